// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/reloadedrows.h"

#include "models/table/columntable.h"

#include <utility>

namespace vinculo::models {

void ReloadedRows::add(TableSnapshot before, RowSet rows)
{
    if (!rows.isEmpty())
        m_asked.push_back({.before = std::move(before), .rows = std::move(rows)});
}

void ReloadedRows::find(const ColumnTable &table, std::size_t most, RowSet &found)
{
    const int idColumn = table.columnOf("id");
    if (idColumn < 0)
        clear();
    while (!m_asked.empty() && most > 0) {
        Asked &asked = m_asked.front();
        for (; asked.next < asked.rows.end() && most > 0; ++asked.next) {
            if (!asked.rows.contains(asked.next))
                continue;
            --most;
            const CellView id = asked.before.cell(asked.next, static_cast<std::size_t>(idColumn));
            if (const std::optional<std::uint32_t> row = table.rowOf(RowId::of(id)))
                found.insert(*row);
        }
        if (asked.next >= asked.rows.end())
            m_asked.pop_front();
    }
}

} // namespace vinculo::models
