// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/queryevaluator.h"
#include "models/query/queryparser.h"
#include "models/table/columntable.h"
#include "models/totals/grouping.h"
#include "models/totals/totals.h"
#include "tests/bench/transactionpages.h"

#include <QString>

#include <benchmark/benchmark.h>

#include <atomic>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

const std::atomic_bool kRunning = false;

const TableSnapshot &table()
{
    static const TableSnapshot kTable = [] {
        TableContents contents(resources::transactions());
        contents.reserve(std::size_t(1000) * tests::kRowsPerPage);
        for (const api::ChunkPtr &page : tests::decodedPages())
            contents.append(page, Repeats::Unexpected);
        return contents.snapshot();
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
