// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/tablecontents.h"

namespace vinculo::models {

TableContents::TableContents(const ResourceSpec &spec)
    : m_spec(&spec)
{
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        if (field.path == "id")
            m_idColumn = m_columnCount;
        ++m_columnCount;
    }
}

QByteArray TableContents::rawRow(std::size_t row) const
{
    const RowRef &ref = m_rows[row];
    return m_chunks[ref.chunk]->raw.row(ref.row);
}

RowId TableContents::idOf(std::size_t row) const
{
    return m_idColumn ? RowId::of(cell(row, *m_idColumn)) : RowId{};
}

std::optional<std::uint32_t> TableContents::rowOf(const RowId &id) const
{
    return m_index.find(id, ids());
}

TableSnapshot TableContents::snapshot() const
{
    return {.spec = m_spec, .chunks = m_chunks, .rows = m_rows};
}

std::vector<std::uint32_t> TableContents::append(const api::ChunkPtr &chunk, Repeats repeats)
{
    std::vector<std::uint32_t> replaced;
    if (!chunk || chunk->rowCount == 0)
        return replaced;
    Q_ASSERT(chunk->spec == m_spec && chunk->columns.size() == m_columnCount);
    const auto number = static_cast<std::uint32_t>(m_chunks.size());
    m_chunks.push_back(chunk);
    m_liveRows.push_back(static_cast<std::uint32_t>(chunk->rowCount));
    m_defectCount += static_cast<qsizetype>(chunk->defects.size());
    for (std::uint32_t row = 0; row < chunk->rowCount; ++row) {
        const RowRef ref{.chunk = number, .row = row};
        const RowId id = m_idColumn ? RowId::of(cellView(chunk->columns[*m_idColumn], row)) : RowId{};
        const std::optional<std::uint32_t> known = m_index.find(id, ids());
        if (!known) {
            m_rows.push_back(ref);
            m_index.insert(id, static_cast<std::uint32_t>(m_rows.size() - 1), ids());
            continue;
        }
        m_repeatedIds += repeats == Repeats::Unexpected ? 1 : 0;
        const RowRef old = m_rows[*known];
        m_rows.set(*known, ref);
        releaseRowOf(old);
        replaced.push_back(*known);
    }
    return replaced;
}

void TableContents::reserve(std::size_t rows)
{
    m_index.reserve(rows, ids());
}

void TableContents::remove(std::span<const std::uint32_t> rows)
{
    std::vector<RowRef> released;
    for (const std::uint32_t row : rows)
        released.push_back(m_rows[row]);
    m_index.remove(rows);
    m_rows.remove(rows);
    for (const RowRef &ref : released)
        releaseRowOf(ref);
}

void TableContents::releaseRowOf(const RowRef &ref)
{
    if (--m_liveRows[ref.chunk] > 0)
        return;
    m_defectCount -= static_cast<qsizetype>(m_chunks[ref.chunk]->defects.size());
    m_chunks[ref.chunk].reset();
}

} // namespace vinculo::models
