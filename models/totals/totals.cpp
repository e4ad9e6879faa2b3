// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/totals.h"

#include "models/totals/moneyadder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kRowsBetweenChecks = 8192;

bool hasValue(const FieldSpec &field, std::string_view wire)
{
    return std::any_of(field.values.begin(), field.values.end(),
                       [wire](const EnumValue &value) { return value.value == wire; });
}

std::int64_t numberAt(const api::Column &column, std::size_t row)
{
    return column.numbers()->at(row);
}

//! Nothing when cancelled; a column without values has its ends the wrong way round.
std::optional<DateEnds> dateEnds(const TableSnapshot &table, std::span<const std::uint32_t> rows, int column,
                                 const std::atomic_bool &isCancelled)
{
    std::vector<const api::Column *> pages;
    for (const api::ChunkPtr &chunk : table.chunks) {
        const api::Column *page = chunk ? &chunk->columns[static_cast<std::size_t>(column)] : nullptr;
        pages.push_back(page && hasValues(*page) ? page : nullptr);
    }
    DateEnds ends{.column = column,
                  .earliest = std::numeric_limits<std::int64_t>::max(),
                  .latest = std::numeric_limits<std::int64_t>::min()};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsBetweenChecks == 0 && isCancelled.load(std::memory_order_relaxed))
            return {};
        const RowRef &ref = table.rows[rows[i]];
        const api::Column *page = pages[ref.chunk];
        if (!page || page->state(ref.row) != api::CellState::Value)
            continue;
        const std::int64_t number = numberAt(*page, ref.row);
        ends.earliest = std::min(ends.earliest, number);
        ends.latest = std::max(ends.latest, number);
    }
    return ends;
}

} // namespace

ExactSum CurrencyTotal::net() const
{
    ExactSum net = inflow;
    net.subtract(outflow);
    return net;
}

TotalsRequest allTotals(const ResourceSpec &spec)
{
    TotalsRequest request;
    int column = 0;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        if (field.type == FieldType::Money)
            request.moneyColumns.push_back(column);
        if (field.type == FieldType::Date || field.type == FieldType::Timestamp)
            request.dateColumns.push_back(column);
        if (field.type == FieldType::Enum && field.path == "type" && hasValue(field, request.inflow) &&
            hasValue(field, request.outflow))
            request.directionColumn = column;
        const bool isAtTop = field.path.find('.') == std::string_view::npos;
        if (field.type == FieldType::Money && isAtTop && field.path.ends_with("amount"))
            request.directedColumns.push_back(column);
        ++column;
    }
    if (request.directionColumn < 0)
        request.directedColumns.clear();
    return request;
}

std::optional<Totals> computeTotals(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                                    const TotalsRequest &request, const std::atomic_bool &isCancelled)
{
    Totals totals;
    totals.rowCount = rows.size();
    for (const int column : request.moneyColumns) {
        std::optional<std::vector<MoneyTotals>> sums =
            addMoney(table, rows, {}, request, column, isCancelled);
        if (!sums)
            return {};
        totals.money.push_back(std::move(sums->front()));
    }
    for (const int column : request.dateColumns) {
        const std::optional<DateEnds> ends = dateEnds(table, rows, column, isCancelled);
        if (!ends)
            return {};
        if (ends->earliest <= ends->latest)
            totals.dates.push_back(*ends);
    }
    if (isCancelled.load(std::memory_order_relaxed))
        return {};
    return totals;
}

} // namespace vinculo::models
