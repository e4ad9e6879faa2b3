// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/toolpages.h"

#include "core/domain/resources/registry.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/enrichment/enrichmentpage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/person/personpage.h"

#include <QCoreApplication>

namespace vinculo::ui::toolpages {

using namespace Qt::StringLiterals;

namespace {

const QString kHome = u"home"_s;
const QString kPeople = u"people"_s;
const QString kPerson = u"person"_s; //!< in no list of pages: it is always somebody's
const QString kActivity = u"activity"_s;
const QString kEnrichment = u"enrichment"_s;

} // namespace

QStringList firstIds()
{
    return {kHome, kPeople};
}

QStringList lastIds()
{
    return {kActivity, kEnrichment};
}

QStringList ids()
{
    return firstIds() + lastIds();
}

QString startPage(const QString &last)
{
    return ids().contains(last) || resources::find(last.toStdString()) ? last : kHome;
}

bool contains(const QString &id)
{
    return ids().contains(id) || id == kPerson;
}

QString icon(const QString &id)
{
    return id == kPeople ? kPerson : id; // drawn for it
}

QString title(const QString &id)
{
    if (id == kHome)
        return HomePage::title();
    if (id == kPeople)
        return PeoplePage::title();
    if (id == kEnrichment)
        return EnrichmentPage::title();
    if (id == kPerson) //: page about one customer
        return QCoreApplication::translate("vinculo::ui::MainWindow", "Customer");
    //: page with the journal of calls
    return QCoreApplication::translate("vinculo::ui::MainWindow", "Activity");
}

QString shortTitle(const QString &id)
{
    if (id ==
        kEnrichment) //: page where one's own transactions are enriched, in the navigation: at most 14 letters
        return QCoreApplication::translate("vinculo::ui::MainWindow", "Own data");
    return title(id);
}

Page *make(const QString &id, const PageContext &context, const WindowServices &services, QWidget *parent)
{
    if (id == kHome)
        return new HomePage(context, services.journal, services.homeHistory, parent);
    if (id == kActivity)
        return new ActivityPage(context, services.journal, parent);
    if (id == kEnrichment)
        return new EnrichmentPage(context, services.journal, parent);
    if (id == kPeople)
        return new PeoplePage(context, parent);
    if (id == kPerson)
        return new PersonPage(context, parent);
    return nullptr;
}

} // namespace vinculo::ui::toolpages
