// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <tuple>

namespace vinculo::models {

//! What makes one of several links of the same customer the one to keep, to be compared: it works, is
//! refreshed, was read last. Instants in any one unit; 0 where there is none.
[[nodiscard]] constexpr auto linkWorth(std::string_view status, bool isRecurrent, std::int64_t accessedAt,
                                       std::int64_t createdAt)
{
    return std::tuple(status == "valid", status != "unconfirmed", isRecurrent, accessedAt, createdAt);
}

} // namespace vinculo::models
