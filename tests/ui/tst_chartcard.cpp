// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace vinculo::ui;

namespace {

QAction *actionOf(const ChartCard &card, const QString &word)
{
    const auto actions = card.findChild<QToolButton *>(u"chartMore"_s)->menu()->actions();
    for (QAction *action : actions)
        if (action->text().remove(u'&').contains(word))
            return action;
    return nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_card.reset(); }
    void oneCurrencyIsShownAtATime();
    void theChosenCurrencyStays();
    void oneCurrencyNeedsNoSwitch();
    void theTableHasTheSameNumbers();
    void theTableAsksForTheSameRows();
    void theFocusGoesWithTheForm();
    void dataAreCopied();
    void picturesAndDataAreSaved_data();
    void picturesAndDataAreSaved();
    void aFolderThatIsGoneIsTold();
    void shapesStandInOnlyOnce();
    void anEmptyCardSaysWhy();
    void aFailureKeepsTheDrawing();
    void aFailureStaysWithANewDrawing();
    void aFailureIsNotAnEmptyList();
    void nothingOfAnotherSubjectStays();
    void aFirstFailureOffersRetry();
    void notesStandBelow();
    void aNarrowCardFits();
    void everyWordIsRetranslated();

private:
    [[nodiscard]] QFileDialog *fileDialogFor(const QString &word);
    void save(const QString &word, const QString &path);

    Theme *m_theme = nullptr;
    std::unique_ptr<ChartCard> m_card;
};

void TestChartCard::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_theme = new Theme(*qApp, qApp);
}

void TestChartCard::init()
{
    m_card = std::make_unique<ChartCard>(*m_theme, ChartKind::Columns);
    m_card->resize(480, 420);
    m_card->show();
}

void TestChartCard::oneCurrencyIsShownAtATime()
{
    m_card->setCharts({ChartSamples::cashFlow("BRL"), ChartSamples::cashFlow("USD")});
    auto *currency = m_card->findChild<QComboBox *>(u"chartCurrency"_s);
    QVERIFY(currency->isVisible());
    QCOMPARE(currency->currentText(), u"BRL"_s);
    QCOMPARE(m_card->table().table().index(0, 1).data().toString(), u"R$\u00a07,200.00"_s);
    currency->setFocus();
    QTest::keyClick(currency, Qt::Key_Down);
    QCOMPARE(m_card->chart().data().currency, Currency::fromCode("USD"));
    QCOMPARE(m_card->table().table().index(0, 1).data().toString(), u"USD\u00a07,200.00"_s);
    QVERIFY(m_card->chart().summary().contains(u"USD"_s));
}

void TestChartCard::theChosenCurrencyStays()
{
    m_card->setCharts({ChartSamples::cashFlow("BRL"), ChartSamples::cashFlow("USD")});
    auto *currency = m_card->findChild<QComboBox *>(u"chartCurrency"_s);
    QTest::keyClick(currency, Qt::Key_Down);
    m_card->setCharts(
        {ChartSamples::cashFlow("ARS"), ChartSamples::cashFlow("BRL"), ChartSamples::cashFlow("USD")});
    QCOMPARE(m_card->chart().data().currency, Currency::fromCode("USD"));
    QCOMPARE(currency->currentText(), u"USD"_s);
    m_card->setCharts({ChartSamples::cashFlow("ARS")});
    QCOMPARE(m_card->chart().data().currency, Currency::fromCode("ARS"));
}

void TestChartCard::oneCurrencyNeedsNoSwitch()
{
    m_card->setCharts({ChartSamples::cashFlow("BRL")});
    QVERIFY(!m_card->findChild<QComboBox *>(u"chartCurrency"_s)->isVisible());
}

void TestChartCard::theTableHasTheSameNumbers()
{
    const ChartData chart = ChartSamples::cashFlow();
    m_card->setCharts({chart});
    QVERIFY(m_card->chart().isVisible());
    actionOf(*m_card, u"table"_s)->trigger();
    QVERIFY(m_card->isTable());
    QVERIFY(m_card->table().isVisible());
    QVERIFY(!m_card->chart().isVisible());
    const ChartTableModel &table = m_card->table().table();
    QCOMPARE(table.rowCount(), chart.categories.size());
    const ChartText text;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 1; column < table.columnCount(); ++column)
            QCOMPARE(table.index(row, column).data().toString(),
                     text.value(chart, *chart.series[column - 1].values[row]));
    actionOf(*m_card, u"chart"_s)->trigger();
    QVERIFY(m_card->chart().isVisible());
    QVERIFY(!m_card->table().isVisible());
}

void TestChartCard::theTableAsksForTheSameRows()
{
    m_card->setCharts({ChartSamples::cashFlow()});
    QSignalSpy activated(m_card.get(), &ChartCard::activated);
    m_card->chart().setCurrent({2, 1});
    QTest::keyClick(&m_card->chart(), Qt::Key_Return);
    const QVariantList byChart = activated.takeFirst();
    m_card->showTable(true);
    m_card->table().setCurrentIndex(m_card->table().table().index(2, 2));
    QTest::keyClick(&m_card->table(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst(), byChart);
    QCOMPARE(byChart, (QVariantList{u"2025-09"_s, u"OUTFLOW"_s}));
}

void TestChartCard::theFocusGoesWithTheForm()
{
    m_card->setCharts({ChartSamples::cashFlow()});
    m_card->activateWindow();
    m_card->chart().setFocus();
    QTRY_VERIFY(m_card->chart().hasFocus());
    m_card->showTable(true);
    QVERIFY(m_card->table().hasFocus());
    m_card->showTable(false);
    QVERIFY(m_card->chart().hasFocus());
}

void TestChartCard::dataAreCopied()
{
    m_card->setCharts({ChartSamples::cashFlow()});
    QSignalSpy told(m_card.get(), &ChartCard::told);
    actionOf(*m_card, u"Copy"_s)->trigger();
    QCOMPARE(told.count(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 14); // titles, twelve months, the end of the last line
    QCOMPARE(lines[0], u"Month\tIn\tOut\tNet"_s);
    QCOMPARE(lines[1], u"July 2025\tR$\u00a07,200.00\tR$\u00a05,600.00\tR$\u00a01,600.00"_s);
}

QFileDialog *TestChartCard::fileDialogFor(const QString &word)
{
    actionOf(*m_card, word)->trigger();
    return m_card->findChild<QFileDialog *>(u"chartFile"_s);
}

void TestChartCard::save(const QString &word, const QString &path)
{
    QFileDialog *dialog = fileDialogFor(word);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(path);
    QSignalSpy told(m_card.get(), &ChartCard::told);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().last().value<Tone>(), Tone::Ok);
    QVERIFY(told.first().first().toString().contains(QDir::toNativeSeparators(path)));
    QTRY_VERIFY(!m_card->findChild<QFileDialog *>()); // closed and gone
}

void TestChartCard::picturesAndDataAreSaved_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<ChartData>("chart");
    QTest::addRow("columns") << ChartKind::Columns << ChartSamples::cashFlow();
    QTest::addRow("balance") << ChartKind::Balance << ChartSamples::balance();
    QTest::addRow("categories") << ChartKind::Categories << ChartSamples::spending();
    QTest::addRow("coverage") << ChartKind::Coverage << ChartSamples::coverage();
}

void TestChartCard::picturesAndDataAreSaved()
{
    QFETCH(ChartKind, kind);
    QFETCH(ChartData, chart);
    m_card = std::make_unique<ChartCard>(*m_theme, kind);
    m_card->setCharts({chart});
    m_card->show();
    QTemporaryDir folder;
    const QString base = folder.filePath(u"chart %1 ação"_s);
    save(u"PNG"_s, base + u".png"_s);
    const QImage image(base + u".png"_s);
    QCOMPARE(image.width(), 1440);
    QCOMPARE(image.pixel(0, 0), qRgb(255, 255, 255));
    save(u"SVG"_s, base + u".svg"_s);
    QSvgRenderer renderer(base + u".svg"_s);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().width(), 720);
    save(u"CSV"_s, base + u".csv"_s);
    const QByteArray csv = contentOf(base + u".csv"_s);
    QCOMPARE(csv, m_card->table().table().toCsv());
    QCOMPARE(csv.count("\r\n"), m_card->table().table().rowCount() + 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 3);
}

void TestChartCard::aFolderThatIsGoneIsTold()
{
    m_card->setCharts({ChartSamples::cashFlow()});
    QSignalSpy told(m_card.get(), &ChartCard::told);
    QFileDialog *dialog = fileDialogFor(u"PNG"_s);
    QVERIFY(dialog);
    QTemporaryDir folder;
    Q_EMIT dialog->fileSelected(folder.filePath(u"gone/chart.png"_s));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().last().value<Tone>(), Tone::Problem);
    QVERIFY(!told.first().first().toString().isEmpty());
    dialog->reject();
}

void TestChartCard::shapesStandInOnlyOnce()
{
    m_card->setLoading();
    QVERIFY(m_card->chart().isVisible());
    QVERIFY(!m_card->findChild<QToolButton *>(u"chartMore"_s)->isVisible());
    const QImage skeleton = m_card->chart().grab().toImage();
    m_card->setCharts({ChartSamples::cashFlow()});
    const QImage drawn = m_card->chart().grab().toImage();
    QVERIFY(drawn != skeleton);
    m_card->setLoading(); // again: the old drawing stays
    QCOMPARE(m_card->chart().grab().toImage(), drawn);
}

void TestChartCard::anEmptyCardSaysWhy()
{
    m_card->setCharts({ChartSamples::cashFlow()});
    m_card->setEmpty(u"No movements in the last 12 months."_s);
    QVERIFY(!m_card->chart().isVisible());
    const auto labels = m_card->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
        return label->isVisible() && label->text() == u"No movements in the last 12 months."_s;
    }));
    m_card->setCharts({ChartData{}}); // nothing in it either
    QVERIFY(!m_card->chart().isVisible());
    m_card->setCharts({ChartSamples::cashFlow()});
    QVERIFY(m_card->chart().isVisible());
}

void TestChartCard::aFailureKeepsTheDrawing()
{
    m_card->setCharts({ChartSamples::cashFlow()});
    m_card->setFailed(u"Belvo did not answer."_s);
    auto *failure = m_card->findChild<NoticeLine *>(u"chartFailure"_s);
    QVERIFY(failure->isVisible());
    QCOMPARE(failure->text(), u"Belvo did not answer."_s);
    QVERIFY(m_card->chart().isVisible());
    QCOMPARE(m_card->chart().data().series.size(), 3);
    m_card->setCharts({ChartSamples::cashFlow()});
    QVERIFY(!failure->isVisible());
}

//! Neither the words nor the focus on their button go while the rest is drawn anew.
void TestChartCard::aFailureStaysWithANewDrawing()
{
    m_card->setCharts({ChartSamples::cashFlow()}, u"Belvo did not answer."_s);
    auto *failure = m_card->findChild<NoticeLine *>(u"chartFailure"_s);
    auto *button = m_card->findChild<QPushButton *>();
    QVERIFY(failure->isVisible() && button->isVisible());
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    button->setFocus();
    QVERIFY(button->hasFocus());
    for (const char *currency : {"BRL", "USD"}) {
        m_card->setCharts({ChartSamples::cashFlow(currency)}, u"Belvo did not answer."_s);
        QVERIFY(failure->isVisible());
        QVERIFY(button->hasFocus());
        QVERIFY(m_card->chart().isVisible());
    }
    m_card->setCharts({ChartSamples::cashFlow()});
    QVERIFY(!failure->isVisible() && !button->isVisible());
}

void TestChartCard::aFailureIsNotAnEmptyList()
{
    m_card->setEmpty(u"No movement has come or gone."_s);
    m_card->setFailed(u"Belvo did not answer."_s);
    for (const auto *label : m_card->findChildren<PlainLabel *>())
        QVERIFY(!label->isVisible() || label->text() != u"No movement has come or gone.");
    QVERIFY(m_card->findChild<NoticeLine *>(u"chartFailure"_s)->isVisible());
}

void TestChartCard::nothingOfAnotherSubjectStays()
{
    m_card->setCharts({ChartSamples::cashFlow()}, u"Belvo did not answer."_s);
    m_card->clear();
    QVERIFY(m_card->chart().data().isEmpty());
    QVERIFY(!m_card->findChild<NoticeLine *>(u"chartFailure"_s)->isVisible());
    m_card->setFailed(u"Belvo did not answer."_s);
    QVERIFY(!m_card->chart().isVisible());
}

void TestChartCard::aFirstFailureOffersRetry()
{
    m_card->setLoading();
    m_card->setFailed(u"Belvo did not answer."_s);
    QVERIFY(!m_card->chart().isVisible());
    QSignalSpy retry(m_card.get(), &ChartCard::retryRequested);
    auto *button = m_card->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(retry.count(), 1);
    m_card->setLoading();
    QVERIFY(m_card->chart().isVisible());
    m_card->setFailed(u"This key may not read it."_s, false);
    QVERIFY(!button->isVisible());
}

void TestChartCard::notesStandBelow()
{
    ChartData chart = ChartSamples::cashFlow();
    chart.notes = {u"<b>First</b>"_s, u"Second"_s};
    m_card->setCharts({chart});
    const auto labels = m_card->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
        return label->isVisible() && label->text() == u"<b>First</b>\nSecond"_s &&
               label->textFormat() == Qt::PlainText;
    }));
}

void TestChartCard::aNarrowCardFits()
{
    for (const auto &[kind, chart] : {std::pair(ChartKind::Columns, ChartSamples::cashFlow()),
                                      std::pair(ChartKind::Categories, ChartSamples::spending()),
                                      std::pair(ChartKind::Coverage, ChartSamples::coverage())}) {
        ChartCard card(*m_theme, kind);
        card.setCharts({chart, chart});
        QVERIFY2(card.minimumSizeHint().width() <= 320, qPrintable(chart.title));
    }
}

void TestChartCard::everyWordIsRetranslated()
{
    class Shouting : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source).toUpper();
        }
    };
    m_card->setCharts({ChartSamples::cashFlow()});
    Shouting shouting;
    QApplication::installTranslator(&shouting);
    QApplication::sendPostedEvents();
    QTRY_VERIFY(actionOf(*m_card, u"TABLE"_s));
    const auto actions = m_card->findChild<QToolButton *>(u"chartMore"_s)->menu()->actions();
    for (const QAction *action : actions)
        QCOMPARE(action->text(), action->text().toUpper());
    QVERIFY(m_card->chart().summary().contains(u"HIGHEST"_s));
    QVERIFY(m_card->table().table().index(11, 0).data().toString().contains(u"PARTIAL"_s));
    const auto labels = m_card->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [this](const PlainLabel *label) { return label->text() == m_card->chart().summary(); }));
    QApplication::removeTranslator(&shouting);
}

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
