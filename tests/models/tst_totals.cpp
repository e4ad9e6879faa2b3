// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "core/domain/resources/registry.h"
#include "models/totals/grouping.h"
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
    void onlyTransactionsHaveADirection();
    void totalsAgreeWithTheReference_data();
    void totalsAgreeWithTheReference();
    void groupsAddUpToTheTotals_data();
    void groupsAddUpToTheTotals();
    void monthsAreInOrder();
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

void TestTotals::onlyTransactionsHaveADirection()
{
    for (const ResourceSpec *spec : resources::all()) {
        const TotalsRequest request = allTotals(*spec);
        QCOMPARE(request.directionColumn >= 0, spec->name == "transactions");
        QCOMPARE(request.directedColumns.empty(), spec->name != "transactions");
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
    const TotalsRequest request = allTotals(spec);
    const auto totals = computeTotals(table, rows, request, kRunning);
    for (int column = 0; column < static_cast<int>(table.chunks.front()->columns.size()); ++column) {
        const auto groups =
            groupRows(table, rows, {.column = column, .byMonth = column % 2 == 0}, request, kRunning);
        QVERIFY(groups);
        std::uint64_t count = 0;
        std::vector<std::map<std::uint16_t, ExactSum>> sums(request.moneyColumns.size());
        for (const RowGroup &group : *groups) {
            count += group.count;
            for (std::size_t i = 0; i < group.money.size(); ++i)
                for (const CurrencyTotal &total : group.money[i].currencies)
                    sums[i][total.currency.packed()].add(total.sum);
        }
        QCOMPARE(count, std::uint64_t(rows.size()));
        for (std::size_t i = 0; i < totals->money.size(); ++i)
            for (const CurrencyTotal &total : totals->money[i].currencies)
                QVERIFY(sums[i][total.currency.packed()] == total.sum);
    }
}

void TestTotals::monthsAreInOrder()
{
    const ResourceSpec &spec = resources::transactions();
    const TableSnapshot table = randomSnapshot(spec, 4, 100, 8);
    const auto groups =
        groupRows(table, allRows(table), {.column = columnOf(spec, "value_date"), .byMonth = true},
                  allTotals(spec), kRunning);
    QVERIFY(groups->size() > 10 && groups->size() < 20);
    QCOMPARE(groups->back().kind, RowGroup::Kind::Missing);
    for (std::size_t i = 0; i < groups->size(); ++i) {
        const RowGroup &group = (*groups)[i];
        if (group.kind != RowGroup::Kind::Value)
            continue;
        QCOMPARE(QDate(1970, 1, 1).addDays(group.number).day(), 1);
        QVERIFY(i == 0 || (*groups)[i - 1].number < group.number);
    }
    const auto types =
        groupRows(table, allRows(table), {.column = columnOf(spec, "type")}, allTotals(spec), kRunning);
    QVERIFY(types->front().count >= (*types)[1].count);
}

void TestTotals::cancellingStops()
{
    const TableSnapshot table = randomSnapshot(resources::links(), 1, 10, 1);
    const std::atomic_bool isCancelled = true;
    QVERIFY(!computeTotals(table, allRows(table), allTotals(*table.spec), isCancelled));
    QVERIFY(!groupRows(table, allRows(table), {.column = 0}, allTotals(*table.spec), isCancelled));
}

void TestTotals::noRowsHaveNoTotals()
{
    const TableSnapshot table = randomSnapshot(resources::transactions(), 1, 10, 1);
    const auto totals = computeTotals(table, {}, allTotals(*table.spec), kRunning);
    QCOMPARE(totals->rowCount, std::uint64_t(0));
    QVERIFY(totals->dates.empty());
    for (const MoneyTotals &money : totals->money)
        QVERIFY(money.currencies.empty() && money.withoutValue == 0);
    QVERIFY(groupRows(table, {}, {.column = 0}, allTotals(*table.spec), kRunning)->empty());
}

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
