// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exportplan.h"

#include <QString>
#include <QUrl>

namespace vinculo::models {

enum class CopyFormat { Csv, Tsv, Markdown, Json, SqlList };

//! More than this is for a file: programs that receive a text this long stand still.
inline constexpr qint64 kMostRowsCopied = 100'000;

//! How a plan for this format has to be written.
[[nodiscard]] ExportOptions copyOptions(CopyFormat format, bool includePersonalData);
[[nodiscard]] QString copyFormatName(CopyFormat format); //!< "csv", "tsv"…: for the journal

//! The rows of a plan as text. SqlList: the different values of its first column, ('a', 'b'). On a worker
//! when there are many.
[[nodiscard]] QString clipboardText(const ExportPlan &plan, CopyFormat format);

//! The call that reads one record, with the names of variables in place of the keys. Empty for resources
//! without such a call, and for ids that are none.
[[nodiscard]] QString curlCommand(const ResourceSpec &spec, const QUrl &baseUrl, const QString &id);

} // namespace vinculo::models
