// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QPicture>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>
#include <set>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace vinculo::ui;

Q_DECLARE_METATYPE(vinculo::models::ChartData)

namespace {

std::set<QRgb> colorsIn(const QImage &image)
{
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    return colors;
}

QImage grabbed(QWidget &widget)
{
    return widget.grab().toImage();
}

ChartData hostile(ChartData chart)
{
    chart.title = ChartSamples::hostileText();
    chart.subject = ChartSamples::hostileText();
    chart.unit = ChartSamples::hostileText();
    chart.notes = {ChartSamples::hostileText()};
    for (ChartCategory &category : chart.categories)
        category.label = category.axisLabel = category.group = ChartSamples::hostileText();
    for (ChartSeries &series : chart.series)
        series.name = ChartSamples::hostileText();
    return chart;
}

ChartData extreme(ChartData chart)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    const std::optional<Decimal> values[] = {Decimal::fromUnits(kMost), Decimal::fromUnits(kLeast),
                                             std::nullopt, Decimal(), Decimal::fromUnits(-1)};
    for (ChartSeries &series : chart.series)
        for (qsizetype i = 0; i < series.values.size(); ++i)
            series.values[i] = values[i % qsizetype(std::size(values))];
    return chart;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void arrowsWalkThePoints();
    void rowsAreWalkedDownwards();
    void cellsAreWalkedBothWays();
    void anEmptyChartIsNotWalked();
    void enterAsksForTheRows();
    void aClickAsksForTheRowsOfItsBar();
    void pointsWithoutKeysAreSilent();
    void thePointerSaysTheSameAsTheKeyboard();
    void escapeLetsGo();
    void theCurrentPointStaysOnItsMonth();
    void screenReadersHearThePoint();
    void longNamesAreInTheToolTip();
    void colorsFollowTheScheme();
    void wordsFollowTheLanguage();
    void seriesDifferWithoutColor();
    void whatIsBelowZeroIsMarked();
    void anyDataIsPainted_data();
    void anyDataIsPainted();
    void paperIsWhiteInTheDark();
    void picturesAreVectors_data();
    void picturesAreVectors();
    void hostileTextStaysTextInVectors();

private:
    Theme *m_theme = nullptr;
    [[nodiscard]] std::unique_ptr<ChartView> shown(ChartKind kind, const ChartData &chart,
                                                   QSize size = {480, 300});
};

void TestCharts::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme = new Theme(*qApp, qApp);
    m_theme->setScheme(Theme::Scheme::Light);
}

std::unique_ptr<ChartView> TestCharts::shown(ChartKind kind, const ChartData &chart, QSize size)
{
    auto view = std::make_unique<ChartView>(*m_theme, kind);
    view->setData(chart);
    view->resize(size.expandedTo(view->minimumSizeHint()));
    view->show();
    view->setFocus(Qt::TabFocusReason);
    return view;
}

void TestCharts::arrowsWalkThePoints()
{
    const auto view = shown(ChartKind::Columns, ChartSamples::cashFlow());
    QSignalSpy changed(view.get(), &ChartView::currentChanged);
    QVERIFY(!view->current().isValid());
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->current(), (ChartPoint{0, -1}));
    QTest::keyClick(view.get(), Qt::Key_Left); // there is nothing further left
    QCOMPARE(view->current(), (ChartPoint{0, -1}));
    QTest::keyClick(view.get(), Qt::Key_End);
    QCOMPARE(view->current(), (ChartPoint{11, -1}));
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->current(), (ChartPoint{11, -1}));
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->current(), (ChartPoint{10, 0}));
    QTest::keyClick(view.get(), Qt::Key_Up);
    QTest::keyClick(view.get(), Qt::Key_Up); // from the whole month round to the last series
    QCOMPARE(view->current(), (ChartPoint{10, 2}));
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(view->current(), (ChartPoint{0, 2}));
    QCOMPARE(changed.count(), 7);
}

void TestCharts::rowsAreWalkedDownwards()
{
    const auto view = shown(ChartKind::Categories, ChartSamples::linksByInstitution());
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->current(), (ChartPoint{1, -1}));
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->current(), (ChartPoint{1, 1}));
}

void TestCharts::cellsAreWalkedBothWays()
{
    const auto view = shown(ChartKind::Coverage, ChartSamples::coverage());
    QTest::keyClick(view.get(), Qt::Key_End);
    QCOMPARE(view->current(), (ChartPoint{14, 0}));
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->current(), (ChartPoint{13, 1}));
    QCOMPARE(view->spokenPoint(), u"May 2026: Nubank ••••0093, Complete: 44 movements"_s);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->current(), (ChartPoint{13, 3}));
}

void TestCharts::anEmptyChartIsNotWalked()
{
    const auto view = shown(ChartKind::Columns, {});
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(view.get(), key);
    QVERIFY(!view->current().isValid());
    QTest::mouseClick(view.get(), Qt::LeftButton);
}

void TestCharts::enterAsksForTheRows()
{
    const auto view = shown(ChartKind::Columns, ChartSamples::cashFlow());
    QSignalSpy activated(view.get(), &ChartView::activated);
    QTest::keyClick(view.get(), Qt::Key_Return); // nothing is meant yet
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(view.get(), Qt::Key_End);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst(), (QVariantList{u"2026-06"_s, QString()}));
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Space);
    QCOMPARE(activated.takeFirst(), (QVariantList{u"2026-06"_s, u"OUTFLOW"_s}));
}

void TestCharts::aClickAsksForTheRowsOfItsBar()
{
    ChartData chart = ChartSamples::cashFlow();
    chart.series.removeLast();
    const auto view = shown(ChartKind::Columns, chart);
    QSignalSpy activated(view.get(), &ChartView::activated);
    const QPoint month = view->placeOf({3, -1});
    const QPoint foot(month.x(), view->height() - 3 * view->fontMetrics().height());
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, foot - QPoint(6, 0));
    QCOMPARE(activated.takeFirst(), (QVariantList{u"2025-10"_s, u"INFLOW"_s}));
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, foot + QPoint(6, 0));
    QCOMPARE(activated.takeFirst(), (QVariantList{u"2025-10"_s, u"OUTFLOW"_s}));
    QTest::mouseClick(view.get(), Qt::RightButton, {}, foot);
    QCOMPARE(activated.count(), 0);
}

void TestCharts::pointsWithoutKeysAreSilent()
{
    ChartData chart = ChartSamples::spending();
    for (ChartCategory &category : chart.categories)
        category.key.clear();
    const auto view = shown(ChartKind::Categories, chart);
    QSignalSpy activated(view.get(), &ChartView::activated);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->placeOf({1, -1}));
    QCOMPARE(activated.count(), 0);
    QCOMPARE(view->cursor().shape(), Qt::ArrowCursor);
}

void TestCharts::thePointerSaysTheSameAsTheKeyboard()
{
    const auto view = shown(ChartKind::Balance, ChartSamples::balance(90));
    QTest::mouseMove(view.get(), view->placeOf({40, -1}));
    QTRY_COMPARE(view->current(), (ChartPoint{40, -1}));
    QCOMPARE(view->cursor().shape(), Qt::PointingHandCursor);
    const QString hovered = view->spokenPoint();
    const QImage pointed = grabbed(*view);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view.get(), &leave);
    QVERIFY(!view->current().isValid());
    QVERIFY(grabbed(*view) != pointed);
    view->setCurrent({40, -1});
    QCOMPARE(view->spokenPoint(), hovered);
    QCOMPARE(grabbed(*view), pointed); // the same panel at the same place
}

void TestCharts::escapeLetsGo()
{
    QWidget page;
    auto *view = new ChartView(*m_theme, ChartKind::Columns, &page);
    view->setData(ChartSamples::cashFlow());
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    view->setCurrent({2, 1});
    QApplication::sendEvent(view, &first);
    QVERIFY(first.isAccepted());
    QVERIFY(!view->current().isValid());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    second.setAccepted(true);
    QApplication::sendEvent(view, &second);
    QVERIFY(!second.isAccepted()); // a dialog around it may close
}

void TestCharts::theCurrentPointStaysOnItsMonth()
{
    const auto view = shown(ChartKind::Columns, ChartSamples::cashFlow("BRL", 12));
    view->setCurrent({10, 1});
    view->setData(ChartSamples::cashFlow("BRL", 6)); // the same last months
    QCOMPARE(view->current(), (ChartPoint{4, 1}));
    view->setData(ChartSamples::consentsByMonth()); // other months: May 2027 is there, May 2026 is not
    QVERIFY(!view->current().isValid());
}

void TestCharts::screenReadersHearThePoint()
{
    const auto view = shown(ChartKind::Columns, ChartSamples::cashFlow());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(view.get());
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QCOMPARE(reader->text(QAccessible::Name), u"Cash flow"_s);
    QVERIFY(reader->text(QAccessible::Description).startsWith(u"In: highest "_s));
    QVERIFY(reader->text(QAccessible::Description).contains(u"Arrow keys"_s));
    QVERIFY(reader->text(QAccessible::Value).isEmpty());
    view->setCurrent({0, 1});
    QCOMPARE(reader->text(QAccessible::Value), u"July 2025: Out R$\u00a05,600.00"_s);
}

void TestCharts::longNamesAreInTheToolTip()
{
    ChartData chart = ChartSamples::spending();
    chart.categories[0].label = u"<b>Rent</b> "_s.repeated(20);
    std::unique_ptr<ChartPlot> plot =
        ChartPlot::make(ChartKind::Categories, chart, PlotStyle::screen(*m_theme, Theme::Density::Compact));
    plot->layOut(QRectF(0, 0, 300, 300));
    QCOMPARE(plot->cutTextAt(plot->markOf({0, -1}).center()), chart.categories[0].label);
    QVERIFY(plot->cutTextAt(plot->markOf({4, -1}).center()).isEmpty());
    plot = ChartPlot::make(ChartKind::Coverage, ChartSamples::coverage(),
                           PlotStyle::screen(*m_theme, Theme::Density::Compact));
    plot->layOut(QRectF(0, 0, 600, 300));
    const qreal row = plot->markOf({0, 2}).center().y();
    QCOMPARE(plot->cutTextAt({5, row}), ChartSamples::coverage().series[2].name);
}

void TestCharts::colorsFollowTheScheme()
{
    const auto view = shown(ChartKind::Columns, ChartSamples::cashFlow());
    QVERIFY(colorsIn(grabbed(*view)).contains(m_theme->color(Theme::Role::Ok).rgb()));
    const QRgb before = m_theme->color(Theme::Role::Ok).rgb();
    m_theme->setScheme(Theme::Scheme::Dark);
    const std::set<QRgb> dark = colorsIn(grabbed(*view));
    const QRgb now = m_theme->color(Theme::Role::Ok).rgb();
    m_theme->setScheme(Theme::Scheme::Light);
    QVERIFY(now != before);
    QVERIFY(dark.contains(now));
    QVERIFY(!dark.contains(before));
}

void TestCharts::wordsFollowTheLanguage()
{
    const auto view = shown(ChartKind::Columns, ChartSamples::cashFlow());
    view->setCurrent({0, 0});
    QVERIFY(view->spokenPoint().contains(u"7,200.00"_s));
    const QImage english = grabbed(*view);
    QLocale::setDefault(QLocale(u"pt_BR"_s));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(view.get(), &change);
    const QString spoken = view->spokenPoint();
    const QImage portuguese = grabbed(*view);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QVERIFY2(spoken.contains(u"7.200,00"_s), qPrintable(spoken));
    QVERIFY(portuguese != english);
}

//! In a picture of one channel the bars of different roles still have different patterns.
void TestCharts::seriesDifferWithoutColor()
{
    const PlotStyle style = PlotStyle::paper(*m_theme);
    QList<QImage> patterns;
    for (const SeriesRole role : {SeriesRole::In, SeriesRole::Out, SeriesRole::Violet, SeriesRole::Neutral}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(style.color(Theme::Role::Surface));
        QPainter painter(&image);
        style.paintBar(painter, QRectF(4, 4, 32, 32), role);
        painter.end();
        const QColor own = style.color(role);
        QImage shape(image.size(), QImage::Format_Mono);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                shape.setPixel(x, y, qGray(image.pixel(x, y)) < (qGray(own.rgb()) + 255) / 2 ? 0 : 1);
        QVERIFY(!patterns.contains(shape));
        patterns.append(shape);
    }
}

void TestCharts::whatIsBelowZeroIsMarked()
{
    ChartData chart = ChartSamples::balance(60);
    const auto marked = [&] {
        const auto view = shown(ChartKind::Balance, chart);
        return colorsIn(grabbed(*view)).contains(m_theme->color(Theme::Role::Attention).rgb());
    };
    QVERIFY(marked());
    for (std::optional<Decimal> &value : chart.series[0].values)
        value = ChartSamples::amount(std::abs(value->units()));
    QVERIFY(!marked());
}

void TestCharts::anyDataIsPainted_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<ChartData>("chart");
    const auto add = [](const char *name, ChartKind kind, const ChartData &chart) {
        ChartData one = chart;
        one.categories = chart.categories.first(1);
        ChartData nothing = chart;
        for (ChartSeries &series : nothing.series)
            series.values.fill(std::nullopt);
        ChartData shorter = chart; // a series that ends early
        for (ChartSeries &series : shorter.series) {
            series.values = series.values.first(series.values.size() / 2);
            series.coverage = series.coverage.first(series.coverage.size() / 2);
        }
        QTest::addRow("%s", name) << kind << chart;
        QTest::addRow("%s, one point", name) << kind << one;
        QTest::addRow("%s, only gaps", name) << kind << nothing;
        QTest::addRow("%s, ends early", name) << kind << shorter;
        QTest::addRow("%s, extreme values", name) << kind << extreme(chart);
        QTest::addRow("%s, hostile text", name) << kind << hostile(chart);
        QTest::addRow("%s, empty", name) << kind << ChartData{};
    };
    add("columns", ChartKind::Columns, ChartSamples::cashFlow());
    add("200 columns", ChartKind::Columns, ChartSamples::cashFlow("CLP", 200));
    add("stacked columns", ChartKind::Columns, ChartSamples::linksByInstitution());
    add("balance", ChartKind::Balance, ChartSamples::balance(200));
    add("ten years", ChartKind::Balance, ChartSamples::balance(3650));
    add("categories", ChartKind::Categories, ChartSamples::spending());
    add("stacked categories", ChartKind::Categories, ChartSamples::linksByInstitution());
    add("coverage", ChartKind::Coverage, ChartSamples::coverage());
}

void TestCharts::anyDataIsPainted()
{
    QFETCH(ChartKind, kind);
    QFETCH(ChartData, chart);
    for (const QSize size : {QSize(200, 120), QSize(320, 240), QSize(1600, 500)})
        for (const auto density : {Theme::Density::Compact, Theme::Density::Spacious}) {
            ChartView view(*m_theme, kind);
            view.setDensity(density);
            view.setData(chart);
            view.resize(size);
            view.resize(size.expandedTo(view.minimumSizeHint()));
            const QImage still = grabbed(view);
            QVERIFY(chart.isEmpty() || colorsIn(still).size() > 2);
            for (qsizetype i = 0; i < chart.categories.size(); i += 7) {
                view.setCurrent({i, chart.series.size() - 1});
                QVERIFY(!view.spokenPoint().contains(u'\n'));
            }
            QVERIFY(chart.isEmpty() || grabbed(view) != still);
        }
}

void TestCharts::paperIsWhiteInTheDark()
{
    m_theme->setScheme(Theme::Scheme::Dark);
    const PlotStyle style = PlotStyle::paper(*m_theme);
    const QImage image = ChartDrawing(ChartKind::Columns, ChartSamples::cashFlow(), style).toImage(720, 2);
    m_theme->setScheme(Theme::Scheme::Light);
    QCOMPARE(image.pixel(0, 0), qRgb(255, 255, 255));
    QCOMPARE(image.width(), 1440);
    QVERIFY(colorsIn(image).contains(m_theme->color(Theme::Role::Ok).rgb()));
}

void TestCharts::picturesAreVectors_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<ChartData>("chart");
    QTest::addRow("columns") << ChartKind::Columns << ChartSamples::cashFlow();
    QTest::addRow("balance") << ChartKind::Balance << ChartSamples::balance();
    QTest::addRow("categories") << ChartKind::Categories << ChartSamples::spending();
    QTest::addRow("coverage") << ChartKind::Coverage << ChartSamples::coverage();
}

void TestCharts::picturesAreVectors()
{
    QFETCH(ChartKind, kind);
    QFETCH(ChartData, chart);
    const ChartDrawing drawing(kind, chart, PlotStyle::paper(*m_theme));
    const QByteArray svg = drawing.toSvg(720);
    QVERIFY(!svg.contains("<image"));
    QVERIFY(!svg.contains("<pattern"));
    QVERIFY(svg.contains(chart.title.toUtf8()));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    const QImage raster = drawing.toImage(720, 1);
    QCOMPARE(renderer.viewBox().size(), raster.size());
    // Read back it looks like the picture: nothing was lost to a shape that the format cannot carry.
    QImage again(raster.size(), QImage::Format_RGB32);
    QPainter painter(&again);
    renderer.render(&painter);
    painter.end();
    qint64 differing = 0;
    for (int y = 0; y < raster.height(); ++y)
        for (int x = 0; x < raster.width(); ++x)
            differing += std::abs(qGray(again.pixel(x, y)) - qGray(raster.pixel(x, y))) > 96 ? 1 : 0;
    QVERIFY2(differing * 50 < qint64(raster.width()) * raster.height(),
             qPrintable(QString::number(differing)));

    QPicture picture;
    QPainter recorder(&picture);
    drawing.paint(recorder, QRectF(0, 0, 680, drawing.heightFor(680)));
    recorder.end();
    QVERIFY(picture.size() > 0);
}

void TestCharts::hostileTextStaysTextInVectors()
{
    for (const auto &[kind, chart] : {std::pair(ChartKind::Columns, ChartSamples::cashFlow()),
                                      std::pair(ChartKind::Balance, ChartSamples::balance(9)),
                                      std::pair(ChartKind::Categories, ChartSamples::spending()),
                                      std::pair(ChartKind::Coverage, ChartSamples::coverage())}) {
        const QByteArray svg = ChartDrawing(kind, hostile(chart), PlotStyle::paper(*m_theme)).toSvg(720);
        QXmlStreamReader reader(svg);
        QString texts;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                QVERIFY(reader.name() != u"b");
            else if (reader.isCharacters())
                texts += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(QString::number(reader.error())));
        QVERIFY(texts.contains(u"<b>bold"_s));
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
