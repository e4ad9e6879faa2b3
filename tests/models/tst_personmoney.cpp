// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/cashflow.h"
#include "models/person/personanalysis.h"
#include "models/person/personcharts.h"
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

    void chartsGoBackAsFarAsAsked();
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
                                           {.date = u"2026-05-04"_s, .amount = 2, .currency = QString()},
                                           {.date = u"2026-05-04"_s, .amount = 9, .currency = u"R$"_s}});
    const CashFlow flow = flowOf(table);
    QCOMPARE(flow.currencies.size(), std::size_t(6)); // five and the unknown one; a sign is no currency
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
    QCOMPARE(plain(std::ranges::find(flow.currencies, Currency(), &CurrencyFlow::currency)->total.out),
             u"2"_s);
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
    QVERIFY(spending(none, {}, {.first = kToday, .last = kToday}, kRunning)->currencies.empty());
}

void TestPersonMoney::workStopsWhenCancelled()
{
    const TableSnapshot table = movements({{.date = u"2026-05-05"_s, .amount = 1}});
    QVERIFY(!internalTransfers(table, {}, kCancelled));
    QVERIFY(!cashFlow(table, {}, false, kCancelled));
    QVERIFY(!spending(table, {}, {.first = kToday, .last = kToday}, kCancelled));
}

//! Ten years are there: how many of them charts show is chosen, and they say which.
void TestPersonMoney::chartsGoBackAsFarAsAsked()
{
    std::vector<MovementJson> told;
    for (QDate day(2016, 6, 10); day <= kToday; day = day.addMonths(1))
        told.push_back({.date = day.toString(Qt::ISODate), .amount = 10, .category = u"Food & Groceries"_s});
    PersonRows rows;
    rows.tables[indexOf(PersonPart::Transactions)] = movements(told);
    rows.tables[indexOf(PersonPart::Accounts)] =
        snapshotOf(resources::accounts(), {accountRow(1, kChecking, 500)});
    rows.tables[indexOf(PersonPart::Links)] = snapshotOf(resources::links(), {linkRow(1)});
    rows.states.fill(PartState::Complete);
    const PersonCharts charts(QLocale::c());
    const auto check = [&](ChartPeriod period, qsizetype months, const QString &first) {
        const auto figures = analysePerson(
            rows, {.now = QDateTime(kToday, QTime(12, 0), Qt::UTC), .period = period}, kRunning);
        const ChartData flow = charts.cashFlow(figures->cashFlow, period).constFirst();
        QCOMPARE(flow.categories.size(), months);
        QVERIFY2(flow.subject.contains(first), qPrintable(flow.subject));
        const ChartData balance = charts.balances(figures->balances, period).constFirst();
        QVERIFY2(balance.subject.contains(first.section(u' ', 1)), qPrintable(balance.subject));
        const QDate oldest = balance.categories.constFirst().date;
        QVERIFY(period == ChartPeriod::All ? oldest < QDate(2016, 8, 1)
                                           : oldest >= kToday.addMonths(-int(months) - 1));
        const ChartData spent = charts.spending(figures->spending).constFirst();
        QVERIFY2(spent.subject.contains(first), qPrintable(spent.subject));
        QCOMPARE(plain(figures->spending.currencies.at(0).total), QString::number(10 * months));
        const ChartData covered = charts.coverage(figures->coverage, {}, period);
        QVERIFY(covered.categories.size() >= months);
        QVERIFY(!covered.subject.isEmpty());
    };
    check(ChartPeriod::Year, 12, u"June 2025"_s);
    check(ChartPeriod::TwoYears, 24, u"June 2024"_s);
    check(ChartPeriod::All, 120, u"June 2016"_s);
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
