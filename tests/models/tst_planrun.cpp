// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planrate.h"
#include "models/plans/record/certificate.h"
#include "models/plans/record/planstatus.h"
#include "tests/models/planbench.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

using State = PlanRun::State;

//! A plan's way from start to end, whatever happens, over real HTTP against the local Belvo.
class TestPlanRun : public QObject, protected PlanBench
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void deletionIsSeenToEnd();
    void faultsOfADeletion_data();
    void faultsOfADeletion();
    void aForeignPageIsNoProof_data();
    void aForeignPageIsNoProof();
    void whatNobodyAnswersEndsAsNotKnown_data() { aForeignPageIsNoProof_data(); }
    void whatNobodyAnswersEndsAsNotKnown();
    void anAcceptedDeletionIsNotSentAgain_data() { aForeignPageIsNoProof_data(); }
    void anAcceptedDeletionIsNotSentAgain();
    void aRestartOfBelvoIsWaitedOut();
    void wrongKeysBlockAndNothingIsLost();
    void aThrottlePausesAndLosesNothing();
    void pausedAndStoppedRunsGoOn();
    void stopSendsNothingMore();
    void theCountdownIsTheUndo();
    void aLongDryRunIsNotFollowedByACountdown();
    void twoWindowsDoNotRunAtOnce();
    void anInterruptedRunIsLookedUpFirst();
    void everyFailureOfTheLedgerConverges();
    void whyItWaitsIsTold();
    void speedIsNotGuessed();
};

void TestPlanRun::deletionIsSeenToEnd()
{
    const QStringList ids = links(20);
    const int before = m_belvo->get(u"/api/links/"_s).object()["count"_L1].toInt();
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    QVERIFY(run);
    QCOMPARE(run->state(), State::Prepared);
    QSignalSpy states(run, &PlanRun::stateChanged);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QVERIFY(states.size() >= 3); // checking, running, finished
    QCOMPARE(run->progress().done, 20);
    QCOMPARE(run->progress().total(), 20);
    for (const PlanItem &item : items(run)) {
        QCOMPARE(item.state, PlanItemState::Done);
        QVERIFY(!item.requestId.isEmpty());
        QVERIFY(item.sentAt.isValid() && item.verifiedAt.isValid());
        QCOMPARE(item.tries, 1);
        QCOMPARE(statusOf(item.target.id), 404);
        QCOMPARE(arrivals(u"DELETE"_s, u"/api/links/%1/"_s.arg(item.target.id)), 1);
    }
    QCOMPARE(m_belvo->get(u"/api/links/"_s).object()["count"_L1].toInt(), before - 20);
    QVERIFY(run->head().startedAt.isValid() && run->head().endedAt.isValid());
    QVERIFY(!run->isBusy());
}

void TestPlanRun::faultsOfADeletion_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("refusal"); // empty: it is tried again
    const auto row = [](const char *name, QJsonObject fault, const QString &refusal = {}) {
        fault["method"_L1] = u"DELETE"_s;
        fault["path"_L1] = u"/api/links/"_s;
        fault["times"_L1] = 3;
        QTest::newRow(name) << fault << refusal;
    };
    row("lost answer", {{u"kind"_s, u"lost"_s}});
    row("dropped", {{u"kind"_s, u"drop"_s}});
    row("cut reply", {{u"kind"_s, u"cut"_s}});
    row("408", {{u"status"_s, 408}});
    row("500", {{u"status"_s, 500}});
    row("429", {{u"status"_s, 429}});
    row("html 502", {{u"kind"_s, u"html"_s}, {u"status"_s, 502}});
    row("empty 200", {{u"kind"_s, u"empty"_s}});
    row("garbage", {{u"kind"_s, u"garbage"_s}});
    row("409", {{u"status"_s, 409}}, u"link_refreshed"_s);
    row("428", {{u"status"_s, 428}}, u"token_required"_s);
}

//! Whatever the answer was: deleted in the end, and never sent twice without a look. What Belvo refuses for a
//! reason is not sent again, and the link is said to be still there.
void TestPlanRun::faultsOfADeletion()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QString, refusal);
    const QStringList ids = links(8);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    QCOMPARE(m_belvo->fault(fault).status, 200);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const int refused = refusal.isEmpty() ? 0 : 3;
    QCOMPARE(run->progress().failed, refused);
    QCOMPARE(run->progress().done + run->progress().alreadyGone, 8 - refused);
    for (const PlanItem &item : items(run)) {
        const bool isRefused = item.state == PlanItemState::Failed;
        QCOMPARE(statusOf(item.target.id), isRefused ? 200 : 404);
        QCOMPARE(item.code, isRefused ? refusal : QString());
        const int sent = arrivals(u"DELETE"_s, u"/api/links/%1/"_s.arg(item.target.id));
        QVERIFY(isRefused ? sent == 1 : sent <= 3);
    }
}

void TestPlanRun::aForeignPageIsNoProof_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("html") << QJsonObject{{u"kind"_s, u"html"_s}, {u"status"_s, 404}};
    QTest::newRow("the other 404") << QJsonObject{{u"status"_s, 404}, {u"code"_s, u"expired_credentials"_s}};
}

//! Somebody in between, or another 404 of Belvo's, does not say that the link is gone.
void TestPlanRun::aForeignPageIsNoProof()
{
    QFETCH(QJsonObject, fault);
    const QStringList ids = links(1);
    const QString path = u"/api/links/%1/"_s.arg(ids[0]);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    fault["method"_L1] = u"GET"_s;
    fault["path"_L1] = path;
    fault["times"_L1] = 0;
    QCOMPARE(m_belvo->fault(fault).status, 200);
    run->start(0s);
    QTRY_VERIFY_WITH_TIMEOUT(arrivals(u"GET"_s, path) >= 5, 30'000);
    QCOMPARE(run->state(), State::Running);
    QCOMPARE(run->progress().underway, 1);
    QCOMPARE(m_belvo->call("DELETE", u"/_sandbox/faults"_s).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 1);
    QCOMPARE(arrivals(u"DELETE"_s, path), 1);
}

//! Not looked up for ever: a person has to check it, and everything that is written says so.
void TestPlanRun::whatNobodyAnswersEndsAsNotKnown()
{
    QFETCH(QJsonObject, fault);
    const QStringList ids = links(2);
    const QString path = u"/api/links/%1/"_s.arg(ids[0]);
    m_pace.watchFor = 300ms;
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    fault["method"_L1] = u"GET"_s;
    fault["path"_L1] = path;
    fault["times"_L1] = 0;
    QCOMPARE(m_belvo->fault(fault).status, 200);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().unknown, 1);
    QCOMPARE(run->progress().done + run->progress().failed, 1);
    QCOMPARE(arrivals(u"DELETE"_s, path), 1);
    const Certificate certificate{.head = run->head(), .items = items(run), .issuedAt = {}, .program = {}};
    QCOMPARE(certificate.items[0].state, PlanItemState::Unknown);
    QCOMPARE(certificate.items[0].code, u"not_verified"_s);
    QVERIFY(!certificate.items[0].verifiedAt.isValid());
    QVERIFY(PlanStatus::reason(certificate.items[0].code).contains(u"a person has to check"_s));
    const QJsonObject proof = QJsonDocument::fromJson(certificateJson(certificate)).object();
    QCOMPARE(proof["result"_L1]["not_known"_L1].toInt(), 1);
    QCOMPARE(proof["links"_L1][0]["code"_L1].toString(), u"not_verified"_s);
}

//! Belvo took it and nobody could tell its end; then the link can be read and is still there.
void TestPlanRun::anAcceptedDeletionIsNotSentAgain()
{
    QFETCH(QJsonObject, fault);
    const QStringList ids = links(2);
    const QString path = u"/api/links/%1/"_s.arg(ids[0]);
    m_pace.watchFor = 300ms;
    m_pace.sending = m_pace.ahead = 1; // one after the other
    m_pace.watched = 0;
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    fault["method"_L1] = u"GET"_s;
    fault["path"_L1] = path;
    fault["times"_L1] = 0;
    QCOMPARE(m_belvo->fault(fault).status, 200);
    QCOMPARE(
        m_belvo->fault({{u"method"_s, u"DELETE"_s}, {u"path"_s, path}, {u"status"_s, 202}, {u"times"_s, 0}})
            .status,
        200);
    const QMetaObject::Connection pausing = connect(run, &PlanRun::progressed, run, [run] {
        if (run->progress().unknown == 1)
            run->pause();
    });
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Paused, 30'000);
    QCOMPARE(items(run)[0].code, u"not_verified"_s);
    QVERIFY(disconnect(pausing));
    QCOMPARE(m_belvo->call("DELETE", u"/_sandbox/faults"_s).status, 204);
    run->resume();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(arrivals(u"DELETE"_s, path), 1);
    const PlanItem item = items(run)[0];
    QCOMPARE(item.state, PlanItemState::Failed);
    QCOMPARE(item.code, u"not_deleted"_s);
    QCOMPARE(item.tries, 1);
    QCOMPARE(run->progress().total(), 2);
}

void TestPlanRun::aRestartOfBelvoIsWaitedOut()
{
    const QStringList ids = links(40);
    m_pace.sending = 2;
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    // Every call is dropped for a while: what a restart behind the address looks like.
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    QCOMPARE(m_belvo->fault({{u"path"_s, u"/api/"_s}, {u"kind"_s, u"drop"_s}, {u"times"_s, 60}}).status, 200);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done + run->progress().alreadyGone, 40);
    for (const QString &id : ids)
        QCOMPARE(statusOf(id), 404);
}

void TestPlanRun::wrongKeysBlockAndNothingIsLost()
{
    const QStringList ids = links(10);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    m_connection->transport.setCredentials({"demo", "wrong"});
    run->start(0s);
    QTRY_COMPARE(run->state(), State::Blocked);
    QVERIFY(run->error());
    QCOMPARE(run->error()->kind, ErrorKind::Unauthorized);
    QVERIFY(!run->error()->requestId.isEmpty());
    QCOMPARE(run->progress().waiting, 10); // nothing is claimed any more
    for (const PlanItem &item : items(run))
        QCOMPARE(item.tries, 0);
    m_connection->transport.setCredentials({"demo", "demo"});
    run->resume();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 10);
}

void TestPlanRun::aThrottlePausesAndLosesNothing()
{
    const QStringList ids = links(10);
    m_pace.watchFor = 1h;
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    QCOMPARE(m_belvo->fault({{u"method"_s, u"DELETE"_s}, {u"kind"_s, u"html"_s}, {u"status"_s, 403}}).status,
             200);
    run->start(0s);
    QTRY_COMPARE(run->waiting().reason, PlanWait::Reason::Throttled);
    QVERIFY(run->waiting().until > QDateTime::currentDateTimeUtc().addSecs(20));
    m_connection->pass(31s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 10);
    for (const PlanItem &item : items(run))
        QCOMPARE(item.tries, 1); // the refused one does not count
}

void TestPlanRun::pausedAndStoppedRunsGoOn()
{
    const QStringList ids = links(15);
    m_pace.sending = 1;
    m_pace.ahead = 2;
    m_pace.watched = 2; // a deletion takes a second
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    run->start(0s);
    QTRY_VERIFY(run->progress().settled() >= 2);
    run->pause();
    QTRY_COMPARE(run->state(), State::Paused);
    QVERIFY(run->progress().waiting > 0);
    QCOMPARE(run->progress().total(), 15);
    QCOMPARE(awaited(m_ledger->plan(run->head().id))->head.state, PlanState::Paused);
    run->resume();
    QTRY_VERIFY(run->progress().settled() >= 4);
    run->stop();
    QTRY_COMPARE(run->state(), State::Stopped);
    QCOMPARE(awaited(m_ledger->plan(run->head().id))->head.state, PlanState::Stopped);
    QCOMPARE(*awaited(m_ledger->progress(run->head().id)), run->progress());
    run->resume();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 15);
}

//! At 40 moments: what was claimed and not sent goes back, and the report is exact.
void TestPlanRun::stopSendsNothingMore()
{
    const QStringList ids = links(40);
    PlanRun *run = frozen(draftOf(PlanKind::ChangeAccessMode, ids));
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    run->start(0s);
    qint64 last = -1;
    int stops = 0;
    for (int round = 0; round < 40 && run->state() != State::Finished; ++round) {
        QTRY_VERIFY(run->progress().settled() > last || run->state() == State::Finished);
        last = run->progress().settled();
        if (run->state() != State::Running)
            break;
        run->stop();
        QVERIFY(run->state() == State::Stopping || run->state() == State::Stopped);
        QTRY_VERIFY(run->state() == State::Stopped || run->state() == State::Finished);
        if (run->state() == State::Finished) // what was on its way was the rest
            break;
        ++stops;
        const QJsonArray before = m_belvo->get(u"/_sandbox/arrivals/"_s).array();
        QCOMPARE(run->progress().underway, 0);
        QCOMPARE(*awaited(m_ledger->progress(run->head().id)), run->progress());
        QCOMPARE(m_belvo->get(u"/_sandbox/arrivals/"_s).array(), before);
        last = run->progress().settled();
        run->resume();
    }
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QVERIFY(stops >= 3); // otherwise nothing was tested
    QCOMPARE(run->progress().settled(), ids.size());
    QCOMPARE(run->progress().total(), ids.size());
    for (const QString &id : ids)
        QVERIFY(arrivals(u"PATCH"_s, u"/api/links/%1/"_s.arg(id)) <= 1);
}

void TestPlanRun::theCountdownIsTheUndo()
{
    const QStringList ids = links(2);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    run->start(10s);
    QTRY_COMPARE(run->state(), State::CountingDown);
    QCOMPARE(run->secondsLeft(), 10);
    QVERIFY(run->isBusy());
    run->cancelCountdown();
    QCOMPARE(run->state(), State::Ready);
    run->start(1s);
    QSignalSpy ticks(run, &PlanRun::countdownChanged);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QVERIFY(!ticks.isEmpty());
    QCOMPARE(run->progress().done, 2);
}

//! Whoever confirmed it may have left: nobody would see the seconds go by.
void TestPlanRun::aLongDryRunIsNotFollowedByACountdown()
{
    const QStringList ids = links(2);
    const QString path = u"/api/links/%1/"_s;
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    run->start(10s);
    QCOMPARE(run->state(), State::Checking);
    m_connection->pass(61s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Ready, 30'000);
    QVERIFY(!run->error());
    QCOMPARE(arrivals(u"DELETE"_s, path.arg(ids[0])), 0);
    run->start(10s); // somebody is there
    QCOMPARE(run->state(), State::CountingDown);
    run->cancelCountdown();
    // What needs no countdown is not waited for either.
    PlanRun *other = frozen(draftOf(PlanKind::ChangeAccessMode, ids));
    other->start(0s);
    QCOMPARE(other->state(), State::Checking);
    m_connection->pass(61s);
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), State::Finished, 30'000);
    QCOMPARE(arrivals(u"DELETE"_s, path.arg(ids[0])), 0);
}

void TestPlanRun::twoWindowsDoNotRunAtOnce()
{
    m_pace.sending = 1;
    m_pace.ahead = 2;
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, links(30)));
    PlanBoard other(services());
    QTRY_VERIFY(other.isLoaded());
    PlanRun *again = other.run(run->head().id);
    QVERIFY(again);
    run->start(0s);
    QTRY_VERIFY(run->progress().settled() >= 1);
    again->start(0s);
    QCOMPARE(again->state(), State::Prepared);
    QVERIFY(again->error());
    QCOMPARE(again->error()->kind, ErrorKind::Conflict);
    QCOMPARE(again->error()->code, u"plan_running"_s);
    QVERIFY(again->error()->message.startsWith(QString::number(QCoreApplication::applicationPid())));
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 30);
}

//! As after a crash: one claimed and sent, one claimed and not sent, one accepted.
void TestPlanRun::anInterruptedRunIsLookedUpFirst()
{
    const QStringList ids = links(4);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    const QUuid plan = run->head().id;
    const QUuid dead = QUuid::createUuid();
    QVERIFY(awaited(m_ledger->take(plan, dead)));
    QList<PlanItem> claimed = items(run).first(3);
    for (PlanItem &item : claimed)
        item.tries = 1;
    QVERIFY(awaited(m_ledger->setState(plan, dead, PlanState::Running, QDateTime::currentDateTimeUtc())));
    QVERIFY(awaited(m_ledger->claim(plan, dead, claimed)));
    claimed[2].state = PlanItemState::Accepted;
    QVERIFY(awaited(m_ledger->record(plan, dead, {claimed[2]})));
    QCOMPARE(m_belvo->remove(u"/api/links/%1/"_s.arg(ids[0])).status, 204);
    QCOMPARE(m_belvo->remove(u"/api/links/%1/"_s.arg(ids[2])).status, 204);
    connectTo(); // a new program
    QTRY_VERIFY(m_board->isLoaded());
    PlanRun *resumed = m_board->run(plan);
    QCOMPARE(resumed->state(), State::Paused);
    QVERIFY(resumed->wasInterrupted());
    QCOMPARE(resumed->progress().underway, 3);
    resumed->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed->state(), State::Finished, 30'000);
    QCOMPARE(resumed->progress().done, 4);
    QCOMPARE(arrivals(u"DELETE"_s, u"/api/links/%1/"_s.arg(ids[0])), 1); // the test's own
    QCOMPARE(arrivals(u"DELETE"_s, u"/api/links/%1/"_s.arg(ids[1])), 1);
    QCOMPARE(arrivals(u"DELETE"_s, u"/api/links/%1/"_s.arg(ids[2])), 1); // the test's own
    // What the dead one still wants to say is not heard.
    QCOMPARE(outcome(awaited(m_ledger->record(plan, dead, {claimed[0]}))), u"plan_elsewhere"_s);
}

//! The i-th access to the ledger fails, and the one after it, so that the second chance fails as well.
void TestPlanRun::everyFailureOfTheLedgerConverges()
{
    const QStringList all = links(42);
    std::atomic<int> accesses = 0;
    std::atomic<int> failing = -1;
    m_board.reset();
    m_ledger = std::make_unique<storage::Ledger>(
        storage::LedgerOptions{.filePath = m_directory->filePath(u"failing/ledger.sqlite"_s),
                               .reserveBytes = 10'000,
                               .beforeAccess = [&] {
                                   const int access = ++accesses;
                                   return failing < 0 || access < failing || access > failing + 12;
                               }});
    connectTo();
    int blocked = 0;
    for (int round = 0; round < 40; ++round) {
        PlanRun *run = frozen(draftOf(PlanKind::ChangeAccessMode, all.mid(round, 3)));
        QVERIFY(run);
        accesses = 0;
        failing = 1 + round * 2;
        run->start(0s);
        for (int chances = 0; chances < 20 && run->state() != State::Finished; ++chances) {
            QTRY_VERIFY(!run->isBusy());
            if (run->state() == State::Finished)
                break;
            ++blocked;
            QVERIFY(run->error());
            QCOMPARE(run->error()->kind, ErrorKind::Storage);
            if (run->state() == State::Prepared || run->state() == State::Ready)
                run->start(0s);
            else
                run->resume();
        }
        QCOMPARE(run->state(), State::Finished);
        QCOMPARE(run->progress().total(), 3);
        QCOMPARE(run->progress().done + run->progress().skipped, 3);
        failing = -1;
        for (const QString &id : all.mid(round, 3))
            QCOMPARE(link(id)["access_mode"_L1].toString(), u"single"_s);
    }
    QVERIFY(blocked > 10); // otherwise nothing was tested
}

void TestPlanRun::whyItWaitsIsTold()
{
    const QStringList ids = links(30);
    connectTo(Access::Admin, {.calls = 10, .window = 300ms, .reserved = 2});
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    QSet<PlanWait::Reason> reasons;
    connect(run, &PlanRun::progressed, run, [&] {
        const PlanWait wait = run->waiting();
        reasons.insert(wait.reason);
        QVERIFY(wait.reason == PlanWait::Reason::None || wait.until.isValid());
    });
    QVERIFY(!run->itemsPerMinute());
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QVERIFY(reasons.contains(PlanWait::Reason::RateLimit));
    QVERIFY(!run->timeLeft()); // nothing is left, and nothing was known
    QCOMPARE(run->progress().done, 30);
}

void TestPlanRun::speedIsNotGuessed()
{
    PlanRate rate;
    QVERIFY(!rate.perMinute(0));
    rate.begin(1'000);
    for (qint64 second = 1; second < 60; ++second) {
        rate.add(1'000 + second * 1'000, 2);
        QVERIFY(!rate.timeFor(100, 1'000 + second * 1'000)); // less than two windows of the limit
    }
    QVERIFY(qAbs(rate.perMinute(61'000).value_or(0) - 118) < 1);
    QCOMPARE(rate.timeFor(118, 61'000).value_or(0s), 60s);
    QCOMPARE(rate.timeFor(0, 61'000).value_or(1s), 0s);
    // What came to an end long ago says nothing about now.
    QVERIFY(!rate.perMinute(600'000));
    rate.begin(700'000); // after a pause
    QVERIFY(!rate.perMinute(700'500));
    rate.end();
    QVERIFY(!rate.perMinute(800'000));
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestPlanRun)
#include "tst_planrun.moc"
