// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/incomefacts.h"
#include "models/person/investmentclasses.h"
#include "models/person/sumratio.h"
#include "models/person/upcomingbills.h"
#include "tests/models/personfixture.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const QDate kToday(2026, 5, 31);

QString plain(const ExactSum &sum)
{
    return sum.toPlainString();
}

} // namespace

class TestPersonIncome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamsComeWithTheirRows();
    void theRowsAreThePaymentsOfTheRecord();
    void billsThatMatterAreListed();
    void investmentsAreClassedPerCurrency();
    void nothingComesOfNothing();
    void sharesAreExact_data();
    void sharesAreExact();
};

void TestPersonIncome::streamsComeWithTheirRows()
{
    const auto stream = [](const QString &confidence, double average, const QString &currency) {
        return QJsonObject{{u"account_id"_s, fixtureId('a', 1)},
                           {u"income_type"_s, u"SALARY"_s},
                           {u"frequency"_s, u"MONTHLY"_s},
                           {u"confidence"_s, confidence},
                           {u"monthly_average"_s, average},
                           {u"last_income_amount"_s, average},
                           {u"currency"_s, currency},
                           {u"last_income_description"_s, u"MOVEMENT 05/2026"_s},
                           {u"last_income_date"_s, u"2026-05-05"_s},
                           {u"number_of_incomes"_s, 12}};
    };
    const TableSnapshot incomes = snapshotOf(
        resources::incomes(),
        {QJsonObject{{u"link"_s, fixtureId('b', 1)},
                     {u"monthly_average"_s, 5000.5},
                     {u"income_streams"_s,
                      QJsonArray{stream(u"LOW"_s, 9000, u"BRL"_s), stream(u"HIGH"_s, 4000.25, u"BRL"_s)}}},
         QJsonObject{{u"link"_s, fixtureId('b', 2)},
                     {u"monthly_average"_s, 1},
                     {u"income_streams"_s, QJsonArray{stream(u"HIGH"_s, 1, u"BRL"_s),
                                                      stream(u"HIGH"_s, 2, u"USD"_s), u"no object"_s}}},
         QJsonObject{{u"link"_s, fixtureId('b', 3)}, {u"income_streams"_s, QJsonValue::Null}}});
    const TableSnapshot expenses = snapshotOf(
        resources::recurringExpenses(),
        {QJsonObject{{u"name"_s, u"Movement"_s},
                     {u"account"_s, QJsonObject{{u"id"_s, fixtureId('a', 1)}, {u"currency"_s, u"BRL"_s}}},
                     {u"average_transaction_amount"_s, 54.9},
                     {u"transactions"_s,
                      QJsonArray{QJsonObject{{u"value_date"_s, u"2026-05-12"_s}, {u"amount"_s, 54.9}},
                                 QJsonObject{{u"value_date"_s, u"2026-04-12"_s}, {u"amount"_s, 54.9}}}}}});
    const TableSnapshot table =
        movements({{.account = 1, .date = u"2026-05-05"_s, .amount = 1, .isIn = true},
                   {.account = 1, .date = u"2026-05-12"_s, .amount = 54.9},
                   {.account = 2, .date = u"2026-05-05"_s, .amount = 3, .isIn = true}});
    const IncomeFacts facts = incomeFacts(incomes, expenses, table);
    QCOMPARE(facts.streams.size(), std::size_t(5));
    QVERIFY(facts.streams.at(0).confidence.is("HIGH"));
    QCOMPARE(facts.streams.at(0).monthlyAverage->amount.toPlainString(), u"4000.25"_s);
    QCOMPARE(facts.streams.at(0).count, 12);
    QVERIFY(facts.summaries.at(0).monthlyAverage.has_value());
    QVERIFY(!facts.summaries.at(1).monthlyAverage.has_value()); // two currencies are no sum
    QCOMPARE(facts.summaries.at(2).streams, 0);

    QCOMPARE(rowsFound(table, facts.streams.at(0).rows.query, kToday), std::vector<std::uint32_t>{0});
    QVERIFY(!facts.streams.at(0).rows.isExact); // one of twelve
    QCOMPARE(facts.expenses.at(0).last, QDate(2026, 5, 12));
    QCOMPARE(facts.expenses.at(0).next, QDate(2026, 6, 12));
    QCOMPARE(facts.expenses.at(0).average->currency, Currency::fromCode("BRL"));
    QCOMPARE(rowsFound(table, facts.expenses.at(0).rows.query, kToday), std::vector<std::uint32_t>{1});
    QVERIFY(!facts.expenses.at(0).rows.isExact); // one of two
}

//! Banks write names behind what stays the same, and many things begin alike.
void TestPersonIncome::theRowsAreThePaymentsOfTheRecord()
{
    const auto movement = [](int number, const QString &date, double amount, const QString &description,
                             bool isIn, const QString &category, int account = 1) {
        QJsonObject row = movementRow(
            {.account = account, .date = date, .amount = amount, .isIn = isIn, .category = category}, number);
        row.insert(u"description"_s, description);
        return row;
    };
    const QString rent = u"Bills & Utilities"_s;
    const QString transfers = u"Transfers"_s;
    const TableSnapshot table = snapshotOf(
        resources::transactions(),
        {movement(1, u"2026-04-10"_s, 1239.57, u"PIX ENVIADO ALUGUEL ANA SOUZA"_s, false, rent),
         movement(2, u"2026-05-10"_s, 2301.75, u"PIX ENVIADO ALUGUEL RUI MELO"_s, false, rent),
         movement(3, u"2026-05-10"_s, 30, u"PIX ENVIADO RUI MELO"_s, false, transfers),
         movement(4, u"2026-05-10"_s, 2301.75, u"PIX ENVIADO CARLA DIAS"_s, false, transfers),
         movement(5, u"2026-03-02"_s, 100, u"TED RECEBIDA ANA SOUZA"_s, true, transfers),
         movement(6, u"2026-04-07"_s, 250.5, u"TED RECEBIDA RUI MELO"_s, true, transfers),
         movement(7, u"2026-05-20"_s, 400, u"TED RECEBIDA CARLA DIAS"_s, true, transfers),
         movement(8, u"2026-05-05"_s, 5000, u"TED RECEBIDA CARLA DIAS"_s, true, u"Income & Payments"_s),
         movement(9, u"2026-05-06"_s, 70, u"PIX RECEBIDO CARLA DIAS"_s, true, transfers),
         movement(10, u"2026-05-06"_s, 90, u"TED RECEBIDA RUI MELO"_s, true, transfers, 2)});
    const auto payment = [](const QString &date, double amount, const QString &description) {
        return QJsonObject{{u"value_date"_s, date}, {u"amount"_s, amount}, {u"description"_s, description}};
    };
    const TableSnapshot expenses = snapshotOf(
        resources::recurringExpenses(),
        {QJsonObject{{u"name"_s, u"PIX ENVIADO ALUGUEL"_s},
                     {u"account"_s, QJsonObject{{u"id"_s, fixtureId('a', 1)}, {u"currency"_s, u"BRL"_s}}},
                     {u"average_transaction_amount"_s, 1770.66},
                     {u"transactions"_s,
                      QJsonArray{payment(u"2026-05-10"_s, 2301.75, u"PIX ENVIADO ALUGUEL RUI MELO"_s),
                                 payment(u"2026-04-10"_s, 1239.57, u"PIX ENVIADO ALUGUEL ANA SOUZA"_s)}}}});
    const TableSnapshot incomes = snapshotOf(
        resources::incomes(),
        {QJsonObject{{u"link"_s, fixtureId('b', 1)},
                     {u"first_transaction_date"_s, u"2026-03-01"_s},
                     {u"income_streams"_s,
                      QJsonArray{QJsonObject{{u"account_id"_s, fixtureId('a', 1)},
                                             {u"currency"_s, u"BRL"_s},
                                             {u"average_income_amount"_s, 250.16},
                                             {u"last_income_description"_s, u"TED RECEBIDA CARLA DIAS"_s},
                                             {u"last_income_date"_s, u"2026-05-20"_s},
                                             {u"number_of_incomes"_s, 3}}}}}});
    const IncomeFacts facts = incomeFacts(incomes, expenses, table);
    QVERIFY(facts.expenses.at(0).rows.isExact);
    QCOMPARE(rowsFound(table, facts.expenses.at(0).rows.query, kToday), (std::vector<std::uint32_t>{0, 1}));
    QVERIFY(facts.streams.at(0).rows.isExact);
    QCOMPARE(rowsFound(table, facts.streams.at(0).rows.query, kToday), (std::vector<std::uint32_t>{4, 5, 6}));
    // Movements are still on their way: something like it, and said so.
    QVERIFY(!incomeFacts(incomes, expenses, {}).streams.at(0).rows.isExact);
    QVERIFY(!incomeFacts(incomes, expenses, {}).expenses.at(0).rows.isExact);
}

void TestPersonIncome::billsThatMatterAreListed()
{
    int number = 0;
    const auto bill = [&number](int account, const QString &due, double total,
                                const std::vector<double> &paid = {}) {
        QJsonArray payments;
        for (const double amount : paid)
            payments.append(QJsonObject{{u"amount"_s, amount}, {u"currency"_s, u"BRL"_s}});
        return QJsonObject{{u"id"_s, fixtureId('d', ++number)},
                           {u"account"_s, QJsonObject{{u"id"_s, fixtureId('a', account)}}},
                           {u"due_date"_s, due},
                           {u"currency"_s, u"BRL"_s},
                           {u"total_amount"_s, total},
                           {u"payments"_s, payments}};
    };
    const TableSnapshot bills =
        snapshotOf(resources::bills(), {bill(1, u"2026-06-10"_s, 100),          // 1
                                        bill(1, u"2026-05-31"_s, 50, {20, 10}), // 2
                                        bill(1, u"2026-05-10"_s, 90),           // 3
                                        bill(1, u"2026-04-10"_s, 80),           // 4: not the latest
                                        bill(2, u"2026-05-10"_s, 70, {40, 30}), // 5: paid
                                        bill(3, u"2026-06-01"_s, 0),            // 6: nothing to pay
                                        bill(3, u"2026-06-02"_s, 30, {30})});   // 7: paid
    const std::vector<UpcomingBill> upcoming = upcomingBills(bills, kToday);
    QStringList seen;
    for (const UpcomingBill &one : upcoming)
        seen.append(u"%1:%2"_s.arg(one.id.right(1), QString::number(one.daysLeft)));
    QCOMPARE(seen, QStringList({u"3:-21"_s, u"2:0"_s, u"1:10"_s}));
    QVERIFY(upcoming.at(0).isOverdue());
    QCOMPARE(upcoming.at(1).paid->amount.toPlainString(), u"30"_s);
}

void TestPersonIncome::investmentsAreClassedPerCurrency()
{
    const auto investment = [](const QString &type, double gross, const QJsonValue &net,
                               const QString &currency = u"BRL"_s) {
        return QJsonObject{{u"type"_s, type},
                           {u"currency"_s, currency},
                           {u"balance"_s, QJsonObject{{u"gross_value"_s, gross}, {u"net_value"_s, net}}}};
    };
    const TableSnapshot table =
        snapshotOf(resources::investments(),
                   {investment(u"VARIABLE_INCOME"_s, 25, 24), investment(u"TREASURY_BOND"_s, 50, 49),
                    investment(u"TREASURY_BOND"_s, 25.5, QJsonValue::Null),
                    investment(u"TREASURY_BOND"_s, 9, 9, u"USD"_s)});
    const std::vector<CurrencyInvestments> classes = investmentClasses(table);
    QCOMPARE(classes.size(), std::size_t(2));
    const InvestmentClass &bonds = classes.at(0).classes.at(0);
    QCOMPARE(bonds.type, u"TREASURY_BOND"_s);
    QCOMPARE(plain(bonds.gross), u"75.5"_s);
    QCOMPARE(plain(bonds.net), u"49"_s);
    QCOMPARE(bonds.withoutNet, 1U);
    QCOMPARE(rowsFound(table, bonds.query, kToday), (std::vector<std::uint32_t>{1, 2}));
}

void TestPersonIncome::nothingComesOfNothing()
{
    QVERIFY(incomeFacts({}, {}, {}).streams.empty());
    QVERIFY(upcomingBills({}, kToday).empty());
    QVERIFY(investmentClasses({}).empty());
}

void TestPersonIncome::sharesAreExact_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("share");
    QTest::newRow("all") << qint64(7) << qint64(7) << 10'000;
    QTest::newRow("a third") << qint64(1) << qint64(3) << 3333;
    QTest::newRow("two thirds") << qint64(2) << qint64(3) << 6667;
    QTest::newRow("nothing of it") << qint64(0) << qint64(3) << 0;
    QTest::newRow("of nothing") << qint64(1) << qint64(0) << 0;
    QTest::newRow("of less than nothing") << qint64(1) << qint64(-5) << 0;
    QTest::newRow("a refund") << qint64(-1) << qint64(5) << 0;
    QTest::newRow("the largest amounts")
        << std::numeric_limits<qint64>::max() / 2 << std::numeric_limits<qint64>::max() << 5000;
}

void TestPersonIncome::sharesAreExact()
{
    QFETCH(const qint64, part);
    QFETCH(const qint64, whole);
    QFETCH(const int, share);
    ExactSum partSum;
    ExactSum wholeSum;
    for (int i = 0; i < 1000; ++i) { // beyond 64 bits
        partSum.add(part);
        wholeSum.add(whole);
    }
    QCOMPARE(sumRatio(partSum, wholeSum), share);
}

QTEST_GUILESS_MAIN(TestPersonIncome)
#include "tst_personincome.moc"
