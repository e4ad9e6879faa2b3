// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/linkgroups.h"

#include "models/people/contactkeys.h"

#include <algorithm>
#include <numeric>

namespace vinculo::models {

LinkGroups::LinkGroups(const LinkIdentities &identities)
    : m_identities(identities)
    , m_parents(identities.links.size())
    , m_sizes(identities.links.size(), 1)
    , m_documents(identities.links.size())
{
    std::iota(m_parents.begin(), m_parents.end(), 0U);
}

std::uint32_t LinkGroups::rootOf(std::uint32_t link)
{
    while (m_parents[link] != link) {
        m_parents[link] = m_parents[m_parents[link]];
        link = m_parents[link];
    }
    return link;
}

void LinkGroups::keepApart(std::uint32_t link, std::uint32_t other)
{
    if (link == other)
        return;
    m_apart[link].emplace_back(link, other);
    m_apart[other].emplace_back(other, link);
}

bool LinkGroups::mayJoin(std::uint32_t link, std::uint32_t other)
{
    if (m_apart.empty())
        return true;
    const std::uint32_t root = rootOf(link);
    const std::uint32_t otherRoot = rootOf(other);
    const auto found = m_apart.find(root);
    const auto otherFound = m_apart.find(otherRoot);
    if (found == m_apart.end() || otherFound == m_apart.end())
        return true;
    const bool isShorter = found->second.size() <= otherFound->second.size();
    const std::uint32_t opposite = isShorter ? otherRoot : root;
    return std::ranges::none_of(
        isShorter ? found->second : otherFound->second,
        [this, opposite](const auto &pair) { return rootOf(pair.second) == opposite; });
}

bool LinkGroups::haveContraryDocuments(std::uint32_t link, std::uint32_t other)
{
    const auto &documents = m_documents[rootOf(link)];
    const auto &otherDocuments = m_documents[rootOf(other)];
    if (documents.empty() || otherDocuments.empty())
        return false;
    return std::ranges::none_of(documents, [&](std::uint32_t one) {
        const OwnerIdentity &owner = m_identities.owners[one];
        return std::ranges::any_of(otherDocuments, [&](std::uint32_t another) {
            const OwnerIdentity &theirs = m_identities.owners[another];
            return areOfOnePerson(owner.document, owner.documentKind, theirs.document, theirs.documentKind);
        });
    });
}

void LinkGroups::join(std::uint32_t link, std::uint32_t other)
{
    std::uint32_t root = rootOf(link);
    std::uint32_t joining = rootOf(other);
    if (root == joining)
        return;
    if (m_sizes[root] < m_sizes[joining])
        std::swap(root, joining);
    m_parents[joining] = root;
    m_sizes[root] += m_sizes[joining];
    for (const std::uint32_t owner : m_documents[joining]) {
        const bool isKnown = std::ranges::any_of(m_documents[root], [&](std::uint32_t known) {
            return m_identities.owners[known].document == m_identities.owners[owner].document;
        });
        if (!isKnown)
            m_documents[root].push_back(owner);
    }
    m_documents[joining] = {};
    if (const auto found = m_apart.find(joining); found != m_apart.end()) {
        auto pairs = std::move(found->second);
        m_apart.erase(found);
        auto &kept = m_apart[root];
        if (kept.size() < pairs.size())
            kept.swap(pairs);
        kept.insert(kept.end(), pairs.begin(), pairs.end());
    }
}

} // namespace vinculo::models
