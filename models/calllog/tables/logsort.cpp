// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/logsort.h"

#include "models/table/collation.h"

#include <algorithm>
#include <numeric>

namespace vinculo::models {

namespace {

//! Ranks of the texts that stand at `places`; what stands nowhere keeps kNoLogKey.
template<class TextAt>
LogKeys ranked(std::size_t count, std::vector<std::uint32_t> places, const Collation &collation,
               const TextAt &textAt)
{
    std::erase_if(places, [&textAt](std::uint32_t place) { return textAt(place).empty(); });
    std::ranges::sort(places, [&](std::uint32_t a, std::uint32_t b) {
        return collation.compare(textAt(a), textAt(b)) < 0;
    });
    LogKeys keys(count, kNoLogKey);
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && collation.compare(textAt(places[i - 1]), textAt(places[i])) != 0)
            ++rank;
        keys[places[i]] = rank;
    }
    return keys;
}

std::vector<std::uint32_t> allPlaces(std::size_t count)
{
    std::vector<std::uint32_t> places(count);
    std::iota(places.begin(), places.end(), 0U);
    return places;
}

} // namespace

LogKeys keysOfTexts(const QStringList &texts, const QLocale &locale)
{
    std::vector<std::string> utf8;
    utf8.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        utf8.push_back(text.toStdString());
    return ranked(utf8.size(), allPlaces(utf8.size()), Collation(locale),
                  [&utf8](std::uint32_t place) { return std::string_view(utf8[place]); });
}

LogKeys keysByDictionary(const LogTexts &texts, const std::vector<std::uint32_t> &numbers,
                         const QLocale &locale)
{
    std::vector<std::uint8_t> isUsed(texts.size(), 0);
    for (const std::uint32_t number : numbers)
        isUsed[number] = 1;
    std::vector<std::uint32_t> places = allPlaces(texts.size());
    std::erase_if(places, [&isUsed](std::uint32_t place) { return isUsed[place] == 0; });
    const LogKeys ranks = ranked(texts.size(), std::move(places), Collation(locale),
                                 [&texts](std::uint32_t place) { return texts.text(place); });
    LogKeys keys;
    keys.reserve(numbers.size());
    for (const std::uint32_t number : numbers)
        keys.push_back(ranks[number]);
    return keys;
}

LogKeys keysByKind(const QStringList &kinds, const std::vector<int> &kindOfEntry, const QLocale &locale)
{
    const LogKeys ofKinds = keysOfTexts(kinds, locale);
    LogKeys keys;
    keys.reserve(kindOfEntry.size());
    for (const int kind : kindOfEntry)
        keys.push_back(kind < 0 ? kNoLogKey : ofKinds[static_cast<std::size_t>(kind)]);
    return keys;
}

LogKeys keysOfRequestIds(const LogLines &lines, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> places = allPlaces(rows.size());
    std::ranges::sort(places, [&](std::uint32_t a, std::uint32_t b) {
        return lines.requestId(rows[a]) < lines.requestId(rows[b]);
    });
    LogKeys keys(rows.size(), kNoLogKey);
    std::int64_t rank = 0;
    for (const std::uint32_t place : places)
        if (!lines.requestId(rows[place]).empty())
            keys[place] = rank++;
    return keys;
}

std::optional<std::vector<std::uint32_t>> sortRows(std::vector<std::uint32_t> rows, const LogKeys &keys,
                                                   Qt::SortOrder order, const std::atomic_bool &isCancelled)
{
    const auto firstEmpty = std::stable_partition(
        rows.begin(), rows.end(), [&keys](std::uint32_t row) { return keys[row] != kNoLogKey; });
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
