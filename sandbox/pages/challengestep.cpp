// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/http/jsonmember.h"
#include "sandbox/http/jsonwriter.h"
#include "sandbox/mfa/qrpicture.h"
#include "sandbox/pages/steps.h"

namespace vinculo::sandbox {

namespace {

//! What a 428 body says, in whichever of its shapes.
struct Challenge
{
    std::string session;
    std::string instructions;
    std::string type;
    std::string value;
    bool expectsInput = true;
};

Challenge readChallenge(const Response &response)
{
    Challenge challenge;
    rapidjson::Document document;
    if (document.Parse(response.body.data(), response.body.size()).HasParseError())
        return challenge;
    const rapidjson::Value &root = document.IsArray() && !document.Empty() ? document[0] : document;
    challenge.session = jsonText(root, "session").value_or(std::string());
    const rapidjson::Value *data = jsonMember(root, "token_generation_data");
    if (!data)
        return challenge;
    challenge.instructions = jsonText(*data, "instructions").value_or(std::string());
    challenge.type = jsonText(*data, "type").value_or(std::string());
    challenge.value = jsonText(*data, "value").value_or(std::string());
    for (const char *name : {"expects_user_input", "expect_user_input"}) {
        const rapidjson::Value *flag = jsonMember(*data, name);
        if (flag && flag->IsBool())
            challenge.expectsInput = flag->GetBool();
    }
    return challenge;
}

void showValue(HtmlPage &page, const Challenge &challenge)
{
    if (challenge.value.empty())
        return;
    if (challenge.type != "qr") {
        page.heading(challenge.value);
        return;
    }
    // Some banks send what the code says instead of its picture.
    const bool picture = challenge.value.find(':') == std::string::npos;
    page.picture(picture ? challenge.value : qrPictureBase64(challenge.value), "QR code of the bank");
}

//! The bank has let the person in: the consent behind the link, if there is one, is given.
void authorise(PageCall &call)
{
    ConsentRecord *consent = call.token.consent ? call.context.store->consent(*call.token.consent) : nullptr;
    if (consent && consent->status == ConsentStatus::Awaiting)
        consent->status = ConsentStatus::Authorised;
}

} // namespace

Response challengePage(PageCall &call, const Response &response, std::string_view problem)
{
    const Challenge challenge = readChallenge(response);
    const InstitutionRecord *institution = call.institution();
    HtmlPage page("One more step", institution ? institution->color : std::string());
    if (!problem.empty())
        page.problem(problem);
    page.text(challenge.instructions);
    showValue(page, challenge);
    page.beginForm("/widget/mfa/", call.hidden({{"session", challenge.session}}));
    if (challenge.expectsInput)
        page.field({.name = "token", .label = "Code or answer", .placeholder = "111111"});
    page.button("Continue");
    page.endForm();
    page.beginForm("/widget/exit/", call.hidden());
    page.button("Leave", false);
    page.endForm();
    page.note("111111 is right, 999999 asks again under a new session, the third wrong answer ends it.");
    return page.response();
}

Response challengeAnswered(PageCall &call)
{
    Context &context = call.context;
    const LinkRecord *link = call.token.pendingLink ? context.store->link(*call.token.pendingLink) : nullptr;
    if (!link)
        return redirectTo(call.address("/widget/"));
    JsonWriter json;
    json.beginObject();
    json.text("session", call.value("session"));
    json.uuid("link", link->id);
    if (const std::string token = call.value("token"); !token.empty())
        json.text("token", token);
    json.endObject();
    Request request;
    request.method = "PATCH";
    request.path = "/api/links/";
    request.host = call.request.host;
    request.body = json.take();
    const std::uint32_t index = context.store->indexOf(*link);
    const Response response = resumeLink(context, request, {});
    if (response.status == 428)
        return challengePage(call, response, "That was not it, or it is not done yet. Here is the next try.");
    if (response.status >= 300) {
        const std::string message = noteError(call.token, response);
        return call.token.consent ? bankPage(call, message) : loginPage(call, message);
    }
    authorise(call);
    call.token.pendingLink = std::nullopt;
    return finishWithSuccess(call, context.store->links[index]);
}

} // namespace vinculo::sandbox
