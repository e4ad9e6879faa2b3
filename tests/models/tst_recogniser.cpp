// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/recogniser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using Kind = PastedFact::Kind;

Q_DECLARE_METATYPE(vinculo::models::PastedKind)
Q_DECLARE_METATYPE(vinculo::models::Confidence)

namespace {

Explanation explain(const QString &text)
{
    return recognise(pasted::fromText(text));
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The bodies of a sample; some files hold several, or one that is no JSON.
QStringList bodiesOf(const QByteArray &sample)
{
    const QJsonDocument document = QJsonDocument::fromJson(sample);
    const QJsonObject object = document.object();
    QStringList bodies;
    for (const QJsonValue &body : object["bodies"_L1].toArray())
        bodies << QString::fromUtf8(QJsonDocument(body.toArray()).toJson());
    if (object["body"_L1].isArray())
        bodies << QString::fromUtf8(QJsonDocument(object["body"_L1].toArray()).toJson());
    if (object["body"_L1].isString())
        bodies << object["body"_L1].toString();
    return bodies.isEmpty() ? QStringList{QString::fromUtf8(sample)} : bodies;
}

const QString kLink = u"30cb4806-6e00-48a4-91c9-ca55968576c8"_s;
const QString kRequest = u"8c7b283c6efa449c9c028a16b5c249fa"_s;

QString errorJson(const QString &code, const QString &message = u"Words of the server"_s)
{
    return u"[{\"code\": \"%1\", \"message\": \"%2\", \"request_id\": \"%3\"}]"_s.arg(code, message,
                                                                                      kRequest);
}

} // namespace

class TestRecogniser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleOfAnErrorIsExplained_data();
    void everySampleOfAnErrorIsExplained();
    void everySampleSurvivesBeingCut_data();
    void everySampleSurvivesBeingCut();
    void kindsAreToldApart_data();
    void kindsAreToldApart();
    void codesAreFoundInWhateverIsAround_data();
    void codesAreFoundInWhateverIsAround();
    void commonWordsAreNoCodes_data();
    void commonWordsAreNoCodes();
    void loginErrorsKeepTheirCause();
    void severalFieldsAreSeveralFindings();
    void linesOfALogAreCounted();
    void idsAreToldApart();
    void theChallengeOfA428IsDescribedAndItsSecretIsNot();
    void bothShapesOfWebhooksAreRead();
    void addressesAreRead_data();
    void addressesAreRead();
    void aLinkTellsItsState();
    void unknownCodesStayUnknown();
    void encodingsAreRead_data();
    void encodingsAreRead();
    void filesAreReadUpToALimit();
    void missingFilesAreNamed();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
};

void TestRecogniser::everySampleOfAnErrorIsExplained_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(VINCULO_FIXTURES "/errors"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestRecogniser::everySampleOfAnErrorIsExplained()
{
    QFETCH(QString, name);
    const int status = (name.startsWith("428"_L1) ? name.left(3) : name.section(u'_', 1, 1)).toInt();
    for (const QString &body : bodiesOf(contents(QStringLiteral(VINCULO_FIXTURES "/errors/") + name))) {
        const Explanation explanation = explain(body);
        QVERIFY(!explanation.findings.empty());
        const Finding &first = explanation.findings.front();
        if (first.code != "throttled"_L1) // needs its status: nobody documents the body of a 429
            QVERIFY2(first.guidance, qPrintable(first.code));
        const bool isPage = body.startsWith(u'<');
        const PastedKind expected = isPage          ? PastedKind::FirewallPage
                                    : status == 428 ? PastedKind::MfaChallenge
                                                    : PastedKind::ErrorAnswer;
        QCOMPARE(explanation.kind, expected);
        QCOMPARE(explanation.confidence, Confidence::Certain);
        if (!isPage)
            QVERIFY(!explanation.fact(Kind::RequestId).isEmpty());
        if (first.guidance)
            QCOMPARE(first.httpStatus, status);
    }
}

void TestRecogniser::everySampleSurvivesBeingCut_data()
{
    everySampleOfAnErrorIsExplained_data();
}

void TestRecogniser::everySampleSurvivesBeingCut()
{
    QFETCH(QString, name);
    for (const QString &body : bodiesOf(contents(QStringLiteral(VINCULO_FIXTURES "/errors/") + name))) {
        const Explanation whole = explain(body);
        const QString code = whole.findings.front().code;
        for (const qsizetype part : {body.size() - 3, body.size() * 3 / 4, body.size() / 2}) {
            const QString cut = body.left(part);
            const Explanation explanation = explain(cut);
            // as long as the code is there, it is found
            if (!code.isEmpty() && cut.contains(u"\"%1\""_s.arg(code)) && !cut.contains("pix_key"_L1)) {
                QVERIFY2(!explanation.findings.empty(), qPrintable(cut));
                QCOMPARE(explanation.findings.front().code, code);
                QVERIFY(explanation.confidence != Confidence::Certain || cut.trimmed().endsWith(u']'));
            }
        }
    }
}

void TestRecogniser::kindsAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedKind>("kind");
    QTest::addColumn<Confidence>("confidence");
    using enum PastedKind;
    using enum Confidence;
    QTest::newRow("nothing") << QString() << Nothing << Certain;
    QTest::newRow("blanks") << u" \n\t "_s << Nothing << Certain;
    QTest::newRow("words") << u"my customer cannot connect"_s << Unknown << Certain;
    QTest::newRow("other JSON") << u"{\"results\": [], \"count\": 0}"_s << OtherJson << Certain;
    QTest::newRow("empty array") << u"[]"_s << OtherJson << Certain;
    QTest::newRow("array") << errorJson(u"login_error"_s) << ErrorAnswer << Certain;
    QTest::newRow("object") << errorJson(u"login_error"_s).chopped(1).sliced(1) << ErrorAnswer << Certain;
    QTest::newRow("in a log") << u"12:01 failed: "_s + errorJson(u"login_error"_s) << ErrorAnswer << Likely;
    QTest::newRow("request id") << kRequest << Ids << Certain;
    QTest::newRow("uuid") << kLink << Ids << Certain;
    QTest::newRow("id in words") << u"please look at %1, thanks"_s.arg(kLink) << Ids << Likely;
    QTest::newRow("widget")
        << u"{\"eventName\": \"EXIT\", \"meta_data\": {\"error_code\": \"login_error\"}}"_s << WidgetMessage
        << Certain;
    QTest::newRow("widget, flat") << u"{\"error_code\": \"login_error\", \"error_message\": \"x\"}"_s
                                  << WidgetMessage << Certain;
    QTest::newRow("widget, nested")
        << u"{\"last_encountered_error\": {\"code\": \"login_error\", \"message\": \"x\"}}"_s << WidgetMessage
        << Certain;
    QTest::newRow("firewall") << u"<html><head><title>403 Forbidden</title></head><body></body></html>"_s
                              << FirewallPage << Certain;
    QTest::newRow("a page in capitals")
        << u"<!DOCTYPE HTML><HTML><TITLE>403 Forbidden</TITLE>"_s << FirewallPage << Certain;
    QTest::newRow("log line") << u"2026-03-14 09:09:23 ERROR POST /api/accounts/ 400 login_error 812ms"_s
                              << LogLines << Likely;
    QTest::newRow("only a code") << u"invalid_link"_s << LogLines << Guess;
    QTest::newRow("only a status") << u"the call gave HTTP 502"_s << LogLines << Guess;
}

void TestRecogniser::kindsAreToldApart()
{
    QFETCH(QString, text);
    QFETCH(PastedKind, kind);
    QFETCH(Confidence, confidence);
    const Explanation explanation = explain(text);
    QCOMPARE(explanation.kind, kind);
    QCOMPARE(explanation.confidence, confidence);
}

void TestRecogniser::codesAreFoundInWhateverIsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    const QString json = errorJson(u"institution_down"_s);
    QTest::newRow("HTTP answer") << u"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n"_s +
                                        json
                                 << u"institution_down"_s << 400;
    QTest::newRow("status beside it")
        << u"{\"status\": 400, \"body\": %1}"_s.arg(json) << u"institution_down"_s << 400;
    QTest::newRow("body as text") << u"{\"statusCode\": 408, \"body\": \"%1\"}"_s.arg(
                                         errorJson(u"request_timeout"_s).replace(u"\""_s, u"\\\""_s))
                                  << u"request_timeout"_s << 408;
    QTest::newRow("escaped") << u"body=\"%1\""_s.arg(QString(json).replace(u"\""_s, u"\\\""_s))
                             << u"institution_down"_s << 400;
    QTest::newRow("Python") << u"BelvoAPIException: [{'code': 'invalid_link', 'message': 'The link…'}]"_s
                            << u"invalid_link"_s << 400;
    QTest::newRow("after brackets") << u"[INFO] [worker-3] [2026-03-14] answer: "_s + json
                                    << u"institution_down"_s << 400;
    QTest::newRow("key and value") << u"level=error status=409 code=link_refreshed link=abc"_s
                                   << u"link_refreshed"_s << 409;
    QTest::newRow("a common word as a code")
        << u"status=400 code=invalid field=date_from"_s << u"invalid"_s << 400;
    QTest::newRow("CSV") << u"2026-03-14;POST;/api/owners/;400;too_many_sessions;x"_s
                         << u"too_many_sessions"_s << 400;
    QTest::newRow("JSON log") << u"{\"time\": \"09:09\", \"error_code\": \"login_error\", \"status\": 400}"_s
                              << u"login_error"_s << 400;
    QTest::newRow("capitals") << u"ERROR LOGIN_ERROR 400"_s << u"login_error"_s << 400;
    QTest::newRow("throttled, with its status")
        << u"HTTP/1.1 429\n\n"_s + errorJson(u"throttled"_s) << u"throttled"_s << 429;
}

void TestRecogniser::codesAreFoundInWhateverIsAround()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, status);
    const Explanation explanation = explain(text);
    QVERIFY(!explanation.findings.empty());
    QCOMPARE(explanation.findings.front().code, code);
    QCOMPARE(explanation.findings.front().httpStatus, status);
    QVERIFY(explanation.findings.front().guidance);
}

void TestRecogniser::commonWordsAreNoCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("required") << u"a password is required and the old one is invalid or blank"_s;
    QTest::newRow("null") << u"the value is null; it was duplicated"_s;
    QTest::newRow("amount") << u"paid R$ 400,00 on 2026-04-50 with 404ms"_s;
    QTest::newRow("a year's number") << u"invoice 4045 of 1500 units"_s;
}

void TestRecogniser::commonWordsAreNoCodes()
{
    QFETCH(QString, text);
    const Explanation explanation = explain(text);
    QCOMPARE(explanation.kind, PastedKind::Unknown);
    QVERIFY(explanation.findings.empty());
}

void TestRecogniser::loginErrorsKeepTheirCause()
{
    const QStringList bodies =
        bodiesOf(contents(QStringLiteral(VINCULO_FIXTURES "/errors/error_400_login_error_variants.json")));
    QCOMPARE(bodies.size(), 7);
    QSet<const Guidance *> causes;
    for (const QString &body : bodies) {
        const Finding finding = explain(body).findings.front();
        causes.insert(finding.guidance);
        // the same words in a line of a log
        const QString line = u"400 login_error "_s + finding.message;
        QCOMPARE(explain(line).findings.front().guidance, finding.guidance);
    }
    QCOMPARE(causes.size(), 7);
}

void TestRecogniser::severalFieldsAreSeveralFindings()
{
    const Explanation explanation = explain(QString::fromUtf8(
        contents(QStringLiteral(VINCULO_FIXTURES "/errors/error_400_multiple_fields.json"))));
    QCOMPARE(explanation.findings.size(), 2u);
    QCOMPARE(explanation.findings[0].field, u"username"_s);
    QCOMPARE(explanation.findings[1].field, u"password"_s);
}

void TestRecogniser::linesOfALogAreCounted()
{
    QString log;
    for (int i = 0; i < 3; ++i)
        log += u"09:0%1 POST /api/links/ 400 login_error Invalid credentials provided\n"_s.arg(i);
    log += u"09:08 POST /api/links/ 408 request_timeout\n09:09 all is well\n"_s;
    const Explanation explanation = explain(log);
    QCOMPARE(explanation.kind, PastedKind::LogLines);
    QCOMPARE(explanation.findings.size(), 2u);
    QCOMPARE(explanation.findings[0].code, u"login_error"_s);
    QCOMPARE(explanation.findings[0].times, 3);
    QCOMPARE(explanation.findings[1].times, 1);
}

void TestRecogniser::idsAreToldApart()
{
    const QString other = u"11111111-2222-3333-4444-555555555555"_s;
    const Explanation explanation =
        explain(u"GET /api/links/%1/ 404 not_found request_id=%2 other %3 session: %4"_s.arg(
            kLink.toUpper(), kRequest, other, QString(32, u'a')));
    QCOMPARE(explanation.fact(Kind::LinkId), kLink);
    QCOMPARE(explanation.fact(Kind::RequestId), kRequest);
    QCOMPARE(explanation.fact(Kind::AnyId), other);
    for (const PastedFact &fact : explanation.facts)
        QVERIFY(!fact.value.contains("aaaa"_L1)); // a session is a secret, and no request
}

void TestRecogniser::theChallengeOfA428IsDescribedAndItsSecretIsNot()
{
    const Explanation explanation = explain(QString::fromUtf8(
        contents(QStringLiteral(VINCULO_FIXTURES "/errors/428_token_required_numeric.json"))));
    QCOMPARE(explanation.kind, PastedKind::MfaChallenge);
    QCOMPARE(explanation.fact(Kind::MfaStep), u"numeric"_s);
    QVERIFY(!explanation.fact(Kind::SessionLife).isEmpty());
    QVERIFY(!explanation.fact(Kind::LinkId).isEmpty());
    const QJsonObject body =
        QJsonDocument::fromJson(
            contents(QStringLiteral(VINCULO_FIXTURES "/errors/428_token_required_numeric.json")))
            .array()
            .first()
            .toObject();
    for (const PastedFact &fact : explanation.facts)
        QVERIFY(fact.value != body["session"_L1].toString());
}

void TestRecogniser::bothShapesOfWebhooksAreRead()
{
    const Explanation link = explain(
        u"{\"webhook_id\": \"e03a656404a4569c84d949581290cfd1\", \"webhook_type\": \"LINK\", "
        u"\"process_type\": "
        "\"recurrent_update\", \"webhook_code\": \"invalid_credentials\", \"link_id\": \"%1\", "
        "\"request_id\": "
        "\"5f3b1877-801e-4562-af37-12b8b789619a\", \"external_id\": \"user-000184\", \"data\": "
        "{\"error_code\": "
        "\"login_error\", \"error_message\": \"The user account is locked\", \"status\": 400}}"_s.arg(kLink));
    QCOMPARE(link.kind, PastedKind::Webhook);
    QCOMPARE(link.findings.front().code, u"login_error"_s);
    QCOMPARE(link.findings.front().guidance->messagePattern, u"locked"_s);
    QCOMPARE(link.fact(Kind::LinkId), kLink);
    QCOMPARE(link.fact(Kind::RequestId), u"5f3b1877-801e-4562-af37-12b8b789619a"_s);
    QCOMPARE(link.fact(Kind::ExternalId), u"user-000184"_s);
    const Explanation consent = explain(
        u"{\"webhook_id\": \"8c22\", \"webhook_type\": \"CONSENT\", \"webhook_code\": \"consent_expired\", "
        "\"link_id\": \"%1\", \"external_id\": null, \"data\": {\"consent_id\": "
        "\"b2f266c6-c45b-414d-a776-6082096dde4f\", \"action\": \"renew\", \"institution\": "
        "\"ofmockbank_br_retail\", \"institution_display_name\": \"OF Mockbank\"}}"_s.arg(kLink));
    QCOMPARE(consent.findings.front().guidance->situation, Situation::ConsentExpired);
    QCOMPARE(consent.fact(Kind::InstitutionName), u"OF Mockbank"_s);
    QCOMPARE(consent.fact(Kind::Institution), u"ofmockbank_br_retail"_s);
    QCOMPARE(consent.fact(Kind::ConsentId), u"b2f266c6-c45b-414d-a776-6082096dde4f"_s);
    const Explanation cut =
        explain(u"{\"webhook_type\": \"TRANSACTIONS\", \"webhook_code\": \"historical_update\", \"li"_s);
    QCOMPARE(cut.kind, PastedKind::Webhook);
    QVERIFY(cut.findings.front().guidance);
    // there is no session to answer: what helps is a refresh together with the customer
    const Explanation token =
        explain(u"{\"webhook_type\": \"LINK\", \"webhook_code\": \"token_required\", \"data\": "
                "{\"error_code\": \"token_required\", \"status\": 428}}"_s);
    QCOMPARE(token.findings.front().guidance->situation, Situation::LinkTokenRequired);
}

void TestRecogniser::addressesAreRead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("institution");
    QTest::newRow("fragment")
        << u"https://shop.example/back#error=access_denied&error_description=risk_analysis_denied&state=1"_s
        << u"risk_analysis_denied"_s << QString();
    QTest::newRow("only a description") << u"https://shop.example/#error_description=risk_analysis_denied"_s
                                        << u"risk_analysis_denied"_s << QString();
    QTest::newRow("query")
        << u"https://shop.example/cb?error=access_denied&error_description=The+customer+declined"_s
        << u"access_denied"_s << QString();
    QTest::newRow("exit")
        << u"acme://exit?last_encountered_error_code=login_error&last_encountered_error_message=Invalid%20credentials&meta_data_institution_name=ofmockbank_br_retail&meta_data_step=abandon-survey"_s
        << u"login_error"_s << u"ofmockbank_br_retail"_s;
    QTest::newRow("error") << u"acme://error?error=ACCESS_TOKEN_NOT_VALID&error_message=The%20token"_s
                           << u"ACCESS_TOKEN_NOT_VALID"_s << QString();
    QTest::newRow("warning") << u"acme://warning?warning=institution_disabled&warning_message=x"_s
                             << u"institution_disabled"_s << QString();
    QTest::newRow("web application") << u"https://shop.example/#/back?error=server_error"_s
                                     << u"server_error"_s << QString();
    QTest::newRow("tail") << u"#error=access_denied&error_description=risk_analysis_denied"_s
                          << u"risk_analysis_denied"_s << QString();
    QTest::newRow("in words")
        << u"he landed on https://shop.example/#error_description=risk_analysis_denied today"_s
        << u"risk_analysis_denied"_s << QString();
}

void TestRecogniser::addressesAreRead()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    QFETCH(QString, institution);
    const Explanation explanation = explain(address);
    QCOMPARE(explanation.kind, PastedKind::ReturnUrl);
    QCOMPARE(explanation.findings.size(), 1u);
    QCOMPARE(explanation.findings.front().code, code);
    QVERIFY(explanation.findings.front().guidance);
    QCOMPARE(explanation.fact(Kind::Institution), institution);
    QVERIFY(!explanation.isSuccess);
    const Explanation good = explain(u"acme://success?link=%1&institution=ofmockbank_br_retail"_s.arg(kLink));
    QVERIFY(good.isSuccess && good.findings.empty());
    QCOMPARE(good.fact(Kind::LinkId), kLink);
}

void TestRecogniser::aLinkTellsItsState()
{
    const QString link =
        u"{\"id\": \"%1\", \"institution\": \"gotham_br_retail\", \"access_mode\": \"single\", "
        "\"status\": \"%2\", \"external_id\": \"u-1\"}"_s;
    const Explanation invalid = explain(link.arg(kLink, u"invalid"_s));
    QCOMPARE(invalid.kind, PastedKind::LinkRecord);
    QCOMPARE(invalid.findings.front().guidance->situation, Situation::LinkInvalid);
    QCOMPARE(invalid.fact(Kind::LinkId), kLink);
    QCOMPARE(explain(link.arg(kLink, u"valid"_s)).findings.front().guidance->situation, Situation::LinkValid);
    QVERIFY(!explain(link.arg(kLink, u"haunted"_s)).findings.front().guidance);
}

void TestRecogniser::unknownCodesStayUnknown()
{
    for (const QString &text :
         {errorJson(u"flux_capacitor_empty"_s), u"status=400 code=flux_capacitor_empty"_s}) {
        const Explanation explanation = explain(text);
        QCOMPARE(explanation.findings.front().code, u"flux_capacitor_empty"_s);
        QVERIFY(!explanation.findings.front().guidance);
    }
}

void TestRecogniser::encodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isGuessed");
    const QString text = errorJson(u"login_error"_s, u"Não foi possível"_s);
    const auto wide = [&text](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(encoding,
                               hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << false;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << false;
    QTest::newRow("UTF-16 LE") << wide(QStringConverter::Utf16LE, true) << false;
    QTest::newRow("UTF-16 BE") << wide(QStringConverter::Utf16BE, true) << false;
    QTest::newRow("UTF-16 LE without mark") << wide(QStringConverter::Utf16LE, false) << false;
    QTest::newRow("UTF-16 BE without mark") << wide(QStringConverter::Utf16BE, false) << false;
    QTest::newRow("Latin-1") << text.toLatin1() << true;
}

void TestRecogniser::encodingsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isGuessed);
    const PastedText text = pasted::fromBytes(bytes);
    QVERIFY(text.isText);
    QCOMPARE(text.isEncodingGuessed, isGuessed);
    const Explanation explanation = recognise(text);
    QCOMPARE(explanation.kind, PastedKind::ErrorAnswer);
    QCOMPARE(explanation.findings.front().message, u"Não foi possível"_s);
    QVERIFY(!pasted::fromBytes(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)).isText);
    // copied as bytes by a program that knows no better
    QString holes;
    for (const QChar c : errorJson(u"login_error"_s))
        holes += QString(c) + QChar(u'\0');
    QCOMPARE(explain(holes).findings.front().code, u"login_error"_s);
}

void TestRecogniser::filesAreReadUpToALimit()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"log.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("400 login_error locked\n");
    while (file.size() < PastedText::kMost + 10) // ends in the middle of a letter
        file.write("\u00e7\u00e3o ");
    file.close();
    const auto text = pasted::fromFile(file.fileName());
    QVERIFY(text);
    QVERIFY(text->isCut && text->isText && !text->isEncodingGuessed);
    QCOMPARE(recognise(*text).findings.front().code, u"login_error"_s);
}

void TestRecogniser::missingFilesAreNamed()
{
    const QTemporaryDir folder;
    QCOMPARE(pasted::fromFile(folder.filePath(u"none"_s)).error().code, u"import_no_file"_s);
    QCOMPARE(pasted::fromFile(folder.path()).error().code, u"import_unreadable"_s);
}

void TestRecogniser::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype most = PastedText::kMost;
    QTest::newRow("brackets") << QString(most, u'[');
    QTest::newRow("braces and quotes") << u"{\""_s.repeated(most / 2);
    QTest::newRow("pairs") << u"[]"_s.repeated(most / 2);
    QTest::newRow("deep but closed") << QString(50'000, u'[') + QString(50'000, u']');
    QTest::newRow("backslashes") << QString(most, u'\\');
    QTest::newRow("quotes") << u"\\\""_s.repeated(most / 2);
    QTest::newRow("one word") << QString(most, u'a');
    QTest::newRow("one long name") << u"a_"_s.repeated(most / 2);
    QTest::newRow("hex") << QString(most, u'f');
    QTest::newRow("uuids") << (kLink + u' ').repeated(most / 37);
    QTest::newRow("statuses") << u"400 "_s.repeated(most / 4);
    QTest::newRow("lines") << QString(most, u'\n');
    QTest::newRow("address") << u"https://x/?"_s + u"a=%&"_s.repeated(most / 8);
    QTest::newRow("addresses") << u"a://b?error=c "_s.repeated(most / 16);
    QTest::newRow("page") << u"<html>"_s + u"<title>"_s.repeated(most / 8);
    QTest::newRow("keys") << u"code: \""_s.repeated(most / 8);
    QTest::newRow("errors")
        << u'[' + errorJson(u"login_error"_s).sliced(1).chopped(1).append(u',').repeated(8000) + u"{}]"_s;
    QTest::newRow("markup") << errorJson(u"<img src=x onerror=1>"_s, u"<script>%1 %n &amp;</script>"_s);
    QTest::newRow("bidi") << u"\u202e"_s.repeated(1000) + errorJson(u"login_\u202eerror"_s);
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xD800)) + errorJson(u"x"_s + QChar(0xDC00));
    QTest::newRow("placeholder") << errorJson(u"%1%2%n{institution}"_s);
}

void TestRecogniser::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    const Explanation explanation = explain(text);
    QVERIFY(explanation.findings.size() <= 20);
    QVERIFY(explanation.facts.size() <= 200);
    for (const Finding &finding : explanation.findings)
        QVERIFY(finding.code.size() <= 200 && finding.message.size() <= 4000);
}

QTEST_GUILESS_MAIN(TestRecogniser)
#include "tst_recogniser.moc"
