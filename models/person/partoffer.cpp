// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/partoffer.h"

#include "models/person/snapshotfield.h"

#include <QHash>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

struct LinkFacts
{
    QString institution;
    QStringList fetched;
};

struct InstitutionFacts
{
    QStringList resources;
    QStringList countries;
};

QHash<QString, LinkFacts> linkFacts(const TableSnapshot &links)
{
    const SnapshotField id(links, "id");
    const SnapshotField institution(links, "institution");
    const SnapshotField fetched(links, "fetch_resources");
    QHash<QString, LinkFacts> facts;
    for (std::size_t row = 0; row < links.rows.size(); ++row)
        facts.insert(id.string(row), {institution.string(row), fetched.list(row)});
    return facts;
}

QHash<QString, InstitutionFacts> institutionFacts(const TableSnapshot &institutions)
{
    const SnapshotField name(institutions, "name");
    const SnapshotField resources(institutions, "resources");
    const SnapshotField countries(institutions, "country_codes");
    QHash<QString, InstitutionFacts> facts;
    for (std::size_t row = 0; row < institutions.rows.size(); ++row)
        facts.insert(name.string(row), {resources.list(row), countries.list(row)});
    return facts;
}

//! What institutions and links call the part. The published list of institutions' resources does not have
//! current employments: they come where employment records do.
QStringList wireNames(PersonPart part)
{
    QStringList names{toText(specOf(part).retrieve.institutionResource)};
    if (part == PersonPart::CurrentEmployments)
        names.append(u"EMPLOYMENT_RECORDS"_s);
    return names;
}

bool isChilean(const QString &institution, const InstitutionFacts &facts)
{
    return facts.countries.isEmpty() ? institution.contains(u"_cl_"_s) : facts.countries.contains(u"CL"_s);
}

bool isCountryOf(PersonPart part, const QString &institution, const InstitutionFacts &facts)
{
    if (part == PersonPart::TaxStatusCl)
        return isChilean(institution, facts);
    if (part == PersonPart::TaxStatus)
        return !isChilean(institution, facts);
    return true;
}

} // namespace

QStringList linksOffering(PersonPart part, const OfferSource &source)
{
    const auto links = linkFacts(source.links);
    const auto institutions = institutionFacts(source.institutions);
    const QStringList names = wireNames(part);
    const auto isNamedIn = [&names](const QStringList &resources) {
        return std::ranges::any_of(names, [&](const QString &name) { return resources.contains(name); });
    };
    QStringList offering;
    for (const QString &id : source.linkIds) {
        const auto link = links.constFind(id);
        if (link == links.constEnd()) {
            if (!source.areLinksKnown)
                offering.append(id);
            continue;
        }
        const InstitutionFacts facts = institutions.value(link->institution);
        const bool isUnknown = facts.resources.isEmpty() && link->fetched.isEmpty();
        const bool isOffered = isUnknown || isNamedIn(facts.resources) || isNamedIn(link->fetched);
        if (isOffered && isCountryOf(part, link->institution, facts))
            offering.append(id);
    }
    return offering;
}

} // namespace vinculo::models
