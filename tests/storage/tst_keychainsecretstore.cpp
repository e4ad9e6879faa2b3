// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside tests/support/with-keyring.sh: a real gnome-keyring in a session of its own.
#include "core/storage/keychainsecretstore.h"
#include "tests/storage/awaited.h"
#include "tests/storage/keyringcontrol.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <qt6keychain/keychain.h>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

class TestKeychainSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsWrittenIsRead();
    void aNewSecretReplacesTheOldOne();
    void everyByteSurvives_data();
    void everyByteSurvives();
    void threeHundredRandomSecretsAreReadAsWritten();
    void environmentsDoNotMix();
    void aRemovedSecretIsGone();
    void removingNothingIsSuccess();
    void nothingStoredAndNothingExpectedIsNotFound();
    void nothingStoredAgainstTheMarkerIsAMismatch();
    void anEntryWrittenAsTextIsReplaced();
    void anEntryOfAnotherLayoutIsAMismatch();
    void aSecretTooLongIsRefused();
    void callsAreDoneInTheOrderTheyWereMade();
    void lockedIsNotMissing();
    void aLockedKeyringDoesNotLoseWhatIsRemoved();
    void aLockedKeyringRefusesWriting();
    void theStateIsToldWithoutAPrompt();
    void destroyingTheStoreWhileJobsRunIsHarmless();
    void aCallThatIsGivenUpIsHarmless();
    void theEnvironmentCannotChooseTheBackEnd();
    void noNameOfAProfileIsInTheKeyring();
    void noSecretIsInAnyFile();

private:
    static Profile profile(Environment environment = Environment::Sandbox);
    static QStringList foundEntries(const Profile &profile);

    std::unique_ptr<KeychainSecretStore> m_store;
    Profile m_profile;
};

Profile TestKeychainSecretStore::profile(Environment environment)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Padaria do Zé"_s;
    profile.environment = environment;
    return profile;
}

//! Lines of `secret-tool search`: an independent look at what is stored.
QStringList TestKeychainSecretStore::foundEntries(const Profile &profile)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"user"_s, SecretStore::keyFor(profile)});
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void TestKeychainSecretStore::init()
{
    m_store = std::make_unique<KeychainSecretStore>();
    m_profile = profile();
    QCOMPARE(awaited(m_store->probe()).value(), KeychainState::Available);
}

void TestKeychainSecretStore::cleanup()
{
    if (awaited(m_store->probe()).value() != KeychainState::Available)
        QVERIFY(unlockKeyring());
    QCOMPARE(outcome(awaited(m_store->remove(m_profile))), u"ok"_s);
}

void TestKeychainSecretStore::whatIsWrittenIsRead()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"the-id", "the-password"}))), u"ok"_s);
    const auto read = awaited(m_store->read(m_profile));
    QCOMPARE(outcome(read), u"ok"_s);
    QCOMPARE(read->secretId, "the-id");
    QCOMPARE(read->secretPassword, "the-password");
}

void TestKeychainSecretStore::aNewSecretReplacesTheOldOne()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"old", "old"}))), u"ok"_s);
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"new-id", "new-password"}))), u"ok"_s);
    const auto read = awaited(m_store->read(m_profile));
    QCOMPARE(read->secretId, "new-id");
    QCOMPARE(read->secretPassword, "new-password");
    QCOMPARE(foundEntries(m_profile).filter(u"secret ="_s).size(), 1);
}

void TestKeychainSecretStore::everyByteSurvives_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("\0\0", 2);
    QTest::newRow("not utf-8") << QByteArray("\xff\xfe\x80", 3) << QByteArray("\xc3\x28", 2);
    QTest::newRow("emoji and accents") << QByteArray("olá 🔑") << QByteArray("ñandú");
    QTest::newRow("line ends") << QByteArray("a\r\nb\n") << QByteArray("\n");
    QTest::newRow("empty password") << QByteArray("id") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("longest") << QByteArray(250, 'i') << QByteArray(250, '\xff');
}

void TestKeychainSecretStore::everyByteSurvives()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, password);
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {id, password}))), u"ok"_s);
    const auto read = awaited(m_store->read(m_profile));
    QCOMPARE(outcome(read), u"ok"_s);
    QCOMPARE(read->secretId, id);
    QCOMPARE(read->secretPassword, password);
}

void TestKeychainSecretStore::threeHundredRandomSecretsAreReadAsWritten()
{
    QRandomGenerator random(20250105);
    const auto bytes = [&random](int most) {
        QByteArray result(random.bounded(1, most), Qt::Uninitialized);
        for (char &byte : result)
            byte = static_cast<char>(random.bounded(256));
        return result;
    };
    const Profile profiles[] = {m_profile, profile(Environment::Production), profile(Environment::Demo)};
    for (int round = 0; round < 100; ++round) {
        for (const Profile &one : profiles) {
            const Credentials written{bytes(200), bytes(300)};
            QCOMPARE(outcome(awaited(m_store->write(one, written))), u"ok"_s);
            const auto read = awaited(m_store->read(one));
            QCOMPARE(outcome(read), u"ok"_s);
            QCOMPARE(read->secretId, written.secretId);
            QCOMPARE(read->secretPassword, written.secretPassword);
        }
    }
}

void TestKeychainSecretStore::environmentsDoNotMix()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"sandbox", "sandbox"}))), u"ok"_s);
    Profile moved = m_profile;
    moved.environment = Environment::Production;
    QCOMPARE(outcome(awaited(m_store->read(moved))), u"not found"_s);
}

void TestKeychainSecretStore::aRemovedSecretIsGone()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "password"}))), u"ok"_s);
    QCOMPARE(outcome(awaited(m_store->remove(m_profile))), u"ok"_s);
    QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"not found"_s);
    QCOMPARE(foundEntries(m_profile), QStringList());
}

void TestKeychainSecretStore::removingNothingIsSuccess()
{
    QCOMPARE(outcome(awaited(m_store->remove(m_profile))), u"ok"_s);
}

void TestKeychainSecretStore::nothingStoredAndNothingExpectedIsNotFound()
{
    QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"not found"_s);
}

void TestKeychainSecretStore::nothingStoredAgainstTheMarkerIsAMismatch()
{
    m_profile.hasStoredSecret = true;
    QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"keychain_mismatch"_s);
}

void TestKeychainSecretStore::anEntryWrittenAsTextIsReplaced()
{
    auto *job = new QKeychain::WritePasswordJob(SecretStore::serviceName());
    job->setKey(SecretStore::keyFor(m_profile));
    job->setTextData(u"an old secret"_s);
    QSignalSpy finished(job, &QKeychain::Job::finished);
    job->start();
    QVERIFY(finished.wait());

    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "password"}))), u"ok"_s);
    const auto read = awaited(m_store->read(m_profile));
    QCOMPARE(outcome(read), u"ok"_s);
    QCOMPARE(read->secretPassword, "password");
}

void TestKeychainSecretStore::anEntryOfAnotherLayoutIsAMismatch()
{
    auto *job = new QKeychain::WritePasswordJob(SecretStore::serviceName());
    job->setKey(SecretStore::keyFor(m_profile));
    job->setBinaryData(QByteArray("\x01\xff\xff too short", 13));
    QSignalSpy finished(job, &QKeychain::Job::finished);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"keychain_mismatch"_s);
}

void TestKeychainSecretStore::aSecretTooLongIsRefused()
{
    const auto written = awaited(m_store->write(m_profile, {"id", QByteArray(600, 'x')}));
    QCOMPARE(outcome(written), u"keychain_failed"_s);
    QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"not found"_s);
}

void TestKeychainSecretStore::callsAreDoneInTheOrderTheyWereMade()
{
    auto first = m_store->write(m_profile, {"first", "1"});
    auto second = m_store->write(m_profile, {"second", "2"});
    auto read = m_store->read(m_profile);
    auto removed = m_store->remove(m_profile);
    auto readAgain = m_store->read(m_profile);
    QCOMPARE(outcome(awaited(std::move(readAgain))), u"not found"_s);
    QCOMPARE(outcome(awaited(std::move(first))), u"ok"_s);
    QCOMPARE(outcome(awaited(std::move(second))), u"ok"_s);
    QCOMPARE(awaited(std::move(read)).value().secretId, "second");
    QCOMPARE(outcome(awaited(std::move(removed))), u"ok"_s);
}

void TestKeychainSecretStore::lockedIsNotMissing()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "password"}))), u"ok"_s);
    QVERIFY(lockKeyring());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"keychain_locked"_s);
    QVERIFY(unlockKeyring());
    QCOMPARE(awaited(m_store->read(m_profile)).value().secretPassword, "password");
}

void TestKeychainSecretStore::aLockedKeyringDoesNotLoseWhatIsRemoved()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "password"}))), u"ok"_s);
    QVERIFY(lockKeyring());
    QCOMPARE(outcome(awaited(m_store->remove(m_profile))), u"keychain_locked"_s);
    QVERIFY(unlockKeyring());
    QCOMPARE(awaited(m_store->read(m_profile)).value().secretPassword, "password");
}

void TestKeychainSecretStore::aLockedKeyringRefusesWriting()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "before"}))), u"ok"_s);
    QVERIFY(lockKeyring());
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "after"}))), u"keychain_locked"_s);
    QVERIFY(unlockKeyring());
    QCOMPARE(awaited(m_store->read(m_profile)).value().secretPassword, "before");
}

void TestKeychainSecretStore::theStateIsToldWithoutAPrompt()
{
    QCOMPARE(awaited(m_store->probe()).value(), KeychainState::Available);
    QVERIFY(lockKeyring());
    QCOMPARE(awaited(m_store->probe()).value(), KeychainState::Locked);
    QVERIFY(unlockKeyring());
    QCOMPARE(awaited(m_store->probe()).value(), KeychainState::Available);
}

void TestKeychainSecretStore::destroyingTheStoreWhileJobsRunIsHarmless()
{
    for (int round = 0; round < 50; ++round) {
        auto store = std::make_unique<KeychainSecretStore>();
        const auto writing = store->write(m_profile, {"id", "password"});
        const auto reading = store->read(m_profile);
        const auto removing = store->remove(m_profile);
        const auto probing = store->probe();
        for (int turns = 0; turns < round % 10; ++turns)
            QCoreApplication::processEvents();
        store.reset();
        QCoreApplication::processEvents();
    }
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "still works"}))), u"ok"_s);
    QCOMPARE(awaited(m_store->read(m_profile)).value().secretPassword, "still works");
}

void TestKeychainSecretStore::aCallThatIsGivenUpIsHarmless()
{
    for (int round = 0; round < 50; ++round) {
        auto call = m_store->read(m_profile);
        for (int turns = 0; turns < round % 10; ++turns)
            QCoreApplication::processEvents();
        call.abort();
    }
    QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"not found"_s);
}

void TestKeychainSecretStore::theEnvironmentCannotChooseTheBackEnd()
{
    qputenv("QTKEYCHAIN_BACKEND", "somewhere-else");
    const KeychainSecretStore store;
    QVERIFY(!qEnvironmentVariableIsSet("QTKEYCHAIN_BACKEND"));
}

void TestKeychainSecretStore::noNameOfAProfileIsInTheKeyring()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "password"}))), u"ok"_s);
    const QStringList lines = foundEntries(m_profile);
    QVERIFY(!lines.isEmpty());
    QVERIFY(lines.filter(u"Padaria"_s).isEmpty());
    QVERIFY(!lines.filter(u"br.vinculo.Vinculo/sandbox/"_s).isEmpty());
}

void TestKeychainSecretStore::noSecretIsInAnyFile()
{
    const QByteArray canary = "canary-7f1d0c55-not-on-disk";
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {canary, canary}))), u"ok"_s);
    QCOMPARE(outcome(awaited(m_store->read(m_profile))), u"ok"_s);
    int searched = 0;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(canary) && !bytes.contains(canary.toBase64().first(30)),
                 qPrintable(file.fileName()));
        ++searched;
    }
    QVERIFY(searched > 0); // the keyring's own file, encrypted
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
