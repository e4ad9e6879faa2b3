// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"
#include "models/query/querycontext.h"
#include "models/table/cellformatter.h"
#include "models/table/columntable.h"
#include "models/table/revealstate.h"
#include "models/table/sortby.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <vector>

namespace vinculo::models {

class FoldedPageCache;
struct RowOrderResult;

//! The item model over a ColumnTable: a row index (filtered, sorted) and formatting of the rows on screen.
//! Query and sort run on workers over a snapshot; the new index is swapped in one layoutChanged with
//! persistent indexes (selection, current row) kept by row; after a reload they are kept by id. Small tables
//! are ordered at once, large ones keep showing the old order until the worker is done. GUI thread.
class ResourceTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole + 1, //!< wire value as QString
        ToneRole,                   //!< int(Tone)
        FieldRole,                  //!< const FieldSpec * as void *
        StateRole,                  //!< int(api::CellState)
        MaskedRole,                 //!< bool: shown masked now
        RecordIdRole,               //!< QString id of the row
    };

    ResourceTableModel(ColumnTable &table, RevealState &reveal, QObject *parent = nullptr);
    ~ResourceTableModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! The column sorted by before stays as second key; column -1: as loaded.
    void sort(int column, Qt::SortOrder order) override;
    QHash<int, QByteArray> roleNames() const override;

    void setSorting(const QList<SortBy> &keys); //!< first key first; none: as loaded; more than three are cut
    [[nodiscard]] QList<SortBy> sorting() const;

    [[nodiscard]] ColumnTable &table() const;
    [[nodiscard]] int tableRow(int modelRow) const;          //!< row in the ColumnTable
    [[nodiscard]] int modelRow(int tableRow) const;          //!< -1 when it is not shown
    [[nodiscard]] int modelRowOfId(const QString &id) const; //!< -1 when filtered out or not loaded
    //! Shows the rows that match. `context` settles what "last-90d" and the days of timestamps are.
    void setQuery(const Query &query, const QueryContext &context);
    [[nodiscard]] const Query &query() const;
    //! What words are looked for in, as far as it has been made.
    [[nodiscard]] const std::shared_ptr<FoldedPageCache> &foldedPages() const;
    //! The table rows shown, in order: for totals, export and selections on a worker.
    [[nodiscard]] std::vector<std::uint32_t> shownRows() const;
    [[nodiscard]] bool isBusy() const; //!< a query or sort is running
    //! No more rows are expected soon: what makes placing many of them cheap is given back, unless it is in
    //! use. It is made again when some come.
    void rest();
    [[nodiscard]] bool isResting() const;  //!< there is nothing that rest() would give back
    void setLocale(const QLocale &locale); //!< also after a language change: re-reads labels

Q_SIGNALS:
    void indexSwapped(); //!< filter or sort finished
    //! Around every layoutAboutToBeChanged() and layoutChanged(), and around rows that are loaded anew while
    //! none was shown. Table rows mean the same before and after, unless the rows were loaded anew.
    void rowsAboutToMove(bool keepsNumbers);
    void rowsMoved();
    //! These table rows (ascending) have gone, and those behind them have moved up.
    void rowsRenumbered(const std::vector<std::uint32_t> &removed);
    void busyChanged(bool busy);

private:
    void reorder();
    void placeMoved();
    void queuePlacing();
    void announceBusy();
    void repaintAll();
    void showPlain();
    void applyOrder(const RowOrderResult &result);
    QModelIndexList beginSwap(std::vector<int> &tableRows);
    void endSwap(const QModelIndexList &kept, const std::vector<int> &places);
    void restoreById();
    [[nodiscard]] QString spokenTitle(int column) const;
    void onRowsAppended(int first, int last);
    void onRowChanged(int row);
    void onRowsAboutToBeRemoved(const std::vector<std::uint32_t> &rows);
    void onRowsRemoved(const std::vector<std::uint32_t> &rows);
    void onTableAboutToBeReset();
    void onTableReset();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::models
