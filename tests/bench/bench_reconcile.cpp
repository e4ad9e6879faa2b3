// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/duplicates/duplicategroups.h"
#include "models/people/identityreader.h"
#include "models/reconcile/reconcilerows.h"
#include "models/table/columntable.h"
#include "tests/bench/residentmemory.h"

#include <benchmark/benchmark.h>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLinks = 100'000;
constexpr int kPage = 1000;
const std::atomic_bool kNeverCancelled = false;

//! A hundred thousand links; every tenth has no external id, every user has two links.
TableSnapshot manyLinks()
{
    ColumnTable table(resources::links());
    for (int first = 0; first < kLinks; first += kPage) {
        QByteArray body("[");
        for (int i = first; i < first + kPage; ++i) {
            const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
            body += (i == first ? "{" : ",{");
            body += "\"id\":\"00000000-0000-4000-8000-" + number +
                    "\",\"institution\":\"erebor_br_retail\"," +
                    "\"status\":\"valid\",\"access_mode\":\"recurrent\"," +
                    "\"created_at\":\"2026-01-01T00:00:00Z\",\"last_accessed_at\":\"2026-05-01T00:00:00Z\"," +
                    "\"institution_user_id\":\"user-" + QByteArray::number(i / 2) + "\",\"external_id\":" +
                    (i % 10 == 0 ? QByteArray("null") : "\"customer-" + QByteArray::number(i) + "\"") + '}';
        }
        table.append(api::decodeList(resources::links(), body + ']')->rows);
    }
    return table.snapshot();
}

//! As many ids: a half of them is known to Belvo.
QByteArray manyIds()
{
    QByteArray csv("name,external_id,city\n");
    for (int i = 0; i < kLinks; ++i)
        csv += "Somebody," + QByteArray("customer-") + QByteArray::number(i + kLinks / 2) + ",São Paulo\n";
    return csv;
}

const TableSnapshot &links()
{
    static const TableSnapshot snapshot = manyLinks();
    return snapshot;
}

void readFile(benchmark::State &state)
{
    const QByteArray csv = manyIds();
    for (auto _ : state)
        benchmark::DoNotOptimize(idlist::read(csv, csv::detect(csv), {.id = 1}, kNeverCancelled)->ids.size());
}

void compareSets(benchmark::State &state)
{
    const QByteArray csv = manyIds();
    const auto ids = std::make_shared<const IdList>(
        idlist::read(csv, csv::detect(csv), {.id = 1}, kNeverCancelled).value());
    for (auto _ : state)
        benchmark::DoNotOptimize(reconcile({.links = links(), .ids = ids}, kNeverCancelled)->counts.matched);
}

//! From the bytes of the file to the rows of the table.
void fromFileToRows(benchmark::State &state)
{
    const QByteArray csv = manyIds();
    static_cast<void>(links());
    const double before = tests::residentBytes();
    double taken = 0;
    for (auto _ : state) {
        const auto ids = std::make_shared<const IdList>(
            idlist::read(csv, csv::detect(csv), {.id = 1}, kNeverCancelled).value());
        const auto result = reconcile({.links = links(), .ids = ids}, kNeverCancelled);
        const auto rows = reconcileRows(*result);
        taken = tests::residentBytes() - before;
        benchmark::DoNotOptimize(rows.size());
    }
    state.counters["MB"] = taken / 1e6;
}

void findAllDuplicates(benchmark::State &state)
{
    const auto identities = readIdentities({.links = links(), .owners = {}, .accounts = {}, .consents = {}});
    for (auto _ : state)
        benchmark::DoNotOptimize(findDuplicates(identities, kNeverCancelled)->groups.size());
}

} // namespace

BENCHMARK(readFile)->Unit(benchmark::kMillisecond);
BENCHMARK(compareSets)->Unit(benchmark::kMillisecond);
BENCHMARK(fromFileToRows)->Unit(benchmark::kMillisecond);
BENCHMARK(findAllDuplicates)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
