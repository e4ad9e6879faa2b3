// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headerstrip.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::SortBy;

namespace {

class LineStrip : public HeaderStrip
{
protected:
    QWidget *makeEditor(int column, QWidget *parent) override
    {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(QString::number(column));
        return line;
    }
};

Theme &theme()
{
    static auto *theme = new Theme(*qApp, qApp);
    return *theme;
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void frozenColumnsStayWhileTheOthersScroll();
    void aClickOnAFrozenColumnIsAClickOnIt();
    void frozenColumnsLookTheSameAfterScrolling();
    void theCurrentCellIsNeverHiddenBehindFrozenColumns();
    void tooManyFrozenColumnsLeaveRoomForOthers();
    void titlesOfFrozenColumnsSortTheirColumn();
    void clicksSortUpDownAndNoMore();
    void theSortBeforeStaysAsSecondKey();
    void stripEditorsStandUnderTheirColumns();
    void aStripTakesRoomOnlyWhileItIsVisible();
    void focusInTheStripBringsTheColumnIntoSight();
    void columnStatesComeBackAsTheyWere();
    void columnStatesWithoutAShownColumnChangeNothing();
    void hidingAFrozenColumnFreezesTheNext();
    void theLastColumnCannotBeHidden();
    void aHeaderStateOfAnEarlierVersionIsUnderstood();
    void homeAndEndGoToTheEndsOfRowAndTable();

private:
    [[nodiscard]] QPoint titleOf(int column) const;
    void click(int column) const
    {
        QTest::mouseClick(m_view->tableHeader()->viewport(), Qt::LeftButton, {}, titleOf(column));
    }
    [[nodiscard]] QScrollBar *sideways() const { return m_view->horizontalScrollBar(); }

    QStandardItemModel m_model{200, 12};
    std::unique_ptr<ui::TableView> m_view;
};

void TestTableView::init()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_model.setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
    m_view = std::make_unique<ui::TableView>(theme());
    m_view->setModel(&m_model);
    m_view->setColumnDefaults(QList<ColumnDefault>(m_model.columnCount(), ColumnDefault{true, 120}));
    m_view->resize(700, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPoint TestTableView::titleOf(int column) const
{
    const TableHeader *header = m_view->tableHeader();
    return {header->positionOf(column) + header->sectionSize(column) / 2, 10};
}

void TestTableView::frozenColumnsStayWhileTheOthersScroll()
{
    m_view->setFrozenColumns(2);
    const QRect first = m_view->visualRect(m_model.index(3, 0));
    const QRect third = m_view->visualRect(m_model.index(3, 2));
    sideways()->setValue(300);
    QCOMPARE(m_view->visualRect(m_model.index(3, 0)), first);
    QCOMPARE(m_view->visualRect(m_model.index(3, 2)), third.translated(-300, 0));
    QCOMPARE(m_view->indexAt(first.center()), m_model.index(3, 0));
    m_view->setFrozenColumns(0);
    QVERIFY(m_view->indexAt(first.center()) != m_model.index(3, 0));
}

void TestTableView::aClickOnAFrozenColumnIsAClickOnIt()
{
    m_view->setFrozenColumns(1);
    sideways()->setValue(400);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {40, 50});
    QCOMPARE(m_view->currentIndex().column(), 0);
    QCOMPARE(sideways()->value(), 400); // what was to be seen beside it still is
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {300, 150});
    QVERIFY(m_view->selectedRows().size() > 1);
}

void TestTableView::frozenColumnsLookTheSameAfterScrolling()
{
    m_view->setFrozenColumns(2);
    m_view->selectRow(2);
    const int width = m_view->tableHeader()->frozenWidth();
    const QRect cells(0, 0, width, m_view->viewport()->height());
    const QImage before = m_view->viewport()->grab(cells).toImage();
    const QImage title = m_view->tableHeader()->viewport()->grab({0, 0, width, 24}).toImage();
    sideways()->setValue(250);
    QCOMPARE(m_view->viewport()->grab(cells).toImage(), before);
    QCOMPARE(m_view->tableHeader()->viewport()->grab({0, 0, width, 24}).toImage(), title);
}

void TestTableView::theCurrentCellIsNeverHiddenBehindFrozenColumns()
{
    m_view->setFrozenColumns(2);
    m_view->setCurrentIndex(m_model.index(0, 11));
    const int frozen = m_view->tableHeader()->frozenWidth();
    for (int column = 10; column >= 2; --column) {
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentIndex().column(), column);
        QVERIFY(m_view->visualRect(m_view->currentIndex()).left() >= frozen);
    }
    const int before = sideways()->value();
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentIndex().column(), 1);
    QCOMPARE(sideways()->value(), before);
}

void TestTableView::tooManyFrozenColumnsLeaveRoomForOthers()
{
    m_view->setFrozenColumns(12);
    QVERIFY(m_view->tableHeader()->frozenWidth() <= m_view->viewport()->width() * 2 / 3);
    QVERIFY(!m_view->tableHeader()->frozenColumns().isEmpty());
    QCOMPARE(m_view->frozenColumns(), 12);
}

void TestTableView::titlesOfFrozenColumnsSortTheirColumn()
{
    m_view->setFrozenColumns(2);
    sideways()->setValue(350);
    click(1);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{1, Qt::AscendingOrder}}));
    click(5);
    QCOMPARE(m_view->sorting().first().column, 5);
}

void TestTableView::clicksSortUpDownAndNoMore()
{
    QSignalSpy changed(m_view.get(), &ui::TableView::sortChanged);
    click(0);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{0, Qt::AscendingOrder}}));
    click(0);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{0, Qt::DescendingOrder}}));
    QCOMPARE(m_model.item(0, 0)->text(), u"99/0"_s);
    click(0);
    QVERIFY(m_view->sorting().isEmpty());
    QCOMPARE(changed.count(), 3);
}

void TestTableView::theSortBeforeStaysAsSecondKey()
{
    click(0);
    click(1);
    click(2);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{2, Qt::AscendingOrder}, {1, Qt::AscendingOrder}}));
    click(1);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{1, Qt::AscendingOrder}, {2, Qt::AscendingOrder}}));
    click(1);
    click(1);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{2, Qt::AscendingOrder}}));
}

void TestTableView::stripEditorsStandUnderTheirColumns()
{
    auto *strip = new LineStrip;
    m_view->setHeaderStrip(strip);
    m_view->setFrozenColumns(1);
    m_view->setColumnShown(3, false);
    m_view->tableHeader()->moveSection(5, 2);
    m_view->setColumnWidth(2, 222);
    sideways()->setValue(90);
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QWidget *editor = strip->editor(column);
        if (column == 3) {
            QVERIFY(!editor || editor->isHidden());
            continue;
        }
        QVERIFY(editor && !editor->isHidden());
        const int left = editor->mapTo(strip, QPoint(0, 0)).x() - m_view->tableHeader()->leadOf(column);
        const int offBy = left - m_view->tableHeader()->positionOf(column);
        QVERIFY2(offBy >= 0 && offBy <= 6, qPrintable(QString::number(column)));
        QVERIFY(qAbs(editor->width() + m_view->tableHeader()->leadOf(column) - m_view->columnWidth(column)) <=
                12);
    }
}

void TestTableView::aStripTakesRoomOnlyWhileItIsVisible()
{
    const int without = m_view->viewport()->y();
    auto *strip = new LineStrip;
    m_view->setHeaderStrip(strip);
    QTRY_VERIFY(m_view->viewport()->y() >= without + strip->sizeHint().height());
    strip->hide();
    QTRY_COMPARE(m_view->viewport()->y(), without);
    strip->show();
    QTRY_VERIFY(m_view->viewport()->y() > without);
    m_view->setHeaderStrip(nullptr);
    QTRY_COMPARE(m_view->viewport()->y(), without);
}

void TestTableView::focusInTheStripBringsTheColumnIntoSight()
{
    auto *strip = new LineStrip;
    m_view->setHeaderStrip(strip);
    m_view->setFrozenColumns(1);
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    strip->editor(10)->setFocus();
    QTRY_VERIFY(strip->editor(10)->hasFocus());
    const auto isInSight = [&](int column) {
        const int left = m_view->tableHeader()->positionOf(column);
        return left >= m_view->tableHeader()->frozenWidth() &&
               left + m_view->columnWidth(column) <= m_view->viewport()->width();
    };
    QVERIFY(isInSight(10));
    QTest::keyClick(strip->editor(10), Qt::Key_Tab);
    QVERIFY(strip->editor(11)->hasFocus());
    QVERIFY(isInSight(11));
    for (int column = 11; column > 1; --column)
        QTest::keyClick(strip->editor(column), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(strip->editor(1)->hasFocus());
    QVERIFY(isInSight(1));
}

void TestTableView::columnStatesComeBackAsTheyWere()
{
    m_view->tableHeader()->moveSection(4, 0);
    m_view->setColumnShown(2, false);
    m_view->setColumnWidth(7, 77);
    const QList<ColumnState> states = m_view->columnStates();
    m_view->resetColumns();
    QVERIFY(m_view->columnStates() != states);
    m_view->setColumnStates(states);
    QCOMPARE(m_view->columnStates(), states);
}

void TestTableView::columnStatesWithoutAShownColumnChangeNothing()
{
    const QList<ColumnState> before = m_view->columnStates();
    m_view->setColumnStates({});
    m_view->setColumnStates({{3, 100, false}, {99, 100, true}});
    QCOMPARE(m_view->columnStates(), before);
    m_view->setColumnStates({{3, 100, true}, {3, 100, false}});
    QVERIFY(!m_view->isColumnHidden(3));
    QVERIFY(m_view->isColumnHidden(0));
}

void TestTableView::hidingAFrozenColumnFreezesTheNext()
{
    m_view->setFrozenColumns(1);
    m_view->setColumnShown(0, false);
    QCOMPARE(m_view->tableHeader()->frozenColumns(), QList{1});
    QCOMPARE(m_view->tableHeader()->frozenWidth(), m_view->columnWidth(1));
    m_view->setColumnShown(0, true);
    QCOMPARE(m_view->tableHeader()->frozenColumns(), QList{0});
}

void TestTableView::theLastColumnCannotBeHidden()
{
    m_view->setColumnStates({{6, 100, true}});
    m_view->setColumnShown(6, false);
    QVERIFY(!m_view->isColumnHidden(6));
}

void TestTableView::aHeaderStateOfAnEarlierVersionIsUnderstood()
{
    m_view->tableHeader()->moveSection(7, 0);
    m_view->setColumnShown(2, false);
    m_view->setFrozenColumns(2);
    const QByteArray old = m_view->tableHeader()->saveState(); // what version 0.1 wrote
    const QByteArray now = m_view->headerState();
    const QList<int> shown = m_view->tableHeader()->shownColumns();
    for (const QByteArray &state : {old, now}) {
        m_view->resetColumns();
        m_view->restoreHeaderState(state);
        QCOMPARE(m_view->tableHeader()->shownColumns(), shown);
        QCOMPARE(m_view->frozenColumns(), state == now ? 2 : 0);
    }
    m_view->restoreHeaderState("vinculo-columns-1:");
    m_view->restoreHeaderState("nonsense");
    QCOMPARE(m_view->tableHeader()->shownColumns().size(), m_model.columnCount());
}

void TestTableView::homeAndEndGoToTheEndsOfRowAndTable()
{
    m_view->setCurrentIndex(m_model.index(100, 5));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex(), m_model.index(100, 11));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex(), m_model.index(100, 0));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->currentIndex().row(), 199);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->currentIndex().row(), 0);
    m_view->setCurrentIndex(m_model.index(50, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(m_view->selectionModel()->isRowSelected(50));
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
