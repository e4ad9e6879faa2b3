// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "core/domain/resources/registry.h"
#include "models/marks/markpreview.h"
#include "models/marks/rowmarks.h"
#include "models/query/queryevaluator.h"
#include "models/query/queryparser.h"
#include "tests/models/randomtable.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const MarkRule kLarge{.name = u"Large"_s, .query = u"amount:>=500"_s, .tone = MarkTone::Attention};
const MarkRule kPix{
    .name = u"Pix"_s, .query = u"pix"_s, .tone = MarkTone::Accent, .column = u"description"_s};

} // namespace

class TestRowMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void marksAreWhatTheQueryFinds();
    void theFirstRuleThatFitsCounts();
    void cellsAreMarkedOnTheirOwn();
    void rulesThatAreOffOrBrokenMarkNothing();
    void newPagesAreLookedAtWhenAskedFor();
    void aChangedRowIsLookedAtAgain();
    void theDayMovesWithTheCalendar();
    void rulesAreKeptAsText();
    void damagedTextLosesOnlyWhatIsDamaged_data();
    void damagedTextLosesOnlyWhatIsDamaged();
    void examplesFitTheirResource_data();
    void examplesFitTheirResource();
    void previewCountsWhileOneTypes();
    void previewTellsWhatItCannotRead();

private:
    void add(std::size_t rows, std::uint32_t seed);
    void waitForMarks(int row = 0);
    [[nodiscard]] RowNumbers found(const QString &query) const;

    std::unique_ptr<ColumnTable> m_table;
    std::unique_ptr<RowMarks> m_marks;
};

void TestRowMarks::init()
{
    m_marks.reset();
    m_table = std::make_unique<ColumnTable>(resources::transactions());
    m_marks = std::make_unique<RowMarks>(*m_table);
}

void TestRowMarks::add(std::size_t rows, std::uint32_t seed)
{
    m_table->append(randomPage(m_table->spec(), rows, seed));
}

//! Asks for a row, as painting does, and waits until its page is known.
void TestRowMarks::waitForMarks(int row)
{
    QSignalSpy changed(m_marks.get(), &RowMarks::changed);
    (void)m_marks->rowMark(row);
    QVERIFY(changed.wait());
}

RowNumbers TestRowMarks::found(const QString &query) const
{
    const QueryFields fields(m_table->spec());
    const QueryEvaluator evaluator(parseQuery(query, fields, {}).query, m_table->spec(), {});
    return *evaluator.matching(m_table->snapshot(), std::atomic_bool(false));
}

void TestRowMarks::marksAreWhatTheQueryFinds()
{
    add(300, 1);
    m_marks->setRules({kLarge}, {});
    QVERIFY(!m_marks->rowMark(0)); // not known yet
    waitForMarks();
    const auto rows = found(kLarge.query);
    QVERIFY(!rows.empty() && rows.size() < 300);
    for (int row = 0; row < 300; ++row)
        QCOMPARE(m_marks->rowMark(row) != nullptr, std::ranges::binary_search(rows, std::uint32_t(row)));
    QCOMPARE(*m_marks->rowMark(int(rows.front())), kLarge);
}

void TestRowMarks::theFirstRuleThatFitsCounts()
{
    add(300, 1);
    MarkRule all{.name = u"All"_s, .query = u"type:INFLOW OR -type:INFLOW"_s, .tone = MarkTone::Ok};
    m_marks->setRules({kLarge, all}, {});
    waitForMarks();
    const auto large = found(kLarge.query);
    for (int row = 0; row < 300; ++row)
        QCOMPARE(m_marks->rowMark(row)->name,
                 std::ranges::binary_search(large, std::uint32_t(row)) ? kLarge.name : all.name);
}

void TestRowMarks::cellsAreMarkedOnTheirOwn()
{
    add(100, 1);
    m_marks->setRules({kPix}, {});
    waitForMarks();
    const int column = m_table->columnOf("description");
    const auto rows = found(kPix.query);
    QVERIFY(!rows.empty());
    QVERIFY(!m_marks->rowMark(int(rows.front())));
    QVERIFY(m_marks->cellMark(int(rows.front()), column));
    QVERIFY(!m_marks->cellMark(int(rows.front()), column + 1));
}

void TestRowMarks::rulesThatAreOffOrBrokenMarkNothing()
{
    add(50, 1);
    MarkRule off = kLarge;
    off.isOn = false;
    MarkRule noSuchColumn = kLarge;
    noSuchColumn.column = u"no.such.column"_s;
    m_marks->setRules({off, noSuchColumn, {.name = u"Empty"_s, .query = u"("_s}}, {});
    QSignalSpy changed(m_marks.get(), &RowMarks::changed);
    for (int row = 0; row < 50; ++row)
        QVERIFY(!m_marks->rowMark(row));
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0); // nothing to look for
}

void TestRowMarks::newPagesAreLookedAtWhenAskedFor()
{
    m_marks->setRules({kLarge}, {});
    QVERIFY(!m_marks->rowMark(0)); // no rows yet
    add(100, 1);
    waitForMarks();
    add(100, 2);
    waitForMarks(150);
    const auto rows = found(kLarge.query);
    int marked = 0;
    for (int row = 0; row < 200; ++row)
        marked += m_marks->rowMark(row) ? 1 : 0;
    QCOMPARE(std::size_t(marked), rows.size());
    m_table->replaceAll({});
    QVERIFY(!m_marks->rowMark(0));
}

void TestRowMarks::aChangedRowIsLookedAtAgain()
{
    auto page = std::make_shared<api::ColumnChunk>(*randomChunk(m_table->spec(), 1, 1));
    api::PlainColumn id{.field = &m_table->field(m_table->columnOf("id"))};
    id.values = std::vector<api::Uuid>{{.high = 7, .low = 8}};
    page->columns[static_cast<std::size_t>(m_table->columnOf("id"))] = api::packed(std::move(id), 1);
    m_table->append(page);
    m_marks->setRules({{.name = u"Any"_s, .query = u"id:%1"_s.arg(m_table->idOf(0))}}, {});
    waitForMarks();
    QVERIFY(m_marks->rowMark(0));
    m_table->updateRow(std::make_shared<api::ColumnChunk>(*page));
    waitForMarks();
    QVERIFY(m_marks->rowMark(0));
}

void TestRowMarks::theDayMovesWithTheCalendar()
{
    add(200, 1);
    const MarkRule lately{.name = u"Lately"_s, .query = u"value_date:last-30d"_s};
    const auto count = [this] {
        int marked = 0;
        for (int row = 0; row < 200; ++row)
            marked += m_marks->rowMark(row) ? 1 : 0;
        return marked;
    };
    m_marks->setRules({lately}, {.today = QDate(2026, 6, 15)});
    waitForMarks();
    QVERIFY(count() > 0);
    m_marks->setToday(QDate(2036, 6, 15));
    waitForMarks();
    QCOMPARE(count(), 0);
}

void TestRowMarks::rulesAreKeptAsText()
{
    const QList<MarkRule> rules{kLarge,
                                kPix,
                                {.name = u"\"quoted\" & <b>"_s,
                                 .query = u"a \"b c\""_s,
                                 .tone = MarkTone::Problem,
                                 .icon = u"flag"_s,
                                 .isOn = false}};
    QCOMPARE(marksOfText(markText(rules)), rules);
    QVERIFY(marksOfText({}).isEmpty());
}

void TestRowMarks::damagedTextLosesOnlyWhatIsDamaged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rules");
    QTest::newRow("no JSON") << u"{{{"_s << 0;
    QTest::newRow("an object") << u"{}"_s << 0;
    QTest::newRow("other types") << u"[1, null, {\"query\": 3}, {\"query\": \"pix\"}]"_s << 1;
    QTest::newRow("unknown tone") << u"[{\"query\": \"pix\", \"tone\": \"pink\"}]"_s << 1;
    QTest::newRow("far too many") << u"[%1{\"query\": \"a\"}]"_s.arg(u"{\"query\": \"a\"},"_s.repeated(5000))
                                  << 50;
}

void TestRowMarks::damagedTextLosesOnlyWhatIsDamaged()
{
    QFETCH(QString, text);
    QFETCH(int, rules);
    QCOMPARE(marksOfText(text).size(), rules);
}

void TestRowMarks::examplesFitTheirResource_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *resource : resources::all())
        QTest::newRow(resource->name.data()) << QString::fromUtf8(resource->name.data());
}

void TestRowMarks::examplesFitTheirResource()
{
    QFETCH(QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const QList<MarkRule> examples = markExamples(spec);
    QVERIFY(!examples.isEmpty());
    for (const MarkRule &rule : examples) {
        QVERIFY(parseQuery(rule.query, QueryFields(spec), {}).errors.isEmpty());
        QVERIFY(rule.column.isEmpty() || ColumnTable(spec).columnOf(rule.column.toStdString()) >= 0);
    }
}

void TestRowMarks::previewCountsWhileOneTypes()
{
    add(300, 1);
    MarkPreview preview(*m_table);
    for (const QString &text : {u"a"_s, u"amount:"_s, u"amount:>=500"_s})
        preview.setText(text);
    QVERIFY(!preview.count());
    QTRY_VERIFY(preview.count());
    QCOMPARE(*preview.count(), std::uint64_t(found(u"amount:>=500"_s).size()));
    QCOMPARE(preview.canonicalText(), u"amount:>=500"_s);
    preview.setText({});
    QVERIFY(preview.isEmpty() && !preview.count());
}

void TestRowMarks::previewTellsWhatItCannotRead()
{
    MarkPreview preview(*m_table);
    preview.setText(u"amount:>many"_s);
    QCOMPARE(preview.errors().size(), 1);
    QVERIFY(preview.isEmpty());
}

QTEST_GUILESS_MAIN(TestRowMarks)
#include "tst_rowmarks.moc"
