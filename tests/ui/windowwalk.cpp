// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"

#include "ui/dialogs/plans/plandialog.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QItemSelection>
#include <QMenu>
#include <QTest>

namespace vinculo::tests {

bool WindowWalk::openWindow(std::optional<Access> access)
{
    closeWindow();
    if (access)
        m_bench->profile.access = *access;
    m_window = std::make_unique<ui::MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return false;
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
    m_actions = 0;
    return true;
}

void WindowWalk::closeWindow()
{
    if (m_window)
        m_window->setConnection(nullptr);
    m_window.reset();
    m_connection.reset();
}

void WindowWalk::end()
{
    closeWindow();
    m_bench.reset();
}

ui::ResourcePage *WindowWalk::listPage() const
{
    for (auto *page : m_window->findChildren<ui::ResourcePage *>())
        if (page->pageId() == m_window->currentPage())
            return page;
    return nullptr;
}

bool WindowWalk::selectRows(int count)
{
    const auto hasRows = [this, count] {
        return listPage() && listPage()->rows().model().rowCount() >= count;
    };
    if (!QTest::qWaitFor(hasRows, kPatienceMs))
        return false;
    auto *view = listPage()->tableView();
    view->setCurrentIndex(view->model()->index(0, 0));
    view->selectionModel()->select(
        QItemSelection(view->model()->index(0, 0),
                       view->model()->index(count - 1, view->model()->columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    return true;
}

bool WindowWalk::openPlan(PlanKind kind)
{
    const QString name = QStringLiteral("selectedPlan%1").arg(static_cast<int>(kind));
    const auto actions = m_window->findChild<QMenu *>(QStringLiteral("selectedLinks"))->actions();
    for (QAction *action : actions)
        if (action->objectName() == name) {
            m_actions += 2; // the menu and its line
            action->trigger();
            return m_window->findChild<ui::PlanDialog *>() != nullptr;
        }
    return false;
}

} // namespace vinculo::tests
