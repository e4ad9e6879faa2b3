// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace vinculo::models {

//! What somebody pasted, dropped or opened, as text.
struct PastedText
{
    static constexpr qsizetype kMost = 1024 * 1024; //!< bytes of a file, characters of a text

    QString text;
    bool isCut = false;             //!< there was more; it was not read
    bool isText = true;             //!< false: a picture, an archive…; `text` is empty
    bool isEncodingGuessed = false; //!< no UTF-8: read as Windows-1252, letters with accents may be wrong

    bool operator==(const PastedText &) const = default;
};

namespace pasted {

//! A text from the clipboard or a field. Null characters are left out: some programs copy UTF-16 as bytes.
[[nodiscard]] PastedText fromText(const QString &text);
//! UTF-8, UTF-16 with or without its mark, else Windows-1252.
[[nodiscard]] PastedText fromBytes(QByteArray bytes);
//! Reads at most kMost bytes; for a worker. Errors, all ErrorKind::Storage: "import_no_file",
//! "import_unreadable".
[[nodiscard]] Result<PastedText> fromFile(const QString &path);

} // namespace pasted

} // namespace vinculo::models
