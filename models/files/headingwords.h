// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace vinculo::models {

//! Letters and digits only, without case and accents: how headings and words of choices are compared.
[[nodiscard]] QString comparable(const QString &text);
//! Whether `words`, divided by '|', has this one.
[[nodiscard]] bool hasWord(std::string_view words, const QString &comparableWord);
//! The place of a comparable word among `words`, from 0; −1: it is none of them.
[[nodiscard]] int placeOfWord(std::string_view words, const QString &comparableWord);

} // namespace vinculo::models
