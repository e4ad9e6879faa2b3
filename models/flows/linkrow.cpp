// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/linkrow.h"

#include <algorithm>

namespace vinculo::models {
namespace {

const api::Column *columnOf(const api::ColumnChunk &chunk, std::string_view path)
{
    const auto found = std::ranges::find_if(chunk.columns, [path](const api::Column &column) {
        return column.field && column.field->path == path;
    });
    return found == chunk.columns.end() ? nullptr : &*found;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString enumText(const api::Column &column, std::uint16_t index)
{
    const std::size_t known = column.field->values.size();
    if (index < known)
        return fromUtf8(column.field->values[index].value);
    const std::size_t unknown = index - known;
    return unknown < column.unknownValues.size() ? fromUtf8(column.unknownValues[unknown]) : QString();
}

} // namespace

QString wireText(const api::ColumnChunk &chunk, std::size_t row, std::string_view path)
{
    const api::Column *column = columnOf(chunk, path);
    if (!column || row >= chunk.rowCount || column->state(row) != api::CellState::Value)
        return {};
    if (const auto *ids = std::get_if<std::vector<api::Uuid>>(&column->values))
        return QString::fromStdString((*ids)[row].toString());
    if (const auto *texts = std::get_if<api::TextColumn>(&column->values))
        return fromUtf8(texts->at(row));
    if (const auto *enums = std::get_if<std::vector<std::uint16_t>>(&column->values))
        return enumText(*column, (*enums)[row]);
    return {};
}

std::optional<LinkRow> LinkRow::fromChunk(const api::ChunkPtr &chunk, std::size_t row)
{
    if (!chunk || row >= chunk->rowCount)
        return {};
    LinkRow link;
    link.id = wireText(*chunk, row, "id");
    if (link.id.isEmpty())
        return {};
    link.institution = wireText(*chunk, row, "institution");
    link.externalId = wireText(*chunk, row, "external_id");
    link.institutionUserId = wireText(*chunk, row, "institution_user_id");
    link.status = wireText(*chunk, row, "status");
    link.accessMode = wireText(*chunk, row, "access_mode");
    if (const api::Column *column = columnOf(*chunk, "last_accessed_at");
        column && column->state(row) == api::CellState::Value) {
        if (const auto *instants = std::get_if<std::vector<std::int64_t>>(&column->values))
            link.lastAccessed = (*instants)[row];
    }
    return link;
}

} // namespace vinculo::models
