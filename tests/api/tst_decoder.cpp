// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/api/jsongrammar.h"
#include "core/domain/resources/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace vinculo;
using namespace Qt::StringLiterals;
using api::CellState;
using api::Column;
using api::ColumnChunk;
using api::Defect;

namespace {

using enum FieldType;

constexpr EnumValue kStatuses[] = {{"valid", "Valid"}, {"invalid", "Invalid"}};
constexpr FieldSpec kFields[] = {
    {.path = "id", .label = "Id", .type = Identifier, .flags = FieldFlag::DefaultColumn},
    {.path = "name", .label = "Name"},
    {.path = "status", .label = "Status", .type = Enum, .values = kStatuses},
    {.path = "day", .label = "Day", .type = Date},
    {.path = "at", .label = "At", .type = Timestamp},
    {.path = "balance.current", .label = "Balance", .type = Money, .currencyPath = "currency"},
    {.path = "rate", .label = "Rate", .type = Decimal},
    {.path = "count", .label = "Count", .type = Integer},
    {.path = "active", .label = "Active", .type = Boolean},
    {.path = "tags", .label = "Tags", .type = TextList},
};
constexpr ResourceSpec kSpec{.name = "samples",
                             .path = "/api/samples/",
                             .title = "Samples",
                             .trContext = "Samples",
                             .icon = "none",
                             .verbs = Verb::List,
                             .fields = kFields};

constexpr auto kGoodRow =
    R"({"id":"d0eb4d87-f3f3-4066-ab65-da68455adf90","name":"José \"Zé\" <b>","status":"valid",)"
    R"("day":"2026-03-14","at":"2026-03-14T09:12:31.406032Z","balance":{"current":5874.13},)"
    R"("currency":"BRL","rate":0.5,"count":3,"active":true,"tags":["a","b"],"extra":{"x":[1,{}]}})";

api::ChunkPtr rowsOf(const QByteArray &body, const ResourceSpec &spec = kSpec)
{
    const auto list = api::decodeList(spec, body);
    return list ? list->rows : nullptr;
}

std::size_t columnIndex(const ColumnChunk &chunk, std::string_view path)
{
    for (std::size_t i = 0; i < chunk.columns.size(); ++i)
        if (chunk.columns[i].field->path == path)
            return i;
    return chunk.columns.size();
}

const Column &column(const api::ChunkPtr &chunk, std::string_view path)
{
    return chunk->columns.at(columnIndex(*chunk, path));
}

template<class T>
T cell(const api::ChunkPtr &chunk, std::string_view path, std::size_t row = 0)
{
    return std::get<std::vector<T>>(column(chunk, path).values).at(row);
}

std::string text(const api::ChunkPtr &chunk, std::string_view path, std::size_t row = 0)
{
    return std::string(std::get<api::TextColumn>(column(chunk, path).values).at(row));
}

std::size_t countDefects(const api::ChunkPtr &chunk, Defect::Kind kind)
{
    return static_cast<std::size_t>(
        std::count_if(chunk->defects.begin(), chunk->defects.end(),
                      [kind](const Defect &defect) { return defect.kind == kind; }));
}

bool hasDefect(const api::ChunkPtr &chunk, Defect::Kind kind, std::string_view field)
{
    return std::any_of(chunk->defects.begin(), chunk->defects.end(),
                       [&](const Defect &defect) { return defect.kind == kind && defect.field == field; });
}

std::size_t cellsIn(const Column &checked)
{
    return std::visit(
        [](const auto &values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, api::TextColumn>)
                return values.ends.size();
            else
                return values.size();
        },
        checked.values);
}

//! Every column has exactly one cell a row.
bool isRectangular(const api::ChunkPtr &chunk)
{
    return std::all_of(chunk->columns.begin(), chunk->columns.end(), [&](const Column &checked) {
        return cellsIn(checked) == chunk->rowCount &&
               (checked.states.empty() || checked.states.size() == chunk->rowCount);
    });
}

// ---- rows written from a resource's own table, with one thing changed

struct Member
{
    QByteArray path;
    QByteArray token;
};

QByteArray goodToken(const FieldSpec &field)
{
    switch (field.type) {
    case Identifier:
        return R"("d0eb4d87-f3f3-4066-ab65-da68455adf90")";
    case Date:
        return R"("2026-03-14")";
    case Timestamp:
        return R"("2026-03-14T09:12:31.406032Z")";
    case Enum:
        return '"' +
               QByteArray(field.values[0].value.data(),
                          static_cast<qsizetype>(field.values[0].value.size())) +
               '"';
    case Money:
    case Decimal:
        return "12.34";
    case Integer:
        return "7";
    case Boolean:
        return "true";
    case TextList:
        return R"(["a","b"])";
    case Text:
    case Object:
    case ObjectList:
        break;
    }
    return R"("text")";
}

QByteArray bytes(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

QList<Member> membersOf(const ResourceSpec &spec)
{
    QList<Member> members;
    const auto has = [&](const QByteArray &path) {
        return std::any_of(members.begin(), members.end(), [&](const Member &m) { return m.path == path; });
    };
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn())
            members.append({bytes(field.path), goodToken(field)});
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn() && field.type == Money && !has(bytes(field.currencyPath)))
            members.append({bytes(field.currencyPath), R"("BRL")"});
    return members;
}

QByteArray objectOf(const QList<Member> &members)
{
    QByteArrayList parts;
    QByteArrayList done;
    for (const Member &member : members) {
        const qsizetype dot = member.path.indexOf('.');
        const QByteArray name = dot < 0 ? member.path : member.path.left(dot);
        if (dot < 0) {
            parts << '"' + name + "\":" + member.token;
            continue;
        }
        if (done.contains(name))
            continue;
        done << name;
        QList<Member> inner;
        for (const Member &other : members)
            if (other.path.startsWith(name + '.'))
                inner.append({other.path.mid(dot + 1), other.token});
        parts << '"' + name + "\":" + objectOf(inner);
    }
    return '{' + parts.join(',') + '}';
}

QByteArray envelope(const QByteArrayList &rows)
{
    return "{\"count\":" + QByteArray::number(rows.size()) +
           ",\"next\":null,\"previous\":null,\"results\":[" + rows.join(',') + "]}";
}

} // namespace

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
    void nullAndAbsentDiffer();
    void wrongTypesAreInvalidAndKept_data();
    void wrongTypesAreInvalidAndKept();
    void wrongParentMakesItsCellsInvalid();
    void nullParentMakesItsCellsNull();
    void unknownEnumValuesAreKept();
    void duplicateKeysAreNoted();
    void escapedKeysAreUnderstood();
    void moneyIsExact_data();
    void moneyIsExact();
    void randomMoneyRoundTrips();
    void currencyMayFollowTheAmount();
    void zonelessTimestampsAreRefused();
    void rowsThatAreNoObjectsStay();
    void missingFieldIsNotedOnce();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void validJsonIsAccepted_data();
    void validJsonIsAccepted();
    void paddedBodiesDecodeAlike();
    void fixturesDecode_data();
    void fixturesDecode();
    void driftIsSurvived_data();
    void driftIsSurvived();
    void cutPagesAreRefusedAtEveryByte();
    void mutatedPagesNeverCrash();
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
        QVERIFY(checked.states.empty());
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

void TestDecoder::nullAndAbsentDiffer()
{
    const auto chunk = rowsOf(R"([{"name":null},{"name":"x"},{}])");
    QVERIFY(chunk);
    const Column &name = column(chunk, "name");
    QCOMPARE(name.state(0), CellState::Null);
    QCOMPARE(name.state(1), CellState::Value);
    QCOMPARE(name.state(2), CellState::Absent);
    QCOMPARE(text(chunk, "name", 1), std::string("x"));
    QVERIFY(isRectangular(chunk));
}

void TestDecoder::wrongTypesAreInvalidAndKept_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("token");
    const std::map<QByteArray, QByteArrayList> wrong{
        {"id",
         {"1", "true", "\"\"", "\"not-a-uuid\"", "{}", "[]", "\"d0eb4d87-f3f3-4066-ab65-da68455adf9\""}},
        {"name", {"1", "true", "{\"a\":1}", "[\"x\"]", "\"\\ud800\""}},
        {"status", {"1", "false", "[]", "{}"}},
        {"day", {"20260314", "\"14/03/2026\"", "\"\"", "\"2026-13-01\"", "{}"}},
        {"at", {"0", "\"yesterday\"", "[]"}},
        {"balance.current", {"\"12.34\"", "true", "[1]", "{}", "1e400"}},
        {"rate", {"\"0.5\"", "false", "99999999999999999999"}},
        {"count", {"\"3\"", "1.5", "true", "99999999999999999999", "[]"}},
        {"active", {"1", "\"true\"", "{}"}},
        {"tags", {"\"a\"", "1", "{}", "[1]", "[\"a\",null]", "[[\"a\"]]"}},
    };
    for (const auto &[field, tokens] : wrong)
        for (const QByteArray &token : tokens)
            QTest::addRow("%s %s", field.constData(), token.constData()) << field << token;
}

void TestDecoder::wrongTypesAreInvalidAndKept()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, token);
    QList<Member> members = membersOf(kSpec);
    for (Member &member : members)
        if (member.path == field)
            member.token = token;
    const QByteArray good = objectOf(membersOf(kSpec));
    const auto chunk = rowsOf('[' + good + ',' + objectOf(members) + " ," + good + ']');
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount, std::size_t(3));
    const std::string path = field.toStdString();
    QCOMPARE(column(chunk, path).state(1), CellState::Invalid);
    QCOMPARE(column(chunk, path).invalidTokens.at(1), token.toStdString());
    QVERIFY(hasDefect(chunk, Defect::Kind::WrongType, path));
    QCOMPARE(chunk->defects.size(), std::size_t(1));
    for (const Column &other : chunk->columns) {
        QCOMPARE(other.state(0), CellState::Value);
        QCOMPARE(other.state(2), CellState::Value);
        if (other.field->path != path)
            QCOMPARE(other.state(1), CellState::Value);
    }
}

void TestDecoder::wrongParentMakesItsCellsInvalid()
{
    const auto chunk = rowsOf(R"([{"balance":"none"},{"balance":[{"current":1}]}])");
    QVERIFY(chunk);
    QCOMPARE(column(chunk, "balance.current").state(0), CellState::Invalid);
    QCOMPARE(column(chunk, "balance.current").invalidTokens.at(0), std::string("\"none\""));
    QCOMPARE(column(chunk, "balance.current").state(1), CellState::Invalid);
    QVERIFY(hasDefect(chunk, Defect::Kind::WrongType, "balance"));
}

void TestDecoder::nullParentMakesItsCellsNull()
{
    const auto chunk = rowsOf(R"([{"balance":null}])");
    QVERIFY(chunk);
    QCOMPARE(column(chunk, "balance.current").state(0), CellState::Null);
    QCOMPARE(countDefects(chunk, Defect::Kind::WrongType), std::size_t(0));
}

void TestDecoder::unknownEnumValuesAreKept()
{
    const auto chunk =
        rowsOf(R"([{"status":"frozen"},{"status":"invalid"},{"status":"frozen"},{"status":"<b>"}])");
    QVERIFY(chunk);
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 0), std::uint16_t(2));
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 1), std::uint16_t(1));
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 2), std::uint16_t(2));
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 3), std::uint16_t(3));
    QCOMPARE(column(chunk, "status").unknownValues, (std::vector<std::string>{"frozen", "<b>"}));
    QCOMPARE(countDefects(chunk, Defect::Kind::UnknownEnumValue), std::size_t(2));
}

void TestDecoder::duplicateKeysAreNoted()
{
    const auto chunk =
        rowsOf(R"([{"name":"first","balance":{"current":1,"current":2},"name":"second","balance":{}}])");
    QVERIFY(chunk);
    QCOMPARE(text(chunk, "name"), std::string("first"));
    QCOMPARE(cell<api::MoneyCell>(chunk, "balance.current").units, Decimal::kUnit);
    QVERIFY(hasDefect(chunk, Defect::Kind::DuplicateKey, "name"));
    QVERIFY(hasDefect(chunk, Defect::Kind::DuplicateKey, "balance"));
    QVERIFY(hasDefect(chunk, Defect::Kind::DuplicateKey, "balance.current"));
    QVERIFY(isRectangular(chunk));
}

void TestDecoder::escapedKeysAreUnderstood()
{
    const auto chunk = rowsOf(R"([{"n\u0061me":"x","\ud800":1,"a\"b":{"c":2}}])");
    QVERIFY(chunk);
    QCOMPARE(text(chunk, "name"), std::string("x"));
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

void TestDecoder::zonelessTimestampsAreRefused()
{
    const auto chunk = rowsOf(R"([{"at":"2026-03-14T09:12:31"},{"at":"2026-03-14T09:12:31+00:00"}])");
    QVERIFY(chunk);
    QCOMPARE(column(chunk, "at").state(0), CellState::Invalid);
    QCOMPARE(column(chunk, "at").state(1), CellState::Value);
}

void TestDecoder::rowsThatAreNoObjectsStay()
{
    const auto list = api::decodeList(kSpec, R"({"count":5,"results":[1,"x",null,[{"id":1}],)" +
                                                 QByteArray(kGoodRow) + "]}");
    QVERIFY(list.has_value());
    QCOMPARE(list->rows->rowCount, std::size_t(5));
    QCOMPARE(countDefects(list->rows, Defect::Kind::RowNotAnObject), std::size_t(4));
    QVERIFY(isRectangular(list->rows));
    for (const Column &checked : list->rows->columns) {
        QCOMPARE(checked.state(3), CellState::Invalid);
        QCOMPARE(checked.invalidTokens.at(3), std::string(R"([{"id":1}])"));
        QCOMPARE(checked.state(4), CellState::Value);
    }
}

void TestDecoder::missingFieldIsNotedOnce()
{
    const auto chunk = rowsOf("[{},{},{}]");
    QVERIFY(chunk);
    QCOMPARE(countDefects(chunk, Defect::Kind::MissingField), chunk->columns.size());
}

void TestDecoder::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArrayList bodies{"",
                                " ",
                                "null",
                                "1",
                                "\"text\"",
                                "true",
                                "{",
                                "[",
                                "]",
                                "}",
                                "{]",
                                "[}",
                                "[1,]",
                                "[,1]",
                                "[1 2]",
                                "[1,,2]",
                                "{\"a\"}",
                                "{\"a\":}",
                                "{\"a\":1,}",
                                "{,\"a\":1}",
                                "{a:1}",
                                "{'a':1}",
                                "{\"a\" 1}",
                                "{\"a\":1 \"b\":2}",
                                "{\"a\":tru}",
                                "{\"a\":nul}",
                                "{\"a\":01}",
                                "{\"a\":+1}",
                                "{\"a\":1.}",
                                "{\"a\":.5}",
                                "{\"a\":1e}",
                                "{\"a\":NaN}",
                                "{\"a\":-}",
                                "{\"a\":0x1}",
                                "{\"a\":1}{\"b\":2}",
                                "[]]",
                                "[][]",
                                "{}x",
                                "[] 1",
                                "[1]//c",
                                "{\"a\":\"\\x\"}",
                                "{\"a\":\"\\u12\"}",
                                "{\"name\":\"\\x\"}",
                                "{\"name\":\"\\ud8\"}",
                                "{\"\\x\":1}",
                                "{\"a\":[1,}",
                                "{\"a\":[1,]}",
                                "{\"a\":{\"b\":[{]}}}",
                                "{\"a\":[1 2]}",
                                "{\"count\":01}",
                                "{\"active\":tru}",
                                "{\"rate\":1.}",
                                "{\"name\":\"a\nb\"}",
                                "{\"name\":\"a",
                                "{\"name\":\"\xff\"}",
                                "{\"results\":{}}",
                                "{\"results\":null}",
                                "{\"results\":[{]}",
                                "{\"results\":[],\"count\":01}",
                                "{\"results\":[],}",
                                "<html><body>403</body></html>",
                                "\xEF\xBB\xBF",
                                "{\"a\":\"x\"y\"}",
                                "{\"a\" : 1 : 2}",
                                "[\"a\",\n4\n,1,",
                                "{\"results\":[]",
                                "{\"results\":[{\"id\":1}",
                                "{\"results\":[{\"id\":1}}",
                                QByteArray("{\"a\":").repeated(2000),
                                QByteArray("[").repeated(100'000),
                                "{\"a\":" + QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000) +
                                    "}"};
    for (qsizetype i = 0; i < bodies.size(); ++i)
        QTest::addRow("%d %s", static_cast<int>(i), bodies[i].left(40).constData()) << bodies[i];
    QTest::newRow("NUL inside") << QByteArray("{\"a\":1\0}", 8);
}

void TestDecoder::brokenJsonIsRefused()
{
    QFETCH(QByteArray, body);
    const auto list = api::decodeList(kSpec, body);
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QCOMPARE(list.error().htmlBody, body.startsWith('<'));
}

void TestDecoder::validJsonIsAccepted_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArrayList bodies{"{}",
                                " { } ",
                                "[ ]",
                                "[1]",
                                "[[]]",
                                "[{}]",
                                "[\"\"]",
                                "[1e5,-0.0,0,1E+2]",
                                "[\"\\u0000\\ud83d\\ude00\\/\"]",
                                "{\"\":0}",
                                "{\"a\":[{\"b\":[]},[],{},null,true,false,\"\\\\\"]}",
                                "\t[\r\n]\n",
                                "{\"name\":\"\\u0000\"}",
                                "[\"\\ud800\"]",
                                "{\"a\":\"\\udfff\"}",
                                "{\"name\":\"\xF0\x9F\x98\x80\"}",
                                "{\"tags\":[]}",
                                "{\"a\":" + QByteArray("[").repeated(500) + QByteArray("]").repeated(500) +
                                    "}"};
    for (qsizetype i = 0; i < bodies.size(); ++i)
        QTest::addRow("%d %s", static_cast<int>(i), bodies[i].left(40).constData()) << bodies[i];
}

void TestDecoder::validJsonIsAccepted()
{
    QFETCH(QByteArray, body);
    const auto list = api::decodeList(kSpec, body);
    QVERIFY(list.has_value());
    QVERIFY(isRectangular(list->rows));
    QVERIFY(api::isJsonValue(body.trimmed().toStdString()));
}

void TestDecoder::paddedBodiesDecodeAlike()
{
    QByteArray roomy = envelope({kGoodRow});
    const QByteArray tight = QByteArray::fromRawData(roomy.constData(), roomy.size());
    QByteArray spare = roomy;
    spare.reserve(spare.size() + 4096);
    const auto first = rowsOf(tight);
    const auto second = rowsOf(spare);
    QVERIFY(first && second);
    QCOMPARE(text(first, "name"), text(second, "name"));
    QCOMPARE(first->raw.row(0), second->raw.row(0));
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

void TestDecoder::driftIsSurvived_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(spec->name.data()) << QString::fromStdString(std::string(spec->name));
}

//! Goal J3: every described field removed, null, renamed, of another type, huge, with a new value, and
//! repeated.
void TestDecoder::driftIsSurvived()
{
    QFETCH(QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    const QList<Member> good = membersOf(spec);
    const QByteArray goodRow = objectOf(good);
    const auto clean = rowsOf(envelope({goodRow, goodRow}), spec);
    QVERIFY(clean);
    QVERIFY2(clean->defects.empty(), goodRow.constData());
    const std::map<QByteArray, QByteArray> replacements{{"null", "null"},
                                                        {"object", "{\"x\":[1,{}]}"},
                                                        {"number", "-1.5"},
                                                        {"huge number", "123456789012345678901234567890.5"},
                                                        {"huge text", '"' + QByteArray(200'000, 'x') + '"'},
                                                        {"new value", "\"SOMETHING_NEW\""},
                                                        {"removed", ""},
                                                        {"renamed", "renamed"},
                                                        {"repeated", "repeated"}};
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const auto &[drift, token] : replacements) {
            QList<Member> members = good;
            if (drift == "removed")
                members.removeAt(i);
            else if (drift == "renamed")
                members[i].path += "_v2";
            else if (drift == "repeated")
                members.insert(i, good[i]);
            else
                members[i].token = token;
            const auto chunk = rowsOf(envelope({goodRow, objectOf(members), goodRow}), spec);
            const QByteArray what = good[i].path + ' ' + drift;
            QVERIFY2(chunk, what.constData());
            QVERIFY2(isRectangular(chunk) && chunk->rowCount == 3, what.constData());
            for (const Column &checked : chunk->columns) {
                QVERIFY2(checked.state(0) == CellState::Value && checked.state(2) == CellState::Value,
                         what.constData());
                const bool touched = bytes(checked.field->path) == good[i].path;
                QVERIFY2(touched || checked.state(1) == CellState::Value, what.constData());
                if (touched && drift == "null")
                    QVERIFY2(checked.state(1) == CellState::Null, what.constData());
                if (touched && (drift == "removed" || drift == "renamed"))
                    QVERIFY2(checked.state(1) == CellState::Absent, what.constData());
                if (touched && drift == "object")
                    QVERIFY2(checked.state(1) == CellState::Invalid, what.constData());
                if (touched && drift == "new value" && checked.field->type == Enum)
                    QVERIFY2(hasDefect(chunk, Defect::Kind::UnknownEnumValue, checked.field->path),
                             what.constData());
            }
            if (drift == "repeated")
                QVERIFY2(hasDefect(chunk, Defect::Kind::DuplicateKey, good[i].path.toStdString()),
                         what.constData());
        }
    }
}

void TestDecoder::cutPagesAreRefusedAtEveryByte()
{
    const QByteArray page = envelope({kGoodRow, kGoodRow});
    for (qsizetype size = 0; size < page.size(); ++size)
        QVERIFY2(!api::decodeList(kSpec, page.left(size)), page.left(size).constData());
    QVERIFY(api::decodeList(kSpec, page));
}

void TestDecoder::mutatedPagesNeverCrash()
{
    const QByteArray page = envelope({kGoodRow, kGoodRow, kGoodRow});
    const QByteArray alphabet = "{}[]\",:\\0 1eEtfn\xff\n-.u";
    QRandomGenerator random(2026);
    for (int i = 0; i < 30'000; ++i) {
        QByteArray changed = page;
        for (int edits = random.bounded(1, 4); edits > 0; --edits) {
            const qsizetype at = random.bounded(static_cast<int>(changed.size()));
            const char c = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            switch (random.bounded(3)) {
            case 0:
                changed[at] = c;
                break;
            case 1:
                changed.insert(at, c);
                break;
            default:
                changed.remove(at, random.bounded(1, 20));
                break;
            }
        }
        const auto list = api::decodeList(kSpec, changed);
        const bool isJson = api::isJsonValue(changed.trimmed().toStdString());
        if (list) {
            QVERIFY(isRectangular(list->rows));
            QVERIFY2(isJson, changed.constData());
        }
    }
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
