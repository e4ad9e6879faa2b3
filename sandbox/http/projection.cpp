// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/projection.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

bool contains(const std::vector<std::string> &list, std::string_view key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

//! Position behind the string that starts at `from` (a quote).
std::size_t endOfString(std::string_view json, std::size_t from)
{
    for (std::size_t i = from + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

//! Position of the comma or brace that ends the value starting at `from`.
std::size_t endOfValue(std::string_view json, std::size_t from)
{
    int depth = 0;
    std::size_t i = from;
    while (i < json.size()) {
        const char c = json[i];
        if (c == '"') {
            i = endOfString(json, i);
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}'))
            return i;
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++i;
    }
    return i;
}

} // namespace

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(',');
        std::string_view part = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty())
            parts.emplace_back(part);
    }
    return parts;
}

Projection::Projection(const Request &request)
{
    if (const std::string *omit = request.parameter("omit"))
        m_omit = splitList(*omit);
    if (const std::string *fields = request.parameter("fields"))
        m_fields = splitList(*fields);
}

bool Projection::keeps(std::string_view key) const
{
    if (contains(m_omit, key))
        return false;
    return m_fields.empty() || contains(m_fields, key);
}

std::string Projection::apply(std::string_view json) const
{
    if (isIdentity())
        return std::string(json);
    std::string out = "{";
    std::size_t at = 1;
    while (at < json.size() && json[at] == '"') {
        const std::size_t keyEnd = endOfString(json, at);
        const std::size_t valueEnd = endOfValue(json, keyEnd + 1);
        if (keeps(json.substr(at + 1, keyEnd - at - 2))) {
            if (out.size() > 1)
                out += ',';
            out += json.substr(at, valueEnd - at);
        }
        at = valueEnd + 1;
    }
    return out + '}';
}

} // namespace vinculo::sandbox
