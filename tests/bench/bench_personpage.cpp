// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a person with 20 links and 50,000 movements, as somebody waits for it. Limits of the design:
// from what is kept here complete in 300 ms; from nothing, over HTTP on this machine, a useful top in 500 ms
// and everything in 3 s; the window's thread never held up for more than 50 ms.
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "core/storage/persondecisions.h"
#include "core/storage/profilestore.h"
#include "core/storage/viewstore.h"
#include "models/feeds/resourcefeed.h"
#include "models/people/peopledirectory.h"
#include "sandbox/server.h"
#include "tests/bench/heartbeat.h"
#include "ui/pages/person/identitycard.h"
#include "ui/pages/person/personpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

constexpr int kLinks = 20;
constexpr int kMovements = 50'000;
constexpr int kQuietMs = 400; //!< without a frame: nothing more is coming
const QDateTime kNow(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

void waitUntil(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    look.start(5);
    loop.exec();
}

//! A local Belvo without limits and the services of a window, for the whole run.
class Desk
{
public:
    Desk()
        : settings(place.filePath(u"settings.ini"_s))
        , views(place.filePath(u"views.json"_s))
        , decisions(place.filePath(u"people.json"_s))
        , theme(*qApp)
        , profile(storage::ProfileStore::demoProfile())
        , server({.people = 150, .transactions = 265'000, .now = kNow, .limits = false})
    {
        profile.baseUrl = server.start().value_or(QUrl());
        connection = connect();
        links = linksOfBanks();
        const QUuid first(links.value(0));
        for (const QString &link : links)
            if (QUuid(link) != first && !decisions.merge(profile.id, {first}, {QUuid(link)}))
                qFatal("the links could not be made one person's");
    }

    //! The limit of calls looks at a clock that runs a thousand times as fast: what is measured is the
    //! program.
    [[nodiscard]] std::unique_ptr<api::Connection> connect() const
    {
        api::Clock clock = api::Clock::system();
        clock.steadyMs = [steady = clock.steadyMs] { return steady() * 1000; };
        return std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"}, clock);
    }

    QTemporaryDir place;
    storage::Settings settings;
    storage::ViewStore views;
    storage::PersonDecisions decisions;
    storage::MemorySecretStore secrets;
    ui::Theme theme;
    models::RevealState reveal;
    ui::RecordDirectory directory;
    Profile profile;
    sandbox::Server server;
    std::unique_ptr<api::Connection> connection;
    QStringList links;

private:
    [[nodiscard]] QStringList linksOfBanks() const
    {
        models::ColumnTable table(resources::links());
        models::ResourceFeed feed(connection->client, table);
        feed.setPageSize(kLinks, kLinks);
        feed.load({{u"institution"_s,
                    FilterOp::In,
                    {u"ofmockbank_br_retail"_s, u"ofcajueiro_br_retail"_s, u"ofguara_br_retail"_s,
                     u"ofjacaranda_br_retail"_s}}});
        waitUntil([&table] { return table.rowCount() > 0; });
        QStringList ids;
        for (int row = 0; row < table.rowCount(); ++row)
            ids.append(table.idOf(row));
        return ids;
    }
};

Desk *desk = nullptr;

//! Notes when the page had painted who the person is for the first time, and when it painted anything for the
//! last.
class Frames : public QObject
{
public:
    explicit Frames(ui::PersonPage &page)
        : m_identity(page.findChild<ui::IdentityCard *>())
    {
        m_clock.start();
        page.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
            m_last = m_clock.elapsed();
            if (m_top < 0 && m_identity->isVisible())
                m_top = m_last;
        }
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] qint64 top() const { return m_top; }
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] bool isQuiet() const { return m_clock.elapsed() - m_last > kQuietMs; }

private:
    ui::IdentityCard *m_identity;
    QElapsedTimer m_clock;
    qint64 m_top = -1;
    qint64 m_last = 0;
};

//! Where lists are kept, and the people put together from them.
struct Run
{
    explicit Run(const QString &lists)
        : cache(desk->secrets, desk->settings, lists)
        , people(cache, desk->decisions)
    {
        cache.setWanted(desk->profile, true);
        cache.open(desk->profile, "account");
        people.open(desk->profile, desk->connection->client);
        waitUntil([this] { return !people.isWorking(); });
        const auto facts = people.factsOfLink(QUuid(desk->links.first()));
        if (!facts || facts->links.size() < kLinks)
            qFatal("the person has %zu links of %d that were joined by %d decisions",
                   facts ? facts->links.size() : 0, int(desk->links.size()),
                   int(desk->decisions.decisions(desk->profile.id).size()));
    }
    ~Run() { people.close(); }

    models::ListCache cache;
    models::PeopleDirectory people;
};

struct Waited
{
    double top = 0;
    double complete = 0;
    double stall = 0;
    int movements = 0;
};

//! Opens the page and waits until everything is there and has been painted.
Waited openPage(Run &run, api::Connection *connection)
{
    const ui::PageContext context{.theme = desk->theme,
                                  .settings = desk->settings,
                                  .reveal = desk->reveal,
                                  .directory = desk->directory,
                                  .views = desk->views,
                                  .lists = run.cache,
                                  .profile = desk->profile,
                                  .people = run.people};
    tests::Heartbeat heart;
    QElapsedTimer clock;
    clock.start();
    ui::PersonPage page(context);
    page.resize(1200, 800);
    Frames frames(page);
    page.setConnection(connection);
    page.restore({.page = page.pageId(), .filters = ui::PersonPage::filtersFor(desk->links.first())});
    page.activate();
    page.show();
    waitUntil([&] {
        const models::PersonLoad *load = page.load();
        return load && load->isFinished() && frames.top() >= 0 && frames.isQuiet();
    });
    return {.top = static_cast<double>(frames.top()),
            .complete = static_cast<double>(frames.last()),
            .stall = heart.longest(),
            .movements = page.load()->status(models::PersonPart::Transactions).loaded};
}

void report(benchmark::State &state, const Waited &waited)
{
    if (waited.movements < kMovements)
        state.SkipWithError("not all movements are there");
    state.SetIterationTime(waited.complete / 1000);
    state.counters["top_ms"] = waited.top;
    state.counters["longest_stall_ms"] = waited.stall;
    state.counters["movements"] = waited.movements;
}

//! Nothing is kept: everything comes over HTTP.
void pageFromNothing(benchmark::State &state)
{
    for (auto _ : state) {
        const QTemporaryDir place;
        Run run(place.path());
        report(state, openPage(run, desk->connection.get()));
    }
}

//! Made when it is first asked for; whoever ends the program lets it go, which waits for what is still
//! written.
std::unique_ptr<Run> &kept()
{
    static std::unique_ptr<Run> run;
    return run;
}

//! Where the lists of the person are kept, with all of them written.
Run &keptRun()
{
    static const QTemporaryDir place;
    if (!kept()) {
        kept() = std::make_unique<Run>(place.path());
        QElapsedTimer since;
        since.start();
        const QObject whileWaiting; // lists are kept later as well
        QObject::connect(&kept()->cache, &models::ListCache::kept, &whileWaiting,
                         [&since] { since.restart(); });
        (void)openPage(*kept(), desk->connection.get());
        waitUntil([&since] { return since.elapsed() > 2000; });
    }
    return *kept();
}

//! Everything is kept, and Belvo is not asked.
void pageFromCache(benchmark::State &state)
{
    Run &run = keptRun();
    for (auto _ : state)
        report(state, openPage(run, nullptr));
}

//! Everything is kept and shown, and made fresh from Belvo behind it.
void pageFromCacheMadeFresh(benchmark::State &state)
{
    Run &run = keptRun();
    for (auto _ : state)
        report(state, openPage(run, desk->connection.get()));
}

} // namespace

BENCHMARK(pageFromNothing)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);
BENCHMARK(pageFromCache)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);
BENCHMARK(pageFromCacheMadeFresh)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Desk own;
    desk = &own;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    kept().reset();
    return 0;
}
