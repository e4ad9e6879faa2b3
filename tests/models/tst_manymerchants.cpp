// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "core/domain/resources/registry.h"
#include "models/query/querycompletion.h"
#include "models/query/queryconditions.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/tableselection.h"
#include "models/totals/groupmodel.h"
#include "models/totals/totalsmodel.h"
#include "samplepages.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

#ifdef VINCULO_SANITIZED
constexpr int kPages = 200; //!< as many as the sanitizers put up with
#else
constexpr int kPages = 1000;
#endif
constexpr int kRowsPerPage = 1000;
constexpr int kMerchants = kPages * kRowsPerPage;
constexpr int kRegular = 77; //!< the merchant of one more page
constexpr char kColumn[] = "merchant.merchant_name";

QByteArray merchant(int number)
{
    return "Loja " + QByteArray::number(number).rightJustified(7, '0');
}

//! What all rows have in common, decoded once.
const api::ColumnChunk &samplePage()
{
    static const api::ChunkPtr kPage = chunkOf(
        resources::transactions(), "[" +
                                       QByteArrayList(kRowsPerPage, R"({"amount":1.5,"currency":"BRL",)"
                                                                    R"("type":"OUTFLOW"})")
                                           .join(',') +
                                       "]");
    return *kPage;
}

api::Column columnOf(std::string_view path, api::PlainColumn::Values values)
{
    const auto &fields = resources::transactions().fields;
    const auto field = std::ranges::find(fields, path, &FieldSpec::path);
    return api::packed({.field = &*field, .values = std::move(values)}, kRowsPerPage);
}

//! Rows from `first` on, each with a merchant of its own, or all with the same. Made without JSON, which
//! would take most of the time of the test.
api::ChunkPtr page(int first, int only = -1)
{
    std::vector<api::Uuid> ids;
    api::PlainTexts merchants;
    for (int i = first; i < first + kRowsPerPage; ++i) {
        ids.push_back({.high = 0x4000, .low = 0x8000'0000'0000'0000 + static_cast<std::uint64_t>(i)});
        merchants.bytes += merchant(only < 0 ? i : only).toStdString();
        merchants.ends.push_back(static_cast<std::uint32_t>(merchants.bytes.size()));
    }
    auto made = std::make_shared<api::ColumnChunk>();
    made->spec = &resources::transactions();
    made->rowCount = kRowsPerPage;
    for (const api::Column &column : samplePage().columns) {
        if (column.field->path == "id")
            made->columns.push_back(columnOf("id", std::move(ids)));
        else if (column.field->path == kColumn)
            made->columns.push_back(columnOf(kColumn, std::move(merchants)));
        else
            made->columns.push_back(column);
    }
    return made;
}

} // namespace

//! A column of a million different values, which no dictionary makes small: nothing that looks at all of them
//! is done on the thread of the window, and what comes out is right.
class TestManyMerchants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void everyNameIsKept();
    void aNameThatRepeatsIsKeptOnce();
    void groupsAreMadeOnAWorkerAndComplete();
    void groupsInTheOrderOfTheirNames();
    void aGroupLeadsToItsRows();
    void namesAreFoundBySearching_data();
    void namesAreFoundBySearching();
    void rowsAreSortedByName();
    void valuesAreSuggestedFromTheDescriptionAlone();
    void aSelectionOfEveryOtherMerchantSurvives();

private:
    void ask(const QString &words);
    [[nodiscard]] QString nameAt(int row) const
    {
        return m_model->index(row, m_column).data(ResourceTableModel::RawRole).toString();
    }

    std::unique_ptr<ColumnTable> m_table;
    std::unique_ptr<RevealState> m_reveal;
    std::unique_ptr<ResourceTableModel> m_model;
    int m_column = -1;
};

void TestManyMerchants::initTestCase()
{
    TableContents contents(resources::transactions());
    contents.reserve(kMerchants + kRowsPerPage);
    for (int i = 0; i < kPages; ++i)
        contents.append(page(i * kRowsPerPage), Repeats::Unexpected);
    contents.append(page(kMerchants, kRegular), Repeats::Unexpected);
    m_table = std::make_unique<ColumnTable>(resources::transactions());
    m_table->replaceAll(std::move(contents));
    m_reveal = std::make_unique<RevealState>();
    m_model = std::make_unique<ResourceTableModel>(*m_table, *m_reveal);
    m_column = m_table->columnOf(kColumn);
    QVERIFY(m_column >= 0);
    QCOMPARE(m_table->rowCount(), kMerchants + kRowsPerPage);
}

void TestManyMerchants::cleanupTestCase()
{
    m_model.reset();
    m_table.reset();
}

void TestManyMerchants::cleanup()
{
    ask({});
    m_model->setSorting({});
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isBusy(), 120'000);
}

void TestManyMerchants::ask(const QString &words)
{
    const QueryContext context;
    m_model->setQuery(parseQuery(words, QueryFields(m_table->spec()), context).query, context);
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isBusy(), 120'000);
}

void TestManyMerchants::everyNameIsKept()
{
    for (int row = 0; row < kMerchants; row += 997)
        QCOMPARE(nameAt(row), QString::fromLatin1(merchant(row)));
    QCOMPARE(nameAt(kMerchants - 1), QString::fromLatin1(merchant(kMerchants - 1)));
}

void TestManyMerchants::aNameThatRepeatsIsKeptOnce()
{
    std::uint32_t place = 0;
    const auto textsOf = [&](int row) {
        return m_table->pageOf(row, place)->columns[static_cast<std::size_t>(m_column)].texts()->textCount();
    };
    QCOMPARE(textsOf(0), std::size_t(kRowsPerPage));
    QCOMPARE(textsOf(kMerchants), std::size_t(1));
}

void TestManyMerchants::groupsAreMadeOnAWorkerAndComplete()
{
    TotalsModel totals(*m_model);
    GroupModel groups(*m_model, totals);
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&turns] { ++turns; });
    ticking.start(0);
    groups.setGroupBy(GroupBy{.column = m_column});
    QVERIFY(groups.isBusy()); // it is only asked for here
    QTRY_VERIFY_WITH_TIMEOUT(groups.rowCount() > 0, 120'000);
    QVERIFY(turns > 0); // and the window went on meanwhile
    QCOMPARE(groups.groupCount(), std::uint64_t(kMerchants));
    QVERIFY(groups.rowCount() < 3000); // the first ones, the others in one line, all
    QCOMPARE(groups.index(0, GroupModel::ValueColumn).data().toString(),
             QString::fromLatin1(merchant(kRegular)));
    const auto countOf = [&groups](int row) {
        return groups.index(row, GroupModel::CountColumn).data(GroupModel::PlainRole).toLongLong();
    };
    QCOMPARE(countOf(0), qlonglong(kRowsPerPage + 1));
    qlonglong sum = 0;
    for (int row = 0; row < groups.rowCount() - 1; ++row)
        sum += countOf(row);
    QCOMPARE(sum, qlonglong(m_table->rowCount()));
    QCOMPARE(countOf(groups.rowCount() - 1), sum);
}

void TestManyMerchants::groupsInTheOrderOfTheirNames()
{
    TotalsModel totals(*m_model);
    GroupModel groups(*m_model, totals);
    groups.setGroupBy(GroupBy{.column = m_column});
    groups.sort(GroupModel::ValueColumn, Qt::DescendingOrder);
    const auto nameOf = [&groups](int row) {
        return groups.index(row, GroupModel::ValueColumn).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(nameOf(0), QString::fromLatin1(merchant(kMerchants - 1)), 120'000);
    for (int row = 1; row < 2000; ++row)
        QCOMPARE(nameOf(row), QString::fromLatin1(merchant(kMerchants - 1 - row)));
}

void TestManyMerchants::aGroupLeadsToItsRows()
{
    TotalsModel totals(*m_model);
    GroupModel groups(*m_model, totals);
    groups.setGroupBy(GroupBy{.column = m_column});
    QTRY_VERIFY_WITH_TIMEOUT(groups.rowCount() > 0, 120'000);
    const std::optional<GroupCondition> condition = groups.condition(0);
    QVERIFY(condition);
    const QueryContext context;
    const MadeCondition made = makeCondition(QueryFields(m_table->spec()), context, condition->path,
                                             condition->kind, condition->values);
    m_model->setQuery({made.node}, context);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), kRowsPerPage + 1, 120'000);
    QCOMPARE(nameAt(0), QString::fromLatin1(merchant(kRegular)));
    QTRY_COMPARE_WITH_TIMEOUT(groups.groupCount(), std::uint64_t(1), 120'000); // groups of what is shown
}

void TestManyMerchants::namesAreFoundBySearching_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("word") << u"0123456"_s << 1;
    QTest::newRow("column") << u"merchant:\"loja 0123456\""_s << 1;
    QTest::newRow("exact") << u"merchant:=\"Loja 0123456\""_s << 1;
    QTest::newRow("exact, but small") << u"merchant:=\"loja 0123456\""_s << 0;
    QTest::newRow("expression") << u"merchant:/^loja 00001\\d\\d$/"_s << 100;
    QTest::newRow("several") << u"merchant:=\"Loja 0000001\",=\"Loja 0000002\""_s << 2;
    QTest::newRow("one that repeats") << u"merchant:0000077"_s << kRowsPerPage + 1;
    QTest::newRow("none") << u"merchant:\"loja 9999999\""_s << 0;
    QTest::newRow("all but one") << u"-merchant:=\"Loja 0000003\""_s << kMerchants + kRowsPerPage - 1;
}

void TestManyMerchants::namesAreFoundBySearching()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    ask(words);
    QCOMPARE(m_model->rowCount(), rows);
}

void TestManyMerchants::rowsAreSortedByName()
{
    m_model->setSorting({{m_column, Qt::DescendingOrder}});
    QVERIFY(m_model->isBusy()); // on a worker; the old order stays meanwhile
    QCOMPARE(nameAt(0), QString::fromLatin1(merchant(0)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isBusy(), 120'000);
    QCOMPARE(nameAt(0), QString::fromLatin1(merchant(kMerchants - 1)));
    for (int row = 1; row < m_model->rowCount(); row += 991)
        QVERIFY(nameAt(row - 1) >= nameAt(row));
}

void TestManyMerchants::valuesAreSuggestedFromTheDescriptionAlone()
{
    QueryState state(m_table->spec());
    const QList<QuerySuggestion> suggestions = QueryCompletion(state).suggestions(u"merchant:"_s, 9, true);
    QVERIFY(!suggestions.isEmpty() && suggestions.size() < 10); // operators, and no list of a million
}

//! The worst a selection can be: as many ranges as rows.
void TestManyMerchants::aSelectionOfEveryOtherMerchantSurvives()
{
    TableSelection selection(*m_model);
    ask(u"merchant:/[02468]$/"_s); // the even ones
    QCOMPARE(m_model->rowCount(), kMerchants / 2);
    selection.select(QItemSelection(m_model->index(0, 0),
                                    m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1)),
                     QItemSelectionModel::ClearAndSelect);
    ask({});
    QCOMPARE(rowCount(selection.shownRanges()), std::size_t(kMerchants / 2));
    QVERIFY(static_cast<std::size_t>(selection.selection().size()) <= TableSelection::kMostRanges);
    QVERIFY(selection.isRowSelected(0));
    QVERIFY(!selection.isRowSelected(1));
    ask(u"merchant:/5$/"_s);
    QCOMPARE(rowCount(selection.shownRanges()), std::size_t(0));
    QCOMPARE(selection.hiddenCount(), kMerchants / 2);
    ask({});
    QCOMPARE(rowCount(selection.shownRanges()), std::size_t(kMerchants / 2));
}

QTEST_GUILESS_MAIN(TestManyMerchants)
#include "tst_manymerchants.moc"
