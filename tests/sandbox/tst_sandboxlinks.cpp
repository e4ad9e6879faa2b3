// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::SandboxClient;

class TestSandboxLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void registeredLinkHasData();
    void registrationNamesEveryBadField();
    void registrationRules_data();
    void registrationRules();
    void sameUserTwiceIsDuplicated();
    void challengeOfEachKind_data();
    void challengeOfEachKind();
    void wrongTokensAskAgainAndThenFail();
    void freshChallengeComesWithAFreshSession();
    void confirmationNeedsNoToken();
    void sessionEndsWithItsTime();
    void secondSessionIsRefused();
    void sixFailuresInvalidate();
    void newPasswordRevives();
    void accessModeCanBeChanged();
    void refreshBringsNewRows();
    void refreshTwiceIsTooSoon();
    void refreshOfUnusableLinks();
    void invalidLinkAtAnAskingBankRevivesByToken();
    void deletionCascades();
    void asynchronousDeletionFinishesLater();
    void accountDeletionTakesItsTransactions();

private:
    QJsonObject wish(const QString &username, const QString &institution = u"gotham_br_retail"_s);
    Answer answerChallenge(const Answer &challenge, const QString &token,
                           const QString &collection = u"links"_s);
    QString firstWith(const QString &status);

    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxLinks::initTestCase()
{
    auto options = SandboxClient::defaults();
    options.limits = false;
    m_client = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_client->startProblem(), QString());
}

QJsonObject TestSandboxLinks::wish(const QString &username, const QString &institution)
{
    return {{u"institution"_s, institution}, {u"username"_s, username}, {u"password"_s, u"pass_valid"_s}};
}

Answer TestSandboxLinks::answerChallenge(const Answer &challenge, const QString &token,
                                         const QString &collection)
{
    const QJsonDocument document = QJsonDocument::fromJson(challenge.body);
    const QJsonObject entry = document.isArray() ? document.array().first().toObject() : document.object();
    QJsonObject body{{u"session"_s, entry["session"_L1]}, {u"link"_s, entry["link"_L1]}};
    if (!token.isEmpty())
        body[u"token"_s] = token;
    return m_client->patch(u"/api/%1/"_s.arg(collection), body);
}

QString TestSandboxLinks::firstWith(const QString &status)
{
    return m_client
        ->get(
            u"/api/links/?institution__in=ofmockbank_br_retail,ofguara_br_retail,ofmare_br_retail,ofcajueiro_br_retail&status="_s +
            status)
        .results()
        .first()["id"_L1]
        .toString();
}

void TestSandboxLinks::registeredLinkHasData()
{
    const Answer answer = m_client->post(u"/api/links/"_s, wish(u"user_one"_s, u"erebor_br_retail"_s));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.object()["status"_L1].toString(), u"valid"_s);
    const QString id = answer.object()["id"_L1].toString();
    QVERIFY(!m_client->get(u"/api/accounts/?link="_s + id).results().isEmpty());
    QVERIFY(m_client->get(u"/api/transactions/?link="_s + id).object()["count"_L1].toInt() >= 60);
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(id)).body, answer.body);
}

void TestSandboxLinks::registrationNamesEveryBadField()
{
    const Answer answer =
        m_client->post(u"/api/links/"_s, {{u"external_id"_s, u"a b"_s}, {u"access_mode"_s, u"weekly"_s}});
    QCOMPARE(answer.status, 400);
    QStringList fields;
    const QJsonArray entries = answer.array();
    for (const QJsonValue &entry : entries) {
        fields.append(entry["field"_L1].toString());
        QCOMPARE(entry["request_id"_L1], entries.first()["request_id"_L1]);
    }
    fields.sort();
    QCOMPARE(fields, (QStringList{u"access_mode"_s, u"external_id"_s, u"institution"_s, u"password"_s,
                                  u"username"_s}));
    QCOMPARE(m_client->call("POST", u"/api/links/"_s, "{oops").code(), u"parse_error"_s);
}

void TestSandboxLinks::registrationRules_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &change, const QString &code, int status = 400) {
        QTest::newRow(name) << change << status << code;
    };
    row("invalid user", {{u"username"_s, u"user_invalid"_s}}, u"login_error"_s);
    row("invalid password", {{u"password"_s, u"pass_invalid"_s}}, u"login_error"_s);
    row("locked", {{u"username"_s, u"user_locked"_s}}, u"login_error"_s);
    row("no web access", {{u"username"_s, u"user_inactive_access"_s}}, u"activation_required"_s, 428);
    row("too slow", {{u"username"_s, u"user_timeout"_s}}, u"request_timeout"_s, 408);
    row("session open", {{u"username"_s, u"user_sessions"_s}}, u"too_many_sessions"_s);
    row("unknown institution", {{u"institution"_s, u"narnia"_s}}, u"does_not_exist"_s);
    row("institution down", {{u"institution"_s, u"ironbank_br_retail"_s}}, u"institution_down"_s);
    row("open finance", {{u"institution"_s, u"ofmockbank_br_retail"_s}}, u"unsupported_operation"_s);
    row("short external id", {{u"external_id"_s, u"ab"_s}}, u"min_length"_s);
    row("long external id", {{u"external_id"_s, QString(257, u'x')}}, u"max_length"_s);
    row("recurrent without storage", {{u"credentials_storage"_s, u"nostore"_s}},
        u"invalid_credentials_storage"_s);
    row("single without storage and resources",
        {{u"access_mode"_s, u"single"_s}, {u"credentials_storage"_s, u"nostore"_s}},
        u"invalid_fetch_resources"_s);
    row("unsupported resource", {{u"fetch_resources"_s, QJsonArray{u"INVOICES"_s}}}, u"invalid"_s);
    row("resources as text", {{u"fetch_resources"_s, u"ACCOUNTS"_s}}, u"not_a_list"_s);
    row("blank user", {{u"username"_s, u""_s}}, u"blank"_s);
    row("null user", {{u"username"_s, QJsonValue::Null}}, u"null"_s);
}

void TestSandboxLinks::registrationRules()
{
    QFETCH(QJsonObject, change);
    QFETCH(int, status);
    QFETCH(QString, code);
    QJsonObject body = wish(u"user_rules"_s);
    for (auto it = change.begin(); it != change.end(); ++it)
        body[it.key()] = it.value();
    const Answer answer = m_client->post(u"/api/links/"_s, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
}

void TestSandboxLinks::sameUserTwiceIsDuplicated()
{
    const Answer first = m_client->post(u"/api/links/"_s, wish(u"user_twice"_s));
    QCOMPARE(first.status, 201);
    const Answer second = m_client->post(u"/api/links/"_s, wish(u"user_twice"_s));
    QCOMPARE(second.code(), u"duplicated"_s);
    QCOMPARE(second.array().first()["institution_user_id"_L1], first.object()["institution_user_id"_L1]);
}

void TestSandboxLinks::challengeOfEachKind_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("type");
    QTest::newRow("inputless") << u"mfa_default"_s << u"inputless"_s;
    QTest::newRow("numeric") << u"mfa_numeric"_s << u"numeric"_s;
    QTest::newRow("QR picture") << u"mfa_qr"_s << u"qr"_s;
    QTest::newRow("QR as text") << u"mfa_qr_text"_s << u"qr"_s;
    QTest::newRow("question") << u"mfa_text"_s << u"text"_s;
    QTest::newRow("bare object") << u"mfa_numeric_object"_s << u"numeric"_s;
    QTest::newRow("expiry as text") << u"mfa_numeric_string"_s << u"numeric"_s;
    QTest::newRow("no expiry") << u"mfa_numeric_noexpiry"_s << u"numeric"_s;
    QTest::newRow("other spelling") << u"mfa_numeric_alt"_s << u"numeric"_s;
    QTest::newRow("no flag") << u"mfa_numeric_noflag"_s << u"numeric"_s;
    QTest::newRow("everything odd") << u"mfa_text_object_string_alt"_s << u"text"_s;
}

void TestSandboxLinks::challengeOfEachKind()
{
    QFETCH(QString, username);
    QFETCH(QString, type);
    const Answer challenge = m_client->post(u"/api/links/"_s, wish(username));
    QCOMPARE(challenge.status, 428);
    const QJsonDocument document = QJsonDocument::fromJson(challenge.body);
    QCOMPARE(document.isObject(), username.contains(u"object"_s));
    const QJsonObject entry = document.isArray() ? document.array().first().toObject() : document.object();
    const QJsonObject data = entry["token_generation_data"_L1].toObject();
    QCOMPARE(data["type"_L1].toString(), type);
    QCOMPARE(entry["session"_L1].toString().size(), 32);
    QCOMPARE(entry["expiry"_L1].isString(), username.contains(u"_string"_s));
    QCOMPARE(entry.contains("expiry"_L1), !username.contains(u"noexpiry"_s));
    QCOMPARE(data.contains("expect_user_input"_L1), username.contains(u"_alt"_s));
    QCOMPARE(data.contains("expects_user_input"_L1),
             !username.contains(u"_alt"_s) && !username.contains(u"_noflag"_s));
    if (username == "mfa_qr"_L1)
        QVERIFY(QByteArray::fromBase64(data["value"_L1].toString().toLatin1()).startsWith("\x89PNG"));
    if (username == "mfa_default"_L1)
        QVERIFY(data["value"_L1].isNull());
    const QString id = entry["link"_L1].toString();
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(id)).object()["status"_L1].toString(), u"unconfirmed"_s);
    QCOMPARE(m_client->post(u"/api/accounts/"_s, {{u"link"_s, id}}).code(), u"unconfirmed_link"_s);
    const Answer done = answerChallenge(challenge, u"111111"_s);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.object()["status"_L1].toString(), u"valid"_s);
    QVERIFY(!m_client->get(u"/api/accounts/?link="_s + id).results().isEmpty());
    QCOMPARE(answerChallenge(challenge, u"111111"_s).code(), u"session_expired"_s);
}

void TestSandboxLinks::wrongTokensAskAgainAndThenFail()
{
    const Answer challenge = m_client->post(u"/api/links/"_s, wish(u"mfa_numeric_wrong"_s));
    const Answer again = answerChallenge(challenge, u"000000"_s);
    QCOMPARE(again.status, 428);
    QVERIFY(again.array().first()["token_generation_data"_L1]["value"_L1] !=
            challenge.array().first()["token_generation_data"_L1]["value"_L1]);
    QCOMPARE(again.array().first()["session"_L1], challenge.array().first()["session"_L1]);
    QCOMPARE(answerChallenge(challenge, u"000001"_s).status, 428);
    QCOMPARE(answerChallenge(challenge, u"000002"_s).code(), u"login_error"_s);
    QCOMPARE(answerChallenge(challenge, u"111111"_s).code(), u"session_expired"_s);
}

void TestSandboxLinks::freshChallengeComesWithAFreshSession()
{
    const Answer challenge = m_client->post(u"/api/links/"_s, wish(u"mfa_numeric_fresh"_s));
    const Answer fresh = answerChallenge(challenge, u"999999"_s);
    QCOMPARE(fresh.status, 428);
    QVERIFY(fresh.array().first()["session"_L1] != challenge.array().first()["session"_L1]);
    QCOMPARE(answerChallenge(challenge, u"111111"_s).code(), u"session_expired"_s);
    QCOMPARE(answerChallenge(fresh, u"111111"_s).status, 200);
}

void TestSandboxLinks::confirmationNeedsNoToken()
{
    const Answer challenge = m_client->post(u"/api/links/"_s, wish(u"mfa_confirm"_s));
    QCOMPARE(challenge.array().first()["token_generation_data"_L1]["expects_user_input"_L1].toBool(true),
             false);
    QCOMPARE(answerChallenge(challenge, {}).status, 428);
    QCOMPARE(answerChallenge(challenge, {}).status, 428);
    QCOMPARE(answerChallenge(challenge, {}).status, 200);
    const Answer timed = m_client->post(u"/api/links/"_s, wish(u"mfa_confirm_second"_s));
    m_client->advance(2);
    QCOMPARE(answerChallenge(timed, {}).status, 200);
}

void TestSandboxLinks::sessionEndsWithItsTime()
{
    const Answer challenge = m_client->post(u"/api/links/"_s, wish(u"mfa_numeric_short"_s));
    QCOMPARE(challenge.array().first()["expiry"_L1].toInt(), 5);
    m_client->advance(6);
    QCOMPARE(answerChallenge(challenge, u"111111"_s).code(), u"session_expired"_s);
}

void TestSandboxLinks::secondSessionIsRefused()
{
    const QString link = m_client->link(u"demo-mfa-text"_s);
    const Answer challenge = m_client->post(u"/api/owners/"_s, {{u"link"_s, link}});
    QCOMPARE(challenge.status, 428);
    QCOMPARE(m_client->post(u"/api/accounts/"_s, {{u"link"_s, link}}).code(), u"too_many_sessions"_s);
    QCOMPARE(answerChallenge(challenge, u"111111"_s, u"accounts"_s).code(), u"session_expired"_s);
    const Answer rows = answerChallenge(challenge, u"111111"_s, u"owners"_s);
    QCOMPARE(rows.status, 201);
    QVERIFY(!rows.array().isEmpty());
    QCOMPARE(m_client->post(u"/api/accounts/"_s, {{u"link"_s, link}}).status, 201);
}

void TestSandboxLinks::sixFailuresInvalidate()
{
    const QString link = m_client->link(u"demo-password-changed"_s);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(m_client->post(u"/api/accounts/"_s, {{u"link"_s, link}}).code(), u"login_error"_s);
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(link)).object()["status"_L1].toString(), u"invalid"_s);
    QCOMPARE(m_client->post(u"/api/accounts/"_s, {{u"link"_s, link}}).code(), u"invalid_link"_s);
}

void TestSandboxLinks::newPasswordRevives()
{
    const QString path = u"/api/links/%1/"_s.arg(m_client->link(u"demo-password-changed"_s));
    QCOMPARE(m_client->put(path, {{u"password"_s, u"pass_invalid"_s}}).code(), u"login_error"_s);
    const Answer answer = m_client->put(path, {{u"password"_s, u"new"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()["status"_L1].toString(), u"valid"_s);
}

void TestSandboxLinks::accessModeCanBeChanged()
{
    const QString path = u"/api/links/%1/"_s.arg(m_client->link(u"demo-statement"_s));
    const QJsonObject single = m_client->patch(path, {{u"access_mode"_s, u"single"_s}}).object();
    QCOMPARE(single["access_mode"_L1].toString(), u"single"_s);
    QVERIFY(single["refresh_rate"_L1].isNull());
    const QJsonObject recurrent =
        m_client->patch(path, {{u"access_mode"_s, u"recurrent"_s}, {u"stale_in"_s, u"42d"_s}}).object();
    QCOMPARE(recurrent["refresh_rate"_L1].toString(), u"7d"_s);
    QCOMPARE(recurrent["stale_in"_L1].toString(), u"42d"_s);
}

void TestSandboxLinks::refreshBringsNewRows()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const auto count = [&] {
        return m_client->get(u"/api/transactions/?page_size=1&link="_s + link).object()["count"_L1].toInt();
    };
    const auto accessed = [&] {
        return m_client->get(u"/api/links/%1/"_s.arg(link)).object()["last_accessed_at"_L1].toString();
    };
    const int before = count();
    const QString then = accessed();
    const Answer answer = m_client->post(u"/api/links/%1/refresh/"_s.arg(link), {});
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.object()["request_id"_L1].toString().size(), 32);
    QCOMPARE(accessed(), then);
    m_client->advance(4);
    QVERIFY(accessed() > then);
    QVERIFY(count() > before);
}

void TestSandboxLinks::refreshTwiceIsTooSoon()
{
    auto options = SandboxClient::defaults();
    options.limits = true;
    SandboxClient client(options);
    const QString path = u"/api/links/%1/refresh/"_s.arg(client.link(u"demo-statement"_s));
    QCOMPARE(client.call("POST", path).status, 202);
    client.advance(180);
    const Answer answer = client.call("POST", path);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), u"link_refreshed"_s);
    QVERIFY(answer.array().first()["message"_L1].toString().contains(u" 7 minutes"_s));
    client.advance(430);
    QCOMPARE(client.call("POST", path).status, 202);
}

void TestSandboxLinks::refreshOfUnusableLinks()
{
    QCOMPARE(m_client->post(u"/api/links/%1/refresh/"_s.arg(firstWith(u"invalid"_s)), {}).code(),
             u"invalid_link"_s);
    QCOMPARE(m_client->post(u"/api/links/%1/refresh/"_s.arg(firstWith(u"unconfirmed"_s)), {}).code(),
             u"unconfirmed_link"_s);
}

void TestSandboxLinks::invalidLinkAtAnAskingBankRevivesByToken()
{
    const QString link = m_client->link(u"demo-invalid-mfa-numeric"_s);
    const Answer challenge = m_client->post(u"/api/links/%1/refresh/"_s.arg(link), {});
    QCOMPARE(challenge.status, 428);
    const Answer done = answerChallenge(challenge, u"111111"_s);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.object()["status"_L1].toString(), u"valid"_s);
}

void TestSandboxLinks::deletionCascades()
{
    const QString link = firstWith(u"valid"_s);
    const QString account =
        m_client->get(u"/api/accounts/?link="_s + link).results().first()["id"_L1].toString();
    const QString transaction =
        m_client->get(u"/api/transactions/?link="_s + link).results().first()["id"_L1].toString();
    const Answer answer = m_client->remove(u"/api/links/%1/"_s.arg(link));
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    for (const QString &path :
         {u"/api/links/"_s + link, u"/api/accounts/"_s + account, u"/api/transactions/"_s + transaction})
        QCOMPARE(m_client->get(path).status, 404);
    for (const QString &name : {u"accounts"_s, u"transactions"_s, u"owners"_s})
        QCOMPARE(m_client->get(u"/api/%1/?link=%2"_s.arg(name, link)).object()["count"_L1].toInt(-1), 0);
    QCOMPARE(m_client->remove(u"/api/links/%1/"_s.arg(link)).status, 404);
}

void TestSandboxLinks::asynchronousDeletionFinishesLater()
{
    const QString path = u"/api/links/%1/"_s.arg(m_client->link(u"demo-mfa-object"_s));
    const Answer answer = m_client->remove(path, true);
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.object()["request_id"_L1].toString().size(), 36);
    QCOMPARE(m_client->get(path).status, 200);
    m_client->advance(2);
    QCOMPARE(m_client->get(path).status, 404);
}

void TestSandboxLinks::accountDeletionTakesItsTransactions()
{
    const QString link = m_client->link(u"demo-mfa-inputless"_s);
    const QString account =
        m_client->get(u"/api/accounts/?link="_s + link).results().first()["id"_L1].toString();
    QVERIFY(m_client->get(u"/api/transactions/?link=%1&account=%2"_s.arg(link, account))
                .object()["count"_L1]
                .toInt() > 0);
    QCOMPARE(m_client->remove(u"/api/accounts/%1/"_s.arg(account)).status, 204);
    QCOMPARE(m_client->get(u"/api/transactions/?link=%1&account=%2"_s.arg(link, account))
                 .object()["count"_L1]
                 .toInt(-1),
             0);
}

QTEST_GUILESS_MAIN(TestSandboxLinks)
#include "tst_sandboxlinks.moc"
