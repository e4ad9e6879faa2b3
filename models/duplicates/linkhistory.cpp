// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/linkhistory.h"

#include "core/domain/timestamp.h"
#include "models/home/snapshotreader.h"

#include <algorithm>
#include <numeric>

namespace vinculo::models {

namespace {

using State = LinkHistory::State;

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
    const SnapshotColumn accounts(transactions, "account.id");
    for (std::size_t row = 0; row < transactions.rows.size(); ++row) {
        AccountHistory &account = history.accounts[accounts.uuid(row).value_or(api::Uuid{})];
        const auto number = days.number(row);
        if (!number) {
            ++history.undated;
            ++account.undated;
            continue;
        }
        const QDate day = dateFromDays(static_cast<std::int32_t>(*number));
        const QDate month(day.year(), day.month(), 1);
        ++history.months[month];
        ++account.months[month];
        history.first = history.first.isValid() ? std::min(history.first, day) : day;
        history.last = history.last.isValid() ? std::max(history.last, day) : day;
    }
    return history;
}

bool hasMovements(std::string_view institution)
{
    return !institution.ends_with("_fiscal") && !institution.ends_with("_employment");
}

} // namespace vinculo::models
