// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/body.h"
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/http/jsonwriter.h"

#include <QByteArray>

namespace vinculo::sandbox {

namespace {

constexpr Instant kLifetime = 10 * kMinute;

std::string base64Url(const std::string &text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray::fromStdString(text).toBase64(options).toStdString();
}

//! Looks like the real thing and opens nothing but the pages of the widget and of the portal.
std::string jsonWebToken(Context &context, std::string_view type, Instant lifetime)
{
    JsonWriter payload;
    payload.beginObject();
    payload.text("token_type", type);
    payload.integer("exp", (context.now + lifetime) / kSecond);
    payload.text("jti", context.requestId());
    payload.endObject();
    return base64Url(R"({"alg":"HS512","typ":"JWT"})") + '.' + base64Url(payload.take()) + '.' +
           base64Url("sandbox-signature");
}

} // namespace

Response apiRoot(Context &context, const Request &, const std::string &)
{
    return context.json(200, "{}");
}

Response createToken(Context &context, const Request &request, const std::string &)
{
    Body body(request);
    const bool withLink = body.has("link_id");
    if (body.problems().empty() && withLink) {
        const auto link = body.requiredUuid("link_id");
        if (link && !context.store->link(*link))
            body.add({"does_not_exist", "Object with id=" + toText(*link) + " does not exist.", "link_id"});
    }
    const std::string id = withLink ? body.text("id").value_or(context.secretId) : body.requiredText("id");
    const std::string password =
        withLink ? body.text("password").value_or(context.secretPassword) : body.requiredText("password");
    body.requiredText("scopes");
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    if (id != context.secretId || password != context.secretPassword)
        return context.problem(401, usual("authentication_failed"));
    JsonWriter json;
    json.beginObject();
    const std::string access = jsonWebToken(context, "access", kLifetime);
    context.widgetTokens.add(access, request.body, context.now + kLifetime);
    json.text("access", access);
    json.text("refresh", jsonWebToken(context, "refresh", kHour));
    json.endObject();
    return context.json(200, json.take());
}

} // namespace vinculo::sandbox
