// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicategroups.h"

#include "models/duplicates/owneragreement.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>

namespace vinculo::models {

namespace {

//! Joins links that are one connection.
class Groups
{
public:
    explicit Groups(std::size_t links)
        : m_parents(links)
        , m_isWeak(links)
        , m_isAlone(links, true)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0U);
    }
    [[nodiscard]] std::uint32_t rootOf(std::uint32_t link)
    {
        while (m_parents[link] != link)
            link = m_parents[link] = m_parents[m_parents[link]];
        return link;
    }
    void join(std::uint32_t link, std::uint32_t other, bool isWeak)
    {
        const std::uint32_t root = rootOf(link);
        const std::uint32_t otherRoot = rootOf(other);
        if (root == otherRoot)
            return;
        m_parents[otherRoot] = root;
        m_isAlone[root] = m_isAlone[otherRoot] = false;
        m_isWeak[root] = m_isWeak[root] || m_isWeak[otherRoot] || isWeak;
    }
    [[nodiscard]] bool isWeak(std::uint32_t root) const { return m_isWeak[root]; }
    [[nodiscard]] bool isAlone(std::uint32_t link) const { return m_isAlone[link]; }

private:
    std::vector<std::uint32_t> m_parents;
    std::vector<bool> m_isWeak; //!< of a root: something in it was joined by weak evidence
    std::vector<bool> m_isAlone;
};

//! Parts that cannot run into each other: texts from outside may hold any separator.
std::string keyOf(std::initializer_list<std::string_view> parts)
{
    std::string key;
    for (const std::string_view part : parts)
        key.append(std::to_string(part.size())).append(":").append(part);
    return key;
}

void joinByUser(const LinkIdentities &identities, Groups &groups)
{
    std::unordered_map<std::string, std::uint32_t> firsts;
    for (std::uint32_t link = 0; link < identities.links.size(); ++link) {
        const LinkIdentity &one = identities.links[link];
        if (!one.isListed || one.institutionUserId.empty())
            continue;
        const auto [found, isNew] = firsts.emplace(keyOf({one.institution, one.institutionUserId}), link);
        if (!isNew)
            groups.join(found->second, link, false);
    }
}

//! Two users of one account are shown as such, unless one of them has real duplicates: these stay by
//! themselves.
bool mayJoin(const LinkIdentities &identities, const Groups &groups, std::uint32_t link, std::uint32_t other)
{
    const std::string_view user = identities.links[link].institutionUserId;
    const std::string_view otherUser = identities.links[other].institutionUserId;
    return user.empty() || otherUser.empty() || user == otherUser ||
           (groups.isAlone(link) && groups.isAlone(other));
}

void joinByAccount(const LinkIdentities &identities, Groups &groups)
{
    std::unordered_map<std::string, std::uint32_t> firsts;
    for (std::uint32_t link = 0; link < identities.links.size(); ++link) {
        const LinkIdentity &one = identities.links[link];
        if (!one.isListed || one.externalId.empty())
            continue;
        for (const AccountIdentity &account : identities.accountsOf(link)) {
            const std::string_view number = account.number.empty() ? account.publicNumber : account.number;
            if (number.empty())
                continue;
            const auto [found, isNew] =
                firsts.emplace(keyOf({one.institution, one.externalId, account.agency, number}), link);
            if (!isNew && mayJoin(identities, groups, found->second, link))
                groups.join(found->second, link, true);
        }
    }
}

DuplicateVerdict verdictOn(const LinkIdentities &identities, const DuplicateGroup &group)
{
    bool areKnown = true;
    std::string_view user;
    for (const std::uint32_t link : group.links) {
        const std::string_view own = identities.links[link].institutionUserId;
        if (!own.empty() && !user.empty() && own != user)
            return DuplicateVerdict::DifferentUsers;
        user = own.empty() ? user : own;
    }
    for (std::size_t i = 1; i < group.links.size(); ++i) {
        const OwnerAgreement agreement = ownersAgree(identities, group.links.front(), group.links[i]);
        if (agreement == OwnerAgreement::Different)
            return DuplicateVerdict::DifferentOwners;
        areKnown = areKnown && agreement == OwnerAgreement::Same;
    }
    if (group.evidence == DuplicateEvidence::SameAccount && !areKnown)
        return DuplicateVerdict::UnknownOwners;
    return mayBeKept(keepFacts(identities, group.links.front())) ? DuplicateVerdict::KeepOne
                                                                 : DuplicateVerdict::NoneFinished;
}

void judge(const LinkIdentities &identities, DuplicateGroup &group)
{
    std::ranges::stable_sort(group.links, [&identities](std::uint32_t a, std::uint32_t b) {
        return isKeptRather(keepFacts(identities, a), keepFacts(identities, b));
    });
    group.verdict = verdictOn(identities, group);
    if (group.verdict != DuplicateVerdict::KeepOne)
        return;
    std::vector<KeepFacts> others;
    for (std::size_t i = 1; i < group.links.size(); ++i)
        others.push_back(keepFacts(identities, group.links[i]));
    group.reasons = keepReasons(keepFacts(identities, group.links.front()), others);
}

void countLinks(DuplicateGroups &found)
{
    for (const LinkIdentity &link : found.identities->links) {
        if (!link.isListed)
            continue;
        ++found.links;
        found.withAccounts += link.accounts.count > 0;
        if (!link.institutionUserId.empty())
            continue;
        ++found.withoutUserId;
        found.tooOldForUserId += link.createdAt > 0 && link.createdAt < DuplicateGroups::kUserIdsSince;
    }
}

} // namespace

KeepFacts keepFacts(const LinkIdentities &identities, std::uint32_t link)
{
    const LinkIdentity &one = identities.links[link];
    std::optional<bool> isAlive;
    for (const ConsentIdentity &consent : identities.consentsOf(link)) // a renewed one is one more row
        isAlive = isAlive.value_or(false) || consent.isActive();
    return {.isValid = one.status == "valid",
            .isUnconfirmed = one.status == "unconfirmed",
            .isConsentAlive = isAlive,
            .isRecurrent = one.accessMode == "recurrent",
            .lastAccessedAt = one.lastAccessedAt,
            .createdAt = one.createdAt};
}

std::optional<DuplicateGroups> findDuplicates(const std::shared_ptr<const LinkIdentities> &identities,
                                              const std::atomic_bool &isCancelled)
{
    DuplicateGroups found{.identities = identities, .groups = {}};
    countLinks(found);
    Groups groups(identities->links.size());
    joinByUser(*identities, groups);
    if (isCancelled)
        return {};
    joinByAccount(*identities, groups);
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> members;
    for (std::uint32_t link = 0; link < identities->links.size(); ++link)
        if (const std::uint32_t root = groups.rootOf(link); root != link)
            members[root].push_back(link);
    for (auto &[root, links] : members) {
        if (isCancelled)
            return {};
        links.push_back(root);
        std::ranges::sort(links);
        DuplicateGroup group{.evidence = groups.isWeak(root) ? DuplicateEvidence::SameAccount
                                                             : DuplicateEvidence::InstitutionUser,
                             .links = std::move(links),
                             .reasons = {}};
        judge(*identities, group);
        found.groups.push_back(std::move(group));
    }
    std::ranges::sort(found.groups, {}, [&identities](const DuplicateGroup &group) {
        const LinkIdentity &first = identities->links[group.links.front()];
        return std::tuple(group.verdict, group.evidence, first.institution, first.id);
    });
    return found;
}

} // namespace vinculo::models
