// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/roworder.h"

#include "models/table/sortkeys.h"

#include <algorithm>
#include <iterator>

namespace vinculo::models {

namespace {

constexpr std::size_t kRowsPerCheck = 4096;

//! The rows among `rows` that match; nothing when cancelled.
std::optional<RowOrder> matching(const RowOrderRequest &request, RowOrder rows,
                                 const std::atomic_bool &isCancelled)
{
    if (request.terms.empty())
        return rows;
    std::vector<std::shared_ptr<const SearchTexts>> texts(request.table.chunks.size());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsPerCheck == 0 && isCancelled)
            return std::nullopt;
        const RowRef &ref = request.table.rows[rows[i]];
        if (!texts[ref.chunk])
            texts[ref.chunk] = request.texts->of(request.table.chunks[ref.chunk]);
        if (texts[ref.chunk]->matches(ref.row, request.terms))
            rows[kept++] = rows[i];
    }
    rows.resize(kept);
    return rows;
}

std::optional<RowOrder> orderAll(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    RowOrder all(request.table.rows.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<std::uint32_t>(i);
    std::optional<RowOrder> rows = matching(request, std::move(all), isCancelled);
    if (!rows || request.sorts.empty())
        return rows;
    std::vector<SortKeys> keys;
    for (const SortColumn &sort : request.sorts) {
        keys.push_back(makeSortKeys(request.table, *rows, sort, request.locale));
        if (isCancelled)
            return std::nullopt;
    }
    RowOrder places(rows->size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = static_cast<std::uint32_t>(i);
    std::ranges::sort(places, [&](std::uint32_t a, std::uint32_t b) {
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (const int order = compareKeys(keys[i][a], keys[i][b], request.sorts[i].order); order != 0)
                return order < 0;
        return a < b;
    });
    for (std::uint32_t &place : places)
        place = (*rows)[place];
    return isCancelled ? std::nullopt : std::optional(std::move(places));
}

std::optional<RowOrder> placeMoved(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    std::optional<RowOrder> rows = matching(request, request.moved, isCancelled);
    if (!rows)
        return std::nullopt;
    const CellComparator comparator(request.table, request.sorts, request.locale);
    const auto isBefore = [&comparator](std::uint32_t a, std::uint32_t b) {
        return comparator.isBefore(a, b);
    };
    std::ranges::sort(*rows, isBefore);

    RowOrder rest;
    rest.reserve(request.ordered.size());
    std::ranges::copy_if(request.ordered, std::back_inserter(rest),
                         [&](std::uint32_t row) { return !std::ranges::binary_search(request.moved, row); });

    RowOrder merged;
    merged.reserve(rest.size() + rows->size());
    auto from = rest.cbegin();
    for (const std::uint32_t row :
         *rows) { // few rows into many: look for each place instead of walking along
        if (isCancelled)
            return std::nullopt;
        const auto place = std::upper_bound(from, rest.cend(), row, isBefore);
        merged.insert(merged.end(), from, place);
        merged.push_back(row);
        from = place;
    }
    merged.insert(merged.end(), from, rest.cend());
    return merged;
}

} // namespace

std::optional<RowOrder> orderRows(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    return request.isWhole ? orderAll(request, isCancelled) : placeMoved(request, isCancelled);
}

} // namespace vinculo::models
