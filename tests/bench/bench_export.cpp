// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "core/domain/resources/registry.h"
#include "models/export/exportrun.h"
#include "models/table/resourcetablemodel.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <benchmark/benchmark.h>

#include <array>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

constexpr std::uint32_t kPages = 1000;
constexpr std::uint32_t kRowsPerPage = 1000;
constexpr std::size_t kSheetRows = 100'000;

constexpr std::array<const char *, 12> kWords{"PIX",      "TRANSFERÊNCIA", "Pagamento", "padaria",
                                              "São João", "mercado",       "UBER",      "boleto",
                                              "salário",  "farmácia",      "compra",    "cartão"};

std::string words(std::mt19937 &random, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::string(i ? " " : "") + kWords[random() % kWords.size()];
    return text + ' ' + std::to_string(random() % 100'000);
}

template<class T, class Make>
std::vector<T> cells(Make make)
{
    std::vector<T> values(kRowsPerPage);
    for (T &value : values)
        value = make();
    return values;
}

api::PlainColumn::Values valuesOf(const FieldSpec &field, std::mt19937 &random)
{
    switch (field.type) {
    case FieldType::Identifier:
        return cells<api::Uuid>([&] {
            return api::Uuid{(std::uint64_t(random()) << 32) | random(), random()};
        });
    case FieldType::Date:
        return cells<std::int32_t>([&] { return static_cast<std::int32_t>(20'600 - random() % 1000); });
    case FieldType::Money:
        return cells<api::MoneyCell>([&] {
            return api::MoneyCell{static_cast<std::int64_t>(random() % 2'000'000) * 100,
                                  Currency::fromCode("BRL").packed()};
        });
    case FieldType::Enum:
        return cells<std::uint16_t>([&] {
            return static_cast<std::uint16_t>(random() % static_cast<unsigned>(field.values.size()));
        });
    case FieldType::Text:
    case FieldType::TextList: {
        api::PlainTexts texts;
        for (std::uint32_t row = 0; row < kRowsPerPage; ++row) {
            texts.bytes +=
                field.is(FieldFlag::LowCardinality) ? kWords[random() % kWords.size()] : words(random, 4);
            texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
        }
        return texts;
    }
    case FieldType::Timestamp:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return cells<std::int64_t>([&] { return static_cast<std::int64_t>(random() % 1'000'000'000); });
}

std::vector<api::ChunkPtr> pages()
{
    static const std::vector<api::ChunkPtr> kMade = [] {
        std::mt19937 random(1);
        std::vector<api::ChunkPtr> made;
        for (std::uint32_t page = 0; page < kPages; ++page) {
            auto chunk = std::make_shared<api::ColumnChunk>();
            chunk->spec = &resources::transactions();
            chunk->rowCount = kRowsPerPage;
            for (const FieldSpec &field : chunk->spec->fields)
                if (field.isColumn())
                    chunk->columns.push_back(
                        api::packed({.field = &field, .values = valuesOf(field, random)}, kRowsPerPage));
            made.push_back(std::move(chunk));
        }
        return made;
    }();
    return kMade;
}

TableSnapshot table()
{
    TableSnapshot made;
    made.spec = &resources::transactions();
    made.chunks = pages();
    for (std::uint32_t page = 0; page < kPages; ++page)
        for (std::uint32_t row = 0; row < kRowsPerPage; ++row)
            made.rows.push_back({.chunk = page, .row = row});
    return made;
}

ExportPlan plan(std::size_t rows, ExportFormat format)
{
    std::vector<std::uint32_t> numbers(rows);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return ExportPlanner::plan(table(), std::move(numbers),
                               ExportPlanner::defaultFields(resources::transactions()),
                               {.format = format, .wording = ExportWording::Wire}, {});
}

//! Most memory this process ever had; 0 where the system does not tell.
double peakMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return static_cast<double>(line.mid(6).trimmed().split(' ').first().toLongLong()) / 1024;
    return 0;
}

void writeRows(benchmark::State &state, std::size_t rows, ExportFormat format)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"rows"_s);
    const ExportPlan wanted = plan(rows, format);
    const double before = peakMebibytes();
    for (auto _ : state) {
        ExportControl control;
        if (!writeExport(wanted, target, control))
            state.SkipWithError("the file was not written");
    }
    state.counters["file_MiB"] = static_cast<double>(QFile(target).size()) / (1024 * 1024);
    state.counters["peak_growth_MiB"] = peakMebibytes() - before;
}

void csvMillionRows(benchmark::State &state)
{
    writeRows(state, kPages * kRowsPerPage, ExportFormat::Csv);
}
BENCHMARK(csvMillionRows)->Unit(benchmark::kMillisecond);

void jsonLinesMillionRows(benchmark::State &state)
{
    writeRows(state, kPages * kRowsPerPage, ExportFormat::JsonLines);
}
BENCHMARK(jsonLinesMillionRows)->Unit(benchmark::kMillisecond);

void workbookHundredThousandRows(benchmark::State &state)
{
    writeRows(state, kSheetRows, ExportFormat::Xlsx);
}
BENCHMARK(workbookHundredThousandRows)->Unit(benchmark::kMillisecond);

void workbookMillionRows(benchmark::State &state)
{
    writeRows(state, kPages * kRowsPerPage, ExportFormat::Xlsx);
}
BENCHMARK(workbookMillionRows)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);

//! The rows of the small workbook, for programs in other languages.
bool writeSheetRows(const QString &name)
{
    ExportControl control;
    return writeExport(plan(kSheetRows, ExportFormat::Csv), name, control).has_value();
}

QString quoted(QString text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

//! The usual Qt way: QTextStream over the data of an item model.
void proxyTextStreamMillionRows(benchmark::State &state)
{
    ColumnTable rows(resources::transactions());
    rows.replaceAll(pages());
    RevealState reveal;
    const ResourceTableModel model(rows, reveal);
    std::vector<int> columns;
    for (const FieldSpec *field : ExportPlanner::defaultFields(resources::transactions()))
        columns.push_back(rows.columnOf(field->path));
    const QTemporaryDir folder;
    for (auto _ : state) {
        QFile file(folder.filePath(u"rows"_s));
        if (!file.open(QIODevice::WriteOnly))
            state.SkipWithError("the file was not opened");
        QTextStream stream(&file);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int column : columns)
                stream << quoted(model.index(row, column).data(ResourceTableModel::RawRole).toString())
                       << u',';
            stream << "\r\n";
        }
    }
}
BENCHMARK(proxyTextStreamMillionRows)->Unit(benchmark::kMillisecond);

} // namespace

//! With a file name in VINCULO_BENCH_SHEET it writes the rows of the small workbook there and ends.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (const QString name = qEnvironmentVariable("VINCULO_BENCH_SHEET"); !name.isEmpty())
        return writeSheetRows(name) ? 0 : 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
