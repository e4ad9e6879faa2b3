// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::sandbox {

//! A PDF of one page with one line of text (ASCII), in base64: what the API sends as `pdf`.
std::string pdfDocument(std::string_view text);

} // namespace vinculo::sandbox
