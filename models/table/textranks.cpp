// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/textranks.h"

#include "models/work/parallelblocks.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <string>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kBlock = 16'384;
constexpr std::size_t kStep = 8; //!< weights compared at once
constexpr std::size_t kBuckets = 65'536;

//! Eight weights from `depth` on as one number; what is behind the end counts as 0, less than any weight.
std::uint64_t weightsAt(std::string_view key, std::size_t depth)
{
    std::uint64_t weights = 0;
    if (depth < key.size())
        std::memcpy(&weights, key.data() + depth, std::min(kStep, key.size() - depth));
    if constexpr (std::endian::native == std::endian::little) {
        std::uint64_t swapped = 0;
        for (std::size_t i = 0; i < kStep; ++i)
            swapped |= ((weights >> (8 * i)) & 0xff) << (56 - 8 * i);
        return swapped;
    }
    return weights;
}

//! Eight weights of a text, and which text it is.
struct SortItem
{
    std::uint64_t key = 0;
    std::uint32_t item = 0;
};

//! Sorts texts by their weights, eight at a time; only those that agree so far are looked at again.
class TextSorter
{
public:
    TextSorter(std::span<const std::string_view> texts, const Collation &collation,
               const std::atomic_bool &isCancelled)
        : m_texts(texts)
        , m_collation(collation)
        , m_isCancelled(isCancelled)
        , m_keys(texts.size())
        , m_items(texts.size())
        , m_isSame(texts.size())
    {
    }

    std::optional<TextRanks> rank()
    {
        makeKeys();
        const std::vector<std::uint32_t> ends = fillBuckets();
        std::vector<std::span<SortItem>> groups;
        std::uint32_t begin = 0;
        for (const std::uint32_t end : ends) {
            if (end > begin)
                groups.push_back(std::span(m_items).subspan(begin, end - begin));
            begin = end;
        }
        // The large ones first: the last thread to finish has little left to do then.
        std::ranges::sort(groups, std::greater(), &std::span<SortItem>::size);
        const std::size_t each = m_texts.size() <= kBlock ? groups.size() : 1;
        forBlocks(groups.size(), each, [this, &groups](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i)
                sortGroup(groups[i], 0);
        });
        if (m_isCancelled)
            return {};
        return ranks();
    }

private:
    void makeKeys()
    {
        m_arenas.resize((m_texts.size() + kBlock - 1) / kBlock);
        forBlocks(m_texts.size(), kBlock, [this](std::size_t begin, std::size_t end) {
            std::string &arena = m_arenas[begin / kBlock];
            std::vector<std::size_t> ends;
            ends.reserve(end - begin);
            for (std::size_t i = begin; i < end && !m_isCancelled.load(std::memory_order_relaxed); ++i) {
                m_collation.appendKey(m_texts[i], arena);
                ends.push_back(arena.size());
            }
            std::size_t from = 0;
            for (std::size_t i = 0; i < ends.size(); ++i) {
                m_keys[begin + i] = std::string_view(arena).substr(from, ends[i] - from);
                from = ends[i];
            }
        });
    }

    //! Items by their first two weights, as loaded within each; returns where each of these buckets ends.
    std::vector<std::uint32_t> fillBuckets()
    {
        std::vector<std::uint32_t> places(kBuckets);
        std::vector<std::uint64_t> weights(m_texts.size());
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] = weightsAt(m_keys[i], 0);
            ++places[weights[i] >> 48];
        }
        std::uint32_t place = 0;
        for (std::uint32_t &count : places)
            place += std::exchange(count, place);
        for (std::size_t i = 0; i < weights.size(); ++i)
            m_items[places[weights[i] >> 48]++] = {.key = weights[i], .item = static_cast<std::uint32_t>(i)};
        return places;
    }

    void sortGroup(std::span<SortItem> group, std::size_t depth)
    {
        if (group.size() < 2 || m_isCancelled.load(std::memory_order_relaxed))
            return;
        const std::uint64_t first = group.front().key;
        if (!std::ranges::all_of(group, [first](const SortItem &item) { return item.key == first; }))
            std::ranges::sort(group, {}, &SortItem::key);
        for (std::size_t begin = 0; begin < group.size();) {
            std::size_t end = begin + 1;
            while (end < group.size() && group[end].key == group[begin].key)
                ++end;
            const std::span<SortItem> same = group.subspan(begin, end - begin);
            const bool goesOn = (group[begin].key & 0xff) != 0;
            if (same.size() > 1 && goesOn) {
                for (SortItem &item : same)
                    item.key = weightsAt(m_keys[item.item], depth + kStep);
                sortGroup(same, depth + kStep);
            } else if (same.size() > 1) {
                sortSame(same);
            }
            begin = end;
        }
    }

    //! Texts whose weights are all the same: the collator knows which differ nevertheless.
    void sortSame(std::span<SortItem> group)
    {
        const std::string_view first = m_texts[group.front().item];
        const auto isFirst = [&](const SortItem &item) { return m_texts[item.item] == first; };
        if (!std::ranges::all_of(group, isFirst)) {
            std::ranges::sort(group, [this](const SortItem &a, const SortItem &b) {
                return m_collation.compareSame(m_texts[a.item], m_texts[b.item]) < 0;
            });
        }
        for (std::size_t i = 1; i < group.size(); ++i) {
            const bool isSame =
                m_collation.compareSame(m_texts[group[i - 1].item], m_texts[group[i].item]) == 0;
            m_isSame[static_cast<std::size_t>(&group[i] - m_items.data())] =
                static_cast<std::uint8_t>(isSame);
        }
    }

    TextRanks ranks()
    {
        TextRanks result{.ranks = std::vector<std::uint32_t>(m_items.size()), .count = 0};
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            result.count += m_isSame[i] ? 0 : 1;
            result.ranks[m_items[i].item] = result.count - 1;
        }
        return result;
    }

    std::span<const std::string_view> m_texts;
    const Collation &m_collation;
    const std::atomic_bool &m_isCancelled;
    std::vector<std::string> m_arenas;
    std::vector<std::string_view> m_keys;
    std::vector<SortItem> m_items;
    std::vector<std::uint8_t> m_isSame; //!< 1 where the item at that place has the rank of the one before
};

} // namespace

std::optional<TextRanks> rankTexts(std::span<const std::string_view> texts, const Collation &collation,
                                   const std::atomic_bool &isCancelled)
{
    return TextSorter(texts, collation, isCancelled).rank();
}

} // namespace vinculo::models
