// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/export/exportjob.h"
#include "models/query/queryparser.h"
#include "models/table/foldahead.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/tableselection.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/residentmemory.h"
#include "tests/bench/transactionpages.h"
#include "ui/pages/columndefaults.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

constexpr int kPages = 1000;
constexpr int kTenth = kPages / 10;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone::utc(), .locale = QLocale(QLocale::English)};
}

//! Sleeps until the model is done: a loop that only looks takes a processor from the workers.
void waitFor(const ResourceTableModel &model)
{
    QEventLoop loop;
    QObject::connect(&model, &ResourceTableModel::busyChanged, &loop, &QEventLoop::quit);
    while (model.isBusy())
        loop.exec();
}

//! A million rows under a model and, when asked for, a view of the usual size.
struct Bench
{
    explicit Bench(int pages = kPages)
        : table(resources::transactions())
        , model(table, reveal)
    {
        TableContents contents(resources::transactions());
        contents.reserve(static_cast<std::size_t>(pages) * kRowsPerPage);
        for (int page = 0; page < pages; ++page)
            contents.append(decodedPages(kPages)[static_cast<std::size_t>(page)], Repeats::Unexpected);
        table.replaceAll(std::move(contents));
        model.setLocale(QLocale(QLocale::Portuguese, QLocale::Brazil));
    }
    void settle() const { waitFor(model); }
    void search(const QString &words)
    {
        model.setQuery(parseQuery(words, QueryFields(table.spec()), context()).query, context());
    }
    void sortBy(const char *path, Qt::SortOrder order = Qt::AscendingOrder)
    {
        model.setSorting({{table.columnOf(path), order}});
    }

    ColumnTable table;
    RevealState reveal;
    ResourceTableModel model;
};

Bench &bench()
{
    static Bench *const kBench = new Bench; // as long as the process
    return *kBench;
}

ui::Theme *theTheme = nullptr;

//! The table of the window, twelve columns of all kinds.
void showView(ui::TableView &view, Bench &b = bench())
{
    constexpr int kShownColumns = 12;
    view.setModel(&b.model);
    view.setSelectionModel(new TableSelection(b.model, &view)); // as on a page
    view.setColumnDefaults(ui::columnDefaults(b.table));
    for (int column = 0; column < b.model.columnCount(); ++column)
        view.setColumnShown(column, column < kShownColumns);
    view.resize(1280, 800);
    view.show();
    QCoreApplication::processEvents();
}

void sortColumn(benchmark::State &state, const char *path)
{
    Bench &b = bench();
    for (auto _ : state) {
        b.model.setSorting({});
        const auto begin = Clock::now();
        b.sortBy(path, Qt::DescendingOrder);
        b.settle();
        state.SetIterationTime(secondsSince(begin));
    }
    b.model.setSorting({});
}

#define VINCULO_SORT(name, path)                                                                             \
    void name(benchmark::State &state)                                                                       \
    {                                                                                                        \
        sortColumn(state, path);                                                                             \
    }                                                                                                        \
    BENCHMARK(name)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(0.5)

VINCULO_SORT(sortMoney, "amount");
VINCULO_SORT(sortDate, "value_date");
VINCULO_SORT(sortCategory, "category");
VINCULO_SORT(sortMerchant, "merchant.merchant_name");
VINCULO_SORT(sortFreeText, "description");

//! A thousand pages put under a filter and a sort, one by one.
struct Appended
{
    double first = 0; //!< seconds a page, over the first tenth
    double last = 0;  //!< and over the last
    // Bytes a row besides the pages themselves:
    double growing = 0; //!< when the last has just come
    double resting = 0; //!< when no more are expected; with the search copies of all texts
    double typed = 0;   //!< with the order of all rows beside that of those with a word
};

constexpr QStringView kCondition = u"amount:>100";

Appended appendTimes(const char *path, QStringView words = kCondition)
{
    static_cast<void>(decodedPages(kPages)); // their memory is not counted
    const double before = residentBytes();
    ColumnTable table(resources::transactions());
    RevealState reveal;
    ResourceTableModel model(table, reveal);
    table.reserve(kPages * kRowsPerPage); // as a feed does that knows the count
    model.setQuery(parseQuery(words.toString(), QueryFields(table.spec()), context()).query, context());
    model.setSorting({{table.columnOf(path), Qt::AscendingOrder}});
    double first = 0;
    double last = 0;
    for (int page = 0; page < kPages; ++page) {
        const auto begin = Clock::now();
        table.append(decodedPages(kPages)[static_cast<std::size_t>(page)]);
        waitFor(model);
        const double time = secondsSince(begin);
        first += page < kTenth ? time : 0;
        last += page >= kPages - kTenth ? time : 0;
    }
    constexpr double kRows = double(kPages) * kRowsPerPage;
    const double growing = (residentBytes() - before) / kRows;
    model.rest();
    for (const QString &query : {u"zzz"_s, kCondition.toString()}) {
        model.setQuery(parseQuery(query, QueryFields(table.spec()), context()).query, context());
        waitFor(model);
    }
    const double resting = (residentBytes() - before) / kRows;
    for (const QString &query : {QString(), u"pix -enviado"_s}) {
        model.setQuery(parseQuery(query, QueryFields(table.spec()), context()).query, context());
        waitFor(model);
    }
    return {.first = first / kTenth,
            .last = last / kTenth,
            .growing = growing,
            .resting = resting,
            .typed = (residentBytes() - before) / kRows};
}

//! The middle of three, of either tenth: whatever else the machine does shows in one of them.
Appended middleAppendTimes(const char *path)
{
    std::vector<Appended> all;
    for (int i = 0; i < 3; ++i)
        all.push_back(appendTimes(path));
    const Appended memory = all.front(); // before the others have left theirs
    const auto middle = [&all](double Appended::*of) {
        std::ranges::sort(all, {}, of);
        return all[1].*of;
    };
    Appended result = memory;
    result.first = middle(&Appended::first);
    result.last = middle(&Appended::last);
    return result;
}

bool hasAppended = false;

const Appended &appended(bool isText)
{
    hasAppended = true;
    static const Appended kByText = middleAppendTimes("description");
    static const Appended kByAmount = middleAppendTimes("amount");
    return isText ? kByText : kByAmount;
}

void once(benchmark::State &state, double seconds)
{
    for (auto _ : state)
        state.SetIterationTime(seconds);
}

#define VINCULO_ONCE(name, seconds)                                                                          \
    void name(benchmark::State &state)                                                                       \
    {                                                                                                        \
        once(state, seconds);                                                                                \
    }                                                                                                        \
    BENCHMARK(name)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(1)

VINCULO_ONCE(appendPageByAmountFirstTenth, appended(false).first);
VINCULO_ONCE(appendPageByAmountLastTenth, appended(false).last);
VINCULO_ONCE(appendPageByTextFirstTenth, appended(true).first);
VINCULO_ONCE(appendPageByTextLastTenth, appended(true).last);

//! From the key to the painted rows, in seconds.
double keyTime(Bench &b, ui::TableView &view, const QString &words)
{
    const auto begin = Clock::now();
    b.search(words);
    b.settle();
    QCoreApplication::sendPostedEvents();
    view.viewport()->repaint();
    return secondsSince(begin);
}

//! The first key of all in a table of a million rows: one that has been looked at for a moment, as people do
//! before they type, or one that has come just now. The middle of three.
double firstKeyTime(bool isAtRest)
{
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        Bench b;
        ui::TableView view(*theTheme);
        showView(view, b);
        FoldAhead ahead(b.model);
        if (isAtRest) {
            QEventLoop loop;
            QObject::connect(&ahead, &FoldAhead::done, &loop, &QEventLoop::quit);
            ahead.setWanted(true);
            loop.exec();
        }
        times.push_back(keyTime(b, view, u"t"_s));
    }
    std::ranges::sort(times);
    return times[1];
}
VINCULO_ONCE(firstKeyToPaint, firstKeyTime(true));
VINCULO_ONCE(firstKeyToPaintAtOnce, firstKeyTime(false));

//! For every prefix of some words; sorted seconds.
std::vector<double> keyTimes(bool isSorted)
{
    Bench &b = bench();
    ui::TableView view(*theTheme);
    showView(view);
    if (isSorted)
        b.sortBy("amount", Qt::DescendingOrder);
    b.settle();
    b.search(u"zzz"_s); // folds what the words are looked for in, as the first key does
    b.settle();
    b.search({});
    b.settle();
    std::vector<double> times;
    for (const QString &word : {u"transferencia"_s, u"netflix"_s, u"conceicao"_s}) {
        for (qsizetype size = 1; size <= word.size(); ++size)
            times.push_back(keyTime(b, view, word.first(size)));
        b.search({});
        b.settle();
    }
    b.model.setSorting({});
    b.settle();
    std::ranges::sort(times);
    return times;
}

const std::vector<double> &keys(bool isSorted)
{
    static const std::vector<double> kPlain = keyTimes(false);
    static const std::vector<double> kSorted = keyTimes(true);
    return isSorted ? kSorted : kPlain;
}

VINCULO_ONCE(keyToPaintMedian, keys(false)[keys(false).size() / 2]);
VINCULO_ONCE(keyToPaintWorst, keys(false).back());
VINCULO_ONCE(keyToPaintSortedMedian, keys(true)[keys(true).size() / 2]);
VINCULO_ONCE(keyToPaintSortedWorst, keys(true).back());

//! 19 of 20 pages are scrolled and painted sooner.
double scrollTime()
{
    Bench &b = bench();
    ui::TableView view(*theTheme);
    showView(view);
    b.sortBy("description");
    b.settle();
    QCoreApplication::processEvents();
    std::vector<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < 200; ++i) {
        const auto begin = Clock::now();
        bar->setValue(i % 10 == 0 ? bar->maximum() / 200 * i : bar->value() + bar->pageStep());
        view.viewport()->repaint();
        times.push_back(secondsSince(begin));
    }
    b.model.setSorting({});
    std::ranges::sort(times);
    return times[times.size() * 95 / 100];
}
VINCULO_ONCE(scrollPageOfTwenty95, scrollTime());

//! The longest stall of this thread while `work` is done and what it started is waited for.
double stallDuring(const std::function<void(Bench &)> &work, bool isSelected = false)
{
    Bench &b = bench();
    ui::TableView view(*theTheme);
    showView(view);
    b.settle();
    if (isSelected)
        view.selectAll();
    QCoreApplication::processEvents();
    Heartbeat heartbeat;
    work(b);
    b.settle();
    QCoreApplication::processEvents();
    const double longest = heartbeat.longest();
    b.search({});
    b.model.setSorting({});
    b.settle();
    return longest / 1000;
}

void typeAll(Bench &b, const QStringList &steps)
{
    for (const QString &words : steps) {
        b.search(words);
        b.settle();
    }
    b.search({});
    b.settle();
}

void typeAndClear(Bench &b)
{
    typeAll(b, {u"p"_s, u"pi"_s, u"pix"_s, u"pix env"_s});
}

void typeRegex(Bench &b)
{
    typeAll(b, {u"description:/net/"_s, u"description:/net.*/"_s, u"description:/net.*jo/"_s});
}

void typeFiveConditions(Bench &b)
{
    QStringList steps;
    QString words;
    for (const QString &condition :
         {u"amount:>500"_s, u"date:2026"_s, u"-category:fees"_s, u"type:inflow"_s, u"status:processed"_s}) {
        words += (words.isEmpty() ? QString() : u" "_s) + condition;
        steps.append(words);
    }
    typeAll(b, steps);
}

//! The rows as they are shown, in the order they are shown, as the dialog writes them.
void exportRows(Bench &b, ExportFormat format, std::size_t most)
{
    b.sortBy("amount");
    b.settle();
    const QTemporaryDir folder;
    ExportJob job;
    QEventLoop loop;
    std::vector<std::uint32_t> rows = b.model.shownRows();
    rows.resize(std::min(rows.size(), most));
    const auto call =
        job.start(ExportPlanner::plan(b.table.snapshot(), std::move(rows),
                                      ExportPlanner::defaultFields(b.table.spec()), {.format = format}, {}),
                  folder.filePath(u"rows"_s))
            .then(&loop, [&loop](const Result<ExportSummary> &result) {
                if (!result)
                    qFatal("the file was not written");
                loop.quit();
            });
    loop.exec();
}

void exportCsv(Bench &b)
{
    exportRows(b, ExportFormat::Csv, std::size_t(kPages) * kRowsPerPage);
}

//! A tenth: a workbook takes its time, and what happens in it is the same.
void exportWorkbook(Bench &b)
{
    exportRows(b, ExportFormat::Xlsx, std::size_t(kTenth) * kRowsPerPage);
}

void sortAll(Bench &b)
{
    for (const char *path : {"amount", "description", "category"}) {
        b.sortBy(path);
        b.settle();
    }
}

void appendPages(Bench &b)
{
    b.sortBy("description");
    b.search(u"amount:>100"_s);
    b.settle();
    // The same ids as the last pages: rows are replaced, which is more work than adding them.
    for (int page = kPages - 20; page < kPages; ++page) {
        b.table.append(decodedPages()[static_cast<std::size_t>(page)], Repeats::Expected);
        b.settle();
    }
}

//! A reload as a page does it: the rows come from elsewhere, made already.
double stallDuringReload()
{
    Bench &b = bench();
    ui::TableView view(*theTheme);
    showView(view);
    b.settle();
    auto contents = std::make_shared<TableContents>(resources::transactions());
    contents->reserve(std::size_t(kPages) * kRowsPerPage);
    for (const api::ChunkPtr &page : decodedPages())
        contents->append(page, Repeats::Unexpected);
    return stallDuring([contents](Bench &again) {
        again.table.replaceAll(std::move(*contents));
        again.settle();
        QCoreApplication::processEvents();
    });
}

VINCULO_ONCE(longestStallFilter, stallDuring(typeAndClear));
VINCULO_ONCE(longestStallFilterAllSelected, stallDuring(typeAndClear, true));
VINCULO_ONCE(longestStallRegex, stallDuring(typeRegex));
VINCULO_ONCE(longestStallFiveConditions, stallDuring(typeFiveConditions));
VINCULO_ONCE(longestStallExportCsv, stallDuring(exportCsv));
VINCULO_ONCE(longestStallExportWorkbook, stallDuring(exportWorkbook));
VINCULO_ONCE(longestStallSort, stallDuring(sortAll));
VINCULO_ONCE(longestStallSortAllSelected, stallDuring(sortAll, true));
VINCULO_ONCE(longestStallAppend, stallDuring(appendPages));
VINCULO_ONCE(longestStallLanguage, stallDuring([](Bench &b) {
                 b.sortBy("description");
                 b.settle();
                 b.model.setLocale(QLocale(QLocale::Spanish, QLocale::Mexico));
                 b.settle();
             }));
VINCULO_ONCE(longestStallReload, stallDuringReload());

//! What a row takes in memory, search copies of all texts and the index included; compressed JSON apart.
//! Returns what the pages take alone.
double printMemory()
{
    const double before = residentBytes();
    double raw = 0;
    for (const api::ChunkPtr &page : decodedPages(kPages))
        raw += static_cast<double>(page->raw.there().compressed().size());
    constexpr double kRows = double(kPages) * kRowsPerPage;
    const double columns = (residentBytes() - before - raw) / kRows;
    std::printf("figure,columns bytes a row,%.0f\n", columns);
    Bench &b = bench();
    b.search(u"zzz"_s);
    b.settle();
    b.search({});
    b.settle();
    std::printf("figure,columns texts and index bytes a row,%.0f\n",
                (residentBytes() - before - raw) / kRows);
    std::printf("figure,compressed JSON bytes a row,%.0f\n", raw / kRows);
    std::fflush(stdout);
    return columns;
}

//! The same where the rows came page by page under a sort.
void printSortedMemory(double columns)
{
    std::printf("\nfigure,columns and index while pages come under a sort bytes a row,%.0f\n",
                columns + appended(false).growing);
    // The most there ever is: what a word is looked for in, and what is sorted by. The word is in no row.
    std::printf("figure,columns texts and index while pages come bytes a row,%.0f\n",
                columns + appendTimes("amount", u"-zzz").growing);
    std::printf("figure,columns texts and index under a sort bytes a row,%.0f\n",
                columns + appended(false).resting);
    std::printf("figure,columns texts and index under a word typed into sorted rows bytes a row,%.0f\n",
                columns + appended(false).typed);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theTheme = new ui::Theme(application, &application); // the application's style refers to it
    benchmark::Initialize(&argc, argv);
    const double columns = printMemory();
    benchmark::RunSpecifiedBenchmarks();
    if (hasAppended)
        printSortedMemory(columns);
    return 0;
}
