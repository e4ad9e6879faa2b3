// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/csvpreviewmodel.h"
#include "models/enrichment/enrichmentrequest.h"
#include "models/enrichment/enrichmenttext.h"
#include "models/enrichment/importproblemmodel.h"
#include "models/enrichment/requestlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using Kind = FieldSource::Kind;

class TestImportCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfEveryRequestAreRecognised_data();
    void theKeysOfEveryRequestAreRecognised();
    void headingsInThreeLanguagesAreRecognised_data();
    void headingsInThreeLanguagesAreRecognised();
    void noColumnIsUsedTwice();
    void aMinusTellsTheDirection();
    void whatIsNotThereIsFilledWhereItCanBe();
    void datesAreReadInTheirOrder_data();
    void datesAreReadInTheirOrder();
    void amountsAreReadExactly_data();
    void amountsAreReadExactly();
    void theWayOfWritingIsDetected_data();
    void theWayOfWritingIsDetected();
    void everyBadLineIsNamed_data();
    void everyBadLineIsNamed();
    void goodLinesAreKept();
    void aLineMayHaveSeveralProblems();
    void linesOfAnAccountMustAgree();
    void tenThousandLinesAreOneRequest();
    void theBodyIsWhatTheDescriptionAsksFor();
    void accountsAreToldOnce();
    void hostileTextStaysText();
    void optionsAreChecked_data();
    void optionsAreChecked();
    void modelsKeepTheRules();
    void personalCellsAreHidden();

private:
    struct Checked
    {
        std::shared_ptr<const CsvTable> table;
        ColumnMapping mapping;
        std::shared_ptr<const CheckedImport> import;
    };
    static std::shared_ptr<const CsvTable> read(const QByteArray &bytes)
    {
        const std::atomic_bool isCancelled = false;
        return std::make_shared<CsvTable>(csv::read(bytes, csv::detect(bytes), isCancelled));
    }
    static Checked check(const QByteArray &bytes, std::string_view request = "categorization")
    {
        const EnrichmentSpec &spec = *enrichment::find(request);
        const std::atomic_bool isCancelled = false;
        Checked checked;
        checked.table = read(bytes);
        checked.mapping = ColumnMapping::guess(spec, *checked.table);
        const CellFormat format = detectCells(spec, *checked.table, checked.mapping).format;
        checked.import = std::make_shared<CheckedImport>(
            checkImport(spec, *checked.table, checked.mapping, format, isCancelled));
        return checked;
    }
};

namespace {

constexpr auto kHeadings = "transaction_id,account_holder_type,account_holder_id,account_id,account_category,"
                           "value_date,description,type,"
                           "amount,currency,institution,mcc\n";

QByteArray line(const QByteArray &id,
                const QByteArray &rest = "2026-03-01,STREAMING BR,OUTFLOW,39.90,BRL,Acme,")
{
    return id + ",INDIVIDUAL,738aa82a-dd9c-4a4f-a120-5363dbfd2af8,acc-1,CHECKING_ACCOUNT," + rest + '\n';
}

QString keyOf(const EnrichmentSpec &spec, int input)
{
    const std::string_view key = spec.inputs[static_cast<std::size_t>(input)].key;
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

void TestImportCheck::theKeysOfEveryRequestAreRecognised_data()
{
    QTest::addColumn<QByteArray>("request");
    for (const EnrichmentSpec *spec : enrichment::all())
        QTest::newRow(std::string(spec->name).c_str())
            << QByteArray(spec->name.data(), qsizetype(spec->name.size()));
}

void TestImportCheck::theKeysOfEveryRequestAreRecognised()
{
    QFETCH(QByteArray, request);
    const EnrichmentSpec &spec = *enrichment::find(request.toStdString());
    CsvTable table;
    for (const InputField &field : spec.inputs)
        table.headings.prepend(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
    const ColumnMapping mapping = ColumnMapping::guess(spec, table);
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        QCOMPARE(mapping.columnOf(i), int(spec.inputs.size() - 1 - i));
    QVERIFY(unmappedFields(spec, mapping).isEmpty());
}

void TestImportCheck::headingsInThreeLanguagesAreRecognised_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("key");
    QTest::newRow("pt date") << u"Data do lançamento"_s << QString();
    QTest::newRow("pt value date") << u"Data Lançamento"_s << u"value_date"_s;
    QTest::newRow("pt history") << u"Histórico"_s << u"description"_s;
    QTest::newRow("pt amount") << u" VALOR "_s << u"amount"_s;
    QTest::newRow("pt direction") << u"Entrada/Saída"_s << u"type"_s;
    QTest::newRow("es amount") << u"Importe"_s << u"amount"_s;
    QTest::newRow("es date") << u"Fecha de transacción"_s << u"value_date"_s;
    QTest::newRow("es currency") << u"Divisa"_s << u"currency"_s;
    QTest::newRow("en bank") << u"Bank name"_s << u"institution"_s;
    QTest::newRow("unknown") << u"Cor do gato"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestImportCheck::headingsInThreeLanguagesAreRecognised()
{
    QFETCH(QString, heading);
    QFETCH(QString, key);
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    CsvTable table;
    table.headings = QStringList{heading};
    const ColumnMapping mapping = ColumnMapping::guess(spec, table);
    QString found;
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        if (mapping.columnOf(i) == 0)
            found = keyOf(spec, int(i));
    QCOMPARE(found, key);
}

void TestImportCheck::noColumnIsUsedTwice()
{
    const EnrichmentSpec &spec = *enrichment::find("risk-insights");
    CsvTable table;
    table.headings = QStringList{u"data"_s, u"valor"_s, u"saldo"_s, u"moeda"_s, u"date"_s};
    const ColumnMapping mapping = ColumnMapping::guess(spec, table);
    QSet<int> used;
    for (std::size_t i = 0; i < spec.inputs.size(); ++i) {
        const int column = mapping.columnOf(i);
        QVERIFY(column < 0 || !used.contains(column));
        used.insert(column);
    }
}

void TestImportCheck::aMinusTellsTheDirection()
{
    const Checked checked =
        check("id;data;historico;valor\n1;01/03/2026;MERCADO;-10,00\n2;02/03/2026;SALARIO;4.200,00\n");
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        if (spec.inputs[i].key == "type")
            QCOMPARE(checked.mapping.sources[i].kind, Kind::Sign);
}

void TestImportCheck::whatIsNotThereIsFilledWhereItCanBe()
{
    const EnrichmentSpec &spec = *enrichment::find("incomes");
    const ColumnMapping mapping = ColumnMapping::guess(spec, CsvTable{.headings = {u"valor"_s}});
    QCOMPARE(mapping.sources[0].kind, Kind::Line); // an id
    QCOMPARE(mapping.sources[1].constant, u"INDIVIDUAL"_s);
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        if (spec.inputs[i].key == "type")
            QCOMPARE(mapping.sources[i].constant, u"INFLOW"_s);
}

void TestImportCheck::datesAreReadInTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("iso");
    const auto add = [](const char *text, DateOrder order, const char *iso) {
        QTest::addRow("%s %d", text, int(order))
            << QString::fromUtf8(text) << order << QString::fromLatin1(iso);
    };
    add("2026-03-01", DateOrder::YearFirst, "2026-03-01");
    add("2026/3/1", DateOrder::YearFirst, "2026-03-01");
    add("20260301", DateOrder::YearFirst, "2026-03-01");
    add("2026-03-01T23:59:00Z", DateOrder::YearFirst, "2026-03-01");
    add("2026-03-01 10:00", DateOrder::YearFirst, "2026-03-01");
    add("01/03/2026", DateOrder::DayFirst, "2026-03-01");
    add(" 1.3.2026 ", DateOrder::DayFirst, "2026-03-01");
    add("01-03-26", DateOrder::DayFirst, "2026-03-01");
    add("03/01/2026", DateOrder::MonthFirst, "2026-03-01");
    add("31/02/2026", DateOrder::DayFirst, "");
    add("13/25/2026", DateOrder::DayFirst, "");
    add("2026-03-01", DateOrder::DayFirst, "");
    add("01/03/2026", DateOrder::YearFirst, "");
    add("26-03-01", DateOrder::YearFirst, "");
    add("1/2/3", DateOrder::DayFirst, "");
    add("yesterday", DateOrder::YearFirst, "");
    add("", DateOrder::YearFirst, "");
    add("٢٠٢٦-٠٣-٠١", DateOrder::YearFirst, "");
    add("2026-03-01; DROP TABLE", DateOrder::YearFirst, "");
}

void TestImportCheck::datesAreReadInTheirOrder()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QString, iso);
    const std::optional<QDate> date = dateFrom(text, order);
    QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), iso);
}

void TestImportCheck::amountsAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("mark");
    QTest::addColumn<QString>("plain"); // a minus in front, or what is wrong
    const auto add = [](const char *text, char mark, const char *plain) {
        QTest::addRow("%s %c", text, mark) << QString::fromUtf8(text) << mark << QString::fromLatin1(plain);
    };
    add("39.9", '.', "39.90");
    add("39,90", ',', "39.90");
    add("1.234.567,89", ',', "1234567.89");
    add("1,234,567.89", '.', "1234567.89");
    add("1 234,5", ',', "1234.50");
    add("1'234.5", '.', "1234.50");
    add("R$ 1.234,56", ',', "1234.56");
    add("-R$ 1.234,56", ',', "-1234.56");
    add("R$ -5,00", ',', "-5.00");
    add("MXN 12.00", '.', "12.00");
    add("$12.00", '.', "12.00");
    add("(12.00)", '.', "-12.00");
    add("12,00-", ',', "-12.00");
    add("\u2212"
        "12",
        '.', "-12.00");
    add("+7", '.', "7.00");
    add("0.1234", '.', "0.1234");
    add("0.12340000", '.', "0.1234");
    add("0.12345", '.', "too exact");
    add("1.234", ',', "1234.00");
    add("1.23", ',', "no number"); // a mark of thousands before two digits
    add("12.34.567", ',', "no number");
    add("1234.567,00", ',', "no number");
    add("1,2,3", '.', "no number");
    add("--5", '.', "no number");
    add("(-5)", '.', "no number");
    add("5.", '.', "no number");
    add(".5", '.', "no number");
    add("1e5", '.', "no number");
    add("NaN", '.', "no number");
    add("=1+1", '.', "no number");
    add("12 reais", '.', "no number");
    add("99999999999999999999", '.', "no number");
    add("", '.', "no number");
}

void TestImportCheck::amountsAreReadExactly()
{
    QFETCH(QString, text);
    QFETCH(char, mark);
    QFETCH(QString, plain);
    AmountParts parts;
    switch (amountFrom(text, QChar::fromLatin1(mark), parts)) {
    case AmountProblem::None:
        QCOMPARE((parts.isNegative ? u"-"_s : QString()) + parts.amount.toPlainString(2), plain);
        break;
    case AmountProblem::NotANumber:
        QCOMPARE(plain, u"no number"_s);
        break;
    case AmountProblem::TooExact:
        QCOMPARE(plain, u"too exact"_s);
        break;
    }
}

void TestImportCheck::theWayOfWritingIsDetected_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<DateOrder>("dates");
    QTest::addColumn<char>("mark");
    QTest::addColumn<bool>("areDatesAmbiguous");
    QTest::addColumn<bool>("areAmountsAmbiguous");
    QTest::newRow("iso") << QByteArray("2026-03-13;1.50\n") << DateOrder::YearFirst << '.' << false << false;
    QTest::newRow("Brazil") << QByteArray("13/03/2026;1.234,50\n01/02/2026;3,00\n") << DateOrder::DayFirst
                            << ',' << false << false;
    QTest::newRow("United States") << QByteArray("03/13/2026;1,234.50\n") << DateOrder::MonthFirst << '.'
                                   << false << false;
    QTest::newRow("either") << QByteArray("01/02/2026;1.234\n02/02/2026;2.000\n") << DateOrder::DayFirst
                            << '.' << true << true;
    QTest::newRow("whole numbers") << QByteArray("2026-03-13;12\n") << DateOrder::YearFirst << '.' << false
                                   << false;
    QTest::newRow("one bad cell") << QByteArray("13/03/2026;1,50\nx;y\n14/03/2026;2,50\n")
                                  << DateOrder::DayFirst << ',' << false << false;
}

void TestImportCheck::theWayOfWritingIsDetected()
{
    QFETCH(QByteArray, rows);
    QFETCH(DateOrder, dates);
    QFETCH(char, mark);
    QFETCH(bool, areDatesAmbiguous);
    QFETCH(bool, areAmountsAmbiguous);
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    const auto table = read("data;valor\n" + rows);
    const DetectedCells detected = detectCells(spec, *table, ColumnMapping::guess(spec, *table));
    QCOMPARE(detected.format.dates, dates);
    QCOMPARE(detected.format.decimalMark, QChar::fromLatin1(mark));
    QCOMPARE(detected.areDatesAmbiguous, areDatesAmbiguous);
    QCOMPARE(detected.areAmountsAmbiguous, areAmountsAmbiguous);
}

void TestImportCheck::everyBadLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<ImportProblem>("problem");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &bad, ImportProblem problem, const char *key,
                        const char *value) {
        QTest::newRow(name) << bad << problem << QString::fromLatin1(key) << QString::fromUtf8(value);
    };
    using enum ImportProblem;
    row("no description", line("b", "2026-03-01,,OUTFLOW,1.00,BRL,Acme,"), Missing, "description", "");
    row("blank amount", line("b", "2026-03-01,x,OUTFLOW,  ,BRL,Acme,"), Missing, "amount", "");
    row("short line", "b,INDIVIDUAL\n", Missing, "account_holder_id", "");
    row("no date", line("b", "31/02/2026,x,OUTFLOW,1.00,BRL,Acme,"), NotADate, "value_date", "31/02/2026");
    row("no number", line("b", "2026-03-01,x,OUTFLOW,ten,BRL,Acme,"), NotANumber, "amount", "ten");
    row("comma", line("b", "2026-03-01,x,OUTFLOW,\"1,50\",BRL,Acme,"), NotANumber, "amount", "1,50");
    row("decimals", line("b", "2026-03-01,x,OUTFLOW,1.23456,BRL,Acme,"), TooExact, "amount", "1.23456");
    row("currency", line("b", "2026-03-01,x,OUTFLOW,1.00,R$,Acme,"), NotACurrency, "currency", "R$");
    row("direction", line("b", "2026-03-01,x,SIDEWAYS,1.00,BRL,Acme,"), NotAChoice, "type", "SIDEWAYS");
    row("code", line("b", "2026-03-01,x,OUTFLOW,1.00,BRL,Acme,48"), NotACode, "mcc", "48");
    row("repeated", line("good-1"), Repeated, "transaction_id", "good-1");
    row("contradiction", line("b", "2026-03-01,x,INFLOW,-1.00,BRL,Acme,"), SignContradicts, "amount",
        "-1.00");
    row("control", line("b", "2026-03-01,x\x07y,OUTFLOW,1.00,BRL,Acme,"), Control, "description", "x\x07y");
    row("card", "b,INDIVIDUAL,h,a,CREDIT_CARD,2026-03-01,x,OUTFLOW,1.00,BRL,Acme,\n", NeededHere, "mcc", "");
    row("text after a mark", "\"b\"x,INDIVIDUAL\n", TextAfterQuote, "", "b");
}

void TestImportCheck::everyBadLineIsNamed()
{
    QFETCH(QByteArray, bad);
    QFETCH(ImportProblem, problem);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Checked checked = check(kHeadings + line("good-1") + line("good-2") + bad + line("good-3"));
    QCOMPARE(checked.import->badLines, 1);
    QCOMPARE(checked.import->rows.size(), 3u);
    const LineProblem &found = checked.import->problems.front();
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    QCOMPARE(found.line, 4);
    QCOMPARE(found.problem, problem);
    QCOMPARE(found.input < 0 ? QString() : keyOf(spec, found.input), key);
    QCOMPARE(found.value, value);
    QVERIFY(!EnrichmentText::problem(spec, found).isEmpty());
    if (problem == ImportProblem::Repeated)
        QCOMPARE(found.otherLine, 2);
}

void TestImportCheck::goodLinesAreKept()
{
    const Checked one = check(kHeadings + line("t-1"));
    QCOMPARE(one.import->rows.size(), 1u);
    QCOMPARE(one.import->rows.front().line, 2);
    QVERIFY(one.import->problems.empty());
    const Checked none = check(kHeadings);
    QVERIFY(none.import->rows.empty());
}

void TestImportCheck::aLineMayHaveSeveralProblems()
{
    const Checked checked = check(kHeadings + line("t-1", "x,,SIDEWAYS,ten,R$,Acme,1") + line("t-2"));
    QCOMPARE(checked.import->badLines, 1);
    QCOMPARE(checked.import->problems.size(), 6u);
    QCOMPARE(checked.import->rows.size(), 1u);
}

void TestImportCheck::linesOfAnAccountMustAgree()
{
    const QByteArray headings =
        "transaction_id,account_id,value_date,description,type,status,amount,currency,category,"
        "institution,balance,balance_date,balance_currency,overdraft\n";
    const QByteArray rest =
        "2026-03-01,x,OUTFLOW,PROCESSED,1.00,BRL,CHECKING_ACCOUNT,Acme,-12.50,2026-03-14,BRL,500\n";
    const Checked checked = check(headings + "1,acc-1," + rest + "2,acc-2," + rest + "3,acc-1," +
                                      QByteArray(rest).replace("-12.50", "99.00"),
                                  "risk-insights");
    QCOMPARE(checked.import->rows.size(), 2u);
    QCOMPARE(checked.import->problems.size(), 1u);
    QCOMPARE(checked.import->problems.front().problem, ImportProblem::AccountDiffers);
    QCOMPARE(checked.import->problems.front().otherLine, 2);
    const QJsonObject body =
        QJsonDocument::fromJson(requestBody(*enrichment::find("risk-insights"), checked.import->rows, {}))
            .object();
    QCOMPARE(body["accounts"_L1].toArray().size(), 2);
    QCOMPARE(body["accounts"_L1].toArray().first().toObject()["balance"_L1], QJsonValue(-12.5));
}

void TestImportCheck::tenThousandLinesAreOneRequest()
{
    QByteArray file = kHeadings;
    for (int i = 0; i < 10'001; ++i)
        file += line("t-" + QByteArray::number(i));
    const Checked checked = check(file);
    const std::vector<CheckedRow> &rows = checked.import->rows;
    QCOMPARE(rows.size(), 10'001u);
    QCOMPARE(partCount(rows.size()), 2);
    QCOMPARE(partCount(10'000), 1);
    QCOMPARE(partCount(0), 0);
    QCOMPARE(partOf(rows, 0).size(), 10'000u);
    QCOMPARE(partOf(rows, 1).size(), 1u);
    QCOMPARE(partOf(rows, 1).front().line, 10'002);
    QCOMPARE(partOf(rows, 2).size(), 0u);
    const QByteArray body = requestBody(*enrichment::find("categorization"), partOf(rows, 0), {});
    QCOMPARE(QJsonDocument::fromJson(body).object()["transactions"_L1].toArray().size(), 10'000);
}

void TestImportCheck::theBodyIsWhatTheDescriptionAsksFor()
{
    const Checked checked =
        check(kHeadings + line("t-1", "2026-03-01,STREAMING BR,D,39.9,brl,Acme Bank,0742"));
    const QByteArray body = requestBody(*enrichment::find("categorization"), checked.import->rows, {});
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(body, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root["language"_L1], QJsonValue(u"pt"_s));
    const QJsonObject row = root["transactions"_L1].toArray().first().toObject();
    QCOMPARE(row["type"_L1], QJsonValue(u"OUTFLOW"_s));
    QCOMPARE(row["currency"_L1], QJsonValue(u"BRL"_s));
    QCOMPARE(row["amount"_L1], QJsonValue(39.9));
    QCOMPARE(row["mcc"_L1], QJsonValue(742));
    QVERIFY(body.contains("\"amount\": 39.90")); // a number, with the digits it came with
    const Checked plain = check(kHeadings + line("t-1"));
    QVERIFY(!requestBody(*enrichment::find("categorization"), plain.import->rows, {}).contains("mcc"));
}

void TestImportCheck::accountsAreToldOnce()
{
    RequestOptions options;
    options.userId = u" user-1 "_s;
    options.referenceDate = QDate(2026, 3, 14);
    options.incomeTypes = {u"SALARY"_s, u"RENT"_s};
    options.confidence = u"LOW"_s;
    options.dateFrom = QDate(2026, 1, 1);
    options.dateTo = QDate(2026, 3, 1);
    const QByteArray risk = requestBody(*enrichment::find("risk-insights"), {}, options);
    QVERIFY(risk.contains("\"user_id\": \"user-1\""));
    QVERIFY(risk.contains("\"transactions_language\": \"pt\""));
    QVERIFY(!risk.contains("date_from"));
    const QJsonObject incomes =
        QJsonDocument::fromJson(requestBody(*enrichment::find("incomes"), {}, options)).object();
    QCOMPARE(incomes["allowed_income_types"_L1].toArray().size(), 2);
    QCOMPARE(incomes["date_to"_L1], QJsonValue(u"2026-03-01"_s));
    QVERIFY(!incomes.contains("user_id"_L1));
}

void TestImportCheck::hostileTextStaysText()
{
    const QByteArray hostile = "<img src='/etc/passwd'>%1%n\\\"\"},{\"\"x\"\":1\xE2\x80\xAE=cmd()\n../..";
    const Checked checked =
        check(kHeadings + line("t-1", "2026-03-01,\"" + hostile + "\",OUTFLOW,1.00,BRL,Acme,"));
    QCOMPARE(checked.import->rows.size(), 1u);
    const QJsonObject root =
        QJsonDocument::fromJson(requestBody(*enrichment::find("categorization"), checked.import->rows, {}))
            .object();
    QCOMPARE(root["transactions"_L1].toArray().size(), 1);
    QCOMPARE(root["transactions"_L1].toArray().first().toObject()["description"_L1].toString(),
             QString::fromUtf8(QByteArray(hostile).replace("\"\"", "\"")));
    const Checked bad = check(kHeadings + line("t-1", "2026-03-01,x,%1\xE2\x80\xAE<b>,1.00,BRL,Acme,"));
    ImportProblemModel model;
    model.setProblems(*enrichment::find("categorization"), bad.table, bad.import);
    QCOMPARE(model.index(0, ImportProblemModel::Value).data().toString(), u"%1⟨RLO⟩<b>"_s);
}

void TestImportCheck::optionsAreChecked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<OptionProblem>("problem");
    const auto row = [](const char *name, const char *request, const char *from, const char *to,
                        OptionProblem problem) {
        QTest::newRow(name) << QByteArray(request) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << problem;
    };
    using enum OptionProblem;
    row("no period", "incomes", "", "", None);
    row("a period", "incomes", "2025-03-14", "2026-03-14", None);
    row("half", "incomes", "2026-01-01", "", HalfPeriod);
    row("reversed", "incomes", "2026-02-01", "2026-01-01", ReversedPeriod);
    row("future", "incomes", "2026-02-01", "2026-03-15", FuturePeriod);
    row("old", "incomes", "2025-03-13", "2026-03-14", OldPeriod);
    row("other requests have none", "categorization", "2026-02-01", "", None);
    row("no user", "risk-insights", "", "", NoUser);
}

void TestImportCheck::optionsAreChecked()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(OptionProblem, problem);
    RequestOptions options;
    if (!from.isEmpty())
        options.dateFrom = QDate::fromString(from, Qt::ISODate);
    if (!to.isEmpty())
        options.dateTo = QDate::fromString(to, Qt::ISODate);
    QCOMPARE(optionProblem(*enrichment::find(request.toStdString()), options, QDate(2026, 3, 14)), problem);
    QCOMPARE(EnrichmentText::problem(problem).isEmpty(), problem == OptionProblem::None);
}

void TestImportCheck::modelsKeepTheRules()
{
    const Checked checked = check(kHeadings + line("t-1", "x,,SIDEWAYS,ten,R$,Acme,1") + line("t-2") + "a\n");
    const EnrichmentSpec &spec = *enrichment::find("categorization");
    CsvPreviewModel preview;
    ImportProblemModel problems;
    RequestLinesModel lines;
    const QAbstractItemModelTester testPreview(&preview);
    const QAbstractItemModelTester testProblems(&problems);
    const QAbstractItemModelTester testLines(&lines);
    preview.setTable(checked.table);
    preview.setMasks(spec, checked.mapping);
    problems.setProblems(spec, checked.table, checked.import);
    const QByteArray body = requestBody(spec, checked.import->rows, {});
    lines.setText(body);
    QCOMPARE(preview.rowCount(), 3);
    QCOMPARE(preview.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt(), 3);
    QVERIFY(problems.rowCount() > 6);
    QStringList shown;
    for (int row = 0; row < lines.rowCount(); ++row)
        shown << lines.index(row).data().toString().replace(QChar(u'\u00A0'), u' ');
    QCOMPARE(shown.join(u'\n') + u'\n', QString::fromUtf8(body)); // exactly what is sent
    preview.setTable(nullptr);
    lines.setText({});
    QCOMPARE(lines.rowCount(), 0);
}

void TestImportCheck::personalCellsAreHidden()
{
    const Checked checked = check(kHeadings + line("t-1"));
    CsvPreviewModel preview;
    preview.setTable(checked.table);
    preview.setMasks(*enrichment::find("categorization"), checked.mapping);
    const QModelIndex holder = preview.index(0, 2);
    QVERIFY(!holder.data().toString().contains(u"738aa82a"_s));
    QCOMPARE(preview.index(0, 6).data().toString(), u"STREAMING BR"_s);
    preview.setRevealed(true);
    QVERIFY(holder.data().toString().contains(u"738aa82a"_s));
}

QTEST_GUILESS_MAIN(TestImportCheck)
#include "tst_importcheck.moc"
