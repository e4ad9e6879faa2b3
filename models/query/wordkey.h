// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::models {

//! A name as people may type it: folded, everything but letters, digits and dots turned into single hyphens.
//! "Saldo atual", "saldo_atual" and "SALDO-ATUAL" → "saldo-atual". Any thread.
[[nodiscard]] std::string wordKey(std::string_view utf8);

//! Whether `key` begins a word of `name`; both are wordKeys. "fee" begins one of "bank-fees".
[[nodiscard]] bool beginsWord(std::string_view name, std::string_view key);

} // namespace vinculo::models
