// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/charttablemodel.h"
#include "models/charts/charttext.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace vinculo::models;
using vinculo::Currency;

namespace {

vinculo::Decimal cents(qint64 number)
{
    return vinculo::Decimal::fromUnits(number * (vinculo::Decimal::kUnit / 100));
}

//! Two months of money in and out, the second one partial and without anything out.
ChartData twoMonths(const char *currency = "BRL")
{
    const ChartText text(QLocale::c());
    ChartData chart;
    chart.title = u"Cash flow"_s;
    chart.categoryTitle = u"Month"_s;
    chart.currency = Currency::fromCode(currency);
    chart.categories = {text.month(2026, 4), text.month(2026, 5)};
    chart.categories[1].quality = ChartQuality::Partial;
    chart.series.resize(2);
    chart.series[0].name = u"In"_s;
    chart.series[0].values = {cents(123'450), cents(200'000)};
    chart.series[1].name = u"Out"_s;
    chart.series[1].values = {cents(-50), std::nullopt};
    return chart;
}

ChartData threeCategories()
{
    ChartData chart = twoMonths();
    chart.categories = {{.label = u"Home"_s}, {.label = u"Food"_s}, {.label = u"Fees"_s}};
    chart.series.removeLast();
    chart.series[0].values = {cents(75'000), cents(24'900), cents(100)};
    return chart;
}

ChartData twoAccounts()
{
    ChartData chart = twoMonths();
    for (ChartSeries &account : chart.series) {
        account.values.clear();
        account.coverage = {Coverage::Full, Coverage::None};
        account.texts = {u"31 movements"_s};
    }
    return chart;
}

QString cell(const ChartTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theTableHasTheChartsNumbers();
    void coverageHasAccountsAsRows();
    void everyCellKnowsItsPoint();
    void theTableIsAProperModel_data();
    void theTableIsAProperModel();
    void filesHaveExactNumbers();
    void filesGuardAgainstFormulas();
    void textFromOutsideStaysText();
    void readoutsSayWhatIsThere();
    void sharesMakeAWhole();
    void summariesNameTheHighest();
    void balancesSayWhereTheyWereLowest();
    void axisLabelsAreShort_data();
    void axisLabelsAreShort();
    void hugeNumbersAreNotRounded();
    void monthsAreInTheLanguage();
};

void TestChartData::theTableHasTheChartsNumbers()
{
    ChartTableModel model;
    model.setData(twoMonths(), ChartKind::Columns);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Month"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Out"_s);
    QCOMPARE(cell(model, 0, 0), u"April 2026"_s);
    QCOMPARE(cell(model, 1, 0), u"May 2026 (partial)"_s);
    QCOMPARE(cell(model, 0, 1), u"R$\u00a01234.50"_s);
    QCOMPARE(cell(model, 0, 2), u"\u2212R$\u00a00.50"_s);
    QCOMPARE(cell(model, 1, 2), u"\u2014"_s);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"April 2026, In: R$\u00a01234.50"_s);
}

void TestChartData::coverageHasAccountsAsRows()
{
    ChartTableModel model;
    model.setData(twoAccounts(), ChartKind::Coverage);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"April 2026"_s);
    QCOMPARE(cell(model, 1, 0), u"Out"_s);
    QCOMPARE(cell(model, 0, 1), u"Complete: 31 movements"_s);
    QCOMPARE(cell(model, 0, 2), u"No data"_s);
}

void TestChartData::everyCellKnowsItsPoint()
{
    ChartTableModel model;
    model.setData(threeCategories(), ChartKind::Categories);
    QCOMPARE(model.pointOf(model.index(2, 0)), (ChartPoint{2, -1}));
    QCOMPARE(model.pointOf(model.index(2, 1)), (ChartPoint{2, 0}));
    QCOMPARE(model.pointOf(model.index(2, 2)), (ChartPoint{2, -1})); // the share
    model.setData(twoAccounts(), ChartKind::Coverage);
    QCOMPARE(model.pointOf(model.index(1, 2)), (ChartPoint{1, 1}));
    QVERIFY(!model.pointOf(model.index(1, 0)).isValid());
    QVERIFY(!model.pointOf({}).isValid());
}

void TestChartData::theTableIsAProperModel_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addRow("columns") << ChartKind::Columns;
    QTest::addRow("balance") << ChartKind::Balance;
    QTest::addRow("categories") << ChartKind::Categories;
    QTest::addRow("coverage") << ChartKind::Coverage;
}

void TestChartData::theTableIsAProperModel()
{
    QFETCH(ChartKind, kind);
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setData(kind == ChartKind::Coverage ? twoAccounts() : twoMonths(), kind);
    QCOMPARE(model.rowCount(), 2);
    model.setData({}, kind);
    QCOMPARE(model.rowCount(), 0);
    model.setData(threeCategories(), kind);
    model.retranslate();
    QVERIFY(model.rowCount() > 0);
}

void TestChartData::filesHaveExactNumbers()
{
    ChartTableModel model;
    model.setData(twoMonths(), ChartKind::Columns);
    QCOMPARE(model.toCsv(), QByteArray("\xEF\xBB\xBFMonth,In,Out,Currency\r\n"
                                       "April 2026,1234.50,-0.50,BRL\r\n"
                                       "May 2026 (partial),2000.00,,BRL\r\n"));
    model.setData(twoMonths("CLP"), ChartKind::Columns);
    QVERIFY(model.toCsv().contains("May 2026 (partial),2000,,CLP\r\n"));
    QCOMPARE(model.toTabs().section(u'\n', 1, 1), u"April 2026\tCLP\u00a01234.5\t\u2212CLP\u00a00.5"_s);
}

void TestChartData::filesGuardAgainstFormulas()
{
    ChartData chart = threeCategories();
    chart.categories[0].label = u"=HYPERLINK(\"x\")"_s;
    chart.categories[1].label = u"-1+1"_s;
    chart.series[0].name = u"@sum"_s;
    ChartTableModel model;
    model.setData(chart, ChartKind::Categories);
    const QByteArray csv = model.toCsv();
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\",750.00,"));
    QVERIFY(csv.contains("\r\n'-1+1,249.00,"));
    QVERIFY(csv.contains(",'@sum,"));
}

void TestChartData::textFromOutsideStaysText()
{
    ChartData chart = threeCategories();
    chart.categories[0].label = u"<b>x</b>\nnext \u202Eabc"_s;
    ChartTableModel model;
    model.setData(chart, ChartKind::Categories);
    QCOMPARE(cell(model, 0, 0), u"<b>x</b> next ⟨RLO⟩abc"_s);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(),
             u"<qt>&lt;b&gt;x&lt;/b&gt; next ⟨RLO⟩abc</qt>"_s);
    QCOMPARE(model.toTabs().count(u'\n'), 4);
}

void TestChartData::readoutsSayWhatIsThere()
{
    const ChartText text;
    const ChartData flow = twoMonths();
    const ChartReadout all = text.readout(flow, ChartKind::Columns, {1, -1});
    QCOMPARE(all.title, u"May 2026 (partial)"_s);
    QCOMPARE(all.lines.size(), 2);
    QCOMPARE(all.lines[1], (ChartReadout::Line{u"Out"_s, u"\u2014"_s, 1}));
    QCOMPARE(text.spoken(flow, ChartKind::Columns, {0, 1}), u"April 2026: Out \u2212R$\u00a00.50"_s);
    QCOMPARE(text.spoken(flow, ChartKind::Columns, {0, -1}),
             u"April 2026: In R$\u00a01234.50, Out \u2212R$\u00a00.50"_s);
    QCOMPARE(text.spoken(twoAccounts(), ChartKind::Coverage, {0, 1}),
             u"April 2026: Out, Complete: 31 movements"_s);
    QVERIFY(text.spoken(flow, ChartKind::Columns, {}).isEmpty());
    QVERIFY(text.spoken(flow, ChartKind::Columns, {7, 0}).isEmpty());
    ChartData stacked = flow;
    stacked.arrangement = ChartData::Arrangement::Stacked;
    QCOMPARE(text.readout(stacked, ChartKind::Columns, {0, -1}).lines.last().value, u"R$\u00a01234.00"_s);
}

void TestChartData::sharesMakeAWhole()
{
    const ChartText text;
    ChartData chart = threeCategories();
    QCOMPARE(text.share(chart, 0), u"75%"_s);
    QCOMPARE(text.share(chart, 1), u"25%"_s);
    QCOMPARE(text.share(chart, 2), u"<\u20091%"_s);
    chart.series[0].values[1] = cents(-1); // a refund: parts of what?
    QVERIFY(text.share(chart, 0).isEmpty());
    chart.series[0].values = {cents(0), cents(0), std::nullopt};
    QVERIFY(text.share(chart, 0).isEmpty());
}

void TestChartData::summariesNameTheHighest()
{
    const ChartText text;
    QCOMPARE(text.summary(twoMonths(), ChartKind::Columns),
             u"In: highest R$\u00a02000.00, May 2026 (partial). "
             "Out: highest \u2212R$\u00a00.50, April 2026."_s);
    QCOMPARE(text.summary(threeCategories(), ChartKind::Categories),
             u"Largest: Home, R$\u00a0750.00 (75%)."_s);
    QCOMPARE(text.summary(twoAccounts(), ChartKind::Coverage),
             u"Months: Complete\u00a02 \u00b7 No data\u00a02."_s);
    for (const ChartKind kind :
         {ChartKind::Columns, ChartKind::Balance, ChartKind::Categories, ChartKind::Coverage})
        QVERIFY(text.summary({}, kind).isEmpty());
}

void TestChartData::balancesSayWhereTheyWereLowest()
{
    const ChartText text;
    ChartData chart = twoMonths();
    chart.series.removeLast();
    chart.series[0].values = {cents(-900), cents(1'000)};
    QCOMPARE(text.summary(chart, ChartKind::Balance).section(u". "_s, 0, 0),
             u"R$\u00a010.00 at the end (May 2026, partial); lowest \u2212R$\u00a09.00 (April 2026)"_s);
    QVERIFY(text.summary(chart, ChartKind::Balance).contains(u"Below zero at 1"_s));
    chart.series[0].values[0] = cents(900);
    QVERIFY(!text.summary(chart, ChartKind::Balance).contains(u"Below zero"_s));
}

void TestChartData::axisLabelsAreShort_data()
{
    QTest::addColumn<QList<double>>("ticks"); // whole currency units
    QTest::addColumn<QStringList>("labels");
    QTest::addRow("small") << QList<double>{0, 0.5, 1} << QStringList{u"0"_s, u"0.5"_s, u"R$\u00a01.0"_s};
    QTest::addRow("hundreds") << QList<double>{0, 250, 500}
                              << QStringList{u"0"_s, u"250"_s, u"R$\u00a0500"_s};
    QTest::addRow("thousands") << QList<double>{-5000, 0, 5000, 10000}
                               << QStringList{u"\u22125K"_s, u"0"_s, u"5K"_s, u"R$\u00a010K"_s};
    QTest::addRow("halves") << QList<double>{0, 2500, 5000, 7500, 10000}
                            << QStringList{u"0"_s, u"2.5K"_s, u"5.0K"_s, u"7.5K"_s, u"R$\u00a010.0K"_s};
    QTest::addRow("millions") << QList<double>{0, 2e6} << QStringList{u"0"_s, u"R$\u00a02M"_s};
    QTest::addRow("billions") << QList<double>{0, 5e9} << QStringList{u"0"_s, u"R$\u00a05B"_s};
    QTest::addRow("trillions") << QList<double>{0, 2e14} << QStringList{u"0"_s, u"R$\u00a0200T"_s};
}

void TestChartData::axisLabelsAreShort()
{
    QFETCH(QList<double>, ticks);
    QFETCH(QStringList, labels);
    for (double &tick : ticks)
        tick *= static_cast<double>(vinculo::Decimal::kUnit);
    QCOMPARE(ChartText().ticks(twoMonths(), ticks), labels);
}

void TestChartData::hugeNumbersAreNotRounded()
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    ChartData chart = threeCategories();
    chart.series[0].values = {vinculo::Decimal::fromUnits(kMost), vinculo::Decimal::fromUnits(kMost - 1),
                              vinculo::Decimal::fromUnits(std::numeric_limits<qint64>::min())};
    ChartTableModel model;
    model.setData(chart, ChartKind::Categories);
    QCOMPARE(cell(model, 0, 1), u"R$\u00a0922337203685477.5807"_s);
    QVERIFY(model.toCsv().contains(",922337203685477.5806,"));
    QVERIFY(model.toCsv().contains(",-922337203685477.5808,"));
    chart.series.append(chart.series.constFirst()); // the sum of two does not fit any more
    QVERIFY(!categoryTotal(chart, 0));
    model.setData(chart, ChartKind::Categories);
    QCOMPARE(cell(model, 0, 2), u"R$\u00a0922337203685477.5807"_s);
}

void TestChartData::monthsAreInTheLanguage()
{
    const ChartCategory month = ChartText(QLocale(u"pt_BR"_s)).month(2026, 5);
    QCOMPARE(month.axisLabel, u"mai"_s);
    QVERIFY(month.label.contains(u"maio"_s));
    QCOMPARE(month.group, u"2026"_s);
    QCOMPARE(month.key, u"2026-05"_s);
    QCOMPARE(month.date, QDate(2026, 5, 1));
    QCOMPARE(ChartText(QLocale::c()).day({2026, 5, 31}).key, u"2026-05-31"_s);
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
