// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "core/domain/resources/registry.h"
#include "models/query/queryevaluator.h"
#include "models/query/queryparser.h"
#include "models/query/querywriter.h"
#include "tests/models/naivequery.h"
#include "tests/models/randomtable.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

using Rows = QueryEvaluator::Rows;
const std::atomic_bool kRunning = false;
constexpr std::size_t kCases = 100'000;

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone(-3 * 3600), .locale = QLocale(QLocale::English)};
}

Rows naiveRows(const Query &query, const TableSnapshot &table)
{
    Rows rows;
    for (std::uint32_t row = 0; row < table.rows.size(); ++row)
        if (!query.root || matchesNaively(*query.root, table, row, context()))
            rows.push_back(row);
    return rows;
}

//! Conditions with values that some rows of a random table have, in every way they can be written.
class QueryMaker
{
public:
    QueryMaker(const ResourceSpec &spec, unsigned seed)
        : m_random(seed)
    {
        for (const FieldSpec &field : spec.fields)
            if (field.isColumn())
                m_fields.append(&field);
    }
    QString query(int depth = 2)
    {
        const unsigned kind = below(depth > 0 ? 8 : 5);
        if (kind == 5)
            return u'(' + query(depth - 1) + pick({u" OR "_s, u" OU "_s, u" | "_s, u"|"_s}) +
                   query(depth - 1) + u')';
        if (kind == 6)
            return query(depth - 1) + pick({u" "_s, u" AND "_s}) + query(depth - 1);
        if (kind == 7)
            return pick({u"-("_s, u"NOT ("_s, u"N\u00c3O ("_s}) + query(depth - 1) + u')';
        return (below(4) == 0 ? pick({u"-"_s, u"NOT "_s, u"NOT NOT "_s, u"NOT -"_s}) : QString()) +
               (kind == 4 ? words() : condition(*m_fields[below(unsigned(m_fields.size()))]));
    }
    QString condition(const FieldSpec &field)
    {
        const QString path = QString::fromUtf8(field.path.data(), qsizetype(field.path.size()));
        if (below(24) == 0)
            return path + u" is:empty"_s;
        const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Decimal ||
                              field.type == FieldType::Integer;
        QStringList values{value(field)};
        while (below(4) == 0)
            values.append(value(field));
        return path + u':' + values.join(isNumber ? u';' : u',');
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random()) % limit; }
    QString pick(const QStringList &list) { return list[below(unsigned(list.size()))]; }
    QString words()
    {
        return pick({u"pix"_s, u"joao"_s, u"\"sao jo\""_s, u"nandu"_s, u"\"abcdef00-0000\""_s, u"0000"_s,
                     u"\"a,b\""_s, u"uber"_s, u"zzz"_s, u"\"%\""_s, u"odd"_s, u"e"_s,
                     u"abcdef00-0000-0001-0000-000000000002"_s, u"/jo.o|x.y/"_s});
    }
    QString value(const FieldSpec &field)
    {
        if (below(8) == 0)
            return pick({u"empty"_s, u"is:empty"_s, u"vazio"_s});
        switch (field.type) {
        case FieldType::Identifier:
            return pick({u"abcdef00-0000-0001-0000-000000000002"_s, u"0003"_s,
                         u"=abcdef00-0000-0000-0000-000000000001"_s, u"odd"_s, u"xyz"_s});
        case FieldType::Enum:
            return pick(
                {u"pending"_s, u"fee"_s, u"brand_new"_s, u"=odd"_s, u"valid"_s, u"c"_s, u"o"_s,
                 u"=BRAND-NEW"_s,
                 QString::fromUtf8(field.values[0].value.data(), qsizetype(field.values[0].value.size()))
                     .prepend(u'"')
                     .append(u'"')});
        case FieldType::Boolean:
            return pick({u"true"_s, u"no"_s});
        case FieldType::Date:
        case FieldType::Timestamp:
            return pick({u"2026-06"_s,
                         u">2026-05"_s,
                         u"<2025-12-31"_s,
                         u"last-90d"_s,
                         u">=last-month"_s,
                         u"<=2026-01"_s,
                         u"2026-02..2026-03-15"_s,
                         u"..yesterday"_s,
                         u"today"_s,
                         u"this-year.."_s,
                         u"2026"_s,
                         u"2025..2026"_s,
                         u"<2026"_s,
                         u"tomorrow"_s,
                         u">=tomorrow"_s,
                         u"this-week"_s,
                         u"last-week"_s,
                         u"last-week..this-week"_s,
                         u"next-30d"_s,
                         u"next-2w"_s,
                         u"today..next-1m"_s,
                         u"last-3m"_s,
                         u"last-year"_s,
                         u"this-month"_s,
                         u"15/06/2026"_s});
        case FieldType::Money:
        case FieldType::Decimal:
        case FieldType::Integer:
            return pick({u">500"_s, u"0"_s, u"=5"_s, u"-10..10"_s, u"<-0.0001"_s, u"<=1"_s,
                         u">=922337203685477.5807"_s, u"100..1500"_s, u">1.5"_s, u"..3.25"_s, u"5.."_s,
                         u"-5"_s});
        default:
            return pick({u"pix"_s, u"joao"_s, u"=\"Pix\""_s, u"\"a,b\""_s, u"/^p/"_s, u"/jo.o$/"_s,
                         u"=Netflix"_s, u"e"_s, u"odd"_s, u"\"quote\\\"d\""_s, u"\"uber *trip\""_s});
        }
    }

    std::mt19937 m_random;
    QList<const FieldSpec *> m_fields;
};

Rows evaluated(const Query &query, const TableSnapshot &table,
               const std::shared_ptr<FoldedPageCache> &cache = {})
{
    return QueryEvaluator(query, *table.spec, context(), cache)
        .matching(table, kRunning)
        .value_or(Rows{0xffffffff});
}

} // namespace

class TestQueryEvaluator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void thatWereManyCases();
    void largerPagesAgreeToo_data();
    void largerPagesAgreeToo();
    void whateverTheWayItIsWrittenItMeansTheSame();
    void numbersBetweenTheUnitsCompareExactly();
    void needlesAreFoundEverywhere();
    void rowsInAnyOrderAndReleasedPages();
    void appendedRowsAloneGiveTheSame();
    void emptyQueryAndEmptyTable();
    void cancellingStops();
    void hostileExpressionTakesLinearTime();

private:
    std::size_t m_cases = 0;
};

void TestQueryEvaluator::agreesWithTheReference_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *resource : resources::all())
        QTest::newRow(resource->name.data()) << QString::fromUtf8(resource->name.data());
}

//! 100,000 questions in all: each of every field first, then combinations, over small tables of different
//! pages.
void TestQueryEvaluator::agreesWithTheReference()
{
    QFETCH(QString, resource);
    constexpr std::uint32_t kTables = 50;
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const QueryFields fields(spec);
    QueryMaker maker(spec, 42);
    std::vector<TableSnapshot> tables;
    for (std::uint32_t i = 0; i < kTables; ++i)
        tables.push_back(randomSnapshot(spec, 3, 5, 5 + 3 * i));
    QStringList texts;
    for (const FieldSpec &field : spec.fields)
        for (int i = 0; field.isColumn() && i < 60; ++i)
            texts.append(maker.condition(field));
    const auto cases = static_cast<qsizetype>(kCases / resources::all().size() + 1);
    while (texts.size() < cases)
        texts.append(maker.query());
    std::size_t next = 0;
    for (const QString &text : texts) {
        const TableSnapshot &table = tables[next++ % tables.size()];
        const Query query = parseQuery(text, fields, context()).query;
        if (evaluated(query, table) != naiveRows(query, table))
            QFAIL(qPrintable(text + u" means "_s + queryText(query)));
        ++m_cases;
    }
}

void TestQueryEvaluator::thatWereManyCases()
{
    QVERIFY2(m_cases >= kCases, qPrintable(QString::number(m_cases)));
}

//! Larger pages are scanned in blocks, and folded once for all questions.
void TestQueryEvaluator::largerPagesAgreeToo_data()
{
    agreesWithTheReference_data();
}

void TestQueryEvaluator::largerPagesAgreeToo()
{
    QFETCH(QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const QueryFields fields(spec);
    const TableSnapshot table = randomSnapshot(spec, 3, 300, 7);
    const auto cache = std::make_shared<FoldedPageCache>();
    QueryMaker maker(spec, 43);
    for (int i = 0; i < 60; ++i) {
        const QString text = maker.query();
        const Query query = parseQuery(text, fields, context()).query;
        if (evaluated(query, table, cache) != naiveRows(query, table))
            QFAIL(qPrintable(text + u" means "_s + queryText(query)));
    }
}

//! The reference reads the same parsed query: that its forms are read alike has to be seen from outside.
void TestQueryEvaluator::whateverTheWayItIsWrittenItMeansTheSame()
{
    const ResourceSpec &spec = resources::transactions();
    const QueryFields fields(spec);
    const TableSnapshot table = randomSnapshot(spec, 3, 300, 11);
    QueryMaker maker(spec, 44);
    std::size_t found = 0;
    const auto rows = [&](const QString &text) {
        return evaluated(parseQuery(text, fields, context()).query, table);
    };
    for (int i = 0; i < 200; ++i) {
        const QString a = u'(' + maker.query(1) + u')';
        const QString b = u'(' + maker.query(1) + u')';
        const Rows both = rows(a + u' ' + b);
        QCOMPARE(rows(a + u" AND "_s + b), both);
        const Rows any = rows(a + u" OR "_s + b);
        QCOMPARE(rows(a + u" | "_s + b), any);
        QCOMPARE(rows(a + u'|' + b), any);
        const Rows other = rows(u'-' + a);
        QCOMPARE(rows(u"NOT "_s + a), other);
        QCOMPARE(rows(u"NOT NOT "_s + a), rows(a));
        found += both.size() + other.size();
    }
    QVERIFY(found > 0);
    const Rows missing = rows(u"description:empty"_s);
    QVERIFY(!missing.empty());
    QCOMPARE(rows(u"description is:empty"_s), missing);
    QCOMPARE(rows(u"description:is:empty"_s), missing);
    QCOMPARE(rows(u"NOT -description is:empty"_s), missing);
    QCOMPARE(rows(u"value_date:2026"_s), rows(u"value_date:this-year"_s)); // of 2026-06-15, a Monday
    QCOMPARE(rows(u"value_date:this-week"_s), rows(u"value_date:2026-06-15..2026-06-21"_s));
    QCOMPARE(rows(u"value_date:last-week"_s), rows(u"value_date:2026-06-08..2026-06-14"_s));
    QCOMPARE(rows(u"value_date:next-30d"_s), rows(u"value_date:2026-06-15..2026-07-14"_s));
    QCOMPARE(rows(u"value_date:tomorrow"_s), rows(u"value_date:2026-06-16"_s));
}

void TestQueryEvaluator::numbersBetweenTheUnitsCompareExactly()
{
    const ResourceSpec &spec = resources::transactions();
    const QueryFields fields(spec);
    const auto chunk = std::make_shared<api::ColumnChunk>(*randomChunk(spec, 4, 1));
    for (api::Column &column : chunk->columns) {
        if (column.field->path != "amount")
            continue;
        const std::vector<api::MoneyCell> cells{
            {-1, 0}, {0, 0}, {1, 0}, {std::numeric_limits<std::int64_t>::max(), 0}};
        column = api::packed({.field = column.field, .values = cells}, cells.size());
    }
    TableSnapshot table;
    table.spec = &spec;
    appendPage(table, chunk);
    const auto rows = [&](const QString &text) {
        return evaluated(parseQuery(text, fields, context()).query, table);
    };
    QCOMPARE(rows(u"amount:>0.00005"_s), (Rows{2, 3}));
    QCOMPARE(rows(u"amount:>=0.00005"_s), (Rows{2, 3}));
    QCOMPARE(rows(u"amount:<0.00005"_s), (Rows{0, 1}));
    QCOMPARE(rows(u"amount:<=-0.00005"_s), (Rows{0}));
    QCOMPARE(rows(u"amount:0.00005"_s), Rows{});
    QCOMPARE(rows(u"amount:>922337203685477.5807"_s), Rows{});
    QCOMPARE(rows(u"amount:922337203685477.5807"_s), (Rows{3}));
    QCOMPARE(rows(u"amount:-0.0001..0.0001"_s), (Rows{0, 1, 2}));
    QCOMPARE(rows(u"amount:<-922337203685477.5807"_s), Rows{});
}

void TestQueryEvaluator::needlesAreFoundEverywhere()
{
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) {
        std::string text(random() % 400, ' ');
        for (char &c : text)
            c = "abcd e"[random() % 6];
        std::string word(1 + random() % 5, ' ');
        for (char &c : word)
            c = "abcd e"[random() % 6];
        const TextNeedle needle(word);
        for (std::size_t from = 0; from <= text.size(); from += 1 + random() % 40)
            QCOMPARE(needle.find(text, from), text.find(word, from));
    }
}

void TestQueryEvaluator::rowsInAnyOrderAndReleasedPages()
{
    const ResourceSpec &spec = resources::links();
    const QueryFields fields(spec);
    TableSnapshot table = randomSnapshot(spec, 4, 50, 9);
    std::mt19937 random(1);
    std::vector<RowRef> rows(table.rows.begin(), table.rows.end());
    std::ranges::shuffle(rows, random);
    std::erase_if(rows, [](const RowRef &ref) { return ref.chunk == 1; });
    table.rows = RowRefs(rows);
    table.chunks[1].reset();
    for (const QString &text : {u"status:valid"_s, u"pix"_s, u"-institution:netflix created:2026"_s}) {
        const Query query = parseQuery(text, fields, context()).query;
        QCOMPARE(evaluated(query, table), naiveRows(query, table));
    }
}

void TestQueryEvaluator::appendedRowsAloneGiveTheSame()
{
    const ResourceSpec &spec = resources::transactions();
    const QueryFields fields(spec);
    const Query query = parseQuery(u"(pix OR amount:>500) -status:pending"_s, fields, context()).query;
    const QueryEvaluator evaluator(query, spec, context());
    TableSnapshot table = randomSnapshot(spec, 1, 60, 1);
    Rows together = evaluator.matching(table, kRunning).value();
    for (std::uint32_t page = 1; page < 6; ++page) {
        const auto before = static_cast<std::uint32_t>(table.rows.size());
        appendPage(table, randomChunk(spec, 60, 100 + page));
        Rows added(table.rows.size() - before);
        std::iota(added.begin(), added.end(), before);
        const Rows found = evaluator.matchingAmong(table, added, kRunning).value();
        together.insert(together.end(), found.begin(), found.end());
        QCOMPARE(together, evaluator.matching(table, kRunning).value());
    }
    const Rows outside{3, 9'999'999};
    QVERIFY(evaluator.matchingAmong(table, outside, kRunning).value().size() <= 1);
}

void TestQueryEvaluator::emptyQueryAndEmptyTable()
{
    const ResourceSpec &spec = resources::links();
    const TableSnapshot table = randomSnapshot(spec, 2, 10, 1);
    QCOMPARE(evaluated({}, table).size(), std::size_t(20));
    TableSnapshot nothing;
    nothing.spec = &spec;
    QCOMPARE(evaluated(parseQuery(u"pix"_s, QueryFields(spec), context()).query, nothing).size(),
             std::size_t(0));
}

void TestQueryEvaluator::cancellingStops()
{
    const ResourceSpec &spec = resources::links();
    const TableSnapshot table = randomSnapshot(spec, 2, 10, 1);
    const QueryEvaluator evaluator(parseQuery(u"pix"_s, QueryFields(spec), context()).query, spec, context());
    const std::atomic_bool isCancelled = true;
    QVERIFY(!evaluator.matching(table, isCancelled));
    QVERIFY(!evaluator.matchingAmong(table, Rows{1}, isCancelled));
}

void TestQueryEvaluator::hostileExpressionTakesLinearTime()
{
    const ResourceSpec &spec = resources::transactions();
    const auto chunk = std::make_shared<api::ColumnChunk>(*randomChunk(spec, 1, 1));
    for (api::Column &column : chunk->columns) {
        if (column.field->path != "description")
            continue;
        const std::string text(200'000, 'a'); // a backtracking engine would not live to see the end
        api::PlainTexts texts{.ends = {static_cast<std::uint32_t>(text.size())}, .bytes = text};
        column = api::packed({.field = column.field, .values = std::move(texts)}, 1);
    }
    TableSnapshot table;
    table.spec = &spec;
    appendPage(table, chunk);
    QElapsedTimer timer;
    timer.start();
    for (const QString &pattern :
         {u"description:/(a+)+$b/"_s, u"description:/(a|aa)+c/"_s, u"description:/(.*)*(.*)*x{5}/"_s})
        QCOMPARE(evaluated(parseQuery(pattern, QueryFields(spec), context()).query, table), Rows{});
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!parseQuery(u"/((a{1000}){1000}){1000}/"_s, QueryFields(spec), context()).errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryEvaluator)
#include "tst_queryevaluator.moc"
