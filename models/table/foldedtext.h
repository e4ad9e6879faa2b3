// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! UTF-8 without case and accents: "São João" → "sao joao". Broken UTF-8 is copied as it is. Any thread.
[[nodiscard]] std::string foldedText(std::string_view utf8);
//! The same, appended to `out`.
void appendFolded(std::string_view utf8, std::string &out);

//! The folded words and "phrases" of what somebody typed; a quote left open ends with the text.
[[nodiscard]] std::vector<std::string> foldedTerms(const QString &typed);

} // namespace vinculo::models
