// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/orderfences.h"

#include "models/table/makeroom.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

OrderFences::OrderFences(std::vector<std::uint32_t> places, std::vector<SortHead> heads)
    : m_places(std::move(places))
    , m_heads(std::move(heads))
{
}

OrderFences::Gap OrderFences::gapFor(const SortHead &head, std::size_t rows, std::size_t &from) const
{
    // Steps that double: the rows of a page follow each other in the order as well.
    std::size_t step = 1;
    std::size_t low = from;
    while (low + step < m_heads.size() && m_heads[low + step] < head) {
        low += step;
        step *= 2;
    }
    const auto begin = m_heads.begin() + static_cast<std::ptrdiff_t>(low);
    const auto end = m_heads.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, m_heads.size()));
    const auto first = std::lower_bound(begin, end, head); // no fence behind it stands in front of the row
    const bool hasEqual = first != m_heads.end() && *first == head;
    const auto last = hasEqual ? std::upper_bound(first, m_heads.end(), head) : first;
    const auto before = static_cast<std::size_t>(first - m_heads.begin());
    const auto behind = static_cast<std::size_t>(last - m_heads.begin());
    from = before == 0 ? 0 : before - 1;
    return {.from = before == 0 ? 0 : m_places[before - 1] + 1,
            .to = behind == m_places.size() ? static_cast<std::uint32_t>(rows) : m_places[behind]};
}

void OrderFences::takeOut(std::span<const std::uint32_t> places)
{
    if (places.empty())
        return;
    std::size_t kept = 0;
    std::size_t before = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        while (before < places.size() && places[before] < m_places[i])
            ++before;
        if (before < places.size() && places[before] == m_places[i])
            continue;
        m_places[kept] = m_places[i] - static_cast<std::uint32_t>(before);
        m_heads[kept++] = m_heads[i];
    }
    m_places.resize(kept);
    m_heads.resize(kept);
}

void OrderFences::putIn(std::span<const std::uint32_t> places, std::span<const std::uint32_t> rows,
                        std::span<const SortHead> heads)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_rows.set(rows[i], heads[i]);
    makeRoom(m_places, places, [](std::uint32_t, std::size_t) {});
    struct Fresh
    {
        std::size_t row = 0;  //!< of those put in
        std::size_t next = 0; //!< fence behind it
    };
    std::vector<Fresh> fresh;
    std::size_t next = 0;
    std::size_t last = 0; // place of the fence in front
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (const std::size_t behind = firstNotLess(m_places, next, places[row]); behind > next) {
            last = m_places[behind - 1];
            next = behind;
        }
        const bool isFar = next == m_places.size() || m_places[next] - places[row] >= kDistance / 2;
        if (!isFar || places[row] - last < kDistance)
            continue;
        fresh.push_back({.row = row, .next = next});
        last = places[row];
    }
    // Making room moves all heads: not for a few. Without them a gap gets wider, and a search in it a step
    // longer.
    constexpr std::size_t kWorthMoving = 64; // one of so many
    if (fresh.size() < m_places.size() / kWorthMoving)
        return;
    // From the back, so that each moves once.
    std::size_t from = m_places.size();
    std::size_t to = from + fresh.size();
    m_places.resize(to);
    m_heads.resize(to);
    for (; !fresh.empty(); fresh.pop_back()) {
        const auto [row, behind] = fresh.back();
        const auto move = [&](auto &all) {
            std::move_backward(all.begin() + static_cast<std::ptrdiff_t>(behind),
                               all.begin() + static_cast<std::ptrdiff_t>(from),
                               all.begin() + static_cast<std::ptrdiff_t>(to));
        };
        move(m_places);
        move(m_heads);
        to -= from - behind + 1;
        from = behind;
        m_places[to] = places[row];
        m_heads[to] = heads[row];
    }
}

} // namespace vinculo::models
