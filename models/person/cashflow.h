// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/internaltransfers.h"
#include "models/person/movements.h"
#include "models/person/repeatedlinks.h"
#include "models/person/rowquery.h"
#include "models/totals/exactsum.h"

#include <QDate>

namespace vinculo::models {

//! What came and went, exactly. Pending movements stand apart from all the others.
struct FlowSums
{
    ExactSum in;
    ExactSum out; //!< positive: what left
    std::uint32_t inCount = 0;
    std::uint32_t outCount = 0;
    ExactSum pendingIn;
    ExactSum pendingOut;
    std::uint32_t pendingCount = 0;
    //! Between the person's own accounts: part of `in` and `out` unless they were left out.
    ExactSum internalIn;
    ExactSum internalOut;
    std::uint32_t internalCount = 0;
    [[nodiscard]] ExactSum net() const;
};

struct FlowMonth
{
    QDate month; //!< its first day
    FlowSums sums;
};

struct CurrencyFlow
{
    Currency currency;             //!< unknown ones stand on their own
    std::vector<FlowMonth> months; //!< oldest first; empty months in between are there
    FlowSums total;
};

struct CashFlow
{
    std::vector<CurrencyFlow> currencies; //!< the one with most movements first
    bool leavesOutInternal = false;
    std::vector<RepeatedLink> repeated = {}; //!< whose movements were taken out before
    std::uint64_t undated = 0;               //!< in no month; likewise the next two
    std::uint64_t undirected = 0;
    std::uint64_t withoutAmount = 0;
};

//! Money in and out per calendar month of the value date and per currency. Nothing when cancelled. Any
//! thread.
[[nodiscard]] std::optional<CashFlow> cashFlow(const TableSnapshot &transactions,
                                               const InternalTransfers &internal, bool leavesOutInternal,
                                               const std::atomic_bool &isCancelled);

//! The rows behind one bar, for the table of transactions: `internal` and the snapshot as they were for
//! cashFlow(). No direction: both bars of the month.
[[nodiscard]] RowsBehind rowsBehindFlow(const TableSnapshot &transactions, const InternalTransfers &internal,
                                        const CashFlow &flow, Currency currency, QDate month,
                                        std::optional<FlowDirection> direction);

} // namespace vinculo::models
