// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/sharedlimits.h"

#include <algorithm>

namespace vinculo::models {

QStringList linksSharingLimits(const PeopleDirectory &people, const QString &linkId)
{
    const std::string id = linkId.toLower().toStdString();
    const std::optional<PersonFacts> facts = people.factsOfLink(QUuid::fromString(linkId));
    if (!facts)
        return {};
    const auto own = std::ranges::find_if(
        facts->links, [&id](const LinkIdentity *link) { return link->id.toString() == id; });
    if (own == facts->links.end())
        return {};
    QStringList others;
    for (const LinkIdentity *link : facts->links) {
        if (link != *own && link->institution == (*own)->institution)
            others.append(QString::fromStdString(link->id.toString()));
    }
    return others;
}

} // namespace vinculo::models
