// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/pagetexts.h"
#include "tests/sandbox/browser.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::sandbox::PageLanguage;
using vinculo::sandbox::PageText;
using vinculo::tests::Browser;
using vinculo::tests::SandboxClient;

namespace {

QString word(PageText text, PageLanguage language)
{
    const std::string_view wording = vinculo::sandbox::wording(text, language);
    return QString::fromUtf8(wording.data(), static_cast<qsizetype>(wording.size()));
}

QString locale(PageLanguage language)
{
    const std::string_view name = vinculo::sandbox::localeOf(language);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

//! The pages for the browser in Portuguese, Spanish and English: which one, how it is changed, and that
//! nothing is left in another.
class TestSandboxLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void languageIsFound_data();
    void languageIsFound();
    void languageIsThatOfTheLink();
    void languageIsThatOfTheBankChosen();
    void languageAskedForStays();
    void languageCanBeChangedOnEachPage();
    void openFinanceIsTranslated_data() { languages(); }
    void openFinanceIsTranslated();
    void passwordIsTranslated_data() { languages(); }
    void passwordIsTranslated();
    void challengesAreTranslated_data();
    void challengesAreTranslated();
    void problemsAreTranslated_data();
    void problemsAreTranslated();
    void refusalsAreTranslated_data();
    void refusalsAreTranslated();
    void callbacksGetWhatTheApiSays();

private:
    static void languages();
    static QJsonObject openFinance();
    static QJsonObject withPassword();
    QString token(const QJsonObject &body);
    void open(const QString &path, PageLanguage language, const QString &access);
    [[nodiscard]] bool press(PageText button, PageLanguage language,
                             const QHash<QString, QString> &typed = {});
    //! What each page says on the way, from the first one to the end.
    QList<QStringList> openFinanceWalk(PageLanguage language);
    QList<QStringList> passwordWalk(PageLanguage language);
    //! What is said in two languages with the same words and is no name, number or word of the protocol.
    QStringList untranslated(const QStringList &english, const QStringList &other) const;

    std::unique_ptr<SandboxClient> m_client;
    std::unique_ptr<Browser> m_browser;
    QSet<QString> m_names;
};

void TestSandboxLanguages::init()
{
    m_browser.reset();
    auto options = SandboxClient::defaults();
    options.people = 20;
    options.transactions = 300;
    m_client = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_client->startProblem(), QString());
    m_browser = std::make_unique<Browser>(*m_client);
    m_names.clear();
    for (const QJsonValue &row : m_client->all(u"/api/institutions/"_s))
        m_names << row["display_name"_L1].toString() << row["name"_L1].toString();
}

void TestSandboxLanguages::languages()
{
    QTest::addColumn<PageLanguage>("language");
    QTest::newRow("pt") << PageLanguage::Portuguese;
    QTest::newRow("es") << PageLanguage::Spanish;
}

QJsonObject TestSandboxLanguages::openFinance()
{
    const QJsonObject consent{{u"terms_and_conditions_url"_s, u"https://shop.example/terms"_s},
                              {u"purpose"_s, u"Crédito"_s}};
    return {{u"id"_s, u"demo"_s},
            {u"password"_s, u"demo"_s},
            {u"scopes"_s, u"read_institutions,write_links,read_consents,write_consents"_s},
            {u"widget"_s, QJsonObject{{u"openfinance_feature"_s, u"consent_link_creation"_s},
                                      {u"branding"_s, QJsonObject{{u"company_name"_s, u"Loja & Cia"_s}}},
                                      {u"consent"_s, consent}}}};
}

QJsonObject TestSandboxLanguages::withPassword()
{
    return {
        {u"id"_s, u"demo"_s}, {u"password"_s, u"demo"_s}, {u"scopes"_s, u"read_institutions,write_links"_s}};
}

QString TestSandboxLanguages::token(const QJsonObject &body)
{
    return m_client->post(u"/api/token/"_s, body).object()["access"_L1].toString();
}

void TestSandboxLanguages::open(const QString &path, PageLanguage language, const QString &access)
{
    m_browser->open(u"%1?locale=%2&access_token=%3"_s.arg(path, locale(language), access));
}

bool TestSandboxLanguages::press(PageText button, PageLanguage language, const QHash<QString, QString> &typed)
{
    return m_browser->press(word(button, language), typed);
}

QStringList TestSandboxLanguages::untranslated(const QStringList &english, const QStringList &other) const
{
    // Names, data of the walk, and what the callbacks are told, which is the same in every language.
    static const QSet<QString> known{
        u"English"_s,
        u"Português"_s,
        u"Español"_s,
        u"Loja & Cia"_s,
        u"Crédito"_s,
        u"https://shop.example/terms"_s,
        u"••••••"_s,
        u"CURP"_s,
        u"XXXX000000XXXXXX00"_s,
        u"abandon-survey"_s,
        u"ACCESS_TOKEN_NOT_VALID"_s,
        u"The access token was not provided or is not valid"_s,
        u"The institution is temporarily unavailable."_s,
        u"The user account is locked, user needs to contact the institution to unlock it"_s,
    };
    static const QRegularExpression data(
        u"^\\d+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^[a-z]+(_[a-z]+)+$|^link$|^error$|"
        "^warning$|^institution$|^GET /api/"_s);
    QStringList left;
    for (const QString &text : other)
        if (english.contains(text) && !known.contains(text) && !m_names.contains(text) &&
            !data.match(text).hasMatch())
            left.append(text);
    return left;
}

void TestSandboxLanguages::languageIsFound_data()
{
    QTest::addColumn<bool>("consents");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    QTest::newRow("locale") << false << u"locale=pt&"_s << QByteArray("en") << u"pt-BR"_s;
    QTest::newRow("locale with a region") << false << u"locale=es-MX&"_s << QByteArray("en") << u"es"_s;
    QTest::newRow("lang") << false << u"lang=PT_br&"_s << QByteArray("en") << u"pt-BR"_s;
    QTest::newRow("locale first") << false << u"lang=pt&locale=es&"_s << QByteArray("en") << u"es"_s;
    QTest::newRow("unknown locale") << false << u"locale=fr&lang=es&"_s << QByteArray("en") << u"es"_s;
    QTest::newRow("locale before the country") << true << u"locale=en&"_s << QByteArray("es") << u"en"_s;
    QTest::newRow("Open Finance") << true << QString() << QByteArray("es") << u"pt-BR"_s;
    QTest::newRow("Brazil") << false << u"country_codes=BR&"_s << QByteArray("en") << u"pt-BR"_s;
    QTest::newRow("Mexico") << false << u"country_codes=MX&"_s << QByteArray("en") << u"es"_s;
    QTest::newRow("Colombia") << false << u"country_codes=CO&"_s << QByteArray("en") << u"es"_s;
    QTest::newRow("Chile") << false << u"country_codes=CL&"_s << QByteArray("en") << u"es"_s;
    QTest::newRow("two countries") << false << u"country_codes=BR,MX&"_s << QByteArray("es") << u"es"_s;
    QTest::newRow("browser") << false << QString() << QByteArray("pt-BR,pt;q=0.9,en;q=0.8") << u"pt-BR"_s;
    QTest::newRow("by weight") << false << QString() << QByteArray("es;q=0.5, en;q=0.25, pt ; q=0.75")
                               << u"pt-BR"_s;
    QTest::newRow("not wanted") << false << QString() << QByteArray("pt;q=0,es;q=0.001") << u"es"_s;
    QTest::newRow("broken header") << false << QString() << QByteArray(",;q=,pt;q=x,=;,") << u"en"_s;
    QTest::newRow("not spoken") << false << QString() << QByteArray("fr-CH, *;q=0.5") << u"en"_s;
}

void TestSandboxLanguages::languageIsFound()
{
    QFETCH(bool, consents);
    QFETCH(QString, address);
    QFETCH(QByteArray, header);
    m_client->setLanguages(header);
    m_browser->open(
        u"/widget/?%1access_token=%2"_s.arg(address, token(consents ? openFinance() : withPassword())));
    QCOMPARE(m_browser->status(), 200);
    QTEST(m_browser->language(), "expected");
}

void TestSandboxLanguages::languageIsThatOfTheLink()
{
    QJsonObject body = withPassword();
    body[u"link_id"_s] = m_client->link(u"demo-invalid-mfa-numeric"_s);
    m_browser->open(u"/widget/?access_token="_s + token(body));
    QCOMPARE(m_browser->language(), u"pt-BR"_s);
}

void TestSandboxLanguages::languageIsThatOfTheBankChosen()
{
    m_browser->open(u"/widget/?access_token="_s + token(withPassword()));
    QCOMPARE(m_browser->language(), u"en"_s);
    QVERIFY(m_browser->press(u"Gotham México"_s));
    QCOMPARE(m_browser->language(), u"es"_s);
    QVERIFY(m_browser->shows(u"Ingrese a Gotham México"_s));
}

void TestSandboxLanguages::languageAskedForStays()
{
    open(u"/widget/"_s, PageLanguage::Spanish, token(openFinance()));
    QVERIFY(m_browser->press(u"Banco Cajueiro"_s));
    QCOMPARE(m_browser->language(), u"es"_s);
    QVERIFY(press(PageText::GoToInstitution, PageLanguage::Spanish, {{u"document"_s, u"76109277673"_s}}));
    QCOMPARE(m_browser->language(), u"es"_s);
    QVERIFY(press(PageText::Allow, PageLanguage::Spanish, {{u"username"_s, u"user_locked"_s}}));
    QCOMPARE(m_browser->language(), u"es"_s);
    QVERIFY(press(PageText::Refuse, PageLanguage::Spanish));
    QCOMPARE(m_browser->language(), u"es"_s);
}

void TestSandboxLanguages::languageCanBeChangedOnEachPage()
{
    const auto change = [this](const QString &name) { m_browser->open(m_browser->linkTo(name)); };
    m_browser->open(u"/widget/?external_id=changed-1&country_codes=BR&access_token="_s +
                    token(withPassword()));
    change(u"English"_s);
    QVERIFY(m_browser->shows(u"Choose your institution"_s));
    QVERIFY(m_browser->linkTo(u"English"_s).isEmpty());
    QVERIFY(!m_browser->shows(u"Gotham México"_s));
    QVERIFY(m_browser->press(u"Gotham Brasil"_s));
    change(u"Español"_s);
    QVERIFY(m_browser->shows(u"Ingrese a Gotham Brasil"_s));
    QVERIFY(press(PageText::LogIn, PageLanguage::Spanish,
                  {{u"username"_s, u"mfa_numeric"_s}, {u"password"_s, u"secret"_s}}));
    // The challenge stays the same, and so does its session.
    static const QRegularExpression number(u"<h2>(\\d{6})</h2>"_s);
    const QString shown = number.match(m_browser->page()).captured(1);
    QVERIFY(!shown.isEmpty());
    change(u"Português"_s);
    QVERIFY(m_browser->shows(u"Use este código para gerar o token"_s));
    QCOMPARE(number.match(m_browser->page()).captured(1), shown);
    QVERIFY(press(PageText::Proceed, PageLanguage::Portuguese, {{u"token"_s, u"111111"_s}}));
    QVERIFY(m_browser->shows(u"Conexão concluída"_s));
    // The token is used up; how it ended can still be read.
    change(u"Español"_s);
    QVERIFY(m_browser->shows(u"Conexión completada"_s));
    QVERIFY(m_browser->shows(m_client->link(u"changed-1"_s)));
    m_browser->open(u"/widget/mfa/?session=nothing&access_token="_s + token(openFinance()));
    QVERIFY(m_browser->shows(u"Escolha sua instituição"_s));
}

QList<QStringList> TestSandboxLanguages::openFinanceWalk(PageLanguage language)
{
    QList<QStringList> pages;
    const auto note = [&] { pages.append(m_browser->texts()); };
    const QString access = token(openFinance());
    open(u"/widget/"_s, language, access);
    note();
    m_browser->open(u"/widget/?institutions=none&locale=%1&access_token=%2"_s.arg(locale(language), access));
    note();
    open(u"/widget/"_s, language, access);
    const auto go = [&](PageText button, const QHash<QString, QString> &typed) {
        if (!press(button, language, typed))
            pages.append({u"no button: "_s + word(button, language)});
        note();
    };
    if (!m_browser->press(u"Banco Cajueiro"_s))
        pages.append({u"no bank"_s});
    note();
    go(PageText::GoToInstitution, {{u"document"_s, u"123"_s}});
    m_client->advance(61);
    go(PageText::GoToInstitution, {{u"document"_s, u"76109277673"_s}});
    go(PageText::GoToInstitution, {{u"document"_s, u"76109277673"_s}, {u"duration"_s, u"92"_s}});
    go(PageText::Allow, {{u"password"_s, u"pass_invalid"_s}});
    go(PageText::Allow, {{u"username"_s, u"mfa_qr"_s}, {u"password"_s, u"secret"_s}});
    go(PageText::Proceed, {{u"token"_s, u"222222"_s}});
    go(PageText::Proceed, {{u"token"_s, u"111111"_s}});
    open(u"/widget/"_s, language, access);
    note();
    return pages;
}

void TestSandboxLanguages::openFinanceIsTranslated()
{
    QFETCH(PageLanguage, language);
    const QList<QStringList> english = openFinanceWalk(PageLanguage::English);
    const QList<QStringList> other = openFinanceWalk(language);
    QCOMPARE(english.size(), 11);
    QCOMPARE(other.size(), english.size());
    for (qsizetype page = 0; page < english.size(); ++page) {
        QVERIFY2(english[page].size() > 5, qPrintable(english[page].join(u'\n')));
        QCOMPARE(other[page].size(), english[page].size());
        QCOMPARE(untranslated(english[page], other[page]).join(u'\n'), QString());
    }
}

QList<QStringList> TestSandboxLanguages::passwordWalk(PageLanguage language)
{
    QList<QStringList> pages;
    const auto note = [&] { pages.append(m_browser->texts()); };
    const QString access = token(withPassword());
    for (const QString &bank :
         {u"Planet Empleo"_s, word(PageText::InstitutionUnavailable, language).arg(u"Iron Bank"_s),
          u"Erebor Brasil"_s}) {
        open(u"/widget/"_s, language, access);
        note();
        if (!m_browser->press(bank))
            pages.append({u"no bank"_s});
        note();
    }
    for (const QString &user : {u""_s, u"user_locked"_s}) {
        if (!press(PageText::LogIn, language, {{u"username"_s, user}, {u"password"_s, u"secret"_s}}))
            pages.append({u"no login"_s});
        note();
    }
    if (!press(PageText::Leave, language))
        pages.append({u"no exit"_s});
    note();
    return pages;
}

void TestSandboxLanguages::passwordIsTranslated()
{
    QFETCH(PageLanguage, language);
    const QList<QStringList> english = passwordWalk(PageLanguage::English);
    const QList<QStringList> other = passwordWalk(language);
    QCOMPARE(english.size(), 9);
    QCOMPARE(other.size(), english.size());
    for (qsizetype page = 0; page < english.size(); ++page) {
        QCOMPARE(other[page].size(), english[page].size());
        QCOMPARE(untranslated(english[page], other[page]).join(u'\n'), QString());
    }
}

void TestSandboxLanguages::challengesAreTranslated_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("portuguese");
    QTest::addColumn<QString>("spanish");
    QTest::newRow("inputless") << u"mfa_default"_s
                               << u"Use seu aplicativo ou dispositivo para gerar um token"_s
                               << u"Use su aplicación o dispositivo para generar un token"_s;
    QTest::newRow("numeric") << u"mfa_numeric_object"_s << u"Use este código para gerar o token"_s
                             << u"Use este código para generar el token"_s;
    QTest::newRow("picture") << u"mfa_qr_text"_s << u"Leia este QR code para gerar o token"_s
                             << u"Escanee este código QR para generar el token"_s;
    QTest::newRow("question") << u"mfa_text"_s << u"Responda à pergunta para continuar"_s
                              << u"Responda la pregunta para continuar"_s;
    QTest::newRow("confirmation") << u"mfa_confirm_noflag"_s
                                  << u"Confirme o acesso no seu outro dispositivo"_s
                                  << u"Confirme el acceso en su otro dispositivo"_s;
}

void TestSandboxLanguages::challengesAreTranslated()
{
    QFETCH(QString, username);
    open(u"/widget/"_s, PageLanguage::Portuguese, token(withPassword()));
    QVERIFY(m_browser->press(u"Erebor Brasil"_s));
    QVERIFY(press(PageText::LogIn, PageLanguage::Portuguese,
                  {{u"username"_s, username}, {u"password"_s, u"secret"_s}}));
    QFETCH(QString, portuguese);
    QVERIFY2(m_browser->shows(portuguese), qPrintable(m_browser->page()));
    m_browser->open(m_browser->linkTo(u"Español"_s));
    QFETCH(QString, spanish);
    QVERIFY2(m_browser->shows(spanish), qPrintable(m_browser->page()));
}

void TestSandboxLanguages::problemsAreTranslated_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<PageText>("text");
    QTest::newRow("wrong") << u"user_invalid"_s << PageText::WrongCredentials;
    QTest::newRow("repeated") << u"user_repeated"_s << PageText::LoginNotTried;
    QTest::newRow("missing") << u"user_missing"_s << PageText::CredentialsMissing;
    QTest::newRow("unsupported") << u"user_unsupported"_s << PageText::TokenUnsupported;
    QTest::newRow("unexpected") << u"user_unexpected"_s << PageText::LoginUnexpected;
    QTest::newRow("forbidden") << u"user_forbidden"_s << PageText::AccountForbidden;
    QTest::newRow("locked") << u"user_locked"_s << PageText::AccountLocked;
    QTest::newRow("sessions") << u"user_sessions"_s << PageText::TooManySessions;
    QTest::newRow("no access") << u"user_inactive_access"_s << PageText::NoWebAccess;
    QTest::newRow("timeout") << u"user_timeout"_s << PageText::TimedOut;
}

void TestSandboxLanguages::problemsAreTranslated()
{
    QFETCH(QString, username);
    QFETCH(PageText, text);
    for (const PageLanguage language : vinculo::sandbox::kPageLanguages) {
        open(u"/widget/"_s, language, token(withPassword()));
        QVERIFY(m_browser->press(u"Erebor Brasil"_s));
        QVERIFY(press(PageText::LogIn, language, {{u"username"_s, username}, {u"password"_s, u"secret"_s}}));
        QVERIFY2(m_browser->shows(word(text, language)), qPrintable(m_browser->page()));
    }
}

void TestSandboxLanguages::refusalsAreTranslated_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no token") << u"/widget/?"_s;
    QTest::newRow("no portal token") << u"/portal/?access_token=a.b.c&"_s;
    QTest::newRow("no page") << u"/widget/nowhere/?"_s;
    QTest::newRow("no step") << u"/widget/exit/?"_s;
    QTest::newRow("no scope") << u"/portal/?access_token=%1&"_s;
}

void TestSandboxLanguages::refusalsAreTranslated()
{
    QFETCH(QString, address);
    if (address.contains(u"%1"_s))
        address = address.arg(token(withPassword()));
    m_browser->open(address + u"locale=en"_s);
    QVERIFY(m_browser->status() >= 400);
    const QStringList english = m_browser->texts();
    for (const QString &name : {u"Português"_s, u"Español"_s}) {
        m_browser->open(m_browser->linkTo(name));
        QVERIFY(m_browser->status() >= 400);
        QCOMPARE(m_browser->texts().size(), english.size());
        QCOMPARE(untranslated(english, m_browser->texts()).join(u'\n'), QString());
    }
}

void TestSandboxLanguages::callbacksGetWhatTheApiSays()
{
    QJsonObject body = withPassword();
    body[u"widget"_s] = QJsonObject{
        {u"callback_urls"_s, QJsonObject{{u"exit"_s, u"acme://exit"_s}, {u"event"_s, u"acme://event"_s}}}};
    open(u"/widget/"_s, PageLanguage::Portuguese, token(body));
    QVERIFY(m_browser->press(u"Erebor Brasil"_s));
    QVERIFY(press(PageText::LogIn, PageLanguage::Portuguese,
                  {{u"username"_s, u"user_invalid"_s}, {u"password"_s, u"secret"_s}}));
    QVERIFY(press(PageText::Leave, PageLanguage::Portuguese));
    QCOMPARE(m_browser->sentWith(u"last_encountered_error_message"_s),
             u"Invalid credentials provided to login to the institution"_s);
    QCOMPARE(m_browser->sentWith(u"locale"_s), QString());
}

QTEST_GUILESS_MAIN(TestSandboxLanguages)
#include "tst_sandboxlanguages.moc"
