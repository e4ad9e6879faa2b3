// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/transportbench.h"

#include <QTest>

using namespace vinculo;
using namespace vinculo::tests;
using api::BaseUrlProblem;
using Bench = tests::TransportBench;

class TestTransportSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsAreNeverFollowed_data();
    void redirectsAreNeverFollowed();
    void badCertificatesSendNothing_data();
    void badCertificatesSendNothing();
    void clearTextOnASecurePortFails();
    void http2IsNotUsed();
    void cookiesAreForgotten();
    void unauthorizedIsAskedOnce();
    void accessLevelIsEnforced_data();
    void accessLevelIsEnforced();
    void unsafePathsAreNotSent_data();
    void unsafePathsAreNotSent();
    void baseUrlsAreChecked_data();
    void baseUrlsAreChecked();
};

void TestTransportSafety::redirectsAreNeverFollowed_data()
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
void TestTransportSafety::redirectsAreNeverFollowed()
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

void TestTransportSafety::badCertificatesSendNothing_data()
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

void TestTransportSafety::badCertificatesSendNothing()
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

void TestTransportSafety::clearTextOnASecurePortFails()
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

void TestTransportSafety::http2IsNotUsed()
{
    Bench bench(Wire::TlsWithHttp2);
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    QVERIFY(bench.send(HttpVerb::Post).has_value());
    QVERIFY(!bench.server.negotiatedProtocols().isEmpty());
    QVERIFY(!bench.server.negotiatedProtocols().contains("h2"));
}

void TestTransportSafety::cookiesAreForgotten()
{
    Bench bench;
    bench.server.answer(httpAnswer(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    QVERIFY(bench.send(HttpVerb::Get).has_value());
    QVERIFY(bench.send(HttpVerb::Post).has_value());
    for (const ArrivedRequest &request : bench.server.requests())
        QVERIFY(!request.headers.contains("cookie"));
}

void TestTransportSafety::unauthorizedIsAskedOnce()
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

void TestTransportSafety::accessLevelIsEnforced_data()
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

void TestTransportSafety::accessLevelIsEnforced()
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

void TestTransportSafety::unsafePathsAreNotSent_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
         {u""_s, u"/"_s, u"/api"_s, u"api/links/"_s, u"/api/links"_s, u"/api/../admin/"_s,
          u"/api/links/../../x/"_s, u"//evil.example/api/"_s, u"/api//evil/"_s, u"/api/a?b=/"_s,
          u"/api/a#/"_s, u"/api/%2e%2e/"_s, u"/api/a b/"_s, u"/api/é/"_s, u"/api/\\evil/"_s, u"/api/a@b/"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void TestTransportSafety::unsafePathsAreNotSent()
{
    QFETCH(QString, path);
    Bench bench;
    Request request = requestOf(HttpVerb::Get);
    request.path = path;
    QCOMPARE(bench.send(request).error().kind, ErrorKind::Validation);
    QCOMPARE(bench.server.connections(), 0);
}

void TestTransportSafety::baseUrlsAreChecked_data()
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

void TestTransportSafety::baseUrlsAreChecked()
{
    QFETCH(QString, url);
    QTEST(api::checkBaseUrl(QUrl(url)), "problem");
}

QTEST_GUILESS_MAIN(TestTransportSafety)
#include "tst_transportsafety.moc"
