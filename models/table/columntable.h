// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablecontents.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace vinculo::models {

//! All loaded rows of one resource, with signals: immutable page chunks plus the order of their rows.
//! Appending adds a chunk, replacing a row re-points its RowRef; nothing is copied. Rows with an id already
//! present replace the old row and are counted (paging shifted). Large contents are freed on a worker. GUI
//! thread only.
class ColumnTable : public QObject
{
    Q_OBJECT
public:
    explicit ColumnTable(const ResourceSpec &spec, QObject *parent = nullptr);

    [[nodiscard]] const ResourceSpec &spec() const { return m_spec; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_contents.rowCount()); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] const FieldSpec &field(int column) const
    {
        return *m_fields[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int columnOf(std::string_view path) const; //!< -1 when there is none
    [[nodiscard]] CellView cell(int row, int column) const;
    //! The page a row lies on, and its place there.
    [[nodiscard]] const api::ChunkPtr &pageOf(int row, std::uint32_t &place) const
    {
        return m_contents.pageOf(static_cast<std::size_t>(row), place);
    }
    [[nodiscard]] QByteArray rawRow(int row) const;
    [[nodiscard]] QString idOf(int row) const;          //!< wire form of the `id` field
    [[nodiscard]] int rowOfId(const QString &id) const; //!< -1 when not loaded
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const RowId &id) const { return m_contents.rowOf(id); }
    //! For each row of a page that need not be in the table: the row with its id, or -1.
    [[nodiscard]] std::vector<int> rowsOf(const api::ColumnChunk &chunk) const;
    [[nodiscard]] int repeatedIds() const { return m_contents.repeatedIds(); }
    [[nodiscard]] qsizetype defectCount() const { return m_contents.defectCount(); }
    [[nodiscard]] TableSnapshot snapshot() const { return m_contents.snapshot(); }

    void append(const api::ChunkPtr &chunk, Repeats repeats = Repeats::Unexpected);
    void reserve(int rows); //!< room for so many, so that no append has to move what is there
    void
    replaceAll(const std::vector<api::ChunkPtr> &chunks); //!< one reset; finds the place of every id at once
    //! One reset with rows that a worker has put together: takes no time, however many they are.
    void replaceAll(TableContents contents);
    void
    updateRow(const api::ChunkPtr &oneRow); //!< by id; appended when not present; never counted as repeated
    void removeRow(int row);
    void removeRows(std::vector<std::uint32_t> rows); //!< in one go; any order, unknown ones are ignored

Q_SIGNALS:
    void rowsAppended(int first, int last);
    void rowChanged(int row);
    void rowsAboutToBeRemoved(const std::vector<std::uint32_t> &rows); //!< ascending
    void rowsRemoved(const std::vector<std::uint32_t> &rows); //!< as before; those behind them have moved up
    void tableAboutToBeReset();
    void tableReset();

private:
    const ResourceSpec &m_spec;
    std::vector<const FieldSpec *> m_fields;
    TableContents m_contents;
};

} // namespace vinculo::models
