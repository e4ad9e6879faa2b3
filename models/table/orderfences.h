// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowheads.h"
#include "models/table/sorthead.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! The heads of one row in about sixteen of an order, fewer where rows come a few at a time. They say between
//! which of its places a row belongs without a look at the rows themselves, which are all over the memory:
//! the fences of a million rows stay in the processor's cache. Belong to one state of one order; who changes
//! that tells them. One thread at a time while they change.
class OrderFences
{
public:
    static constexpr std::size_t kDistance = 16; //!< rows; where rows came late, more

    //! Places [from, to] of an order: the row belongs in front of one of them or of `to`.
    struct Gap
    {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
    };

    OrderFences() = default;
    //! At these places (ascending) of an order.
    OrderFences(std::vector<std::uint32_t> places, std::vector<SortHead> heads);

    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    //! Where among `rows` places a row with this head belongs. `from`: a fence that is known to stand in
    //! front of it, 0 where none is; moved on, so that the next row, in order, is found from there.
    [[nodiscard]] Gap gapFor(const SortHead &head, std::size_t rows, std::size_t &from) const;

    //! The rows at these places (ascending) have left the order.
    void takeOut(std::span<const std::uint32_t> places);
    //! `rows` have come to stand at these places (ascending) of the new order; some of them become fences.
    void putIn(std::span<const std::uint32_t> places, std::span<const std::uint32_t> rows,
               std::span<const SortHead> heads);
    //! Of rows that came to it; nullptr where it is not known.
    [[nodiscard]] const SortHead *headOf(std::uint32_t row) const { return m_rows.find(row); }

private:
    std::vector<std::uint32_t> m_places; //!< ascending
    std::vector<SortHead> m_heads;
    RowHeads m_rows;
};

} // namespace vinculo::models
