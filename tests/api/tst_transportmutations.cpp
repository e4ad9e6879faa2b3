// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/transportbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace vinculo;
using namespace vinculo::tests;
using Bench = tests::TransportBench;

class TestTransportMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutationsCarryTheirBodyOnce_data();
    void mutationsCarryTheirBodyOnce();
    void mutationsArriveAtMostOnce_data();
    void mutationsArriveAtMostOnce();
    void staleConnectionsDoNotRepeatMutations_data();
    void staleConnectionsDoNotRepeatMutations();
    void manyDroppedMutationsArriveOnceEach();
    void callsThatTheEndCutsOffAreRecorded();
    void aNewLinkIsRecordedAsFetched();
};

void TestTransportMutations::mutationsCarryTheirBodyOnce_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("size");
    for (const Wire wire : {Wire::Clear, Wire::Tls, Wire::TlsWithHttp2})
        for (const HttpVerb verb : {HttpVerb::Post, HttpVerb::Patch, HttpVerb::Put, HttpVerb::Delete})
            for (const int size : {0, 12, 300'000})
                QTest::addRow("%d %s %d", static_cast<int>(wire), qPrintable(api::toString(verb)), size)
                    << static_cast<int>(wire) << static_cast<int>(verb) << size;
}

void TestTransportMutations::mutationsCarryTheirBodyOnce()
{
    QFETCH(int, wire);
    QFETCH(int, verb);
    QFETCH(int, size);
    Bench bench(static_cast<Wire>(wire));
    Request request = requestOf(static_cast<HttpVerb>(verb));
    request.body = QByteArray(size, 'x');
    request.asynchronous = true;
    const auto answer = bench.send(request);
    QVERIFY(answer.has_value());
    QCOMPARE(bench.server.arrivals(), 1);
    const ArrivedRequest arrived = bench.server.requests().value(0);
    QCOMPARE(QString::fromLatin1(arrived.verb), api::toString(request.verb));
    QCOMPARE(arrived.body, request.body);
    QCOMPARE(arrived.headers.value("content-length"), QByteArray::number(size));
    QCOMPARE(arrived.headers.value("content-type"), size > 0 ? QByteArray("application/json") : QByteArray());
    QCOMPARE(arrived.headers.value("x-belvo-request-mode"), QByteArray("async"));
    QVERIFY(!arrived.headers.contains("transfer-encoding"));
}

void TestTransportMutations::mutationsArriveAtMostOnce_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("cut");
    for (const Wire wire : {Wire::Clear, Wire::Tls, Wire::TlsWithHttp2})
        for (const HttpVerb verb : {HttpVerb::Post, HttpVerb::Patch, HttpVerb::Put, HttpVerb::Delete})
            for (int cut = 0; cut < static_cast<int>(std::size(kCuts)); ++cut)
                QTest::addRow("%d %s %s", static_cast<int>(wire), qPrintable(api::toString(verb)),
                              kCuts[cut].first)
                    << static_cast<int>(wire) << static_cast<int>(verb) << cut;
}

//! Rule F8, goal N3: a broken connection never sends a mutation twice, and never looks like an answer.
void TestTransportMutations::mutationsArriveAtMostOnce()
{
    QFETCH(int, wire);
    QFETCH(int, verb);
    QFETCH(int, cut);
    Bench bench(static_cast<Wire>(wire));
    bench.server.behave(kCuts[cut].second);
    Request request = requestOf(static_cast<HttpVerb>(verb));
    request.deadline = 400ms;
    const auto answer = bench.send(request);
    QTest::qWait(20);
    QVERIFY(!answer.has_value());
    const bool neverConnected = kCuts[cut].second.at == At::Connect && static_cast<Wire>(wire) != Wire::Clear;
    if (!neverConnected) // a handshake that broke off is known to have carried nothing
        QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY2(bench.server.arrivals() <= 1, qPrintable(QString::number(bench.server.arrivals())));
    if (kCuts[cut].second.at == At::Body)
        QCOMPARE(bench.server.arrivals(), 1);
    QCOMPARE(bench.records.size(), 1);
}

void TestTransportMutations::staleConnectionsDoNotRepeatMutations_data()
{
    QTest::addColumn<int>("wire");
    for (const Wire wire : {Wire::Clear, Wire::Tls, Wire::TlsWithHttp2})
        QTest::addRow("%d", static_cast<int>(wire)) << static_cast<int>(wire);
}

//! The peer dropped a kept connection without telling: the next mutation still arrives, once.
void TestTransportMutations::staleConnectionsDoNotRepeatMutations()
{
    QFETCH(int, wire);
    Bench bench(static_cast<Wire>(wire));
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    for (int i = 0; i < 20; ++i) {
        const int before = bench.server.arrivals();
        const auto answer = bench.send(HttpVerb::Post);
        QVERIFY2(answer.has_value(), qPrintable(QString::number(i)));
        QCOMPARE(bench.server.arrivals(), before + 1);
        bench.server.closeConnections();
    }
}

void TestTransportMutations::manyDroppedMutationsArriveOnceEach()
{
    Bench bench;
    bench.server.behave({.then = Then::Close});
    constexpr int kTrials = 100;
    for (int i = 0; i < kTrials; ++i) {
        const auto answer = bench.send(i % 2 ? HttpVerb::Post : HttpVerb::Delete);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
    }
    QCOMPARE(bench.server.arrivals(), kTrials);
}

//! What was sent is recorded, also when the program ends before the answer.
void TestTransportMutations::callsThatTheEndCutsOffAreRecorded()
{
    FaultServer server;
    server.behave({.then = Misbehaviour::Then::Stall});
    auto transport =
        std::make_unique<api::HttpTransport>(server.url(), Credentials{"id", "secret"}, Access::Admin);
    QSignalSpy records(transport.get(), &api::Transport::callFinished);
    api::Request request = requestOf(HttpVerb::Post);
    request.fetchedLink = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    request.touchedLink = u"00000000-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    const Call<api::Response> call = transport->send(request);
    QTRY_COMPARE(server.arrivals(), 1);
    QCOMPARE(records.size(), 0);
    transport.reset();
    QCOMPARE(records.size(), 1);
    const auto record = records[0][0].value<CallRecord>();
    QVERIFY(record.failed);
    QCOMPARE(record.errorKind, ErrorKind::OutcomeUnknown);
    QCOMPARE(record.fetchedLink, request.fetchedLink);
    QCOMPARE(record.touchedLink, request.touchedLink);
}

//! Nobody knows its id before the answer.
void TestTransportMutations::aNewLinkIsRecordedAsFetched()
{
    const QString link = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    const QByteArray made = R"({"id":")" + link.toLatin1() + R"(","status":"valid"})";
    FaultServer server;
    HttpTransport transport(server.url(), Credentials{"id", "secret"}, Access::Admin);
    QSignalSpy records(&transport, &api::Transport::callFinished);
    Request request = requestOf(HttpVerb::Post);
    request.makesLink = true;
    request.fetchedKinds = u"OWNERS"_s;
    const auto recorded = [&](int status, const QByteArray &body) {
        server.answer(httpAnswer(status, body));
        const Call<Response> call = transport.send(request);
        [&] { QTRY_COMPARE(records.size(), 1); }();
        return records.takeFirst().value(0).value<CallRecord>();
    };
    CallRecord record = recorded(201, made);
    QVERIFY(!record.failed);
    QCOMPARE(record.fetchedLink, link);
    QCOMPARE(record.fetchedKinds, u"OWNERS"_s);
    QVERIFY(recorded(400, made).fetchedLink.isEmpty()); // there is no link
    QVERIFY(recorded(201, "[]").fetchedLink.isEmpty());
    request.makesLink = false;
    QVERIFY(recorded(201, made).fetchedLink.isEmpty());
}

QTEST_GUILESS_MAIN(TestTransportMutations)
#include "tst_transportmutations.moc"
