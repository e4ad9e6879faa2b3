// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the link and of what it stands on: consent, institution, schedule.
#include "core/domain/resources/registry.h"
#include "models/diagnosis/checks.h"
#include "models/person/consentfacts.h"
#include "models/person/refreshschedule.h"
#include "models/person/snapshotfield.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using namespace diagnosisspans;
using Kind = CheckEvidence::Kind;

namespace {

constexpr int kManyMissed = 2;

//! A link that could not be read: no result, but the verdict goes by why.
CheckResult unreadLink(const DiagnosisFacts &facts)
{
    const SourceState &source = facts.of(Source::Link);
    CheckResult result = missing(source);
    if (source.whyNot == WhyNot::NotYet)
        return result;
    const bool isPaused =
        source.whyNot == WhyNot::Paused || (source.error && source.error->kind == ErrorKind::RateLimited);
    if (source.error && source.error->kind == ErrorKind::Unauthorized)
        result.finding = CheckFinding::KeysRefused;
    else
        result.finding = isPaused ? CheckFinding::Throttled : CheckFinding::LinkUnread;
    add(result.evidence, Kind::ReadyBy, facts.pausedUntil);
    return result;
}

//! Permissions of Open Finance without one of which a consent does not include the data; wire names end with
//! one of these. Empty: any permission of the group does, or it is not known.
QStringList permissionFor(const ResourceSpec &resource)
{
    const std::string_view name = resource.retrieve.institutionResource;
    if (name == "TRANSACTIONS")
        return {u"TRANSACTIONS_READ"_s};
    if (name == "BALANCES")
        return {u"ACCOUNTS_BALANCES_READ"_s};
    if (name == "BILLS")
        return {u"_BILLS_READ"_s};
    if (name == "OWNERS")
        return {u"IDENTIFICATIONS_READ"_s};
    if (name == "ACCOUNTS")
        return {u"ACCOUNTS_READ"_s, u"LOANS_READ"_s, u"FINANCINGS_READ"_s};
    if (name == "INVESTMENTS" || name == "INVESTMENT_TRANSACTIONS")
        return {u"INCOMES_READ"_s, u"FUNDS_READ"_s, u"TITLES_READ"_s};
    return {};
}

bool includes(const QStringList &permissions, const ResourceSpec &resource)
{
    const QStringList wanted = permissionFor(resource);
    return wanted.isEmpty() || permissions.isEmpty() ||
           std::ranges::any_of(permissions, [&wanted](const QString &permission) {
               return std::ranges::any_of(
                   wanted, [&permission](const QString &end) { return permission.endsWith(end); });
           });
}

CheckResult resultOf(const ConsentFact &consent, const DiagnosisFacts &facts)
{
    QList<CheckEvidence> evidence;
    add(evidence, Kind::ConsentStatus, consent.status.wire);
    if (consent.isIndefinite)
        evidence.append({Kind::ConsentEndless});
    else if (consent.expiresAt)
        add(evidence, Kind::ConsentEnd, *consent.expiresAt);
    add(evidence, Kind::ConsentId, consent.id);
    switch (consent.standing) {
    case ConsentStanding::Expired:
        return found(CheckState::Problem, CheckFinding::ConsentExpired, evidence);
    case ConsentStanding::Rejected:
        return found(CheckState::Problem, CheckFinding::ConsentRejected, evidence);
    case ConsentStanding::Waiting:
        return found(CheckState::Problem, CheckFinding::ConsentAwaiting, evidence);
    case ConsentStanding::Unknown:
        return notChecked(WhyNot::NotStated, evidence);
    case ConsentStanding::EndsSoon:
    case ConsentStanding::Valid:
        break;
    }
    if (!includes(facts.permissions.value(consent.id), *facts.resource))
        return found(CheckState::Problem, CheckFinding::ConsentLacksResource, evidence);
    return consent.standing == ConsentStanding::EndsSoon
               ? found(CheckState::Attention, CheckFinding::ConsentEndsSoon, evidence)
               : found(CheckState::Ok, CheckFinding::ConsentValid, evidence);
}

//! What institutions and links call the resource. The published list of institutions' resources does not
//! have current employments: they come where employment records do.
QStringList wireNames(const ResourceSpec &resource)
{
    QStringList names{toText(resource.retrieve.institutionResource)};
    if (&resource == &resources::currentEmployments())
        names.append(u"EMPLOYMENT_RECORDS"_s);
    return names;
}

//! Whether institutions are known to name this resource: some are fetched without ever being listed.
bool isListedByInstitutions(const QStringList &names)
{
    for (const FieldSpec &field : resources::institutions().fields)
        if (field.path == "resources")
            return std::ranges::any_of(field.values, [&names](const EnumValue &value) {
                return names.contains(toText(value.value));
            });
    return false;
}

bool isNamedIn(const QStringList &list, const QStringList &names)
{
    return std::ranges::any_of(names, [&list](const QString &name) { return list.contains(name); });
}

//! How this program's own calls to the bank go, beside what its status says.
QList<CheckEvidence> bankEvidence(const DiagnosisFacts &facts)
{
    if (!facts.isBankWatched)
        return {{Kind::BankUnwatched}};
    if (!facts.bankTrouble)
        return {};
    QList<CheckEvidence> evidence{
        {Kind::BankFailures, u"%1/%2"_s.arg(QString::number(facts.bankTrouble->failures),
                                            QString::number(facts.bankTrouble->attempts))}};
    add(evidence, Kind::BankFailsSince, facts.bankTrouble->since);
    if (!facts.bankTrouble->isSuspected)
        evidence.append({Kind::BankTooFew});
    return evidence;
}

} // namespace

CheckResult checkLink(const DiagnosisFacts &facts)
{
    const SourceState &source = facts.of(Source::Link);
    if (source.error && source.error->kind == ErrorKind::NotFound) {
        QList<CheckEvidence> evidence;
        add(evidence, Kind::StatusBefore, facts.statusBefore);
        add(evidence, Kind::RequestId, source.error->requestId);
        return found(CheckState::Problem, CheckFinding::LinkMissing, evidence);
    }
    const auto link = linkOf(facts);
    if (!link)
        return unreadLink(facts);
    QList<CheckEvidence> evidence;
    add(evidence, Kind::Status, link->status);
    if (facts.statusBefore != link->status)
        add(evidence, Kind::StatusBefore, facts.statusBefore);
    add(evidence, Kind::Created, link->created);
    if (link->status == "valid"_L1)
        return found(CheckState::Ok, CheckFinding::LinkValid, evidence);
    if (link->status == "invalid"_L1)
        return found(CheckState::Problem, CheckFinding::LinkInvalid, evidence);
    if (link->status == "unconfirmed"_L1)
        return found(CheckState::Problem, CheckFinding::LinkUnconfirmed, evidence);
    if (link->status == "token_required"_L1)
        return found(CheckState::Problem, CheckFinding::LinkTokenRequired, evidence);
    return found(CheckState::Attention, CheckFinding::LinkStatusUnknown, evidence);
}

CheckResult checkConsent(const DiagnosisFacts &facts)
{
    const auto link = linkOf(facts);
    if (!link)
        return withoutLink(facts);
    if (facts.of(Source::Institution).whyNot == WhyNot::NotYet)
        return notChecked(WhyNot::NotYet);
    if (!institutionOf(facts, *link).isOpenFinance)
        return found(CheckState::Ok, CheckFinding::ConsentNotNeeded);
    const SourceState &source = facts.of(Source::Consents);
    if (source.error && source.error->code == "consent_without_accounts"_L1) {
        QList<CheckEvidence> evidence;
        add(evidence, Kind::RequestId, source.error->requestId);
        return found(CheckState::Problem, CheckFinding::ConsentWithoutAccounts, evidence);
    }
    const ConsentFacts consents =
        consentFacts(facts.consents, facts.link, facts.institutions, facts.now, source.isAnswered());
    // A renewed consent is one more row: the best of them counts.
    const ConsentFact *best = nullptr;
    for (const ConsentFact &consent : consents.consents)
        if (consent.link == link->id && (!best || consent.standing > best->standing))
            best = &consent;
    if (best)
        return resultOf(*best, facts);
    return source.isAnswered() ? found(CheckState::Attention, CheckFinding::ConsentMissing) : missing(source);
}

CheckResult checkResource(const DiagnosisFacts &facts)
{
    const auto link = linkOf(facts);
    if (!link)
        return withoutLink(facts);
    const SourceState &source = facts.of(Source::Institution);
    if (source.whyNot == WhyNot::NotYet)
        return missing(source);
    const QStringList names = wireNames(*facts.resource);
    const DiagnosedInstitution institution = institutionOf(facts, *link);
    const bool isOffered = isNamedIn(institution.resources, names);
    const bool isFetched = link->fetched.isEmpty() || isNamedIn(link->fetched, names);
    QList<CheckEvidence> evidence;
    if (institution.isKnown)
        evidence.append({Kind::OfferedCount, static_cast<int>(institution.resources.size())});
    if (link->fetched.isEmpty())
        evidence.append({Kind::FetchesAll});
    else
        evidence.append({Kind::FetchedCount, static_cast<int>(link->fetched.size())});
    const bool canSay = !institution.resources.isEmpty() && isListedByInstitutions(names);
    if (canSay && !isOffered)
        return found(CheckState::Problem, CheckFinding::ResourceNotOffered, evidence);
    if (!isFetched)
        return found(CheckState::Problem, CheckFinding::ResourceNotFetched, evidence);
    if (isOffered || !link->fetched.isEmpty())
        return found(CheckState::Ok, CheckFinding::ResourceFetched, evidence);
    // Everything the institution delivers is fetched, and nobody says what that is.
    return source.isAnswered() ? notChecked(WhyNot::NotStated, evidence) : missing(source);
}

CheckResult checkSchedule(const DiagnosisFacts &facts)
{
    const auto link = linkOf(facts);
    if (!link)
        return withoutLink(facts);
    QList<CheckEvidence> evidence;
    add(evidence, Kind::LastRead, link->accessed);
    if (!link->works())
        return found(CheckState::Attention, CheckFinding::ScheduleHalted, evidence);
    if (!link->accessed.isValid()) {
        add(evidence, Kind::Created, link->created);
        const bool isYoung =
            link->created.isValid() && link->created.secsTo(facts.now) < kFirstReadingMinutes * 60;
        return isYoung ? found(CheckState::Ok, CheckFinding::ScheduleFirst, evidence)
                       : found(CheckState::Problem, CheckFinding::ScheduleNeverRead, evidence);
    }
    // Nobody refreshes a single link by itself: it is never overdue.
    if (!link->isRecurrent())
        return link->accessed.daysTo(facts.now) > kOldDays
                   ? found(CheckState::Attention, CheckFinding::ScheduleSingleOld, evidence)
                   : found(CheckState::Ok, CheckFinding::ScheduleSingle, evidence);
    add(evidence, Kind::RefreshRate, link->rate);
    const auto schedule = refreshSchedule(link->rate.toStdString(), link->accessed, facts.now);
    if (!schedule)
        return notChecked(WhyNot::NotStated, evidence);
    add(evidence, Kind::NextFrom, schedule->nextFrom.value_or(QDateTime()));
    add(evidence, Kind::NextTo, schedule->nextTo.value_or(QDateTime()));
    if (!schedule->isOverdue)
        return found(CheckState::Ok, CheckFinding::ScheduleOnTime, evidence);
    evidence.append({Kind::Missed, std::max(1, schedule->missed)});
    return found(schedule->missed > kManyMissed ? CheckState::Problem : CheckState::Attention,
                 CheckFinding::ScheduleOverdue, evidence);
}

CheckResult checkInstitution(const DiagnosisFacts &facts)
{
    const auto link = linkOf(facts);
    if (!link)
        return withoutLink(facts);
    const SourceState &source = facts.of(Source::Institution);
    if (source.whyNot == WhyNot::NotYet)
        return missing(source);
    QList<CheckEvidence> evidence;
    add(evidence, Kind::InstitutionName, link->institution);
    const DiagnosedInstitution institution = institutionOf(facts, *link);
    const bool isHealthy = institution.status == "healthy"_L1;
    if (institution.status == "down"_L1)
        return found(CheckState::Problem, CheckFinding::InstitutionDown, evidence + bankEvidence(facts));
    if (facts.bankTrouble && facts.bankTrouble->isSuspected) {
        if (isHealthy)
            evidence.append({Kind::BankSaidWell});
        return found(CheckState::Problem, CheckFinding::InstitutionSuspected, evidence + bankEvidence(facts));
    }
    evidence += bankEvidence(facts);
    if (isHealthy)
        return found(CheckState::Ok, CheckFinding::InstitutionHealthy, evidence);
    if (!source.isAnswered()) {
        CheckResult result = missing(source);
        result.evidence += bankEvidence(facts);
        return result;
    }
    return notChecked(institution.isKnown ? WhyNot::NotStated : WhyNot::NotListed, evidence);
}

} // namespace vinculo::models
