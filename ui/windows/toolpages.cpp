// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/toolpages.h"

#include "core/domain/resources/registry.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/calllog/calllogpage.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/enrichment/enrichmentpage.h"
#include "ui/pages/explain/explainpage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/reconcile/reconcilepage.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/webhooks/webhookspage.h"
#include "ui/windows/navigationpane.h"
#include "ui/windows/windowactions.h"

#include <QCoreApplication>

#include <algorithm>

namespace vinculo::ui::toolpages {

using namespace Qt::StringLiterals;

namespace {

//! Where a page stands in the navigation.
enum class Place { BeforeLists, AfterLists, Nowhere };

struct ToolPage
{
    const char *id;
    Place place;
    const char *icon;
    QString (*title)();
    QString (*shortTitle)(); //!< for the navigation: at most 14 letters
    Page *(*make)(const PageContext &context, const WindowServices &services, QWidget *parent);
};

QString activityTitle()
{
    //: page with the journal of calls
    return QCoreApplication::translate("vinculo::ui::MainWindow", "Activity");
}

QString personTitle()
{
    //: page about one customer
    return QCoreApplication::translate("vinculo::ui::MainWindow", "Customer");
}

QString ownDataTitle()
{
    //: page where one's own transactions are enriched, in the navigation: at most 14 letters
    return QCoreApplication::translate("vinculo::ui::MainWindow", "Own data");
}

QString reconcileTitle()
{
    //: page that compares links with own ids, in the navigation: at most 14 letters
    return QCoreApplication::translate("vinculo::ui::MainWindow", "Reconcile");
}

QString webhooksTitle()
{
    //: page that finds lost webhooks, in the navigation: at most 14 letters
    return QCoreApplication::translate("vinculo::ui::MainWindow", "Webhooks");
}

Page *makeHome(const PageContext &context, const WindowServices &services, QWidget *parent)
{
    return new HomePage(context, services.journal, services.homeHistory, services.triage, parent);
}

Page *makePeople(const PageContext &context, const WindowServices &, QWidget *parent)
{
    return new PeoplePage(context, parent);
}

Page *makePerson(const PageContext &context, const WindowServices &, QWidget *parent)
{
    return new PersonPage(context, parent);
}

Page *makeActivity(const PageContext &context, const WindowServices &services, QWidget *parent)
{
    return new ActivityPage(context, services.journal, parent);
}

Page *makeEnrichment(const PageContext &context, const WindowServices &services, QWidget *parent)
{
    return new EnrichmentPage(context, services.journal, parent);
}

Page *makeExplain(const PageContext &context, const WindowServices &services, QWidget *parent)
{
    return new ExplainPage(context, services.journal, parent);
}

Page *makeDuplicates(const PageContext &context, const WindowServices &, QWidget *parent)
{
    return new DuplicatesPage(context, parent);
}

Page *makeReconcile(const PageContext &context, const WindowServices &, QWidget *parent)
{
    return new ReconcilePage(context, parent);
}

Page *makeWebhooks(const PageContext &context, const WindowServices &, QWidget *parent)
{
    return new WebhooksPage(context, parent);
}

Page *makeCallLog(const PageContext &context, const WindowServices &, QWidget *parent)
{
    return new CallLogPage(context, parent);
}

Page *makeTasks(const PageContext &context, const WindowServices &, QWidget *parent)
{
    return context.plans ? new TasksPage(context, *context.plans, parent) : nullptr;
}

//! In the order of the navigation.
constexpr ToolPage kPages[] = {
    {"home", Place::BeforeLists, "home", HomePage::title, HomePage::title, makeHome},
    {"people", Place::BeforeLists, "person", PeoplePage::title, PeoplePage::title, makePeople},
    {"tasks", Place::AfterLists, "task", TasksPage::title, TasksPage::title, makeTasks},
    {"activity", Place::AfterLists, "activity", activityTitle, activityTitle, makeActivity},
    {"explain", Place::AfterLists, "explain", ExplainPage::title, ExplainPage::title, makeExplain},
    {"duplicates", Place::AfterLists, "duplicates", DuplicatesPage::title, DuplicatesPage::title,
     makeDuplicates},
    {"reconcile", Place::AfterLists, "reconcile", ReconcilePage::title, reconcileTitle, makeReconcile},
    {"webhooks", Place::AfterLists, "webhooks", WebhooksPage::title, webhooksTitle, makeWebhooks},
    {"calllog", Place::AfterLists, "call-log", CallLogPage::title, CallLogPage::title, makeCallLog},
    {"enrichment", Place::AfterLists, "enrichment", EnrichmentPage::title, ownDataTitle, makeEnrichment},
    {"person", Place::Nowhere, "person", personTitle, personTitle, makePerson}, // it is always somebody's
};

const ToolPage *find(const QString &id)
{
    const auto *page = std::ranges::find_if(
        kPages, [&id](const ToolPage &each) { return id == QLatin1StringView(each.id); });
    return page == std::end(kPages) ? nullptr : page;
}

QStringList idsAt(Place place)
{
    QStringList ids;
    for (const ToolPage &page : kPages) {
        if (page.place == place)
            ids.append(QString::fromLatin1(page.id));
    }
    return ids;
}

} // namespace

QStringList firstIds()
{
    return idsAt(Place::BeforeLists);
}

QStringList lastIds()
{
    return idsAt(Place::AfterLists);
}

QStringList ids()
{
    return firstIds() + lastIds();
}

QString startPage(const QString &last)
{
    return ids().contains(last) || resources::find(last.toStdString()) ? last : u"home"_s;
}

bool contains(const QString &id)
{
    return find(id) != nullptr;
}

QString icon(const QString &id)
{
    const ToolPage *page = find(id);
    return page ? QString::fromLatin1(page->icon) : QString();
}

QString title(const QString &id)
{
    const ToolPage *page = find(id);
    return page ? page->title() : QString();
}

QString shortTitle(const QString &id)
{
    const ToolPage *page = find(id);
    return page ? page->shortTitle() : QString();
}

QString listOf(const QString &id)
{
    return id == "person"_L1 ? u"people"_s : id;
}

void fillNavigation(WindowActions &actions, NavigationPane &navigation)
{
    const auto addPage = [&](const QString &id, const QString &icon) {
        actions.addPage(id);
        navigation.addPage(id, icon);
    };
    for (const QString &id : firstIds())
        addPage(id, icon(id));
    std::optional<ResourceGroup> group;
    for (const ResourceSpec *spec : resources::all()) {
        if (group != spec->group) {
            group = spec->group;
            actions.addPageGroup(*group);
            navigation.addGroup(*group);
        }
        addPage(QString::fromUtf8(spec->name.data(), static_cast<qsizetype>(spec->name.size())),
                QLatin1StringView(spec->icon).toString());
    }
    actions.endPageGroups();
    navigation.endGroups();
    for (const QString &id : lastIds())
        addPage(id, icon(id));
}

Page *make(const QString &id, const PageContext &context, const WindowServices &services, QWidget *parent)
{
    const ToolPage *page = find(id);
    return page ? page->make(context, services, parent) : nullptr;
}

} // namespace vinculo::ui::toolpages
