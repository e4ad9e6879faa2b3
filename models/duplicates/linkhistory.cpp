// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/linkhistory.h"

#include "core/domain/timestamp.h"
#include "models/home/snapshotreader.h"

#include <algorithm>
#include <numeric>

namespace vinculo::models {

namespace {

using State = LinkHistory::State;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

qint64 LinkHistory::movements() const
{
    return std::accumulate(months.begin(), months.end(), qint64(undated),
                           [](qint64 sum, const auto &month) { return sum + month.second; });
}

LinkHistory readHistory(const TableSnapshot &transactions)
{
    LinkHistory history{.state = State::Known, .months = {}, .first = {}, .last = {}};
    const SnapshotColumn days(transactions, "value_date");
    for (std::size_t row = 0; row < transactions.rows.size(); ++row) {
        const auto number = days.number(row);
        if (!number) {
            ++history.undated;
            continue;
        }
        const QDate day = dateFromDays(static_cast<std::int32_t>(*number));
        ++history.months[monthOf(day)];
        history.first = history.first.isValid() ? std::min(history.first, day) : day;
        history.last = history.last.isValid() ? std::max(history.last, day) : day;
    }
    return history;
}

bool hasMovements(std::string_view institution)
{
    return !institution.ends_with("_fiscal") && !institution.ends_with("_employment");
}

HistoryLoss lossWith(const LinkHistory &removed, const std::vector<LinkHistory> &staying)
{
    HistoryLoss loss;
    const auto isKnown = [](const LinkHistory &history) { return history.state == State::Known; };
    loss.isKnown = isKnown(removed) && std::ranges::all_of(staying, isKnown);
    if (!loss.isKnown)
        return loss;
    QDate beginning; // of everything that stays
    for (const LinkHistory &history : staying)
        if (history.first.isValid() && (!beginning.isValid() || history.first < beginning))
            beginning = history.first;
    for (const auto &[month, count] : removed.months) {
        std::uint32_t stays = 0;
        for (const LinkHistory &history : staying)
            if (const auto found = history.months.find(month); found != history.months.end())
                stays = std::max(stays, found->second);
        const bool isCut =
            beginning.isValid() && month == monthOf(beginning) && count > stays && removed.first < beginning;
        if (stays == 0 || isCut)
            loss.months.push_back(month);
    }
    return loss;
}

} // namespace vinculo::models
