// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"
#include "hooksamples.h"
#include "models/webhooks/log/hookbuilder.h"
#include "models/webhooks/log/hookreading.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const QByteArray kId = "f8f2c2a1b0c94d5e8f7a6b5c4d3e2f10";

QByteArray body(const QByteArray &link)
{
    return R"({"webhook_id":")" + kId +
           R"(","webhook_type":"TRANSACTIONS","process_type":"historical_update",)"
           R"("webhook_code":"historical_update","link_id":")" +
           link + R"(","external_id":null,"data":{"total_transactions":12}})";
}

QByteArray doubled(QByteArray json)
{
    return '"' + json.replace('"', "\"\"") + '"';
}

} // namespace

//! Logs of received webhooks in the shapes that merchants have them in, and files that are none.
class TestHookLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void shapesAreUnderstood_data();
    void shapesAreUnderstood();
    void workbookIsUnderstood();
    void missingColumnsAreMissing();
    void durationsAreRead_data();
    void durationsAreRead();
    void unitsOfDurationsAreFound_data();
    void unitsOfDurationsAreFound();
    void columnsCanBeCorrected();
    void hostileFilesEndInAMessage_data();
    void hostileFilesEndInAMessage();
    void damagedLinesAreCounted();
    void formulasAreText();
    void piecesMakeNoDifference();

private:
    [[nodiscard]] QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestHookLog::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"log.any"_s));
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestHookLog::shapesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("hasAnswers");
    const QByteArray link = sampleLinkId(7).toUtf8();
    QTest::newRow("columns")
        << "received_at,webhook_id,link_id,webhook_type,webhook_code,status,duration_ms\n"
           "2026-03-01T10:00:00Z," +
               kId + ',' + link + ",TRANSACTIONS,historical_update,200,350\n"
        << true;
    QTest::newRow("semicolons, Portuguese, Windows")
        << QStringEncoder(QStringConverter::Latin1)
               .encode(
                   u"Recebido em;Id do webhook;Id da conexão;Tipo de webhook;Código do webhook;Resposta;"
                   "Duração ms\r\n01/03/2026 10:00:00;%1;%2;TRANSACTIONS;historical_update;200 OK;350\r\n"_s
                       .arg(QString::fromLatin1(kId), QString::fromLatin1(link)))
               .
               operator QByteArray()
        << true;
    QTest::newRow("tabs, Spanish") << "recibido el\tid del webhook\tlink\ttipo de webhook\tevento\testado\t"
                                      "duración (s)\n2026-03-01 10:00:00\t" +
                                          kId + '\t' + link + "\ttransactions\thistorical_update\t200\t0,35\n"
                                   << true;
    QTest::newRow("body in a cell") << "time,body,status,latency\n2026-03-01T10:00:00Z," +
                                           doubled(body(link)) + ",200,350ms\n"
                                    << true;
    QTest::newRow("body in a cell, backslashes")
        << "time,body,status,latency\n2026-03-01T10:00:00Z,\"" + QByteArray(body(link)).replace('"', "\\\"") +
               "\",200,350ms\n"
        << true;
    QTest::newRow("event with its type in front") << "timestamp,event,link,webhook_id,status,took\n2026-03-"
                                                     "01T10:00:00Z,TRANSACTIONS.historical_update," +
                                                         link + ',' + kId + ",200,0.35 s\n"
                                                  << true;
    QTest::newRow("without headings")
        << "2026-03-01T10:00:00Z," + link + ",TRANSACTIONS,historical_update," + kId +
               "\n2026-03-01T11:00:00Z," + link + ",TRANSACTIONS,historical_update," + kId + "\n"
        << false;
    QTest::newRow("JSON lines, the webhook itself")
        << R"({"received_at":"2026-03-01T10:00:00Z","status":200,"duration_ms":350,)" + body(link).mid(1) +
               '\n'
        << true;
    QTest::newRow("JSON lines, nested")
        << R"({"receivedAt":"2026-03-01T10:00:00Z","response":{"status":200,"duration_ms":350},"body":)" +
               body(link) + "}\n"
        << true;
    QTest::newRow("JSON lines, the body as text") << R"({"ts":1772359200,"status":200,"ms":350,"payload":")" +
                                                         QByteArray(body(link)).replace('"', "\\\"") + "\"}\n"
                                                  << true;
    QTest::newRow("JSON array") << "[" + QByteArray(R"({"time":"2026-03-01T10:00:00Z","status":"200",)") +
                                       R"("duration":"350 ms",)" + body(link).mid(1) + "]"
                                << true;
    QTest::newRow("UTF-16") << QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)
                                   .encode(
                                       u"received_at,link_id,webhook_type,webhook_code,webhook_id,status,"
                                       "ms\n2026-03-01T10:00:00Z,%1,TRANSACTIONS,historical_update,%2,200,"
                                       "350\n"_s.arg(QString::fromLatin1(link), QString::fromLatin1(kId)))
                                   .
                                   operator QByteArray()
                            << true;
}

void TestHookLog::shapesAreUnderstood()
{
    QFETCH(QByteArray, file);
    const auto lines = readHooks(file);
    QVERIFY(lines);
    QVERIFY(lines->size() >= 1);
    QCOMPARE(dateTimeFromMicroseconds(lines->times[0]), dateTimeFromMicroseconds(sampleTime(10)));
    QCOMPARE(lines->idTexts.string(lines->links[0]), sampleLinkId(7));
    QVERIFY(hookEventText(*lines, lines->events[0]) ==
            std::pair(std::string_view("TRANSACTIONS"), std::string_view("historical_update")));
    api::Uuid id;
    QVERIFY(api::Uuid::parse("f8f2c2a1-b0c9-4d5e-8f7a-6b5c4d3e2f10", id));
    QVERIFY(lines->ids[0] == id);
    QVERIFY(!lines->has.oddId);
    QFETCH(bool, hasAnswers);
    QCOMPARE(lines->has.status, hasAnswers);
    QCOMPARE(lines->has.duration, hasAnswers);
    if (hasAnswers) {
        QCOMPARE(int(lines->statuses[0]), 200);
        QCOMPARE(lines->durations[0], 350U);
    }
}

void TestHookLog::workbookIsUnderstood()
{
    const QString path = m_folder.filePath(u"log.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Webhooks");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy hh:mm:ss");
    const char *headings[] = {"Fecha", "Body", "Status"};
    for (lxw_col_t column = 0; column < 3; ++column)
        worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    worksheet_write_number(sheet, 1, 0, 46082.5, date); // 2026-03-01 12:00
    worksheet_write_string(sheet, 1, 1, body(sampleLinkId(7).toUtf8()).constData(), nullptr);
    worksheet_write_formula_num(sheet, 1, 2, "=100+400", nullptr, 500);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto lines = readHooks(file.readAll());
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(1));
    QCOMPARE(dateTimeFromMicroseconds(lines->times[0]).toSecsSinceEpoch(), sampleTime(12) / 1'000'000);
    QCOMPARE(lines->idTexts.string(lines->links[0]), sampleLinkId(7));
    QCOMPARE(int(lines->statuses[0]), 500);
}

void TestHookLog::missingColumnsAreMissing()
{
    const auto lines =
        readHooks("link_id,webhook_code\n" + sampleLinkId(1).toUtf8() + ",historical_update\n");
    QVERIFY(lines);
    QVERIFY(lines->has.link && lines->has.code);
    QVERIFY(!lines->has.time && !lines->has.type && !lines->has.id && !lines->has.status &&
            !lines->has.duration);
}

void TestHookLog::durationsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("thousandths"); // -1: none
    QTest::addColumn<DurationUnit>("unit");
    QTest::newRow("number") << QByteArray("350") << 350'000 << DurationUnit::Unknown;
    QTest::newRow("fraction") << QByteArray("0.35") << 350 << DurationUnit::Unknown;
    QTest::newRow("comma") << QByteArray("0,35") << 350 << DurationUnit::Unknown;
    QTest::newRow("milliseconds") << QByteArray("350 ms") << 350'000 << DurationUnit::Milliseconds;
    QTest::newRow("seconds") << QByteArray("5s") << 5000 << DurationUnit::Seconds;
    QTest::newRow("negative") << QByteArray("-1") << -1 << DurationUnit::Unknown;
    QTest::newRow("endless") << QByteArray("1e300") << -1 << DurationUnit::Unknown;
    QTest::newRow("no number") << QByteArray("nan") << -1 << DurationUnit::Unknown;
    QTest::newRow("words") << QByteArray("fast") << -1 << DurationUnit::Unknown;
    QTest::newRow("unit alone") << QByteArray("ms") << -1 << DurationUnit::Unknown;
}

void TestHookLog::durationsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, thousandths);
    const auto duration = parseDuration(text.toStdString());
    QCOMPARE(duration.has_value(), thousandths >= 0);
    if (!duration)
        return;
    QCOMPARE(int(duration->thousandths), thousandths);
    QTEST(duration->unit, "unit");
}

void TestHookLog::unitsOfDurationsAreFound_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QList<int>>("milliseconds");
    QTest::addColumn<bool>("isAssumed");
    QTest::newRow("named") << QByteArray("latency_ms") << QByteArray("12.5,8000") << QList<int>{13, 8000}
                           << false;
    QTest::newRow("named seconds") << QByteArray("duration_s") << QByteArray("2,6") << QList<int>{2000, 6000}
                                   << false;
    QTest::newRow("fractions are seconds")
        << QByteArray("duration") << QByteArray("0.25,6") << QList<int>{250, 6000} << true;
    QTest::newRow("whole numbers are milliseconds")
        << QByteArray("duration") << QByteArray("250,6000") << QList<int>{250, 6000} << true;
    QTest::newRow("long fractions are milliseconds")
        << QByteArray("duration") << QByteArray("0.25,6000") << QList<int>{0, 6000} << true;
}

void TestHookLog::unitsOfDurationsAreFound()
{
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, values);
    QFETCH(QList<int>, milliseconds);
    QByteArray file = "link_id;webhook_code;" + heading + '\n';
    for (const QByteArray &value : values.split(','))
        file += sampleLinkId(1).toUtf8() + ";historical_update;" + value + '\n';
    const auto lines = readHooks(file);
    QVERIFY(lines);
    QCOMPARE(QList<int>(lines->durations.begin(), lines->durations.end()), milliseconds);
    QTEST(lines->isUnitAssumed, "isAssumed");
}

void TestHookLog::columnsCanBeCorrected()
{
    const QString path = write("first,second,third\n" + sampleLinkId(1).toUtf8() + ',' +
                               sampleLinkId(2).toUtf8() + ",historical_update\n");
    const auto preview = hookreading::preview(path);
    QVERIFY(preview);
    QVERIFY(preview->guess.isUsable());
    HookMapping mapping = preview->guess;
    mapping.setColumn(HookField::Link, 1);
    LogProgress progress;
    const std::atomic_bool isCancelled = false;
    const auto lines = hookreading::read(path, preview->log.format, mapping, progress, isCancelled);
    QVERIFY(lines);
    QCOMPARE(lines->idTexts.string(lines->links[0]), sampleLinkId(2));
    mapping.setColumn(HookField::Code, 1); // takes the column away from the other
    QCOMPARE(mapping.column(HookField::Link), -1);
    QVERIFY(!mapping.isUsable());
}

void TestHookLog::hostileFilesEndInAMessage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"log_empty"_s;
    QTest::newRow("spaces") << QByteArray("  \n \n") << u"log_empty"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u"log_not_text"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n data") << u"log_not_text"_s;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0 data") << u"log_old_workbook"_s;
    QTest::newRow("broken workbook") << QByteArray("PK\x03\x04 data") << u"log_bad_workbook"_s;
    QTest::newRow("headings alone") << QByteArray("link_id,webhook_type,webhook_code\n")
                                    << u"hooks_no_rows"_s;
    QTest::newRow("too many columns") << QByteArray("a,").repeated(2000) + "\n1\n"
                                      << u"log_too_many_columns"_s;
}

void TestHookLog::hostileFilesEndInAMessage()
{
    QFETCH(QByteArray, file);
    const auto preview = hookreading::preview(write(file));
    QVERIFY(!preview);
    QTEST(preview.error().code, "code");
    QVERIFY(!hookreading::preview(m_folder.filePath(u"nowhere.csv"_s)));
}

void TestHookLog::damagedLinesAreCounted()
{
    const QByteArray good =
        "2026-03-01T10:00:00Z," + sampleLinkId(1).toUtf8() + ",ACCOUNTS,historical_update,\n";
    const auto lines = readHooks("time,link_id,webhook_type,webhook_code,body\n" + good + "yesterday," +
                                 sampleLinkId(1).toUtf8() + ",ACCOUNTS,historical_update,\n" +
                                 "2026-03-01T10:00:00Z,,,,\"{not json\"\n" + '"' +
                                 QByteArray(30 * 1024 * 1024, 'x') + "\n\xff\xfe," + good);
    QVERIFY(lines);
    QVERIFY(lines->notes.unreadTimes >= 1);
    QVERIFY(lines->notes.brokenLines >= 1);
    QVERIFY(lines->notes.longLines >= 1);
    QVERIFY(lines->size() >= 3);
}

//! A cell that a spreadsheet would run is an event that nobody knows, and no more.
void TestHookLog::formulasAreText()
{
    const HookAnswer answer =
        answerOf("time,link_id,webhook_type,webhook_code\n2026-03-01T10:00:00Z," + sampleLinkId(0).toUtf8() +
                     ",ACCOUNTS,=HYPERLINK(\"\"http://x\"\")\n",
                 {{}});
    QCOMPARE(answer.count(HookSet::UnknownEvent).count, 1);
}

//! Windows of the file are read in pieces by several threads: the lines are those of one thread.
void TestHookLog::piecesMakeNoDifference()
{
    SampleHooks hooks;
    for (int i = 0; i < 90'000; ++i) // more than one window of 8 MB
        hooks.add(i / 100.0, i % 500, u"TRANSACTIONS"_s, u"new_transactions_available"_s);
    const auto lines = readHooks(hooks.csv());
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(90'000));
    for (std::size_t i = 0; i < lines->size(); ++i) {
        QCOMPARE(lines->fileLines[i], std::uint32_t(i + 2));
        QCOMPARE(lines->ids[i].low, std::uint64_t(i + 1));
        QCOMPARE(lines->idTexts.string(lines->links[i]), sampleLinkId(int(i % 500)));
    }
}

QTEST_GUILESS_MAIN(TestHookLog)
#include "tst_hooklog.moc"
