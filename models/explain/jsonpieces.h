// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QList>
#include <QString>

namespace vinculo::models {

//! A whole JSON value in a text.
struct JsonPiece
{
    QJsonDocument document;
    qsizetype start = 0;
    qsizetype end = 0; //!< behind its last character
};

//! The objects and arrays that stand in a text, from its start; none inside another. Texts that are no JSON
//! cost at most a fixed number of passes. Any thread.
[[nodiscard]] QList<JsonPiece> jsonPieces(const QString &text);

//! A JSON text inside another's string, as logs write it: `{\"code\": …}` without its backslashes.
[[nodiscard]] QString unescapedJson(const QString &text);

} // namespace vinculo::models
