// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "models/diagnosis/diagnosisflow.h"
#include "models/outage/outageboard.h"
#include "models/plans/review/planimpact.h"
#include "tests/models/faultrows.h"
#include "tests/models/planbench.h"

#include <QSignalSpy>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

using Run = PlanRun::State;

namespace {

const QString kLinks = u"/api/links/"_s;
const QString kInstitutions = u"/api/institutions/"_s;
const QString kAccounts = u"/api/accounts/"_s;
const QString kTransactions = u"/api/transactions/"_s;

} // namespace

//! The steps that only look, while Belvo answers with errors, is started again, or the computer's clock is
//! set: what is not known stays unknown and is said, and a later look finds it.
class TestStepFaults : public QObject, protected PlanBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void diagnosis_data() { addFaults({kLinks, kInstitutions}); }
    void diagnosis();
    void diagnosisAfterARestartOfBelvo();
    void diagnosisWhileTheClockIsSet_data() { addJumps(); }
    void diagnosisWhileTheClockIsSet();
    void impact_data() { addFaults({kLinks, kAccounts, kTransactions}); }
    void impact();
    void dryRun_data() { addFaults({kLinks, kInstitutions}); }
    void dryRun();
    void statusOfBanks_data() { addFaults({kInstitutions}); }
    void statusOfBanks();
    void coolDownWhileTheClockIsSet_data() { addJumps(); }
    void coolDownWhileTheClockIsSet();

private:
    static void addJumps();
    //! Pauses that somebody asks for are over as soon as they begin.
    template<class Done>
    [[nodiscard]] bool comes(Done isDone, std::function<void()> wake = {})
    {
        return QTest::qWaitFor(
            [&] {
                if (!isDone()) {
                    m_connection->pass(61s);
                    if (wake)
                        wake();
                }
                return isDone();
            },
            30'000);
    }
    void spoil(const QJsonObject &fault) { QCOMPARE(m_belvo->fault(fault).status, 200); }
    void mend() { QCOMPARE(m_belvo->call("DELETE", u"/_sandbox/faults"_s).status, 204); }
    [[nodiscard]] DiagnosisServices diagnosisServices()
    {
        return {m_connection->client, *m_journal, m_profile, m_connection->clock().utcMs};
    }

    std::unique_ptr<storage::Journal> m_journal;
};

void TestStepFaults::init()
{
    QVERIFY(begin());
    m_journal = std::make_unique<storage::Journal>(m_directory->filePath(u"journal.sqlite"_s));
}

void TestStepFaults::cleanup()
{
    end();
    m_journal.reset();
}

void TestStepFaults::addJumps()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("a day forward") << 24;
    QTest::newRow("a day back") << -24;
    QTest::newRow("an hour back") << -1;
}

void TestStepFaults::diagnosis()
{
    QFETCH(const QJsonObject, fault);
    const bool isOfLink = fault["path"_L1] == kLinks;
    const QString id = links(1).first();
    DiagnosisFlow flow(diagnosisServices());
    spoil(fault);
    flow.start({.linkId = id, .resource = &resources::transactions()});
    const auto isDone = [&flow] { return flow.state() == DiagnosisFlow::State::Done; };
    QVERIFY(comes(isDone));
    const CheckResult &link = flow.results()[indexOf(Check::Link)];
    const CheckResult &bank = flow.results()[indexOf(Check::Institution)];
    QCOMPARE(bank.state, CheckState::NotChecked);
    if (isOfLink) {
        QCOMPARE(link.state, CheckState::NotChecked);
        QCOMPARE(flow.conclusion().verdict, Verdict::NotAsked);
        QCOMPARE(flow.callCount(), 1); // the others would not help
        QVERIFY(!flow.link());
    } else {
        QVERIFY(link.state != CheckState::NotChecked);
        QVERIFY(bank.whyNot == WhyNot::CallFailed || bank.whyNot == WhyNot::Paused ||
                bank.whyNot == WhyNot::Stopped);
        QVERIFY(flow.conclusion().verdict != Verdict::AllWell);
    }
    mend();
    flow.start({.linkId = id, .resource = &resources::transactions()});
    QVERIFY(comes(isDone));
    QVERIFY(link.state != CheckState::NotChecked);
    QVERIFY(bank.state != CheckState::NotChecked);
    QVERIFY(flow.conclusion().verdict != Verdict::NotAsked);
}

void TestStepFaults::diagnosisAfterARestartOfBelvo()
{
    const QString id = links(1).first();
    DiagnosisFlow flow(diagnosisServices());
    const auto look = [&] {
        flow.start({.linkId = id, .resource = &resources::transactions()});
        return QTest::qWaitFor([&flow] { return flow.state() == DiagnosisFlow::State::Done; }, 20'000);
    };
    QVERIFY(look());
    const Verdict before = flow.conclusion().verdict;
    QVERIFY(before != Verdict::NotAsked);
    const quint16 port = stopBelvo();
    QVERIFY(look());
    QCOMPARE(flow.conclusion().verdict, Verdict::NotAsked);
    QVERIFY(!flow.link());
    QVERIFY(startBelvo(port));
    QVERIFY(look());
    QCOMPARE(flow.conclusion().verdict, before);
    QVERIFY(flow.link());
}

void TestStepFaults::diagnosisWhileTheClockIsSet()
{
    QFETCH(const int, hours);
    const QString id = links(1).first();
    DiagnosisFlow flow(diagnosisServices());
    const auto isDone = [&flow] { return flow.state() == DiagnosisFlow::State::Done; };
    flow.start({.linkId = id, .resource = &resources::transactions()});
    QTRY_VERIFY(isDone());
    const CheckResults before = flow.results();
    const Verdict verdict = flow.conclusion().verdict;
    const int asked = arrivals(u"GET"_s, kInstitutions);
    flow.start({.linkId = id, .resource = &resources::transactions()});
    QTRY_VERIFY(isDone() || arrivals(u"GET"_s, kInstitutions) > asked);
    m_connection->setClockBy(std::chrono::hours(hours));
    QTRY_VERIFY(isDone()); // with the time at which it began
    QCOMPARE(flow.conclusion().verdict, verdict);
    for (std::size_t check = 0; check < before.size(); ++check)
        QCOMPARE(flow.results()[check].state, before[check].state);
}

//! What would be lost is not known: never a nought, and never "gone".
void TestStepFaults::impact()
{
    QFETCH(const QJsonObject, fault);
    const QString path = fault["path"_L1].toString();
    const QList<PlanTarget> targets = draftOf(PlanKind::DeleteLinks, links(2)).targets;
    const auto read = [this](PlanImpact &impact) {
        impact.start();
        return comes([&impact] { return !impact.isRunning(); });
    };
    spoil(fault);
    PlanImpact impact(m_connection->client, PlanKind::DeleteLinks, targets);
    QVERIFY(read(impact));
    QVERIFY(impact.error());
    for (int place = 0; place < targets.size(); ++place) {
        QVERIFY(!impact.facts(place).isGone);
        QCOMPARE(impact.facts(place).isRead, path != kLinks);
        if (path == kAccounts)
            QCOMPARE(impact.targets()[place].accounts, -1);
        if (path == kTransactions)
            QCOMPARE(impact.targets()[place].transactions, -1);
    }
    mend();
    PlanImpact again(m_connection->client, PlanKind::DeleteLinks, targets);
    QVERIFY(read(again));
    for (int place = 0; place < targets.size(); ++place) {
        QVERIFY(again.facts(place).isRead);
        QVERIFY(again.targets()[place].accounts >= 0);
        QVERIFY(again.targets()[place].transactions >= 0);
    }
}

//! A dry run that could not look ends where it began, says why, and rules nothing out.
void TestStepFaults::dryRun()
{
    QFETCH(const QJsonObject, fault);
    const bool isOfLinks = fault["path"_L1] == kLinks;
    const QStringList ids = links(3);
    PlanRun *run = frozen(draftOf(isOfLinks ? PlanKind::DeleteLinks : PlanKind::RefreshLinks, ids));
    QVERIFY(run);
    spoil(fault);
    run->check();
    QVERIFY(comes([run] { return run->error() && run->state() == Run::Prepared; }));
    QCOMPARE(run->findings().checked, 0);
    QCOMPARE(run->progress().waiting, 3);
    for (const PlanItem &item : items(run))
        QCOMPARE(item.state, PlanItemState::Waiting);
    mend();
    run->check();
    QVERIFY(comes([run] { return run->state() == Run::Ready; }));
    QVERIFY(!run->error());
    QCOMPARE(run->findings().checked, 3);
    QCOMPARE(run->progress().waiting + run->progress().skipped, 3);
    for (const QString &id : ids) {
        QCOMPARE(arrivals(u"DELETE"_s, u"/api/links/%1/"_s.arg(id)), 0);
        QCOMPARE(arrivals(u"POST"_s, u"/api/links/%1/refresh/"_s.arg(id)), 0);
    }
}

//! As long as Belvo's status cannot be read it is as last known: nothing is over, and what is held stays so.
void TestStepFaults::statusOfBanks()
{
    QFETCH(const QJsonObject, fault);
    const QString bank =
        m_belvo->get(u"/api/institutions/?status=down"_s).results().first()["name"_L1].toString();
    QVERIFY(!bank.isEmpty());
    CallRecord call;
    call.verb = HttpVerb::Post;
    call.pathTemplate = kAccounts;
    call.institution = bank;
    call.startedAtMs = m_connection->clock().utcMs();
    call.status = 400;
    call.failed = true;
    call.errorKind = ErrorKind::Validation;
    call.errorCode = u"institution_down"_s;
    m_journal->append(m_profile, call);
    QVERIFY(awaited(m_journal->settled()));
    storage::Settings settings(m_directory->filePath(u"settings.ini"_s));
    api::Connection connection(m_profile, Credentials{"demo", "demo"}, m_connection->clock());
    OutageBoard board(m_profile, *m_journal, settings);
    const auto utcMs = m_connection->clock().utcMs;
    board.setClock([utcMs] { return QDateTime::fromMSecsSinceEpoch(utcMs(), Qt::UTC); });
    board.setConnection(&connection);
    board.hold(bank, 24h);
    board.askStatus();
    const auto isConfirmed = [&] {
        return board.outage(bank) && board.outage(bank)->state == OutageState::Confirmed;
    };
    QTRY_VERIFY(isConfirmed());
    const QDateTime asOf = board.outage(bank)->statusAt;

    const QSignalSpy recovered(&board, &OutageBoard::recovered);
    QSignalSpy looked(&board, &OutageBoard::looked);
    const auto isAnswered = [&looked] { return !looked.isEmpty(); };
    const auto wake = [&connection] { connection.governor.wake(); };
    spoil(fault);
    m_connection->pass(61s);
    board.askStatus();
    QVERIFY(comes(isAnswered, wake));
    QVERIFY(isConfirmed());
    QCOMPARE(board.outage(bank)->statusAt, asOf);
    QVERIFY(board.isHeld(bank));
    mend();
    looked.clear();
    board.askStatus();
    QVERIFY(comes(isAnswered, wake));
    QVERIFY(isConfirmed());
    QVERIFY(board.outage(bank)->statusAt > asOf);
    QCOMPARE(recovered.size(), 0);
    board.setConnection(nullptr);
}

//! A refresh that came too early waits for its minutes: not shorter and not longer because somebody sets the
//! computer's clock meanwhile, and it is sent once more only.
void TestStepFaults::coolDownWhileTheClockIsSet()
{
    QFETCH(const int, hours);
    const QString id = links(1).first();
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, {id}));
    QVERIFY(run);
    run->check();
    QTRY_COMPARE(run->state(), Run::Ready);
    const QString path = u"/api/links/%1/refresh/"_s.arg(id);
    spoil({{u"method"_s, u"POST"_s}, {u"path"_s, path}, {u"status"_s, 409}});
    run->start(0s);
    QTRY_COMPARE(run->waiting().reason, PlanWait::Reason::CoolDown);
    QCOMPARE(arrivals(u"POST"_s, path), 1);
    const auto left = [&] {
        return m_connection->clock().utcMs() - run->waiting().until.toMSecsSinceEpoch();
    };
    const qint64 before = left();
    m_connection->setClockBy(std::chrono::hours(hours));
    QCOMPARE(run->waiting().reason, PlanWait::Reason::CoolDown);
    QVERIFY2(qAbs(left() - before) < 60'000, qPrintable(QString::number(left() - before)));
    m_connection->pass(2min); // it looks at the clock
    QTRY_COMPARE(run->waiting().reason, PlanWait::Reason::CoolDown);
    QCOMPARE(arrivals(u"POST"_s, path), 1);
    QCOMPARE(run->progress().waiting, 1);
    m_connection->pass(9min);
    QTRY_COMPARE(arrivals(u"POST"_s, path), 2);
    m_belvo->advance(10);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), Run::Finished, 30'000);
    QCOMPARE(items(run).first().state, PlanItemState::Done);
    QCOMPARE(arrivals(u"POST"_s, path), 2);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestStepFaults)
#include "tst_stepfaults.moc"
