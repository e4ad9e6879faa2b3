// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookrules.h"

#include <algorithm>

namespace vinculo::models {

using namespace hookrules;

namespace {

//! Belvo reached the link in the log's time, early enough for its events to be there.
bool isContactCovered(const HookFacts &facts)
{
    if (!facts.accessed || !facts.isConfirmed || *facts.accessed < facts.begin ||
        *facts.accessed > facts.end - kDelivery)
        return false;
    // The first contact is that of the history, which has a rule of its own.
    const bool isFirst =
        facts.created && *facts.created >= facts.begin && *facts.accessed - *facts.created <= kHistory;
    return !isFirst;
}

bool cameAfter(const std::optional<std::int64_t> &event, const HookFacts &facts)
{
    return event && *event >= *facts.accessed - kDelivery;
}

bool nothingSince(const HookFacts &facts)
{
    return isContactCovered(facts) && !cameAfter(facts.lastEvent, facts);
}

bool kindSince(const HookFacts &facts)
{
    return isContactCovered(facts) && facts.isUsual && cameAfter(facts.lastEvent, facts) &&
           !cameAfter(facts.lastOfKind, facts);
}

bool isSilent(const HookFacts &facts)
{
    return facts.refreshEvery && facts.isConfirmed && facts.silence > 2 * *facts.refreshEvery + kDelivery;
}

bool neverCame(const HookFacts &facts)
{
    return facts.created && facts.isConfirmed && !facts.hasHistory && *facts.created >= facts.begin &&
           *facts.created <= facts.end - kHistory;
}

bool isAgain(const HookFacts &facts)
{
    return facts.copies > 1;
}

bool isLate(const HookFacts &facts)
{
    return facts.duration && *facts.duration > kAnswerMs;
}

bool isRefused(const HookFacts &facts)
{
    constexpr int kFirstGood = 200;
    constexpr int kFirstBad = 300;
    return facts.status > 0 && (facts.status < kFirstGood || facts.status >= kFirstBad);
}

bool isDeleted(const HookFacts &facts)
{
    return !facts.isLinkThere && facts.isDeletionTold;
}

bool isNotThere(const HookFacts &facts)
{
    return !facts.isLinkThere;
}

bool isNotInCatalogue(const HookFacts &facts)
{
    return !facts.isEventKnown;
}

bool isQuiet(const HookFacts &facts)
{
    return facts.chance <= kChance;
}

constexpr HookRule kRules[] = {
    {HookSet::Lost, HookReason::NothingSince, "nothing_since", nothingSince},
    {HookSet::Lost, HookReason::KindSince, "kind_since", kindSince},
    {HookSet::Lost, HookReason::Silence, "silence", isSilent},
    {HookSet::History, HookReason::NeverCame, "never_came", neverCame},
    {HookSet::Repeated, HookReason::Again, "again", isAgain},
    {HookSet::Slow, HookReason::Refused, "refused", isRefused},
    {HookSet::Slow, HookReason::Late, "late", isLate},
    {HookSet::UnknownLink, HookReason::Deleted, "deleted", isDeleted},
    {HookSet::UnknownLink, HookReason::NotThere, "not_there", isNotThere},
    {HookSet::UnknownEvent, HookReason::NotInCatalogue, "not_in_catalogue", isNotInCatalogue},
    {HookSet::Gap, HookReason::Quiet, "quiet", isQuiet},
};

} // namespace

std::span<const HookRule> hookRules()
{
    return kRules;
}

const HookRule *hookRuleFor(HookSet set, const HookFacts &facts)
{
    const auto *found = std::ranges::find_if(
        kRules, [&](const HookRule &rule) { return rule.set == set && rule.fits(facts); });
    return found == std::end(kRules) ? nullptr : found;
}

std::string_view wordOf(HookSet set)
{
    switch (set) {
    case HookSet::Lost:
        return "lost";
    case HookSet::History:
        return "history";
    case HookSet::Repeated:
        return "repeated";
    case HookSet::Slow:
        return "slow";
    case HookSet::UnknownLink:
        return "unknown_link";
    case HookSet::UnknownEvent:
        return "unknown_event";
    case HookSet::Gap:
        return "gap";
    }
    return {};
}

std::string_view wordOf(HookReason reason)
{
    const auto *found = std::ranges::find(kRules, reason, &HookRule::reason);
    return found == std::end(kRules) ? std::string_view() : found->word;
}

} // namespace vinculo::models
