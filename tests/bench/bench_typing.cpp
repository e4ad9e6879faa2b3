// SPDX-License-Identifier: GPL-3.0-or-later
// A page with a million rows, as somebody types into its search: from the key event to the painted rows, with
// everything a page does in between: reading the question, marks and chips, the pause for fast typists,
// filtering, totals, painting. Once as loaded and once sorted.
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "core/storage/persondecisions.h"
#include "core/storage/profilestore.h"
#include "core/storage/viewstore.h"
#include "models/people/peopledirectory.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/transactionpages.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

constexpr int kPages = 1000;
constexpr int kBetweenKeysMs = 60;      //!< somebody who types fast
constexpr int kBeforeTypingMs = 500;    //!< from the titles of the columns to the search
constexpr int kGivenUpAfterMs = 10'000; //!< a key that changed nothing: shows as the worst

void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

//! The page of transactions of a window, without one, shown and full.
class Desk
{
public:
    Desk()
        : settings(place.filePath(u"settings.ini"_s))
        , views(place.filePath(u"views.json"_s))
        , decisions(place.filePath(u"people.json"_s))
        , theme(*new ui::Theme(*qApp, qApp)) // the application's style refers to it
        , profile(storage::ProfileStore::demoProfile())
        , lists(secrets, settings, place.filePath(u"lists"_s))
        , people(lists, decisions)
        , page(resources::transactions(), {.theme = theme,
                                           .settings = settings,
                                           .reveal = reveal,
                                           .directory = directory,
                                           .views = views,
                                           .lists = lists,
                                           .profile = profile,
                                           .people = people})
    {
        page.resize(1280, 800);
        page.show();
        // Transactions are always those of somebody.
        page.filterSet().set({u"link"_s, FilterOp::Equals, {u"5bd18a9a-0000-4000-8000-000000000001"_s}});
        models::TableContents contents(resources::transactions());
        contents.reserve(std::size_t(kPages) * tests::kRowsPerPage);
        for (const api::ChunkPtr &chunk : tests::decodedPages(kPages))
            contents.append(chunk, models::Repeats::Unexpected);
        page.rows().table().replaceAll(std::move(contents));
        page.activate();
        QEventLoop loop;
        QObject::connect(&page.rows().foldAhead(), &models::FoldAhead::done, &loop, &QEventLoop::quit);
        loop.exec(); // somebody looks before they type
        if (!page.tableView()->isVisible())
            qFatal("the page shows no rows");
    }

    QTemporaryDir place;
    storage::Settings settings;
    storage::ViewStore views;
    storage::PersonDecisions decisions;
    storage::MemorySecretStore secrets;
    ui::Theme &theme;
    models::RevealState reveal;
    ui::RecordDirectory directory;
    Profile profile;
    models::ListCache lists;
    models::PeopleDirectory people;
    ui::ResourcePage page;
};

//! Ends a loop when the rows of a new question have been painted.
class Painted : public QObject
{
public:
    Painted(ui::ResourcePage &page, QEventLoop &loop)
        : m_model(page.rows().model())
        , m_loop(loop)
    {
        page.tableView()->viewport()->installEventFilter(this);
        connect(&m_model, &models::ResourceTableModel::indexSwapped, this, [this] { m_isSwapped = true; });
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isSwapped && !m_model.isBusy())
            m_loop.quit(); // which ends when the painting has
        return QObject::eventFilter(watched, event);
    }

private:
    const models::ResourceTableModel &m_model;
    QEventLoop &m_loop;
    bool m_isSwapped = false;
};

//! Milliseconds from what somebody does to what it changes on the screen.
template<class Act>
double timeOf(ui::ResourcePage &page, const Act &act)
{
    QEventLoop loop;
    const Painted painted(page, loop);
    QElapsedTimer clock;
    clock.start();
    act();
    QTimer::singleShot(kGivenUpAfterMs, &loop, &QEventLoop::quit);
    loop.exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double press(ui::ResourcePage &page, QLineEdit &line, int key, const QString &text = {})
{
    return timeOf(page, [&line, key, &text] {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&line, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&line, &up);
    });
}

void sortByAmount(ui::ResourcePage &page)
{
    timeOf(page, [&page] { page.tableView()->sortBy(page.table().columnOf("amount"), Qt::DescendingOrder); });
    if (page.rows().model().isBusy() || page.rows().model().sorting().isEmpty())
        qFatal("the rows are not sorted");
    pause(kBeforeTypingMs);
}

struct Typed
{
    std::vector<double> times; //!< of each key, ascending
    double longestStall = 0;
};

Typed typeWords(Desk &desk)
{
    auto *line = desk.page.findChild<QLineEdit *>(u"quickFilter"_s);
    line->setFocus();
    Typed typed;
    tests::Heartbeat heart;
    for (const QString &word : {u"transferencia"_s, u"netflix"_s, u"conceicao"_s}) {
        for (const QChar letter : word) {
            typed.times.push_back(press(desk.page, *line, letter.toUpper().unicode(), letter));
            pause(kBetweenKeysMs);
        }
        line->selectAll();
        press(desk.page, *line, Qt::Key_Delete);
        pause(kBetweenKeysMs);
    }
    typed.longestStall = heart.longest();
    std::ranges::sort(typed.times);
    return typed;
}

struct Typings
{
    Typed plain;
    Typed sorted;
};

Typings typeTwice()
{
    Desk desk;
    Typings typings;
    typings.plain = typeWords(desk);
    sortByAmount(desk.page);
    typings.sorted = typeWords(desk);
    return typings;
}

const Typed &typed(bool isSorted)
{
    static const Typings kTypings = typeTwice();
    return isSorted ? kTypings.sorted : kTypings.plain;
}

void once(benchmark::State &state, double milliseconds)
{
    for (auto _ : state)
        state.SetIterationTime(milliseconds / 1000);
}

#define VINCULO_ONCE(name, milliseconds)                                                                     \
    void name(benchmark::State &state)                                                                       \
    {                                                                                                        \
        once(state, milliseconds);                                                                           \
    }                                                                                                        \
    BENCHMARK(name)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(1)

VINCULO_ONCE(keyEventToPaintMedian, typed(false).times[typed(false).times.size() / 2]);
VINCULO_ONCE(keyEventToPaintWorst, typed(false).times.back());
VINCULO_ONCE(longestStallWhileTyping, typed(false).longestStall);
VINCULO_ONCE(keyEventToPaintSortedMedian, typed(true).times[typed(true).times.size() / 2]);
VINCULO_ONCE(keyEventToPaintSortedWorst, typed(true).times.back());
VINCULO_ONCE(longestStallWhileTypingSorted, typed(true).longestStall);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
