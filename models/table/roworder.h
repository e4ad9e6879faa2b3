// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryevaluator.h"
#include "models/table/collation.h"
#include "models/table/orderblocks.h"
#include "models/table/orderfences.h"
#include "models/table/sortcolumn.h"
#include "models/table/tablesnapshot.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! Table rows in order.
using RowOrder = RowNumbers;

//! Everything a worker needs to filter and sort rows, by value.
struct RowOrderRequest
{
    TableSnapshot table;
    std::shared_ptr<const QueryEvaluator> query; //!< nullptr: every row
    std::vector<SortColumn> sorts;               //!< first key first; empty: as loaded
    std::shared_ptr<const Collation> collation;
    //! All rows of the table under these sorts, which are filtered then and not sorted again; nullptr: not
    //! known. Only read.
    std::shared_ptr<OrderBlocks> whole;
    std::shared_ptr<const OrderBlocks> ordered; //!< nullptr: order all rows; otherwise place `moved` into it
    std::vector<std::uint32_t> moved; //!< new or changed rows, ascending; `ordered` may contain some of them
    bool areNew = false;              //!< it contains none of them
    //! Of `ordered`, from the result that gave it; nobody else's. They change along with it.
    std::shared_ptr<OrderFences> fences;
};

//! The rows to show, and how they came out of those shown before.
struct RowOrderResult
{
    std::shared_ptr<OrderBlocks> order;  //!< of all rows; nullptr when some were placed
    bool isWhole = false;                //!< it is that of the request, which others may be reading
    std::shared_ptr<OrderFences> fences; //!< for placing rows in it; nullptr: none are known
    bool isPlaced = false;               //!< rows were placed into others; all else stands as it stood
    std::vector<std::uint32_t> takenOut; //!< places in the old order, ascending
    std::vector<std::uint32_t> putIn;    //!< places in the new order, ascending
    RowOrder placed;                     //!< the rows that stand at `putIn`
    std::vector<std::uint32_t> wentTo;   //!< for each of `takenOut` its place in the new order, or kGone

    static constexpr std::uint32_t kGone = 0xffff'ffff;
    //! The new places of old ones, -1 for rows no longer shown. Only when rows were placed.
    [[nodiscard]] std::vector<int> placesOf(const std::vector<int> &oldPlaces) const;
};

//! Values in their natural order (text by the locale's collation, blind to case, numbers inside text by
//! value; money by currency, then amount), odd values behind them, missing ones last in both directions, ties
//! as loaded. Nothing when cancelled. Any thread; large tables use the pool's free threads too.
[[nodiscard]] std::optional<RowOrderResult> orderRows(const RowOrderRequest &request,
                                                      const std::atomic_bool &isCancelled);

//! So few rows that ordering them takes a few milliseconds: done at once, without flicker.
[[nodiscard]] bool isQuicklyOrdered(const TableSnapshot &table);

} // namespace vinculo::models
