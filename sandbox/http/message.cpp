// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/message.h"

#include <charconv>

namespace vinculo::sandbox {

namespace {

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            unsigned value = 0;
            const auto end = text.data() + i + 3;
            if (std::from_chars(text.data() + i + 1, end, value, 16).ptr == end) {
                out += static_cast<char>(value);
                i += 2;
                continue;
            }
        }
        out += text[i] == '+' ? ' ' : text[i];
    }
    return out;
}

} // namespace

const std::string *Request::parameter(std::string_view name) const
{
    for (auto it = query.rbegin(); it != query.rend(); ++it)
        if (it->first == name)
            return &it->second;
    return nullptr;
}

std::vector<std::pair<std::string, std::string>> parseQuery(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> items;
    while (!text.empty()) {
        const std::size_t end = text.find('&');
        const std::string_view item = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (item.empty())
            continue;
        const std::size_t equals = item.find('=');
        const std::string_view value =
            equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1);
        items.emplace_back(percentDecoded(item.substr(0, equals)), percentDecoded(value));
    }
    return items;
}

} // namespace vinculo::sandbox
