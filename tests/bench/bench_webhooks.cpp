// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/table/columntable.h"
#include "models/webhooks/catchup.h"
#include "models/webhooks/hookrows.h"
#include "models/webhooks/log/hookreading.h"
#include "tests/bench/residentmemory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTimeZone>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

constexpr int kLines = 1'000'000;
constexpr int kLinks = 100'000;
constexpr int kPage = 1000;
const std::atomic_bool kRunning = false;
QString columnsPath; // NOLINT: benchmarks take no arguments
QString bodiesPath;  // NOLINT
const QDateTime kBegin(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::utc()); // NOLINT

QByteArray linkId(int link)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(link).rightJustified(12, '0');
}

//! A hundred thousand recurrent links, reached once a day; of every tenth the last event is missing.
TableSnapshot manyLinks()
{
    ColumnTable table(resources::links());
    for (int first = 0; first < kLinks; first += kPage) {
        QByteArray body("[");
        for (int i = first; i < first + kPage; ++i)
            body +=
                (i == first ? "{\"id\":\"" : ",{\"id\":\"") + linkId(i) +
                "\",\"institution\":\"erebor_br_retail\",\"status\":\"valid\",\"access_mode\":\"recurrent\","
                "\"refresh_rate\":\"24h\",\"created_at\":\"2026-01-01T00:00:00Z\",\"last_accessed_at\":\"" +
                (i % 10 == 0 ? "2026-03-11T20:00:00Z" : "2026-03-10T00:00:00Z") +
                "\",\"external_id\":\"customer-" + QByteArray::number(i) +
                "\",\"fetch_resources\":[\"ACCOUNTS\",\"TRANSACTIONS\"]}";
        table.append(api::decodeList(resources::links(), body + ']')->rows);
    }
    return table.snapshot();
}

bool writeLog(const QString &path, bool asBodies)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write(asBodies ? "received_at,status,duration_ms,body\n"
                        : "received_at,status,duration_ms,link_id,webhook_type,webhook_code,webhook_id\n");
    QByteArray block;
    for (int i = 0; i < kLines; ++i) {
        const QByteArray id = QByteArray::number(i % 50 == 0 ? i + 1 : i, 16).rightJustified(32, '0');
        block += kBegin.addSecs(i).toString(Qt::ISODate).toLatin1() + (i % 97 == 0 ? ",500," : ",200,") +
                 QByteArray::number(20 + i % 6000) + ',';
        if (asBodies)
            block += "\"{\"\"webhook_id\"\":\"\"" + id +
                     "\"\",\"\"webhook_type\"\":\"\"TRANSACTIONS\"\",\"\"process_type\"\":"
                     "\"\"recurrent_update\"\",\"\"webhook_code\"\":\"\"new_transactions_available\"\","
                     "\"\"link_id\"\":\"\"" +
                     linkId(i % kLinks) +
                     "\"\",\"\"external_id\"\":null,\"\"data\"\":{\"\"new_transactions\"\":" + "12}}\"\n";
        else
            block += linkId(i % kLinks) + ",TRANSACTIONS,new_transactions_available," + id + '\n';
        if (block.size() > 1024 * 1024 && file.write(std::exchange(block, {})) < 0)
            return false;
    }
    return file.write(block) >= 0;
}

HookLines readLog(const QString &path)
{
    LogProgress progress;
    const auto preview = hookreading::preview(path);
    if (!preview)
        return {};
    auto lines = hookreading::read(path, preview->log.format, preview->guess, progress, kRunning);
    return lines ? std::move(*lines) : HookLines();
}

HookInput inputOf(const QString &path)
{
    return {.lines = std::make_shared<const HookLines>(readLog(path)),
            .links = manyLinks(),
            .areLinksComplete = true,
            .now = kBegin.addDays(30).toMSecsSinceEpoch() * 1000};
}

void hooksOpen(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readLog(columnsPath).size());
    state.counters["memory_MiB"] = tests::residentBytes() / (1024 * 1024);
}

void hooksOpenBodies(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readLog(bodiesPath).size());
}

void hooksAnswer(benchmark::State &state)
{
    const HookInput input = inputOf(columnsPath);
    std::size_t findings = 0;
    for (auto _ : state)
        findings = answerHooks(input, kRunning)->rows.size();
    state.counters["findings"] = static_cast<double>(findings);
    state.counters["memory_MiB"] = tests::residentBytes() / (1024 * 1024);
}

void hooksRows(benchmark::State &state)
{
    const HookAnswer answer = *answerHooks(inputOf(columnsPath), kRunning);
    for (auto _ : state)
        benchmark::DoNotOptimize(hookRows(answer).size());
}

void hooksCalls(benchmark::State &state)
{
    const HookAnswer answer = *answerHooks(inputOf(columnsPath), kRunning);
    qsizetype calls = 0;
    for (auto _ : state)
        calls = catchUpCalls(answer).size();
    state.counters["calls"] = static_cast<double>(calls);
}

} // namespace

BENCHMARK(hooksOpen)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(hooksOpenBodies)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(hooksAnswer)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(hooksRows)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(hooksCalls)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    columnsPath = folder.filePath(u"columns.csv"_s);
    bodiesPath = folder.filePath(u"bodies.csv"_s);
    if (!writeLog(columnsPath, false) || !writeLog(bodiesPath, true))
        return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
