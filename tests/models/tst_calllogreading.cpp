// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"
#include "models/calllog/reading/csvcells.h"
#include "models/calllog/reading/logreading.h"
#include "models/files/textencoding.h"
#include "tests/support/peakmemory.h"

#include <QFile>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

const std::atomic_bool kRunning = false;
const QString kLink = u"2ccd5e15-194a-4a19-a45a-e7223c7e6717"_s;
const QString kRequest = u"4f1c5b2642b34dd6a5c6b9c2d4f1e2a3"_s;

//! Three calls: one good, one refused login, one with a wrong date; everything a log can say.
QString plainLog(QChar separator, const QString &headings)
{
    const QString body =
        u"\"[{\"\"code\"\":\"\"%1\"\",\"\"message\"\":\"\"Não, é %1\"\",\"\"request_id\"\":\"\"%2\"\"%3}]\""_s;
    const QStringList lines{
        headings.split(u',').join(separator),
        QStringList{u"2026-05-31T14:00:00Z"_s, u"200"_s, kLink, u"itau_br"_s, u"GET"_s,
                    u"https://api.belvo.com/api/accounts/"_s, u""_s}
            .join(separator),
        QStringList{u"2026-05-31T14:00:05Z"_s, u"400"_s, kLink, u"itau_br"_s, u"POST"_s,
                    u"https://api.belvo.com/api/accounts/"_s, body.arg(u"login_error"_s, kRequest, QString())}
            .join(separator),
        QStringList{u"2026-05-31T14:00:09Z"_s, u"400"_s, kLink, u"itau_br"_s, u"POST"_s,
                    u"https://api.belvo.com/api/transactions/?date_from=31-12-2025"_s,
                    body.arg(u"invalid"_s, kRequest, u",\"\"field\"\":\"\"date_from\"\""_s)}
            .join(separator)};
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

const QString kEnglish = u"timestamp,status,link_id,institution,method,url,response"_s;

QByteArray encoded(const QString &text, CsvEncoding encoding, bool hasMark)
{
    const auto with = [&](QStringConverter::Encoding wanted) {
        QStringEncoder encoder(wanted,
                               hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    switch (encoding) {
    case CsvEncoding::Utf8:
        return with(QStringConverter::Utf8);
    case CsvEncoding::Utf16Le:
    case CsvEncoding::Utf16Be:
    case CsvEncoding::Utf32Le:
    case CsvEncoding::Utf32Be:
        return with(converterOf(encoding));
    case CsvEncoding::Windows1252:
        break;
    }
    return text.toLatin1();
}

} // namespace

class TestCallLogReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delimitedTextIsUnderstood_data();
    void delimitedTextIsUnderstood();
    void jsonIsUnderstood_data();
    void jsonIsUnderstood();
    void workbookIsUnderstood();
    void jsonInCells_data();
    void jsonInCells();
    void headingsMayBeMissing();
    void titlesMayStandAbove();
    void anotherTableEndsTheLog();
    void repeatedHeadingsAreNoCalls();
    void mangledIdsAreCountedAndDropped();
    void environmentsAreCounted();
    void strayQuotesCostOneLine();
    void piecesDoNotMatter();
    void lineBreaksInCellsDoNotMatter();
    void whatIsNoLogIsRefused_data();
    void whatIsNoLogIsRefused();
    void longLinesAreSkipped();
    void aLineOfFourGigabytesTakesNoMemory();
    void hostileFilesEndWell_data();
    void hostileFilesEndWell();
    void bombIsRefused();
    void cancelledReadingSaysSo();
    void mappingsAreKept();

private:
    QString write(const QByteArray &bytes, const QString &name = u"log.csv"_s);
    static LogLines read(const QString &path, LogFormat *format = nullptr);

    QTemporaryDir m_folder;
};

QString TestCallLogReading::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

LogLines TestCallLogReading::read(const QString &path, LogFormat *format)
{
    const auto preview = logreading::preview(path);
    if (!preview) {
        qWarning() << "refused:" << preview.error().code;
        return {};
    }
    if (format)
        *format = preview->format;
    LogProgress progress;
    auto lines = logreading::read(path, preview->format, preview->guess, progress, kRunning);
    if (!lines) {
        qWarning() << "not read:" << lines.error().code;
        return {};
    }
    return std::move(*lines);
}

void TestCallLogReading::delimitedTextIsUnderstood_data()
{
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("headings");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("hasMark");

    const QString portuguese = u"Data/Hora,Código HTTP,Link,Instituição,Método,Caminho,Resposta"_s;
    const QString spanish = u"Fecha y hora,Código de estado,ID del link,Institución,Método,Ruta,Respuesta"_s;
    QTest::newRow("commas, English") << u","_s << kEnglish << int(CsvEncoding::Utf8) << false;
    QTest::newRow("semicolons, Portuguese") << u";"_s << portuguese << int(CsvEncoding::Utf8) << true;
    QTest::newRow("tabs, Spanish") << u"\t"_s << spanish << int(CsvEncoding::Utf8) << false;
    QTest::newRow("bars") << u"|"_s << kEnglish << int(CsvEncoding::Utf8) << false;
    QTest::newRow("UTF-16, marked") << u"\t"_s << portuguese << int(CsvEncoding::Utf16Le) << true;
    QTest::newRow("UTF-16, big end first") << u","_s << spanish << int(CsvEncoding::Utf16Be) << true;
    QTest::newRow("UTF-16, unmarked") << u";"_s << kEnglish << int(CsvEncoding::Utf16Le) << false;
    QTest::newRow("UTF-32, marked") << u","_s << portuguese << int(CsvEncoding::Utf32Le) << true;
    QTest::newRow("UTF-32, big end first") << u";"_s << spanish << int(CsvEncoding::Utf32Be) << true;
    QTest::newRow("UTF-32, unmarked") << u"\t"_s << kEnglish << int(CsvEncoding::Utf32Le) << false;
    QTest::newRow("Latin-1") << u";"_s << portuguese << int(CsvEncoding::Windows1252) << false;
}

void TestCallLogReading::delimitedTextIsUnderstood()
{
    QFETCH(QString, separator);
    QFETCH(QString, headings);
    QFETCH(int, encoding);
    QFETCH(bool, hasMark);
    const QByteArray bytes =
        encoded(plainLog(separator[0], headings), static_cast<CsvEncoding>(encoding), hasMark);
    LogFormat format;
    const LogLines lines = read(write(bytes), &format);
    QCOMPARE(int(format.encoding), encoding);
    QCOMPARE(QChar(QLatin1Char(format.separator)), separator[0]);
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(dateTimeFromMicroseconds(lines.times[1]).toString(Qt::ISODate), u"2026-05-31T14:00:05Z"_s);
    QCOMPARE(lines.statuses, (std::vector<std::uint16_t>{200, 400, 400}));
    QCOMPARE(lines.codeTexts.string(lines.codes[1]), u"login_error"_s);
    QCOMPARE(lines.messageTexts.string(lines.messages[1]), u"Não, é login_error"_s);
    QCOMPARE(lines.fieldTexts.string(lines.fields[2]), u"date_from"_s);
    QCOMPARE(lines.idTexts.string(lines.links[0]), kLink);
    QCOMPARE(lines.institutionTexts.string(lines.institutions[0]), u"itau_br"_s);
    QCOMPARE(QString::fromUtf8(lines.requestId(1).data(), qsizetype(lines.requestId(1).size())), kRequest);
    QVERIFY(lines.requestId(0).empty());
    QCOMPARE(lines.methods[1], LogMethod::Post);
    QCOMPARE(lines.endpointTexts.string(lines.endpoints[2]), u"/api/transactions/"_s);
    QCOMPARE(lines.hosts[0], LogHost::Production);
    QCOMPARE(lines.fileLines, (std::vector<std::uint32_t>{2, 3, 4}));
    QCOMPARE(lines.notes.brokenLines, 0);
}

void TestCallLogReading::jsonIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray first =
        R"({"ts":"2026-05-31T14:00:00Z","request":{"method":"POST","url":"/api/accounts/"},"response":{"status":400,"body":[{"code":"login_error","message":"x","request_id":"4f1c5b2642b34dd6a5c6b9c2d4f1e2a3"}]},"link_id":"2ccd5e15-194a-4a19-a45a-e7223c7e6717"})";
    const QByteArray second =
        R"({"ts":"2026-05-31T14:00:05Z","request":{"method":"GET","url":"/api/accounts/"},"response":{"status":200,"body":null},"link_id":null})";
    QTest::newRow("lines") << first + '\n' + second + '\n';
    QTest::newRow("lines without an end, with a blank one") << first + "\n\n" + second;
    QTest::newRow("array") << '[' + first + ',' + second + ']';
    QTest::newRow("array over lines")
        << "[\n  " + QByteArray(first).replace(",", ",\n   ") + ",\n  " + second + "\n]\n";
    QTest::newRow("array in an object") << R"({"count":2,"results":[)" + first + ',' + second + "]}";
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + first + '\n' + second;
    QByteArray text = first;
    text.replace(
        R"([{"code":"login_error","message":"x","request_id":"4f1c5b2642b34dd6a5c6b9c2d4f1e2a3"}])",
        R"("[{\"code\":\"login_error\",\"message\":\"x\",\"request_id\":\"4f1c5b2642b34dd6a5c6b9c2d4f1e2a3\"}]")");
    QTest::newRow("answer as text") << text + '\n' + second;
}

void TestCallLogReading::jsonIsUnderstood()
{
    QFETCH(QByteArray, text);
    const LogLines lines = read(write(text, u"log.jsonl"_s));
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.statuses, (std::vector<std::uint16_t>{400, 200}));
    QCOMPARE(lines.codeTexts.string(lines.codes[0]), u"login_error"_s);
    QCOMPARE(lines.idTexts.string(lines.links[0]), kLink);
    QCOMPARE(lines.links[1], 0U);
    QCOMPARE(lines.methods[0], LogMethod::Post);
    QVERIFY(lines.requestId(0) == kRequest.toStdString());
    QVERIFY(lines.times[1] > lines.times[0]);
}

void TestCallLogReading::workbookIsUnderstood()
{
    const QString path = m_folder.filePath(u"log.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Chamadas");
    workbook_add_worksheet(book, "Outra");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy hh:mm:ss");
    const char *headings[] = {"Data", "Status", "Link", "Resposta"};
    for (lxw_col_t column = 0; column < 4; ++column)
        worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    for (lxw_row_t row = 1; row <= 3; ++row) {
        worksheet_write_number(sheet, row, 0, 46173.586875 + row, date);
        worksheet_write_number(sheet, row, 1, row == 1 ? 200 : 400, nullptr);
        worksheet_write_string(sheet, row, 2, kLink.toUtf8().constData(), nullptr);
        if (row > 1)
            worksheet_write_string(sheet, row, 3, R"([{"code":"login_error","message":"é"}])", nullptr);
    }
    worksheet_write_formula_num(sheet, 4, 1, "=200+300", nullptr, 500);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    LogFormat format;
    const LogLines lines = read(path, &format);
    QCOMPARE(format.kind, LogKind::Sheet);
    QCOMPARE(lines.notes.sheets, 2);
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines.statuses, (std::vector<std::uint16_t>{200, 400, 400, 500}));
    QCOMPARE(dateTimeFromMicroseconds(lines.times[0]).toString(Qt::ISODate), u"2026-06-01T14:05:06Z"_s);
    QCOMPARE(lines.codeTexts.string(lines.codes[2]), u"login_error"_s);
    QCOMPARE(lines.idTexts.string(lines.links[0]), kLink);
    QCOMPARE(lines.fileLines.front(), 2U);
    // The same file under another name is still what it is.
    const QString renamed = m_folder.filePath(u"log2.csv"_s);
    QVERIFY(QFile::copy(path, renamed));
    QCOMPARE(read(renamed).size(), std::size_t(4));
}

void TestCallLogReading::jsonInCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("code");
    const QString code = u"login_error"_s;
    QTest::newRow("doubled marks") << R"("[{""code"":""login_error"",""message"":""a, b""}]")"_ba << code;
    QTest::newRow("backslashes") << R"("[{\"code\":\"login_error\",\"message\":\"a, b\"}]")"_ba << code;
    QTest::newRow("neither") << R"("[{"code":"login_error","message":"a, b"}]")"_ba << code;
    QTest::newRow("no marks around") << R"([{"code":"login_error","message":"a, b"}])"_ba << code;
    QTest::newRow("over lines")
        << "\"[\n {\"\"code\"\":\"\"login_error\"\",\n \"\"message\"\":\"\"a\"\"}\n]\""_ba << code;
    QTest::newRow("an object") << R"("{""code"":""login_error"",""message"":""a""}")"_ba << code;
    QTest::newRow("as Python prints it")
        << R"("[{'code': 'login_error', 'message': ""it's \xe9"", 'field': None}]")"_ba << code;
    QTest::newRow("several entries")
        << R"("[{""code"":""required"",""field"":""link"",""message"":""a""},{""code"":""invalid"",""field"":""date_from"",""message"":""b""}]")"_ba
        << u"required"_s;
    QTest::newRow("a page") << R"("<html><body>403 Forbidden</body></html>")"_ba << QString();
    QTest::newRow("cut JSON") << R"("[{""code"":""login_err")"_ba << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestCallLogReading::jsonInCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, code);
    const QByteArray text = "time,status,response,link\n2026-05-31T14:00:00Z,400," + cell + ',' +
                            kLink.toUtf8() + "\n2026-05-31T14:00:01Z,200,," + kLink.toUtf8() + '\n';
    const LogLines lines = read(write(text));
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.codeTexts.string(lines.codes[0]), code);
    QCOMPARE(lines.idTexts.string(lines.links[0]), kLink);
    QCOMPARE(lines.idTexts.string(lines.links[1]), kLink);
    QCOMPARE(lines.further.size(), std::size_t(code == u"required" ? 1 : 0));
    QCOMPARE(lines.notes.htmlBodies, cell.contains("html") ? 1 : 0);
}

void TestCallLogReading::headingsMayBeMissing()
{
    const QByteArray line = "2026-05-31T14:00:00Z,POST,/api/accounts/,400," + kLink.toUtf8() +
                            ",itau_br_retail," + kRequest.toUtf8() + "\n";
    LogFormat format;
    const LogLines lines = read(write(line + line + line), &format);
    QVERIFY(!format.hasHeadings);
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines.statuses[0], 400);
    QCOMPARE(lines.methods[0], LogMethod::Post);
    QCOMPARE(lines.idTexts.string(lines.links[0]), kLink);
    QCOMPARE(lines.institutionTexts.string(lines.institutions[0]), u"itau_br_retail"_s);
    QCOMPARE(lines.fileLines.front(), 1U);
}

void TestCallLogReading::titlesMayStandAbove()
{
    const QByteArray text =
        "sep=;\nRelatório de chamadas\n\nData;Status;Link\n31/05/2026 14:00;400;x\n01/06/2026 14:00;200;x\n";
    LogFormat format;
    const LogLines lines = read(write(text), &format);
    QCOMPARE(format.separator, ';');
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.fileLines.front(), 5U);
    QCOMPARE(lines.notes.dayOrder, DayOrder::DayFirst);
    QCOMPARE(lines.notes.zonelessTimes, 2);
}

void TestCallLogReading::anotherTableEndsTheLog()
{
    const QByteArray text = "time,status,link\n2026-05-31T14:00:00Z,400,a\n2026-05-31T14:00:01Z,200,a\n\n"
                            "institution,status,message\nitau,up,fine\nbradesco,down,bad\n";
    const LogLines lines = read(write(text));
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.notes.secondTable, 5);
}

void TestCallLogReading::repeatedHeadingsAreNoCalls()
{
    const QByteArray part = "time,status,link\n2026-05-31T14:00:00Z,400,a\n";
    const LogLines lines = read(write(part + part + part));
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines.notes.repeatedHeadings, 2);
    QCOMPARE(lines.notes.secondTable, 0);
    QCOMPARE(lines.fileLines, (std::vector<std::uint32_t>{2, 4, 6}));
}

void TestCallLogReading::mangledIdsAreCountedAndDropped()
{
    const QByteArray text = "time;status;request_id;link\n2026-05-31T14:00:00Z;400;2,1E+15;" +
                            kLink.toUtf8() + "\n2026-05-31T14:00:00Z;400;" + kRequest.toUtf8() + ";" +
                            kLink.toUtf8() + "\n";
    const LogLines lines = read(write(text));
    QCOMPARE(lines.notes.mangledIds, 1);
    QVERIFY(lines.requestId(0).empty());
    QVERIFY(!lines.requestId(1).empty());
}

void TestCallLogReading::environmentsAreCounted()
{
    const QByteArray text = "time,status,url\n2026-05-31T14:00:00Z,400,https://sandbox.belvo.com/api/links/\n"
                            "2026-05-31T14:00:00Z,400,https://api.belvo.com/api/links/\n"
                            "2026-05-31T14:00:00Z,400,https://api.belvo.com/api/links/" +
                            kLink.toUtf8() + "/?x=a@b.c\n";
    const LogLines lines = read(write(text));
    QCOMPARE(lines.notes.production, 2);
    QCOMPARE(lines.notes.sandbox, 1);
    QCOMPARE(lines.idTexts.string(lines.links[2]), kLink);
    QCOMPARE(lines.endpointTexts.string(lines.endpoints[2]), u"/api/links/{id}/"_s);
}

void TestCallLogReading::strayQuotesCostOneLine()
{
    QByteArray text = "time,status,message\n";
    text += "2026-05-31T14:00:00Z,400,\"never closed\n";
    for (int i = 0; i < 50; ++i)
        text += "2026-05-31T14:00:01Z,200,5\" screen\n";
    const LogLines lines = read(write(text));
    QCOMPARE(lines.size(), std::size_t(51));
    QCOMPARE(lines.notes.brokenLines, 1);
}

//! The same records whatever is cut where: a large file with cells over lines and stray marks.
void TestCallLogReading::piecesDoNotMatter()
{
    QByteArray text = "time,status,message,link\n";
    int expected = 0;
    while (text.size() < 20 * 1024 * 1024) {
        const QByteArray number = QByteArray::number(expected);
        const bool isLong = expected % 7 == 0;
        text += "2026-05-31T14:00:00Z,400," +
                (isLong ? "\"line\nbreak, " + QByteArray(expected % 999, 'x') + "\n\"\"" + number + "\"\"\""
                        : number) +
                ",link-" + number + "\n";
        ++expected;
    }
    const QString path = write(text);
    const LogLines lines = read(path);
    QCOMPARE(lines.size(), std::size_t(expected));
    QCOMPARE(lines.notes.brokenLines, 0);
    std::uint32_t line = 2;
    for (int i = 0; i < expected; ++i) {
        QVERIFY(lines.idTexts.text(lines.links[std::size_t(i)]) == "link-" + std::to_string(i));
        QCOMPARE(lines.fileLines[std::size_t(i)], line);
        line += i % 7 == 0 ? 3 : 1;
    }
}

void TestCallLogReading::lineBreaksInCellsDoNotMatter()
{
    const std::string_view text = "a,\"b\nc\",d\r\ne,,\n";
    CsvCells cells(text, ',', false, true);
    std::string scratch;
    QCOMPARE(cells.next(), CsvCells::Next::Record);
    QCOMPARE(cells.count(), std::size_t(3));
    QVERIFY(cells.text(1, scratch) == "b\nc");
    QCOMPARE(cells.lines(), 2);
    QCOMPARE(cells.next(), CsvCells::Next::Record);
    QCOMPARE(cells.count(), std::size_t(3));
    QCOMPARE(cells.next(), CsvCells::Next::End);
    // Wherever the text is cut, what is not whole is not a record.
    for (std::size_t length = 0; length < text.size(); ++length) {
        CsvCells cut(text.substr(0, length), ',', false, false);
        int records = 0;
        while (cut.next() == CsvCells::Next::Record)
            ++records;
        QCOMPARE(records, length < 11 ? 0 : 1);
    }
}

void TestCallLogReading::whatIsNoLogIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"log_empty"_s;
    QTest::newRow("blank") << " \n\n \r\n"_ba << u"log_empty"_s;
    QTest::newRow("headings only") << "time,status,link\n"_ba << u"log_no_rows"_s;
    QTest::newRow("picture") << "\x89PNG\r\n\x1a\n"_ba + QByteArray(200, '\0') << u"log_not_text"_s;
    QTest::newRow("PDF") << "%PDF-1.7 something"_ba << u"log_not_text"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u"log_not_text"_s;
    QTest::newRow("zeros in wide letters")
        << "\xFF\xFEt\0i\0m\0e\0,\0s\0\n\0"_ba + QByteArray(4096, '\0') << u"log_not_text"_s;
    QTest::newRow("old workbook") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + QByteArray(512, '\0')
                                  << u"log_old_workbook"_s;
    QTest::newRow("archive that is none") << "PK\x03\x04 nothing of an archive"_ba << u"log_bad_workbook"_s;
    QTest::newRow("a million columns") << QByteArray(1'000'000, ',') + "\n1,2\n" << u"log_too_many_columns"_s;
}

void TestCallLogReading::whatIsNoLogIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto preview = logreading::preview(write(bytes));
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, code);
    QCOMPARE(preview.error().kind, ErrorKind::Storage);
}

void TestCallLogReading::longLinesAreSkipped()
{
    QByteArray text = "time,status,message\n2026-05-31T14:00:00Z,400,a\n";
    text += "2026-05-31T14:00:00Z,400," + QByteArray(30 * 1024 * 1024, 'x') + "\n";
    text += "2026-05-31T14:00:02Z,500,b\n";
    const LogLines lines = read(write(text));
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.notes.longLines, 1);
    QCOMPARE(lines.statuses[1], 500);
    QCOMPARE(lines.fileLines[1], 4U);
}

//! Most of it is a hole in the file, which takes no room on the disk where there are such.
void TestCallLogReading::aLineOfFourGigabytesTakesNoMemory()
{
#ifndef Q_OS_LINUX
    QSKIP("holes in files are made otherwise here");
#endif
    constexpr qint64 kHole = 4LL * 1024 * 1024 * 1024;
    constexpr qsizetype kBeginning = 2 * 1024 * 1024; // more than what a file is recognised by
    QFile file(m_folder.filePath(u"hole.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray head = "time,status,message\n2026-05-31T14:00:00Z,400,a\n2026-05-31T14:00:00Z,400," +
                            QByteArray(kBeginning, 'x');
    QCOMPARE(file.write(head), head.size());
    const QByteArray end = "\n2026-05-31T14:00:02Z,500,b\n";
    if (!file.seek(kHole) || file.write(end) != end.size() || !file.flush())
        QSKIP("the disk takes no file of this size");
    file.close();
    const qint64 before = tests::peakMemory();
    const LogLines lines = read(file.fileName());
    const qint64 taken = tests::peakMemory() - before;
    QVERIFY(file.remove());
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.notes.longLines, 1);
    QCOMPARE(lines.statuses[1], 500);
    QCOMPARE(lines.fileLines[1], 4U);
    if (before > 0)
        QVERIFY2(taken < 64 * 1024 * 1024, qPrintable(QString::number(taken / 1024 / 1024)));
}

void TestCallLogReading::hostileFilesEndWell_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = "time,status,link,response\n2026-05-31T14:00:00Z,400,a,\n";
    QTest::newRow("a line without end") << head + QByteArray(20 * 1024 * 1024, 'a');
    QTest::newRow("a mark without end") << head + '"' + QByteArray(20 * 1024 * 1024, 'a');
    QTest::newRow("marks only") << head + QByteArray(3 * 1024 * 1024, '"');
    QTest::newRow("stray marks") << head + QByteArray("\"x\n").repeated(3000);
    QTest::newRow("brackets") << head + QByteArray("[{").repeated(100'000) + "\n";
    QTest::newRow("deep JSON") << head + "2026-05-31T14:00:00Z,400,a,\"" + QByteArray("[").repeated(20'000) +
                                      "\"\n";
    QTest::newRow("separators") << head + QByteArray(3 * 1024 * 1024, ',') + "\n";
    QTest::newRow("some zeros") << head + "2026-05-31T14:00:00Z,400,a\0b,c\n"_ba;
    QTest::newRow("mixed encodings")
        << head + "2026-05-31T14:00:00Z,400,\xE7\xE3o,x\n2026-05-31T14:00:00Z,400,\xC3\xA7,x\n"_ba;
    QTest::newRow("formulas") << head + "=cmd|'/c calc'!A0,=1+1,@a,+1\n"_ba;
    QTest::newRow("open object") << "{\"a\":1,\"status\":400}\n"_ba + QByteArray("{\"a\":\n").repeated(2000);
    QTest::newRow("lone returns") << QByteArray(head).replace('\n', '\r') +
                                         "2026-05-31T14:00:00Z,400,a,\r"_ba;
}

void TestCallLogReading::hostileFilesEndWell()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(bytes);
    const auto preview = logreading::preview(path);
    QVERIFY2(preview, "a good line stands before the damage");
    LogProgress progress;
    const auto lines = logreading::read(path, preview->format, preview->guess, progress, kRunning);
    QVERIFY(lines);
    QVERIFY(lines->size() >= 1);
    QCOMPARE(lines->statuses[0], 400);
}

//! An archive whose sheet unpacks to a thousand times its size.
void TestCallLogReading::bombIsRefused()
{
    const QString python = u"python3"_s;
    const QString script = uR"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/></sheets></workbook>')
    z.writestr("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="x" Target="worksheets/sheet1.xml"/></Relationships>')
    with z.open("xl/worksheets/sheet1.xml", "w") as f:
        f.write(b"<worksheet><sheetData><row><c><v>")
        for _ in range(200):
            f.write(b" " * 1024 * 1024)
)"_s;
    QProcess maker;
    const QString path = m_folder.filePath(u"bomb.xlsx"_s);
    maker.start(python, {u"-c"_s, script, path});
    if (!maker.waitForFinished() || maker.exitCode() != 0)
        QSKIP("no Python to make the archive with");
    const auto preview = logreading::preview(path);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, u"log_workbook_bomb"_s);
}

void TestCallLogReading::cancelledReadingSaysSo()
{
    const QString path = write(plainLog(u',', kEnglish).toUtf8());
    const auto preview = logreading::preview(path);
    QVERIFY(preview);
    const std::atomic_bool isCancelled = true;
    LogProgress progress;
    const auto lines = logreading::read(path, preview->format, preview->guess, progress, isCancelled);
    QVERIFY(!lines);
    QCOMPARE(lines.error().kind, ErrorKind::Cancelled);
}

void TestCallLogReading::mappingsAreKept()
{
    const auto preview = logreading::preview(write(plainLog(u',', kEnglish).toUtf8()));
    QVERIFY(preview && preview->guess.isUsable());
    const auto again = LogMapping::fromText(preview->guess.toText(), 7);
    QVERIFY(again);
    QCOMPARE(*again, preview->guess);
    QVERIFY(!LogMapping::fromText(preview->guess.toText(), 2));
    QVERIFY(!LogMapping::fromText(u"1,2"_s, 7));
    QVERIFY(!LogMapping::fromText(u"a"_s.repeated(12).split(QString()).join(u','), 7));
    // Another order of columns is another shape of file.
    const auto other = logreading::preview(
        write(plainLog(u',', u"timestamp,status,link_id,bank,method,url,response"_s).toUtf8()));
    QVERIFY(other);
    QVERIFY(other->signature != preview->signature);
}

QTEST_GUILESS_MAIN(TestCallLogReading)
#include "tst_calllogreading.moc"
