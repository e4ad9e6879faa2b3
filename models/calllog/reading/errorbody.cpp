// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/errorbody.h"

#include "core/api/decoder.h"
#include "models/calllog/reading/logcells.h"
#include "models/calllog/reading/pythonliteral.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::size_t kLongestBody = 64 * 1024; //!< of an error; what is longer is somebody's data
constexpr std::size_t kLongestKept = 1024;      //!< so that the answers kept stay small
constexpr std::size_t kMostKept = 20'000;

//! Where the value of "request_id" stands: offset and length; length 0: nowhere.
std::pair<std::size_t, std::size_t> requestIdIn(std::string_view body)
{
    constexpr std::string_view kName = "\"request_id\"";
    constexpr std::string_view kPythonName = "'request_id'";
    std::size_t at = body.find(kName);
    if (at == std::string_view::npos)
        at = body.find(kPythonName);
    if (at == std::string_view::npos)
        return {0, 0};
    const char mark = body[at];
    at = body.find_first_not_of(" :\t", at + kName.size());
    if (at == std::string_view::npos || body[at] != mark)
        return {0, 0};
    const std::size_t end = body.find(mark, ++at);
    constexpr std::size_t kLongest = 64;
    return end == std::string_view::npos || end - at > kLongest ? std::pair<std::size_t, std::size_t>{0, 0}
                                                                : std::pair{at, end - at};
}

//! As the API writes it.
ErrorBody decoded(int status, std::string_view body)
{
    const ApiError error =
        api::decodeError(status, "application/json",
                         QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
    ErrorBody result;
    result.code = error.code.toStdString();
    result.message = error.message.toStdString();
    result.field = error.field.toStdString();
    result.requestId = error.requestId.toStdString();
    for (std::size_t i = 1; i < error.entries.size(); ++i)
        result.further.emplace_back(error.entries[i].code.toStdString(),
                                    error.entries[i].field.toStdString());
    const bool isError = !result.code.empty() || !result.message.empty();
    result.shape = isError ? ErrorBody::Shape::Errors : ErrorBody::Shape::Other;
    return result;
}

} // namespace

const ErrorBody &ErrorBodyReader::read(int status, std::string_view body, std::string_view &requestId)
{
    const auto [at, length] = requestIdIn(body.substr(0, kLongestBody));
    if (length > 0)
        requestId = body.substr(at, length);
    if (body.size() > kLongestKept) {
        m_last = parse(status, body);
        return m_last;
    }
    m_key.assign(reinterpret_cast<const char *>(&status), sizeof status);
    m_key.append(body.substr(0, at));
    m_key.append(body.substr(at + length));
    const auto found = m_known.find(m_key);
    if (found != m_known.end())
        return found->second;
    if (m_known.size() >= kMostKept)
        m_known.clear();
    ErrorBody &known = m_known.emplace(m_key, parse(status, body)).first->second;
    if (length > 0) // of this one, not of those that differ in it
        known.requestId.clear();
    return known;
}

std::optional<ErrorBody> ErrorBodyReader::unwrapped(int status, std::string_view body, int depth)
{
    static const std::vector<JsonPath> kStatuses{
        {"status_code"}, {"statusCode"}, {"http_status"}, {"httpStatus"}, {"status"}};
    static const std::vector<JsonPath> kInside{{"body"}, {"errors"}, {"error"}, {"response"}, {"data"}};
    static const std::vector<JsonPath> kPaths = [] {
        std::vector<JsonPath> paths{{"code"}};
        paths.insert(paths.end(), kStatuses.begin(), kStatuses.end());
        paths.insert(paths.end(), kInside.begin(), kInside.end());
        return paths;
    }();
    m_wrapping.setText(body);
    if (m_wrapping.next() != JsonCells::Next::Record || m_wrapping.isBroken() || !m_wrapping.read(kPaths))
        return {};
    const bool hasCode = !m_wrapping.text(0).empty();
    int named = 0;
    for (std::size_t i = 1; i <= kStatuses.size(); ++i)
        named = named > 0 ? named : parseStatus(m_wrapping.text(i));
    std::vector<std::string> inside;
    for (std::size_t i = kStatuses.size() + 1; i < kPaths.size() && !hasCode; ++i)
        if (const std::string_view text = trimmedCell(m_wrapping.text(i)); !text.empty())
            inside.emplace_back(text);
    constexpr int kGoodEnd = 400;
    if (status == 0 && named > 0 && named < kGoodEnd)
        return ErrorBody{.shape = ErrorBody::Shape::Other, .status = named};
    for (const std::string &text : inside) {
        ErrorBody found = parse(status > 0 ? status : named, text, depth + 1);
        if (found.code.empty() && found.status == 0 && found.shape != ErrorBody::Shape::Html)
            continue;
        found.status = named > 0 ? named : found.status;
        return found;
    }
    if (named == 0)
        return {};
    ErrorBody whole = decoded(named, body);
    whole.status = named;
    return whole;
}

ErrorBody ErrorBodyReader::parse(int status, std::string_view body, int depth)
{
    constexpr int kDeepest = 3;
    ErrorBody result;
    const std::size_t start = body.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return result;
    if (body[start] == '<') {
        result.shape = ErrorBody::Shape::Html;
        return result;
    }
    result.shape = ErrorBody::Shape::Other;
    if (body[start] != '[' && body[start] != '{')
        return result;
    if (depth == 0 && body.size() <= kLongestBody && isPythonLiteral(body.substr(start)))
        return parse(status, jsonOfPython(body.substr(start)), 1);
    if (body[start] == '{' && depth <= kDeepest)
        if (auto inside = unwrapped(status, body, depth))
            return *std::move(inside);
    return body.size() > kLongestBody ? result : decoded(status, body);
}

} // namespace vinculo::models
