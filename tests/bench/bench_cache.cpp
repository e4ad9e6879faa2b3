// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/cache/keptlistreading.h"
#include "models/cache/listcache.h"
#include "models/work/workers.h"
#include "tests/bench/coldstart.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/transactionpages.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

//! A million transactions, and where they are kept.
struct Bench
{
    Bench()
        : table(resources::transactions())
        , directory(place.filePath(u"lists"_s))
        , key(storage::CacheKey::random())
    {
        profile.id = QUuid::createUuid();
        profile.baseUrl = QUrl(u"https://api.example.com"_s);
        profile.hasStoredSecret = true;
        (void)directory.prepare(profile);
        for (const api::ChunkPtr &page : tests::decodedPages())
            table.append(page);
        request.place = placeOf(directory, profile, key, "a list");
        request.rows = table.snapshot();
        request.facts = {.filters = {},
                         .total = table.rowCount(),
                         .rowCount = table.rowCount(),
                         .receivedAt = QDateTime::currentDateTimeUtc(),
                         .complete = true,
                         .notes = {}};
        request.directory = directory;
        request.limits.bytes = qint64(8) * 1024 * 1024 * 1024;
        request.now = QDateTime::currentDateTimeUtc();
        request.wanted = std::make_shared<const std::atomic<bool>>(true);
        if (keepList(request) != KeepOutcome::Kept)
            qFatal("the list was not kept");
        workers.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    }

    QTemporaryDir place;
    ColumnTable table;
    storage::CacheDirectory directory;
    storage::CacheKey key;
    Profile profile;
    KeepRequest request;
    QThreadPool workers;
};

Bench &bench()
{
    static Bench made;
    return made;
}

void countRows(benchmark::State &state)
{
    state.SetItemsProcessed(state.iterations() * bench().table.rowCount());
}

void cacheWriteMillion(benchmark::State &state)
{
    (void)bench();
    for (auto _ : state)
        if (keepList(bench().request) != KeepOutcome::Kept)
            state.SkipWithError("not kept");
    countRows(state);
    state.counters["bytes_a_row"] =
        double(QFileInfo(bench().request.place.path).size()) / bench().table.rowCount();
}
BENCHMARK(cacheWriteMillion)->Unit(benchmark::kMillisecond);

//! Keeps the list as a page does, while the event loop goes on.
void cacheKeepMillionAside(benchmark::State &state)
{
    const QTemporaryDir place; // a keychain without the key that settings speak of is a lost one
    storage::MemorySecretStore secrets;
    storage::Settings settings(place.filePath(u"settings.ini"_s));
    settings.setValue(storage::SettingKey::KeptListsSize, u"8192"_s);
    ListCache cache(secrets, settings, place.filePath(u"kept"_s));
    cache.setWanted(bench().profile, true);
    cache.open(bench().profile, "account");
    double longest = 0;
    for (auto _ : state) {
        QEventLoop loop;
        QObject::connect(&cache, &ListCache::kept, &loop, [&](const QString &, KeepOutcome outcome) {
            if (outcome != KeepOutcome::Kept)
                state.SkipWithError("not kept");
            loop.quit();
        });
        tests::Heartbeat heart;
        if (!cache.keep(bench().request.facts, bench().table.snapshot()))
            qFatal("lists are not kept");
        loop.exec();
        longest = std::max(longest, heart.longest());
    }
    state.counters["longest_stall_ms"] = longest;
}
BENCHMARK(cacheKeepMillionAside)->Unit(benchmark::kMillisecond)->UseRealTime();

enum class Until {
    FirstRows,
    AllRows,
    Everything //!< their JSON too
};

//! Opens the list as a page does. Gives the longest time for which the event loop did not come round.
double open(ColumnTable &shown, Until until)
{
    KeptListReading reading(resources::transactions(), bench().workers);
    QEventLoop loop;
    QObject::connect(&reading, &KeptListReading::firstRows, &loop, [&](const auto &pages) {
        shown.replaceAll(pages);
        if (until == Until::FirstRows)
            loop.quit();
    });
    QObject::connect(&reading, &KeptListReading::allRows, &loop, [&] {
        shown.replaceAll(reading.takeContents());
        if (until == Until::AllRows)
            loop.quit();
    });
    QObject::connect(&reading, &KeptListReading::finished, &loop, [&](KeptListReading::Outcome outcome) {
        if (outcome != KeptListReading::Outcome::Read)
            qFatal("the list was not read");
        loop.quit();
    });
    tests::Heartbeat heart;
    reading.start(bench().request.place, bench().request.limits, bench().request.now);
    loop.exec();
    return heart.longest();
}

void cacheOpenFirstRows(benchmark::State &state)
{
    (void)bench();
    for (auto _ : state) {
        ColumnTable shown(resources::transactions());
        (void)open(shown, Until::FirstRows);
        state.PauseTiming();
        bench().workers.waitForDone();
        state.ResumeTiming();
    }
}
BENCHMARK(cacheOpenFirstRows)->Unit(benchmark::kMillisecond)->UseRealTime();

//! Cold: the same after a start of the machine.
void openMillion(benchmark::State &state, Until until, bool isCold)
{
    (void)bench();
    double longest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        if (isCold)
            tests::makeCold(bench().request.place.path);
        auto shown = std::make_unique<ColumnTable>(resources::transactions());
        state.ResumeTiming();
        longest = std::max(longest, open(*shown, until));
        state.PauseTiming();
        if (shown->rowCount() != bench().table.rowCount())
            state.SkipWithError("rows are missing");
        bench().workers.waitForDone(); // it may be on its way to the JSON
        shown.reset();
        models::workers().waitForDone();
        state.ResumeTiming();
    }
    countRows(state);
    state.counters["longest_stall_ms"] = longest;
}

void cacheOpenMillion(benchmark::State &state)
{
    openMillion(state, Until::AllRows, false);
}
BENCHMARK(cacheOpenMillion)->Unit(benchmark::kMillisecond)->UseRealTime();

void cacheOpenMillionCold(benchmark::State &state)
{
    openMillion(state, Until::AllRows, true);
}
BENCHMARK(cacheOpenMillionCold)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

void cacheOpenMillionWithJson(benchmark::State &state)
{
    openMillion(state, Until::Everything, false);
}
BENCHMARK(cacheOpenMillionWithJson)->Unit(benchmark::kMillisecond)->UseRealTime();

void cacheOpenMillionWithJsonCold(benchmark::State &state)
{
    openMillion(state, Until::Everything, true);
}
BENCHMARK(cacheOpenMillionWithJsonCold)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

//! Nothing but reading the file, in the pieces it consists of: what the disk alone takes.
void readFileCold(benchmark::State &state)
{
    std::string piece(std::size_t(300) * 1024, '\0');
    for (auto _ : state) {
        state.PauseTiming();
        tests::makeCold(bench().request.place.path);
        QFile file(bench().request.place.path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            state.SkipWithError("not opened");
        state.ResumeTiming();
        while (file.read(piece.data(), static_cast<qint64>(piece.size())) > 0)
            benchmark::DoNotOptimize(piece.data());
    }
}
BENCHMARK(readFileCold)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

// ---- the peer: the same columns in SQLite, unencrypted, through its own API

std::vector<int> filledColumns()
{
    std::vector<int> columns;
    for (int column = 0; column < bench().table.columnCount(); ++column)
        if (bench().table.cell(0, column).state == api::CellState::Value)
            columns.push_back(column);
    return columns;
}

void bind(sqlite3_stmt *insert, int place, const CellView &cell)
{
    if (cell.state != api::CellState::Value) {
        sqlite3_bind_null(insert, place);
    } else if (cell.field->type == FieldType::Identifier) {
        sqlite3_bind_blob(insert, place, &cell.uuid, sizeof cell.uuid, SQLITE_TRANSIENT);
    } else if (!cell.text.empty() || cell.field->type == FieldType::Text) {
        sqlite3_bind_text(insert, place, cell.text.data(), static_cast<int>(cell.text.size()),
                          SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(insert, place, cell.number);
    }
}

const QString &sqliteFile()
{
    static const QString path = [] {
        const QString made = bench().place.filePath(u"peer.sqlite"_s);
        const std::vector<int> columns = filledColumns();
        QStringList names;
        for (const int column : columns)
            names << u"c%1"_s.arg(column);
        QStringList marks(names.size(), u"?"_s);
        sqlite3 *database = nullptr;
        sqlite3_open(made.toUtf8().constData(), &database);
        sqlite3_exec(database, "pragma journal_mode=off; pragma synchronous=off", nullptr, nullptr, nullptr);
        sqlite3_exec(database, u"create table t(%1)"_s.arg(names.join(u',')).toUtf8().constData(), nullptr,
                     nullptr, nullptr);
        sqlite3_exec(database, "begin", nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database, u"insert into t values(%1)"_s.arg(marks.join(u',')).toUtf8().constData(),
                           -1, &insert, nullptr);
        for (int row = 0; row < bench().table.rowCount(); ++row) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                bind(insert, static_cast<int>(i) + 1, bench().table.cell(row, columns[i]));
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(database, "commit", nullptr, nullptr, nullptr);
        sqlite3_close(database);
        return made;
    }();
    return path;
}

void sqliteOpenMillion(benchmark::State &state)
{
    const QByteArray path = sqliteFile().toUtf8();
    for (auto _ : state) {
        sqlite3 *database = nullptr;
        sqlite3_open(path.constData(), &database);
        sqlite3_stmt *select = nullptr;
        sqlite3_prepare_v2(database, "select * from t", -1, &select, nullptr);
        const int columns = sqlite3_column_count(select);
        std::vector<std::vector<std::int64_t>> numbers(static_cast<std::size_t>(columns));
        std::vector<std::string> texts(static_cast<std::size_t>(columns));
        while (sqlite3_step(select) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                const auto column = static_cast<std::size_t>(i);
                if (sqlite3_column_type(select, i) == SQLITE_INTEGER)
                    numbers[column].push_back(sqlite3_column_int64(select, i));
                else if (const void *bytes = sqlite3_column_blob(select, i))
                    texts[column].append(static_cast<const char *>(bytes),
                                         static_cast<std::size_t>(sqlite3_column_bytes(select, i)));
            }
        }
        sqlite3_finalize(select);
        sqlite3_close(database);
        benchmark::DoNotOptimize(texts.data());
    }
    countRows(state);
}
BENCHMARK(sqliteOpenMillion)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
