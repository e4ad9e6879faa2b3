// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagerules.h"

#include "models/diagnosis/checks.h"
#include "models/person/refreshschedule.h"
#include "models/refresh/fetchrecord.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace vinculo::models {

namespace {

using Since = std::optional<std::int64_t>;
using enum ErrorLane;
using enum HealthState;

constexpr std::int64_t kMicrosPerSecond = 1'000'000;
constexpr std::int64_t kMicrosPerMs = 1000;
constexpr std::int64_t kFirstLoad = 3600 * kMicrosPerSecond; //!< a new link may take so long
constexpr std::int64_t kRefreshTakes = kRefreshTakesMinutes * 60 * kMicrosPerSecond;
constexpr std::int64_t kBusyFor = diagnosisspans::kWaitMinutes * 60 * kMicrosPerSecond;
constexpr int kManyMissed = 2; //!< as the page of a person has it

Since when(bool applies, std::int64_t instant = 0)
{
    return applies ? Since(instant) : Since();
}

bool isValid(const TriageFacts &link)
{
    return link.status == "valid";
}

//! Until when, for what runs out `days` after `start`; 0: it does not.
std::int64_t endOf(std::int64_t start, int days)
{
    return start > 0 && days > 0 ? start + days * kMicrosPerDay : 0;
}

std::int64_t purgeOf(const TriageFacts &link)
{
    return endOf(link.accessedAt, link.staleDays);
}

std::int64_t lapseOf(const TriageFacts &link)
{
    return isValid(link) ? endOf(link.createdAt, link.storageDays) : 0;
}

bool isWithin(std::int64_t end, int days, const TriageFacts &link)
{
    return end > link.now && end <= link.now + days * kMicrosPerDay;
}

Since consentIs(const TriageFacts &link, ConsentStanding standing)
{
    return when(link.consent == standing, link.consentEndsAt);
}

//! Whole days of the calendar, as the consent's own standing counts them.
std::int64_t consentDays(const TriageFacts &link)
{
    return link.consentEndsAt / kMicrosPerDay - link.now / kMicrosPerDay;
}

//! A failure after which nothing has been read: what succeeded since is no trouble any more.
const LinkTrouble *failureOf(const TriageFacts &link)
{
    const LinkTrouble *trouble = link.trouble;
    return trouble && trouble->failedAtMs * kMicrosPerMs > link.accessedAt ? trouble : nullptr;
}

ApiError errorOf(const LinkTrouble &trouble)
{
    return {.kind = trouble.kind,
            .httpStatus = trouble.httpStatus,
            .code = trouble.code,
            .message = trouble.variant};
}

Since failedThrough(const TriageFacts &link, ErrorLane lane)
{
    const LinkTrouble *trouble = failureOf(link);
    return when(trouble && laneOf(errorOf(*trouble)) == lane,
                trouble ? trouble->failedAtMs * kMicrosPerMs : 0);
}

std::optional<RefreshSchedule> scheduleOf(const TriageFacts &link)
{
    if (!isValid(link) || !link.isRecurrent || link.accessedAt == 0)
        return {};
    const auto time = [](std::int64_t micros) {
        return QDateTime::fromMSecsSinceEpoch(micros / kMicrosPerMs, Qt::UTC);
    };
    return refreshSchedule(link.refreshRate, time(link.accessedAt), time(link.now));
}

Since overdue(const TriageFacts &link, bool isLong)
{
    const auto schedule = scheduleOf(link);
    return when(schedule && schedule->isOverdue && (schedule->missed > kManyMissed) == isLong,
                link.accessedAt);
}

bool isFresh(const TriageFacts &link)
{
    return link.createdAt > 0 && link.now - link.createdAt < kFirstLoad;
}

bool isNeverRead(const TriageFacts &link)
{
    return isValid(link) && link.accessedAt == 0;
}

bool isOldUnconfirmed(const TriageFacts &link)
{
    return link.createdAt > 0 && link.now - link.createdAt > kRemoveUnconfirmedDays * kMicrosPerDay;
}

Since unknownStatus(const TriageFacts &link)
{
    constexpr std::string_view kKnown[] = {"valid", "invalid", "unconfirmed", "token_required"};
    return when(std::ranges::find(kKnown, link.status) == std::end(kKnown),
                link.accessedAt > 0 ? link.accessedAt : link.createdAt);
}

//! When Belvo accepted a refresh that has not led to a reading, as far as is known; 0: there is none.
std::int64_t openRefreshOf(const TriageFacts &link)
{
    const std::int64_t at = link.trouble ? link.trouble->refreshedAtMs * kMicrosPerMs : 0;
    return link.accessedAt < at ? at : 0;
}

//! Nothing that was listed before the refresh could have ended says that it has not.
bool isRefreshOver(const TriageFacts &link, std::int64_t at)
{
    const std::int64_t listed = link.listedAt > 0 ? link.listedAt : link.now;
    return std::min(link.now, listed) - at >= kRefreshTakes;
}

Since refreshUnderway(const TriageFacts &link)
{
    const std::int64_t at = openRefreshOf(link);
    return when(at > 0 && !isRefreshOver(link, at), at);
}

//! Whether the link still works is said elsewhere. Data that came since came from the bank, one way or the
//! other.
Since refreshLost(const TriageFacts &link)
{
    const std::int64_t at = openRefreshOf(link);
    return when(at > 0 && isValid(link) && isRefreshOver(link, at) &&
                    link.trouble->workedAtMs * kMicrosPerMs <= at,
                at);
}

//! When waiting has helped, as the diagnosis has it: a month's share is there again with the next month.
std::int64_t busyUntil(const LinkTrouble &trouble)
{
    if (trouble.code == QLatin1StringView("operational_limits_reached"))
        return FetchRecord::monthOf(trouble.failedAtMs).second * kMicrosPerMs;
    return trouble.failedAtMs * kMicrosPerMs + kBusyFor;
}

Since busyError(const TriageFacts &link)
{
    const Since failed = failedThrough(link, Wait);
    return when(failed && link.now < busyUntil(*link.trouble), failed.value_or(0));
}

constexpr TriageRule kRules[] = {
    {TriageReason::Invalid, "invalid", EndUser, TriageAction::HandBack, Problem, Situation::LinkInvalid,
     [](const TriageFacts &link) { return when(link.status == "invalid", link.accessedAt); }},
    {TriageReason::ConsentExpired, "consent_expired", EndUser, TriageAction::HandBack, Problem,
     Situation::ConsentExpired,
     [](const TriageFacts &link) { return consentIs(link, ConsentStanding::Expired); }},
    {TriageReason::ConsentRejected, "consent_rejected", EndUser, TriageAction::HandBack, Problem,
     Situation::ConsentRejected,
     [](const TriageFacts &link) {
         return when(link.consent == ConsentStanding::Rejected, link.consentCreatedAt);
     }},
    {TriageReason::CredentialsLapsed, "credentials_lapsed", EndUser, TriageAction::HandBack, Problem,
     Situation::CredentialsLapse,
     [](const TriageFacts &link) {
         const std::int64_t end = lapseOf(link);
         return when(end > 0 && end <= link.now, end);
     }},
    {TriageReason::InstitutionDown, "institution_down", Bank, TriageAction::ShowInstitution, Attention,
     Situation::InstitutionDown,
     [](const TriageFacts &link) { return when(link.isInstitutionDown, link.downSince); }},
    {TriageReason::TokenRequired, "token_required", EndUser, TriageAction::HandBack, Problem,
     Situation::LinkTokenRequired,
     [](const TriageFacts &link) { return when(link.status == "token_required", link.accessedAt); }},
    {TriageReason::Unconfirmed, "unconfirmed", EndUser, TriageAction::HandBack, Attention,
     Situation::LinkUnconfirmed,
     [](const TriageFacts &link) {
         return when(link.status == "unconfirmed" && !isOldUnconfirmed(link), link.createdAt);
     }},
    {TriageReason::OldUnconfirmed, "old_unconfirmed", Us, TriageAction::Erase, Attention,
     Situation::LinkUnconfirmed,
     [](const TriageFacts &link) {
         return when(link.status == "unconfirmed" && isOldUnconfirmed(link), link.createdAt);
     }},
    {TriageReason::ConsentAwaiting, "consent_awaiting", EndUser, TriageAction::HandBack, Attention,
     Situation::ConsentAwaiting,
     [](const TriageFacts &link) {
         return when(link.consent == ConsentStanding::Waiting, link.consentCreatedAt);
     }},
    {TriageReason::CustomerError, "customer_error", EndUser, TriageAction::HandBack, Problem, std::nullopt,
     [](const TriageFacts &link) { return failedThrough(link, EndUser); }},
    {TriageReason::RefreshUnderway, "refresh_underway", Wait, TriageAction::ShowLink, Ok,
     Situation::RefreshUnderway, refreshUnderway},
    {TriageReason::FirstLoad, "first_load", Wait, TriageAction::ShowLink, Ok, std::nullopt,
     [](const TriageFacts &link) { return when(isNeverRead(link) && isFresh(link), link.createdAt); }},
    {TriageReason::BankError, "bank_error", Bank, TriageAction::ShowCalls, Attention, std::nullopt,
     [](const TriageFacts &link) { return failedThrough(link, Bank); }},
    {TriageReason::BelvoError, "belvo_error", Belvo, TriageAction::ShowCalls, Attention, std::nullopt,
     [](const TriageFacts &link) { return failedThrough(link, Belvo); }},
    {TriageReason::BusyError, "busy_error", Wait, TriageAction::ShowLink, Ok, std::nullopt, busyError},
    {TriageReason::OurError, "our_error", Us, TriageAction::ShowCalls, Problem, std::nullopt,
     [](const TriageFacts &link) { return failedThrough(link, Us); }},
    {TriageReason::DataPurged, "data_purged", EndUser, TriageAction::HandBack, Problem, Situation::DataPurged,
     [](const TriageFacts &link) {
         const std::int64_t end = purgeOf(link);
         return when(end > 0 && end <= link.now, end);
     }},
    {TriageReason::RefreshLost, "refresh_lost", Belvo, TriageAction::Diagnose, Problem,
     Situation::RefreshLost, refreshLost},
    {TriageReason::NeverRead, "never_read", Belvo, TriageAction::Refresh, Attention, std::nullopt,
     [](const TriageFacts &link) { return when(isNeverRead(link) && !isFresh(link), link.createdAt); }},
    {TriageReason::LongOverdue, "long_overdue", Belvo, TriageAction::Refresh, Problem,
     Situation::RefreshOverdue, [](const TriageFacts &link) { return overdue(link, true); }},
    {TriageReason::Overdue, "overdue", Belvo, TriageAction::Refresh, Attention, Situation::RefreshOverdue,
     [](const TriageFacts &link) { return overdue(link, false); }},
    {TriageReason::OldSingle, "old_single", Us, TriageAction::Refresh, Attention, Situation::SingleLinkOld,
     [](const TriageFacts &link) {
         const std::int64_t days = (link.now - link.accessedAt) / kMicrosPerDay;
         return when(isValid(link) && link.isSingle && link.accessedAt > 0 && days > kOldSingleDays,
                     link.accessedAt);
     }},
    {TriageReason::UnknownStatus, "unknown_status", Belvo, TriageAction::Diagnose, Attention, std::nullopt,
     unknownStatus},
    {TriageReason::DataPurgeSoon, "data_purge_soon", Us, TriageAction::Refresh, Attention,
     Situation::DataPurgeSoon,
     [](const TriageFacts &link) {
         const std::int64_t end = purgeOf(link);
         return when(isWithin(end, kPurgeSoonDays, link), end);
     }},
    {TriageReason::ConsentEndsThisWeek, "consent_ends_this_week", EndUser, TriageAction::HandBack, Attention,
     Situation::ConsentEndsSoon,
     [](const TriageFacts &link) {
         const Since soon = consentIs(link, ConsentStanding::EndsSoon);
         return consentDays(link) <= kConsentWeekDays ? soon : Since();
     }},
    {TriageReason::CredentialsSoonGone, "credentials_soon_gone", EndUser, TriageAction::HandBack, Attention,
     Situation::CredentialsLapse,
     [](const TriageFacts &link) {
         const std::int64_t end = lapseOf(link);
         return when(isWithin(end, kLapseSoonDays, link), end);
     }},
    {TriageReason::Duplicate, "duplicate", Us, TriageAction::ShowTwins, Attention, std::nullopt,
     [](const TriageFacts &link) { return when(link.hasBetterTwin, link.createdAt); }},
    {TriageReason::ConsentEndsSoon, "consent_ends_soon", Wait, TriageAction::HandBack, Attention,
     Situation::ConsentEndsSoon,
     [](const TriageFacts &link) {
         const Since soon = consentIs(link, ConsentStanding::EndsSoon);
         return consentDays(link) > kConsentWeekDays ? soon : Since();
     }},
    {TriageReason::NoExternalId, "no_external_id", Us, TriageAction::ShowLink, Attention, std::nullopt,
     [](const TriageFacts &link) { return when(!link.hasExternalId, link.createdAt); }},
};

constexpr bool areInOrder()
{
    std::size_t place = 0;
    for (const TriageRule &rule : kRules)
        if (static_cast<std::size_t>(rule.reason) != place++)
            return false;
    return place == kTriageReasons;
}
static_assert(areInOrder());

} // namespace

int daysOf(std::string_view duration)
{
    int days = 0;
    const char *end = duration.data() + duration.size();
    const auto [rest, error] = std::from_chars(duration.data(), end, days);
    return error == std::errc() && rest + 1 == end && *rest == 'd' && days > 0 ? days : 0;
}

const Guidance *guidanceOf(TriageReason reason, const std::optional<LinkTrouble> &trouble)
{
    if (reason == TriageReason::None)
        return nullptr;
    if (const auto situation = triageRule(reason).situation)
        return guidanceFor(*situation);
    constexpr TriageReason kErrors[] = {TriageReason::CustomerError, TriageReason::BankError,
                                        TriageReason::OurError, TriageReason::BelvoError,
                                        TriageReason::BusyError};
    const bool isError = std::ranges::find(kErrors, reason) != std::end(kErrors);
    return isError && trouble ? guidanceForOutcome(errorOf(*trouble)) : nullptr;
}

std::span<const TriageRule> triageRules()
{
    return kRules;
}

const TriageRule &triageRule(TriageReason reason)
{
    Q_ASSERT(reason != TriageReason::None);
    return kRules[std::min(static_cast<std::size_t>(reason), kTriageReasons - 1)];
}

TriageReason triageReason(std::string_view name)
{
    const auto *found =
        std::ranges::find(kRules, name, [](const TriageRule &rule) { return std::string_view(rule.name); });
    return found == std::end(kRules) ? TriageReason::None : found->reason;
}

} // namespace vinculo::models
