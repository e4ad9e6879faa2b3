// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/bulklinkactions.h"
#include "ui/actions/plandesk.h"
#include "ui/windows/windowservices.h"

#include <QObject>

#include <functional>

class QMainWindow;

namespace vinculo::ui {

class ResourcePage;
class TableExport;
class WindowFind;
class WindowPages;
class WindowStatus;

//! What a window has to do with tasks: where they begin, where they are shown, and that it is not closed over
//! them without a word. GUI thread.
class WindowPlans : public QObject
{
    Q_OBJECT
public:
    //! `people` must outlive the connection of the window.
    WindowPlans(QMainWindow &window, const WindowServices &services, const Profile &profile,
                models::PeopleDirectory &people);

    [[nodiscard]] PlanDesk &desk() { return m_desk; }
    [[nodiscard]] BulkLinkActions &bulk() { return m_bulk; }
    //! `openTasks` shows the page of tasks; a plan that has just begun is the one it stands on.
    void connectTo(WindowPages &pages, WindowStatus &status, WindowFind &find,
                   const std::function<void()> &openTasks);
    //! The page that is shown now, and what it has to give; nullptr: no table.
    void setPage(ResourcePage *page, TableExport &tables);
    //! False: the person is asked first, and the window closes later.
    [[nodiscard]] bool mayClose();
    void retranslate() { m_bulk.retranslate(); }

private:
    QMainWindow &m_window;
    PlanDesk m_desk;
    BulkLinkActions m_bulk;
    QPointer<ResourcePage> m_links; //!< has the menu of all matching links already
};

} // namespace vinculo::ui
