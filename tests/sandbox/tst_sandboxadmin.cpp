// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::SandboxClient;

//! Limits, faults, clock, arrivals, start and stop.
class TestSandboxAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tooManyCallsMeetTheFirewall();
    void tooManyDeletionsAreThrottled();
    void clockMovesBothWays();
    void faultHitsTheNextMatchingCallOnly();
    void faultsGiveErrorsByCode();
    void damagedAnswers_data();
    void damagedAnswers();
    void lostAnswerMeansTheCallHappened();
    void droppedCallDidNotHappen();
    void pagingFaults();
    void badFaultsAreRefused();
    void everyNthCallIsHit();
    void faultsThatStay();
    void scenarios_data();
    void scenarios();
    void everyScenarioIsUnderstood();
    void unknownScenarioIsTold();
    void arrivalsAreCounted();
    void resetStartsAgain();
    void latencyIsAdded();
    void busyPortIsToldInASentence();
    void faultsOfTheOptionsAreWaiting();
    void stopsAtOnce();

private:
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxAdmin::init()
{
    m_client = std::make_unique<SandboxClient>();
    QCOMPARE(m_client->startProblem(), QString());
}

void TestSandboxAdmin::tooManyCallsMeetTheFirewall()
{
    auto options = SandboxClient::defaults();
    options.limits = true;
    SandboxClient client(options);
    for (int i = 0; i < 80; ++i)
        QCOMPARE(client.get(u"/api/institutions/?page_size=1"_s).status, 200);
    const Answer refused = client.get(u"/api/institutions/"_s);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.contentType.startsWith("text/html"));
    client.advance(31);
    QCOMPARE(client.get(u"/api/institutions/"_s).status, 200);
}

void TestSandboxAdmin::tooManyDeletionsAreThrottled()
{
    auto options = SandboxClient::defaults();
    options.limits = true;
    SandboxClient client(options);
    const QJsonArray links = client.get(u"/api/links/?page_size=20"_s).results();
    const auto path = [&links](int i) { return u"/api/links/%1/"_s.arg(links.at(i)["id"_L1].toString()); };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.remove(path(i)).status, 204);
    const Answer refused = client.remove(path(5));
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.retryAfter.toInt() > 50);
    QCOMPARE(client.get(path(5)).status, 200);
    for (int i = 6; i < 15; ++i)
        QCOMPARE(client.remove(path(i), true).status, 202);
    client.advance(61);
    QCOMPARE(client.remove(path(5)).status, 204);
}

void TestSandboxAdmin::clockMovesBothWays()
{
    const auto now = [this] { return m_client->get(u"/_sandbox/clock"_s).object()["now"_L1].toString(); };
    QVERIFY(now().startsWith(u"2026-03-14T09:00"_s));
    m_client->post(u"/_sandbox/clock"_s, {{u"now"_s, u"2027-01-01T00:00:00Z"_s}});
    QVERIFY(now().startsWith(u"2027-01-01T00:00:0"_s));
    m_client->advance(-86400);
    QVERIFY(now().startsWith(u"2026-12-31"_s));
    QCOMPARE(m_client->post(u"/_sandbox/clock"_s, {{u"now"_s, u"tomorrow"_s}}).status, 400);
}

void TestSandboxAdmin::faultHitsTheNextMatchingCallOnly()
{
    m_client->fault(
        {{u"method"_s, u"GET"_s}, {u"path"_s, u"/api/links/"_s}, {u"status"_s, 500}, {u"times"_s, 2}});
    QCOMPARE(m_client->get(u"/api/owners/"_s).status, 200);
    QCOMPARE(m_client->get(u"/api/links/"_s).code(), u"unexpected_error"_s);
    QCOMPARE(m_client->get(u"/api/links/"_s).status, 500);
    QCOMPARE(m_client->get(u"/api/links/"_s).status, 200);
}

void TestSandboxAdmin::faultsGiveErrorsByCode()
{
    m_client->fault({{u"method"_s, u"POST"_s},
                     {u"path"_s, u"/api/links/"_s},
                     {u"code"_s, u"operational_limits_reached"_s}});
    const Answer answer = m_client->post(u"/api/links/"_s, {});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"operational_limits_reached"_s);
    m_client->fault(
        {{u"path"_s, u"/api/"_s}, {u"status"_s, 401}, {u"code"_s, u"consent_without_accounts"_s}});
    QCOMPARE(m_client->get(u"/api/consents/"_s).code(), u"consent_without_accounts"_s);
}

void TestSandboxAdmin::damagedAnswers_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"drop", "cut", "html", "empty", "garbage", "wrong_type", "unknown_enum", "slow"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSandboxAdmin::damagedAnswers()
{
    QFETCH(QString, kind);
    // Qt repeats a call whose connection was dropped; the fault has to outlast that.
    const int times = kind == "drop"_L1 ? 20 : 1;
    const QJsonObject fault{
        {u"path"_s, u"/api/links/"_s}, {u"kind"_s, kind}, {u"delay_ms"_s, 200}, {u"times"_s, times}};
    QCOMPARE(m_client->fault(fault).status, 200);
    QElapsedTimer timer;
    timer.start();
    const Answer answer = m_client->get(u"/api/links/"_s);
    QVERIFY(timer.elapsed() >= 150);
    const QJsonObject row = answer.results().first().toObject();
    if (kind == "drop"_L1 || kind == "cut"_L1)
        QVERIFY(answer.error != QNetworkReply::NoError);
    else if (kind == "html"_L1)
        QVERIFY(answer.contentType.startsWith("text/html") && answer.status == 502);
    else if (kind == "empty"_L1)
        QVERIFY(answer.status == 200 && answer.body.isEmpty());
    else if (kind == "garbage"_L1)
        QVERIFY(answer.status == 200 && QJsonDocument::fromJson(answer.body).isNull());
    else if (kind == "wrong_type"_L1)
        QVERIFY(row["institution"_L1].isDouble());
    else if (kind == "unknown_enum"_L1)
        QVERIFY(row["status"_L1].toString() == "NEVER_SEEN_BEFORE"_L1 && row.contains("added_tomorrow"_L1));
    else
        QCOMPARE(answer.results().size(), 100);
    m_client->call("DELETE", u"/_sandbox/faults"_s);
    QCOMPARE(m_client->get(u"/api/links/"_s).results().size(), 100);
}

void TestSandboxAdmin::lostAnswerMeansTheCallHappened()
{
    const QString path = u"/api/links/%1/"_s.arg(m_client->link(u"demo-statement"_s));
    m_client->fault({{u"method"_s, u"DELETE"_s}, {u"path"_s, path}, {u"kind"_s, u"lost"_s}});
    m_client->remove(path);
    QCOMPARE(m_client->get(path).status, 404);
}

void TestSandboxAdmin::droppedCallDidNotHappen()
{
    const QString path = u"/api/links/%1/"_s.arg(m_client->link(u"demo-statement"_s));
    m_client->fault(
        {{u"method"_s, u"DELETE"_s}, {u"path"_s, path}, {u"kind"_s, u"drop"_s}, {u"times"_s, 20}});
    QVERIFY(m_client->remove(path).error != QNetworkReply::NoError);
    QCOMPARE(m_client->get(path).status, 200);
}

void TestSandboxAdmin::pagingFaults()
{
    m_client->fault({{u"path"_s, u"/api/links/"_s}, {u"kind"_s, u"foreign_next"_s}});
    QVERIFY(m_client->get(u"/api/links/"_s)
                .object()["next"_L1]
                .toString()
                .startsWith(u"http://foreign.example/"_s));
    m_client->fault({{u"path"_s, u"/api/links/"_s}, {u"kind"_s, u"endless_next"_s}, {u"times"_s, 3}});
    QVERIFY(!m_client->get(u"/api/links/?page=5"_s).object()["next"_L1].toString().isEmpty());
    const int count = m_client->get(u"/_sandbox/faults"_s).object()["waiting"_L1].toInt();
    QCOMPARE(count, 1);
    QCOMPARE(m_client->call("DELETE", u"/_sandbox/faults"_s).status, 204);
    const int honest = m_client->get(u"/api/links/"_s).object()["count"_L1].toInt();
    m_client->fault({{u"path"_s, u"/api/links/"_s}, {u"kind"_s, u"count_changes"_s}});
    QVERIFY(m_client->get(u"/api/links/?page=2"_s).object()["count"_L1].toInt() != honest);
}

void TestSandboxAdmin::badFaultsAreRefused()
{
    QCOMPARE(m_client->fault({{u"kind"_s, u"explode"_s}}).status, 400);
    QCOMPARE(m_client->call("POST", u"/_sandbox/faults"_s, "[1]").status, 400);
    auto options = SandboxClient::defaults();
    options.faults = u"{"_s;
    QVERIFY(!SandboxClient(options).startProblem().isEmpty());
}

void TestSandboxAdmin::everyNthCallIsHit()
{
    m_client->fault({{u"path"_s, u"/api/owners/"_s}, {u"every"_s, 3}, {u"times"_s, 2}, {u"status"_s, 503}});
    QList<int> statuses;
    for (int i = 0; i < 9; ++i)
        statuses.append(m_client->get(u"/api/owners/?page_size=1"_s).status);
    QCOMPARE(statuses, (QList<int>{200, 200, 503, 200, 200, 503, 200, 200, 200}));
}

void TestSandboxAdmin::faultsThatStay()
{
    m_client->fault({{u"path"_s, u"/api/owners/"_s}, {u"times"_s, 0}, {u"status"_s, 503}});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_client->get(u"/api/owners/"_s).status, 503);
    m_client->remove(u"/_sandbox/faults"_s);
    QCOMPARE(m_client->get(u"/api/owners/"_s).status, 200);
    QCOMPARE(m_client->fault({{u"path"_s, u"/api/"_s}, {u"every"_s, 0}}).status, 400);
    QCOMPARE(m_client->fault({{u"path"_s, u"/api/"_s}, {u"times"_s, -1}}).status, 400);
}

void TestSandboxAdmin::scenarios_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<int>>("statuses");
    const QString owners = u"/api/owners/"_s;
    QTest::newRow("flaky") << u"flaky"_s << QByteArray("GET") << owners
                           << QList<int>{200, 200, 200, 200, 500};
    QTest::newRow("rate-limited") << u"rate-limited"_s << QByteArray("GET") << owners
                                  << QList<int>{200, 200, 429, 200, 200, 429};
    QTest::newRow("firewalled") << u"firewalled"_s << QByteArray("GET") << owners
                                << QList<int>{200, 200, 200, 403, 200};
    QTest::newRow("maintenance") << u"maintenance"_s << QByteArray("GET") << owners << QList<int>{503, 503};
    QTest::newRow("institution-down")
        << u"institution-down"_s << QByteArray("POST") << u"/api/links/"_s << QList<int>{400, 400};
    QTest::newRow("expired-credentials")
        << u"expired-credentials"_s << QByteArray("POST") << owners << QList<int>{404, 404};
    QTest::newRow("quota-used-up") << u"quota-used-up"_s << QByteArray("POST") << owners
                                   << QList<int>{400, 400};
    QTest::newRow("tomorrow") << u"tomorrow"_s << QByteArray("GET") << owners << QList<int>{200, 200};
    QTest::newRow("two at once") << u"expired-credentials,rate-limited"_s << QByteArray("GET") << owners
                                 << QList<int>{200, 200, 429};
}

void TestSandboxAdmin::scenarios()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QList<int>, statuses);
    auto options = SandboxClient::defaults();
    options.people = 10;
    options.transactions = 100;
    options.faults = name;
    SandboxClient client(options);
    QCOMPARE(client.startProblem(), QString());
    QList<int> seen;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        seen.append(client.call(method, path, method == "POST" ? "{}" : "").status);
    QCOMPARE(seen, statuses);
    client.remove(u"/_sandbox/faults"_s);
    QCOMPARE(client.post(u"/_sandbox/faults"_s, {{u"scenario"_s, name}}).status, 200);
    QCOMPARE(client.call(method, path, method == "POST" ? "{}" : "").status, statuses.first());
}

void TestSandboxAdmin::everyScenarioIsUnderstood()
{
    for (const QString &name :
         {u"flaky"_s, u"slow-bank"_s, u"slow-network"_s, u"rate-limited"_s, u"firewalled"_s, u"maintenance"_s,
          u"institution-down"_s, u"expired-credentials"_s, u"quota-used-up"_s, u"lost-answers"_s,
          u"broken-answers"_s, u"tomorrow"_s}) {
        QCOMPARE(m_client->post(u"/_sandbox/faults"_s, {{u"scenario"_s, name}}).status, 200);
        QVERIFY(m_client->get(u"/_sandbox/faults"_s).object()["waiting"_L1].toInt() > 0);
        m_client->remove(u"/_sandbox/faults"_s);
    }
}

void TestSandboxAdmin::unknownScenarioIsTold()
{
    const Answer refused = m_client->post(u"/_sandbox/faults"_s, {{u"scenario"_s, u"flaky,doomsday"_s}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.object()["message"_L1].toString().contains(u"doomsday"_s));
    QVERIFY(refused.object()["message"_L1].toString().contains(u"slow-bank"_s));
    QCOMPARE(m_client->get(u"/_sandbox/faults"_s).object()["waiting"_L1].toInt(), 0);
}

void TestSandboxAdmin::arrivalsAreCounted()
{
    m_client->get(u"/api/links/?page=1"_s);
    m_client->get(u"/api/links"_s);
    m_client->remove(u"/api/links/0e000000-0000-4000-8000-000000000000"_s);
    const QJsonArray arrivals = m_client->get(u"/_sandbox/arrivals"_s).array();
    QCOMPARE(arrivals.size(), 2);
    QCOMPARE(arrivals.at(0)["method"_L1].toString(), u"DELETE"_s);
    QCOMPARE(arrivals.at(1)["path"_L1].toString(), u"/api/links/"_s);
    QCOMPARE(arrivals.at(1)["count"_L1].toInt(), 2);
    m_client->call("DELETE", u"/_sandbox/arrivals"_s);
    QVERIFY(m_client->get(u"/_sandbox/arrivals"_s).array().isEmpty());
}

void TestSandboxAdmin::resetStartsAgain()
{
    const QString path = u"/api/links/%1/"_s.arg(m_client->link(u"demo-statement"_s));
    m_client->remove(path);
    QCOMPARE(m_client->get(path).status, 404);
    QCOMPARE(m_client->call("POST", u"/_sandbox/reset"_s).status, 204);
    QCOMPARE(m_client->get(path).status, 200);
}

void TestSandboxAdmin::latencyIsAdded()
{
    auto options = SandboxClient::defaults();
    options.latencyMs = 120;
    SandboxClient client(options);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get(u"/api/"_s).status, 200);
    QVERIFY(timer.elapsed() >= 110);
}

void TestSandboxAdmin::busyPortIsToldInASentence()
{
    auto options = SandboxClient::defaults();
    options.port = static_cast<quint16>(m_client->baseUrl().port());
    QVERIFY(SandboxClient(options).startProblem().contains(QString::number(options.port)));
}

void TestSandboxAdmin::faultsOfTheOptionsAreWaiting()
{
    auto options = SandboxClient::defaults();
    options.faults = uR"([{"method":"GET","path":"/api/links/","status":503}])"_s;
    SandboxClient client(options);
    QCOMPARE(client.get(u"/api/links/"_s).code(), u"service_unavailable"_s);
    QCOMPARE(client.get(u"/api/links/"_s).status, 200);
}

//! Neither a stop right behind the start nor a client that keeps its connection holds it up.
void TestSandboxAdmin::stopsAtOnce()
{
    auto options = SandboxClient::defaults();
    options.people = 1;
    for (int i = 0; i < 30; ++i)
        QVERIFY(vinculo::sandbox::Server(options).start());
    vinculo::sandbox::Server server(options);
    const QString url = server.start()->toString();
    QCOMPARE(m_client->get(url + u"/api/"_s).status, 200);
    QElapsedTimer timer;
    timer.start();
    server.stop();
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(server.baseUrl().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxAdmin)
#include "tst_sandboxadmin.moc"
