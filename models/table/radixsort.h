// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! `items` in the ascending order of the keys beside them, of which only the lowest `bits` count; equal ones
//! keep their order. Linear; large lists use the free workers too. Any thread.
[[nodiscard]] std::vector<std::uint32_t> radixOrder(const std::vector<std::uint32_t> &items,
                                                    std::span<const std::uint64_t> keys, int bits);

} // namespace vinculo::models
