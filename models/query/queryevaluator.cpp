// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryevaluator.h"

#include "models/work/parallelblocks.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kPagesPerBlock = 8;
constexpr std::size_t kRowsPerBlock = 65'536;

bool hasAny(const RowMask &mask)
{
    return !mask.empty() && std::memchr(mask.data(), 1, mask.size()) != nullptr;
}

//! Plain pointers and a fixed block: what compilers need to use vector instructions.
template<class Operation>
void combine(RowMask &mask, const RowMask &part, Operation operation)
{
    constexpr std::size_t kBlock = 64;
    std::uint8_t *const out = mask.data();
    const std::uint8_t *const in = part.data();
    const std::size_t count = mask.size();
    std::size_t begin = 0;
    for (; begin + kBlock <= count; begin += kBlock) {
        std::array<std::uint8_t, kBlock> block;
        for (std::size_t i = 0; i < kBlock; ++i)
            block[i] = static_cast<std::uint8_t>(operation(out[begin + i], in[begin + i]));
        std::copy(block.begin(), block.end(), out + begin);
    }
    for (; begin < count; ++begin)
        out[begin] = static_cast<std::uint8_t>(operation(out[begin], in[begin]));
}

//! `mask` comes in as zeros.
void evaluate(const CompiledNode &node, const api::ColumnChunk &chunk, FoldedPage &folded,
              const RowMask *candidates, RowMask &mask)
{
    switch (node.kind) {
    case QueryNode::Kind::Condition:
        scanPage(node.test, chunk, folded, candidates, mask);
        return;
    case QueryNode::Kind::Not:
        evaluate(node.children.front(), chunk, folded, candidates, mask);
        for (std::uint8_t &byte : mask)
            byte ^= 1;
        return;
    case QueryNode::Kind::Any: {
        RowMask part(mask.size());
        for (const CompiledNode &child : node.children) {
            std::ranges::fill(part, std::uint8_t(0));
            evaluate(child, chunk, folded, candidates, part);
            combine(mask, part, [](std::uint8_t a, std::uint8_t b) { return a | b; });
        }
        return;
    }
    case QueryNode::Kind::All: {
        evaluate(node.children.front(), chunk, folded, candidates, mask);
        RowMask part(mask.size());
        for (std::size_t child = 1; child < node.children.size() && hasAny(mask); ++child) {
            std::ranges::fill(part, std::uint8_t(0));
            evaluate(node.children[child], chunk, folded, &mask, part);
            combine(mask, part, [](std::uint8_t a, std::uint8_t b) { return a & b; });
        }
        return;
    }
    }
}

//! The rows from `begin` to `end` that are marked on their page. Rows of a page mostly stand together, in its
//! order.
QueryEvaluator::Rows markedRows(const TableSnapshot &table, const std::vector<RowMask> &masks,
                                std::size_t begin, std::size_t end)
{
    constexpr std::size_t kStep = sizeof(std::uint64_t);
    QueryEvaluator::Rows rows(end - begin);
    std::size_t count = 0;
    const auto add = [&](const std::uint8_t *marks, std::size_t first, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            rows[count] = static_cast<std::uint32_t>(first + i);
            count += marks[i]; // writing always and advancing seldom beats a branch
        }
    };
    for (std::size_t row = begin; row < end;) {
        const RowRef first = table.rows[row];
        std::size_t run = 1;
        while (row + run < end &&
               table.rows[row + run] == RowRef{first.chunk, first.row + static_cast<std::uint32_t>(run)})
            ++run;
        const std::uint8_t *const marks = masks[first.chunk].data() + first.row;
        std::size_t i = 0;
        for (; i + kStep <= run; i += kStep) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, marks + i, kStep);
            if (eight != 0)
                add(marks + i, row + i, kStep);
        }
        add(marks + i, row + i, run - i);
        row += run;
    }
    rows.resize(count);
    return rows;
}

} // namespace

QueryEvaluator::QueryEvaluator(const Query &query, const ResourceSpec &spec, const QueryContext &context,
                               std::shared_ptr<FoldedPageCache> folded)
    : m_spec(&spec)
    , m_folded(folded ? std::move(folded) : std::make_shared<FoldedPageCache>())
{
    if (query.root)
        m_root = compiledNode(*query.root, spec, context);
}

std::optional<QueryEvaluator::Rows> QueryEvaluator::matching(const TableSnapshot &table,
                                                             const std::atomic_bool &isCancelled) const
{
    Rows rows;
    if (!m_root) {
        rows.resize(table.rows.size());
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    std::vector<RowMask> masks(table.chunks.size());
    if (!evaluatePages(table, std::vector<std::uint8_t>(table.chunks.size(), 1), masks, isCancelled))
        return {};
    std::vector<Rows> found((table.rows.size() + kRowsPerBlock - 1) / kRowsPerBlock);
    forBlocks(table.rows.size(), kRowsPerBlock, [&](std::size_t begin, std::size_t end) {
        found[begin / kRowsPerBlock] = markedRows(table, masks, begin, end);
    });
    std::size_t count = 0;
    for (const Rows &block : found)
        count += block.size();
    rows.clear();
    rows.reserve(count);
    for (const Rows &block : found)
        rows.insert(rows.end(), block.begin(), block.end());
    return rows;
}

std::optional<QueryEvaluator::Rows> QueryEvaluator::matchingAmong(const TableSnapshot &table,
                                                                  std::span<const std::uint32_t> rows,
                                                                  const std::atomic_bool &isCancelled) const
{
    Rows found(rows.begin(), rows.end());
    std::erase_if(found, [&table](std::uint32_t row) { return row >= table.rows.size(); });
    if (!m_root)
        return found;
    std::vector<std::uint8_t> isWanted(table.chunks.size());
    for (const std::uint32_t row : found)
        isWanted[table.rows[row].chunk] = 1;
    std::vector<RowMask> masks(table.chunks.size());
    if (!evaluatePages(table, isWanted, masks, isCancelled))
        return {};
    std::erase_if(found, [&](std::uint32_t row) {
        const RowRef &ref = table.rows[row];
        return masks[ref.chunk][ref.row] == 0;
    });
    return found;
}

bool QueryEvaluator::evaluatePages(const TableSnapshot &table, const std::vector<std::uint8_t> &isWanted,
                                   std::vector<RowMask> &masks, const std::atomic_bool &isCancelled) const
{
    Q_ASSERT(table.spec == m_spec);
    std::vector<std::size_t> pages;
    for (std::size_t i = 0; i < table.chunks.size(); ++i)
        if (table.chunks[i] && isWanted[i])
            pages.push_back(i);
    forBlocks(pages.size(), kPagesPerBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !isCancelled.load(std::memory_order_relaxed); ++i) {
            const api::ChunkPtr &chunk = table.chunks[pages[i]];
            masks[pages[i]].resize(chunk->rowCount);
            const std::shared_ptr<FoldedPage> folded = m_folded->of(chunk);
            evaluate(*m_root, *chunk, *folded, nullptr, masks[pages[i]]);
        }
    });
    if (isCancelled)
        return false;
    return true;
}

} // namespace vinculo::models
