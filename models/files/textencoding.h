// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <string>
#include <string_view>

namespace vinculo::models {

//! How the letters of a text file are stored.
enum class CsvEncoding { Utf8, Windows1252, Utf16Le, Utf16Be, Utf32Le, Utf32Be };

//! By a byte order mark, by zeros at every other place or at three of four, or by whether the bytes are
//! UTF-8. A last letter that is cut off is no sign of anything. Any thread.
[[nodiscard]] CsvEncoding detectEncoding(const QByteArray &bytes);
//! Two or four bytes for every letter: zeros among them are no sign of anything.
[[nodiscard]] bool isWide(CsvEncoding encoding);
//! What QStringDecoder calls a wide one.
[[nodiscard]] QStringConverter::Encoding converterOf(CsvEncoding encoding);

//! Windows-1252 as text; bytes that mean nothing become U+FFFD. Any thread.
[[nodiscard]] QString fromWindows(std::string_view bytes);
//! The same, appended as UTF-8.
void appendWindows(std::string &out, std::string_view bytes);

} // namespace vinculo::models
