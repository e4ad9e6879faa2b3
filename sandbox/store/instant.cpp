// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/instant.h"

#include <charconv>

namespace vinculo::sandbox {

namespace {

void appendPadded(std::string &out, std::int64_t value, int width)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    for (auto length = end - digits; length < width; ++length)
        out += '0';
    out.append(digits, end);
}

std::string timeText(Instant instant, int fractionDigits)
{
    const Day day = dayOf(instant);
    const Instant rest = instant - startOf(day);
    std::string text = dayText(day);
    text += 'T';
    appendPadded(text, rest / kHour, 2);
    text += ':';
    appendPadded(text, rest / kMinute % 60, 2);
    text += ':';
    appendPadded(text, rest / kSecond % 60, 2);
    text += '.';
    appendPadded(text, rest % kSecond, 3);
    text.append(static_cast<std::size_t>(fractionDigits - 3), '0');
    text += 'Z';
    return text;
}

std::optional<int> number(std::string_view text, std::size_t from, std::size_t length)
{
    if (text.size() < from + length)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(from, length)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

//! Offset in minutes of "Z", "+00:00" or "-0300"; nothing if malformed.
std::optional<int> zoneMinutes(std::string_view zone)
{
    if (zone == "Z" || zone == "z")
        return 0;
    if (zone.size() < 5 || (zone[0] != '+' && zone[0] != '-' && zone[0] != ' '))
        return std::nullopt;
    const auto hours = number(zone, 1, 2);
    const auto minutes = number(zone, zone.size() == 6 ? 4 : 3, 2);
    if (!hours || !minutes)
        return std::nullopt;
    const int offset = *hours * 60 + *minutes;
    return zone[0] == '-' ? -offset : offset;
}

} // namespace

CalendarDate calendarDate(Day day)
{
    const std::int64_t z = std::int64_t{day} + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const std::int64_t dayOfEra = z - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    CalendarDate date;
    date.day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    date.month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    date.year = static_cast<int>(yearOfEra + era * 400 + (date.month <= 2 ? 1 : 0));
    return date;
}

Day dayFrom(CalendarDate date)
{
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t shifted = date.month > 2 ? date.month - 3 : date.month + 9;
    const std::int64_t dayOfYear = (153 * shifted + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<Day>(era * 146097 + dayOfEra - 719468);
}

int daysInMonth(int year, int month)
{
    const CalendarDate next{month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1};
    return dayFrom(next) - dayFrom({year, month, 1});
}

std::string dayText(Day day)
{
    const CalendarDate date = calendarDate(day);
    std::string text;
    appendPadded(text, date.year, 4);
    text += '-';
    appendPadded(text, date.month, 2);
    text += '-';
    appendPadded(text, date.day, 2);
    return text;
}

std::string instantText(Instant instant)
{
    return timeText(instant, 6);
}

std::string shortInstantText(Instant instant)
{
    return timeText(instant, 3);
}

std::string secondsText(Instant instant)
{
    return shortInstantText(instant).substr(0, 19) + 'Z';
}

std::optional<Day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day || *year < 1 || *month < 1 || *month > 12 || *day < 1)
        return std::nullopt;
    if (*day > daysInMonth(*year, *month))
        return std::nullopt;
    return dayFrom({*year, *month, *day});
}

std::optional<Instant> parseInstant(std::string_view text)
{
    if (text.size() < 17 || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const auto day = parseDay(text.substr(0, 10));
    const auto hours = number(text, 11, 2);
    const auto minutes = number(text, 14, 2);
    if (!day || !hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    Instant instant = startOf(*day) + *hours * kHour + *minutes * kMinute;
    std::size_t position = 16;
    if (text[position] == ':') {
        const auto seconds = number(text, 17, 2);
        if (!seconds || *seconds > 60)
            return std::nullopt;
        instant += *seconds * kSecond;
        position = 19;
    }
    if (position < text.size() && text[position] == '.') {
        Instant unit = 100;
        for (++position; position < text.size() && text[position] >= '0' && text[position] <= '9';
             ++position) {
            instant += (text[position] - '0') * unit;
            unit /= 10;
        }
    }
    const auto zone = zoneMinutes(text.substr(position));
    if (!zone)
        return std::nullopt;
    return instant - *zone * kMinute;
}

} // namespace vinculo::sandbox
