// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace vinculo::models {

//! How the letters of a text file are stored.
enum class CsvEncoding { Utf8, Windows1252, Utf16Le, Utf16Be };

//! By a byte order mark, by zeros at every other place, or by whether the bytes are UTF-8. A last letter that
//! is cut off is no sign of anything. Any thread.
[[nodiscard]] CsvEncoding detectEncoding(const QByteArray &bytes);

//! Windows-1252 as text; bytes that mean nothing become U+FFFD. Any thread.
[[nodiscard]] QString fromWindows(std::string_view bytes);
//! The same, appended as UTF-8.
void appendWindows(std::string &out, std::string_view bytes);

} // namespace vinculo::models
