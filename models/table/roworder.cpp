// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/roworder.h"

#include "models/table/sortkeys.h"

#include <algorithm>
#include <iterator>
#include <numeric>

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

std::optional<RowOrder> orderAll(const RowOrderRequest &request, const std::atomic_bool &isCancelled)
{
    std::optional<RowOrder> rows = allMatching(request, isCancelled);
    if (!rows || request.sorts.empty())
        return rows;
    std::vector<SortKeys> keys;
    for (const SortColumn &sort : request.sorts) {
        keys.push_back(makeSortKeys(request.table, *rows, sort, request.locale));
        if (isCancelled)
            return std::nullopt;
    }
    RowOrder places(rows->size());
    std::iota(places.begin(), places.end(), 0U);
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
    std::optional<RowOrder> rows =
        request.query ? request.query->matchingAmong(request.table, request.moved, isCancelled)
                      : std::optional(request.moved);
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
