// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of many pages over HTTP on loopback, into a ColumnTable, against python3-requests that follows `next`
// on the same server. The limit of 80 calls in 30 s is lifted here, by the governor's own settings, except in
// thousandPagesUnderTheLimit: that one runs in a time that skips the waiting, and shows what it would be.

#include "core/api/httptransport.h"
#include "core/domain/resources/registry.h"
#include "models/feeds/resourcefeed.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/tableselection.h"
#include "tests/bench/fetchserver.h"
#include "ui/pages/columndefaults.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace vinculo;
using namespace Qt::StringLiterals;
using models::FeedState;

namespace {

ui::Theme *theTheme = nullptr;

constexpr api::RateLimits kUnlimited{.calls = 20'000};

struct Run
{
    double seconds = 0;
    double longestStallMs = 0; //!< above the beat of the timer
    int rows = 0;
};

bench::FetchServer &server()
{
    static bench::FetchServer theServer(100);
    return theServer;
}

//! A table that looks at the rows while they come, under a filter and a sort.
struct Shown
{
    explicit Shown(models::ColumnTable &table)
        : model(table, reveal)
        , view(*theTheme)
    {
        const models::QueryContext context;
        model.setQuery(models::parseQuery(u"amount:>100"_s, models::QueryFields(table.spec()), context).query,
                       context);
        model.setSorting({{table.columnOf("description"), Qt::AscendingOrder}});
        view.setModel(&model);
        view.setSelectionModel(new models::TableSelection(model, &view));
        view.setColumnDefaults(ui::columnDefaults(table));
        view.resize(1280, 800);
        view.show();
    }
    models::RevealState reveal;
    models::ResourceTableModel model;
    ui::TableView view;
};

//! Loads a list to its end as the program does. `skipsWaiting`: time jumps to where the governor waits for.
Run load(int pages, int latencyMs, api::RateLimits limits = kUnlimited, bool skipsWaiting = false,
         bool isShown = false)
{
    server().setPages(pages);
    server().setLatency(latencyMs);
    QElapsedTimer real;
    real.start();
    qint64 skipped = 0;
    api::Clock clock = api::Clock::system();
    clock.steadyMs = [&] { return real.elapsed() + skipped; };
    api::HttpTransport transport(server().url(), {"demo", "demo"}, Access::ReadOnly);
    api::Governor governor(transport, clock, nullptr, limits);
    api::Client client(governor, server().url());
    models::ColumnTable table(resources::transactions());
    models::ResourceFeed feed(client, table);
    std::optional<Shown> shown;
    if (isShown)
        shown.emplace(table);
    QEventLoop loop;
    QObject::connect(&feed, &models::ResourceFeed::stateChanged, &loop, [&] {
        if (feed.state() != FeedState::Loading && feed.state() != FeedState::More && !feed.isLoadingAll())
            loop.quit();
    });
    Run run;
    constexpr int kBeatMs = 10;
    QElapsedTimer beat;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        run.longestStallMs = std::max(run.longestStallMs, double(beat.nsecsElapsed()) / 1e6 - kBeatMs);
        beat.start();
        if (skipsWaiting && governor.rateState().waiting > 0 && feed.progress().waitingForLimit) {
            skipped += governor.waitForLimit(0).count();
            governor.wake();
        }
    });
    beat.start();
    heart.start(kBeatMs);
    feed.load({});
    feed.loadAll();
    loop.exec();
    run.seconds = double(real.elapsed() + skipped) / 1000;
    run.rows = table.rowCount();
    return run;
}

void report(benchmark::State &state, const Run &run, int pages, double seconds)
{
    if (run.rows != pages * bench::FetchServer::rowsPerPage())
        state.SkipWithError("rows are missing");
    state.SetIterationTime(seconds);
}

void feed(benchmark::State &state)
{
    const auto pages = static_cast<int>(state.range(0));
    for (auto _ : state) {
        const Run run = load(pages, static_cast<int>(state.range(1)));
        report(state, run, pages, run.seconds);
    }
}

void feedStall(benchmark::State &state)
{
    const auto pages = static_cast<int>(state.range(0));
    for (auto _ : state) {
        const Run run = load(pages, static_cast<int>(state.range(1)));
        report(state, run, pages, run.longestStallMs / 1000);
    }
}

void shownStall(benchmark::State &state)
{
    const auto pages = static_cast<int>(state.range(0));
    for (auto _ : state) {
        const Run run = load(pages, static_cast<int>(state.range(1)), kUnlimited, false, true);
        report(state, run, pages, run.longestStallMs / 1000);
    }
}

void thousandPagesUnderTheLimit(benchmark::State &state)
{
    for (auto _ : state) {
        const Run run = load(1000, 0, {}, true);
        report(state, run, 1000, run.seconds);
    }
}

const char *const kPython = R"(
import sys, time, requests
url = sys.argv[1] + "/api/transactions/?page_size=1000"
session = requests.Session()
session.auth = ("demo", "demo")
begin = time.monotonic()
rows = []
while url:
    page = session.get(url).json()
    rows.extend(page["results"])
    url = page["next"]
print(len(rows), time.monotonic() - begin)
)";

//! The first Python that has the library; nothing when none has. A version manager may stand before Debian's.
const QString &interpreter()
{
    static const QString kInterpreter = [] {
        for (const QString &name : {u"python3"_s, u"/usr/bin/python3"_s}) {
            QProcess process;
            process.start(name, {u"-c"_s, u"import requests"_s});
            if (process.waitForFinished() && process.exitCode() == 0)
                return name;
        }
        return QString();
    }();
    return kInterpreter;
}

//! The usual script: one page after the other, all rows kept.
void python(benchmark::State &state)
{
    const auto pages = static_cast<int>(state.range(0));
    server().setPages(pages);
    server().setLatency(static_cast<int>(state.range(1)));
    for (auto _ : state) {
        QProcess process;
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start(interpreter(), {u"-c"_s, QString::fromLatin1(kPython), server().url().toString()});
        loop.exec();
        const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
        if (words.size() != 2 || words.first().toInt() != pages * bench::FetchServer::rowsPerPage())
            state.SkipWithError("the script failed");
        else
            state.SetIterationTime(words.last().toDouble());
    }
}

//! Name, pages, latency. Once: each takes seconds, and the peers are measured in the same minute.
void add(const std::string &name, void (*run)(benchmark::State &), int pages, int latencyMs)
{
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->Args({pages, latencyMs})
        ->Iterations(1)
        ->Repetitions(pages == 100 && latencyMs == 0 ? 3 : 1)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theTheme = new ui::Theme(application, &application); // the application's style refers to it
    benchmark::Initialize(&argc, argv);
    const bool withPython = !interpreter().isEmpty();
    const std::pair<int, int> cases[] = {{100, 0}, {100, 50}, {100, 200}, {1000, 0}, {1000, 50}, {1000, 200}};
    for (const auto &[pages, latency] : cases) {
        add("feed", feed, pages, latency);
        if (withPython)
            add("pythonRequests", python, pages, latency);
    }
    add("feedLongestStall", feedStall, 100, 50);
    add("feedLongestStall", feedStall, 1000, 0);
    add("feedLongestStall", feedStall, 1000, 50);
    add("feedLongestStallUnderASort", shownStall, 1000, 0);
    add("feedLongestStallUnderASort", shownStall, 1000, 50);
    add("thousandPagesUnderTheLimit", thousandPagesUnderTheLimit, 1000, 0);
    if (!withPython)
        std::fprintf(stderr, "bench_fetch: python3-requests is not installed; nothing to compare with\n");
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
