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

PageText instructionsFor(ChallengeKind kind)
{
    switch (kind) {
    case ChallengeKind::Inputless:
        return PageText::GenerateToken;
    case ChallengeKind::Confirm:
        return PageText::ConfirmElsewhere;
    case ChallengeKind::Numeric:
        return PageText::UseNumber;
    case ChallengeKind::Qr:
        return PageText::ScanPicture;
    case ChallengeKind::Text:
        return PageText::AnswerQuestion;
    }
    return PageText::GenerateToken;
}

//! The bank's instructions in the person's language. Several kinds of challenge look the same in the body,
//! so the session is asked.
std::string instructionsOf(const PageCall &call, const Challenge &challenge)
{
    const MfaSession *session = call.context.sessions.find(challenge.session, call.context.now);
    return session ? call.text(instructionsFor(session->style.kind)) : challenge.instructions;
}

void showValue(HtmlPage &page, const PageCall &call, const Challenge &challenge)
{
    if (challenge.value.empty())
        return;
    if (challenge.type != "qr") {
        page.heading(challenge.value);
        return;
    }
    // Some banks send what the code says instead of its picture.
    const bool picture = challenge.value.find(':') == std::string::npos;
    page.picture(picture ? challenge.value : qrPictureBase64(challenge.value),
                 call.text(PageText::QrPicture));
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
    HtmlPage page =
        call.page(call.text(PageText::OneMoreStep), "/widget/mfa/", {{"session", challenge.session}},
                  institution ? institution->color : std::string());
    if (!problem.empty())
        page.problem(problem);
    page.text(instructionsOf(call, challenge));
    showValue(page, call, challenge);
    page.beginForm("/widget/mfa/", call.hidden({{"session", challenge.session}}));
    if (challenge.expectsInput)
        page.field({.name = "token", .label = call.text(PageText::CodeOrAnswer), .placeholder = "111111"});
    page.button(call.text(PageText::Proceed));
    page.endForm();
    page.beginForm("/widget/exit/", call.hidden());
    page.button(call.text(PageText::Leave), false);
    page.endForm();
    page.note(call.text(PageText::MagicAnswers));
    return page.response();
}

Response openChallenge(PageCall &call)
{
    Context &context = call.context;
    const MfaSession *session = context.sessions.find(call.value("session"), context.now);
    const bool theirs = session && call.token.pendingLink &&
                        context.store->links[session->link].id == *call.token.pendingLink;
    return theirs ? challengePage(call, context.challenge(*session))
                  : redirectTo(call, call.address("/widget/"));
}

Response challengeAnswered(PageCall &call)
{
    Context &context = call.context;
    const LinkRecord *link = call.token.pendingLink ? context.store->link(*call.token.pendingLink) : nullptr;
    if (!link)
        return redirectTo(call, call.address("/widget/"));
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
        return challengePage(call, response, call.text(PageText::WrongAnswer));
    if (response.status >= 300) {
        const std::string message = noteError(call, response);
        return call.token.consent ? bankPage(call, message) : loginPage(call, message);
    }
    authorise(call);
    call.token.pendingLink = std::nullopt;
    return finishWithSuccess(call, context.store->links[index]);
}

} // namespace vinculo::sandbox
