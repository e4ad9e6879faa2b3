// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/detail/jsonindent.h"
#include "models/detail/openvalue.h"
#include "models/detail/recorddetail.h"
#include "samplepages.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

const DetailLine *findLine(const RecordDetail &detail, const QString &path)
{
    for (const DetailSection &section : detail.sections)
        for (const DetailLine &line : section.lines)
            if (line.path == path)
                return &line;
    return nullptr;
}

DetailLine lineOf(const RecordDetail &detail, const char *path)
{
    const DetailLine *line = findLine(detail, QLatin1StringView(path));
    return line ? *line : DetailLine();
}

QJsonArray records(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isArray())
        return json.array();
    const QJsonValue results = json.object().value("results"_L1);
    return results.isArray() ? results.toArray() : QJsonArray{json.object()};
}

//! Every string below `fields` that the table calls sensitive.
QStringList sensitiveTexts(const TableView<FieldSpec> &fields, const QJsonObject &object)
{
    QStringList found;
    for (const FieldSpec &field : fields) {
        QJsonValue value = object;
        const QString path = QString::fromLatin1(field.path.data(), qsizetype(field.path.size()));
        for (const QString &key : path.split(u'.'))
            value = value.toObject().value(key);
        const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &item : items) {
            if (item.isObject())
                found += sensitiveTexts(field.fields, item.toObject());
            else if (field.is(FieldFlag::Sensitive) && item.isString())
                found += item.toString();
        }
    }
    return found;
}

} // namespace

class TestRecordDetail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    void fixturesAreShownWholeAndMasked_data();
    void fixturesAreShownWholeAndMasked();
    void numbersKeepTheirDigits();
    void nestedItemsGetSections();
    void childMoneyTakesItsOwnCurrency();
    void wrongTypesAreOdd();
    void unknownFieldsComeLastAndHidden();
    void deprecatedFieldsShowOnlyWithAValue();
    void undescribedValuesAreWrittenAsTheLanguageDoes_data();
    void undescribedValuesAreWrittenAsTheLanguageDoes();
    void relationsCarryTheWireValue();
    void titleIsTheFirstThatHasAValue();
    void prettyJsonCopiesTokens();
    void maskedJsonHidesInsideLists();
    void anyJsonSurvives_data();
    void anyJsonSurvives();
    void hugeRecordsAreCut();
    void sampleRowsOfEveryResourceSurvive();
    void listsBecomeTables();
};

void TestRecordDetail::fixturesAreShownWholeAndMasked_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QString>("file");
    for (const ResourceSpec *spec : resources::all()) {
        const QByteArray name(spec->name.data(), qsizetype(spec->name.size()));
        const QDir folder(u"%1/%2"_s.arg(QLatin1StringView(VINCULO_FIXTURES), QLatin1StringView(name)));
        for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(file)) << name << folder.filePath(file);
    }
}

void TestRecordDetail::fixturesAreShownWholeAndMasked()
{
    QFETCH(QByteArray, resource);
    QFETCH(QString, file);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QJsonArray all = records(content.readAll());
    QVERIFY(!all.isEmpty());
    for (const QJsonValue &record : all) {
        const QJsonObject object = record.toObject();
        const QByteArray raw = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const RecordDetail detail = makeRecordDetail(spec, raw);
        QVERIFY(!detail.title.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(detail.prettyJson.toUtf8()).object(), object);
        QVERIFY(!QJsonDocument::fromJson(detail.maskedJson.toUtf8()).isNull());
        QStringList shown;
        for (const DetailSection &section : detail.sections) {
            for (const DetailLine &line : section.lines) {
                QVERIFY2(!line.label.isEmpty() && !line.value.isEmpty(), qPrintable(line.path));
                shown.append(line.masked);
            }
        }
        const QString text = shown.join(u'\n');
        for (const QString &secret : sensitiveTexts(spec.fields, object)) {
            if (secret.size() < 5)
                continue;
            QVERIFY2(!detail.maskedJson.contains(u'"' + secret + u'"'), qPrintable(secret));
            QVERIFY2(!shown.contains(secret), qPrintable(secret));
        }
    }
}

void TestRecordDetail::numbersKeepTheirDigits()
{
    const RecordDetail detail = makeRecordDetail(
        resources::transactions(), R"({"amount":90071992547409.9312,"currency":"MXN","mcc":5411.0,
        "balance":0.10,"future_number":123456789012345678901234567890.10})");
    QCOMPARE(lineOf(detail, "amount").value, u"MXN\u00a090.071.992.547.409,9312"_s);
    QCOMPARE(lineOf(detail, "amount").raw, u"90071992547409.9312"_s);
    QCOMPARE(lineOf(detail, "balance").value, u"MXN\u00a00,10"_s);
    QCOMPARE(lineOf(detail, "mcc").value, u"5411"_s);
    QCOMPARE(lineOf(detail, "future_number").value, u"123456789012345678901234567890.10"_s);
    QVERIFY(detail.prettyJson.contains(u"\"balance\": 0.10,"_s));
}

void TestRecordDetail::nestedItemsGetSections()
{
    const RecordDetail detail =
        makeRecordDetail(resources::owners(),
                         R"({"display_name":"Ana Lima","emails":[{"email":"ana@acme.example","is_main":true},
        {"email":"lima@acme.example"}],"phone_numbers":null})");
    QCOMPARE(detail.sections.size(), 3);
    QCOMPARE(detail.sections[0].title, QString());
    QCOMPARE(detail.sections[1].title, u"Emails 1"_s);
    QCOMPARE(detail.sections[2].title, u"Emails 2"_s);
    QCOMPARE(detail.sections[2].depth, 1);
    QCOMPARE(lineOf(detail, "emails[1].email").value, u"lima@acme.example"_s);
    QVERIFY(lineOf(detail, "emails[1].email").isSensitive);
    QCOMPARE(lineOf(detail, "emails[1].email").masked, masked(u"lima@acme.example"_s, MaskKind::Email));
}

void TestRecordDetail::childMoneyTakesItsOwnCurrency()
{
    const RecordDetail detail = makeRecordDetail(
        resources::transactions(),
        R"({"currency":"BRL","loan_data":{"fees":[{"amount":5,"currency":"MXN"},{"amount":6}]}})");
    QCOMPARE(lineOf(detail, "loan_data.fees[0].amount").value, u"MXN\u00a05,00"_s);
    QCOMPARE(lineOf(detail, "loan_data.fees[1].amount").value, u"R$\u00a06,00"_s);
}

void TestRecordDetail::wrongTypesAreOdd()
{
    const RecordDetail detail = makeRecordDetail(
        resources::owners(), R"({"display_name":{"first":"Maria"},"created_at":"yesterday","gender":"NEW_ONE",
        "emails":"maria@acme.example","address":["Rua 1"]})");
    QVERIFY(lineOf(detail, "created_at").isOdd);
    QCOMPARE(lineOf(detail, "created_at").value, u"\"yesterday\""_s);
    QVERIFY(lineOf(detail, "gender").isOdd);
    QVERIFY(lineOf(detail, "display_name").isOdd);
    QVERIFY(!lineOf(detail, "display_name").masked.contains(u"Maria"_s));
    QVERIFY(lineOf(detail, "emails").isOdd);
    QVERIFY(!lineOf(detail, "emails").masked.contains(u"maria"_s));
    QVERIFY(!detail.maskedJson.contains(u"aria"_s));
    QVERIFY(!detail.maskedJson.contains(u"Rua"_s));
}

void TestRecordDetail::unknownFieldsComeLastAndHidden()
{
    const RecordDetail detail = makeRecordDetail(
        resources::links(), R"({"status":"valid","brand_new":{"deep":["x1234567",7],"flag":true,"none":null},
        "<b>key</b>":"y1234567","empty":{}})");
    const DetailSection &last = detail.sections.last();
    QCOMPARE(last.lines.size(), 6);
    QCOMPARE(lineOf(detail, "brand_new.deep[0]").value, u"x1234567"_s);
    QVERIFY(lineOf(detail, "brand_new.deep[0]").isSensitive);
    QVERIFY(!lineOf(detail, "brand_new.deep[0]").masked.contains(u"x1"_s));
    QVERIFY(lineOf(detail, "brand_new.deep[1]").isSensitive);
    QCOMPARE(lineOf(detail, "brand_new.flag").masked, u"true"_s);
    QCOMPARE(lineOf(detail, "brand_new.none").value, u"—"_s);
    QCOMPARE(lineOf(detail, "<b>key</b>").value, u"y1234567"_s);
    QVERIFY(!detail.maskedJson.contains(u"1234567"_s));
    QVERIFY(detail.maskedJson.contains(u"\"flag\": true"_s));
}

void TestRecordDetail::deprecatedFieldsShowOnlyWithAValue()
{
    const ResourceSpec &spec = resources::transactions();
    QVERIFY(!findLine(makeRecordDetail(spec, R"({"reference":null})"), u"reference"_s));
    QVERIFY(findLine(makeRecordDetail(spec, R"({"reference":"r1"})"), u"reference"_s));
}

void TestRecordDetail::undescribedValuesAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day") << QByteArray(R"("2026-03-31")") << u"31/03/2026"_s;
    QTest::newRow("moment") << QByteArray(R"("2026-03-31T12:05:00Z")") << u"31/03/2026 12:05"_s;
    QTest::newRow("moment of nowhere") << QByteArray(R"("2026-03-31T12:05:00")") << u"2026-03-31T12:05:00"_s;
    QTest::newRow("no day at all") << QByteArray(R"("2026-13-41")") << u"2026-13-41"_s;
    QTest::newRow("amount as text") << QByteArray(R"("-1234567.50")") << u"-1.234.567,50"_s;
    QTest::newRow("amount") << QByteArray("1234567.5") << u"1.234.567,5"_s;
    QTest::newRow("large whole number") << QByteArray("86400") << u"86.400"_s;
    QTest::newRow("four digits") << QByteArray("-5730") << u"-5.730"_s;
    QTest::newRow("id") << QByteArray("12345678901") << u"12345678901"_s;
    QTest::newRow("code with points") << QByteArray(R"("8471.10.12")") << u"8471.10.12"_s;
    QTest::newRow("version") << QByteArray(R"("4.0")") << u"4.0"_s;
    QTest::newRow("year") << QByteArray("2025") << u"2025"_s;
    QTest::newRow("whole number as text") << QByteArray(R"("0012345678")") << u"0012345678"_s;
    QTest::newRow("more digits than fit") << QByteArray("0.123456789") << u"0.123456789"_s;
    QTest::newRow("another notation") << QByteArray("1e400") << u"1e400"_s;
    QTest::newRow("yes") << QByteArray("true") << u"Yes"_s;
    QTest::newRow("words") << QByteArray(R"("ISR a cargo")") << u"ISR a cargo"_s;
}

void TestRecordDetail::undescribedValuesAreWrittenAsTheLanguageDoes()
{
    QFETCH(const QByteArray, json);
    const auto node = readJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
    QVERIFY(node);
    QTEST(openValue(*node, CellFormatter(QLocale(QLocale::Portuguese, QLocale::Brazil))), "shown");
}

void TestRecordDetail::relationsCarryTheWireValue()
{
    const RecordDetail detail = makeRecordDetail(
        resources::owners(),
        R"({"id":"8d441118-87a2-48bc-a051-f1f38854af8e","link":"BBD8206D-e701-4348-a36f-b2fd6a2a16f5"})");
    QCOMPARE(detail.id, u"8d441118-87a2-48bc-a051-f1f38854af8e"_s);
    QCOMPARE(lineOf(detail, "link").relation.resource, std::string_view("links"));
    QCOMPARE(lineOf(detail, "link").raw, u"bbd8206d-e701-4348-a36f-b2fd6a2a16f5"_s);
    const RecordDetail none = makeRecordDetail(resources::owners(), R"({"link":null})");
    QVERIFY(lineOf(none, "link").relation.resource.empty());
}

void TestRecordDetail::titleIsTheFirstThatHasAValue()
{
    const RecordDetail detail =
        makeRecordDetail(resources::owners(), R"({"display_name":null,"company_name":"Acme & Filhos"})");
    QCOMPARE(detail.title, u"Acme & Filhos"_s);
    QCOMPARE(detail.maskedTitle, masked(u"Acme & Filhos"_s, MaskKind::Name));
}

void TestRecordDetail::prettyJsonCopiesTokens()
{
    const auto root = readJson(R"( {"a":1.50e+2,"b":[],"c":{},"d":["\u00e9\/",{"x":null}],"a":-0} )");
    QVERIFY(root.has_value());
    QCOMPARE(indentedJson(*root), uR"({
  "a": 1.50e+2,
  "b": [],
  "c": {},
  "d": [
    "\u00e9\/",
    {
      "x": null
    }
  ],
  "a": -0
})"_s);
}

void TestRecordDetail::maskedJsonHidesInsideLists()
{
    const RecordDetail detail = makeRecordDetail(
        resources::owners(), R"({"emails":[{"is_main":true,"email":"ana@acme.example"}],"gender":"FEMALE",
        "companies_id":["01773247000103"],"document_id":{"document_number":76109277673},"email":null,
        "display_name":"Ana \u0022Lima\u0022"})");
    const QJsonObject json = QJsonDocument::fromJson(detail.maskedJson.toUtf8()).object();
    const QJsonObject email = json.value("emails"_L1).toArray().first().toObject();
    QCOMPARE(email.value("email"_L1).toString(), masked(u"ana@acme.example"_s, MaskKind::Email));
    QCOMPARE(email.value("is_main"_L1).toBool(), true);
    QVERIFY(json.value("email"_L1).isNull());
    QCOMPARE(json.value("companies_id"_L1).toArray().first().toString(),
             masked(u"01773247000103"_s, MaskKind::Document));
    QCOMPARE(json.value("display_name"_L1).toString(), masked(u"Ana \"Lima\""_s, MaskKind::Name));
    QVERIFY(!detail.maskedJson.contains(u"092"_s)); // a number where a text belongs is hidden whole
    QVERIFY(!detail.maskedJson.contains(u"FEMALE"_s));
}

void TestRecordDetail::anyJsonSurvives_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("html") << QByteArray("<html>403</html>") << false;
    QTest::newRow("cut") << QByteArray(R"({"id":"8d44)") << false;
    QTest::newRow("cut in an escape") << QByteArray("{\"id\":\"a\\") << false;
    QTest::newRow("trailing") << QByteArray("{} {}") << false;
    QTest::newRow("missing colon") << QByteArray(R"({"a" 1})") << false;
    QTest::newRow("word") << QByteArray(R"({"a":nil})") << false;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << false;
    QTest::newRow("array") << QByteArray("[1,2]") << true;
    QTest::newRow("number") << QByteArray("7") << true;
    QTest::newRow("null") << QByteArray("null") << true;
    QTest::newRow("lone surrogate") << QByteArray(R"({"external_id":"\ud800x"})") << true;
    QTest::newRow("duplicate keys") << QByteArray(R"({"status":"valid","status":"invalid"})") << true;
    QTest::newRow("empty key") << QByteArray(R"({"":1,".":{"":2}})") << true;
}

void TestRecordDetail::anyJsonSurvives()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isReadable);
    const RecordDetail detail = makeRecordDetail(resources::links(), json);
    QCOMPARE(!detail.sections.isEmpty(), isReadable);
    if (!isReadable && !json.isEmpty())
        QVERIFY(detail.maskedJson != detail.prettyJson);
}

void TestRecordDetail::hugeRecordsAreCut()
{
    QByteArray json = "{\"x\":[0";
    for (int i = 0; i < 100'000; ++i)
        json += ",1";
    const RecordDetail detail = makeRecordDetail(resources::links(), json + "]}");
    QVERIFY(detail.sections.last().lines.size() <= 2000);
}

void TestRecordDetail::sampleRowsOfEveryResourceSurvive()
{
    for (const ResourceSpec *spec : resources::all()) {
        for (int i = 0; i < 100; ++i) {
            const QJsonObject row = sampleRow(*spec, i);
            const RecordDetail detail =
                makeRecordDetail(*spec, QJsonDocument(row).toJson(QJsonDocument::Compact));
            QCOMPARE(QJsonDocument::fromJson(detail.prettyJson.toUtf8()).object(), row);
            QCOMPARE(detail.id, sampleId(*spec, i));
        }
    }
}

void TestRecordDetail::listsBecomeTables()
{
    const RecordDetail detail =
        makeRecordDetail(resources::owners(),
                         R"({"display_name":"Ana","emails":[{"email":"a@b.example"},{"email":"c@d.example"}],
        "phone_numbers":[{"number":"1"},7]})");
    QCOMPARE(detail.lists.size(), 2);
    QCOMPARE(detail.lists[0].title, u"Emails"_s);
    QVERIFY(detail.lists[0].isTable);
    QCOMPARE(detail.lists[0].sections.size(), 2);
    QCOMPARE(detail.sections[detail.lists[0].sections[1]].title, u"Emails 2"_s);
    QVERIFY(!detail.lists[1].isTable); // one item is a number
}

QTEST_GUILESS_MAIN(TestRecordDetail)
#include "tst_recorddetail.moc"
