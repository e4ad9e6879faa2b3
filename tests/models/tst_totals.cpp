// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "core/domain/resources/registry.h"
#include "models/query/queryconditions.h"
#include "models/query/queryevaluator.h"
#include "models/totals/groupchoices.h"
#include "models/totals/moneyadder.h"
#include "models/totals/totals.h"
#include "tests/models/randomtable.h"

#include <QTest>

#include <limits>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const std::atomic_bool kRunning = false;
const QTimeZone kZone("America/Sao_Paulo");
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

std::vector<std::uint32_t> allRows(const TableSnapshot &table)
{
    std::vector<std::uint32_t> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

int columnOf(const ResourceSpec &spec, std::string_view path)
{
    return ColumnTable(spec).columnOf(path);
}

const MoneyTotals &totalsOf(const std::vector<MoneyTotals> &all, int column)
{
    return *std::ranges::find(all, column, &MoneyTotals::column);
}

ExactSum sumOf(std::initializer_list<std::int64_t> units)
{
    ExactSum sum;
    for (const std::int64_t unit : units)
        sum.add(unit);
    return sum;
}

//! Transactions with the given amounts, all columns else empty.
TableSnapshot amounts(const std::vector<api::MoneyCell> &cells, const std::vector<std::uint16_t> &types)
{
    const ResourceSpec &spec = resources::transactions();
    auto chunk = std::make_shared<api::ColumnChunk>(*randomChunk(spec, cells.size(), 1));
    for (api::Column &column : chunk->columns) {
        api::PlainColumn plain{.field = column.field};
        if (column.field->path == "amount")
            plain.values = cells;
        else if (column.field->path == "type")
            plain.values = types;
        else
            plain.states.assign(cells.size(), api::CellState::Null);
        column = api::packed(std::move(plain), cells.size());
    }
    TableSnapshot table;
    table.spec = &spec;
    appendPage(table, chunk);
    return table;
}

//! Groups of all rows with the sums of the first Money column.
GroupTable grouped(const TableSnapshot &table, const GroupBy &by, std::size_t most,
                   const GroupSort &sort = {})
{
    GroupRequest request;
    request.by = by;
    request.totals = allTotals(*table.spec);
    request.sort = sort;
    request.zone = kZone;
    request.most = most;
    return *groupRows(table, allRows(table), request, kRunning);
}

api::Column differentTexts(const ResourceSpec &spec, std::size_t column, std::size_t count)
{
    api::PlainColumn made{.field = &ColumnTable(spec).field(static_cast<int>(column))};
    api::PlainTexts texts;
    for (std::size_t i = 0; i < count; ++i) {
        texts.bytes += u"merchant %1"_s.arg(qulonglong(i), 5, 10, QChar(u'0')).toStdString();
        texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
    }
    made.values = std::move(texts);
    return api::packed(std::move(made), count);
}

api::Column instants(const ResourceSpec &spec, std::size_t column, const QStringList &texts)
{
    api::PlainColumn made{.field = &ColumnTable(spec).field(static_cast<int>(column))};
    std::vector<std::int64_t> values;
    for (const QString &text : texts)
        values.push_back(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch() * 1000);
    made.values = std::move(values);
    return api::packed(std::move(made), static_cast<std::size_t>(texts.size()));
}

} // namespace

class TestTotals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAreExactBeyond64Bits();
    void sumsHaveAWrittenForm_data();
    void sumsHaveAWrittenForm();
    void currenciesAreNeverAddedTogether();
    void directionsMakeANet();
    void onlyAmountsWithADirectionHaveOne();
    void totalsAgreeWithTheReference_data();
    void totalsAgreeWithTheReference();
    void groupsAddUpToTheTotals_data();
    void groupsAddUpToTheTotals();
    void aGroupIsWhatItsConditionFinds_data();
    void aGroupIsWhatItsConditionFinds();
    void monthsAreInOrder();
    void groupsAreSortedByAnySum_data();
    void groupsAreSortedByAnySum();
    void manyDifferentTextsAreListedInPart();
    void instantsBelongToTheDaysOfTheZone();
    void theLargestAndSmallestAmountAreKept();
    void cancellingStops();
    void noRowsHaveNoTotals();
};

void TestTotals::sumsAreExactBeyond64Bits()
{
    ExactSum sum;
    for (int i = 0; i < 1000; ++i)
        sum.add(kMost);
    QVERIFY(!sum.decimal());
    QCOMPARE(sum.toPlainString(), u"922337203685477580.7"_s);
    for (int i = 0; i < 1000; ++i)
        sum.add(-kMost);
    QVERIFY(sum.isZero());
    for (int i = 0; i < 3; ++i)
        sum.add(kLeast);
    QCOMPARE(sum.toPlainString(2), u"-2767011611056432.7424"_s);
    QVERIFY(sum < sumOf({kLeast}) && sumOf({kLeast}) < sumOf({-1}) && sumOf({-1}) < sumOf({}) &&
            sumOf({}) < sumOf({1}));
    ExactSum other = sumOf({kMost, kMost});
    other.subtract(sumOf({kMost}));
    QCOMPARE(other.decimal()->units(), kMost);
    other.subtract(sumOf({kMost, 1}));
    QCOMPARE(other.decimal()->units(), -1);
    other.add(sumOf({kLeast, kLeast}));
    other.subtract(sumOf({kLeast}));
    other.add(sumOf({1}));
    QCOMPARE(other.decimal()->units(), kLeast);
}

void TestTotals::sumsHaveAWrittenForm_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("digits");
    for (const qint64 units : {qint64(0), qint64(1), qint64(-1), qint64(10'000), qint64(-12'345),
                               qint64(100'500), qint64(kMost), qint64(kLeast + 1)})
        for (const int digits : {0, 2, 4})
            QTest::addRow("%lld with %d", static_cast<long long>(units), digits) << units << digits;
}

void TestTotals::sumsHaveAWrittenForm()
{
    QFETCH(qint64, units);
    QFETCH(int, digits);
    QCOMPARE(sumOf({units}).toPlainString(digits), Decimal::fromUnits(units).toPlainString(digits));
}

void TestTotals::currenciesAreNeverAddedTogether()
{
    const std::uint16_t brl = Currency::fromCode("BRL").packed();
    const std::uint16_t mxn = Currency::fromCode("MXN").packed();
    const TableSnapshot table = amounts({{5, mxn}, {kMost, brl}, {kMost, brl}, {7, 0}}, {0, 0, 0, 0});
    const auto totals = computeTotals(table, allRows(table), allTotals(*table.spec), kRunning);
    const MoneyTotals &amount = totalsOf(totals->money, columnOf(*table.spec, "amount"));
    QCOMPARE(amount.currencies.size(), std::size_t(3));
    QVERIFY(!amount.currencies[0].currency.isKnown());
    QCOMPARE(amount.currencies[1].currency.code(), u"BRL"_s);
    QCOMPARE(amount.currencies[1].sum.toPlainString(2), u"1844674407370955.1614"_s);
    QCOMPARE(amount.currencies[2].sum.decimal()->units(), 5);
    const MoneyTotals &balance = totalsOf(totals->money, columnOf(*table.spec, "local_currency_amount"));
    QCOMPARE(balance.withoutValue, std::uint64_t(4));
    QVERIFY(balance.currencies.empty());
}

void TestTotals::directionsMakeANet()
{
    const std::uint16_t brl = Currency::fromCode("BRL").packed();
    const std::uint16_t unknown = 2; // behind OUTFLOW and INFLOW
    const TableSnapshot table = amounts({{100, brl}, {30, brl}, {5, brl}, {4, brl}}, {1, 0, 1, unknown});
    const auto totals = computeTotals(table, allRows(table), allTotals(*table.spec), kRunning);
    const MoneyTotals &amount = totalsOf(totals->money, columnOf(*table.spec, "amount"));
    QVERIFY(amount.isDirected);
    const CurrencyTotal &total = amount.currencies.front();
    QCOMPARE(total.sum.decimal()->units(), 139);
    QCOMPARE(total.inflow.decimal()->units(), 105);
    QCOMPARE(total.outflow.decimal()->units(), 30);
    QCOMPARE(total.net().decimal()->units(), 75);
    QCOMPARE(total.undirected, std::uint64_t(1));
}

void TestTotals::onlyAmountsWithADirectionHaveOne()
{
    QVERIFY(allTotals(resources::transactions()).directionColumn >= 0);
    for (const ResourceSpec *spec : resources::all()) {
        const bool isDirected = std::ranges::any_of(spec->fields, [](const FieldSpec &field) {
            return field.isColumn() && !field.directionPath.empty();
        });
        const TotalsRequest request = allTotals(*spec);
        QCOMPARE(request.directionColumn >= 0, isDirected);
        QCOMPARE(request.directedColumns.empty(), !isDirected);
    }
}

void TestTotals::totalsAgreeWithTheReference_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *resource : resources::all())
        QTest::newRow(resource->name.data()) << QString::fromUtf8(resource->name.data());
}

void TestTotals::totalsAgreeWithTheReference()
{
    QFETCH(QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const TableSnapshot table = randomSnapshot(spec, 3, 100, 3);
    std::vector<std::uint32_t> rows = allRows(table);
    std::erase_if(rows, [](std::uint32_t row) { return row % 3 == 1; });
    const auto totals = computeTotals(table, rows, allTotals(spec), kRunning);
    QVERIFY(totals);
    QCOMPARE(totals->rowCount, std::uint64_t(rows.size()));
    for (const MoneyTotals &money : totals->money) {
        std::map<std::uint16_t, ExactSum> sums;
        std::uint64_t without = 0;
        for (const std::uint32_t row : rows) {
            const CellView cell = table.cell(row, static_cast<std::size_t>(money.column));
            if (cell.state == api::CellState::Value)
                sums[cell.currency.packed()].add(cell.number);
            else
                ++without;
        }
        QCOMPARE(money.withoutValue, without);
        QCOMPARE(money.currencies.size(), sums.size());
        for (const CurrencyTotal &total : money.currencies)
            QVERIFY(total.sum == sums[total.currency.packed()]);
    }
    for (const DateEnds &dates : totals->dates) {
        for (const std::uint32_t row : rows) {
            const CellView cell = table.cell(row, static_cast<std::size_t>(dates.column));
            QVERIFY(cell.state != api::CellState::Value ||
                    (dates.earliest <= cell.number && cell.number <= dates.latest));
        }
    }
}

void TestTotals::groupsAddUpToTheTotals_data()
{
    totalsAgreeWithTheReference_data();
}

void TestTotals::groupsAddUpToTheTotals()
{
    QFETCH(QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const TableSnapshot table = randomSnapshot(spec, 3, 60, 8);
    const std::vector<std::uint32_t> rows = allRows(table);
    const Totals totals = *computeTotals(table, rows, allTotals(spec), kRunning);
    for (const GroupChoice &choice : groupChoices(spec)) {
        for (const std::size_t most : {std::size_t(1), std::size_t(3), std::size_t(5000)}) {
            const GroupTable groups = grouped(table, choice.by, most);
            MoneyTotals rest = groups.total.money;
            std::uint64_t count = groups.rest.count;
            for (const RowGroup &group : groups.groups) {
                count += group.count;
                subtractTotals(group.money, rest);
            }
            QCOMPARE(groups.groups.size(), std::min<std::size_t>(groups.groupCount, most));
            QCOMPARE(count, std::uint64_t(rows.size()));
            QCOMPARE(rest.withoutValue, groups.rest.money.withoutValue);
            QCOMPARE(rest.currencies.size(), groups.rest.money.currencies.size());
            for (std::size_t i = 0; i < rest.currencies.size(); ++i)
                QVERIFY(rest.currencies[i].sum == groups.rest.money.currencies[i].sum);
            if (totals.money.empty())
                continue;
            QCOMPARE(groups.total.money.currencies.size(), totals.money.front().currencies.size());
            for (std::size_t i = 0; i < groups.total.money.currencies.size(); ++i)
                QVERIFY(groups.total.money.currencies[i].sum == totals.money.front().currencies[i].sum);
        }
    }
}

void TestTotals::aGroupIsWhatItsConditionFinds_data()
{
    totalsAgreeWithTheReference_data();
}

void TestTotals::aGroupIsWhatItsConditionFinds()
{
    QFETCH(QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const TableSnapshot table = randomSnapshot(spec, 3, 60, 21);
    const QueryFields fields(spec);
    QueryContext context;
    context.zone = kZone;
    std::size_t conditions = 0;
    for (const GroupChoice &choice : groupChoices(spec)) {
        const FieldSpec &field = *table.chunks.front()->columns[std::size_t(choice.by.column)].field;
        for (const RowGroup &group : grouped(table, choice.by, 5000).groups) {
            const auto condition = groupCondition(group, field, choice.by);
            QCOMPARE(condition.has_value(), group.kind != RowGroup::Kind::Odd);
            if (!condition)
                continue;
            const MadeCondition made =
                makeCondition(fields, context, condition->path, condition->kind, condition->values);
            QVERIFY2(made.node, qPrintable(condition->path + u'=' + condition->values.join(u'|')));
            const QueryEvaluator evaluator({made.node}, spec, context);
            const auto found = evaluator.matching(table, kRunning);
            QVERIFY2(found->size() == group.count,
                     qPrintable(condition->path + u'=' + condition->values.join(u'|')));
            ++conditions;
        }
    }
    QVERIFY(conditions > 10);
}

void TestTotals::monthsAreInOrder()
{
    const ResourceSpec &spec = resources::transactions();
    const TableSnapshot table = randomSnapshot(spec, 4, 100, 8);
    const GroupTable months =
        grouped(table, {.column = columnOf(spec, "value_date"), .period = GroupBy::Period::Month}, 100,
                {.key = GroupSort::Key::Value, .currency = {}, .order = Qt::AscendingOrder});
    QVERIFY(months.groupCount > 10 && months.groupCount < 20);
    QCOMPARE(months.groups.back().kind, RowGroup::Kind::Missing);
    for (std::size_t i = 0; i < months.groups.size(); ++i) {
        const RowGroup &group = months.groups[i];
        if (group.kind != RowGroup::Kind::Value)
            continue;
        QCOMPARE(QDate(1970, 1, 1).addDays(group.number).day(), 1);
        QVERIFY(i == 0 || months.groups[i - 1].number < group.number);
    }
    const GroupTable types = grouped(table, {.column = columnOf(spec, "type")}, 100);
    QVERIFY(types.groups.front().count >= types.groups[1].count);
}

void TestTotals::groupsAreSortedByAnySum_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("sum") << int(GroupSort::Key::Sum);
    QTest::newRow("in") << int(GroupSort::Key::Inflow);
    QTest::newRow("out") << int(GroupSort::Key::Outflow);
    QTest::newRow("net") << int(GroupSort::Key::Net);
}

void TestTotals::groupsAreSortedByAnySum()
{
    QFETCH(int, key);
    const ResourceSpec &spec = resources::transactions();
    const TableSnapshot table = randomSnapshot(spec, 4, 200, 5);
    const Currency mxn = Currency::fromCode("MXN");
    const auto sumOf = [&](const RowGroup &group) {
        const auto found = std::ranges::find(group.money.currencies, mxn, &CurrencyTotal::currency);
        if (found == group.money.currencies.end())
            return ExactSum();
        return key == int(GroupSort::Key::Inflow)    ? found->inflow
               : key == int(GroupSort::Key::Outflow) ? found->outflow
               : key == int(GroupSort::Key::Net)     ? found->net()
                                                     : found->sum;
    };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const GroupTable all = grouped(table, {.column = columnOf(spec, "category")}, 5000,
                                       {.key = GroupSort::Key(key), .currency = mxn, .order = order});
        for (std::size_t i = 1; i < all.groups.size(); ++i) {
            if (all.groups[i].kind != RowGroup::Kind::Value)
                continue;
            const ExactSum before = sumOf(all.groups[i - 1]);
            const ExactSum after = sumOf(all.groups[i]);
            QVERIFY(order == Qt::AscendingOrder ? before <= after : before >= after);
        }
        // The first of a short list are the first of the whole one.
        const GroupTable few = grouped(table, {.column = columnOf(spec, "category")}, 4,
                                       {.key = GroupSort::Key(key), .currency = mxn, .order = order});
        for (std::size_t i = 0; i < few.groups.size(); ++i)
            QCOMPARE(few.groups[i].text, all.groups[i].text);
    }
}

void TestTotals::manyDifferentTextsAreListedInPart()
{
    const ResourceSpec &spec = resources::transactions();
    constexpr std::size_t kRows = 20'000;
    auto chunk = std::make_shared<api::ColumnChunk>(*randomChunk(spec, kRows, 1));
    const auto column = static_cast<std::size_t>(columnOf(spec, "description"));
    chunk->columns[column] = differentTexts(spec, column, kRows);
    TableSnapshot table;
    table.spec = &spec;
    for (int page = 0; page < 3; ++page)
        appendPage(table, chunk);
    const GroupTable groups =
        grouped(table, {.column = static_cast<int>(column)}, 10,
                {.key = GroupSort::Key::Value, .currency = {}, .order = Qt::AscendingOrder});
    QCOMPARE(groups.groupCount, std::uint64_t(kRows));
    QCOMPARE(groups.groups.size(), std::size_t(10));
    QCOMPARE(groups.groups.front().text, "merchant 00000");
    QCOMPARE(groups.groups[9].text, "merchant 00009");
    QCOMPARE(groups.groups.front().count, std::uint64_t(3));
    QCOMPARE(groups.rest.count, std::uint64_t(3 * (kRows - 10)));
}

void TestTotals::instantsBelongToTheDaysOfTheZone()
{
    const ResourceSpec &spec = resources::transactions();
    auto chunk = std::make_shared<api::ColumnChunk>(*randomChunk(spec, 3, 1));
    const auto column = static_cast<std::size_t>(columnOf(spec, "created_at"));
    // São Paulo is three hours behind: half past two at night in UTC is the evening before there.
    chunk->columns[column] = instants(
        spec, column, {u"2026-07-01T02:59:59Z"_s, u"2026-07-01T03:00:00Z"_s, u"2026-07-31T23:00:00Z"_s});
    TableSnapshot table;
    table.spec = &spec;
    appendPage(table, chunk);
    const GroupTable months =
        grouped(table, {.column = static_cast<int>(column), .period = GroupBy::Period::Month}, 10,
                {.key = GroupSort::Key::Value, .currency = {}, .order = Qt::AscendingOrder});
    QCOMPARE(months.groups.size(), std::size_t(2));
    QCOMPARE(QDate(1970, 1, 1).addDays(months.groups[0].number), QDate(2026, 6, 1));
    QCOMPARE(months.groups[0].count, std::uint64_t(1));
    QCOMPARE(months.groups[1].count, std::uint64_t(2));
}

void TestTotals::theLargestAndSmallestAmountAreKept()
{
    const std::uint16_t brl = Currency::fromCode("BRL").packed();
    const std::uint16_t mxn = Currency::fromCode("MXN").packed();
    const TableSnapshot table = amounts({{5, mxn}, {-7, brl}, {kMost, brl}, {3, brl}}, {0, 0, 0, 0});
    const auto totals = computeTotals(table, allRows(table), allTotals(*table.spec), kRunning);
    const MoneyTotals &amount = totalsOf(totals->money, columnOf(*table.spec, "amount"));
    QCOMPARE(amount.currencies[0].lowest, -7);
    QCOMPARE(amount.currencies[0].highest, kMost);
    QCOMPARE(amount.currencies[1].lowest, 5);
}

void TestTotals::cancellingStops()
{
    const TableSnapshot table = randomSnapshot(resources::links(), 1, 10, 1);
    const std::atomic_bool isCancelled = true;
    QVERIFY(!computeTotals(table, allRows(table), allTotals(*table.spec), isCancelled));
    GroupRequest request;
    request.by.column = 0;
    request.zone = kZone;
    QVERIFY(!groupRows(table, allRows(table), request, isCancelled));
}

void TestTotals::noRowsHaveNoTotals()
{
    const TableSnapshot table = randomSnapshot(resources::transactions(), 1, 10, 1);
    const auto totals = computeTotals(table, {}, allTotals(*table.spec), kRunning);
    QCOMPARE(totals->rowCount, std::uint64_t(0));
    QVERIFY(totals->dates.empty());
    for (const MoneyTotals &money : totals->money)
        QVERIFY(money.currencies.empty() && money.withoutValue == 0);
    GroupRequest request;
    request.by.column = 0;
    request.zone = kZone;
    QVERIFY(groupRows(table, {}, request, kRunning)->groups.empty());
}

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
