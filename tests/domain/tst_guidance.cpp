// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/errorcatalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace vinculo;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vinculo::ErrorLane)
Q_DECLARE_METATYPE(vinculo::RetryRule)

namespace {

const QStringList kLanguages{u"pt"_s, u"es"_s, u"en"_s};

ApiError errorOf(int httpStatus, const QString &code, const QString &message = {})
{
    ApiError error;
    error.httpStatus = httpStatus;
    error.code = code;
    error.message = message;
    return error;
}

QString nameOf(const Guidance &guidance)
{
    if (guidance.situation)
        return u"situation %1"_s.arg(static_cast<int>(*guidance.situation));
    return u"%1 %2 %3"_s.arg(QString::number(guidance.httpStatus), guidance.code, guidance.messagePattern);
}

//! Errors, situations and webhooks.
QList<const Guidance *> everything()
{
    QList<const Guidance *> all;
    for (const Guidance &guidance : allGuidance())
        all.append(&guidance);
    for (int i = 0; i <= static_cast<int>(Situation::AllWell); ++i)
        all.append(guidanceFor(static_cast<Situation>(i)));
    for (const ErrorCatalogue::Webhook &webhook : errorCatalogue().webhooks)
        all.append(&webhook.guidance);
    return all;
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ErrorLane laneOf(const QString &name)
{
    static const QHash<QString, ErrorLane> lanes{{u"EndUser"_s, ErrorLane::EndUser},
                                                 {u"Bank"_s, ErrorLane::Bank},
                                                 {u"Belvo"_s, ErrorLane::Belvo},
                                                 {u"Us"_s, ErrorLane::Us},
                                                 {u"Wait"_s, ErrorLane::Wait}};
    return lanes.value(name);
}

//! "InstitutionDown" → "institution_down"
QString snakeCase(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isUpper() && !result.isEmpty())
            result += u'_';
        result += c.toLower();
    }
    return result;
}

//! The published description names its errors but gives few codes: those whose names differ.
QString codeOfSchema(QString name)
{
    static const QHash<QString, QString> others{{u"UnauthorizedError"_s, u"authentication_failed"_s},
                                                {u"InvalidFetchHistorical"_s, u"invalid_fetch_resources"_s},
                                                {u"InvalidResourcesError"_s, u"invalid"_s},
                                                {u"LinkAlreadyRefreshedError"_s, u"link_refreshed"_s},
                                                {u"LoginError"_s, u"login_error"_s},
                                                {u"UnexpectedError"_s, u"unexpected_error"_s},
                                                {u"ValidationError"_s, u"validation_error"_s}};
    if (others.contains(name))
        return others.value(name);
    return snakeCase(name.remove(u"Error"_s).remove(u"Response"_s));
}

} // namespace

class TestGuidance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueIsSound();
    void wrongCataloguesAreNamed_data();
    void wrongCataloguesAreNamed();
    void everyTextIsThereInThreeLanguages();
    void meaningsAndStepsAreOneSentence();
    void wordsForCustomersAreReadyToSend();
    void aTechnicalNameIsNoNameForCustomers_data();
    void aTechnicalNameIsNoNameForCustomers();
    void everyCodeOfTheErrorPageIsKnown_data();
    void everyCodeOfTheErrorPageIsKnown();
    void everyErrorOfTheDescriptionIsKnown_data();
    void everyErrorOfTheDescriptionIsKnown();
    void loginErrorsAreToldApartByTheirMessage_data();
    void loginErrorsAreToldApartByTheirMessage();
    void variantsStandForMessages();
    void invalidFieldsAreToldApartByTheirMessage();
    void onlyHarmlessCallsMayBeRepeated_data();
    void onlyHarmlessCallsMayBeRepeated();
    void answersWithoutACodeAreKnownByStatus_data();
    void answersWithoutACodeAreKnownByStatus();
    void thePageOfTheFirewallIsThrottling();
    void aForbiddenAnswerWithoutCodeIsNotThrottling();
    void unknownCodesStayUnknown();
    void unknownCodesOfOverloadAndServerErrorsAreKnown();
    void codesOfTheWidgetAreKnownWithoutAStatus_data();
    void codesOfTheWidgetAreKnownWithoutAStatus();
    void everyWebhookIsKnown_data();
    void everyWebhookIsKnown();
    void otherWebhooksStayUnknown();
};

void TestGuidance::theCatalogueIsSound()
{
    QCOMPARE(errorCatalogue().problem, QString());
    QVERIFY(allGuidance().size() > 50);
    QSet<QString> seen;
    for (const Guidance &guidance : allGuidance()) {
        const QString name = nameOf(guidance) + (guidance.needsHtml ? u" html"_s : QString());
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        QVERIFY2(!guidance.wait || guidance.retry == RetryRule::AfterWait, qPrintable(name));
    }
}

void TestGuidance::wrongCataloguesAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("lane") << QByteArrayLiteral("\"EndUser\"") << QByteArrayLiteral("\"Customer\"");
    QTest::newRow("retry") << QByteArrayLiteral("\"OnceLater\"") << QByteArrayLiteral("\"Perhaps\"");
    QTest::newRow("pattern") << QByteArrayLiteral("\"locked\"") << QByteArrayLiteral("\"(locked\"");
    QTest::newRow("language") << QByteArrayLiteral("\"pt\"") << QByteArrayLiteral("\"de\"");
    QTest::newRow("situation") << QByteArrayLiteral("\"LinkInvalid\"") << QByteArrayLiteral("\"LinkLost\"");
    QTest::newRow("no words for a variant")
        << QByteArrayLiteral("\"variant\": \"locked\",") << QByteArrayLiteral("");
    QTest::newRow("words of another variant")
        << QByteArrayLiteral("\"variant\": \"locked\"") << QByteArrayLiteral("\"variant\": \"open\"");
    QTest::newRow("customer text") << QByteArrayLiteral("\"unlock\":") << QByteArrayLiteral("\"open\":");
    QTest::newRow("JSON") << QByteArrayLiteral("{") << QByteArrayLiteral("[");
}

void TestGuidance::wrongCataloguesAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = contents(u":/errors/catalogue.json"_s);
    QVERIFY(readErrorCatalogue(json).problem.isEmpty());
    QVERIFY(json.contains(from));
    QVERIFY(!readErrorCatalogue(json.replace(from, to)).problem.isEmpty());
}

void TestGuidance::everyTextIsThereInThreeLanguages()
{
    for (const Guidance *guidance : everything()) {
        const QString name = nameOf(*guidance);
        for (const LocalizedText *text : {&guidance->meaning, &guidance->nextStep, &guidance->customer}) {
            for (const QString &language : kLanguages) {
                QVERIFY2(text->in(language).size() > 10, qPrintable(name));
                QCOMPARE(text->in(language), text->in(language).simplified());
            }
            QVERIFY2(text->pt != text->es && text->es != text->en && text->pt != text->en, qPrintable(name));
            QCOMPARE(text->in(u"fr"_s), text->en);
        }
    }
}

void TestGuidance::meaningsAndStepsAreOneSentence()
{
    for (const Guidance *guidance : everything())
        for (const LocalizedText *text : {&guidance->meaning, &guidance->nextStep})
            for (const QString &language : kLanguages) {
                const QString &sentence = text->in(language);
                QVERIFY2(sentence.size() < 200, qPrintable(sentence));
                QVERIFY2(sentence.endsWith(u'.') && sentence.count(u". "_s) == 0, qPrintable(sentence));
                QVERIFY2(sentence.front().isUpper(), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'%'), qPrintable(sentence));
            }
}

void TestGuidance::wordsForCustomersAreReadyToSend()
{
    // words of the API and of our own trade mean nothing to the person who reads them
    static const QRegularExpression trade(
        u"\\b(API|HTTP|token|widget|link|Belvo|UUID|request|endpoint|webhook|MFA|\\d{3})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "your bank" would begin a sentence in lower case
    static const QRegularExpression lowerStart(u"([.!?] |^)(seu|sua|su|your)\\b"_s);
    for (const Guidance *guidance : everything())
        for (const QString &language : kLanguages)
            for (const QString &bank : {QString(), u"Banco do Povo"_s}) {
                const QString text = customerText(*guidance, language, bank);
                QVERIFY2(text.size() > 60 && text.size() < 480, qPrintable(text));
                QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u'%'),
                         qPrintable(text));
                QVERIFY2(!text.contains(trade), qPrintable(text));
                QVERIFY2(!text.contains(lowerStart), qPrintable(text));
                if (guidance->customer.en.contains(u"{institution}"_s))
                    QCOMPARE(text.contains(u"Banco do Povo"_s), !bank.isEmpty());
            }
}

void TestGuidance::aTechnicalNameIsNoNameForCustomers_data()
{
    QTest::addColumn<QString>("institution");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a name") << u"Banco do Povo"_s << u"Banco do Povo"_s;
    QTest::newRow("a short name") << u"bs2"_s << u"bs2"_s;
    QTest::newRow("none") << QString() << u"your bank"_s;
    QTest::newRow("blanks") << u"  \n"_s << u"your bank"_s;
    QTest::newRow("a bank's") << u"ofmockbank_br_retail"_s << u"your bank"_s;
    QTest::newRow("tax agency") << u"tatooine_mx_fiscal"_s << u"your institution"_s;
    QTest::newRow("pension") << u"planet_mx_employment"_s << u"your institution"_s;
    QTest::newRow("lines") << u"Banco\ndo\tPovo"_s << u"Banco do Povo"_s;
    QTest::newRow("placeholder") << u"A {institution} %1 B"_s << u"A {institution} %1 B"_s;
    QTest::newRow("endless") << QString(100000, u'B') << QString(80, u'B') + u" is unstable"_s;
}

void TestGuidance::aTechnicalNameIsNoNameForCustomers()
{
    QFETCH(QString, institution);
    QFETCH(QString, expected);
    const Guidance *guidance = guidanceFor(errorOf(400, u"institution_unavailable"_s));
    QVERIFY(guidance);
    const QString text = customerText(*guidance, u"en"_s, institution);
    QVERIFY2(text.contains(u"with "_s + expected), qPrintable(text));
}

void TestGuidance::everyCodeOfTheErrorPageIsKnown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorLane>("lane");
    const QByteArray list = contents(QStringLiteral(VINCULO_FIXTURES "/errors/codes.csv"));
    const QStringList lines = QString::fromUtf8(list).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 50);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        QTest::newRow(qPrintable(line)) << cells.at(0).toInt() << cells.at(1) << laneOf(cells.at(2));
    }
}

void TestGuidance::everyCodeOfTheErrorPageIsKnown()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(ErrorLane, lane);
    const Guidance *guidance = guidanceFor(errorOf(status, code));
    QVERIFY(guidance);
    QCOMPARE(guidance->code, code);
    QCOMPARE(guidance->httpStatus, status);
    QCOMPARE(guidance->lane, lane);
    QVERIFY(guidance->messagePattern.isEmpty()); // no message, no guess at the cause
}

void TestGuidance::everyErrorOfTheDescriptionIsKnown_data()
{
    QTest::addColumn<QString>("code");
    const QJsonObject root = QJsonDocument::fromJson(contents(QStringLiteral(VINCULO_CONTRACT))).object();
    const QJsonObject schemas = root["components"_L1].toObject()["schemas"_L1].toObject();
    int count = 0;
    for (auto it = schemas.begin(); it != schemas.end(); ++it) {
        const QJsonObject properties = it.value().toObject()["properties"_L1].toObject();
        // the shape of all errors; some objects of data have a code too
        if (!properties.contains("code"_L1) || !properties.contains("request_id"_L1))
            continue;
        QTest::newRow(qPrintable(it.key())) << codeOfSchema(it.key());
        ++count;
    }
    QVERIFY(count > 20);
}

void TestGuidance::everyErrorOfTheDescriptionIsKnown()
{
    QFETCH(QString, code);
    const Guidance *guidance = guidanceFor(errorOf(0, code));
    QVERIFY2(guidance, qPrintable(code));
    QCOMPARE(guidance->code, code);
}

void TestGuidance::loginErrorsAreToldApartByTheirMessage_data()
{
    using enum ErrorLane;
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorLane>("lane");
    QTest::newRow("wrong") << u"Invalid credentials provided to login to the institution"_s << EndUser;
    QTest::newRow("not tried") << u"Login not attempted due to invalid credentials"_s << EndUser;
    QTest::newRow("missing") << u"Missing credentials to login to the institution"_s << EndUser;
    QTest::newRow("kind of MFA")
        << u"A MFA token is required by the institution, but it\u2019s not supported yet by Belvo."_s
        << Belvo;
    QTest::newRow("unexpected")
        << u"Impossible to login, something unexpected happened while logging into the institution. Try again later."_s
        << Bank;
    QTest::newRow("forbidden") << u"The user account access was forbidden by the institution"_s << EndUser;
    QTest::newRow("locked")
        << u"The user account is locked, user needs to contact the institution to unlock it"_s << EndUser;
    QTest::newRow("new words") << u"The moon is in the wrong phase"_s << EndUser;
}

void TestGuidance::loginErrorsAreToldApartByTheirMessage()
{
    static QSet<const Guidance *> seen;
    QFETCH(QString, message);
    QFETCH(ErrorLane, lane);
    const Guidance *guidance = guidanceFor(errorOf(400, u"login_error"_s, message));
    QVERIFY(guidance);
    QCOMPARE(guidance->lane, lane);
    QCOMPARE(guidanceFor(errorOf(400, u"login_error"_s, message.toUpper())), guidance);
    QVERIFY(!seen.contains(guidance));
    seen.insert(guidance);
}

//! What may be kept of a message leads back to the same entry.
void TestGuidance::variantsStandForMessages()
{
    int count = 0;
    for (const Guidance &guidance : allGuidance()) {
        if (guidance.variant.isEmpty())
            continue;
        ++count;
        const ApiError kept = errorOf(guidance.httpStatus, guidance.code, guidance.variant);
        QVERIFY2(guidanceFor(kept) == &guidance, qPrintable(guidance.variant));
        QCOMPARE(variantOf(kept), guidance.variant);
        // Short, and words of ours: no place for a name or a number.
        static const QRegularExpression words(QRegularExpression::anchoredPattern(u"[a-z ]{4,40}"_s));
        QVERIFY2(words.match(guidance.variant).hasMatch(), qPrintable(guidance.variant));
    }
    QVERIFY(count >= 10);
    const QString told = u"The user account of Ana Silva is locked"_s;
    QCOMPARE(variantOf(errorOf(400, u"login_error"_s, told)), u"locked"_s);
    QVERIFY(variantOf(errorOf(400, u"login_error"_s, u"The moon is in the wrong phase"_s)).isEmpty());
    QVERIFY(variantOf(errorOf(400, u"brand_new"_s, told)).isEmpty());
    QVERIFY(variantOf(errorOf(403, {}, told)).isEmpty());
}

void TestGuidance::invalidFieldsAreToldApartByTheirMessage()
{
    QSet<const Guidance *> seen;
    for (const QString &message :
         {u"\u201cabc\u201d is not a valid UUID."_s,
          u"Date has wrong format. Use one of these formats instead: YYYY-MM-DD."_s,
          u"The institution only supports the following resources: ACCOUNTS"_s, u"Enter a value."_s})
        seen.insert(guidanceFor(errorOf(400, u"invalid"_s, message)));
    QCOMPARE(seen.size(), 4);
    QVERIFY(!seen.contains(nullptr));
}

void TestGuidance::onlyHarmlessCallsMayBeRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<RetryRule>("rule");
    using enum RetryRule;
    QTest::newRow("six strikes") << 400 << u"login_error"_s << Never;
    QTest::newRow("dead link") << 400 << u"invalid_link"_s << Never;
    QTest::newRow("monthly quota: each attempt may count") << 400 << u"operational_limits_reached"_s << Never;
    QTest::newRow("wrong keys") << 401 << u"authentication_failed"_s << Never;
    QTest::newRow("wrong request") << 400 << u"required"_s << Never;
    QTest::newRow("MFA") << 428 << u"token_required"_s << Resume;
    QTest::newRow("late MFA") << 400 << u"session_expired"_s << Restart;
    QTest::newRow("open session") << 400 << u"too_many_sessions"_s << AfterWait;
    QTest::newRow("cool-down") << 409 << u"link_refreshed"_s << AfterWait;
    QTest::newRow("too many calls") << 429 << QString() << AfterWait;
    QTest::newRow("timeout") << 408 << u"request_timeout"_s << UpToThree;
    QTest::newRow("server") << 500 << u"unexpected_error"_s << UpToThree;
    QTest::newRow("nothing from the bank") << 400 << u"unavailable_data"_s << OnceLater;
}

void TestGuidance::onlyHarmlessCallsMayBeRepeated()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(RetryRule, rule);
    const Guidance *guidance = guidanceFor(errorOf(status, code));
    QVERIFY(guidance);
    QCOMPARE(guidance->retry, rule);
}

void TestGuidance::answersWithoutACodeAreKnownByStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 404, 405, 408, 409, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestGuidance::answersWithoutACodeAreKnownByStatus()
{
    QFETCH(int, status);
    const Guidance *guidance = guidanceFor(errorOf(status, {}));
    QVERIFY(guidance);
    QCOMPARE(guidance->httpStatus, status >= 500 ? 500 : status);
}

void TestGuidance::thePageOfTheFirewallIsThrottling()
{
    ApiError error = errorOf(403, {});
    error.htmlBody = true;
    const Guidance *guidance = guidanceFor(error);
    QVERIFY(guidance);
    QCOMPARE(guidance->lane, ErrorLane::Wait);
}

void TestGuidance::aForbiddenAnswerWithoutCodeIsNotThrottling()
{
    QVERIFY(!guidanceFor(errorOf(403, {})));
}

void TestGuidance::unknownCodesStayUnknown()
{
    QVERIFY(!guidanceFor(errorOf(400, u"brand_new_code"_s)));
    QVERIFY(!guidanceFor(errorOf(0, {})));
    QVERIFY(!guidanceFor(errorOf(418, {})));
}

void TestGuidance::unknownCodesOfOverloadAndServerErrorsAreKnown()
{
    QCOMPARE(guidanceFor(errorOf(429, u"throttled"_s))->lane, ErrorLane::Wait);
    QCOMPARE(guidanceFor(errorOf(503, u"brand_new_code"_s))->lane, ErrorLane::Belvo);
}

void TestGuidance::codesOfTheWidgetAreKnownWithoutAStatus_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"risk_analysis_denied", "ACCESS_TOKEN_NOT_VALID", "institution_disabled",
                             "access_denied", "login_error", "institution_down"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestGuidance::codesOfTheWidgetAreKnownWithoutAStatus()
{
    QFETCH(QString, code);
    QVERIFY(guidanceFor(errorOf(0, code)));
}

void TestGuidance::everyWebhookIsKnown_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    for (const char *type : {"ACCOUNTS", "OWNERS", "TRANSACTIONS", "BILLS", "INVESTMENTS", "EXCHANGES",
                             "INCOMES", "RECURRING_EXPENSES", "RISK_INSIGHTS", "TAX_RETURNS"})
        QTest::addRow("%s history", type) << QString::fromLatin1(type) << u"historical_update"_s;
    const std::pair<const char *, const char *> others[] = {
        {"ACCOUNTS", "new_accounts_available"},
        {"TRANSACTIONS", "new_transactions_available"},
        {"TRANSACTIONS", "transactions_updated"},
        {"TRANSACTIONS", "transactions_deleted"},
        {"INVOICES", "initial_inflow_update"},
        {"INVOICES", "historical_outflow_update"},
        {"EMPLOYMENT_RECORDS", "employment_changes"},
        {"LINK", "invalid_credentials"},
        {"LINK", "token_required"},
        {"LINK", "link_deleted"},
        {"CONSENT", "consent_expired"},
        {"CONSENT", "openfinance_consent_expired"},
        {"CONSENT", "openfinance_consent_about_to_expire"},
        {"CONSENT", "openfinance_consent_with_unrecoverable_resources"},
        {"CONSENT", "openfinance_consent_with_temporarily_unavailable_resources"},
        {"CONSENT", "openfinance_consent_expiration_changed"}};
    for (const auto &[type, code] : others)
        QTest::addRow("%s %s", type, code) << QString::fromLatin1(type) << QString::fromLatin1(code);
}

void TestGuidance::everyWebhookIsKnown()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    QVERIFY(guidanceForWebhook(type, code));
}

void TestGuidance::otherWebhooksStayUnknown()
{
    QVERIFY(!guidanceForWebhook(u"LINK"_s, u"something_else"_s));
    QVERIFY(!guidanceForWebhook(u"ACCOUNTS"_s, u"link_deleted"_s));
    QVERIFY(!guidanceForWebhook({}, {}));
    QCOMPARE(guidanceForWebhook(u"CONSENT"_s, u"consent_expired"_s)->situation, Situation::ConsentExpired);
}

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
