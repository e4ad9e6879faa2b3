// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"
#include "models/totals/exactsum.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! What to add up, and how amounts get their direction. Belvo's amounts are positive; an enum beside them
//! says which way the money went (API guide, transactions). Amounts of other resources have no direction.
struct TotalsRequest
{
    std::vector<int> moneyColumns; //!< columns of the table
    std::vector<int> dateColumns;  //!< Date and Timestamp columns whose ends are wanted
    int directionColumn = -1;      //!< Enum column; -1: none
    std::string_view inflow = "INFLOW";
    std::string_view outflow = "OUTFLOW";
    std::vector<int> directedColumns; //!< those of moneyColumns that directionColumn speaks about
};

//! Everything the resource has: all Money, Date and Timestamp columns. Directed are the Money columns whose
//! name ends with "amount" and that stand beside an Enum "type" with the values INFLOW and OUTFLOW (balances
//! have no direction).
[[nodiscard]] TotalsRequest allTotals(const ResourceSpec &spec);
//! The fields that are columns of a table, by column number.
[[nodiscard]] std::vector<const FieldSpec *> columnFields(const ResourceSpec &spec);
//! The amount people mean when they ask for the sum: the first Money column shown by default, else the first
//! one; -1 when the resource has none.
[[nodiscard]] int mainMoneyColumn(const ResourceSpec &spec);
//! The same for Date and Timestamp columns.
[[nodiscard]] int mainDateColumn(const ResourceSpec &spec);

//! The amounts of one currency.
struct CurrencyTotal
{
    Currency currency; //!< unknown ones are added up on their own
    std::uint64_t count = 0;
    ExactSum sum; //!< as they stand, without direction
    ExactSum inflow;
    ExactSum outflow;
    std::uint64_t undirected = 0; //!< amounts of a directed column whose direction is missing or unknown
    std::int64_t lowest = 0;      //!< Decimal units, of single amounts
    std::int64_t highest = 0;
    [[nodiscard]] ExactSum net() const;
};

struct MoneyTotals
{
    int column = -1;
    bool isDirected = false;
    std::vector<CurrencyTotal> currencies; //!< by code; never added up across them
    std::uint64_t withoutValue = 0;        //!< missing and odd cells, and amounts in what is no currency
};

struct DateEnds
{
    int column = -1;
    std::int64_t earliest = 0; //!< days or µs
    std::int64_t latest = 0;
};

struct Totals
{
    std::uint64_t rowCount = 0;
    std::vector<MoneyTotals> money;
    std::vector<DateEnds> dates; //!< columns with at least one value
};

//! Adds up `rows` of the snapshot, exactly. Nothing when cancelled. Any thread.
[[nodiscard]] std::optional<Totals> computeTotals(const TableSnapshot &table,
                                                  std::span<const std::uint32_t> rows,
                                                  const TotalsRequest &request,
                                                  const std::atomic_bool &isCancelled);

} // namespace vinculo::models
