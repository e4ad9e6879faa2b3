// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/tableselection.h"

#include "models/table/resourcetablemodel.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace vinculo::models {

namespace {

constexpr int kMargin = 200;    //!< rows above and below those in sight
constexpr int kFewCells = 1000; //!< cells that are no whole rows: up to these Qt's own way is quick

RowRanges rowsOf(const QItemSelection &selection)
{
    RowRanges ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.push_back({.first = range.top(), .last = range.bottom()});
    return joinedRanges(std::move(ranges));
}

void addRow(RowRanges &ranges, int row)
{
    if (ranges.empty() || ranges.back().last + 1 < row)
        ranges.push_back({.first = row, .last = row});
    else
        ranges.back().last = row;
}

//! Quick when `more` is behind all others, as the rows of a page that has come are.
void append(RowRanges &ranges, const RowRanges &more)
{
    const bool isBehind = ranges.empty() || ranges.back().last < more.front().first;
    for (const RowRange &range : more) {
        if (!ranges.empty() && ranges.back().last + 1 == range.first)
            ranges.back().last = range.last;
        else
            ranges.push_back(range);
    }
    if (!isBehind)
        ranges = joinedRanges(std::move(ranges));
}

RowRanges combined(const RowRanges &ranges, const RowRanges &others,
                   QItemSelectionModel::SelectionFlags command)
{
    RowRanges result =
        command.testFlag(QItemSelectionModel::Select) ? ranges : remainingRanges(ranges, others);
    const RowRanges added = command.testFlag(QItemSelectionModel::Select)   ? others
                            : command.testFlag(QItemSelectionModel::Toggle) ? remainingRanges(others, ranges)
                                                                            : RowRanges();
    result.insert(result.end(), added.begin(), added.end());
    return joinedRanges(std::move(result));
}

} // namespace

TableSelection::TableSelection(ResourceTableModel &model, QObject *parent)
    : QItemSelectionModel(&model, parent)
    , m_model(model)
    , m_window{.first = 0, .last = 2 * kMargin}
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TableSelection::findSome);
    connect(&model, &ResourceTableModel::rowsAboutToMove, this, &TableSelection::setAside);
    connect(&model, &ResourceTableModel::rowsMoved, this, &TableSelection::putBack);
    connect(&model, &ResourceTableModel::rowsRenumbered, this, &TableSelection::onRenumbered);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableSelection::onRowsAboutToBeRemoved);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_isScattered) // others have come into sight
            tellWindow();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeShown(first, last); });
    connect(&model.table(), &ColumnTable::rowsAppended, this, &TableSelection::onRowsAppended);
}

void TableSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    // A click makes a row current without selecting it, as the focus does, and selects it only then.
    if (m_isStandIn && (command & (Clear | Select | Deselect | Toggle)))
        forgetCurrent();
    if (command.testFlag(Clear)) {
        const bool wasMore = forget();
        QItemSelectionModel::select(selection, command);
        if (wasMore)
            Q_EMIT selectionChanged({}, {});
    } else if (!(command & (Select | Deselect | Toggle))) {
        return;
    } else if (!m_isScattered) {
        QItemSelectionModel::select(selection, command);
    } else {
        if (!command.testFlag(Current))
            m_settled = m_ranges;
        m_ranges = combined(m_settled, rowsOf(selection), command);
        tellWindow();
        Q_EMIT selectionChanged({}, {});
    }
    Q_EMIT chosen();
}

void TableSelection::setCurrentIndex(const QModelIndex &index, SelectionFlags command)
{
    // What a view does that gets the focus and has no current row; a person's key or click selects as well,
    // be it a moment later (select()).
    const bool standsIn = command == NoUpdate && index.isValid() && !currentIndex().isValid();
    if (!standsIn)
        forgetCurrent();
    m_isStandIn = standsIn && (m_currentRow >= 0 || !m_currentId.isEmpty());
    QItemSelectionModel::setCurrentIndex(index, command);
}

void TableSelection::clear()
{
    const bool wasMore = forget();
    QItemSelectionModel::clear();
    if (wasMore)
        Q_EMIT selectionChanged({}, {});
}

void TableSelection::reset()
{
    forget();
    forgetCurrent();
    QItemSelectionModel::reset();
}

void TableSelection::clearCurrentIndex()
{
    forgetCurrent();
    QItemSelectionModel::clearCurrentIndex();
}

//! Nothing is current that is not shown.
void TableSelection::forgetCurrent()
{
    m_isStandIn = false;
    m_currentRow = -1;
    m_currentId.clear();
}

RowRanges TableSelection::shownRanges() const
{
    if (m_isScattered)
        return m_ranges;
    RowRanges ranges;
    const QItemSelection selected = selection();
    for (const QItemSelectionRange &range : selected)
        if (range.width() == m_model.columnCount()) // cells of one column are no rows
            ranges.push_back({.first = range.top(), .last = range.bottom()});
    return joinedRanges(std::move(ranges));
}

void TableSelection::setWindow(int first, int last)
{
    if (first >= m_window.first && last <= m_window.last)
        return;
    m_window = {.first = std::max(0, first - kMargin), .last = last + kMargin};
    if (m_isScattered)
        tellWindow();
}

//! What is more than Qt knows. True: there was something.
bool TableSelection::forget()
{
    const bool wasMore = m_isScattered || !m_hidden.isEmpty() || !m_reloaded.isDone();
    m_isScattered = false;
    m_ranges.clear();
    m_settled.clear();
    m_hidden = {};
    m_reloaded.clear();
    return wasMore;
}

void TableSelection::setAside(bool keepsNumbers)
{
    const RowRanges ranges = shownRanges();
    m_shownBefore = rowCount(ranges);
    for (const RowRange &range : ranges)
        for (int row = range.first; row <= range.last; ++row)
            m_hidden.insert(static_cast<std::uint32_t>(m_model.tableRow(row)));
    QItemSelection cells;
    qsizetype height = 0;
    const QItemSelection selected = m_isScattered ? QItemSelection() : selection();
    for (const QItemSelectionRange &range : selected) {
        if (range.width() != m_model.columnCount()) {
            cells.append(range);
            height += range.height();
        }
    }
    if (m_shownBefore > 0 || height > kFewCells) {
        const QSignalBlocker blocker(this); // whoever listens hears of what comes back
        QItemSelectionModel::select(height > kFewCells ? QItemSelection() : cells, ClearAndSelect);
    }
    m_isScattered = false;
    if (currentIndex().isValid() && !m_isStandIn) {
        m_currentRow = m_model.tableRow(currentIndex().row());
        m_currentColumn = currentIndex().column();
        m_currentId.clear();
    }
    if (keepsNumbers)
        return;
    if (m_currentRow >= 0)
        m_currentId = m_model.table().idOf(std::exchange(m_currentRow, -1));
    m_reloaded.lookAgain();
    if (!m_hidden.isEmpty())
        m_reloaded.add(m_model.table().snapshot(), std::exchange(m_hidden, {}));
}

void TableSelection::putBack()
{
    findCurrent();
    if (!m_reloaded.isDone() && !m_soon.isActive()) {
        m_reloaded.find(m_model.table(), kAtOnce, m_hidden);
        if (!m_reloaded.isDone())
            m_soon.start(0);
    }
    gather();
    restoreCurrent();
}

//! Selects those of the hidden rows that are shown.
void TableSelection::gather()
{
    RowRanges found;
    if (!m_hidden.isEmpty()) {
        const std::vector<std::uint32_t> shown = m_model.shownRows();
        for (std::size_t place = 0; place < shown.size(); ++place) {
            if (m_hidden.take(shown[place]))
                addRow(found, static_cast<int>(place));
        }
    }
    m_isScattered = found.size() > kMostRanges;
    // When all of them only have another place, a screen reader need not say so again.
    const bool isSame = rowCount(found) == m_shownBefore;
    const bool isQuiet = m_isScattered || found.empty();
    const QSignalBlocker blocker(isSame ? this : nullptr);
    if (m_isScattered) {
        m_ranges = std::move(found);
        m_settled = m_ranges;
        tellWindow();
    } else {
        m_ranges.clear();
        m_settled.clear();
        tellQt(found, Select);
        // Merges them: what is selected last by Shift takes the place of what Qt holds apart until then.
        QItemSelectionModel::select(QItemSelection(), Select);
    }
    if (isQuiet && !isSame) // Qt may have seen no difference in what it was told
        Q_EMIT selectionChanged({}, {});
}

void TableSelection::findSome()
{
    m_reloaded.find(m_model.table(), kAtOnce, m_hidden);
    if (!m_reloaded.isDone())
        return m_soon.start(0);
    setAside(true);
    gather();
    Q_EMIT selectionChanged({}, {}); // hiddenCount() may be another one, also when Qt knows no difference
}

//! Rows that were waited for may be among these, which the table has now.
void TableSelection::onRowsAppended(int first, int last)
{
    const std::size_t hidden = m_hidden.count();
    m_reloaded.findAmong(m_model.table(), first, last, m_hidden);
    const bool hasFound = m_hidden.count() > hidden;
    if (!findCurrent() && !hasFound)
        return;
    takeShown(first, last); // while rows stand as loaded they are in the same places of the model
    if (m_hidden.count() > hidden)
        Q_EMIT selectionChanged({}, {});
}

//! True: the row that was current is in the table again.
bool TableSelection::findCurrent()
{
    const int row = m_currentId.isEmpty() ? -1 : m_model.table().rowOfId(m_currentId);
    if (row < 0)
        return false;
    m_currentRow = row;
    m_currentId.clear();
    return true;
}

//! Selects those of the hidden rows that stand here now, and makes the one current that was.
void TableSelection::takeShown(int first, int last)
{
    const bool wantsCurrent = m_currentRow >= 0 && (m_isStandIn || !currentIndex().isValid());
    if (m_hidden.isEmpty() && !wantsCurrent)
        return;
    RowRanges found;
    int current = -1;
    for (int row = first; row <= std::min(last, m_model.rowCount() - 1); ++row) {
        const int tableRow = m_model.tableRow(row);
        if (m_hidden.take(static_cast<std::uint32_t>(tableRow)))
            addRow(found, row);
        if (wantsCurrent && tableRow == m_currentRow)
            current = row;
    }
    if (current >= 0) {
        Q_EMIT currentComes(false);
        makeCurrent(current);
        Q_EMIT currentComes(true);
    }
    if (!found.empty())
        add(found);
}

//! To what is selected.
void TableSelection::add(const RowRanges &found)
{
    if (!m_isScattered) {
        m_ranges = shownRanges();
        m_settled = m_ranges;
    }
    append(m_ranges, found);
    append(m_settled, found);
    m_isScattered = m_isScattered || m_ranges.size() > kMostRanges;
    if (m_isScattered) {
        tellWindow();
        Q_EMIT selectionChanged({}, {});
        return;
    }
    m_settled.clear();
    tellQt(std::exchange(m_ranges, {}), ClearAndSelect); // a page and the one before it are one range
    QItemSelectionModel::select(QItemSelection(), Select);
}

void TableSelection::tellQt(const RowRanges &ranges, SelectionFlags command)
{
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (const RowRange &range : ranges)
        selection.append(
            QItemSelectionRange(m_model.index(range.first, 0), m_model.index(range.last, lastColumn)));
    if (!selection.isEmpty() || command.testFlag(Clear))
        QItemSelectionModel::select(selection, command);
}

void TableSelection::tellWindow()
{
    RowRanges told;
    const int last = std::min(m_window.last, m_model.rowCount() - 1);
    auto range = std::ranges::lower_bound(m_ranges, m_window.first, {}, &RowRange::last);
    for (; range != m_ranges.end() && range->first <= last; ++range)
        told.push_back(
            {.first = std::max(range->first, m_window.first), .last = std::min(range->last, last)});
    tellQt(told, ClearAndSelect);
}

void TableSelection::restoreCurrent()
{
    if (!currentIndex().isValid())
        m_isStandIn = false;
    else if (!m_isStandIn)
        return;
    if (const int row = m_currentRow < 0 ? -1 : m_model.modelRow(m_currentRow); row >= 0)
        makeCurrent(row);
}

void TableSelection::makeCurrent(int row)
{
    m_isStandIn = false;
    QItemSelectionModel::setCurrentIndex(m_model.index(row, m_currentColumn), NoUpdate);
}

void TableSelection::onRowsAboutToBeRemoved(const QModelIndex &, int first, int last)
{
    if (!m_isScattered)
        return;
    m_ranges = remainingRanges(m_ranges, {{.first = first, .last = last}});
    for (RowRange &range : m_ranges) {
        const int step = range.first > last ? last - first + 1 : 0;
        range.first -= step;
        range.last -= step;
    }
    m_ranges = joinedRanges(std::move(m_ranges));
    m_settled = m_ranges;
}

void TableSelection::onRenumbered(const std::vector<std::uint32_t> &removed)
{
    m_hidden.removeRows(removed);
    if (m_currentRow < 0)
        return;
    const auto current = static_cast<std::uint32_t>(m_currentRow);
    const auto place = std::ranges::lower_bound(removed, current);
    m_currentRow = place != removed.end() && *place == current
                       ? -1
                       : m_currentRow - static_cast<int>(place - removed.begin());
}

} // namespace vinculo::models
