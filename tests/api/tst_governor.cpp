// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/governor.h"
#include "tests/support/scriptedtransport.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace vinculo;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using api::Call;
using api::Governor;
using api::HttpVerb;
using api::Request;
using api::Response;
using tests::ScriptedTransport;

namespace {

Request requestOf(HttpVerb verb, const QString &name = u"a"_s, bool asynchronous = false)
{
    Request request;
    request.verb = verb;
    request.path = "/api/"_L1 + name + u'/';
    request.pathTemplate = request.path;
    request.asynchronous = asynchronous;
    return request;
}

//! A governor over a scripted transport in a time that only moves by hand.
struct Bench
{
    qint64 now = 1'000'000;
    double jitter = 0.5;
    ScriptedTransport transport;
    Governor governor{transport, {[this] { return now; }, [this] { return now; }, [this] { return jitter; }}};
    QObject context;
    std::vector<Call<Response>> calls;
    QList<Result<Response>> answers;

    void send(const Request &request, Governor::Priority priority = Governor::Priority::Interactive)
    {
        calls.push_back(
            governor.send(request, priority).then(&context, [this](const Result<Response> &answer) {
                answers.append(answer);
            }));
    }
    void settle()
    {
        for (int i = 0; i < 60; ++i)
            QCoreApplication::processEvents();
    }
    void advance(std::chrono::milliseconds time)
    {
        now += time.count();
        governor.wake();
        settle();
    }
    void alwaysAnswer(ScriptedTransport::Answer answer)
    {
        transport.setHandler([answer](const Request &) { return answer; });
    }
    [[nodiscard]] int sent() const { return static_cast<int>(transport.sent().size()); }
};

const auto kGood = ScriptedTransport::answer(200, "[]");

} // namespace

class TestGovernor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostEightyCallsInThirtySeconds();
    void callsCountUntilTheirAnswerIsOld();
    void atMostSixInFlight();
    void longWritesLeaveRoomForReads();
    void interactiveGoesFirst();
    void backgroundLeavesCallsForPeople();
    void theLimitIsToldInAdvance();
    void measurementsMayLiftTheLimit();
    void readsAreRetriedThreeTimes_data();
    void readsAreRetriedThreeTimes();
    void othersAreNotRetried_data();
    void othersAreNotRetried();
    void mutationsAreNeverRetried_data();
    void mutationsAreNeverRetried();
    void attemptIsCounted();
    void backoffGrowsWithFullJitter();
    void retryAfterIsObeyedAndCapped();
    void throttlePausesEverything_data();
    void throttlePausesEverything();
    void afterFiveGiveUpsNothingIsRetriedUntilAnAnswer();
    void abortedCallsLeaveTheQueue();
    void abortedCallsInFlightReachTheTransport();
    void abortedRetriesAreNotSent();
    void fiveSynchronousDeletionsAMinute();
    void asynchronousDeletionsAreNotHeld();
    void heldDeletionsDoNotHoldOthers();
    void refreshCooldownCountsDown();
    void refreshesOfAnEarlierRunAreRecalled();
    void rateStateIsReported();
    void dyingGovernorAnswersEverybody();
    void stormStaysPolite();
};

void TestGovernor::atMostEightyCallsInThirtySeconds()
{
    Bench bench;
    bench.alwaysAnswer(kGood);
    for (int i = 0; i < 200; ++i)
        bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    QCOMPARE(bench.sent(), 80);
    bench.advance(29'999ms);
    QCOMPARE(bench.sent(), 80);
    bench.advance(1ms);
    QCOMPARE(bench.sent(), 160);
    bench.advance(30s);
    QCOMPARE(bench.sent(), 200);
    QCOMPARE(bench.answers.size(), 200);
}

void TestGovernor::callsCountUntilTheirAnswerIsOld()
{
    Bench bench;
    bench.send(requestOf(HttpVerb::Get));
    bench.advance(40s);
    QCOMPARE(bench.governor.rateState().usedInWindow, 1); // still in flight
    QVERIFY(bench.transport.answerOpen(kGood));
    bench.settle();
    bench.advance(29s);
    QCOMPARE(bench.governor.rateState().usedInWindow, 1);
    bench.advance(1s);
    QCOMPARE(bench.governor.rateState().usedInWindow, 0);
}

void TestGovernor::atMostSixInFlight()
{
    Bench bench;
    for (int i = 0; i < 20; ++i)
        bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    QCOMPARE(bench.sent(), 6);
    QVERIFY(bench.transport.answerOpen(kGood));
    bench.settle();
    QCOMPARE(bench.sent(), 7);
    QCOMPARE(bench.governor.rateState().waiting, 13);
}

void TestGovernor::longWritesLeaveRoomForReads()
{
    Bench bench;
    for (int i = 0; i < 10; ++i)
        bench.send(requestOf(HttpVerb::Post));
    for (int i = 0; i < 10; ++i)
        bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    const auto posts = std::count_if(bench.transport.sent().begin(), bench.transport.sent().end(),
                                     [](const Request &request) { return request.verb == HttpVerb::Post; });
    QCOMPARE(posts, 4);
    QCOMPARE(bench.sent(), 6);
}

void TestGovernor::interactiveGoesFirst()
{
    Bench bench;
    for (int i = 0; i < 10; ++i)
        bench.send(requestOf(HttpVerb::Get, u"background"_s), Governor::Priority::Background);
    bench.send(requestOf(HttpVerb::Get, u"person"_s));
    bench.settle();
    QVERIFY(bench.transport.answerOpen(kGood));
    bench.settle();
    QCOMPARE(bench.transport.sent().last().path, u"/api/person/"_s);
}

void TestGovernor::backgroundLeavesCallsForPeople()
{
    Bench bench;
    bench.alwaysAnswer(kGood);
    for (int i = 0; i < 100; ++i)
        bench.send(requestOf(HttpVerb::Get, u"background"_s), Governor::Priority::Background);
    bench.settle();
    QCOMPARE(bench.sent(), 72);
    bench.send(requestOf(HttpVerb::Get, u"person"_s));
    bench.settle();
    QCOMPARE(bench.transport.sent().last().path, u"/api/person/"_s);
}

void TestGovernor::theLimitIsToldInAdvance()
{
    Bench bench;
    bench.alwaysAnswer(kGood);
    QCOMPARE(bench.governor.waitForLimit(0), 0ms);
    QCOMPARE(bench.governor.waitForLimit(72), 0ms);
    QCOMPARE(bench.governor.waitForLimit(73), 30s);
    QCOMPARE(bench.governor.waitForLimit(1000), 13 * 30s);
    for (int i = 0; i < 72; ++i)
        bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    bench.advance(10s);
    QCOMPARE(bench.governor.waitForLimit(1), 20s);
    QCOMPARE(bench.governor.waitForLimit(72), 20s);
    QCOMPARE(bench.governor.waitForLimit(73), 50s);
    // What it says is what happens, for calls in the background.
    for (int i = 0; i < 100; ++i)
        bench.send(requestOf(HttpVerb::Get), Governor::Priority::Background);
    bench.settle();
    const auto told = bench.governor.waitForLimit(0);
    QCOMPARE(told, 50s);
    bench.advance(20s);
    QCOMPARE(bench.sent(), 144);
    bench.advance(told - 20s - 1ms);
    QCOMPARE(bench.sent(), 144);
    bench.advance(1ms);
    QCOMPARE(bench.sent(), 172);
}

void TestGovernor::measurementsMayLiftTheLimit()
{
    Bench bench;
    bench.alwaysAnswer(kGood);
    Governor unlimited(bench.transport, {[&] { return bench.now; }, [&] { return bench.now; }, {}}, nullptr,
                       {.calls = 1000});
    for (int i = 0; i < 500; ++i)
        bench.calls.push_back(
            unlimited.send(requestOf(HttpVerb::Get)).then(&bench.context, [](const auto &) {}));
    QTRY_COMPARE(bench.sent(), 500);
    QCOMPARE(unlimited.rateState().limit, 1000);
}

void TestGovernor::readsAreRetriedThreeTimes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("offline") << ErrorKind::Offline;
    QTest::newRow("timeout") << ErrorKind::Timeout;
    QTest::newRow("server") << ErrorKind::Server;
    QTest::newRow("rate limited") << ErrorKind::RateLimited;
}

void TestGovernor::readsAreRetriedThreeTimes()
{
    QFETCH(ErrorKind, kind);
    Bench bench;
    bench.alwaysAnswer(ScriptedTransport::error(kind));
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    QCOMPARE(bench.sent(), 1);
    for (int i = 0; i < 10; ++i)
        bench.advance(5min);
    QCOMPARE(bench.sent(), 4);
    QCOMPARE(bench.answers.size(), 1);
    QCOMPARE(bench.answers.first().error().kind, kind);
}

void TestGovernor::othersAreNotRetried_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::Insecure, ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::NotFound,
          ErrorKind::Validation, ErrorKind::MfaRequired, ErrorKind::Conflict, ErrorKind::Protocol,
          ErrorKind::OutcomeUnknown, ErrorKind::ReadOnly, ErrorKind::Cancelled})
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void TestGovernor::othersAreNotRetried()
{
    QFETCH(ErrorKind, kind);
    Bench bench;
    bench.alwaysAnswer(ScriptedTransport::error(kind));
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    bench.advance(10min);
    QCOMPARE(bench.sent(), 1);
    QCOMPARE(bench.answers.size(), 1);
}

void TestGovernor::mutationsAreNeverRetried_data()
{
    QTest::addColumn<HttpVerb>("verb");
    QTest::newRow("POST") << HttpVerb::Post;
    QTest::newRow("PATCH") << HttpVerb::Patch;
    QTest::newRow("PUT") << HttpVerb::Put;
    QTest::newRow("DELETE") << HttpVerb::Delete;
}

void TestGovernor::mutationsAreNeverRetried()
{
    QFETCH(HttpVerb, verb);
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        Bench bench;
        bench.alwaysAnswer(ScriptedTransport::error(static_cast<ErrorKind>(kind), 1s));
        bench.send(requestOf(verb));
        bench.settle();
        bench.advance(10min);
        QCOMPARE(bench.sent(), 1);
        QCOMPARE(bench.answers.size(), 1);
    }
}

void TestGovernor::attemptIsCounted()
{
    Bench bench;
    bench.transport.enqueueError(ErrorKind::Server);
    bench.transport.enqueue(200, "[]");
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    bench.advance(1min);
    QCOMPARE(bench.sent(), 2);
    QCOMPARE(bench.transport.sent().at(0).attempt, 1);
    QCOMPARE(bench.transport.sent().at(1).attempt, 2);
    QVERIFY(bench.answers.first().has_value());
}

void TestGovernor::backoffGrowsWithFullJitter()
{
    Bench bench;
    bench.jitter = 1.0;
    bench.alwaysAnswer(ScriptedTransport::error(ErrorKind::Server));
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    int expected = 1;
    for (const auto wait : {3000ms, 6000ms, 12'000ms}) {
        bench.advance(wait - 1ms);
        QCOMPARE(bench.sent(), expected);
        bench.advance(1ms);
        QCOMPARE(bench.sent(), ++expected);
    }

    Bench quick;
    quick.jitter = 0.0;
    quick.alwaysAnswer(ScriptedTransport::error(ErrorKind::Server));
    quick.send(requestOf(HttpVerb::Get));
    quick.settle();
    quick.advance(0ms);
    QCOMPARE(quick.sent(), 4);
}

void TestGovernor::retryAfterIsObeyedAndCapped()
{
    Bench bench;
    bench.jitter = 0;
    bench.transport.enqueue(ScriptedTransport::error(ErrorKind::Server, 20s));
    bench.transport.enqueue(ScriptedTransport::error(ErrorKind::RateLimited, 24h));
    bench.transport.enqueue(200, "[]");
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    bench.advance(19'999ms);
    QCOMPARE(bench.sent(), 1);
    bench.advance(1ms);
    QCOMPARE(bench.sent(), 2);
    bench.advance(5min - 1ms);
    QCOMPARE(bench.sent(), 2);
    bench.advance(1ms);
    QCOMPARE(bench.sent(), 3);
}

void TestGovernor::throttlePausesEverything_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpVerb>("verb");
    QTest::addColumn<int>("pause");
    QTest::newRow("firewall page") << 403 << QByteArray("<html></html>") << HttpVerb::Get << 30;
    QTest::newRow("429") << 429 << QByteArray("[]") << HttpVerb::Get << 60;
    QTest::newRow("429 to a mutation") << 429 << QByteArray() << HttpVerb::Delete << 60;
}

void TestGovernor::throttlePausesEverything()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(HttpVerb, verb);
    QFETCH(int, pause);
    Bench bench;
    bench.jitter = 0;
    bench.transport.enqueue(status, body);
    bench.send(requestOf(verb));
    bench.settle();
    bench.alwaysAnswer(kGood);
    bench.send(requestOf(HttpVerb::Get, u"other"_s));
    bench.settle();
    QCOMPARE(bench.sent(), 1);
    QCOMPARE(bench.governor.rateState().pausedFor.value_or(0ms), std::chrono::seconds(pause));
    bench.advance(std::chrono::seconds(pause) - 1ms);
    QCOMPARE(bench.sent(), 1);
    bench.advance(1ms);
    QVERIFY(!bench.governor.rateState().pausedFor);
    QCOMPARE(bench.sent(), verb == HttpVerb::Get ? 3 : 2);
}

void TestGovernor::afterFiveGiveUpsNothingIsRetriedUntilAnAnswer()
{
    Bench bench;
    bench.jitter = 0;
    bench.alwaysAnswer(ScriptedTransport::error(ErrorKind::Offline));
    for (int i = 0; i < 5; ++i) {
        bench.send(requestOf(HttpVerb::Get));
        bench.settle();
    }
    QCOMPARE(bench.sent(), 20);
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    QCOMPARE(bench.sent(), 21);
    bench.alwaysAnswer(ScriptedTransport::answer(404, "[]"));
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    bench.alwaysAnswer(ScriptedTransport::error(ErrorKind::Offline));
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    QCOMPARE(bench.sent(), 26);
}

void TestGovernor::abortedCallsLeaveTheQueue()
{
    Bench bench;
    for (int i = 0; i < 10; ++i)
        bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    for (std::size_t i = 6; i < 10; ++i)
        bench.calls[i].abort();
    QCOMPARE(bench.governor.rateState().waiting, 0);
    while (bench.transport.answerOpen(kGood))
        bench.settle();
    QCOMPARE(bench.sent(), 6);
}

void TestGovernor::abortedCallsInFlightReachTheTransport()
{
    Bench bench;
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    bench.calls.clear();
    QCOMPARE(bench.transport.abortedCount(), 1);
    QCOMPARE(bench.governor.rateState().usedInWindow, 1);
}

void TestGovernor::abortedRetriesAreNotSent()
{
    Bench bench;
    bench.alwaysAnswer(ScriptedTransport::error(ErrorKind::Server));
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    bench.calls.clear();
    bench.advance(10min);
    QCOMPARE(bench.sent(), 1);
}

void TestGovernor::fiveSynchronousDeletionsAMinute()
{
    Bench bench;
    bench.alwaysAnswer(ScriptedTransport::answer(204, {}));
    for (int i = 0; i < 4; ++i)
        bench.send(requestOf(HttpVerb::Delete));
    bench.settle();
    QVERIFY(!bench.governor.deletionCooldown());
    for (int i = 0; i < 8; ++i)
        bench.send(requestOf(HttpVerb::Delete));
    bench.settle();
    QCOMPARE(bench.sent(), 5);
    QCOMPARE(bench.governor.rateState().waiting, 7);
    QCOMPARE(bench.governor.deletionCooldown().value_or(0s), 120s); // five at 60 s, two more at 120 s
    bench.advance(59'999ms);
    QCOMPARE(bench.sent(), 5);
    bench.advance(1ms);
    QCOMPARE(bench.sent(), 10);
    bench.advance(60s);
    QCOMPARE(bench.sent(), 12);
    QVERIFY(!bench.governor.deletionCooldown());
}

void TestGovernor::asynchronousDeletionsAreNotHeld()
{
    Bench bench;
    bench.alwaysAnswer(ScriptedTransport::answer(202, {}));
    for (int i = 0; i < 20; ++i)
        bench.send(requestOf(HttpVerb::Delete, u"a"_s, true));
    bench.settle();
    QCOMPARE(bench.sent(), 20);
    QVERIFY(!bench.governor.deletionCooldown());
}

void TestGovernor::heldDeletionsDoNotHoldOthers()
{
    Bench bench;
    bench.alwaysAnswer(ScriptedTransport::answer(204, {}));
    for (int i = 0; i < 10; ++i)
        bench.send(requestOf(HttpVerb::Delete));
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    QCOMPARE(bench.sent(), 6);
    QVERIFY(std::any_of(bench.transport.sent().begin(), bench.transport.sent().end(),
                        [](const Request &request) { return request.verb == HttpVerb::Get; }));
}

void TestGovernor::refreshCooldownCountsDown()
{
    Bench bench;
    const QString link = u"0191C3B4-0000-4000-8000-000000000001"_s;
    QVERIFY(!bench.governor.refreshCooldown(link));
    bench.governor.noteRefresh(link);
    QCOMPARE(bench.governor.refreshCooldown(link.toLower()).value_or(0s), 600s);
    bench.advance(599'500ms);
    QCOMPARE(bench.governor.refreshCooldown(link).value_or(0s), 1s);
    bench.advance(500ms);
    QVERIFY(!bench.governor.refreshCooldown(link));
    bench.governor.noteRefresh(link, 7min);
    QCOMPARE(bench.governor.refreshCooldown(link).value_or(0s), 420s);
    QVERIFY(!bench.governor.refreshCooldown(u"other"_s));
}

void TestGovernor::refreshesOfAnEarlierRunAreRecalled()
{
    Bench bench;
    const QString link = u"0191C3B4-0000-4000-8000-000000000001"_s;
    const QSignalSpy recalled(&bench.governor, &Governor::refreshesRecalled);
    const auto markOf = [](const QString &id) { return u"mark of "_s + id; };
    bench.governor.recallRefreshes({{u"mark of "_s + link.toLower(), 300s}, {u"mark of b"_s, 20s}}, markOf);
    QCOMPARE(recalled.size(), 1);
    QCOMPARE(bench.governor.refreshCooldown(link).value_or(0s), 300s);
    QVERIFY(!bench.governor.refreshCooldown(u"other"_s));
    bench.governor.noteRefresh(link, 60s); // what is known for longer counts
    QCOMPARE(bench.governor.refreshCooldown(link).value_or(0s), 300s);
    bench.advance(100s);
    QCOMPARE(bench.governor.refreshCooldown(link).value_or(0s), 200s);
    QVERIFY(!bench.governor.refreshCooldown(u"b"_s));
    bench.governor.noteRefresh(link);
    QCOMPARE(bench.governor.refreshCooldown(link).value_or(0s), 600s);
    bench.advance(600s);
    QVERIFY(!bench.governor.refreshCooldown(link));
}

void TestGovernor::rateStateIsReported()
{
    Bench bench;
    bench.alwaysAnswer(kGood);
    const QSignalSpy spy(&bench.governor, &Governor::rateStateChanged);
    bench.send(requestOf(HttpVerb::Get));
    bench.settle();
    QVERIFY(spy.size() >= 2);
    const api::RateState state = bench.governor.rateState();
    QCOMPARE(state.usedInWindow, 1);
    QCOMPARE(state.limit, 80);
    QCOMPARE(state.waiting, 0);
    QVERIFY(!state.pausedFor);
}

void TestGovernor::dyingGovernorAnswersEverybody()
{
    ScriptedTransport transport;
    QObject context;
    QList<ErrorKind> kinds;
    std::vector<Call<Response>> calls;
    auto governor = std::make_unique<Governor>(transport, api::Clock::system());
    const auto note = [&](const Result<Response> &answer) { kinds << answer.error().kind; };
    calls.push_back(governor->send(requestOf(HttpVerb::Post)).then(&context, note));
    for (int i = 0; i < 8; ++i)
        calls.push_back(governor->send(requestOf(HttpVerb::Get)).then(&context, note));
    governor.reset();
    QCoreApplication::processEvents();
    QCOMPARE(kinds.size(), 9);
    QCOMPARE(kinds.count(ErrorKind::OutcomeUnknown), 1);
    QCOMPARE(kinds.count(ErrorKind::Cancelled), 8);
    QCOMPARE(transport.abortedCount(), 6);
}

//! Goal N5: a server that takes ten calls a second and a hundred pending reads.
void TestGovernor::stormStaysPolite()
{
    Bench bench;
    QRandomGenerator random(5);
    std::map<qint64, int> bySecond;
    QHash<QString, int> byPath;
    bench.transport.setHandler([&](const Request &request) -> std::optional<ScriptedTransport::Answer> {
        bench.jitter = random.generateDouble();
        ++byPath[request.path];
        if (++bySecond[bench.now / 1000] > 10)
            return ScriptedTransport::answer(503, {});
        return kGood;
    });
    for (int i = 0; i < 100; ++i)
        bench.send(requestOf(HttpVerb::Get, QString::number(i)));
    for (int step = 0; step < 4000 && bench.answers.size() < 100; ++step)
        bench.advance(50ms);
    QCOMPARE(bench.answers.size(), 100);
    for (const int count : std::as_const(byPath))
        QVERIFY(count <= 4);
    QVERIFY2(bench.sent() <= 400, qPrintable(QString::number(bench.sent())));
}

QTEST_GUILESS_MAIN(TestGovernor)
#include "tst_governor.moc"
