// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/coverage.h"

#include "core/domain/timestamp.h"
#include "models/person/snapshotfield.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace vinculo::models {

namespace {

constexpr int kWindowDays = 365; //!< API guide, "Limits": the most a retrieval of movements covers
constexpr int kMostMonths = 240;
constexpr int kNearDays = 31; //!< movements that begin so soon after a limit begin because of it
constexpr std::size_t kRowsBetweenLooks = 4096;

int monthNumber(QDate date)
{
    return date.year() * 12 + date.month() - 1;
}

QDate firstOfMonth(int number)
{
    return {number / 12, number % 12 + 1, 1};
}

struct LinkTimes
{
    QDate created;
    QDate accessed;
    QDate relation; //!< since when the owner is a customer of the bank
    bool fetchesMovements = true;
};

struct Counted
{
    QDate first;
    QDate last;
    std::uint32_t count = 0;
    std::uint32_t undated = 0;
    std::map<int, std::uint32_t> months;
};

std::map<api::Uuid, LinkTimes> linkTimes(const TableSnapshot &links, const TableSnapshot &owners)
{
    std::map<api::Uuid, LinkTimes> times;
    const SnapshotField id(links, "id");
    const SnapshotField created(links, "created_at");
    const SnapshotField accessed(links, "last_accessed_at");
    const SnapshotField fetched(links, "fetch_resources");
    for (std::size_t row = 0; row < links.rows.size(); ++row) {
        const auto link = id.uuid(row);
        if (!link)
            continue;
        const QString resources = fetched.string(row);
        times[*link] = {.created = created.date(row),
                        .accessed = accessed.date(row),
                        .relation = {},
                        .fetchesMovements =
                            resources.isEmpty() ||
                            resources.split(QStringLiteral(", ")).contains(QStringLiteral("TRANSACTIONS"))};
    }
    const SnapshotField ownerLink(owners, "link");
    const SnapshotField since(owners, "financial_relation.start_date");
    for (std::size_t row = 0; row < owners.rows.size(); ++row) {
        const auto link = ownerLink.uuid(row);
        const QDate date = since.date(row);
        const auto found = link ? times.find(*link) : times.end();
        if (found != times.end() && date.isValid() &&
            (!found->second.relation.isValid() || date < found->second.relation))
            found->second.relation = date;
    }
    return times;
}

bool countMovements(const TableSnapshot &transactions, std::map<api::Uuid, Counted> &counted,
                    const std::atomic_bool &isCancelled)
{
    const SnapshotField account(transactions, "account.id");
    const SnapshotField day(transactions, "value_date");
    for (std::size_t row = 0; row < transactions.rows.size(); ++row) {
        if (row % kRowsBetweenLooks == 0 && isCancelled)
            return false;
        const auto id = account.uuid(row);
        if (!id)
            continue;
        Counted &one = counted[*id];
        ++one.count;
        const QDate date = day.date(row);
        if (!date.isValid()) {
            ++one.undated;
            continue;
        }
        one.first = one.first.isValid() ? std::min(one.first, date) : date;
        one.last = one.last.isValid() ? std::max(one.last, date) : date;
        ++one.months[monthNumber(date)];
    }
    return true;
}

//! What bounds the history of one account; invalid dates bound nothing.
struct Bounds
{
    QDate window;
    QDate opened;
    QDate firstRead;
    QDate until;
};

MonthCoverage coverageOf(QDate month, std::uint32_t count, const Bounds &bounds, bool isComplete)
{
    const QDate last(month.year(), month.month(), month.daysInMonth());
    if (count == 0) {
        if (bounds.opened.isValid() && last < bounds.opened)
            return MonthCoverage::BeforeAccount;
        if (bounds.window.isValid() && last < bounds.window)
            return MonthCoverage::OutsideWindow;
        if (bounds.until.isValid() && month > bounds.until)
            return MonthCoverage::NotRead;
        return isComplete ? MonthCoverage::None : MonthCoverage::NotLoaded;
    }
    const bool begins = !bounds.firstRead.isValid() || bounds.firstRead <= month;
    const bool ends = bounds.until.isValid() && bounds.until >= last;
    return begins && ends && isComplete ? MonthCoverage::Full : MonthCoverage::Partial;
}

void explain(AccountCoverage &account, const Bounds &bounds, const LinkTimes &times, bool isComplete)
{
    account.readUntil = bounds.until;
    const auto isNear = [&account](QDate date) {
        return date.isValid() && account.first.isValid() && std::abs(date.daysTo(account.first)) <= kNearDays;
    };
    if (!isComplete) {
        account.limit = HistoryLimit::NotLoaded;
    } else if (!account.first.isValid()) {
        account.limit = times.fetchesMovements ? HistoryLimit::NoMovements : HistoryLimit::NotFetched;
    } else if (isNear(bounds.window) && !(bounds.opened.isValid() && bounds.opened > bounds.window)) {
        account.limit = HistoryLimit::Window;
        account.limitDate = bounds.window;
    } else if (isNear(bounds.opened)) {
        account.limit = HistoryLimit::AccountOpened;
        account.limitDate = bounds.opened;
    } else {
        account.limit = HistoryLimit::BankGivesLess;
        account.limitDate = account.first;
    }
}

//! Where what was read begins: movements tell, but the first of them in a month is no sign that the days
//! before it are missing when nothing cuts the month.
QDate firstRead(const AccountCoverage &account, const Bounds &bounds)
{
    switch (account.limit) {
    case HistoryLimit::Window:
    case HistoryLimit::AccountOpened:
        return std::min(account.limitDate, account.first);
    case HistoryLimit::BankGivesLess:
        return account.first;
    case HistoryLimit::NoMovements:
    case HistoryLimit::NotFetched:
    case HistoryLimit::NotLoaded:
        return bounds.window;
    }
    return {};
}

void fillMonths(AccountCoverage &account, const Counted &counted, Bounds bounds, const CoverageSource &source)
{
    bounds.firstRead = firstRead(account, bounds);
    const int current = monthNumber(source.today);
    int from = current - std::max(1, source.months) + 1;
    if (account.first.isValid())
        from = std::min(from, std::max(monthNumber(account.first), current - kMostMonths + 1));
    for (int number = from; number <= current; ++number) {
        const auto found = counted.months.find(number);
        const std::uint32_t count = found == counted.months.end() ? 0 : found->second;
        const QDate month = firstOfMonth(number);
        account.months.push_back(
            {.month = month,
             .coverage = coverageOf(month, count, bounds, source.areTransactionsComplete),
             .count = count});
    }
}

} // namespace

std::optional<std::vector<AccountCoverage>> coverage(const CoverageSource &source,
                                                     const std::atomic_bool &isCancelled)
{
    const auto times = linkTimes(source.links, source.owners);
    std::map<api::Uuid, Counted> counted;
    if (!countMovements(source.transactions, counted, isCancelled))
        return {};
    const SnapshotField id(source.accounts, "id");
    const SnapshotField link(source.accounts, "link");
    const SnapshotField contract(source.accounts, "loan_data.contract_start_date");
    const SnapshotField collected(source.accounts, "collected_at");
    std::vector<AccountCoverage> result;
    for (std::size_t row = 0; row < source.accounts.rows.size(); ++row) {
        const auto accountId = id.uuid(row);
        if (!accountId)
            continue;
        const Counted &own = counted[*accountId];
        AccountCoverage account{.account = *accountId,
                                .link = link.uuid(row),
                                .first = own.first,
                                .last = own.last,
                                .count = own.count,
                                .limitDate = {},
                                .readUntil = {},
                                .months = {},
                                .undated = own.undated};
        const auto found = account.link ? times.find(*account.link) : times.end();
        const LinkTimes linkOf = found == times.end() ? LinkTimes() : found->second;
        Bounds bounds;
        if (linkOf.created.isValid())
            bounds.window = linkOf.created.addDays(-kWindowDays);
        bounds.opened = contract.date(row).isValid() ? contract.date(row) : linkOf.relation;
        bounds.until = linkOf.accessed.isValid() ? linkOf.accessed : collected.date(row);
        explain(account, bounds, linkOf, source.areTransactionsComplete);
        fillMonths(account, own, bounds, source);
        result.push_back(std::move(account));
    }
    return result;
}

} // namespace vinculo::models
