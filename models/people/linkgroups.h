// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/linkidentity.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vinculo::models {

//! Disjoint groups of links that grow by joining, with what must not be in one group: links that somebody
//! told apart, and, for weak evidence, links with contrary documents. One thread.
class LinkGroups
{
public:
    explicit LinkGroups(const LinkIdentities &identities);

    [[nodiscard]] std::uint32_t rootOf(std::uint32_t link);
    //! From now on these two never come into one group; before the first join.
    void keepApart(std::uint32_t link, std::uint32_t other);
    //! Whose document it is that this link belongs to; of links with one owner. Before the first join.
    void noteOwner(std::uint32_t link, std::uint32_t owner) { m_documents[link].push_back(owner); }

    //! Whether nobody told the groups of the two apart.
    [[nodiscard]] bool mayJoin(std::uint32_t link, std::uint32_t other);
    //! Whether documents are known of both groups, and none of one fits one of the other.
    [[nodiscard]] bool haveContraryDocuments(std::uint32_t link, std::uint32_t other);
    void join(std::uint32_t link, std::uint32_t other);

private:
    const LinkIdentities &m_identities;
    std::vector<std::uint32_t> m_parents;
    std::vector<std::uint32_t> m_sizes;
    std::vector<std::vector<std::uint32_t>> m_documents; //!< by root: owners, each document once
    //! By root: links of the group with those they are kept apart from.
    std::unordered_map<std::uint32_t, std::vector<std::pair<std::uint32_t, std::uint32_t>>> m_apart;
};

} // namespace vinculo::models
