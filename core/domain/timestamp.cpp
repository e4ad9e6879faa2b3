// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"

namespace vinculo {

namespace {

constexpr std::int64_t kMicrosecondsPerSecond = 1'000'000;
constexpr std::int64_t kSecondsPerDay = 86'400;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! Reads exactly `count` digits from the front of `rest`.
std::optional<int> takeNumber(std::string_view &rest, std::size_t count)
{
    if (rest.size() < count)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isDigit(rest[i]))
            return std::nullopt;
        value = value * 10 + (rest[i] - '0');
    }
    rest.remove_prefix(count);
    return value;
}

bool takeChar(std::string_view &rest, char expected)
{
    if (rest.empty() || rest.front() != expected)
        return false;
    rest.remove_prefix(1);
    return true;
}

constexpr bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int daysInMonth(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : kDays[month - 1];
}

//! Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years from 1 March.
constexpr std::int32_t daysFromCivil(int year, int month, int day)
{
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = shifted / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}
static_assert(daysFromCivil(1970, 1, 1) == 0);
static_assert(daysFromCivil(2000, 3, 1) == 11'017);

std::optional<std::int32_t> takeDate(std::string_view &rest)
{
    const std::optional<int> year = takeNumber(rest, 4);
    if (!year || *year == 0 || !takeChar(rest, '-'))
        return std::nullopt;
    const std::optional<int> month = takeNumber(rest, 2);
    if (!month || *month < 1 || *month > 12 || !takeChar(rest, '-'))
        return std::nullopt;
    const std::optional<int> day = takeNumber(rest, 2);
    if (!day || *day < 1 || *day > daysInMonth(*year, *month))
        return std::nullopt;
    return daysFromCivil(*year, *month, *day);
}

bool takeDateTimeSeparator(std::string_view &rest)
{
    return takeChar(rest, 'T') || takeChar(rest, 't') || takeChar(rest, ' ');
}

//! Microseconds since midnight. A leap second (60) is allowed and falls on the next minute.
std::optional<std::int64_t> takeTimeOfDay(std::string_view &rest)
{
    const std::optional<int> hour = takeNumber(rest, 2);
    if (!hour || *hour > 23 || !takeChar(rest, ':'))
        return std::nullopt;
    const std::optional<int> minute = takeNumber(rest, 2);
    if (!minute || *minute > 59 || !takeChar(rest, ':'))
        return std::nullopt;
    const std::optional<int> second = takeNumber(rest, 2);
    if (!second || *second > 60)
        return std::nullopt;
    std::int64_t microseconds = (*hour * 3600 + *minute * 60 + *second) * kMicrosecondsPerSecond;
    if (takeChar(rest, '.')) {
        std::int64_t place = kMicrosecondsPerSecond;
        if (rest.empty() || !isDigit(rest.front()))
            return std::nullopt;
        while (!rest.empty() && isDigit(rest.front())) {
            place /= 10;
            microseconds += place * (rest.front() - '0');
            rest.remove_prefix(1);
        }
    }
    return microseconds;
}

//! Seconds east of UTC, from "Z", "+00:00" or "-0300".
std::optional<int> takeOffset(std::string_view &rest)
{
    if (takeChar(rest, 'Z') || takeChar(rest, 'z'))
        return 0;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (!negative && (rest.empty() || rest.front() != '+'))
        return std::nullopt;
    rest.remove_prefix(1);
    const std::optional<int> hours = takeNumber(rest, 2);
    takeChar(rest, ':');
    const std::optional<int> minutes = takeNumber(rest, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return negative ? -seconds : seconds;
}

} // namespace

std::optional<std::int32_t> parseDays(std::string_view text)
{
    const std::optional<std::int32_t> days = takeDate(text);
    if (!days || (!text.empty() && !takeDateTimeSeparator(text)))
        return std::nullopt;
    return days;
}

std::optional<std::int64_t> parseMicroseconds(std::string_view text)
{
    const std::optional<std::int32_t> days = takeDate(text);
    if (!days || !takeDateTimeSeparator(text))
        return std::nullopt;
    const std::optional<std::int64_t> timeOfDay = takeTimeOfDay(text);
    if (!timeOfDay)
        return std::nullopt;
    const std::optional<int> offset = takeOffset(text);
    if (!offset || !text.empty())
        return std::nullopt;
    return (*days * kSecondsPerDay - *offset) * kMicrosecondsPerSecond + *timeOfDay;
}

QDate dateFromDays(std::int32_t days)
{
    return QDate(1970, 1, 1).addDays(days);
}

QDateTime dateTimeFromMicroseconds(std::int64_t microseconds)
{
    std::int64_t milliseconds = microseconds / 1000;
    if (microseconds % 1000 < 0)
        --milliseconds;
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
}

} // namespace vinculo
