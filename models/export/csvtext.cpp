// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvtext.h"

#include <cstdint>
#include <cstring>

namespace vinculo::models {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

//! Not zero when one of the eight bytes is zero. May be wrong about bytes behind the first one that is, which
//! does not matter here.
constexpr std::uint64_t hasZero(std::uint64_t bytes)
{
    return (bytes - kOnes) & ~bytes & kHighBits;
}

constexpr bool isSpecial(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == ',' || byte == ';';
}

constexpr bool hasSpecial(std::uint64_t bytes)
{
    // The first part finds bytes below 0x20.
    return (((bytes - kOnes * 0x20) & ~bytes & kHighBits) | hasZero(bytes ^ (kOnes * '"')) |
            hasZero(bytes ^ (kOnes * ',')) | hasZero(bytes ^ (kOnes * ';'))) != 0;
}

bool needsQuotes(std::string_view text)
{
    constexpr std::size_t kStep = sizeof(std::uint64_t);
    while (text.size() >= kStep) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data(), kStep);
        if (hasSpecial(bytes))
            return true;
        text.remove_prefix(kStep);
    }
    for (const char byte : text)
        if (isSpecial(static_cast<unsigned char>(byte)))
            return true;
    return false;
}

//! Characters that begin a formula in a spreadsheet, the full-width ones of East Asian keyboards included; a
//! tab or line break in front is skipped by some.
bool looksLikeFormula(std::string_view text)
{
    if (text.empty())
        return false;
    switch (text.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
        return true;
    default:
        break;
    }
    for (const std::string_view wide : {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
        if (text.starts_with(wide))
            return true;
    return false;
}

} // namespace

void appendCsvText(std::string &out, std::string_view text, bool isGuarded)
{
    const bool isFormula = isGuarded && looksLikeFormula(text);
    if (!needsQuotes(text)) {
        if (isFormula)
            out.push_back('\'');
        out += text;
        return;
    }
    out.push_back('"');
    if (isFormula)
        out.push_back('\'');
    while (true) {
        const std::size_t quote = text.find('"');
        out += text.substr(0, quote);
        if (quote == std::string_view::npos)
            break;
        out += "\"\"";
        text.remove_prefix(quote + 1);
    }
    out.push_back('"');
}

} // namespace vinculo::models
