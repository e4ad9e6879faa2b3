// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowrefs.h"

#include <utility>

namespace vinculo::models {

RowRefs::RowRefs(std::span<const RowRef> rows)
{
    for (const RowRef &ref : rows)
        push_back(ref);
}

RowRefs::RowRefs(const RowRefs &other)
    : m_blocks(other.m_blocks)
    , m_mayGrowInPlace(false)
    , m_size(other.m_size)
{
    if (!other.m_isOwn.empty()) // a copy has none and stays untouched: several threads may copy it
        other.m_isOwn.clear();
}

RowRefs::RowRefs(RowRefs &&other) noexcept
    : m_blocks(std::exchange(other.m_blocks, {}))
    , m_isOwn(std::exchange(other.m_isOwn, {}))
    , m_mayGrowInPlace(std::exchange(other.m_mayGrowInPlace, true))
    , m_size(std::exchange(other.m_size, 0))
{
}

RowRefs &RowRefs::operator=(RowRefs other) noexcept
{
    std::swap(m_blocks, other.m_blocks);
    std::swap(m_isOwn, other.m_isOwn);
    std::swap(m_mayGrowInPlace, other.m_mayGrowInPlace);
    std::swap(m_size, other.m_size);
    return *this;
}

RowRefs::Block &RowRefs::ownBlock(std::size_t number)
{
    m_isOwn.resize(m_blocks.size());
    if (!m_isOwn[number]) {
        m_blocks[number] = std::make_shared<Block>(*m_blocks[number]);
        m_isOwn[number] = 1;
    }
    return *m_blocks[number];
}

void RowRefs::push_back(RowRef ref)
{
    const std::size_t number = m_size / kBlock;
    if (number == m_blocks.size()) {
        m_blocks.push_back(std::make_shared<Block>());
        m_isOwn.resize(m_blocks.size());
        m_isOwn[number] = 1;
    } else if (!m_mayGrowInPlace) {
        ownBlock(number);
        m_mayGrowInPlace = true;
    }
    (*m_blocks[number])[m_size % kBlock] = ref;
    ++m_size;
}

void RowRefs::set(std::size_t row, RowRef ref)
{
    ownBlock(row / kBlock)[row % kBlock] = ref;
}

void RowRefs::remove(std::span<const std::uint32_t> rows)
{
    if (rows.empty())
        return;
    std::size_t to = rows.front();
    std::size_t next = 0;
    for (std::size_t from = to; from < m_size; ++from) {
        if (next < rows.size() && rows[next] == from) {
            ++next;
            continue;
        }
        set(to++, (*this)[from]);
    }
    m_size = to;
    m_blocks.resize((m_size + kBlock - 1) / kBlock);
    m_isOwn.resize(m_blocks.size());
    m_mayGrowInPlace = false; // a copy may still read what was behind the new end
}

void RowRefs::clear()
{
    *this = RowRefs();
}

} // namespace vinculo::models
