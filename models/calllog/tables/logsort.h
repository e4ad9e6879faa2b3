// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/loglines.h"
#include "models/table/rowkeys.h"

#include <functional>

namespace vinculo::models {

//! Makes the keys of a column, on a worker: holds by value what it needs.
using LogKeyMaker = std::function<RowKeys()>;

//! A key for each of some texts of a dictionary, given by their numbers.
[[nodiscard]] RowKeys keysByDictionary(const LogTexts &texts, const std::vector<std::uint32_t> &numbers,
                                       const QLocale &locale);
//! A key for each of some entries, each of one of a few kinds that have words. Below 0: no kind.
[[nodiscard]] RowKeys keysByKind(const QStringList &kinds, const std::vector<int> &kindOfEntry,
                                 const QLocale &locale);
//! A key for each of some rows by their request ids, byte by byte.
[[nodiscard]] RowKeys keysOfRequestIds(const LogLines &lines, const std::vector<std::uint32_t> &rows);

} // namespace vinculo::models
