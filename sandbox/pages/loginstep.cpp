// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/http/jsonmember.h"
#include "sandbox/http/jsonwriter.h"
#include "sandbox/pages/problemtext.h"
#include "sandbox/pages/steps.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! The call that an integrator would make by hand.
Request apiCall(const PageCall &call, std::string method, std::string path, std::string body)
{
    Request request;
    request.method = std::move(method);
    request.path = std::move(path);
    request.host = call.request.host;
    request.body = std::move(body);
    return request;
}

std::string registrationBody(const PageCall &call)
{
    const WidgetToken &token = call.token;
    const bool single = token.accessMode == "single";
    JsonWriter json;
    json.beginObject();
    json.text("institution", token.institution);
    json.text("username", call.value("username"));
    if (const std::string password = call.value("password"); !password.empty())
        json.text("password", password);
    json.text("access_mode", single ? "single" : "recurrent");
    if (!token.externalId.empty())
        json.text("external_id", token.externalId);
    if (!token.fetchResources.empty())
        json.texts("fetch_resources", token.fetchResources);
    if (!token.staleIn.empty())
        json.text("stale_in", token.staleIn);
    // Recurrent links always store the credentials.
    if (single && !token.credentialsStorage.empty())
        json.text("credentials_storage", token.credentialsStorage);
    json.endObject();
    return json.take();
}

Response attempt(PageCall &call)
{
    if (!call.token.updatedLink)
        return registerLink(call.context, apiCall(call, "POST", "/api/links/", registrationBody(call)), {});
    JsonWriter json;
    json.beginObject();
    json.text("password", call.value("password"));
    json.endObject();
    const std::string id = toText(*call.token.updatedLink);
    return updateLink(call.context, apiCall(call, "PUT", "/api/links/" + id + '/', json.take()), id);
}

//! The link that an answer names, as an object or in a list.
std::optional<Uuid> linkIn(const Response &response)
{
    rapidjson::Document document;
    if (document.Parse(response.body.data(), response.body.size()).HasParseError())
        return std::nullopt;
    if (document.IsObject() && document.HasMember("institution"))
        return parseUuid(jsonText(document, "id").value_or(std::string()));
    const bool list = document.IsArray() && !document.Empty() && document[0].IsObject();
    if (!list && !document.IsObject())
        return std::nullopt;
    return parseUuid(jsonText(list ? document[0] : document, "link").value_or(std::string()));
}

Response unsupported(PageCall &call)
{
    const Problem problem = usual("unsupported_operation");
    return finishWithEvent(call, {"error", problem.code, problem.message, PageText::OperationUnsupported});
}

} // namespace

std::string noteError(PageCall &call, const Response &response)
{
    rapidjson::Document document;
    document.Parse(response.body.data(), response.body.size());
    Problem problem{"unexpected_error", "Something unexpected happened."};
    if (!document.HasParseError() && document.IsArray() && !document.Empty() && document[0].IsObject()) {
        problem.code = jsonText(document[0], "code").value_or(problem.code);
        problem.message = jsonText(document[0], "message").value_or(problem.message);
        problem.field = jsonText(document[0], "field").value_or(std::string());
    }
    constexpr std::string_view told[] = {"institution_down", "login_error", "too_many_sessions"};
    const bool known = std::find(std::begin(told), std::end(told), problem.code) != std::end(told);
    call.token.errorCode = known ? problem.code : "unexpected_error";
    call.token.errorMessage =
        problem.field.empty() ? problem.message : problem.field + ": " + problem.message;
    return problemText(call, problem);
}

Response loginPage(PageCall &call, std::string_view problem)
{
    const InstitutionRecord *institution = call.institution();
    if (!institution || institution->openFinance)
        return call.token.updatedLink ? unsupported(call) : redirectTo(call, call.address("/widget/"));
    HtmlPage page = call.page(call.text(PageText::LogInTo, {institution->displayName}), "/widget/login/", {},
                              institution->color);
    if (!problem.empty())
        page.problem(problem);
    page.beginForm("/widget/login/", call.hidden());
    for (const FormField &field : institution->formFields) {
        if (call.token.updatedLink && field.name != "password")
            continue;
        const bool secret = field.type == "password";
        page.field({.name = field.name,
                    .label = fieldLabel(call, field),
                    .type = secret ? "password" : "text",
                    .value = {},
                    .placeholder = field.placeholder});
    }
    page.button(call.text(PageText::LogIn));
    page.endForm();
    page.beginForm("/widget/exit/", call.hidden());
    page.button(call.text(PageText::Leave), false);
    page.endForm();
    page.note(call.text(PageText::TestUsersDecide));
    return page.response(problem.empty() ? 200 : 400);
}

Response loggedIn(PageCall &call)
{
    if (!call.institution())
        return redirectTo(call, call.address("/widget/"));
    const Response response = attempt(call);
    const auto link = linkIn(response);
    if (response.status == 428 && link) {
        call.token.pendingLink = link;
        return challengePage(call, response);
    }
    LinkRecord *made = link && response.status < 300 ? call.context.store->link(*link) : nullptr;
    if (made)
        return finishWithSuccess(call, *made);
    return loginPage(call, noteError(call, response));
}

} // namespace vinculo::sandbox
