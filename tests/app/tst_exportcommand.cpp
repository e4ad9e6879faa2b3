// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/profilestore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QString told; //!< standard error
};

} // namespace

//! The command as it is typed, without any window system.
class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpTeaches();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void standardOutputHasDataOnly();
    void rowsAreFilteredAndColumnsChosen();
    void queriesAreUnderlinedWhereTheyAreWrong();
    void personalDataIsMaskedUnlessAskedFor();
    void labelsComeInTheChosenLanguage();
    void theEndOfTheNameChoosesTheFormat();
    void whatHappenedIsInTheJournal();
    void aFullDiskIsToldInWords();
    void standardOutputThatTakesNoMoreIsTold_data();
    void standardOutputThatTakesNoMoreIsTold();
    void whatStandsInFrontOfTheRowsStays();
    void withoutKeychainThereAreNoKeys();
    void killedCommandsLeaveAnOldOrACompleteFile();
    void interruptionLeavesNoFile();

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    [[nodiscard]] QString anyLink() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestExportCommand::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestExportCommand::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none-of-these"_s); // a window system would end the program
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(VINCULO_PROGRAM));
    process.setArguments(QStringList{u"export"_s} + arguments);
}

Ran TestExportCommand::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QString TestExportCommand::anyLink() const
{
    const Ran ran = run({u"accounts"_s, u"--profile=demo"_s, u"--format=jsonl"_s, u"--columns=link"_s});
    return QJsonDocument::fromJson(ran.output.left(ran.output.indexOf('\n')))
        .object()
        .value("link"_L1)
        .toString();
}

void TestExportCommand::helpTeaches()
{
    const Ran ran = run({u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    for (const char *word : {"--profile", "--query", "--output", "--unmasked", "transactions", "amount:>500"})
        QVERIFY2(ran.output.contains(word), word);
}

void TestExportCommand::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString demo = u"--profile=demo"_s;
    QTest::newRow("no resource") << QStringList{demo} << u"transactions"_s;
    QTest::newRow("unknown resource") << QStringList{u"salaries"_s, demo} << u"transactions"_s;
    QTest::newRow("no profile") << QStringList{u"links"_s} << u"--profile"_s;
    QTest::newRow("unknown profile") << QStringList{u"links"_s, u"--profile=nobody"_s} << u"nobody"_s;
    QTest::newRow("unknown column") << QStringList{u"links"_s, demo, u"--columns=id,salary"_s} << u"salary"_s;
    QTest::newRow("unknown filter") << QStringList{u"links"_s, demo, u"--filter=colour=red"_s} << u"colour"_s;
    QTest::newRow("bad filter") << QStringList{u"links"_s, demo, u"--filter=created_at__gte=soon"_s}
                                << u"created_at__gte=soon"_s;
    QTest::newRow("bad link") << QStringList{u"accounts"_s, demo, u"--link=12"_s} << u"--link"_s;
    QTest::newRow("link is required") << QStringList{u"transactions"_s, demo} << u"--link ID"_s;
    QTest::newRow("separator") << QStringList{u"links"_s, demo, u"--separator=|"_s} << u"--separator"_s;
    QTest::newRow("format") << QStringList{u"links"_s, demo, u"--format=parquet"_s} << u"xlsx"_s;
    for (const char *ending : {"parquet", "json", "tsv"})
        QTest::addRow("file.%s", ending)
            << QStringList{u"links"_s, demo, u"--output=x.%1"_s.arg(QLatin1StringView(ending))}
            << u"."_s + QLatin1StringView(ending);
    QTest::newRow("no file name") << QStringList{u"links"_s, demo, u"--output"_s, QString()} << u"--output"_s;
    for (const char *option : {"--separator=;", "--bom", "--unguarded"})
        QTest::addRow("%s without CSV", option)
            << QStringList{u"links"_s, demo, u"--format=jsonl"_s, QString::fromUtf8(option)} << u"CSV"_s;
    QTest::newRow("no column") << QStringList{u"links"_s, demo, u"--columns=,"_s} << u"--columns"_s;
    QTest::newRow("comma and comma") << QStringList{u"links"_s, demo, u"--decimal-comma"_s}
                                     << u"--separator"_s;
}

void TestExportCommand::mistakesAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.told.contains(named), qPrintable(ran.told));
    QVERIFY(ran.output.isEmpty());
}

void TestExportCommand::standardOutputHasDataOnly()
{
    const Ran ran = run({u"links"_s, u"--profile=demo"_s, u"--columns=id,status"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.told));
    const QByteArrayList lines = ran.output.split('\n');
    QCOMPARE(lines[0], "id,status\r");
    QVERIFY(lines.size() > 100);
    for (qsizetype i = 1; i < lines.size() - 1; ++i)
        QVERIFY2(lines[i].size() > 37 && lines[i][36] == ',', lines[i].constData());
    QVERIFY(ran.told.contains(u"%1 rows written"_s.arg(lines.size() - 2)));
}

void TestExportCommand::rowsAreFilteredAndColumnsChosen()
{
    const QString link = anyLink();
    const QStringList common{u"transactions"_s, u"--profile=demo"_s, u"--link"_s, link, u"--format=jsonl"_s};
    const Ran all = run(common + QStringList{u"--columns=amount,type"_s});
    QVERIFY2(all.exitCode == 0, qPrintable(all.told));
    const Ran some =
        run(common + QStringList{u"--columns=amount,type"_s, u"--query=amount:>500 type:outflow"_s});
    QVERIFY2(some.exitCode == 0, qPrintable(some.told));
    QByteArrayList expected;
    for (const QByteArray &line : all.output.split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (row.value("type"_L1) == "OUTFLOW"_L1 && row.value("amount"_L1).toVariant().toReal() > 500)
            expected << line;
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(some.output.trimmed().split('\n'), expected);
    for (const QString &query : {u"valor:>500 tipo:sa\u00edda"_s, u"importe:>500 type:salida"_s})
        QCOMPARE(run(common + QStringList{u"--columns=amount,type"_s, u"--query="_s + query}).output,
                 some.output);
}

void TestExportCommand::queriesAreUnderlinedWhereTheyAreWrong()
{
    const Ran ran = run({u"links"_s, u"--profile=demo"_s, u"--query=status:valid colour:red"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.told.contains(u"  status:valid colour:red\n               ^^^^^^\n"_s),
             qPrintable(ran.told));
    QVERIFY2(ran.told.contains(u"Understood: Status: Valid."_s), qPrintable(ran.told));
    QVERIFY(ran.output.isEmpty());
    const Ran both = run({u"links"_s, u"--profile=demo"_s, u"--query=colour:red created:soon x"_s});
    QCOMPARE(both.exitCode, 2);
    QVERIFY2(both.told.contains(u"  colour:red created:soon x\n  ^^^^^^             ^^^^\n"_s),
             qPrintable(both.told));
}

void TestExportCommand::personalDataIsMaskedUnlessAskedFor()
{
    const QStringList common{u"owners"_s, u"--profile=demo"_s, u"--columns=email"_s};
    const Ran masked = run(common);
    QVERIFY2(masked.exitCode == 0, qPrintable(masked.told));
    QVERIFY(masked.output.contains("\xE2\x80\xA2\xE2\x80\xA2"));
    QVERIFY(masked.told.contains(u"masked"_s));
    const Ran open = run(common + QStringList{u"--unmasked"_s});
    QVERIFY(!open.output.contains("\xE2\x80\xA2"));
    QVERIFY(open.told.contains(u"included"_s));
    QCOMPARE(open.output.count('\n'), masked.output.count('\n'));
}

void TestExportCommand::labelsComeInTheChosenLanguage()
{
    const Ran ran = run({u"transactions"_s, u"--profile=demo"_s, u"--link"_s, anyLink(),
                         u"--headers=labels"_s, u"--columns=type"_s, u"--lang=pt"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.told));
    QVERIFY(ran.output.startsWith("Tipo\r\n"));
    QVERIFY(ran.output.contains("Saída\r\n"));
}

void TestExportCommand::theEndOfTheNameChoosesTheFormat()
{
    const QString file = m_home->filePath(u"links.xlsx"_s);
    const Ran ran = run({u"links"_s, u"--profile=demo"_s, u"--output"_s, file});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.told));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("PK"));
    const Ran piped = run({u"links"_s, u"--profile=demo"_s, u"--format=xlsx"_s, u"--quiet"_s});
    QVERIFY(piped.output.startsWith("PK"));
    QVERIFY(piped.told.isEmpty());
}

void TestExportCommand::whatHappenedIsInTheJournal()
{
    QCOMPARE(run({u"owners"_s, u"--profile=demo"_s, u"--unmasked"_s}).exitCode, 0);
    storage::Journal journal(m_home->filePath(u"data/vinculo/journal.sqlite"_s));
    std::optional<HandoverRecord> found;
    const auto call =
        journal.entries(0, 100).then(this, [&](const Result<QList<storage::JournalEntry>> &entries) {
            if (entries && !entries->isEmpty())
                found = entries->constFirst().handover;
        });
    QTRY_VERIFY(found);
    QCOMPARE(found->resource, u"owners"_s);
    QCOMPARE(found->format, u"csv"_s);
    QVERIFY(found->hasPersonalData);
    QVERIFY(found->rows > 0);
}

void TestExportCommand::aFullDiskIsToldInWords()
{
    const Ran ran = run({u"links"_s, u"--profile=demo"_s, u"--output=/dev/full"_s, u"--lang=es"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.told.contains(u"el disco está lleno"_s), qPrintable(ran.told));
}

void TestExportCommand::standardOutputThatTakesNoMoreIsTold_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("full") << u"\"$0\" \"$@\" > /dev/full"_s;
    QTest::newRow("closed") << u"\"$0\" \"$@\" >&-"_s;
    // The reader has gone before the program begins.
    QTest::newRow("nobody reads") << u"{ until [ -e \"$HOME/gone\" ]; do sleep 0.01; done; \"$0\" \"$@\"; } "
                                     "> >(exec 0<&-; touch \"$HOME/gone\")"_s;
}

//! Also where the rows are fewer than what the C library would have kept for later.
void TestExportCommand::standardOutputThatTakesNoMoreIsTold()
{
    QFETCH(QString, command);
    QProcess shell;
    prepare(shell, {u"institutions"_s, u"--profile=demo"_s, u"--columns=id"_s});
    shell.setArguments(QStringList{u"-c"_s, command, shell.program()} + shell.arguments());
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(60'000));
    const QByteArray told = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 1, told.constData());
    QVERIFY2(told.contains("cut short"), told.constData());
}

void TestExportCommand::whatStandsInFrontOfTheRowsStays()
{
    const QString file = m_home->filePath(u"log.csv"_s);
    QProcess shell;
    prepare(shell, {u"institutions"_s, u"--profile=demo"_s, u"--columns=id"_s, u"--output=/dev/stdout"_s});
    shell.setArguments(QStringList{u"-c"_s,
                                   u"f=$1; shift; { echo head; \"$0\" \"$@\"; echo tail; } > \"$f\""_s,
                                   shell.program(), file} +
                       shell.arguments());
    shell.setProgram(u"bash"_s);
    shell.start();
    QVERIFY(shell.waitForFinished(60'000));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArrayList lines = written.readAll().split('\n');
    QVERIFY(lines.size() > 5);
    QCOMPARE(lines.first(), QByteArray("head"));
    QCOMPARE(lines[1].trimmed(), QByteArray("id"));
    QCOMPARE(lines[lines.size() - 2], QByteArray("tail"));
}

void TestExportCommand::withoutKeychainThereAreNoKeys()
{
    storage::ProfileStore profiles(m_home->filePath(u"config/vinculo/profiles.json"_s));
    QVERIFY(profiles.save({.id = QUuid::createUuid(),
                           .name = u"Acme"_s,
                           .environment = Environment::Sandbox,
                           .baseUrl = QUrl(u"https://sandbox.belvo.com"_s)}));
    const Ran ran = run({u"links"_s, u"--profile=Acme"_s, u"--output"_s, m_home->filePath(u"a.csv"_s)});
    QVERIFY2(ran.exitCode == 3, qPrintable(ran.told));
    QVERIFY(!ran.told.isEmpty());
    QVERIFY(!QFile::exists(m_home->filePath(u"a.csv"_s)));
}

void TestExportCommand::killedCommandsLeaveAnOldOrACompleteFile()
{
    QVERIFY(QDir().mkpath(m_home->filePath(u"out"_s)));
    const QString target = m_home->filePath(u"out/links.csv"_s);
    const QStringList arguments{u"links"_s, u"--profile=demo"_s, u"--columns=id"_s, u"--output"_s, target};
    QCOMPARE(run(arguments).exitCode, 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray complete = file.readAll();
    file.close();
    for (int round = 0; round < 12; ++round) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("old");
        file.close();
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.waitForFinished(60 * round); // a moment that is another one each time
        process.kill();
        process.waitForFinished(60'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray now = file.readAll();
        file.close();
        QVERIFY(now == "old" || now == complete);
    }
    QCOMPARE(run(arguments).exitCode, 0);
    QCOMPARE(QDir(m_home->filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"links.csv"_s});
}

void TestExportCommand::interruptionLeavesNoFile()
{
    const QString target = m_home->filePath(u"links.csv"_s);
    QProcess process;
    prepare(process, {u"links"_s, u"--profile=demo"_s, u"--output"_s, target});
    process.setReadChannel(QProcess::StandardError);
    process.start();
    QVERIFY(process.waitForReadyRead(60'000)); // it has begun to tell what it does
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(!QFile::exists(target));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
