// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keychainsecretstore.h"
#include "core/storage/profilestore.h"
#include "tests/app/keyboard.h"
#include "tests/app/sandboxcontrol.h"
#include "tests/app/setupwalk.h"
#include "tests/app/traces.h"
#include "tests/storage/awaited.h"
#include "tests/storage/keyringcontrol.h"

#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;

namespace {

const QString kName = u"Second desk"_s;
constexpr qint64 kFirstDataMs =
    180'000; //!< "three minutes to first data"; the typing of a person is not in it

//! An address of this machine where nobody listens.
QString closedAddress()
{
    QTcpServer closed;
    if (!closed.listen(QHostAddress::LocalHost))
        return {};
    return u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
}

} // namespace

//! "First set-up, or the keys don't work", by keyboard in the real window, against a second local Belvo and a
//! real Secret Service.
class TestJourneySetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromDemoToFirstDataAndBack();
    void theCheckSaysWhatIsWrong();
    void aLockedKeychainLetsKeysServeThisRun();
    void keysThatCannotBeStoredStillServe();

private:
    void addAndOpen();
    void checkNoTrace();

    std::unique_ptr<LogRecorder> m_log;
    std::unique_ptr<SetupWalk> m_walk;
};

void TestJourneySetup::init()
{
    m_log.reset(); // there is one message handler at a time
    m_log = std::make_unique<LogRecorder>();
    m_walk = std::make_unique<SetupWalk>();
    STEP(m_walk->start());
    QCOMPARE(m_walk->window()->profile().environment, Environment::Demo);
}

void TestJourneySetup::cleanup()
{
    m_walk->stop();
    QVERIFY(unlockKeyring());
    checkNoTrace();
    m_walk.reset();
    for (const auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation})
        QDir(QStandardPaths::writableLocation(place)).removeRecursively();
}

//! No key is in settings, profiles, journal, keyring file or log, alone or encoded.
void TestJourneySetup::checkNoTrace()
{
    QVERIFY(filesBelow(QDir::homePath()) >= 3);
    const QStringList traces = filesWith(SetupWalk::secrets(), QDir::homePath());
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u'\n')));
    const QByteArray messages = m_log->messages();
    const QByteArrayList secrets = SetupWalk::secrets();
    for (const QByteArray &secret : secrets)
        QVERIFY2(!messages.contains(secret), secret.constData());
}

void TestJourneySetup::addAndOpen()
{
    STEP(m_walk->openProfiles());
    STEP(m_walk->beginProfile(kName, m_walk->address(), SetupWalk::pastedKeys()));
    STEP(m_walk->check());
    QCOMPARE(m_walk->report(),
             u"Address: good. Keychain: good. Connection: good. Keys: good. Reading links: good. "
             "Reading institutions: good"_s);
    STEP(m_walk->saveProfile());
    STEP(m_walk->selectProfile(kName));
    STEP(m_walk->openSelected(kName));
    STEP(m_walk->waitForLinks());
}

void TestJourneySetup::fromDemoToFirstDataAndBack()
{
    QElapsedTimer clock;
    clock.start();
    STEP(addAndOpen());
    QVERIFY(clock.elapsed() < kFirstDataMs);
    QVERIFY(arrivals(m_walk->server(), u"GET"_s, u"/api/links/"_s) >= 2); // the check and the page

    // Another day: the profile of last time opens from the keychain, and nothing is asked.
    STEP(m_walk->start());
    QCOMPARE(m_walk->window()->profile().name, kName);
    STEP(m_walk->waitForLinks());
    QVERIFY(!QApplication::activeModalWidget());
    const Profile profile = m_walk->window()->profile();
    QVERIFY(profile.hasStoredSecret);
    storage::KeychainSecretStore keychain;
    QCOMPARE(awaited(keychain.read(profile)).value().secretPassword, QByteArray(SetupWalk::kPassword));

    // The profile in use cannot be removed; from the demo it can, after a question.
    STEP(m_walk->openProfiles());
    STEP(m_walk->selectProfile(u"Demo"_s));
    STEP(m_walk->openSelected(storage::ProfileStore::demoProfile().name));
    STEP(m_walk->openProfiles());
    STEP(m_walk->selectProfile(kName));
    const auto *list = dialogNamed(u"profilesDialog"_s)->findChild<QListWidget *>();
    press(Qt::Key_M, Qt::AltModifier); // "Re&move…"
    QTRY_VERIFY(wordsIn(dialogNamed(u"profilesDialog"_s)).contains(u"and its keys from this computer?"_s));
    QCOMPARE(list->count(), 2);
    press(Qt::Key_M, Qt::AltModifier); // "Re&move now"
    QTRY_COMPARE(list->count(), 1);
    Profile unmarked = profile; // whose absence would be no mismatch
    unmarked.hasStoredSecret = false;
    QCOMPARE(outcome(awaited(keychain.read(unmarked))), u"not found"_s);
    QCOMPARE(storage::ProfileStore().profiles().size(), 1);
}

void TestJourneySetup::theCheckSaysWhatIsWrong()
{
    STEP(m_walk->openProfiles());
    STEP(m_walk->beginProfile(kName, m_walk->address(), SetupWalk::pastedKeys("not-the-password")));
    STEP(m_walk->check());
    QVERIFY2(m_walk->report().contains(
                 u"Connection: good. Keys: The API keys are wrong or belong to another environment."_s),
             qPrintable(m_walk->report()));
    QVERIFY2(m_walk->report().endsWith(u"Reading links: not checked. Reading institutions: not checked"_s),
             qPrintable(m_walk->report()));

    STEP(m_walk->setKeys(SetupWalk::pastedKeys()));
    STEP(m_walk->setAddress(closedAddress()));
    STEP(m_walk->check());
    QVERIFY2(m_walk->report().contains(u"Connection: The server cannot be reached."_s),
             qPrintable(m_walk->report()));

    // Keys never travel in the clear: this is refused before anything is sent.
    STEP(m_walk->setAddress(u"http://example.com"_s));
    const QDialog *dialog = dialogNamed(u"profileDialog"_s);
    QVERIFY2(wordsIn(dialog).contains(u"The address must begin with https://"_s),
             qPrintable(wordsIn(dialog)));
    QVERIFY(!dialog->findChild<QPushButton *>(u"profileTest"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"profileSave"_s)->isEnabled());

    STEP(m_walk->setAddress(m_walk->address()));
    STEP(m_walk->check());
    QVERIFY2(m_walk->report().endsWith(u"Reading institutions: good"_s), qPrintable(m_walk->report()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"profileDialog"_s));
    QCOMPARE(dialogNamed(u"profilesDialog"_s)->findChild<QListWidget *>()->count(),
             1); // Escape has kept nothing
}

void TestJourneySetup::aLockedKeychainLetsKeysServeThisRun()
{
    STEP(addAndOpen());
    m_walk->stop();
    QVERIFY(lockKeyring());
    STEP(m_walk->start());
    QTRY_VERIFY2(wordsIn(m_walk->window()).contains(u"The system's keychain is locked."_s),
                 qPrintable(wordsIn(m_walk->window())));
    STEP(m_walk->enterKeys(SetupWalk::pastedKeys(), false));
    STEP(m_walk->waitForLinks());

    // Next time, with the keychain open, the stored ones are there as before.
    m_walk->stop();
    QVERIFY(unlockKeyring());
    STEP(m_walk->start());
    STEP(m_walk->waitForLinks());
    QCOMPARE(m_walk->window()->profile().name, kName);
}

void TestJourneySetup::keysThatCannotBeStoredStillServe()
{
    STEP(addAndOpen());
    m_walk->stop();
    QVERIFY(lockKeyring());
    STEP(m_walk->start());
    QTRY_VERIFY(wordsIn(m_walk->window()).contains(u"The system's keychain is locked."_s));
    STEP(m_walk->enterKeys(SetupWalk::pastedKeys(), true)); // asks to store them, which the lock forbids
    STEP(m_walk->waitForLinks());
    QTRY_VERIFY2(wordsIn(m_walk->window()).contains(u"keychain is locked"_s),
                 qPrintable(wordsIn(m_walk->window())));
    // The connection is as good as any: only the storing failed.
    QVERIFY2(!wordsIn(m_walk->window()).contains(u"Not connected"_s), qPrintable(wordsIn(m_walk->window())));
    const int before = arrivals(m_walk->server(), u"GET"_s, u"/api/links/"_s);
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(arrivals(m_walk->server(), u"GET"_s, u"/api/links/"_s) > before, 10'000);
    STEP(m_walk->waitForLinks());
}

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"vinculo"_s);
    QApplication application(argc, argv);
    TestJourneySetup test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeysetup.moc"
