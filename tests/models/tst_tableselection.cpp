// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/tableselection.h"
#include "samplepages.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

//! Three thousand links; every second one is valid, and their external ids count them.
struct Bench
{
    Bench()
        : table(resources::links())
        , model(table, reveal)
        , selection(model)
    {
        table.append(page());
        model.setLocale(QLocale(QLocale::English));
    }
    static api::ChunkPtr page(int first = 0, int last = 2999)
    {
        QByteArrayList rows;
        for (int i = first; i <= last; ++i)
            rows << "{\"id\":\"" + sampleId(resources::links(), i).toLatin1() + "\",\"external_id\":\"n" +
                        QByteArray::number(i) + "\",\"status\":\"" + (i % 2 ? "valid" : "invalid") + "\"}";
        return chunkOf(resources::links(), "[" + rows.join(',') + "]");
    }
    void select(int first, int last)
    {
        selection.select(QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1)),
                         QItemSelectionModel::ClearAndSelect);
    }
    void ask(const QString &text)
    {
        const QueryContext context;
        model.setQuery(parseQuery(text, QueryFields(table.spec()), context).query, context);
        QTRY_VERIFY(!model.isBusy());
    }
    void sortBy(const char *path, Qt::SortOrder order)
    {
        model.setSorting({{table.columnOf(path), order}});
        QTRY_VERIFY(!model.isBusy());
    }
    QSet<QString> selected() const
    {
        QSet<QString> ids;
        for (const RowRange &range : selection.shownRanges())
            for (int row = range.first; row <= range.last; ++row)
                ids.insert(model.index(row, 0).data(ResourceTableModel::RecordIdRole).toString());
        return ids;
    }

    QString currentId() const
    {
        return selection.currentIndex().data(ResourceTableModel::RecordIdRole).toString();
    }
    QModelIndex indexOf(int link) const
    {
        return model.index(model.modelRowOfId(sampleId(resources::links(), link)), 0);
    }

    ColumnTable table;
    RevealState reveal;
    ResourceTableModel model;
    TableSelection selection;
};

} // namespace

class TestTableSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void largeSelectionsSurviveSortingAndFiltering();
    void everythingSelectedStaysEverythingShown();
    void filteredRowsComeBack();
    void selectingAnewForgetsTheHidden();
    void addingKeepsTheHidden();
    void scatteredOnesStaySelected();
    void scatteredOnesCanBeChanged();
    void qtKnowsThoseInSight();
    void growingASelectionKeepsWhatWasMoved();
    void qtKnowsThoseThatMoveUpIntoSight();
    void reloadingKeepsThemAll();
    void reloadingWhileNoneIsShownKeepsThem();
    void reloadingPageByPageKeepsThemAll();
    void reloadingPageByPageKeepsScatteredOnes();
    void whatNeverComesAgainIsForgottenWithTheSelection();
    void theCurrentRowComesWithItsPage();
    void oldRowsAreFreedOnAWorker();
    void manyAreFoundAgainInSteps();
    void theEndOfTheLookingIsTold();
    void removedRowsAreNoLongerSelected();
    void appendedPagesKeepTheSelection();
    void aFilteredCurrentRowComesBack();
    void aStandInGivesWay();
    void anotherCurrentRowStays();
    void aClickedRowIsNoStandIn();
    void theCurrentRowStays();
};

void TestTableSelection::largeSelectionsSurviveSortingAndFiltering()
{
    Bench bench;
    bench.select(100, 2099);
    const QSet<QString> before = bench.selected();
    QCOMPARE(before.size(), 2000);
    bench.sortBy("external_id", Qt::DescendingOrder);
    QCOMPARE(bench.selected(), before);
    QCOMPARE(bench.selection.selection().size(), 1); // one range, in the other direction
    bench.sortBy("status", Qt::AscendingOrder);
    QCOMPARE(bench.selected(), before);
    const QSignalSpy changed(&bench.selection, &QItemSelectionModel::selectionChanged);
    bench.ask(u"status:=valid"_s);
    QCOMPARE(bench.selected().size(), 1000);
    QVERIFY(!changed.isEmpty());
    bench.ask(u"nowhere"_s);
    QCOMPARE(bench.selected().size(), 0);
    QCOMPARE(bench.selection.hiddenCount(), 2000);
    bench.ask({});
    QCOMPARE(bench.selected(), before);
}

void TestTableSelection::everythingSelectedStaysEverythingShown()
{
    Bench bench;
    bench.select(0, 2999);
    bench.ask(u"status:=valid"_s);
    QCOMPARE(bench.selected().size(), 1500);
    QCOMPARE(bench.selection.selection().size(), 1);
}

void TestTableSelection::filteredRowsComeBack()
{
    Bench bench;
    bench.select(4, 9);
    const QSet<QString> before = bench.selected();
    bench.ask(u"status:=valid"_s);
    QCOMPARE(bench.selected().size(), 3);
    QCOMPARE(bench.selection.hiddenCount(), 3);
    bench.sortBy("external_id", Qt::DescendingOrder);
    bench.ask(u"status:=invalid"_s);
    QCOMPARE(bench.selected().size(), 3);
    bench.ask({});
    QCOMPARE(bench.selected(), before);
    QCOMPARE(bench.selection.hiddenCount(), 0);
}

void TestTableSelection::selectingAnewForgetsTheHidden()
{
    Bench bench;
    bench.select(4, 9);
    bench.ask(u"n1000"_s);
    QCOMPARE(bench.selected().size(), 0);
    bench.select(0, 0);
    QCOMPARE(bench.selection.hiddenCount(), 0);
    bench.ask({});
    QCOMPARE(bench.selected(), QSet{sampleId(resources::links(), 1000)});
    bench.ask(u"n2000"_s);
    bench.selection.clear();
    bench.ask({});
    QVERIFY(bench.selected().isEmpty());
}

void TestTableSelection::addingKeepsTheHidden()
{
    Bench bench;
    bench.select(4, 9);
    bench.ask(u"n1000"_s);
    bench.selection.select(bench.model.index(0, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    bench.ask({});
    QCOMPARE(bench.selected().size(), 7);
}

void TestTableSelection::scatteredOnesStaySelected()
{
    Bench bench;
    bench.sortBy("status", Qt::AscendingOrder);
    bench.select(0, 1499); // all that are valid, or all that are not: every second row
    const QSet<QString> before = bench.selected();
    bench.model.setSorting({});
    QCOMPARE(bench.selected(), before);
    QCOMPARE(bench.selection.shownRanges().size(), 1500U);
    QVERIFY(bench.selection.hasSelection());
    QVERIFY(static_cast<std::size_t>(bench.selection.selection().size()) <= TableSelection::kMostRanges);
    bench.sortBy("status", Qt::DescendingOrder);
    QCOMPARE(bench.selected(), before);
    QCOMPARE(bench.selection.selection().size(), 1);
}

void TestTableSelection::scatteredOnesCanBeChanged()
{
    using enum QItemSelectionModel::SelectionFlag;
    Bench bench;
    bench.sortBy("status", Qt::AscendingOrder);
    bench.select(0, 1499);
    const int chosen = bench.model.tableRow(0) % 2; // they are the even or the odd ones
    bench.model.setSorting({});
    const QSignalSpy changed(&bench.selection, &QItemSelectionModel::selectionChanged);
    bench.selection.select(bench.model.index(2 + chosen, 0), Toggle | Rows);
    QCOMPARE(bench.selected().size(), 1499);
    bench.selection.select(bench.model.index(1000 + chosen, 0), Deselect | Rows);
    QCOMPARE(bench.selected().size(), 1498);
    bench.selection.select(bench.model.index(1001 + chosen, 0), Select | Rows);
    QCOMPARE(bench.selected().size(), 1499);
    QVERIFY(changed.size() >= 3);
    // A drag that grows and shrinks again leaves what it did not end on.
    const QItemSelection large(bench.model.index(2000, 0), bench.model.index(2099, 0));
    const QItemSelection small(bench.model.index(2000, 0), bench.model.index(2003, 0));
    bench.selection.select(bench.model.index(2000, 0), Select | Rows);
    bench.selection.select(large, Select | Current | Rows);
    QCOMPARE(bench.selected().size(), 1549);
    bench.selection.select(small, Select | Current | Rows);
    QCOMPARE(bench.selected().size(), 1501);
    bench.select(7, 7);
    QCOMPARE(bench.selected().size(), 1);
    bench.sortBy("status", Qt::AscendingOrder);
    QCOMPARE(bench.selected().size(), 1);
}

void TestTableSelection::qtKnowsThoseInSight()
{
    Bench bench;
    bench.sortBy("status", Qt::AscendingOrder);
    bench.select(0, 1499);
    const int chosen = bench.model.tableRow(0) % 2;
    bench.model.setSorting({});
    for (const int first : {0, 2900, 1400}) {
        bench.selection.setWindow(first, first + 40);
        for (int row = first; row <= first + 40; ++row)
            QCOMPARE(bench.selection.isRowSelected(row), row % 2 == chosen);
    }
}

void TestTableSelection::qtKnowsThoseThatMoveUpIntoSight()
{
    Bench bench;
    bench.sortBy("status", Qt::AscendingOrder);
    bench.select(0, 1499);
    const QSet<QString> before = bench.selected();
    bench.model.setSorting({});
    bench.selection.setWindow(0, 40);
    std::vector<std::uint32_t> above(400);
    std::iota(above.begin(), above.end(), 0U);
    bench.table.removeRows(above);
    for (int row = 0; row <= 40; ++row)
        QCOMPARE(
            bench.selection.isRowSelected(row),
            before.contains(bench.model.index(row, 0).data(ResourceTableModel::RecordIdRole).toString()));
}

void TestTableSelection::growingASelectionKeepsWhatWasMoved()
{
    using enum QItemSelectionModel::SelectionFlag;
    Bench bench;
    bench.select(100, 199);
    const QSet<QString> before = bench.selected();
    bench.sortBy("external_id", Qt::DescendingOrder);
    const QItemSelection more(bench.model.index(0, 0), bench.model.index(4, 0)); // by Shift and a click
    bench.selection.select(more, Select | Current | Rows);
    QCOMPARE(bench.selected().size(), 105);
    QVERIFY(bench.selected().contains(before));
}

void TestTableSelection::reloadingKeepsThemAll()
{
    Bench bench;
    bench.select(10, 19);
    const QSet<QString> few = bench.selected();
    bench.table.replaceAll({Bench::page()});
    QCOMPARE(bench.selected(), few);
    bench.select(500, 2499);
    const QSet<QString> many = bench.selected();
    bench.ask(u"status:=valid"_s);
    bench.table.replaceAll({Bench::page(1000, 2999), Bench::page(0, 999)}); // another order
    QTRY_COMPARE(bench.selected().size(), 1000);                            // filtered anew
    bench.ask({});
    QCOMPARE(bench.selected(), many);
    bench.table.replaceAll({Bench::page(0, 999)}); // some have gone
    QCOMPARE(bench.selected().size(), 500);
}

void TestTableSelection::reloadingWhileNoneIsShownKeepsThem()
{
    Bench bench;
    bench.select(10, 19);
    bench.selection.setCurrentIndex(bench.indexOf(12), QItemSelectionModel::NoUpdate);
    const QSet<QString> before = bench.selected();
    bench.ask(u"nowhere"_s);
    bench.table.replaceAll({Bench::page(15, 2999), Bench::page(0, 14)});
    bench.ask({});
    QCOMPARE(bench.selected(), before);
    QCOMPARE(bench.currentId(), sampleId(resources::links(), 12));
}

void TestTableSelection::reloadingPageByPageKeepsThemAll()
{
    for (const bool isOrdered : {false, true}) {
        Bench bench;
        if (isOrdered) {
            bench.sortBy("external_id", Qt::DescendingOrder);
            bench.ask(u"status:=valid"_s);
        }
        bench.select(50, 1449);
        const QSet<QString> before = bench.selected();
        bench.table.replaceAll({Bench::page(0, 99)}); // as a feed does: a page, and then the others
        QTRY_VERIFY(!bench.model.isBusy());
        QVERIFY(bench.selected().size() < before.size());
        for (int first = 100; first < 3000; first += 100) {
            bench.table.append(Bench::page(first, first + 99));
            QTRY_VERIFY(!bench.model.isBusy());
            if (first == 1000) // begun anew on the way
                bench.table.replaceAll({Bench::page(0, 1099)});
        }
        QTRY_VERIFY(!bench.model.isBusy());
        QTRY_VERIFY(!bench.selection.isFinding());
        QCOMPARE(bench.selected(), before);
        QCOMPARE(bench.selection.hiddenCount(), 0);
        QVERIFY(bench.selection.selection().size() < 10); // those of two pages are joined
        for (int row = 0; row < bench.model.rowCount(); ++row)
            QCOMPARE(
                bench.selection.isRowSelected(row),
                before.contains(bench.model.index(row, 0).data(ResourceTableModel::RecordIdRole).toString()));
    }
}

void TestTableSelection::reloadingPageByPageKeepsScatteredOnes()
{
    Bench bench;
    bench.ask(u"status:=valid"_s);
    bench.select(0, 1499);
    const QSet<QString> before = bench.selected();
    bench.ask({});
    bench.table.replaceAll({Bench::page(0, 99)});
    for (int first = 100; first < 3000; first += 100)
        bench.table.append(Bench::page(first, first + 99));
    QCOMPARE(bench.selected(), before);
    QVERIFY(static_cast<std::size_t>(bench.selection.selection().size()) <= TableSelection::kMostRanges);
}

void TestTableSelection::whatNeverComesAgainIsForgottenWithTheSelection()
{
    Bench bench;
    bench.select(500, 599);
    bench.table.replaceAll({Bench::page(0, 99)});
    QVERIFY(bench.selected().isEmpty());
    bench.select(3, 3); // another choice
    bench.table.append(Bench::page(100, 999));
    QCOMPARE(bench.selected(), QSet{sampleId(resources::links(), 3)});
}

void TestTableSelection::theCurrentRowComesWithItsPage()
{
    for (const bool isOrdered : {false, true}) {
        Bench bench;
        if (isOrdered)
            bench.sortBy("external_id", Qt::DescendingOrder);
        bench.selection.setCurrentIndex(bench.indexOf(800), QItemSelectionModel::NoUpdate);
        bench.table.replaceAll({Bench::page(0, 99)});
        QTRY_VERIFY(!bench.model.isBusy());
        QVERIFY(!bench.selection.currentIndex().isValid());
        bench.table.append(Bench::page(100, 999));
        QTRY_VERIFY(!bench.model.isBusy());
        QCOMPARE(bench.currentId(), sampleId(resources::links(), 800));
    }
}

void TestTableSelection::oldRowsAreFreedOnAWorker()
{
    constexpr int kRows = 2 * static_cast<int>(TableSelection::kAtOnce);
    std::atomic<QThread *> freedOn = nullptr;
    Bench bench;
    {
        const api::ChunkPtr page = Bench::page(0, kRows - 1);
        bench.table.replaceAll({api::ChunkPtr(
            page.get(), [page, &freedOn](const api::ColumnChunk *) { freedOn = QThread::currentThread(); })});
    }
    bench.select(0, kRows - 1);
    bench.table.replaceAll({Bench::page(0, kRows - 1)});
    QVERIFY(!freedOn.load()); // its ids are being looked for
    QTRY_VERIFY(!bench.selection.isFinding());
    QTRY_VERIFY(freedOn.load());
    QVERIFY(freedOn.load() != QThread::currentThread());
}

void TestTableSelection::manyAreFoundAgainInSteps()
{
    Bench bench;
    constexpr int kRows = 3 * static_cast<int>(TableSelection::kAtOnce);
    bench.table.replaceAll({Bench::page(0, kRows - 1)});
    bench.select(0, kRows - 1);
    bench.table.replaceAll({Bench::page(0, kRows - 1)});
    QVERIFY(bench.selection.isFinding());
    QCOMPARE(bench.selected().size(), static_cast<qsizetype>(TableSelection::kAtOnce));
    bench.table.replaceAll({Bench::page(0, kRows - 1)}); // and once more on the way
    QTRY_VERIFY(!bench.selection.isFinding());
    QCOMPARE(bench.selected().size(), kRows);
    QCOMPARE(bench.selection.selection().size(), 1);
    bench.table.replaceAll({Bench::page(0, kRows - 1)});
    bench.select(3, 3); // nobody waits for the others any more
    QVERIFY(!bench.selection.isFinding());
    QCOMPARE(bench.selected().size(), 1);
}

void TestTableSelection::theEndOfTheLookingIsTold()
{
    Bench bench;
    constexpr int kRows = 2 * static_cast<int>(TableSelection::kAtOnce);
    bench.table.replaceAll({Bench::page(0, kRows - 1)});
    bench.select(0, kRows - 1);
    bench.ask(u"nowhere"_s);
    bench.table.replaceAll({Bench::page(0, kRows - 1)});
    int told = -1; // what a listener knows last
    connect(&bench.selection, &QItemSelectionModel::selectionChanged, &bench.selection,
            [&] { told = bench.selection.hiddenCount(); });
    QVERIFY(bench.selection.isFinding());
    QTRY_VERIFY(!bench.selection.isFinding());
    QCOMPARE(told, kRows);
}

void TestTableSelection::removedRowsAreNoLongerSelected()
{
    Bench bench;
    bench.select(10, 19);
    bench.ask(u"status:=valid"_s);                   // the odd ones
    bench.table.removeRows({3, 10, 11, 1500, 1501}); // of the selected: 10, which is hidden, and 11
    bench.ask({});
    QSet<QString> left;
    for (int link = 12; link <= 19; ++link)
        left.insert(sampleId(resources::links(), link));
    QCOMPARE(bench.selected(), left);
}

void TestTableSelection::appendedPagesKeepTheSelection()
{
    Bench bench;
    bench.sortBy("external_id", Qt::DescendingOrder);
    bench.ask(u"status:=valid"_s);
    bench.select(5, 1204);
    const QSet<QString> before = bench.selected();
    bench.table.append(Bench::page(3000, 3999));
    QTRY_VERIFY(!bench.model.isBusy());
    QCOMPARE(bench.selected(), before);
}

void TestTableSelection::aFilteredCurrentRowComesBack()
{
    Bench bench;
    bench.selection.setCurrentIndex(bench.indexOf(8), QItemSelectionModel::SelectCurrent);
    bench.ask(u"status:=valid"_s);
    QVERIFY(!bench.selection.currentIndex().isValid());
    bench.sortBy("external_id", Qt::DescendingOrder);
    bench.ask({});
    QCOMPARE(bench.currentId(), sampleId(resources::links(), 8));
}

void TestTableSelection::aStandInGivesWay()
{
    Bench bench;
    bench.selection.setCurrentIndex(bench.indexOf(8), QItemSelectionModel::NoUpdate);
    bench.ask(u"status:=valid"_s);
    bench.selection.setCurrentIndex(bench.model.index(0, 0), QItemSelectionModel::NoUpdate); // as on focus
    bench.ask({});
    QCOMPARE(bench.currentId(), sampleId(resources::links(), 8));
}

void TestTableSelection::anotherCurrentRowStays()
{
    Bench bench;
    bench.selection.setCurrentIndex(bench.indexOf(8), QItemSelectionModel::NoUpdate);
    bench.ask(u"status:=valid"_s);
    bench.selection.setCurrentIndex(bench.indexOf(31),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    bench.ask({});
    QCOMPARE(bench.currentId(), sampleId(resources::links(), 31));
}

void TestTableSelection::aClickedRowIsNoStandIn()
{
    Bench bench;
    bench.selection.setCurrentIndex(bench.indexOf(8), QItemSelectionModel::SelectCurrent);
    bench.ask(u"status:=valid"_s);
    // A view's two steps when the mouse is pressed.
    const QModelIndex clicked = bench.indexOf(31);
    bench.selection.setCurrentIndex(clicked, QItemSelectionModel::NoUpdate);
    bench.selection.select(clicked, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    bench.ask({});
    QCOMPARE(bench.currentId(), sampleId(resources::links(), 31));
    QCOMPARE(bench.selected(), QSet{sampleId(resources::links(), 31)});
}

void TestTableSelection::theCurrentRowStays()
{
    Bench bench;
    bench.select(0, 2499);
    bench.selection.setCurrentIndex(bench.model.index(7, 0), QItemSelectionModel::NoUpdate);
    bench.sortBy("external_id", Qt::DescendingOrder);
    QCOMPARE(bench.selection.currentIndex().data(ResourceTableModel::RecordIdRole).toString(),
             sampleId(resources::links(), 7));
}

QTEST_GUILESS_MAIN(TestTableSelection)
#include "tst_tableselection.moc"
