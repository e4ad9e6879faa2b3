// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/resourcetablemodel.h"

#include "models/query/queryevaluator.h"
#include "models/table/cellpresenter.h"
#include "models/table/roworder.h"
#include "models/table/roworderjob.h"
#include "models/table/shownorder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace vinculo::models {

namespace {

constexpr qsizetype kClickedKeys = 2; //!< the column sorted by last and the one before it
constexpr qsizetype kMostKeys = 3;

} // namespace

struct ResourceTableModel::Private
{
    ColumnTable &table;
    CellPresenter cells;
    Query query{};
    QueryContext context{};
    std::shared_ptr<const QueryEvaluator> evaluator{}; //!< nullptr: no query
    std::shared_ptr<FoldedPageCache> folded = std::make_shared<FoldedPageCache>();
    std::vector<SortColumn> sorts{};
    std::shared_ptr<const Collation> collation{}; //!< of the formatter's locale, made when first needed
    ShownOrder order{};  //!< model row → table row; empty while rows stand as loaded
    int plainCount = 0;  //!< rows announced to the views while they stand as loaded
    bool isPlain = true; //!< neither filter nor sort applied
    bool resetFromEmpty = false;
    QModelIndexList kept;             //!< during a table reset: the persistent indexes,
    QStringList keptIds;              //!< and the ids of their rows
    std::vector<std::uint32_t> moved; //!< rows that came or changed and have no proper place yet
    bool hasChanged = false;          //!< some of them had one
    bool flushQueued = false;
    bool announcedBusy = false;
    RowOrderJob job{};

    [[nodiscard]] bool wantsOrder() const { return evaluator || !sorts.empty(); }
    [[nodiscard]] int count() const { return isPlain ? plainCount : static_cast<int>(order.size()); }
    [[nodiscard]] int tableRow(int row) const { return isPlain ? row : order.tableRow(row); }
    [[nodiscard]] int modelRow(int tableRow) const
    {
        if (isPlain)
            return tableRow < plainCount ? tableRow : -1;
        return order.placeOf(tableRow);
    }
    //! Model rows of a few table rows among many, -1 for those not shown.
    [[nodiscard]] std::vector<int> placesOf(const std::vector<int> &tableRows) const
    {
        if (!isPlain)
            return order.placesOf(tableRows, table.rowCount());
        std::vector<int> result;
        for (const int row : tableRows)
            result.push_back(row < plainCount ? row : -1);
        return result;
    }
    [[nodiscard]] RowOrderRequest request()
    {
        if (!collation) // placing new rows among filtered ones compares, also without a sort
            collation = std::make_shared<const Collation>(cells.formatter().locale());
        return {.table = table.snapshot(),
                .query = evaluator,
                .sorts = sorts,
                .collation = collation,
                .whole = order.whole(),
                .ordered = {},
                .moved = {}};
    }
    void setPlain()
    {
        isPlain = true;
        plainCount = table.rowCount();
        order.set(std::span<const std::uint32_t>());
    }
    void makeEvaluator()
    {
        evaluator = query.isEmpty()
                        ? nullptr
                        : std::make_shared<const QueryEvaluator>(query, table.spec(), context, folded);
    }
    void readEnumLabels(SortColumn &sort) const
    {
        sort.enumLabels.clear();
        for (const EnumValue &value : table.field(sort.column).values)
            sort.enumLabels.push_back(CellFormatter::enumLabel(table.spec(), value).toStdString());
    }
};

ResourceTableModel::ResourceTableModel(ColumnTable &table, RevealState &reveal, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{.table = table, .cells = CellPresenter(table, reveal)})
{
    d->plainCount = table.rowCount();
    connect(&table, &ColumnTable::rowsAppended, this, &ResourceTableModel::onRowsAppended);
    connect(&table, &ColumnTable::rowChanged, this, &ResourceTableModel::onRowChanged);
    connect(&table, &ColumnTable::rowsAboutToBeRemoved, this, &ResourceTableModel::onRowsAboutToBeRemoved);
    connect(&table, &ColumnTable::rowsRemoved, this, &ResourceTableModel::onRowsRemoved);
    connect(&table, &ColumnTable::tableAboutToBeReset, this, &ResourceTableModel::onTableAboutToBeReset);
    connect(&table, &ColumnTable::tableReset, this, &ResourceTableModel::onTableReset);
    connect(&reveal, &RevealState::changed, this, &ResourceTableModel::repaintAll);
    connect(&d->job, &RowOrderJob::finished, this, [this](const RowOrderResult &result) {
        applyOrder(result);
        placeMoved();
        Q_EMIT indexSwapped();
        announceBusy();
    });
}

ResourceTableModel::~ResourceTableModel() = default;

int ResourceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->count();
}

int ResourceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->table.columnCount();
}

QVariant ResourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = d->tableRow(index.row());
    const CellView cell = d->table.cell(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return d->cells.shown(row, cell);
    case Qt::ToolTipRole:
        return CellPresenter::toolTip(d->cells.spoken(row, cell));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "A cell read aloud: column, value")
            .arg(CellFormatter::label(d->table.spec(), *cell.field), d->cells.spoken(row, cell));
    case Qt::TextAlignmentRole:
        return CellPresenter::alignment(*cell.field);
    case RawRole:
        return d->cells.formatter().rawText(cell);
    case ToneRole:
        return static_cast<int>(d->cells.tone(row, cell));
    case FieldRole:
        return QVariant::fromValue(static_cast<void *>(const_cast<FieldSpec *>(cell.field)));
    case StateRole:
        return static_cast<int>(cell.state);
    case MaskedRole:
        return d->cells.isMasked(row, cell);
    case RecordIdRole:
        return d->table.idOf(row);
    default:
        return {};
    }
}

QVariant ResourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= d->table.columnCount())
        return {};
    const FieldSpec &field = d->table.field(section);
    switch (role) {
    case Qt::DisplayRole:
        return CellFormatter::label(d->table.spec(), field);
    case Qt::AccessibleTextRole:
        return spokenTitle(section);
    case Qt::ToolTipRole:
        return CellPresenter::toolTip(CellPresenter::explanation(d->table.spec(), field));
    case Qt::TextAlignmentRole:
        return CellPresenter::alignment(field);
    case FieldRole:
        return QVariant::fromValue(static_cast<void *>(const_cast<FieldSpec *>(&field)));
    default:
        return {};
    }
}

//! The title and, where the rows are sorted by it, how: what others see as an arrow and a number.
QString ResourceTableModel::spokenTitle(int column) const
{
    const QString title = CellFormatter::label(d->table.spec(), d->table.field(column));
    const QList<SortBy> keys = sorting();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].column != column)
            continue;
        const bool up = keys[i].order == Qt::AscendingOrder;
        if (keys.size() == 1)
            return (up ? tr("%1, sorted ascending", "A column's title read aloud")
                       : tr("%1, sorted descending", "A column's title read aloud"))
                .arg(title);
        return (up ? tr("%1, sorted ascending, key %2", "A column's title read aloud")
                   : tr("%1, sorted descending, key %2", "A column's title read aloud"))
            .arg(title, QString::number(i + 1));
    }
    return title;
}

QHash<int, QByteArray> ResourceTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{RawRole, "raw"},
                  {ToneRole, "tone"},
                  {FieldRole, "field"},
                  {StateRole, "state"},
                  {MaskedRole, "masked"},
                  {RecordIdRole, "recordId"}});
    return names;
}

ColumnTable &ResourceTableModel::table() const
{
    return d->table;
}

int ResourceTableModel::tableRow(int modelRow) const
{
    return modelRow >= 0 && modelRow < d->count() ? d->tableRow(modelRow) : -1;
}

int ResourceTableModel::modelRow(int tableRow) const
{
    return d->modelRow(tableRow);
}

int ResourceTableModel::modelRowOfId(const QString &id) const
{
    const int row = d->table.rowOfId(id);
    return row < 0 ? -1 : d->modelRow(row);
}

void ResourceTableModel::setQuery(const Query &query, const QueryContext &context)
{
    const bool isSame = isSameQuery(query, d->query) && context.today == d->context.today &&
                        context.zone == d->context.zone && context.locale == d->context.locale;
    d->query = query;
    d->context = context;
    if (isSame)
        return;
    if (!d->evaluator && !d->sorts.empty() && !isBusy() && d->moved.empty())
        d->order.keepWhole();
    d->makeEvaluator();
    reorder();
}

const std::shared_ptr<FoldedPageCache> &ResourceTableModel::foldedPages() const
{
    return d->folded;
}

const Query &ResourceTableModel::query() const
{
    return d->query;
}

std::vector<std::uint32_t> ResourceTableModel::shownRows() const
{
    if (!d->isPlain)
        return d->order.rows();
    std::vector<std::uint32_t> rows(static_cast<std::size_t>(d->plainCount));
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

bool ResourceTableModel::isBusy() const
{
    return d->job.isRunning() || d->flushQueued;
}

void ResourceTableModel::rest()
{
    if (!isBusy())
        d->order.dropFences();
}

bool ResourceTableModel::isResting() const
{
    return !isBusy() && !d->order.hasFences();
}

void ResourceTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= d->table.columnCount())
        return;
    QList<SortBy> keys = column < 0 ? QList<SortBy>() : sorting();
    keys.removeIf([column](const SortBy &key) { return key.column == column; });
    if (column >= 0)
        keys.prepend({column, order});
    setSorting(keys.first(std::min(keys.size(), kClickedKeys)));
}

void ResourceTableModel::setSorting(const QList<SortBy> &keys)
{
    if (keys == sorting())
        return;
    d->order.dropWhole();
    d->sorts.clear();
    for (const SortBy &key : keys.first(std::min(keys.size(), kMostKeys))) {
        if (key.column < 0 || key.column >= d->table.columnCount())
            continue;
        d->sorts.push_back({.column = key.column, .order = key.order, .enumLabels = {}});
        d->readEnumLabels(d->sorts.back());
    }
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    reorder();
}

QList<SortBy> ResourceTableModel::sorting() const
{
    QList<SortBy> keys;
    for (const SortColumn &sort : d->sorts)
        keys.append({sort.column, sort.order});
    return keys;
}

void ResourceTableModel::setLocale(const QLocale &locale)
{
    d->cells.setLocale(locale);
    d->collation.reset();
    d->order.dropWhole();
    for (SortColumn &sort : d->sorts)
        d->readEnumLabels(sort);
    if (!d->sorts.empty())
        reorder();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    repaintAll();
}

void ResourceTableModel::repaintAll()
{
    if (d->count() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(d->count() - 1, columnCount() - 1));
}

//! Filters and sorts everything anew.
void ResourceTableModel::reorder()
{
    d->job.cancel();
    d->moved.clear();
    d->hasChanged = false;
    if (!d->wantsOrder()) {
        showPlain();
        Q_EMIT indexSwapped();
    } else if (RowOrderRequest request = d->request(); isQuicklyOrdered(request.table)) {
        if (const std::optional<RowOrderResult> result = orderRows(request, std::atomic_bool(false)))
            applyOrder(*result);
        Q_EMIT indexSwapped();
    } else {
        d->job.start(std::move(request));
    }
    announceBusy();
}

//! Finds the places of rows that came or changed since the last ordering.
void ResourceTableModel::placeMoved()
{
    if (d->moved.empty() || d->job.isRunning() || !d->wantsOrder())
        return;
    if (d->isPlain) { // the first ordering was given up for a newer state of the table
        reorder();
        return;
    }
    RowOrderRequest request = d->request();
    std::ranges::sort(d->moved);
    d->moved.erase(std::unique(d->moved.begin(), d->moved.end()), d->moved.end());
    request.moved = std::exchange(d->moved, {});
    request.areNew = !std::exchange(d->hasChanged, false);
    d->order.lendTo(request);
    if (!isQuicklyOrdered(request.table)) {
        d->job.start(std::move(request));
    } else if (const std::optional<RowOrderResult> result = orderRows(request, std::atomic_bool(false))) {
        applyOrder(*result);
        Q_EMIT indexSwapped();
    }
    announceBusy();
}

//! Once per turn of the event loop: a page that repeats many ids is placed in one go.
void ResourceTableModel::queuePlacing()
{
    d->order.dropWhole();
    if (std::exchange(d->flushQueued, true))
        return;
    announceBusy();
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->flushQueued = false;
            placeMoved();
            announceBusy();
        },
        Qt::QueuedConnection);
}

void ResourceTableModel::announceBusy()
{
    const bool busy = isBusy();
    if (std::exchange(d->announcedBusy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void ResourceTableModel::showPlain()
{
    if (d->isPlain)
        return;
    std::vector<int> tableRows;
    const QModelIndexList kept = beginSwap(tableRows);
    d->setPlain();
    endSwap(kept, d->placesOf(tableRows));
}

void ResourceTableModel::applyOrder(const RowOrderResult &result)
{
    const bool isPlaced = !d->isPlain && result.isPlaced;
    if (isPlaced && result.takenOut == result.putIn && result.takenOut == result.wentTo) {
        d->order.set(result); // rows that changed and stay where they are
        for (const std::uint32_t row : result.putIn)
            Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                               index(static_cast<int>(row), columnCount() - 1));
        return;
    }
    if (isPlaced && result.takenOut.empty() && result.putIn.front() == d->order.size()) {
        beginInsertRows({}, d->count(), d->count() + static_cast<int>(result.putIn.size()) - 1);
        d->order.set(result);
        endInsertRows();
        return;
    }
    std::vector<int> tableRows;
    const QModelIndexList kept = beginSwap(tableRows);
    std::vector<int> oldRows;
    for (const QModelIndex &index : kept)
        oldRows.push_back(index.row());
    d->isPlain = false;
    d->order.set(result);
    if (isPlaced)
        endSwap(kept, result.placesOf(oldRows));
    else
        endSwap(kept, d->placesOf(tableRows));
}

QModelIndexList ResourceTableModel::beginSwap(std::vector<int> &tableRows)
{
    Q_EMIT rowsAboutToMove(true);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &index : kept)
        tableRows.push_back(d->tableRow(index.row()));
    return kept;
}

//! Persistent indexes follow their rows; those of rows no longer shown become invalid.
void ResourceTableModel::endSwap(const QModelIndexList &kept, const std::vector<int> &places)
{
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int row = places[static_cast<std::size_t>(i)];
        moved.append(row < 0 ? QModelIndex() : index(row, kept[i].column()));
    }
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rowsMoved();
}

void ResourceTableModel::onRowsAppended(int first, int last)
{
    if (d->isPlain) {
        beginInsertRows({}, first, last);
        d->plainCount = last + 1;
        endInsertRows();
    }
    if (!d->wantsOrder())
        return;
    for (int row = first; row <= last; ++row)
        d->moved.push_back(static_cast<std::uint32_t>(row));
    queuePlacing();
}

void ResourceTableModel::onRowChanged(int row)
{
    if (d->isPlain)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    if (!d->wantsOrder())
        return;
    d->moved.push_back(static_cast<std::uint32_t>(row));
    d->hasChanged = true;
    queuePlacing();
}

//! Takes the rows out of the order while the table still has them: views may ask for the others meanwhile.
void ResourceTableModel::onRowsAboutToBeRemoved(const std::vector<std::uint32_t> &rows)
{
    d->order.dropWhole();
    std::vector<std::uint32_t> order = shownRows();
    if (std::exchange(d->isPlain, false))
        d->order.set(order);
    const auto isGone = [&rows](std::uint32_t row) { return std::ranges::binary_search(rows, row); };
    const auto first = std::ranges::find_if(order, isGone);
    const auto last = std::find_if_not(first, order.end(), isGone);
    if (first == order.end())
        return;
    if (std::find_if(last, order.end(), isGone) == order.end()) {
        const auto from = static_cast<int>(first - order.begin());
        beginRemoveRows({}, from, static_cast<int>(last - order.begin()) - 1);
        order.erase(first, last);
        d->order.set(order);
        endRemoveRows();
        return;
    }
    std::vector<int> tableRows;
    const QModelIndexList kept = beginSwap(tableRows);
    std::erase_if(order, isGone);
    d->order.set(order);
    endSwap(kept, d->placesOf(tableRows));
}

void ResourceTableModel::onRowsRemoved(const std::vector<std::uint32_t> &rows)
{
    Q_EMIT rowsRenumbered(rows);
    const auto renumber = [&rows](std::uint32_t &row) {
        row -= static_cast<std::uint32_t>(std::ranges::lower_bound(rows, row) - rows.begin());
    };
    std::erase_if(d->moved, [&rows](std::uint32_t row) { return std::ranges::binary_search(rows, row); });
    std::ranges::for_each(d->moved, renumber);
    if (d->wantsOrder()) {
        std::vector<std::uint32_t> order = d->order.rows();
        std::ranges::for_each(order, renumber);
        d->order.set(order);
    } else {
        d->setPlain();
    }
    if (d->job.isRunning()) // its row numbers are of before
        reorder();
}

void ResourceTableModel::onTableAboutToBeReset()
{
    d->job.cancel();
    d->order.dropWhole();
    d->moved.clear();
    d->hasChanged = false;
    d->resetFromEmpty = d->count() == 0;
    d->keptIds.clear();
    Q_EMIT rowsAboutToMove(false);
    if (d->resetFromEmpty)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    d->kept = persistentIndexList();
    for (const QModelIndex &index : std::as_const(d->kept))
        d->keptIds.append(d->table.idOf(d->tableRow(index.row())));
}

void ResourceTableModel::onTableReset()
{
    std::vector<std::uint32_t> order;
    bool needsJob = false;
    if (d->wantsOrder()) {
        const RowOrderRequest request = d->request();
        needsJob = !isQuicklyOrdered(request.table);
        if (!needsJob)
            if (const std::optional<RowOrderResult> result = orderRows(request, std::atomic_bool(false)))
                order = result->order->toVector();
    }
    const int count = d->wantsOrder() ? static_cast<int>(order.size()) : d->table.rowCount();
    if (d->resetFromEmpty && count > 0)
        beginInsertRows({}, 0, count - 1);
    d->isPlain = !d->wantsOrder();
    d->plainCount = d->isPlain ? count : 0;
    d->order.set(order);
    if (d->resetFromEmpty && count > 0)
        endInsertRows();
    if (d->resetFromEmpty)
        Q_EMIT rowsMoved();
    else
        restoreById();
    if (needsJob)
        d->job.start(d->request());
    announceBusy();
}

//! The same records stay selected and current after a reload, wherever they stand now.
void ResourceTableModel::restoreById()
{
    const QModelIndexList kept = std::exchange(d->kept, {});
    std::vector<int> tableRows;
    for (const QString &id : std::exchange(d->keptIds, {}))
        tableRows.push_back(d->table.rowOfId(id));
    endSwap(kept, d->placesOf(tableRows));
}

} // namespace vinculo::models
