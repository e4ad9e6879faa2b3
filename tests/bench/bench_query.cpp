// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plaincolumn.h"
#include "core/domain/resources/registry.h"
#include "models/query/queryevaluator.h"
#include "models/query/queryparser.h"
#include "models/totals/grouping.h"
#include "models/totals/totals.h"

#include <QString>

#include <benchmark/benchmark.h>

#include <array>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

constexpr std::size_t kPages = 1000;
constexpr std::size_t kRowsPerPage = 1000;
const std::atomic_bool kRunning = false;

constexpr std::array<const char *, 16> kWords{
    "PIX",     "TRANSFERÊNCIA", "Pagamento", "padaria", "São",         "João",     "mercado", "UBER",
    "Netflix", "boleto",        "salário",   "Débito",  "restaurante", "farmácia", "compra",  "cartão"};

std::string text(std::mt19937 &random, int words)
{
    std::string made;
    for (int i = 0; i < words; ++i)
        made += std::string(i ? " " : "") + kWords[random() % kWords.size()];
    return made + ' ' + std::to_string(random() % 100'000);
}

api::PlainTexts textColumn(const FieldSpec &field, std::mt19937 &random)
{
    api::PlainTexts column;
    for (std::size_t row = 0; row < kRowsPerPage; ++row) {
        column.bytes += field.is(FieldFlag::LowCardinality) ? std::string("Loja ") + kWords[random() % 16]
                                                            : text(random, 4);
        column.ends.push_back(static_cast<std::uint32_t>(column.bytes.size()));
    }
    return column;
}

template<class T, class Make>
std::vector<T> numbers(Make make)
{
    std::vector<T> values(kRowsPerPage);
    for (T &value : values)
        value = make();
    return values;
}

//! Columns people look at have values, as in real pages; the many rare ones are null.
api::Column column(const FieldSpec &field, std::mt19937 &random)
{
    api::PlainColumn made{.field = &field};
    const bool isFilled = field.is(FieldFlag::DefaultColumn) || field.path == "merchant.merchant_name" ||
                          field.path == "observations" || field.path == "id";
    if (!isFilled)
        made.states.assign(kRowsPerPage, api::CellState::Null);
    switch (field.type) {
    case FieldType::Identifier:
        made.values = numbers<api::Uuid>([&] { return api::Uuid{random(), random()}; });
        break;
    case FieldType::Date:
        made.values =
            numbers<std::int32_t>([&] { return static_cast<std::int32_t>(20'600 - random() % 1000); });
        break;
    case FieldType::Money:
        made.values = numbers<api::MoneyCell>([&] {
            return api::MoneyCell{static_cast<std::int64_t>(random() % 20'000'000),
                                  Currency::fromCode("BRL").packed()};
        });
        break;
    case FieldType::Enum:
        made.values = numbers<std::uint16_t>([&] {
            return static_cast<std::uint16_t>(random() % static_cast<unsigned>(field.values.size()));
        });
        break;
    case FieldType::Timestamp:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        made.values = numbers<std::int64_t>([&] { return static_cast<std::int64_t>(random() % 1'000'000); });
        break;
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Object:
    case FieldType::ObjectList:
        if (isFilled)
            made.values = textColumn(field, random);
        else
            made.values = api::PlainTexts{.ends = std::vector<std::uint32_t>(kRowsPerPage), .bytes = {}};
    }
    return api::packed(std::move(made), kRowsPerPage);
}

const TableSnapshot &table()
{
    static const TableSnapshot kTable = [] {
        std::mt19937 random(1);
        TableSnapshot made;
        made.spec = &resources::transactions();
        for (std::uint32_t page = 0; page < kPages; ++page) {
            auto chunk = std::make_shared<api::ColumnChunk>();
            chunk->spec = made.spec;
            chunk->rowCount = kRowsPerPage;
            for (const FieldSpec &field : made.spec->fields)
                if (field.isColumn())
                    chunk->columns.push_back(column(field, random));
            made.chunks.push_back(std::move(chunk));
            for (std::uint32_t row = 0; row < kRowsPerPage; ++row)
                made.rows.push_back({.chunk = page, .row = row});
        }
        return made;
    }();
    return kTable;
}

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone::utc(), .locale = QLocale(QLocale::English)};
}

void runQuery(benchmark::State &state, const QString &typed)
{
    static const auto kFolded = std::make_shared<FoldedPageCache>();
    const QueryFields fields(*table().spec);
    const ParsedQuery parsed = parseQuery(typed, fields, context());
    const QueryEvaluator evaluator(parsed.query, *table().spec, context(), kFolded);
    std::size_t found = evaluator.matching(table(), kRunning).value().size(); // folds what it needs
    for (auto _ : state) {
        found = evaluator.matching(table(), kRunning).value().size();
        benchmark::DoNotOptimize(found);
    }
    state.counters["found"] = static_cast<double>(found);
}

//! What a filter proxy does for a row: make the cell's QString, look for the word without case.
void rowByRow(benchmark::State &state, const QString &word, bool allColumns)
{
    std::vector<std::size_t> columns;
    const std::vector<api::Column> &all = table().chunks.front()->columns;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].texts() && (allColumns || all[i].field->path == "description"))
            columns.push_back(i);
    std::size_t found = 0;
    for (auto _ : state) {
        found = 0;
        for (std::size_t row = 0; row < table().rows.size(); ++row) {
            for (const std::size_t i : columns) {
                const std::string_view cell = table().cell(row, i).text;
                const QString shown = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
                if (shown.contains(word, Qt::CaseInsensitive)) {
                    ++found;
                    break;
                }
            }
        }
        benchmark::DoNotOptimize(found);
    }
    state.counters["found"] = static_cast<double>(found);
}

void addAll(benchmark::State &state)
{
    std::vector<std::uint32_t> rows(table().rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const TotalsRequest request = allTotals(*table().spec);
    for (auto _ : state)
        benchmark::DoNotOptimize(computeTotals(table(), rows, request, kRunning));
}

void groupBy(benchmark::State &state, std::string_view path, GroupBy::Period period)
{
    std::vector<std::uint32_t> rows(table().rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    GroupRequest request;
    request.by = {.column = ColumnTable(*table().spec).columnOf(path), .period = period};
    request.totals = allTotals(*table().spec);
    request.zone = QTimeZone("America/Sao_Paulo");
    double groups = 0;
    for (auto _ : state)
        groups = static_cast<double>(groupRows(table(), rows, request, kRunning)->groupCount);
    state.counters["groups"] = groups;
}

void groupByCategory(benchmark::State &state)
{
    groupBy(state, "category", GroupBy::Period::Exact);
}

void groupByMonth(benchmark::State &state)
{
    groupBy(state, "value_date", GroupBy::Period::Month);
}

void groupByMerchant(benchmark::State &state)
{
    groupBy(state, "merchant.merchant_name", GroupBy::Period::Exact);
}

void groupByDescription(benchmark::State &state)
{
    groupBy(state, "description", GroupBy::Period::Exact);
}

#define VINCULO_QUERY(name, typed)                                                                           \
    void name(benchmark::State &state)                                                                       \
    {                                                                                                        \
        runQuery(state, typed);                                                                              \
    }                                                                                                        \
    BENCHMARK(name)->Unit(benchmark::kMillisecond)

VINCULO_QUERY(wordInAllTexts, u"netflix"_s);
VINCULO_QUERY(wordAccented, u"joao"_s);
VINCULO_QUERY(oneLetter, u"p"_s);
VINCULO_QUERY(wordNowhere, u"zebra"_s);
VINCULO_QUERY(wordInOneColumn, u"description:netflix"_s);
VINCULO_QUERY(wordInLowCardinality, u"merchant:netflix"_s);
VINCULO_QUERY(amountRange, u"amount:100..200"_s);
VINCULO_QUERY(dateRange, u"date:last-90d"_s);
VINCULO_QUERY(fiveConditions, u"amount:>500 date:2026 -category:fees type:inflow status:processed"_s);
VINCULO_QUERY(fiveAndAWord,
              u"amount:>500 date:2026 -category:fees type:inflow status:processed desc:netflix"_s);
VINCULO_QUERY(regexInOneColumn, u"description:/net.*jo/"_s);

void proxyWordInOneColumn(benchmark::State &state)
{
    rowByRow(state, u"netflix"_s, false);
}
BENCHMARK(proxyWordInOneColumn)->Unit(benchmark::kMillisecond);

void proxyWordInAllTexts(benchmark::State &state)
{
    rowByRow(state, u"netflix"_s, true);
}
BENCHMARK(proxyWordInAllTexts)->Unit(benchmark::kMillisecond);

BENCHMARK(addAll)->Unit(benchmark::kMillisecond);
BENCHMARK(groupByCategory)->Unit(benchmark::kMillisecond);
BENCHMARK(groupByMonth)->Unit(benchmark::kMillisecond);
BENCHMARK(groupByMerchant)->Unit(benchmark::kMillisecond);
BENCHMARK(groupByDescription)->Unit(benchmark::kMillisecond);

} // namespace
