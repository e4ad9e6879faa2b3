// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowrefs.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! Row numbers in the order to show, in blocks: a few that come or go move their own blocks and not all the
//! others, of which only the blocks are counted. Copies share nothing. One thread at a time while it changes.
class OrderBlocks
{
public:
    static constexpr std::uint32_t kCapacity = 64; //!< rows a block has room for

    OrderBlocks() = default;
    explicit OrderBlocks(std::span<const std::uint32_t> rows);

    [[nodiscard]] std::size_t size() const { return m_ends.empty() ? 0 : m_ends.back(); }
    [[nodiscard]] std::uint32_t operator[](std::size_t place) const;
    //! The same. `near`: where to look first, 0 when nothing is known; then where the place was found.
    [[nodiscard]] std::uint32_t at(std::size_t place, std::uint32_t &near) const
    {
        near = blockOf(place, near);
        return rowIn(near, place);
    }
    //! In which block a place is. `near`: where to look first.
    [[nodiscard]] std::uint32_t blockOf(std::size_t place, std::uint32_t near) const;
    //! The row at a place, which is in that block.
    [[nodiscard]] std::uint32_t rowIn(std::uint32_t block, std::size_t place) const
    {
        return m_blocks[m_sequence[block]][place - beginOf(block)];
    }
    [[nodiscard]] std::vector<std::uint32_t> toVector() const;
    //! Calls visit(place, row) for each, in order.
    template<class Visit>
    void forEach(const Visit &visit) const
    {
        forEachOf(0, blockCount(), visit);
    }
    [[nodiscard]] std::size_t blockCount() const { return m_sequence.size(); }
    //! The same for the rows of some of the blocks: several threads may go through parts of the order.
    template<class Visit>
    void forEachOf(std::size_t firstBlock, std::size_t endBlock, const Visit &visit) const
    {
        std::uint32_t place = beginOf(firstBlock);
        for (std::size_t at = firstBlock; at < endBlock; ++at) {
            const Block &block = m_blocks[m_sequence[at]];
            for (std::uint32_t i = 0; place < m_ends[at]; ++i)
                visit(place++, block[i]);
        }
    }

    //! Takes out what stands at these places (ascending).
    void takeOut(std::span<const std::uint32_t> places);
    //! Afterwards `rows` stand at these places (ascending) of the new order.
    void putIn(std::span<const std::uint32_t> places, std::span<const std::uint32_t> rows);

private:
    static constexpr std::uint32_t kFilled = 48; //!< rows of a new block
    using Block = std::array<std::uint32_t, kCapacity>;
    [[nodiscard]] std::uint32_t beginOf(std::size_t at) const { return at == 0 ? 0 : m_ends[at - 1]; }
    [[nodiscard]] std::uint32_t newBlock(std::span<const std::uint32_t> rows);
    //! A new block of the sequence.
    struct Split
    {
        std::size_t behind = 0; //!< which of the old ones it stands
        std::uint32_t number = 0;
        std::uint32_t end = 0; //!< the place behind its last row
    };
    //! Rows that go into one block.
    struct Visit
    {
        std::size_t at = 0;      //!< of the sequence
        std::uint32_t begin = 0; //!< the block's first place in the old order
        std::uint32_t count = 0; //!< rows that are in it
        std::uint32_t first = 0; //!< of those put in
        std::uint32_t last = 0;  //!< behind the last of them
    };
    [[nodiscard]] std::vector<Visit> visits(std::span<const std::uint32_t> places);
    void bringNear(const std::vector<Visit> &visits, std::span<const std::uint32_t> places);
    void putInto(const Visit &visit, std::span<const std::uint32_t> places,
                 std::span<const std::uint32_t> rows, std::vector<Split> &splits);
    void insert(const std::vector<Split> &splits);

    RawVector<Block> m_blocks;
    std::vector<std::uint32_t> m_free;     //!< blocks without rows
    std::vector<std::uint32_t> m_sequence; //!< block numbers in order
    std::vector<std::uint32_t> m_ends;     //!< for each of the sequence, the place behind its last row
    std::uint32_t m_seen = 0;              //!< nothing; keeps bringNear() from being left out
};

} // namespace vinculo::models
