// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/errorcatalogue.h"

#include <QSet>
#include <QTest>

using namespace vinculo;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vinculo::ErrorLane)

namespace {

ApiError errorOf(int httpStatus, const QString &code, const QString &message = {})
{
    ApiError error;
    error.httpStatus = httpStatus;
    error.code = code;
    error.message = message;
    return error;
}

} // namespace

class TestErrorCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsTwoPlainSentences();
    void everyCodeOfTheErrorPageIsKnown_data();
    void everyCodeOfTheErrorPageIsKnown();
    void loginErrorsAreToldApartByTheirMessage_data();
    void loginErrorsAreToldApartByTheirMessage();
    void answersWithoutACodeAreKnownByStatus_data();
    void answersWithoutACodeAreKnownByStatus();
    void thePageOfTheFirewallIsThrottling();
    void aForbiddenAnswerWithoutCodeIsNotThrottling();
    void unknownCodesStayUnknown();
    void unknownCodesOfOverloadAndServerErrorsAreKnown();
};

void TestErrorCatalogue::everyFactIsTwoPlainSentences()
{
    QVERIFY(!errorFacts().empty());
    for (const ErrorFact &fact : errorFacts())
        for (const char *text : {fact.meaning, fact.nextStep}) {
            const QString sentence = QString::fromUtf8(text);
            QVERIFY2(sentence.size() > 10 && sentence.size() < 200, text);
            QVERIFY2(sentence.endsWith(u'.') && sentence.count(u". "_s) == 0, text);
            QVERIFY2(sentence.front().isUpper(), text);
        }
}

void TestErrorCatalogue::everyCodeOfTheErrorPageIsKnown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorLane>("lane");
    using enum ErrorLane;
    const auto add = [](int status, const char *code, ErrorLane lane) {
        QTest::addRow("%d %s", status, code) << status << QString::fromLatin1(code) << lane;
    };
    for (const char *code : {"activation_failed", "invalid_link", "unconfirmed_link", "login_error"})
        add(400, code, EndUser);
    for (const char *code :
         {"required", "null", "blank", "invalid", "invalid_choice", "not_a_list", "parse_error",
          "does_not_exist", "validation_error", "invalid_period", "max_length", "min_length",
          "invalid_credentials_storage", "invalid_fetch_resources", "duplicated", "unsupported_operation",
          "session_expired", "session_expired_ob"})
        add(400, code, Us);
    for (const char *code : {"institution_down", "institution_unavailable", "unavailable_data"})
        add(400, code, Bank);
    for (const char *code : {"too_many_sessions", "operational_limits_reached"})
        add(400, code, Wait);
    add(400, "institution_inactive", Belvo);
    add(401, "authentication_failed", Us);
    add(401, "consent_without_accounts", EndUser);
    for (const char *code :
         {"access_to_production_denied", "access_to_resource_denied", "quota_limit_reached"})
        add(403, code, Us);
    add(403, "permission_denied", Belvo);
    add(404, "not_found", Us);
    add(404, "expired_credentials", EndUser);
    add(405, "method_not_allowed", Us);
    add(408, "request_timeout", Wait);
    add(409, "link_refreshed", Wait);
    add(428, "token_required", EndUser);
    add(428, "activation_required", EndUser);
    add(500, "unexpected_error", Belvo);
    add(500, "service_unavailable", Belvo);
}

void TestErrorCatalogue::everyCodeOfTheErrorPageIsKnown()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(ErrorLane, lane);
    const ErrorFact *fact = findErrorFact(errorOf(status, code));
    QVERIFY(fact);
    QCOMPARE(QLatin1StringView(fact->code), code);
    QCOMPARE(fact->httpStatus, status);
    QCOMPARE(fact->lane, lane);
}

void TestErrorCatalogue::loginErrorsAreToldApartByTheirMessage_data()
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

void TestErrorCatalogue::loginErrorsAreToldApartByTheirMessage()
{
    static QSet<const ErrorFact *> seen;
    QFETCH(QString, message);
    QFETCH(ErrorLane, lane);
    const ErrorFact *fact = findErrorFact(errorOf(400, u"login_error"_s, message));
    QVERIFY(fact);
    QCOMPARE(fact->lane, lane);
    QCOMPARE(findErrorFact(errorOf(400, u"login_error"_s, message.toUpper())), fact);
    QVERIFY(!seen.contains(fact));
    seen.insert(fact);
}

void TestErrorCatalogue::answersWithoutACodeAreKnownByStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 404, 405, 408, 409, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestErrorCatalogue::answersWithoutACodeAreKnownByStatus()
{
    QFETCH(int, status);
    const ErrorFact *fact = findErrorFact(errorOf(status, {}));
    QVERIFY(fact);
    QCOMPARE(fact->httpStatus, status >= 500 ? 500 : status);
}

void TestErrorCatalogue::thePageOfTheFirewallIsThrottling()
{
    ApiError error = errorOf(403, {});
    error.htmlBody = true;
    const ErrorFact *fact = findErrorFact(error);
    QVERIFY(fact);
    QCOMPARE(fact->lane, ErrorLane::Wait);
}

void TestErrorCatalogue::aForbiddenAnswerWithoutCodeIsNotThrottling()
{
    QVERIFY(!findErrorFact(errorOf(403, {})));
}

void TestErrorCatalogue::unknownCodesStayUnknown()
{
    QVERIFY(!findErrorFact(errorOf(400, u"brand_new_code"_s)));
    QVERIFY(!findErrorFact(errorOf(0, {})));
    QVERIFY(!findErrorFact(errorOf(418, {})));
}

void TestErrorCatalogue::unknownCodesOfOverloadAndServerErrorsAreKnown()
{
    QCOMPARE(findErrorFact(errorOf(429, u"throttled"_s))->lane, ErrorLane::Wait);
    QCOMPARE(findErrorFact(errorOf(503, u"brand_new_code"_s))->lane, ErrorLane::Belvo);
}

QTEST_GUILESS_MAIN(TestErrorCatalogue)
#include "tst_errorcatalogue.moc"
