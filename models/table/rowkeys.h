// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! One number for each row, in the order of what stands in a column.
using RowKeys = std::vector<std::int64_t>;

//! Nothing stands in the cell: last in both directions.
inline constexpr std::int64_t kNoRowKey = std::numeric_limits<std::int64_t>::max();

//! A key for each text: the order of the language, the same for the same text; empty ones have none. Any
//! thread.
[[nodiscard]] RowKeys keysOfTexts(std::span<const std::string_view> utf8, const QLocale &locale);
[[nodiscard]] RowKeys keysOfTexts(const QStringList &texts, const QLocale &locale);

//! Rows by their keys; those with the same key stay as they stood in `rows`. Nothing when it was cancelled.
//! Any thread.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> sortRows(std::vector<std::uint32_t> rows,
                                                                 const RowKeys &keys, Qt::SortOrder order,
                                                                 const std::atomic_bool &isCancelled);

} // namespace vinculo::models
