// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/logsort.h"

#include <algorithm>
#include <numeric>

namespace vinculo::models {

RowKeys keysByDictionary(const LogTexts &texts, const std::vector<std::uint32_t> &numbers,
                         const QLocale &locale)
{
    std::vector<std::string_view> used(texts.size()); // the others stay empty: nobody needs their rank
    for (const std::uint32_t number : numbers)
        used[number] = texts.text(number);
    const RowKeys ranks = keysOfTexts(used, locale);
    RowKeys keys;
    keys.reserve(numbers.size());
    for (const std::uint32_t number : numbers)
        keys.push_back(ranks[number]);
    return keys;
}

RowKeys keysByKind(const QStringList &kinds, const std::vector<int> &kindOfEntry, const QLocale &locale)
{
    const RowKeys ofKinds = keysOfTexts(kinds, locale);
    RowKeys keys;
    keys.reserve(kindOfEntry.size());
    for (const int kind : kindOfEntry)
        keys.push_back(kind < 0 ? kNoRowKey : ofKinds[static_cast<std::size_t>(kind)]);
    return keys;
}

RowKeys keysOfRequestIds(const LogLines &lines, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> places(rows.size());
    std::iota(places.begin(), places.end(), 0U);
    std::ranges::sort(places, [&](std::uint32_t a, std::uint32_t b) {
        return lines.requestId(rows[a]) < lines.requestId(rows[b]);
    });
    RowKeys keys(rows.size(), kNoRowKey);
    std::int64_t rank = 0;
    for (const std::uint32_t place : places)
        if (!lines.requestId(rows[place]).empty())
            keys[place] = rank++;
    return keys;
}

} // namespace vinculo::models
