// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/snapshotreader.h"

namespace vinculo::models {

SnapshotColumn::SnapshotColumn(const TableSnapshot &table, std::string_view path)
    : m_table(table)
{
    std::size_t column = 0;
    for (const FieldSpec &field : table.spec ? table.spec->fields : std::span<const FieldSpec>()) {
        if (!field.isColumn())
            continue;
        if (field.path == path) {
            m_column = column;
            return;
        }
        ++column;
    }
}

std::optional<CellView> SnapshotColumn::value(std::size_t row) const
{
    if (!m_column)
        return std::nullopt;
    const CellView cell = m_table.cell(row, *m_column);
    return cell.state == api::CellState::Value ? std::optional(cell) : std::nullopt;
}

std::string_view SnapshotColumn::text(std::size_t row) const
{
    const auto cell = value(row);
    return cell ? cell->text : std::string_view();
}

std::optional<api::Uuid> SnapshotColumn::uuid(std::size_t row) const
{
    const auto cell = value(row);
    return cell ? std::optional(cell->uuid) : std::nullopt;
}

std::optional<std::int64_t> SnapshotColumn::number(std::size_t row) const
{
    const auto cell = value(row);
    return cell ? std::optional(cell->number) : std::nullopt;
}

std::string_view SnapshotColumn::name(std::size_t row) const
{
    const auto cell = value(row);
    if (!cell)
        return {};
    return cell->enumValue ? std::string_view(cell->enumValue->value) : cell->text;
}

std::optional<std::int64_t> SnapshotColumn::day(std::size_t row, PeriodReader &days) const
{
    const auto cell = value(row);
    return cell ? std::optional(days.periodOf(*cell)) : std::nullopt;
}

} // namespace vinculo::models
