// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/peoplefinder.h"

#include "models/people/contactkeys.h"
#include "models/people/searchterm.h"
#include "models/table/foldedtext.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

//! What matched, and the value in which it did.
struct Matched
{
    FindMatch match = FindMatch::None;
    FindText text = {};
};

//! In one of `values`, the one that is the typed word before those that begin or end with it.
std::string_view valueWith(const std::string &typed, const std::vector<std::string_view> &values,
                           std::string (*inOneForm)(std::string_view))
{
    std::string_view found;
    for (const std::string_view value : values) {
        const std::string form = inOneForm(value);
        if (form == typed)
            return value;
        if (found.empty() && !typed.empty() && (form.starts_with(typed) || form.ends_with(typed)))
            found = value;
    }
    return found;
}

std::string plainForm(std::string_view value)
{
    return plainOf(foldedText(value));
}

Matched documentOf(const PersonFacts &facts, const SearchTerm &term)
{
    std::vector<std::string_view> documents = facts.documents;
    for (const ConsentIdentity *consent : facts.consents)
        documents.push_back(consent->document);
    return {FindMatch::Document,
            {.value = toText(valueWith(term.plain, documents, plainForm)), .mask = MaskKind::Document}};
}

Matched emailOf(const PersonFacts &facts, const SearchTerm &term)
{
    std::vector<std::string_view> emails;
    for (const OwnerIdentity *owner : facts.owners)
        emails.push_back(owner->email);
    return {FindMatch::Email,
            {.value = toText(valueWith(term.folded, emails, emailKey)), .mask = MaskKind::Email}};
}

Matched phoneOf(const PersonFacts &facts, const SearchTerm &term)
{
    std::vector<std::string_view> phones;
    for (const OwnerIdentity *owner : facts.owners)
        phones.push_back(owner->phone);
    std::string_view found;
    for (const std::string &phone : term.phones)
        if (found.empty())
            found = valueWith(phone, phones, phoneKey);
    return {FindMatch::Phone, {.value = toText(found), .mask = MaskKind::Phone}};
}

constexpr std::size_t kNumberEnd = 4;

//! The end of a number is what was typed and no more: only that is shown.
Matched accountOf(const PersonFacts &facts, const SearchTerm &term)
{
    std::vector<std::string_view> numbers;
    for (const AccountIdentity *account : facts.accounts) {
        numbers.push_back(account->number);
        forPublicNumbers(account->publicNumber, [&numbers](std::string_view one) { numbers.push_back(one); });
    }
    std::vector<std::string> forms{term.plain};
    forms.insert(forms.end(), term.accountParts.begin(), term.accountParts.end());
    for (const std::string &typed : forms) {
        const std::string_view found = valueWith(typed, numbers, plainForm);
        if (found.empty())
            continue;
        const std::string form = plainForm(found);
        // Of cards no more than the end is known.
        if (form.ends_with(typed) && (form.size() > typed.size() || typed.size() <= kNumberEnd))
            return {FindMatch::LastDigits, {.value = toText(typed)}};
        return {FindMatch::AccountNumber, {.value = toText(found), .mask = MaskKind::AccountNumber}};
    }
    return {FindMatch::AccountNumber};
}

Matched externalIdOf(const PersonFacts &facts, const SearchTerm &term)
{
    std::string_view found;
    for (const LinkIdentity *link : facts.links) {
        const std::string id = foldedText(link->externalId);
        if (id == term.folded)
            return {FindMatch::ExternalId, {.value = toText(link->externalId)}};
        if (found.empty() && id.find(term.folded) != std::string::npos)
            found = link->externalId;
    }
    return {FindMatch::ExternalId, {.value = toText(found)}};
}

Matched institutionOf(const PersonFacts &facts, const SearchTerm &term)
{
    std::string_view found;
    for (const LinkIdentity *link : facts.links)
        if (found.empty() && foldedText(link->institution).find(term.folded) != std::string::npos)
            found = link->institution;
    for (const ConsentIdentity *consent : facts.consents)
        if (found.empty() && foldedText(consent->institutionName).find(term.folded) != std::string::npos)
            found = consent->institutionName;
    return {FindMatch::Institution, {.value = toText(found), .path = u"institution"_s}};
}

Matched matchedOf(const PersonFacts &facts, MatchKind kind, const SearchTerm &term)
{
    switch (kind) {
    case MatchKind::Name:
        return {FindMatch::Name, {.value = toText(facts.label), .mask = MaskKind::Name}};
    case MatchKind::Document:
        return documentOf(facts, term);
    case MatchKind::Email:
        return emailOf(facts, term);
    case MatchKind::Phone:
        return phoneOf(facts, term);
    case MatchKind::AccountNumber:
        return accountOf(facts, term);
    case MatchKind::ExternalId:
        return externalIdOf(facts, term);
    case MatchKind::LinkId:
        return {FindMatch::LinkId};
    case MatchKind::OwnerId:
        return {FindMatch::OwnerId};
    case MatchKind::AccountId:
        return {FindMatch::AccountId};
    case MatchKind::ConsentId:
        return {FindMatch::ConsentId};
    case MatchKind::Institution:
        return institutionOf(facts, term);
    case MatchKind::InstitutionUser:
        return {FindMatch::InstitutionUserId};
    }
    return {};
}

//! What says more than a name is what led here. `text`: as typed.
Matched bestOf(const PersonFacts &facts, const PersonHit &hit, const QString &text)
{
    // The words that were found: numbers side by side are one or several.
    std::vector<SearchTerm> terms = searchTerms(text, true);
    if (terms.size() != hit.matches.size())
        terms = searchTerms(text, false);
    Matched best;
    for (std::size_t i = 0; i < hit.matches.size() && i < terms.size(); ++i)
        if (best.match == FindMatch::None || best.match == FindMatch::Name)
            best = matchedOf(facts, hit.matches[i].kind, terms[i]);
    return best;
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

//! What `text` found of a person, and by which of their values.
FindHit hitOf(const PersonFacts &facts, const PersonHit &hit, const QString &text)
{
    FindHit found;
    found.kind = FindKind::Person;
    found.target.personKey = facts.key.toString(QUuid::WithoutBraces);
    found.title = {.value = toText(facts.label), .mask = facts.owner ? MaskKind::Name : MaskKind::None};
    if (!facts.documents.empty())
        found.details.append({.value = toText(facts.documents.front()), .mask = MaskKind::Document});
    constexpr qsizetype kMostInstitutions = 3;
    for (const QString &institution : institutionsOf(facts).mid(0, kMostInstitutions))
        found.details.append({.value = institution, .mask = MaskKind::None, .path = u"institution"_s});
    const Matched matched = bestOf(facts, hit, text);
    found.match = matched.match;
    found.matched = matched.text;
    for (const LinkIdentity *link : facts.links)
        found.links.append(QString::fromStdString(link->id.toString()));
    return found;
}

} // namespace

PeopleFinder::PeopleFinder(const PeopleDirectory &directory, QObject *parent)
    : LocalFinder(parent)
    , m_directory(directory)
{
    connect(&directory, &PeopleDirectory::changed, this, &LocalFinder::changed);
    connect(&directory, &PeopleDirectory::peopleChanged, this, &LocalFinder::changed);
}

FindAnswer PeopleFinder::find(const QString &text, int limit) const
{
    return answerOf(*m_directory.index(), text, limit);
}

FindAnswer PeopleFinder::answerOf(const PersonIndex &index, const QString &text, int limit)
{
    const PersonHits hits = index.search(text, static_cast<std::size_t>(std::max(limit, 0)));
    FindAnswer answer;
    answer.total = static_cast<qint64>(hits.total);
    auto score = static_cast<int>(hits.hits.size());
    for (const PersonHit &hit : hits.hits) {
        answer.hits.append(hitOf(personSummary(index.sharedPeople(), hit.person), hit, text));
        answer.hits.last().score = score--;
    }
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
