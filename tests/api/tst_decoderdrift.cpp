// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/api/decodersamples.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace vinculo;
using namespace vinculo::tests;

namespace {

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

// ---- rows written from a resource's own table, with one thing changed

struct Member
{
    QByteArray path;
    QByteArray token;
};

//! Amounts have their currency there: only a code will do.
bool isCurrency(const ResourceSpec &spec, std::string_view path)
{
    return std::ranges::any_of(spec.fields, [path](const FieldSpec &field) {
        return field.isColumn() && field.type == FieldType::Money && field.currencyPath == path;
    });
}

QByteArray goodToken(const FieldSpec &field)
{
    using enum FieldType;
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
            members.append({bytes(field.path), isCurrency(spec, field.path) ? R"("BRL")" : goodToken(field)});
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn() && !field.currencyPath.empty() && !has(bytes(field.currencyPath)))
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

//! What a row of the resource's own table becomes when one member of it has this token instead.
enum class Read { Value, NewValue, WrongType };

Read readOf(const FieldSpec &field, const QByteArray &drift, bool isCurrency)
{
    if (isCurrency)
        return Read::WrongType;
    const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Decimal;
    if (drift == "number" && isNumber)
        return Read::Value;
    const bool isText = drift == "huge text" || drift == "new value";
    if (isText && field.type == FieldType::Text)
        return Read::Value;
    if (isText && field.type == FieldType::Enum)
        return Read::NewValue;
    return Read::WrongType;
}

//! The cell of row 1 says what came: as a value, as a value nobody listed, or as the token of a wrong type.
bool saysWhatCame(const api::ChunkPtr &chunk, const Column &changed, const QByteArray &drift,
                  const QByteArray &token)
{
    const FieldSpec &field = *changed.field;
    const std::string came = token.toStdString();
    const std::string inner = came.size() > 2 ? came.substr(1, came.size() - 2) : std::string();
    const bool isWrong = hasDefect(chunk, Defect::Kind::WrongType, field.path);
    const bool isNew = hasDefect(chunk, Defect::Kind::UnknownEnumValue, field.path);
    switch (readOf(field, drift, isCurrency(*chunk->spec, field.path))) {
    case Read::Value:
        if (isWrong || isNew || changed.state(1) != CellState::Value)
            return false;
        if (field.type == FieldType::Text)
            return changed.texts()->at(1) == inner;
        return field.type == FieldType::Money
                   ? Decimal::fromUnits(changed.money()->units.at(1)) == *Decimal::parse(came)
                   : Decimal::fromUnits(changed.numbers()->at(1)) == *Decimal::parse(came);
    case Read::NewValue:
        return !isWrong && isNew && changed.state(1) == CellState::Value &&
               changed.unknownValues() == std::vector<std::string>{inner} &&
               static_cast<std::size_t>(changed.numbers()->at(1)) == field.values.size();
    case Read::WrongType: {
        constexpr std::size_t kComparable = 24; // long tokens are cut
        return isWrong && !isNew && changed.state(1) == CellState::Invalid &&
               changed.invalidTokens().size() == 1 &&
               changed.invalidTokens().at(1).substr(0, kComparable) == came.substr(0, kComparable);
    }
    }
    return false;
}

//! The middle of three rows has one member that is not as described; the others are.
bool isAsExpected(const api::ChunkPtr &chunk, const Column &changed, const QByteArray &drift,
                  const QByteArray &token)
{
    const FieldSpec &field = *changed.field;
    if (drift == "null")
        return changed.state(1) == CellState::Null && chunk->defects.empty();
    if (drift == "removed" || drift == "renamed")
        return changed.state(1) == CellState::Absent &&
               hasDefect(chunk, Defect::Kind::MissingField, field.path) ==
                   !field.is(FieldFlag::Optional | FieldFlag::Deprecated);
    if (drift == "repeated") // the first one counts
        return changed.state(1) == CellState::Value && chunk->defects.size() == 1 &&
               hasDefect(chunk, Defect::Kind::DuplicateKey, field.path);
    return chunk->defects.size() <= 1 && saysWhatCame(chunk, changed, drift, token);
}

} // namespace

class TestDecoderDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nullAndAbsentDiffer();
    void wrongTypesAreInvalidAndKept_data();
    void wrongTypesAreInvalidAndKept();
    void wrongParentMakesItsCellsInvalid();
    void nullParentMakesItsCellsNull();
    void unknownEnumValuesAreKept();
    void duplicateKeysAreNoted();
    void rowsThatAreNoObjectsStay();
    void missingFieldIsNotedOnce();
    void driftIsShownWhereItIs_data();
    void driftIsShownWhereItIs();
};

void TestDecoderDrift::nullAndAbsentDiffer()
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

void TestDecoderDrift::wrongTypesAreInvalidAndKept_data()
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

void TestDecoderDrift::wrongTypesAreInvalidAndKept()
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
    QCOMPARE(column(chunk, path).invalidTokens().at(1), token.toStdString());
    QVERIFY(hasDefect(chunk, Defect::Kind::WrongType, path));
    QCOMPARE(chunk->defects.size(), std::size_t(1));
    for (const Column &other : chunk->columns) {
        QCOMPARE(other.state(0), CellState::Value);
        QCOMPARE(other.state(2), CellState::Value);
        if (other.field->path != path)
            QCOMPARE(other.state(1), CellState::Value);
    }
}

void TestDecoderDrift::wrongParentMakesItsCellsInvalid()
{
    const auto chunk = rowsOf(R"([{"balance":"none"},{"balance":[{"current":1}]}])");
    QVERIFY(chunk);
    QCOMPARE(column(chunk, "balance.current").state(0), CellState::Invalid);
    QCOMPARE(column(chunk, "balance.current").invalidTokens().at(0), std::string("\"none\""));
    QCOMPARE(column(chunk, "balance.current").state(1), CellState::Invalid);
    QVERIFY(hasDefect(chunk, Defect::Kind::WrongType, "balance"));
}

void TestDecoderDrift::nullParentMakesItsCellsNull()
{
    const auto chunk = rowsOf(R"([{"balance":null}])");
    QVERIFY(chunk);
    QCOMPARE(column(chunk, "balance.current").state(0), CellState::Null);
    QCOMPARE(countDefects(chunk, Defect::Kind::WrongType), std::size_t(0));
}

void TestDecoderDrift::unknownEnumValuesAreKept()
{
    const auto chunk =
        rowsOf(R"([{"status":"frozen"},{"status":"invalid"},{"status":"frozen"},{"status":"<b>"}])");
    QVERIFY(chunk);
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 0), std::uint16_t(2));
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 1), std::uint16_t(1));
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 2), std::uint16_t(2));
    QCOMPARE(cell<std::uint16_t>(chunk, "status", 3), std::uint16_t(3));
    QCOMPARE(column(chunk, "status").unknownValues(), (std::vector<std::string>{"frozen", "<b>"}));
    QCOMPARE(countDefects(chunk, Defect::Kind::UnknownEnumValue), std::size_t(2));
}

void TestDecoderDrift::duplicateKeysAreNoted()
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

void TestDecoderDrift::rowsThatAreNoObjectsStay()
{
    const auto list = api::decodeList(kSpec, R"({"count":5,"results":[1,"x",null,[{"id":1}],)" +
                                                 QByteArray(kGoodRow) + "]}");
    QVERIFY(list.has_value());
    QCOMPARE(list->rows->rowCount, std::size_t(5));
    QCOMPARE(countDefects(list->rows, Defect::Kind::RowNotAnObject), std::size_t(4));
    QVERIFY(isRectangular(list->rows));
    for (const Column &checked : list->rows->columns) {
        QCOMPARE(checked.state(3), CellState::Invalid);
        QCOMPARE(checked.invalidTokens().at(3), std::string(R"([{"id":1}])"));
        QCOMPARE(checked.state(4), CellState::Value);
    }
}

void TestDecoderDrift::missingFieldIsNotedOnce()
{
    const auto chunk = rowsOf("[{},{},{}]");
    QVERIFY(chunk);
    QCOMPARE(countDefects(chunk, Defect::Kind::MissingField), chunk->columns.size());
}

void TestDecoderDrift::driftIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(spec->name.data()) << QString::fromStdString(std::string(spec->name));
}

//! Every described field removed, null, renamed, of another type, huge, with a new value, and repeated: its
//! cell says what came, and no other cell changes.
void TestDecoderDrift::driftIsShownWhereItIs()
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
                members.insert(i + 1, {good[i].path, replacements.at("object")});
            else
                members[i].token = token;
            const auto chunk = rowsOf(envelope({goodRow, objectOf(members), goodRow}), spec);
            const QByteArray what = good[i].path + ' ' + drift;
            QVERIFY2(chunk, what.constData());
            QVERIFY2(isRectangular(chunk) && chunk->rowCount == 3, what.constData());
            QVERIFY2(hasDefect(chunk, Defect::Kind::DuplicateKey, good[i].path.toStdString()) ==
                         (drift == "repeated"),
                     what.constData());
            for (const Column &checked : chunk->columns) {
                QVERIFY2(checked.state(0) == CellState::Value && checked.state(2) == CellState::Value,
                         what.constData());
                if (bytes(checked.field->path) == good[i].path)
                    QVERIFY2(isAsExpected(chunk, checked, drift, token), what.constData());
                else
                    QVERIFY2(checked.state(1) == CellState::Value, what.constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDecoderDrift)
#include "tst_decoderdrift.moc"
