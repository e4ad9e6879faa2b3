// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/jsonreading.h"

#include "core/api/decoder.h"
#include "core/api/listrequest.h"
#include "models/explain/knownrecords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Kind = PastedFact::Kind;

namespace {

constexpr int kDeepest = 12;
constexpr int kMostValues = 20'000;

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

//! The first of the keys that has a text.
template<std::size_t size>
QString firstOf(const QJsonObject &object, const std::array<QLatin1StringView, size> &keys)
{
    for (const QLatin1StringView key : keys)
        if (const QString text = textOf(object, key); !text.isEmpty())
            return text;
    return {};
}

constexpr std::array kStatusKeys{"status"_L1,         "status_code"_L1,    "statusCode"_L1,
                                 "http_status"_L1,    "httpStatus"_L1,     "httpStatusCode"_L1,
                                 "responseStatus"_L1, "response_status"_L1};
constexpr std::array kErrorCodeKeys{"error_code"_L1, "errorCode"_L1, "last_encountered_error_code"_L1};
constexpr std::array kErrorMessageKeys{"error_message"_L1, "errorMessage"_L1,
                                       "last_encountered_error_message"_L1};
constexpr std::array kStepKeys{"step"_L1, "meta_data_step"_L1};
constexpr std::array kInstitutionKeys{"institution"_L1, "institution_name"_L1,
                                      "meta_data_institution_name"_L1};

bool isErrorStatus(int status)
{
    return status >= 400 && status < 600;
}

int statusIn(const QJsonObject &object, int around)
{
    for (const QLatin1StringView key : kStatusKeys)
        if (const int status = textOf(object, key).toInt(); isErrorStatus(status))
            return status;
    return around;
}

//! One element of the API's error array. Records have codes too, but neither messages nor request ids.
bool isError(const QJsonObject &object)
{
    const bool hasWords = object["message"_L1].isString() || object["request_id"_L1].isString();
    return (object["code"_L1].isString() && hasWords) ||
           (object["field"_L1].isString() && object["request_id"_L1].isString()) ||
           (object.size() == 1 && object["detail"_L1].isString());
}

bool isLink(const QJsonObject &object)
{
    return object.contains("access_mode"_L1) && object["institution"_L1].isString() &&
           object["status"_L1].isString() && api::isUuid(textOf(object, "id"_L1));
}

ApiError decodedError(int status, const QJsonArray &errors)
{
    return api::decodeError(status, "application/json", QJsonDocument(errors).toJson(QJsonDocument::Compact));
}

} // namespace

void JsonReading::found(PastedKind kind)
{
    if (!m_kind)
        m_kind = kind;
}

void JsonReading::read(const QJsonDocument &document)
{
    if (document.isArray())
        readArray(document.array(), m_status, 0);
    else
        readObject(document.object(), m_status, 0);
}

void JsonReading::readValue(const QJsonValue &value, int status, int depth)
{
    if (++m_values > kMostValues || depth > kDeepest)
        return;
    if (value.isArray())
        return readArray(value.toArray(), status, depth);
    if (value.isObject())
        return readObject(value.toObject(), status, depth);
    // logs keep the body of an answer as a text
    const QString text = value.toString();
    if (!text.startsWith(u'[') && !text.startsWith(u'{'))
        return;
    const QJsonDocument inner = QJsonDocument::fromJson(text.toUtf8());
    if (inner.isArray())
        readArray(inner.array(), status, depth + 1);
    else if (inner.isObject())
        readObject(inner.object(), status, depth + 1);
}

void JsonReading::readArray(const QJsonArray &array, int status, int depth)
{
    QJsonArray errors;
    for (const QJsonValue &value : array) {
        if (value.isObject() && isError(value.toObject()))
            errors.append(value);
        else
            readValue(value, status, depth + 1);
    }
    if (!errors.isEmpty())
        readErrors(errors, status);
}

void JsonReading::readObject(const QJsonObject &object, int status, int depth)
{
    if (object.contains("webhook_type"_L1) || object.contains("webhook_code"_L1))
        return readWebhook(object);
    const bool namesError = !firstOf(object, kErrorCodeKeys).isEmpty();
    if (object["eventName"_L1].isString() || object["meta_data"_L1].isObject() ||
        object["last_encountered_error"_L1].isObject() || namesError)
        return readWidget(object);
    if (isError(object))
        return readErrors({object}, statusIn(object, status));
    if (isLink(object))
        return readLink(object);
    const int inside = statusIn(object, status);
    for (auto it = object.begin(); it != object.end(); ++it)
        readValue(it.value(), inside, depth + 1);
    if (m_kind)
        readFacts(object); // what stands around an error tells of it too
}

void JsonReading::readErrors(const QJsonArray &errors, int status)
{
    constexpr int kMfa = 428;
    ApiError error = decodedError(status, errors);
    const Guidance *known = guidanceFor(error);
    if (status == 0 && known && known->httpStatus == kMfa) // only that answer has a challenge in it
        error = decodedError(kMfa, errors);
    for (const ErrorEntry &entry : error.entries) {
        ApiError one;
        one.httpStatus = error.httpStatus;
        one.code = entry.code;
        one.message = entry.message;
        one.field = entry.field;
        m_gathering.addError(one);
        m_gathering.addFact(Kind::RequestId, entry.requestId);
        m_gathering.addFact(Kind::InstitutionUserId, entry.institutionUserId);
    }
    for (const QJsonValue &value : errors)
        readFacts(value.toObject());
    if (error.challenge) {
        m_gathering.addFact(Kind::MfaStep, error.challenge->rawKind);
        if (error.challenge->sessionLife)
            m_gathering.addFact(Kind::SessionLife, QString::number(error.challenge->sessionLife->count()));
    }
    found(error.httpStatus == kMfa ? PastedKind::MfaChallenge : PastedKind::ErrorAnswer);
}

void JsonReading::readWebhook(const QJsonObject &webhook)
{
    const QString type = textOf(webhook, "webhook_type"_L1);
    const QString code = textOf(webhook, "webhook_code"_L1);
    const QJsonObject data = webhook["data"_L1].toObject();
    m_gathering.addFact(Kind::WebhookType, type);
    m_gathering.addFact(Kind::WebhookCode, code);
    readFacts(webhook);
    readFacts(data);
    found(PastedKind::Webhook);
    ApiError error;
    error.code = firstOf(data, kErrorCodeKeys);
    error.message = firstOf(data, kErrorMessageKeys);
    error.httpStatus = statusIn(data, 0);
    const Guidance *known = guidanceForWebhook(type, code);
    // Its error says more than the webhook: which of the things that can be wrong with a login. But there is
    // no session that could be answered.
    const bool isMoreExact = guidanceFor(error) && !(known && known->situation);
    if (isMoreExact)
        m_gathering.addError(error);
    else
        m_gathering.addKnown(code, known);
}

//! Lines of a log in JSON name an error in the same way; those have a status, or a time of their own.
void JsonReading::readWidget(const QJsonObject &message)
{
    const QJsonObject facts = message["meta_data"_L1].toObject();
    const QJsonObject last = message["last_encountered_error"_L1].toObject();
    ApiError error;
    error.httpStatus = statusIn(message, 0);
    error.code = firstOf(message, kErrorCodeKeys);
    error.message = firstOf(message, kErrorMessageKeys);
    if (error.code.isEmpty() && !facts.isEmpty()) {
        error.code = firstOf(facts, kErrorCodeKeys);
        error.message = firstOf(facts, kErrorMessageKeys);
    }
    if (error.code.isEmpty()) {
        error.code = textOf(last, "code"_L1);
        error.message = textOf(last, "message"_L1);
    }
    if (!error.code.isEmpty())
        m_gathering.addError(error);
    for (const QJsonObject &object : {message, facts}) {
        readFacts(object);
        m_gathering.addFact(Kind::WidgetStep, firstOf(object, kStepKeys));
    }
    const bool isLog =
        facts.isEmpty() && last.isEmpty() && !message.contains("eventName"_L1) &&
        (error.httpStatus != 0 || message.contains("timestamp"_L1) || message.contains("time"_L1));
    found(isLog ? PastedKind::LogLines : PastedKind::WidgetMessage);
}

void JsonReading::readLink(const QJsonObject &link)
{
    const QString status = textOf(link, "status"_L1);
    m_gathering.addKnown(status, guidanceOfLink(status.toStdString()));
    m_gathering.addFact(Kind::LinkId, textOf(link, "id"_L1));
    readFacts(link);
    found(PastedKind::LinkRecord);
}

void JsonReading::readFacts(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"link"_L1, "link_id"_L1, "linkId"_L1}) {
        const QJsonValue link = object[key];
        const QString id = link.isObject() ? textOf(link.toObject(), "id"_L1) : link.toString();
        if (api::isUuid(id))
            m_gathering.addFact(Kind::LinkId, id.toLower());
    }
    for (const QLatin1StringView key : {"request_id"_L1, "requestId"_L1})
        m_gathering.addFact(Kind::RequestId, textOf(object, key));
    const QJsonValue institution = object["institution"_L1];
    if (institution.isObject())
        m_gathering.addFact(Kind::Institution, textOf(institution.toObject(), "name"_L1));
    else
        m_gathering.addFact(Kind::Institution, firstOf(object, kInstitutionKeys));
    m_gathering.addFact(Kind::InstitutionName, textOf(object, "institution_display_name"_L1));
    m_gathering.addFact(Kind::ConsentId, textOf(object, "consent_id"_L1));
    m_gathering.addFact(Kind::ExternalId, textOf(object, "external_id"_L1));
    m_gathering.addFact(Kind::InstitutionUserId, textOf(object, "institution_user_id"_L1));
}

} // namespace vinculo::models
