// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/collation.h"
#include "models/table/sortcolumn.h"
#include "models/table/tablesnapshot.h"
#include "models/work/rawvector.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vinculo::models {

//! Unsigned numbers, one for each row of a list, whose ascending order is the order to show.
struct SortKeys
{
    RawVector<std::uint64_t> keys;
    int bits = 0; //!< that any of them uses
};

//! The keys of `rows` (table rows) for one column, the most significant first; as few as will do. Values come
//! first, odd cells behind them, missing ones last, in both directions. Nothing when cancelled. Any thread.
[[nodiscard]] std::optional<std::vector<SortKeys>>
makeSortKeys(const TableSnapshot &table, std::span<const std::uint32_t> rows, const SortColumn &sort,
             const Collation &collation, const std::atomic_bool &isCancelled);

} // namespace vinculo::models
