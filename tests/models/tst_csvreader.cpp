// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/csvreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayOfWritingIsDetected_data();
    void theWayOfWritingIsDetected();
    void quotedCellsHoldSeparatorsMarksAndLineBreaks();
    void everyLineEndCounts_data();
    void everyLineEndCounts();
    void anUnclosedMarkCostsOneLine();
    void textBehindAMarkIsTold();
    void aMarkInsideAPlainCellIsText();
    void blankLinesAreLeftOutAndCounted();
    void aFileWithoutHeadingsIsAllRows();
    void encodingsAreRead_data();
    void encodingsAreRead();
    void tooManyCellsAreTold();
    void hostileFilesTakeLittle_data();
    void hostileFilesTakeLittle();
    void filesThatAreNoTextAreRefused_data();
    void filesThatAreNoTextAreRefused();
    void aPipeIsRefused();
    void aCancelledReadEnds();

private:
    static CsvTable read(const QByteArray &bytes)
    {
        const std::atomic_bool isCancelled = false;
        return csv::read(bytes, csv::detect(bytes), isCancelled);
    }
};

void TestCsvReader::theWayOfWritingIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::newRow("commas") << QByteArray("id,amount\n1,2.50\n") << ',' << CsvEncoding::Utf8;
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("id;valor\n1;2,50\n2;3,50\n") << ';' << CsvEncoding::Utf8;
    QTest::newRow("tabs") << QByteArray("id\tvalor\n1\t2,50\n") << '\t' << CsvEncoding::Utf8;
    QTest::newRow("bars") << QByteArray("id|valor|data\n1|2,50|3\n") << '|' << CsvEncoding::Utf8;
    QTest::newRow("commas in quotes") << QByteArray("id;text\n1;\"a,b,c,d\"\n") << ';' << CsvEncoding::Utf8;
    QTest::newRow("one column") << QByteArray("id\n1\n") << ',' << CsvEncoding::Utf8;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFid;v\n1;2\n") << ';' << CsvEncoding::Utf8;
    QTest::newRow("latin 1") << QByteArray("descri\xE7\xE3o;v\n1;2\n") << ';' << CsvEncoding::Windows1252;
    QTest::newRow("utf-16 le") << QByteArray("\xFF\xFE"
                                             "a\0;\0b\0\n\0",
                                             10)
                               << ';' << CsvEncoding::Utf16Le;
    QTest::newRow("utf-16 be") << QByteArray("\xFE\xFF"
                                             "\0a\0;\0b\0\n",
                                             10)
                               << ';' << CsvEncoding::Utf16Be;
    QTest::newRow("utf-32 le") << "\xFF\xFE\0\0a\0\0\0;\0\0\0b\0\0\0\n\0\0\0"_ba << ';'
                               << CsvEncoding::Utf32Le;
    QTest::newRow("utf-32 be") << "\0\0\xFE\xFF\0\0\0a\0\0\0;\0\0\0b\0\0\0\n"_ba << ';'
                               << CsvEncoding::Utf32Be;
}

void TestCsvReader::theWayOfWritingIsDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QFETCH(CsvEncoding, encoding);
    const CsvFormat format = csv::detect(bytes);
    QCOMPARE(format.separator, QChar::fromLatin1(separator));
    QCOMPARE(format.encoding, encoding);
}

void TestCsvReader::quotedCellsHoldSeparatorsMarksAndLineBreaks()
{
    const CsvTable table = read("id,text\n1,\"a, \"\"b\"\"\r\nsecond\"\n2,\"\"\n");
    QCOMPARE(table.rows.size(), 2u);
    QCOMPARE(table.rows[0].cells, QStringList({u"1"_s, u"a, \"b\"\r\nsecond"_s}));
    QCOMPARE(table.rows[0].line, 2);
    QCOMPARE(table.rows[1].cells, QStringList({u"2"_s, QString()}));
    QCOMPARE(table.rows[1].line, 4); // of the file, not of the rows
}

void TestCsvReader::everyLineEndCounts_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("Unix") << QByteArray("\n");
    QTest::newRow("Windows") << QByteArray("\r\n");
    QTest::newRow("old Mac") << QByteArray("\r");
}

void TestCsvReader::everyLineEndCounts()
{
    QFETCH(QByteArray, end);
    const CsvTable table = read("a,b" + end + "1,2" + end + "3,\"4\"" + end + "5,6");
    QCOMPARE(table.rows.size(), 3u);
    QCOMPARE(table.rows[1].cells, QStringList({u"3"_s, u"4"_s}));
    QCOMPARE(table.rows[2].line, 4);
    QCOMPARE(table.rows[2].cells, QStringList({u"5"_s, u"6"_s}));
}

void TestCsvReader::anUnclosedMarkCostsOneLine()
{
    const CsvTable table = read("a,b\n1,2\n3,\"open\n5,6\n7,8\n");
    QCOMPARE(table.rows.size(), 4u);
    QCOMPARE(table.rows[1].line, 3);
    QCOMPARE(table.rows[1].problem, CsvProblem::UnclosedQuote);
    QCOMPARE(table.rows[2].line, 4);
    QCOMPARE(table.rows[2].cells, QStringList({u"5"_s, u"6"_s}));
    QCOMPARE(table.rows[3].problem, CsvProblem::None);
}

void TestCsvReader::textBehindAMarkIsTold()
{
    const CsvTable table = read("a,b\n\"1\"x,2\n\"3\" ,4\n");
    QCOMPARE(table.rows[0].problem, CsvProblem::TextAfterQuote);
    QCOMPARE(table.rows[1].problem, CsvProblem::None); // a space harms nobody
    QCOMPARE(table.rows[1].cells, QStringList({u"3"_s, u"4"_s}));
}

void TestCsvReader::aMarkInsideAPlainCellIsText()
{
    const CsvTable table = read("a,b\nTV 42\" LG,2\n");
    QCOMPARE(table.rows[0].cells, QStringList({u"TV 42\" LG"_s, u"2"_s}));
}

void TestCsvReader::blankLinesAreLeftOutAndCounted()
{
    const CsvTable table = read("\n\na,b\n\n1,2\n,\n  ,\n3,4\n\n");
    QCOMPARE(table.headings, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(table.rows.size(), 2u);
    QCOMPARE(table.rows[0].line, 5);
    QCOMPARE(table.rows[1].line, 8);
}

void TestCsvReader::aFileWithoutHeadingsIsAllRows()
{
    const std::atomic_bool isCancelled = false;
    const CsvTable table = csv::read("1,2\n3,4\n", {.hasHeadings = false}, isCancelled);
    QVERIFY(table.headings.isEmpty());
    QCOMPARE(table.rows.size(), 2u);
    QCOMPARE(table.columnCount, 2);
}

void TestCsvReader::encodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cell");
    QTest::newRow("utf-8") << QByteArray("a\nS\xC3\xA3o \xE2\x82\xAC\n") << u"São €"_s;
    QTest::newRow("windows-1252") << QByteArray("a\nS\xE3o \x80\x96\n") << u"São €–"_s;
    QTest::newRow("utf-16 le") << QByteArray("\xFF\xFE"
                                             "a\0\n\0\xE3\0\n\0",
                                             10)
                               << u"ã"_s;
    QTest::newRow("mixed") << QByteArray("a\n\xC3\xA3 \xE3\n") << u"Ã£ ã"_s; // not UTF-8, so it is the other
    QTest::newRow("nothing of the encoding") << QByteArray("a\nx\x81y\xFF\n") << u"x\uFFFDyÿ"_s;
}

void TestCsvReader::encodingsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cell);
    const CsvTable table = read(bytes);
    QCOMPARE(table.rows.size(), 1u);
    QCOMPARE(table.rows[0].cells.value(0), cell);
}

void TestCsvReader::tooManyCellsAreTold()
{
    const CsvTable table = read("a,b\n" + QByteArray(csv::kMostColumns, ',') + "x\n1,2\n");
    QCOMPARE(table.rows.size(), 2u);
    QCOMPARE(table.rows[0].problem, CsvProblem::TooManyCells);
    QCOMPARE(table.rows[0].cells.size(), csv::kMostColumns);
    QCOMPARE(table.rows[1].problem, CsvProblem::None);
}

void TestCsvReader::hostileFilesTakeLittle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype kSize = csv::kMostBytes;
    QTest::newRow("one line") << QByteArray(kSize, 'x');
    QTest::newRow("commas") << QByteArray(kSize, ',');
    QTest::newRow("marks") << QByteArray(kSize, '"');
    QTest::newRow("marks that never close") << QByteArray("\"x\n").repeated(kSize / 3);
    QTest::newRow("marks that open on every other line") << QByteArray("\"x\n\"\"\n\"").repeated(kSize / 8);
    QTest::newRow("short lines") << QByteArray("1,\n").repeated(kSize / 3);
    QTest::newRow("line ends") << QByteArray(kSize, '\n');
    QTest::newRow("returns in marks") << "a\n\"" + QByteArray(kSize - 3, '\r');
}

void TestCsvReader::hostileFilesTakeLittle()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const CsvTable table = read(bytes);
    std::size_t cells = 0;
    for (const CsvRow &row : table.rows)
        cells += static_cast<std::size_t>(row.cells.size());
    QVERIFY(cells <= csv::kMostCells + csv::kMostColumns);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestCsvReader::filesThatAreNoTextAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 and so on") << u"import_not_text"_s;
    QTest::newRow("old spreadsheet") << QByteArray("\xD0\xCF\x11\xE0 and so on") << u"import_not_text"_s;
    QTest::newRow("zeros") << QByteArray("a,b\n1,\0\n", 8) << u"import_not_text"_s;
    QTest::newRow("empty") << QByteArray() << u"import_empty"_s;
    QTest::newRow("blank") << QByteArray("\n \r\n\t\n") << u"import_empty"_s;
    QTest::newRow("too large") << QByteArray(csv::kMostBytes + 1, 'x') << u"import_too_large"_s;
}

void TestCsvReader::filesThatAreNoTextAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<QByteArray> loaded = csv::load(file.fileName());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QCOMPARE(loaded.error().kind, ErrorKind::Storage);
    QCOMPARE(csv::load(folder.filePath(u"none.csv"_s)).error().code, u"import_no_file"_s);
    QCOMPARE(csv::load(folder.path()).error().code, u"import_unreadable"_s);
}

void TestCsvReader::aPipeIsRefused()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe.csv"_s);
    QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
    QCOMPARE(csv::load(path).error().code, u"import_unreadable"_s);
#endif
}

void TestCsvReader::aCancelledReadEnds()
{
    const std::atomic_bool isCancelled = true;
    QVERIFY(csv::read("a,b\n1,2\n", {}, isCancelled).rows.empty());
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
