// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/roworder.h"
#include "models/table/roworderjob.h"
#include "models/table/shownorder.h"
#include "models/work/reusedmemory.h"
#include "samplepages.h"
#include "tests/models/naiveorder.h"
#include "tests/models/naivequery.h"
#include "tests/models/randomtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const std::atomic_bool kRunning = false;
using Rows = std::vector<std::uint32_t>;

int columnCount(const ResourceSpec &spec)
{
    return static_cast<int>(std::count_if(spec.fields.begin(), spec.fields.end(),
                                          [](const FieldSpec &f) { return f.isColumn(); }));
}

Rows allRows(const TableSnapshot &table)
{
    Rows rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone::utc(), .locale = QLocale(QLocale::English)};
}

class RandomSorts
{
public:
    RandomSorts(const ResourceSpec &spec, unsigned seed)
        : m_spec(spec)
        , m_random(seed)
    {
    }
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random()) % limit; }
    std::vector<SortColumn> next()
    {
        std::vector<SortColumn> sorts;
        for (unsigned left = 1 + below(3); left > 0; --left)
            sorts.push_back(column(static_cast<int>(below(static_cast<unsigned>(columnCount(m_spec))))));
        return sorts;
    }
    SortColumn column(int number)
    {
        return sortColumn(m_spec, number, below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }

private:
    const ResourceSpec &m_spec;
    std::mt19937 m_random;
};

void everyResource()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(spec->name.data()) << QString::fromUtf8(spec->name.data());
}

//! 128,000 rows, or twice as many for each time more: the same pages again and again.
TableSnapshot manyRows(const ResourceSpec &spec, int doubled = 6)
{
    TableSnapshot table = randomSnapshot(spec, 4, 500, 3);
    for (int times = 0; times < doubled; ++times) {
        const Rows before = allRows(table);
        for (const std::uint32_t row : before)
            table.rows.push_back(RowRef(table.rows[row]));
    }
    return table;
}

const ResourceSpec &currentSpec()
{
    QFETCH(QString, resource);
    return *resources::find(resource.toStdString());
}

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersAgreeWithTheReference_data() { everyResource(); }
    void ordersAgreeWithTheReference();
    void largeTablesAreOrderedTheSameWay_data() { everyResource(); }
    void largeTablesAreOrderedTheSameWay();
    void textsOfAllScriptsHaveOneOrder();
    void numbersInsideTextsCountByValue();
    void spanishLettersStandBehindTheirSisters();
    void whateverHappensTheOrderIsThatOfAFreshStart_data() { everyResource(); }
    void whateverHappensTheOrderIsThatOfAFreshStart();
    void pagesPlacedOneByOneStandAsIfOrderedTogether_data() { everyResource(); }
    void pagesPlacedOneByOneStandAsIfOrderedTogether();
    void sortedRowsAreFilteredAsIfSortedAgain_data() { everyResource(); }
    void sortedRowsAreFilteredAsIfSortedAgain();
    void cancellingStops();
    void whatSortingTookIsGivenBackAfterAWhile();
};

void TestRowOrder::ordersAgreeWithTheReference()
{
    const ResourceSpec &spec = currentSpec();
    const QLocale locale(QLocale::Portuguese, QLocale::Brazil);
    const auto collation = std::make_shared<const Collation>(locale);
    RandomSorts random(spec, 7);
    for (std::uint32_t i = 0; i < 400; ++i) {
        const TableSnapshot table = randomSnapshot(spec, 2, 15, 1 + 2 * i);
        const std::vector<SortColumn> sorts = i < static_cast<std::uint32_t>(columnCount(spec))
                                                  ? std::vector{random.column(static_cast<int>(i))}
                                                  : random.next();
        const RowOrderRequest request{.table = table, .sorts = sorts, .collation = collation};
        const auto result = orderRows(request, kRunning);
        QVERIFY(result);
        if (result->order->toVector() != orderedNaively(table, allRows(table), sorts, locale))
            QFAIL(qPrintable(u"table %1, first column %2"_s.arg(QString::number(i),
                                                                QString::number(sorts.front().column))));
    }
}

//! More rows than one block: several threads, all texts of all pages.
void TestRowOrder::largeTablesAreOrderedTheSameWay()
{
    const ResourceSpec &spec = currentSpec();
    const QLocale locale(QLocale::Spanish, QLocale::Mexico);
    const auto collation = std::make_shared<const Collation>(locale);
    const TableSnapshot table = manyRows(spec);
    RandomSorts random(spec, 9);
    std::set<FieldType> seen;
    int column = 0;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        if (seen.insert(field.type).second) {
            const std::vector<SortColumn> sorts{random.column(column)};
            const auto result = orderRows({.table = table, .sorts = sorts, .collation = collation}, kRunning);
            QVERIFY(result);
            QCOMPARE(result->order->toVector(), orderedNaively(table, allRows(table), sorts, locale));
        }
        ++column;
    }
}

void TestRowOrder::textsOfAllScriptsHaveOneOrder()
{
    const Collation collation(QLocale(QLocale::Portuguese, QLocale::Brazil));
    const std::vector<std::string> texts{
        "",     "a",       "á",    "A",      "b",      "Ωμέγα",    "ωμεγα",    "مرحبا",
        "🦜", "🦜 b",  "日本", "Nguyễn", "nguyen", "\xff\xfe", "\xc3",     "a\xff",
        "007",  "7",       "70",   "a 10 b", "a 9 c",  "ß",        "ss",       "æ",
        "ae",   "e\u0301", "-",    "_",      "  ",     "\u00ad",   "x\u00ady", "xy"};
    for (const std::string &a : texts) {
        QCOMPARE(collation.compare(a, a), 0);
        for (const std::string &b : texts) {
            QCOMPARE(collation.compare(a, b) < 0, collation.compare(b, a) > 0);
            for (const std::string &c : texts)
                if (collation.compare(a, b) <= 0 && collation.compare(b, c) <= 0)
                    QVERIFY2(collation.compare(a, c) <= 0, (a + " | " + b + " | " + c).c_str());
        }
    }
}

void TestRowOrder::numbersInsideTextsCountByValue()
{
    const Collation collation(QLocale(QLocale::English));
    QVERIFY(collation.compare("item 9", "item 10") < 0);
    QVERIFY(collation.compare("item 009", "item 10") < 0);
    QVERIFY(collation.compare("99999999999999999999999999", "100000000000000000000000000") < 0);
    QCOMPARE(collation.compare("ITEM 9", "item 9"), 0);
}

void TestRowOrder::spanishLettersStandBehindTheirSisters()
{
    const Collation spanish(QLocale(QLocale::Spanish, QLocale::Mexico));
    const Collation portuguese(QLocale(QLocale::Portuguese, QLocale::Brazil));
    QVERIFY(spanish.compare("ñame", "nube") > 0); // a letter of its own
    QVERIFY(spanish.compare("ñame", "oca") < 0);
    QVERIFY(portuguese.compare("ñame", "nube") < 0); // an n with an accent
    QVERIFY(portuguese.compare("ação", "acaso") < 0);
    QVERIFY(portuguese.compare("acao", "ação") < 0);
}

void TestRowOrder::whateverHappensTheOrderIsThatOfAFreshStart()
{
    const ResourceSpec &spec = currentSpec();
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    ColumnTable table(spec);
    RevealState reveal;
    ResourceTableModel model(table, reveal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLocale(locale);
    RandomSorts random(spec, 21);
    const QueryFields fields(spec);
    std::vector<std::pair<QPersistentModelIndex, QString>> watched;
    const QStringList questions{{}, u"sao"_s, u"a OR e"_s, u"-zebra"_s, u"id:empty OR 1"_s, u"zzzz"_s};
    for (int step = 0; step < 120; ++step) {
        const int first = static_cast<int>(random.below(60));
        switch (random.below(8)) {
        case 0:
        case 1:
            table.append(sampleChunk(spec, first, 1 + static_cast<int>(random.below(6))), Repeats::Expected);
            break;
        case 2:
            table.updateRow(sampleChunk(spec, first, 1));
            break;
        case 3:
            table.removeRow(static_cast<int>(random.below(40)));
            break;
        case 4:
            table.removeRows({random.below(30), random.below(30), random.below(30)});
            break;
        case 5:
            model.setQuery(
                parseQuery(questions[random.below(unsigned(questions.size()))], fields, context()).query,
                context());
            break;
        case 6: {
            QList<SortBy> keys;
            for (const SortColumn &sort : random.next())
                keys.append({sort.column, sort.order});
            model.setSorting(random.below(4) == 0 ? QList<SortBy>() : keys);
            break;
        }
        default:
            if (random.below(6) == 0)
                table.replaceAll({sampleChunk(spec, first, 20), sampleChunk(spec, first + 15, 10)});
            break;
        }
        QTRY_VERIFY(!model.isBusy());
        for (const auto &[index, id] : watched)
            if (index.isValid())
                QCOMPARE(index.data(ResourceTableModel::RecordIdRole).toString(), id);
        ResourceTableModel fresh(table, reveal);
        fresh.setLocale(locale);
        fresh.setQuery(model.query(), context()); // first, so that nothing is sorted before it is filtered
        fresh.setSorting(model.sorting());
        QCOMPARE(model.shownRows(), fresh.shownRows());
        const TableSnapshot snapshot = table.snapshot();
        Rows expected = allRows(snapshot);
        std::erase_if(expected, [&](std::uint32_t row) {
            return model.query().root && !matchesNaively(*model.query().root, snapshot, row, context());
        });
        if (model.sorting().isEmpty())
            QCOMPARE(model.shownRows(), expected);
        else
            QCOMPARE(model.shownRows().size(), expected.size());
        watched.clear();
        for (int row = 0; row < model.rowCount(); row += 7) {
            const QModelIndex index = model.index(row, 0);
            watched.emplace_back(index, index.data(ResourceTableModel::RecordIdRole).toString());
        }
    }
}

//! So many rows that their places are found by fences. Some change on the way.
void TestRowOrder::pagesPlacedOneByOneStandAsIfOrderedTogether()
{
    constexpr std::size_t kPage = 500;
    const ResourceSpec &spec = currentSpec();
    const auto collation = std::make_shared<const Collation>(QLocale(QLocale::Portuguese, QLocale::Brazil));
    const TableSnapshot all = randomSnapshot(spec, 20, kPage, 11);
    RandomSorts random(spec, 31);
    for (int round = 0; round < 4; ++round) {
        const std::vector<SortColumn> sorts = random.next();
        TableSnapshot table{.spec = all.spec, .chunks = all.chunks, .rows = {}};
        ShownOrder shown;
        bool hasFences = false;
        for (std::size_t page = 0; page < all.rows.size() / kPage; ++page) {
            RowOrderRequest request{.table = {}, .sorts = sorts, .collation = collation};
            const auto first = static_cast<std::uint32_t>(table.rows.size());
            request.areNew = page % 4 != 3;
            for (unsigned i = 0; i < 30 && !request.areNew; ++i) {
                request.moved.push_back(random.below(first));
                table.rows.set(request.moved.back(), all.rows[random.below(unsigned(all.rows.size()))]);
            }
            for (std::uint32_t row = first; row < first + kPage; ++row) {
                request.moved.push_back(row);
                table.rows.push_back(all.rows[row]);
            }
            std::ranges::sort(request.moved);
            const auto repeated = std::ranges::unique(request.moved);
            request.moved.erase(repeated.begin(), repeated.end());
            request.table = table;
            const Rows before = shown.rows();
            if (round % 2 == 1 && page % 7 == 6) { // as if the list had come to rest
                shown.dropFences();
                QVERIFY(!shown.hasFences());
            }
            if (page % 3 == 2) {
                RowOrderRequest givenUp{.table = {}, .sorts = sorts, .collation = collation};
                shown.lendTo(givenUp); // its worker may still be reading while the next order is shown
                shown.lendTo(request);
                const auto placed = orderRows(request, kRunning);
                QVERIFY(placed);
                shown.set(*placed);
                QCOMPARE(givenUp.ordered->toVector(), before);
            } else {
                shown.lendTo(request);
                const auto placed = orderRows(request, kRunning);
                QVERIFY(placed);
                QCOMPARE(request.ordered->toVector(), before);
                shown.set(*placed);
                hasFences = hasFences || placed->fences;
            }
            const auto anew = orderRows({.table = table, .sorts = sorts, .collation = collation}, kRunning);
            QVERIFY(anew);
            QCOMPARE(shown.rows(), anew->order->toVector());
        }
        QVERIFY(hasFences);
    }
}

//! Few and many rows, for questions that none, some and all of them match.
void TestRowOrder::sortedRowsAreFilteredAsIfSortedAgain()
{
    const ResourceSpec &spec = currentSpec();
    const auto collation = std::make_shared<const Collation>(QLocale(QLocale::Portuguese, QLocale::Brazil));
    const QueryFields fields(spec);
    RandomSorts random(spec, 41);
    bool isAny = false;
    for (const TableSnapshot &table : {randomSnapshot(spec, 3, 40, 5), manyRows(spec)}) {
        const std::vector<SortColumn> sorts = random.next();
        const auto all = orderRows({.table = table, .sorts = sorts, .collation = collation}, kRunning);
        QVERIFY(all);
        const Rows before = all->order->toVector();
        for (const QString &words : {u"zzzzzz"_s, u"sao"_s, u"a"_s, u"-a"_s, u"-zzzzzz"_s}) {
            RowOrderRequest request{.table = table, .sorts = sorts, .collation = collation};
            request.query = std::make_shared<const QueryEvaluator>(parseQuery(words, fields, context()).query,
                                                                   spec, context());
            const auto again = orderRows(request, kRunning);
            request.whole = all->order;
            const auto filtered = orderRows(request, kRunning);
            QVERIFY(again && filtered);
            QCOMPARE(filtered->order->toVector(), again->order->toVector());
            QCOMPARE(filtered->isWhole, filtered->order->size() == before.size());
            isAny = isAny || (filtered->order->size() > 0 && !filtered->isWhole);
        }
        const auto cleared = orderRows(
            {.table = table, .sorts = sorts, .collation = collation, .whole = all->order}, kRunning);
        QVERIFY(cleared && cleared->isWhole);
        ShownOrder shown; // rows that come later leave it as it is
        shown.set(*cleared);
        RowOrderRequest more{.table = table, .sorts = sorts, .collation = collation};
        more.moved = {static_cast<std::uint32_t>(table.rows.size())};
        more.table.rows.push_back(RowRef(table.rows[0]));
        more.areNew = true;
        shown.lendTo(more);
        const auto placed = orderRows(more, kRunning);
        QVERIFY(placed);
        shown.set(*placed);
        QCOMPARE(shown.size(), before.size() + 1);
        QCOMPARE(all->order->toVector(), before);
    }
    QVERIFY(isAny);
}

void TestRowOrder::cancellingStops()
{
    const ResourceSpec &spec = resources::transactions();
    const TableSnapshot table = randomSnapshot(spec, 2, 50, 1);
    const auto collation = std::make_shared<const Collation>(QLocale(QLocale::English));
    const std::atomic_bool isCancelled = true;
    for (const int column : {0, 1, 2})
        QVERIFY(!orderRows(
            {.table = table, .sorts = {sortColumn(spec, column, Qt::AscendingOrder)}, .collation = collation},
            isCancelled));
}

void TestRowOrder::whatSortingTookIsGivenBackAfterAWhile()
{
    const ResourceSpec &spec = resources::transactions();
    const auto collation = std::make_shared<const Collation>(QLocale(QLocale::English));
    ReusedMemory::dropKept();
    RowOrderJob job;
    QSignalSpy finished(&job, &RowOrderJob::finished);
    job.start({.table = manyRows(spec, 8),
               .sorts = {sortColumn(spec, 0, Qt::AscendingOrder)},
               .collation = collation});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(ReusedMemory::kept() > 0); // for the next key
    QTRY_COMPARE_WITH_TIMEOUT(ReusedMemory::kept(), std::size_t(0), 30'000);
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
