// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/movementgroups.h"

#include <algorithm>
#include <map>

namespace vinculo::sandbox {

namespace {

//! The first of the patterns that read alike on a statement.
const MovementPattern *firstLike(const MovementPattern &pattern)
{
    const auto same = [&](const MovementPattern &other) {
        return other.description == pattern.description && other.scope == pattern.scope &&
               other.inflow == pattern.inflow && other.mexican == pattern.mexican;
    };
    return &*std::ranges::find_if(movementPatterns(), same);
}

} // namespace

Cents medianOf(std::vector<Cents> amounts)
{
    if (amounts.empty())
        return 0;
    std::ranges::sort(amounts);
    const std::size_t middle = amounts.size() / 2;
    return amounts.size() % 2 == 1 ? amounts[middle] : (amounts[middle - 1] + amounts[middle]) / 2;
}

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
    return medianOf(std::move(amounts));
}

std::vector<Cents> MovementGroup::monthlySums() const
{
    std::map<std::pair<int, int>, Cents> months;
    for (const TransactionRecord *row : rows) {
        const CalendarDate date = calendarDate(row->day);
        months[{date.year, date.month}] += row->amount;
    }
    std::vector<Cents> sums;
    for (const auto &[month, sum] : months)
        sums.push_back(sum);
    return sums;
}

std::string MovementGroup::description() const
{
    std::string text(pattern->description.substr(0, pattern->description.find('*')));
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text.empty() ? std::string("MOVIMENTO") : text;
}

std::vector<MovementGroup> movementGroups(const LinkRecord &link, bool inflow, Day since)
{
    std::map<std::pair<std::uint32_t, std::ptrdiff_t>, MovementGroup> groups;
    const MovementPattern *const first = movementPatterns().data();
    for (const TransactionRecord &row : link.transactions) {
        const MovementPattern *pattern = firstLike(movementPatterns()[row.pattern]);
        if (pattern->inflow != inflow || row.day < since)
            continue;
        MovementGroup &group = groups[{row.account, pattern - first}];
        group.account = row.account;
        group.pattern = pattern;
        group.rows.push_back(&row);
    }
    std::vector<MovementGroup> sorted;
    for (auto &[key, group] : groups) {
        std::ranges::stable_sort(group.rows, std::greater(), &TransactionRecord::day);
        sorted.push_back(std::move(group));
    }
    std::ranges::stable_sort(sorted, std::greater(), &MovementGroup::total);
    return sorted;
}

} // namespace vinculo::sandbox
