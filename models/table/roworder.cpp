// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/roworder.h"

#include "models/table/radixsort.h"
#include "models/table/rowprobe.h"
#include "models/table/sortkeys.h"
#include "models/work/parallelblocks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kBlock = 65'536;

//! Every row that matches, as loaded; nothing when cancelled.
std::optional<RowOrder> allMatching(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    if (request.query)
        return request.query->matching(request.table, isCancelled);
    RowOrder all(request.table.rows.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

//! The keys of all sort columns, the most significant first, neighbours put together as long as they fit in
//! 64 bits.
std::optional<std::vector<SortKeys>> allKeys(const RowOrderRequest &request, const RowOrder &rows,
                                             const std::atomic_bool &isCancelled)
{
    std::vector<SortKeys> all;
    for (const SortColumn &sort : request.sorts) {
        auto keys = makeSortKeys(request.table, rows, sort, *request.collation, isCancelled);
        if (!keys || isCancelled)
            return {};
        for (SortKeys &more : *keys) {
            if (more.bits == 0)
                continue; // the same for all rows
            if (all.empty() || all.back().bits + more.bits > 64) {
                all.push_back(std::move(more));
                continue;
            }
            SortKeys &last = all.back();
            forBlocks(rows.size(), kBlock, [&last, &more](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    last.keys[i] = (last.keys[i] << more.bits) | more.keys[i];
            });
            last.bits += more.bits;
        }
    }
    return all;
}

RowOrder sortedByKeys(const RowOrder &rows, const std::vector<SortKeys> &keys)
{
    if (keys.size() == 1)
        return radixOrder(rows, keys.front().keys, keys.front().bits);
    RowOrder places(rows.size());
    std::iota(places.begin(), places.end(), 0U);
    RawVector<std::uint64_t> inOrder(rows.size());
    for (std::size_t part = keys.size(); part-- > 0;) { // stable: the last one to sort by counts most
        std::ranges::transform(places, inOrder.begin(),
                               [&](std::uint32_t place) { return keys[part].keys[place]; });
        places = radixOrder(places, inOrder, keys[part].bits);
    }
    std::ranges::transform(places, places.begin(), [&rows](std::uint32_t place) { return rows[place]; });
    return places;
}

//! `rows`, which stand as loaded, in the order to show; nothing when cancelled.
std::optional<RowOrder> sorted(const RowOrderRequest &request, RowOrder rows,
                               const std::atomic_bool &isCancelled)
{
    const std::optional<std::vector<SortKeys>> keys = allKeys(request, rows, isCancelled);
    if (!keys)
        return {};
    if (!keys->empty())
        rows = sortedByKeys(rows, *keys);
    if (isCancelled)
        return {};
    return rows;
}

std::optional<RowOrderResult> orderAll(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    std::optional<RowOrder> rows = allMatching(request, isCancelled);
    if (!rows)
        return {};
    rows = sorted(request, std::move(*rows), isCancelled);
    if (!rows)
        return {};
    RowOrderResult result;
    result.order = std::make_shared<const RowOrder>(std::move(*rows));
    return result;
}

//! `ordered` without the moved rows; notes where they stood.
RowOrder withoutMoved(const RowOrderRequest &request, std::vector<std::uint32_t> &takenOut)
{
    const RowOrder &ordered = *request.ordered;
    RowOrder rest;
    rest.reserve(ordered.size());
    if (request.moved.empty())
        return ordered;
    const std::uint32_t least = request.moved.front();
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        if (ordered[i] >= least && std::ranges::binary_search(request.moved, ordered[i]))
            takenOut.push_back(static_cast<std::uint32_t>(i));
        else
            rest.push_back(ordered[i]);
    }
    return rest;
}

//! Looks up where a few rows go among many. All of them take one step of their search at a time, in three
//! rounds: which row is looked at, where it lives, what it has. In a large table each of these is far away in
//! memory, and the processor fetches many at once when none of them waits for another.
class PlaceFinder
{
public:
    PlaceFinder(const RowOrderRequest &request, const RowOrder &rows, const RowOrder &kept)
        : m_request(request)
        , m_rows(rows)
        , m_kept(kept)
        , m_places(rows.size())
    {
    }
    //! For each row how many of the others stand before it.
    std::vector<std::uint32_t> places()
    {
        constexpr std::size_t kRowsAtOnce = 256;
        forBlocks(m_rows.size(), kRowsAtOnce,
                  [this](std::size_t begin, std::size_t end) { findBlock(begin, end); });
        return std::move(m_places);
    }

private:
    struct Search
    {
        RowProbe probe;
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        std::uint32_t row = 0; //!< looked at
        RowRef ref = {};
        [[nodiscard]] std::uint32_t middle() const { return from + (to - from) / 2; }
    };

    void findBlock(std::size_t begin, std::size_t end)
    {
        std::vector<Search> searches;
        searches.reserve(end - begin);
        for (std::size_t i = begin; i < end; ++i)
            searches.push_back({.probe = {m_request.table, m_request.sorts, *m_request.collation, m_rows[i]},
                                .from = 0,
                                .to = static_cast<std::uint32_t>(m_kept.size())});
        // Ranges of one size: after as many steps all of them are empty.
        for (std::size_t left = m_kept.size(); left > 0; left /= 2)
            step(searches);
        for (std::size_t i = begin; i < end; ++i)
            m_places[i] = searches[i - begin].from;
    }

    void step(std::vector<Search> &searches) const
    {
        for (Search &search : searches)
            if (search.from < search.to)
                search.row = m_kept[search.middle()];
        for (Search &search : searches)
            search.ref = m_request.table.rows[search.row];
        for (Search &search : searches) {
            if (search.from >= search.to)
                continue;
            if (search.probe.isBefore(search.row, search.ref))
                search.to = search.middle();
            else
                search.from = search.middle() + 1;
        }
    }

    const RowOrderRequest &m_request;
    const RowOrder &m_rows;
    const RowOrder &m_kept;
    std::vector<std::uint32_t> m_places;
};

std::optional<RowOrderResult> placeMoved(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    std::optional<RowOrder> rows =
        request.query ? request.query->matchingAmong(request.table, request.moved, isCancelled)
                      : std::optional(request.moved);
    if (!rows)
        return {};
    rows = sorted(request, std::move(*rows), isCancelled);
    if (!rows)
        return {};

    RowOrderResult result{.order = {}, .isPlaced = true, .takenOut = {}, .putIn = {}, .wentTo = {}};
    const RowOrder stayed = request.areNew ? RowOrder() : withoutMoved(request, result.takenOut);
    const RowOrder &kept = request.areNew ? *request.ordered : stayed;
    RowOrder merged;
    merged.reserve(kept.size() + rows->size());
    const std::vector<std::uint32_t> places = PlaceFinder(request, *rows, kept).places();
    if (isCancelled)
        return {};
    auto from = kept.cbegin();
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const auto place = kept.cbegin() + places[i];
        merged.insert(merged.end(), from, place);
        result.putIn.push_back(static_cast<std::uint32_t>(merged.size()));
        merged.push_back((*rows)[i]);
        from = place;
    }
    merged.insert(merged.end(), from, kept.cend());
    for (const std::uint32_t old : result.takenOut) {
        const auto found = std::ranges::find(*rows, (*request.ordered)[old]);
        result.wentTo.push_back(found == rows->end()
                                    ? RowOrderResult::kGone
                                    : result.putIn[static_cast<std::size_t>(found - rows->begin())]);
    }
    result.order = std::make_shared<const RowOrder>(std::move(merged));
    return result;
}

} // namespace

std::vector<int> RowOrderResult::placesOf(const std::vector<int> &oldPlaces) const
{
    std::vector<std::uint32_t> keptBefore; // rows that stayed, in front of each that was put in
    for (std::size_t i = 0; i < putIn.size(); ++i)
        keptBefore.push_back(putIn[i] - static_cast<std::uint32_t>(i));
    std::vector<int> places;
    for (const int old : oldPlaces) {
        const auto place = static_cast<std::uint32_t>(old);
        const auto taken = std::ranges::lower_bound(takenOut, place);
        const auto number = taken - takenOut.begin();
        if (taken != takenOut.end() && *taken == place) {
            const std::uint32_t to = wentTo[static_cast<std::size_t>(number)];
            places.push_back(to == kGone ? -1 : static_cast<int>(to));
            continue;
        }
        const auto kept = place - static_cast<std::uint32_t>(number);
        const auto before = std::ranges::upper_bound(keptBefore, kept) - keptBefore.begin();
        places.push_back(static_cast<int>(kept) + static_cast<int>(before));
    }
    return places;
}

std::optional<RowOrderResult> orderRows(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    return request.ordered ? placeMoved(request, isCancelled) : orderAll(request, isCancelled);
}

bool isQuicklyOrdered(const TableSnapshot &table)
{
    constexpr std::size_t kSmallRows = 2000;
    constexpr std::size_t kSmallBytes = 2 * 1024 * 1024;
    if (table.rows.size() > kSmallRows)
        return false;
    std::size_t bytes = 0;
    for (const api::ChunkPtr &chunk : table.chunks) {
        if (!chunk)
            continue;
        for (const api::Column &column : chunk->columns)
            if (const api::TextCells *texts = column.texts())
                bytes += texts->bytes.size();
    }
    return bytes <= kSmallBytes;
}

} // namespace vinculo::models
