// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/charttablemodel.h"
#include "models/outage/bankcharts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 28), QTime(9, 40), Qt::UTC};
}

void add(std::vector<BankAttempt> &attempts, int count, bool hasFailed, qint64 minutesAgo)
{
    for (int i = 0; i < count; ++i)
        attempts.push_back({now().addSecs(-minutesAgo * 60 + i).toMSecsSinceEpoch(), hasFailed,
                            u"link-%1"_s.arg(attempts.size())});
}

ChartData chartOf(const std::vector<BankAttempt> &attempts)
{
    return BankCharts::failures(attempts, now(), QLocale(u"en_US"_s));
}

} // namespace

//! What the chart of an institution says about its calls.
class TestBankCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachHourHasItsFailuresBesideWhatIsUsual();
    void withoutUsualRateThereIsNoLine();
    void aQuietBankHasAUsualRateAsWell();
    void olderAndLaterCallsAreNotOfThisDay();
    void theTableHasTheSameNumbers();
};

void TestBankCharts::eachHourHasItsFailuresBesideWhatIsUsual()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 90, false, 5 * 24 * 60); // of another day: usual are 10 of 100
    add(attempts, 10, true, 5 * 24 * 60 - 10);
    add(attempts, 2, false, 3 * 60);
    add(attempts, 5, true, 75); // 08:25
    add(attempts, 1, false, 70);
    add(attempts, 3, true, 20); // 09:20
    const ChartData data = chartOf(attempts);
    QCOMPARE(data.categories.size(), BankCharts::kHours);
    QCOMPARE(data.categories.last().axisLabel, u"09:00"_s);
    QCOMPARE(data.categories.last().label, u"11/28/2026, 09:00"_s);
    QCOMPARE(data.categories.first().axisLabel, u"10:00"_s);
    QCOMPARE(data.series.size(), 2);
    const ChartSeries &failed = data.series[0];
    const ChartSeries &usual = data.series[1];
    QCOMPARE(failed.form, SeriesForm::Bar);
    QCOMPARE(usual.form, SeriesForm::Line);
    QCOMPARE(failed.values[23], Decimal::fromUnits(3 * Decimal::kUnit));
    QCOMPARE(failed.texts[23], u"3 of 3"_s);
    QCOMPARE(failed.values[22], Decimal::fromUnits(5 * Decimal::kUnit));
    QCOMPARE(failed.texts[22], u"5 of 6"_s);
    QCOMPARE(failed.texts[20], u"0 of 2"_s);
    QCOMPARE(failed.texts[0], u"no calls"_s);
    // The run begins at 08:25: usual are 10 of the 102 calls before it.
    QCOMPARE(usual.values[22], Decimal::fromUnits(6 * Decimal::kUnit / 10));
    QCOMPARE(usual.values[0], Decimal::fromUnits(0));
    QVERIFY2(data.notes.join(u' ').contains(u"9.8% fail"_s), qPrintable(data.notes.join(u' ')));
}

void TestBankCharts::withoutUsualRateThereIsNoLine()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 4, true, 20);
    const ChartData data = chartOf(attempts);
    QCOMPARE(data.series.size(), 1);
    QVERIFY(data.notes.first().contains(u"not known yet"_s));
}

void TestBankCharts::aQuietBankHasAUsualRateAsWell()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 1, true, 2 * 24 * 60);
    add(attempts, 39, false, 60);
    QCOMPARE(usualRateOf(attempts, now().toMSecsSinceEpoch()), std::optional(1.0 / 40));
    const ChartData data = chartOf(attempts);
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series[1].values[22], Decimal::fromUnits(Decimal::kUnit)); // 39 calls at 2.5 %
}

void TestBankCharts::olderAndLaterCallsAreNotOfThisDay()
{
    QVERIFY(chartOf({}).isEmpty());
    std::vector<BankAttempt> attempts;
    add(attempts, 3, true, 24 * 60);
    QVERIFY(chartOf(attempts).isEmpty()); // at 09:40 of the day before
    add(attempts, 1, true, 23 * 60 + 35); // at 10:05
    QCOMPARE(chartOf(attempts).series[0].texts[0], u"1 of 1"_s);
    add(attempts, 1, true, -90); // the clock was set back
    QCOMPARE(chartOf(attempts).series[0].texts.filter(u" of "_s).size(), 1);
}

void TestBankCharts::theTableHasTheSameNumbers()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 30, false, 2 * 24 * 60);
    add(attempts, 4, true, 20);
    ChartTableModel table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setData(chartOf(attempts), ChartKind::Columns);
    QCOMPARE(table.rowCount(), BankCharts::kHours);
    QCOMPARE(table.headerData(0, Qt::Horizontal).toString(), u"Hour"_s);
    QCOMPARE(table.index(23, 1).data().toString(), u"4 of 4"_s);
    QCOMPARE(table.index(22, 1).data().toString(), u"no calls"_s);
    table.setData(chartOf({}), ChartKind::Columns);
    QCOMPARE(table.rowCount(), 0);
}

} // namespace vinculo::models

QTEST_GUILESS_MAIN(vinculo::models::TestBankCharts)
#include "tst_bankcharts.moc"
