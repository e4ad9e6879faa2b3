// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/deleterecordsflow.h"
#include "tests/models/flowbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vinculo::models::DeleteRecordsFlow;
using vinculo::tests::FlowBench;
using State = DeleteRecordsFlow::State;

namespace vinculo {

class TestDeleteRecordsFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRecordIsAskedForOnce();
    void nothingIsSentBeforeTheCountdownEnds();
    void whatIsAlreadyGoneCountsAsErased();
    void aLostAnswerIsLookedUpAndNotSentAgain();
    void aRefusalIsKeptAndTheRunGoesOn();
    void refusedKeysEndTheRun();
    void stopEndsTheRunAfterTheCallAtWork();
    void kindsWithoutDeletionAreRefused();
};

namespace {

const QStringList kIds{u"11111111-0000-4000-8000-000000000001"_s, u"11111111-0000-4000-8000-000000000002"_s,
                       u"11111111-0000-4000-8000-000000000003"_s};

} // namespace

void TestDeleteRecordsFlow::eachRecordIsAskedForOnce()
{
    FlowBench bench;
    DeleteRecordsFlow flow(bench.client, resources::transactions(), kIds);
    QSignalSpy deleted(&flow, &DeleteRecordsFlow::deleted);
    for (int i = 0; i < 3; ++i)
        bench.transport.enqueue(204, {});
    flow.confirm(0s);
    flow.confirm(0s);
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(bench.countOf(api::HttpVerb::Delete), 3);
    QCOMPARE(bench.transport.sent().first().path, u"/api/transactions/"_s + kIds.first() + u'/');
    QCOMPARE(deleted.count(), 3);
    QCOMPARE(flow.deletedCount(), 3);
    QVERIFY(flow.failures().isEmpty());
}

void TestDeleteRecordsFlow::nothingIsSentBeforeTheCountdownEnds()
{
    FlowBench bench;
    DeleteRecordsFlow flow(bench.client, resources::accounts(), kIds);
    flow.confirm(10s);
    QCOMPARE(flow.state(), State::CountingDown);
    QCOMPARE(flow.secondsLeft(), 10);
    flow.cancel();
    QCOMPARE(flow.state(), State::Cancelled);
    QVERIFY(bench.transport.sent().isEmpty());
}

void TestDeleteRecordsFlow::whatIsAlreadyGoneCountsAsErased()
{
    FlowBench bench;
    DeleteRecordsFlow flow(bench.client, resources::owners(), {kIds.first()});
    bench.transport.enqueue(404, FlowBench::errorJson("not_found"));
    flow.confirm(0s);
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(flow.deletedCount(), 1);
}

void TestDeleteRecordsFlow::aLostAnswerIsLookedUpAndNotSentAgain()
{
    FlowBench bench;
    DeleteRecordsFlow flow(bench.client, resources::accounts(), kIds.first(2));
    bench.transport.enqueue(bench.transport.error(ErrorKind::OutcomeUnknown));
    bench.transport.enqueue(404, FlowBench::errorJson("not_found")); // it is gone
    bench.transport.enqueue(bench.transport.error(ErrorKind::OutcomeUnknown));
    bench.transport.enqueue(200, "{}"); // it is still there
    flow.confirm(0s);
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(bench.countOf(api::HttpVerb::Delete), 2);
    QCOMPARE(bench.countOf(api::HttpVerb::Get), 2);
    QCOMPARE(flow.deletedCount(), 1);
    QCOMPARE(flow.failures().size(), 1);
    QCOMPARE(flow.failures().first().id, kIds[1]);
}

void TestDeleteRecordsFlow::aRefusalIsKeptAndTheRunGoesOn()
{
    FlowBench bench;
    DeleteRecordsFlow flow(bench.client, resources::accounts(), kIds.first(2));
    bench.transport.enqueue(400, FlowBench::errorJson("invalid"));
    bench.transport.enqueue(204, {});
    flow.confirm(0s);
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(flow.deletedCount(), 1);
    QCOMPARE(flow.failures().size(), 1);
    QCOMPARE(flow.failures().first().error.code, u"invalid"_s);
}

void TestDeleteRecordsFlow::refusedKeysEndTheRun()
{
    FlowBench bench;
    DeleteRecordsFlow flow(bench.client, resources::accounts(), kIds);
    bench.transport.enqueue(401, FlowBench::errorJson("authentication_failed"));
    flow.confirm(0s);
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(bench.countOf(api::HttpVerb::Delete), 1);
    QCOMPARE(flow.error()->kind, ErrorKind::Unauthorized);
}

void TestDeleteRecordsFlow::stopEndsTheRunAfterTheCallAtWork()
{
    FlowBench bench;
    DeleteRecordsFlow flow(bench.client, resources::accounts(), kIds);
    bench.transport.enqueue(204, {});
    flow.confirm(0s);
    flow.stop();
    QTRY_COMPARE(flow.state(), State::Stopped);
    QCOMPARE(flow.deletedCount(), 1);
    QCOMPARE(bench.countOf(api::HttpVerb::Delete), 1);
}

void TestDeleteRecordsFlow::kindsWithoutDeletionAreRefused()
{
    FlowBench bench;
    const DeleteRecordsFlow flow(bench.client, resources::balances(), kIds);
    QCOMPARE(flow.state(), State::Failed);
    QVERIFY(bench.transport.sent().isEmpty());
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestDeleteRecordsFlow)
#include "tst_deleterecordsflow.moc"
