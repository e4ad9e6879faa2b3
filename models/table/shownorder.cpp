// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/shownorder.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace vinculo::models {

int ShownOrder::placeOf(int tableRow) const
{
    const auto found = std::ranges::find(*m_rows, static_cast<std::uint32_t>(tableRow));
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

std::vector<int> ShownOrder::placesOf(const std::vector<int> &tableRows, int rowCount) const
{
    std::unordered_map<int, int> places;
    std::vector<bool> isAsked(static_cast<std::size_t>(rowCount));
    for (const int row : tableRows)
        if (row >= 0 && row < rowCount)
            isAsked[static_cast<std::size_t>(row)] = true;
    for (std::size_t i = 0; !tableRows.empty() && i < m_rows->size(); ++i)
        if (const std::uint32_t row = (*m_rows)[i]; row < isAsked.size() && isAsked[row])
            places.emplace(static_cast<int>(row), static_cast<int>(i));
    std::vector<int> result;
    for (const int row : tableRows) {
        const auto found = places.find(row);
        result.push_back(found == places.end() ? -1 : found->second);
    }
    return result;
}

void ShownOrder::set(RowOrder rows)
{
    m_rows = std::make_shared<RowOrder>(std::move(rows));
    m_fences.reset();
    m_before.reset();
}

void ShownOrder::set(const RowOrderResult &result)
{
    m_before = result.isPlaced ? m_rows : nullptr;
    m_rows = result.order;
    m_fences = result.fences;
}

void ShownOrder::lendTo(RowOrderRequest &request)
{
    request.ordered = m_rows;
    request.fences = std::exchange(m_fences, {});
    request.spare = std::exchange(m_before, {});
}

} // namespace vinculo::models
