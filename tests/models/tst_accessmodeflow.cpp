// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/accessmodeflow.h"
#include "tests/models/flowbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::models::AccessModeFlow;
using vinculo::tests::FlowBench;
using State = AccessModeFlow::State;

namespace vinculo {

class TestAccessModeFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModeIsChanged();
    void anUnknownModeIsNotSent();
    void aRefusalFails();
    void aLostAnswerIsResolvedByReading_data();
    void aLostAnswerIsResolvedByReading();
};

void TestAccessModeFlow::theModeIsChanged()
{
    FlowBench bench;
    AccessModeFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    bench.transport.enqueue(200, FlowBench::linkJson("2026-05-01T10:00:00Z", "valid", "single"));
    flow.start(u"single"_s);
    flow.start(u"single"_s);
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(bench.transport.sent().size(), 1);
    QCOMPARE(bench.sentBody(0).value("access_mode"_L1).toString(), u"single"_s);
    QVERIFY(flow.link());
}

void TestAccessModeFlow::anUnknownModeIsNotSent()
{
    FlowBench bench;
    AccessModeFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    flow.start(u"hourly"_s);
    QCOMPARE(flow.state(), State::Failed);
    QCOMPARE(bench.transport.sent().size(), 0);
}

void TestAccessModeFlow::aRefusalFails()
{
    FlowBench bench;
    AccessModeFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    bench.transport.enqueue(400, FlowBench::errorJson("invalid_credentials_storage"));
    flow.start(u"recurrent"_s);
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->code, u"invalid_credentials_storage"_s);
}

void TestAccessModeFlow::aLostAnswerIsResolvedByReading_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("it had been carried out") << QByteArray("single") << true;
    QTest::newRow("it had not") << QByteArray("recurrent") << false;
}

void TestAccessModeFlow::aLostAnswerIsResolvedByReading()
{
    QFETCH(QByteArray, mode);
    QFETCH(bool, isDone);
    FlowBench bench;
    AccessModeFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    bench.transport.enqueueError(ErrorKind::OutcomeUnknown);
    flow.start(u"single"_s);
    QTRY_COMPARE(flow.state(), State::Unknown);
    flow.start(u"single"_s);
    QCOMPARE(bench.transport.sent().size(), 1);
    bench.transport.enqueue(404, FlowBench::errorJson("not_found"));
    flow.check();
    QTRY_COMPARE(flow.error()->kind, ErrorKind::NotFound);
    QCOMPARE(flow.state(), State::Unknown);
    bench.transport.enqueue(200, FlowBench::linkJson("2026-05-01T10:00:00Z", "valid", mode));
    flow.check();
    QTRY_COMPARE(flow.state(), isDone ? State::Done : State::Idle);
    QCOMPARE(bench.countOf(HttpVerb::Patch), 1);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestAccessModeFlow)
#include "tst_accessmodeflow.moc"
