// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/columntable.h"

#include "models/work/freeonworker.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kManyRows = 10'000; //!< freeing more takes milliseconds

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ColumnTable::ColumnTable(const ResourceSpec &spec, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_contents(spec)
{
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn())
            m_fields.push_back(&field);
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
    return m_contents.cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
}

QByteArray ColumnTable::rawRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_contents.rawRow(static_cast<std::size_t>(row));
}

QString ColumnTable::idOf(int row) const
{
    const std::optional<std::size_t> column = m_contents.idColumn();
    if (row < 0 || row >= rowCount() || !column)
        return {};
    const CellView view = cell(row, static_cast<int>(*column));
    if (view.state != api::CellState::Value)
        return {};
    if (view.field->type == FieldType::Identifier)
        return QString::fromStdString(view.uuid.toString());
    return view.field->type == FieldType::Integer ? QString::number(view.number) : toQString(view.text);
}

int ColumnTable::rowOfId(const QString &id) const
{
    const std::optional<std::size_t> column = m_contents.idColumn();
    if (!column || id.isEmpty())
        return -1;
    const std::string text = id.toStdString();
    RowId wanted{.uuid = {}, .text = text};
    const FieldType type = m_fields[*column]->type;
    bool isWhole = false;
    const qlonglong number = id.toLongLong(&isWhole);
    if (type == FieldType::Integer && isWhole && id == QString::number(number))
        wanted = {.uuid = {.high = 1, .low = static_cast<std::uint64_t>(number)}, .text = {}};
    else if (api::Uuid uuid; type == FieldType::Identifier && api::Uuid::parse(text, uuid))
        wanted = {.uuid = uuid, .text = {}};
    const std::optional<std::uint32_t> row = m_contents.rowOf(wanted);
    return row ? static_cast<int>(*row) : -1;
}

std::vector<int> ColumnTable::rowsOf(const api::ColumnChunk &chunk) const
{
    std::vector<int> rows(chunk.rowCount, -1);
    const std::optional<std::size_t> column = m_contents.idColumn();
    for (std::size_t row = 0; column && row < rows.size(); ++row)
        if (const auto known = m_contents.rowOf(RowId::of(cellView(chunk.columns[*column], row))))
            rows[row] = static_cast<int>(*known);
    return rows;
}

void ColumnTable::append(const api::ChunkPtr &chunk, Repeats repeats)
{
    const int before = rowCount();
    const std::vector<std::uint32_t> changed = m_contents.append(chunk, repeats);
    if (rowCount() > before)
        Q_EMIT rowsAppended(before, rowCount() - 1);
    for (const std::uint32_t row : changed)
        Q_EMIT rowChanged(static_cast<int>(row));
}

void ColumnTable::reserve(int rows)
{
    m_contents.reserve(static_cast<std::size_t>(std::max(0, rows)));
}

void ColumnTable::replaceAll(const std::vector<api::ChunkPtr> &chunks)
{
    TableContents contents(m_spec);
    std::size_t rows = 0;
    for (const api::ChunkPtr &chunk : chunks)
        rows += chunk ? chunk->rowCount : 0;
    contents.reserve(rows);
    for (const api::ChunkPtr &chunk : chunks)
        contents.append(chunk, Repeats::Unexpected);
    replaceAll(std::move(contents));
}

void ColumnTable::replaceAll(TableContents contents)
{
    Q_ASSERT(&contents.spec() == &m_spec);
    Q_EMIT tableAboutToBeReset();
    std::swap(m_contents, contents);
    Q_EMIT tableReset();
    if (contents.rowCount() >= kManyRows)
        freeOnWorker(std::move(contents));
}

void ColumnTable::updateRow(const api::ChunkPtr &oneRow)
{
    append(oneRow, Repeats::Expected);
}

void ColumnTable::removeRow(int row)
{
    if (row >= 0)
        removeRows({static_cast<std::uint32_t>(row)});
}

void ColumnTable::removeRows(std::vector<std::uint32_t> rows)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::erase_if(rows, [this](std::uint32_t row) { return row >= m_contents.rowCount(); });
    if (rows.empty())
        return;
    Q_EMIT rowsAboutToBeRemoved(rows);
    m_contents.remove(rows);
    Q_EMIT rowsRemoved(rows);
}

} // namespace vinculo::models
