// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QRegularExpression>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using vinculo::tests::SandboxClient;

//! One line for every call, and nothing in it that is secret.
class TestSandboxLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCallIsOneLine();
    void requestIdIsTheOneOfTheBody();
    void acceptedCallNamesItsRequestId();
    void secretsAreNeverWritten();
    void unknownParametersAreNotShown();
    void controlCharactersAreEncoded();
    void damageIsTold();
    void leversAreLoggedToo();

private:
    QString last();

    std::mutex m_mutex;
    QStringList m_lines;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxLog::init()
{
    m_client.reset();
    m_lines.clear();
    auto options = SandboxClient::defaults();
    options.people = 20;
    options.transactions = 100;
    options.log = [this](const std::string &line) {
        const std::lock_guard lock(m_mutex);
        m_lines.append(QString::fromStdString(line));
    };
    m_client = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_client->startProblem(), QString());
}

QString TestSandboxLog::last()
{
    const std::lock_guard lock(m_mutex);
    return m_lines.isEmpty() ? QString() : m_lines.last();
}

void TestSandboxLog::everyCallIsOneLine()
{
    m_client->get(u"/api/links/?page_size=2&status__in=valid,invalid"_s);
    const QRegularExpression form(
        u"^\\d\\d:\\d\\d:\\d\\d\\.\\d{3} GET /api/links/\\?page_size=2&status__in=valid,invalid 200 \\d+ ms$"_s);
    QVERIFY2(form.match(last()).hasMatch(), qPrintable(last()));
    m_client->get(u"/api/links/?page_size=2"_s);
    QCOMPARE(m_lines.size(), 2);
}

void TestSandboxLog::requestIdIsTheOneOfTheBody()
{
    const auto answer = m_client->get(u"/api/consents/"_s);
    QCOMPARE(answer.status, 400);
    const QString id = answer.array().first()["request_id"_L1].toString();
    QCOMPARE(id.size(), 32);
    QVERIFY2(last().contains(u" 400 "_s) && last().endsWith(u' ' + id), qPrintable(last()));
}

void TestSandboxLog::acceptedCallNamesItsRequestId()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const auto answer = m_client->remove(u"/api/links/%1/"_s.arg(link), true);
    QCOMPARE(answer.status, 202);
    QVERIFY2(last().endsWith(answer.object()["request_id"_L1].toString()), qPrintable(last()));
}

void TestSandboxLog::secretsAreNeverWritten()
{
    m_client->setKeys("visible-id", "visible-password");
    m_client->get(u"/api/links/"_s);
    m_client->post(u"/api/token/"_s, {{u"id"_s, u"visible-id"_s},
                                      {u"password"_s, u"visible-password"_s},
                                      {u"scopes"_s, u"read_institutions"_s}});
    m_client->setKeys("demo", "demo");
    m_client->post(u"/api/links/"_s, {{u"institution"_s, u"erebor_br_retail"_s},
                                      {u"username"_s, u"visible-user"_s},
                                      {u"password"_s, u"visible-password"_s}});
    m_client->get(u"/widget/?access_token=visible-token&locale=pt"_s);
    m_client->get(u"/api/consents/?user_document=76109277673"_s);
    const QString all = m_lines.join(u'\n');
    QCOMPARE(m_lines.size(), 5);
    QVERIFY2(!all.contains(u"visible"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"76109277673"_s), qPrintable(all));
    QVERIFY(!all.contains(u"Basic"_s));
    QVERIFY(!all.contains(QString::fromLatin1(QByteArray("visible-id:visible-password").toBase64())));
    QVERIFY2(all.contains(u"access_token=…&locale=pt"_s), qPrintable(all));
}

void TestSandboxLog::unknownParametersAreNotShown()
{
    m_client->get(u"/api/links/?nobody_thought_of=this&page=1"_s);
    QVERIFY2(last().contains(u"?nobody_thought_of=…&page=1 "_s), qPrintable(last()));
}

void TestSandboxLog::controlCharactersAreEncoded()
{
    m_client->get(u"/api/links/?page=1%0d%0a10:00:00.000%20GET%20/forged&page=%1b[2J"_s);
    QCOMPARE(m_lines.size(), 1);
    QVERIFY(!last().contains(u'\n') && !last().contains(u'\x1b') && !last().contains(u'\r'));
}

void TestSandboxLog::damageIsTold()
{
    m_client->fault({{u"path"_s, u"/api/owners/"_s}, {u"kind"_s, u"drop"_s}});
    m_client->get(u"/api/owners/"_s);
    const QString all = m_lines.join(u'\n');
    QVERIFY2(all.contains(u"GET /api/owners/ dropped "_s), qPrintable(all));
}

void TestSandboxLog::leversAreLoggedToo()
{
    m_client->get(u"/_sandbox/clock"_s);
    QVERIFY2(last().contains(u"GET /_sandbox/clock/ 200 "_s), qPrintable(last()));
}

QTEST_GUILESS_MAIN(TestSandboxLog)
#include "tst_sandboxlog.moc"
