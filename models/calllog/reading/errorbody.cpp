// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/errorbody.h"

#include "core/api/decoder.h"

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
    std::size_t at = body.find(kName);
    if (at == std::string_view::npos)
        return {0, 0};
    at = body.find_first_not_of(" :\t", at + kName.size());
    if (at == std::string_view::npos || body[at] != '"')
        return {0, 0};
    const std::size_t end = body.find('"', ++at);
    constexpr std::size_t kLongest = 64;
    return end == std::string_view::npos || end - at > kLongest ? std::pair<std::size_t, std::size_t>{0, 0}
                                                                : std::pair{at, end - at};
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
    return m_known.emplace(m_key, parse(status, body)).first->second;
}

ErrorBody ErrorBodyReader::parse(int status, std::string_view body)
{
    ErrorBody result;
    const std::size_t start = body.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return result;
    if (body[start] == '<') {
        result.shape = ErrorBody::Shape::Html;
        return result;
    }
    result.shape = ErrorBody::Shape::Other;
    if (body.size() > kLongestBody || (body[start] != '[' && body[start] != '{'))
        return result;
    const ApiError error =
        api::decodeError(status, "application/json",
                         QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
    result.code = error.code.toStdString();
    result.message = error.message.toStdString();
    result.field = error.field.toStdString();
    for (std::size_t i = 1; i < error.entries.size(); ++i)
        result.further.emplace_back(error.entries[i].code.toStdString(),
                                    error.entries[i].field.toStdString());
    if (!result.code.empty() || !result.message.empty())
        result.shape = ErrorBody::Shape::Errors;
    return result;
}

} // namespace vinculo::models
