// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/moneyadder.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::size_t kRowsBetweenChecks = 8192;

//! The cells of one column of one page, ready to be read.
struct PageCells
{
    const api::Column *column = nullptr; //!< nullptr: no values
    const api::MoneyCells *money = nullptr;
    const api::Column *direction = nullptr; //!< nullptr: amounts have none
};

PageCells pageCells(const api::ChunkPtr &chunk, std::size_t column, int directionColumn)
{
    PageCells cells;
    if (!chunk || !hasValues(chunk->columns[column]))
        return cells;
    cells.column = &chunk->columns[column];
    cells.money = cells.column->money();
    if (directionColumn >= 0)
        cells.direction = &chunk->columns[static_cast<std::size_t>(directionColumn)];
    return cells;
}

//! The number of an enum value; one that no cell has when the field does not know it.
std::uint16_t indexOf(const FieldSpec &field, std::string_view wire)
{
    for (std::size_t i = 0; i < field.values.size(); ++i)
        if (field.values[i].value == wire)
            return static_cast<std::uint16_t>(i);
    return 0xffff;
}

CurrencyTotal &slotOf(std::vector<CurrencyTotal> &totals, Currency currency)
{
    const auto found = std::ranges::find(totals, currency, &CurrencyTotal::currency);
    if (found != totals.end())
        return *found;
    CurrencyTotal total;
    total.currency = currency;
    totals.push_back(total);
    return totals.back();
}

struct Directions
{
    std::uint16_t inflow = 0xffff;
    std::uint16_t outflow = 0xffff;
};

void addDirected(const PageCells &cells, std::uint32_t row, const Directions &directions, std::int64_t units,
                 CurrencyTotal &total)
{
    const bool isKnown = cells.direction->state(row) == api::CellState::Value;
    const std::int64_t direction = isKnown ? cells.direction->numbers()->at(row) : -1;
    if (direction == directions.inflow)
        total.inflow.add(units);
    else if (direction == directions.outflow)
        total.outflow.add(units);
    else
        ++total.undirected;
}

void addRow(const PageCells &cells, std::uint32_t row, const Directions &directions, MoneyTotals &totals)
{
    if (!cells.money || cells.column->state(row) != api::CellState::Value) {
        ++totals.withoutValue;
        return;
    }
    const std::int64_t units = cells.money->units.at(row);
    const auto currency = static_cast<std::uint16_t>(cells.money->currencies.at(row));
    CurrencyTotal &total = slotOf(totals.currencies, Currency::fromPacked(currency));
    ++total.count;
    total.sum.add(units);
    if (cells.direction)
        addDirected(cells, row, directions, units, total);
}

} // namespace

bool hasValues(const api::Column &column)
{
    return column.haveValues();
}

std::optional<std::vector<MoneyTotals>> addMoney(const TableSnapshot &table,
                                                 std::span<const std::uint32_t> rows, const RowGroups &groups,
                                                 const TotalsRequest &request, int column,
                                                 const std::atomic_bool &isCancelled)
{
    const bool isDirected =
        std::ranges::find(request.directedColumns, column) != request.directedColumns.end();
    const int directionColumn = isDirected ? request.directionColumn : -1;
    std::vector<PageCells> pages;
    Directions directions;
    for (const api::ChunkPtr &chunk : table.chunks) {
        pages.push_back(pageCells(chunk, static_cast<std::size_t>(column), directionColumn));
        if (chunk && directionColumn >= 0 && directions.inflow == 0xffff) {
            const FieldSpec &field = *chunk->columns[static_cast<std::size_t>(directionColumn)].field;
            directions = {.inflow = indexOf(field, request.inflow),
                          .outflow = indexOf(field, request.outflow)};
        }
    }
    std::vector<MoneyTotals> totals(groups.count);
    for (MoneyTotals &total : totals) {
        total.column = column;
        total.isDirected = isDirected;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsBetweenChecks == 0 && isCancelled.load(std::memory_order_relaxed))
            return {};
        const RowRef &ref = table.rows[rows[i]];
        addRow(pages[ref.chunk], ref.row, directions, totals[groups.ofRow.empty() ? 0 : groups.ofRow[i]]);
    }
    const auto code = [](const CurrencyTotal &total) {
        return total.currency.packed();
    }; // packed in letter order
    for (MoneyTotals &total : totals)
        std::ranges::sort(total.currencies, {}, code);
    return totals;
}

} // namespace vinculo::models
