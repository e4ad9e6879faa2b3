// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/movementperiod.h"

#include <algorithm>

namespace vinculo::sandbox {

std::vector<MovementGroup> groupsWithin(const DocumentSource &source, bool inflow, const DayRange &period)
{
    std::vector<MovementGroup> groups = movementGroups(source.store, source.link, inflow, period.first);
    for (MovementGroup &group : groups) {
        const auto later = std::erase_if(
            group.rows, [&period](const TransactionRecord *row) { return row->day > period.last; });
        if (later > 0 && !group.rows.empty())
            group.newest = statementText(source.store, source.link, *group.rows.front());
    }
    std::erase_if(groups, [](const MovementGroup &group) { return group.rows.empty(); });
    std::ranges::stable_sort(groups, std::greater(), &MovementGroup::total);
    return groups;
}

} // namespace vinculo::sandbox
