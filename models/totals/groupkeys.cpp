// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/groupkeys.h"

#include "core/domain/timestamp.h"

#include <functional>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::int64_t kDay = 86'400'000'000; //!< µs
constexpr std::size_t kFirstPlaces = 1024;    //!< a power of two, as all the later sizes

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

QDate dateOf(std::int64_t day)
{
    return QDate(1970, 1, 1).addDays(day);
}

std::int64_t beginOf(std::int64_t day, const QTimeZone &zone)
{
    return dateOf(day).startOfDay(zone).toMSecsSinceEpoch() * 1000;
}

std::uint64_t hashOf(const GroupKeys::Key &key)
{
    std::uint64_t hash = (key.number ^ (key.other << 1)) * 0x9e3779b97f4a7c15ULL;
    if (!key.text.empty())
        hash ^= std::hash<std::string_view>()(key.text);
    hash ^= hash >> 29;
    return (hash + static_cast<std::uint64_t>(key.kind)) * 0xbf58476d1ce4e5b9ULL;
}

} // namespace

PeriodReader::PeriodReader(GroupBy::Period period, QTimeZone zone)
    : m_period(period)
    , m_zone(std::move(zone))
    , m_starts(kPlaces)
    , m_days(kPlaces)
{
    m_starts[kPlaces - 1].day = 0; // -1 belongs into the last place
    m_days[kPlaces - 1].utcDay = 0;
}

std::int64_t PeriodReader::periodOf(const CellView &cell)
{
    if (m_period == GroupBy::Period::Exact)
        return cell.number;
    return startOf(cell.field->type == FieldType::Date ? cell.number : dayOf(cell.number));
}

std::int64_t PeriodReader::dayOf(std::int64_t microseconds)
{
    const std::int64_t utcDay = floorDivided(microseconds, kDay);
    Days &days = m_days[static_cast<std::size_t>(utcDay) % kPlaces];
    if (days.utcDay != utcDay) {
        days.utcDay = utcDay;
        days.local = utcDay - 1; // west of Greenwich the UTC day begins on the day before
        while (beginOf(days.local + 1, m_zone) <= utcDay * kDay)
            ++days.local;
        days.next = beginOf(days.local + 1, m_zone);
        days.second = beginOf(days.local + 2, m_zone);
    }
    return days.local + (microseconds >= days.next ? 1 : 0) + (microseconds >= days.second ? 1 : 0);
}

std::int64_t PeriodReader::startOf(std::int64_t day)
{
    if (m_period == GroupBy::Period::Day)
        return day;
    Start &start = m_starts[static_cast<std::size_t>(day) % kPlaces];
    if (start.day != day) {
        const QDate date = dateOf(day);
        const QDate first(date.year(), m_period == GroupBy::Period::Month ? date.month() : 1, 1);
        start = {.day = day, .start = date.isValid() ? QDate(1970, 1, 1).daysTo(first) : day};
    }
    return start.start;
}

GroupKeys::GroupKeys(GroupBy::Period period, const QTimeZone &zone)
    : m_periods(period, zone)
    , m_places(kFirstPlaces)
{
}

GroupKeys::Key GroupKeys::keyOf(const CellView &cell)
{
    Key key;
    if (cell.state == api::CellState::Invalid)
        key.kind = Kind::Odd;
    if (cell.state != api::CellState::Value)
        return key;
    key.kind = Kind::Value;
    switch (cell.field->type) {
    case FieldType::Text:
    case FieldType::TextList:
        key.text = cell.text;
        key.kind = cell.text.empty() ? Kind::Missing : Kind::Value;
        break;
    case FieldType::Enum:
        if (cell.enumValue)
            key.number = static_cast<std::uint64_t>(cell.enumValue - cell.field->values.begin());
        else
            key.text = cell.text;
        break;
    case FieldType::Identifier:
        key.number = cell.uuid.high;
        key.other = cell.uuid.low;
        break;
    case FieldType::Date:
    case FieldType::Timestamp:
        key.number = static_cast<std::uint64_t>(m_periods.periodOf(cell));
        break;
    case FieldType::Money:
        key.other = cell.currency.packed();
        [[fallthrough]];
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Object:
    case FieldType::ObjectList:
        key.number = static_cast<std::uint64_t>(cell.number);
        break;
    }
    return key;
}

std::uint32_t GroupKeys::groupOf(const CellView &cell)
{
    const Key key = keyOf(cell);
    if (m_last >= m_keys.size() || m_keys[m_last] != key)
        m_last = find(key);
    return m_last;
}

std::uint32_t GroupKeys::find(const Key &key)
{
    const std::uint64_t hash = hashOf(key);
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = (hash >> 20) & mask;
    for (; m_places[place] != 0; place = (place + 1) & mask) {
        const std::uint32_t group = m_places[place] - 1;
        if (m_hashes[group] == hash && m_keys[group] == key)
            return group;
    }
    m_keys.push_back(key);
    m_hashes.push_back(hash);
    m_places[place] = static_cast<std::uint32_t>(m_keys.size());
    if (m_keys.size() * 2 > m_places.size())
        grow();
    return static_cast<std::uint32_t>(m_keys.size()) - 1;
}

void GroupKeys::grow()
{
    m_places.assign(m_places.size() * 4, 0);
    const std::size_t mask = m_places.size() - 1;
    for (std::size_t group = 0; group < m_hashes.size(); ++group) {
        std::size_t place = (m_hashes[group] >> 20) & mask;
        while (m_places[place] != 0)
            place = (place + 1) & mask;
        m_places[place] = static_cast<std::uint32_t>(group) + 1;
    }
}

} // namespace vinculo::models
