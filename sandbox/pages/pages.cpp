// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/pages.h"

#include "sandbox/pages/steps.h"

namespace vinculo::sandbox {

namespace {

struct Step
{
    std::string_view method;
    std::string_view path;
    Response (*serve)(PageCall &call);
    bool afterTheEnd = false; //!< of the token, too
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
    {"GET", "/widget/mfa/", openChallenge},
    {"POST", "/widget/mfa/", challengeAnswered},
    {"POST", "/widget/exit/", finishWithExit},
    {"GET", "/widget/end/", endPage, true},
    {"GET", "/portal/", portalList},
    {"GET", "/portal/consent/", portalConsent},
    {"POST", "/portal/revoke/", portalRevoke},
    {"POST", "/portal/renew/", portalRenew},
    {"POST", "/portal/exit/", finishWithExit},
    {"GET", "/portal/end/", endPage, true},
};

//! For calls without a token that is known.
PageLanguage languageOf(const Request &request)
{
    if (const auto asked = languageAskedFor(request.query))
        return *asked;
    return acceptedLanguage(request.acceptLanguage).value_or(PageLanguage::English);
}

Response refusal(HtmlPage page, int status, std::string_view sentence, std::string_view advice)
{
    page.problem(sentence);
    page.note(advice);
    return page.response(status);
}

Response refusal(const Request &request, int status, PageText sentence)
{
    const PageLanguage language = languageOf(request);
    HtmlPage page(language, wording(PageText::DoesNotWork, language));
    page.offerLanguages(inEachLanguage(request.path));
    return refusal(std::move(page), status, wording(sentence, language),
                   wording(PageText::AskForToken, language));
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
    if (!call.token.isAlive(call.context.now) && !step.afterTheEnd)
        return finishWithEvent(call, {"error", "ACCESS_TOKEN_NOT_VALID",
                                      "The access token was not provided or is not valid",
                                      PageText::TokenNotValid});
    if (const auto scope = missingScope(call.token, call.request.path); !scope.empty())
        return refusal(call.page(call.text(PageText::DoesNotWork), call.request.path), 403,
                       call.text(PageText::ScopeMissing, {scope}), call.text(PageText::AskForToken));
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
        return refusal(request, known ? 405 : 404, known ? PageText::StepNotReached : PageText::NoSuchPage);
    PageValues values = method == "POST" ? parseQuery(request.body) : request.query;
    std::string access;
    for (const auto &[name, value] : values)
        if (name == "access_token")
            access = value;
    WidgetToken *token = context.widgetTokens.find(access);
    if (!token)
        return refusal(request, 401, PageText::TokenNotValid);
    PageCall call{context, request, *token, std::move(values)};
    return serveStep(call, *step);
}

} // namespace vinculo::sandbox
