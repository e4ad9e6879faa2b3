// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/charts/charttablemodel.h"
#include "models/charts/charttext.h"
#include "models/detail/detailseries.h"

#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

using Values = QList<std::optional<vinculo::Decimal>>;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

vinculo::Decimal number(qint64 units)
{
    return vinculo::Decimal::fromUnits(units * vinculo::Decimal::kUnit);
}

//! A field below an object, described inside it or as a column of the record.
const FieldSpec *fieldBelow(const ResourceSpec &spec, const FieldSpec &object, const std::string &path)
{
    for (const FieldSpec &field : object.fields)
        if (field.path == path)
            return &field;
    for (const FieldSpec &field : spec.fields)
        if (field.path == std::string(object.path) + '.' + path)
            return &field;
    return nullptr;
}

QList<ChartData> chartsOf(const ResourceSpec &spec, const QByteArray &raw)
{
    const RecordDetail detail = makeRecordDetail(spec, raw);
    QList<ChartData> charts;
    for (const DetailSection &section : detail.sections)
        charts += periodCharts(spec, detail, section);
    return charts;
}

QList<ChartData> balanceCharts(const QByteArray &members)
{
    return chartsOf(resources::riskInsights(), "{\"balances_metrics\":{" + members + "}}");
}

std::optional<ChartData> listChart(const ResourceSpec &spec, const QByteArray &raw, const QString &title)
{
    const RecordDetail detail = makeRecordDetail(spec, raw);
    for (const DetailList &list : detail.lists)
        if (list.title == title)
            return detailSeries(detail, list);
    return {};
}

} // namespace

//! Charts of families of numbers, and of the lists of the tax resources, from the descriptions alone.
class TestPeriodCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void familiesAreDescribed();
    void everyNumberOfAPeriodIsDrawn();
    void familiesWithOneTitleShareAChart();
    void columnsOfTheRecordBelongToTheirObject();
    void valuesStayBesideTheChart();
    void gapsStayGaps();
    void whatShowsNothingIsNotDrawn_data();
    void whatShowsNothingIsNotDrawn();
    void theTableHasTheSameNumbers();
    void sharesOfActivitiesAreDrawn();
    void sharesOfHoldersAreDrawnWithoutNames();
    void installmentsAreDrawnByDate();
    void oneInstallmentIsNoChart();
};

void TestPeriodCharts::familiesAreDescribed()
{
    int families = 0;
    for (const ResourceSpec *spec : resources::all())
        for (const FieldSpec &object : spec->fields)
            for (const PeriodFamily &family : object.families) {
                ++families;
                for (const Period &period : spec->periods) {
                    const std::string path = std::string(family.stem) + std::string(period.value);
                    const FieldSpec *field = fieldBelow(*spec, object, path);
                    QVERIFY2(field, path.c_str());
                    QVERIFY2(field->type == FieldType::Decimal || field->type == FieldType::Integer ||
                                 field->type == FieldType::Money,
                             path.c_str());
                    QVERIFY2(!field->is(FieldFlag::Sensitive), path.c_str());
                    QVERIFY2(period.label && period.axisLabel, path.c_str());
                }
            }
    QVERIFY(families > 30);
}

void TestPeriodCharts::everyNumberOfAPeriodIsDrawn()
{
    const ResourceSpec &spec = resources::riskInsights();
    for (const FieldSpec &object : spec.fields) {
        if (object.families.empty())
            continue;
        for (const FieldSpec &field : object.fields) {
            const auto isOf = [&](const Period &period) {
                return field.path.ends_with('_' + std::string(period.value));
            };
            const auto period = std::ranges::find_if(spec.periods, isOf);
            if (period == spec.periods.end())
                continue;
            const std::string_view stem = field.path.substr(0, field.path.size() - period->value.size());
            QVERIFY2(std::ranges::find(object.families, stem, &PeriodFamily::stem) != object.families.end(),
                     qPrintable(text(field.path)));
        }
    }
}

void TestPeriodCharts::familiesWithOneTitleShareAChart()
{
    const auto charts = balanceCharts(R"("min_balance_3d":-20,"min_balance_1w":-30,"min_balance_12m":-400,
        "mean_balance_3d":100,"mean_balance_1w":90,"std_balance_1m":7,"std_balance_3m":8.5)");
    QCOMPARE(charts.size(), 2);
    const ChartData &balance = charts.first();
    QCOMPARE(balance.title, u"Balance by period"_s);
    QCOMPARE(balance.categories.size(), 6);
    QCOMPARE(balance.categories.first().label, u"3 days"_s);
    QCOMPARE(balance.categories.last().axisLabel, u"12m"_s);
    QCOMPARE(balance.series.size(), 2); // nothing is known of the highest
    QCOMPARE(balance.series.first().name, u"Lowest balance"_s);
    QCOMPARE(balance.series.first().values,
             (Values{number(-20), number(-30), std::nullopt, std::nullopt, std::nullopt, number(-400)}));
    QVERIFY(balance.series.first().role != balance.series.last().role);
    QVERIFY(!balance.currency.isKnown() && balance.unit.isEmpty()); // no field names it
    QCOMPARE(charts.last().title, u"Balance spread"_s);
}

void TestPeriodCharts::columnsOfTheRecordBelongToTheirObject()
{
    const auto charts = balanceCharts(R"("days_balance_below_0_3d":1,"days_balance_below_0_12m":40)");
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.first().series.size(), 1);
    QCOMPARE(charts.first().series.first().name, u"Overdrawn days"_s);
    QCOMPARE(charts.first().series.first().values.last(), number(40));
}

void TestPeriodCharts::valuesStayBesideTheChart()
{
    const RecordDetail detail = makeRecordDetail(
        resources::riskInsights(), R"({"balances_metrics":{"min_balance_3d":1,"min_balance_1w":2}})");
    const auto section = std::ranges::find(detail.sections, u"balances_metrics"_s, &DetailSection::path);
    QVERIFY(section != detail.sections.end());
    QCOMPARE(periodCharts(resources::riskInsights(), detail, *section).size(), 1);
    QCOMPARE(section->lines.size(), 2);
    QCOMPARE(section->lines.first().label, u"Lowest balance (3d)"_s);
    QVERIFY(periodCharts(resources::riskInsights(), detail, detail.sections.first()).isEmpty());
}

void TestPeriodCharts::gapsStayGaps()
{
    const auto charts = balanceCharts(
        R"("min_balance_3d":5,"min_balance_1w":null,"min_balance_1m":"many","min_balance_3m":[1],
           "min_balance_6m":-0.5,"max_balance_3d":null,"max_balance_1w":null)");
    QCOMPARE(charts.size(), 1);
    const ChartSeries &lowest = charts.first().series.first();
    QCOMPARE(charts.first().series.size(), 1);
    QCOMPARE(lowest.values, (Values{number(5), std::nullopt, std::nullopt, std::nullopt,
                                    vinculo::Decimal::parse("-0.5"), std::nullopt}));
}

void TestPeriodCharts::whatShowsNothingIsNotDrawn_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("nulls") << QByteArray(R"("min_balance_3d":null,"min_balance_1w":null)");
    QTest::newRow("a single period") << QByteArray(R"("min_balance_3d":5)");
    QTest::newRow("one period of each") << QByteArray(R"("min_balance_3d":5,"max_balance_1w":6)");
    QTest::newRow("zeros") << QByteArray(R"("days_balance_below_0_3d":0,"days_balance_below_0_1w":0)");
    QTest::newRow("no numbers") << QByteArray(R"("min_balance_3d":"a","min_balance_1w":{},"x":1)");
}

void TestPeriodCharts::whatShowsNothingIsNotDrawn()
{
    QFETCH(const QByteArray, members);
    QVERIFY(balanceCharts(members).isEmpty());
    QVERIFY(chartsOf(resources::riskInsights(), "{\"balances_metrics\":[{" + members + "}]}").isEmpty());
}

void TestPeriodCharts::theTableHasTheSameNumbers()
{
    const auto charts = balanceCharts(R"("min_balance_3d":-1234.5,"min_balance_1w":2,"max_balance_3d":3)");
    ChartTableModel table;
    table.setData(charts.first(), ChartKind::Columns);
    QCOMPARE(table.rowCount(), 6);
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Period"_s);
    QVERIFY(table.index(0, 1).data().toString().contains(u"1,234.50"_s));
    QCOMPARE(table.index(5, 1).data().toString(), u"—"_s);
    const QString summary = ChartText().summary(charts.first(), ChartKind::Columns);
    QVERIFY2(summary.contains(u"Lowest balance"_s) && summary.contains(u"1 week"_s), qPrintable(summary));
}

void TestPeriodCharts::sharesOfActivitiesAreDrawn()
{
    const auto chart = listChart(resources::taxStatus(), R"({"economic_activity":[
        {"economic_activity":"Asalariado","percentage":"80","order":"1"},
        {"economic_activity":"Comercio","percentage":"20","order":"2"},
        {"economic_activity":"Otra","percentage":null,"order":"3"}]})",
                                 u"Economic activities"_s);
    QVERIFY(chart);
    QCOMPARE(chart->series.size(), 1); // the order is a place, no amount
    QCOMPARE(chart->series.first().name, u"Share"_s);
    QCOMPARE(chart->series.first().values, (Values{number(80), number(20), std::nullopt}));
    QCOMPARE(chart->categories.first().label, u"Asalariado"_s);
    QCOMPARE(chart->categoryTitle, u"Activity"_s);
}

void TestPeriodCharts::sharesOfHoldersAreDrawnWithoutNames()
{
    const auto chart = listChart(resources::taxStatusCl(), R"({"equity_holders":[
        {"name":"Maria Souza","ownership_share":60,"profit_share":55.5,"capital_contributed":6000000},
        {"name":"Pedro Rojas","ownership_share":40,"profit_share":44.5,"capital_contributed":4000000}]})",
                                 u"Equity holders"_s);
    QVERIFY(chart);
    QCOMPARE(chart->series.size(), 2); // capital is money and has another scale
    QCOMPARE(chart->series.first().values, (Values{number(60), number(40)}));
    QVERIFY(!chart->currency.isKnown());
    for (const ChartCategory &category : chart->categories)
        QVERIFY(!category.label.contains(u"aria"_s) && !category.label.contains(u"edro"_s));
}

void TestPeriodCharts::installmentsAreDrawnByDate()
{
    const auto chart = listChart(resources::taxStatusCl(), R"({"property_tax_liabilities":[{"district":"A",
        "scheduled_tax_payments":[{"year":2026,"installment":2,"due_date":"2026-06-30","amount_due":20},
            {"year":2026,"installment":1,"due_date":"2026-04-30","amount_due":10}]}]})",
                                 u"Property taxes 1: Scheduled payments"_s);
    QVERIFY(chart);
    QCOMPARE(chart->series.size(), 1); // year and installment are no amounts
    QCOMPARE(chart->series.first().values, (Values{number(10), number(20)}));
    QCOMPARE(chart->currency, Currency::fromCode("CLP"));
}

void TestPeriodCharts::oneInstallmentIsNoChart()
{
    QVERIFY(!listChart(resources::taxStatusCl(), R"({"property_tax_liabilities":[{"scheduled_tax_payments":
        [{"due_date":"2026-06-30","amount_due":20}]}]})",
                       u"Property taxes 1: Scheduled payments"_s));
}

QTEST_GUILESS_MAIN(TestPeriodCharts)
#include "tst_periodcharts.moc"
