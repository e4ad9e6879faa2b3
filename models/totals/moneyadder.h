// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/pagerows.h"
#include "models/totals/totals.h"

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! Adds up the amounts of one Money column for any number of groups. A million groups take two numbers and
//! one total each, whatever currencies they have. Any thread.
class MoneyAdder
{
public:
    MoneyAdder(const TotalsRequest &request, int column, std::size_t groups);

    //! `groupOf` beside `rows.rows`; none: all rows are group 0. False when cancelled.
    [[nodiscard]] bool add(const TableSnapshot &table, const PageRows &rows,
                           std::span<const std::uint32_t> groupOf, const std::atomic_bool &isCancelled);
    //! The sums of one group, by currency code.
    [[nodiscard]] MoneyTotals totals(std::size_t group) const;
    //! The sums of one group and currency; nullptr when it has none.
    [[nodiscard]] const CurrencyTotal *find(std::size_t group, Currency currency) const;

private:
    struct Directions
    {
        std::int64_t inflow = -2; //!< number of the enum value
        std::int64_t outflow = -2;
    };
    void addPage(const api::ColumnChunk &page, std::span<const std::uint32_t> rows,
                 std::span<const std::uint32_t> groupOf);
    static void addAmount(CurrencyTotal &total, std::int64_t units);
    void addDirected(CurrencyTotal &total, std::int64_t units, const api::Column &directions,
                     std::uint32_t row) const;
    [[nodiscard]] CurrencyTotal &slotOf(std::uint32_t group, Currency currency);

    int m_column;
    int m_directionColumn = -1;
    Directions m_directions;
    std::string_view m_inflow;
    std::string_view m_outflow;
    static constexpr std::uint32_t kNone = 0xffff'ffff;
    std::vector<std::uint32_t> m_first; //!< slot of every group
    std::vector<std::uint32_t> m_next;  //!< of every slot: the group's next one
    std::vector<CurrencyTotal> m_slots;
    std::vector<std::uint64_t> m_withoutValue;
};

//! Takes what some groups have out of the sum of all. Lowest and highest amounts mean nothing then.
void subtractTotals(const MoneyTotals &part, MoneyTotals &sum);

} // namespace vinculo::models
