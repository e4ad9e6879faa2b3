// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/sorthead.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace vinculo::models {

//! The heads of rows by their number, as far as they are known: a look at one of them goes to one place in
//! the memory, a look at the row itself to five. One thread at a time while they change.
class RowHeads
{
public:
    //! nullptr: it is not known.
    [[nodiscard]] const SortHead *find(std::uint32_t row) const
    {
        const std::size_t block = row / kBlock;
        return block < m_blocks.size() && m_blocks[block] ? &(*m_blocks[block])[row % kBlock] : nullptr;
    }
    void set(std::uint32_t row, const SortHead &head);

private:
    static constexpr std::size_t kBlock = 2048;
    using Block = std::array<SortHead, kBlock>;

    std::vector<std::unique_ptr<Block>> m_blocks; //!< nullptr: none of its rows is known
};

} // namespace vinculo::models
