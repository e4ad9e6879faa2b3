// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/tableselection.h"
#include "samplepages.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

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
    static api::ChunkPtr page()
    {
        QByteArrayList rows;
        for (int i = 0; i < 3000; ++i)
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
        for (const QItemSelectionRange &range : selection.selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                ids.insert(model.index(row, 0).data(ResourceTableModel::RecordIdRole).toString());
        return ids;
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
    void scatteredOnesAreGivenUpAloud();
    void reloadingGivesLargeOnesUpAndKeepsFewRows();
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
}

void TestTableSelection::everythingSelectedStaysEverythingShown()
{
    Bench bench;
    bench.select(0, 2999);
    bench.ask(u"status:=valid"_s);
    QCOMPARE(bench.selected().size(), 1500);
    QCOMPARE(bench.selection.selection().size(), 1);
}

void TestTableSelection::scatteredOnesAreGivenUpAloud()
{
    Bench bench;
    bench.sortBy("status", Qt::AscendingOrder);
    bench.select(0, 1499); // all that are valid, or all that are not: every second row
    const QSignalSpy givenUp(&bench.selection, &TableSelection::selectionGivenUp);
    bench.sortBy("external_id", Qt::AscendingOrder);
    QCOMPARE(givenUp.size(), 1);
    QCOMPARE(givenUp.first().first().toInt(), 1500);
    QVERIFY(!bench.selection.hasSelection());
}

void TestTableSelection::reloadingGivesLargeOnesUpAndKeepsFewRows()
{
    Bench bench;
    const QSignalSpy givenUp(&bench.selection, &TableSelection::selectionGivenUp);
    bench.select(10, 19);
    const QSet<QString> few = bench.selected();
    bench.table.replaceAll({Bench::page()});
    QCOMPARE(bench.selected(), few);
    QVERIFY(givenUp.isEmpty());
    bench.select(0, 1999);
    bench.table.replaceAll({Bench::page()});
    QCOMPARE(givenUp.size(), 1);
    QVERIFY(!bench.selection.hasSelection());
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
