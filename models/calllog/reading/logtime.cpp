// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/logtime.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>

namespace vinculo::models {

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
//! Packed times carry this bit: year, first number, second number in places of 32, times four days, and the
//! time from the day before, which a zone may reach.
constexpr std::int64_t kPacked = std::int64_t(1) << 62;
constexpr std::int64_t kPackedDays = 4;
constexpr int kEarliest = 1990;
constexpr int kLatest = 2199;

std::optional<std::int64_t> daysOf(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (year < kEarliest || year > kLatest || month < 1 || day < 1 || !date.ok())
        return {};
    return std::chrono::sys_days(date).time_since_epoch().count();
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : *m_at; }
    void skip() { ++m_at; }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void spaces()
    {
        while (peek() == ' ' || peek() == ',')
            ++m_at;
    }
    //! Digits, at most `most`; -1: there is none. `count`: how many.
    int digits(int most, int &count)
    {
        int value = 0;
        for (count = 0; count < most && peek() >= '0' && peek() <= '9'; ++count, ++m_at)
            value = value * 10 + (*m_at - '0');
        return count == 0 ? -1 : value;
    }
    std::string_view letters()
    {
        const char *begin = m_at;
        while (!isAtEnd() && ((*m_at | 0x20) >= 'a' && (*m_at | 0x20) <= 'z'))
            ++m_at;
        return {begin, static_cast<std::size_t>(m_at - begin)};
    }

private:
    const char *m_at;
    const char *m_end;
};

int monthOf(std::string_view word)
{
    // Three letters tell the months of the three languages apart.
    struct Name
    {
        std::string_view letters;
        int month;
    };
    static constexpr std::array kNames{
        Name{"jan", 1},  Name{"ene", 1},  Name{"feb", 2}, Name{"fev", 2},  Name{"mar", 3},  Name{"apr", 4},
        Name{"abr", 4},  Name{"may", 5},  Name{"mai", 5}, Name{"jun", 6},  Name{"jul", 7},  Name{"aug", 8},
        Name{"ago", 8},  Name{"sep", 9},  Name{"set", 9}, Name{"oct", 10}, Name{"out", 10}, Name{"nov", 11},
        Name{"dec", 12}, Name{"dez", 12}, Name{"dic", 12}};
    if (word.size() < 3)
        return 0;
    const std::array<char, 3> start{char(word[0] | 0x20), char(word[1] | 0x20), char(word[2] | 0x20)};
    const std::string_view wanted(start.data(), start.size());
    const auto found = std::ranges::find(kNames, wanted, &Name::letters);
    return found == kNames.end() ? 0 : found->month;
}

//! "Z", "UTC", "GMT", "+00:00", "-0300", "-03"; nothing there: no zone. False: something else is there.
bool readZone(Reader &in, LogTime &time)
{
    in.spaces();
    if (in.isAtEnd())
        return true;
    const char sign = in.peek();
    if (sign == '+' || sign == '-') {
        in.skip();
        int count = 0;
        const int hours = in.digits(2, count);
        in.take(':');
        int minutes = in.digits(2, count);
        minutes = std::max(minutes, 0);
        if (hours < 0 || hours > 14 || minutes > 59)
            return false;
        const std::int64_t offset = hours * kHour + minutes * kMinute;
        time.value += sign == '+' ? -offset : offset;
        time.hasZone = true;
    } else {
        const std::string_view name = in.letters();
        if (name != "Z" && name != "z" && name != "UTC" && name != "GMT")
            return false;
        time.hasZone = true;
    }
    in.spaces();
    return in.isAtEnd();
}

//! "14", "14:05", "14:05:06.789", with "AM"/"PM" behind; nothing there: midnight. -1: something else.
std::int64_t readClock(Reader &in)
{
    if (in.isAtEnd())
        return 0;
    int count = 0;
    int hour = in.digits(2, count);
    if (hour < 0 || !in.take(':'))
        return -1;
    const int minute = in.digits(2, count);
    if (minute < 0)
        return -1;
    int second = 0;
    std::int64_t fraction = 0;
    if (in.take(':')) {
        second = in.digits(2, count);
        if (second < 0)
            return -1;
        if (in.take('.') || in.take(',')) {
            constexpr int kPlaces = 6;
            fraction = in.digits(kPlaces, count);
            if (fraction < 0)
                return -1;
            for (; count < kPlaces; ++count)
                fraction *= 10;
            int more = 0;
            while (in.digits(kPlaces, more) >= 0) {
            } // finer than we keep
        }
    }
    in.spaces();
    const bool isMorning = in.peek() == 'a' || in.peek() == 'A';
    if (isMorning || in.peek() == 'p' || in.peek() == 'P') {
        in.skip();
        in.take('.');
        in.spaces();
        if (!in.take('m') && !in.take('M'))
            return -1;
        in.take('.');
        if (hour < 1 || hour > 12)
            return -1;
        hour = hour % 12 + (isMorning ? 0 : 12);
    }
    if (hour > 24 || minute > 59 || second > 60)
        return -1;
    return hour * kHour + minute * kMinute + second * kSecond + fraction;
}

std::optional<LogTime> finished(Reader &in, std::int64_t days)
{
    if (!in.take('T'))
        in.take(':'); // "31/May/2026:14:00:00"
    in.spaces();
    const bool hasClock = !in.isAtEnd();
    const std::int64_t clock = readClock(in);
    if (clock < 0)
        return {};
    LogTime time{.value = days * kDay + clock, .hasClock = hasClock};
    if (!readZone(in, time))
        return {};
    return time;
}

std::optional<LogTime> yearFirst(Reader &in, int year)
{
    int count = 0;
    int month = 0;
    int day = 0;
    if (in.peek() == '-' || in.peek() == '/' || in.peek() == '.') {
        in.skip();
        month = in.digits(2, count);
        if (in.peek() != '-' && in.peek() != '/' && in.peek() != '.')
            return {};
        in.skip();
        day = in.digits(2, count);
    } else {
        return {};
    }
    const auto days = daysOf(year, month, day);
    return days ? finished(in, *days) : std::nullopt;
}

std::optional<LogTime> ordered(Reader &in, int first)
{
    in.skip();
    int count = 0;
    if (const int month = monthOf(in.letters()); month > 0) { // 31/May/2026
        if (!in.take('/') && !in.take('-'))
            return {};
        const auto days = daysOf(in.digits(4, count), month, first);
        return days ? finished(in, *days) : std::nullopt;
    }
    const int second = in.digits(2, count);
    if (in.peek() != '/' && in.peek() != '-' && in.peek() != '.')
        return {};
    in.skip();
    int year = in.digits(4, count);
    if (count == 2)
        year += 2000;
    const bool canBe = daysOf(year, second, first) || daysOf(year, first, second);
    if (second < 1 || first < 1 || !canBe)
        return {};
    const std::int64_t packed = (std::int64_t(year) * 32 + first) * 32 + second;
    auto time = finished(in, packed * kPackedDays + 1);
    if (!time)
        return {};
    time->value += kPacked;
    time->isPacked = true;
    time->first = first;
    time->second = second;
    return time;
}

//! "31 May 2026", "31 de maio de 2026", "May 31, 2026".
std::optional<LogTime> worded(Reader &in, int day)
{
    int count = 0;
    in.spaces();
    std::string_view word = in.letters();
    if (word == "de") {
        in.spaces();
        word = in.letters();
    }
    const int month = monthOf(word);
    in.take('.');
    in.spaces();
    if (day < 0) {
        day = in.digits(2, count);
        in.spaces();
    } else if (in.peek() == 'd') {
        (void)in.letters();
        in.spaces();
    }
    const auto days = daysOf(in.digits(4, count), month, day);
    return days ? finished(in, *days) : std::nullopt;
}

//! Seconds and their thousandths down to nanoseconds, or days of a spreadsheet, told apart by their size.
std::optional<LogTime> number(std::string_view text)
{
    constexpr std::size_t kLongest = 26;
    const std::size_t whole = std::min(text.find_first_of(".,"), text.size());
    double value = 0;
    double unitOfDigit = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == whole)
            continue;
        if (text[i] < '0' || text[i] > '9' || i >= kLongest)
            return {};
        unitOfDigit /= i > whole ? 10 : 1;
        value = i < whole ? value * 10 + (text[i] - '0') : value + unitOfDigit * (text[i] - '0');
    }
    constexpr double kFirstEpoch = 631'152'000;  // 1990
    constexpr double kLastEpoch = 4'102'444'800; // 2100
    constexpr double kThousand = 1000;
    constexpr double kFirstSerial = 32'874; // 1990
    constexpr double kLastSerial = 73'051;  // 2100
    constexpr double kEpochSerial = 25'569; // 1970-01-01 in the 1900 system
    for (double unit = 1; unit <= kThousand * kThousand * kThousand; unit *= kThousand)
        if (value >= kFirstEpoch * unit && value <= kLastEpoch * unit)
            return LogTime{
                .value = std::llround(value / unit * double(kSecond)), .hasZone = true, .hasClock = true};
    if (value >= kFirstSerial && value <= kLastSerial) // to the millisecond: that is all a serial holds
        return LogTime{.value = std::llround((value - kEpochSerial) * double(kDay) / kThousand) * 1000,
                       .hasClock = value != std::floor(value)};
    return {};
}

//! Blanks that do not break lines, as spreadsheets put them into times, become plain ones.
std::string_view withPlainBlanks(std::string_view text, std::string &scratch)
{
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(text, isPlain))
        return text;
    scratch.assign(text);
    for (const std::string_view blank : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"})
        for (std::size_t at = scratch.find(blank); at != std::string::npos; at = scratch.find(blank, at))
            scratch.replace(at, blank.size(), " ");
    return scratch;
}

//! Without what may stand around a time.
std::string_view bareTime(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '[' || text.front() == '\''))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == ']'))
        text.remove_suffix(1);
    return text;
}

//! "0.5868", "0,5868": a part of a day. −1: it is none.
double partOfDay(std::string_view text)
{
    constexpr std::size_t kLongest = 20;
    if (text.size() < 3 || text.size() > kLongest || text[0] != '0' || (text[1] != '.' && text[1] != ','))
        return -1;
    double part = 0;
    double unit = 1;
    for (const char digit : text.substr(2)) {
        if (digit < '0' || digit > '9')
            return -1;
        unit /= 10;
        part += unit * (digit - '0');
    }
    return part;
}

std::int64_t unpacked(std::int64_t packed, bool isDayFirst)
{
    const std::int64_t plain = packed - kPacked;
    const std::int64_t date = plain / (kPackedDays * kDay);
    const int first = int(date / 32 % 32);
    const int second = int(date % 32);
    const int year = int(date / 1024);
    const auto days = isDayFirst ? daysOf(year, second, first) : daysOf(year, first, second);
    return days ? *days * kDay + plain % (kPackedDays * kDay) - kDay : kNoTime;
}

bool isPacked(std::int64_t time)
{
    return time >= kPacked;
}

} // namespace

std::optional<LogTime> parseLogTime(std::string_view text)
{
    constexpr std::size_t kLongest = 48;
    constexpr std::size_t kLongestRaw = 64; // a blank may take three bytes
    if (text.size() > kLongestRaw)
        return {};
    std::string scratch;
    text = bareTime(withPlainBlanks(text, scratch));
    if (text.size() < 5 || text.size() > kLongest)
        return {};
    Reader in(text);
    const bool startsWithLetter = (text[0] | 0x20) >= 'a' && (text[0] | 0x20) <= 'z';
    if (startsWithLetter) {
        Reader months(text);
        if (monthOf(months.letters()) > 0)
            if (const auto time = worded(in, -1))
                return time;
        Reader weekday(text); // "Sun, 31 May 2026 …"
        (void)weekday.letters();
        weekday.spaces();
        int count = 0;
        const int day = weekday.digits(2, count);
        return day < 0 ? std::nullopt : worded(weekday, day);
    }
    int count = 0;
    const int start = in.digits(4, count);
    if (start < 0)
        return {};
    const char mark = in.peek();
    if (count == 4 && (mark == '-' || mark == '/' || (mark == '.' && text.size() > 7 && text[7] == '.')))
        return yearFirst(in, start);
    if (count <= 2 && (mark == '/' || mark == '-' || mark == '.'))
        return ordered(in, start);
    if (count <= 2 && mark == ' ')
        return worded(in, start);
    return number(text);
}

std::optional<LogTime> parseClock(std::string_view text)
{
    constexpr std::size_t kLongest = 32;
    if (text.size() > kLongest)
        return {};
    std::string scratch;
    text = bareTime(withPlainBlanks(text, scratch));
    if (const double part = partOfDay(text); part >= 0) // to the second: that is all a cell shows
        return LogTime{.value = std::llround(part * double(kDay / kSecond)) * kSecond, .hasClock = true};
    Reader in(text);
    in.take('T');
    const std::int64_t clock = in.isAtEnd() ? -1 : readClock(in);
    LogTime time{.value = clock, .hasClock = true};
    if (clock < 0 || !readZone(in, time))
        return {};
    return time;
}

bool isMangledId(std::string_view text)
{
    if (text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos)
        return true;
    const std::size_t plus = text.find('+');
    if (plus == std::string_view::npos || plus < 2 || plus + 1 >= text.size() ||
        (text[plus - 1] | 0x20) != 'e')
        return false;
    const std::size_t mark = plus - 1;
    return text.substr(0, mark).find_first_not_of("0123456789.,") == std::string_view::npos &&
           text.substr(mark + 2).find_first_not_of("0123456789") == std::string_view::npos;
}

DayOrder unpackTimes(std::vector<std::int64_t> &times, bool hasFirstAboveTwelve, bool hasSecondAboveTwelve)
{
    if (std::ranges::none_of(times, isPacked))
        return DayOrder::None;
    DayOrder order = DayOrder::AssumedDay;
    if (hasFirstAboveTwelve && hasSecondAboveTwelve) {
        order = DayOrder::Mixed;
    } else if (hasFirstAboveTwelve) {
        order = DayOrder::DayFirst;
    } else if (hasSecondAboveTwelve) {
        order = DayOrder::MonthFirst;
    } else {
        // Logs are sorted, upwards or downwards: the right order has steps in one direction.
        std::array<std::array<std::int64_t, 2>, 2> steps{};
        std::array<std::int64_t, 2> before{kNoTime, kNoTime};
        for (const std::int64_t time : times) {
            if (!isPacked(time))
                continue;
            for (std::size_t way = 0; way < 2; ++way) {
                const std::int64_t now = unpacked(time, way == 0);
                if (before[way] != kNoTime && now != before[way])
                    ++steps[way][now > before[way] ? 0 : 1];
                before[way] = now;
            }
        }
        const auto against = [&steps](std::size_t way) { return std::min(steps[way][0], steps[way][1]); };
        if (against(0) < against(1))
            order = DayOrder::DayFirst;
        else if (against(1) < against(0))
            order = DayOrder::MonthFirst;
    }
    const bool isDayFirst = order != DayOrder::MonthFirst;
    for (std::int64_t &time : times) {
        if (!isPacked(time))
            continue;
        const std::int64_t usual = unpacked(time, isDayFirst);
        time = usual != kNoTime ? usual : unpacked(time, !isDayFirst);
    }
    return order;
}

} // namespace vinculo::models
