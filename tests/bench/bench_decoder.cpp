// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "tests/bench/transactionpages.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <benchmark/benchmark.h>

#include <string_view>
#include <vector>

using namespace vinculo;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = tests::kRowsPerPage;

const QByteArray &page()
{
    static const QByteArray kBytes = tests::transactionPage(1);
    return kBytes;
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

//! The part of it that compresses the rows' JSON for the detail pane.
void compressRawRows(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            api::RawRows(std::string_view(page().data(), static_cast<std::size_t>(page().size())), {}));
    setRate(state);
}
BENCHMARK(compressRawRows)->Unit(benchmark::kMicrosecond);

//! The columns people look at, out of QJsonDocument, as plain vectors.
struct PlainRows
{
    std::vector<QString> ids, descriptions, merchants, categories, types, statuses, banks, accounts,
        currencies;
    std::vector<double> amounts;
    std::vector<QDate> dates;
    std::vector<QDateTime> instants;
};

void qJsonDocumentToColumns(benchmark::State &state)
{
    for (auto _ : state) {
        PlainRows columns;
        const QJsonArray rows = QJsonDocument::fromJson(page()).object().value("results"_L1).toArray();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QJsonObject account = row.value("account"_L1).toObject();
            columns.ids.push_back(row.value("id"_L1).toString());
            columns.descriptions.push_back(row.value("description"_L1).toString());
            columns.merchants.push_back(
                row.value("merchant"_L1).toObject().value("merchant_name"_L1).toString());
            columns.categories.push_back(row.value("category"_L1).toString());
            columns.types.push_back(row.value("type"_L1).toString());
            columns.statuses.push_back(row.value("status"_L1).toString());
            columns.banks.push_back(account.value("institution"_L1).toObject().value("name"_L1).toString());
            columns.accounts.push_back(account.value("number"_L1).toString());
            columns.currencies.push_back(row.value("currency"_L1).toString());
            columns.amounts.push_back(row.value("amount"_L1).toDouble());
            columns.dates.push_back(QDate::fromString(row.value("value_date"_L1).toString(), Qt::ISODate));
            columns.instants.push_back(
                QDateTime::fromString(row.value("collected_at"_L1).toString(), Qt::ISODate));
        }
        benchmark::DoNotOptimize(columns);
    }
    setRate(state);
}
BENCHMARK(qJsonDocumentToColumns)->Unit(benchmark::kMicrosecond);

void qJsonDocumentParseOnly(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(page()));
    setRate(state);
}
BENCHMARK(qJsonDocumentParseOnly)->Unit(benchmark::kMicrosecond);

} // namespace

//! With a file name in VINCULO_BENCH_PAGE it writes the page there, for decoders of other languages, and
//! ends.
int main(int count, char **values)
{
    if (qEnvironmentVariableIsSet("VINCULO_BENCH_PAGE")) {
        QFile file(qEnvironmentVariable("VINCULO_BENCH_PAGE"));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(page()) == page().size();
        return isWritten ? 0 : 1;
    }
    benchmark::Initialize(&count, values);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
