// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/browser.h"
#include "tests/sandbox/hookreceiver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::tests::Browser;
using vinculo::tests::HookReceiver;
using vinculo::tests::SandboxClient;

//! The look-alike of the portal where people see, renew and revoke what they agreed to.
class TestSandboxPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheConsentsOfThePerson();
    void revokingIsSeenInTheApi();
    void revokingNeedsAWord();
    void renewingMovesTheEnd();
    void expiredConsentCanBeRenewed();
    void renewalAddressLeadsToRenewal();
    void renewalIsAnnounced();
    void othersConsentsStayHidden();
    void tokenWithoutAPersonShowsNothing();
    void tokenEndsAfterTenMinutes();
    void portalIsTranslated_data();
    void portalIsTranslated();
    void brazilianPortalSpeaksPortuguese();

private:
    void open(const QString &page, const QString &locale, const QString &access);
    QString token(const QString &document);
    QJsonObject consent() const;

    std::unique_ptr<HookReceiver> m_receiver;
    std::unique_ptr<SandboxClient> m_client;
    std::unique_ptr<Browser> m_browser;
    QString m_document;
    QString m_consent;
};

void TestSandboxPortal::init()
{
    m_browser.reset();
    m_client.reset();
    m_receiver = std::make_unique<HookReceiver>();
    auto options = SandboxClient::defaults();
    options.people = 30;
    options.transactions = 300;
    options.webhooks = m_receiver->url();
    m_client = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_client->startProblem(), QString());
    m_browser = std::make_unique<Browser>(*m_client);
    // The owner of demo-statement, found through the link's owner.
    const QString link = m_client->link(u"demo-statement"_s);
    const QJsonObject owner = m_client->get(u"/api/owners/?link="_s + link).results().first().toObject();
    m_document = owner["document_id"_L1]["document_number"_L1].toString();
    for (const QJsonValue &row : m_client->all(u"/api/consents/?user_document="_s + m_document))
        if (row["link_id"_L1].toString() == link)
            m_consent = row["id"_L1].toString();
    QVERIFY2(!m_consent.isEmpty(), qPrintable(m_document));
}

QString TestSandboxPortal::token(const QString &document)
{
    const QJsonArray people =
        document.isEmpty() ? QJsonArray()
                           : QJsonArray{QJsonObject{
                                 {u"type"_s, u"CPF"_s}, {u"number"_s, document}, {u"name"_s, u"Somebody"_s}}};
    return m_client
        ->post(u"/api/token/"_s,
               {{u"id"_s, u"demo"_s},
                {u"password"_s, u"demo"_s},
                {u"scopes"_s, u"read_consents,write_consents,write_consent_callback"_s},
                {u"widget"_s, QJsonObject{{u"openfinance_feature"_s, u"consent_management"_s},
                                          {u"callback_urls"_s, QJsonObject{{u"exit"_s, u"acme://exit"_s}}},
                                          {u"consent"_s, QJsonObject{{u"identification_info"_s, people}}}}}})
        .object()["access"_L1]
        .toString();
}

QJsonObject TestSandboxPortal::consent() const
{
    return m_client->get(u"/api/consents/%1/"_s.arg(m_consent)).object();
}

void TestSandboxPortal::listsTheConsentsOfThePerson()
{
    m_browser->open(u"/portal/?locale=en&access_token="_s + token(m_document));
    QCOMPARE(m_browser->status(), 200);
    const qsizetype rows = m_client->all(u"/api/consents/?user_document="_s + m_document).size();
    QCOMPARE(m_browser->page().count(u"Look, renew or revoke"_s), rows);
    QVERIFY(m_browser->press(u"Leave"_s));
    QVERIFY(m_browser->sentTo().startsWith(u"acme://exit?"_s));
}

void TestSandboxPortal::revokingIsSeenInTheApi()
{
    QCOMPARE(consent()["status"_L1].toString(), u"AUTHORISED"_s);
    m_browser->open(
        u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, token(m_document)));
    QVERIFY2(m_browser->press(u"Revoke"_s, {{u"sure"_s, u"yes"_s}}), qPrintable(m_browser->page()));
    QVERIFY(m_browser->shows(u"The consent is revoked."_s));
    QCOMPARE(consent()["status"_L1].toString(), u"REJECTED"_s);
    QVERIFY(m_browser->linkTo(u"Look, renew or revoke"_s).startsWith(u"/portal/consent/?"_s));
    m_browser->open(
        u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, token(m_document)));
    QVERIFY(m_browser->shows(u"Revoked or refused"_s));
    QVERIFY(!m_browser->press(u"Revoke"_s));
    QVERIFY(!m_browser->press(u"Renew"_s));
}

void TestSandboxPortal::revokingNeedsAWord()
{
    m_browser->open(
        u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, token(m_document)));
    QVERIFY(m_browser->press(u"Revoke"_s));
    QCOMPARE(consent()["status"_L1].toString(), u"AUTHORISED"_s);
}

void TestSandboxPortal::renewingMovesTheEnd()
{
    const QJsonObject before = consent();
    m_browser->open(
        u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, token(m_document)));
    QVERIFY(m_browser->press(u"Renew"_s, {{u"duration"_s, u"92"_s}}));
    const QJsonObject after = consent();
    QCOMPARE(after["consent_duration"_L1].toInt(), 92);
    QVERIFY(after["expired_at"_L1].toString().startsWith(u"2026-06-14"_s));
    QCOMPARE(after["created_at"_L1], before["created_at"_L1]);
    QCOMPARE(after["link_id"_L1], before["link_id"_L1]);
    m_browser->open(
        u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, token(m_document)));
    QVERIFY(m_browser->press(u"Renew"_s, {{u"duration"_s, u"0"_s}}));
    QVERIFY(consent()["expired_at"_L1].isNull());
    QVERIFY(consent()["undefined_consent_expiration"_L1].toBool());
}

void TestSandboxPortal::expiredConsentCanBeRenewed()
{
    m_client->advance(400 * 86400);
    QCOMPARE(consent()["status"_L1].toString(), u"EXPIRED"_s);
    m_browser->open(
        u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, token(m_document)));
    QVERIFY(m_browser->press(u"Renew"_s, {{u"duration"_s, u"366"_s}}));
    QCOMPARE(consent()["status"_L1].toString(), u"AUTHORISED"_s);
}

void TestSandboxPortal::renewalAddressLeadsToRenewal()
{
    const QJsonObject row = consent();
    QUrlQuery query;
    for (const char *key : {"link_id", "institution_display_name", "institution_icon_logo"})
        query.addQueryItem(QString::fromLatin1(key), row[QLatin1StringView(key)].toString());
    query.addQueryItem(u"consent_id"_s, m_consent);
    query.addQueryItem(u"institution"_s, row["belvo_institution_name"_L1].toString());
    query.addQueryItem(u"action"_s, u"renew"_s);
    query.addQueryItem(u"access_token"_s, token(m_document));
    m_browser->open(u"/portal/?locale=en&"_s + query.toString(QUrl::FullyEncoded));
    QVERIFY(!m_browser->press(u"Revoke"_s, {{u"sure"_s, u"yes"_s}}));
    QVERIFY(m_browser->press(u"Renew"_s, {{u"duration"_s, u"183"_s}}));
    QCOMPARE(consent()["consent_duration"_L1].toInt(), 183);
}

void TestSandboxPortal::renewalIsAnnounced()
{
    m_browser->open(
        u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, token(m_document)));
    QVERIFY(m_browser->press(u"Renew"_s, {{u"duration"_s, u"183"_s}}));
    QTRY_COMPARE(m_receiver->events().size(), 1);
    const QJsonObject event = m_receiver->events().first();
    QCOMPARE(event["webhook_code"_L1].toString(), u"openfinance_consent_expiration_changed"_s);
    QCOMPARE(event["data"_L1]["consent_id"_L1].toString(), m_consent);
}

void TestSandboxPortal::othersConsentsStayHidden()
{
    const QString other = token(u"76109277673"_s);
    m_browser->open(u"/portal/?locale=en&access_token="_s + other);
    QVERIFY(m_browser->shows(u"There are none."_s));
    m_browser->open(u"/portal/consent/?locale=en&consent_id=%1&access_token=%2"_s.arg(m_consent, other));
    QCOMPARE(m_browser->status(), 404);
    QUrlQuery form{{u"access_token"_s, other}, {u"consent_id"_s, m_consent}, {u"sure"_s, u"yes"_s}};
    QCOMPARE(m_client->submit(u"/portal/revoke/"_s, form).status, 404);
    QCOMPARE(m_client->submit(u"/portal/renew/"_s, form).status, 404);
    QCOMPARE(consent()["status"_L1].toString(), u"AUTHORISED"_s);
}

void TestSandboxPortal::tokenWithoutAPersonShowsNothing()
{
    m_browser->open(u"/portal/?locale=en&access_token="_s + token(QString()));
    QVERIFY(m_browser->shows(u"identification_info"_s));
    QVERIFY(!m_browser->shows(u"Look, renew or revoke"_s));
}

void TestSandboxPortal::tokenEndsAfterTenMinutes()
{
    const QString access = token(m_document);
    m_client->advance(599);
    m_browser->open(u"/portal/?locale=en&access_token="_s + access);
    QCOMPARE(m_browser->status(), 200);
    m_client->advance(2);
    m_browser->open(u"/portal/?locale=en&access_token="_s + access);
    QCOMPARE(m_browser->status(), 401);
}

void TestSandboxPortal::open(const QString &page, const QString &locale, const QString &access)
{
    m_browser->open(u"%1?consent_id=%2&locale=%3&access_token=%4"_s.arg(page, m_consent, locale, access));
}

void TestSandboxPortal::portalIsTranslated_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("renew");
    QTest::addColumn<QString>("revoke");
    QTest::addColumn<QString>("revoked");
    QTest::addColumn<QString>("leave");
    QTest::newRow("pt") << u"pt"_s << u"Ver, renovar ou revogar"_s << u"Renovar"_s << u"Revogar"_s
                        << u"Revogado ou recusado"_s << u"Sair"_s;
    QTest::newRow("es") << u"es"_s << u"Ver, renovar o revocar"_s << u"Renovar"_s << u"Revocar"_s
                        << u"Revocado o rechazado"_s << u"Salir"_s;
}

void TestSandboxPortal::portalIsTranslated()
{
    QFETCH(QString, locale);
    const QString access = token(m_document);
    const QString holder = consent()["display_name"_L1].toString();
    QSet<QString> names{u"English"_s, u"Português"_s, u"Español"_s, m_consent, holder};
    for (const QJsonValue &row : m_client->all(u"/api/institutions/"_s))
        names << row["display_name"_L1].toString();
    // Both speak of the same things, and with no word in common.
    const auto left = [&](const QString &page, const QString &token) {
        open(page, u"en"_s, token);
        const QStringList english = m_browser->texts();
        open(page, locale, token);
        QStringList same;
        for (const QString &text : m_browser->texts())
            if (english.contains(text) && !names.contains(text))
                same.append(text);
        if (m_browser->texts().size() != english.size())
            same.append(u"another page"_s);
        return same.join(u'\n');
    };
    QCOMPARE(left(u"/portal/"_s, access), QString());
    QFETCH(QString, look);
    QVERIFY(m_browser->linkTo(look).contains(u"locale="_s + locale));
    QCOMPARE(left(u"/portal/consent/"_s, access), QString());
    QCOMPARE(left(u"/portal/"_s, token(QString())), QString());
    QCOMPARE(left(u"/portal/consent/"_s, token(u"76109277673"_s)), QString());

    open(u"/portal/consent/"_s, locale, access);
    QFETCH(QString, renew);
    QVERIFY(m_browser->press(renew, {{u"duration"_s, u"92"_s}}));
    QVERIFY(m_browser->shows(u"14/06/2026"_s));
    open(u"/portal/consent/"_s, locale, access);
    QFETCH(QString, revoke);
    QVERIFY(m_browser->press(revoke, {{u"sure"_s, u"yes"_s}}));
    QFETCH(QString, revoked);
    QVERIFY(m_browser->shows(revoked));
    // After a form the other languages lead back to the list.
    m_browser->open(m_browser->linkTo(u"English"_s));
    QVERIFY(m_browser->shows(u"Revoked or refused"_s));
    open(u"/portal/"_s, locale, access);
    QFETCH(QString, leave);
    QVERIFY(m_browser->press(leave));
    QVERIFY(m_browser->sentTo().startsWith(u"acme://exit?"_s));
}

void TestSandboxPortal::brazilianPortalSpeaksPortuguese()
{
    m_browser->open(u"/portal/?access_token="_s + token(m_document));
    QCOMPARE(m_browser->language(), u"pt-BR"_s);
    QVERIFY(m_browser->shows(u"Seus consentimentos"_s));
}

QTEST_GUILESS_MAIN(TestSandboxPortal)
#include "tst_sandboxportal.moc"
