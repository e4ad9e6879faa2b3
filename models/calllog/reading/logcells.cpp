// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/logcells.h"

#include <algorithm>

namespace vinculo::models {

std::string_view trimmedCell(std::string_view text)
{
    // Not by find_first_not_of(), which calls memchr() for every letter.
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view cutText(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

bool isEmptyWord(std::string_view text)
{
    constexpr std::size_t kLongest = 4;
    if (text.empty())
        return true;
    if (text.size() > kLongest || (text.front() != '-' && (text.front() | 0x20) != 'n'))
        return false; // most cells
    return text == "-" || text == "null" || text == "NULL" || text == "None" || text == "nan" ||
           text == "NaN" || text == "N/A" || text == "n/a";
}

int parseStatus(std::string_view text)
{
    if (text.starts_with("HTTP"))
        text.remove_prefix(std::min(text.find(' '), text.size()));
    text = trimmedCell(text);
    constexpr std::size_t kDigits = 3;
    if (text.size() < kDigits || text[0] < '1' || text[0] > '5')
        return 0;
    int status = 0;
    for (std::size_t i = 0; i < kDigits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return 0;
        status = status * 10 + (text[i] - '0');
    }
    const char next = text.size() > kDigits ? text[kDigits] : ' ';
    const bool ends = next == ' ' || next == '.' || next == ',' || next == '-' || next == ':';
    return ends ? status : 0;
}

} // namespace vinculo::models
