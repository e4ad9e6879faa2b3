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
    void unsavedRowsOfAllPartsAreHeld();
    void afterAFailureOnlyTheRestIsAskedFor();
    void everyOrderIsNamed();
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

//! Of a period of three parts.
api::RetrieveRequest unsaved()
{
    api::RetrieveRequest wanted = request(u"2023-12-01"_s);
    wanted.saveData = false;
    return wanted;
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
    QCOMPARE(flow.rowCount(), std::size_t(2));
    QVERIFY(flow.rows().empty()); // Belvo keeps them: the list has them
    QCOMPARE(bench.transport.sent().size(), 1);
    QCOMPARE(bench.transport.sent().first().path, u"/api/transactions/"_s);
    QCOMPARE(bench.sentBody(0).value("date_from"_L1).toString(), u"2026-01-01"_s);
    QCOMPARE(&flow.resource(), &resources::transactions());
}

void TestRetrieveFlow::unsavedRowsOfAllPartsAreHeld()
{
    FlowBench bench;
    RetrieveFlow flow(bench.client, resources::transactions(), unsaved());
    bench.transport.enqueue(200, "[{},{}]");
    bench.transport.enqueue(200, "[]");
    bench.transport.enqueue(200, "[{},{},{}]");
    flow.start();
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(bench.transport.sent().size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!bench.sentBody(i).value("save_data"_L1).toBool(true));
    QVERIFY(!flow.savesData());
    QCOMPARE(flow.rowCount(), std::size_t(5));
    QCOMPARE(flow.rows().size(), std::size_t(2));
    QCOMPARE(flow.rows()[0]->rowCount, std::size_t(2));
    QCOMPARE(flow.rows()[1]->rowCount, std::size_t(3));
    flow.forgetRows();
    QVERIFY(flow.rows().empty());
}

void TestRetrieveFlow::afterAFailureOnlyTheRestIsAskedFor()
{
    FlowBench bench;
    RetrieveFlow flow(bench.client, resources::transactions(), unsaved());
    QVERIFY(!flow.canGoOn(resources::transactions(), unsaved()));
    bench.transport.enqueue(200, "[{}]");
    bench.transport.enqueue(400, FlowBench::errorJson("institution_unavailable"));
    flow.start();
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.rows().size(), std::size_t(1));
    QVERIFY(flow.canGoOn(resources::transactions(), unsaved()));
    QVERIFY(!flow.canGoOn(resources::transactions(), request()));
    QVERIFY(!flow.canGoOn(resources::accounts(), unsaved()));
    bench.transport.enqueue(200, "[{},{}]");
    bench.transport.enqueue(200, "[]");
    flow.start();
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(bench.transport.sent().size(), 4);
    QCOMPARE(bench.sentBody(2).value("date_from"_L1), bench.sentBody(1).value("date_from"_L1));
    QCOMPARE(flow.rows().size(), std::size_t(2));
    QCOMPARE(flow.rowCount(), std::size_t(3));
}

void TestRetrieveFlow::everyOrderIsNamed()
{
    FlowBench bench;
    api::RetrieveRequest wanted = request(u"2023-12-01"_s);
    wanted.later = true;
    RetrieveFlow flow(bench.client, resources::transactions(), wanted);
    for (const char *id : {"order-1", "order-2", "order-3"})
        bench.transport.enqueue(202, QByteArray(R"({"request_id":")") + id + "\"}");
    flow.start();
    QTRY_COMPARE(flow.state(), State::Accepted);
    QCOMPARE(flow.requestIds(), (QStringList{u"order-1"_s, u"order-2"_s, u"order-3"_s}));
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
    QCOMPARE(flow.rowCount(), std::size_t(1));
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
