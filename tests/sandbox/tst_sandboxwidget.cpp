// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/browser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::Browser;
using vinculo::tests::SandboxClient;

//! The look-alike of the hosted widget, walked through as a person does.
class TestSandboxWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openFinanceFromTokenToData();
    void consentIsSeenInEachState();
    void refusedConsentEndsInExit();
    void leavingTellsWhere();
    void bankRefusesTestUsers();
    void bankAsksWhomItShould_data();
    void bankAsksWhomItShould();
    void credentialsFromTokenToData();
    void credentialProblemsAreShownAndRemembered();
    void wrongCodesAskAgainAndEnd();
    void updateModeRevivesALink();
    void institutionsFollowTheAddress();
    void institutionThatIsDownIsAnEvent();
    void deadTokensAreAnEvent();
    void unknownTokensOpenNothing_data();
    void unknownTokensOpenNothing();
    void scopesAreNeeded();
    void minuteBeforeTheBank();
    void documentHasToBeOne();
    void nothingTypedBecomesMarkup();
    void pagesNeedNothingFromElsewhere();
    void callbacksThatRunSomethingAreNotFollowed_data();
    void callbacksThatRunSomethingAreNotFollowed();
    void withoutCallbacksThePageTells();
    void stepsHaveTheirMethods();

private:
    QJsonObject openFinance(const QJsonObject &consent = {}) const;
    QJsonObject withPassword() const;
    QString token(const QJsonObject &body);
    //! As far as the bank's page.
    void goToBank(const QString &access);

    std::unique_ptr<SandboxClient> m_client;
    std::unique_ptr<Browser> m_browser;
};

void TestSandboxWidget::init()
{
    m_browser.reset();
    auto options = SandboxClient::defaults();
    options.people = 20;
    options.transactions = 500;
    m_client = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_client->startProblem(), QString());
    m_browser = std::make_unique<Browser>(*m_client);
}

QJsonObject TestSandboxWidget::openFinance(const QJsonObject &consent) const
{
    QJsonObject full{{u"terms_and_conditions_url"_s, u"https://shop.example/terms"_s},
                     {u"permissions"_s, QJsonArray{u"REGISTER"_s, u"ACCOUNTS"_s}},
                     {u"purpose"_s, u"To lend you money"_s},
                     {u"default_consent_duration_days"_s, 183},
                     {u"identification_info"_s, QJsonArray{QJsonObject{{u"type"_s, u"CPF"_s},
                                                                       {u"number"_s, u"761.092.776-73"_s},
                                                                       {u"name"_s, u"Ralph Bragg"_s}}}}};
    for (auto it = consent.begin(); it != consent.end(); ++it)
        full.insert(it.key(), it.value());
    return {
        {u"id"_s, u"demo"_s},
        {u"password"_s, u"demo"_s},
        {u"scopes"_s,
         u"read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents"_s},
        {u"fetch_resources"_s, QJsonArray{u"ACCOUNTS"_s, u"TRANSACTIONS"_s, u"OWNERS"_s}},
        {u"stale_in"_s, u"90d"_s},
        {u"widget"_s,
         QJsonObject{{u"openfinance_feature"_s, u"consent_link_creation"_s},
                     {u"callback_urls"_s, QJsonObject{{u"success"_s, u"acme://success"_s},
                                                      {u"exit"_s, u"https://shop.example/exit?step=1"_s},
                                                      {u"event"_s, u"acme://event"_s}}},
                     {u"branding"_s, QJsonObject{{u"company_name"_s, u"Loja & Cia"_s}}},
                     {u"consent"_s, full}}}};
}

QJsonObject TestSandboxWidget::withPassword() const
{
    return {{u"id"_s, u"demo"_s},
            {u"password"_s, u"demo"_s},
            {u"scopes"_s, u"read_institutions,write_links"_s},
            {u"widget"_s, QJsonObject{{u"callback_urls"_s, QJsonObject{{u"success"_s, u"acme://success"_s},
                                                                       {u"exit"_s, u"acme://exit"_s},
                                                                       {u"event"_s, u"acme://event"_s}}}}}};
}

QString TestSandboxWidget::token(const QJsonObject &body)
{
    return m_client->post(u"/api/token/"_s, body).object()["access"_L1].toString();
}

void TestSandboxWidget::goToBank(const QString &access)
{
    m_browser->open(u"/widget/?locale=en&external_id=walk-1&access_token="_s + access);
    QVERIFY2(m_browser->press(u"Banco Cajueiro"_s), qPrintable(m_browser->page()));
    QVERIFY2(m_browser->press(u"Go to the institution"_s), qPrintable(m_browser->page()));
}

void TestSandboxWidget::openFinanceFromTokenToData()
{
    const QString access = token(openFinance());
    m_browser->open(u"/widget/?external_id=walk-1&locale=en&access_token="_s + access);
    QCOMPARE(m_browser->status(), 200);
    QVERIFY(m_browser->shows(u"Loja & Cia"_s));
    QVERIFY(m_browser->press(u"Banco Cajueiro"_s));
    QVERIFY(m_browser->shows(u"To lend you money"_s));
    QVERIFY(m_browser->shows(u"https://shop.example/terms"_s));
    QVERIFY(m_browser->shows(u"76109277673"_s));
    QVERIFY(m_browser->press(u"Go to the institution"_s, {{u"duration"_s, u"275"_s}}));
    QVERIFY(m_browser->shows(u"Banco Cajueiro"_s));
    QVERIFY(m_browser->press(u"Allow"_s, {{u"password"_s, u"secret"_s}}));
    QVERIFY2(m_browser->sentTo().startsWith(u"acme://success?link="_s), qPrintable(m_browser->sentTo()));
    QCOMPARE(m_browser->sentWith(u"institution"_s), u"ofcajueiro_br_retail"_s);
    const QString id = m_browser->sentWith(u"link"_s);
    const QJsonObject link = m_client->get(u"/api/links/%1/"_s.arg(id)).object();
    QCOMPARE(link["status"_L1].toString(), u"valid"_s);
    QCOMPARE(link["external_id"_L1].toString(), u"walk-1"_s);
    QCOMPARE(link["stale_in"_L1].toString(), u"90d"_s);
    QCOMPARE(link["fetch_resources"_L1].toArray().size(), 3);
    QVERIFY(!m_client->all(u"/api/accounts/?link="_s + id).isEmpty());
    QVERIFY(!m_client->all(u"/api/transactions/?link="_s + id).isEmpty());
    const QJsonArray consents = m_client->all(u"/api/consents/?user_document=76109277673"_s);
    QCOMPARE(consents.size(), 1);
    QCOMPARE(consents.first()["link_id"_L1].toString(), id);
    QCOMPARE(consents.first()["status"_L1].toString(), u"AUTHORISED"_s);
    QCOMPARE(consents.first()["consent_duration"_L1].toInt(), 275);
    QCOMPARE(consents.first()["display_name"_L1].toString(), u"Ralph Bragg"_s);
}

void TestSandboxWidget::consentIsSeenInEachState()
{
    const auto state = [this] {
        const QJsonArray consents = m_client->all(u"/api/consents/?user_document=76109277673"_s);
        return consents.isEmpty() ? QString() : consents.last()["status"_L1].toString();
    };
    QCOMPARE(state(), QString());
    goToBank(token(openFinance()));
    QCOMPARE(state(), u"AWAITING_AUTHORISATION"_s);
    QVERIFY(m_browser->press(u"Refuse"_s));
    QCOMPARE(state(), u"REJECTED"_s);
    goToBank(token(openFinance()));
    QVERIFY(m_browser->press(u"Allow"_s, {{u"password"_s, u"secret"_s}}));
    QCOMPARE(state(), u"AUTHORISED"_s);
}

void TestSandboxWidget::refusedConsentEndsInExit()
{
    goToBank(token(openFinance()));
    QVERIFY(m_browser->press(u"Refuse"_s));
    QVERIFY2(m_browser->sentTo().startsWith(u"https://shop.example/exit?step=1&"_s),
             qPrintable(m_browser->sentTo()));
    QCOMPARE(m_browser->sentWith(u"meta_data_institution_name"_s), u"ofcajueiro_br_retail"_s);
    QCOMPARE(m_browser->sentWith(u"last_encountered_error_code"_s), QString());
    QVERIFY(m_client->link(u"walk-1"_s).isEmpty());
}

void TestSandboxWidget::leavingTellsWhere()
{
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(openFinance()));
    QVERIFY(m_browser->press(u"Leave"_s));
    QCOMPARE(m_browser->sentTo(), u"https://shop.example/exit?step=1&meta_data_step=abandon-survey"_s);
}

void TestSandboxWidget::bankRefusesTestUsers()
{
    goToBank(token(openFinance()));
    QVERIFY(m_browser->press(u"Allow"_s, {{u"password"_s, u"pass_invalid"_s}}));
    QCOMPARE(m_browser->status(), 400);
    QVERIFY(m_browser->shows(u"Invalid credentials provided to login to the institution"_s));
    QVERIFY(m_browser->press(u"Refuse"_s));
    QCOMPARE(m_browser->sentWith(u"last_encountered_error_code"_s), u"login_error"_s);
    QCOMPARE(m_browser->sentWith(u"last_encountered_error_message"_s),
             u"Invalid credentials provided to login to the institution"_s);
}

void TestSandboxWidget::bankAsksWhomItShould_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("shown");
    QTest::newRow("inputless") << u"mfa_default"_s << u"Use your app or device"_s;
    QTest::newRow("numeric") << u"mfa_numeric"_s << u"<h2>"_s;
    QTest::newRow("picture") << u"mfa_qr"_s << u"data:image/png;base64,"_s;
    QTest::newRow("content of a picture") << u"mfa_qr_text_object"_s << u"data:image/png;base64,"_s;
    QTest::newRow("question") << u"mfa_text"_s << u"Answer the question"_s;
}

void TestSandboxWidget::bankAsksWhomItShould()
{
    QFETCH(QString, username);
    QFETCH(QString, shown);
    goToBank(token(openFinance()));
    QVERIFY(m_browser->press(u"Allow"_s, {{u"username"_s, username}, {u"password"_s, u"secret"_s}}));
    QVERIFY2(m_browser->page().contains(shown), qPrintable(m_browser->page()));
    const QString link = m_client->link(u"walk-1"_s);
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(link)).object()["status"_L1].toString(), u"unconfirmed"_s);
    QVERIFY(m_browser->press(u"Continue"_s, {{u"token"_s, u"111111"_s}}));
    QCOMPARE(m_browser->sentWith(u"link"_s), link);
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(link)).object()["status"_L1].toString(), u"valid"_s);
    QCOMPARE(m_client->all(u"/api/consents/?user_document=76109277673"_s).last()["status"_L1].toString(),
             u"AUTHORISED"_s);
}

void TestSandboxWidget::credentialsFromTokenToData()
{
    m_browser->open(u"/widget/?locale=en&external_id=cred-1&access_mode=single&access_token="_s +
                    token(withPassword()));
    QVERIFY(!m_browser->shows(u"Banco Cajueiro"_s));
    QVERIFY(m_browser->press(u"Erebor Brasil"_s));
    QVERIFY(m_browser->press(u"Log in"_s, {{u"username"_s, u"somebody"_s}, {u"password"_s, u"secret"_s}}));
    QVERIFY2(m_browser->sentTo().startsWith(u"acme://success?link="_s), qPrintable(m_browser->page()));
    const QString id = m_browser->sentWith(u"link"_s);
    const QJsonObject link = m_client->get(u"/api/links/%1/"_s.arg(id)).object();
    QCOMPARE(link["external_id"_L1].toString(), u"cred-1"_s);
    QCOMPARE(link["access_mode"_L1].toString(), u"single"_s);
    QVERIFY(!m_client->all(u"/api/accounts/?link="_s + id).isEmpty());
}

void TestSandboxWidget::credentialProblemsAreShownAndRemembered()
{
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(withPassword()));
    QVERIFY(m_browser->press(u"Erebor Brasil"_s));
    QVERIFY(m_browser->press(u"Log in"_s, {{u"username"_s, u"user_locked"_s}, {u"password"_s, u"secret"_s}}));
    QVERIFY(m_browser->shows(u"The user account is locked"_s));
    QVERIFY(m_browser->press(u"Leave"_s));
    QCOMPARE(m_browser->sentWith(u"last_encountered_error_code"_s), u"login_error"_s);
    QCOMPARE(m_browser->sentWith(u"meta_data_institution_name"_s), u"erebor_br_retail"_s);
    QCOMPARE(m_browser->sentWith(u"meta_data_step"_s), u"abandon-survey"_s);
}

void TestSandboxWidget::wrongCodesAskAgainAndEnd()
{
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(withPassword()));
    QVERIFY(m_browser->press(u"Gotham Brasil"_s));
    QVERIFY(m_browser->press(u"Log in"_s, {{u"username"_s, u"mfa_numeric"_s}, {u"password"_s, u"secret"_s}}));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_browser->press(u"Continue"_s, {{u"token"_s, u"222222"_s}}));
        QVERIFY(m_browser->shows(u"next try"_s));
    }
    QVERIFY(m_browser->press(u"Continue"_s, {{u"token"_s, u"222222"_s}}));
    QVERIFY(m_browser->shows(u"Invalid credentials provided"_s));
    QVERIFY(m_browser->press(u"Log in"_s, {{u"username"_s, u"mfa_numeric"_s}, {u"password"_s, u"secret"_s}}));
    QVERIFY(m_browser->press(u"Continue"_s, {{u"token"_s, u"999999"_s}}));
    QVERIFY(m_browser->press(u"Continue"_s, {{u"token"_s, u"111111"_s}}));
    QVERIFY(m_browser->sentTo().startsWith(u"acme://success?link="_s));
}

void TestSandboxWidget::updateModeRevivesALink()
{
    const QString id = m_client->link(u"demo-invalid-mfa-numeric"_s);
    QJsonObject body = withPassword();
    body[u"link_id"_s] = id;
    body[u"scopes"_s] = u"read_institutions,write_links,read_links"_s;
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(body));
    QVERIFY(!m_browser->page().contains(u"name=\"username\""_s));
    QVERIFY(m_browser->press(u"Log in"_s, {{u"password"_s, u"fresh"_s}}));
    QVERIFY(m_browser->press(u"Continue"_s, {{u"token"_s, u"111111"_s}}));
    QCOMPARE(m_browser->sentWith(u"link"_s), id);
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(id)).object()["status"_L1].toString(), u"valid"_s);
}

void TestSandboxWidget::institutionsFollowTheAddress()
{
    const QString access = token(withPassword());
    m_browser->open(u"/widget/?locale=en&country_codes=MX&institution_types=retail&access_token="_s + access);
    QVERIFY(m_browser->shows(u"Gotham México"_s));
    QVERIFY(!m_browser->shows(u"Gotham Brasil"_s));
    QVERIFY(!m_browser->shows(u"Tatooine Fiscal"_s));
    m_browser->open(u"/widget/?locale=en&institutions=erebor_br_retail,tatooine_mx_fiscal&access_token="_s +
                    access);
    QVERIFY(m_browser->shows(u"Tatooine Fiscal"_s));
    QVERIFY(!m_browser->shows(u"Gotham México"_s));
    m_browser->open(u"/widget/?locale=en&integration_type=openfinance&access_token="_s + access);
    QVERIFY(m_browser->shows(u"No institution fits"_s));
}

void TestSandboxWidget::institutionThatIsDownIsAnEvent()
{
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(withPassword()));
    QVERIFY(m_browser->press(u"Iron Bank (unavailable)"_s));
    QCOMPARE(m_browser->sentTo(), u"acme://event?warning=institution_disabled&warning_message="
                                  "The%20institution%20is%20temporarily%20unavailable."_s);
}

void TestSandboxWidget::deadTokensAreAnEvent()
{
    const QString late = token(openFinance());
    m_client->advance(601);
    m_browser->open(u"/widget/?locale=en&access_token="_s + late);
    QCOMPARE(m_browser->sentWith(u"error"_s), u"ACCESS_TOKEN_NOT_VALID"_s);
    QCOMPARE(m_browser->sentWith(u"error_message"_s), u"The access token was not provided or is not valid"_s);
    const QString once = token(openFinance());
    goToBank(once);
    QVERIFY(m_browser->press(u"Allow"_s, {{u"password"_s, u"secret"_s}}));
    m_browser->open(u"/widget/?locale=en&access_token="_s + once);
    QCOMPARE(m_browser->sentWith(u"error"_s), u"ACCESS_TOKEN_NOT_VALID"_s);
}

void TestSandboxWidget::unknownTokensOpenNothing_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << u"/widget/"_s;
    QTest::newRow("empty") << u"/widget/?access_token="_s;
    QTest::newRow("invented") << u"/widget/?access_token=a.b.c"_s;
    QTest::newRow("bank") << u"/widget/bank/?access_token=a.b.c"_s;
    QTest::newRow("portal") << u"/portal/?access_token=a.b.c"_s;
}

void TestSandboxWidget::unknownTokensOpenNothing()
{
    QFETCH(QString, address);
    m_browser->open(address);
    QCOMPARE(m_browser->status(), 401);
    QVERIFY(!m_browser->page().contains(u"<form"_s));
}

void TestSandboxWidget::scopesAreNeeded()
{
    QJsonObject body = withPassword();
    body[u"scopes"_s] = u"read_institutions"_s;
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(body));
    QCOMPARE(m_browser->status(), 403);
    QVERIFY(m_browser->shows(u"write_links"_s));
    m_browser->open(u"/portal/?locale=en&access_token="_s + token(withPassword()));
    QCOMPARE(m_browser->status(), 403);
    QVERIFY(m_browser->shows(u"read_consents"_s));
}

void TestSandboxWidget::minuteBeforeTheBank()
{
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(openFinance()));
    QVERIFY(m_browser->press(u"Banco Cajueiro"_s));
    m_client->advance(61);
    QVERIFY(m_browser->press(u"Go to the institution"_s));
    QVERIFY(m_browser->shows(u"session_expired_ob"_s));
    QVERIFY(m_client->all(u"/api/consents/?user_document=76109277673"_s).isEmpty());
    QVERIFY(m_browser->press(u"Go to the institution"_s));
    QCOMPARE(m_client->all(u"/api/consents/?user_document=76109277673"_s).size(), 1);
}

void TestSandboxWidget::documentHasToBeOne()
{
    m_browser->open(u"/widget/?locale=en&access_token="_s +
                    token(openFinance({{u"identification_info"_s, QJsonArray()}})));
    QVERIFY(m_browser->press(u"Ipê Empresas"_s));
    QVERIFY(m_browser->press(u"Go to the institution"_s, {{u"document"_s, u"123"_s}}));
    QCOMPARE(m_browser->status(), 400);
    QVERIFY(m_browser->press(u"Go to the institution"_s, {{u"document"_s, u"50.685.362/0067-73"_s}}));
    QVERIFY2(m_browser->shows(u"50685362006773"_s), qPrintable(m_browser->page()));
}

void TestSandboxWidget::nothingTypedBecomesMarkup()
{
    const QString evil = u"\"><script>alert(1)</script><b a='"_s;
    QJsonObject body = openFinance(
        {{u"purpose"_s, evil},
         {u"terms_and_conditions_url"_s, evil},
         {u"identification_info"_s,
          QJsonArray{QJsonObject{{u"type"_s, evil}, {u"number"_s, u"76109277673"_s}, {u"name"_s, evil}}}}});
    QJsonObject widget = body["widget"_L1].toObject();
    widget[u"branding"_s] = QJsonObject{{u"company_name"_s, evil}};
    body[u"widget"_s] = widget;
    const auto clean = [this] {
        return !m_browser->page().contains(u"<script"_s) && !m_browser->page().contains(u"<b a="_s);
    };
    m_browser->open(u"/widget/?locale=%3Cscript%3E&lang=en&access_token="_s + token(body));
    QVERIFY(clean() && m_browser->shows(evil));
    QVERIFY(m_browser->press(u"Banco Cajueiro"_s));
    QVERIFY(clean() && m_browser->shows(evil));
    QVERIFY(m_browser->press(u"Go to the institution"_s));
    QVERIFY(clean());
    QVERIFY(m_browser->press(u"Allow"_s, {{u"username"_s, evil}, {u"password"_s, u"pass_invalid"_s}}));
    QVERIFY(clean());
}

void TestSandboxWidget::pagesNeedNothingFromElsewhere()
{
    goToBank(token(openFinance()));
    const QString page = m_browser->page();
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<link"_s) && !page.contains(u"src=\"http"_s));
    QVERIFY(m_browser->answer().contentType.startsWith("text/html; charset=utf-8"));
}

void TestSandboxWidget::callbacksThatRunSomethingAreNotFollowed_data()
{
    QTest::addColumn<QString>("callback");
    for (const char *callback : {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x",
                                 "file:///etc/passwd", "//elsewhere.example/", "nowhere"})
        QTest::newRow(callback) << QString::fromLatin1(callback);
}

void TestSandboxWidget::callbacksThatRunSomethingAreNotFollowed()
{
    QFETCH(QString, callback);
    QJsonObject body = withPassword();
    body[u"widget"_s] = QJsonObject{{u"callback_urls"_s, QJsonObject{{u"exit"_s, callback}}}};
    m_browser->open(u"/widget/?locale=en&access_token="_s + token(body));
    QVERIFY(m_browser->press(u"Leave"_s));
    QCOMPARE(m_browser->status(), 400);
    QCOMPARE(m_browser->sentTo(), QString());
    // What is left leads to the pages themselves, in another language.
    QCOMPARE(m_browser->page().count(u"href="_s), m_browser->page().count(u"href=\"/widget/?"_s));
}

void TestSandboxWidget::withoutCallbacksThePageTells()
{
    QJsonObject body = openFinance();
    QJsonObject widget = body["widget"_L1].toObject();
    widget.remove(u"callback_urls"_s);
    body[u"widget"_s] = widget;
    goToBank(token(body));
    QVERIFY(m_browser->press(u"Allow"_s, {{u"password"_s, u"secret"_s}}));
    QCOMPARE(m_browser->status(), 200);
    QVERIFY(m_browser->shows(m_client->link(u"walk-1"_s)));
    QVERIFY(m_browser->shows(u"ofcajueiro_br_retail"_s));
}

void TestSandboxWidget::stepsHaveTheirMethods()
{
    const QString access = token(openFinance());
    m_browser->open(u"/widget/exit/?locale=en&access_token="_s + access);
    QCOMPARE(m_browser->status(), 405);
    m_browser->open(u"/widget/nowhere/?locale=en&access_token="_s + access);
    QCOMPARE(m_browser->status(), 404);
    // Steps that were skipped lead back to the first.
    m_browser->open(u"/widget/bank/?locale=en&access_token="_s + access);
    QVERIFY(m_browser->shows(u"Choose your institution"_s));
}

QTEST_GUILESS_MAIN(TestSandboxWidget)
#include "tst_sandboxwidget.moc"
