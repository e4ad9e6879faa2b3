// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace vinculo;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 1000;

//! A page of generated transactions: the fixture's shape with other ids, days, amounts and texts in every
//! row.
const QByteArray &page()
{
    static const QByteArray bytes = [] {
        QFile file(QStringLiteral(VINCULO_FIXTURES "/transactions/transaction_detail.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the fixture is missing");
        const QByteArray row = QJsonDocument::fromJson(file.readAll()).toJson(QJsonDocument::Compact);
        const QByteArray id = QJsonDocument::fromJson(row).object().value("id"_L1).toString().toLatin1();
        QByteArrayList rows;
        for (int i = 0; i < kRows; ++i) {
            QByteArray copy = row;
            copy.replace(id,
                         QUuid::createUuidV5(QUuid(), QString::number(i)).toByteArray(QUuid::WithoutBraces));
            copy.replace("89.9", QByteArray::number(i) + '.' + QByteArray::number(10 + i % 90));
            copy.replace("MERCADO CENTRAL", "MERCADO " + QByteArray::number(i * 7919 % 1000));
            rows << copy;
        }
        return "{\"count\":1000000,\"next\":null,\"previous\":null,\"results\":[" + rows.join(',') + "]}";
    }();
    return bytes;
}

void setRate(benchmark::State &state)
{
    state.SetItemsProcessed(state.iterations() * kRows);
    state.SetBytesProcessed(state.iterations() * page().size());
}

void decodeToColumns(benchmark::State &state)
{
    const ResourceSpec &spec = resources::transactions();
    for (auto _ : state)
        benchmark::DoNotOptimize(api::decodeList(spec, page()));
    setRate(state);
}
BENCHMARK(decodeToColumns)->Unit(benchmark::kMicrosecond);

void qJsonDocumentParseOnly(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(page()));
    setRate(state);
}
BENCHMARK(qJsonDocumentParseOnly)->Unit(benchmark::kMicrosecond);

//! Median time of one run, in microseconds a row.
template<class Work>
double medianPerRow(Work work)
{
    using namespace std::chrono;
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        const auto begin = steady_clock::now();
        work();
        times.push_back(duration<double, std::micro>(steady_clock::now() - begin).count() / kRows);
    }
    std::nth_element(times.begin(), times.begin() + 10, times.end());
    return times[10];
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    const double ours =
        medianPerRow([] { benchmark::DoNotOptimize(api::decodeList(resources::transactions(), page())); });
    const double peer = medianPerRow([] { benchmark::DoNotOptimize(QJsonDocument::fromJson(page())); });
    std::printf("decode: %.2f us a row to columns and compressed raw rows; QJsonDocument parse only %.2f; "
                "ratio %.1f\n",
                ours, peer, peer / ours);
    return 0;
}
