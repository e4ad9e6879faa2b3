// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/apiwords.h"

#include "models/calllog/reading/logurl.h"

#include <algorithm>
#include <cstddef>

namespace vinculo::models {

namespace {

bool isWord(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

} // namespace

std::string_view apiWord(std::string_view text)
{
    constexpr std::size_t kLongest = 80;
    constexpr std::ptrdiff_t kMostDigits = 4;
    const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    return text.size() <= kLongest && isWord(text) && digits <= kMostDigits ? text : std::string_view();
}

std::string_view requestWord(std::string_view text)
{
    constexpr std::size_t kDigits = 32;
    const bool isHex = std::ranges::all_of(
        text, [](char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); });
    return isUuidText(text) || (text.size() == kDigits && isHex) ? text : std::string_view();
}

} // namespace vinculo::models
