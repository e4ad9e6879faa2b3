// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowindex.h"

#include <algorithm>
#include <functional>

namespace vinculo::models {

std::uint64_t RowId::hash() const
{
    std::uint64_t mixed = (uuid.high * 0x9e3779b97f4a7c15ULL) ^ (uuid.low + 0x632be59bd9b4e019ULL);
    if (!text.empty())
        mixed ^= std::hash<std::string_view>()(text);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

RowId RowId::of(const CellView &cell)
{
    if (cell.state == api::CellState::Invalid)
        return {.uuid = {}, .text = cell.text};
    if (cell.state != api::CellState::Value || !cell.field)
        return {};
    if (cell.field->type == FieldType::Identifier)
        return {.uuid = cell.uuid, .text = {}};
    if (cell.field->type == FieldType::Integer) // `high` tells 0 from nothing
        return {.uuid = {.high = 1, .low = static_cast<std::uint64_t>(cell.number)}, .text = {}};
    return {.uuid = {}, .text = cell.text};
}

RowIndex::RowIndex()
    : m_parts(kParts)
{
    // Sizes that differ a little: the parts then never grow all at once.
    for (std::size_t i = 0; i < kParts; ++i)
        m_parts[i].resize(32 + i / 4);
}

void RowIndex::Part::resize(std::size_t size)
{
    marks.assign(size, kFree);
    rows.assign(size, 0);
    used = 0;
}

void RowIndex::Part::place(std::uint64_t hash, std::uint32_t row)
{
    std::size_t slot = slotOf(hash);
    while (marks[slot] != kFree)
        slot = next(slot);
    marks[slot] = markOf(hash);
    rows[slot] = row;
    ++used;
}

void RowIndex::remove(std::span<const std::uint32_t> removed)
{
    for (Part &part : m_parts) {
        for (std::size_t slot = 0; slot < part.marks.size(); ++slot) {
            if (part.marks[slot] <= kForgotten)
                continue;
            const auto before = std::ranges::lower_bound(removed, part.rows[slot]);
            if (before != removed.end() && *before == part.rows[slot])
                part.marks[slot] = kForgotten;
            else
                part.rows[slot] -= static_cast<std::uint32_t>(before - removed.begin());
        }
    }
}

std::size_t RowIndex::heapSize() const
{
    std::size_t size = 0;
    for (const Part &part : m_parts)
        size += part.marks.capacity() + part.rows.capacity() * sizeof(std::uint32_t);
    return size;
}

} // namespace vinculo::models
