// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/textrowsfile.h"
#include "models/reconcile/externalidlint.h"
#include "models/reconcile/idlist.h"
#include "samplepeople.h"
#include "tests/support/peakmemory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::SamplePeople;
using Link = SamplePeople::Link;

namespace {

std::shared_ptr<const IdList> listOf(const QByteArray &csv)
{
    const std::atomic_bool isCancelled = false;
    return std::make_shared<const IdList>(
        idlist::read(csv, csv::detect(csv), {.id = 0}, isCancelled).value());
}

QString id(int link)
{
    return SamplePeople::linkId(link).toString(QUuid::WithoutBraces);
}

} // namespace

//! Files of the merchant's own ids, whatever is in them, and the rules ids go by.
class TestIdList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesSayWhatIsWrong_data();
    void rulesSayWhatIsWrong();
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void hugeFilesAreRefusedAtOnce();
    void linesThatCannotBeReadAreCounted();
    void encodingsAndSeparatorsAreFound_data();
    void encodingsAndSeparatorsAreFound();
    void memoryIsBounded();
    void theFileOfOrphansIsSafe();
};

void TestIdList::rulesSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("finding");
    const auto row = [](const char *name, const QString &id, IdFinding finding) {
        QTest::newRow(name) << id << static_cast<int>(finding);
    };
    row("good", u"user-100_A"_s, IdFinding::None);
    row("missing", {}, IdFinding::Missing);
    row("short", u"ab"_s, IdFinding::TooShort);
    row("three is enough", u"abc"_s, IdFinding::None);
    row("longest", QString(256, u'x'), IdFinding::None);
    row("too long", QString(257, u'x'), IdFinding::TooLong);
    row("space", u"user 1"_s, IdFinding::BadCharacter);
    row("accent", u"usuário"_s, IdFinding::BadCharacter);
    row("e-mail", u"ana@example.com"_s, IdFinding::Email);
    row("at alone", u"@home"_s, IdFinding::BadCharacter);
    row("CPF with points", u"761.092.776-73"_s, IdFinding::PersonNumber);
    row("CPF within", u"user_76109277673"_s, IdFinding::PersonNumber);
    row("digits that are no CPF", u"12345678901"_s, IdFinding::None);
    row("phone with plus", u"+55 11 98765-4321"_s, IdFinding::Phone);
    row("phone with country", u"5511987654321"_s, IdFinding::Phone);
    row("order number", u"9911987654321"_s, IdFinding::None);
}

void TestIdList::rulesSayWhatIsWrong()
{
    QFETCH(QString, id);
    QFETCH(int, finding);
    QCOMPARE(static_cast<int>(lintExternalId({.id = id})), finding);
}

void TestIdList::columnsAreGuessed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("idColumn");
    QTest::addColumn<int>("linkColumn");
    const QByteArray link = id(0).toUtf8();
    QTest::newRow("by contents") << QByteArray("a;b;c\nx;user-1;" + link + "\ny;user-2;\n") << 1 << 2;
    QTest::newRow("contents before headings")
        << QByteArray("user_id,other\n77,user-1\n78,user-2\n") << 1 << -1;
    QTest::newRow("by headings") << QByteArray("name,User ID,link_id\nAna,x1,\nRui,x2,\n") << 1 << 2;
    QTest::newRow("the better heading") << QByteArray("id,external_id\n1,x1\n2,x2\n") << 1 << -1;
    QTest::newRow("one column") << QByteArray("whatever\nx1\nx2\n") << 0 << -1;
    QTest::newRow("ids of links alone") << QByteArray("whatever\n" + link + "\nx2\n") << 0 << 0;
    QTest::newRow("ids of links beside names")
        << QByteArray("name,connection\nAna," + link + "\nRui,\n") << 1 << 1;
    QTest::newRow("ids of either kind") << QByteArray("name,x\nAna,user-1\nRui," + link + "\n") << 1 << 1;
    QTest::newRow("a heading alone does not make them") << QByteArray("link_id\nx1\nx2\n") << 0 << -1;
    QTest::newRow("nothing tells") << QByteArray("a,b\n1,2\n3,4\n") << -1 << -1;
}

void TestIdList::columnsAreGuessed()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, idColumn);
    QFETCH(int, linkColumn);
    SamplePeople sample;
    sample.add(Link{.externalId = u"user-1"_s});
    sample.add(Link{.externalId = u"user-2"_s});
    const IdColumns columns = idlist::guess(idlist::preview(csv, csv::detect(csv)), sample.sources().links);
    QCOMPARE(columns.id, idColumn);
    QCOMPARE(columns.link, linkColumn);
}

void TestIdList::hugeFilesAreRefusedAtOnce()
{
    QTemporaryDir place;
    QFile file(place.filePath(u"huge.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    if (!file.resize(qint64(4) * 1024 * 1024 * 1024)) // sparse: it takes no room
        QSKIP("this file system has no files of four gigabytes");
    const auto loaded = csv::load(file.fileName(), idlist::kMostBytes);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"import_too_large"_s);
}

void TestIdList::linesThatCannotBeReadAreCounted()
{
    const auto list = listOf("id,note\nuser-1,ok\n\"user-2,never closed\nuser-3,ok\n,blank\n" +
                             QByteArray(2000, 'z') + ",long\n");
    QCOMPARE(list->ids.size(), std::size_t(2));
    QCOMPARE(list->bad, 2);
    QCOMPARE(list->blank, 1);
    QVERIFY(!list->isCut);
    QCOMPARE(listOf("id\nana@example.com\n761.092.776-73\nuser-1\n")->personal, 2);
    // Broken on every line: given up, and said.
    QVERIFY(listOf("id\n" + QByteArray("\"x\n").repeated(2000))->isCut ||
            listOf("id\n" + QByteArray("\"x\n").repeated(2000))->bad > 0);
    const std::atomic_bool isCancelled = true;
    QVERIFY(!idlist::read("id\nx\n", {}, {.id = 0}, isCancelled));
}

void TestIdList::encodingsAndSeparatorsAreFound_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("semicolons, Windows line ends") << QByteArray("id;x\r\nusuário-1;1\r\n");
    QTest::newRow("tabs and a byte order mark") << QByteArray("\xEF\xBB\xBFid\tx\nusuário-1\t1\n");
    QTest::newRow("Windows-1252") << QByteArray("id,x\nusu\xE1rio-1,1\n");
    QByteArray wide("\xFF\xFE");
    for (const QChar c : u"id,x\nusuário-1,1\n"_s)
        wide.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    QTest::newRow("UTF-16") << wide;
}

void TestIdList::encodingsAndSeparatorsAreFound()
{
    QFETCH(QByteArray, csv);
    const auto list = listOf(csv);
    QCOMPARE(list->ids.size(), std::size_t(1));
    QCOMPARE(QString::fromUtf8(list->ids[0].id.data(), qsizetype(list->ids[0].id.size())), u"usuário-1"_s);
    QCOMPARE(list->ids[0].line, 2U);
}

//! The largest file that is taken, with as many ids as are taken.
void TestIdList::memoryIsBounded()
{
    const qint64 before = tests::peakMemory();
    if (before == 0)
        QSKIP("this system does not tell how much memory a program takes");
    QByteArray csv("id\n");
    csv.reserve(idlist::kMostBytes);
    for (int i = 0; csv.size() < idlist::kMostBytes - 100; ++i)
        csv += "user-" + QByteArray::number(1'000'000 + i) + QByteArray(50, '-') + '\n';
    QVERIFY(listOf(csv)->ids.size() > 400'000);
    const qint64 taken = tests::peakMemory() - before;
    QVERIFY2(taken < 250 * 1024 * 1024, qPrintable(QString::number(taken / 1024 / 1024)));
}

void TestIdList::theFileOfOrphansIsSafe()
{
    QTemporaryDir place;
    const QString path = place.filePath(u"adopt.csv"_s);
    const auto written = writeTextRows(path, {u"link_id"_s, u"your_id"_s},
                                       {{u"a"_s, u"=1+1"_s}, {u"b"_s, u"x\"y,\r\nz"_s}, {u"c"_s, {}}});
    QVERIFY(written);
    QCOMPARE(*written, 3);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("link_id,your_id\r\n"));
    QVERIFY(!text.contains(",=1+1"));
    QVERIFY(text.contains("\"x\"\"y,"));
    const auto refused = writeTextRows(place.filePath(u"no/such/folder.csv"_s), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"export_folder_missing"_s);
}

QTEST_GUILESS_MAIN(TestIdList)
#include "tst_idlist.moc"
