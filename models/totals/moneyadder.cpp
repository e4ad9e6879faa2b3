// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/moneyadder.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::int64_t kNoDirection = -1;
constexpr std::int64_t kUnknownDirection = -2; //!< the field has no such value: no cell has it

std::int64_t indexOf(const FieldSpec &field, std::string_view wire)
{
    const auto found = std::find_if(field.values.begin(), field.values.end(),
                                    [wire](const EnumValue &value) { return value.value == wire; });
    return found == field.values.end() ? kUnknownDirection : found - field.values.begin();
}

void sortByCode(MoneyTotals &totals)
{
    std::ranges::sort(totals.currencies, {}, // packed in letter order
                      [](const CurrencyTotal &total) { return total.currency.packed(); });
}

} // namespace

MoneyAdder::MoneyAdder(const TotalsRequest &request, int column, std::size_t groups)
    : m_column(column)
    , m_inflow(request.inflow)
    , m_outflow(request.outflow)
    , m_first(groups, kNone)
    , m_withoutValue(groups)
{
    if (std::ranges::find(request.directedColumns, column) != request.directedColumns.end())
        m_directionColumn = request.directionColumn;
}

bool MoneyAdder::add(const TableSnapshot &table, const PageRows &rows, std::span<const std::uint32_t> groupOf,
                     const std::atomic_bool &isCancelled)
{
    for (std::size_t page = 0; page < table.chunks.size(); ++page) {
        const std::size_t begin = rows.begin(page);
        const std::size_t count = rows.ends[page] - begin;
        if (count == 0)
            continue;
        if (isCancelled.load(std::memory_order_relaxed))
            return false;
        addPage(*table.chunks[page], std::span(rows.rows).subspan(begin, count),
                groupOf.empty() ? groupOf : groupOf.subspan(begin, count));
    }
    return !isCancelled.load(std::memory_order_relaxed);
}

void MoneyAdder::addPage(const api::ColumnChunk &page, std::span<const std::uint32_t> rows,
                         std::span<const std::uint32_t> groupOf)
{
    const api::Column &amounts = page.columns[static_cast<std::size_t>(m_column)];
    const api::Column *directions =
        m_directionColumn < 0 ? nullptr : &page.columns[static_cast<std::size_t>(m_directionColumn)];
    if (directions)
        m_directions = {.inflow = indexOf(*directions->field, m_inflow),
                        .outflow = indexOf(*directions->field, m_outflow)};
    const api::MoneyCells *money = amounts.money();
    const bool areValues = amounts.areValues();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint32_t group = groupOf.empty() ? 0 : groupOf[i];
        const std::uint32_t row = rows[i];
        if (!money || (!areValues && amounts.state(row) != api::CellState::Value)) {
            ++m_withoutValue[group];
            continue;
        }
        const auto currency = Currency::fromPacked(static_cast<std::uint16_t>(money->currencies.at(row)));
        if (currency.isNotACode()) { // dollars or pesos: adding them would be a guess
            ++m_withoutValue[group];
            continue;
        }
        CurrencyTotal &total = slotOf(group, currency);
        const std::int64_t units = money->units.at(row);
        addAmount(total, units);
        if (directions)
            addDirected(total, units, *directions, row);
    }
}

void MoneyAdder::addAmount(CurrencyTotal &total, std::int64_t units)
{
    if (total.count == 0) {
        total.lowest = units;
        total.highest = units;
    }
    total.lowest = std::min(total.lowest, units);
    total.highest = std::max(total.highest, units);
    ++total.count;
    total.sum.add(units);
}

void MoneyAdder::addDirected(CurrencyTotal &total, std::int64_t units, const api::Column &directions,
                             std::uint32_t row) const
{
    const bool isKnown = directions.numbers() && directions.state(row) == api::CellState::Value;
    const std::int64_t direction = isKnown ? directions.numbers()->at(row) : kNoDirection;
    if (direction == m_directions.inflow)
        total.inflow.add(units);
    else if (direction == m_directions.outflow)
        total.outflow.add(units);
    else
        ++total.undirected;
}

CurrencyTotal &MoneyAdder::slotOf(std::uint32_t group, Currency currency)
{
    std::uint32_t *place = &m_first[group];
    while (*place != kNone) {
        if (m_slots[*place].currency == currency)
            return m_slots[*place];
        place = &m_next[*place];
    }
    *place = static_cast<std::uint32_t>(m_slots.size());
    m_next.push_back(kNone);
    CurrencyTotal &slot = m_slots.emplace_back();
    slot.currency = currency;
    return slot;
}

MoneyTotals MoneyAdder::totals(std::size_t group) const
{
    MoneyTotals totals;
    totals.column = m_column;
    totals.isDirected = m_directionColumn >= 0;
    totals.withoutValue = m_withoutValue[group];
    for (std::uint32_t slot = m_first[group]; slot != kNone; slot = m_next[slot])
        totals.currencies.push_back(m_slots[slot]);
    sortByCode(totals);
    return totals;
}

const CurrencyTotal *MoneyAdder::find(std::size_t group, Currency currency) const
{
    for (std::uint32_t slot = m_first[group]; slot != kNone; slot = m_next[slot])
        if (m_slots[slot].currency == currency)
            return &m_slots[slot];
    return nullptr;
}

void subtractTotals(const MoneyTotals &part, MoneyTotals &sum)
{
    sum.withoutValue -= part.withoutValue;
    for (const CurrencyTotal &total : part.currencies) {
        const auto known = std::ranges::find(sum.currencies, total.currency, &CurrencyTotal::currency);
        if (known == sum.currencies.end())
            continue;
        known->count -= total.count;
        known->sum.subtract(total.sum);
        known->inflow.subtract(total.inflow);
        known->outflow.subtract(total.outflow);
        known->undirected -= total.undirected;
    }
    std::erase_if(sum.currencies, [](const CurrencyTotal &total) { return total.count == 0; });
}

} // namespace vinculo::models
