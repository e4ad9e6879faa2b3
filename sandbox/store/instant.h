// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vinculo::sandbox {

//! Milliseconds since 1970-01-01T00:00:00Z.
using Instant = std::int64_t;
//! Days since 1970-01-01.
using Day = std::int32_t;

constexpr Instant kSecond = 1000;
constexpr Instant kMinute = 60 * kSecond;
constexpr Instant kHour = 60 * kMinute;
constexpr Instant kDay = 24 * kHour;

struct CalendarDate
{
    int year = 1970;
    int month = 1;
    int day = 1;
};

constexpr Day dayOf(Instant instant)
{
    return static_cast<Day>(instant >= 0 ? instant / kDay : (instant - kDay + 1) / kDay);
}
constexpr Instant startOf(Day day)
{
    return day * kDay;
}

//! Gregorian calendar, after the well known "days from civil" algorithm.
CalendarDate calendarDate(Day day);
Day dayFrom(CalendarDate date);
//! Number of days of a month.
int daysInMonth(int year, int month);

//! "2026-03-14T09:12:31.406000Z"
std::string instantText(Instant instant);
//! "2026-03-14T09:12:31.406Z", the form of the transacted_at field
std::string shortInstantText(Instant instant);
//! "2026-03-14T09:12:31Z"
std::string secondsText(Instant instant);
//! "2026-03-14"
std::string dayText(Day day);
//! A plain date with a real calendar day; nothing otherwise.
std::optional<Day> parseDay(std::string_view text);
//! ISO 8601 with `Z` or an offset; nothing otherwise.
std::optional<Instant> parseInstant(std::string_view text);

} // namespace vinculo::sandbox
