// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plandigest.h"
#include "core/storage/ledger.h"
#include "models/plans/planpace.h"
#include "tests/storage/awaited.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <memory>
#include <utility>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDeletions = 10'000;
constexpr int kLongPlan = 100'000;

QList<PlanTarget> targets(int count)
{
    QList<PlanTarget> targets;
    for (int i = 0; i < count; ++i)
        targets.append({.id = u"6f1c2d3e-4a5b-4c6d-8e7f-%1"_s.arg(i, 12, 10, QChar(u'0')),
                        .institution = u"ofmockbank_br_retail"_s,
                        .name = u"M•••• S••••"_s,
                        .externalId = u"customer-%1"_s.arg(i),
                        .status = u"valid"_s,
                        .accessMode = u"recurrent"_s});
    return targets;
}

PlanHead headFor(const QList<PlanTarget> &targets)
{
    PlanHead head;
    head.id = QUuid::createUuid();
    head.host = u"api.belvo.com"_s;
    head.createdAt = QDateTime::currentDateTimeUtc();
    head.count = targets.size();
    PlanDigest digest(head);
    for (const PlanTarget &target : targets)
        digest.add(target);
    head.digest = digest.result();
    return head;
}

//! What the ledger costs deletions that come so many at a time: while some are claimed, those before them
//! were accepted, and those before these are seen to be gone. What arrives together shares a commit. A run
//! claims as many as it may hold ahead when it begins, and towards one at a time when each answer calls for
//! the next; fifty is more than any run claims.
void ledgerTenThousandDeletions(benchmark::State &state)
{
    const QList<PlanTarget> all = targets(kDeletions);
    const int group = static_cast<int>(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir directory;
        auto ledger = std::make_unique<Ledger>(
            LedgerOptions{.filePath = directory.filePath(u"v/ledger.sqlite"_s), .reserveBytes = 0});
        const PlanHead head = headFor(all);
        const QUuid owner = QUuid::createUuid();
        if (!awaited(ledger->create(head, all)) || !awaited(ledger->take(head.id, owner)))
            qFatal("the plan was not written");
        state.ResumeTiming();
        QList<PlanItem> sent;
        QList<PlanItem> accepted;
        for (int from = 0; from < kDeletions + 2 * group; from += group) {
            QList<PlanItem> items = awaited(ledger->items(head.id, from, group)).value();
            for (PlanItem &item : items)
                item.tries = 1;
            for (PlanItem &item : accepted)
                item.state = PlanItemState::Done;
            for (PlanItem &item : sent)
                item.state = PlanItemState::Accepted;
            const auto proof = ledger->record(head.id, owner, accepted);
            const auto answer = ledger->record(head.id, owner, sent);
            if (!awaited(ledger->claim(head.id, owner, items)))
                qFatal("an outcome was not written");
            accepted = std::exchange(sent, items);
        }
        state.PauseTiming();
        const auto progress = awaited(ledger->progress(head.id));
        if (!progress || progress->done != kDeletions)
            qFatal("an outcome was lost");
        ledger.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(ledgerTenThousandDeletions)
    ->Arg(models::PlanPace().ahead)
    ->Arg(1)
    ->Arg(50)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

//! From opening the file until the first items may be sent; half of the plan is done.
void ledgerResumeHundredThousand(benchmark::State &state)
{
    const QTemporaryDir directory;
    const LedgerOptions options{.filePath = directory.filePath(u"v/ledger.sqlite"_s)};
    const QList<PlanTarget> all = targets(kLongPlan);
    const PlanHead head = headFor(all);
    {
        Ledger ledger(options);
        const QUuid owner = QUuid::createUuid();
        if (!awaited(ledger.create(head, all), 60'000) || !awaited(ledger.take(head.id, owner), 60'000))
            qFatal("the plan was not written");
        for (int from = 0; from < kLongPlan / 2; from += 5'000) {
            QList<PlanItem> items = awaited(ledger.items(head.id, from, 5'000)).value();
            for (PlanItem &item : items)
                item.state = from == 0 ? PlanItemState::Claimed : PlanItemState::Done;
            if (!awaited(ledger.record(head.id, owner, items)))
                qFatal("an outcome was not written");
        }
    }
    for (auto _ : state) {
        Ledger ledger(options);
        const auto taken = awaited(ledger.take(head.id, QUuid::createUuid()), 60'000);
        const auto due = awaited(ledger.due(head.id, QDateTime::currentDateTimeUtc(), -1, 12));
        if (!taken || !due || due->items.isEmpty())
            qFatal("the plan was not resumed");
    }
}
BENCHMARK(ledgerResumeHundredThousand)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
