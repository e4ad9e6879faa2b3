// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QList>

namespace vinculo::ui {

//! Where the window has been: back and forward as in a browser. A value without widgets.
class NavigationHistory
{
public:
    static constexpr int kMaximum = 100;

    //! Goes somewhere new: everything ahead is forgotten.
    void go(const PageState &state);
    //! Writes down how the present place looks now (filters, selection) before it is left.
    void update(const PageState &state);
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_states.size(); }
    PageState back();    //!< only when canGoBack()
    PageState forward(); //!< only when canGoForward()
    [[nodiscard]] PageState current() const { return m_states.value(m_current); }

private:
    QList<PageState> m_states;
    qsizetype m_current = -1;
};

} // namespace vinculo::ui
