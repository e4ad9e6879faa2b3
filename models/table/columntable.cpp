// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/columntable.h"

#include <utility>

namespace vinculo::models {

namespace {

void readEnum(const api::Column &column, std::size_t row, CellView &view)
{
    const std::size_t index = std::get<std::vector<std::uint16_t>>(column.values)[row];
    const std::size_t known = column.field->values.size();
    if (index < known) {
        view.enumValue = &column.field->values[index];
        view.text = view.enumValue->value;
    } else if (index - known < column.unknownValues.size()) {
        view.text = column.unknownValues[index - known];
    }
}

void readValue(const api::Column &column, std::size_t row, CellView &view)
{
    switch (column.field->type) {
    case FieldType::Identifier:
        view.uuid = std::get<std::vector<api::Uuid>>(column.values)[row];
        break;
    case FieldType::Date:
        view.number = std::get<std::vector<std::int32_t>>(column.values)[row];
        break;
    case FieldType::Timestamp:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Decimal:
        view.number = std::get<std::vector<std::int64_t>>(column.values)[row];
        break;
    case FieldType::Money: {
        const api::MoneyCell &cell = std::get<std::vector<api::MoneyCell>>(column.values)[row];
        view.number = cell.units;
        view.currency = Currency::fromPacked(cell.currency);
        break;
    }
    case FieldType::Enum:
        readEnum(column, row, view);
        break;
    case FieldType::Text:
    case FieldType::TextList:
        view.text = std::get<api::TextColumn>(column.values).at(row);
        break;
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
}

//! The wire form of an id cell; a token that is no proper id still tells rows apart.
RowId rowId(const CellView &cell)
{
    if (cell.state == api::CellState::Invalid)
        return {.uuid = {}, .text = std::string(cell.text)};
    if (cell.state != api::CellState::Value || !cell.field)
        return {};
    if (cell.field->type == FieldType::Identifier)
        return {.uuid = cell.uuid, .text = {}};
    if (cell.field->type == FieldType::Integer)
        return {.uuid = {}, .text = std::to_string(cell.number)};
    return {.uuid = {}, .text = std::string(cell.text)};
}

} // namespace

CellView cellView(const api::Column &column, std::size_t row)
{
    CellView view;
    view.field = column.field;
    view.state = column.state(row);
    if (view.state == api::CellState::Value) {
        readValue(column, row, view);
    } else if (view.state == api::CellState::Invalid) {
        const auto token = column.invalidTokens.find(static_cast<std::uint32_t>(row));
        if (token != column.invalidTokens.end())
            view.text = token->second;
    }
    return view;
}

CellView TableSnapshot::cell(std::size_t row, std::size_t column) const
{
    const RowRef &ref = rows[row];
    return cellView(chunks[ref.chunk]->columns[column], ref.row);
}

ColumnTable::ColumnTable(const ResourceSpec &spec, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
{
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn())
            m_fields.push_back(&field);
    m_idColumn = columnOf("id");
}

int ColumnTable::columnOf(std::string_view path) const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i]->path == path)
            return static_cast<int>(i);
    return -1;
}

CellView ColumnTable::cell(int row, int column) const
{
    Q_ASSERT(row >= 0 && row < rowCount() && column >= 0 && column < columnCount());
    const RowRef &ref = m_rows[static_cast<std::size_t>(row)];
    return cellView(m_chunks[ref.chunk]->columns[static_cast<std::size_t>(column)], ref.row);
}

QByteArray ColumnTable::rawRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const RowRef &ref = m_rows[static_cast<std::size_t>(row)];
    return m_chunks[ref.chunk]->raw.row(ref.row);
}

QString ColumnTable::idOf(int row) const
{
    if (row < 0 || row >= rowCount() || m_idColumn < 0)
        return {};
    const CellView view = cell(row, m_idColumn);
    if (view.state != api::CellState::Value)
        return {};
    const RowId id = rowId(view);
    return QString::fromStdString(id.text.empty() ? id.uuid.toString() : id.text);
}

int ColumnTable::rowOfId(const QString &id) const
{
    if (m_idColumn < 0 || id.isEmpty())
        return -1;
    RowId wanted;
    const std::string text = id.toStdString();
    const bool isUuid = m_fields[static_cast<std::size_t>(m_idColumn)]->type == FieldType::Identifier;
    if (!isUuid || !api::Uuid::parse(text, wanted.uuid))
        wanted = {.uuid = {}, .text = text};
    const std::optional<std::uint32_t> row = m_index.find(wanted);
    return row ? static_cast<int>(*row) : -1;
}

qsizetype ColumnTable::defectCount() const
{
    qsizetype count = 0;
    for (const api::ChunkPtr &chunk : m_chunks)
        if (chunk)
            count += static_cast<qsizetype>(chunk->defects.size());
    return count;
}

TableSnapshot ColumnTable::snapshot() const
{
    return {.spec = &m_spec, .chunks = m_chunks, .rows = m_rows};
}

void ColumnTable::append(const api::ChunkPtr &chunk, Repeats repeats)
{
    if (!chunk || chunk->rowCount == 0)
        return;
    Q_ASSERT(chunk->spec == &m_spec && chunk->columns.size() == m_fields.size());
    const int before = rowCount();
    const auto chunkNumber = static_cast<std::uint32_t>(m_chunks.size());
    m_chunks.push_back(chunk);
    m_liveRows.push_back(0);
    std::vector<int> changed;
    for (std::uint32_t row = 0; row < chunk->rowCount; ++row)
        place(chunkNumber, row, repeats, changed);
    if (rowCount() > before)
        Q_EMIT rowsAppended(before, rowCount() - 1);
    for (const int row : changed)
        Q_EMIT rowChanged(row);
}

void ColumnTable::replaceAll(const std::vector<api::ChunkPtr> &chunks)
{
    Q_EMIT tableAboutToBeReset();
    m_chunks.clear();
    m_liveRows.clear();
    m_rows.clear();
    m_index.clear();
    m_repeatedIds = 0;
    std::vector<int> changed;
    for (const api::ChunkPtr &chunk : chunks) {
        if (!chunk || chunk->rowCount == 0)
            continue;
        Q_ASSERT(chunk->spec == &m_spec && chunk->columns.size() == m_fields.size());
        const auto chunkNumber = static_cast<std::uint32_t>(m_chunks.size());
        m_chunks.push_back(chunk);
        m_liveRows.push_back(0);
        for (std::uint32_t row = 0; row < chunk->rowCount; ++row)
            place(chunkNumber, row, Repeats::Unexpected, changed);
    }
    Q_EMIT tableReset();
}

void ColumnTable::updateRow(const api::ChunkPtr &oneRow)
{
    append(oneRow, Repeats::Expected);
}

void ColumnTable::removeRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    Q_EMIT rowAboutToBeRemoved(row);
    const RowId id = m_idColumn < 0 ? RowId{} : rowId(cell(row, m_idColumn));
    m_index.remove(id, static_cast<std::uint32_t>(row));
    const RowRef ref = m_rows[static_cast<std::size_t>(row)];
    m_rows.erase(m_rows.begin() + row);
    releaseRowOf(ref);
    Q_EMIT rowRemoved(row);
}

void ColumnTable::place(std::uint32_t chunk, std::uint32_t row, Repeats repeats, std::vector<int> &changed)
{
    const RowRef ref{.chunk = chunk, .row = row};
    RowId id;
    if (m_idColumn >= 0)
        id = rowId(cellView(m_chunks[chunk]->columns[static_cast<std::size_t>(m_idColumn)], row));
    ++m_liveRows[chunk];
    if (const std::optional<std::uint32_t> known = m_index.find(id)) {
        if (repeats == Repeats::Unexpected)
            ++m_repeatedIds;
        const RowRef old = std::exchange(m_rows[*known], ref);
        releaseRowOf(old);
        changed.push_back(static_cast<int>(*known));
        return;
    }
    m_index.insert(id, static_cast<std::uint32_t>(m_rows.size()));
    m_rows.push_back(ref);
}

void ColumnTable::releaseRowOf(const RowRef &ref)
{
    if (--m_liveRows[ref.chunk] == 0)
        m_chunks[ref.chunk].reset();
}

} // namespace vinculo::models
