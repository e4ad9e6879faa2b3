// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::models {

inline constexpr std::int64_t kNoTime = std::numeric_limits<std::int64_t>::min();

//! A time as a log writes it.
struct LogTime
{
    std::int64_t value = kNoTime; //!< µs since the epoch, or packed: see TimeColumn
    bool hasZone = false;
    bool hasClock = false; //!< it says more than the day
    bool isPacked = false; //!< day and month may change places
    int first = 0;         //!< packed only: the number before the first mark, and the one after
    int second = 0;
};

//! ISO 8601 with any mark between date and time, with or without zone; seconds down to nanoseconds since the
//! epoch; days of a spreadsheet (1900 system); "31/05/2026 14:00", "5/31/2026 2:00 PM",
//! "31/May/2026:14:00:00 +0000", "Sun, 31 May 2026 14:00:00 GMT" and the same with names in Portuguese and
//! Spanish. Anything else: nothing. Any thread.
[[nodiscard]] std::optional<LogTime> parseLogTime(std::string_view text);
//! The time of the day alone: "14:05:06", "2:05 PM", "14:05-03:00", or a part of a day as spreadsheets write
//! it
//! ("0.5868"). `value`: µs from midnight of UTC. Any thread.
[[nodiscard]] std::optional<LogTime> parseClock(std::string_view text);

//! A long number that a spreadsheet has rounded: "2,1E+15", "########".
[[nodiscard]] bool isMangledId(std::string_view text);

//! How day and month stand in a column where both orders are possible.
enum class DayOrder {
    None,       //!< no such times
    DayFirst,   //!< some day is above twelve, or the file's order says so
    MonthFirst, //!< the same
    AssumedDay, //!< nothing decides: day first, as in Brazil and Mexico
    Mixed,      //!< both orders occur; each time is read as it can be
};

//! Decides over a whole column and unpacks its times: what stands above twelve is no month; failing that, the
//! order in which the rows are nearer to being sorted.
[[nodiscard]] DayOrder unpackTimes(std::vector<std::int64_t> &times, bool hasFirstAboveTwelve,
                                   bool hasSecondAboveTwelve);

} // namespace vinculo::models
