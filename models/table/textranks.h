// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/collation.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Places of texts in the order of a collation; texts that compare the same share one.
struct TextRanks
{
    std::vector<std::uint32_t> ranks; //!< beside the texts
    std::uint32_t count = 0;          //!< different ranks
};

//! Ranks any number of texts; repeated ones cost like others. Nothing when cancelled. Any thread; large jobs
//! use the pool's free threads too.
[[nodiscard]] std::optional<TextRanks> rankTexts(std::span<const std::string_view> texts,
                                                 const Collation &collation,
                                                 const std::atomic_bool &isCancelled);

} // namespace vinculo::models
