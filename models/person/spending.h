// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/internaltransfers.h"
#include "models/person/listedvalue.h"
#include "models/person/repeatedlinks.h"
#include "models/person/rowquery.h"
#include "models/totals/exactsum.h"

#include <QDate>

#include <atomic>
#include <vector>

namespace vinculo::models {

struct SpendingRequest
{
    QDate first; //!< value dates, both ends belong to it
    QDate last;
    bool leavesOutInternal = true;
    std::size_t most = 8;                    //!< categories shown one by one
    std::vector<RepeatedLink> repeated = {}; //!< whose movements were taken out before
};

struct SpendingSlice
{
    enum class Kind {
        Category,
        Missing, //!< Belvo gave no category
        Other,   //!< the smaller categories together
    };
    Kind kind = Kind::Category;
    ListedValue category; //!< of Kind::Category
    ExactSum amount;      //!< positive: what left
    std::uint32_t count = 0;
    int share = 0; //!< of the currency's total, in hundredths of a percent: 10,000 is all of it
    RowsBehind rows;
};

struct CurrencySpending
{
    Currency currency;
    ExactSum total;
    std::uint32_t count = 0;
    std::vector<SpendingSlice> slices; //!< largest first, Other last
};

struct Spending
{
    SpendingRequest request;
    std::vector<CurrencySpending> currencies; //!< the one with most movements first
};

//! What left the accounts in a period, processed movements only, by category and currency. Nothing when
//! cancelled. Any thread.
[[nodiscard]] std::optional<Spending> spending(const TableSnapshot &transactions,
                                               const InternalTransfers &internal,
                                               const SpendingRequest &request,
                                               const std::atomic_bool &isCancelled);

} // namespace vinculo::models
