// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/wordkey.h"

#include "models/table/foldedtext.h"

namespace vinculo::models {

namespace {

bool isKept(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string wordKey(std::string_view utf8)
{
    const std::string folded = foldedText(utf8);
    std::string key;
    key.reserve(folded.size());
    for (const char c : folded) {
        if (isKept(c))
            key += c;
        else if (!key.empty() && key.back() != '-')
            key += '-';
    }
    if (!key.empty() && key.back() == '-')
        key.pop_back();
    return key;
}

bool beginsWord(std::string_view name, std::string_view key)
{
    if (key.empty())
        return false;
    for (std::size_t at = name.find(key); at != std::string_view::npos; at = name.find(key, at + 1))
        if (at == 0 || name[at - 1] == '-')
            return true;
    return false;
}

} // namespace vinculo::models
