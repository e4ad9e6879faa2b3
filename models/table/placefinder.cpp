// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/placefinder.h"

#include "models/work/parallelblocks.h"

#include <algorithm>

namespace vinculo::models {

PlaceFinder::PlaceFinder(const RowOrderRequest &request, const RowOrder &rows, const OrderBlocks &kept,
                         const OrderFences *fences)
    : m_request(request)
    , m_rows(rows)
    , m_kept(kept)
    , m_fences(fences)
    , m_places(rows.size())
    , m_heads(rows.size())
{
}

void PlaceFinder::find()
{
    constexpr std::size_t kRowsAtOnce = 256;
    forBlocks(m_rows.size(), kRowsAtOnce,
              [this](std::size_t begin, std::size_t end) { findBlock(begin, end); });
}

void PlaceFinder::findBlock(std::size_t begin, std::size_t end)
{
    std::vector<Search> searches;
    searches.reserve(end - begin);
    std::size_t fence = 0;
    std::uint32_t longest = 0;
    for (std::size_t i = begin; i < end; ++i) {
        searches.push_back({.probe = {m_request.table, m_request.sorts, *m_request.collation, m_rows[i]},
                            .from = 0,
                            .to = static_cast<std::uint32_t>(m_kept.size())});
        Search &search = searches.back();
        if (m_fences) {
            m_heads[i] = search.probe.head();
            search.own = m_heads[i];
            const OrderFences::Gap gap = m_fences->gapFor(m_heads[i], m_kept.size(), fence);
            search.from = gap.from;
            search.to = gap.to;
        }
        longest = std::max(longest, search.to - search.from);
    }
    for (; longest > 0; longest /= 2) // after as many steps all ranges are empty
        step(searches);
    for (std::size_t i = begin; i < end; ++i)
        m_places[i] = searches[i - begin].from;
}

void PlaceFinder::step(std::vector<Search> &searches) const
{
    const auto forAll = [&searches](const auto &work) {
        for (Search &search : searches)
            if (search.from < search.to)
                work(search);
    };
    forAll([this](Search &search) { search.block = m_kept.blockOf(search.middle(), search.block); });
    forAll([this](Search &search) { search.row = m_kept.rowIn(search.block, search.middle()); });
    std::vector<Search *> undecided;
    undecided.reserve(searches.size());
    if (m_fences)
        forAll([this](Search &search) { search.head = m_fences->headOf(search.row); });
    forAll([](Search &search) { search.first = search.head ? search.head->first() : 0; });
    forAll([&undecided](Search &search) {
        if (!search.head || *search.head == search.own || !search.head->isKnown())
            undecided.push_back(&search);
        else
            search.goOn(search.own < *search.head);
    });
    if (!undecided.empty())
        lookAtCells(undecided);
}

void PlaceFinder::lookAtCells(std::span<Search *> searches) const
{
    const auto forAll = [searches](const auto &work) {
        for (Search *search : searches)
            work(*search);
    };
    if (!m_request.sorts.empty()) {
        const auto column = static_cast<std::size_t>(m_request.sorts.front().column);
        forAll([this](Search &search) { search.ref = m_request.table.rows[search.row]; });
        forAll([this](Search &search) { search.page = m_request.table.chunks[search.ref.chunk].get(); });
        forAll([column](Search &search) { search.column = &search.page->columns[column]; });
        forAll([](Search &search) { search.cells = search.column->cells(); });
        forAll([](Search &search) { search.kind = search.cells ? search.cells->values.index() : 0; });
        forAll([](Search &search) { search.cell = cellView(*search.column, search.ref.row); });
        forAll([](Search &search) {
            search.letter = search.cell.text.empty() ? '\0' : search.cell.text.front();
        });
    }
    forAll([](Search &search) { search.goOn(search.probe.isBefore(search.row, search.ref, search.cell)); });
}

} // namespace vinculo::models
