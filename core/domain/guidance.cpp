// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guidance.h"

#include "core/domain/errorcatalogue.h"

#include <algorithm>

namespace vinculo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kForbidden = 403;
constexpr int kTooManyRequests = 429;
constexpr int kServerError = 500;
constexpr int kServerErrorEnd = 600;
constexpr qsizetype kLongestMessage = 4000; //!< what tells causes apart stands in the first words
constexpr qsizetype kLongestName = 80;
constexpr QLatin1StringView kInstitution{"{institution}"};

//! The first entry of the code whose pattern fits; of several statuses the error's own goes before.
const Guidance *findByCode(const ApiError &error)
{
    const ErrorCatalogue &catalogue = errorCatalogue();
    const QString message = error.message.left(kLongestMessage);
    const Guidance *sameCode = nullptr;
    for (std::size_t i = 0; i < catalogue.errors.size(); ++i) {
        const Guidance &entry = catalogue.errors[i];
        if (entry.code.compare(error.code, Qt::CaseInsensitive) != 0 ||
            (!entry.messagePattern.isEmpty() && !catalogue.patterns[i].match(message).hasMatch()))
            continue;
        if (entry.httpStatus == error.httpStatus)
            return &entry;
        if (!sameCode)
            sameCode = &entry;
    }
    return sameCode;
}

const Guidance *findByStatus(const ApiError &error)
{
    const bool isServerError = error.httpStatus >= kServerError && error.httpStatus < kServerErrorEnd;
    const int status = isServerError ? kServerError : error.httpStatus;
    // A 403 of the API itself always names a code; only the firewall's page has none.
    const auto fits = [&error, status](const Guidance &entry) {
        return entry.code.isEmpty() && entry.httpStatus == status && (!entry.needsHtml || error.htmlBody);
    };
    const auto entries = allGuidance();
    const auto found = std::ranges::find_if(entries, fits);
    return found == entries.end() ? nullptr : &*found;
}

//! Statuses whose meaning holds whatever the body says: nobody documents their codes.
bool statusSaysEnough(int httpStatus)
{
    return httpStatus == kTooManyRequests || httpStatus >= kServerError;
}

//! A name the API uses, not one that people use: "ofmockbank_br_retail".
bool isTechnical(const QString &institution)
{
    return std::ranges::all_of(
               institution,
               [](QChar c) { return c == u'_' || (c.unicode() < 128 && (c.isDigit() || c.isLower())); }) &&
           institution.contains(u'_');
}

} // namespace

const QString &LocalizedText::in(const QString &language) const
{
    if (language == "pt"_L1)
        return pt;
    return language == "es"_L1 ? es : en;
}

std::span<const Guidance> allGuidance()
{
    return errorCatalogue().errors;
}

const Guidance *guidanceFor(const ApiError &error)
{
    if (error.code.isEmpty())
        return findByStatus(error);
    if (const Guidance *found = findByCode(error))
        return found;
    return statusSaysEnough(error.httpStatus) ? findByStatus(error) : nullptr;
}

QString variantOf(const ApiError &error)
{
    const Guidance *found = error.code.isEmpty() ? nullptr : guidanceFor(error);
    return found ? found->variant : QString();
}

std::optional<Situation> situationOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return Situation::NoConnection;
    case ErrorKind::Timeout:
        return Situation::NoAnswerInTime;
    case ErrorKind::Insecure:
        return Situation::NotSecure;
    case ErrorKind::Protocol:
        return Situation::AnswerNotUnderstood;
    case ErrorKind::OutcomeUnknown:
        return Situation::OutcomeUnknown;
    case ErrorKind::ReadOnly:
        return Situation::AccessTooNarrow;
    case ErrorKind::Storage:
        return Situation::NotStored;
    case ErrorKind::Cancelled:
        return Situation::Stopped;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::MfaRequired:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        break;
    }
    return std::nullopt;
}

const Guidance *guidanceForOutcome(const ApiError &error)
{
    if (const Guidance *guidance = guidanceFor(error))
        return guidance;
    const std::optional<Situation> unanswered = situationOf(error.kind);
    return unanswered ? guidanceFor(*unanswered) : nullptr;
}

std::optional<ErrorLane> laneOf(const ApiError &error)
{
    if (const Guidance *guidance = guidanceFor(error))
        return guidance->lane;
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
    case ErrorKind::OutcomeUnknown:
        return guidanceFor(*situationOf(error.kind))->lane;
    case ErrorKind::MfaRequired:
        return ErrorLane::EndUser;
    case ErrorKind::Server:
        return ErrorLane::Belvo;
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
        return ErrorLane::Wait;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
        return ErrorLane::Us;
    case ErrorKind::Offline:
    case ErrorKind::Insecure:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        break;
    }
    return std::nullopt;
}

const Guidance *guidanceFor(Situation situation)
{
    const auto &situations = errorCatalogue().situations;
    const auto found = situations.find(situation);
    Q_ASSERT(found != situations.end());
    return found == situations.end() ? nullptr : &found->second;
}

const Guidance *guidanceForWebhook(const QString &type, const QString &code)
{
    const auto fits = [&type, &code](const ErrorCatalogue::Webhook &webhook) {
        return (webhook.type.isEmpty() || webhook.type == type) &&
               webhook.code.match(code.left(kLongestMessage)).hasMatch();
    };
    const auto &webhooks = errorCatalogue().webhooks;
    const auto found = std::ranges::find_if(webhooks, fits);
    return found == webhooks.end() ? nullptr : &found->guidance;
}

bool isKnownCode(const QString &code)
{
    return !code.isEmpty() && errorCatalogue().codes.contains(code);
}

QString customerText(const Guidance &guidance, const QString &language, const QString &institution)
{
    const ErrorCatalogue &catalogue = errorCatalogue();
    QString name = institution.simplified().left(kLongestName);
    if (name.isEmpty() || isTechnical(name)) {
        const bool isNoBank = name.contains("fiscal"_L1) || name.contains("employment"_L1);
        name = (isNoBank ? catalogue.anyInstitution : catalogue.anyBank).in(language);
    }
    QString text = guidance.customer.in(language);
    return text.replace(kInstitution, name);
}

} // namespace vinculo
