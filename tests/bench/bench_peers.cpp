// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "models/table/tablecontents.h"
#include "tests/bench/residentmemory.h"
#include "tests/bench/transactionpages.h"

#include <QAbstractTableModel>
#include <QFile>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <string>
#include <vector>

// What people would take instead of our table, over the same rows: a filter proxy over a model of strings,
// and a database in memory. Only the columns that are asked about; all sixty would not fit.

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

constexpr int kPages = 1000;
constexpr std::array<const char *, 11> kTexts{"description",    "merchant.merchant_name",
                                              "account.name",   "account.number",
                                              "subcategory",    "account.institution.name",
                                              "operation_type", "internal_identification",
                                              "category",       "type",
                                              "status"};
constexpr int kCategoryColumn = 8;
constexpr int kTypeColumn = 9;
constexpr int kStatusColumn = 10;
constexpr int kAmountColumn = 11;
constexpr int kDateColumn = 12;
constexpr int kColumns = 13;

// What bench_query asks, in the numbers of the columns: ten-thousandths, and days since 1970.
constexpr qint64 kFiveHundred = 5'000'000;
constexpr qint32 kFirstOf2026 = 20'454;
constexpr qint32 kLastOf2026 = 20'818;

struct Row
{
    std::array<QString, kTexts.size()> texts;
    qint64 amount = 0;
    qint32 day = 0;
};

//! Calls use(cells of the text columns, amount, day) for every row.
template<class Use>
void forAllRows(const Use &use)
{
    const ResourceSpec &spec = resources::transactions();
    const auto columnOf = [&spec](std::string_view path) {
        std::size_t column = 0;
        for (const FieldSpec &field : spec.fields) {
            if (field.isColumn() && field.path == path)
                return column;
            column += field.isColumn() ? 1 : 0;
        }
        qFatal("no such column");
    };
    std::array<std::size_t, kTexts.size()> columns{};
    for (std::size_t i = 0; i < kTexts.size(); ++i)
        columns[i] = columnOf(kTexts[i]);
    const std::size_t amount = columnOf("amount");
    const std::size_t day = columnOf("value_date");
    for (const api::ChunkPtr &page : tests::decodedPages(kPages)) {
        for (std::size_t row = 0; row < page->rowCount; ++row) {
            std::array<std::string_view, kTexts.size()> texts;
            for (std::size_t i = 0; i < texts.size(); ++i)
                texts[i] = models::cellView(page->columns[columns[i]], row).text;
            use(texts, models::cellView(page->columns[amount], row).number,
                models::cellView(page->columns[day], row).number);
        }
    }
}

class StringModel : public QAbstractTableModel
{
public:
    StringModel()
    {
        forAllRows([this](const auto &texts, std::int64_t amount, std::int64_t day) {
            Row row;
            for (std::size_t i = 0; i < texts.size(); ++i)
                row.texts[i] = QString::fromUtf8(texts[i].data(), static_cast<qsizetype>(texts[i].size()));
            row.amount = amount;
            row.day = static_cast<qint32>(day);
            m_rows.push_back(std::move(row));
        });
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Row &row = m_rows[static_cast<std::size_t>(index.row())];
        if (index.column() == kAmountColumn)
            return row.amount;
        if (index.column() == kDateColumn)
            return row.day;
        return row.texts[static_cast<std::size_t>(index.column())];
    }

private:
    std::vector<Row> m_rows;
};

const StringModel &strings()
{
    static const StringModel kModel;
    return kModel;
}

//! Set up before it sees the model: the quickest way there is, a view attached is a hundred times slower.
void proxyFilter(benchmark::State &state, int column)
{
    StringModel &model = const_cast<StringModel &>(strings());
    for (auto _ : state) {
        QSortFilterProxyModel proxy;
        proxy.setFilterKeyColumn(column);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setFilterFixedString(u"netflix"_s);
        proxy.setSourceModel(&model);
        benchmark::DoNotOptimize(proxy.rowCount());
    }
}

void proxySort(benchmark::State &state, int column)
{
    StringModel &model = const_cast<StringModel &>(strings());
    for (auto _ : state) {
        QSortFilterProxyModel proxy;
        proxy.setSortLocaleAware(column != kAmountColumn && column != kDateColumn);
        proxy.setSourceModel(&model);
        proxy.sort(column, Qt::DescendingOrder);
        benchmark::DoNotOptimize(proxy.rowCount());
        benchmark::DoNotOptimize(proxy.mapToSource(proxy.index(0, 0)));
    }
}

//! The five conditions of bench_query, asked row by row.
class FiveConditions : public QSortFilterProxyModel
{
protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto cell = [&](int column) { return sourceModel()->index(row, column, parent).data(); };
        const qint32 day = cell(kDateColumn).toInt();
        return cell(kAmountColumn).toLongLong() > kFiveHundred && day >= kFirstOf2026 && day <= kLastOf2026 &&
               !cell(kCategoryColumn).toString().contains(u"fees"_s, Qt::CaseInsensitive) &&
               cell(kTypeColumn).toString().compare(u"inflow"_s, Qt::CaseInsensitive) == 0 &&
               cell(kStatusColumn).toString().compare(u"processed"_s, Qt::CaseInsensitive) == 0;
    }
};

void proxyFiveConditions(benchmark::State &state)
{
    StringModel &model = const_cast<StringModel &>(strings());
    for (auto _ : state) {
        FiveConditions proxy;
        proxy.setSourceModel(&model);
        benchmark::DoNotOptimize(proxy.rowCount());
    }
}
BENCHMARK(proxyFiveConditions)->Unit(benchmark::kMillisecond)->Iterations(1);
void proxyRegex(benchmark::State &state)
{
    StringModel &model = const_cast<StringModel &>(strings());
    for (auto _ : state) {
        QSortFilterProxyModel proxy;
        proxy.setFilterKeyColumn(0);
        proxy.setFilterRegularExpression(
            QRegularExpression(u"net.*jo"_s, QRegularExpression::CaseInsensitiveOption));
        proxy.setSourceModel(&model);
        benchmark::DoNotOptimize(proxy.rowCount());
    }
}
BENCHMARK(proxyRegex)->Unit(benchmark::kMillisecond)->Iterations(1);
void proxyFilterOneColumn(benchmark::State &state)
{
    proxyFilter(state, 0);
}
BENCHMARK(proxyFilterOneColumn)->Unit(benchmark::kMillisecond)->Iterations(1);
void proxyFilterAllColumns(benchmark::State &state)
{
    proxyFilter(state, -1);
}
BENCHMARK(proxyFilterAllColumns)->Unit(benchmark::kMillisecond)->Iterations(1);
void proxySortMoney(benchmark::State &state)
{
    proxySort(state, kAmountColumn);
}
BENCHMARK(proxySortMoney)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);
void proxySortDate(benchmark::State &state)
{
    proxySort(state, kDateColumn);
}
BENCHMARK(proxySortDate)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);
void proxySortCategory(benchmark::State &state)
{
    proxySort(state, kCategoryColumn);
}
BENCHMARK(proxySortCategory)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);
void proxySortText(benchmark::State &state)
{
    proxySort(state, 0);
}
BENCHMARK(proxySortText)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

sqlite3 *filledDatabase()
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    run(database, "CREATE TABLE t (c0, c1, c2, c3, c4, c5, c6, c7, category, type, status, amount INTEGER, "
                  "day INTEGER)");
    run(database, "BEGIN");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO t VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr);
    forAllRows([insert](const auto &texts, std::int64_t amount, std::int64_t day) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            sqlite3_bind_text(insert, static_cast<int>(i) + 1, texts[i].data(),
                              static_cast<int>(texts[i].size()), SQLITE_STATIC);
        sqlite3_bind_int64(insert, kAmountColumn + 1, amount);
        sqlite3_bind_int64(insert, kDateColumn + 1, day);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    });
    sqlite3_finalize(insert);
    run(database, "COMMIT");
    return database;
}

sqlite3 *database()
{
    static sqlite3 *const kDatabase = filledDatabase(); // as long as the process
    return kDatabase;
}

void query(benchmark::State &state, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database(), sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database()));
    std::int64_t rows = 0;
    for (auto _ : state) {
        rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows += sqlite3_column_int64(statement, 0) >= 0 ? 1 : 0;
        sqlite3_reset(statement);
    }
    state.counters["found"] = static_cast<double>(rows);
    sqlite3_finalize(statement);
}

#define VINCULO_SQL(name, sql)                                                                               \
    void name(benchmark::State &state)                                                                       \
    {                                                                                                        \
        query(state, sql);                                                                                   \
    }                                                                                                        \
    BENCHMARK(name)->Unit(benchmark::kMillisecond)->Iterations(1)

VINCULO_SQL(sqliteLikeOneColumn, "SELECT rowid FROM t WHERE c0 LIKE '%netflix%'");
VINCULO_SQL(
    sqliteLikeAllColumns,
    "SELECT rowid FROM t WHERE c0 LIKE '%netflix%' OR c1 LIKE '%netflix%' OR c2 LIKE '%netflix%' OR c3 LIKE "
    "'%netflix%' OR c4 LIKE '%netflix%' OR c5 LIKE '%netflix%' OR c6 LIKE '%netflix%' OR c7 LIKE "
    "'%netflix%'");
VINCULO_SQL(sqliteAmountRange, "SELECT rowid FROM t WHERE amount BETWEEN 1000000 AND 2000000");
VINCULO_SQL(sqliteDateRange, "SELECT rowid FROM t WHERE day BETWEEN 20529 AND 20619");
VINCULO_SQL(
    sqliteFiveConditions,
    "SELECT rowid FROM t WHERE amount > 5000000 AND day BETWEEN 20454 AND 20818 AND category NOT LIKE "
    "'%fees%' AND type = 'INFLOW' AND status = 'PROCESSED'");
VINCULO_SQL(sqliteSortMoney, "SELECT rowid FROM t ORDER BY amount DESC");
VINCULO_SQL(sqliteSortDate, "SELECT rowid FROM t ORDER BY day DESC");
VINCULO_SQL(sqliteSortCategory, "SELECT rowid FROM t ORDER BY category COLLATE NOCASE DESC");
VINCULO_SQL(sqliteSortText, "SELECT rowid FROM t ORDER BY c0 COLLATE NOCASE DESC");

//! The index that makes words quick, and what it costs first.
void sqliteFtsBuild(benchmark::State &state)
{
    for (auto _ : state) {
        run(database(), "CREATE VIRTUAL TABLE f USING fts5(c0, content='t', content_rowid='rowid')");
        run(database(), "INSERT INTO f(f) VALUES('rebuild')");
    }
}
BENCHMARK(sqliteFtsBuild)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);
VINCULO_SQL(sqliteFtsQuery, "SELECT rowid FROM f WHERE f MATCH 'netflix'");

//! The same over the columns that sqliteLikeAllColumns looks into. The texts stay where they are.
void sqliteFtsAllColumnsBuild(benchmark::State &state)
{
    for (auto _ : state) {
        run(database(), "CREATE VIRTUAL TABLE g USING fts5(c0, c1, c2, c3, c4, c5, c6, c7, content='t', "
                        "content_rowid='rowid')");
        run(database(), "INSERT INTO g(g) VALUES('rebuild')");
    }
}
BENCHMARK(sqliteFtsAllColumnsBuild)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);
VINCULO_SQL(sqliteFtsAllColumns, "SELECT rowid FROM g WHERE g MATCH 'netflix'");

//! The same rows as a table of tabs, for programs in other languages. Our texts have neither tabs nor quotes.
bool writeRows(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    forAllRows([&file](const auto &texts, std::int64_t amount, std::int64_t day) {
        for (const std::string_view text : texts) {
            file.write(text.data(), static_cast<qint64>(text.size()));
            file.write("\t");
        }
        file.write(QByteArray::number(qint64(amount)) + '\t' + QByteArray::number(qint64(day)) + '\n');
    });
    return file.flush();
}

//! What a row takes as a struct with a QString for every column.
void printMemory()
{
    constexpr std::size_t kFew = 50; // pages
    const std::vector<api::ChunkPtr> &pages = tests::decodedPages(kPages);
    const double before = tests::residentBytes();
    std::vector<std::vector<QString>> rows;
    const models::CellFormatter formatter;
    for (std::size_t page = 0; page < kFew; ++page) {
        for (std::size_t row = 0; row < pages[page]->rowCount; ++row) {
            std::vector<QString> &cells = rows.emplace_back();
            cells.reserve(pages[page]->columns.size());
            for (const api::Column &column : pages[page]->columns)
                cells.push_back(formatter.rawText(models::cellView(column, row)));
        }
    }
    std::printf("figure,a struct of QStrings bytes a row,%.0f\n",
                (tests::residentBytes() - before) / double(rows.size()));
    std::fflush(stdout);
}

} // namespace

//! With a file name in VINCULO_BENCH_ROWS it writes the rows there and ends.
int main(int count, char **values)
{
    if (qEnvironmentVariableIsSet("VINCULO_BENCH_ROWS"))
        return writeRows(qEnvironmentVariable("VINCULO_BENCH_ROWS")) ? 0 : 1;
    benchmark::Initialize(&count, values);
    printMemory();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
