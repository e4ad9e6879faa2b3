// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/queryconditions.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/totals/groupmodel.h"
#include "models/totals/sumtext.h"
#include "models/totals/totalsmodel.h"
#include "tests/models/randomtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

constexpr std::size_t kManyRows = 3000; //!< more than are added up at once

std::vector<std::uint32_t> tableRows(const ResourceTableModel &model, const RowRanges &ranges)
{
    std::vector<std::uint32_t> rows;
    for (const RowRange &range : ranges)
        for (int row = range.first; row <= range.last; ++row)
            rows.push_back(static_cast<std::uint32_t>(model.tableRow(row)));
    return rows;
}

ExactSum sumOf(const Totals &totals)
{
    ExactSum sum; // across currencies: good enough to tell two sets of rows apart
    for (const CurrencyTotal &total : totals.money.front().currencies)
        sum.add(total.sum);
    return sum;
}

QString cell(const GroupModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestTotalsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theShownRowsAreAddedUp();
    void aFilterChangesTheTotals();
    void manyRowsAreAddedUpOnAWorker();
    void totalsFollowPagesThatArrive();
    void anotherAmountCanBeAddedUp();
    void aSelectionHasItsOwnTotals();
    void aSelectionOfEverythingHasTheTotalsOfEverything();
    void oneSelectedRowIsNotAddedUp();
    void rangesAreJoined();
    void groupsAreAnItemModel();
    void groupsEndWithTheSumOfAll();
    void groupsFollowTheFilter();
    void groupsAreSortedByTheirColumns();
    void tooManyGroupsAreToldInOneLine();
    void sensitiveValuesAreMasked();
    void choicesAreKeptByName_data();
    void choicesAreKeptByName();
    void sumsOfAnySizeAreWritten();

private:
    void add(std::size_t rows, std::uint32_t seed);
    void ask(const QString &words);
    [[nodiscard]] Totals reference(const std::vector<std::uint32_t> &rows) const;

    std::unique_ptr<ColumnTable> m_table;
    std::unique_ptr<RevealState> m_reveal;
    std::unique_ptr<ResourceTableModel> m_model;
    std::unique_ptr<TotalsModel> m_totals;
    std::unique_ptr<GroupModel> m_groups;
};

void TestTotalsModel::init()
{
    m_groups.reset();
    m_totals.reset();
    m_model.reset();
    m_table = std::make_unique<ColumnTable>(resources::transactions());
    m_reveal = std::make_unique<RevealState>();
    m_model = std::make_unique<ResourceTableModel>(*m_table, *m_reveal);
    m_totals = std::make_unique<TotalsModel>(*m_model);
    m_groups = std::make_unique<GroupModel>(*m_model, *m_totals);
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    m_groups->setLocale(QLocale());
}

void TestTotalsModel::add(std::size_t rows, std::uint32_t seed)
{
    m_table->append(randomPage(m_table->spec(), rows, seed));
}

void TestTotalsModel::ask(const QString &words)
{
    const QueryContext context;
    m_model->setQuery(parseQuery(words, QueryFields(m_table->spec()), context).query, context);
}

Totals TestTotalsModel::reference(const std::vector<std::uint32_t> &rows) const
{
    return *computeTotals(m_table->snapshot(), rows, m_totals->request(), std::atomic_bool(false));
}

void TestTotalsModel::theShownRowsAreAddedUp()
{
    add(50, 1);
    QTRY_VERIFY(m_totals->isShownCurrent());
    QCOMPARE(m_totals->shown().rowCount, std::uint64_t(50));
    QCOMPARE(m_totals->moneyColumn(), m_table->columnOf("amount"));
    QVERIFY(sumOf(m_totals->shown()) == sumOf(reference(m_model->shownRows())));
    QVERIFY(m_totals->shown().money.front().isDirected);
    QCOMPARE(m_totals->shown().dates.front().column, m_table->columnOf("value_date"));
}

void TestTotalsModel::aFilterChangesTheTotals()
{
    add(200, 1);
    ask(u"pix"_s);
    QTRY_VERIFY(m_totals->isShownCurrent());
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < 200);
    QCOMPARE(m_totals->shown().rowCount, std::uint64_t(m_model->rowCount()));
    QVERIFY(sumOf(m_totals->shown()) == sumOf(reference(m_model->shownRows())));
    ask(u"no such word anywhere"_s);
    QTRY_VERIFY(m_totals->isShownCurrent());
    QCOMPARE(m_totals->shown().rowCount, std::uint64_t(0));
    QVERIFY(m_totals->shown().money.front().currencies.empty());
}

void TestTotalsModel::manyRowsAreAddedUpOnAWorker()
{
    add(kManyRows, 1);
    QTRY_COMPARE(m_totals->shown().rowCount, std::uint64_t(kManyRows));
    QVERIFY(sumOf(m_totals->shown()) == sumOf(reference(m_model->shownRows())));
    for (const auto &word : {u"p"_s, u"pi"_s, u"pix"_s}) // each drops the one before
        ask(word);
    QTRY_VERIFY(!m_model->isBusy() && m_totals->isShownCurrent());
    QCOMPARE(m_totals->shown().rowCount, std::uint64_t(m_model->rowCount()));
    QVERIFY(sumOf(m_totals->shown()) == sumOf(reference(m_model->shownRows())));
}

void TestTotalsModel::totalsFollowPagesThatArrive()
{
    for (std::uint32_t page = 0; page < 6; ++page) {
        add(1000, page);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_totals->shown().rowCount, std::uint64_t(6000));
    QTRY_VERIFY(m_totals->isShownCurrent());
    QVERIFY(sumOf(m_totals->shown()) == sumOf(reference(m_model->shownRows())));
    m_table->replaceAll({});
    QTRY_COMPARE(m_totals->shown().rowCount, std::uint64_t(0));
}

void TestTotalsModel::anotherAmountCanBeAddedUp()
{
    add(50, 1);
    const int other = m_table->columnOf("local_currency_amount");
    m_totals->setMoneyColumn(other);
    QTRY_VERIFY(m_totals->isShownCurrent() && m_totals->shown().money.front().column == other);
    m_totals->setMoneyColumn(m_table->columnOf("description")); // no amount
    QCOMPARE(m_totals->moneyColumn(), other);
}

void TestTotalsModel::aSelectionHasItsOwnTotals()
{
    add(300, 1);
    m_model->sort(m_table->columnOf("amount"), Qt::DescendingOrder);
    const RowRanges ranges{{.first = 10, .last = 19}, {.first = 100, .last = 100}};
    m_totals->setSelection(ranges);
    QTRY_VERIFY(m_totals->isSelectedCurrent());
    QCOMPARE(m_totals->selectedCount(), std::size_t(11));
    QCOMPARE(m_totals->selected().rowCount, std::uint64_t(11));
    QVERIFY(sumOf(m_totals->selected()) == sumOf(reference(tableRows(*m_model, ranges))));
    // Another order puts other rows into the same places.
    m_model->sort(m_table->columnOf("amount"), Qt::AscendingOrder);
    QTRY_VERIFY(m_totals->isSelectedCurrent());
    QVERIFY(sumOf(m_totals->selected()) == sumOf(reference(tableRows(*m_model, ranges))));
    m_totals->setSelection({});
    QTRY_COMPARE(m_totals->selected().rowCount, std::uint64_t(0));
}

void TestTotalsModel::aSelectionOfEverythingHasTheTotalsOfEverything()
{
    add(kManyRows, 1);
    ask(u"pix"_s);
    QTRY_VERIFY(!m_model->isBusy());
    m_totals->setSelection({{.first = 0, .last = m_model->rowCount() - 1}});
    QTRY_VERIFY(m_totals->isShownCurrent() && m_totals->isSelectedCurrent());
    QCOMPARE(m_totals->selected().rowCount, std::uint64_t(m_model->rowCount()));
    QVERIFY(sumOf(m_totals->selected()) == sumOf(m_totals->shown()));
}

void TestTotalsModel::oneSelectedRowIsNotAddedUp()
{
    add(20, 1);
    m_totals->setSelection({{.first = 3, .last = 3}});
    QTRY_VERIFY(m_totals->isSelectedCurrent());
    QCOMPARE(m_totals->selectedCount(), std::size_t(1));
    QCOMPARE(m_totals->selected().rowCount, std::uint64_t(0));
}

void TestTotalsModel::rangesAreJoined()
{
    const RowRanges joined = joinedRanges({{5, 6}, {0, 2}, {3, 3}, {9, 8}, {6, 7}, {20, 21}});
    QCOMPARE(joined, (RowRanges{{0, 3}, {5, 7}, {20, 21}}));
    QCOMPARE(rowCount(joined), std::size_t(9));
}

void TestTotalsModel::groupsAreAnItemModel()
{
    const QAbstractItemModelTester tester(m_groups.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_groups->setGroupBy(GroupBy{.column = m_table->columnOf("category")});
    add(100, 1);
    QTRY_VERIFY(m_groups->rowCount() > 0);
    ask(u"pix"_s);
    QTRY_VERIFY(m_totals->isShownCurrent());
    add(kManyRows, 2);
    QTRY_VERIFY(!m_model->isBusy() && m_totals->isShownCurrent() && !m_groups->isBusy());
    m_groups->sort(GroupModel::CountColumn, Qt::AscendingOrder);
    m_groups->setGroupBy({});
    QCOMPARE(m_groups->rowCount(), 0);
}

void TestTotalsModel::groupsEndWithTheSumOfAll()
{
    add(500, 1);
    m_groups->setGroupBy(
        GroupBy{.column = m_table->columnOf("value_date"), .period = GroupBy::Period::Month});
    QTRY_VERIFY(m_groups->rowCount() > 0);
    const int last = m_groups->rowCount() - 1;
    QCOMPARE(cell(*m_groups, last, GroupModel::CountColumn), u"500"_s);
    QVERIFY(m_groups->index(last, 0).data(GroupModel::SumRole).toBool());
    QVERIFY(!m_groups->condition(last));
    QVERIFY(cell(*m_groups, 0, GroupModel::ValueColumn).endsWith(u"2025"_s));
    // BRL, CLP, MXN and unknown ones, each with in, out and net
    QCOMPARE(m_groups->columnCount(), GroupModel::kFixedColumns + 12);
    const QStringList headers{u"Net (BRL)"_s, u"In (CLP)"_s, u"Out (no currency)"_s};
    for (const QString &header : headers) {
        bool isThere = false;
        for (int column = 0; column < m_groups->columnCount(); ++column)
            isThere = isThere || m_groups->headerData(column, Qt::Horizontal, Qt::DisplayRole) == header;
        QVERIFY2(isThere, qPrintable(header));
    }
}

void TestTotalsModel::groupsFollowTheFilter()
{
    add(500, 1);
    m_groups->setGroupBy(GroupBy{.column = m_table->columnOf("type")});
    QTRY_VERIFY(m_groups->rowCount() > 0);
    const auto condition = m_groups->condition(0);
    QVERIFY(condition);
    const QString count = cell(*m_groups, 0, GroupModel::CountColumn);
    const QueryContext context;
    const MadeCondition made = makeCondition(QueryFields(m_table->spec()), context, condition->path,
                                             condition->kind, condition->values);
    m_model->setQuery(addCondition({}, made.node), context);
    QTRY_COMPARE(m_groups->rowCount(), 2); // the group and the sum
    QCOMPARE(cell(*m_groups, 0, GroupModel::CountColumn), count);
    QCOMPARE(cell(*m_groups, 1, GroupModel::CountColumn), count);
}

void TestTotalsModel::groupsAreSortedByTheirColumns()
{
    add(500, 1);
    m_groups->setGroupBy(GroupBy{.column = m_table->columnOf("category")});
    QTRY_VERIFY(m_groups->rowCount() > 0);
    const auto countOf = [this](int row) { return cell(*m_groups, row, GroupModel::CountColumn).toInt(); };
    const int last = m_groups->rowCount() - 4; // before the odd, the missing and the sum
    QVERIFY(countOf(0) >= countOf(last));
    m_groups->sort(GroupModel::CountColumn, Qt::AscendingOrder);
    QVERIFY(countOf(0) <= countOf(last));
    m_groups->sort(GroupModel::ValueColumn, Qt::AscendingOrder);
    QVERIFY(cell(*m_groups, 0, 0).localeAwareCompare(cell(*m_groups, last, 0)) < 0);
    const QString all = cell(*m_groups, m_groups->rowCount() - 1, 1);
    QCOMPARE(all, u"500"_s);
}

void TestTotalsModel::tooManyGroupsAreToldInOneLine()
{
    add(6000, 1);
    m_groups->setGroupBy(GroupBy{.column = m_table->columnOf("description")});
    QTRY_VERIFY(m_groups->rowCount() > 0);
    QVERIFY(m_groups->groupCount() > 2000);
    QCOMPARE(m_groups->rowCount(), 2002);
    QVERIFY(cell(*m_groups, 2000, 0).contains(QLocale().toString(qulonglong(m_groups->groupCount() - 2000))));
    QVERIFY(!m_groups->condition(2000));
    qlonglong count = 0;
    for (int row = 0; row <= 2000; ++row)
        count += m_groups->index(row, GroupModel::CountColumn).data(GroupModel::PlainRole).toLongLong();
    QCOMPARE(count, 6000);
}

void TestTotalsModel::sensitiveValuesAreMasked()
{
    add(200, 1);
    m_groups->setGroupBy(GroupBy{.column = m_table->columnOf("account.number")});
    QTRY_VERIFY(m_groups->rowCount() > 0);
    int masked = 0;
    for (int row = 0; row < m_groups->rowCount() - 1; ++row) {
        const auto condition = m_groups->condition(row);
        if (!condition || condition->kind != QueryTerm::Kind::Equals)
            continue;
        QVERIFY(condition->isSensitive);
        for (const int role : {int(Qt::DisplayRole), int(GroupModel::PlainRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!m_groups->index(row, 0).data(role).toString().contains(condition->values.first()));
        ++masked;
    }
    QVERIFY(masked > 0);
}

void TestTotalsModel::choicesAreKeptByName_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *resource : resources::all())
        QTest::newRow(resource->name.data()) << QString::fromUtf8(resource->name.data());
}

void TestTotalsModel::choicesAreKeptByName()
{
    QFETCH(QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const QList<GroupChoice> choices = groupChoices(spec);
    QVERIFY(!choices.isEmpty());
    QStringList titles;
    for (const GroupChoice &choice : choices) {
        QCOMPARE(groupOfKey(spec, groupKey(spec, choice.by)), choice.by);
        titles.append(groupTitle(spec, choice.by));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(!groupOfKey(spec, u"no.such.column month"_s));
}

void TestTotalsModel::sumsOfAnySizeAreWritten()
{
    const CellFormatter formatter;
    const Currency brl = Currency::fromCode("BRL");
    ExactSum sum;
    sum.add(12'345'600);
    QCOMPARE(sumText(formatter, sum, brl), u"R$\u00a01.234,56"_s);
    QCOMPARE(sumText(formatter, sum, brl, SumSign::Always), u"+\u00a0R$\u00a01.234,56"_s);
    QCOMPARE(plainSumText(formatter.locale(), sum, brl), u"1234,56"_s);
    ExactSum negative;
    negative.subtract(sum);
    QCOMPARE(sumText(formatter, negative, brl, SumSign::Always), u"\u2212\u00a0R$\u00a01.234,56"_s);
    for (int i = 0; i < 1000; ++i)
        sum.add(std::numeric_limits<std::int64_t>::max());
    QCOMPARE(sumText(formatter, sum, brl), u"R$\u00a0922.337.203.685.478.815,26"_s);
    QCOMPARE(sumText(formatter, ExactSum(), brl, SumSign::Always), u"R$\u00a00,00"_s);
}

QTEST_GUILESS_MAIN(TestTotalsModel)
#include "tst_totalsmodel.moc"
