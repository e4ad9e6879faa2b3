// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "tests/storage/awaited.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

struct Ran
{
    int exitCode = -1;
    QString output;
    QString told; //!< standard error
};

} // namespace

//! `vinculo journal` as it is typed, without any window system.
class TestJournalCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpTeaches();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void aWholeJournalIsTold();
    void aChangedJournalIsTold();
    void withoutAJournalItSaysSo();
    void exportsCanBeVerified();
    void exportingIsPartOfTheJournal();
    void periodsAreDays();
    void itWorksWhileTheProgramWrites();

private:
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    [[nodiscard]] QString file() const { return m_home->filePath(u"data/vinculo/journal.sqlite"_s); }
    static void write(storage::Journal &journal, int calls);
    void writeAll(int calls);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestJournalCommand::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

Ran TestJournalCommand::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none-of-these"_s); // a window system would end the program
    environment.remove(u"DISPLAY"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VINCULO_PROGRAM), QStringList{u"journal"_s} + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestJournalCommand::write(storage::Journal &journal, int calls)
{
    Profile profile;
    profile.name = u"Shop"_s;
    for (int i = 0; i < calls; ++i) {
        CallRecord record;
        record.startedAtMs =
            QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addDays(i).toMSecsSinceEpoch();
        record.pathTemplate = u"/api/links/"_s;
        record.status = 200;
        journal.append(profile, record);
    }
    QVERIFY(awaited(journal.settled()).value_or(false));
}

void TestJournalCommand::writeAll(int calls)
{
    storage::Journal journal(file());
    write(journal, calls);
}

void TestJournalCommand::helpTeaches()
{
    const Ran ran = run({u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    for (const char *word : {"verify", "export", "--from", "--output", "--contains", "jsonl"})
        QVERIFY2(ran.output.contains(QLatin1StringView(word)), word);
}

void TestJournalCommand::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing to do") << QStringList{} << u"verify"_s;
    QTest::newRow("something else") << QStringList{u"erase"_s} << u"export"_s;
    QTest::newRow("format") << QStringList{u"export"_s, u"--format=xlsx"_s} << u"xlsx"_s;
    QTest::newRow("day") << QStringList{u"export"_s, u"--from=yesterday"_s} << u"yesterday"_s;
    QTest::newRow("no zone") << QStringList{u"export"_s, u"--to=2026-01-31T12:00:00"_s} << u"--to"_s;
    QTest::newRow("option") << QStringList{u"verify"_s, u"--colour"_s} << u"colour"_s;
}

void TestJournalCommand::mistakesAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.told.contains(named), qPrintable(ran.told));
    QVERIFY(ran.output.isEmpty());
}

void TestJournalCommand::aWholeJournalIsTold()
{
    writeAll(5);
    const Ran ran = run({u"verify"_s, u"--lang=en"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output.contains(u" from 2026-03-01 12:00:00 UTC to 2026-03-05 12:00:00 UTC"_s),
             qPrintable(ran.output));
    const QString hash = ran.output.trimmed().section(u' ', -1);
    QCOMPARE(hash.size(), 64);
    QCOMPARE(run({u"verify"_s, u"--contains"_s, hash}).exitCode, 0);
    QCOMPARE(run({u"verify"_s, u"--contains"_s, QString(64, u'a')}).exitCode, 1);
    QVERIFY(run({u"verify"_s, u"--quiet"_s}).output.isEmpty());
}

void TestJournalCommand::aChangedJournalIsTold()
{
    writeAll(5);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE calls SET status = 500 WHERE id = 3"_s));
    }
    QSqlDatabase::removeDatabase(u"change"_s);
    const Ran ran = run({u"verify"_s, u"--lang=en"_s, u"--quiet"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.output.contains(u"Entry 3 of 2026-03-03 12:00:00 UTC"_s), qPrintable(ran.output));
}

void TestJournalCommand::withoutAJournalItSaysSo()
{
    const Ran ran = run({u"verify"_s, u"--lang=en"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.told.contains(u"no journal"_s), qPrintable(ran.told));
    QCOMPARE(run({u"export"_s}).exitCode, 1);
    QVERIFY(!QFile::exists(file()));
}

void TestJournalCommand::exportsCanBeVerified()
{
    writeAll(5);
    const QString target = m_home->filePath(u"journal.jsonl"_s);
    QCOMPARE(run({u"export"_s, u"--output"_s, target}).exitCode, 0);
    const Ran ran = run({u"verify"_s, u"--file"_s, target, u"--lang=en"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output.contains(u"This is an export"_s), qPrintable(ran.output));
    QFile exported(target);
    QVERIFY(exported.open(QIODevice::ReadWrite));
    QByteArray text = exported.readAll();
    text.replace("\"status\":200", "\"status\":201");
    exported.resize(0);
    exported.write(text);
    exported.close();
    QCOMPARE(run({u"verify"_s, u"--file"_s, target}).exitCode, 1);
}

void TestJournalCommand::exportingIsPartOfTheJournal()
{
    writeAll(5);
    const Ran ran = run({u"export"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output.count(u"\r\n"_s), 6); // standard output has nothing but the rows
    storage::Journal journal(file());
    const auto entries = awaited(journal.entries(0, 1));
    QVERIFY(entries->constFirst().change);
    QVERIFY(entries->constFirst().change->kind == ChangeRecord::Kind::JournalExported);
    QCOMPARE(entries->constFirst().change->count, 5);
}

void TestJournalCommand::periodsAreDays()
{
    writeAll(5);
    const Ran ran = run({u"export"_s, u"--format=jsonl"_s, u"--from=2026-03-02"_s, u"--to=2026-03-03"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output.count(u'\n'), 2);
    QVERIFY(ran.output.startsWith(u"{\"id\":2,"_s));
}

void TestJournalCommand::itWorksWhileTheProgramWrites()
{
    storage::Journal journal(file());
    write(journal, 50);
    const Ran ran = run({u"verify"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.output + ran.told));
    write(journal, 50);
    QCOMPARE(run({u"export"_s, u"--quiet"_s}).exitCode, 0);
    write(journal, 50);
    QCOMPARE(run({u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestJournalCommand)
#include "tst_journalcommand.moc"
