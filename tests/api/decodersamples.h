// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/decoder.h"
#include "core/api/plaincolumn.h"

#include <QByteArrayList>

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace vinculo::tests {

using namespace Qt::StringLiterals;
using api::CellState;
using api::Column;
using api::ColumnChunk;
using api::Defect;

inline constexpr EnumValue kStatuses[] = {{"valid", "Valid"}, {"invalid", "Invalid"}};
inline constexpr FieldSpec kFields[] = {
    {.path = "id", .label = "Id", .type = FieldType::Identifier, .flags = FieldFlag::DefaultColumn},
    {.path = "name", .label = "Name"},
    {.path = "status", .label = "Status", .type = FieldType::Enum, .values = kStatuses},
    {.path = "day", .label = "Day", .type = FieldType::Date},
    {.path = "at", .label = "At", .type = FieldType::Timestamp},
    {.path = "balance.current", .label = "Balance", .type = FieldType::Money, .currencyPath = "currency"},
    {.path = "rate", .label = "Rate", .type = FieldType::Decimal},
    {.path = "count", .label = "Count", .type = FieldType::Integer},
    {.path = "active", .label = "Active", .type = FieldType::Boolean},
    {.path = "tags", .label = "Tags", .type = FieldType::TextList},
};
//! A resource with one field of every kind of column.
inline constexpr ResourceSpec kSpec{.name = "samples",
                                    .path = "/api/samples/",
                                    .title = "Samples",
                                    .trContext = "Samples",
                                    .icon = "none",
                                    .verbs = Verb::List,
                                    .fields = kFields};

//! A row of it without a defect, and with a member it does not know.
inline constexpr auto kGoodRow =
    R"({"id":"d0eb4d87-f3f3-4066-ab65-da68455adf90","name":"José \"Zé\" <b>","status":"valid",)"
    R"("day":"2026-03-14","at":"2026-03-14T09:12:31.406032Z","balance":{"current":5874.13},)"
    R"("currency":"BRL","rate":0.5,"count":3,"active":true,"tags":["a","b"],"extra":{"x":[1,{}]}})";

//! The rows of a body; null when it is refused.
inline api::ChunkPtr rowsOf(const QByteArray &body, const ResourceSpec &spec = kSpec)
{
    const auto list = api::decodeList(spec, body);
    return list ? list->rows : nullptr;
}

inline std::size_t columnIndex(const ColumnChunk &chunk, std::string_view path)
{
    for (std::size_t i = 0; i < chunk.columns.size(); ++i)
        if (chunk.columns[i].field->path == path)
            return i;
    return chunk.columns.size();
}

inline const Column &column(const api::ChunkPtr &chunk, std::string_view path)
{
    return chunk->columns.at(columnIndex(*chunk, path));
}

//! The cell as the type that plain columns have it in.
template<class T>
T cell(const api::ChunkPtr &chunk, std::string_view path, std::size_t row = 0)
{
    const Column &found = column(chunk, path);
    if constexpr (std::is_same_v<T, api::Uuid>)
        return found.uuids()->at(row);
    else if constexpr (std::is_same_v<T, api::MoneyCell>)
        return {found.money()->units.at(row), static_cast<std::uint16_t>(found.money()->currencies.at(row))};
    else
        return static_cast<T>(found.numbers()->at(row));
}

inline std::string text(const api::ChunkPtr &chunk, std::string_view path, std::size_t row = 0)
{
    return std::string(column(chunk, path).texts()->at(row));
}

//! How many cells a column really holds; one without any holds as many as it says.
inline std::size_t cellsIn(const Column &checked)
{
    if (const api::TextCells *texts = checked.texts())
        return texts->places.isEmpty() ? texts->textCount() : texts->places.size();
    if (const api::UuidCells *uuids = checked.uuids())
        return uuids->places.isEmpty() ? uuids->uuids.size() : uuids->places.size();
    if (const api::MoneyCells *money = checked.money())
        return money->units.size() == money->currencies.size() ? money->units.size() : 0;
    const api::PackedNumbers *numbers = checked.numbers();
    return numbers && checked.haveValues() ? numbers->size() : checked.size();
}

//! Every column has exactly one cell a row.
inline bool isRectangular(const api::ChunkPtr &chunk)
{
    return std::all_of(chunk->columns.begin(), chunk->columns.end(), [&](const Column &checked) {
        return cellsIn(checked) == chunk->rowCount && checked.size() == chunk->rowCount;
    });
}

//! A page of these rows, as the API wraps one.
inline QByteArray envelope(const QByteArrayList &rows)
{
    return "{\"count\":" + QByteArray::number(rows.size()) +
           ",\"next\":null,\"previous\":null,\"results\":[" + rows.join(',') + "]}";
}

} // namespace vinculo::tests
