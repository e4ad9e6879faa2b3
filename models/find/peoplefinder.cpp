// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/peoplefinder.h"

#include "models/table/cellformatter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

FindMatch matchOf(const PersonMatch &match)
{
    switch (match.kind) {
    case MatchKind::Name:
        return FindMatch::Name;
    case MatchKind::Document:
        return FindMatch::Document;
    case MatchKind::Email:
        return FindMatch::Email;
    case MatchKind::Phone:
        return FindMatch::Phone;
    case MatchKind::AccountNumber:
        return match.quality == MatchQuality::Exact ? FindMatch::AccountNumber : FindMatch::LastDigits;
    case MatchKind::ExternalId:
        return FindMatch::ExternalId;
    case MatchKind::LinkId:
    case MatchKind::OwnerId:
    case MatchKind::AccountId:
        return FindMatch::Id;
    case MatchKind::Institution:
        break;
    }
    return FindMatch::None;
}

//! The person's value of the kind that matched; the names of people are their titles.
FindText matchedText(const PersonFacts &facts, FindMatch match)
{
    switch (match) {
    case FindMatch::Document:
        if (!facts.documents.empty())
            return {.value = toText(facts.documents.front()), .mask = MaskKind::Document};
        break;
    case FindMatch::Email:
        for (const OwnerIdentity *owner : facts.owners)
            if (!owner->email.empty())
                return {.value = toText(owner->email), .mask = MaskKind::Email};
        break;
    case FindMatch::Phone:
        for (const OwnerIdentity *owner : facts.owners)
            if (!owner->phone.empty())
                return {.value = toText(owner->phone), .mask = MaskKind::Phone};
        break;
    case FindMatch::AccountNumber:
    case FindMatch::LastDigits:
        for (const AccountIdentity *account : facts.accounts)
            if (!account->number.empty())
                return {.value = toText(account->number), .mask = MaskKind::AccountNumber};
        break;
    case FindMatch::ExternalId:
        for (const LinkIdentity *link : facts.links)
            if (!link->externalId.empty())
                return {.value = toText(link->externalId)};
        break;
    case FindMatch::Name:
        return {.value = toText(facts.label), .mask = MaskKind::Name};
    case FindMatch::None:
    case FindMatch::InstitutionUserId:
    case FindMatch::Id:
        break;
    }
    return {};
}

//! Institutions of the links, each once.
QStringList institutionsOf(const PersonFacts &facts)
{
    QStringList names;
    for (const LinkIdentity *link : facts.links)
        if (const QString name = toText(link->institution); !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names;
}

} // namespace

PeopleFinder::PeopleFinder(const PeopleDirectory &directory, QObject *parent)
    : LocalFinder(parent)
    , m_directory(directory)
{
    connect(&directory, &PeopleDirectory::changed, this, &LocalFinder::changed);
    connect(&directory, &PeopleDirectory::peopleChanged, this, &LocalFinder::changed);
}

FindHit PeopleFinder::hitOf(const PersonHit &hit, int score) const
{
    const PersonFacts facts = m_directory.facts(hit.person);
    FindHit found;
    found.kind = FindKind::Person;
    found.target.personKey = facts.key.toString(QUuid::WithoutBraces);
    found.title = {.value = toText(facts.label), .mask = facts.owner ? MaskKind::Name : MaskKind::None};
    if (!facts.documents.empty())
        found.details.append({.value = toText(facts.documents.front()), .mask = MaskKind::Document});
    constexpr qsizetype kMostInstitutions = 3;
    for (const QString &institution : institutionsOf(facts).mid(0, kMostInstitutions))
        found.details.append({.value = institution, .mask = MaskKind::None, .path = u"institution"_s});
    // What says more than a name is what led here.
    for (const PersonMatch &match : hit.matches)
        if (found.match == FindMatch::None || found.match == FindMatch::Name)
            found.match = matchOf(match);
    found.matched = matchedText(facts, found.match);
    found.score = score;
    for (const LinkIdentity *link : facts.links)
        found.links.append(QString::fromStdString(link->id.toString()));
    return found;
}

FindAnswer PeopleFinder::find(const QString &text, int limit) const
{
    const PersonHits hits = m_directory.search(text, static_cast<std::size_t>(std::max(limit, 0)));
    FindAnswer answer;
    answer.total = static_cast<qint64>(hits.total);
    auto score = static_cast<int>(hits.hits.size());
    for (const PersonHit &hit : hits.hits)
        answer.hits.append(hitOf(hit, score--));
    return answer;
}

FindCoverage PeopleFinder::coverage() const
{
    const PeopleCoverage known = m_directory.coverage();
    FindCoverage coverage;
    coverage.links = known.links;
    coverage.people = static_cast<qint64>(m_directory.people().count());
    if (known.links > 0)
        coverage.percent = known.percent();
    coverage.isGrowing = m_directory.isWorking();
    return coverage;
}

} // namespace vinculo::models
