// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/reloadedrows.h"

#include "models/table/columntable.h"
#include "models/work/freeonworker.h"

#include <utility>

namespace vinculo::models {

void ReloadedRows::add(TableSnapshot before, RowSet rows)
{
    if (!rows.isEmpty())
        m_asked.push_back({.before = std::move(before), .rows = std::move(rows)});
}

void ReloadedRows::lookAgain()
{
    m_again = 0;
    m_againEnd = m_missing.end();
}

void ReloadedRows::find(const ColumnTable &table, std::size_t most, RowSet &found)
{
    const int idColumn = table.columnOf("id");
    if (idColumn < 0)
        clear();
    for (; m_again < m_againEnd && most > 0; ++m_again) {
        if (!m_missing.isWaiting(m_again))
            continue;
        --most;
        if (const std::optional<std::uint32_t> row = table.rowOf(m_missing.idOf(m_again))) {
            m_missing.take(m_again);
            found.insert(*row);
        }
    }
    while (!m_asked.empty() && most > 0) {
        Asked &asked = m_asked.front();
        for (; asked.next < asked.rows.end() && most > 0; ++asked.next) {
            if (!asked.rows.contains(asked.next))
                continue;
            --most;
            const RowId id = RowId::of(asked.before.cell(asked.next, static_cast<std::size_t>(idColumn)));
            if (const std::optional<std::uint32_t> row = table.rowOf(id))
                found.insert(*row);
            else
                m_missing.add(id);
        }
        if (asked.next >= asked.rows.end()) {
            freeOnWorker(std::move(asked));
            m_asked.pop_front();
        }
    }
    if (isDone() && m_missing.isEmpty())
        dropMissing();
}

void ReloadedRows::findAmong(const ColumnTable &table, int first, int last, RowSet &found)
{
    const int idColumn = table.columnOf("id");
    if (idColumn < 0 || m_missing.isEmpty())
        return;
    for (int row = first; row <= last; ++row)
        if (m_missing.take(RowId::of(table.cell(row, idColumn))))
            found.insert(static_cast<std::uint32_t>(row));
    if (isDone() && m_missing.isEmpty())
        dropMissing();
}

void ReloadedRows::clear()
{
    if (!m_asked.empty())
        freeOnWorker(std::exchange(m_asked, {}));
    dropMissing();
}

void ReloadedRows::dropMissing()
{
    m_again = 0;
    m_againEnd = 0;
    if (m_missing.end() > 0)
        freeOnWorker(std::exchange(m_missing, {}));
}

} // namespace vinculo::models
