// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/widgets/detailrow.h"
#include "ui/windows/reportwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::ui;

namespace {

//! Every family of the description with a number for each period, some of them below zero.
QByteArray wholeRecord()
{
    const ResourceSpec &spec = resources::riskInsights();
    QByteArrayList objects;
    for (const FieldSpec &object : spec.fields) {
        QByteArrayList members;
        int number = -2;
        for (const PeriodFamily &family : object.families)
            for (const Period &period : spec.periods)
                members.append('"' + QByteArray(family.stem.data(), qsizetype(family.stem.size())) +
                               QByteArray(period.value.data(), qsizetype(period.value.size())) +
                               "\":" + QByteArray::number(++number));
        if (!members.isEmpty())
            objects.append('"' + QByteArray(object.path.data(), qsizetype(object.path.size())) + "\":{" +
                           members.join(',') + '}');
    }
    return R"({"id":"d0eb4d87-f3f3-4066-ab65-da68455adf90",)" + objects.join(',') + '}';
}

std::set<QRgb> colorsIn(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    return colors;
}

} // namespace

//! One record as a report: its charts stand above the values they are made of.
class TestReportWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_theme->setScheme(Theme::Scheme::Light); }
    void cleanup() { m_window.reset(); }
    void familiesAreChartsAboveTheirValues();
    void everyChartIsReadAloud();
    void everyChartHasItsTable();
    void chartsFollowTheScheme();
    void chartsFitANarrowWindow();
    void aRecordWithoutNumbersHasNoChart();
    void listsOfTaxRecordsAreDrawn();

private:
    void show(const ResourceSpec &spec, const QByteArray &raw, QSize size = {1000, 720});
    [[nodiscard]] QList<ChartCard *> cards() const { return m_window->findChildren<ChartCard *>(); }

    Theme *m_theme = nullptr;
    RevealState m_reveal;
    Profile m_profile;
    std::unique_ptr<ReportWindow> m_window;
};

void TestReportWindow::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme = new Theme(*qApp, qApp);
}

void TestReportWindow::show(const ResourceSpec &spec, const QByteArray &raw, QSize size)
{
    m_window = std::make_unique<ReportWindow>(*m_theme, m_reveal, m_profile, spec, raw, nullptr);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTest::qWait(20); // another width makes another number of columns
}

void TestReportWindow::familiesAreChartsAboveTheirValues()
{
    show(resources::riskInsights(), wholeRecord());
    QVERIFY(cards().size() > 12);
    const auto rows = m_window->findChildren<DetailRow *>();
    QVERIFY(std::ranges::any_of(
        rows, [](const DetailRow *row) { return row->line().label == u"Lowest balance (3d)"_s; }));
    for (const ChartCard *card : cards())
        QVERIFY2(card->isVisible() && card->height() > 100, qPrintable(card->accessibleName()));
}

void TestReportWindow::everyChartIsReadAloud()
{
    show(resources::riskInsights(), wholeRecord());
    for (ChartCard *card : cards()) {
        ChartView &chart = card->chart();
        QVERIFY(!chart.accessibleName().isEmpty());
        const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(reader);
        const QString description = reader->text(QAccessible::Description);
        QVERIFY2(description.contains(u"highest"_s) && !description.contains(u"opens the rows"_s),
                 qPrintable(description));
        chart.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY2(chart.spokenPoint().startsWith(u"3 days: "_s), qPrintable(chart.spokenPoint()));
    }
}

void TestReportWindow::everyChartHasItsTable()
{
    show(resources::riskInsights(), wholeRecord());
    for (ChartCard *card : cards()) {
        card->showTable(true);
        QVERIFY(card->table().isVisible() && !card->chart().isVisible());
        QCOMPARE(card->table().model()->rowCount(), 6);
        QCOMPARE(card->table().accessibleName(), card->chart().accessibleName());
        card->showTable(false);
    }
}

void TestReportWindow::chartsFollowTheScheme()
{
    show(resources::riskInsights(), wholeRecord());
    ChartView &chart = cards().first()->chart();
    const QRgb light = m_theme->color(Theme::Role::Accent).rgb();
    QVERIFY(colorsIn(chart).contains(light));
    m_theme->setScheme(Theme::Scheme::Dark);
    const std::set<QRgb> colors = colorsIn(chart);
    QVERIFY(colors.contains(m_theme->color(Theme::Role::Accent).rgb()));
    QVERIFY(!colors.contains(light));
}

void TestReportWindow::chartsFitANarrowWindow()
{
    show(resources::riskInsights(), wholeRecord(), {420, 600});
    for (const ChartCard *card : cards())
        QVERIFY2(card->mapTo(m_window.get(), QPoint(card->width(), 0)).x() <= m_window->width(),
                 qPrintable(QString::number(card->width())));
}

void TestReportWindow::aRecordWithoutNumbersHasNoChart()
{
    show(resources::riskInsights(), R"({"id":"d0eb4d87-f3f3-4066-ab65-da68455adf90",
        "balances_metrics":{"min_balance_3d":1,"min_balance_1w":null},"cashflow_metrics":null})");
    QVERIFY(cards().isEmpty());
    QVERIFY(!m_window->findChildren<DetailRow *>().isEmpty());
}

void TestReportWindow::listsOfTaxRecordsAreDrawn()
{
    show(resources::taxStatus(), R"({"id":"d0eb4d87-f3f3-4066-ab65-da68455adf90","economic_activity":[
        {"economic_activity":"Asalariado","percentage":"80"},
        {"economic_activity":"Comercio","percentage":"20"}]})");
    const auto charts = m_window->findChildren<ChartView *>();
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.first()->accessibleName(), u"Economic activities"_s);
    QVERIFY(charts.first()->summary().contains(u"Asalariado"_s));
}

QTEST_MAIN(TestReportWindow)
#include "tst_reportwindow.moc"
