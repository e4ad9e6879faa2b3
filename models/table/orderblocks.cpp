// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/orderblocks.h"

#include "models/table/makeroom.h"
#include "models/work/parallelblocks.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace vinculo::models {

using Rows = std::span<const std::uint32_t>;

OrderBlocks::OrderBlocks(Rows rows)
{
    constexpr std::size_t kBlocksAtOnce = 2048;
    const std::size_t count = (rows.size() + kFilled - 1) / kFilled;
    m_blocks.resize(count);
    m_sequence.resize(count);
    m_ends.resize(count);
    forBlocks(count, kBlocksAtOnce, [this, rows](std::size_t first, std::size_t last) {
        for (std::size_t at = first; at < last; ++at) {
            const std::size_t begin = at * kFilled;
            const std::size_t end = std::min<std::size_t>(begin + kFilled, rows.size());
            std::copy(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                      rows.begin() + static_cast<std::ptrdiff_t>(end), m_blocks[at].begin());
            m_sequence[at] = static_cast<std::uint32_t>(at);
            m_ends[at] = static_cast<std::uint32_t>(end);
        }
    });
}

std::uint32_t OrderBlocks::operator[](std::size_t place) const
{
    return rowIn(blockOf(place, 0), place);
}

std::uint32_t OrderBlocks::blockOf(std::size_t place, std::uint32_t near) const
{
    const bool isBehind = near < m_ends.size() && place >= beginOf(near);
    if (isBehind && place >= m_ends[near] && near + 1 < m_ends.size())
        ++near; // most who come back want the next block
    if (near >= m_ends.size() || place < beginOf(near) || place >= m_ends[near])
        near = static_cast<std::uint32_t>(std::ranges::upper_bound(m_ends, place) - m_ends.begin());
    return near;
}

std::vector<std::uint32_t> OrderBlocks::toVector() const
{
    std::vector<std::uint32_t> all;
    all.reserve(size());
    for (std::size_t at = 0; at < m_sequence.size(); ++at) {
        const Block &block = m_blocks[m_sequence[at]];
        all.insert(all.end(), block.begin(), block.begin() + (m_ends[at] - beginOf(at)));
    }
    return all;
}

std::uint32_t OrderBlocks::newBlock(Rows rows)
{
    std::uint32_t number = 0;
    if (m_free.empty()) {
        number = static_cast<std::uint32_t>(m_blocks.size());
        m_blocks.emplace_back();
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    std::ranges::copy(rows, m_blocks[number].begin());
    return number;
}

void OrderBlocks::takeOut(Rows places)
{
    if (places.empty())
        return;
    Q_ASSERT(std::ranges::is_sorted(places) && places.back() < size());
    std::size_t next = 0;
    std::size_t kept = 0;    // blocks
    std::uint32_t end = 0;   // of the last one kept
    std::uint32_t begin = 0; // of the next one, as it was
    for (std::size_t at = 0; at < m_sequence.size(); ++at) {
        Block &block = m_blocks[m_sequence[at]];
        std::uint32_t left = 0;
        const std::uint32_t count = m_ends[at] - begin;
        if (next == places.size() || places[next] >= m_ends[at]) {
            left = count;
        } else {
            for (std::uint32_t i = 0; i < count; ++i) {
                if (next < places.size() && places[next] == begin + i)
                    ++next;
                else
                    block[left++] = block[i];
            }
        }
        begin += count;
        // Blocks that have become small are joined, or rows that come and go would leave a block each.
        const std::uint32_t before = kept == 0 ? 0 : end - beginOf(kept - 1);
        if (left == 0 || (kept > 0 && before + left <= kCapacity / 2)) {
            if (left > 0)
                std::copy_n(block.begin(), left, m_blocks[m_sequence[kept - 1]].begin() + before);
            m_free.push_back(m_sequence[at]);
        } else {
            m_sequence[kept++] = m_sequence[at];
        }
        end += left;
        if (kept > 0)
            m_ends[kept - 1] = end;
    }
    m_sequence.resize(kept);
    m_ends.resize(kept);
}

void OrderBlocks::putIn(Rows places, Rows rows)
{
    if (places.empty())
        return;
    Q_ASSERT(std::ranges::is_sorted(places) && places.back() < size() + places.size());
    if (m_sequence.empty()) {
        m_sequence.push_back(newBlock({}));
        m_ends.push_back(0);
    }
    const std::vector<Visit> all = visits(places);
    bringNear(all, places);
    std::vector<Split> splits;
    for (const Visit &visit : all)
        putInto(visit, places, rows, splits);
    insert(splits);
}

//! Which blocks they go into. Makes room for them in the places of all blocks.
std::vector<OrderBlocks::Visit> OrderBlocks::visits(Rows places)
{
    std::vector<Visit> all;
    all.reserve(places.size());
    const std::size_t rows = size();
    makeRoom(m_ends, places, [this, &all](std::uint32_t i, std::size_t at) {
        at = std::min(at, m_ends.size() - 1); // behind everything is in the last one
        if (all.empty() || all.back().at != at) {
            const std::uint32_t begin = beginOf(at);
            all.push_back({.at = at, .begin = begin, .count = m_ends[at] - begin, .first = i, .last = i});
        }
        all.back().last = i + 1;
    });
    m_ends.back() = static_cast<std::uint32_t>(rows + places.size());
    return all;
}

//! Looks at what will be moved. The blocks are all over the memory, and the processor fetches many at once
//! when none of them waits for another.
void OrderBlocks::bringNear(const std::vector<Visit> &visits, Rows places)
{
    constexpr std::uint32_t kLine = 64 / sizeof(std::uint32_t);
    for (const Visit &visit : visits) {
        const Block &block = m_blocks[m_sequence[visit.at]];
        for (std::uint32_t i = places[visit.first] - visit.first - visit.begin; i < visit.count; i += kLine)
            m_seen += block[i];
    }
}

void OrderBlocks::putInto(const Visit &visit, Rows places, Rows rows, std::vector<Split> &splits)
{
    Block &block = m_blocks[m_sequence[visit.at]]; // until a new one is made
    const auto offsetOf = [&](std::uint32_t i) { return places[i] - i - visit.begin; };
    const std::uint32_t count = visit.count + visit.last - visit.first;
    if (count <= kCapacity) {
        std::uint32_t to = count;
        std::uint32_t from = visit.count;
        for (std::uint32_t i = visit.last; i-- > visit.first;) { // from the back, so that each moves once
            for (const std::uint32_t offset = offsetOf(i); from > offset;)
                block[--to] = block[--from];
            block[--to] = rows[i];
        }
        return;
    }
    std::vector<std::uint32_t> crowd;
    crowd.reserve(count);
    std::uint32_t from = 0;
    for (std::uint32_t i = visit.first; i < visit.last; ++i) {
        for (const std::uint32_t offset = offsetOf(i); from < offset; ++from)
            crowd.push_back(block[from]);
        crowd.push_back(rows[i]);
    }
    crowd.insert(crowd.end(), block.begin() + from, block.begin() + visit.count);
    const std::size_t pieces = (crowd.size() + kFilled - 1) / kFilled;
    const auto piece = [&](std::size_t i) {
        const std::size_t begin = crowd.size() * i / pieces;
        return Rows(crowd).subspan(begin, crowd.size() * (i + 1) / pieces - begin);
    };
    std::ranges::copy(piece(0), block.begin());
    std::uint32_t end = m_ends[visit.at] - count + static_cast<std::uint32_t>(piece(0).size());
    m_ends[visit.at] = end;
    for (std::size_t i = 1; i < pieces; ++i) {
        end += static_cast<std::uint32_t>(piece(i).size());
        splits.push_back({.behind = visit.at, .number = newBlock(piece(i)), .end = end});
    }
}

void OrderBlocks::insert(const std::vector<Split> &splits)
{
    std::size_t from = m_sequence.size();
    std::size_t to = from + splits.size();
    m_sequence.resize(to);
    m_ends.resize(to);
    for (auto split = splits.rbegin(); split != splits.rend(); ++split) { // from the back again
        for (; from > split->behind + 1; --from) {
            m_sequence[--to] = m_sequence[from - 1];
            m_ends[to] = m_ends[from - 1];
        }
        m_sequence[--to] = split->number;
        m_ends[to] = split->end;
    }
}

} // namespace vinculo::models
