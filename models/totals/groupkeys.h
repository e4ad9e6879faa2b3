// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"

#include <QTimeZone>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Rows go together by the value of a column, or by the day, month or year of a Date or Timestamp column.
struct GroupBy
{
    enum class Period { Exact, Day, Month, Year };
    int column = -1;
    Period period = Period::Exact; //!< other types ignore it
    bool operator==(const GroupBy &) const = default;
};

//! Days and periods of dates and instants; the same days as queries have. One thread at a time.
class PeriodReader
{
public:
    PeriodReader(GroupBy::Period period, QTimeZone zone);
    //! Days of the first day of the period that the cell lies in; Exact: the cell's own number.
    [[nodiscard]] std::int64_t periodOf(const CellView &cell);

private:
    struct Start
    {
        std::int64_t day = -1; //!< the key; one that is not in its place means: not known yet
        std::int64_t start = 0;
    };
    struct Days
    {
        std::int64_t utcDay = -1;
        std::int64_t local = 0; //!< day of the first instant of the UTC day
        std::int64_t next = 0;  //!< µs at which the day after it begins
        std::int64_t second = 0;
    };
    [[nodiscard]] std::int64_t dayOf(std::int64_t microseconds);
    [[nodiscard]] std::int64_t startOf(std::int64_t day);

    GroupBy::Period m_period;
    QTimeZone m_zone;
    static constexpr std::size_t kPlaces = 4096; //!< eleven years of days
    std::vector<Start> m_starts;
    std::vector<Days> m_days;
};

//! Gives every different value a number, in the order they are met. Texts are not copied: the pages must
//! outlive it. One thread at a time.
class GroupKeys
{
public:
    GroupKeys(GroupBy::Period period, const QTimeZone &zone);

    enum class Kind : std::uint8_t { Value, Odd, Missing };
    //! What makes two cells belong together.
    struct Key
    {
        std::string_view text;
        std::uint64_t number = 0;
        std::uint64_t other = 0; //!< second half of a UUID
        Kind kind = Kind::Missing;
        bool operator==(const Key &) const = default;
    };
    [[nodiscard]] std::uint32_t groupOf(const CellView &cell);
    [[nodiscard]] std::size_t count() const { return m_keys.size(); }
    [[nodiscard]] const Key &key(std::size_t group) const { return m_keys[group]; }

private:
    [[nodiscard]] Key keyOf(const CellView &cell);
    [[nodiscard]] std::uint32_t find(const Key &key);
    void grow();

    PeriodReader m_periods;
    std::vector<Key> m_keys;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_places; //!< open addressing: group + 1; 0: free
    std::uint32_t m_last = 0;            //!< neighbours are often alike
};

} // namespace vinculo::models
