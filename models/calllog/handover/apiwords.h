// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

//! Cells of a log that may leave the computer: what does not look like what it should be becomes empty.
namespace vinculo::models {

//! Codes and names of institutions: words of the API. Digits in a row could be a document number.
[[nodiscard]] std::string_view apiWord(std::string_view text);

//! Request ids: 32 hexadecimal digits, or a UUID.
[[nodiscard]] std::string_view requestWord(std::string_view text);

} // namespace vinculo::models
