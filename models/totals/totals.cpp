// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/totals.h"

#include "models/totals/moneyadder.h"

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace vinculo::models {

namespace {

//! A column without values has its ends the wrong way round. Nothing when cancelled.
std::optional<DateEnds> dateEnds(const TableSnapshot &table, const PageRows &rows, int column,
                                 const std::atomic_bool &isCancelled)
{
    DateEnds ends{.column = column,
                  .earliest = std::numeric_limits<std::int64_t>::max(),
                  .latest = std::numeric_limits<std::int64_t>::min()};
    for (std::size_t page = 0; page < table.chunks.size(); ++page) {
        if (isCancelled.load(std::memory_order_relaxed))
            return {};
        for (std::size_t i = rows.begin(page); i < rows.ends[page]; ++i) {
            const api::Column &cells = table.chunks[page]->columns[static_cast<std::size_t>(column)];
            if (cells.state(rows.rows[i]) != api::CellState::Value)
                continue;
            const std::int64_t number = cells.numbers()->at(rows.rows[i]);
            ends.earliest = std::min(ends.earliest, number);
            ends.latest = std::max(ends.latest, number);
        }
    }
    return ends;
}

//! The first column of these types that is shown by default, else the first one.
int mainColumn(const ResourceSpec &spec, std::initializer_list<FieldType> types)
{
    int column = 0;
    int first = -1;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        if (std::ranges::find(types, field.type) != types.end()) {
            if (field.is(FieldFlag::DefaultColumn))
                return column;
            first = first < 0 ? column : first;
        }
        ++column;
    }
    return first;
}

//! The number of a column; -1 when there is none of that path.
int columnOf(const ResourceSpec &spec, std::string_view path)
{
    int column = 0;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        if (field.path == path)
            return column;
        ++column;
    }
    return -1;
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
        if (field.type == FieldType::Money && !field.directionPath.empty()) {
            request.directedColumns.push_back(column);
            request.directionColumn = columnOf(spec, field.directionPath);
        }
        ++column;
    }
    if (request.directionColumn < 0)
        request.directedColumns.clear();
    return request;
}

std::vector<const FieldSpec *> columnFields(const ResourceSpec &spec)
{
    std::vector<const FieldSpec *> fields;
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn())
            fields.push_back(&field);
    return fields;
}

int mainMoneyColumn(const ResourceSpec &spec)
{
    return mainColumn(spec, {FieldType::Money});
}

int mainDateColumn(const ResourceSpec &spec)
{
    return mainColumn(spec, {FieldType::Date, FieldType::Timestamp});
}

std::optional<Totals> computeTotals(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                                    const TotalsRequest &request, const std::atomic_bool &isCancelled)
{
    Totals totals;
    totals.rowCount = rows.size();
    const PageRows pages = pageRows(table, rows);
    for (const int column : request.moneyColumns) {
        MoneyAdder adder(request, column, 1);
        if (!adder.add(table, pages, {}, isCancelled))
            return {};
        totals.money.push_back(adder.totals(0));
    }
    for (const int column : request.dateColumns) {
        const std::optional<DateEnds> ends = dateEnds(table, pages, column, isCancelled);
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
