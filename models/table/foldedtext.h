// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::models {

//! UTF-8 without case and accents: "São João" → "sao joao". Broken UTF-8 is copied as it is. Any thread.
[[nodiscard]] std::string foldedText(std::string_view utf8);
//! The same, appended to `out`.
void appendFolded(std::string_view utf8, std::string &out);

} // namespace vinculo::models
