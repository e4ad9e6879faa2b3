// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/linkrow.h"

#include "models/flows/outcome.h"
#include "models/table/tablesnapshot.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

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

} // namespace

QString wireText(const api::ColumnChunk &chunk, std::size_t row, std::string_view path)
{
    const api::Column *column = columnOf(chunk, path);
    if (!column || row >= chunk.rowCount || column->state(row) != api::CellState::Value)
        return {};
    const CellView cell = cellView(*column, row);
    return column->field->type == FieldType::Identifier ? QString::fromStdString(cell.uuid.toString())
                                                        : fromUtf8(cell.text);
}

std::optional<qint64> wireNumber(const api::ColumnChunk &chunk, std::size_t row, std::string_view path)
{
    const api::Column *column = columnOf(chunk, path);
    if (!column || row >= chunk.rowCount || column->state(row) != api::CellState::Value)
        return {};
    const api::PackedNumbers *numbers = column->numbers();
    return numbers ? std::optional<qint64>(numbers->at(row)) : std::nullopt;
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
    link.lastAccessed = wireNumber(*chunk, row, "last_accessed_at");
    return link;
}

bool hasNewData(const LinkRow &link, const std::optional<qint64> &before)
{
    return link.lastAccessed && link.lastAccessed != before;
}

std::optional<ApiError> lostAccess(const LinkRow &link)
{
    if (link.status == "invalid"_L1)
        return refusedHere(u"invalid_link"_s, {});
    if (link.status != "token_required"_L1)
        return {};
    ApiError error = refusedHere(link.status, {});
    error.kind = ErrorKind::MfaRequired;
    return error;
}

} // namespace vinculo::models
