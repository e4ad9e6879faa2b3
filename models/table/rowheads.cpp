// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowheads.h"

namespace vinculo::models {

void RowHeads::set(std::uint32_t row, const SortHead &head)
{
    const std::size_t block = row / kBlock;
    if (block >= m_blocks.size())
        m_blocks.resize(block + 1);
    if (!m_blocks[block])
        m_blocks[block] = std::make_unique<Block>();
    (*m_blocks[block])[row % kBlock] = head;
}

} // namespace vinculo::models
