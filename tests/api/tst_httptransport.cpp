// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httptransport.h"
#include "tests/support/faultserver.h"

#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

using namespace vinculo;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using api::BaseUrlProblem;
using api::Call;
using api::CallRecord;
using api::HttpTransport;
using api::HttpVerb;
using api::Request;
using api::Response;
using api::TransportLimits;
using tests::ArrivedRequest;
using tests::FaultServer;
using tests::httpAnswer;
using tests::Misbehaviour;
using tests::TestCertificate;
using At = Misbehaviour::At;
using Then = Misbehaviour::Then;

namespace {

enum class Wire { Clear, Tls, TlsWithHttp2 };

constexpr HttpVerb kVerbs[] = {HttpVerb::Get, HttpVerb::Post, HttpVerb::Patch, HttpVerb::Put,
                               HttpVerb::Delete};

const TestCertificate &authority()
{
    static const TestCertificate certificate = TestCertificate::makeAuthority();
    return certificate;
}

FaultServer::Options optionsFor(Wire wire)
{
    static const TestCertificate certificate = TestCertificate::make({}, &authority());
    if (wire == Wire::Clear)
        return {};
    FaultServer::Options options{certificate, {}};
    if (wire == Wire::TlsWithHttp2)
        options.protocols = {"h2", "http/1.1"};
    return options;
}

Request requestOf(HttpVerb verb)
{
    Request request;
    request.verb = verb;
    request.path = u"/api/links/"_s;
    request.pathTemplate = u"/api/links/"_s;
    if (verb != HttpVerb::Get && verb != HttpVerb::Delete)
        request.body = R"({"link":"x"})";
    request.deadline = 3s;
    return request;
}

//! A server of one kind and a transport that trusts it.
struct Bench
{
    FaultServer server;
    HttpTransport transport;
    QSignalSpy records{&transport, &api::Transport::callFinished};

    explicit Bench(Wire wire = Wire::Clear, TransportLimits limits = {}, Access access = Access::Admin)
        : server(optionsFor(wire))
        , transport(server.url(), {"id", "secret"}, access, limits)
    {
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificate(authority().certificate);
        transport.setSslConfiguration(ssl);
    }
    Result<Response> send(const Request &request) { return answerOf(transport, request); }
    Result<Response> send(HttpVerb verb) { return send(requestOf(verb)); }

    static Result<Response> answerOf(HttpTransport &transport, const Request &request)
    {
        QObject context;
        std::optional<Result<Response>> result;
        QEventLoop loop; // quicker than polling, and there are hundreds of these
        const Call<Response> call =
            transport.send(request).then(&context, [&](const Result<Response> &answer) {
                result = answer;
                loop.quit();
            });
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        loop.exec();
        if (!result)
            qFatal("a request never ended");
        return *result;
    }
    [[nodiscard]] CallRecord lastRecord() const
    {
        return records.isEmpty() ? CallRecord() : records.last().first().value<CallRecord>();
    }
};

//! Largest resident size so far, in bytes; 0 where the system does not tell, or tells of a sanitizer's own
//! memory.
qint64 peakMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#endif
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    return 0;
}

} // namespace

class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsCarryWhatTheyShould();
    void mutationsCarryTheirBodyOnce_data();
    void mutationsCarryTheirBodyOnce();
    void queriesArriveAsMeant();
    void answersKeepStatusAndBody();
    void mutationsArriveAtMostOnce_data();
    void mutationsArriveAtMostOnce();
    void staleConnectionsDoNotRepeatMutations_data();
    void staleConnectionsDoNotRepeatMutations();
    void manyDroppedMutationsArriveOnceEach();
    void redirectsAreNeverFollowed_data();
    void redirectsAreNeverFollowed();
    void badCertificatesSendNothing_data();
    void badCertificatesSendNothing();
    void clearTextOnASecurePortFails();
    void http2IsNotUsed();
    void refusedConnectionsAreOffline_data();
    void refusedConnectionsAreOffline();
    void cutAnswersAreNotSuccess_data();
    void cutAnswersAreNotSuccess();
    void deadlineEndsEverything_data();
    void deadlineEndsEverything();
    void cancellingIsQuickAndRecorded();
    void endlessBodiesAreCutOff_data();
    void endlessBodiesAreCutOff();
    void bombsAreStopped();
    void endlessHeadersEnd();
    void cookiesAreForgotten();
    void unauthorizedIsAskedOnce();
    void errorBodiesAreRead();
    void retryAfterIsPassedOn();
    void accessLevelIsEnforced_data();
    void accessLevelIsEnforced();
    void unsafePathsAreNotSent_data();
    void unsafePathsAreNotSent();
    void newCredentialsAreUsedAtOnce();
    void recordsTellWhatHappened();
    void manyReadsRunTogether();
    void readsGoOnWhileAMutationStarts();
    void dyingTransportAnswersEverybody();
    void baseUrlsAreChecked_data();
    void baseUrlsAreChecked();
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

void TestHttpTransport::mutationsCarryTheirBodyOnce_data()
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

void TestHttpTransport::mutationsCarryTheirBodyOnce()
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

namespace {

const std::pair<const char *, Misbehaviour> kCuts[] = {
    {"closed on connecting", {.at = At::Connect, .then = Then::Close}},
    {"reset on connecting", {.at = At::Connect, .then = Then::Reset}},
    {"closed after the head", {.at = At::Head, .then = Then::Close}},
    {"reset after the head", {.at = At::Head, .then = Then::Reset}},
    {"closed after the body", {.then = Then::Close}},
    {"reset after the body", {.then = Then::Reset}},
    {"half a status line", {.bytes = "HTTP/1.1 2", .then = Then::Close}},
    {"half a header", {.bytes = "HTTP/1.1 200 OK\r\nContent-Le", .then = Then::Close}},
    {"reset in the headers", {.bytes = "HTTP/1.1 200 OK\r\nContent-Le", .then = Then::Reset}},
    {"no body", {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n", .then = Then::Close}},
    {"short body", {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1]", .then = Then::Close}},
    {"short body, reset", {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1]", .then = Then::Reset}},
    {"cut chunk",
     {.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[1,2", .then = Then::Close}},
    {"no last chunk",
     {.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n", .then = Then::Close}},
    {"nonsense", {.bytes = "SMTP ready\r\n\r\n", .then = Then::Close}},
    {"stall", {.then = Then::Stall}},
};

} // namespace

void TestHttpTransport::mutationsArriveAtMostOnce_data()
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
void TestHttpTransport::mutationsArriveAtMostOnce()
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

void TestHttpTransport::staleConnectionsDoNotRepeatMutations_data()
{
    QTest::addColumn<int>("wire");
    for (const Wire wire : {Wire::Clear, Wire::Tls, Wire::TlsWithHttp2})
        QTest::addRow("%d", static_cast<int>(wire)) << static_cast<int>(wire);
}

//! The peer dropped a kept connection without telling: the next mutation still arrives, once.
void TestHttpTransport::staleConnectionsDoNotRepeatMutations()
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

void TestHttpTransport::manyDroppedMutationsArriveOnceEach()
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

void TestHttpTransport::redirectsAreNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("form");
    for (const int status : {300, 301, 302, 303, 307, 308})
        for (const HttpVerb verb : kVerbs)
            for (const QByteArray form : {"http://localhost:%1/x/", "//localhost:%1/x/",
                                          "http://a:b@127.0.0.1:%1/", "/api/other/", "https://localhost:%1/"})
                QTest::addRow("%d %s %s", status, qPrintable(api::toString(verb)), form.constData())
                    << status << static_cast<int>(verb) << form;
}

//! Rules F6 and F7, goal N2.
void TestHttpTransport::redirectsAreNeverFollowed()
{
    QFETCH(int, status);
    QFETCH(int, verb);
    QFETCH(QByteArray, form);
    Bench bench;
    FaultServer other;
    const QByteArray target = QByteArray(form).replace("%1", QByteArray::number(other.url().port()));
    bench.server.answer(httpAnswer(status, "{}", "Location: " + target + "\r\n"));
    const auto answer = bench.send(static_cast<HttpVerb>(verb));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QCOMPARE(answer.error().httpStatus, status);
    QCOMPARE(bench.server.arrivals(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestHttpTransport::badCertificatesSendNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("host");
    QTest::newRow("self-signed") << u"self-signed"_s << u"localhost"_s;
    QTest::newRow("unknown authority") << u"unknown authority"_s << u"localhost"_s;
    QTest::newRow("other host") << u"other host"_s << u"localhost"_s;
    QTest::newRow("name, not address") << u"good"_s << u"127.0.0.1"_s;
    QTest::newRow("expired") << u"expired"_s << u"localhost"_s;
    QTest::newRow("not yet valid") << u"not yet valid"_s << u"localhost"_s;
    QTest::newRow("wildcard too wide") << u"wildcard"_s << u"localhost"_s;
}

void TestHttpTransport::badCertificatesSendNothing()
{
    QFETCH(QString, what);
    QFETCH(QString, host);
    const TestCertificate stranger = TestCertificate::makeAuthority();
    TestCertificate::Options options;
    const TestCertificate *issuer = &authority();
    if (what == "self-signed"_L1)
        issuer = nullptr;
    else if (what == "unknown authority"_L1)
        issuer = &stranger;
    else if (what == "other host"_L1)
        options.hosts = {u"evil.example"_s};
    else if (what == "wildcard"_L1)
        options.hosts = {u"*"_s, u"*.host"_s};
    else if (what == "expired"_L1)
        options.validToSeconds = -60;
    else if (what == "not yet valid"_L1)
        options.validFromSeconds = 3600;
    FaultServer server({TestCertificate::make(options, issuer), {}});
    HttpTransport transport(server.url(host), {"id", "secret"}, Access::Admin);
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    ssl.addCaCertificate(authority().certificate);
    transport.setSslConfiguration(ssl);
    for (const HttpVerb verb : kVerbs) {
        const auto answer = Bench::answerOf(transport, requestOf(verb));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::Insecure);
    }
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestHttpTransport::clearTextOnASecurePortFails()
{
    FaultServer server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    HttpTransport transport(url, {"id", "secret"}, Access::Admin);
    Request request = requestOf(HttpVerb::Get);
    request.deadline = 500ms;
    QVERIFY(!Bench::answerOf(transport, request).has_value());
    QCOMPARE(server.arrivals(), 0);
}

void TestHttpTransport::http2IsNotUsed()
{
    Bench bench(Wire::TlsWithHttp2);
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    QVERIFY(bench.send(HttpVerb::Post).has_value());
    QVERIFY(!bench.server.negotiatedProtocols().isEmpty());
    QVERIFY(!bench.server.negotiatedProtocols().contains("h2"));
}

void TestHttpTransport::refusedConnectionsAreOffline_data()
{
    QTest::addColumn<QUrl>("origin");
    QTest::newRow("closed port") << QUrl(u"http://127.0.0.1:1"_s);
    QTest::newRow("unknown name") << QUrl(u"https://nowhere.invalid"_s);
}

void TestHttpTransport::refusedConnectionsAreOffline()
{
    QFETCH(QUrl, origin);
    HttpTransport transport(origin, {"id", "secret"}, Access::Admin);
    for (const HttpVerb verb : kVerbs) {
        Request request = requestOf(verb);
        request.deadline = 15s;
        const auto answer = Bench::answerOf(transport, request);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::Offline); // also mutations: nothing was sent
        QCOMPARE(answer.error().httpStatus, 0);
    }
}

void TestHttpTransport::cutAnswersAreNotSuccess_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<int>("cut");
    for (const Wire wire : {Wire::Clear, Wire::Tls})
        for (int cut = 0; cut < static_cast<int>(std::size(kCuts)); ++cut)
            QTest::addRow("%d %s", static_cast<int>(wire), kCuts[cut].first) << static_cast<int>(wire) << cut;
}

//! Rule F11, goal N7.
void TestHttpTransport::cutAnswersAreNotSuccess()
{
    QFETCH(int, wire);
    QFETCH(int, cut);
    Bench bench(static_cast<Wire>(wire));
    bench.server.behave(kCuts[cut].second);
    Request request = requestOf(HttpVerb::Get);
    request.deadline = 600ms;
    const auto answer = bench.send(request);
    QVERIFY(!answer.has_value());
    const bool hadHeaders =
        kCuts[cut].second.bytes.contains("\r\n\r\n") && kCuts[cut].second.bytes.startsWith("HTTP");
    if (hadHeaders) {
        QCOMPARE(answer.error().kind, ErrorKind::Protocol);
        QCOMPARE(answer.error().httpStatus, 200);
    }
}

void TestHttpTransport::deadlineEndsEverything_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("verb");
    for (int fault = 0; fault < 4; ++fault)
        for (const HttpVerb verb : {HttpVerb::Get, HttpVerb::Post, HttpVerb::Delete})
            QTest::addRow("%d %s", fault, qPrintable(api::toString(verb))) << fault << static_cast<int>(verb);
}

//! Rule F9, goal N4: silence, and one byte now and then.
void TestHttpTransport::deadlineEndsEverything()
{
    QFETCH(int, fault);
    QFETCH(int, verb);
    const QByteArray answerBytes = httpAnswer(200, QByteArray(1000, ' ') + "[]");
    const Misbehaviour faults[] = {{.at = At::Connect, .then = Then::Stall},
                                   {.then = Then::Stall},
                                   {.bytes = answerBytes.left(60), .then = Then::Stall},
                                   {.bytes = answerBytes, .dripMs = 20}};
    TransportLimits limits;
    limits.readDeadline = 400ms;
    limits.writeDeadline = 400ms;
    Bench bench(fault == 0 ? Wire::Tls : Wire::Clear, limits);
    bench.server.behave(faults[fault]);
    Request request = requestOf(static_cast<HttpVerb>(verb));
    request.deadline = 0ms; // the verb's own
    QElapsedTimer timer;
    timer.start();
    const auto answer = bench.send(request);
    QVERIFY(timer.elapsed() >= 380);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind,
             request.verb == HttpVerb::Get ? ErrorKind::Timeout : ErrorKind::OutcomeUnknown);
    QVERIFY(bench.server.arrivals() <= 1);
}

void TestHttpTransport::cancellingIsQuickAndRecorded()
{
    Bench bench;
    bench.server.behave({.then = Then::Stall});
    for (const HttpVerb verb : kVerbs) {
        bench.records.clear();
        const int before = bench.server.arrivals();
        Call<Response> call = bench.transport.send(requestOf(verb)).then(this, [](const Result<Response> &) {
            QFAIL("aborted calls are silent");
        });
        QTRY_COMPARE(bench.server.arrivals(), before + 1);
        QElapsedTimer timer;
        timer.start();
        call.abort();
        QVERIFY(timer.elapsed() < 200);
        QCOMPARE(bench.records.size(), 1);
        QVERIFY(bench.lastRecord().failed);
        QCOMPARE(bench.lastRecord().errorKind, ErrorKind::Cancelled);
        QTest::qWait(30);
        QCOMPARE(bench.server.arrivals(), before + 1);
    }
}

void TestHttpTransport::endlessBodiesAreCutOff_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<bool>("bounded");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, ' ') + "\r\n";
    QTest::newRow("length stated") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")
                                   << QByteArray() << true;
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray() << true;
    QTest::newRow("an error") << QByteArray("HTTP/1.1 500 Oops\r\n\r\n") << QByteArray() << true;
    QTest::newRow("many chunks") << chunked << chunk.repeated(16) << true;
    // Qt 6.4 reads a single chunk without looking at its limit while the peer is faster than it reads, which
    // only loopback is; the cap ends it all the same.
    QTest::newRow("one chunk") << chunked + "40000000\r\n" << QByteArray() << false;
}

//! Rule F12, goal N6.
void TestHttpTransport::endlessBodiesAreCutOff()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, repeated);
    QFETCH(bool, bounded);
    for (const HttpVerb verb : {HttpVerb::Get, HttpVerb::Post}) {
        Bench bench;
        bench.server.behave(
            {.bytes = head, .repeatUntil = 1024LL * 1024 * 1024, .repeated = repeated, .then = Then::Close});
        const qint64 before = peakMemory();
        Request request = requestOf(verb);
        request.deadline = 20s;
        const auto answer = bench.send(request);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind,
                 verb == HttpVerb::Get ? ErrorKind::Protocol : ErrorKind::OutcomeUnknown);
        const qint64 grown = peakMemory() - before;
        qInfo("%s: %lld MB sent, %lld MB more resident", qPrintable(api::toString(verb)),
              bench.server.bytesSent() / 1'000'000, grown / 1'000'000);
        if (bounded)
            QVERIFY(grown <= 96LL * 1024 * 1024);
    }
}

//! Rule F13: Qt's guard is left alone, and the cap counts unpacked bytes.
void TestHttpTransport::bombsAreStopped()
{
    const QByteArray bomb =
        qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4); // without qCompress's own header
    for (const qint64 cap : {qint64(8) * 1024 * 1024, qint64(1024) * 1024 * 1024}) {
        TransportLimits limits;
        limits.maxBodyBytes = cap;
        Bench bench(Wire::Clear, limits);
        bench.server.answer(httpAnswer(200, bomb, "Content-Encoding: deflate\r\n"));
        const auto answer = bench.send(HttpVerb::Get);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    }
    Bench bench;
    bench.server.answer(httpAnswer(200, qCompress("[1]").mid(4), "Content-Encoding: deflate\r\n"));
    QCOMPARE(bench.send(HttpVerb::Get)->body, QByteArray("[1]"));
}

void TestHttpTransport::endlessHeadersEnd()
{
    Bench bench;
    QByteArray head = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 20'000; ++i)
        head += "X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n";
    bench.server.behave({.bytes = head, .then = Then::Stall});
    Request request = requestOf(HttpVerb::Get);
    request.deadline = 1500ms;
    QElapsedTimer timer;
    timer.start();
    const auto answer = bench.send(request);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

void TestHttpTransport::cookiesAreForgotten()
{
    Bench bench;
    bench.server.answer(httpAnswer(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    QVERIFY(bench.send(HttpVerb::Post).has_value());
    for (const ArrivedRequest &request : bench.server.requests())
        QVERIFY(!request.headers.contains("cookie"));
}

void TestHttpTransport::unauthorizedIsAskedOnce()
{
    Bench bench;
    for (const QByteArray challenge : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"", ""}) {
        const QByteArray header =
            challenge.isEmpty() ? QByteArray() : "WWW-Authenticate: " + challenge + "\r\n";
        bench.server.answer(
            httpAnswer(401, R"([{"code":"authentication_failed","request_id":"r"}])", header));
        for (const HttpVerb verb : kVerbs) {
            const int before = bench.server.arrivals();
            const auto answer = bench.send(verb);
            QVERIFY(!answer.has_value());
            QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
            QCOMPARE(answer.error().code, u"authentication_failed"_s);
            QCOMPARE(answer.error().requestId, u"r"_s);
            QCOMPARE(bench.server.arrivals(), before + 1);
        }
    }
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

void TestHttpTransport::accessLevelIsEnforced_data()
{
    QTest::addColumn<int>("access");
    QTest::addColumn<int>("verb");
    QTest::addColumn<bool>("allowed");
    for (const HttpVerb verb : kVerbs) {
        const bool read = verb == HttpVerb::Get;
        const auto row = [&](Access access, bool allowed) {
            QTest::addRow("%d %s", static_cast<int>(access), qPrintable(api::toString(verb)))
                << static_cast<int>(access) << static_cast<int>(verb) << allowed;
        };
        row(Access::ReadOnly, read);
        row(Access::Operator, verb != HttpVerb::Delete);
        row(Access::Admin, true);
    }
}

void TestHttpTransport::accessLevelIsEnforced()
{
    QFETCH(int, access);
    QFETCH(int, verb);
    QFETCH(bool, allowed);
    Bench bench(Wire::Clear, {}, static_cast<Access>(access));
    const auto answer = bench.send(static_cast<HttpVerb>(verb));
    QCOMPARE(answer.has_value(), allowed);
    QCOMPARE(bench.server.connections(), allowed ? 1 : 0);
    if (!allowed)
        QCOMPARE(answer.error().kind, ErrorKind::ReadOnly);
    bench.transport.setAccess(Access::Admin);
    QVERIFY(bench.send(static_cast<HttpVerb>(verb)).has_value());
}

void TestHttpTransport::unsafePathsAreNotSent_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
         {u""_s, u"/"_s, u"/api"_s, u"api/links/"_s, u"/api/links"_s, u"/api/../admin/"_s,
          u"/api/links/../../x/"_s, u"//evil.example/api/"_s, u"/api//evil/"_s, u"/api/a?b=/"_s,
          u"/api/a#/"_s, u"/api/%2e%2e/"_s, u"/api/a b/"_s, u"/api/é/"_s, u"/api/\\evil/"_s, u"/api/a@b/"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void TestHttpTransport::unsafePathsAreNotSent()
{
    QFETCH(QString, path);
    Bench bench;
    Request request = requestOf(HttpVerb::Get);
    request.path = path;
    QCOMPARE(bench.send(request).error().kind, ErrorKind::Validation);
    QCOMPARE(bench.server.connections(), 0);
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

    bench.server.answer(httpAnswer(202, R"({"request_id":"r2"})"));
    (void)bench.send(HttpVerb::Post);
    record = bench.lastRecord();
    QVERIFY(!record.failed);
    QCOMPARE(record.status, 202);
    QCOMPARE(record.requestId, u"r2"_s);
    QCOMPARE(bench.records.size(), 2);
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

void TestHttpTransport::baseUrlsAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<BaseUrlProblem>("problem");
    const auto row = [](const QString &url, BaseUrlProblem problem) {
        QTest::newRow(qPrintable(url)) << url << problem;
    };
    row(u"https://api.belvo.com"_s, BaseUrlProblem::None);
    row(u"https://api.belvo.com/"_s, BaseUrlProblem::None);
    row(u"http://127.0.0.1:8710"_s, BaseUrlProblem::None);
    row(u"http://[::1]:8710/"_s, BaseUrlProblem::None);
    row(u"http://localhost:8710"_s, BaseUrlProblem::None);
    row(u"http://api.belvo.com"_s, BaseUrlProblem::NotHttps);
    row(u"http://localhost.evil.example"_s, BaseUrlProblem::NotHttps);
    row(u"ftp://localhost"_s, BaseUrlProblem::NotHttps);
    row(u"javascript:alert(1)"_s, BaseUrlProblem::Malformed);
    row(u"file:///etc/passwd"_s, BaseUrlProblem::Malformed);
    row(u"C:/x"_s, BaseUrlProblem::Malformed);
    row(u""_s, BaseUrlProblem::Malformed);
    row(u"api.belvo.com"_s, BaseUrlProblem::Malformed);
    row(u"https://"_s, BaseUrlProblem::Malformed);
    row(u"https://api.belvo.com@evil.example/"_s, BaseUrlProblem::HasUserInfo);
    row(u"https://id:secret@api.belvo.com"_s, BaseUrlProblem::HasUserInfo);
    row(u"https://api.belvo.com/api/"_s, BaseUrlProblem::HasPath);
    row(u"https://api.belvo.com/?x=1"_s, BaseUrlProblem::HasQuery);
    row(u"https://api.belvo.com/#x"_s, BaseUrlProblem::HasQuery);
}

void TestHttpTransport::baseUrlsAreChecked()
{
    QFETCH(QString, url);
    QTEST(api::checkBaseUrl(QUrl(url)), "problem");
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
