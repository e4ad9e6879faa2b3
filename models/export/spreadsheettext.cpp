// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/spreadsheettext.h"

namespace vinculo::models {

namespace {

constexpr std::string_view kNotACharacter = "\xEF\xBF"; // first two bytes of U+FFFE and U+FFFF

bool isHex(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

//! "_x0041_" would be read as "A".
bool isEscape(std::string_view text)
{
    return text.size() >= 7 && text[1] == 'x' && text[6] == '_' && isHex(text[2]) && isHex(text[3]) &&
           isHex(text[4]) && isHex(text[5]);
}

} // namespace

// The other control characters are escaped by the library.
void appendSpreadsheetText(std::string &out, std::string_view text)
{
    constexpr std::string_view kOdd("\0_\xEF", 3);
    while (true) {
        const std::size_t at = text.find_first_of(kOdd);
        out += text.substr(0, at);
        if (at == std::string_view::npos)
            return;
        text.remove_prefix(at);
        std::size_t used = 1;
        if (text.front() == '\0') {
            out += "_x0000_";
        } else if (text.front() == '_') {
            out += isEscape(text) ? "_x005F_" : "_";
        } else if (text.size() >= 3 && text.starts_with(kNotACharacter) &&
                   (text[2] == '\xBE' || text[2] == '\xBF')) {
            out += text[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            used = 3;
        } else {
            out.push_back(text.front());
        }
        text.remove_prefix(used);
    }
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t length = 0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if ((value & 0xC0) != 0x80)
            length += value >= 0xF0 ? 2 : 1;
    }
    return length;
}

} // namespace vinculo::models
