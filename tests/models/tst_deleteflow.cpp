// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/deleteflow.h"
#include "tests/models/flowbench.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vinculo::models::DeleteFlow;
using vinculo::tests::FlowBench;
using State = DeleteFlow::State;

namespace vinculo {

class TestDeleteFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAndCountsWhatDies();
    void unknownCountsAreSaidToBeUnknown();
    void nothingIsSentBeforeTheImpactWasRead();
    void countsDownAndSendsOnce();
    void cancellingTheCountdownSendsNothing();
    void deletedMeansTheLinkCannotBeReadAnyMore();
    void aLinkAlreadyGoneIsDeleted();
    void aForeignPageIsNoProof_data();
    void aForeignPageIsNoProof();
    void aLostAnswerIsResolvedByReading_data();
    void aLostAnswerIsResolvedByReading();
    void aLinkThatStaysIsNotDeleted();
    void refusalsFail_data();
    void refusalsFail();
    void aRowWithoutIdDeletesNothing();
};

namespace {

Result<api::Response> listOf(FlowBench &bench, qint64 count, const QByteArray &row)
{
    return bench.transport.answer(200, R"({"count":)" + QByteArray::number(count) +
                                           R"(,"next":null,"previous":null,"results":[)" + row + "]}");
}

//! Counts for the three lists; everything else is left to the script.
void answerCounts(FlowBench &bench)
{
    bench.transport.setHandler([&bench](const api::Request &request) -> std::optional<Result<api::Response>> {
        if (request.path == "/api/accounts/"_L1)
            return listOf(bench, 4, "{}");
        if (request.path == "/api/transactions/"_L1)
            return listOf(bench, 1204, "{}");
        if (request.path == "/api/owners/"_L1)
            return listOf(bench, 1, R"({"display_name":"Maria Souza"})");
        return {};
    });
}

struct Run
{
    Run()
        : flow(bench.client, FlowBench::linkRow())
    {
        answerCounts(bench);
        flow.setVerifyInterval(1ms);
    }
    [[nodiscard]] bool getReady()
    {
        flow.readImpact();
        return QTest::qWaitFor([this] { return flow.state() == State::Ready; });
    }
    FlowBench bench;
    DeleteFlow flow;
};

} // namespace

void TestDeleteFlow::namesAndCountsWhatDies()
{
    Run run;
    QSignalSpy changed(&run.flow, &DeleteFlow::impactChanged);
    QVERIFY(run.getReady());
    const models::LinkImpact &impact = run.flow.impact();
    QCOMPARE(impact.linkId, QLatin1StringView(tests::kLinkId));
    QCOMPARE(impact.institution, u"ofmockbank_br_retail"_s);
    QCOMPARE(impact.externalId, u"customer-17"_s);
    QCOMPARE(impact.lastAccessedAt, u"2026-05-01T10:00:00Z"_s);
    QCOMPARE(impact.maskedOwner, masked(u"Maria Souza"_s, MaskKind::Name));
    QVERIFY(!impact.maskedOwner.contains("Maria"_L1));
    QCOMPARE(impact.accounts, 4);
    QCOMPARE(impact.transactions, 1204);
    QCOMPARE(impact.owners, 1);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(run.bench.countOf(HttpVerb::Get), 3);
    for (const api::Request &request : run.bench.transport.sent()) {
        QCOMPARE(request.query.queryItemValue(u"link"_s), QLatin1StringView(tests::kLinkId));
        QCOMPARE(request.query.queryItemValue(u"page_size"_s), u"1"_s);
    }
}

void TestDeleteFlow::unknownCountsAreSaidToBeUnknown()
{
    Run run;
    run.bench.transport.setHandler([&run](const api::Request &request) {
        return std::optional(
            request.path == "/api/accounts/"_L1
                ? listOf(run.bench, 0, {})
                : run.bench.transport.answer(403, FlowBench::errorJson("access_to_resource_denied")));
    });
    QVERIFY(run.getReady());
    QCOMPARE(run.flow.impact().accounts, 0);
    QCOMPARE(run.flow.impact().transactions, -1);
    QCOMPARE(run.flow.impact().owners, -1);
    QVERIFY(run.flow.impact().maskedOwner.isEmpty());
}

void TestDeleteFlow::nothingIsSentBeforeTheImpactWasRead()
{
    Run run;
    run.flow.confirm(0s);
    run.flow.readImpact();
    run.flow.confirm(0s);
    QTRY_COMPARE(run.flow.state(), State::Ready);
    QCOMPARE(run.bench.countOf(HttpVerb::Delete), 0);
}

void TestDeleteFlow::countsDownAndSendsOnce()
{
    Run run;
    QVERIFY(run.getReady());
    QSignalSpy ticks(&run.flow, &DeleteFlow::countdownChanged);
    run.flow.confirm(2s);
    run.flow.confirm(0s);
    QCOMPARE(run.flow.state(), State::CountingDown);
    QCOMPARE(run.flow.secondsLeft(), 2);
    QCOMPARE(run.bench.countOf(HttpVerb::Delete), 0);
    QTRY_COMPARE(run.flow.state(), State::Sending);
    QCOMPARE(ticks.count(), 1);
    run.flow.cancel(); // too late, and said so by the state
    QCOMPARE(run.flow.state(), State::Sending);
    QTRY_COMPARE(run.bench.countOf(HttpVerb::Delete), 1);
    QVERIFY(run.bench.transport.sent().last().asynchronous);
}

void TestDeleteFlow::cancellingTheCountdownSendsNothing()
{
    Run run;
    QVERIFY(run.getReady());
    run.flow.confirm(1s);
    run.flow.cancel();
    QCOMPARE(run.flow.state(), State::Cancelled);
    const auto wasSent = [&run] { return run.bench.countOf(HttpVerb::Delete) > 0; };
    QVERIFY(!QTest::qWaitFor(wasSent, 1200)); // longer than the countdown would have run
    run.flow.confirm(0s);
    QCOMPARE(run.flow.state(), State::Cancelled);
}

void TestDeleteFlow::deletedMeansTheLinkCannotBeReadAnyMore()
{
    Run run;
    QVERIFY(run.getReady());
    run.bench.transport.enqueue(202, R"({"request_id":"del-1"})");
    run.bench.transport.enqueue(200, FlowBench::linkJson());
    run.bench.transport.enqueue(200, FlowBench::linkJson());
    run.bench.transport.enqueue(404, FlowBench::errorJson("not_found"));
    QList<State> states;
    connect(&run.flow, &DeleteFlow::stateChanged, this, [&] { states.append(run.flow.state()); });
    run.flow.confirm(0s);
    QTRY_COMPARE(run.flow.state(), State::Deleted);
    QCOMPARE(states, QList<State>({State::Sending, State::Verifying, State::Deleted}));
    QCOMPARE(run.flow.requestId(), u"del-1"_s);
    QCOMPARE(run.bench.countOf(HttpVerb::Delete), 1);
}

void TestDeleteFlow::aLinkAlreadyGoneIsDeleted()
{
    Run run;
    QVERIFY(run.getReady());
    run.bench.transport.enqueue(404, FlowBench::errorJson("not_found"));
    run.bench.transport.enqueue(404, FlowBench::errorJson("not_found"));
    run.flow.confirm(0s);
    QTRY_COMPARE(run.flow.state(), State::Deleted);
}

void TestDeleteFlow::aForeignPageIsNoProof_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << QByteArray("<html>404</html>");
    QTest::newRow("the other 404") << FlowBench::errorJson("expired_credentials");
}

void TestDeleteFlow::aForeignPageIsNoProof()
{
    QFETCH(QByteArray, body);
    Run run;
    QVERIFY(run.getReady());
    run.bench.transport.enqueue(202, "{}");
    run.flow.confirm(0s);
    QTRY_COMPARE(run.flow.state(), State::Verifying);
    const auto counts = [&run, body](const api::Request &) -> std::optional<Result<api::Response>> {
        run.bench.pass(60s);
        return run.bench.transport.answer(404, body);
    };
    run.bench.transport.setHandler(counts);
    run.bench.transport.answerOpen(run.bench.transport.answer(404, body));
    QTRY_COMPARE(run.flow.state(), State::Unknown);
    QCOMPARE(run.flow.error()->kind, ErrorKind::NotFound);
}

void TestDeleteFlow::aLostAnswerIsResolvedByReading_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("it had been carried out") << true;
    QTest::newRow("it had not") << false;
}

void TestDeleteFlow::aLostAnswerIsResolvedByReading()
{
    QFETCH(bool, isGone);
    Run run;
    QVERIFY(run.getReady());
    run.bench.transport.enqueueError(ErrorKind::OutcomeUnknown);
    run.flow.confirm(0s);
    QTRY_COMPARE(run.flow.state(), State::Unknown);
    QCOMPARE(run.flow.error()->kind, ErrorKind::OutcomeUnknown);
    run.bench.transport.setHandler([&run, isGone](const api::Request &) {
        run.bench.pass(60s);
        return std::optional(isGone ? run.bench.transport.answer(404, FlowBench::errorJson("not_found"))
                                    : run.bench.transport.answer(200, FlowBench::linkJson()));
    });
    run.flow.check();
    QCOMPARE(run.flow.state(), State::Verifying);
    QTRY_COMPARE(run.flow.state(), isGone ? State::Deleted : State::NotDeleted);
    QCOMPARE(run.bench.countOf(HttpVerb::Delete), 1);
}

void TestDeleteFlow::aLinkThatStaysIsNotDeleted()
{
    Run run;
    QVERIFY(run.getReady());
    run.bench.transport.setHandler([&run](const api::Request &request) {
        run.bench.pass(60s);
        return std::optional(request.verb == HttpVerb::Delete
                                 ? run.bench.transport.answer(202, "{}")
                                 : run.bench.transport.answer(200, FlowBench::linkJson()));
    });
    run.flow.confirm(0s);
    QTRY_COMPARE(run.flow.state(), State::NotDeleted);
    QVERIFY(!run.flow.error());
    run.flow.check();
    QCOMPARE(run.flow.state(), State::Verifying);
}

void TestDeleteFlow::refusalsFail_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("keys") << 401 << FlowBench::errorJson("authentication_failed") << true;
    QTest::newRow("throttled") << 429 << QByteArray() << true;
    QTest::newRow("Belvo's own failure") << 500 << FlowBench::errorJson("unexpected_error") << true;
    QTest::newRow("gateway") << 504 << QByteArray("<html>timeout</html>") << false;
    QTest::newRow("time-out at Belvo") << 408 << FlowBench::errorJson("request_timeout") << false;
    QTest::newRow("strange success") << 200 << QByteArray("{}") << false;
}

void TestDeleteFlow::refusalsFail()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isKnown);
    Run run;
    QVERIFY(run.getReady());
    run.bench.transport.enqueue(status, body);
    run.flow.confirm(0s);
    QTRY_COMPARE(run.flow.state(), isKnown ? State::Failed : State::Unknown);
    QCOMPARE(run.bench.countOf(HttpVerb::Delete), 1);
}

void TestDeleteFlow::aRowWithoutIdDeletesNothing()
{
    FlowBench bench;
    DeleteFlow broken(bench.client, FlowBench::linkRow(R"({"id":"../../etc","institution":"x"})"));
    QCOMPARE(broken.state(), State::Failed);
    DeleteFlow none(bench.client, nullptr);
    QCOMPARE(none.state(), State::Failed);
    none.readImpact();
    none.confirm(0s);
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 0);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestDeleteFlow)
#include "tst_deleteflow.moc"
