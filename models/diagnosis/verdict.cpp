// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/verdict.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using F = CheckFinding;
using V = Verdict;
using A = DiagnosisAction;
using S = Situation;

// The order is what two people have to agree on, and what the lanes of triage go by: what makes every other
// question idle comes first (the link, the consent); then the bank, without which nobody can do anything;
// then what the customer left open there or was refused, and only then what time can change, what keeps these
// data from being there, what a refresh would mend, what the bank gives less of, what is only about to
// happen.
constexpr VerdictRule kRules[] = {
    {F::LinkMissing, F::None, V::LinkGone},
    {F::KeysRefused, F::None, V::NotAsked},
    {F::Throttled, F::None, V::NotAsked},
    {F::LinkUnread, F::None, V::NotAsked},
    {F::ConsentRejected, F::None, V::ConsentRejected},
    {F::ConsentExpired, F::None, V::ConsentExpired},
    {F::ConsentWithoutAccounts, F::None, V::ConsentWithoutAccounts},
    {F::LinkInvalid, F::CredentialsEnded, V::CredentialsEnded},
    {F::LinkInvalid, F::ConsentNotNeeded, V::CredentialsRefused},
    {F::LinkInvalid, F::None, V::ConnectAgain},
    {F::CredentialsEnded, F::None, V::CredentialsEnded},
    {F::InstitutionDown, F::None, V::BankDown},
    {F::LinkTokenRequired, F::None, V::CodeNeeded},
    {F::LinkUnconfirmed, F::None, V::Unconfirmed},
    {F::ConsentAwaiting, F::None, V::ConsentAwaiting},
    {F::ErrorsCustomer, F::None, V::RefusedByCustomer},
    {F::HistoryUnderway, F::None, V::RefreshUnderway},
    {F::HistoryFirst, F::None, V::FirstReading},
    {F::ResourceNotOffered, F::None, V::NotOffered},
    {F::ConsentLacksResource, F::None, V::NotInConsent},
    {F::ResourceNotFetched, F::None, V::NotFetched},
    {F::ErrorsQuota, F::None, V::QuotaUsedUp},
    {F::InstitutionSuspected, F::None, V::BankSuspected},
    {F::ErrorsBank, F::None, V::RefusedByBank},
    {F::ErrorsBelvo, F::None, V::RefusedByBelvo},
    {F::ErrorsWait, F::None, V::RefusedForNow},
    {F::ErrorsOurs, F::None, V::RefusedToUs},
    {F::RetentionPurged, F::None, V::Purged},
    {F::HistoryLost, F::None, V::RefreshLost},
    {F::ScheduleNeverRead, F::None, V::NeverRead},
    {F::ScheduleOverdue, F::None, V::Overdue},
    {F::ScheduleSingleOld, F::None, V::SingleOld},
    {F::CoverageNoAccounts, F::None, V::NoAccounts},
    {F::CoverageUnsupported, F::None, V::Unsupported},
    {F::CoverageNoRows, F::None, V::NoRows},
    {F::CoverageStops, F::None, V::Stops},
    {F::CoverageGap, F::None, V::Gap},
    {F::CoverageSilent, F::None, V::SilentAccounts},
    {F::CoverageShort, F::None, V::HistoryShort},
    {F::LinkStatusUnknown, F::None, V::StatusUnknown},
    {F::ConsentMissing, F::None, V::ConsentMissing},
    {F::RetentionSoon, F::None, V::PurgeSoon},
    {F::ConsentEndsSoon, F::None, V::ConsentEndsSoon},
    {F::CredentialsEndSoon, F::None, V::CredentialsEndSoon},
};

struct Outcome
{
    Verdict verdict;
    ErrorLane lane;
    DiagnosisAction action;
    Situation situation; //!< what the customer is told, whatever is pressed
};

constexpr Outcome kOutcomes[] = {
    {V::LinkGone, ErrorLane::Us, A::ShowCustomer, S::CredentialsLapse},
    {V::NotAsked, ErrorLane::Us, A::CheckAgain, S::NotAllChecked},
    {V::ConsentRejected, ErrorLane::EndUser, A::CopyCustomerText, S::ConsentRejected},
    {V::ConsentExpired, ErrorLane::EndUser, A::CopyCustomerText, S::ConsentExpired},
    {V::ConsentWithoutAccounts, ErrorLane::EndUser, A::CopyCustomerText, S::AccountNotShared},
    {V::CredentialsEnded, ErrorLane::EndUser, A::CopyCustomerText, S::CredentialsLapse},
    {V::CredentialsRefused, ErrorLane::EndUser, A::CopyCustomerText, S::LinkInvalid},
    {V::ConnectAgain, ErrorLane::EndUser, A::CopyCustomerText, S::CredentialsLapse},
    {V::BankDown, ErrorLane::Bank, A::CopyCustomerText, S::InstitutionDown},
    {V::CodeNeeded, ErrorLane::EndUser, A::Refresh, S::LinkTokenRequired},
    {V::Unconfirmed, ErrorLane::EndUser, A::CopyCustomerText, S::LinkUnconfirmed},
    {V::ConsentAwaiting, ErrorLane::EndUser, A::CopyCustomerText, S::ConsentAwaiting},
    {V::RefusedByCustomer, ErrorLane::EndUser, A::CopyCustomerText, S::LinkInvalid},
    {V::RefreshUnderway, ErrorLane::Wait, A::Wait, S::RefreshUnderway},
    {V::FirstReading, ErrorLane::Wait, A::Wait, S::RefreshUnderway},
    {V::NotOffered, ErrorLane::Us, A::CopyCustomerText, S::ResourceNotSupported},
    {V::NotInConsent, ErrorLane::EndUser, A::CopyCustomerText, S::AccountNotShared},
    {V::NotFetched, ErrorLane::Us, A::FetchPart, S::RefreshOverdue},
    {V::QuotaUsedUp, ErrorLane::Wait, A::Wait, S::MonthlyLimit},
    {V::BankSuspected, ErrorLane::Bank, A::CopyCustomerText, S::InstitutionDown},
    {V::RefusedByBank, ErrorLane::Bank, A::CopyCustomerText, S::InstitutionDown},
    {V::RefusedByBelvo, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::RefusedForNow, ErrorLane::Wait, A::Wait, S::RefreshUnderway},
    {V::RefusedToUs, ErrorLane::Us, A::FetchPart, S::RefreshOverdue},
    {V::Purged, ErrorLane::EndUser, A::CopyCustomerText, S::DataPurged},
    {V::RefreshLost, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::NeverRead, ErrorLane::Belvo, A::Refresh, S::RefreshOverdue},
    {V::Overdue, ErrorLane::Belvo, A::Refresh, S::RefreshOverdue},
    {V::SingleOld, ErrorLane::Us, A::Refresh, S::SingleLinkOld},
    {V::NoAccounts, ErrorLane::EndUser, A::CopyCustomerText, S::AccountNotShared},
    {V::Unsupported, ErrorLane::Us, A::CopyCustomerText, S::ResourceNotSupported},
    {V::NoRows, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::Stops, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::Gap, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::SilentAccounts, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::HistoryShort, ErrorLane::Bank, A::CopyCustomerText, S::HistoryLimited},
    {V::StatusUnknown, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::ConsentMissing, ErrorLane::Belvo, A::CopyCase, S::RefreshOverdue},
    {V::PurgeSoon, ErrorLane::Us, A::Refresh, S::DataPurgeSoon},
    {V::ConsentEndsSoon, ErrorLane::EndUser, A::CopyCustomerText, S::ConsentEndsSoon},
    {V::CredentialsEndSoon, ErrorLane::EndUser, A::CopyCustomerText, S::CredentialsLapse},
    {V::NotAllChecked, ErrorLane::Us, A::CheckAgain, S::NotAllChecked},
    {V::AsFarAsKnown, ErrorLane::Belvo, A::CopyCase, S::WellAsFarAsKnown},
    {V::AllWell, ErrorLane::Wait, A::CopyCustomerText, S::AllWell},
};

std::optional<Check> checkWith(const CheckResults &results, CheckFinding finding)
{
    for (std::size_t i = 0; i < kChecks; ++i)
        if (results[i].finding == finding)
            return static_cast<Check>(i);
    return {};
}

//! Asking again may tell what this check could not.
bool mayAskAgain(const CheckResult &result)
{
    switch (result.whyNot) {
    case WhyNot::NotYet:
    case WhyNot::CallFailed:
    case WhyNot::TooSlow:
    case WhyNot::Paused:
    case WhyNot::Stopped:
    case WhyNot::NoJournal:
        return true;
    case WhyNot::None:
    case WhyNot::LinkUnread:
    case WhyNot::NoDocument:
    case WhyNot::NotListed:
    case WhyNot::NotStated:
    case WhyNot::PartOfRows:
        break;
    }
    return false;
}

//! What went wrong in the words of the API, where that decides: the catalogue knows more of it than of any
//! situation.
std::optional<ApiError> errorOf(const CheckResults &results, std::optional<Check> check)
{
    return check ? results[indexOf(*check)].error : std::nullopt;
}

//! Time alone helps: until when. Invalid: not known, or over.
QDateTime waitOf(const CheckResults &results, std::optional<Check> check, const QDateTime &now)
{
    if (!check)
        return {};
    const QDateTime until = results[indexOf(*check)].of(CheckEvidence::Kind::ReadyBy).toDateTime();
    return until > now ? until : QDateTime();
}

Verdict withoutRule(const CheckResults &results)
{
    if (std::ranges::any_of(results, mayAskAgain))
        return Verdict::NotAllChecked;
    const bool isUnknown = std::ranges::any_of(
        results, [](const CheckResult &result) { return result.state == CheckState::NotChecked; });
    return isUnknown ? Verdict::AsFarAsKnown : Verdict::AllWell;
}

} // namespace

std::span<const VerdictRule> verdictRules()
{
    return kRules;
}

Conclusion conclude(const CheckResults &results, const QDateTime &now)
{
    const auto *const rule = std::ranges::find_if(kRules, [&results](const VerdictRule &each) {
        return checkWith(results, each.finding) &&
               (each.besides == CheckFinding::None || checkWith(results, each.besides));
    });
    Conclusion conclusion;
    if (rule != std::end(kRules)) {
        conclusion.verdict = rule->verdict;
        conclusion.decidedBy = checkWith(results, rule->finding);
    } else {
        conclusion.verdict = withoutRule(results);
    }
    const auto *const outcome = std::ranges::find(kOutcomes, conclusion.verdict, &Outcome::verdict);
    Q_ASSERT(outcome != std::end(kOutcomes));
    conclusion.lane = outcome->lane;
    conclusion.action = outcome->action;
    conclusion.situation = outcome->situation;
    conclusion.error = errorOf(results, conclusion.decidedBy);
    conclusion.waitUntil = waitOf(results, conclusion.decidedBy, now);
    if (conclusion.waitUntil.isValid() && conclusion.verdict == Verdict::NotAsked) {
        conclusion.lane = ErrorLane::Wait;
        conclusion.action = DiagnosisAction::Wait;
    } else if (conclusion.action == DiagnosisAction::Wait && !conclusion.waitUntil.isValid()) {
        conclusion.action = DiagnosisAction::CheckAgain;
    }
    conclusion.unchecked =
        static_cast<int>(std::ranges::count(results, CheckState::NotChecked, &CheckResult::state));
    return conclusion;
}

const Guidance *guidanceOf(const Conclusion &conclusion)
{
    if (conclusion.error)
        if (const Guidance *guidance = guidanceForOutcome(*conclusion.error))
            return guidance;
    return conclusion.situation ? guidanceFor(*conclusion.situation) : nullptr;
}

bool isWorse(Verdict one, Verdict other)
{
    return one < other; // the verdicts stand in the order of the rules
}

} // namespace vinculo::models
