// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/story.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr int kDaysOfYear = 365;

} // namespace

Story::Story(Random &random, Instant now, int months)
    : m_random(random)
    , m_today(dayOf(now))
    , m_months(months)
    , m_days(kDaysOfYear * months / kMonthsOfYear)
{
}

Story &Story::monthly(std::string_view pattern, int day, Cents amount, bool inflow)
{
    CalendarDate date = calendarDate(m_today);
    for (int i = 0; i <= m_months; ++i) {
        date.day = std::min(day, daysInMonth(date.year, date.month));
        const Day when = dayFrom(date);
        if (when <= m_today && when > m_today - m_days)
            add(pattern, when, amount, inflow);
        if (--date.month < 1) {
            date.month = kMonthsOfYear;
            --date.year;
        }
    }
    return *this;
}

Story &Story::often(std::string_view pattern, int perMonth, Cents low, Cents high, bool inflow)
{
    for (int i = 0; i < perMonth * m_months; ++i) {
        const Day day = m_today - m_random.between(0, m_days - 1);
        add(pattern, day, m_random.between64(low, high), inflow);
    }
    return *this;
}

Story &Story::once(std::string_view pattern, int daysAgo, Cents amount, int installments)
{
    add(pattern, m_today - daysAgo, amount, false, installments);
    return *this;
}

void Story::add(std::string_view pattern, Day day, Cents amount, bool inflow, int installments)
{
    GuestMovement movement;
    movement.pattern = pattern;
    movement.day = day;
    movement.amount = amount;
    movement.inflow = inflow;
    movement.installments = installments;
    m_movements.push_back(std::move(movement));
}

} // namespace vinculo::sandbox
