// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vinculo::api {

// The on-demand parser looks only at what is read. These check the rest, so that a page is either JSON (RFC
// 8259) or refused. They expect what the parser's first stage has checked already: UTF-8, no control
// characters in strings.

//! true, false, null, a number, or a string with its quotes.
[[nodiscard]] bool isJsonScalar(std::string_view token);

//! One complete value; nesting deeper than 512 is refused.
[[nodiscard]] bool isJsonValue(std::string_view text);

//! Without whitespace at the end.
[[nodiscard]] std::string_view trimmedRight(std::string_view text);

} // namespace vinculo::api
