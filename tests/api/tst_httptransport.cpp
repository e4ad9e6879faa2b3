// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/transportbench.h"

#include <QTest>

using namespace vinculo;
using namespace vinculo::tests;
using Bench = tests::TransportBench;

class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsCarryWhatTheyShould();
    void queriesArriveAsMeant();
    void answersKeepStatusAndBody();
    void errorBodiesAreRead();
    void retryAfterIsPassedOn();
    void newCredentialsAreUsedAtOnce();
    void recordsTellWhatHappened();
    void manyReadsRunTogether();
    void readsGoOnWhileAMutationStarts();
    void dyingTransportAnswersEverybody();
};

void TestHttpTransport::requestsCarryWhatTheyShould()
{
    Bench bench;
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    const ArrivedRequest request = bench.server.requests().value(0);
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/api/links/"));
    QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("id:secret").toBase64());
    QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("accept-language"), QByteArray("en"));
    QVERIFY(request.headers.value("user-agent").startsWith("Vinculo/"));
    QVERIFY(request.headers.value("accept-encoding").contains("gzip"));
    QVERIFY(!request.headers.contains("cookie"));
    QVERIFY(!request.headers.contains("content-type"));
    QVERIFY(!request.headers.contains("x-belvo-request-mode"));
}

void TestHttpTransport::queriesArriveAsMeant()
{
    Bench bench;
    Request request = requestOf(HttpVerb::Get);
    request.query.addQueryItem(u"a"_s, QString::fromLatin1(QUrl::toPercentEncoding(u"x+y &=%41é"_s)));
    request.query.addQueryItem(u"b"_s, u"1+2"_s);
    QVERIFY(bench.send(request).has_value());
    QCOMPARE(bench.server.requests().value(0).target,
             QByteArray("/api/links/?a=x%2By%20%26%3D%2541%C3%A9&b=1%2B2"));
}

void TestHttpTransport::answersKeepStatusAndBody()
{
    Bench bench;
    for (const int status : {200, 201, 202}) {
        bench.server.answer(httpAnswer(status, "[1]"));
        const auto answer = bench.send(HttpVerb::Get);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray("[1]"));
        QCOMPARE(answer->contentType, QByteArray("application/json"));
    }
    bench.server.answer("HTTP/1.1 204 No Content\r\n\r\n");
    const auto deleted = bench.send(HttpVerb::Delete);
    QVERIFY(deleted.has_value());
    QCOMPARE(deleted->status, 204);
}

void TestHttpTransport::errorBodiesAreRead()
{
    Bench bench;
    for (const auto &[status, kind] : {std::pair(400, ErrorKind::Validation),
                                       {403, ErrorKind::Forbidden},
                                       {404, ErrorKind::NotFound},
                                       {405, ErrorKind::Validation},
                                       {408, ErrorKind::Server},
                                       {409, ErrorKind::Conflict},
                                       {422, ErrorKind::Protocol},
                                       {428, ErrorKind::MfaRequired},
                                       {429, ErrorKind::RateLimited},
                                       {500, ErrorKind::Server},
                                       {502, ErrorKind::Server},
                                       {503, ErrorKind::Server},
                                       {504, ErrorKind::Server}}) {
        bench.server.answer(httpAnswer(status, R"([{"code":"c","message":"m","request_id":"r"}])"));
        for (const HttpVerb verb : kVerbs) {
            const auto answer = bench.send(verb);
            QVERIFY(!answer.has_value());
            QCOMPARE(answer.error().kind, kind);
            QCOMPARE(answer.error().httpStatus, status);
            QCOMPARE(answer.error().code, u"c"_s);
            QCOMPARE(answer.error().requestId, u"r"_s);
        }
    }
    bench.server.answer(
        "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>");
    QCOMPARE(bench.send(HttpVerb::Get).error().kind, ErrorKind::RateLimited);
}

void TestHttpTransport::retryAfterIsPassedOn()
{
    Bench bench;
    bench.server.answer(httpAnswer(429, "[]", "Retry-After: 17\r\n"));
    QCOMPARE(bench.send(HttpVerb::Get).error().retryAfter.value_or(0s), 17s);
    bench.server.answer(httpAnswer(503, "[]", "Retry-After: 999999\r\n"));
    QCOMPARE(bench.send(HttpVerb::Get).error().retryAfter.value_or(0s), 300s);
}

void TestHttpTransport::newCredentialsAreUsedAtOnce()
{
    Bench bench;
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    bench.transport.setCredentials({"other", "key"});
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    QCOMPARE(bench.server.requests().value(1).headers.value("authorization"),
             "Basic " + QByteArray("other:key").toBase64());
}

void TestHttpTransport::recordsTellWhatHappened()
{
    Bench bench;
    bench.server.answer(httpAnswer(400, R"([{"code":"login_error","request_id":"r1"}])"));
    Request request = requestOf(HttpVerb::Post);
    request.attempt = 3;
    (void)bench.send(request);
    CallRecord record = bench.lastRecord();
    QVERIFY(record.failed);
    QCOMPARE(record.status, 400);
    QCOMPARE(record.requestId, u"r1"_s);
    QCOMPARE(record.errorCode, u"login_error"_s);
    QCOMPARE(record.errorKind, ErrorKind::Validation);
    QCOMPARE(record.attempt, 3);
    QCOMPARE(record.pathTemplate, u"/api/links/"_s);
    QVERIFY(record.startedAtMs > 1'600'000'000'000);
    QVERIFY(record.durationMs >= 0);
    QVERIFY(record.errorVariant.isEmpty());

    // Of the message the words of the catalogue are kept, and nothing that Belvo wrote.
    bench.server.answer(
        httpAnswer(400, R"([{"code":"login_error","message":"The account of Ana Silva is locked"}])"));
    (void)bench.send(HttpVerb::Post);
    QCOMPARE(bench.lastRecord().errorVariant, u"locked"_s);

    bench.server.answer(httpAnswer(202, R"({"request_id":"r2"})"));
    (void)bench.send(HttpVerb::Post);
    record = bench.lastRecord();
    QVERIFY(!record.failed);
    QCOMPARE(record.status, 202);
    QCOMPARE(record.requestId, u"r2"_s);
    QVERIFY(record.errorVariant.isEmpty());
    QCOMPARE(bench.records.size(), 3);
}

void TestHttpTransport::manyReadsRunTogether()
{
    Bench bench(Wire::Tls);
    QObject context;
    int good = 0;
    std::vector<Call<Response>> calls;
    for (int i = 0; i < 60; ++i)
        calls.push_back(
            bench.transport.send(requestOf(HttpVerb::Get)).then(&context, [&](const auto &answer) {
                good += answer.has_value() ? 1 : 0;
            }));
    QTRY_COMPARE(good, 60);
    QVERIFY(bench.server.connections() <= 6);
    QCOMPARE(bench.server.arrivals(), 60);
}

void TestHttpTransport::readsGoOnWhileAMutationStarts()
{
    Bench bench;
    bench.server.setHandler([](const ArrivedRequest &request) {
        return Misbehaviour{.bytes = httpAnswer(200, "[]"), .dripMs = request.verb == "GET" ? 2 : 0};
    });
    QObject context;
    int good = 0;
    std::vector<Call<Response>> calls;
    const auto send = [&](HttpVerb verb) {
        calls.push_back(bench.transport.send(requestOf(verb)).then(&context, [&](const auto &answer) {
            good += answer.has_value() ? 1 : 0;
        }));
    };
    for (int i = 0; i < 6; ++i)
        send(HttpVerb::Get);
    QTRY_COMPARE(bench.server.arrivals(), 6);
    for (int i = 0; i < 4; ++i)
        send(HttpVerb::Post);
    QTRY_COMPARE(good, 10);
    QCOMPARE(bench.server.arrivals(), 10);
}

void TestHttpTransport::dyingTransportAnswersEverybody()
{
    FaultServer server;
    server.behave({.then = Then::Stall});
    auto transport =
        std::make_unique<HttpTransport>(server.url(), Credentials{"id", "secret"}, Access::Admin);
    QObject context;
    QList<ErrorKind> kinds;
    std::vector<Call<Response>> calls;
    for (const HttpVerb verb : {HttpVerb::Get, HttpVerb::Post})
        calls.push_back(transport->send(requestOf(verb)).then(&context, [&](const Result<Response> &answer) {
            kinds << answer.error().kind;
        }));
    QTRY_COMPARE(server.arrivals(), 2);
    transport.reset();
    QTRY_COMPARE(kinds.size(), 2);
    QVERIFY(kinds.contains(ErrorKind::Cancelled) && kinds.contains(ErrorKind::OutcomeUnknown));
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
