// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vinculo::api {

//! The dotted paths of a resource's columns as a tree, to be walked beside the JSON. Remembers in which order
//! the keys came the last time, so that looking a key up is usually one comparison.
class FieldTree
{
public:
    static constexpr int kNone = -1;
    static constexpr std::uint32_t kNeverSeen = 0xFFFF'FFFF;

    struct Node
    {
        std::string path;
        std::string name;
        std::vector<int> children;
        int column = kNone;   //!< index among the resource's column fields
        int currency = kNone; //!< slot of a currency that Money columns refer to
        std::uint32_t seenInRow = kNeverSeen;
        std::vector<std::pair<std::string, int>>
            order; //!< keys as they came last → child, or kNone for unknown ones; none with escapes
    };

    explicit FieldTree(const ResourceSpec &spec);

    [[nodiscard]] Node &node(int index) { return m_nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] static constexpr int root() { return 0; }
    //! Fields that are columns, in order.
    [[nodiscard]] const std::vector<const FieldSpec *> &columns() const { return m_columns; }
    //! For every column: the slot its currency is in, or kNone.
    [[nodiscard]] const std::vector<int> &currencySlots() const { return m_currencySlots; }
    [[nodiscard]] int currencyCount() const { return m_currencyCount; }

    //! The child of `parent` whose key came at `position` the last time, kNone when that key was not
    //! described; nothing unless `text`, which begins behind a quote, is that key and its closing quote.
    [[nodiscard]] std::optional<int> expectedChild(int parent, std::size_t position,
                                                   std::string_view text) const
    {
        const Node &object = m_nodes[static_cast<std::size_t>(parent)];
        if (position >= object.order.size())
            return {};
        const auto &[key, child] = object.order[position];
        const bool isExpected =
            !key.empty() && text.size() > key.size() && text[key.size()] == '"' && text.starts_with(key);
        return isExpected ? std::optional(child) : std::nullopt;
    }
    //! The child of `parent` for the key that stands at `position` of the object; kNone when it is not
    //! described.
    [[nodiscard]] int childFor(int parent, std::size_t position, std::string_view key);

private:
    int nodeAt(std::string_view path);

    std::vector<Node> m_nodes;
    std::vector<const FieldSpec *> m_columns;
    std::vector<int> m_currencySlots;
    int m_currencyCount = 0;
};

} // namespace vinculo::api
