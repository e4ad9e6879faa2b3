// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/rowrange.h"

#include <algorithm>

namespace vinculo::models {

RowRanges joinedRanges(RowRanges ranges)
{
    std::erase_if(ranges, [](const RowRange &range) { return range.count() == 0; });
    std::ranges::sort(ranges, {}, &RowRange::first);
    RowRanges joined;
    for (const RowRange &range : ranges) {
        if (!joined.empty() && range.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    return joined;
}

RowRanges remainingRanges(const RowRanges &ranges, const RowRanges &gone)
{
    RowRanges result;
    auto next = gone.begin();
    for (const RowRange &range : ranges) {
        int first = range.first;
        for (; next != gone.end() && next->first <= range.last; ++next) {
            if (next->first > first)
                result.push_back({.first = first, .last = next->first - 1});
            first = std::max(first, next->last + 1);
            if (next->last > range.last)
                break; // it may reach into the next range
        }
        if (first <= range.last)
            result.push_back({.first = first, .last = range.last});
    }
    return result;
}

std::size_t rowCount(const RowRanges &ranges)
{
    std::size_t count = 0;
    for (const RowRange &range : ranges)
        count += range.count();
    return count;
}

} // namespace vinculo::models
