// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/rawvector.h"

#include <cstdint>
#include <span>

namespace vinculo::models {

//! `items` in the ascending order of the keys beside them, of which only the lowest `bits` count; equal ones
//! keep their order. Linear; large lists use the free workers too. Any thread.
[[nodiscard]] RawVector<std::uint32_t> radixOrder(std::span<const std::uint32_t> items,
                                                  std::span<const std::uint64_t> keys, int bits);

} // namespace vinculo::models
