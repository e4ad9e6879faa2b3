// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/errors.h"

#include "sandbox/http/jsonwriter.h"

namespace vinculo::sandbox {

namespace {

struct Sentence
{
    std::string_view code;
    std::string_view message;
};

constexpr std::string_view kUnexpected = "Belvo is unable to process the request due to an internal system "
                                         "issue or to an unsupported response from an institution";

constexpr Sentence kSentences[] = {
    {"not_found", "Not found."},
    {"authentication_failed", "Invalid Secret Keys"},
    {"consent_without_accounts", "The consent no longer covers any account"},
    {"access_to_resource_denied", "You don't have access to this resource."},
    {"permission_denied", "You do not have permission to perform this action."},
    {"request_timeout",
     "The request timed out, you can retry asking for less data by changing your query parameters"},
    {"unexpected_error", kUnexpected},
    {"service_unavailable", kUnexpected},
    {"throttled", "Request was throttled."},
    {"invalid_link", "The link has been invalidated. You may need to update link credentials"},
    {"unconfirmed_link", "The link creation has not been completed yet"},
    {"expired_credentials", "The stored credentials of this link have expired"},
    {"too_many_sessions",
     "Impossible to login, a session is already opened with the institution for these credentials"},
    {"session_expired",
     "The session you are trying to resume has expired, please start again from register/retrieve endpoint"},
    {"institution_down", "The financial institution is down, try again later"},
    {"institution_unavailable", "The financial institution is unavailable, try again later"},
    {"institution_inactive", "The financial institution is inactive, try again later"},
    {"unsupported_operation", "The operation is not supported by the institution"},
    {"invalid_credentials_storage", "Recurrent links must store the credentials"},
    {"invalid_fetch_resources", "Single links without stored credentials must fetch resources"},
    {"operational_limits_reached", "The operational limit of this resource has been reached for this month"},
    {"invalid_period", "The number of days between date_from and date_to must be at least 90 days"},
    {"unavailable_data", "The institution returned no data for this request"},
    {"validation_error", "Bad request"},
    {"login_error", "Invalid credentials provided to login to the institution"},
    {"activation_required", "This user has not activated web access yet."},
};

struct Usual
{
    int status;
    std::string_view code;
};
constexpr Usual kUsual[] = {
    {400, "validation_error"}, {401, "authentication_failed"}, {403, "access_to_resource_denied"},
    {404, "not_found"},        {405, "method_not_allowed"},    {408, "request_timeout"},
    {409, "link_refreshed"},   {428, "token_required"},        {429, "throttled"},
    {500, "unexpected_error"}, {503, "service_unavailable"}};

constexpr Sentence kLoginErrors[] = {
    {"repeated", "Login not attempted due to invalid credentials"},
    {"missing", "Missing credentials to login to the institution"},
    {"unsupported", "A MFA token is required by the institution, but it's not supported yet by Belvo."},
    {"unexpected", "Impossible to login, something unexpected happened while logging into the institution. "
                   "Try again later."},
    {"forbidden", "The user account access was forbidden by the institution"},
    {"locked", "The user account is locked, user needs to contact the institution to unlock it"},
};

} // namespace

Problem required(std::string field)
{
    return {"required", "This field is required.", std::move(field)};
}

Problem blank(std::string field)
{
    return {"blank", "This field may not be blank.", std::move(field)};
}

Problem nullValue(std::string field)
{
    return {"null", "This field may not be null.", std::move(field)};
}

Problem invalid(std::string field, std::string message)
{
    return {"invalid", std::move(message), std::move(field)};
}

Problem invalidUuid(std::string field, std::string_view value)
{
    return invalid(std::move(field), "“" + std::string(value) + "” is not a valid UUID.");
}

Problem invalidDate(std::string field)
{
    return invalid(std::move(field), "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.");
}

Problem invalidChoice(std::string field, std::string_view value)
{
    return {"invalid_choice", "\"" + std::string(value) + "\" is not a valid choice.", std::move(field)};
}

Problem notFound()
{
    return usual("not_found");
}

Problem loginError(std::string_view variant)
{
    for (const Sentence &sentence : kLoginErrors)
        if (sentence.code == variant)
            return {"login_error", std::string(sentence.message)};
    return usual("login_error");
}

Problem invalidResources(const std::vector<std::string> &supported)
{
    std::string list;
    for (const std::string &resource : supported)
        list += (list.empty() ? "" : ", ") + resource;
    return invalid("resources", "The institution only supports the following resources: " + list);
}

Problem usual(std::string_view code)
{
    for (const Sentence &sentence : kSentences)
        if (sentence.code == code)
            return {std::string(code), std::string(sentence.message)};
    return {std::string(code), std::string(code)};
}

std::string_view usualCode(int status)
{
    for (const Usual &usualCase : kUsual)
        if (usualCase.status == status)
            return usualCase.code;
    return status >= 500 ? "unexpected_error" : "validation_error";
}

Response errorResponse(int status, const Problems &problems, std::string_view requestId)
{
    JsonWriter json;
    json.beginArray();
    for (const Problem &problem : problems) {
        json.beginObject();
        json.text("code", problem.code);
        json.text("message", problem.message);
        json.text("request_id", requestId);
        if (!problem.field.empty())
            json.text("field", problem.field);
        json.endObject();
    }
    json.endArray();
    Response response;
    response.status = status;
    response.body = json.take();
    return response;
}

Response firewallResponse()
{
    Response response;
    response.status = 403;
    response.contentType = "text/html";
    response.body = "<html><head><title>403 Forbidden</title></head><body><center><h1>403 "
                    "Forbidden</h1></center></body></html>";
    return response;
}

} // namespace vinculo::sandbox
