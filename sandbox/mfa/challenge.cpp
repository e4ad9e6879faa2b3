// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mfa/challenge.h"

#include "sandbox/http/jsonwriter.h"
#include "sandbox/mfa/qrpicture.h"

namespace vinculo::sandbox {

namespace {

std::string_view wireType(ChallengeKind kind)
{
    switch (kind) {
    case ChallengeKind::Inputless:
    case ChallengeKind::Confirm:
        return "inputless";
    case ChallengeKind::Numeric:
        return "numeric";
    case ChallengeKind::Qr:
        return "qr";
    case ChallengeKind::Text:
        return "text";
    }
    return "inputless";
}

std::string_view instructions(ChallengeKind kind)
{
    switch (kind) {
    case ChallengeKind::Inputless:
        return "Use your app or device to generate a token";
    case ChallengeKind::Confirm:
        return "Confirm the login on your other device";
    case ChallengeKind::Numeric:
        return "Use this code to generate the token";
    case ChallengeKind::Qr:
        return "Scan this QR code to generate the token";
    case ChallengeKind::Text:
        return "Answer the question to proceed";
    }
    return {};
}

std::string_view question(int number)
{
    constexpr std::string_view questions[] = {"Qual era o nome da sua primeira escola?",
                                              "¿En qué ciudad naciste?",
                                              "What is the name of your first pet?"};
    return questions[static_cast<std::size_t>(number) % std::size(questions)];
}

void writeValue(JsonWriter &json, const MfaSession &session)
{
    switch (session.style.kind) {
    case ChallengeKind::Inputless:
    case ChallengeKind::Confirm:
        json.null("value");
        break;
    case ChallengeKind::Numeric:
        json.text("value",
                  std::to_string(100000 + mix(static_cast<std::uint64_t>(session.challenge)) % 900000));
        break;
    case ChallengeKind::Qr: {
        const std::string content =
            "https://bank.example/login?challenge=" + std::to_string(session.challenge) +
            "&s=" + session.id.substr(0, 8);
        json.text("value", session.style.plainQr ? content : qrPictureBase64(content));
        break;
    }
    case ChallengeKind::Text:
        json.text("value", question(session.challenge));
        break;
    }
}

void writeExpiry(JsonWriter &json, const MfaSession &session, Instant now)
{
    const Instant seconds = (session.expiresAt - now + kSecond - 1) / kSecond;
    if (session.style.withoutExpiry)
        return;
    if (session.style.expiryAsText)
        json.text("expiry", std::to_string(seconds));
    else
        json.integer("expiry", seconds);
}

} // namespace

std::string challengeJson(const MfaSession &session, Uuid link, std::string_view requestId, Instant now)
{
    const ChallengeStyle &style = session.style;
    JsonWriter json;
    if (!style.bareObject)
        json.beginArray();
    json.beginObject();
    json.text("code", "token_required");
    json.text("message", "A MFA token is required by the institution to login");
    json.text("session", session.id);
    writeExpiry(json, session, now);
    json.uuid("link", link);
    json.beginObject("token_generation_data");
    json.text("instructions", instructions(style.kind));
    json.text("type", wireType(style.kind));
    writeValue(json, session);
    if (!style.withoutFlag)
        json.boolean(style.otherSpelling ? "expect_user_input" : "expects_user_input",
                     style.kind != ChallengeKind::Confirm);
    json.endObject();
    json.text("request_id", requestId);
    json.endObject();
    if (!style.bareObject)
        json.endArray();
    return json.take();
}

} // namespace vinculo::sandbox
