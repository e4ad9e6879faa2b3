// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/feeds/resourcerows.h"
#include "models/query/foldedpage.h"
#include "models/query/queryevaluator.h"
#include "models/query/queryparser.h"
#include "models/table/foldahead.h"
#include "randomtable.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const ResourceSpec &spec()
{
    return resources::transactions();
}

Query words(const QString &text)
{
    return parseQuery(text, QueryFields(spec()), {}).query;
}

//! Pages of a thousand rows under a model, and what folds them.
struct Bench
{
    explicit Bench(std::uint32_t pages, std::size_t rows = 1000)
        : table(spec())
        , model(table, reveal)
        , ahead(model)
    {
        for (std::uint32_t page = 0; page < pages; ++page)
            table.append(randomPage(spec(), rows, page + 1));
    }
    [[nodiscard]] std::vector<std::size_t> foldedCounts() const { return counts(*model.foldedPages()); }
    [[nodiscard]] std::vector<std::size_t> counts(FoldedPageCache &cache) const
    {
        std::vector<std::size_t> all;
        for (const api::ChunkPtr &page : table.snapshot().chunks)
            all.push_back(cache.of(page)->foldedCount());
        return all;
    }
    [[nodiscard]] bool isUntouched() const
    {
        return std::ranges::all_of(foldedCounts(), [](std::size_t count) { return count == 0; });
    }

    ColumnTable table;
    RevealState reveal;
    ResourceTableModel model;
    FoldAhead ahead;
};

} // namespace

//! The first key of a search finds the texts folded.
class TestFoldAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAFirstSearchWouldFoldIsFolded();
    void rowsThatComeLaterAreFoldedAsWell();
    void aSearchGoesFirst();
    void onlyWhereSomebodyLooksAndOnlyLongTables();
    void theRowsOfAPageAreFoldedWhileItIsShown();
};

void TestFoldAhead::whatAFirstSearchWouldFoldIsFolded()
{
    Bench bench(3);
    bench.ahead.setWanted(true);
    QTRY_VERIFY(bench.ahead.isDone());
    const auto folded = std::make_shared<FoldedPageCache>();
    const QueryEvaluator evaluator(words(u"zzz"_s), spec(), {}, folded);
    QVERIFY(evaluator.matching(bench.table.snapshot(), std::atomic_bool(false)));
    QVERIFY(!bench.isUntouched());
    QCOMPARE(bench.foldedCounts(), bench.counts(*folded)); // no more and no less
}

void TestFoldAhead::rowsThatComeLaterAreFoldedAsWell()
{
    Bench bench(3);
    bench.ahead.setWanted(true);
    QTRY_VERIFY(bench.ahead.isDone());
    bench.table.append(randomPage(spec(), 1000, 99));
    QVERIFY(!bench.ahead.isDone());
    QTRY_VERIFY(bench.ahead.isDone());
    QVERIFY(bench.foldedCounts().back() > 0);
}

void TestFoldAhead::aSearchGoesFirst()
{
    Bench bench(3);
    bench.ahead.setWanted(true);
    bench.model.setQuery(words(u"a"_s), {});
    QVERIFY(bench.model.isBusy());
    bool foldedWhileBusy = false;
    connect(&bench.ahead, &FoldAhead::done, this, [&] { foldedWhileBusy = bench.model.isBusy(); });
    QTRY_VERIFY(bench.ahead.isDone()); // it comes to it nevertheless
    QVERIFY(!foldedWhileBusy);
    QVERIFY(!bench.model.isBusy());
}

void TestFoldAhead::onlyWhereSomebodyLooksAndOnlyLongTables()
{
    Bench hidden(3);
    hidden.ahead.setWanted(true);
    hidden.ahead.setWanted(false);
    Bench small(1, 500);
    small.ahead.setWanted(true);
    Bench seen(3); // begins after the others would have
    seen.ahead.setWanted(true);
    QTRY_VERIFY(seen.ahead.isDone());
    QVERIFY(hidden.isUntouched());
    QVERIFY(small.isUntouched());
}

void TestFoldAhead::theRowsOfAPageAreFoldedWhileItIsShown()
{
    RevealState reveal;
    ResourceRows rows(spec(), reveal);
    for (std::uint32_t page = 0; page < 3; ++page)
        rows.table().append(randomPage(spec(), 1000, page + 1));
    rows.setActive(true);
    QTRY_VERIFY(rows.foldAhead().isDone());
    rows.setActive(false);
    rows.table().append(randomPage(spec(), 1000, 99));
    Bench seen(3);
    seen.ahead.setWanted(true);
    QTRY_VERIFY(seen.ahead.isDone());
    QVERIFY(!rows.foldAhead().isDone());
}

QTEST_GUILESS_MAIN(TestFoldAhead)
#include "tst_foldahead.moc"
