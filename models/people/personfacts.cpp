// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personfacts.h"

#include "core/domain/resources/registry.h"
#include "models/people/linkids.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace vinculo::models {

namespace {

void addOnce(std::vector<std::string_view> &texts, std::string_view text)
{
    if (!text.empty() && std::ranges::find(texts, text) == texts.end())
        texts.push_back(text);
}

void addBalance(std::vector<PersonBalance> &balances, const AccountIdentity &account)
{
    if (!account.balance || account.isLiability)
        return;
    const auto known = std::ranges::find(balances, account.currency, &PersonBalance::currency);
    PersonBalance &balance =
        known == balances.end() ? balances.emplace_back(PersonBalance{.currency = account.currency}) : *known;
    // Wrapping where nonsense was sent is better than undefined behaviour.
    balance.units = static_cast<std::int64_t>(static_cast<std::uint64_t>(balance.units) +
                                              static_cast<std::uint64_t>(*account.balance));
    ++balance.accounts;
}

void addLink(PersonFacts &facts, const LinkIdentities &known, std::uint32_t number)
{
    const LinkIdentity &link = known.links[number];
    facts.links.push_back(&link);
    facts.health = std::max(facts.health, link.isListed ? standingOfLink(link.status) : PersonStanding::Ok);
    facts.lastDataAt = std::max(facts.lastDataAt, link.lastAccessedAt);
    addOnce(facts.countries, link.country);
    for (const OwnerIdentity &owner : known.ownersOf(number)) {
        facts.owners.push_back(&owner);
        addOnce(facts.documents, owner.document);
        facts.areConsentsKnown = facts.areConsentsKnown || known.knowsConsentsOf(owner.document);
    }
    for (const AccountIdentity &account : known.accountsOf(number)) {
        facts.accounts.push_back(&account);
        facts.lastDataAt = std::max(facts.lastDataAt, account.collectedAt);
        addBalance(facts.balances, account);
    }
    for (const ConsentIdentity &consent : known.consentsOf(number))
        facts.consents.push_back(&consent);
    facts.areConsentsKnown = facts.areConsentsKnown || !facts.consents.empty();
}

//! Joins the links once more, strongest evidence first: the last kind that was needed.
std::optional<EvidenceKind> weakestOf(std::span<const std::uint32_t> links,
                                      std::span<const Evidence> evidence)
{
    std::vector<std::size_t> groups(links.size());
    std::iota(groups.begin(), groups.end(), std::size_t(0));
    const auto groupOf = [&](std::uint32_t link) {
        auto at = static_cast<std::size_t>(std::ranges::lower_bound(links, link) - links.begin());
        while (groups[at] != at)
            at = groups[at] = groups[groups[at]];
        return at;
    };
    std::optional<EvidenceKind> weakest;
    for (const Evidence &each : evidence) {
        const std::size_t group = groupOf(each.first);
        const std::size_t other = groupOf(each.second);
        if (group == other)
            continue;
        groups[other] = group;
        weakest = each.kind;
    }
    return weakest;
}

} // namespace

PersonStanding standingOfLink(std::string_view status)
{
    for (const FieldSpec &field : resources::links().fields) {
        if (field.path != "status")
            continue;
        for (const EnumValue &value : field.values) {
            if (value.value != status)
                continue;
            if (value.tone == Tone::Problem)
                return PersonStanding::Problem;
            return value.tone == Tone::Attention ? PersonStanding::Attention : PersonStanding::Ok;
        }
    }
    return PersonStanding::Attention;
}

PersonFacts personFacts(std::shared_ptr<const People> people, std::uint32_t person)
{
    PersonFacts facts = personSummary(std::move(people), person);
    facts.suggestions = facts.people->suggestionsOf(person);
    facts.toldApart = facts.people->toldApartFrom(person);
    return facts;
}

PersonFacts personSummary(std::shared_ptr<const People> people, std::uint32_t person)
{
    PersonFacts facts;
    facts.person = person;
    facts.key = uuidOf(people->keyOf(person));
    facts.label = people->labelOf(person);
    facts.owner = people->ownerOf(person);
    for (const std::uint32_t link : people->linksOf(person))
        addLink(facts, people->identities(), link);
    const auto evidence = people->evidenceOf(person);
    facts.evidence.assign(evidence.begin(), evidence.end());
    facts.heldBy = weakestOf(people->linksOf(person), evidence);
    std::ranges::sort(facts.balances, {},
                      [](const PersonBalance &balance) { return balance.currency.packed(); });
    facts.people = std::move(people);
    return facts;
}

} // namespace vinculo::models
