// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/marks/markedtablemodel.h"
#include "models/query/queryast.h"
#include "models/totals/groupmodel.h"
#include "ui/pages/page.h"
#include "ui/widgets/totalsline.h"

#include <QPointer>

class QMenu;
class QSplitter;

namespace vinculo::models {
class TableSelection;
}

namespace vinculo::ui {

class GroupPane;
class MarksDialog;
class SelectionBar;
class TableView;
class Toast;

//! What a table page knows about its rows together: sums of the shown and of the selected ones, groups, and
//! the user's marks; remembers the choices of each page.
class TableAnalysis : public QObject
{
    Q_OBJECT
public:
    //! Everything outlives it; `line` and `view` get their models.
    TableAnalysis(const PageContext &context, models::MarkedTableModel &model, TableView &view,
                  TotalsLine &line, QWidget &page);
    ~TableAnalysis() override;

    //! `table` and under it the pane of groups, with a handle between them.
    [[nodiscard]] QWidget *withGroups(QWidget *table);
    [[nodiscard]] SelectionBar *selectionBar() const { return m_bar; }
    [[nodiscard]] GroupPane *groupPane() const { return m_pane; }
    [[nodiscard]] std::optional<models::GroupBy> groupBy() const { return m_groups.groupBy(); }
    [[nodiscard]] models::TotalsModel &totals() { return m_totals; }
    [[nodiscard]] int selectedCount() const { return static_cast<int>(m_totals.selectedCount()); }

    //! Also tells the line and the bar how much of the list is loaded.
    void setCounts(Totals counts);
    void setShowsRows(bool shows); //!< without rows there is nothing to group
    //! Actions for many rows, shown while several are selected.
    void setBulkActions(const QList<QAction *> &actions);
    void fillGroupMenu(QMenu &menu);
    void editMarks();
    void setDensity(Theme::Density density);
    void setToday(QDate today) { m_model.marks().setToday(today); }
    void saveState();
    void retranslate();

Q_SIGNALS:
    void selectionCounted(); //!< selectedCount() is new
    //! The rows of a group are wanted in the table.
    void conditionRequested(const vinculo::models::GroupCondition &condition);
    void loadAllRequested();

private:
    void restoreState();
    void connectSelection();
    void readSelection();
    void tellWindow();
    void loadToSelectAll();
    void goOnSelectingAll();
    void tellBar();
    void onMarksSaved(const QList<models::MarkRule> &rules);
    [[nodiscard]] QString scope() const;

    PageContext m_context;
    models::MarkedTableModel &m_model;
    TableView &m_view;
    TotalsLine &m_line;
    QWidget &m_page;
    models::TotalsModel m_totals;
    models::GroupModel m_groups;
    GroupPane *m_pane;
    SelectionBar *m_bar;
    models::TableSelection *m_selection;
    Toast *m_toast;
    Totals m_counts;
    bool m_selectsAll = false;   //!< as soon as the rest is loaded
    models::Query m_wantedQuery; //!< the search whose rows are to be selected then
    QPointer<QSplitter> m_splitter;
    QPointer<MarksDialog> m_dialog;
};

} // namespace vinculo::ui
