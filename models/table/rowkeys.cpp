// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowkeys.h"

#include "models/table/collation.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace vinculo::models {

RowKeys keysOfTexts(std::span<const std::string_view> utf8, const QLocale &locale)
{
    const Collation collation(locale);
    std::vector<std::uint32_t> places(utf8.size());
    std::iota(places.begin(), places.end(), 0U);
    std::erase_if(places, [utf8](std::uint32_t place) { return utf8[place].empty(); });
    std::ranges::sort(
        places, [&](std::uint32_t a, std::uint32_t b) { return collation.compare(utf8[a], utf8[b]) < 0; });
    RowKeys keys(utf8.size(), kNoRowKey);
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && collation.compare(utf8[places[i - 1]], utf8[places[i]]) != 0)
            ++rank;
        keys[places[i]] = rank;
    }
    return keys;
}

RowKeys keysOfTexts(const QStringList &texts, const QLocale &locale)
{
    std::vector<std::string> utf8;
    utf8.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        utf8.push_back(text.toStdString());
    const std::vector<std::string_view> views(utf8.begin(), utf8.end());
    return keysOfTexts(views, locale);
}

std::optional<std::vector<std::uint32_t>> sortRows(std::vector<std::uint32_t> rows, const RowKeys &keys,
                                                   Qt::SortOrder order, const std::atomic_bool &isCancelled)
{
    const auto firstEmpty = std::stable_partition(
        rows.begin(), rows.end(), [&keys](std::uint32_t row) { return keys[row] != kNoRowKey; });
    if (isCancelled)
        return std::nullopt;
    std::stable_sort(rows.begin(), firstEmpty, [&keys, order](std::uint32_t a, std::uint32_t b) {
        return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    if (isCancelled)
        return std::nullopt;
    return rows;
}

} // namespace vinculo::models
