// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookkinds.h"

#include "core/domain/guidance.h"
#include "core/domain/resources/registry.h"

#include <algorithm>
#include <string>

namespace vinculo::models {

namespace {

// Source: Belvo's pages about webhooks of each resource. Of exchanges, current employments and debt reports
// no page says that their history is announced.
constexpr HookKind kKinds[] = {
    {"ACCOUNTS", true, true},
    {"OWNERS", true, true},
    {"TRANSACTIONS", true, true},
    {"BILLS", true, true},
    {"INVESTMENTS", true, true},
    {"INVESTMENT_TRANSACTIONS", true, true},
    {"EXCHANGES", false, false},
    {"INCOMES", false, true},
    {"RECURRING_EXPENSES", false, true},
    {"RISK_INSIGHTS", false, true},
    {"EMPLOYMENT_RECORDS", true, true},
    {"EMPLOYMENT_METRICS", false, true},
    {"CURRENT_EMPLOYMENTS", false, false},
    {"EMPLOYMENTS", true, true},
    {"INVOICES", true, true},
    {"TAX_RETURNS", true, true},
    {"TAX_STATUS", false, true},
    {"TAX_COMPLIANCE_STATUS", false, true},
    {"TAX_RETENTIONS", false, true},
    {"FINANCIAL_STATEMENTS", true, true},
    {"DEBT_REPORTS", false, false},
};
static_assert(std::size(kKinds) <= 32, "a set of kinds has 32 bits");

bool isHistory(std::string_view code)
{
    return (code.starts_with("historical_") || code.starts_with("initial_")) && code.ends_with("update");
}

//! "new_accounts_available" says its kind itself.
int kindInCode(std::string_view code)
{
    constexpr std::string_view kNew = "new_";
    constexpr std::string_view kAvailable = "_available";
    std::string_view stem;
    if (code.starts_with(kNew) && code.ends_with(kAvailable) && code.size() > kNew.size() + kAvailable.size())
        stem = code.substr(kNew.size(), code.size() - kNew.size() - kAvailable.size());
    else if (code == "transactions_updated" || code == "transactions_deleted")
        stem = "transactions";
    else if (code == "employment_changes")
        stem = "employment_records";
    std::string name(stem);
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c & ~0x20) : c; });
    return hookKindOf(name);
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool isKnownEvent(std::string_view type, std::string_view code, int kind)
{
    if (code.empty())
        return kind >= 0 || type == "LINK" || type == "CONSENT";
    if (!type.empty())
        return (kind >= 0 || type == "LINK" || type == "CONSENT") &&
               guidanceForWebhook(text(type), text(code));
    constexpr std::string_view kAny[] = {"LINK", "CONSENT", "TRANSACTIONS", "EMPLOYMENT_RECORDS"};
    return std::ranges::any_of(
        kAny, [code](std::string_view each) { return guidanceForWebhook(text(each), text(code)); });
}

} // namespace

std::span<const HookKind> hookKinds()
{
    return kKinds;
}

int hookKindOf(std::string_view name)
{
    const auto *found = std::ranges::find(kKinds, name, &HookKind::name);
    return found == std::end(kKinds) ? -1 : static_cast<int>(found - kKinds);
}

HookEvent hookEventOf(std::string_view type, std::string_view code)
{
    HookEvent event;
    event.kind = hookKindOf(type);
    if (type.empty() && event.kind < 0)
        event.kind = kindInCode(code);
    event.isKnown = isKnownEvent(type, code, event.kind);
    event.isDeletion = code == "link_deleted";
    if (type == "LINK" || type == "CONSENT")
        return event;
    // A kind that nobody has described is data all the same: something about the link did arrive.
    if (isHistory(code))
        event.what = HookEventClass::History;
    else if (event.kind >= 0 || kindInCode(code) >= 0)
        event.what = HookEventClass::Change;
    return event;
}

const ResourceSpec *hookResource(int kind, std::string_view institution)
{
    if (kind < 0)
        return nullptr;
    const std::string_view name = kKinds[static_cast<std::size_t>(kind)].name;
    const bool isChilean = institution.find("_cl_") != std::string_view::npos;
    const ResourceSpec *found = nullptr;
    for (const ResourceSpec *spec : resources::all()) {
        if (spec->retrieve.institutionResource != name || !spec->can(Verb::List))
            continue;
        const bool isForChile = spec->path.find("/cl/") != std::string_view::npos;
        if (!found || isForChile == isChilean)
            found = spec;
    }
    return found;
}

} // namespace vinculo::models
