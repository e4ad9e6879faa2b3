// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/roworder.h"

#include "models/table/radixsort.h"
#include "models/table/rowcomparator.h"
#include "models/table/sortkeys.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace vinculo::models {

namespace {

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
            for (std::size_t i = 0; i < rows.size(); ++i)
                last.keys[i] = (last.keys[i] << more.bits) | more.keys[i];
            last.bits += more.bits;
        }
    }
    return all;
}

std::optional<RowOrderResult> orderAll(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    std::optional<RowOrder> rows = allMatching(request, isCancelled);
    if (!rows)
        return {};
    std::optional<std::vector<SortKeys>> keys = allKeys(request, *rows, isCancelled);
    if (!keys)
        return {};
    if (!keys->empty()) {
        std::vector<SortItem> items(rows->size());
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].item = static_cast<std::uint32_t>(i);
        for (std::size_t part = keys->size(); part-- > 0;) { // stable: the last one to sort by counts most
            for (SortItem &item : items)
                item.key = (*keys)[part].keys[item.item];
            radixSort(items, (*keys)[part].bits);
            if (isCancelled)
                return {};
        }
        RowOrder sorted(items.size());
        std::ranges::transform(items, sorted.begin(),
                               [&rows](const SortItem &item) { return (*rows)[item.item]; });
        rows = std::move(sorted);
    }
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

std::optional<RowOrderResult> placeMoved(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    std::optional<RowOrder> rows =
        request.query ? request.query->matchingAmong(request.table, request.moved, isCancelled)
                      : std::optional(request.moved);
    if (!rows)
        return {};
    const RowComparator comparator(request.table, request.sorts, *request.collation);
    const auto isBefore = [&comparator](std::uint32_t a, std::uint32_t b) {
        return comparator.isBefore(a, b);
    };
    std::ranges::sort(*rows, isBefore);

    RowOrderResult result{.order = {}, .isPlaced = true, .takenOut = {}, .putIn = {}, .wentTo = {}};
    const RowOrder stayed = request.areNew ? RowOrder() : withoutMoved(request, result.takenOut);
    const RowOrder &kept = request.areNew ? *request.ordered : stayed;
    RowOrder merged;
    merged.reserve(kept.size() + rows->size());
    auto from = kept.cbegin();
    for (const std::uint32_t row :
         *rows) { // few rows into many: look for each place instead of walking along
        if (isCancelled)
            return {};
        const auto place = std::upper_bound(from, kept.cend(), row, isBefore);
        merged.insert(merged.end(), from, place);
        result.putIn.push_back(static_cast<std::uint32_t>(merged.size()));
        merged.push_back(row);
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
