// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"

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

} // namespace vinculo::tests
