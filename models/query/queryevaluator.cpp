// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryevaluator.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

namespace vinculo::models {

namespace {

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
    Rows rows(table.rows.size());
    if (!m_root) {
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    std::vector<RowMask> masks(table.chunks.size());
    if (!evaluatePages(table, std::vector<std::uint8_t>(table.chunks.size(), 1), masks, isCancelled))
        return {};
    const std::uint8_t *page = nullptr;
    std::uint32_t pageNumber = std::numeric_limits<std::uint32_t>::max();
    std::size_t count = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const RowRef &ref = table.rows[row];
        if (ref.chunk != pageNumber) { // rows of a page mostly stand together
            pageNumber = ref.chunk;
            page = masks[pageNumber].data();
        }
        rows[count] = static_cast<std::uint32_t>(row);
        count += page[ref.row]; // writing always and advancing seldom beats a branch
    }
    rows.resize(count);
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
    for (std::size_t i = 0; i < table.chunks.size(); ++i) {
        if (isCancelled.load(std::memory_order_relaxed))
            return false;
        const api::ChunkPtr &chunk = table.chunks[i];
        if (!chunk || !isWanted[i])
            continue;
        masks[i].resize(chunk->rowCount);
        const std::shared_ptr<FoldedPage> folded = m_folded->of(chunk);
        evaluate(*m_root, *chunk, *folded, nullptr, masks[i]);
    }
    return true;
}

} // namespace vinculo::models
