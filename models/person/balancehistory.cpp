// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/balancehistory.h"

#include "core/domain/resources/registry.h"
#include "core/domain/timestamp.h"
#include "models/person/movements.h"
#include "models/person/rowquery.h"

#include <algorithm>
#include <functional>
#include <map>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int32_t kMostDays = 20 * 366;
constexpr std::size_t kRowsBetweenLooks = 4096;

using Days = std::map<std::int32_t, ExactSum>;

//! One account while its past is worked out.
struct Line
{
    AccountBalances result;
    std::optional<ExactSum> last; //!< the newest balance
    std::int32_t lastDay = 0;
    Days flows;    //!< what a day changed
    Days observed; //!< end of the day
    bool hasForeign = false;
};
using Lines = std::map<api::Uuid, Line>;

ExactSum sumOf(std::int64_t units)
{
    ExactSum sum;
    sum.add(units);
    return sum;
}

std::int32_t daysOf(QDate date)
{
    return static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date));
}

bool isDeposit(std::string_view category)
{
    return category == "CHECKING_ACCOUNT" || category == "SAVINGS_ACCOUNT";
}

//! What the balances list calls available is another figure than the current balance where money is blocked
//! or invested: one line uses one of the two.
void readAccounts(const TableSnapshot &accounts, Lines &lines, std::vector<api::Uuid> &order)
{
    const SnapshotField id(accounts, "id");
    const SnapshotField category(accounts, "category");
    const SnapshotField current(accounts, "balance.current");
    const SnapshotField available(accounts, "balance.available");
    const SnapshotField collected(accounts, "collected_at");
    for (std::size_t row = 0; row < accounts.rows.size(); ++row) {
        const auto account = id.uuid(row);
        if (!account)
            continue;
        order.push_back(*account);
        Line &line = lines[*account];
        line.result.account = *account;
        const bool usesAvailable = !line.observed.empty() && available.has(row);
        const auto balance = usesAvailable || !current.has(row) ? available.money(row) : current.money(row);
        const QDate day = collected.date(row);
        if (balance)
            line.result.currency = balance->currency;
        if (!isDeposit(category.text(row))) {
            line.result.basis = BalanceBasis::NotADeposit;
        } else if (balance && day.isValid()) {
            line.last = sumOf(balance->amount.units());
            line.lastDay = daysOf(day);
            line.result.basis = BalanceBasis::LastOnly;
        }
    }
}

void readBalances(const TableSnapshot &balances, Lines &lines)
{
    const SnapshotField account(balances, "account_id");
    const SnapshotField available(balances, "available");
    const SnapshotField updated(balances, "last_updated_at");
    std::map<std::pair<api::Uuid, std::int32_t>, std::int64_t> newest;
    for (std::size_t row = 0; row < balances.rows.size(); ++row) {
        const auto id = account.uuid(row);
        const auto amount = available.money(row);
        const auto at = updated.number(row);
        if (!id || !amount || !at)
            continue;
        const std::int32_t day = daysOf(updated.date(row));
        const auto [place, isNew] = newest.try_emplace({*id, day}, *at);
        if (!isNew && place->second > *at)
            continue;
        place->second = *at;
        lines[*id].observed[day] = sumOf(amount->amount.units());
    }
}

//! Adds every processed movement to the day of its account.
bool readFlows(const TableSnapshot &transactions, Lines &lines, const std::atomic_bool &isCancelled)
{
    const Movements movements(transactions);
    const SnapshotField local(transactions, "local_currency_amount");
    for (std::size_t row = 0; row < movements.size(); ++row) {
        if (row % kRowsBetweenLooks == 0 && isCancelled)
            return false;
        const Movement movement = movements.at(row);
        const auto account = movements.account(row);
        if (!movement.isWhole() || movement.isPending || !account)
            continue;
        const auto found = lines.find(*account);
        if (found == lines.end() || !found->second.last || *movement.day > found->second.lastDay)
            continue;
        Line &line = found->second;
        std::optional<Money> amount = movement.amount;
        if (amount->currency != line.result.currency)
            amount = local.money(row);
        if (!amount || amount->currency != line.result.currency) {
            line.hasForeign = true;
            continue;
        }
        const ExactSum change = sumOf(amount->amount.units());
        ExactSum &day = line.flows[*movement.day];
        if (*movement.direction == FlowDirection::In)
            day.add(change);
        else
            day.subtract(change);
    }
    return true;
}

//! From the newest balance back to the first movement, day by day.
void reconstruct(Line &line)
{
    std::int32_t first = line.flows.empty() ? line.lastDay : line.flows.begin()->first;
    if (!line.observed.empty())
        first = std::min(first, line.observed.begin()->first);
    first = std::max(first, line.lastDay - kMostDays);
    ExactSum balance = *line.last;
    bool isKnown = true; // before the first movement only the bank's own word counts
    std::vector<BalancePoint> &points = line.result.points;
    for (std::int32_t day = line.lastDay; day >= first; --day) {
        const auto observed = line.observed.find(day);
        const bool isObserved = observed != line.observed.end() || day == line.lastDay;
        if (observed != line.observed.end())
            balance = observed->second;
        if (isKnown || isObserved)
            points.push_back({.date = dateFromDays(day), .balance = balance, .isObserved = isObserved});
        if (const auto flow = line.flows.find(day); flow != line.flows.end())
            balance.subtract(flow->second);
        isKnown = !line.flows.empty() && day > line.flows.begin()->first;
    }
    std::ranges::reverse(points);
    if (points.size() > 1)
        line.result.basis = BalanceBasis::Reconstructed;
}

void setLastOnly(Line &line, BalanceBasis basis)
{
    line.result.basis = basis;
    line.result.points = {{.date = dateFromDays(line.lastDay), .balance = *line.last, .isObserved = true}};
}

bool isMonthEnd(QDate date)
{
    return date.day() == date.daysInMonth();
}

//! Accounts whose last balance is older than the newest one go on with what they had.
CurrencyBalances summed(const std::vector<const AccountBalances *> &accounts, BalanceStep step)
{
    CurrencyBalances sum{.currency = accounts.front()->currency,
                         .accounts = static_cast<int>(accounts.size())};
    QDate first = accounts.front()->points.front().date;
    QDate last = accounts.front()->points.back().date;
    for (const AccountBalances *account : accounts) {
        first = std::min(first, account->points.front().date);
        last = std::max(last, account->points.back().date);
    }
    std::vector<std::size_t> next(accounts.size());
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        BalanceSum point{.date = date};
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            const std::vector<BalancePoint> &points = accounts[i]->points;
            while (next[i] < points.size() && points[next[i]].date <= date)
                ++next[i];
            if (next[i] == 0)
                continue;
            point.balance.add(points[next[i] - 1].balance);
            ++point.accounts;
        }
        if (step == BalanceStep::Day || isMonthEnd(date) || date == last)
            sum.points.push_back(point);
    }
    return sum;
}

void thinOut(std::vector<BalancePoint> &points)
{
    if (points.empty())
        return;
    const QDate last = points.back().date;
    std::erase_if(
        points, [last](const BalancePoint &point) { return !isMonthEnd(point.date) && point.date != last; });
}

} // namespace

std::optional<BalanceHistory> balanceHistory(const BalanceSource &source, const std::atomic_bool &isCancelled)
{
    Lines lines;
    std::vector<api::Uuid> order;
    readBalances(source.balances, lines);
    readAccounts(source.accounts, lines, order);
    if (!readFlows(source.transactions, lines, isCancelled))
        return {};
    BalanceHistory history;
    std::map<Currency, std::vector<const AccountBalances *>> byCurrency;
    for (const api::Uuid &id : order) {
        Line &line = lines[id];
        if (line.last && !source.areTransactionsComplete)
            setLastOnly(line, BalanceBasis::NotLoaded);
        else if (line.last && line.hasForeign)
            setLastOnly(line, BalanceBasis::ForeignAmounts);
        else if (line.last)
            reconstruct(line);
        if (!line.result.points.empty())
            byCurrency[line.result.currency].push_back(&line.result);
    }
    for (const auto &[currency, accounts] : byCurrency)
        history.currencies.push_back(summed(accounts, source.step));
    std::ranges::stable_sort(history.currencies, std::greater(), &CurrencyBalances::accounts);
    for (const api::Uuid &id : order) {
        AccountBalances &account = history.accounts.emplace_back(std::move(lines[id].result));
        if (source.step == BalanceStep::MonthEnd)
            thinOut(account.points);
    }
    return history;
}

BalanceRows rowsBehindBalance(const BalanceHistory &history, Currency currency, QDate day)
{
    BalanceRows rows;
    RowQuery query(resources::transactions());
    QDate first = day;
    for (const AccountBalances &account : history.accounts) {
        const bool isPart = account.basis == BalanceBasis::Reconstructed && account.currency == currency &&
                            account.points.front().date <= day;
        if (!isPart)
            continue;
        rows.accounts.append(QString::fromStdString(account.account.toString()));
        first = std::min(first, account.points.front().date);
        // What came after its last balance is not in the line: it goes on with what it had.
        if (const QDate last = account.points.back().date; last < day)
            query.isNotSince("account.id", rows.accounts.last(), "value_date", last.addDays(1));
    }
    query.within("value_date", first, day);
    query.isAny("type", {u"INFLOW"_s, u"OUTFLOW"_s});
    query.isNone("status", {u"PENDING"_s});
    rows.query = query.text();
    return rows;
}

} // namespace vinculo::models
