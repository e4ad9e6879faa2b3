// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"
#include "models/calllog/answer/logwords.h"
#include "models/calllog/calllog.h"
#include "models/calllog/tables/logpreviewtable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

const std::atomic_bool kRunning = false;
const QByteArray kLink = "2ccd5e15-194a-4a19-a45a-e7223c7e6717";
const QByteArray kRequest = "4f1c5b2642b34dd6a5c6b9c2d4f1e2a3";

QByteArray cell(QByteArray text)
{
    return '"' + text.replace('"', "\"\"") + '"';
}

} // namespace

//! Logs that are not what they seem to be at first sight.
class TestCallLogShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separatorsInsideCellsAreNone_data();
    void separatorsInsideCellsAreNone();
    void whatSomebodyChoosesWins();
    void chosenFormatIsRemembered();
    void unreadableChoiceCanBeTakenBack();
    void choicesAreKeptAsText();
    void wrappedAnswersAreOpened_data();
    void wrappedAnswersAreOpened();
    void nothingToJudgeIsNoAllClear();
    void requestsNameTheirLinks_data();
    void requestsNameTheirLinks();
    void malformedRequestsNameTheirField();
    void requestBodiesAreTakenForThat_data();
    void requestBodiesAreTakenForThat();
    void dayAndTimeMayStandApart_data();
    void dayAndTimeMayStandApart();
    void durationsAreNoTimes();
    void anotherTableOfUnknownHeadingsEndsTheLog_data();
    void anotherTableOfUnknownHeadingsEndsTheLog();
    void strayLinesBehindBlankOnesEndNothing();
    void firstObjectMayBeLong();
    void hiddenCellsTellTheirKind();

private:
    QString write(const QByteArray &bytes, const QString &name = u"log.csv"_s);
    LogLines read(const QByteArray &bytes, LogPreview *seen = nullptr, const LogChoice &choice = {});
    static QString code(const LogLines &lines, std::size_t row)
    {
        return lines.codeTexts.string(lines.codes[row]);
    }
    static QList<LogFinding> findings(const LogLines &lines)
    {
        return LogWords(u"en"_s, QLocale(u"en_US"_s)).findings(lines, *answerLog(lines, kRunning));
    }

    QTemporaryDir m_folder;
};

QString TestCallLogShapes::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

LogLines TestCallLogShapes::read(const QByteArray &bytes, LogPreview *seen, const LogChoice &choice)
{
    const QString path = write(bytes);
    const auto preview = logreading::preview(path, logfields::knownHeadings, choice);
    if (!preview) {
        qWarning() << "refused:" << preview.error().code;
        return {};
    }
    if (seen)
        *seen = *preview;
    LogProgress progress;
    auto lines = logreading::read(path, preview->format, preview->guess, progress, kRunning);
    if (!lines)
        qWarning() << "not read:" << lines.error().code;
    return lines ? std::move(*lines) : LogLines();
}

void TestCallLogShapes::separatorsInsideCellsAreNone_data()
{
    QTest::addColumn<QByteArray>("headings");
    QTest::addColumn<QByteArray>("last");
    const QByteArray agent = "Mozilla/5.0 (Linux; Android 13; SM-A536E; wv; pt-br) AppleWebKit/537.36";
    QTest::newRow("semicolons of a browser") << "timestamp,status,code,user_agent"_ba << agent;
    QTest::newRow("bars of a query") << "timestamp,status,code,params"_ba
                                     << "a=1|b=2|c=3|d=4|e=5"_ba;
    QTest::newRow("semicolons in quotation marks")
        << "timestamp,status,code,message"_ba << cell("a;b;c;d;e;f");
    QTest::newRow("headings of another language") << "时间,状态码,错误,浏览器"_ba << agent;
    QTest::newRow("no headings") << QByteArray() << agent;
}

void TestCallLogShapes::separatorsInsideCellsAreNone()
{
    QFETCH(QByteArray, headings);
    QFETCH(QByteArray, last);
    const QByteArray line = "2026-05-31T14:00:00Z,400,login_error," + last + '\n';
    LogPreview seen;
    const LogLines lines =
        read((headings.isEmpty() ? QByteArray() : headings + '\n') + line.repeated(30), &seen);
    QCOMPARE(seen.format.separator, ',');
    QCOMPARE(lines.size(), std::size_t(30));
    QCOMPARE(lines.statuses[0], 400);
    QCOMPARE(code(lines, 0), u"login_error"_s);
}

void TestCallLogShapes::whatSomebodyChoosesWins()
{
    const QByteArray text = "status,code;time\n400,login_error;2026-05-31T14:00:00Z\n";
    LogPreview seen;
    LogLines lines = read(text, &seen, {.separator = ';'});
    QCOMPARE(seen.format.headings, QStringList({u"status,code"_s, u"time"_s}));
    QCOMPARE(dateTimeFromMicroseconds(lines.times[0]).toString(Qt::ISODate), u"2026-05-31T14:00:00Z"_s);

    lines = read("status,code\n400,\xE7\n", &seen, {.encoding = CsvEncoding::Utf8});
    QCOMPARE(seen.format.encoding, CsvEncoding::Utf8);

    // Headings that somebody takes for data are a line that says nothing, and no end of the log.
    lines = read("time,status,code\n" + "2026-05-31T14:00:00Z,400,login_error\n"_ba.repeated(3), &seen,
                 {.hasHeadings = false});
    QCOMPARE(seen.format.headings, QStringList());
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines.statuses[0], 400);

    lines = read("400,login_error\n400,login_error\n", &seen, {.hasHeadings = true});
    QCOMPARE(seen.format.headings, QStringList({u"400"_s, u"login_error"_s}));
    QCOMPARE(lines.size(), std::size_t(1));
}

void TestCallLogShapes::chosenFormatIsRemembered()
{
    storage::Settings settings(m_folder.filePath(u"settings.ini"_s));
    const QByteArray text = "status,code;time\n400,login_error;2026-05-31T14:00:00Z\n";
    CallLog log(settings);
    log.open(write(text));
    QTRY_COMPARE(log.state(), CallLog::State::Columns);
    const char seemed = log.preview().format.separator;
    const int before = log.previewNumber();
    const char other = seemed == ',' ? ';' : ',';
    log.setFormat({.separator = other});
    QVERIFY(!log.canConfirm()); // of what is not read yet
    QTRY_VERIFY(log.previewNumber() != before);
    QCOMPARE(log.preview().format.separator, other);
    log.setColumn(LogField::Body, 1);
    QVERIFY(log.canConfirm());
    const LogMapping mapping = log.mapping();
    log.confirmColumns();
    QTRY_COMPARE(log.state(), CallLog::State::Ready);

    CallLog next(settings);
    next.open(write(text + "500,x;2026-05-31T14:00:00Z\n", u"next.csv"_s));
    QTRY_COMPARE(next.state(), CallLog::State::Ready); // nobody is asked
    QCOMPARE(next.preview().format.separator, other);
    QCOMPARE(next.mapping(), mapping);
}

void TestCallLogShapes::unreadableChoiceCanBeTakenBack()
{
    storage::Settings settings(m_folder.filePath(u"others.ini"_s));
    CallLog log(settings);
    log.open(write("2026-05-31T14:00:00Z,400\n"));
    QTRY_COMPARE(log.state(), CallLog::State::Columns);
    log.setFormat({.hasHeadings = true}); // over nothing
    QTRY_VERIFY(log.error());
    QCOMPARE(log.state(), CallLog::State::Columns);
    QVERIFY(!log.canConfirm());
    log.setFormat({.hasHeadings = false});
    QTRY_VERIFY(!log.error());
    QVERIFY(log.canConfirm());
}

void TestCallLogShapes::choicesAreKeptAsText()
{
    const LogChoice choice{.separator = '\t', .encoding = CsvEncoding::Utf32Be, .hasHeadings = false};
    QCOMPARE(LogChoice::fromText(choice.toText()), choice);
    QCOMPARE(LogChoice::fromText(LogChoice().toText()), LogChoice());
    QCOMPARE(LogChoice::fromText(QString()), LogChoice());
    QCOMPARE(LogChoice::fromText(u"-1:99:7"_s), LogChoice());
}

void TestCallLogShapes::wrappedAnswersAreOpened_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray error = R"([{"code":"login_error","message":"x","request_id":")" + kRequest + R"("}])";
    const QString login = u"login_error"_s;
    QTest::newRow("status_code, body") << R"({"status_code": 400, "body": )" + error + '}' << 400 << login;
    QTest::newRow("statusCode, errors") << R"({"statusCode":"400","errors":)" + error + '}' << 400 << login;
    QTest::newRow("status, data") << R"({"status":400,"data":)" + error + '}' << 400 << login;
    QTest::newRow("two levels") << R"({"response":{"status":400,"body":)" + error + "}}" << 400 << login;
    QTest::newRow("beside the code") << R"({"status":400,"code":"login_error","request_id":")" + kRequest +
                                            "\"}"
                                     << 400 << login;
    QByteArray text = error;
    text.replace('"', "\\\"");
    QTest::newRow("body as text") << R"({"status_code":400,"body":")" + text + "\"}" << 400 << login;
    QByteArray python = R"({'status_code': 400, 'body': )" + QByteArray(error).replace('"', '\'') + '}';
    QTest::newRow("as Python prints it") << python << 400 << login;
    QTest::newRow("success") << R"({"status_code":201,"body":{"id":"a","code":"not_an_error"}})"_ba << 201
                             << QString();
    QTest::newRow("a status of something else") << R"({"id":"a","status":"valid"})"_ba << 0 << QString();
    QTest::newRow("a field that is called data")
        << R"({"data":{"code":"login_error","message":"x","request_id":")" + kRequest + "\"}}" << 0 << login;
}

void TestCallLogShapes::wrappedAnswersAreOpened()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    const LogLines lines = read("time,response\n2026-05-31T14:00:00Z," + cell(answer) + '\n');
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(int(lines.statuses[0]), status);
    QTEST(code(lines, 0), "code");
    if (!code(lines, 0).isEmpty())
        QCOMPARE(QByteArray::fromStdString(std::string(lines.requestId(0))), kRequest);
}

void TestCallLogShapes::nothingToJudgeIsNoAllClear()
{
    const auto isGood = [](const LogFinding &finding) { return finding.isGood; };
    QList<LogFinding> told = findings(read("time,response\n2026-05-31T14:00:00Z,\"{\"\"a\"\":1}\"\n"));
    QCOMPARE(told.size(), 1);
    QVERIFY(!told[0].isGood);
    QVERIFY2(told[0].text.contains(u"cannot be told"_s), qPrintable(told[0].text));

    told = findings(read("time,status\n2026-05-31T14:00:00Z,200\n2026-05-31T14:00:01Z,\n"));
    QVERIFY(std::ranges::none_of(told, isGood)); // of one line nothing is known

    told = findings(read("time,status\n2026-05-31T14:00:00Z,200\n2026-05-31T14:00:01Z,204\n"));
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0].isGood);
}

void TestCallLogShapes::requestsNameTheirLinks_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray body =
        R"({"link": ")" + kLink + R"(", "institution": "itau_br_retail", "date_from": "2026-01-01"})";
    QTest::newRow("plain") << body;
    QTest::newRow("around it") << R"({"method": "POST", "body": )" + body + '}';
    QTest::newRow("as Python prints it") << QByteArray(body).replace('"', '\'');
}

void TestCallLogShapes::requestsNameTheirLinks()
{
    QFETCH(QByteArray, request);
    for (const QByteArray heading : {"request", "requisição", "cuerpo de la solicitud", "Payload"}) {
        const LogLines lines =
            read("time,status," + heading + ",response\n2026-05-31T14:00:00Z,400," + cell(request) + ",[]\n");
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY2(lines.idTexts.text(lines.links[0]) == kLink.toStdString(), heading.constData());
        QCOMPARE(lines.institutionTexts.string(lines.institutions[0]), u"itau_br_retail"_s);
        QCOMPARE(lines.fields[0], 0U); // nothing is wrong with it
    }
    // A column of links knows better.
    const QByteArray other = "11111111-0000-4000-8000-000000000001";
    const LogLines lines =
        read("time,status,request,link\n2026-05-31T14:00:00Z,400," + cell(request) + ',' + other + '\n');
    QVERIFY(lines.idTexts.text(lines.links[0]) == other.toStdString());
}

void TestCallLogShapes::malformedRequestsNameTheirField()
{
    const QByteArray bad = cell(R"({"link": ")" + kLink + R"(", "date_from": "31/12/2025"})");
    const LogLines lines = read("status,code,request\n400,invalid," + bad + "\n400,login_error," + bad +
                                "\n200,," + bad + "\n400,invalid," + cell(R"({"link": "abc"})") + '\n');
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines.fieldTexts.string(lines.fields[0]), u"date_from"_s);
    QCOMPARE(lines.fields[1], 0U); // that is not why
    QCOMPARE(lines.fields[2], 0U);
    QCOMPARE(lines.fieldTexts.string(lines.fields[3]), u"link"_s);
    QCOMPARE(lines.links[3], 0U);
}

void TestCallLogShapes::requestBodiesAreTakenForThat_data()
{
    QTest::addColumn<QByteArray>("headings");
    QTest::addColumn<QByteArray>("third");
    QTest::addColumn<QByteArray>("fourth");
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("answer");
    const QByteArray order = R"({"link":"x","date_from":"2026-01-01"})";
    const QByteArray error = R"([{"code":"login_error"}])";
    QTest::newRow("request and response") << "time,status,request,response"_ba << order << error << 2 << 3;
    QTest::newRow("body and response") << "time,status,body,response"_ba << order << error << 2 << 3;
    QTest::newRow("payload is the answer") << "time,status,payload,note"_ba << error << "x"_ba << -1 << 2;
    QTest::newRow("payload is the request") << "time,status,payload,note"_ba << order << "x"_ba << 2 << -1;
    QTest::newRow("request is an address") << "time,status,request,body"_ba
                                           << "/api/links/"_ba << error << -1 << 3;
}

void TestCallLogShapes::requestBodiesAreTakenForThat()
{
    QFETCH(QByteArray, headings);
    QFETCH(QByteArray, third);
    QFETCH(QByteArray, fourth);
    LogPreview seen;
    (void)read(headings + "\n2026-05-31T14:00:00Z,400," + cell(third) + ',' + cell(fourth) + '\n', &seen);
    QTEST(seen.guess.column(LogField::RequestBody), "request");
    QTEST(seen.guess.column(LogField::Body), "answer");
}

void TestCallLogShapes::dayAndTimeMayStandApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Spanish") << "fecha,hora,status\n2026-05-31,14:05:06,400\n"_ba;
    QTest::newRow("Portuguese, the day first") << "Data;Horário;Status\n31/05/2026;14:05:06;400\n"_ba;
    QTest::newRow("English, twelve hours") << "date,time,status\n2026-05-31,2:05:06 PM,400\n"_ba;
    QTest::newRow("the time first") << "time,date,status\n14:05:06,2026-05-31,400\n"_ba;
    QTest::newRow("with a zone") << "date,time,status\n2026-05-31,11:05:06-03:00,400\n"_ba;
    QTest::newRow("numbers of a spreadsheet") << "fecha,hora,status\n46173,0.586875,400\n"_ba;
    QTest::newRow("the day says the time") << "date,hour,status\n2026-05-31 14:05:06,09:00:00,400\n"_ba;
}

void TestCallLogShapes::dayAndTimeMayStandApart()
{
    QFETCH(QByteArray, text);
    const LogLines lines = read(text);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(dateTimeFromMicroseconds(lines.times[0]).toString(Qt::ISODate), u"2026-05-31T14:05:06Z"_s);
    QCOMPARE(lines.notes.unreadTimes, 0);
}

void TestCallLogShapes::durationsAreNoTimes()
{
    const LogLines lines = read("date,elapsed,status\n2026-05-31,00:01:20,400\n");
    QCOMPARE(dateTimeFromMicroseconds(lines.times[0]).toString(Qt::ISODate), u"2026-05-31T00:00:00Z"_s);
}

void TestCallLogShapes::anotherTableOfUnknownHeadingsEndsTheLog_data()
{
    QTest::addColumn<QByteArray>("blank");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("rows");
    const QByteArray table = "Resumo;;;\nlink,total\n" + kLink + ",3\n";
    QTest::newRow("a title") << "\n"_ba << table << 3;
    QTest::newRow("a blank line of separators") << ",,\n"_ba << table << 3;
    QTest::newRow("headings at once") << "\r\n"_ba
                                      << "banco,total\nitau,3\n"_ba << 3;
    // The blank line is the last of what is read in one piece, its table the first of the next.
    QTest::newRow("far behind") << "\n"_ba << table << 2000;
}

void TestCallLogShapes::anotherTableOfUnknownHeadingsEndsTheLog()
{
    QFETCH(QByteArray, blank);
    QFETCH(QByteArray, table);
    QFETCH(int, rows);
    QByteArray text = "time,status,message\n";
    for (int i = 1; i < rows; ++i)
        text += "2026-05-31T14:00:00Z,400,bad\n";
    constexpr int kPiece = 64 * 1024;
    const QByteArray last = "2026-05-31T14:00:00Z,400,\n";
    text += QByteArray(last).insert(
        last.size() - 1, QByteArray(rows > 1000 ? kPiece - text.size() + 20 - last.size() : 1, 'x'));
    if (rows > 1000) // behind the headings, of which no piece is made
        QCOMPARE(text.size(), kPiece + 20);
    const LogLines lines = read(text + blank + table);
    QCOMPARE(lines.size(), std::size_t(rows));
    QCOMPARE(lines.notes.secondTable, rows + 3);
}

void TestCallLogShapes::strayLinesBehindBlankOnesEndNothing()
{
    const QByteArray call = "2026-05-31T14:00:00Z,400,login_error\n";
    const LogLines lines =
        read("time,status,code\n" + call + "\nTraceback (most recent call last):\n" + call + '\n' + call);
    QCOMPARE(lines.notes.secondTable, 0);
    QCOMPARE(std::ranges::count(lines.statuses, 400), 3);
}

void TestCallLogShapes::firstObjectMayBeLong()
{
    QByteArray text =
        R"({"time":"2026-05-31T14:00:00Z","status":500,"x":")" + QByteArray(3 * 1024 * 1024, 'x') + "\"}\n";
    for (int i = 0; i < 40; ++i)
        text += R"({"time":"2026-05-31T14:00:00Z","status":400,"code":"login_error"})"
                "\n";
    LogPreview seen;
    const LogLines lines = read(text, &seen);
    QCOMPARE(seen.format.kind, LogKind::JsonLines);
    QCOMPARE(lines.size(), std::size_t(40));
    QCOMPARE(lines.notes.brokenLines, 1); // said, not silent
}

void TestCallLogShapes::hiddenCellsTellTheirKind()
{
    const auto hint = [](const QString &text) { return LogPreviewTable::hintOf(text); };
    const QString uuid = hint(QString::fromLatin1(kLink));
    QVERIFY2(uuid.contains(u"36"_s) && uuid.contains(u"UUID"_s), qPrintable(uuid));
    QCOMPARE(hint(u"761.092.776-73"_s), u"number"_s);
    QCOMPARE(hint(u"1780236306"_s), u"number"_s);
    QCOMPARE(hint(u"31/05/2026"_s), u"date"_s);
    QCOMPARE(hint(u"14:05:06"_s), u"time of day"_s);
    QCOMPARE(hint(QString()), QString());
    const QString name = hint(u"Maria Souza"_s);
    QVERIFY2(name.contains(u"11"_s) && !name.contains(u"Maria"_s), qPrintable(name));
    for (const QString &text : {u"{\"a\":1}"_s, u"https://x.y/maria"_s, u"12 Long Street"_s})
        QVERIFY2(!hint(text).contains(text) && !hint(text).isEmpty(), qPrintable(hint(text)));
}

QTEST_GUILESS_MAIN(TestCallLogShapes)
#include "tst_calllogshapes.moc"
