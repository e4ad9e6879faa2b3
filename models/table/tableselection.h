// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/reloadedrows.h"
#include "models/table/rowset.h"
#include "models/totals/rowrange.h"

#include <QItemSelectionModel>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace vinculo::models {

class ResourceTableModel;

//! A selection of whole rows that belongs to the rows and not to their places: it survives filtering,
//! sorting, pages that arrive and a list that is loaded anew, however many rows are selected.
//!
//! A selected row that is not shown for a while stays selected, but takes part in nothing: sums, exports and
//! actions are about the selected rows that are shown, which is what shownRanges() has. It is there again as
//! soon as it is shown. To select anew, as a click does, or to clear forgets the hidden ones as well; to add
//! or take away rows does not. The same holds for the current row: one that was filtered out is current
//! again when it comes back, unless another one was made current meanwhile. Rows that a list loaded anew does
//! not have yet are waited for in the same way.
//!
//! Qt keeps an index for every selected row while rows change places, which takes seconds for hundreds of
//! thousands; here they are set aside as a bit for each row and put back as ranges. It also looks at every
//! range for every cell that is painted: when the rows have fallen into more ranges than it can do that for,
//! it is told only of those near the rows in sight (setWindow()), and selection() is not the whole truth;
//! shownRanges() always is. GUI thread.
class TableSelection : public QItemSelectionModel
{
    Q_OBJECT
public:
    static constexpr std::size_t kMostRanges = 500; //!< of which Qt is told at once
    static constexpr std::size_t kAtOnce = 20'000;  //!< rows found again in one go after a reload

    explicit TableSelection(ResourceTableModel &model, QObject *parent = nullptr);

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void setCurrentIndex(const QModelIndex &index, SelectionFlags command) override;
    void clear() override;
    void reset() override;
    void clearCurrentIndex() override;

    //! Rows of the model that are selected as a whole.
    [[nodiscard]] RowRanges shownRanges() const;
    //! Rows that are selected and not shown now.
    [[nodiscard]] int hiddenCount() const { return static_cast<int>(m_hidden.count()); }
    //! Rows are still being looked for after a reload.
    [[nodiscard]] bool isFinding() const { return !m_reloaded.isDone(); }
    //! The rows in sight.
    void setWindow(int first, int last);

Q_SIGNALS:
    //! The current row is there again with a page that has come: nobody went to it, so the view stays where
    //! it is. `isDone`: false just before, true after.
    void currentComes(bool isDone);
    void chosen(); //!< somebody has selected or unselected rows; not when rows only moved

private:
    void setAside(bool keepsNumbers);
    void putBack();
    void gather();
    void findSome();
    void takeShown(int first, int last);
    void add(const RowRanges &found);
    void tellQt(const RowRanges &ranges, SelectionFlags command);
    void tellWindow();
    void restoreCurrent();
    void makeCurrent(int row);
    bool findCurrent();
    void forgetCurrent();
    bool forget();
    void onRowsAppended(int first, int last);
    void onRowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void onRenumbered(const std::vector<std::uint32_t> &removed);

    ResourceTableModel &m_model;
    RowSet m_hidden; //!< table rows selected and not shown; while rows move: all that are selected
    ReloadedRows m_reloaded;
    QTimer m_soon;
    bool m_isScattered = false; //!< Qt knows a part only, and m_ranges is the truth
    RowRanges m_ranges;
    RowRanges m_settled;           //!< m_ranges without the change that a drag is still making
    RowRange m_window;             //!< rows of which Qt is told
    std::size_t m_shownBefore = 0; //!< while rows move: selected ones that were shown
    int m_currentRow = -1;         //!< table row that is current, or is again when it is shown
    int m_currentColumn = 0;
    QString m_currentId;      //!< of that row, while it is not in the table: rows are loaded anew
    bool m_isStandIn = false; //!< a view has made another row current because there was none in sight
};

} // namespace vinculo::models
