// SPDX-License-Identifier: GPL-3.0-or-later
// A session bus without any Secret Service, then with one that never answers. CTest runs the first part a
// second time as "keychainnobus", where the address of the bus leads nowhere.
#include "core/storage/keychainsecretstore.h"
#include "tests/storage/awaited.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Takes every call and keeps its answer to itself.
class SilentService : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
    std::atomic_int calls = 0;
};

} // namespace

class TestKeychainAbsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void absentIsSaidSoon();
    void nothingIsWrittenInstead();
    void aSilentServiceEndsInATimeout();

private:
    QTemporaryDir m_directory;
    QProcess m_bus;
};

void TestKeychainAbsent::initTestCase()
{
    if (qEnvironmentVariableIsSet("VINCULO_TEST_NO_BUS")) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        return;
    }
    QFile config(m_directory.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:dir=" + m_directory.path().toUtf8() +
                 "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                 "<allow own=\"*\"/><allow receive_sender=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is missing");
    QTRY_VERIFY(m_bus.canReadLine());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestKeychainAbsent::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestKeychainAbsent::absentIsSaidSoon()
{
    KeychainSecretStore store;
    Profile profile;
    profile.id = QUuid::createUuid();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(awaited(store.probe()).value(), KeychainState::Absent);
    QCOMPARE(outcome(awaited(store.read(profile))), u"keychain_absent"_s);
    QCOMPARE(outcome(awaited(store.write(profile, {"id", "password"}))), u"keychain_absent"_s);
    QCOMPARE(outcome(awaited(store.remove(profile))), u"keychain_absent"_s);
    QVERIFY(clock.elapsed() < 2000);
}

void TestKeychainAbsent::nothingIsWrittenInstead()
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    KeychainSecretStore store;
    Profile profile;
    profile.id = QUuid::createUuid();
    QCOMPARE(outcome(awaited(store.write(profile, {"id", "password"}))), u"keychain_absent"_s);
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestKeychainAbsent::aSilentServiceEndsInATimeout()
{
    SilentService silent;
    {
        auto bus = QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")),
                                                 u"silent"_s);
        QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &silent, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    }
    auto store = std::make_unique<KeychainSecretStore>(300ms);
    Profile profile;
    profile.id = QUuid::createUuid();
    QElapsedTimer clock;
    clock.start();
    auto write = store->write(profile, {"id", "password"});
    auto read = store->read(profile);
    auto remove = store->remove(profile);
    QCOMPARE(outcome(awaited(std::move(write))), u"keychain_timeout"_s);
    QCOMPARE(outcome(awaited(std::move(read))), u"keychain_timeout"_s);
    QCOMPARE(outcome(awaited(std::move(remove))), u"keychain_timeout"_s);
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY(silent.calls > 0);

    // The job still waits for the service. The store may go, and so may the service afterwards.
    const auto last = store->read(profile);
    QCoreApplication::processEvents();
    store.reset();
    QDBusConnection::disconnectFromBus(u"silent"_s);
    QTRY_COMPARE(awaited(KeychainSecretStore().probe()).value(), KeychainState::Absent);
    KeychainSecretStore next;
    QCOMPARE(outcome(awaited(next.read(profile))), u"keychain_absent"_s);
}

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychainabsent.moc"
