// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/orderfences.h"
#include "models/table/roworder.h"
#include "models/table/rowprobe.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! Looks up where a few rows, sorted already, go among many. Fences say roughly where; from there all rows
//! take one step of their search at a time, in rounds: which row is looked at, where it lives, what it has.
//! In a large table each of these is far away in memory, and the processor fetches many at once when none of
//! them waits for another. Refers to everything it is given; the free workers help.
class PlaceFinder
{
public:
    //! `fences`: of `kept`; nullptr: none are known.
    PlaceFinder(const RowOrderRequest &request, const RowOrder &rows, const OrderBlocks &kept,
                const OrderFences *fences);

    //! Finds all of them.
    void find();
    //! For each row how many of the others stand before it.
    [[nodiscard]] const std::vector<std::uint32_t> &places() const { return m_places; }
    [[nodiscard]] const std::vector<SortHead> &heads() const { return m_heads; } //!< of each row

private:
    struct Search
    {
        RowProbe probe;
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        std::uint32_t block = 0;        //!< of the order, where it was looked at last
        std::uint32_t row = 0;          //!< looked at
        const SortHead *head = nullptr; //!< of that row, where it is known
        std::uint64_t first = 0;        //!< of the head: brings it near
        SortHead own = {};
        RowRef ref = {};
        const api::ColumnChunk *page = nullptr;
        const api::Column *column = nullptr; //!< the first that is sorted by
        const api::ColumnCells *cells = nullptr;
        std::size_t kind = 0; //!< of the cells: brings them near
        CellView cell = {};
        char letter = '\0'; //!< of the cell's text: brings it near
        [[nodiscard]] std::uint32_t middle() const { return from + (to - from) / 2; }
        void goOn(bool isBefore) { isBefore ? to = middle() : from = middle() + 1; }
    };
    void findBlock(std::size_t begin, std::size_t end);
    void step(std::vector<Search> &searches) const;
    void lookAtCells(std::span<Search *> searches) const;

    const RowOrderRequest &m_request;
    const RowOrder &m_rows;
    const OrderBlocks &m_kept;
    const OrderFences *m_fences;
    std::vector<std::uint32_t> m_places;
    std::vector<SortHead> m_heads;
};

} // namespace vinculo::models
