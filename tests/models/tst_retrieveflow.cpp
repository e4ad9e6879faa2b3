// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/retrieveflow.h"
#include "tests/models/flowbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::models::RetrieveFlow;
using vinculo::tests::FlowBench;
using State = RetrieveFlow::State;

namespace vinculo {

class TestRetrieveFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsArrive();
    void aChallengeIsHandedOver();
    void endings_data();
    void endings();
    void badDatesAreNotSent_data();
    void badDatesAreNotSent();
};

namespace {

api::RetrieveRequest request(const QString &from = u"2026-01-01"_s, const QString &to = u"2026-02-01"_s)
{
    return {QString::fromLatin1(tests::kLinkId), from, to};
}

} // namespace

void TestRetrieveFlow::rowsArrive()
{
    FlowBench bench;
    RetrieveFlow flow(bench.client, resources::transactions(), request());
    bench.transport.enqueue(201, "[{},{}]");
    flow.start();
    flow.start();
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(flow.rows()->rowCount, std::size_t(2));
    QCOMPARE(bench.transport.sent().size(), 1);
    QCOMPARE(bench.transport.sent().first().path, u"/api/transactions/"_s);
    QCOMPARE(bench.sentBody(0).value("date_from"_L1).toString(), u"2026-01-01"_s);
    QCOMPARE(&flow.resource(), &resources::transactions());
}

void TestRetrieveFlow::aChallengeIsHandedOver()
{
    FlowBench bench;
    RetrieveFlow flow(bench.client, resources::transactions(), request());
    bench.transport.enqueue(428, FlowBench::challengeJson("inputless"));
    flow.start();
    QTRY_COMPARE(flow.state(), State::NeedsMfa);
    QCOMPARE(flow.error()->challenge->session, u"session-1"_s);
    const api::ChunkPtr rows = api::decodeList(resources::transactions(), "[{}]")->rows;
    flow.resumed(rows);
    QCOMPARE(flow.state(), State::Done);
    QCOMPARE(flow.rows(), rows);
}

void TestRetrieveFlow::endings_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<State>("state");
    QTest::newRow("no answer") << 0 << QByteArray() << State::Unknown;
    QTest::newRow("extraction took too long")
        << 408 << FlowBench::errorJson("request_timeout") << State::Unknown;
    QTest::newRow("gateway") << 502 << QByteArray("<html></html>") << State::Unknown;
    QTest::newRow("quota") << 400 << FlowBench::errorJson("operational_limits_reached") << State::Failed;
    QTest::newRow("not contracted") << 403 << FlowBench::errorJson("access_to_resource_denied")
                                    << State::Failed;
    QTest::newRow("activation") << 428 << FlowBench::errorJson("activation_required") << State::Failed;
    QTest::newRow("nothing there") << 201 << QByteArray("[]") << State::Done;
}

void TestRetrieveFlow::endings()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(State, state);
    FlowBench bench;
    RetrieveFlow flow(bench.client, resources::transactions(), request());
    bench.transport.enqueue(status == 0 ? bench.transport.error(ErrorKind::OutcomeUnknown)
                                        : bench.transport.answer(status, body));
    flow.start();
    QTRY_COMPARE(flow.state(), state);
    QCOMPARE(bench.transport.sent().size(), 1);
}

void TestRetrieveFlow::badDatesAreNotSent_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no date") << u"yesterday"_s << QString();
    QTest::newRow("thirtieth of February") << QString() << u"2026-02-30"_s;
    QTest::newRow("turned round") << u"2026-02-02"_s << u"2026-02-01"_s;
}

void TestRetrieveFlow::badDatesAreNotSent()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    FlowBench bench;
    RetrieveFlow flow(bench.client, resources::transactions(), request(from, to));
    flow.start();
    QCOMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->code, u"invalid"_s);
    QCOMPARE(bench.transport.sent().size(), 0);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestRetrieveFlow)
#include "tst_retrieveflow.moc"
