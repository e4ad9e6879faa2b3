// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/logurl.h"

#include <algorithm>

namespace vinculo::models {

namespace {

//! Like find_first_of() of a string, which calls memchr() for every letter.
std::size_t firstOf(std::string_view text, char a, char b, char c)
{
    std::size_t at = 0;
    while (at < text.size() && text[at] != a && text[at] != b && text[at] != c)
        ++at;
    return at;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

//! What may be somebody's or some record's: never part of an endpoint.
bool isIdentifier(std::string_view segment)
{
    constexpr std::size_t kLongestWord = 40;
    constexpr std::ptrdiff_t kMostDigits = 3;
    const auto digits = std::ranges::count_if(segment, [](char c) { return c >= '0' && c <= '9'; });
    const bool isWord = std::ranges::all_of(segment, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
    return !isWord || digits > kMostDigits || segment.size() > kLongestWord;
}

bool equalsFolded(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(
        text, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a | 0x20) : a) == b; });
}

bool containsFolded(std::string_view text, std::string_view lower)
{
    for (std::size_t at = 0; at + lower.size() <= text.size(); ++at)
        if (equalsFolded(text.substr(at, lower.size()), lower))
            return true;
    return false;
}

} // namespace

bool isUuidText(std::string_view text)
{
    constexpr std::size_t kLength = 36;
    if (text.size() != kLength)
        return false;
    for (std::size_t i = 0; i < kLength; ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

LogHost hostOf(std::string_view name)
{
    if (name.empty())
        return LogHost::Unknown;
    if (containsFolded(name, "sandbox"))
        return LogHost::Sandbox;
    const bool isProduction = equalsFolded(name, "api.belvo.com") || equalsFolded(name, "prod") ||
                              containsFolded(name, "produ") || equalsFolded(name, "live");
    return isProduction ? LogHost::Production : LogHost::Other;
}

void LogUrlReader::readPath(std::string_view path, LogUrl &url)
{
    if (!path.empty() && path == m_path) { // calls of one kind follow each other
        url.endpoint = m_endpoint;
        return;
    }
    m_path = path;
    m_endpoint.clear();
    constexpr int kMostSegments = 12;
    std::string_view before;
    for (int i = 0; i < kMostSegments && !path.empty(); ++i) {
        if (path.front() == '/')
            path.remove_prefix(1);
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view segment = path.substr(0, end);
        path.remove_prefix(end);
        if (segment.empty())
            continue;
        m_endpoint += '/';
        if (isUuidText(segment)) {
            url.object = segment;
            if (before == "links")
                url.link = segment;
            m_endpoint += "{id}";
            m_path.clear();
        } else if (isIdentifier(segment)) {
            m_endpoint += "{id}";
        } else {
            m_endpoint += segment;
        }
        before = segment;
    }
    if (!m_endpoint.empty())
        m_endpoint += '/';
    url.endpoint = m_endpoint;
}

LogUrl LogUrlReader::read(std::string_view address, bool wantsLink)
{
    LogUrl url;
    constexpr std::size_t kLongestMethod = 7;
    if (const std::size_t space = address.find(' ');
        space != std::string_view::npos && space > 2 && space <= kLongestMethod && address[0] != '/') {
        url.method = address.substr(0, space);
        address.remove_prefix(space + 1);
    }
    if (const std::size_t space = address.find(' '); space != std::string_view::npos)
        address = address.substr(0, space); // "… HTTP/1.1"
    if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos && scheme < 8) {
        address.remove_prefix(scheme + 3);
        const std::size_t end = firstOf(address, '/', '?', '#');
        std::string_view host = address.substr(0, end);
        if (const std::size_t user = host.rfind('@'); user != std::string_view::npos)
            host.remove_prefix(user + 1);
        url.host = hostOf(host.substr(0, host.find(':')));
        address.remove_prefix(end);
    }
    const std::size_t queryAt = firstOf(address, '?', '#', '#');
    std::string_view query = queryAt == address.size() ? std::string_view() : address.substr(queryAt + 1);
    readPath(address.substr(0, queryAt), url);
    while (wantsLink && !query.empty() && url.link.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        constexpr std::string_view kLink = "link=";
        if (pair.starts_with(kLink) && isUuidText(pair.substr(kLink.size())))
            url.link = pair.substr(kLink.size());
    }
    return url;
}

} // namespace vinculo::models
