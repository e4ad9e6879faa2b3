// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/loglines.h"

#include <QLocale>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! One number for each row, in the order of what stands in a column.
using LogKeys = std::vector<std::int64_t>;
//! Makes them, on a worker: holds by value what it needs.
using LogKeyMaker = std::function<LogKeys()>;

//! Nothing stands in the cell: last in both directions.
inline constexpr std::int64_t kNoLogKey = std::numeric_limits<std::int64_t>::max();

//! A key for each text: the order of the language, the same for the same text.
[[nodiscard]] LogKeys keysOfTexts(const QStringList &texts, const QLocale &locale);
//! A key for each of some texts of a dictionary, given by their numbers.
[[nodiscard]] LogKeys keysByDictionary(const LogTexts &texts, const std::vector<std::uint32_t> &numbers,
                                       const QLocale &locale);
//! A key for each of some entries, each of one of a few kinds that have words. Below 0: no kind.
[[nodiscard]] LogKeys keysByKind(const QStringList &kinds, const std::vector<int> &kindOfEntry,
                                 const QLocale &locale);
//! A key for each of some rows by their request ids, byte by byte.
[[nodiscard]] LogKeys keysOfRequestIds(const LogLines &lines, const std::vector<std::uint32_t> &rows);

//! Rows by their keys; those with the same key stay as they stood in `rows`. Nothing when it was cancelled.
//! Any thread.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> sortRows(std::vector<std::uint32_t> rows,
                                                                 const LogKeys &keys, Qt::SortOrder order,
                                                                 const std::atomic_bool &isCancelled);

} // namespace vinculo::models
