// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/movementgroups.h"

#include <algorithm>
#include <map>
#include <set>

namespace vinculo::sandbox {

Cents MovementGroup::total() const
{
    Cents sum = 0;
    for (const TransactionRecord *row : rows)
        sum += row->amount;
    return sum;
}

Cents MovementGroup::median() const
{
    std::vector<Cents> amounts;
    for (const TransactionRecord *row : rows)
        amounts.push_back(row->amount);
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    return *middle;
}

int MovementGroup::monthCount() const
{
    std::set<std::pair<int, int>> months;
    for (const TransactionRecord *row : rows) {
        const CalendarDate date = calendarDate(row->day);
        months.emplace(date.year, date.month);
    }
    return static_cast<int>(months.size());
}

std::string MovementGroup::description() const
{
    std::string text(pattern->description.substr(0, pattern->description.find('*')));
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text.empty() ? std::string("MOVIMENTO") : text;
}

std::vector<MovementGroup> movementGroups(const LinkRecord &link, bool inflow)
{
    std::map<std::pair<std::uint32_t, std::uint16_t>, MovementGroup> groups;
    for (const TransactionRecord &row : link.transactions) {
        const MovementPattern &pattern = movementPatterns()[row.pattern];
        if (pattern.inflow != inflow)
            continue;
        MovementGroup &group = groups[{row.account, row.pattern}];
        group.account = row.account;
        group.pattern = &pattern;
        group.rows.push_back(&row);
    }
    std::vector<MovementGroup> sorted;
    for (auto &[key, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::stable_sort(sorted, std::greater(), &MovementGroup::total);
    return sorted;
}

} // namespace vinculo::sandbox
