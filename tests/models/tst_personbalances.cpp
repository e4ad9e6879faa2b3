// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/balancehistory.h"
#include "models/person/cashflow.h"
#include "models/person/snapshotfield.h"
#include "tests/models/personfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const QDate kToday(2026, 5, 31);
const std::atomic_bool kRunning = false;

const auto kChecking = u"CHECKING_ACCOUNT"_s;

QString plain(const ExactSum &sum)
{
    return sum.toPlainString();
}

BalanceHistory historyOf(const QJsonArray &accounts, const TableSnapshot &movements,
                         BalanceStep step = BalanceStep::Day, bool isComplete = true,
                         const TableSnapshot &balances = {})
{
    const TableSnapshot table = snapshotOf(resources::accounts(), accounts);
    return balanceHistory({.accounts = table,
                           .transactions = movements,
                           .balances = balances,
                           .areTransactionsComplete = isComplete,
                           .step = step},
                          kRunning)
        .value();
}

} // namespace

class TestPersonBalances : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingComesOfNothing();
    void balancesAreWalkedBack();
    void aBalanceFindsTheMovementsItIsMadeOf();
    void balancesOfThePastNeedAllMovements();
    void foreignMovementsNeedTheAmountInTheAccountsCurrency();
    void cardsAndMissingBalancesHaveNoPast();
    void observedBalancesPinTheLine();
    void sumsNeverMixCurrencies();
    void monthEndsAreEnough();
    void tenYearsAreWalkedBack();
};

void TestPersonBalances::nothingComesOfNothing()
{
    const TableSnapshot none = snapshotOf(resources::transactions(), {});
    QVERIFY(historyOf({}, none).accounts.empty());
}

void TestPersonBalances::balancesAreWalkedBack()
{
    const BalanceHistory history =
        historyOf({accountRow(1, kChecking, -20.5)},
                  movements({{.date = u"2026-05-28"_s, .amount = 100, .isIn = true},
                             {.date = u"2026-05-30"_s, .amount = 150.25},
                             {.date = u"2026-05-30"_s, .amount = 1, .status = u"PENDING"_s},
                             {.date = u"2026-06-02"_s, .amount = 999}})); // after the balance was read
    const AccountBalances &account = history.accounts.at(0);
    QCOMPARE(account.basis, BalanceBasis::Reconstructed);
    QCOMPARE(account.points.size(), std::size_t(4)); // only the days that are covered
    const auto at = [&account](std::size_t i) { return plain(account.points.at(i).balance); };
    QCOMPARE(account.points.at(0).date, QDate(2026, 5, 28));
    QCOMPARE(at(0), u"129.75"_s);
    QCOMPARE(at(1), u"129.75"_s);
    QCOMPARE(at(2), u"-20.5"_s);
    QCOMPARE(at(3), u"-20.5"_s);
    QVERIFY(account.points.at(3).isObserved);
    QVERIFY(!account.points.at(2).isObserved);
}

//! Two accounts, one of which was read for the last time earlier: what happened between two days is what the
//! rows behind the later one have more than those behind the earlier.
void TestPersonBalances::aBalanceFindsTheMovementsItIsMadeOf()
{
    const TableSnapshot table =
        movements({{.account = 1, .date = u"2026-05-20"_s, .amount = 100, .isIn = true},
                   {.account = 1, .date = u"2026-05-25"_s, .amount = 30},
                   {.account = 1, .date = u"2026-05-26"_s, .amount = 7, .status = u"PENDING"_s},
                   {.account = 2, .date = u"2026-05-21"_s, .amount = 5, .isIn = true},
                   {.account = 2, .date = u"2026-05-28"_s, .amount = 999}, // after its balance was read
                   {.account = 3, .date = u"2026-05-22"_s, .amount = 77}});
    const BalanceHistory history = historyOf(
        {accountRow(1, kChecking, 500), accountRow(2, kChecking, 40, u"BRL"_s, 1, u"2026-05-24T12:00:00Z"_s),
         accountRow(3, u"CREDIT_CARD"_s, 77)},
        table);
    const Currency real = Currency::fromCode("BRL");
    const auto netOn = [&](QDate day) {
        const BalanceRows rows = rowsBehindBalance(history, real, day);
        const SnapshotField amount(table, "amount");
        const SnapshotField type(table, "type");
        const SnapshotField account(table, "account.id");
        ExactSum net;
        for (const std::uint32_t row : rowsFound(table, rows.query, kToday)) {
            if (!rows.accounts.contains(account.string(row)))
                continue;
            const ExactSum one = [&] {
                ExactSum sum;
                sum.add(amount.number(row).value_or(0));
                return sum;
            }();
            if (type.text(row) == "INFLOW")
                net.add(one);
            else
                net.subtract(one);
        }
        return net;
    };
    const std::vector<BalanceSum> &points = history.currencies.at(0).points;
    QVERIFY(points.size() > 8);
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].accounts != points[i - 1].accounts)
            continue; // another account began
        ExactSum moved = points[i].balance;
        moved.subtract(points[i - 1].balance);
        ExactSum found = netOn(points[i].date);
        found.subtract(netOn(points[i - 1].date));
        QCOMPARE(plain(found), plain(moved));
    }
    QCOMPARE(rowsBehindBalance(history, real, QDate(2026, 5, 31)).accounts,
             (QStringList{fixtureId('a', 1), fixtureId('a', 2)}));
    QVERIFY(rowsBehindBalance(history, real, QDate(2026, 5, 1)).accounts.isEmpty());
    QVERIFY(rowsBehindBalance(history, Currency::fromCode("MXN"), QDate(2026, 5, 31)).accounts.isEmpty());
}

void TestPersonBalances::balancesOfThePastNeedAllMovements()
{
    const BalanceHistory history =
        historyOf({accountRow(1, kChecking, 0)}, movements({{.date = u"2026-05-28"_s, .amount = 100}}),
                  BalanceStep::Day, false);
    QCOMPARE(history.accounts.at(0).basis, BalanceBasis::NotLoaded);
    QCOMPARE(history.accounts.at(0).points.size(), std::size_t(1));
    QVERIFY(history.accounts.at(0).points.at(0).balance.isZero());
}

void TestPersonBalances::foreignMovementsNeedTheAmountInTheAccountsCurrency()
{
    const QJsonArray accounts{accountRow(1, kChecking, 100)};
    const BalanceHistory with = historyOf(
        accounts, movements({{.date = u"2026-05-30"_s, .amount = 10, .currency = u"USD"_s, .local = 55.5}}));
    QCOMPARE(with.accounts.at(0).basis, BalanceBasis::Reconstructed);
    const BalanceHistory before = historyOf(
        accounts, movements({{.date = u"2026-05-29"_s, .amount = 1, .isIn = true},
                             {.date = u"2026-05-30"_s, .amount = 10, .currency = u"USD"_s, .local = 55.5}}));
    QCOMPARE(plain(before.accounts.at(0).points.at(0).balance), u"155.5"_s);
    const BalanceHistory without =
        historyOf(accounts, movements({{.date = u"2026-05-29"_s, .amount = 1, .isIn = true},
                                       {.date = u"2026-05-30"_s, .amount = 10, .currency = u"USD"_s}}));
    QCOMPARE(without.accounts.at(0).basis, BalanceBasis::ForeignAmounts);
    QCOMPARE(without.accounts.at(0).points.size(), std::size_t(1));
}

void TestPersonBalances::cardsAndMissingBalancesHaveNoPast()
{
    QJsonObject unknown = accountRow(2, kChecking, 0);
    unknown.insert(u"balance"_s, QJsonValue::Null);
    const BalanceHistory history =
        historyOf({accountRow(1, u"CREDIT_CARD"_s, 900), unknown, accountRow(3, kChecking, 5)},
                  movements({{.account = 1, .date = u"2026-05-10"_s, .amount = 3},
                             {.account = 2, .date = u"2026-05-10"_s, .amount = 3}}));
    QCOMPARE(history.accounts.at(0).basis, BalanceBasis::NotADeposit);
    QVERIFY(history.accounts.at(0).points.empty());
    QCOMPARE(history.accounts.at(1).basis, BalanceBasis::NoBalance);
    QCOMPARE(history.accounts.at(2).basis, BalanceBasis::LastOnly);
    QCOMPARE(history.currencies.size(), std::size_t(1));
    QCOMPARE(history.currencies.at(0).accounts, 1);
}

void TestPersonBalances::observedBalancesPinTheLine()
{
    const auto observed = [](const QString &at, double available) {
        return QJsonObject{{u"account_id"_s, fixtureId('a', 1)},
                           {u"available"_s, available},
                           {u"currency"_s, u"BRL"_s},
                           {u"last_updated_at"_s, at}};
    };
    const TableSnapshot balances =
        snapshotOf(resources::balances(),
                   {observed(u"2026-05-29T08:00:00Z"_s, 300), observed(u"2026-05-29T20:00:00Z"_s, 500),
                    observed(u"2026-05-20T20:00:00Z"_s, 70)});
    const BalanceHistory history = historyOf({accountRow(1, kChecking, 450)},
                                             movements({{.date = u"2026-05-28"_s, .amount = 30, .isIn = true},
                                                        {.date = u"2026-05-29"_s, .amount = 10}}),
                                             BalanceStep::Day, true, balances);
    const std::vector<BalancePoint> &points = history.accounts.at(0).points;
    QCOMPARE(points.size(), std::size_t(5)); // the 20th by the bank's word, then the 28th to the 31st
    QCOMPARE(points.at(0).date, QDate(2026, 5, 20));
    QCOMPARE(plain(points.at(0).balance), u"70"_s);
    QVERIFY(points.at(0).isObserved);
    QCOMPARE(plain(points.at(1).balance), u"510"_s);
    QCOMPARE(plain(points.at(2).balance), u"500"_s); // the last one of its day
    QVERIFY(points.at(2).isObserved);
    QCOMPARE(plain(points.at(4).balance), u"450"_s);
}

void TestPersonBalances::sumsNeverMixCurrencies()
{
    const BalanceHistory history =
        historyOf({accountRow(1, kChecking, 100), accountRow(2, kChecking, 40),
                   accountRow(3, kChecking, 250000, u"CLP"_s),
                   accountRow(4, kChecking, 7, u"BRL"_s, 2, u"2026-05-29T00:00:00Z"_s)},
                  movements({{.account = 1, .date = u"2026-05-30"_s, .amount = 1},
                             {.account = 1, .date = u"2026-05-29"_s, .amount = 1},
                             {.account = 2, .date = u"2026-05-30"_s, .amount = 5, .isIn = true}}));
    QCOMPARE(history.currencies.size(), std::size_t(2));
    const CurrencyBalances &reais = history.currencies.at(0);
    QCOMPARE(reais.currency, Currency::fromCode("BRL"));
    QCOMPARE(reais.accounts, 3);
    QCOMPARE(reais.points.size(), std::size_t(3));
    QCOMPARE(reais.points.at(0).accounts, 2); // the one not covered yet is not in it, and it is said
    QCOMPARE(plain(reais.points.at(0).balance), u"108"_s);
    QCOMPARE(reais.points.at(2).accounts, 3);
    QCOMPARE(plain(reais.points.at(2).balance), u"147"_s); // the older balance goes on
    QCOMPARE(plain(history.currencies.at(1).points.at(0).balance), u"250000"_s);
}

void TestPersonBalances::monthEndsAreEnough()
{
    const BalanceHistory history =
        historyOf({accountRow(1, kChecking, 10, u"BRL"_s, 1, u"2026-05-12T00:00:00Z"_s)},
                  movements({{.date = u"2026-02-10"_s, .amount = 1}, {.date = u"2026-05-01"_s, .amount = 2}}),
                  BalanceStep::MonthEnd);
    QStringList dates;
    for (const BalancePoint &point : history.accounts.at(0).points)
        dates.append(point.date.toString(Qt::ISODate));
    QCOMPARE(dates, QStringList({u"2026-02-28"_s, u"2026-03-31"_s, u"2026-04-30"_s, u"2026-05-12"_s}));
    QCOMPARE(history.currencies.at(0).points.size(), std::size_t(4));
}

void TestPersonBalances::tenYearsAreWalkedBack()
{
    std::vector<MovementJson> rows;
    for (int month = 0; month < 120; ++month)
        rows.push_back({.date = QDate(2016, 6, 1).addMonths(month).toString(Qt::ISODate), .amount = 1.01});
    rows.push_back({.date = u"0001-01-01"_s, .amount = 5}); // nobody lives that long
    const TableSnapshot table = movements(rows);
    const BalanceHistory history = historyOf({accountRow(1, kChecking, 0)}, table, BalanceStep::MonthEnd);
    const std::vector<BalancePoint> &points = history.accounts.at(0).points;
    QVERIFY(points.size() <= 241);
    QVERIFY(points.size() >= 120);
    QCOMPARE(plain(points.front().balance), u"121.2"_s);
    QVERIFY(points.back().balance.isZero());
    const auto flow = cashFlow(table, internalTransfers(table, {}, kRunning).value(), false, kRunning);
    QCOMPARE(flow->currencies.at(0).months.size(), std::size_t(121));
}

QTEST_GUILESS_MAIN(TestPersonBalances)
#include "tst_personbalances.moc"
