// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/refreshcare.h"

#include "models/flows/linkrow.h"
#include "models/refresh/fetchrecord.h"

namespace vinculo::models {

namespace {

struct Rule
{
    RefreshHindrance hindrance;
    bool isRefused;
    bool (*applies)(const RefreshCareFacts &facts);
};

//! Worst first; the first that applies is the answer.
constexpr Rule kRules[] = {
    {RefreshHindrance::LinkInvalid, true,
     [](const RefreshCareFacts &facts) { return facts.status == QLatin1String("invalid"); }},
    {RefreshHindrance::LinkUnconfirmed, true,
     [](const RefreshCareFacts &facts) { return facts.status == QLatin1String("unconfirmed"); }},
    {RefreshHindrance::SixthFailure, true,
     [](const RefreshCareFacts &facts) { return facts.failuresInARow >= kFailuresAllowed - 1; }},
    {RefreshHindrance::QuotaSpent, true,
     [](const RefreshCareFacts &facts) { return facts.callsLeft && *facts.callsLeft <= 0; }},
    {RefreshHindrance::BankHeld, true, [](const RefreshCareFacts &facts) { return facts.isHeld; }},
    {RefreshHindrance::BankDown, false,
     [](const RefreshCareFacts &facts) { return facts.institutionState == QLatin1String("down"); }},
    {RefreshHindrance::FailuresInARow, false,
     [](const RefreshCareFacts &facts) { return facts.failuresInARow > 0; }},
    {RefreshHindrance::QuotaNearlySpent, false,
     [](const RefreshCareFacts &facts) { return facts.callsLeft && *facts.callsLeft <= 2; }},
    {RefreshHindrance::CodeNeeded, false,
     [](const RefreshCareFacts &facts) { return facts.status == QLatin1String("token_required"); }},
};

} // namespace

std::optional<RefreshCare> refreshCare(const RefreshCareFacts &facts)
{
    for (const Rule &rule : kRules) {
        if (rule.applies(facts))
            return RefreshCare{rule.hindrance, rule.isRefused};
    }
    return {};
}

RefreshCareFacts refreshCareFacts(const LinkRow &link, bool isBankHealthy, bool isHeld,
                                  const FetchRecord *fetches)
{
    RefreshCareFacts facts;
    facts.status = link.status;
    facts.institutionState = isBankHealthy ? QString() : QStringLiteral("down");
    facts.isHeld = isHeld;
    if (fetches && fetches->isRead())
        facts.failuresInARow = fetches->failuresInARow();
    return facts;
}

} // namespace vinculo::models
