// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vinculo::sandbox {

//! A 128-bit identifier as two numbers: sixteen bytes, cheap to compare.
struct Uuid
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    auto operator<=>(const Uuid &) const = default;
};

//! Lower case with dashes.
std::string toText(Uuid uuid);
//! With or without dashes, any case; nothing if malformed.
std::optional<Uuid> parseUuid(std::string_view text);

} // namespace vinculo::sandbox
