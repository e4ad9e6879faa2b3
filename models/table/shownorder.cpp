// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/shownorder.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace vinculo::models {

int ShownOrder::placeOf(int tableRow) const
{
    int found = -1;
    m_rows->forEach([&](std::uint32_t place, std::uint32_t row) {
        if (row == static_cast<std::uint32_t>(tableRow))
            found = static_cast<int>(place);
    });
    return found;
}

std::vector<int> ShownOrder::placesOf(const std::vector<int> &tableRows, int rowCount) const
{
    std::unordered_map<int, int> places;
    std::vector<bool> isAsked(static_cast<std::size_t>(rowCount));
    for (const int row : tableRows)
        if (row >= 0 && row < rowCount)
            isAsked[static_cast<std::size_t>(row)] = true;
    if (!tableRows.empty())
        m_rows->forEach([&](std::uint32_t place, std::uint32_t row) {
            if (row < isAsked.size() && isAsked[row])
                places.emplace(static_cast<int>(row), static_cast<int>(place));
        });
    std::vector<int> result;
    for (const int row : tableRows) {
        const auto found = places.find(row);
        result.push_back(found == places.end() ? -1 : found->second);
    }
    return result;
}

void ShownOrder::set(std::span<const std::uint32_t> rows)
{
    replace(std::make_shared<OrderBlocks>(rows));
    m_fences.reset();
}

void ShownOrder::set(const RowOrderResult &result)
{
    m_fences = result.fences;
    if (!result.isPlaced)
        return replace(result.order, result.isWhole);
    if (m_isShared)
        replace(std::make_shared<OrderBlocks>(*m_rows));
    m_isLent = false; // whose result this is has read to the end
    m_rows->takeOut(result.takenOut);
    m_rows->putIn(result.putIn, result.placed);
}

void ShownOrder::keepWhole()
{
    m_isShared = true;
    m_whole = m_rows;
}

void ShownOrder::replace(std::shared_ptr<OrderBlocks> rows, bool isShared)
{
    m_rows = std::move(rows);
    m_isLent = false;
    m_isShared = isShared;
}

void ShownOrder::lendTo(RowOrderRequest &request)
{
    m_isShared = m_isShared || m_isLent;
    m_isLent = true;
    request.ordered = m_rows;
    request.fences = std::exchange(m_fences, {});
}

} // namespace vinculo::models
