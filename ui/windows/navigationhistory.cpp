// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/navigationhistory.h"

namespace vinculo::ui {

void NavigationHistory::go(const PageState &state)
{
    if (m_current >= 0 && m_states.at(m_current) == state)
        return;
    m_states.resize(m_current + 1);
    m_states.append(state);
    if (m_states.size() > kMaximum)
        m_states.removeFirst();
    m_current = m_states.size() - 1;
}

void NavigationHistory::update(const PageState &state)
{
    if (m_current >= 0 && m_states.at(m_current).page == state.page)
        m_states[m_current] = state;
}

PageState NavigationHistory::back()
{
    Q_ASSERT(canGoBack());
    return m_states.at(--m_current);
}

PageState NavigationHistory::forward()
{
    Q_ASSERT(canGoForward());
    return m_states.at(++m_current);
}

} // namespace vinculo::ui
