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

std::size_t rowCount(const RowRanges &ranges)
{
    std::size_t count = 0;
    for (const RowRange &range : ranges)
        count += range.count();
    return count;
}

} // namespace vinculo::models
