// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/router.h"

#include "sandbox/endpoints/documents.h"
#include "sandbox/endpoints/endpoints.h"

namespace vinculo::sandbox {

namespace {

struct Route
{
    std::string_view method;
    std::string_view pattern; //!< * stands for one path segment
    Handler handler;
};

constexpr Route kRoutes[] = {
    {"GET", "/api/", apiRoot},
    {"POST", "/api/token/", createToken},
    {"GET", "/api/institutions/", listInstitutions},
    {"GET", "/api/institutions/*/", showInstitution},
    {"GET", "/api/links/", listLinks},
    {"POST", "/api/links/", registerLink},
    {"PATCH", "/api/links/", resumeLink},
    {"GET", "/api/links/*/", showLink},
    {"PATCH", "/api/links/*/", modifyLink},
    {"PUT", "/api/links/*/", updateLink},
    {"DELETE", "/api/links/*/", deleteLink},
    {"POST", "/api/links/*/refresh/", refreshLink},
    {"GET", "/api/accounts/", listAccounts},
    {"POST", "/api/accounts/", retrieveAccounts},
    {"PATCH", "/api/accounts/", resumeAccounts},
    {"GET", "/api/accounts/*/", showAccount},
    {"DELETE", "/api/accounts/*/", deleteAccount},
    {"GET", "/api/transactions/", listTransactions},
    {"POST", "/api/transactions/", retrieveTransactions},
    {"PATCH", "/api/transactions/", resumeTransactions},
    {"GET", "/api/transactions/*/", showTransaction},
    {"DELETE", "/api/transactions/*/", deleteTransaction},
    {"GET", "/api/owners/", listOwners},
    {"POST", "/api/owners/", retrieveOwners},
    {"PATCH", "/api/owners/", resumeOwners},
    {"GET", "/api/owners/*/", showOwner},
    {"DELETE", "/api/owners/*/", deleteOwner},
    {"GET", "/api/consents/", listConsents},
    {"GET", "/api/consents/*/", showConsent},
    {"POST", "/api/categorization/", categorizeTransactions},
    {"POST", "/api/enrich/incomes/", enrichIncomes},
    {"POST", "/api/enrich/recurring-expenses/", enrichRecurringExpenses},
    {"POST", "/api/enrich/risk-insights/", enrichRiskInsights},
};

//! The identifier in the path when it fits the pattern (empty without *); nothing when it does not.
std::optional<std::string> match(std::string_view pattern, std::string_view path)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == path ? std::optional(std::string()) : std::nullopt;
    const std::string_view tail = pattern.substr(star + 1);
    if (!path.starts_with(pattern.substr(0, star)) || !path.ends_with(tail) ||
        path.size() <= star + tail.size())
        return std::nullopt;
    const std::string_view id = path.substr(star, path.size() - star - tail.size());
    return id.find('/') == std::string_view::npos ? std::optional(std::string(id)) : std::nullopt;
}

} // namespace

Response route(Context &context, const Request &request)
{
    bool known = false;
    for (const Route &candidate : kRoutes) {
        const auto id = match(candidate.pattern, request.path);
        if (!id)
            continue;
        if (candidate.method == request.method || (request.method == "HEAD" && candidate.method == "GET"))
            return candidate.handler(context, request, *id);
        known = true;
    }
    if (!known)
        if (auto answer = routeDocuments(context, request))
            return std::move(*answer);
    if (known)
        return context.problem(405, {"method_not_allowed", "Method \"" + request.method + "\" not allowed."});
    return context.problem(404, notFound());
}

} // namespace vinculo::sandbox
