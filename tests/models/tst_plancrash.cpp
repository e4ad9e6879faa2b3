// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plandigest.h"
#include "core/storage/ledger.h"
#include "models/plans/plandraft.h"
#include "models/plans/planlock.h"
#include "tests/models/planconnection.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/storage/awaited.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <mutex>
#include <string>

using namespace Qt::StringLiterals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

constexpr int kKills = 200;
constexpr qsizetype kLinks = 10'000;

//! What reached the sandbox about links, in order: D a deletion, G a link that was read, N one that was not
//! there.
class Arrivals
{
public:
    //! Any thread. "09:12:31.406 DELETE /api/links/6f1c…/ 202 3 ms"
    void note(const std::string &line)
    {
        const QList<QByteArray> words = QByteArray::fromStdString(line).split(' ');
        const QByteArray path = words.value(2);
        if (!path.startsWith("/api/links/") || path.size() != 48)
            return;
        const QByteArray verb = words.value(1);
        const char event = verb == "DELETE" ? 'D' : verb == "GET" && words.value(3) == "200" ? 'G' : 'N';
        const std::lock_guard lock(m_mutex);
        std::string &events = m_events[path.mid(11, 36)];
        if (event == 'D' && events.find('D') == std::string::npos)
            ++m_deleted;
        events += event;
    }
    [[nodiscard]] qsizetype deleted() const
    {
        const std::lock_guard lock(m_mutex);
        return m_deleted;
    }
    [[nodiscard]] QHash<QByteArray, std::string> events() const
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }

private:
    mutable std::mutex m_mutex;
    QHash<QByteArray, std::string> m_events;
    qsizetype m_deleted = 0;
};

//! Was the link seen to be there between any two deletions?
bool lookedBetweenDeletions(const std::string &events)
{
    for (std::size_t first = events.find('D'); first != std::string::npos;) {
        const std::size_t next = events.find('D', first + 1);
        if (next != std::string::npos && events.find('G', first) > next)
            return false;
        first = next;
    }
    return true;
}

//! A program that deletes ten thousand links is killed two hundred times (reliability goals D1 and D2).
class TestPlanCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondProgramIsRefused();
    void killedTwoHundredTimes();

private:
    [[nodiscard]] QUuid writePlan(const QStringList &ids);
    [[nodiscard]] QStringList links();
    void liveFor(qint64 milliseconds);
    void killAgainAndAgain(const QStringList &worker);
    void proveEverything(const QUuid &plan, const QStringList &all);

    QTemporaryDir m_directory;
    Arrivals m_arrivals;
    std::unique_ptr<SandboxClient> m_belvo;
};

QUuid TestPlanCrash::writePlan(const QStringList &ids)
{
    PlanDraft draft{.kind = PlanKind::DeleteLinks, .reason = u"test"_s};
    for (const QString &id : ids)
        draft.targets.append({.id = id});
    const PlanHead head = headOf(draft, planProfile(m_belvo->baseUrl()), QDateTime::currentDateTimeUtc());
    storage::Ledger ledger(
        {.filePath = m_directory.filePath(u"v/ledger.sqlite"_s), .reserveBytes = 1'000'000});
    return awaited(ledger.create(head, draft.targets)).value_or(QUuid());
}

//! Accepted deletions happen meanwhile: the sandbox takes a second for each.
void TestPlanCrash::liveFor(qint64 milliseconds)
{
    QElapsedTimer life;
    life.start();
    while (life.elapsed() < milliseconds) {
        m_belvo->advance(1);
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(milliseconds - life.elapsed(), 0, 40)));
    }
}

void TestPlanCrash::aSecondProgramIsRefused()
{
    m_belvo = std::make_unique<SandboxClient>();
    const QString id = m_belvo->get(u"/api/links/?page_size=1"_s).results().first()["id"_L1].toString();
    const QUuid plan = writePlan({id});
    QVERIFY(!plan.isNull());
    const QStringList worker{m_belvo->baseUrl().toString(), m_directory.filePath(u"v/ledger.sqlite"_s),
                             plan.toString(QUuid::WithoutBraces), u"quick"_s};
    const auto run = [&worker](QProcess &process) {
        process.start(QStringLiteral(VINCULO_PLANWORKER), worker);
        return process.waitForFinished(60'000);
    };
    {
        PlanLock ours(m_directory.filePath(u"v"_s), Environment::Sandbox,
                      planHost(planProfile(m_belvo->baseUrl())));
        QVERIFY(!ours.acquire());
        QProcess refused;
        QVERIFY(run(refused));
        QCOMPARE(refused.exitCode(), 3);
        QCOMPARE(refused.readAllStandardError().trimmed(), QByteArray("plan_running"));
        QCOMPARE(m_belvo->get(u"/api/links/%1/"_s.arg(id)).status, 200);
    }
    QProcess allowed;
    QVERIFY(run(allowed));
    QCOMPARE(allowed.exitCode(), 0);
    QCOMPARE(m_belvo->get(u"/api/links/%1/"_s.arg(id)).status, 404);
}

QStringList TestPlanCrash::links()
{
    QStringList ids;
    for (const QJsonValue &row : m_belvo->all(u"/api/links/?page_size=1000&fields=id"_s))
        ids += row["id"_L1].toString();
    return ids;
}

//! Lives of a random length, such that the work lasts for all of them.
void TestPlanCrash::killAgainAndAgain(const QStringList &worker)
{
    const int wanted = qEnvironmentVariableIntValue("VINCULO_SEED");
    const quint32 seed =
        wanted != 0 ? static_cast<quint32>(wanted) : QRandomGenerator::global()->bounded(1, 1'000'000'000);
    qInfo("VINCULO_SEED=%u", seed);
    QRandomGenerator random(seed);
    double longest = 300; // milliseconds
    for (int kills = 0; kills < kKills; ++kills) {
        QProcess process;
        process.start(QStringLiteral(VINCULO_PLANWORKER), worker + QStringList(u"slow"_s));
        QVERIFY(process.waitForStarted());
        liveFor(random.bounded(20, std::max(25, static_cast<int>(longest))));
        if (process.state() == QProcess::NotRunning)
            QFAIL(qPrintable(u"ended by itself after %1 kills, code %2: %3"_s.arg(
                QString::number(kills), QString::number(process.exitCode()),
                QString::fromUtf8(process.readAllStandardError()))));
        process.kill();
        QVERIFY(process.waitForFinished());
        const bool isAhead = m_arrivals.deleted() * kKills > kLinks * kills * 9 / 10;
        longest = std::clamp(longest * (isAhead ? 0.8 : 1.1), 60.0, 1500.0); // other work may slow it down
    }
}

void TestPlanCrash::killedTwoHundredTimes()
{
    auto options = SandboxClient::defaults();
    options.people = 11'000;
    options.transactions = 0;
    options.log = [this](const std::string &line) { m_arrivals.note(line); };
    m_belvo = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_belvo->startProblem(), QString());
    const QStringList all = links();
    QVERIFY(all.size() > kLinks + 100);
    const QUuid plan = writePlan(all.first(kLinks));
    QVERIFY(!plan.isNull());
    const QStringList worker{m_belvo->baseUrl().toString(), m_directory.filePath(u"v/ledger.sqlite"_s),
                             plan.toString(QUuid::WithoutBraces)};
    QElapsedTimer clock;
    clock.start();
    killAgainAndAgain(worker);
    if (QTest::currentTestFailed())
        return;
    const qint64 killing = clock.elapsed();
    const qsizetype deletedByThen = m_arrivals.deleted();
    QVERIFY2(deletedByThen > kLinks / 4, "most lives were too short to do anything");

    QProcess last;
    last.start(QStringLiteral(VINCULO_PLANWORKER), worker + QStringList(u"quick"_s));
    while (last.state() != QProcess::NotRunning && clock.elapsed() < 280'000) {
        m_belvo->advance(1);
        last.waitForFinished(40);
    }
    QCOMPARE(last.exitStatus(), QProcess::NormalExit);
    QCOMPARE(last.exitCode(), 0);
    qInfo("%d kills in %.1f s, %lld of %lld links deleted by then; all after %.1f s", kKills,
          double(killing) / 1000, qlonglong(deletedByThen), qlonglong(kLinks),
          double(clock.elapsed()) / 1000);
    proveEverything(plan, all);
}

//! Exactly the plan is gone, the ledger says so, and nothing was deleted twice without a look in between.
void TestPlanCrash::proveEverything(const QUuid &plan, const QStringList &all)
{
    storage::Ledger ledger({.filePath = m_directory.filePath(u"v/ledger.sqlite"_s), .reserveBytes = 0});
    const auto progress = awaited(ledger.progress(plan));
    QVERIFY(progress);
    QCOMPARE(progress->done + progress->alreadyGone, kLinks);
    QStringList left = links();
    QStringList expected = all.mid(kLinks);
    left.sort();
    expected.sort();
    QCOMPARE(left, expected);

    qsizetype deletions = 0;
    qsizetype repeated = 0;
    const QHash<QByteArray, std::string> events = m_arrivals.events();
    for (const std::string &order : events) {
        const auto sent = std::ranges::count(order, 'D');
        deletions += sent;
        repeated += sent > 1 ? 1 : 0;
        QVERIFY2(lookedBetweenDeletions(order), order.c_str());
    }
    qInfo("%lld deletions sent, %lld links twice or more, each after it was seen to be there; %lld done,"
          " %lld already gone",
          qlonglong(deletions), qlonglong(repeated), qlonglong(progress->done),
          qlonglong(progress->alreadyGone));
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestPlanCrash)
#include "tst_plancrash.moc"
