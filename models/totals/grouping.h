// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/totals.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vinculo::models {

//! Rows go together by the value of a column, or by the month of a Date or Timestamp column (UTC).
struct GroupBy
{
    int column = -1;
    bool byMonth = false; //!< other types ignore it
};

//! The rows that share a value.
struct RowGroup
{
    enum class Kind { Value, Odd, Missing };
    Kind kind = Kind::Value;
    std::int64_t number = 0; //!< numbers, dates, µs, 0/1; months: days of the first of the month
    std::string text;        //!< texts, wire values of enums, identifiers, tokens of odd cells
    Currency currency;       //!< Money
    std::uint64_t count = 0;
    std::vector<MoneyTotals> money; //!< for each of TotalsRequest::moneyColumns
};

//! Groups with their sums: dates and numbers ascending, everything else the largest group first and equal
//! ones by text; odd values and rows without a value are groups of their own, at the end. Nothing when
//! cancelled. Any thread.
[[nodiscard]] std::optional<std::vector<RowGroup>> groupRows(const TableSnapshot &table,
                                                             std::span<const std::uint32_t> rows,
                                                             const GroupBy &by, const TotalsRequest &request,
                                                             const std::atomic_bool &isCancelled);

} // namespace vinculo::models
