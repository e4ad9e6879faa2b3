// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "core/storage/journal.h"
#include "tests/storage/awaited.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using vinculo::app::SingleInstance;

//! The class by itself, and two of the real program.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void laterOnesHandOver();
    void whatIsHandedOverIsExact();
    void onlyTheUserMayConnect();
    void aCrashedProgramIsReplaced();
    void aHangingProgramIsNotWaitedForLong();
    void floodsAndSilenceAreDropped();
    void theSecondProgramEndsWithSuccess();
    void theFirstProgramOpensTheRecord();
    void optionsStartAProgramOfItsOwn();
    void anotherHomeIsAnotherProgram();

private:
    [[nodiscard]] QString lockFile() const { return m_home->filePath(u"run.lock"_s); }
    void start(QProcess &process, const QStringList &arguments, const QString &home = {}) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSingleInstance::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestSingleInstance::laterOnesHandOver()
{
    SingleInstance first(lockFile());
    QSignalSpy isFirst(&first, &SingleInstance::isFirst);
    QSignalSpy received(&first, &SingleInstance::received);
    first.handOver(u"ignored: there is nobody"_s);
    QCOMPARE(isFirst.size(), 1);
    for (int i = 1; i <= 3; ++i) {
        SingleInstance later(lockFile());
        QSignalSpy handedOver(&later, &SingleInstance::handedOver);
        later.handOver(u"wish %1"_s.arg(i));
        QTRY_COMPARE(handedOver.size(), 1);
        QCOMPARE(received.size(), i);
        QCOMPARE(received[i - 1][0].toString(), u"wish %1"_s.arg(i));
    }
    QVERIFY(!SingleInstance(lockFile()).becomeFirst());
}

void TestSingleInstance::whatIsHandedOverIsExact()
{
    SingleInstance first(lockFile());
    QVERIFY(first.becomeFirst());
    QSignalSpy received(&first, &SingleInstance::received);
    for (const QString &text :
         {QString(), u"two\nlines"_s, u"NUL"_s + QChar(0) + u"é 🏦"_s, QString(2049, u'ß')}) {
        SingleInstance later(lockFile());
        QSignalSpy handedOver(&later, &SingleInstance::handedOver);
        later.handOver(text);
        QTRY_COMPARE(handedOver.size(), 1);
        QCOMPARE(received.takeLast()[0].toString(), text);
    }
}

void TestSingleInstance::onlyTheUserMayConnect()
{
#ifdef Q_OS_WIN
    QSKIP("sockets are no files here");
#else
    SingleInstance first(lockFile());
    QVERIFY(first.becomeFirst());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(m_home->filePath(u"run"_s)));
    QVERIFY(!(QFile::permissions(m_home->filePath(u"run"_s)) & others));
#endif
}

void TestSingleInstance::aCrashedProgramIsReplaced()
{
#ifdef Q_OS_WIN
    QSKIP("nothing is left behind here");
#else
    QProcess crashed;
    start(crashed, {u"--lang=en"_s});
    const QDir runtime(m_home->filePath(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(runtime.entryList(QDir::System).size() == 1, 20'000);
    crashed.kill();
    QVERIFY(crashed.waitForFinished());
    QCOMPARE(runtime.entryList({u"*.lock"_s}, QDir::Files).size(), 1);
    const QString lock = runtime.filePath(runtime.entryList({u"*.lock"_s}, QDir::Files).constFirst());
    SingleInstance next(lock);
    QVERIFY(next.becomeFirst());
    SingleInstance later(lock);
    QSignalSpy handedOver(&later, &SingleInstance::handedOver);
    later.handOver(u"x"_s);
    QTRY_COMPARE(handedOver.size(), 1);
#endif
}

void TestSingleInstance::aHangingProgramIsNotWaitedForLong()
{
    QLockFile lock(lockFile());
    QVERIFY(lock.tryLock(0)); // and nobody listens
    SingleInstance later(lockFile());
    QSignalSpy unreachable(&later, &SingleInstance::unreachable);
    later.handOver(u"x"_s);
    QCOMPARE(unreachable.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(unreachable.size(), 1, 20'000);
}

void TestSingleInstance::floodsAndSilenceAreDropped()
{
    SingleInstance first(lockFile());
    QVERIFY(first.becomeFirst());
    QSignalSpy received(&first, &SingleInstance::received);
    const QString name = m_home->filePath(u"run"_s);
    QLocalSocket flood;
    flood.connectToServer(name);
    flood.write(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(flood.state(), QLocalSocket::UnconnectedState);
    QLocalSocket silent;
    silent.connectToServer(name);
    QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 20'000);
    QCOMPARE(received.size(), 0);
    SingleInstance later(lockFile());
    QSignalSpy handedOver(&later, &SingleInstance::handedOver);
    later.handOver(u"still there"_s);
    QTRY_COMPARE(handedOver.size(), 1);
}

void TestSingleInstance::start(QProcess &process, const QStringList &arguments, const QString &home) const
{
    const QString own = home.isEmpty() ? m_home->path() : home;
    QDir(m_home->path()).mkpath(u"run"_s);
    QFile::setPermissions(m_home->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, own);
    environment.insert(u"XDG_CONFIG_HOME"_s, own + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, own + u"/data"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, own + u"/cache"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VINCULO_PROGRAM), arguments);
    QVERIFY(process.waitForStarted());
}

void TestSingleInstance::theSecondProgramEndsWithSuccess()
{
    QProcess first;
    start(first, {});
    const QDir runtime(m_home->filePath(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(runtime.entryList(QDir::System).size() == 1, 20'000);
    for (const QStringList &arguments : {QStringList(), {u"vinculo://nonsense"_s}}) {
        QProcess second;
        start(second, arguments);
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
    }
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished());
}

//! The window that is there looks for the record, with the reading call and no other.
void TestSingleInstance::theFirstProgramOpensTheRecord()
{
    QProcess first;
    start(first, {});
    const QDir runtime(m_home->filePath(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(runtime.entryList(QDir::System).size() == 1, 20'000);
    QProcess second;
    start(second, {u"vinculo://account/6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 0);
    storage::Journal journal(m_home->filePath(u"data/vinculo/journal.sqlite"_s));
    const auto isRead = [&journal] {
        const auto entries = awaited(journal.entries(0, 100));
        return entries && std::ranges::any_of(*entries, [](const storage::JournalEntry &entry) {
                   return entry.call.verb == HttpVerb::Get &&
                          entry.call.pathTemplate == "/api/accounts/{id}/"_L1 && entry.call.status == 404;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
    const auto all = awaited(journal.entries(0, 100));
    for (const storage::JournalEntry &entry : *all)
        QVERIFY(entry.call.verb == HttpVerb::Get);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void TestSingleInstance::optionsStartAProgramOfItsOwn()
{
    QProcess first;
    start(first, {});
    const QDir runtime(m_home->filePath(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(runtime.entryList(QDir::System).size() == 1, 20'000);
    QProcess second;
    start(second, {u"--trace-startup"_s, u"--profile=demo"_s});
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += second.readAllStandardOutput()).contains("first-paint"), 20'000);
    QProcess third;
    start(third, {u"--new-instance"_s});
    QVERIFY(!third.waitForFinished(4'000)); // longer than handing over takes
    QProcess version;
    start(version, {u"--version"_s});
    QVERIFY(version.waitForFinished(20'000));
    QVERIFY(version.readAllStandardOutput().startsWith("vinculo "));
    for (QProcess *process : {&first, &second, &third}) {
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
}

void TestSingleInstance::anotherHomeIsAnotherProgram()
{
    QTemporaryDir otherHome;
    QProcess first;
    start(first, {});
    const QDir runtime(m_home->filePath(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(runtime.entryList(QDir::System).size() == 1, 20'000);
    QProcess second;
    start(second, {}, otherHome.path());
    QTRY_VERIFY_WITH_TIMEOUT(runtime.entryList(QDir::System).size() == 2, 20'000);
    for (QProcess *process : {&first, &second}) {
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
