// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of what was fetched, when, and for how long it is kept.
#include "core/domain/guidance.h"
#include "models/diagnosis/checks.h"
#include "models/refresh/fetchrecord.h"

#include <QSet>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using namespace diagnosisspans;
using Kind = CheckEvidence::Kind;

namespace {

QDateTime timeOf(const CallRecord &call)
{
    return QDateTime::fromMSecsSinceEpoch(call.startedAtMs, Qt::UTC);
}

//! Failures that say something about the link.
bool isFailureOfLink(const CallRecord &call)
{
    return call.failed && laneOf(errorOf(call));
}

//! As Open Finance counts months.
QDateTime startOfNextMonth(const QDateTime &at)
{
    return QDateTime::fromMSecsSinceEpoch(FetchRecord::monthOf(at.toMSecsSinceEpoch()).second, Qt::UTC);
}

//! What the last failure says now. `count` failures are newer than the last successful reading.
CheckResult failure(const CallRecord &last, const QList<CheckEvidence> &shown, const QDateTime &now)
{
    QList<CheckEvidence> evidence = shown;
    const QDateTime at = timeOf(last);
    if (last.errorCode == "operational_limits_reached"_L1) {
        const QDateTime until = startOfNextMonth(at);
        evidence.append({Kind::ReadyBy, until});
        return until > now ? found(CheckState::Attention, CheckFinding::ErrorsQuota, evidence)
                           : found(CheckState::Ok, CheckFinding::ErrorsHealed, evidence);
    }
    switch (laneOf(errorOf(last)).value_or(ErrorLane::Wait)) {
    case ErrorLane::EndUser:
        return found(CheckState::Problem, CheckFinding::ErrorsCustomer, evidence);
    case ErrorLane::Bank:
        return found(CheckState::Problem, CheckFinding::ErrorsBank, evidence);
    case ErrorLane::Belvo:
        return found(CheckState::Problem, CheckFinding::ErrorsBelvo, evidence);
    case ErrorLane::Us:
        return found(CheckState::Attention, CheckFinding::ErrorsOurs, evidence);
    case ErrorLane::Wait:
        break;
    }
    const QDateTime until = at.addSecs(kWaitMinutes * 60);
    evidence.append({Kind::ReadyBy, until});
    return until > now ? found(CheckState::Attention, CheckFinding::ErrorsWait, evidence)
                       : found(CheckState::Ok, CheckFinding::ErrorsHealed, evidence);
}

//! Of `texts` like "90d": the days. Nothing for "store", "nostore" and what is not known.
std::optional<int> daysIn(const QString &text)
{
    bool isNumber = false;
    const int days = text.endsWith(u'd') ? text.chopped(1).toInt(&isNumber) : 0;
    return isNumber && days > 0 ? std::optional(days) : std::nullopt;
}

struct AcceptedRefresh
{
    QDateTime at;
    QString requestId;
};

AcceptedRefresh acceptedRefresh(const DiagnosisFacts &facts)
{
    AcceptedRefresh last{facts.refreshAccepted, {}};
    for (const CallRecord &call : facts.calls) {
        const bool isRefresh = call.verb == HttpVerb::Post && call.pathTemplate.endsWith("/refresh/"_L1);
        if (isRefresh && !call.failed && (!last.at.isValid() || timeOf(call) >= last.at.addSecs(-60)))
            last = {timeOf(call), call.requestId};
    }
    return last;
}

} // namespace

QList<CallRecord> loggedCalls(const DiagnosisFacts &facts)
{
    const qint64 from = facts.now.addDays(-kJournalDays).toMSecsSinceEpoch();
    const qint64 until = facts.now.toMSecsSinceEpoch();
    QSet<QString> known;
    for (const CallRecord &call : facts.calls)
        known.insert(call.requestId);
    known.remove(QString());
    QList<CallRecord> calls = facts.logged.value_or(QList<CallRecord>());
    calls.removeIf([&](const CallRecord &call) {
        return call.startedAtMs < from || call.startedAtMs > until || known.contains(call.requestId);
    });
    return calls;
}

CheckResult checkErrors(const DiagnosisFacts &facts)
{
    const SourceState &source = facts.of(Source::Journal);
    const QList<CallRecord> logged = loggedCalls(facts);
    if (!source.isAnswered() && (source.whyNot == WhyNot::NotYet || logged.isEmpty()))
        return missing(source);
    const auto link = linkOf(facts);
    const QDateTime healed = link ? link->accessed : QDateTime();
    const CallRecord *last = nullptr;
    int count = 0;
    int older = 0;
    int ofLog = 0;
    for (const QList<CallRecord> *const calls : {&facts.calls, &logged}) {
        for (const CallRecord &call : *calls) {
            if (!isFailureOfLink(call))
                continue;
            if (healed.isValid() && timeOf(call) <= healed) {
                ++older;
                continue;
            }
            ++count;
            ofLog += calls == &logged;
            if (!last || last->startedAtMs < call.startedAtMs)
                last = &call;
        }
    }
    QList<CheckEvidence> evidence;
    if (!source.isAnswered())
        evidence.append({Kind::JournalUnread});
    else if (!facts.isJournalKept)
        evidence.append({Kind::RunOnly});
    if (!facts.logged)
        evidence.append({Kind::LogNotOpen});
    if (!last) {
        if (!source.isAnswered()) // the log is of other programs
            return missing(source);
        if (older == 0)
            return found(CheckState::Ok, CheckFinding::ErrorsNone, evidence);
        evidence.append({Kind::Failures, older});
        return found(CheckState::Ok, CheckFinding::ErrorsHealed, evidence);
    }
    evidence.append({Kind::Failures, count});
    if (ofLog > 0)
        evidence.append({Kind::LogFailures, ofLog});
    add(evidence, Kind::LastFailure, timeOf(*last));
    add(evidence, Kind::ErrorCode, last->errorCode);
    add(evidence, Kind::RequestId, last->requestId);
    CheckResult result = failure(*last, evidence, facts.now);
    result.error = errorOf(*last);
    return result;
}

CheckResult checkHistory(const DiagnosisFacts &facts)
{
    const auto link = linkOf(facts);
    if (!link)
        return withoutLink(facts);
    QList<CheckEvidence> evidence;
    const AcceptedRefresh refresh = acceptedRefresh(facts);
    const bool isOpen = refresh.at.isValid() && (!link->accessed.isValid() || link->accessed < refresh.at);
    if (isOpen && refresh.at.daysTo(facts.now) <= kLostDays) {
        const QDateTime until = refresh.at.addSecs(kRefreshMinutes * 60);
        add(evidence, Kind::Accepted, refresh.at);
        add(evidence, Kind::RequestId, refresh.requestId);
        if (until <= facts.now)
            return found(CheckState::Problem, CheckFinding::HistoryLost, evidence);
        add(evidence, Kind::ReadyBy, until);
        return found(CheckState::Attention, CheckFinding::HistoryUnderway, evidence);
    }
    add(evidence, Kind::Created, link->created);
    if (link->works() && link->created.isValid()) {
        const qint64 age = link->created.secsTo(facts.now);
        const bool isFresh = age < kFreshMinutes * 60;
        const bool isYoung = age < kFirstReadingMinutes * 60;
        const bool hasNothing =
            !link->accessed.isValid() || (facts.has(Source::Rows) && facts.rows.rows.empty());
        if (isFresh || (isYoung && hasNothing)) {
            const int minutes = hasNothing ? kFirstReadingMinutes : kFreshMinutes;
            add(evidence, Kind::ReadyBy, link->created.addSecs(minutes * 60));
            return found(CheckState::Attention, CheckFinding::HistoryFirst, evidence);
        }
    }
    if (!link->accessed.isValid())
        return found(CheckState::Problem, CheckFinding::HistoryNeverRead, evidence);
    add(evidence, Kind::LastRead, link->accessed);
    return found(CheckState::Ok, CheckFinding::HistoryFinished, evidence);
}

CheckResult checkRetention(const DiagnosisFacts &facts)
{
    const auto link = linkOf(facts);
    if (!link)
        return withoutLink(facts);
    QList<CheckEvidence> evidence;
    add(evidence, Kind::StaleIn, link->staleIn);
    // Data are kept so many days since the last update, credentials since the link was made (API guide,
    // "Data retention controls").
    const std::optional<int> keptDays = daysIn(link->staleIn);
    const QDateTime updated = link->accessed.isValid() ? link->accessed : link->created;
    const QDateTime keptUntil = keptDays && updated.isValid() ? updated.addDays(*keptDays) : QDateTime();
    add(evidence, Kind::KeptUntil, keptUntil);
    const bool isEmpty = facts.has(Source::Rows) && facts.rows.rows.empty();
    if (keptUntil.isValid() && keptUntil <= facts.now && isEmpty)
        return found(CheckState::Problem, CheckFinding::RetentionPurged, evidence);
    const std::optional<int> loginDays =
        institutionOf(facts, *link).isOpenFinance ? std::nullopt : daysIn(link->credentialsStorage);
    const QDateTime loginUntil =
        loginDays && link->created.isValid() ? link->created.addDays(*loginDays) : QDateTime();
    add(evidence, Kind::CredentialsUntil, loginUntil);
    const QDateTime soon = facts.now.addDays(kSoonDays);
    if (loginUntil.isValid() && loginUntil <= facts.now)
        return found(CheckState::Problem, CheckFinding::CredentialsEnded, evidence);
    // One that Belvo refreshes in time is kept from then on anew.
    const CheckResult schedule = checkSchedule(facts);
    const QDateTime next = schedule.of(Kind::NextTo).toDateTime();
    const bool isRenewed =
        schedule.finding == CheckFinding::ScheduleOnTime && next.isValid() && next < keptUntil;
    if (keptUntil.isValid() && keptUntil <= soon && !isRenewed)
        return found(CheckState::Attention, CheckFinding::RetentionSoon, evidence);
    if (loginUntil.isValid() && loginUntil <= soon)
        return found(CheckState::Attention, CheckFinding::CredentialsEndSoon, evidence);
    return keptUntil.isValid() ? found(CheckState::Ok, CheckFinding::RetentionFar, evidence)
                               : notChecked(WhyNot::NotStated, evidence);
}

} // namespace vinculo::models
