// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/listalignment.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <numeric>

using vinculo::models::ListAlignment;

namespace {

constexpr int kPageSize = 10;

//! A table and a list of numbered rows, and what it takes to align them.
struct Bench
{
    explicit Bench(int size)
        : list(size)
        , table(size)
    {
        std::iota(list.begin(), list.end(), 0);
        std::iota(table.begin(), table.end(), 0);
    }

    ListAlignment run(std::set<int> suspects = {}, int mostPages = 1000)
    {
        ListAlignment alignment(static_cast<int>(table.size()), kPageSize, std::move(suspects), list.size());
        QHash<int, int> rowOf;
        for (int row = 0; row < table.size(); ++row)
            rowOf.insert(table.at(row), row);
        while (const auto page = alignment.nextPage()) {
            if (pagesRead.size() == mostPages)
                break;
            pagesRead.append(*page);
            std::vector<int> rows;
            const QList<int> shown = list.mid(qsizetype{*page - 1} * kPageSize, kPageSize);
            for (const int number : shown) {
                rows.push_back(rowOf.value(number, -1));
                if (rows.back() < 0)
                    found.append(number);
            }
            alignment.take(*page, rows);
        }
        for (const int row : alignment.goneRows())
            gone.append(table.at(row));
        return alignment;
    }

    QList<int> list;
    QList<int> table;
    QList<int> pagesRead;
    QList<int> found;
    QList<int> gone;
};

} // namespace

class TestListAlignment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalSidesNeedNoPage();
    void suspectsAreReadInAnyCase();
    void aRowInFrontTakesOnePage();
    void aRowAtTheEndTakesFewPages();
    void aRowInTheMiddleTakesTheLogarithm();
    void aDeletedRowIsFoundOut();
    void aWholePageDeletedIsFoundOut();
    void rowsMovedInTheTableAreNotGone();
    void anEmptyListHasLostEverything();
    void aRowThatTheListHasTwiceIsLookedForTwice_data();
    void aRowThatTheListHasTwiceIsLookedForTwice();
    void aListThatMovesMeanwhileIsNotTakenForOneWithRepeats();
    void anotherOrderIsNeverAligned();
    void anAbsurdTotalAsksForSensiblePages();
};

void TestListAlignment::equalSidesNeedNoPage()
{
    Bench bench(500);
    QVERIFY(bench.run().isAligned());
    QVERIFY(bench.pagesRead.isEmpty());
}

void TestListAlignment::suspectsAreReadInAnyCase()
{
    Bench bench(500);
    QVERIFY(bench.run({7, 70}).isAligned());
    QCOMPARE(bench.pagesRead, QList<int>({7, 50})); // there are only fifty
}

void TestListAlignment::aRowInFrontTakesOnePage()
{
    Bench bench(10'000);
    bench.list.prepend(-5);
    QVERIFY(bench.run().isAligned());
    QCOMPARE(bench.pagesRead, QList<int>({1}));
    QCOMPARE(bench.found, QList<int>({-5}));
}

void TestListAlignment::aRowAtTheEndTakesFewPages()
{
    Bench bench(9'999);
    bench.list.append(-5);
    QVERIFY(bench.run().isAligned());
    QCOMPARE(bench.found, QList<int>({-5}));
    QVERIFY(bench.pagesRead.size() <= 2);
}

void TestListAlignment::aRowInTheMiddleTakesTheLogarithm()
{
    Bench bench(10'000);
    bench.list.insert(3'333, -5);
    QVERIFY(bench.run().isAligned());
    QCOMPARE(bench.found, QList<int>({-5}));
    QVERIFY(bench.pagesRead.size() <= 12);
}

void TestListAlignment::aDeletedRowIsFoundOut()
{
    Bench bench(10'000);
    bench.list.removeAt(3'333);
    QVERIFY(bench.run().isAligned());
    QCOMPARE(bench.gone, QList<int>({3'333}));
    QVERIFY(bench.found.isEmpty());
    QVERIFY(bench.pagesRead.size() <= 13);
}

void TestListAlignment::aWholePageDeletedIsFoundOut()
{
    Bench bench(10'000);
    bench.list.remove(3'330, 25);
    QVERIFY(bench.run().isAligned());
    QList<int> expected(25);
    std::iota(expected.begin(), expected.end(), 3'330);
    QCOMPARE(bench.gone, expected);
}

void TestListAlignment::rowsMovedInTheTableAreNotGone()
{
    Bench bench(200);
    bench.table.move(3, 150);
    bench.list.removeAt(100);
    QVERIFY(bench.run().isAligned());
    QCOMPARE(bench.gone, QList<int>({100}));
}

void TestListAlignment::anEmptyListHasLostEverything()
{
    Bench bench(30);
    bench.list.clear();
    QVERIFY(bench.run().isAligned());
    QCOMPARE(bench.gone, bench.table);
}

void TestListAlignment::aRowThatTheListHasTwiceIsLookedForTwice_data()
{
    QTest::addColumn<QList<int>>("places"); // of the list, where a row stands again
    QTest::newRow("far behind") << QList<int>{155};
    QTest::newRow("in front") << QList<int>{3};
    QTest::newRow("on its own page") << QList<int>{24};
    QTest::newRow("at the end") << QList<int>{205};
    QTest::newRow("several times") << QList<int>{151, 166, 187};
}

//! The loading noticed it on the pages where it stood again.
void TestListAlignment::aRowThatTheListHasTwiceIsLookedForTwice()
{
    QFETCH(QList<int>, places);
    Bench bench(205);
    std::set<int> suspects;
    for (const int place : places) {
        bench.list.insert(place, 22);
        suspects.insert(place / kPageSize + 1);
    }
    QVERIFY(bench.run(suspects).isAligned());
    QVERIFY(bench.gone.isEmpty() && bench.found.isEmpty());
    QVERIFY2(bench.pagesRead.size() <= 16, qPrintable(QString::number(bench.pagesRead.size())));
    Bench moved(200); // a row that has gone elsewhere is there once
    moved.list.move(22, 155);
    QVERIFY(moved.run({16}).isAligned());
    moved.list.removeAt(100);
    moved.list.append(1000); // one has gone and one has come
    QVERIFY(moved.run({16, 11, 20}).isAligned());
    QCOMPARE(moved.gone, QList<int>{101});
    QCOMPARE(moved.found, QList<int>{1000});
}

//! One row has gone; while that is looked for, another comes in front and one goes: the last page that is
//! read begins with the row that ended the page before.
void TestListAlignment::aListThatMovesMeanwhileIsNotTakenForOneWithRepeats()
{
    Bench bench(100);
    bench.list.removeAt(55);
    ListAlignment alignment(100, kPageSize, {}, 99);
    int reads = 0;
    while (const auto page = alignment.nextPage()) {
        if (++reads == 5) {
            bench.list.prepend(1000);
            bench.list.removeAt(60); // the total stays
        }
        std::vector<int> rows;
        for (const int number : bench.list.mid(qsizetype{*page - 1} * kPageSize, kPageSize))
            rows.push_back(number < 100 ? number : -1);
        alignment.take(*page, rows);
    }
    QCOMPARE(reads, 5);
    QVERIFY(!alignment.isAligned());
}

void TestListAlignment::anotherOrderIsNeverAligned()
{
    Bench bench(1'000);
    std::reverse(bench.list.begin(), bench.list.end());
    bench.list.removeAt(500);
    const ListAlignment alignment = bench.run({}, 16);
    QVERIFY(!alignment.isAligned());
}

void TestListAlignment::anAbsurdTotalAsksForSensiblePages()
{
    ListAlignment alignment(100, kPageSize, {3}, std::numeric_limits<qint64>::max());
    for (int i = 0; i < 16; ++i) {
        const auto page = alignment.nextPage();
        QVERIFY(page && *page >= 1);
        alignment.take(*page, {});
    }
    QVERIFY(!alignment.isAligned());
}

QTEST_GUILESS_MAIN(TestListAlignment)
#include "tst_listalignment.moc"
