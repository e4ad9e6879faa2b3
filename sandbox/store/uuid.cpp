// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/uuid.h"

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isDashPosition(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

std::string toText(Uuid uuid)
{
    std::string text(36, '-');
    int nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDashPosition(i))
            continue;
        const std::uint64_t half = nibble < 16 ? uuid.high : uuid.low;
        const int shift = 60 - 4 * (nibble % 16);
        text[i] = kHex[static_cast<std::size_t>((half >> shift) & 0xF)];
        ++nibble;
    }
    return text;
}

std::optional<Uuid> parseUuid(std::string_view text)
{
    const bool dashed = text.size() == 36;
    if (!dashed && text.size() != 32)
        return std::nullopt;
    Uuid uuid;
    int nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (dashed && isDashPosition(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return std::nullopt;
        std::uint64_t &half = nibble < 16 ? uuid.high : uuid.low;
        half = (half << 4) | static_cast<std::uint64_t>(value);
        ++nibble;
    }
    return uuid;
}

} // namespace vinculo::sandbox
