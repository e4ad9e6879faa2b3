// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/grouping.h"

#include "core/domain/timestamp.h"
#include "models/totals/moneyadder.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kRowsBetweenChecks = 8192;

//! What makes two cells belong together; texts live in the chunks of the snapshot.
struct Key
{
    RowGroup::Kind kind = RowGroup::Kind::Missing;
    std::string_view text;
    std::uint64_t number = 0;
    std::uint64_t other = 0; //!< currency, second half of a UUID
    bool operator==(const Key &) const = default;
};

struct KeyHash
{
    std::size_t operator()(const Key &key) const noexcept
    {
        const std::uint64_t mixed = (key.number ^ (key.other << 1)) * 0x9e3779b97f4a7c15ULL;
        return std::hash<std::string_view>()(key.text) ^ static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }
};

bool isDay(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Timestamp;
}

//! Days of the first day of the month.
std::int64_t monthOf(const CellView &cell)
{
    const QDate day = cell.field->type == FieldType::Date
                          ? dateFromDays(static_cast<std::int32_t>(cell.number))
                          : dateTimeFromMicroseconds(cell.number).date();
    return QDate(1970, 1, 1).daysTo(QDate(day.year(), day.month(), 1));
}

Key keyOf(const CellView &cell, bool byMonth)
{
    Key key;
    if (cell.state == api::CellState::Null || cell.state == api::CellState::Absent)
        return key;
    key.kind = cell.state == api::CellState::Value ? RowGroup::Kind::Value : RowGroup::Kind::Odd;
    key.text = cell.text;
    if (key.kind == RowGroup::Kind::Odd)
        return key;
    key.number = static_cast<std::uint64_t>(byMonth && isDay(cell.field->type) ? monthOf(cell) : cell.number);
    key.other = cell.currency.packed();
    if (cell.field->type == FieldType::Identifier) {
        key.number = cell.uuid.high;
        key.other = cell.uuid.low;
    }
    return key;
}

RowGroup groupOf(const CellView &cell, const Key &key)
{
    RowGroup group;
    group.kind = key.kind;
    group.text = std::string(key.text);
    if (key.kind != RowGroup::Kind::Value)
        return group;
    if (cell.field->type == FieldType::Identifier) {
        group.text = cell.uuid.toString();
    } else {
        group.number = static_cast<std::int64_t>(key.number);
        group.currency = cell.currency;
    }
    return group;
}

bool isOrdered(FieldType type)
{
    switch (type) {
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        return true;
    case FieldType::Identifier:
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return false;
}

void sortGroups(std::vector<RowGroup> &groups, bool byNumber)
{
    std::ranges::sort(groups, [byNumber](const RowGroup &a, const RowGroup &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (byNumber && a.kind == RowGroup::Kind::Value)
            return std::tuple(a.currency, a.number) < std::tuple(b.currency, b.number);
        return std::tie(b.count, a.text) < std::tie(a.count, b.text);
    });
}

} // namespace

std::optional<std::vector<RowGroup>> groupRows(const TableSnapshot &table,
                                               std::span<const std::uint32_t> rows, const GroupBy &by,
                                               const TotalsRequest &request,
                                               const std::atomic_bool &isCancelled)
{
    std::vector<RowGroup> groups;
    RowGroups numbers;
    std::unordered_map<Key, std::uint32_t, KeyHash> known;
    FieldType type = FieldType::Text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsBetweenChecks == 0 && isCancelled.load(std::memory_order_relaxed))
            return {};
        const CellView cell = table.cell(rows[i], static_cast<std::size_t>(by.column));
        type = cell.field->type;
        const Key key = keyOf(cell, by.byMonth);
        const auto [entry, isNew] = known.try_emplace(key, static_cast<std::uint32_t>(groups.size()));
        if (isNew)
            groups.push_back(groupOf(cell, key));
        ++groups[entry->second].count;
        numbers.ofRow.push_back(entry->second);
    }
    numbers.count = groups.size();
    for (const int column : request.moneyColumns) {
        auto sums = addMoney(table, rows, numbers, request, column, isCancelled);
        if (!sums)
            return {};
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i].money.push_back(std::move((*sums)[i]));
    }
    sortGroups(groups, isOrdered(type));
    return groups;
}

} // namespace vinculo::models
