// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/table/rowindex.h"
#include "models/table/tablesnapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Whether rows already loaded may come again in a page (pages of different sizes overlap on purpose).
enum class Repeats { Unexpected, Expected };

//! The rows of one resource: immutable page chunks, the order of their rows, and where each id is. A value
//! without signals: a worker may fill one and hand it to a ColumnTable. One thread at a time.
class TableContents
{
public:
    explicit TableContents(const ResourceSpec &spec);

    [[nodiscard]] const ResourceSpec &spec() const { return *m_spec; }
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] CellView cell(std::size_t row, std::size_t column) const
    {
        const RowRef &ref = m_rows[row];
        return cellView(m_chunks[ref.chunk]->columns[column], ref.row);
    }
    //! The page a row lies on, and its place there.
    [[nodiscard]] const api::ChunkPtr &pageOf(std::size_t row, std::uint32_t &place) const
    {
        place = m_rows[row].row;
        return m_chunks[m_rows[row].chunk];
    }
    [[nodiscard]] QByteArray rawRow(std::size_t row) const;
    [[nodiscard]] RowId idOf(std::size_t row) const; //!< a view into the row's page
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const RowId &id) const;
    //! The column of the ids, if the resource has any.
    [[nodiscard]] std::optional<std::size_t> idColumn() const { return m_idColumn; }
    [[nodiscard]] int repeatedIds() const { return m_repeatedIds; }
    [[nodiscard]] qsizetype defectCount() const { return m_defectCount; }
    [[nodiscard]] TableSnapshot snapshot() const;

    //! Rows with an id already present replace the old row. Returns those, as often as they came.
    std::vector<std::uint32_t> append(const api::ChunkPtr &chunk, Repeats repeats);
    void reserve(std::size_t rows);
    void remove(std::span<const std::uint32_t> rows);                          //!< ascending, each once
    [[nodiscard]] std::size_t indexSize() const { return m_index.heapSize(); } //!< bytes on the heap

private:
    void releaseRowOf(const RowRef &ref);
    [[nodiscard]] auto ids() const
    {
        return [this](std::uint32_t row) { return idOf(row); };
    }

    const ResourceSpec *m_spec;
    std::size_t m_columnCount = 0;
    std::optional<std::size_t> m_idColumn;
    std::vector<api::ChunkPtr> m_chunks;
    std::vector<std::uint32_t> m_liveRows; //!< rows of each chunk that are still shown
    RowRefs m_rows;
    RowIndex m_index;
    int m_repeatedIds = 0;
    qsizetype m_defectCount = 0;
};

} // namespace vinculo::models
