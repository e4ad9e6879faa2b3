// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/refreshflow.h"
#include "models/refresh/keptaccounts.h"
#include "tests/models/flowbench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vinculo::models::RefreshFlow;
using vinculo::tests::FlowBench;
using State = RefreshFlow::State;

namespace vinculo {

class TestRefreshFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void watchesUntilTheLinkWasReached();
    void sendsOnceAndThenCoolsDown();
    void anEarlyRefreshIsACountdownNotAnError();
    void aChallengeIsHandedOver();
    void aChallengeGivenUpCanBeRepeated();
    void aLostAnswerIsWatchedAndNotRepeated();
    void aLostAnswerIsNotWatchedForEver();
    void whatCameBeforeTheRequestIsNotNewData();
    void anotherStartComparesWithTheLinkAsItIsThen();
    void nothingIsSentWhenTheLinkCannotBeRead();
    void aSlowBankIsStillWorking();
    void losingAccessWhileWatchingFails_data();
    void losingAccessWhileWatchingFails();
    void aVanishedLinkFails();
    void aFailedReadIsTriedAgain();
    void refusalsFail_data();
    void refusalsFail();
    void aNeverReachedLinkIsDoneWithItsFirstVisit();
    void aLinkThatWouldBeHarmedIsNotAskedFor_data();
    void aLinkThatWouldBeHarmedIsNotAskedFor();
    void whatChangedIsTold();
    void whatCannotBeReadIsNoReasonNotToRefresh();
    void aRestartWatchesOn();
    void withoutTheKeyARestartTellsWhatItCan();
    void changesWaitForWhatWasSealed();
    void sealedAccountsOpenForTheirRefreshOnly();
    void aLostAnswerIsRememberedAsUncertain();
    void whatIsWatchedOnStillCoolsDown_data();
    void whatIsWatchedOnStillCoolsDown();
    void thereIsNothingToRememberAtTheEnd();
};

namespace {

constexpr auto kBefore = "2026-05-01T10:00:00Z";
constexpr auto kAfter = "2026-05-02T10:00:00.123456Z";
constexpr auto kAccepted = R"({"request_id":"abc-202"})";

struct Run
{
    //! `before` is the link as it is read just before the request.
    explicit Run(const QByteArray &before = FlowBench::linkJson(kBefore))
        : flow(bench.client, QString::fromLatin1(tests::kLinkId))
    {
        flow.setWatchInterval(1ms);
        bench.transport.enqueue(200, before);
    }
    [[nodiscard]] QByteArray lastPost() const
    {
        QByteArray body;
        for (const api::Request &request : bench.transport.sent())
            if (request.verb == HttpVerb::Post)
                body = request.body;
        return body;
    }
    FlowBench bench;
    RefreshFlow flow;
};

} // namespace

void TestRefreshFlow::watchesUntilTheLinkWasReached()
{
    Run run;
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(200, FlowBench::linkJson("2026-05-01T10:00:00.000000Z"));
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    QSignalSpy states(&run.flow, &RefreshFlow::stateChanged);
    run.flow.start({u"ACCOUNTS"_s});
    QCOMPARE(run.flow.state(), State::Sending);
    QTRY_COMPARE(run.flow.state(), State::Done);
    QCOMPARE(states.count(), 3);
    QCOMPARE(run.flow.requestId(), u"abc-202"_s);
    QCOMPARE(run.bench.transport.sent().size(), 4);
    QCOMPARE(run.bench.sentBody(1).value("fetch_resources"_L1).toArray(), QJsonArray{u"ACCOUNTS"_s});
    QVERIFY(run.flow.link());
}

void TestRefreshFlow::sendsOnceAndThenCoolsDown()
{
    Run run;
    run.bench.transport.enqueue(202, kAccepted);
    run.flow.start({});
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Watching);
    run.flow.start({});
    QCOMPARE(run.bench.countOf(HttpVerb::Post), 1);
    QVERIFY(run.flow.cooldown().value_or(0s) > 590s);
    RefreshFlow second(run.bench.client, run.flow.linkId());
    second.start({});
    QCOMPARE(second.state(), State::CoolingDown);
    run.bench.pass(601s);
    QVERIFY(!second.cooldown());
    second.start({});
    QCOMPARE(second.state(), State::Sending);
}

void TestRefreshFlow::anEarlyRefreshIsACountdownNotAnError()
{
    Run run;
    run.bench.transport.enqueue(409, R"([{"code":"link_refreshed","message":"Try again in 4 minutes"}])");
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::CoolingDown);
    QVERIFY(run.flow.cooldown());
}

void TestRefreshFlow::aChallengeIsHandedOver()
{
    Run run;
    run.bench.transport.enqueue(428, FlowBench::challengeJson("inputless"));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::NeedsMfa);
    QCOMPARE(run.flow.error()->challenge->session, u"session-1"_s);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    run.flow.resumed();
    QCOMPARE(run.flow.state(), State::Watching);
    QTRY_COMPARE(run.flow.state(), State::Done);
    QVERIFY(!run.flow.error());
}

void TestRefreshFlow::aChallengeGivenUpCanBeRepeated()
{
    Run run;
    run.bench.transport.enqueue(428, FlowBench::challengeJson("inputless"));
    run.flow.start({u"ACCOUNTS"_s});
    QTRY_COMPARE(run.flow.state(), State::NeedsMfa);
    run.flow.abandoned();
    QCOMPARE(run.flow.state(), State::Idle);
    QVERIFY(!run.flow.error());
    run.bench.transport.enqueue(200, FlowBench::linkJson(kBefore));
    run.bench.transport.enqueue(428, FlowBench::challengeJson("inputless"));
    run.flow.start({u"ACCOUNTS"_s});
    QTRY_COMPARE(run.flow.state(), State::NeedsMfa);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kBefore));
    run.bench.transport.enqueue(202, kAccepted);
    run.flow.startAgain();
    QTRY_COMPARE(run.flow.state(), State::Watching);
    QCOMPARE(run.bench.countOf(HttpVerb::Post), 3);
    QVERIFY(run.lastPost().contains("ACCOUNTS"));
    run.flow.startAgain(); // nothing left to start again
    run.flow.abandoned();
    QCOMPARE(run.flow.state(), State::Watching);
}

void TestRefreshFlow::aLostAnswerIsWatchedAndNotRepeated()
{
    Run run;
    run.bench.transport.enqueueError(ErrorKind::OutcomeUnknown);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kBefore));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Unknown);
    run.flow.start({});
    QVERIFY(run.flow.cooldown());
    QTRY_COMPARE(run.bench.transport.openCount(), 1);
    run.bench.transport.answerOpen(run.bench.transport.answer(200, FlowBench::linkJson(kAfter)));
    QTRY_COMPARE(run.flow.state(), State::Done);
    QCOMPARE(run.bench.countOf(HttpVerb::Post), 1);
}

void TestRefreshFlow::aLostAnswerIsNotWatchedForEver()
{
    Run run;
    run.bench.transport.setHandler([&](const api::Request &request) {
        run.bench.pass(60s);
        return std::optional(request.verb == HttpVerb::Post
                                 ? tests::ScriptedTransport::error(ErrorKind::OutcomeUnknown)
                                 : run.bench.transport.answer(200, FlowBench::linkJson(kBefore)));
    });
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::StillWorking);
    QVERIFY(!run.flow.error());
    run.flow.start({}); // may be asked for again
    QCOMPARE(run.flow.state(), State::Sending);
}

//! The link was reached after somebody's table was filled, but before the request.
void TestRefreshFlow::whatCameBeforeTheRequestIsNotNewData()
{
    Run run(FlowBench::linkJson(kAfter));
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    run.flow.start({});
    QTRY_COMPARE(run.bench.transport.openCount(), 1); // looked once and goes on looking
    QCOMPARE(run.flow.state(), State::Watching);
    run.bench.transport.answerOpen(
        run.bench.transport.answer(200, FlowBench::linkJson("2026-05-03T10:00:00Z")));
    QTRY_COMPARE(run.flow.state(), State::Done);
}

void TestRefreshFlow::anotherStartComparesWithTheLinkAsItIsThen()
{
    Run run;
    run.bench.transport.enqueue(428, FlowBench::challengeJson("inputless"));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::NeedsMfa);
    run.flow.abandoned();
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter)); // somebody else fetched it meanwhile
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    run.flow.start({});
    QTRY_COMPARE(run.bench.transport.openCount(), 1);
    QCOMPARE(run.flow.state(), State::Watching);
}

void TestRefreshFlow::nothingIsSentWhenTheLinkCannotBeRead()
{
    FlowBench bench;
    RefreshFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    bench.transport.enqueue(404, FlowBench::errorJson("not_found"));
    flow.start({});
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->kind, ErrorKind::NotFound);
    QCOMPARE(bench.countOf(HttpVerb::Post), 0);
    QVERIFY(!flow.cooldown());
}

void TestRefreshFlow::aSlowBankIsStillWorking()
{
    Run run;
    run.bench.transport.setHandler([&](const api::Request &request) {
        run.bench.pass(
            60s); // reads would otherwise be held back by the rate limit of a clock that stands still
        return std::optional(request.verb == HttpVerb::Post
                                 ? run.bench.transport.answer(202, kAccepted)
                                 : run.bench.transport.answer(200, FlowBench::linkJson(kBefore)));
    });
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::StillWorking);
    // Once before; 1 + 2 + 4 gaps, then eights up to the limit of 120.
    QCOMPARE(run.bench.countOf(HttpVerb::Get), 1 + 18);
}

void TestRefreshFlow::losingAccessWhileWatchingFails_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("invalid") << QByteArray("invalid") << u"invalid_link"_s;
    QTest::newRow("token required") << QByteArray("token_required") << u"token_required"_s;
}

void TestRefreshFlow::losingAccessWhileWatchingFails()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, code);
    Run run;
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kBefore, status));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Failed);
    QCOMPARE(run.flow.error()->code, code);
}

void TestRefreshFlow::aVanishedLinkFails()
{
    Run run;
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(404, FlowBench::errorJson("not_found"));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Failed);
    QCOMPARE(run.flow.error()->kind, ErrorKind::NotFound);
}

void TestRefreshFlow::aFailedReadIsTriedAgain()
{
    Run run;
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(403, FlowBench::errorJson("permission_denied"));
    run.bench.transport.enqueue(200, "not JSON");
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Done);
}

void TestRefreshFlow::refusalsFail_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unsupported resource") << 400 << QByteArray("invalid");
    QTest::newRow("keys") << 401 << QByteArray("authentication_failed");
    QTest::newRow("bank needs activation") << 428 << QByteArray("activation_required");
    QTest::newRow("Belvo's own failure") << 500 << QByteArray("unexpected_error");
}

void TestRefreshFlow::refusalsFail()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    Run run;
    run.bench.transport.enqueue(status, FlowBench::errorJson(code));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Failed);
    QCOMPARE(run.flow.error()->code, QString::fromLatin1(code));
    QCOMPARE(run.flow.requestId().size(), 32);
    QVERIFY(!run.flow.cooldown());
}

void TestRefreshFlow::aNeverReachedLinkIsDoneWithItsFirstVisit()
{
    Run run(FlowBench::linkJson("").replace(R"("")", "null"));
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(200, FlowBench::linkJson("").replace(R"("")", "null"));
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Done);
    QCOMPARE(run.bench.countOf(HttpVerb::Get), 3);
}

void TestRefreshFlow::aLinkThatWouldBeHarmedIsNotAskedFor_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("invalid") << QByteArray("invalid") << u"invalid_link"_s;
    QTest::newRow("unconfirmed") << QByteArray("unconfirmed") << u"unconfirmed_link"_s;
}

void TestRefreshFlow::aLinkThatWouldBeHarmedIsNotAskedFor()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QString, code);
    Run run(FlowBench::linkJson(kBefore, status));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Failed);
    QCOMPARE(run.flow.error()->code, code);
    QCOMPARE(run.bench.countOf(HttpVerb::Post), 0);
    QVERIFY(!run.flow.cooldown());
}

namespace {

QByteArray page(const QByteArray &rows, int count)
{
    return R"({"count":)" + QByteArray::number(count) + R"(,"next":null,"previous":null,"results":[)" + rows +
           "]}";
}

QByteArray accountRow(const QByteArray &id, const QByteArray &balance)
{
    return R"({"id":")" + id + R"(","name":"Conta )" + id.left(1) +
           R"(","currency":"BRL","balance":{"current":)" + balance + R"(,"available":1.0}})";
}

constexpr auto kFirst = "1f1c2d3e-4a5b-4c6d-8e7f-0123456789ab";
constexpr auto kSecond = "2f1c2d3e-4a5b-4c6d-8e7f-0123456789ab";

} // namespace

void TestRefreshFlow::whatChangedIsTold()
{
    Run run;
    run.flow.setComparing(true);
    run.bench.transport.enqueue(200, page(accountRow(kFirst, "10.50") + ',' + accountRow(kSecond, "1"), 2));
    run.bench.transport.enqueue(200, page({}, 100));
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    run.bench.transport.enqueue(200, page(accountRow(kFirst, "12.75"), 1));
    run.bench.transport.enqueue(200, page({}, 107));
    QSignalSpy known(&run.flow, &RefreshFlow::changesKnown);
    run.flow.start({});
    QTRY_COMPARE(known.count(), 1);
    QCOMPARE(run.flow.state(), State::Done);
    QCOMPARE(run.flow.changes().newTransactions, std::optional<qint64>(7));
    QCOMPARE(run.flow.changes().lostAccounts, QStringList{u"Conta 2"_s});
    QCOMPARE(run.flow.changes().balances.size(), 1);
    QCOMPARE(run.flow.changes().balances.first().after.amount.toPlainString(2), u"12.75"_s);
    QCOMPARE(run.bench.countOf(HttpVerb::Post), 1);
}

void TestRefreshFlow::whatCannotBeReadIsNoReasonNotToRefresh()
{
    Run run;
    run.flow.setComparing(true);
    run.bench.transport.enqueue(403, R"([{"code":"access_to_resource_denied","message":"m"}])");
    run.bench.transport.enqueue(200, page({}, 100));
    run.bench.transport.enqueue(202, kAccepted);
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Watching);
    QCOMPARE(run.flow.watched()->transactions, std::optional<qint64>(100));
    QVERIFY(!run.flow.watched()->accounts);
}

namespace {

//! A refresh that was asked for before the program ended: two accounts, a hundred transactions.
std::optional<RefreshWatch> interrupted(const storage::CacheKey &key)
{
    Run run;
    run.flow.setComparing(true);
    run.bench.transport.enqueue(200, page(accountRow(kFirst, "10.50") + ',' + accountRow(kSecond, "1"), 2));
    run.bench.transport.enqueue(200, page({}, 100));
    run.bench.transport.enqueue(202, kAccepted);
    run.flow.start({u"ACCOUNTS"_s});
    if (!QTest::qWaitFor([&run] { return run.flow.state() == State::Watching; }))
        return {};
    run.flow.setSealedAccounts(models::sealedAccounts(key, *run.flow.watched(), *run.flow.accountsBefore()));
    return run.flow.watched();
}

//! The next run of the program: one account is gone, the other has another balance.
struct NextRun
{
    explicit NextRun(const RefreshWatch &watch)
        : flow(bench.client, watch.link)
    {
        flow.setWatchInterval(1ms);
        flow.setComparing(true);
        bench.transport.enqueue(200, FlowBench::linkJson(kBefore));
        bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
        bench.transport.enqueue(200, page(accountRow(kFirst, "12.75"), 1));
        bench.transport.enqueue(200, page({}, 101));
    }
    FlowBench bench;
    RefreshFlow flow;
    QSignalSpy known{&flow, &RefreshFlow::changesKnown};
};

} // namespace

void TestRefreshFlow::aRestartWatchesOn()
{
    const auto key = storage::CacheKey::random();
    const auto remembered = interrupted(key);
    QVERIFY(remembered);
    QCOMPARE(remembered->requestId, u"abc-202"_s);
    QVERIFY(!remembered->sealedAccounts.isEmpty());
    QVERIFY(!remembered->sealedAccounts.contains("Conta"));
    NextRun next(*remembered);
    next.flow.watchOn(*remembered);
    QCOMPARE(next.flow.state(), State::Watching);
    QCOMPARE(next.flow.watched(), remembered); // and it can be interrupted again
    next.flow.recall(models::openedAccounts(key, *remembered));
    QTRY_COMPARE(next.known.count(), 1);
    const models::RefreshChanges &changes = next.flow.changes();
    QCOMPARE(changes.newTransactions, std::optional<qint64>(1));
    QCOMPARE(changes.lostAccounts, QStringList{u"Conta 2"_s});
    QCOMPARE(changes.balances.size(), 1);
    QCOMPARE(changes.balances.first().account, u"Conta 1"_s);
    QCOMPARE(changes.balances.first().before.amount.toPlainString(2), u"10.50"_s);
    QCOMPARE(changes.balances.first().after.amount.toPlainString(2), u"12.75"_s);
    QCOMPARE(next.bench.countOf(HttpVerb::Post), 0);
}

void TestRefreshFlow::withoutTheKeyARestartTellsWhatItCan()
{
    const auto remembered = interrupted(storage::CacheKey::random());
    QVERIFY(remembered);
    NextRun next(*remembered);
    next.flow.watchOn(*remembered);
    next.flow.recall(models::openedAccounts(storage::CacheKey::random(), *remembered));
    QTRY_COMPARE(next.known.count(), 1);
    QCOMPARE(next.flow.changes().newTransactions, std::optional<qint64>(1));
    QCOMPARE(next.flow.changes().lostAccounts, QStringList{QString::fromLatin1(kSecond)});
    QVERIFY(next.flow.changes().balances.isEmpty());
}

//! The keychain may take longer than Belvo.
void TestRefreshFlow::changesWaitForWhatWasSealed()
{
    const auto key = storage::CacheKey::random();
    const auto remembered = interrupted(key);
    QVERIFY(remembered);
    NextRun next(*remembered);
    next.flow.watchOn(*remembered);
    QTRY_COMPARE(next.bench.transport.sent().size(), 4);
    QTRY_COMPARE(next.flow.state(), State::Done);
    QCOMPARE(next.known.count(), 0);
    next.flow.recall(models::openedAccounts(key, *remembered));
    QTRY_COMPARE(next.known.count(), 1);
    QCOMPARE(next.flow.changes().balances.size(), 1);
}

void TestRefreshFlow::sealedAccountsOpenForTheirRefreshOnly()
{
    const auto key = storage::CacheKey::random();
    const auto remembered = interrupted(key);
    QVERIFY(remembered && models::openedAccounts(key, *remembered));
    RefreshWatch other = *remembered;
    other.link = QString::fromLatin1(kFirst);
    QVERIFY(!models::openedAccounts(key, other));
    other = *remembered;
    other.askedAt = other.askedAt.addSecs(1);
    QVERIFY(!models::openedAccounts(key, other));
    for (qsizetype at = 0; at < remembered->sealedAccounts.size(); ++at) {
        other = *remembered;
        other.sealedAccounts[at] = char(other.sealedAccounts[at] ^ 1);
        QVERIFY(!models::openedAccounts(key, other));
        other.sealedAccounts.truncate(at);
        QVERIFY(!models::openedAccounts(key, other));
    }
}

void TestRefreshFlow::aLostAnswerIsRememberedAsUncertain()
{
    Run run;
    run.bench.transport.enqueue(500, "<html>");
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Unknown);
    const auto remembered = run.flow.watched();
    QVERIFY(remembered && !remembered->isCertain);
    FlowBench bench;
    bench.transport.enqueue(200, FlowBench::linkJson(kBefore));
    RefreshFlow flow(bench.client, remembered->link);
    flow.watchOn(*remembered);
    QCOMPARE(flow.state(), State::Unknown);
}

void TestRefreshFlow::whatIsWatchedOnStillCoolsDown_data()
{
    QTest::addColumn<int>("askedSeconds");
    QTest::addColumn<int>("atMost");
    QTest::newRow("four minutes ago") << 240 << 360;
    QTest::newRow("eleven minutes ago") << 660 << 0;
    QTest::newRow("the clock was set back") << -5000 << 600;
}

void TestRefreshFlow::whatIsWatchedOnStillCoolsDown()
{
    QFETCH(const int, askedSeconds);
    QFETCH(const int, atMost);
    FlowBench bench;
    bench.transport.enqueue(200, FlowBench::linkJson(kBefore));
    RefreshFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    flow.watchOn({.link = flow.linkId(), .askedAt = QDateTime::currentDateTimeUtc().addSecs(-askedSeconds)});
    QCOMPARE(flow.state(), State::Watching);
    const auto left = flow.cooldown().value_or(0s);
    QVERIFY(left <= std::chrono::seconds(atMost) && left >= std::chrono::seconds(std::max(0, atMost - 30)));
    QCOMPARE(bench.countOf(HttpVerb::Post), 0);
}

void TestRefreshFlow::thereIsNothingToRememberAtTheEnd()
{
    Run run;
    QVERIFY(!run.flow.watched());
    run.bench.transport.enqueue(202, kAccepted);
    run.bench.transport.enqueue(200, FlowBench::linkJson(kAfter));
    run.flow.start({});
    QTRY_COMPARE(run.flow.state(), State::Done);
    QVERIFY(!run.flow.watched());
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestRefreshFlow)
#include "tst_refreshflow.moc"
