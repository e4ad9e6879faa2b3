// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "tests/bench/transactionpages.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

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
        benchmark::DoNotOptimize(api::decodeList(spec, page(), api::RawJson::Drop));
    setRate(state);
}
BENCHMARK(decodeToColumns)->Unit(benchmark::kMicrosecond);

void decodeAndKeepJson(benchmark::State &state)
{
    const ResourceSpec &spec = resources::transactions();
    for (auto _ : state)
        benchmark::DoNotOptimize(api::decodeList(spec, page()));
    setRate(state);
}
BENCHMARK(decodeAndKeepJson)->Unit(benchmark::kMicrosecond);

//! The part of it that compresses the rows' JSON for the detail pane.
void compressRawRows(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            api::RawRows(std::string_view(page().data(), static_cast<std::size_t>(page().size())), {}));
    setRate(state);
}
BENCHMARK(compressRawRows)->Unit(benchmark::kMicrosecond);

//! A column of the same type as ours, as a plain vector.
struct PlainColumn
{
    const FieldSpec *field = nullptr;
    QStringList keys;
    std::vector<QString> texts;
    std::vector<double> numbers;
    std::vector<QDate> dates;
    std::vector<QDateTime> instants;
    std::vector<QUuid> ids;

    void add(const QJsonValue &value)
    {
        switch (field->type) {
        case FieldType::Identifier:
            ids.push_back(QUuid::fromString(value.toString()));
            break;
        case FieldType::Date:
            dates.push_back(QDate::fromString(value.toString(), Qt::ISODate));
            break;
        case FieldType::Timestamp:
            instants.push_back(QDateTime::fromString(value.toString(), Qt::ISODate));
            break;
        case FieldType::Money:
        case FieldType::Decimal:
        case FieldType::Integer:
        case FieldType::Boolean:
            numbers.push_back(value.toDouble());
            break;
        default:
            texts.push_back(value.toString());
            break;
        }
    }
};

std::vector<PlainColumn> plainColumns(bool onlyUsual)
{
    std::vector<PlainColumn> columns;
    for (const FieldSpec &field : resources::transactions().fields) {
        if (!field.isColumn() || (onlyUsual && !field.is(FieldFlag::DefaultColumn)))
            continue;
        PlainColumn column;
        column.field = &field;
        column.keys =
            QString::fromUtf8(field.path.data(), static_cast<qsizetype>(field.path.size())).split(u'.');
        columns.push_back(std::move(column));
    }
    return columns;
}

void decodeWithQt(benchmark::State &state, bool onlyUsual)
{
    for (auto _ : state) {
        std::vector<PlainColumn> columns = plainColumns(onlyUsual);
        const QJsonArray rows = QJsonDocument::fromJson(page()).object().value("results"_L1).toArray();
        for (const QJsonValue &row : rows) {
            for (PlainColumn &column : columns) {
                QJsonValue value = row;
                for (const QString &key : std::as_const(column.keys))
                    value = value.toObject().value(key);
                column.add(value);
            }
        }
        benchmark::DoNotOptimize(columns);
    }
    setRate(state);
}

//! The same columns as ours, out of QJsonDocument.
void qJsonDocumentToColumns(benchmark::State &state)
{
    decodeWithQt(state, false);
}
BENCHMARK(qJsonDocumentToColumns)->Unit(benchmark::kMicrosecond);

//! Only those that are shown by default.
void qJsonDocumentToUsualColumns(benchmark::State &state)
{
    decodeWithQt(state, true);
}
BENCHMARK(qJsonDocumentToUsualColumns)->Unit(benchmark::kMicrosecond);

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
