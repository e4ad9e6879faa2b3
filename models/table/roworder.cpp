// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/roworder.h"

#include "models/table/placefinder.h"
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
    forBlocks(all.size(), kBlock, [&all](std::size_t begin, std::size_t end) {
        std::iota(all.begin() + static_cast<std::ptrdiff_t>(begin),
                  all.begin() + static_cast<std::ptrdiff_t>(end), static_cast<std::uint32_t>(begin));
    });
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

//! `rows` (ascending) in the order in which they stand in `whole`.
RowOrder amongWhole(const OrderBlocks &whole, const RowOrder &rows)
{
    constexpr std::size_t kBlocksAtOnce = 1024;
    constexpr std::uint32_t kBits = 64;
    std::vector<std::uint64_t> isWanted(rows.back() / kBits + 1); // a bit each stays in the processor's cache
    for (const std::uint32_t row : rows)
        isWanted[row / kBits] |= std::uint64_t(1) << (row % kBits);
    const std::size_t blocks = whole.blockCount();
    std::vector<RowOrder> parts((blocks + kBlocksAtOnce - 1) / kBlocksAtOnce);
    forBlocks(blocks, kBlocksAtOnce, [&](std::size_t begin, std::size_t end) {
        RowOrder &part = parts[begin / kBlocksAtOnce];
        part.resize((end - begin) * OrderBlocks::kCapacity);
        std::size_t count = 0;
        whole.forEachOf(begin, end, [&](std::uint32_t, std::uint32_t row) {
            part[count] = row; // writing always and advancing sometimes beats a branch
            const std::size_t word = row / kBits;
            count += word < isWanted.size() ? (isWanted[word] >> (row % kBits)) & 1 : 0;
        });
        part.resize(count);
    });
    RowOrder order;
    order.reserve(rows.size());
    for (const RowOrder &part : parts)
        order.insert(order.end(), part.begin(), part.end());
    return order;
}

//! All rows are sorted already.
RowOrderResult whole(const RowOrderRequest &request)
{
    RowOrderResult result;
    result.order = request.whole;
    result.isWhole = true;
    return result;
}

std::optional<RowOrderResult> orderAll(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    constexpr std::size_t kFew = 16; // one in so many rows or fewer: sorting them is sooner done
    const std::size_t all = request.table.rows.size();
    const bool isSorted = request.whole && request.whole->size() == all;
    if (isSorted && !request.query)
        return whole(request);
    std::optional<RowOrder> rows = allMatching(request, isCancelled);
    if (isSorted && rows && rows->size() == all)
        return whole(request);
    if (isSorted && rows && rows->size() > all / kFew)
        rows = amongWhole(*request.whole, *rows);
    else if (rows)
        rows = sorted(request, std::move(*rows), isCancelled);
    if (!rows)
        return {};
    RowOrderResult result;
    result.order = std::make_shared<OrderBlocks>(*rows);
    return result;
}

//! Where the moved rows stand in `ordered`.
std::vector<std::uint32_t> placesOfMoved(const RowOrderRequest &request)
{
    std::vector<std::uint32_t> places;
    if (request.areNew || request.moved.empty())
        return places;
    request.ordered->forEach([&, least = request.moved.front()](std::uint32_t place, std::uint32_t row) {
        if (row >= least && std::ranges::binary_search(request.moved, row))
            places.push_back(place);
    });
    return places;
}

//! Fences in an order that has none yet; few at first, or they would cost more than they save. nullptr: the
//! order is so short that it needs none.
std::shared_ptr<OrderFences> makeFences(const RowOrderRequest &request, const OrderBlocks &kept,
                                        std::size_t lookedUp)
{
    constexpr std::size_t kFewestRows = 4096;
    constexpr std::size_t kFencesForOne = 4;
    if (kept.size() < kFewestRows || lookedUp == 0)
        return {};
    const std::size_t distance = std::max(OrderFences::kDistance, kept.size() / (kFencesForOne * lookedUp));
    const std::size_t count = kept.size() / distance;
    std::vector<std::uint32_t> places(count);
    std::vector<SortHead> heads(count);
    forBlocks(count, 256, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            places[i] = static_cast<std::uint32_t>(i * distance);
            heads[i] = RowProbe(request.table, request.sorts, *request.collation, kept[places[i]]).head();
        }
    });
    return std::make_shared<OrderFences>(std::move(places), std::move(heads));
}

std::optional<RowOrderResult> placeMoved(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    std::optional<RowOrder> rows =
        request.query ? request.query->matchingAmong(request.table, request.moved, isCancelled)
                      : std::optional(RowOrder(request.moved.begin(), request.moved.end()));
    if (!rows)
        return {};
    rows = sorted(request, std::move(*rows), isCancelled);
    if (!rows)
        return {};

    RowOrderResult result;
    result.isPlaced = true;
    result.fences = request.fences;
    result.takenOut = placesOfMoved(request);
    std::shared_ptr<const OrderBlocks> kept = request.ordered;
    if (!result.takenOut.empty()) {
        auto others = std::make_shared<OrderBlocks>(*request.ordered);
        others->takeOut(result.takenOut);
        kept = std::move(others);
    }
    if (result.fences)
        result.fences->takeOut(result.takenOut);
    else
        result.fences = makeFences(request, *kept, rows->size());
    PlaceFinder finder(request, *rows, *kept, result.fences.get());
    finder.find();
    if (isCancelled)
        return {};
    for (std::size_t i = 0; i < rows->size(); ++i)
        result.putIn.push_back(finder.places()[i] + static_cast<std::uint32_t>(i));
    if (result.fences)
        result.fences->putIn(result.putIn, *rows, finder.heads());
    for (const std::uint32_t old : result.takenOut) {
        const auto found = std::ranges::find(*rows, (*request.ordered)[old]);
        result.wentTo.push_back(found == rows->end()
                                    ? RowOrderResult::kGone
                                    : result.putIn[static_cast<std::size_t>(found - rows->begin())]);
    }
    result.placed = std::move(*rows);
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
