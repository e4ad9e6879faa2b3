// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/api/decodersamples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::tests;

class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRowIsTyped();
    void shapesAreRecognised_data();
    void shapesAreRecognised();
    void membersOfTheEnvelopeMayComeInAnyOrder();
    void keysMayComeInAnyOrder();
    void rawRowsAreKept();
    void rawRowsNeedNotBeKept();
    void moneyIsExact_data();
    void moneyIsExact();
    void randomMoneyRoundTrips();
    void currencyMayFollowTheAmount();
    void whatIsNoCodeIsNoCurrencyAndIsNoted();
    void zonelessTimestampsAreRefused();
    void fixturesDecode_data();
    void fixturesDecode();
    void uuidsRoundTrip();
};

void TestDecoder::goodRowIsTyped()
{
    const auto chunk = rowsOf(envelope({kGoodRow}));
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount, std::size_t(1));
    QVERIFY(chunk->defects.empty());
    QCOMPARE(cell<api::Uuid>(chunk, "id").toString(), std::string("d0eb4d87-f3f3-4066-ab65-da68455adf90"));
    QCOMPARE(text(chunk, "name"), std::string("José \"Zé\" <b>"));
    QCOMPARE(cell<std::uint16_t>(chunk, "status"), std::uint16_t(0));
    QCOMPARE(cell<std::int32_t>(chunk, "day"), 20526);
    QCOMPARE(cell<std::int64_t>(chunk, "at"), std::int64_t(1773479551406032));
    QCOMPARE(cell<api::MoneyCell>(chunk, "balance.current").units, std::int64_t(58741300));
    QCOMPARE(Currency::fromPacked(cell<api::MoneyCell>(chunk, "balance.current").currency).code(), u"BRL"_s);
    QCOMPARE(cell<std::int64_t>(chunk, "rate"), std::int64_t(5000));
    QCOMPARE(cell<std::int64_t>(chunk, "count"), std::int64_t(3));
    QCOMPARE(cell<std::int64_t>(chunk, "active"), std::int64_t(1));
    QCOMPARE(text(chunk, "tags"), std::string("a, b"));
    for (const Column &checked : chunk->columns)
        QVERIFY(checked.areValues());
}

void TestDecoder::shapesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("rows");
    QTest::addColumn<qint64>("count");
    const auto shape = [](api::BodyShape value) { return static_cast<int>(value); };
    const QByteArray row = kGoodRow;
    QTest::newRow("envelope") << envelope({row, row}) << shape(api::BodyShape::Envelope) << 2 << 2LL;
    QTest::newRow("empty envelope") << QByteArray(R"({"count":0,"next":null,"previous":null,"results":[]})")
                                    << shape(api::BodyShape::Envelope) << 0 << 0LL;
    QTest::newRow("results only") << QByteArray(R"({"results":[]})") << shape(api::BodyShape::Envelope) << 0
                                  << -1LL;
    QTest::newRow("odd count") << QByteArray(R"({"count":"many","results":[]})")
                               << shape(api::BodyShape::Envelope) << 0 << -1LL;
    QTest::newRow("array") << '[' + row + ',' + row + ']' << shape(api::BodyShape::Array) << 2 << -1LL;
    QTest::newRow("empty array") << QByteArray(" [ ] ") << shape(api::BodyShape::Array) << 0 << -1LL;
    QTest::newRow("object") << row << shape(api::BodyShape::Object) << 1 << -1LL;
    QTest::newRow("empty object") << QByteArray("{}") << shape(api::BodyShape::Object) << 1 << -1LL;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + row << shape(api::BodyShape::Object) << 1 << -1LL;
}

void TestDecoder::shapesAreRecognised()
{
    QFETCH(QByteArray, body);
    const auto list = api::decodeList(kSpec, body);
    QVERIFY(list.has_value());
    QTEST(static_cast<int>(list->shape), "shape");
    QTEST(static_cast<int>(list->rows->rowCount), "rows");
    QTEST(list->count, "count");
    QVERIFY(isRectangular(list->rows));
}

void TestDecoder::membersOfTheEnvelopeMayComeInAnyOrder()
{
    const QByteArray body = R"({"previous":null,"results":[)" + QByteArray(kGoodRow) +
                            R"(],"later":[{"results":1}],"next":"https://x\u002fy/?page=2","count":31})";
    const auto list = api::decodeList(kSpec, body);
    QVERIFY(list.has_value());
    QCOMPARE(list->rows->rowCount, std::size_t(1));
    QCOMPARE(list->count, 31);
    QCOMPARE(list->next, QByteArray("https://x/y/?page=2"));
}

void TestDecoder::keysMayComeInAnyOrder()
{
    const QJsonObject object = QJsonDocument::fromJson(kGoodRow).object();
    QByteArrayList rows{kGoodRow};
    QStringList keys = object.keys();
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(keys.begin(), keys.end(), random);
        QByteArrayList parts;
        for (const QString &key : std::as_const(keys)) {
            const QByteArray member = QJsonDocument(QJsonObject{{key, object.value(key)}}).toJson();
            parts << member.trimmed().mid(1).chopped(1);
        }
        rows << '{' + parts.join(',') + '}';
    }
    const auto chunk = rowsOf(envelope(rows));
    QVERIFY(chunk);
    QVERIFY(chunk->defects.empty());
    for (std::size_t row = 0; row < chunk->rowCount; ++row) {
        QCOMPARE(text(chunk, "name", row), std::string("José \"Zé\" <b>"));
        QCOMPARE(cell<api::MoneyCell>(chunk, "balance.current", row).units, std::int64_t(58741300));
        QVERIFY(cell<api::MoneyCell>(chunk, "balance.current", row).currency != 0);
    }
}

void TestDecoder::rawRowsAreKept()
{
    const QByteArray second = R"({ "id" : null } )";
    const auto chunk = rowsOf("  [ " + QByteArray(kGoodRow) + " , " + second + " , 12 ]\n");
    QVERIFY(chunk);
    QCOMPARE(chunk->raw.row(0), QByteArray(kGoodRow));
    QCOMPARE(chunk->raw.row(1), second.trimmed());
    QCOMPARE(chunk->raw.row(2), QByteArray("12"));
    QCOMPARE(chunk->raw.row(3), QByteArray());
    QCOMPARE(rowsOf(kGoodRow)->raw.row(0), QByteArray(kGoodRow));
}

void TestDecoder::rawRowsNeedNotBeKept()
{
    const QByteArray body = R"([{"id":"00000000-0000-4000-8000-000000000001"}])";
    const auto kept = api::decodeList(kSpec, body);
    const auto dropped = api::decodeList(kSpec, body, api::RawJson::Drop);
    QVERIFY(kept && dropped);
    QVERIFY(!kept->rows->raw.row(0).isEmpty());
    QVERIFY(dropped->rows->raw.row(0).isEmpty());
    QCOMPARE(dropped->rows->rowCount, kept->rows->rowCount);
}

void TestDecoder::moneyIsExact_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("units");
    QTest::newRow("whole") << QByteArray("192000") << 1920000000LL;
    QTest::newRow("whole with zero") << QByteArray("192000.0") << 1920000000LL;
    QTest::newRow("negative") << QByteArray("-0.01") << -100LL;
    QTest::newRow("minus zero") << QByteArray("-0") << 0LL;
    QTest::newRow("beyond double") << QByteArray("90071992547409.93") << 900719925474099300LL;
    QTest::newRow("exponent") << QByteArray("1.5e3") << 15000000LL;
    QTest::newRow("rounded once") << QByteArray("0.00005") << 1LL;
}

void TestDecoder::moneyIsExact()
{
    QFETCH(QByteArray, token);
    const auto chunk = rowsOf(R"([{"balance":{"current": )" + token + " }}]");
    QVERIFY(chunk);
    QTEST(qint64(cell<api::MoneyCell>(chunk, "balance.current").units), "units");
    QCOMPARE(cell<api::MoneyCell>(chunk, "balance.current").currency, std::uint16_t(0));
}

void TestDecoder::randomMoneyRoundTrips()
{
    QRandomGenerator random(42);
    QByteArrayList rows;
    QByteArrayList tokens;
    for (int i = 0; i < 20'000; ++i) {
        const qint64 units = static_cast<qint64>(random.generate64() >> (random.bounded(50) + 5));
        const QByteArray token =
            Decimal::fromUnits(random.bounded(2) ? units : -units).toPlainString(2).toLatin1();
        tokens << token;
        rows << R"({"rate":)" + token + "}";
    }
    const auto chunk = rowsOf('[' + rows.join(',') + ']');
    QVERIFY(chunk);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const auto units = cell<std::int64_t>(chunk, "rate", static_cast<std::size_t>(i));
        QCOMPARE(Decimal::fromUnits(units).toPlainString(2).toLatin1(), tokens[i]);
    }
}

void TestDecoder::currencyMayFollowTheAmount()
{
    const auto chunk =
        rowsOf(R"([{"balance":{"current":1},"currency":"MXN"},{"balance":{"current":1}},)"
               R"({"currency":"real","balance":{"current":1}},{"currency":null,"balance":{"current":1}}])");
    QVERIFY(chunk);
    const auto currency = [&](std::size_t row) {
        return Currency::fromPacked(cell<api::MoneyCell>(chunk, "balance.current", row).currency).code();
    };
    QCOMPARE(currency(0), u"MXN"_s);
    for (const std::size_t row : {1U, 2U, 3U})
        QVERIFY(
            !Currency::fromPacked(cell<api::MoneyCell>(chunk, "balance.current", row).currency).isKnown());
}

//! Not the same as none: two amounts without a currency may be of one, "USDT" and "R$" are not.
void TestDecoder::whatIsNoCodeIsNoCurrencyAndIsNoted()
{
    const QByteArrayList wrong{R"("USDT")", R"("brl")", R"("R$")", R"("R\u0024")", "7", R"({"code":"BRL"})"};
    const QByteArrayList right{R"("BRL")", R"("\u0042RL")", R"("")", "null"};
    QByteArrayList rows;
    for (const QByteArray &token : wrong + right)
        rows << R"({"balance":{"current":1},"currency":)" + token + '}';
    const auto chunk = rowsOf('[' + rows.join(',') + ']');
    QVERIFY(chunk);
    for (std::size_t row = 0; row < chunk->rowCount; ++row) {
        const auto currency =
            Currency::fromPacked(cell<api::MoneyCell>(chunk, "balance.current", row).currency);
        const bool isWrong = row < static_cast<std::size_t>(wrong.size());
        QCOMPARE(currency.isNotACode(), isWrong);
        QVERIFY(!isWrong || (!currency.isKnown() && currency.code().isEmpty()));
        QCOMPARE(std::ranges::count_if(chunk->defects,
                                       [row](const Defect &defect) {
                                           return defect.row == row && defect.field == "currency" &&
                                                  defect.kind == Defect::Kind::WrongType;
                                       }),
                 std::ptrdiff_t(isWrong));
    }
}

void TestDecoder::zonelessTimestampsAreRefused()
{
    const auto chunk = rowsOf(R"([{"at":"2026-03-14T09:12:31"},{"at":"2026-03-14T09:12:31+00:00"}])");
    QVERIFY(chunk);
    QCOMPARE(column(chunk, "at").state(0), CellState::Invalid);
    QCOMPARE(column(chunk, "at").state(1), CellState::Value);
}

void TestDecoder::fixturesDecode_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("file");
    for (const ResourceSpec *spec : resources::all()) {
        const QString name =
            QString::fromLatin1(spec->name.data(), static_cast<qsizetype>(spec->name.size()));
        const QDir dir(QStringLiteral(VINCULO_FIXTURES "/") + name);
        for (const QString &file : dir.entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(file)) << name << dir.filePath(file);
    }
}

void TestDecoder::fixturesDecode()
{
    QFETCH(QString, resource);
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray body = source.readAll();
    const ResourceSpec *spec = resources::find(resource.toStdString());
    QVERIFY(spec);
    const auto list = api::decodeList(*spec, body);
    QVERIFY(list.has_value());
    QVERIFY(isRectangular(list->rows));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const bool isList = document.object().contains("results"_L1);
    const QJsonArray rows =
        isList ? document.object().value("results"_L1).toArray() : QJsonArray{document.object()};
    QCOMPARE(static_cast<qsizetype>(list->rows->rowCount), rows.size());
    for (const Defect &defect : list->rows->defects)
        QVERIFY2(defect.kind == Defect::Kind::MissingField, defect.field.c_str());
    for (qsizetype row = 0; row < rows.size(); ++row)
        QCOMPARE(QJsonDocument::fromJson(list->rows->raw.row(static_cast<std::size_t>(row))).object(),
                 rows[row].toObject());
}

void TestDecoder::uuidsRoundTrip()
{
    for (int i = 0; i < 1000; ++i) {
        const std::string uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        api::Uuid parsed;
        QVERIFY(api::Uuid::parse(uuid, parsed));
        QCOMPARE(parsed.toString(), uuid);
    }
    api::Uuid parsed;
    QVERIFY(api::Uuid::parse("D0EB4D87-F3F3-4066-AB65-DA68455ADF90", parsed));
    QVERIFY(!api::Uuid::parse("d0eb4d87f3f34066ab65da68455adf90", parsed));
    QVERIFY(!api::Uuid::parse("d0eb4d87-f3f3-4066-ab65-da68455adfg0", parsed));
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
