// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/journal/journalchain.h"
#include "core/storage/journal/journalcheck.h"
#include "core/storage/journal/journalrow.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

namespace {

Profile profile()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Shop"_s;
    return profile;
}

CallRecord record(int number)
{
    CallRecord record;
    record.startedAtMs = 1'790'000'000'000 + number;
    record.pathTemplate = u"/api/transactions/"_s;
    record.status = 200;
    record.durationMs = number % 900;
    record.institution = u"ofitau_br_retail"_s;
    record.fetchedLink = QString::number(number);
    return record;
}

void settle(Journal &journal)
{
    QEventLoop loop;
    const auto call = journal.settled().then(&loop, [&loop](const Result<bool> &) { loop.quit(); });
    loop.exec();
}

void fill(const QString &file, int count)
{
    Journal journal(file);
    for (int i = 0; i < count; ++i)
        journal.append(profile(), record(i));
    settle(journal);
}

//! What the calling (GUI) thread pays, and what it takes until all is on the disk.
void append(benchmark::State &state)
{
    const auto count = static_cast<int>(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        auto journal = std::make_unique<Journal>(folder.filePath(u"journal.sqlite"_s));
        settle(*journal);
        const Profile own = profile();
        state.ResumeTiming();
        for (int i = 0; i < count; ++i)
            journal->append(own, record(i));
        settle(*journal);
        state.PauseTiming();
        journal.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * count);
}

//! The part of it that the chain costs.
void chainOnly(benchmark::State &state)
{
    JournalEntry entry{.profileName = u"Shop"_s, .call = record(7)};
    QByteArray previous = chain::firstLink();
    for (auto _ : state) {
        ++entry.id;
        previous = chain::link(previous, journalrow::columnsOf(entry));
    }
    state.SetItemsProcessed(state.iterations());
}

void verify(benchmark::State &state)
{
    const auto count = static_cast<int>(state.range(0));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    fill(file, count);
    for (auto _ : state) {
        const auto verdict = checkJournal(file, {}, std::atomic_bool(false));
        if (!verdict || verdict->firstBreak || verdict->count != count)
            state.SkipWithError("not whole");
    }
    state.SetItemsProcessed(state.iterations() * count);
    state.counters["bytes/entry"] = double(QFileInfo(file).size()) / count;
}

BENCHMARK(append)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(chainOnly);
BENCHMARK(verify)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
