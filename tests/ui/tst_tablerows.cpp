// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/tableselection.h"
#include "ui/widgets/rowselection.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vinculo;
using models::ResourceTableModel;

namespace {

constexpr int kRows = 3000; //!< enough for the worker: nothing is ordered at once

ui::Theme &theme()
{
    static auto *theme = new ui::Theme(*qApp, qApp);
    return *theme;
}

QString idOf(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

//! Row n is of bank n % 3; the external ids count downwards.
api::ChunkPtr rows(int first, int count)
{
    QByteArray json = "[";
    for (int i = first; i < first + count; ++i)
        json += R"({"id":")" + idOf(i).toUtf8() + R"(","institution":"bank )" + QByteArray::number(i % 3) +
                R"(","external_id":"x)" + QByteArray::number(1'000'000 - i) + R"(","status":"valid"},)";
    json.chop(1);
    return api::decodeList(resources::links(), json + "]")->rows;
}

} // namespace

//! What the user looks at stays, whatever happens to the rows around it.
class TestTableRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void filteringKeepsSelectionCurrentRowAndPlace();
    void sortingKeepsSelectionCurrentRowAndPlace();
    void appendingUnderFilterAndSortMovesNothingInSight();
    void refreshingKeepsSelectionCurrentRowAndPlace();
    void removingRowsAboveMovesNothingInSight();
    void sortingWithoutACurrentRowStaysAtThePlace();
    void whatIsFilteredOutIsNoLongerCurrent();
    void aClickedRowStaysCurrentWhenTheSearchIsCleared();
    void rowsBeingLookedForCountAsSelected();
    void typeAheadFindsWordsWithoutAccents();
    void typeAheadGoesRoundAndOn();
    void typeAheadNeverStallsOnALargeTable();
    void typeAheadSeesMaskedTextOnly();
    void theWholeColumnCanBeSelected();
    void allRowsOfALargeTableAreSelectedAtOnce();

private:
    void setWords(const QString &words) const;
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isBusy(), 20'000);
        QApplication::processEvents();
    }
    void makeCurrent(int number) const;
    [[nodiscard]] int top(const QString &id) const;
    [[nodiscard]] QString currentId() const
    {
        return m_view->currentIndex().data(ResourceTableModel::RecordIdRole).toString();
    }
    [[nodiscard]] QString firstInSight() const
    {
        return m_view->indexAt({20, 2}).data(ResourceTableModel::RecordIdRole).toString();
    }
    [[nodiscard]] int column(const char *path) const { return m_table->columnOf(path); }

    std::unique_ptr<models::ColumnTable> m_table;
    std::unique_ptr<models::RevealState> m_reveal;
    std::unique_ptr<ResourceTableModel> m_model;
    std::unique_ptr<ui::TableView> m_view;
};

void TestTableRows::init()
{
    m_table = std::make_unique<models::ColumnTable>(resources::links());
    m_reveal = std::make_unique<models::RevealState>();
    m_model = std::make_unique<ResourceTableModel>(*m_table, *m_reveal);
    m_view = std::make_unique<ui::TableView>(theme());
    m_view->setModel(m_model.get());
    m_view->setColumnDefaults(QList<ui::ColumnDefault>(m_model->columnCount(), ui::ColumnDefault{true, 120}));
    m_table->append(rows(0, kRows));
    m_view->resize(900, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTableRows::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_table.reset();
}

void TestTableRows::setWords(const QString &words) const
{
    const models::QueryContext context;
    m_model->setQuery(models::parseQuery(words, models::QueryFields(resources::links()), context).query,
                      context);
}

void TestTableRows::makeCurrent(int number) const
{
    const QModelIndex index = m_model->index(m_model->modelRowOfId(idOf(number)), 1);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setCurrentIndex(index);
}

int TestTableRows::top(const QString &id) const
{
    return m_view->rowViewportPosition(m_model->modelRowOfId(id));
}

void TestTableRows::filteringKeepsSelectionCurrentRowAndPlace()
{
    makeCurrent(1501);
    const int before = top(idOf(1501));
    setWords(u"institution:\"bank 1\""_s);
    settle();
    QCOMPARE(m_model->rowCount(), kRows / 3);
    QCOMPARE(currentId(), idOf(1501));
    QCOMPARE(m_view->selectedRows(), QList{m_view->currentIndex().row()});
    QCOMPARE(top(idOf(1501)), before);
    setWords({});
    settle();
    QCOMPARE(currentId(), idOf(1501));
    QCOMPARE(top(idOf(1501)), before);
}

void TestTableRows::sortingKeepsSelectionCurrentRowAndPlace()
{
    makeCurrent(1200);
    const int before = top(idOf(1200));
    m_view->sortBy(column("external_id"), Qt::AscendingOrder);
    settle();
    QCOMPARE(m_model->index(0, 0).data(ResourceTableModel::RecordIdRole).toString(), idOf(kRows - 1));
    QCOMPARE(currentId(), idOf(1200));
    QCOMPARE(m_view->selectedRows(), QList{m_view->currentIndex().row()});
    QCOMPARE(top(idOf(1200)), before);
}

void TestTableRows::appendingUnderFilterAndSortMovesNothingInSight()
{
    m_view->sortBy(column("external_id"), Qt::AscendingOrder);
    setWords(u"institution:\"bank 1\""_s);
    settle();
    m_view->verticalScrollBar()->setValue(9000);
    const QString seen = firstInSight();
    const int before = top(seen);
    m_table->append(rows(kRows, 600)); // all of them belong before what is seen
    settle();
    QCOMPARE(m_model->rowCount(), (kRows + 600) / 3);
    QCOMPARE(firstInSight(), seen);
    QCOMPARE(top(seen), before);
}

void TestTableRows::refreshingKeepsSelectionCurrentRowAndPlace()
{
    makeCurrent(2001);
    const int before = top(idOf(2001));
    m_table->replaceAll({rows(100, kRows)}); // a hundred rows fewer before it
    settle();
    QCOMPARE(currentId(), idOf(2001));
    QCOMPARE(m_view->selectedRows(), QList{m_view->currentIndex().row()});
    QCOMPARE(top(idOf(2001)), before);
}

void TestTableRows::removingRowsAboveMovesNothingInSight()
{
    makeCurrent(1000);
    const int before = top(idOf(1000));
    for (int number = 0; number < 20; ++number)
        m_table->removeRow(m_table->rowOfId(idOf(number)));
    settle();
    QCOMPARE(currentId(), idOf(1000));
    QCOMPARE(top(idOf(1000)), before);
}

void TestTableRows::sortingWithoutACurrentRowStaysAtThePlace()
{
    m_view->setCurrentIndex({});
    m_view->sortBy(column("external_id"), Qt::AscendingOrder);
    settle();
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(firstInSight(), idOf(kRows - 1));
}

void TestTableRows::whatIsFilteredOutIsNoLongerCurrent()
{
    makeCurrent(1500);
    setWords(u"institution:\"bank 1\""_s);
    settle();
    QVERIFY(currentId() != idOf(1500));
    QVERIFY(m_view->selectedRows().isEmpty());
}

void TestTableRows::aClickedRowStaysCurrentWhenTheSearchIsCleared()
{
    m_view->setSelectionModel(new models::TableSelection(*m_model, m_view.get()));
    m_view->activateWindow();
    m_view->setFocus(); // what the focus makes current comes before the click, not with it
    QTRY_VERIFY(m_view->hasFocus());
    makeCurrent(1500);
    setWords(u"institution:\"bank 1\""_s);
    settle();
    QVERIFY(!m_view->currentIndex().isValid());
    const QModelIndex clicked = m_view->indexAt({20, m_view->viewport()->height() / 2});
    const QString id = clicked.data(ResourceTableModel::RecordIdRole).toString();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(clicked).center());
    QCOMPARE(currentId(), id);
    setWords({});
    settle();
    QCOMPARE(currentId(), id);
    QCOMPARE(m_view->selectedRows(), QList{m_view->currentIndex().row()});
}

void TestTableRows::rowsBeingLookedForCountAsSelected()
{
    constexpr int kMany = 2 * static_cast<int>(models::TableSelection::kAtOnce);
    auto *selection = new models::TableSelection(*m_model, m_view.get());
    m_view->setSelectionModel(selection);
    m_table->replaceAll({rows(0, kMany)});
    m_view->selectAll();
    m_table->replaceAll({rows(kMany / 2, kMany / 2)}); // those that are looked for first have gone
    QVERIFY(selection->isFinding());
    QVERIFY(m_view->selectedRows().isEmpty());
    QVERIFY(ui::hasSelection(*selection));
    QTRY_VERIFY(!selection->isFinding());
    QCOMPARE(m_view->selectedRows().size(), kMany / 2);
}

void TestTableRows::typeAheadFindsWordsWithoutAccents()
{
    m_table->updateRow(api::decodeList(resources::links(), "[{\"id\":\"" + idOf(40).toUtf8() +
                                                               "\",\"institution\":\"Itaú Açores\"}]")
                           ->rows);
    m_view->setCurrentIndex(m_model->index(0, 2));
    QTest::keyClicks(m_view.get(), u"itau a"_s); // with a space that is no peek
    QCOMPARE(currentId(), idOf(40));
    QCOMPARE(m_view->currentIndex().column(), 2);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()).center()));
}

void TestTableRows::typeAheadGoesRoundAndOn()
{
    m_view->setCurrentIndex(m_model->index(kRows - 1, 0)); // bank 2
    QTest::keyClicks(m_view.get(), u"bank 0"_s);
    QCOMPARE(m_view->currentIndex().row(), 0);
    m_view->setCurrentIndex(m_model->index(5, 0));
    QTest::keyClicks(m_view.get(), u"zebra"_s);
    QCOMPARE(m_view->currentIndex().row(), 5);
}

void TestTableRows::typeAheadNeverStallsOnALargeTable()
{
    for (int page = 1; page < 40; ++page)
        m_table->append(rows(page * kRows, kRows));
    m_table->append(api::decodeList(resources::links(),
                                    R"([{"id":")" + idOf(900'000).toUtf8() + R"(","institution":"zulu"}])")
                        ->rows);
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClicks(m_view.get(), u"zulu"_s);
    // Still on its way: what is left is done between other events.
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(currentId(), idOf(900'000), 30'000);
}

void TestTableRows::typeAheadSeesMaskedTextOnly()
{
    models::ColumnTable table(resources::consents());
    models::RevealState reveal;
    ResourceTableModel model(table, reveal);
    ui::TableView view(theme());
    view.setModel(&model);
    view.setColumnDefaults(QList<ui::ColumnDefault>(model.columnCount(), ui::ColumnDefault{true, 120}));
    for (int column = 0; column < model.columnCount(); ++column)
        view.setColumnHidden(column, column != table.columnOf("user_name"));
    QByteArray json;
    for (const char *name : {"Ana", "Maria", "Mbappe"})
        json += (json.isEmpty() ? "[" : ",") + QByteArray(R"({"id":")") +
                idOf(static_cast<int>(json.size())).toUtf8() + R"(","user_name":")" + name + R"("})";
    table.append(api::decodeList(resources::consents(), json + "]")->rows);
    view.show();
    view.setCurrentIndex(model.index(0, table.columnOf("user_name")));
    QTest::keyClicks(&view, u"mb"_s); // the mask leaves the initial, and nothing more
    QCOMPARE(view.currentIndex().row(), 1);
}

void TestTableRows::theWholeColumnCanBeSelected()
{
    m_view->setCurrentIndex(m_model->index(7, 2));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_view->selectionModel()->isColumnSelected(2));
    QVERIFY(!m_view->selectionModel()->isColumnSelected(1));
    QVERIFY(m_view->selectedRows().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRows(), QList{7});
}

void TestTableRows::allRowsOfALargeTableAreSelectedAtOnce()
{
    m_view->selectAll();
    QCOMPARE(m_view->selectedRows().size(), kRows);
    QCOMPARE(m_view->selectedRows().first(), 0);
    QCOMPARE(m_view->selectedRows().last(), kRows - 1);
}

QTEST_MAIN(TestTableRows)
#include "tst_tablerows.moc"
