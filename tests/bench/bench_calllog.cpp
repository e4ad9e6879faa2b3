// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/answer/loganswer.h"
#include "models/calllog/reading/logreading.h"
#include "tests/bench/residentmemory.h"
#include "tests/bench/samplelog.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

constexpr int kLines = 1'000'000;
const std::atomic_bool kRunning = false;
QString samplePath; // NOLINT: benchmarks take no arguments

LogLines readSample()
{
    LogProgress progress;
    const auto preview = logreading::preview(samplePath);
    if (!preview)
        return {};
    auto lines = logreading::read(samplePath, preview->format, preview->guess, progress, kRunning);
    return lines ? std::move(*lines) : LogLines();
}

//! From the file to the answer: detect, read, group, walk every link.
void logOpenAndGroup(benchmark::State &state)
{
    qint64 failures = 0;
    for (auto _ : state) {
        const LogLines lines = readSample();
        const auto answer = answerLog(lines, kRunning);
        failures = answer ? answer->failures() : -1;
        benchmark::DoNotOptimize(failures);
    }
    state.counters["failures"] = static_cast<double>(failures);
    state.counters["memory_MiB"] = tests::residentBytes() / (1024 * 1024);
}

void logOpen(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readSample().size());
}

void logGroup(benchmark::State &state)
{
    const LogLines lines = readSample();
    for (auto _ : state)
        benchmark::DoNotOptimize(answerLog(lines, kRunning)->failures());
}

} // namespace

BENCHMARK(logOpenAndGroup)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(logOpen)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(logGroup)->Unit(benchmark::kMillisecond)->UseRealTime();

//! With --write=PATH the file is written and nothing is measured: for the other programs of a run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString kWrite = u"--write="_s;
    if (arguments.size() == 2 && arguments[1].startsWith(kWrite))
        return tests::writeSampleLog(arguments[1].mid(kWrite.size()), kLines) ? 0 : 1;
    QTemporaryDir folder;
    samplePath = folder.filePath(u"calls.csv"_s);
    if (!tests::writeSampleLog(samplePath, kLines))
        return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
