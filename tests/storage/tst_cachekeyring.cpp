// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside tests/support/with-keyring.sh: a real gnome-keyring in a session of its own.
#include "core/storage/cache/cachekeyring.h"
#include "core/storage/keychainsecretstore.h"
#include "tests/storage/awaited.h"
#include "tests/storage/keyringcontrol.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

//! The key of kept lists in a real keychain: made once, found again, never made anew while it may still
//! exist.
class TestCacheKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aKeyIsMadeOnceAndFoundAgain();
    void everyProfileAndEnvironmentHasItsOwn();
    void theKeyLiesBesideTheKeysOfTheApi();
    void aLockedKeyringGivesNoKeyAndMakesNone();
    void aKeyThatIsGoneAgainstTheNoteIsNotReplaced();
    void aKeyOfTheWrongSizeIsNotUsed();
    void aDestroyedKeyIsGone();
    void aLockedKeyringKeepsWhatIsDestroyed();
    void noKeyIsInAnyFile();
    void aDirectoryThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] Result<CacheKeyPtr> obtain(const Profile &profile);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<KeychainSecretStore> m_store;
    std::unique_ptr<CacheKeyring> m_keyring;
    std::optional<CacheDirectory> m_directory;
    Profile m_profile;
};

void TestCacheKeyring::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_directory.emplace(m_place->filePath(u"lists"_s));
    m_store = std::make_unique<KeychainSecretStore>();
    m_keyring = std::make_unique<CacheKeyring>(*m_store, *m_directory);
    m_profile = {};
    m_profile.id = QUuid::createUuid();
}

void TestCacheKeyring::cleanup()
{
    if (awaited(m_store->probe()).value() != KeychainState::Available)
        QVERIFY(unlockKeyring());
    QCOMPARE(outcome(awaited(m_keyring->destroy(m_profile))), u"ok"_s);
}

Result<CacheKeyPtr> TestCacheKeyring::obtain(const Profile &profile)
{
    return awaited(m_keyring->obtain(profile));
}

void TestCacheKeyring::aKeyIsMadeOnceAndFoundAgain()
{
    const auto made = obtain(m_profile);
    QCOMPARE(outcome(made), u"ok"_s);
    QVERIFY(m_directory->isKeyExpected(m_profile));
    m_keyring = std::make_unique<CacheKeyring>(*m_store, *m_directory); // the next run
    const auto found = obtain(m_profile);
    QCOMPARE(outcome(found), u"ok"_s);
    QCOMPARE((*found)->bytes(), (*made)->bytes());
    QVERIFY((*found)->bytes() != QByteArray(CacheKey::kSize, '\0'));
}

void TestCacheKeyring::everyProfileAndEnvironmentHasItsOwn()
{
    Profile moved = m_profile;
    moved.environment = Environment::Production;
    const auto here = obtain(m_profile);
    const auto there = obtain(moved);
    QVERIFY((*here)->bytes() != (*there)->bytes());
    QCOMPARE(outcome(awaited(m_keyring->destroy(moved))), u"ok"_s);
    QCOMPARE((*obtain(m_profile))->bytes(), (*here)->bytes());
}

void TestCacheKeyring::theKeyLiesBesideTheKeysOfTheApi()
{
    QCOMPARE(outcome(awaited(m_store->write(m_profile, {"id", "password"}))), u"ok"_s);
    QCOMPARE(outcome(obtain(m_profile)), u"ok"_s);
    QCOMPARE(awaited(m_store->read(m_profile)).value().secretPassword, "password");
    QCOMPARE(outcome(awaited(m_store->remove(m_profile))), u"ok"_s);
    QCOMPARE(outcome(obtain(m_profile)), u"ok"_s);
}

void TestCacheKeyring::aLockedKeyringGivesNoKeyAndMakesNone()
{
    const auto made = obtain(m_profile);
    QVERIFY(lockKeyring());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(outcome(obtain(m_profile)), u"keychain_locked"_s);
    QVERIFY(unlockKeyring());
    QCOMPARE((*obtain(m_profile))->bytes(), (*made)->bytes());
}

void TestCacheKeyring::aKeyThatIsGoneAgainstTheNoteIsNotReplaced()
{
    QCOMPARE(outcome(obtain(m_profile)), u"ok"_s);
    QCOMPARE(outcome(awaited(m_store->removeCacheKey(m_profile))), u"ok"_s); // by another program
    QCOMPARE(outcome(obtain(m_profile)), u"keychain_mismatch"_s);
    QCOMPARE(outcome(obtain(m_profile)), u"keychain_mismatch"_s);
    QVERIFY(m_directory->erase(m_profile)); // the person says: forget
    QCOMPARE(outcome(obtain(m_profile)), u"ok"_s);
}

void TestCacheKeyring::aKeyOfTheWrongSizeIsNotUsed()
{
    QCOMPARE(outcome(awaited(m_store->writeCacheKey(m_profile, "short"))), u"ok"_s);
    QCOMPARE(outcome(obtain(m_profile)), u"keychain_mismatch"_s);
    QCOMPARE(awaited(m_store->readCacheKey(m_profile, false)).value(), "short");
}

void TestCacheKeyring::aDestroyedKeyIsGone()
{
    const auto made = obtain(m_profile);
    QCOMPARE(outcome(awaited(m_keyring->destroy(m_profile))), u"ok"_s);
    QProcess search;
    search.setProcessChannelMode(QProcess::MergedChannels);
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"user"_s, SecretStore::cacheKeyFor(m_profile)});
    QVERIFY(search.waitForFinished());
    QCOMPARE(search.readAll(), QByteArray());
    QVERIFY(m_directory->erase(m_profile));
    const auto another = obtain(m_profile);
    QVERIFY((*another)->bytes() != (*made)->bytes());
}

void TestCacheKeyring::aLockedKeyringKeepsWhatIsDestroyed()
{
    QCOMPARE(outcome(obtain(m_profile)), u"ok"_s);
    QVERIFY(lockKeyring());
    QCOMPARE(outcome(awaited(m_keyring->destroy(m_profile))), u"keychain_locked"_s);
}

void TestCacheKeyring::noKeyIsInAnyFile()
{
    const QByteArray key = (*obtain(m_profile))->bytes();
    int searched = 0;
    for (const QString &place : {QDir::homePath(), m_place->path()}) {
        QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(key) && !bytes.contains(key.toHex()) && !bytes.contains(key.toBase64()),
                     qPrintable(file.fileName()));
            ++searched;
        }
    }
    QVERIFY(searched > 1); // the keyring's own file, and the note
}

void TestCacheKeyring::aDirectoryThatCannotBeWrittenIsSaid()
{
    QFile inTheWay(m_place->filePath(u"lists"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(outcome(obtain(m_profile)), u"cache_not_writable"_s);
}

QTEST_GUILESS_MAIN(TestCacheKeyring)
#include "tst_cachekeyring.moc"
