// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/decoder.h"

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

template<class T>
T cell(const api::ChunkPtr &chunk, std::string_view path, std::size_t row = 0)
{
    return std::get<std::vector<T>>(column(chunk, path).values).at(row);
}

inline std::string text(const api::ChunkPtr &chunk, std::string_view path, std::size_t row = 0)
{
    return std::string(std::get<api::TextColumn>(column(chunk, path).values).at(row));
}

inline std::size_t cellsIn(const Column &checked)
{
    return std::visit(
        [](const auto &values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, api::TextColumn>)
                return values.ends.size();
            else
                return values.size();
        },
        checked.values);
}

//! Every column has exactly one cell a row.
inline bool isRectangular(const api::ChunkPtr &chunk)
{
    return std::all_of(chunk->columns.begin(), chunk->columns.end(), [&](const Column &checked) {
        return cellsIn(checked) == chunk->rowCount &&
               (checked.states.empty() || checked.states.size() == chunk->rowCount);
    });
}

//! A page of these rows, as the API wraps one.
inline QByteArray envelope(const QByteArrayList &rows)
{
    return "{\"count\":" + QByteArray::number(rows.size()) +
           ",\"next\":null,\"previous\":null,\"results\":[" + rows.join(',') + "]}";
}

} // namespace vinculo::tests
