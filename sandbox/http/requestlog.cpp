// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/requestlog.h"

#include <QDateTime>

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kLongest = 400;

//! Parameters whose values may be seen. Tokens, documents and names are not among them, and neither is what
//! nobody has thought of yet.
constexpr std::string_view kHarmless[] = {"page",          "page_size",
                                          "fields",        "omit",
                                          "link",          "id",
                                          "institution",   "status",
                                          "access_mode",   "refresh_rate",
                                          "category",      "type",
                                          "currency",      "account",
                                          "created_at",    "collected_at",
                                          "value_date",    "accounting_date",
                                          "external_id",   "locale",
                                          "action",        "country_code",
                                          "mode",          "institutions",
                                          "country_codes", "institution_types",
                                          "resources",     "integration_type",
                                          "consent"};

bool isHarmless(std::string_view key)
{
    const std::string_view name = key.substr(0, key.find("__"));
    return std::find(std::begin(kHarmless), std::end(kHarmless), name) != std::end(kHarmless);
}

void appendPrintable(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
}

std::string shownQuery(std::string_view query)
{
    std::string out;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view item = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
        const std::size_t equals = item.find('=');
        out += out.empty() ? '?' : '&';
        if (equals == std::string_view::npos || isHarmless(item.substr(0, equals))) {
            appendPrintable(out, item);
        } else {
            appendPrintable(out, item.substr(0, equals));
            out += "=…";
        }
    }
    return out;
}

//! What the caller sees of the answer.
std::string outcome(const Response &response)
{
    switch (response.damage) {
    case Damage::None:
    case Damage::Drip:
        return std::to_string(response.status);
    case Damage::Cut:
        return std::to_string(response.status) + " cut";
    case Damage::Drop:
        return "dropped";
    }
    return {};
}

} // namespace

std::string logTime()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("HH:mm:ss.zzz")).toStdString();
}

std::string requestLine(const Request &request, const Response &response, std::chrono::milliseconds took)
{
    std::string line = logTime() + ' ';
    appendPrintable(line, request.method);
    std::string target;
    appendPrintable(target, request.path);
    target += shownQuery(request.queryText);
    if (target.size() > kLongest)
        target.replace(kLongest, std::string::npos, "...");
    line += ' ' + target + ' ' + outcome(response) + ' ' + std::to_string(took.count()) + " ms";
    if (!response.requestId.empty())
        line += ' ' + response.requestId;
    return line;
}

} // namespace vinculo::sandbox
