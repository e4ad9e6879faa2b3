// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QPointer>

#include <optional>

namespace vinculo::ui {

class ExportSource;
class PlanDesk;

//! What one does to many links at once, for those selected in a table or for all that match: each ends in the
//! dialog of plans. What a profile may not do is absent. Texts live here only. GUI thread.
class BulkLinkActions : public QObject
{
    Q_OBJECT
public:
    BulkLinkActions(QWidget *window, Theme &theme, PlanDesk &desk);

    void setSource(ExportSource *source); //!< the table of links that is shown; nullptr: another one is
    //! "At Belvo…": opens the menu for the selected links; for the bar of the selection and the menu of
    //! links.
    [[nodiscard]] QAction *many() { return &m_many; }
    [[nodiscard]] QMenu *selectedMenu() { return m_selected; }
    [[nodiscard]] QMenu *matchingMenu() { return m_matching; } //!< for all that the table shows or could show
    void retranslate();

private:
    void fill(QMenu &menu, bool isMatching);
    void start(PlanKind kind, bool isMatching);
    void openNow(PlanKind kind, bool isMatching);
    void enableMenus();
    void onSourceChanged();
    void popUp();

    QWidget *m_window;
    Theme &m_theme;
    PlanDesk &m_desk;
    QPointer<ExportSource> m_source;
    QAction m_many;
    QMenu *m_selected; //!< of the window
    QMenu *m_matching;
    std::optional<PlanKind> m_whenLoaded; //!< the rest of the rows is on its way
};

} // namespace vinculo::ui
