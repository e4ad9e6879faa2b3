// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/api/retryafter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vinculo;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(VINCULO_FIXTURES "/errors/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ApiError decode(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return api::decodeError(status, type, body);
}

ErrorKind expectedKind(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
    case 500:
        return ErrorKind::Server;
    case 409:
        return ErrorKind::Conflict;
    case 428:
        return ErrorKind::MfaRequired;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return ErrorKind::Validation;
    }
}

} // namespace

class TestDecodeError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsRead_data();
    void everySampleIsRead();
    void severalEntriesAreKept();
    void nestedFieldIsFlattened();
    void duplicatedNamesTheUser();
    void refreshedLinkHintsAtTheWait();
    void firewallPageIsRateLimiting();
    void bodiesThatAreNotJsonSurvive_data();
    void bodiesThatAreNotJsonSurvive();
    void challengeIsRead_data();
    void challengeIsRead();
    void challengeAsObjectIsRead();
    void bothSpellingsOfTheInputFlagCount();
    void oddExpiryIsUnknown_data();
    void oddExpiryIsUnknown();
    void activationHasNoChallenge();
    void statusesMapToKinds_data();
    void statusesMapToKinds();
    void retryAfterIsReadAndCapped_data();
    void retryAfterIsReadAndCapped();
    void requestIdOfAnAcceptedCall();
};

void TestDecodeError::everySampleIsRead_data()
{
    QTest::addColumn<QString>("name");
    const QDir dir(QStringLiteral(VINCULO_FIXTURES "/errors"));
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestDecodeError::everySampleIsRead()
{
    QFETCH(QString, name);
    const int status = (name.startsWith("428"_L1) ? name.left(3) : name.section(u'_', 1, 1)).toInt();
    const QJsonDocument document = QJsonDocument::fromJson(fixture(name));
    QList<QJsonArray> bodies;
    if (document.isArray())
        bodies << document.array();
    for (const QJsonValue body : document.object().value("bodies"_L1).toArray())
        bodies << body.toArray();
    if (document.object().value("body"_L1).isArray())
        bodies << document.object().value("body"_L1).toArray();
    if (document.object().value("body"_L1).isString())
        return; // HTML: firewallPageIsRateLimiting
    QVERIFY(!bodies.isEmpty());
    for (const QJsonArray &body : std::as_const(bodies)) {
        const ApiError error = decode(status, QJsonDocument(body).toJson());
        const QJsonObject first = body.first().toObject();
        QCOMPARE(error.kind, expectedKind(status));
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.requestId, first.value("request_id"_L1).toString());
        QCOMPARE(error.entries.size(), static_cast<std::size_t>(body.size()));
        if (first.contains("code"_L1)) {
            QCOMPARE(error.code, first.value("code"_L1).toString());
            QCOMPARE(error.message, first.value("message"_L1).toString());
            QCOMPARE(error.field, first.value("field"_L1).toString());
        }
        QVERIFY(!error.htmlBody);
    }
}

void TestDecodeError::severalEntriesAreKept()
{
    const ApiError error = decode(400, fixture(u"error_400_multiple_fields.json"_s));
    QCOMPARE(error.entries.size(), std::size_t(2));
    QCOMPARE(error.field, u"username"_s);
    QCOMPARE(error.entries[1].field, u"password"_s);
    QCOMPARE(error.entries[1].code, u"required"_s);
}

void TestDecodeError::nestedFieldIsFlattened()
{
    const ApiError error = decode(400, fixture(u"error_400_nested_field_shape.json"_s));
    QCOMPARE(error.code, u"already_exists"_s);
    QCOMPARE(error.message, u"This value already exists."_s);
    QCOMPARE(error.field, u"details.pix_key.value"_s);
}

void TestDecodeError::duplicatedNamesTheUser()
{
    const ApiError error = decode(400, fixture(u"error_400_duplicated.json"_s));
    QVERIFY(error.entries.front().institutionUserId.startsWith("ypeBEs"_L1));
}

void TestDecodeError::refreshedLinkHintsAtTheWait()
{
    const ApiError error = decode(409, fixture(u"error_409_link_refreshed.json"_s));
    QCOMPARE(error.retryAfter.value_or(std::chrono::seconds(0)), std::chrono::minutes(7));
    QVERIFY(!decode(409, R"([{"code":"link_refreshed","message":"Please wait."}])").retryAfter);
}

void TestDecodeError::firewallPageIsRateLimiting()
{
    const QByteArray page = "<html><head><title>403 Forbidden</title></head></html>";
    for (const QByteArray type : {"text/html", "text/html; charset=utf-8", ""}) {
        const ApiError error = decode(403, page, type);
        QCOMPARE(error.kind, ErrorKind::RateLimited);
        QVERIFY(error.htmlBody);
        QVERIFY(error.entries.empty());
    }
}

void TestDecodeError::bodiesThatAreNotJsonSurvive_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("upstream connect error");
    QTest::newRow("cut") << QByteArray(R"([{"code":"login_er)");
    QTest::newRow("scalar") << QByteArray("null");
    QTest::newRow("array of scalars") << QByteArray("[1,\"a\",null,[]]");
    QTest::newRow("odd members") << QByteArray(
        R"([{"code":{"a":[1]},"message":[],"request_id":false,"field":1.5}])");
    QTest::newRow("not UTF-8") << QByteArray("[{\"code\":\"\xff\xfe\"}]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray(R"([{"code":")") + QByteArray(3'000'000, 'x') + QByteArray(R"("}])");
    QTest::newRow("many entries") << QByteArray("[{}") + QByteArray(",{}").repeated(5000) + QByteArray("]");
}

void TestDecodeError::bodiesThatAreNotJsonSurvive()
{
    QFETCH(QByteArray, body);
    const ApiError error = decode(500, body);
    QCOMPARE(error.kind, ErrorKind::Server);
    QVERIFY(error.code.isEmpty());
    QVERIFY(error.entries.size() <= 200);
    QVERIFY(!decode(428, body).challenge);
}

void TestDecodeError::challengeIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<MfaKind>("kind");
    QTest::addColumn<bool>("expectsInput");
    QTest::addColumn<qint64>("life");
    QTest::newRow("numeric") << u"numeric"_s << MfaKind::Numeric << true << 60LL;
    QTest::newRow("qr") << u"qr"_s << MfaKind::Qr << true << 60LL;
    QTest::newRow("text") << u"text"_s << MfaKind::Text << true << 720LL;
    QTest::newRow("inputless") << u"inputless"_s << MfaKind::Inputless << true << 720LL;
    QTest::newRow("confirm on device")
        << u"no_user_input_confirm_device"_s << MfaKind::Inputless << false << 300LL;
    QTest::newRow("scan only") << u"no_user_input_qr"_s << MfaKind::Qr << false << 60LL;
    QTest::newRow("expiry as text") << u"expiry_as_string"_s << MfaKind::Inputless << true << 720LL;
    QTest::newRow("no flag") << u"minimal_without_expects_user_input"_s << MfaKind::Numeric << true << 9600LL;
}

void TestDecodeError::challengeIsRead()
{
    QFETCH(QString, name);
    const QByteArray body = fixture(u"428_token_required_%1.json"_s.arg(name));
    const QJsonObject wire = QJsonDocument::fromJson(body).array().first().toObject();
    const QJsonObject generation = wire.value("token_generation_data"_L1).toObject();
    const ApiError error = decode(428, body);
    QVERIFY(error.challenge.has_value());
    QTEST(error.challenge->kind, "kind");
    QTEST(error.challenge->expectsUserInput, "expectsInput");
    QTEST(qint64(error.challenge->sessionLife.value_or(std::chrono::seconds(-1)).count()), "life");
    QCOMPARE(error.challenge->session, wire.value("session"_L1).toString());
    QCOMPARE(error.challenge->linkId, wire.value("link"_L1).toString());
    QCOMPARE(error.challenge->requestId, wire.value("request_id"_L1).toString());
    QCOMPARE(error.challenge->instructions, generation.value("instructions"_L1).toString());
    QCOMPARE(error.challenge->value, generation.value("value"_L1).toString());
    QCOMPARE(error.challenge->rawKind, generation.value("type"_L1).toString());
}

void TestDecodeError::challengeAsObjectIsRead()
{
    QByteArray body = fixture(u"428_token_required_numeric.json"_s).trimmed();
    body = body.mid(1, body.size() - 2);
    const ApiError error = decode(428, body);
    QVERIFY(error.challenge.has_value());
    QCOMPARE(error.challenge->kind, MfaKind::Numeric);
    QCOMPARE(error.challenge->value, u"703837"_s);
}

void TestDecodeError::bothSpellingsOfTheInputFlagCount()
{
    for (const QByteArray key : {"expects_user_input", "expect_user_input"}) {
        const ApiError error =
            decode(428, R"({"session":"s","token_generation_data":{"type":"new-kind","value":42,")" + key +
                            R"(":false}})");
        QVERIFY(error.challenge.has_value());
        QVERIFY(!error.challenge->expectsUserInput);
        QCOMPARE(error.challenge->kind, MfaKind::Unknown);
        QCOMPARE(error.challenge->rawKind, u"new-kind"_s);
        QCOMPARE(error.challenge->value, u"42"_s);
    }
}

void TestDecodeError::oddExpiryIsUnknown_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("null") << QByteArray(R"(,"expiry":null)");
    QTest::newRow("word") << QByteArray(R"(,"expiry":"soon")");
    QTest::newRow("empty text") << QByteArray(R"(,"expiry":"")");
    QTest::newRow("negative") << QByteArray(R"(,"expiry":-5)");
    QTest::newRow("object") << QByteArray(R"(,"expiry":{})");
}

void TestDecodeError::oddExpiryIsUnknown()
{
    QFETCH(QByteArray, member);
    const ApiError error = decode(428, R"([{"session":"s")" + member + "}]");
    QVERIFY(error.challenge.has_value());
    QVERIFY(!error.challenge->sessionLife.has_value());
}

void TestDecodeError::activationHasNoChallenge()
{
    const ApiError error = decode(428, fixture(u"428_activation_required.json"_s));
    QCOMPARE(error.kind, ErrorKind::MfaRequired);
    QCOMPARE(error.code, u"activation_required"_s);
    QVERIFY(!error.challenge.has_value());
}

void TestDecodeError::statusesMapToKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    for (const int status : {400, 405, 401, 403, 404, 408, 409, 428, 429, 500})
        QTest::addRow("%d", status) << status << expectedKind(status);
    for (const int status : {502, 503, 504, 599})
        QTest::addRow("%d", status) << status << ErrorKind::Server;
    for (const int status : {100, 301, 302, 307, 402, 406, 410, 418, 422, 451, 600, 999})
        QTest::addRow("%d", status) << status << ErrorKind::Protocol;
}

void TestDecodeError::statusesMapToKinds()
{
    QFETCH(int, status);
    QTEST(decode(status, "[]").kind, "kind");
}

void TestDecodeError::retryAfterIsReadAndCapped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("spaces") << QByteArray(" 17 ") << 17;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("absurd") << QByteArray("86400") << 300;
    QTest::newRow("overflow") << QByteArray("99999999999999999999999") << 300;
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 1970 00:00:30 GMT") << 20;
    QTest::newRow("date gone by") << QByteArray("Thu, 01 Jan 1970 00:00:05 GMT") << 0;
    QTest::newRow("date far away") << QByteArray("Fri, 01 Jan 2100 00:00:00 GMT") << 300;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("word") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestDecodeError::retryAfterIsReadAndCapped()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const auto wait = api::parseRetryAfter(value, 10'000);
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, expected);
}

void TestDecodeError::requestIdOfAnAcceptedCall()
{
    QCOMPARE(api::decodeRequestId(R"({"request_id":"abc"})"), u"abc"_s);
    QCOMPARE(api::decodeRequestId("<html>"), QString());
    QCOMPARE(api::decodeRequestId({}), QString());
    QCOMPARE(api::decodeRequestId("[1]"), QString());
}

QTEST_GUILESS_MAIN(TestDecodeError)
#include "tst_decodeerror.moc"
