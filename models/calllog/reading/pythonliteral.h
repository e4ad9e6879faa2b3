// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::models {

//! A list or a dictionary as Python prints it: "[{'code': None}]".
[[nodiscard]] bool isPythonLiteral(std::string_view text);
//! The same as JSON: single quotation marks, None, True, False, prefixes of texts and escapes become what
//! JSON has. What is neither stays as it is, and is no JSON then. Any thread.
[[nodiscard]] std::string jsonOfPython(std::string_view text);

} // namespace vinculo::models
