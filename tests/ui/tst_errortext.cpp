// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guidance.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"
#include "ui/text/findingtext.h"
#include "ui/text/resourcetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWords_data();
    void everyKindHasWords();
    void everyKnownCodeSaysWhoActs();
    void theKeyCheckSaysOfAnAnswerWhatIsSaidEverywhere();
    void keychainCodesHaveTheirOwnWords_data();
    void keychainCodesHaveTheirOwnWords();
    void unknownCodeIsCalledUnknown();
    void localKindIgnoresTheCode();
    void whatGoesWrongHereIsInTheCatalogueAsWell();
    void serverWordsStayInTheDetails();
    void severalEntriesAreAllKept();
    void controlCharactersAreMadeVisible();
    void firewallIsNamed();
    void clockCountsMinutes();
    void unknownResourceCodeIsShownAsItCame();
};

void TestErrorText::everyKindHasWords_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestErrorText::everyKindHasWords()
{
    QFETCH(int, kind);
    ApiError error;
    error.kind = static_cast<ErrorKind>(kind);
    const ErrorText text = errorText(error);
    QVERIFY(!text.what.isEmpty());
    QVERIFY(!text.next.isEmpty());
    // repeating a request whose fate is unknown, or that was refused for good, is never offered
    if (error.kind == ErrorKind::OutcomeUnknown || error.kind == ErrorKind::Unauthorized ||
        error.kind == ErrorKind::ReadOnly)
        QVERIFY(!text.canRetry);
}

void TestErrorText::everyKnownCodeSaysWhoActs()
{
    for (const Guidance &guidance : allGuidance()) {
        ApiError error;
        error.kind = ErrorKind::Validation;
        error.httpStatus = guidance.httpStatus;
        error.code = guidance.code;
        error.htmlBody = guidance.needsHtml;
        const Guidance *found = guidanceFor(error);
        QVERIFY2(found, qPrintable(guidance.code));
        const ErrorText text = errorText(error);
        QCOMPARE(text.what, found->meaning.en);
        QCOMPARE(text.next, found->nextStep.en);
        QVERIFY2(!text.who.isEmpty(), qPrintable(guidance.code));
        if (found->retry == RetryRule::Never)
            QVERIFY2(!text.canRetry, qPrintable(guidance.code));
    }
}

void TestErrorText::theKeyCheckSaysOfAnAnswerWhatIsSaidEverywhere()
{
    using Flow = models::KeyCheckFlow;
    using enum Flow::Finding;
    struct Answer
    {
        Flow::Finding finding;
        ErrorKind kind;
        int httpStatus;
        QString code;
    };
    const Answer answers[] = {
        {KeysRefused, ErrorKind::Unauthorized, 401, u"authentication_failed"_s},
        {ProductionDenied, ErrorKind::Forbidden, 403, u"access_to_production_denied"_s},
        {ResourceDenied, ErrorKind::Forbidden, 403, u"access_to_resource_denied"_s},
        {Throttled, ErrorKind::RateLimited, 429, {}},
        {ServerTrouble, ErrorKind::Server, 500, u"unexpected_error"_s},
    };
    for (const Answer &answer : answers) {
        const ApiError error{.kind = answer.kind, .httpStatus = answer.httpStatus, .code = answer.code};
        const Guidance *guidance = guidanceFor(error);
        QVERIFY2(guidance, qPrintable(answer.code));
        const QString text = findingText(Flow::StepResult{.step = Flow::Step::Links,
                                                          .verdict = Flow::Verdict::Bad,
                                                          .finding = answer.finding,
                                                          .error = error,
                                                          .durationMs = 0});
        for (const QString &part : {guidance->meaning.en, guidance->nextStep.en, whoActs(guidance->lane)})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
    // What is no answer of Belvo's has words of its own.
    const ApiError offline{.kind = ErrorKind::Offline};
    QCOMPARE(findingText(Flow::StepResult{.step = Flow::Step::Connection,
                                          .verdict = Flow::Verdict::Bad,
                                          .finding = NoNetwork,
                                          .error = offline,
                                          .durationMs = 0}),
             findingText(NoNetwork));
    QVERIFY(!findingText(NoNetwork).isEmpty());
}

void TestErrorText::keychainCodesHaveTheirOwnWords_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"keychain_locked", "keychain_absent", "keychain_timeout", "keychain_mismatch", "keychain_failed"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestErrorText::keychainCodesHaveTheirOwnWords()
{
    QFETCH(QString, code);
    ApiError error;
    error.kind = ErrorKind::Storage;
    const QString general = errorText(error).what;
    error.code = code;
    const ErrorText text = errorText(error);
    QVERIFY(text.what != general);
    QVERIFY(text.what.contains(u"keychain"_s));
    QVERIFY(!text.what.contains(code));
}

void TestErrorText::unknownCodeIsCalledUnknown()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.httpStatus = 400;
    error.code = u"flux_capacitor_empty"_s;
    error.requestId = u"8c7b283c6efa449c9c028a16b5c249fa"_s;
    const ErrorText text = errorText(error);
    QVERIFY(text.what.contains(u"flux_capacitor_empty"_s));
    QVERIFY(text.details.contains(error.requestId));
}

void TestErrorText::localKindIgnoresTheCode()
{
    ApiError error;
    error.kind = ErrorKind::OutcomeUnknown;
    const QString plain = errorText(error).what;
    error.code = u"login_error"_s;
    QCOMPARE(errorText(error).what, plain);
}

void TestErrorText::whatGoesWrongHereIsInTheCatalogueAsWell()
{
    int count = 0;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        ApiError error;
        error.kind = static_cast<ErrorKind>(kind);
        const std::optional<Situation> situation = situationOf(error.kind);
        if (!situation)
            continue;
        ++count;
        const ErrorText text = errorText(error);
        const Guidance *guidance = guidanceFor(*situation);
        QCOMPARE(text.guidance, guidance);
        QCOMPARE(text.what, guidance->meaning.en);
        QCOMPARE(text.next, guidance->nextStep.en);
        QVERIFY2(!text.who.isEmpty(), qPrintable(text.what));
        QCOMPARE(text.canRetry, guidance->retry != RetryRule::Never);
        QVERIFY(customerText(*guidance, u"pt"_s, {}).startsWith(u"Olá!"_s));
    }
    QCOMPARE(count, 8);
}

void TestErrorText::serverWordsStayInTheDetails()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.httpStatus = 400;
    error.code = u"login_error"_s;
    error.message = u"<img src='/dev/zero'> %1 & secret"_s;
    const ErrorText text = errorText(error);
    for (const QString &part : {text.what, text.who, text.next})
        QVERIFY(!part.contains(u"secret"_s));
    QVERIFY(text.details.contains(u"%1 & secret"_s));
    QVERIFY(text.details.contains(u"400"_s));
}

void TestErrorText::severalEntriesAreAllKept()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.entries = {{u"required"_s, u"first"_s, u"username"_s, {}, {}},
                     {u"blank"_s, u"second"_s, u"password"_s, {}, {}}};
    error.code = u"required"_s;
    const ErrorText text = errorText(error);
    for (const char *part : {"first", "second", "username", "password"})
        QVERIFY2(text.details.contains(QString::fromLatin1(part)), part);
}

void TestErrorText::controlCharactersAreMadeVisible()
{
    ApiError error;
    error.kind = ErrorKind::Server;
    error.message = u"abc\u202Etxt"_s;
    QVERIFY(!errorText(error).details.contains(QChar(0x202E)));
}

void TestErrorText::firewallIsNamed()
{
    ApiError error;
    error.kind = ErrorKind::RateLimited;
    error.httpStatus = 429;
    const QString plain = errorText(error).what;
    error.htmlBody = true;
    error.httpStatus = 403;
    const ErrorText text = errorText(error);
    QVERIFY(text.what != plain || !text.who.isEmpty());
    QVERIFY(text.canRetry);
}

void TestErrorText::clockCountsMinutes()
{
    QCOMPARE(clockText(std::chrono::seconds(581)), u"9:41"_s);
    QCOMPARE(clockText(std::chrono::seconds(5)), u"0:05"_s);
    QCOMPARE(clockText(std::chrono::seconds(-3)), u"0:00"_s);
    QCOMPARE(clockText(std::chrono::seconds(4181)), u"1:09:41"_s);
}

void TestErrorText::unknownResourceCodeIsShownAsItCame()
{
    QCOMPARE(fetchResourceName(u"TRANSACTIONS"_s), u"Transactions"_s);
    QCOMPARE(fetchResourceName(u"TELEPATHY"_s), u"TELEPATHY"_s);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
