// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/owneragreement.h"

#include "models/people/contactkeys.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using Owners = std::vector<const OwnerIdentity *>;

template<class IsOne>
bool areAllIn(const Owners &owners, const Owners &others, IsOne isOne)
{
    return std::ranges::all_of(owners, [&](const OwnerIdentity *owner) {
        return std::ranges::any_of(others, [&](const OwnerIdentity *other) { return isOne(*owner, *other); });
    });
}

template<class Has, class IsOne>
OwnerAgreement compare(std::span<const OwnerIdentity> owners, std::span<const OwnerIdentity> others, Has has,
                       IsOne isOne)
{
    const auto known = [&has](std::span<const OwnerIdentity> of) {
        Owners found;
        for (const OwnerIdentity &owner : of)
            if (has(owner))
                found.push_back(&owner);
        return found;
    };
    const Owners first = known(owners);
    const Owners second = known(others);
    if (first.empty() || second.empty())
        return OwnerAgreement::Unknown;
    return areAllIn(first, second, isOne) && areAllIn(second, first, isOne) ? OwnerAgreement::Same
                                                                            : OwnerAgreement::Different;
}

} // namespace

OwnerAgreement ownersAgree(const LinkIdentities &identities, std::uint32_t link, std::uint32_t other)
{
    const OwnerAgreement byDocument = compare(
        identities.ownersOf(link), identities.ownersOf(other),
        [](const OwnerIdentity &owner) { return owner.isDocumentValid; },
        [](const OwnerIdentity &a, const OwnerIdentity &b) {
            return areOfOnePerson(a.document, a.documentKind, b.document, b.documentKind);
        });
    if (byDocument != OwnerAgreement::Unknown)
        return byDocument;
    return compare(
        identities.ownersOf(link), identities.ownersOf(other),
        [](const OwnerIdentity &owner) { return !owner.name.empty(); },
        [](const OwnerIdentity &a, const OwnerIdentity &b) { return areCompatibleNames(a.name, b.name); });
}

} // namespace vinculo::models
