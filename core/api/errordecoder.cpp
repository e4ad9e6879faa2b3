// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/api/retryafter.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>

namespace vinculo::api {

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace {

constexpr qsizetype kLongestErrorBody = 1024 * 1024; // more is not an error message
constexpr qsizetype kLongestText = 256 * 1024; // a QR image in a challenge is the longest legitimate text
constexpr std::size_t kMostEntries = 200;
constexpr int kDeepestNesting = 4;

//! A string as it is, a number as its digits; empty for everything else.
QString textOf(const dom::object &object, std::string_view key)
{
    dom::element value;
    if (object[key].get(value) != simdjson::SUCCESS)
        return {};
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return QString::fromUtf8(text.data(), std::min(static_cast<qsizetype>(text.size()), kLongestText));
    std::int64_t number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        return QString::number(number);
    return {};
}

//! Of a body that is one short object.
QString memberOf(const QByteArray &body, std::string_view key)
{
    dom::parser parser;
    dom::object object;
    if (body.isEmpty() || body.size() > kLongestErrorBody ||
        parser.parse(body.constData(), static_cast<std::size_t>(body.size())).get(object) !=
            simdjson::SUCCESS)
        return {};
    return textOf(object, key);
}

std::optional<dom::object> objectAt(const dom::object &object, std::string_view key)
{
    dom::object nested;
    if (object[key].get(nested) != simdjson::SUCCESS)
        return {};
    return nested;
}

//! Validation errors of nested bodies put the message under the keys of the field (API guide §17).
void readNested(const dom::object &object, ErrorEntry &entry, int depth)
{
    for (const auto [key, value] : object) {
        dom::object nested;
        if (value.get(nested) != simdjson::SUCCESS)
            continue;
        ErrorEntry inner;
        inner.code = textOf(nested, "code");
        inner.message = textOf(nested, "message");
        if (inner.code.isEmpty() && inner.message.isEmpty() && depth < kDeepestNesting)
            readNested(nested, inner, depth + 1);
        if (inner.code.isEmpty() && inner.message.isEmpty())
            continue;
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        entry.code = inner.code;
        entry.message = inner.message;
        entry.field = inner.field.isEmpty() ? name : name + u'.' + inner.field;
        return;
    }
}

ErrorEntry entryOf(const dom::object &object)
{
    ErrorEntry entry;
    entry.code = textOf(object, "code");
    entry.message = textOf(object, "message");
    if (entry.code.isEmpty() && entry.message.isEmpty()) {
        readNested(object, entry, 0);
        if (entry.message.isEmpty())
            entry.message = textOf(object, "detail"); // the framework's own errors
    }
    const QString field = textOf(object, "field");
    if (!field.isEmpty())
        entry.field = entry.field.isEmpty() ? field : field + u'.' + entry.field;
    entry.requestId = textOf(object, "request_id");
    entry.institutionUserId = textOf(object, "institution_user_id");
    return entry;
}

MfaKind kindOfMfa(const QString &wire)
{
    if (wire == "numeric"_L1)
        return MfaKind::Numeric;
    if (wire == "qr"_L1)
        return MfaKind::Qr;
    if (wire == "text"_L1)
        return MfaKind::Text;
    if (wire == "inputless"_L1)
        return MfaKind::Inputless;
    return MfaKind::Unknown;
}

//! `expiry` comes as a number, as a string, or not at all.
std::optional<std::chrono::seconds> sessionLife(const dom::object &object)
{
    double number = 0;
    if (object["expiry"].get(number) != simdjson::SUCCESS) {
        std::string_view text;
        if (object["expiry"].get(text) != simdjson::SUCCESS)
            return {};
        std::int64_t whole = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), whole);
        if (problem != std::errc() || end != text.data() + text.size())
            return {};
        number = static_cast<double>(whole);
    }
    constexpr double kLongest = 7.0 * 24 * 3600;
    if (!(number >= 0))
        return {};
    return std::chrono::seconds(static_cast<std::int64_t>(std::min(number, kLongest)));
}

//! The flag is missing in some answers and spelt in two ways in the guides; missing means true.
bool expectsUserInput(const dom::object &generation)
{
    for (const std::string_view key : {"expects_user_input", "expect_user_input"}) {
        bool flag = true;
        if (generation[key].get(flag) == simdjson::SUCCESS)
            return flag;
    }
    return true;
}

std::optional<MfaChallenge> challengeOf(const dom::object &object)
{
    MfaChallenge challenge;
    challenge.session = textOf(object, "session");
    if (challenge.session.isEmpty())
        return {}; // activation_required and its like: nothing to resume
    challenge.linkId = textOf(object, "link");
    challenge.requestId = textOf(object, "request_id");
    challenge.sessionLife = sessionLife(object);
    if (const auto generation = objectAt(object, "token_generation_data")) {
        challenge.rawKind = textOf(*generation, "type");
        challenge.kind = kindOfMfa(challenge.rawKind);
        challenge.instructions = textOf(*generation, "instructions");
        challenge.value = textOf(*generation, "value");
        challenge.expectsUserInput = expectsUserInput(*generation);
    }
    return challenge;
}

bool isHtml(const QByteArray &contentType, const QByteArray &body)
{
    return contentType.toLower().contains("html") || body.trimmed().startsWith('<');
}

ErrorKind kindOf(int status, bool html)
{
    switch (status) {
    case 400:
    case 405:
        return ErrorKind::Validation;
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return html ? ErrorKind::RateLimited : ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Server;
    case 409:
        return ErrorKind::Conflict;
    case 428:
        return ErrorKind::MfaRequired;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 && status <= 599 ? ErrorKind::Server : ErrorKind::Protocol;
    }
}

void readObject(ApiError &error, const dom::object &object)
{
    if (error.entries.size() >= kMostEntries)
        return;
    error.entries.push_back(entryOf(object));
    if (error.kind == ErrorKind::MfaRequired && !error.challenge)
        error.challenge = challengeOf(object);
}

void readBody(ApiError &error, const QByteArray &body)
{
    dom::parser parser;
    dom::element root;
    if (parser.parse(body.constData(), static_cast<std::size_t>(body.size())).get(root) != simdjson::SUCCESS)
        return;
    dom::array array;
    dom::object object;
    if (root.get(array) == simdjson::SUCCESS) {
        for (const dom::element element : array)
            if (element.get(object) == simdjson::SUCCESS)
                readObject(error, object);
    } else if (root.get(object) == simdjson::SUCCESS) {
        readObject(error, object);
    }
}

} // namespace

ApiError decodeError(int status, const QByteArray &contentType, const QByteArray &body)
{
    ApiError error;
    error.httpStatus = status;
    error.htmlBody = isHtml(contentType, body);
    error.kind = kindOf(status, error.htmlBody);
    if (!error.htmlBody && !body.isEmpty() && body.size() <= kLongestErrorBody)
        readBody(error, body);
    if (!error.entries.empty()) {
        const ErrorEntry &first = error.entries.front();
        error.code = first.code;
        error.message = first.message;
        error.field = first.field;
        error.requestId = first.requestId;
    }
    if (error.kind == ErrorKind::Conflict)
        error.retryAfter = parseWaitHint(error.message);
    return error;
}

QString decodeRequestId(const QByteArray &body)
{
    return memberOf(body, "request_id");
}

QString decodeId(const QByteArray &body)
{
    return memberOf(body, "id");
}

std::optional<QByteArray> decodeRawResults(const QByteArray &body)
{
    namespace ondemand = simdjson::ondemand;
    ondemand::parser parser;
    const simdjson::padded_string json(body.constData(), static_cast<std::size_t>(body.size()));
    ondemand::document document;
    ondemand::array rows;
    std::string_view raw;
    if (parser.iterate(json).get(document) != simdjson::SUCCESS ||
        document.find_field_unordered("results").get_array().get(rows) != simdjson::SUCCESS ||
        rows.raw_json().get(raw) != simdjson::SUCCESS)
        return {};
    return QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
}

} // namespace vinculo::api
