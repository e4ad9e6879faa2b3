// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/pages.h"

#include "sandbox/pages/steps.h"

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kNotValid = "The access token was not provided or is not valid";

struct Step
{
    std::string_view method;
    std::string_view path;
    Response (*serve)(PageCall &call);
};

constexpr Step kSteps[] = {
    {"GET", "/widget/", chooseInstitution},
    {"POST", "/widget/institution/", institutionChosen},
    {"GET", "/widget/consent/", [](PageCall &call) { return consentPage(call); }},
    {"POST", "/widget/consent/", consentGiven},
    {"GET", "/widget/bank/", [](PageCall &call) { return bankPage(call); }},
    {"POST", "/widget/bank/", bankAnswered},
    {"GET", "/widget/login/", [](PageCall &call) { return loginPage(call); }},
    {"POST", "/widget/login/", loggedIn},
    {"POST", "/widget/mfa/", challengeAnswered},
    {"POST", "/widget/exit/", finishWithExit},
    {"GET", "/portal/", portalList},
    {"GET", "/portal/consent/", portalConsent},
    {"POST", "/portal/revoke/", portalRevoke},
    {"POST", "/portal/renew/", portalRenew},
    {"POST", "/portal/exit/", finishWithExit},
};

Response refusal(int status, std::string_view sentence)
{
    HtmlPage page("This does not work");
    page.problem(sentence);
    page.note("Ask POST /api/token/ for an access token and open this page with ?access_token=…");
    return page.response(status);
}

//! The scope that the token lacks for the path, or nothing.
std::string_view missingScope(const WidgetToken &token, const std::string &path)
{
    const bool portal = path.starts_with("/portal/");
    const auto lacks = [&token](std::string_view scope) { return !token.hasScope(scope); };
    if (portal && lacks("read_consents"))
        return "read_consents";
    if (!portal && lacks("read_institutions"))
        return "read_institutions";
    if (!portal && lacks("write_links"))
        return "write_links";
    if ((portal || token.feature == "consent_link_creation") && lacks("write_consents"))
        return "write_consents";
    return {};
}

Response serveStep(PageCall &call, const Step &step)
{
    const Instant now = call.context.now;
    if (!call.token.isAlive(now))
        return finishWithEvent(call.token, "error", "ACCESS_TOKEN_NOT_VALID", kNotValid);
    if (const auto scope = missingScope(call.token, call.request.path); !scope.empty())
        return refusal(403, "The access token lacks the scope " + std::string(scope) + '.');
    return step.serve(call);
}

} // namespace

bool isPage(const Request &request)
{
    return request.path.starts_with("/widget/") || request.path.starts_with("/portal/");
}

Response servePage(Context &context, const Request &request)
{
    const std::string_view method = request.method == "HEAD" ? std::string_view("GET") : request.method;
    const Step *step = nullptr;
    bool known = false;
    for (const Step &candidate : kSteps) {
        if (candidate.path != request.path)
            continue;
        known = true;
        if (candidate.method == method)
            step = &candidate;
    }
    if (!step)
        return refusal(known ? 405 : 404, known ? "This step is reached from the one before it."
                                                : "There is /widget/ and /portal/.");
    PageValues values = method == "POST" ? parseQuery(request.body) : request.query;
    std::string access;
    for (const auto &[name, value] : values)
        if (name == "access_token")
            access = value;
    WidgetToken *token = context.widgetTokens.find(access);
    if (!token)
        return refusal(401, kNotValid);
    PageCall call{context, request, *token, std::move(values)};
    return serveStep(call, *step);
}

} // namespace vinculo::sandbox
