// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/export/exportfile.h"
#include "models/export/exportjob.h"
#include "randomtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <thread>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

//! Rows of a small table, again and again: long exports without a large table.
ExportPlan longPlan(ExportFormat format, std::size_t rows)
{
    const ResourceSpec &spec = resources::transactions();
    TableSnapshot table = tests::randomSnapshot(spec, 2, 500, 1);
    std::vector<std::uint32_t> numbers(rows);
    for (std::size_t i = 0; i < rows; ++i)
        numbers[i] = static_cast<std::uint32_t>(i % table.rows.size());
    return ExportPlanner::plan(std::move(table), std::move(numbers), ExportPlanner::allFields(spec),
                               {.format = format}, {.madeAt = QDateTime::currentDateTimeUtc()});
}

ExportFormat formatNamed(const QString &name)
{
    return name == "xlsx"_L1    ? ExportFormat::Xlsx
           : name == "jsonl"_L1 ? ExportFormat::JsonLines
                                : ExportFormat::Csv;
}

//! The child process of the tests below: an export that goes on for long, or until its disk is full.
int exportInChild(const QStringList &arguments)
{
    std::puts("begun");
    std::fflush(stdout);
    ExportControl control;
    std::atomic_bool isOver = false;
    std::thread watch([&] {
        while (!isOver && control.rowsWritten == 0)
            std::this_thread::yield();
        std::puts("writing");
        std::fflush(stdout);
    });
    const auto result =
        writeExport(longPlan(formatNamed(arguments[3]), arguments[4].toUInt()), arguments[2], control);
    isOver = true;
    watch.join();
    if (result)
        return 0;
    std::puts(qPrintable(result.error().code));
    return 1;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

//! Whether the disk of a folder has files without a name.
bool hasNamelessFiles([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY, 0600);
    return descriptor >= 0 && ::close(descriptor) == 0;
#else
    return false;
#endif
}

#ifdef Q_OS_LINUX
//! What a process has open, also files without a name, which are told with their folder.
QStringList openFiles(qint64 process)
{
    namespace fs = std::filesystem;
    QStringList paths;
    std::error_code error;
    for (const auto &entry : fs::directory_iterator("/proc/" + std::to_string(process) + "/fd", error))
        paths.append(QString::fromStdString(fs::read_symlink(entry.path(), error).string()));
    return paths;
}
#endif

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Whole or not at all, whatever happens.
class TestExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayReadIt();
    void anOldFileStaysUntilTheNewOneIsComplete();
    void aLinkStaysALink();
    void missingAndForbiddenFoldersAreTold();
    void aFullDiskIsTold_data();
    void aFullDiskIsTold();
    void aPipeGetsTheWholeFile_data() { aFullDiskIsTold_data(); }
    void aPipeGetsTheWholeFile();
    void anOpenStreamIsWrittenOn();
    void aWorkbookFillsNoOtherDiskMeanwhile();
    void killedExportsLeaveTheTargetAlone_data();
    void killedExportsLeaveTheTargetAlone();
    void leftoversAreRemovedAndRunningExportsAreNot();
    void aJobTellsProgressAndAnswers();
    void aCancelledJobLeavesNoFile();
    void aJobGivenUpLeavesNoFile();
};

void TestExportFile::onlyTheOwnerMayReadIt()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.csv"_s, u"a.xlsx"_s, u"a.jsonl"_s}) {
        const QString target = folder.filePath(name);
        ExportControl control;
        QVERIFY(writeExport(longPlan(formatNamed(QFileInfo(name).suffix()), 10), target, control));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(target) & others));
    }
}

void TestExportFile::anOldFileStaysUntilTheNewOneIsComplete()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a.csv"_s);
    put(target, "old");
    {
        ExportFile given(target);
        QVERIFY(!given.open());
        QCOMPARE(given.device().write("half"), 4);
        QCOMPARE(get(target), "old");
    }
    QCOMPARE(filesIn(folder.path()), QStringList{u"a.csv"_s});
    ExportFile file(target);
    QVERIFY(!file.open());
    QCOMPARE(file.device().write("new"), 3);
    QVERIFY(!file.commit());
    QCOMPARE(get(target), "new");
    QCOMPARE(filesIn(folder.path()), QStringList{u"a.csv"_s});
}

void TestExportFile::aLinkStaysALink()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"real.csv"_s);
    put(real, "old");
    QVERIFY(QFile::link(real, folder.filePath(u"link.csv"_s)));
    ExportFile file(folder.filePath(u"link.csv"_s));
    QVERIFY(!file.open());
    QCOMPARE(file.device().write("new"), 3);
    QVERIFY(!file.commit());
    QVERIFY(QFileInfo(folder.filePath(u"link.csv"_s)).isSymLink());
    QCOMPARE(get(real), "new");
}

void TestExportFile::missingAndForbiddenFoldersAreTold()
{
    const QTemporaryDir folder;
    ExportFile missing(folder.filePath(u"none/a.csv"_s));
    QCOMPARE(missing.open().value_or(ApiError{}).code, u"export_folder_missing"_s);
    ExportFile aFolder(folder.path());
    QCOMPARE(aFolder.open().value_or(ApiError{}).code, u"export_folder_missing"_s);
    ExportFile system(u"/proc/a.csv"_s); // nobody may create files there, not even root
    QCOMPARE(system.open().value_or(ApiError{}).code,
             u"export_write_failed"_s); // where there is no room either
}

void TestExportFile::aFullDiskIsTold_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"csv"_s, u"xlsx"_s, u"jsonl"_s})
        QTest::newRow(qPrintable(format)) << format;
}

//! A limit on the size of files refuses writes as a full disk does, at the same places.
void TestExportFile::aFullDiskIsTold()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a."_s + format);
    put(target, "old");
    QProcess child;
    child.start(u"bash"_s,
                {u"-c"_s, u"trap '' XFSZ; ulimit -f 2000; exec \"$0\" --export \"$1\" \"$2\" 60000"_s,
                 QCoreApplication::applicationFilePath(), target, format});
    QVERIFY(child.waitForFinished(100'000));
    QCOMPARE(child.exitCode(), 1);
    QVERIFY(child.readAllStandardOutput().contains("export_write_failed"));
    QCOMPARE(get(target), "old");
    QCOMPARE(filesIn(folder.path()), QStringList{u"a."_s + format});
    ExportControl control;
    const auto full = writeExport(longPlan(formatNamed(format), 1000), u"/dev/full"_s, control);
    QVERIFY(!full);
    QCOMPARE(full.error().code, u"export_output_refused"_s);
}

//! Into a pipe goes what a file would have become.
void TestExportFile::aPipeGetsTheWholeFile()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    const QString read = folder.filePath(u"read"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
    QProcess reader;
    reader.start(u"bash"_s, {u"-c"_s, u"cat \"$0\" > \"$1\""_s, pipe, read});
    ExportControl control;
    const ExportPlan plan = longPlan(formatNamed(format), 1000);
    const auto written = writeExport(plan, pipe, control);
    QVERIFY(written);
    QCOMPARE(written->path, pipe);
    QVERIFY(reader.waitForFinished(30'000));
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(writeExport(plan, file, control));
    QCOMPARE(get(read).size(), get(file).size());
    if (format != "xlsx"_L1) // which tells when it was made
        QCOMPARE(get(read), get(file));
}

//! A file that the program has open already, as in `{ head; vinculo …; } > file`.
void TestExportFile::anOpenStreamIsWrittenOn()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(file.write("head\n"), 5);
    ExportControl control;
    QVERIFY(writeExport(longPlan(ExportFormat::Csv, 10), u"/dev/fd/%1"_s.arg(file.handle()), control));
    QCOMPARE(file.write("tail\n"), 5); // where the rows end
    QVERIFY(get(file.fileName()).startsWith("head\n"));
    QVERIFY(get(file.fileName()).endsWith("\ntail\n"));
    QCOMPARE(get(file.fileName()).count('\n'), 13); // head, titles, ten rows, tail
#else
    QSKIP("streams have no such names here");
#endif
}

//! One disk decides whether there is room, and it is the one that was chosen.
void TestExportFile::aWorkbookFillsNoOtherDiskMeanwhile()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QTemporaryDir other;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, other.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--export"_s, folder.filePath(u"a.xlsx"_s), u"xlsx"_s, u"1000000"_s});
    QByteArray said;
    while (!said.contains("writing") && child.waitForReadyRead(30'000))
        said += child.readAllStandardOutput();
    QVERIFY(said.contains("writing"));
    int here = 0;
    int elsewhere = 0;
    for (const QString &path : openFiles(child.processId())) {
        here += path.startsWith(folder.path() + u'/') ? 1 : 0;
        elsewhere += path.startsWith(other.path() + u'/') ? 1 : 0;
    }
    child.kill();
    QVERIFY(child.waitForFinished(30'000));
    QVERIFY2(here >= 2, "the workbook and its rows");
    QCOMPARE(elsewhere, 0);
#else
    QSKIP("which files a process has open is told by /proc");
#endif
}

void TestExportFile::killedExportsLeaveTheTargetAlone_data()
{
    aFullDiskIsTold_data();
}

void TestExportFile::killedExportsLeaveTheTargetAlone()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a."_s + format);
    put(target, "old");
    const bool isNameless = hasNamelessFiles(folder.path());
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--export"_s, target, format, format == "xlsx"_L1 ? u"1000000"_s : u"5000000"_s});
        QByteArray said;
        while (!said.contains("writing") && child.waitForReadyRead(30'000))
            said += child.readAllStandardOutput();
        QVERIFY(said.contains("writing"));
        child.kill();
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(get(target), "old");
        if (isNameless)
            QCOMPARE(filesIn(folder.path()), QStringList{u"a."_s + format});
    }
    ExportControl control;
    QVERIFY(writeExport(longPlan(formatNamed(format), 10), target, control));
    QCOMPARE(filesIn(folder.path()), QStringList{u"a."_s + format}); // and what they left is gone
    QVERIFY(get(target) != "old");
}

void TestExportFile::leftoversAreRemovedAndRunningExportsAreNot()
{
    const QTemporaryDir folder;
    put(folder.filePath(u".vinculo-export-0123.part"_s), "left");
    put(folder.filePath(u"vinculo-export.part"_s), "somebody else's");
    const QString locked = folder.filePath(u".vinculo-export-4567.part"_s);
    put(locked, "being written");
    QLockFile lock(locked + u".lock"_s);
    QVERIFY(lock.tryLock(0));
    ExportFile running(folder.filePath(u"a.csv"_s));
    QVERIFY(!running.open());
    QVERIFY(!QFile::exists(folder.filePath(u".vinculo-export-0123.part"_s)));
    QCOMPARE(ExportFile::removeLeftovers(folder.path()), 0);
    QCOMPARE(get(locked), "being written");
    lock.unlock();
    QCOMPARE(ExportFile::removeLeftovers(folder.path()), 1);
    QCOMPARE(running.device().write("x"), 1);
    QVERIFY(!running.commit());
    QCOMPARE(filesIn(folder.path()), QStringList({u"a.csv"_s, u"vinculo-export.part"_s}));
}

void TestExportFile::aJobTellsProgressAndAnswers()
{
    const QTemporaryDir folder;
    ExportJob job;
    QSignalSpy progress(&job, &ExportJob::progressed);
    std::optional<Result<ExportSummary>> answer;
    const auto call = job.start(longPlan(ExportFormat::Csv, 30'000), folder.filePath(u"a.csv"_s))
                          .then(this, [&](const Result<ExportSummary> &result) { answer = result; });
    QVERIFY(job.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
    QVERIFY(*answer);
    QCOMPARE((*answer)->rows, 30'000);
    QVERIFY(!job.isRunning());
    QCOMPARE(progress.last(), QVariantList({30'000, 30'000}));
}

void TestExportFile::aCancelledJobLeavesNoFile()
{
    const QTemporaryDir folder;
    ExportJob job;
    QSignalSpy progress(&job, &ExportJob::progressed);
    std::optional<Result<ExportSummary>> answer;
    const auto call = job.start(longPlan(ExportFormat::Csv, 5'000'000), folder.filePath(u"a.csv"_s))
                          .then(this, [&](const Result<ExportSummary> &result) { answer = result; });
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 0 && progress.last()[0].toLongLong() > 0, 60'000);
    job.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestExportFile::aJobGivenUpLeavesNoFile()
{
    const QTemporaryDir folder;
    {
        ExportJob job;
        QSignalSpy progress(&job, &ExportJob::progressed);
        const auto call = job.start(longPlan(ExportFormat::JsonLines, 5'000'000), folder.filePath(u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 0 && progress.last()[0].toLongLong() > 0, 60'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(filesIn(folder.path()).isEmpty(), 60'000);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "--export"_L1)
        return exportInChild(arguments);
    TestExportFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportfile.moc"
