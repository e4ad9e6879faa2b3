// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::models {

//! A text as a cell of a CSV file, appended. Any text with a comma, semicolon or tab is quoted, whatever the
//! separator: a program that guesses another one must not cut a text into cells of its own. Guarded: one that
//! a spreadsheet could take for a formula gets an apostrophe in front. Any thread.
void appendCsvText(std::string &out, std::string_view text, bool isGuarded);

} // namespace vinculo::models
