// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowset.h"

#include <algorithm>

namespace vinculo::models {

void RowSet::insert(std::uint32_t row)
{
    if (row >= m_isIn.size())
        m_isIn.resize(std::max<std::size_t>(std::size_t(row) + 1, m_isIn.size() * 2));
    if (m_isIn[row])
        return;
    m_isIn[row] = true;
    ++m_count;
}

bool RowSet::take(std::uint32_t row)
{
    if (!contains(row))
        return false;
    m_isIn[row] = false;
    --m_count;
    return true;
}

void RowSet::removeRows(std::span<const std::uint32_t> rows)
{
    if (rows.empty() || isEmpty())
        return;
    std::size_t gone = 0;
    m_count = 0;
    for (std::size_t row = rows.front(); row < m_isIn.size(); ++row) {
        if (gone < rows.size() && rows[gone] == row)
            ++gone;
        else
            m_isIn[row - gone] = bool(m_isIn[row]);
    }
    m_isIn.resize(m_isIn.size() - gone);
    m_count = static_cast<std::size_t>(std::count(m_isIn.begin(), m_isIn.end(), true));
}

} // namespace vinculo::models
