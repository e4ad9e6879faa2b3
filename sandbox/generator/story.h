// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/guests.h"

namespace vinculo::sandbox {

//! Writes a statement of the past twelve months, or as many as it is told, from what happens every month and
//! what happens now and then.
class Story
{
public:
    Story(Random &random, Instant now, int months = 12);

    //! On that day of each of these months.
    Story &monthly(std::string_view pattern, int day, Cents amount, bool inflow = false);
    //! So many times a month, on any day.
    Story &often(std::string_view pattern, int perMonth, Cents low, Cents high, bool inflow = false);
    //! Once, so many days ago, in so many instalments.
    Story &once(std::string_view pattern, int daysAgo, Cents amount, int installments = 0);

    [[nodiscard]] std::vector<GuestMovement> take() { return std::move(m_movements); }

private:
    void add(std::string_view pattern, Day day, Cents amount, bool inflow, int installments = 0);

    Random &m_random;
    Day m_today;
    int m_months;
    int m_days;
    std::vector<GuestMovement> m_movements;
};

} // namespace vinculo::sandbox
