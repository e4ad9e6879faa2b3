// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorysecretstore.h"
#include "models/calllog/handover/linkcheck.h"
#include "models/duplicates/duplicatefinder.h"
#include "models/flows/refreshflow.h"
#include "models/people/peopledirectory.h"
#include "models/reconcile/reconcileflow.h"
#include "tests/models/faultrows.h"
#include "tests/models/planbench.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

using Run = PlanRun::State;

namespace {

const QString kLinks = u"/api/links/"_s;
const QString kTransactions = u"/api/transactions/"_s;

} // namespace

//! What the support desk does while Belvo answers with errors, over real HTTP: what is not known stays
//! unknown, and nothing is planned on it.
class TestDeskFaults : public QObject, protected PlanBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneRefresh_data();
    void oneRefresh();
    void linksOfALog_data() { addFaults({kLinks}); }
    void linksOfALog();
    void duplicates_data() { addFaults({kLinks, kTransactions}); }
    void duplicates();
    void ownIds_data() { addFaults({kLinks}); }
    void ownIds();
    void aBelvoThatComesBackGetsNothingTwice();
    void aWatchedRefreshOutlivesARestartOfBelvo();
    void linksOfALogAfterARestartOfBelvo();
    void duplicatesAndOwnIdsAfterARestartOfBelvo();

private:
    //! Pauses that somebody asks for are over as soon as they begin.
    template<class Done>
    [[nodiscard]] bool comes(Done isDone)
    {
        return QTest::qWaitFor(
            [&] {
                if (!isDone())
                    m_connection->pass(61s);
                return isDone();
            },
            30'000);
    }
    void openPeople();

    storage::MemorySecretStore m_secrets;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<storage::PersonDecisions> m_decisions;
    std::unique_ptr<ListCache> m_lists;
    std::unique_ptr<PeopleDirectory> m_people;
};

void TestDeskFaults::init()
{
    QVERIFY(begin());
    m_settings = std::make_unique<storage::Settings>(m_directory->filePath(u"settings.ini"_s));
    m_decisions = std::make_unique<storage::PersonDecisions>(m_directory->filePath(u"people.json"_s));
    m_lists = std::make_unique<ListCache>(m_secrets, *m_settings, m_directory->filePath(u"lists"_s));
    m_people = std::make_unique<PeopleDirectory>(*m_lists, *m_decisions);
}

void TestDeskFaults::cleanup()
{
    if (m_people)
        m_people->close();
    m_people.reset();
    m_lists.reset();
    m_decisions.reset();
    m_settings.reset();
    end();
}

void TestDeskFaults::openPeople()
{
    m_people->open(m_profile, m_connection->client);
}

void TestDeskFaults::oneRefresh_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<RefreshFlow::State>("state");
    QTest::addColumn<std::optional<ErrorKind>>("error");
    using enum RefreshFlow::State;
    const auto row = [](const char *name, QJsonObject fault, RefreshFlow::State state,
                        std::optional<ErrorKind> error) {
        fault["method"_L1] = u"POST"_s;
        fault["path"_L1] = kLinks;
        QTest::newRow(name) << fault << state << error;
    };
    // Refused before anybody looked at it: a person may try again.
    row("403 HTML", {{u"kind"_s, u"html"_s}, {u"status"_s, 403}}, Failed, ErrorKind::RateLimited);
    row("429", {{u"status"_s, 429}}, Failed, ErrorKind::RateLimited);
    // Belvo says what was wrong. After 409 the link waits for its minutes.
    row("409", {{u"status"_s, 409}}, CoolingDown, ErrorKind::Conflict);
    row("428", {{u"status"_s, 428}}, Failed, ErrorKind::MfaRequired);
    row("500", {{u"status"_s, 500}}, Failed, ErrorKind::Server);
    // Perhaps it happened. It had not, and goes on being watched.
    row("408", {{u"status"_s, 408}}, Unknown, {});
    row("dropped", {{u"kind"_s, u"drop"_s}}, Unknown, {});
    // It had happened, and a look says so.
    row("cut reply", {{u"kind"_s, u"cut"_s}}, Done, {});
}

void TestDeskFaults::oneRefresh()
{
    QFETCH(const QJsonObject, fault);
    QFETCH(const RefreshFlow::State, state);
    QFETCH(const std::optional<ErrorKind>, error);
    const QString id = links(1).first();
    RefreshFlow flow(m_connection->client, id);
    flow.setWatchInterval(100ms);
    QCOMPARE(m_belvo->fault(fault).status, 200);
    flow.start({});
    const auto sent = [&] { return arrivals(u"POST"_s, u"/api/links/%1/refresh/"_s.arg(id)); };
    QTRY_COMPARE(sent(), 1);
    if (state == RefreshFlow::State::Done) // new data come a little later
        m_belvo->advance(10);
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), state, 30'000);
    if (error) {
        QVERIFY(flow.error());
        QCOMPARE(flow.error()->kind, *error);
    }
    QCOMPARE(flow.cooldown().has_value(), state != RefreshFlow::State::Failed);
    flow.start({});
    if (state != RefreshFlow::State::Failed)
        QCOMPARE(sent(), 1); // never a second time on a guess
}

void TestDeskFaults::linksOfALog()
{
    QFETCH(const QJsonObject, fault);
    const QString there = links(1).first();
    const QString gone = u"11111111-0000-4000-8000-000000000001"_s;
    QCOMPARE(m_belvo->fault(fault).status, 200);
    LinkCheck check;
    check.setClient(&m_connection->client);
    check.start({there, gone});
    QVERIFY(comes([&] { return !check.isRunning(); }));
    QVERIFY(check.error());
    QVERIFY(check.statuses().isEmpty());
    QCOMPARE(check.done(), 0);
    QCOMPARE(m_belvo->call("DELETE", u"/_sandbox/faults"_s).status, 204);
    check.start({there, gone});
    QVERIFY(comes([&] { return !check.isRunning(); }));
    QCOMPARE(check.statuses().value(there), u"valid"_s);
    QCOMPARE(check.statuses().value(gone), LinkCheck::kGone);
}

void TestDeskFaults::duplicates()
{
    QFETCH(const QJsonObject, fault);
    const bool isOfLinks = fault["path"_L1] == kLinks;
    DuplicateFinder finder(*m_people);
    finder.setClient(&m_connection->client);
    finder.setActive(true);
    const auto isSettled = [&] { return !m_people->isWorking() && !finder.isFinding(); };
    if (isOfLinks) {
        QCOMPARE(m_belvo->fault(fault).status, 200);
        openPeople();
        QTRY_VERIFY(arrivals(u"GET"_s, kLinks) > 0);
        QVERIFY(comes(isSettled));
        QVERIFY(finder.groups().groups.empty());
        QCOMPARE(finder.tickAllSuggestions(), 0);
    } else {
        openPeople();
        QVERIFY(comes([&] { return isSettled() && !finder.groups().groups.empty(); }));
        QCOMPARE(m_belvo->fault(fault).status, 200);
        finder.readAll();
        QVERIFY(comes([&] { return !finder.histories().isReading(); }));
        QVERIFY(!finder.areHistoriesKnown());
        for (std::size_t group = 0; group < finder.groups().groups.size(); ++group)
            if (!finder.isHistoryKnown(group))
                QCOMPARE(finder.tickSuggestion(group), 0);
    }
    QCOMPARE(finder.tickedLinks(), 0);
    QVERIFY(finder.plan().targets.isEmpty());
    finder.setClient(nullptr);
}

void TestDeskFaults::ownIds()
{
    QFETCH(const QJsonObject, fault);
    QFile file(m_directory->filePath(u"ids.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("id\nnever-1\nnever-2\n");
    file.close();
    QCOMPARE(m_belvo->fault(fault).status, 200);
    openPeople();
    ReconcileFlow flow(*m_lists, *m_people);
    flow.setClient(&m_connection->client);
    flow.setActive(true);
    flow.openFile(file.fileName());
    QVERIFY(comes([&] { return flow.links().error.has_value() && !flow.links().isLoading; }));
    QTRY_VERIFY(flow.state() == ReconcileFlow::State::Choosing);
    QVERIFY(!flow.links().isComplete);
    flow.compare();
    QTRY_VERIFY(!flow.isComparing() && flow.state() != ReconcileFlow::State::Comparing);
    QVERIFY(flow.obstacle() == ReconcileFlow::Obstacle::NotCompared ||
            flow.obstacle() == ReconcileFlow::Obstacle::LinksIncomplete);
    QCOMPARE(flow.result().counts.matched, 0);
    QCOMPARE(flow.result().counts.onlyAtBelvo, 0);
    flow.setClient(nullptr);
}

//! Belvo ends in the middle of a plan and is there again at the same address. What it had accepted is lost
//! with it: that is looked into by a person, and not sent once more.
void TestDeskFaults::aBelvoThatComesBackGetsNothingTwice()
{
    const QStringList ids = links(12);
    m_pace.sending = 1;
    m_pace.ahead = 2;
    m_pace.watchFor = 5s;
    m_pace.outageFor = 1h;
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->check();
    QTRY_COMPARE(run->state(), Run::Ready);
    QCOMPARE(m_belvo
                 ->fault({{u"method"_s, u"POST"_s},
                          {u"path"_s, kLinks},
                          {u"kind"_s, u"delay"_s},
                          {u"delay_ms"_s, 400},
                          {u"times"_s, 0}})
                 .status,
             200);
    const auto posts = [this](const QString &id) {
        return arrivals(u"POST"_s, u"/api/links/%1/refresh/"_s.arg(id));
    };
    run->start(0s);
    QTRY_VERIFY(run->progress().underway + run->progress().settled() >= 4);
    QHash<QString, int> before;
    for (const QString &id : ids)
        before[id] = posts(id);
    const quint16 port = stopBelvo();
    QTRY_COMPARE_WITH_TIMEOUT(run->waiting().reason, PlanWait::Reason::Outage, 30'000);
    QVERIFY(startBelvo(port));
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), Run::Finished, 90'000);
    QCOMPARE(run->progress().settled() + run->progress().unknown, 12);
    int sentAfterwards = 0;
    for (const PlanItem &item : items(run)) {
        const int now = posts(item.target.id);
        QVERIFY2(before[item.target.id] + now <= 1, qPrintable(item.target.id));
        QVERIFY(item.sentAt.isValid() || item.state == PlanItemState::Skipped);
        sentAfterwards += now;
        if (item.state == PlanItemState::Done)
            QVERIFY(item.verifiedAt.isValid());
    }
    QVERIFY(sentAfterwards > 0);
}

//! What Belvo had accepted is lost with it: looks go on, and nothing is asked for again.
void TestDeskFaults::aWatchedRefreshOutlivesARestartOfBelvo()
{
    const QString id = links(1).first();
    const QString path = u"/api/links/%1/refresh/"_s.arg(id);
    RefreshFlow flow(m_connection->client, id);
    flow.setWatchInterval(25ms);
    flow.start({});
    QTRY_COMPARE(flow.state(), RefreshFlow::State::Watching);
    QCOMPARE(arrivals(u"POST"_s, path), 1);
    QVERIFY(flow.watched());
    const quint16 port = stopBelvo();
    QSignalSpy calls(&m_connection->transport, &api::Transport::callFinished);
    const auto hasFailed = [&calls] {
        return std::ranges::any_of(
            calls, [](const QList<QVariant> &call) { return call.first().value<api::CallRecord>().failed; });
    };
    QTRY_VERIFY(hasFailed());
    QCOMPARE(flow.state(), RefreshFlow::State::Watching); // nobody has said that it failed
    QVERIFY(startBelvo(port));
    QTRY_VERIFY(arrivals(u"GET"_s, u"/api/links/%1/"_s.arg(id)) > 0);
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RefreshFlow::State::StillWorking, 30'000);
    QVERIFY(!flow.error());
    flow.start({});
    QCOMPARE(flow.state(), RefreshFlow::State::CoolingDown);
    QCOMPARE(arrivals(u"POST"_s, path), 0);
}

void TestDeskFaults::linksOfALogAfterARestartOfBelvo()
{
    const QStringList there = links(2);
    const QString gone = u"11111111-0000-4000-8000-000000000001"_s;
    const quint16 port = stopBelvo();
    LinkCheck check;
    check.setClient(&m_connection->client);
    check.start(there + QStringList(gone));
    QVERIFY(comes([&] { return !check.isRunning(); }));
    QVERIFY(check.error());
    QVERIFY(check.statuses().isEmpty()); // above all: nobody is gone
    QVERIFY(startBelvo(port));
    check.start(there + QStringList(gone));
    QVERIFY(comes([&] { return !check.isRunning(); }));
    QVERIFY(!check.error());
    QCOMPARE(check.statuses().size(), 3);
    QCOMPARE(check.statuses().value(gone), LinkCheck::kGone);
}

void TestDeskFaults::duplicatesAndOwnIdsAfterARestartOfBelvo()
{
    QFile file(m_directory->filePath(u"ids.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QString known;
    for (const QString &id : links(20))
        if (known.isEmpty())
            known = link(id)["external_id"_L1].toString();
    QVERIFY(!known.isEmpty());
    file.write("id\n" + known.toUtf8() + "\nnever-1\n");
    file.close();
    const quint16 port = stopBelvo();
    openPeople();
    DuplicateFinder finder(*m_people);
    finder.setClient(&m_connection->client);
    finder.setActive(true);
    ReconcileFlow flow(*m_lists, *m_people);
    flow.setClient(&m_connection->client);
    flow.setActive(true);
    flow.openFile(file.fileName());
    const auto isSettled = [&] { return !m_people->isWorking() && !finder.isFinding(); };
    QVERIFY(comes([&] { return isSettled() && flow.links().error && !flow.links().isLoading; }));
    QTRY_VERIFY(flow.state() == ReconcileFlow::State::Choosing);
    QVERIFY(finder.groups().groups.empty());
    QVERIFY(!flow.canCompare());

    QVERIFY(startBelvo(port));
    m_people->refresh();
    flow.reload();
    QVERIFY(comes([&] { return isSettled() && !finder.groups().groups.empty(); }));
    QVERIFY(comes([&] { return flow.links().isComplete && !flow.links().isLoading; }));
    QVERIFY(!flow.links().error);
    flow.compare();
    QTRY_VERIFY(flow.state() == ReconcileFlow::State::Compared && !flow.isComparing());
    QTRY_VERIFY(flow.obstacle() == ReconcileFlow::Obstacle::None);
    QVERIFY(flow.result().counts.matched > 0);
    QCOMPARE(flow.result().counts.onlyYours, 1);
    finder.setClient(nullptr);
    flow.setClient(nullptr);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestDeskFaults)
#include "tst_deskfaults.moc"
