// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/movementgroups.h"

#include "sandbox/rows/categorizer.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vinculo::sandbox {

namespace {

//! What the rows of a group have in common: account, words, category, subcategory.
using GroupKey = std::tuple<std::uint32_t, std::string, std::string_view, std::string_view>;

GroupKey keyOf(const TransactionRecord &row, const StatementText &text)
{
    // Who writes texts of his own numbers them; patterns say the same every time.
    std::string words = text.isOwn ? signature(text.title()) : std::string();
    if (words.empty() && text.words.isSalary())
        words = text.description(); // each employer is a source of its own
    if (words.empty())
        words = text.title();
    return {row.account, std::move(words), text.words.category, text.words.subcategory};
}

//! By the days between one row and the next; the rows are sorted by day.
Rhythm rhythmOf(const std::vector<const TransactionRecord *> &rows)
{
    std::vector<Day> gaps; // what came on one day came once
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (const Day gap = rows[i - 1]->day - rows[i]->day; gap > 0)
            gaps.push_back(gap);
    struct Span
    {
        Rhythm rhythm;
        Day shortest; // weekends, working days and short months move a payment to and fro
        Day longest;
        int least; // gaps: two payments that are a week apart need not be weekly
    };
    constexpr Span kSpans[] = {
        {Rhythm::Weekly, 5, 9, 3}, {Rhythm::Fortnightly, 12, 18, 2}, {Rhythm::Monthly, 24, 38, 1}};
    for (const Span &span : kSpans) {
        const auto fits = std::ranges::count_if(
            gaps, [&span](Day gap) { return gap >= span.shortest && gap <= span.longest; });
        // Now and then a payment is missing.
        if (fits >= span.least && fits * 4 >= std::ssize(gaps) * 3)
            return span.rhythm;
    }
    return Rhythm::Irregular;
}

} // namespace

std::string_view wireName(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Single:
        return "SINGLE";
    case Rhythm::Irregular:
        return "IRREGULAR";
    case Rhythm::Weekly:
        return "WEEKLY";
    case Rhythm::Fortnightly:
        return "FORTNIGHTLY";
    case Rhythm::Monthly:
        return "MONTHLY";
    }
    return {};
}

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

Rhythm MovementGroup::rhythm() const
{
    if (rows.size() == 1)
        return Rhythm::Single;
    if (newest.isOwn)
        return rhythmOf(rows);
    if (newest.words.monthDay == 0)
        return Rhythm::Irregular;
    return rows.size() > monthlySums().size() * 3 / 2 ? Rhythm::Fortnightly : Rhythm::Monthly;
}

std::vector<MovementGroup> movementGroups(const Store &store, const LinkRecord &link, bool inflow, Day since)
{
    std::map<GroupKey, MovementGroup> groups;
    for (const TransactionRecord &row : link.transactions) {
        if (row.pending || row.day < since || movementPatterns()[row.pattern].inflow != inflow)
            continue;
        MovementGroup &group = groups[keyOf(row, statementText(store, link, row))];
        group.account = row.account;
        group.rows.push_back(&row);
    }
    std::vector<MovementGroup> sorted;
    for (auto &[key, group] : groups) {
        std::ranges::stable_sort(group.rows, std::greater(), &TransactionRecord::day);
        group.newest = statementText(store, link, *group.rows.front());
        sorted.push_back(std::move(group));
    }
    std::ranges::stable_sort(sorted, std::greater(), &MovementGroup::total);
    return sorted;
}

} // namespace vinculo::sandbox
