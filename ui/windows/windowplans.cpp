// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowplans.h"

#include "models/people/peopledirectory.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/tableexport.h"
#include "ui/windows/windowfind.h"
#include "ui/windows/windowpages.h"
#include "ui/windows/windowstatus.h"

#include <QGuiApplication>
#include <QMainWindow>

namespace vinculo::ui {

WindowPlans::WindowPlans(QMainWindow &window, const WindowServices &services, const Profile &profile,
                         models::PeopleDirectory &people)
    : QObject(&window)
    , m_window(window)
    , m_desk(&window, services.theme, profile, services.ledger, services.journal, services.lists,
             services.settings)
    , m_bulk(&window, services.theme, m_desk)
{
    m_desk.setParent(this);
    m_bulk.setParent(this);
    LinkServices care = linkServices(services, people);
    m_desk.setCare(std::move(care.isHeld), std::move(care.linksSharingLimits));
    const auto nameInstitutions = [this, &people] {
        m_desk.setInstitutionTitles([&people](const QString &name) { return people.institutionTitle(name); });
    };
    nameInstitutions();
    connect(&people, &models::PeopleDirectory::institutionTitlesChanged, this, nameInstitutions);
}

void WindowPlans::connectTo(WindowPages &pages, WindowStatus &status, WindowFind &find,
                            const std::function<void()> &openTasks)
{
    connect(&pages, &WindowPages::planRequested, &m_desk, &PlanDesk::open);
    connect(&m_desk, &PlanDesk::planStarted, this, openTasks);
    connect(&m_desk, &PlanDesk::linksErased, &find, [&find](const QStringList &ids) {
        for (const QString &id : ids)
            find.forgetLink(id);
    });
    connect(&m_desk, &PlanDesk::busyChanged, &status, &WindowStatus::setTasks);
    connect(&status, &WindowStatus::tasksRequested, this, openTasks);
}

void WindowPlans::setPage(ResourcePage *page, TableExport &tables)
{
    const bool isOfLinks = page && page->pageId() == QLatin1StringView("links");
    m_bulk.setSource(isOfLinks ? tables.source() : nullptr);
    if (!isOfLinks || page == m_links)
        return;
    m_links = page;
    connect(page, &ResourcePage::moreOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addMenu(m_bulk.matchingMenu());
    });
    connect(page->tableView(), &TableView::contextMenuOpening, this,
            [this](QMenu *menu, const QModelIndex &) { menu->addMenu(m_bulk.selectedMenu()); });
}

bool WindowPlans::mayClose()
{
    // at the end of the session nobody is there to answer, and nothing gets lost either
    if (m_desk.busyCount() == 0 || qGuiApp->isSavingSession())
        return true;
    m_desk.whenIdle([this] { m_window.close(); });
    return false;
}

} // namespace vinculo::ui
