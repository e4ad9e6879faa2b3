// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/pythonliteral.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vinculo::models {

namespace {

bool isLetter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

//! `at` stands on the opening mark; afterwards behind the closing one, or at the end.
void appendText(std::string &out, std::string_view text, std::size_t &at)
{
    const char mark = text[at++];
    out += '"';
    for (; at < text.size() && text[at] != mark; ++at) {
        const char c = text[at];
        const char next = c == '\\' && at + 1 < text.size() ? text[at + 1] : '\0';
        if (next == '\'' || next == '\n') { // JSON knows neither
            out.append(next == '\'' ? "'" : "");
            ++at;
        } else if (next == 'x') { // "\xe9"
            out.append("\\u00");
            ++at;
        } else if (next != '\0') {
            out += c;
            out += next;
            ++at;
        } else if (c == '"') {
            out.append("\\\"");
        } else {
            out += c;
        }
    }
    out += '"';
    at = std::min(at + 1, text.size());
}

} // namespace

bool isPythonLiteral(std::string_view text)
{
    // A mark at the beginning of the first key or value tells: JSON has no single ones.
    constexpr std::size_t kFirst = 16;
    const std::size_t first = text.substr(0, kFirst).find_first_not_of("[{( \t\r\n");
    if (first == 0 || first == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(first);
    return rest.front() == '\'' || rest.starts_with("u'") || rest.starts_with("b'");
}

std::string jsonOfPython(std::string_view text)
{
    static constexpr std::array kWords{std::pair{std::string_view("None"), std::string_view("null")},
                                       std::pair{std::string_view("True"), std::string_view("true")},
                                       std::pair{std::string_view("False"), std::string_view("false")}};
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '\'' || c == '"') {
            appendText(out, text, at);
        } else if (isLetter(c)) {
            const std::size_t start = at;
            while (at < text.size() && isLetter(text[at]))
                ++at;
            const std::string_view word = text.substr(start, at - start);
            if (at < text.size() && (text[at] == '\'' || text[at] == '"'))
                continue; // u'…', b'…'
            const auto known = std::ranges::find(kWords, word, &decltype(kWords)::value_type::first);
            out.append(known == kWords.end() ? word : known->second);
        } else {
            out += c == '(' ? '[' : c == ')' ? ']' : c;
            ++at;
        }
    }
    return out;
}

} // namespace vinculo::models
