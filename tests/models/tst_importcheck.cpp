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
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

class TestImportCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBadLineIsNamed_data();
    void everyBadLineIsNamed();
    void goodLinesAreKept();
    void aLineMayHaveSeveralProblems();
    void linesOfAnAccountMustAgree();
    void tenThousandLinesAreOneRequest();
    void theBodyIsWhatTheDescriptionAsksFor();
    void accountsAreToldOnce();
    void aRefusalIsTracedToItsLines();
    void hostileTextStaysText();
    void optionsAreChecked_data();
    void optionsAreChecked();
    void whateverIsInAFileTheBodyIsJson();
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

void TestImportCheck::aRefusalIsTracedToItsLines()
{
    const Checked checked = check(kHeadings + line("t-1") + "\n" + line("t-2") + line("t-3"));
    ApiError error;
    for (const char *field :
         {"transactions.2.amount", "transactions[1].type", "transactions.1.mcc", "transactions.9.x",
          "transactions.x", "language", "transactions.99999999999.x", "", "xtransactions.0.y"})
        error.entries.push_back({.code = u"invalid"_s, .field = QString::fromLatin1(field)});
    QCOMPARE(refusedLines(error, checked.import->rows), QList<int>({4, 5}));
    QCOMPARE(refusedLines(error, {}), QList<int>());
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

void TestImportCheck::whateverIsInAFileTheBodyIsJson()
{
    QByteArray good = kHeadings;
    for (int i = 0; i < 12; ++i)
        good += line("t-" + QByteArray::number(i));
    QRandomGenerator random(4711); // always the same files
    constexpr char kNasty[] = "\",;\n\r\\\0\t'=<&%1\xFF\xC3\xE2\x80\xAE\x1B-+.0";
    for (int round = 0; round < 3'000; ++round) {
        QByteArray file = good;
        const quint32 changes = random.bounded(1u, 12u);
        for (quint32 i = 0; i < changes; ++i) {
            const auto at = qsizetype(random.bounded(quint32(file.size())));
            const char byte = kNasty[random.bounded(quint32(sizeof kNasty - 1))];
            if (random.bounded(2u) == 0)
                file[at] = byte;
            else
                file.insert(at, byte);
        }
        if (random.bounded(4u) == 0)
            file.truncate(qsizetype(random.bounded(quint32(file.size()))));
        for (const EnrichmentSpec *spec : enrichment::all()) {
            const Checked checked = check(file, spec->name);
            QCOMPARE(checked.import->rows.size() + std::size_t(checked.import->badLines),
                     checked.table->rows.size());
            const QByteArray body = requestBody(*spec, checked.import->rows, {});
            QJsonParseError error{};
            const QJsonObject root = QJsonDocument::fromJson(body, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, body.constData());
            QCOMPARE(std::size_t(root["transactions"_L1].toArray().size()), checked.import->rows.size());
        }
    }
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
