// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/celltext.h"

#include "core/domain/money.h"

#include <array>
#include <charconv>

namespace vinculo::models {

namespace {

constexpr std::int64_t kMicrosecondsPerSecond = 1'000'000;
constexpr std::int64_t kMicrosecondsPerDay = 86'400 * kMicrosecondsPerSecond;

struct CivilDate
{
    std::int64_t year;
    unsigned month;
    unsigned day;
};

//! The proleptic Gregorian calendar, counted in eras of 400 years from 1 March.
constexpr CivilDate civilDate(std::int64_t days)
{
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const auto dayOfEra = static_cast<unsigned>(shifted - era * 146'097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shiftedMonth = (5 * dayOfYear + 2) / 153;
    const unsigned month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {.year = static_cast<std::int64_t>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0),
            .month = month,
            .day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}
static_assert(civilDate(0).year == 1970 && civilDate(0).month == 1 && civilDate(0).day == 1);
static_assert(civilDate(11'016).month == 2 && civilDate(11'016).day == 29);
static_assert(civilDate(-1).year == 1969 && civilDate(-1).day == 31);

void putTwo(char *at, unsigned value)
{
    at[0] = static_cast<char>('0' + value / 10 % 10);
    at[1] = static_cast<char>('0' + value % 10);
}

template<class Number>
void appendNumber(std::string &out, Number value)
{
    std::array<char, 24> digits; // NOLINT: filled by to_chars
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

//! `value` with leading zeros.
void appendPadded(std::string &out, std::uint64_t value, int width)
{
    std::array<char, 8> digits{};
    for (int i = width - 1; i >= 0; --i) {
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits.data(), static_cast<std::size_t>(width));
}

} // namespace

void appendInteger(std::string &out, std::int64_t value)
{
    appendNumber(out, value);
}

void appendDecimal(std::string &out, std::int64_t units)
{
    constexpr auto kUnit = static_cast<std::uint64_t>(Decimal::kUnit);
    const std::uint64_t magnitude =
        units < 0 ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    if (units < 0)
        out.push_back('-');
    appendNumber(out, magnitude / kUnit);
    std::uint64_t fraction = magnitude % kUnit;
    if (fraction == 0)
        return;
    int width = Decimal::kScale;
    while (fraction % 10 == 0) {
        fraction /= 10;
        --width;
    }
    out.push_back('.');
    appendPadded(out, fraction, width);
}

void appendDate(std::string &out, std::int64_t days)
{
    const CivilDate date = civilDate(days);
    std::array<char, 10> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto year = static_cast<unsigned>(date.year % 10'000);
    putTwo(text.data(), year / 100);
    putTwo(text.data() + 2, year % 100);
    putTwo(text.data() + 5, date.month);
    putTwo(text.data() + 8, date.day);
    out.append(text.data(), text.size());
}

void appendTimestamp(std::string &out, std::int64_t microseconds)
{
    std::int64_t days = microseconds / kMicrosecondsPerDay;
    std::int64_t rest = microseconds % kMicrosecondsPerDay;
    if (rest < 0) {
        rest += kMicrosecondsPerDay;
        --days;
    }
    appendDate(out, days);
    const auto second = static_cast<unsigned>(rest / kMicrosecondsPerSecond);
    std::array<char, 9> text{'T', '0', '0', ':', '0', '0', ':', '0', '0'};
    putTwo(text.data() + 1, second / 3600);
    putTwo(text.data() + 4, second / 60 % 60);
    putTwo(text.data() + 7, second % 60);
    out.append(text.data(), text.size());
    const auto fraction = static_cast<std::uint64_t>(rest % kMicrosecondsPerSecond);
    if (fraction != 0) {
        const bool isMilliseconds = fraction % 1000 == 0;
        out.push_back('.');
        appendPadded(out, isMilliseconds ? fraction / 1000 : fraction, isMilliseconds ? 3 : 6);
    }
    out.push_back('Z');
}

void appendUuid(std::string &out, const api::Uuid &uuid)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::array<char, 36> text; // NOLINT: every place is written below
    std::size_t at = 0;
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            text[at++] = '-';
        const std::uint64_t half = digit < 16 ? uuid.high : uuid.low;
        text[at++] = kDigits[(half >> (60 - 4 * (digit % 16))) & 0xF];
    }
    out.append(text.data(), text.size());
}

void appendCurrency(std::string &out, std::uint16_t packed)
{
    if (!Currency::fromPacked(packed).isKnown())
        return;
    for (const int shift : {10, 5, 0})
        out.push_back(static_cast<char>('A' + ((packed >> shift) & 31) - 1));
}

} // namespace vinculo::models
