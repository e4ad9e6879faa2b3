// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::models {

//! A text as a cell of an XLSX file holds it: characters that XML cannot carry become _xHHHH_, and what
//! already looks like that is escaped, so that a spreadsheet shows the very same text. Appended.
void appendSpreadsheetText(std::string &out, std::string_view text);

//! UTF-16 units of a UTF-8 text: what the limits of Excel count.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

} // namespace vinculo::models
