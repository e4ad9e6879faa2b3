// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"

#include "models/people/contactkeys.h"
#include "models/work/parallelblocks.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <utility>

namespace vinculo::models {

namespace {

//! Equal for names of the same words in the same order; 0 for a name without words.
std::uint64_t nameHash(std::string_view name)
{
    const NameWords words(name);
    return words.count() == 0 ? 0 : std::hash<std::string>()(words.text()) | 1;
}

bool isNamed(const OwnerIdentity &owner)
{
    return !owner.name.empty();
}

//! Whether both have documents and none of one can be of the person of the other.
bool haveContraryDocuments(const OwnerIdentity &owner, const OwnerIdentity &other)
{
    return !owner.document.empty() && !other.document.empty() &&
           !areOfOnePerson(owner.document, owner.documentKind, other.document, other.documentKind);
}

} // namespace

People::People(Parts parts)
    : m_parts(std::move(parts))
{
    const std::size_t links = m_parts.personOfLink.size();
    m_memberEnds.assign(m_parts.count, 0);
    for (const std::uint32_t person : m_parts.personOfLink)
        ++m_memberEnds[person];
    std::vector<std::uint32_t> next(m_parts.count);
    std::uint32_t sum = 0;
    for (std::size_t person = 0; person < m_parts.count; ++person) {
        next[person] = sum;
        sum += m_memberEnds[person];
        m_memberEnds[person] = sum;
    }
    m_members.resize(links);
    for (std::uint32_t link = 0; link < links; ++link)
        m_members[next[m_parts.personOfLink[link]]++] = link;
    const auto byPerson = [this](const Evidence &a, const Evidence &b) {
        const std::uint32_t person = personOf(a.first);
        const std::uint32_t other = personOf(b.first);
        return person != other ? person < other : a.kind < b.kind;
    };
    std::ranges::stable_sort(m_parts.evidence, byPerson);
    // Both sides look a suggestion up.
    const std::size_t count = m_parts.suggestions.size();
    for (std::size_t i = 0; i < count; ++i) {
        Evidence turned = m_parts.suggestions[i];
        std::swap(turned.first, turned.second);
        m_parts.suggestions.push_back(turned);
    }
    std::ranges::stable_sort(m_parts.suggestions, byPerson);
    std::ranges::sort(m_parts.apart);
    indexNames();
}

void People::indexNames()
{
    constexpr std::size_t kBlock = 8192;
    const LinkIdentities &known = identities();
    std::atomic_size_t named = 0;
    std::mutex mutex;
    forBlocks(known.links.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        std::vector<NamedLink> names;
        for (std::size_t link = begin; link < end; ++link) {
            const auto owners = known.ownersOf(link);
            named += std::ranges::any_of(owners, isNamed) ? 1 : 0;
            for (const OwnerIdentity &owner : owners)
                if (const std::uint64_t name = nameHash(owner.name))
                    names.push_back({name, static_cast<std::uint32_t>(link)});
        }
        const std::lock_guard lock(mutex);
        m_names.insert(m_names.end(), names.begin(), names.end());
    });
    m_namedLinks = named;
    std::ranges::sort(m_names);
    const auto repeated = std::ranges::unique(m_names);
    m_names.erase(repeated.begin(), repeated.end());
    m_names.shrink_to_fit();
}

std::span<const std::uint32_t> People::linksOf(std::size_t person) const
{
    const std::size_t first = person == 0 ? 0 : m_memberEnds[person - 1];
    return std::span(m_members).subspan(first, m_memberEnds[person] - first);
}

std::optional<std::uint32_t> People::personOfLink(const api::Uuid &linkId) const
{
    const auto link = identities().linkOf(linkId);
    return link ? std::optional(personOf(*link)) : std::nullopt;
}

const api::Uuid &People::keyOf(std::size_t person) const
{
    return identities().links[linksOf(person).front()].id;
}

std::span<const Evidence> People::evidenceOf(std::size_t person) const
{
    const auto found =
        std::ranges::equal_range(m_parts.evidence, static_cast<std::uint32_t>(person), {},
                                 [this](const Evidence &each) { return personOf(each.first); });
    return {found.begin(), found.end()};
}

bool People::areApart(std::uint32_t link, std::uint32_t other) const
{
    return std::ranges::binary_search(m_parts.apart, std::pair(std::min(link, other), std::max(link, other)));
}

std::vector<Evidence> People::suggestionsOf(std::size_t person, std::size_t most) const
{
    std::vector<Evidence> found;
    const auto stored =
        std::ranges::equal_range(m_parts.suggestions, static_cast<std::uint32_t>(person), {},
                                 [this](const Evidence &each) { return personOf(each.first); });
    for (const Evidence &each : stored) {
        const std::uint32_t other = personOf(each.second);
        const bool isTold = std::ranges::any_of(found, [&](const Evidence &before) {
            return before.kind == each.kind && personOf(before.second) == other;
        });
        if (other != person && !isTold && !areApart(each.first, each.second))
            found.push_back(each);
    }
    suggestNames(person, most, found);
    return found;
}

std::vector<Evidence> People::toldApartFrom(std::size_t person) const
{
    std::vector<Evidence> found;
    const auto take = [&](std::uint32_t link, std::uint32_t other) {
        if (personOf(link) != person || personOf(other) == person)
            return;
        const bool isTold = std::ranges::any_of(
            found, [&](const Evidence &before) { return personOf(before.second) == personOf(other); });
        if (!isTold)
            found.push_back({EvidenceKind::Decision, link, other, {}});
    };
    for (const auto &[link, other] : m_parts.apart) {
        take(link, other);
        take(other, link);
    }
    return found;
}

void People::suggestNames(std::size_t person, std::size_t most, std::vector<Evidence> &found) const
{
    const LinkIdentities &known = identities();
    const std::size_t before = found.size();
    std::vector<std::uint64_t> names; // many links of one person have one name
    std::vector<std::uint32_t> told;
    for (const std::uint32_t link : linksOf(person)) {
        for (const OwnerIdentity &owner : known.ownersOf(link)) {
            const std::uint64_t name = nameHash(owner.name);
            if (std::ranges::find(names, name) != names.end())
                continue;
            names.push_back(name);
            for (const NamedLink &each : std::ranges::equal_range(m_names, name, {}, &NamedLink::name)) {
                if (found.size() - before >= most)
                    return;
                const std::uint32_t other = personOf(each.link);
                if (other == person || std::ranges::find(told, other) != told.end() ||
                    !mayShareName(owner, link, each.link))
                    continue;
                told.push_back(other);
                found.push_back({EvidenceKind::Name, link, each.link, owner.name});
            }
        }
    }
}

//! Whether nothing speaks against one person behind the owner's name on both links.
bool People::mayShareName(const OwnerIdentity &owner, std::uint32_t link, std::uint32_t other) const
{
    const auto theirs = identities().ownersOf(other);
    return !areApart(link, other) && !std::ranges::all_of(theirs, [&owner](const OwnerIdentity &each) {
        return haveContraryDocuments(owner, each);
    });
}

const OwnerIdentity *People::ownerOf(std::size_t person) const
{
    struct Candidate
    {
        const OwnerIdentity *owner;
        std::uint64_t name;
        int links;
    };
    const auto links = linksOf(person);
    if (links.size() == 1 && identities().links[links.front()].owners.count == 1) { // nearly everybody
        const OwnerIdentity &owner = identities().ownersOf(links.front()).front();
        return isNamed(owner) ? &owner : nullptr;
    }
    std::vector<Candidate> candidates;
    for (const std::uint32_t link : links) {
        for (const OwnerIdentity &owner : identities().ownersOf(link)) {
            if (!isNamed(owner))
                continue;
            const std::uint64_t name = nameHash(owner.name);
            const auto known = std::ranges::find(candidates, name, &Candidate::name);
            if (known != candidates.end())
                ++known->links;
            else
                candidates.push_back({&owner, name, 1});
        }
    }
    const auto best = std::ranges::max_element(candidates, [](const Candidate &a, const Candidate &b) {
        if (a.links != b.links)
            return a.links < b.links;
        return a.owner->name.size() < b.owner->name.size(); // the fuller of two spellings
    });
    return best == candidates.end() ? nullptr : best->owner;
}

std::string_view People::labelOf(std::size_t person) const
{
    if (const OwnerIdentity *owner = ownerOf(person))
        return owner->name;
    const LinkIdentities &known = identities();
    for (const std::uint32_t link : linksOf(person))
        if (!known.links[link].externalId.empty())
            return known.links[link].externalId;
    for (const std::uint32_t link : linksOf(person))
        if (!known.links[link].institution.empty())
            return known.links[link].institution;
    return {};
}

std::size_t People::heapSize() const
{
    const auto bytesOf = [](const auto &vector) {
        return vector.capacity() * sizeof(typename std::decay_t<decltype(vector)>::value_type);
    };
    return bytesOf(m_parts.personOfLink) + bytesOf(m_parts.evidence) + bytesOf(m_parts.suggestions) +
           bytesOf(m_parts.apart) + bytesOf(m_members) + bytesOf(m_memberEnds) + bytesOf(m_names);
}

} // namespace vinculo::models
