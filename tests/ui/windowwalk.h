// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/resourcepage.h"
#include "ui/windows/mainwindow.h"

#include <memory>
#include <optional>

namespace vinculo::tests {

//! The window of a walk through the program, with a local Belvo behind it. A base of tests.
class WindowWalk
{
protected:
    static constexpr int kPatienceMs = 60'000;

    //! `personas`: ready-made people besides the others, by name.
    void begin(const QStringList &personas = {})
    {
        m_bench = std::make_unique<WindowBench>(60, QString(), personas);
    }
    void end();
    //! Another window when there is one. False: it never became the active one.
    [[nodiscard]] bool openWindow(std::optional<Access> access = {});
    void closeWindow(); //!< as when the program ends
    //! The page of a list that is shown; nullptr: none is.
    [[nodiscard]] ui::ResourcePage *listPage() const;
    //! The first rows of the list that is shown, once it has as many. False: it never had.
    [[nodiscard]] bool selectRows(int count);
    //! Opens the dialog of a plan for the selected links, by the menu: two actions. False: it is not offered.
    [[nodiscard]] bool openPlan(PlanKind kind);

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_actions = 0; //!< clicks and key chords of the walk
};

} // namespace vinculo::tests
