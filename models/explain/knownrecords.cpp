// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/knownrecords.h"

#include "models/people/linkids.h"
#include "models/person/consentfacts.h"

#include <QUuid>

#include <algorithm>
#include <optional>
#include <tuple>

namespace vinculo::models {

namespace {

constexpr std::int64_t kMicrosPerDay = 86'400'000'000;
constexpr int kOldDays = 30; //!< of a link that nobody refreshes

bool isRecordId(const PastedFact &fact)
{
    return fact.kind == PastedFact::Kind::LinkId || fact.kind == PastedFact::Kind::AnyId ||
           fact.kind == PastedFact::Kind::ConsentId;
}

ConsentStanding standingOf(const ConsentIdentity &consent, std::int64_t now)
{
    return consentStanding(consent.status,
                           consent.expiresAt > 0 ? std::optional(consent.expiresAt) : std::nullopt, now);
}

//! Nothing: it is no trouble.
std::optional<Situation> situationOf(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::Expired:
        return Situation::ConsentExpired;
    case ConsentStanding::Rejected:
        return Situation::ConsentRejected;
    case ConsentStanding::EndsSoon:
        return Situation::ConsentEndsSoon;
    case ConsentStanding::Waiting:
        return Situation::ConsentAwaiting;
    case ConsentStanding::Unknown:
    case ConsentStanding::Valid:
        break;
    }
    return {};
}

Finding findingOf(const ConsentIdentity &consent, Situation situation)
{
    Finding finding;
    finding.code = toText(consent.status);
    finding.guidance = guidanceFor(situation);
    return finding;
}

//! A renewed consent is one more: the best of them counts. nullptr: none is known.
const ConsentIdentity *bestConsent(const People &people, const LinkIdentity &link, std::int64_t now)
{
    const auto consents =
        std::span(people.identities().consents).subspan(link.consents.first, link.consents.count);
    const auto worth = [now](const ConsentIdentity &one) {
        return std::tuple(standingOf(one, now), one.expiresAt);
    };
    const auto best = std::ranges::max_element(consents, {}, worth);
    return best == consents.end() ? nullptr : &*best;
}

Finding findingOf(const People &people, const LinkIdentity &link, std::int64_t now)
{
    const bool isInvalid = link.status == "invalid";
    const bool isValid = link.status == "valid";
    const ConsentIdentity *consent = isInvalid ? nullptr : bestConsent(people, link, now);
    const auto trouble = consent ? situationOf(standingOf(*consent, now)) : std::nullopt;
    // What has ended makes every other question idle; the rest only matters where the link works.
    const bool hasEnded = trouble == Situation::ConsentExpired || trouble == Situation::ConsentRejected;
    if (trouble && (hasEnded || isValid))
        return findingOf(*consent, *trouble);
    Finding finding;
    finding.code = toText(link.status);
    finding.guidance = guidanceOfLink(link.status);
    const bool isOld = link.lastAccessedAt > 0 && (now - link.lastAccessedAt) / kMicrosPerDay > kOldDays;
    if (isValid && link.accessMode == "single" && isOld)
        finding.guidance = guidanceFor(Situation::SingleLinkOld);
    return finding;
}

void add(std::vector<Finding> &findings, Finding finding)
{
    const auto same = std::ranges::find_if(findings, [&finding](const Finding &other) {
        return other.code == finding.code && other.guidance == finding.guidance;
    });
    if (same == findings.end())
        findings.push_back(std::move(finding));
    else
        ++same->times;
}

} // namespace

const Guidance *guidanceOfLink(std::string_view status)
{
    if (status == "invalid")
        return guidanceFor(Situation::LinkInvalid);
    if (status == "unconfirmed")
        return guidanceFor(Situation::LinkUnconfirmed);
    if (status == "token_required")
        return guidanceFor(Situation::LinkTokenRequired);
    return status == "valid" ? guidanceFor(Situation::LinkValid) : nullptr;
}

const LinkIdentity *knownLink(const People &people, const QString &id)
{
    const LinkIdentities &all = people.identities();
    const auto link = all.linkOf(columnId(QUuid(id)));
    return link && all.links[*link].isListed ? &all.links[*link] : nullptr;
}

const ConsentIdentity *knownConsent(const People &people, const QString &id)
{
    const QUuid wanted(id);
    const auto &consents = people.identities().consents;
    const auto found = std::ranges::find(consents, columnId(wanted), &ConsentIdentity::id);
    return wanted.isNull() || found == consents.end() ? nullptr : &*found;
}

std::vector<Finding> findingsOfRecords(const Explanation &explanation, const People &people,
                                       const QDateTime &now)
{
    const std::int64_t micros = now.toMSecsSinceEpoch() * 1000;
    std::vector<Finding> findings;
    for (const PastedFact &fact : explanation.facts) {
        if (!isRecordId(fact))
            continue;
        if (const LinkIdentity *link = knownLink(people, fact.value)) {
            if (!link->status.empty())
                add(findings, findingOf(people, *link, micros));
        } else if (const ConsentIdentity *consent = knownConsent(people, fact.value)) {
            if (const auto situation = situationOf(standingOf(*consent, micros)))
                add(findings, findingOf(*consent, *situation));
        }
    }
    return findings;
}

QString institutionOfRecords(const Explanation &explanation, const People &people)
{
    for (const PastedFact &fact : explanation.facts)
        if (const LinkIdentity *link = isRecordId(fact) ? knownLink(people, fact.value) : nullptr)
            return toText(link->institution);
    return {};
}

} // namespace vinculo::models
