// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/toolpages.h"

#include "ui/pages/activitypage.h"
#include "ui/pages/enrichment/enrichmentpage.h"

#include <QCoreApplication>

namespace vinculo::ui::toolpages {

using namespace Qt::StringLiterals;

namespace {

const QString kActivity = u"activity"_s;
const QString kEnrichment = u"enrichment"_s;

} // namespace

QStringList ids()
{
    return {kActivity, kEnrichment};
}

bool contains(const QString &id)
{
    return ids().contains(id);
}

QString icon(const QString &id)
{
    return id; // drawn for it
}

QString title(const QString &id)
{
    if (id == kEnrichment)
        return EnrichmentPage::title();
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
    if (id == kActivity)
        return new ActivityPage(context, services.journal, parent);
    if (id == kEnrichment)
        return new EnrichmentPage(context, services.journal, parent);
    return nullptr;
}

} // namespace vinculo::ui::toolpages
