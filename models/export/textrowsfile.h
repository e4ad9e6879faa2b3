// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vinculo::models {

//! Writes rows of texts as a CSV file (RFC 4180, UTF-8, commas, CRLF) that is there whole or not at all.
//! Texts that a spreadsheet could take for a formula get an apostrophe in front. Returns the number of rows
//! without the headings; errors as of ExportFile. Not for the GUI thread.
[[nodiscard]] Result<qint64> writeTextRows(const QString &path, const QStringList &headings,
                                           const QList<QStringList> &rows);

} // namespace vinculo::models
