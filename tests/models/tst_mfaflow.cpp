// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/mfaflow.h"
#include "tests/models/flowbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vinculo::models::MfaFlow;
using vinculo::tests::FlowBench;
using State = MfaFlow::State;
using Notice = MfaFlow::Notice;

namespace vinculo {

class TestMfaFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerGoesToTheCollectionThatAsked();
    void whatIsNotToBeKeptIsSaidAgain();
    void aSecondEnterSendsNothing();
    void aWrongCodeBringsTheNextChallenge();
    void aLateCodeIsSaidToBeLate_data();
    void aLateCodeIsSaidToBeLate();
    void anEndedSessionStartsAgain();
    void anExpiredChallengeIsNeverSent_data();
    void anExpiredChallengeIsNeverSent();
    void aClockSetBackDoesNotLengthenTheSession();
    void theSameSessionSaidAgainDoesNotLiveLonger();
    void theBankIsAskedGently();
    void waitingEndsWithTheSession();
    void waitingWithoutAnEndAsksThePersonAgain();
    void anotherKindWhileWaitingIsShown();
    void aRenewedPictureWhileWaitingIsShown();
    void aThrottleWhileWaitingIsObeyed();
    void aLostAnswerFailsAndIsNotRepeated();
    void anAnswerThatNeverLeftMayBeGivenAgain();
    void aRefusedLoginFails();
    void aCollectionWithoutResumeSaysSo();
    void cancellingForgetsEverything();
    void everyEndForgetsTheSession_data();
    void everyEndForgetsTheSession();
    void inputIsNotTakenWhenNoneIsExpected();
};

namespace {

const ResourceSpec &accounts()
{
    return resources::accounts();
}

constexpr auto kEmptyRows = "[]";

} // namespace

void TestMfaFlow::anAnswerGoesToTheCollectionThatAsked()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("numeric", "\"42\"")));
    QCOMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.challenge().value, u"42"_s);
    QCOMPARE(flow.sessionLeft(), std::optional(600s));
    bench.pass(7s);
    QCOMPARE(flow.codeAge(), 7s);
    bench.transport.enqueue(201, kEmptyRows);
    flow.submit("111111");
    QCOMPARE(flow.state(), State::Sending);
    QTRY_COMPARE(flow.state(), State::Accepted);
    QCOMPARE(bench.transport.sent().size(), 1);
    QVERIFY(bench.transport.sent().first().verb == HttpVerb::Patch);
    QCOMPARE(bench.transport.sent().first().path, u"/api/accounts/"_s);
    QCOMPARE(bench.sentBody(0).value("session"_L1).toString(), u"session-1"_s);
    QCOMPARE(bench.sentBody(0).value("link"_L1).toString(), QLatin1StringView(tests::kLinkId));
    QCOMPARE(bench.sentBody(0).value("token"_L1).toString(), u"111111"_s);
    QVERIFY(flow.answer());
}

//! Belvo keeps what a resumed call fetches unless it is told again not to.
void TestMfaFlow::whatIsNotToBeKeptIsSaidAgain()
{
    for (const bool saves : {true, false}) {
        FlowBench bench;
        MfaFlow flow(bench.client, bench.clock(), accounts(),
                     FlowBench::challenge(FlowBench::challengeJson("numeric", R"("48213765")")));
        flow.setSavingData(saves);
        bench.transport.enqueue(saves ? 201 : 200, kEmptyRows);
        flow.submit("123456");
        QTRY_COMPARE(flow.state(), State::Accepted);
        QCOMPARE(bench.sentBody(0).contains("save_data"_L1), !saves);
        QCOMPARE(bench.sentBody(0).value("save_data"_L1).toBool(true), saves);
    }
}

void TestMfaFlow::aSecondEnterSendsNothing()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    flow.submit("111111");
    flow.submit("111111");
    flow.proceed();
    QTRY_COMPARE(bench.transport.openCount(), 1);
    bench.transport.answerOpen(bench.transport.answer(200, kEmptyRows));
    QTRY_COMPARE(flow.state(), State::Accepted);
    flow.submit("111111");
    QCOMPARE(bench.transport.sent().size(), 1);
}

void TestMfaFlow::aWrongCodeBringsTheNextChallenge()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("numeric", "\"42\"")));
    QSignalSpy changed(&flow, &MfaFlow::challengeChanged);
    bench.transport.enqueue(428, bench.challengeJson("numeric", "\"77\""));
    flow.submit("999999");
    QTRY_COMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.notice(), Notice::AnswerNotAccepted);
    QCOMPARE(flow.challenge().value, u"77"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(flow.codeAge(), 0s);
    QCOMPARE(bench.transport.sent().size(), 1);
    bench.transport.enqueue(201, kEmptyRows);
    flow.submit("111111");
    QCOMPARE(flow.notice(), Notice::None);
    QTRY_COMPARE(flow.state(), State::Accepted);
}

void TestMfaFlow::aLateCodeIsSaidToBeLate_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QByteArray>("session");
    QTest::newRow("older than a minute") << 61 << QByteArray("session-1");
    QTest::newRow("another session") << 5 << QByteArray("session-2");
}

void TestMfaFlow::aLateCodeIsSaidToBeLate()
{
    QFETCH(int, age);
    QFETCH(QByteArray, session);
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("numeric", "\"42\"")));
    bench.pass(std::chrono::seconds(age));
    bench.transport.enqueue(428, bench.challengeJson("numeric", "\"77\"", true, session));
    flow.submit("999999");
    QTRY_COMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.notice(), Notice::AnswerWasLate);
    bench.transport.enqueue(201, kEmptyRows);
    flow.submit("111111");
    QTRY_COMPARE(flow.state(), State::Accepted);
    QCOMPARE(bench.sentBody(1).value("session"_L1).toString(), QString::fromLatin1(session));
}

void TestMfaFlow::anEndedSessionStartsAgain()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    bench.transport.enqueue(400, bench.errorJson("session_expired"));
    flow.submit("111111");
    QTRY_COMPARE(flow.state(), State::Expired);
    QCOMPARE(flow.error()->code, u"session_expired"_s);
}

void TestMfaFlow::anExpiredChallengeIsNeverSent_data()
{
    QTest::addColumn<qint64>("steady");
    QTest::addColumn<qint64>("wall");
    QTest::newRow("time went by") << qint64(600'000) << qint64(600'000);
    QTest::newRow("machine slept, steady clock stood still") << qint64(0) << qint64(600'000);
    QTest::newRow("wall clock set back an hour") << qint64(600'000) << qint64(-3'600'000);
    QTest::newRow("wall clock set on a day") << qint64(1'000) << qint64(86'400'000);
}

void TestMfaFlow::anExpiredChallengeIsNeverSent()
{
    QFETCH(qint64, steady);
    QFETCH(qint64, wall);
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    bench.steadyMs += steady;
    bench.utcMs += wall;
    QCOMPARE(flow.sessionLeft(), std::optional(0s));
    flow.submit("111111");
    QCOMPARE(flow.state(), State::Expired);
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 0);
}

void TestMfaFlow::aClockSetBackDoesNotLengthenTheSession()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    bench.steadyMs += 100'000;
    bench.utcMs -= 3'600'000;
    QCOMPARE(flow.sessionLeft(), std::optional(500s));
    QCOMPARE(flow.codeAge(), 100s);
    QSignalSpy tick(&flow, &MfaFlow::tick);
    flow.wake();
    QCOMPARE(tick.count(), 1);
    bench.steadyMs += 500'000;
    flow.wake();
    QCOMPARE(flow.state(), State::Expired);
}

void TestMfaFlow::theSameSessionSaidAgainDoesNotLiveLonger()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    bench.pass(100s);
    bench.transport.enqueue(428, bench.challengeJson("inputless"));
    flow.submit("9");
    QTRY_COMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.sessionLeft(), std::optional(500s));
    bench.transport.enqueue(428, bench.challengeJson("inputless", "null", true, "session-2"));
    flow.submit("9");
    QTRY_COMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.sessionLeft(), std::optional(600s));
}

void TestMfaFlow::theBankIsAskedGently()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("qr", "\"0\"", false)));
    // A new picture every time, so that each answer can be seen to arrive.
    bench.transport.setHandler([&](const api::Request &) {
        const QByteArray picture = '"' + QByteArray::number(bench.transport.sent().size()) + '"';
        return std::optional(bench.transport.answer(428, bench.challengeJson("qr", picture, false)));
    });
    QSignalSpy answers(&flow, &MfaFlow::challengeChanged);
    flow.proceed();
    QCOMPARE(flow.state(), State::Sending);
    QTRY_COMPARE(flow.state(), State::WaitingForBank);
    QSignalSpy states(&flow, &MfaFlow::stateChanged);
    qsizetype sent = 1;
    for (const int gap : {3, 5, 8, 13, 15, 15}) {
        bench.pass(std::chrono::seconds(gap) - 1s);
        flow.wake();
        QCoreApplication::processEvents();
        QCOMPARE(bench.transport.sent().size(), sent);
        bench.pass(1s);
        flow.wake();
        QTRY_COMPARE(bench.transport.sent().size(), sent + 1);
        ++sent;
        QTRY_COMPARE(answers.count(), sent);
    }
    QCOMPARE(states.count(), 0);
    for (qsizetype i = 0; i < sent; ++i)
        QVERIFY(!bench.sentBody(i).contains("token"_L1));
    bench.transport.setHandler(
        [&](const api::Request &) { return std::optional(bench.transport.answer(200, kEmptyRows)); });
    bench.pass(15s);
    QTRY_VERIFY((flow.wake(), flow.state() == State::Accepted));
}

void TestMfaFlow::waitingEndsWithTheSession()
{
    FlowBench bench;
    const QByteArray body = bench.challengeJson("inputless", "null", false, "session-1", "\"20\"");
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(body));
    bench.transport.enqueue(428, body);
    flow.proceed();
    QTRY_COMPARE(flow.state(), State::WaitingForBank);
    bench.pass(20s);
    flow.wake();
    QCOMPARE(flow.state(), State::Expired);
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 1);
}

void TestMfaFlow::waitingWithoutAnEndAsksThePersonAgain()
{
    FlowBench bench;
    const QByteArray body = bench.challengeJson("inputless", "null", false, "session-1", "null");
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(body));
    QVERIFY(!flow.sessionLeft());
    bench.transport.setHandler(
        [&](const api::Request &) { return std::optional(bench.transport.answer(428, body)); });
    flow.proceed();
    QTRY_COMPARE(flow.state(), State::WaitingForBank);
    bench.pass(600s);
    flow.wake();
    QTRY_COMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.challenge().session, u"session-1"_s);
}

void TestMfaFlow::anotherKindWhileWaitingIsShown()
{
    FlowBench bench;
    const QByteArray body = bench.challengeJson("inputless", "null", false);
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(body));
    QSignalSpy changed(&flow, &MfaFlow::challengeChanged);
    bench.transport.enqueue(428, bench.challengeJson("text", "\"Mother's name?\"", true, "session-2"));
    flow.proceed();
    QTRY_COMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.notice(), Notice::ChallengeReplaced);
    QCOMPARE(flow.challenge().kind, MfaKind::Text);
    QCOMPARE(changed.count(), 1);
}

void TestMfaFlow::aRenewedPictureWhileWaitingIsShown()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("qr", "\"aGk=\"", false)));
    QSignalSpy changed(&flow, &MfaFlow::challengeChanged);
    bench.transport.enqueue(428, bench.challengeJson("qr", "\"aGkh\"", false));
    flow.proceed();
    QTRY_COMPARE(flow.state(), State::WaitingForBank);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(flow.challenge().value, u"aGkh"_s);
    QCOMPARE(flow.notice(), Notice::None);
}

void TestMfaFlow::aThrottleWhileWaitingIsObeyed()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("inputless", "null", false)));
    bench.transport.enqueue(bench.transport.error(ErrorKind::RateLimited, 40s));
    flow.proceed();
    QTRY_COMPARE(flow.state(), State::WaitingForBank);
    bench.pass(39s);
    flow.wake();
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 1);
    bench.transport.enqueue(200, kEmptyRows);
    bench.pass(2s);
    flow.wake();
    bench.governor.wake();
    QTRY_COMPARE(flow.state(), State::Accepted);
}

void TestMfaFlow::aLostAnswerFailsAndIsNotRepeated()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    bench.transport.enqueueError(ErrorKind::OutcomeUnknown);
    flow.submit("111111");
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->kind, ErrorKind::OutcomeUnknown);
    bench.pass(120s);
    flow.wake();
    flow.submit("111111");
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 1);
}

void TestMfaFlow::anAnswerThatNeverLeftMayBeGivenAgain()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    bench.transport.enqueueError(ErrorKind::Offline);
    flow.submit("111111");
    QTRY_COMPARE(flow.state(), State::Asking);
    QCOMPARE(flow.notice(), Notice::NotSent);
    QCOMPARE(flow.error()->kind, ErrorKind::Offline);
    QCOMPARE(flow.challenge().session, u"session-1"_s);
    bench.transport.enqueue(201, kEmptyRows);
    flow.submit("111111");
    QVERIFY(!flow.error());
    QTRY_COMPARE(flow.state(), State::Accepted);
}

void TestMfaFlow::aRefusedLoginFails()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(), bench.challenge(bench.challengeJson("inputless")));
    bench.transport.enqueue(400, bench.errorJson("login_error"));
    flow.submit("111111");
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->code, u"login_error"_s);
}

void TestMfaFlow::aCollectionWithoutResumeSaysSo()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), resources::consents(),
                 bench.challenge(bench.challengeJson("inputless")));
    QCOMPARE(flow.state(), State::Unresumable);
    flow.submit("111111");
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 0);
    QCOMPARE(flow.challenge().linkId, QLatin1StringView(tests::kLinkId));
}

void TestMfaFlow::cancellingForgetsEverything()
{
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("numeric", "\"42\"")));
    flow.submit("111111");
    QTRY_COMPARE(bench.transport.openCount(), 1);
    flow.cancel();
    QCOMPARE(flow.state(), State::Cancelled);
    QVERIFY(flow.challenge().session.isEmpty());
    QVERIFY(flow.challenge().value.isEmpty());
    bench.transport.answerOpen(bench.transport.answer(200, kEmptyRows));
    QCoreApplication::processEvents();
    QCOMPARE(flow.state(), State::Cancelled);
    QVERIFY(!flow.answer());
}

void TestMfaFlow::everyEndForgetsTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("accepted") << 201 << QByteArray("[]");
    QTest::newRow("expired") << 400 << FlowBench::errorJson("session_expired");
    QTest::newRow("failed") << 400 << FlowBench::errorJson("login_error");
    QTest::newRow("activation required") << 428 << FlowBench::errorJson("activation_required");
    QTest::newRow("html") << 502 << QByteArray("<html>bad gateway</html>");
    QTest::newRow("broken JSON") << 200 << QByteArray("[{");
}

void TestMfaFlow::everyEndForgetsTheSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FlowBench bench;
    MfaFlow flow(bench.client, bench.clock(), accounts(),
                 bench.challenge(bench.challengeJson("numeric", "\"42\"")));
    bench.transport.enqueue(status, body);
    flow.submit("111111");
    QTRY_VERIFY(flow.state() != State::Sending);
    QVERIFY(flow.state() != State::Asking);
    QVERIFY(flow.challenge().session.isEmpty());
    QVERIFY(flow.challenge().value.isEmpty());
}

void TestMfaFlow::inputIsNotTakenWhenNoneIsExpected()
{
    FlowBench bench;
    MfaFlow quiet(bench.client, bench.clock(), accounts(),
                  bench.challenge(bench.challengeJson("qr", "\"aGk=\"", false)));
    quiet.submit("111111");
    QCOMPARE(quiet.state(), State::Asking);
    MfaFlow asking(bench.client, bench.clock(), accounts(),
                   bench.challenge(bench.challengeJson("inputless")));
    asking.proceed();
    asking.submit({});
    QCOMPARE(asking.state(), State::Asking);
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 0);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestMfaFlow)
#include "tst_mfaflow.moc"
