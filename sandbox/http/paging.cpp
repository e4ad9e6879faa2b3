// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/paging.h"

#include "sandbox/http/jsonwriter.h"

#include <algorithm>
#include <charconv>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kLargestPage = 1000;

std::optional<std::size_t> positiveNumber(const std::string &text)
{
    std::size_t value = 0;
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || value == 0)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Paging> Paging::of(const Request &request)
{
    Paging paging;
    if (const std::string *page = request.parameter("page")) {
        const auto number = positiveNumber(*page);
        if (!number || *number > 1'000'000'000)
            return std::nullopt;
        paging.page = *number;
    }
    if (const std::string *size = request.parameter("page_size"))
        if (const auto number = positiveNumber(*size))
            paging.size = std::min(*number, kLargestPage);
    return paging;
}

std::string pageUrl(const Request &request, std::size_t page)
{
    std::string url = "http://" + request.host + request.path;
    char separator = '?';
    std::string_view rest = request.queryText;
    while (!rest.empty()) {
        const std::size_t end = rest.find('&');
        const std::string_view item = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (item.empty() || item == "page" || item.starts_with("page="))
            continue;
        url += separator;
        url += item;
        separator = '&';
    }
    if (page > 1) {
        url += separator;
        url += "page=" + std::to_string(page);
    }
    return url;
}

std::optional<std::string> pageBody(const Request &request, const Paging &paging, std::size_t count,
                                    const RowWriter &writeRow)
{
    if (paging.page > 1 && paging.first() >= count)
        return std::nullopt;
    const std::size_t end = std::min(count, paging.first() + paging.size);
    std::string rows = "[";
    for (std::size_t i = paging.first(); i < end; ++i) {
        if (rows.size() > 1)
            rows += ',';
        writeRow(i, rows);
    }
    rows += ']';
    JsonWriter json;
    json.beginObject();
    json.integer("count", static_cast<std::int64_t>(count));
    json.textOrNull("next", end < count ? pageUrl(request, paging.page + 1) : std::string());
    json.textOrNull("previous", paging.page > 1 ? pageUrl(request, paging.page - 1) : std::string());
    std::string body = json.take();
    body += ",\"results\":";
    body += rows;
    body += '}';
    return body;
}

} // namespace vinculo::sandbox
