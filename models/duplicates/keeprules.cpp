// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/keeprules.h"

#include <algorithm>

namespace vinculo::models {

namespace {

// A consent nobody has seen speaks neither for nor against: it counts as alive, so that the order stays one.
constexpr KeepRule kRules[] = {
    {KeepReason::Works, [](const KeepFacts &facts) -> std::int64_t { return facts.isValid; }},
    {KeepReason::Finished, [](const KeepFacts &facts) -> std::int64_t { return !facts.isUnconfirmed; }},
    {KeepReason::ConsentAlive,
     [](const KeepFacts &facts) -> std::int64_t { return facts.isConsentAlive.value_or(true); }},
    {KeepReason::Recurrent, [](const KeepFacts &facts) -> std::int64_t { return facts.isRecurrent; }},
    {KeepReason::NewestData, [](const KeepFacts &facts) { return facts.lastAccessedAt; }},
    {KeepReason::Youngest, [](const KeepFacts &facts) { return facts.createdAt; }},
};

} // namespace

std::span<const KeepRule> keepRules()
{
    return kRules;
}

bool isKeptRather(const KeepFacts &link, const KeepFacts &other)
{
    for (const KeepRule &rule : kRules)
        if (const std::int64_t score = rule.score(link), against = rule.score(other); score != against)
            return score > against;
    return false;
}

bool mayBeKept(const KeepFacts &facts)
{
    return !facts.isUnconfirmed;
}

std::vector<KeepReason> keepReasons(const KeepFacts &kept, std::span<const KeepFacts> others)
{
    std::vector<KeepReason> reasons;
    for (const KeepRule &rule : kRules) {
        const std::int64_t score = rule.score(kept);
        const auto isBeaten = [&](const KeepFacts &other) { return rule.score(other) < score; };
        const auto beats = [&](const KeepFacts &other) { return rule.score(other) > score; };
        if (std::ranges::any_of(others, isBeaten) && std::ranges::none_of(others, beats))
            reasons.push_back(rule.reason);
    }
    // What was never completed does not work either: said once.
    if (std::ranges::find(reasons, KeepReason::Works) != reasons.end())
        std::erase(reasons, KeepReason::Finished);
    return reasons;
}

} // namespace vinculo::models
