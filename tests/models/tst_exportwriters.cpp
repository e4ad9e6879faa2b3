// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/export/exportrun.h"
#include "models/export/spreadsheetwriter.h"
#include "models/table/cellformatter.h"
#include "samplepages.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <numeric>
#include <string>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

const QStringList kHostile{
    u"plain"_s,
    u"quotes \" and \"\"more\"\""_s,
    u"line\r\nbreak\nand\rtab\t"_s,
    u"comma, semicolon; both"_s,
    u"nul"_s + QChar(u'\0') + u"inside"_s,
    u"🦜 louro João 漢字"_s,
    u"=1+1"_s,
    u"+55 11 98765-4321"_s,
    u"-12.5"_s,
    u"@SUM(A1)"_s,
    u"\tTAB"_s,
    u"\rCR"_s,
    u"\uFF1D1+1"_s,
    u"\u202Eevil\u202C מרחבא"_s,
    u" leading and trailing "_s,
    u"_x0041_ is not A"_s,
    u"a\u0001b\u001Fc"_s,
    u"'already"_s,
    QString(20'000, u'é'),
};

bool isGuarded(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
}

QJsonObject transaction(int number, const QString &description, const QString &amount, bool isOut)
{
    return {{u"id"_s, u"00000000-0000-4000-8000-%1"_s.arg(number + 1, 12, 10, QChar(u'0'))},
            {u"description"_s, description},
            {u"amount"_s, u"@@%1@@"_s.arg(amount)},
            {u"currency"_s, u"BRL"_s},
            {u"type"_s, isOut ? u"OUTFLOW"_s : u"INFLOW"_s},
            {u"value_date"_s, u"2026-02-28"_s},
            {u"created_at"_s, u"2026-02-28T23:59:59.123456Z"_s}};
}

//! Amounts stand as raw tokens: QJson would round them.
api::ChunkPtr chunkOfRows(const QJsonArray &rows)
{
    const QJsonObject page{{u"count"_s, rows.size()},
                           {u"next"_s, QJsonValue::Null},
                           {u"previous"_s, QJsonValue::Null},
                           {u"results"_s, rows}};
    QByteArray json = QJsonDocument(page).toJson(QJsonDocument::Compact);
    json.replace("\"@@", "").replace("@@\"", "");
    return tests::chunkOf(resources::transactions(), json);
}

TableSnapshot snapshotOf(const ResourceSpec &spec, const api::ChunkPtr &chunk)
{
    TableSnapshot table{.spec = &spec, .chunks = {chunk}, .rows = {}};
    for (std::uint32_t row = 0; row < chunk->rowCount; ++row)
        table.rows.push_back({.chunk = 0, .row = row});
    return table;
}

std::vector<std::uint32_t> allRows(const TableSnapshot &table)
{
    std::vector<std::uint32_t> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

std::vector<const FieldSpec *> fieldsOf(const ResourceSpec &spec, const QStringList &paths)
{
    std::vector<const FieldSpec *> fields;
    for (const QString &path : paths)
        for (const FieldSpec &field : spec.fields)
            if (path == QLatin1StringView(field.path.data(), qsizetype(field.path.size())))
                fields.push_back(&field);
    return fields;
}

ExportPlan planOf(const TableSnapshot &table, const std::vector<const FieldSpec *> &fields,
                  const ExportOptions &options)
{
    return ExportPlanner::plan(table, allRows(table), fields, options,
                               {.profileName = u"Acme"_s,
                                .environment = u"Demo"_s,
                                .query = u"maria"_s,
                                .filters = {},
                                .queryIsPersonal = true,
                                .madeAt = QDateTime::currentDateTimeUtc()});
}

QByteArray written(const ExportPlan &plan)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportControl control;
    const auto result = writeExport(plan, buffer, control);
    return result ? buffer.data() : QByteArray();
}

//! What an independent program makes of it: a list of rows of texts.
QJsonArray readByPython(const QString &script, const QString &file, const QStringList &arguments = {})
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, QStringList{u"-c"_s, script, file} + arguments);
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        qWarning() << python.readAllStandardError();
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

const QString kReadCsv = u"import csv,json,sys\n"
                         "csv.field_size_limit(10**8)\n"
                         "f=open(sys.argv[1],newline='',encoding='utf-8-sig')\n"
                         "print(json.dumps(list(csv.reader(f,delimiter=sys.argv[2],strict=True))))"_s;

const QString kReadXlsx =
    u"import json,sys,openpyxl,datetime\n"
    "from openpyxl.utils.escape import unescape\n"
    "w=openpyxl.load_workbook(sys.argv[1])\n"
    "def v(c):\n"
    "  x=c.value\n"
    "  if isinstance(x,(datetime.datetime,datetime.date)): x=x.isoformat()\n"
    "  if isinstance(x,str) and c.data_type!='d': x=unescape(x)\n"
    "  return [c.data_type,x]\n"
    "print(json.dumps([[[v(c) for c in r] for r in s.rows] for s in w]+[[w.worksheets[0].freeze_panes,"
    "w.worksheets[0].auto_filter.ref]]))"_s;

} // namespace

//! Files as other programs read them.
class TestExportWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvReadsBackAsItWas_data();
    void csvReadsBackAsItWas();
    void everyResourceReadsBackAsOnTheWire();
    void numbersAreNeverTakenForFormulas();
    void wordsCarryTheSignOfTheTable();
    void decimalCommaIsForSemicolonsOnly();
    void jsonLinesRestoreObjectsAndKeepDigits();
    void longOddValuesAreWhole();
    void listsOfNumbersAreNumbers();
    void everyDecimalThatWasSentIsThere();
    void sensitiveFieldsAreMaskedAsInTheTable();
    void aMaskedFileDoesNotTellTheQuery();
    void workbookHasRealTypes();
    void workbookIgnoresTheLocale();
    void excelsLimitsAreToldBeforeWriting();
    void fileNamesTellWhetherTheyAreMasked();
    void aRefusedWriteIsAnError();
    void cancellingIsNoError();
};

void TestExportWriters::csvReadsBackAsItWas_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("mark");
    QTest::newRow("comma") << ',' << false;
    QTest::newRow("semicolon and mark") << ';' << true;
}

void TestExportWriters::csvReadsBackAsItWas()
{
    QFETCH(char, separator);
    QFETCH(bool, mark);
    QJsonArray rows;
    for (int i = 0; i < kHostile.size(); ++i)
        rows.append(transaction(i, kHostile[i], u"-%1.5"_s.arg(i), false));
    const TableSnapshot table = snapshotOf(resources::transactions(), chunkOfRows(rows));
    const ExportPlan plan =
        planOf(table, fieldsOf(resources::transactions(), {u"description"_s, u"amount"_s, u"created_at"_s}),
               {.wording = ExportWording::Wire, .separator = separator, .byteOrderMark = mark});
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.csv"_s);
    ExportControl control;
    QVERIFY(writeExport(plan, file, control));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), mark);
    QVERIFY(bytes.endsWith("\r\n"));

    const QJsonArray read = readByPython(kReadCsv, file, {QString(QLatin1Char(separator))});
    QCOMPARE(read.size(), kHostile.size() + 1);
    QCOMPARE(read[0].toArray(), QJsonArray({u"description"_s, u"amount"_s, u"currency"_s, u"created_at"_s}));
    for (qsizetype i = 0; i < kHostile.size(); ++i) {
        const QJsonArray row = read[i + 1].toArray();
        const QString expected = isGuarded(kHostile[i]) ? u'\'' + kHostile[i] : kHostile[i];
        QCOMPARE(row[0].toString(), expected);
        QCOMPARE(row[1].toString(), i == 0 ? u"-0.5"_s : u"-%1.5"_s.arg(i));
        QCOMPARE(row[2].toString(), u"BRL"_s);
        QCOMPARE(row[3].toString(), u"2026-02-28T23:59:59.123456Z"_s);
    }
}

void TestExportWriters::everyResourceReadsBackAsOnTheWire()
{
    for (const ResourceSpec *spec : resources::all()) {
        const TableSnapshot table = snapshotOf(*spec, tests::sampleChunk(*spec, 0, 300));
        const auto fields = ExportPlanner::allFields(*spec);
        const ExportPlan plan =
            planOf(table, fields,
                   {.wording = ExportWording::Wire, .guardFormulas = false, .includePersonalData = true});
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.csv"_s);
        ExportControl control;
        QVERIFY(writeExport(plan, file, control));
        const QJsonArray read = readByPython(kReadCsv, file, {u","_s});
        QCOMPARE(read.size(), 301);
        const CellFormatter formatter;
        for (std::size_t row = 0; row < 300; ++row) {
            const QJsonArray cells = read[qsizetype(row) + 1].toArray();
            for (std::size_t i = 0; i < plan.columns.size(); ++i) {
                if (plan.columns[i].part == ExportColumn::Part::Currency)
                    continue;
                const QString expected = formatter.rawText(table.cell(row, plan.columns[i].column));
                QCOMPARE(cells[qsizetype(i)].toString(), expected);
            }
        }
    }
}

void TestExportWriters::numbersAreNeverTakenForFormulas()
{
    const QJsonArray rows{transaction(0, u"-1"_s, u"-922337203685477.5"_s, false),
                          transaction(1, u"x"_s, u"1e400"_s, false)};
    const TableSnapshot table = snapshotOf(resources::transactions(), chunkOfRows(rows));
    const auto fields = fieldsOf(resources::transactions(), {u"amount"_s, u"description"_s, u"currency"_s});
    QCOMPARE(written(planOf(table, fields, {.wording = ExportWording::Wire})),
             "amount,description,currency\r\n-922337203685477.5,'-1,BRL\r\n1e400,x,BRL\r\n");
}

void TestExportWriters::wordsCarryTheSignOfTheTable()
{
    const QJsonArray rows{transaction(0, u"a"_s, u"10.00"_s, true), transaction(1, u"b"_s, u"3.25"_s, false)};
    const TableSnapshot table = snapshotOf(resources::transactions(), chunkOfRows(rows));
    const auto fields = fieldsOf(resources::transactions(), {u"amount"_s, u"type"_s});
    QCOMPARE(written(planOf(table, fields, {})),
             "Amount,Currency,Type\r\n-10,BRL,Outflow\r\n3.25,BRL,Inflow\r\n");
    QCOMPARE(written(planOf(table, fields, {.wording = ExportWording::Wire})),
             "amount,currency,type\r\n10,BRL,OUTFLOW\r\n3.25,BRL,INFLOW\r\n");
}

void TestExportWriters::decimalCommaIsForSemicolonsOnly()
{
    const TableSnapshot table =
        snapshotOf(resources::transactions(), chunkOfRows({transaction(0, u"a,b"_s, u"3.25"_s, false)}));
    const auto fields = fieldsOf(resources::transactions(), {u"amount"_s, u"description"_s, u"value_date"_s});
    QCOMPARE(written(planOf(table, fields,
                            {.wording = ExportWording::Wire, .separator = ';', .decimalMark = ','})),
             "amount;currency;description;value_date\r\n3,25;BRL;\"a,b\";2026-02-28\r\n");
}

void TestExportWriters::jsonLinesRestoreObjectsAndKeepDigits()
{
    QJsonArray rows;
    for (int i = 0; i < kHostile.size(); ++i) {
        QJsonObject row = transaction(i, kHostile[i], u"12345678901.2345"_s, true);
        row.insert(u"account"_s,
                   QJsonObject{{u"name"_s, QJsonValue::Null}, {u"category"_s, u"CHECKING_ACCOUNT"_s}});
        rows.append(row);
    }
    const TableSnapshot table = snapshotOf(resources::transactions(), chunkOfRows(rows));
    const ExportPlan plan =
        planOf(table,
               fieldsOf(resources::transactions(), {u"description"_s, u"account.name"_s, u"amount"_s,
                                                    u"account.category"_s, u"status"_s, u"type"_s}),
               {.format = ExportFormat::JsonLines});
    const QByteArray bytes = written(plan);
    QVERIFY(bytes.contains("\"amount\":12345678901.2345,"));
    const QByteArrayList lines = bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), kHostile.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonParseError problem;
        const QJsonObject row = QJsonDocument::fromJson(lines[i], &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(row.value("description"_L1).toString(), kHostile[i]);
        QCOMPARE(row.value("type"_L1).toString(), u"OUTFLOW"_s);
        QCOMPARE(row.value("account"_L1).toObject().value("name"_L1), QJsonValue(QJsonValue::Null));
        QCOMPARE(row.value("account"_L1).toObject().value("category"_L1).toString(), u"CHECKING_ACCOUNT"_s);
        QVERIFY(!row.contains("status"_L1)); // it was not there
    }
}

void TestExportWriters::longOddValuesAreWhole()
{
    QJsonObject row = transaction(0, u"a"_s, u"1"_s, false);
    const QJsonObject odd{{u"text"_s, QString(100'000, u'ã')}};
    row.insert(u"description"_s, odd);
    const TableSnapshot table = snapshotOf(resources::transactions(), chunkOfRows({row}));
    const QByteArray line = written(planOf(table, fieldsOf(resources::transactions(), {u"description"_s}),
                                           {.format = ExportFormat::JsonLines}));
    QCOMPARE(QJsonDocument::fromJson(line).object().value("description"_L1).toObject(), odd);
}

void TestExportWriters::listsOfNumbersAreNumbers()
{
    QFile fixture(QStringLiteral(VINCULO_FIXTURES "/incomes/incomes_list.json"));
    QVERIFY(fixture.open(QIODevice::ReadOnly));
    const ResourceSpec &spec = *resources::find("incomes");
    const TableSnapshot table = snapshotOf(spec, tests::chunkOf(spec, fixture.readAll()));
    const auto fields = fieldsOf(spec, {u"good_working_days_to_charge"_s});
    const QByteArray lines = written(planOf(table, fields, {.format = ExportFormat::JsonLines}));
    QVERIFY2(lines.contains("\"good_working_days_to_charge\":[17,7,2]"), lines.constData());
}

//! Columns keep four decimals; what Belvo writes may have more (a price with all taxes, for one).
void TestExportWriters::everyDecimalThatWasSentIsThere()
{
    QFile fixture(QStringLiteral(VINCULO_FIXTURES "/exchanges/exchanges_list.json"));
    QVERIFY(fixture.open(QIODevice::ReadOnly));
    const ResourceSpec &spec = *resources::find("exchanges");
    const TableSnapshot table = snapshotOf(spec, tests::chunkOf(spec, fixture.readAll()));
    const auto fields = fieldsOf(spec, {u"tev_amount_amount"_s});
    QCOMPARE(fields.size(), std::size_t(1));
    QCOMPARE(written(planOf(table, fields, {.format = ExportFormat::JsonLines})),
             "{\"tev_amount_amount\":1000.000004}\n{\"tev_amount_amount\":6.11021}\n");
    QCOMPARE(written(planOf(table, fields, {.wording = ExportWording::Wire})),
             "tev_amount_amount\r\n1000.000004\r\n6.11021\r\n");
    const ExportPlan comma =
        planOf(table, fields, {.wording = ExportWording::Wire, .separator = ';', .decimalMark = ','});
    QCOMPARE(written(comma), "tev_amount_amount\r\n1000,000004\r\n6,11021\r\n");
    const QTemporaryDir folder;
    ExportControl control;
    QVERIFY(writeExport(planOf(table, fields, {.format = ExportFormat::Xlsx}), folder.filePath(u"a.xlsx"_s),
                        control));
    const QJsonArray sheet = readByPython(kReadXlsx, folder.filePath(u"a.xlsx"_s))[0].toArray();
    QCOMPARE(sheet[1].toArray()[0].toArray(), QJsonArray({u"n"_s, 1000.000004}));
    QCOMPARE(sheet[2].toArray()[0].toArray(), QJsonArray({u"n"_s, 6.11021}));

    const int column = static_cast<int>(planOf(table, fields, {}).columns.front().column);
    const CellView cell = table.cell(0, static_cast<std::size_t>(column));
    QCOMPARE(CellFormatter(QLocale::c()).text(spec, cell).remove(u','), u"1000.000004"_s);
    QCOMPARE(CellFormatter().rawText(cell), u"1000.000004"_s);
    // Money: the sign of the table, a mark of its own power, and more digits than a double holds.
    const TableSnapshot money = snapshotOf(
        resources::transactions(),
        chunkOfRows({transaction(0, u"a"_s, u"0.123456"_s, true), transaction(1, u"b"_s, u"1.5e-5"_s, false),
                     transaction(2, u"c"_s, u"123456789012.00001"_s, false),
                     transaction(3, u"d"_s, u"2.50000"_s, false)}));
    const auto amount = fieldsOf(resources::transactions(), {u"amount"_s, u"currency"_s});
    QVERIFY(written(planOf(money, amount, {}))
                .endsWith("\r\n-0.123456,BRL\r\n1.5e-5,BRL\r\n123456789012.00001,BRL\r\n2.5,BRL\r\n"));
    QVERIFY(writeExport(planOf(money, amount, {.format = ExportFormat::Xlsx}), folder.filePath(u"b.xlsx"_s),
                        control));
    const QJsonArray book = readByPython(kReadXlsx, folder.filePath(u"b.xlsx"_s))[0].toArray();
    QCOMPARE(book[1].toArray()[0].toArray(), QJsonArray({u"n"_s, -0.123456}));
    QCOMPARE(book[3].toArray()[0].toArray(), QJsonArray({u"s"_s, u"123456789012.00001"_s}));
}

void TestExportWriters::sensitiveFieldsAreMaskedAsInTheTable()
{
    const CellFormatter formatter;
    int checked = 0;
    for (const ResourceSpec *spec : resources::all()) {
        const TableSnapshot table = snapshotOf(*spec, tests::sampleChunk(*spec, 0, 100));
        const ExportPlan plan = planOf(table, ExportPlanner::allFields(*spec), {});
        CellReader reader(plan.columns);
        for (std::size_t row = 0; row < 100; ++row) {
            for (std::size_t i = 0; i < plan.columns.size(); ++i) {
                if (!plan.columns[i].field->is(FieldFlag::Sensitive))
                    continue;
                const ExportCell cell = reader.read(i, *table.chunks[0], std::uint32_t(row));
                std::string text;
                appendPlain(text, cell);
                const CellView view = table.cell(row, plan.columns[i].column);
                if (formatter.rawText(view).isEmpty())
                    continue;
                QCOMPARE(CellFormatter::visible(QString::fromStdString(text)),
                         formatter.maskedText(*spec, view));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 1000);
}

void TestExportWriters::aMaskedFileDoesNotTellTheQuery()
{
    const ResourceSpec &spec = resources::owners();
    const TableSnapshot table = snapshotOf(spec, tests::sampleChunk(spec, 0, 3));
    const auto told = [&](bool isIncluded) {
        QStringList values;
        for (const auto &[label, value] :
             planOf(table, ExportPlanner::allFields(spec), {.includePersonalData = isIncluded}).about)
            values << value;
        return values.join(u'|');
    };
    QVERIFY(!told(false).contains(u"maria"_s));
    QVERIFY(told(true).contains(u"maria"_s));
    QVERIFY(told(false).contains(u"Acme"_s));
}

void TestExportWriters::workbookHasRealTypes()
{
    QJsonArray rows;
    for (int i = 0; i < kHostile.size(); ++i)
        rows.append(transaction(i, kHostile[i], u"%1.07"_s.arg(1000 + i), i % 2 == 0));
    const TableSnapshot table = snapshotOf(resources::transactions(), chunkOfRows(rows));
    const ExportPlan plan = planOf(table,
                                   fieldsOf(resources::transactions(), {u"description"_s, u"amount"_s,
                                                                        u"value_date"_s, u"created_at"_s}),
                                   {.format = ExportFormat::Xlsx});
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.xlsx"_s);
    ExportControl control;
    QVERIFY(writeExport(plan, file, control));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.xlsx"_s});
    const QJsonArray sheets = readByPython(kReadXlsx, file);
    QCOMPARE(sheets.size(), 3);
    const QJsonArray data = sheets[0].toArray();
    QCOMPARE(data.size(), kHostile.size() + 1);
    QCOMPARE(data[0].toArray()[4].toArray()[1].toString(), u"Created at (UTC)"_s);
    for (int i = 0; i < kHostile.size(); ++i) {
        const QJsonArray row = data[i + 1].toArray();
        // XML readers turn a bare carriage return into a line feed unless it is escaped, as it is here.
        QCOMPARE(row[0].toArray()[1].toString(), kHostile[i]);
        QVERIFY(row[0].toArray()[0].toString() != u"f"_s); // no formula
        QCOMPARE(row[1].toArray()[0].toString(), u"n"_s);
        const QString amount = u"%1%2.07"_s.arg(i % 2 == 0 ? u"-"_s : QString(), QString::number(1000 + i));
        QCOMPARE(row[1].toArray()[1], QJsonValue(std::stod(amount.toStdString())));
        QCOMPARE(row[3].toArray()[1].toString(), u"2026-02-28T00:00:00"_s);
        QVERIFY(row[4].toArray()[1].toString().startsWith(u"2026-02-28T23:59:59.123"_s));
    }
    QCOMPARE(sheets[1].toArray()[0].toArray()[1].toArray()[1].toString(), u"Transactions"_s);
    QCOMPARE(sheets[2].toArray(), QJsonArray({u"A2"_s, u"A1:E%1"_s.arg(kHostile.size() + 1)}));
}

void TestExportWriters::workbookIgnoresTheLocale()
{
    const QTemporaryDir locales;
    QProcess define;
    define.start(u"localedef"_s,
                 {u"-i"_s, u"pt_BR"_s, u"-f"_s, u"UTF-8"_s, locales.filePath(u"pt_BR.UTF-8"_s)});
    QVERIFY(define.waitForFinished(60'000));
    qputenv("LOCPATH", locales.path().toLocal8Bit());
    QVERIFY2(std::setlocale(LC_NUMERIC, "pt_BR.UTF-8"), "the locale of the test could not be made");
    QCOMPARE(QByteArray(localeconv()->decimal_point), ",");
    const TableSnapshot table =
        snapshotOf(resources::transactions(), chunkOfRows({transaction(0, u"a"_s, u"1234.56"_s, false)}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.xlsx"_s);
    ExportControl control;
    QVERIFY(writeExport(
        planOf(table, fieldsOf(resources::transactions(), {u"amount"_s}), {.format = ExportFormat::Xlsx}),
        file, control));
    QCOMPARE(QByteArray(localeconv()->decimal_point), ","); // and it is given back
    std::setlocale(LC_NUMERIC, "C");
    const QJsonArray cell = readByPython(kReadXlsx, file)[0].toArray()[1].toArray()[0].toArray();
    QCOMPARE(cell, QJsonArray({u"n"_s, 1234.56}));
}

void TestExportWriters::excelsLimitsAreToldBeforeWriting()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.xlsx"_s);
    ExportControl control;
    TableSnapshot table = snapshotOf(resources::transactions(),
                                     chunkOfRows({transaction(0, QString(32'768, u'a'), u"1"_s, false)}));
    const auto fields = fieldsOf(resources::transactions(), {u"description"_s});
    ExportPlan plan = planOf(table, fields, {.format = ExportFormat::Xlsx});
    const auto tooLong = writeExport(plan, file, control);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, u"export_text_too_long"_s);
    QCOMPARE(tooLong.error().field, u"Description"_s);
    plan.rows.assign(SpreadsheetWriter::kMostRows + 1, 0);
    const auto tooMany = writeExport(plan, file, control);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, u"export_too_many_rows"_s);
    QVERIFY(!QFile::exists(file));
}

void TestExportWriters::fileNamesTellWhetherTheyAreMasked()
{
    const QDate day(2026, 11, 26);
    const auto owners = ExportPlanner::allFields(resources::owners());
    QCOMPARE(ExportPlanner::fileName(resources::owners(), owners, {}, day),
             u"owners-2026-11-26-masked.csv"_s);
    QCOMPARE(ExportPlanner::fileName(resources::owners(), owners,
                                     {.format = ExportFormat::Xlsx, .includePersonalData = true}, day),
             u"owners-2026-11-26-with-personal-data.xlsx"_s);
    const auto harmless = fieldsOf(resources::transactions(), {u"amount"_s});
    QCOMPARE(ExportPlanner::fileName(resources::transactions(), harmless, {}, day),
             u"transactions-2026-11-26.csv"_s);
}

//! A disk that is full after some kilobytes.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room = 300'000;
};

void TestExportWriters::aRefusedWriteIsAnError()
{
    const ResourceSpec &spec = resources::accounts();
    TableSnapshot table = snapshotOf(spec, tests::sampleChunk(spec, 0, 1000));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        FullDevice device;
        ExportControl control;
        const auto result =
            writeExport(planOf(table, ExportPlanner::allFields(spec), {.format = format}), device, control);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
    }
}

void TestExportWriters::cancellingIsNoError()
{
    const ResourceSpec &spec = resources::links();
    const TableSnapshot table = snapshotOf(spec, tests::sampleChunk(spec, 0, 10));
    const QTemporaryDir folder;
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines, ExportFormat::Xlsx}) {
        ExportControl control;
        control.isCancelled = true;
        const auto result = writeExport(planOf(table, ExportPlanner::allFields(spec), {.format = format}),
                                        folder.filePath(u"a"_s), control);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    // Also while it is looked whether Excel can hold every text.
    const TableSnapshot tooLong = snapshotOf(
        resources::transactions(), chunkOfRows({transaction(0, QString(32'768, u'a'), u"1"_s, false)}));
    ExportControl control;
    control.isCancelled = true;
    const auto result = writeExport(planOf(tooLong, fieldsOf(resources::transactions(), {u"description"_s}),
                                           {.format = ExportFormat::Xlsx}),
                                    folder.filePath(u"a"_s), control);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestExportWriters)
#include "tst_exportwriters.moc"
