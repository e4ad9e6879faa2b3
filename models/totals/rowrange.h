// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace vinculo::models {

//! Rows of an item model that stand under each other; both ends belong to it.
struct RowRange
{
    int first = 0;
    int last = -1;
    [[nodiscard]] std::size_t count() const
    {
        return last < first ? 0 : static_cast<std::size_t>(last - first) + 1;
    }
    bool operator==(const RowRange &) const = default;
};

//! In order and without overlaps, neighbours joined. A million selected rows are one range.
using RowRanges = std::vector<RowRange>;

[[nodiscard]] RowRanges joinedRanges(RowRanges ranges);
//! Those of `ranges` that are in none of `gone`; both joined.
[[nodiscard]] RowRanges remainingRanges(const RowRanges &ranges, const RowRanges &gone);
[[nodiscard]] std::size_t rowCount(const RowRanges &ranges);

} // namespace vinculo::models
