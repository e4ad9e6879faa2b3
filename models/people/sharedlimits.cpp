// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/sharedlimits.h"

#include "models/people/linkids.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using Owners = std::span<const OwnerIdentity>;

bool isKnown(const OwnerIdentity &owner)
{
    return owner.isDocumentValid;
}

//! Documents are known of both, and none is of both: a person and their company. In doubt they are the same.
bool haveOtherDocuments(Owners owners, Owners others)
{
    return std::ranges::any_of(owners, isKnown) && std::ranges::any_of(others, isKnown) &&
           std::ranges::none_of(owners, [others](const OwnerIdentity &owner) {
               return isKnown(owner) && std::ranges::any_of(others, [&owner](const OwnerIdentity &other) {
                          return isKnown(other) && other.document == owner.document;
                      });
           });
}

} // namespace

QStringList linksSharingLimits(const PeopleDirectory &people, const QString &linkId)
{
    const People &everybody = people.people();
    const LinkIdentities &identities = everybody.identities();
    const auto own = identities.linkOf(columnId(QUuid::fromString(linkId)));
    if (!own)
        return {};
    QStringList others;
    for (const std::uint32_t link : everybody.linksOf(everybody.personOf(*own))) {
        if (link != *own && identities.links[link].institution == identities.links[*own].institution &&
            !haveOtherDocuments(identities.ownersOf(*own), identities.ownersOf(link)))
            others.append(uuidOf(identities.links[link].id).toString(QUuid::WithoutBraces));
    }
    return others;
}

} // namespace vinculo::models
