// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/balancehistory.h"
#include "models/person/cashflow.h"
#include "models/person/repeatedlinks.h"
#include "models/person/spending.h"
#include "tests/models/personfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const QDate kToday(2026, 5, 31);
const std::atomic_bool kRunning = false;
const std::atomic_bool kCancelled = true;

const auto kChecking = u"CHECKING_ACCOUNT"_s;

QString plain(const ExactSum &sum)
{
    return sum.toPlainString();
}

InternalTransfers transfersOf(const TableSnapshot &table, const TableSnapshot &owners = {})
{
    return internalTransfers(table, owners, kRunning).value();
}

CashFlow flowOf(const TableSnapshot &table, bool leavesOutInternal = false)
{
    return cashFlow(table, transfersOf(table), leavesOutInternal, kRunning).value();
}

const CurrencyFlow &of(const CashFlow &flow, const char *code)
{
    return *std::ranges::find(flow.currencies, Currency::fromCode(code), &CurrencyFlow::currency);
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

//! What the rows behind a figure add up to.
QString sumFound(const TableSnapshot &table, const QString &query)
{
    const SnapshotField amount(table, "amount");
    ExactSum sum;
    for (const std::uint32_t row : rowsFound(table, query, kToday))
        sum.add(amount.number(row).value_or(0));
    return plain(sum);
}

} // namespace

class TestPersonMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthsAreSummedPerCurrencyAndDirection();
    void pendingStandsApart();
    void emptyMonthsAreThereAndAbsurdDatesFillNothing();
    void oddRowsAreCountedNotSummed();
    void transfersBetweenOwnAccountsAreFound_data();
    void transfersBetweenOwnAccountsAreFound();
    void oneHalfIsUsedOnce();
    void internalTransfersCanBeLeftOut();
    void everyBarFindsItsRows();
    void aSecondLinkIsCountedOnce();
    void nothingComesOfNothing();
    void workStopsWhenCancelled();

    void balancesAreWalkedBack();
    void balancesOfThePastNeedAllMovements();
    void foreignMovementsNeedTheAmountInTheAccountsCurrency();
    void cardsAndMissingBalancesHaveNoPast();
    void observedBalancesPinTheLine();
    void sumsNeverMixCurrencies();
    void monthEndsAreEnough();
    void tenYearsAreWalkedBack();

    void spendingIsSharedOutByCategory();
    void smallCategoriesBecomeOther();
};

void TestPersonMoney::monthsAreSummedPerCurrencyAndDirection()
{
    const TableSnapshot table = movements({{.date = u"2026-04-05"_s, .amount = 6200.10, .isIn = true},
                                           {.date = u"2026-04-30"_s, .amount = 0.01, .isIn = true},
                                           {.date = u"2026-04-10"_s, .amount = 1850.05},
                                           {.date = u"2026-05-01"_s, .amount = 10},
                                           {.date = u"2026-05-02"_s, .amount = 3, .currency = u"USD"_s},
                                           {.date = u"2026-05-02"_s, .amount = 250000, .currency = u"CLP"_s},
                                           {.date = u"2026-05-03"_s, .amount = 7.5, .currency = u"MXN"_s},
                                           {.date = u"2026-05-03"_s, .amount = 1, .currency = u"EUR"_s},
                                           {.date = u"2026-05-04"_s, .amount = 2, .currency = QString()}});
    const CashFlow flow = flowOf(table);
    QCOMPARE(flow.currencies.size(), std::size_t(6)); // five and the unknown one
    QCOMPARE(flow.currencies.front().currency, Currency::fromCode("BRL"));
    const CurrencyFlow &reais = of(flow, "BRL");
    QCOMPARE(reais.months.size(), std::size_t(2));
    QCOMPARE(reais.months[0].month, QDate(2026, 4, 1));
    QCOMPARE(plain(reais.months[0].sums.in), u"6200.11"_s);
    QCOMPARE(plain(reais.months[0].sums.out), u"1850.05"_s);
    QCOMPARE(plain(reais.months[0].sums.net()), u"4350.06"_s);
    QCOMPARE(reais.months[0].sums.inCount, 2U);
    QCOMPARE(plain(reais.months[1].sums.net()), u"-10"_s);
    QCOMPARE(plain(reais.total.net()), u"4340.06"_s);
    QCOMPARE(plain(of(flow, "CLP").total.out), u"250000"_s);
    QCOMPARE(std::ranges::count(flow.currencies, Currency(), &CurrencyFlow::currency), 1);
}

void TestPersonMoney::pendingStandsApart()
{
    const TableSnapshot table =
        movements({{.date = u"2026-05-05"_s, .amount = 100, .isIn = true},
                   {.date = u"2026-05-06"_s, .amount = 40, .isIn = true, .status = u"PENDING"_s},
                   {.date = u"2026-05-06"_s, .amount = 7, .status = u"PENDING"_s},
                   {.date = u"2026-05-07"_s, .amount = 1, .status = u"UNCATEGORIZED"_s},
                   {.date = u"2026-05-07"_s, .amount = 2, .status = QString()}});
    const CashFlow flow = flowOf(table);
    const FlowSums &may = flow.currencies.at(0).months.at(0).sums;
    QCOMPARE(plain(may.in), u"100"_s);
    QCOMPARE(plain(may.out), u"3"_s);
    QCOMPARE(plain(may.pendingIn), u"40"_s);
    QCOMPARE(plain(may.pendingOut), u"7"_s);
    QCOMPARE(may.pendingCount, 2U);
}

void TestPersonMoney::emptyMonthsAreThereAndAbsurdDatesFillNothing()
{
    const CashFlow gap =
        flowOf(movements({{.date = u"2025-11-05"_s, .amount = 1}, {.date = u"2026-02-05"_s, .amount = 1}}));
    QCOMPARE(gap.currencies.at(0).months.size(), std::size_t(4));
    QVERIFY(gap.currencies.at(0).months.at(1).sums.out.isZero());
    const CashFlow absurd =
        flowOf(movements({{.date = u"0001-01-01"_s, .amount = 1}, {.date = u"9999-12-31"_s, .amount = 1}}));
    QCOMPARE(absurd.currencies.at(0).months.size(), std::size_t(2));
}

void TestPersonMoney::oddRowsAreCountedNotSummed()
{
    QJsonArray rows;
    rows.append(movementRow({.date = u"2026-05-05"_s, .amount = 5}, 1));
    QJsonObject odd = movementRow({.amount = 6}, 2); // without a date
    rows.append(odd);
    odd = movementRow({.date = u"2026-05-05"_s, .amount = 7}, 3);
    odd.insert(u"type"_s, u"SIDEWAYS"_s);
    rows.append(odd);
    odd = movementRow({.date = u"2026-05-05"_s, .amount = 8}, 4);
    odd.insert(u"amount"_s, u"eight"_s);
    rows.append(odd);
    const CashFlow flow = flowOf(snapshotOf(resources::transactions(), rows));
    QCOMPARE(flow.undated, 1U);
    QCOMPARE(flow.undirected, 1U);
    QCOMPARE(flow.withoutAmount, 1U);
    QCOMPARE(plain(flow.currencies.at(0).total.out), u"5"_s);
}

void TestPersonMoney::transfersBetweenOwnAccountsAreFound_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("subcategory");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("otherAccount");
    QTest::addColumn<QString>("otherDate");
    QTest::addColumn<double>("otherAmount");
    QTest::addColumn<bool>("isInternal");
    const auto row = [](const char *name, const QString &category, const QString &subcategory,
                        const QString &operation, int account, const QString &date, double amount,
                        bool isInternal) {
        QTest::newRow(name) << category << subcategory << operation << account << date << amount
                            << isInternal;
    };
    const auto transfers = u"Transfers"_s;
    row("the next day", transfers, u"Other"_s, u"PIX"_s, 2, u"2026-05-11"_s, 50, true);
    row("two days later", transfers, {}, {}, 2, u"2026-05-12"_s, 50, true);
    row("three days later", transfers, {}, {}, 2, u"2026-05-13"_s, 50, false);
    row("the same account", transfers, {}, {}, 1, u"2026-05-10"_s, 50, false);
    row("another amount", transfers, {}, {}, 2, u"2026-05-10"_s, 50.01, false);
    row("the payment of a card", u"Credits & Loans"_s, u"Credit Card"_s, {}, 2, u"2026-05-10"_s, 50, true);
    row("a loan", u"Credits & Loans"_s, u"Personal"_s, {}, 2, u"2026-05-10"_s, 50, false);
    row("rent that looks alike", u"Bills & Utilities"_s, u"Rent"_s, u"PIX"_s, 2, u"2026-05-10"_s, 50, false);
    row("without categories", {}, {}, u"TED"_s, 2, u"2026-05-10"_s, 50, true);
    row("without anything", {}, {}, {}, 2, u"2026-05-10"_s, 50, false);
}

void TestPersonMoney::transfersBetweenOwnAccountsAreFound()
{
    QFETCH(const QString, category);
    QFETCH(const QString, subcategory);
    QFETCH(const QString, operation);
    QFETCH(const int, otherAccount);
    QFETCH(const QString, otherDate);
    QFETCH(const double, otherAmount);
    QFETCH(const bool, isInternal);
    MovementJson sent{.account = 1,
                      .date = u"2026-05-10"_s,
                      .amount = 50,
                      .category = category,
                      .subcategory = subcategory,
                      .operation = operation};
    MovementJson received = sent;
    received.account = otherAccount;
    received.date = otherDate;
    received.amount = otherAmount;
    received.isIn = true;
    const InternalTransfers transfers = transfersOf(movements({sent, received}));
    QCOMPARE(transfers.at(0), isInternal);
    QCOMPARE(transfers.at(1), isInternal);
    QCOMPARE(transfers.pairs, std::size_t(isInternal ? 1 : 0));
}

void TestPersonMoney::oneHalfIsUsedOnce()
{
    const auto kind = u"Transfers"_s;
    const TableSnapshot table =
        movements({{.account = 1, .date = u"2026-05-10"_s, .amount = 50, .category = kind},
                   {.account = 1, .date = u"2026-05-11"_s, .amount = 50, .category = kind},
                   {.account = 2, .date = u"2026-05-11"_s, .amount = 50, .isIn = true, .category = kind},
                   {.account = 1,
                    .date = u"2026-05-20"_s,
                    .amount = 9,
                    .category = u"Food & Groceries"_s,
                    .counterparty = u"761.092.776-73"_s}});
    const TableSnapshot owners =
        snapshotOf(resources::owners(),
                   {QJsonObject{{u"document_id"_s, QJsonObject{{u"document_number"_s, u"76109277673"_s}}}}});
    const InternalTransfers transfers = transfersOf(table, owners);
    QCOMPARE(transfers.pairs, std::size_t(1));
    QCOMPARE(std::ranges::count(transfers.flags, 1), 3);
    QVERIFY(transfers.at(3)); // the other side has the person's own document
    QVERIFY(!transfersOf(table).at(3));
}

void TestPersonMoney::internalTransfersCanBeLeftOut()
{
    const auto kind = u"Transfers"_s;
    const TableSnapshot table =
        movements({{.account = 1, .date = u"2026-05-10"_s, .amount = 50, .category = kind},
                   {.account = 2, .date = u"2026-05-10"_s, .amount = 50, .isIn = true, .category = kind},
                   {.account = 1, .date = u"2026-05-12"_s, .amount = 4}});
    const CashFlow with = flowOf(table);
    QCOMPARE(plain(with.currencies.at(0).total.out), u"54"_s);
    QCOMPARE(plain(with.currencies.at(0).total.internalOut), u"50"_s);
    const CashFlow without = flowOf(table, true);
    QCOMPARE(plain(without.currencies.at(0).total.out), u"4"_s);
    QVERIFY(without.currencies.at(0).total.in.isZero());
    QCOMPARE(plain(without.currencies.at(0).total.internalIn), u"50"_s);
    QCOMPARE(without.currencies.at(0).total.internalCount, 2U);
    const RowsBehind rows = rowsBehindFlow(table, transfersOf(table), without, Currency::fromCode("BRL"),
                                           QDate(2026, 5, 1), FlowDirection::Out);
    QVERIFY(!rows.hasMore);
    QCOMPARE(sumFound(table, rows.query), u"4"_s);
}

void TestPersonMoney::everyBarFindsItsRows()
{
    std::vector<MovementJson> rows;
    const QStringList currencies{u"BRL"_s, u"USD"_s, u"CLP"_s, u"MXN"_s, u"EUR"_s, QString()};
    for (int i = 0; i < 600; ++i)
        rows.push_back({.account = i % 4,
                        .date = QDate(2025, 6, 1).addDays(i % 360).toString(Qt::ISODate),
                        .amount = i % 37 + 0.25,
                        .isIn = i % 3 == 0,
                        .currency = currencies[i % 6],
                        .category = i % 5 == 0 ? u"Transfers"_s : QString(),
                        .status = i % 11 == 0 ? u"PENDING"_s : u"PROCESSED"_s});
    const TableSnapshot table = movements(rows);
    const InternalTransfers internal = transfersOf(table);
    for (const bool leavesOut : {false, true}) {
        const CashFlow flow = flowOf(table, leavesOut);
        for (const CurrencyFlow &one : flow.currencies) {
            for (const FlowMonth &month : one.months) {
                const auto sum = [&](std::optional<FlowDirection> direction) {
                    const RowsBehind behind =
                        rowsBehindFlow(table, internal, flow, one.currency, month.month, direction);
                    return sumFound(table, behind.query);
                };
                QCOMPARE(sum(FlowDirection::In), plain(month.sums.in));
                QCOMPARE(sum(FlowDirection::Out), plain(month.sums.out));
                ExactSum both = month.sums.in;
                both.add(month.sums.out);
                QCOMPARE(sum({}), plain(both));
            }
        }
    }
}

void TestPersonMoney::aSecondLinkIsCountedOnce()
{
    const auto second = [](const QString &date, double amount, int number) {
        return movementRow({.account = 2, .date = date, .amount = amount}, number, 2);
    };
    PersonRows rows;
    rows.tables[indexOf(PersonPart::Links)] =
        snapshotOf(resources::links(), {linkRow(1, {{u"institution_user_id"_s, u"same"_s}}),
                                        linkRow(2, {{u"institution_user_id"_s, u"same"_s},
                                                    {u"last_accessed_at"_s, u"2026-01-01T00:00:00Z"_s}})});
    rows.tables[indexOf(PersonPart::Institutions)] = snapshotOf(resources::institutions(), {});
    rows.tables[indexOf(PersonPart::Consents)] = snapshotOf(resources::consents(), {});
    rows.tables[indexOf(PersonPart::Accounts)] =
        snapshotOf(resources::accounts(), {accountRow(1, u"CHECKING_ACCOUNT"_s, 100),
                                           accountRow(2, u"CHECKING_ACCOUNT"_s, 100, u"BRL"_s, 2)});
    rows.tables[indexOf(PersonPart::Transactions)] = snapshotOf(
        resources::transactions(), {movementRow({.account = 1, .date = u"2026-05-02"_s, .amount = 10}, 1),
                                    movementRow({.account = 1, .date = u"2026-05-20"_s, .amount = 20}, 2),
                                    second(u"2026-04-30"_s, 7, 3), // only the second link knows it
                                    second(u"2026-05-02"_s, 10, 4), second(u"2026-05-20"_s, 20, 5)});
    for (const PersonPart part : {PersonPart::Balances, PersonPart::Bills})
        rows.tables[indexOf(part)] = snapshotOf(specOf(part), {});
    const ConsentFacts noConsents;
    const PersonHealth health = linkHealth({.links = rows.at(PersonPart::Links),
                                            .institutions = rows.at(PersonPart::Institutions),
                                            .consents = noConsents,
                                            .now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC)});
    const TableSnapshot before = rows.at(PersonPart::Transactions);
    const std::vector<RepeatedLink> repeated = leaveOutRepeated(rows, health);
    QCOMPARE(repeated.size(), std::size_t(1));
    QCOMPARE(repeated.front().link, fixtureId('b', 2));
    QCOMPARE(repeated.front().kept, fixtureId('b', 1));
    QCOMPARE(repeated.front().from, QDate(2026, 5, 2));
    QCOMPARE(rows.at(PersonPart::Accounts).rows.size(), std::size_t(1));
    QCOMPARE(rows.at(PersonPart::Transactions).rows.size(), std::size_t(3));
    QCOMPARE(before.rows.size(), std::size_t(5));
    // A bar opens just the rows that are in it, although the table has them all.
    CashFlow counted = flowOf(rows.at(PersonPart::Transactions));
    counted.repeated = repeated;
    const auto shown = [&](QDate month) {
        return rowsFound(before,
                         rowsBehindFlow(rows.at(PersonPart::Transactions), {}, counted,
                                        Currency::fromCode("BRL"), month, FlowDirection::Out)
                             .query,
                         QDate(2026, 6, 1));
    };
    QCOMPARE(shown(QDate(2026, 5, 1)), (std::vector<std::uint32_t>{0, 1}));
    QCOMPARE(shown(QDate(2026, 4, 1)), (std::vector<std::uint32_t>{2}));
}

void TestPersonMoney::nothingComesOfNothing()
{
    const TableSnapshot none = snapshotOf(resources::transactions(), {});
    QVERIFY(flowOf(none).currencies.empty());
    QVERIFY(flowOf({}).currencies.empty());
    QVERIFY(historyOf({}, none).accounts.empty());
    QVERIFY(spending(none, {}, {.first = kToday, .last = kToday}, kRunning)->currencies.empty());
}

void TestPersonMoney::workStopsWhenCancelled()
{
    const TableSnapshot table = movements({{.date = u"2026-05-05"_s, .amount = 1}});
    QVERIFY(!internalTransfers(table, {}, kCancelled));
    QVERIFY(!cashFlow(table, {}, false, kCancelled));
    QVERIFY(!spending(table, {}, {.first = kToday, .last = kToday}, kCancelled));
}

void TestPersonMoney::balancesAreWalkedBack()
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

void TestPersonMoney::balancesOfThePastNeedAllMovements()
{
    const BalanceHistory history =
        historyOf({accountRow(1, kChecking, 0)}, movements({{.date = u"2026-05-28"_s, .amount = 100}}),
                  BalanceStep::Day, false);
    QCOMPARE(history.accounts.at(0).basis, BalanceBasis::NotLoaded);
    QCOMPARE(history.accounts.at(0).points.size(), std::size_t(1));
    QVERIFY(history.accounts.at(0).points.at(0).balance.isZero());
}

void TestPersonMoney::foreignMovementsNeedTheAmountInTheAccountsCurrency()
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

void TestPersonMoney::cardsAndMissingBalancesHaveNoPast()
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

void TestPersonMoney::observedBalancesPinTheLine()
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

void TestPersonMoney::sumsNeverMixCurrencies()
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

void TestPersonMoney::monthEndsAreEnough()
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

void TestPersonMoney::tenYearsAreWalkedBack()
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
    QCOMPARE(flowOf(table).currencies.at(0).months.size(), std::size_t(121));
}

void TestPersonMoney::spendingIsSharedOutByCategory()
{
    const TableSnapshot table = movements(
        {{.date = u"2026-05-02"_s, .amount = 60, .category = u"Food & Groceries"_s},
         {.date = u"2026-05-31"_s, .amount = 15, .category = u"Food & Groceries"_s},
         {.date = u"2026-05-03"_s, .amount = 20},
         {.date = u"2026-05-04"_s, .amount = 5, .category = u"NEVER SEEN"_s},
         {.date = u"2026-05-04"_s, .amount = 5, .isIn = true, .category = u"Food & Groceries"_s},
         {.date = u"2026-04-30"_s, .amount = 500, .category = u"Food & Groceries"_s},
         {.date = u"2026-05-04"_s, .amount = 9, .category = u"Food & Groceries"_s, .status = u"PENDING"_s},
         {.date = u"2026-05-04"_s, .amount = 3000, .currency = u"CLP"_s, .category = u"Insurance"_s}});
    const auto spent =
        spending(table, transfersOf(table), {.first = QDate(2026, 5, 1), .last = kToday}, kRunning);
    QCOMPARE(spent->currencies.size(), std::size_t(2));
    const CurrencySpending &reais = spent->currencies.at(0);
    QCOMPARE(plain(reais.total), u"100"_s);
    QCOMPARE(reais.slices.size(), std::size_t(3));
    QVERIFY(reais.slices.at(0).category.is("Food & Groceries"));
    QCOMPARE(reais.slices.at(0).share, 7500);
    QCOMPARE(reais.slices.at(1).kind, SpendingSlice::Kind::Missing);
    QVERIFY(!reais.slices.at(2).category.known);
    QCOMPARE(reais.slices.at(2).category.wire, u"NEVER SEEN"_s);
    for (const CurrencySpending &one : spent->currencies)
        for (const SpendingSlice &slice : one.slices)
            QCOMPARE(sumFound(table, slice.rows.query), plain(slice.amount));
}

void TestPersonMoney::smallCategoriesBecomeOther()
{
    const QStringList categories{u"Bills & Utilities"_s,
                                 u"Deposits"_s,
                                 u"Fees & Charges"_s,
                                 u"Food & Groceries"_s,
                                 u"Home & Life"_s,
                                 u"Insurance"_s,
                                 u"Taxes"_s,
                                 u"Personal Shopping"_s,
                                 QString(),
                                 u"Transport & Travel"_s,
                                 u"Unknown"_s};
    std::vector<MovementJson> rows;
    for (qsizetype i = 0; i < categories.size(); ++i)
        rows.push_back({.date = u"2026-05-10"_s, .amount = 100.0 - double(i), .category = categories[i]});
    for (const bool isMissingSmall : {false, true}) {
        if (isMissingSmall)
            rows[8].amount = 0.5;
        const TableSnapshot table = movements(rows);
        const auto spent =
            spending(table, {}, {.first = QDate(2026, 5, 1), .last = kToday, .most = 9}, kRunning);
        const std::vector<SpendingSlice> &slices = spent->currencies.at(0).slices;
        QCOMPARE(slices.size(), std::size_t(10));
        QCOMPARE(slices.back().kind, SpendingSlice::Kind::Other);
        QCOMPARE(slices.back().count, 2U);
        int shares = 0;
        for (const SpendingSlice &slice : slices) {
            QCOMPARE(sumFound(table, slice.rows.query), plain(slice.amount));
            shares += slice.share;
        }
        QVERIFY(qAbs(shares - 10'000) <= 5); // each is rounded
    }
}

QTEST_GUILESS_MAIN(TestPersonMoney)
#include "tst_personmoney.moc"
