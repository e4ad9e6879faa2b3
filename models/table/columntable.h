// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/table/rowindex.h"

#include <QObject>

#include <vector>

namespace vinculo::models {

//! What one cell holds, without allocating. Valid as long as the table's chunk lives.
struct CellView
{
    const FieldSpec *field = nullptr;
    api::CellState state = api::CellState::Absent;
    std::string_view text;                //!< Text, TextList, unknown enum values, raw token of Invalid cells
    std::int64_t number = 0;              //!< days, µs, integer, 0/1, Decimal units, Money units
    Currency currency;                    //!< Money
    const EnumValue *enumValue = nullptr; //!< known Enum value
    api::Uuid uuid;                       //!< Identifier
};

//! Reads one cell of a page without copying.
[[nodiscard]] CellView cellView(const api::Column &column, std::size_t row);

//! Where a row lives: chunk number and row inside it.
struct RowRef
{
    std::uint32_t chunk = 0;
    std::uint32_t row = 0;
};

//! An immutable picture of a table for workers: cheap to take, shares the chunks. Chunks no row refers to any
//! more are null.
struct TableSnapshot
{
    const ResourceSpec *spec = nullptr;
    std::vector<api::ChunkPtr> chunks;
    std::vector<RowRef> rows;
    [[nodiscard]] CellView cell(std::size_t row, std::size_t column) const;
};

//! Whether rows already loaded may come again in a page (pages of different sizes overlap on purpose).
enum class Repeats { Unexpected, Expected };

//! All loaded rows of one resource: immutable page chunks plus the order of their rows. Appending adds a
//! chunk, replacing a row re-points its RowRef; nothing is copied. Rows with an id already present replace
//! the old row and are counted (paging shifted). GUI thread only.
class ColumnTable : public QObject
{
    Q_OBJECT
public:
    explicit ColumnTable(const ResourceSpec &spec, QObject *parent = nullptr);

    [[nodiscard]] const ResourceSpec &spec() const { return m_spec; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] const FieldSpec &field(int column) const
    {
        return *m_fields[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int columnOf(std::string_view path) const; //!< -1 when there is none
    [[nodiscard]] CellView cell(int row, int column) const;
    [[nodiscard]] QByteArray rawRow(int row) const;
    [[nodiscard]] QString idOf(int row) const;          //!< wire form of the `id` field
    [[nodiscard]] int rowOfId(const QString &id) const; //!< -1 when not loaded
    [[nodiscard]] int repeatedIds() const { return m_repeatedIds; }
    [[nodiscard]] qsizetype defectCount() const;
    [[nodiscard]] TableSnapshot snapshot() const;

    void append(const api::ChunkPtr &chunk, Repeats repeats = Repeats::Unexpected);
    void replaceAll(const std::vector<api::ChunkPtr> &chunks); //!< one reset
    void
    updateRow(const api::ChunkPtr &oneRow); //!< by id; appended when not present; never counted as repeated
    void removeRow(int row);

Q_SIGNALS:
    void rowsAppended(int first, int last);
    void rowChanged(int row);
    void rowAboutToBeRemoved(int row);
    void rowRemoved(int row); //!< the rows behind it have moved up by one
    void tableAboutToBeReset();
    void tableReset();

private:
    void place(std::uint32_t chunk, std::uint32_t row, Repeats repeats, std::vector<int> &changed);
    void releaseRowOf(const RowRef &ref);

    const ResourceSpec &m_spec;
    std::vector<const FieldSpec *> m_fields;
    std::vector<api::ChunkPtr> m_chunks;
    std::vector<std::uint32_t> m_liveRows; //!< rows of each chunk the table still shows
    std::vector<RowRef> m_rows;
    RowIndex m_index;
    int m_idColumn = -1;
    int m_repeatedIds = 0;
};

} // namespace vinculo::models
