// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/table/resourcetablemodel.h"
#include "tests/models/randomtable.h"
#include "tests/ui/dialogbench.h"
#include "ui/widgets/amountstrip.h"
#include "ui/widgets/grouppane.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowselection.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/totalsline.h"
#include "ui/widgets/totalspopup.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace vinculo::ui;

namespace {

QList<AmountWords> fiveCurrencies()
{
    QList<AmountWords> amounts;
    for (const QString &code : {u"BRL"_s, u"CLP"_s, u"COP"_s, u"MXN"_s, u"USD"_s})
        amounts.append({.brief = u"+ %1 1.234.567,89"_s.arg(code),
                        .full = u"in %1 9.234.567,89  out %1 8.000.000,00  net + %1 1.234.567,89"_s.arg(code),
                        .spoken = code + u": everything"_s,
                        .plain = u"1234567,89"_s,
                        .currency = code});
    return amounts;
}

} // namespace

class TestTotalsLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sumsAreShownBesideTheCounts();
    void numbersAreShownWholeOrCounted_data();
    void numbersAreShownWholeOrCounted();
    void everySumIsReadAloud();
    void aSumIsCopiedExactly();
    void theBreakdownOpensByKeyboard();
    void anotherAmountIsChosenInTheBreakdown();
    void theBreakdownSaysWhatCannotBeAddedUp();
    void sumsOfPartOfTheRowsSaySo();
    void onANarrowPageTheSumsTakeASecondLine();
    void theSelectionBarComesWithTheSecondRow();
    void theSelectionBarStaysForHiddenRows();
    void selectingEverythingOffersToLoadTheRest();
    void aMillionSelectedRowsAreOneRange();
    void enterOnAGroupAsksForItsRows();
    void groupsAreChosenInAMenu();
    void groupsAreCopiedAsATable();

private:
    void add(std::size_t rows, std::uint32_t seed);

    std::unique_ptr<DialogBench> m_bench;
    std::unique_ptr<ColumnTable> m_table;
    std::unique_ptr<RevealState> m_reveal;
    std::unique_ptr<ResourceTableModel> m_model;
    std::unique_ptr<TotalsModel> m_totals;
};

void TestTotalsLine::init()
{
    m_bench = std::make_unique<DialogBench>();
    m_totals.reset();
    m_model.reset();
    m_table = std::make_unique<ColumnTable>(resources::transactions());
    m_reveal = std::make_unique<RevealState>();
    m_model = std::make_unique<ResourceTableModel>(*m_table, *m_reveal);
    m_totals = std::make_unique<TotalsModel>(*m_model);
}

void TestTotalsLine::add(std::size_t rows, std::uint32_t seed)
{
    m_table->append(randomPage(m_table->spec(), rows, seed));
}

void TestTotalsLine::sumsAreShownBesideTheCounts()
{
    TotalsLine line(m_bench->theme);
    line.setModel(m_totals.get(), m_table->spec());
    line.resize(1000, 40);
    line.show();
    add(100, 1);
    QTRY_VERIFY(line.strip()->isVisible());
    line.setTotals({.shown = 100, .loaded = 100, .total = 100, .notes = {}});
    QVERIFY(line.text().contains(u"100"_s));
    QVERIFY(line.strip()->accessibleName().contains(u"BRL"_s));
    QVERIFY(line.strip()->accessibleName().contains(u"MXN"_s));
}

void TestTotalsLine::numbersAreShownWholeOrCounted_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {2400, 1600, 1024, 760, 556, 400, 250, 180, 60})
        QTest::addRow("%d px", width) << width;
}

void TestTotalsLine::numbersAreShownWholeOrCounted()
{
    QFETCH(int, width);
    AmountStrip strip(m_bench->theme);
    const QList<AmountWords> amounts = fiveCurrencies();
    strip.setAmounts(u"Líquido das linhas carregadas"_s, amounts);
    strip.resize(width, 30);
    const QStringList shown = strip.shownTexts();
    qsizetype whole = 0;
    while (whole < shown.size() &&
           (shown.at(whole) == amounts.value(whole).brief || shown.at(whole) == amounts.value(whole).full))
        ++whole;
    if (whole < amounts.size()) {
        QCOMPARE(shown.size(), whole + 1);
        QCOMPARE(shown.last(), u"+%1"_s.arg(amounts.size() - whole));
    }
}

void TestTotalsLine::everySumIsReadAloud()
{
    AmountStrip strip(m_bench->theme);
    strip.setAmounts(u"Net"_s, fiveCurrencies());
    strip.resize(60, 30);
    for (const AmountWords &words : fiveCurrencies())
        QVERIFY(strip.accessibleName().contains(words.spoken));
}

void TestTotalsLine::aSumIsCopiedExactly()
{
    AmountStrip strip(m_bench->theme);
    strip.setAmounts(u"Net"_s, fiveCurrencies());
    strip.show();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), strip.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&strip, &event);
    auto *menu = strip.findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"1234567,89"_s);
    menu->actions().last()->trigger();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 5);
    menu->close();
}

void TestTotalsLine::theBreakdownOpensByKeyboard()
{
    TotalsLine line(m_bench->theme);
    line.setModel(m_totals.get(), m_table->spec());
    line.show();
    add(100, 1);
    QTRY_VERIFY(line.strip()->isVisible());
    line.strip()->setFocus();
    QTest::keyClick(line.strip(), Qt::Key_Space);
    auto *popup = line.findChild<TotalsPopup *>();
    QVERIFY(popup && popup->isVisible());
    auto *table = popup->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 4); // BRL, CLP, MXN and unknown
    QCOMPARE(table->columnCount(), 7);
    QSignalSpy gone(popup, &QObject::destroyed);
    QTest::keyClick(table, Qt::Key_Escape);
    QTRY_COMPARE(gone.count(), 1);
}

void TestTotalsLine::anotherAmountIsChosenInTheBreakdown()
{
    TotalsLine line(m_bench->theme);
    line.setModel(m_totals.get(), m_table->spec());
    line.show();
    add(100, 1);
    QTRY_VERIFY(line.strip()->isVisible());
    line.strip()->click();
    auto *popup = line.findChild<TotalsPopup *>();
    auto *columns = popup->findChild<QComboBox *>();
    QCOMPARE(columns->count(), int(m_totals->moneyColumns().size()));
    QSignalSpy chosen(&line, &TotalsLine::moneyColumnChosen);
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_End);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_totals->moneyColumn(), m_totals->moneyColumns().back());
    popup->close();
}

//! An amount that is there and has too many digits is not one that is missing.
void TestTotalsLine::theBreakdownSaysWhatCannotBeAddedUp()
{
    const auto decoded = api::decodeList(
        m_table->spec(),
        R"({"count":3,"next":null,"results":[{"id":"0ad1c7a4-0b1d-4a2e-9d1c-000000000001","amount":1e400},)"
        R"({"id":"0ad1c7a4-0b1d-4a2e-9d1c-000000000002","amount":5,"currency":"USDT"},)"
        R"({"id":"0ad1c7a4-0b1d-4a2e-9d1c-000000000003","amount":12345678901234567890}]})");
    QVERIFY(decoded);
    m_table->append(decoded->rows);
    const std::vector<std::uint32_t> rows{0, 1, 2};
    const std::atomic_bool running = false;
    const auto totals = computeTotals(m_table->snapshot(), rows, allTotals(m_table->spec()), running);
    QVERIFY(totals);
    QWidget page;
    TotalsPopup popup(m_bench->theme, m_table->spec(), &page);
    popup.setTotals(u"Rows"_s, *totals);
    const auto labels = popup.findChildren<PlainLabel *>();
    const QString number = QLocale().toString(3);
    QVERIFY(std::ranges::any_of(labels, [&number](const PlainLabel *label) {
        return label->text().contains(number) && label->text().contains(u"no amount that can be added up"_s);
    }));
}

void TestTotalsLine::sumsOfPartOfTheRowsSaySo()
{
    TotalsLine line(m_bench->theme);
    line.setModel(m_totals.get(), m_table->spec());
    add(100, 1);
    QTRY_VERIFY(!line.strip()->isHidden());
    const QString all = line.strip()->accessibleName();
    line.setTotals({.shown = 100, .loaded = 100, .total = 900, .canLoadMore = true, .notes = {}});
    QVERIFY(line.strip()->accessibleName() != all);
    QVERIFY(line.strip()->accessibleName().contains(u"loaded"_s));
}

void TestTotalsLine::onANarrowPageTheSumsTakeASecondLine()
{
    TotalsLine line(m_bench->theme);
    line.setModel(m_totals.get(), m_table->spec());
    add(100, 1);
    QTRY_VERIFY(!line.strip()->isHidden());
    line.setTotals({.shown = 100, .loaded = 100, .total = 900, .canLoadMore = true, .notes = {}});
    line.resize(12000, 40);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QCoreApplication::processEvents(); // the layout takes a turn
    const int wide = line.sizeHint().height();
    line.resize(556, 60);
    QTRY_VERIFY(line.sizeHint().height() > wide);
    QVERIFY(line.minimumSizeHint().width() < 556);
    line.resize(12000, 60);
    QTRY_COMPARE(line.sizeHint().height(), wide);
}

void TestTotalsLine::theSelectionBarComesWithTheSecondRow()
{
    add(100, 1);
    QWidget page;
    SelectionBar bar(m_bench->theme, &page);
    bar.setModel(*m_totals, m_table->spec());
    bar.retranslate();
    page.show();
    m_totals->setSelection({{.first = 4, .last = 4}});
    QTRY_VERIFY(m_totals->isSelectedCurrent());
    QVERIFY(!bar.isVisible());
    m_totals->setSelection({{.first = 4, .last = 9}});
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"6"_s));
    QSignalSpy cleared(&bar, &SelectionBar::clearRequested);
    bar.findChild<QToolButton *>(u"clearSelection"_s)->click();
    QCOMPARE(cleared.count(), 1);
    m_totals->setSelection({});
    QTRY_VERIFY(!bar.isVisible());
}

void TestTotalsLine::theSelectionBarStaysForHiddenRows()
{
    add(100, 1);
    QWidget page;
    SelectionBar bar(m_bench->theme, &page);
    bar.setModel(*m_totals, m_table->spec());
    bar.retranslate();
    QAction action;
    bar.setActions({&action});
    page.show();
    const auto buttons = bar.findChildren<QToolButton *>();
    const auto button =
        std::ranges::find_if(buttons, [&](const QToolButton *b) { return b->defaultAction() == &action; });
    QVERIFY(button != buttons.end());
    bar.setHiddenRows(23); // the search matches none of those selected
    QVERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"23"_s));
    QVERIFY(bar.findChild<QToolButton *>(u"clearSelection"_s)->isVisible());
    QVERIFY(!(*button)->isVisible()); // and it is about none of them
    m_totals->setSelection({{.first = 4, .last = 4}});
    QTRY_VERIFY((*button)->isVisible());
    bar.setHiddenRows(0);
    QVERIFY(!bar.isVisible());
}

void TestTotalsLine::selectingEverythingOffersToLoadTheRest()
{
    add(100, 1);
    QWidget page;
    SelectionBar bar(m_bench->theme, &page);
    bar.setModel(*m_totals, m_table->spec());
    bar.retranslate();
    page.show();
    bar.setCounts({.shown = 100, .total = 12'408, .matching = 12'408, .canLoadMore = true});
    m_totals->setSelection({{.first = 0, .last = 99}});
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(QLocale().toString(12'408)));
    auto *loadAll = bar.findChild<QToolButton *>(u"loadAllMatching"_s);
    QVERIFY(loadAll->isVisible());
    QSignalSpy wanted(&bar, &SelectionBar::selectAllRequested);
    QSignalSpy stopped(&bar, &SelectionBar::stopRequested);
    loadAll->click();
    QCOMPARE(wanted.count(), 1);
    bar.setCounts(
        {.shown = 100, .total = 12'408, .canLoadMore = true, .loaded = 3400, .isSelectingAll = true});
    QVERIFY(bar.text().contains(QLocale().toString(3400)));
    loadAll->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(stopped.count(), 1);
    bar.setCounts({.shown = 100, .total = 100, .canLoadMore = false});
    QVERIFY(!loadAll->isVisible());
}

void TestTotalsLine::aMillionSelectedRowsAreOneRange()
{
    add(3000, 1);
    QTableView view;
    view.setModel(m_model.get());
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.selectAll();
    QCOMPARE(selectedRanges(*view.selectionModel()), (RowRanges{{.first = 0, .last = 2999}}));
    view.selectionModel()->select(m_model->index(7, 0),
                                  QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(selectedRanges(*view.selectionModel()), (RowRanges{{0, 6}, {8, 2999}}));
}

void TestTotalsLine::enterOnAGroupAsksForItsRows()
{
    add(300, 1);
    GroupModel groups(*m_model, *m_totals);
    GroupPane pane(m_bench->theme, m_table->spec(), groups);
    pane.setGroupBy(GroupBy{.column = m_table->columnOf("type")});
    QTRY_VERIFY(groups.rowCount() > 0);
    pane.show();
    pane.focusTable();
    QList<GroupCondition> conditions;
    connect(&pane, &GroupPane::conditionRequested, this,
            [&](const GroupCondition &condition) { conditions.append(condition); });
    QTest::keyClick(pane.table(), Qt::Key_Return);
    QCOMPARE(conditions.size(), 1);
    QCOMPARE(conditions.first().path, u"type"_s);
    QVERIFY(!conditions.first().values.isEmpty());
    pane.table()->setCurrentIndex(groups.index(groups.rowCount() - 1, 0));
    QTest::keyClick(pane.table(), Qt::Key_Return); // the sum of all has no condition
    QCOMPARE(conditions.size(), 1);
}

void TestTotalsLine::groupsAreChosenInAMenu()
{
    add(300, 1);
    GroupModel groups(*m_model, *m_totals);
    GroupPane pane(m_bench->theme, m_table->spec(), groups);
    QMenu menu;
    pane.fillMenu(menu);
    QVERIFY(menu.actions().first()->isChecked()); // not grouped
    menu.actions().at(2)->trigger();
    QTRY_VERIFY(groups.rowCount() > 0);
    QVERIFY(!pane.isHidden());
    QCOMPARE(groupTitle(m_table->spec(), *groups.groupBy()), menu.actions().at(2)->text());
    QSignalSpy closed(&pane, &GroupPane::closed);
    pane.findChild<QToolButton *>(u"closeGroups"_s)->click();
    QCOMPARE(closed.count(), 1);
    QVERIFY(pane.isHidden() && !groups.groupBy());
}

void TestTotalsLine::groupsAreCopiedAsATable()
{
    add(300, 1);
    GroupModel groups(*m_model, *m_totals);
    GroupPane pane(m_bench->theme, m_table->spec(), groups);
    pane.setGroupBy(GroupBy{.column = m_table->columnOf("type")});
    QTRY_VERIFY(groups.rowCount() > 0);
    pane.copyAll();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), groups.rowCount() + 1);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), groups.columnCount() - 1);
}

QTEST_MAIN(TestTotalsLine)
#include "tst_totalsline.moc"
