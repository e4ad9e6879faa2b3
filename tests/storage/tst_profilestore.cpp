// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profilestore.h"
#include "tests/storage/awaited.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void demoIsAlwaysFirst();
    void demoCannotBeChanged();
    void profilesSurviveARestart();
    void savingAgainReplaces();
    void aRemovedProfileIsGone();
    void removingAnUnknownProfileIsNotFound();
    void aUselessProfileIsRefused_data();
    void aUselessProfileIsRefused();
    void theFileIsForTheOwnerOnly();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void goodEntriesOfAPartlyBrokenFileAreKept();
    void anUnknownAccessLevelIsTheLeast();
    void anUnwritableDirectoryWorksInMemory();
    void aFailedWriteLeavesTheFileAsItWas();

private:
    static Profile shop();
    void put(const QByteArray &content) const;
    QByteArray content(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestProfileStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/profiles.json"_s);
}

Profile TestProfileStore::shop()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Crédito Já <b>São Paulo</b> %1"_s;
    profile.environment = Environment::Production;
    profile.baseUrl = QUrl(u"https://api.belvo.com"_s);
    profile.access = Access::Operator;
    profile.customerLanguage = u"pt"_s;
    profile.hasStoredSecret = true;
    return profile;
}

void TestProfileStore::put(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestProfileStore::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestProfileStore::demoIsAlwaysFirst()
{
    ProfileStore store(m_path);
    QCOMPARE(store.profiles(), QList{ProfileStore::demoProfile()});
    QVERIFY(store.save(shop()));
    QCOMPARE(store.profiles().constFirst().environment, Environment::Demo);
    QCOMPARE(store.profiles().constFirst().name, u"Demo"_s);
    QCOMPARE(store.find(ProfileStore::demoProfile().id), ProfileStore::demoProfile());
    QVERIFY(store.setAsideFile().isEmpty());
}

void TestProfileStore::demoCannotBeChanged()
{
    ProfileStore store(m_path);
    const QSignalSpy changed(&store, &ProfileStore::profilesChanged);
    Profile demo = ProfileStore::demoProfile();
    demo.name = u"Mine"_s;
    QCOMPARE(store.save(demo).error().code, u"profile_fixed"_s);
    QCOMPARE(store.remove(demo.id).error().code, u"profile_fixed"_s);
    QCOMPARE(store.profiles(), QList{ProfileStore::demoProfile()});
    QCOMPARE(changed.count(), 0);
}

void TestProfileStore::profilesSurviveARestart()
{
    const Profile first = shop();
    Profile second = shop();
    second.environment = Environment::Sandbox;
    second.access = Access::ReadOnly;
    second.hasStoredSecret = false;
    {
        ProfileStore store(m_path);
        const QSignalSpy changed(&store, &ProfileStore::profilesChanged);
        QVERIFY(store.save(first));
        QVERIFY(store.save(second));
        QCOMPARE(changed.count(), 2);
    }
    const ProfileStore store(m_path);
    QCOMPARE(store.profiles(), (QList{ProfileStore::demoProfile(), first, second}));
    QCOMPARE(store.find(second.id), second);
    QCOMPARE(store.find(QUuid::createUuid()), std::nullopt);
}

void TestProfileStore::savingAgainReplaces()
{
    ProfileStore store(m_path);
    Profile profile = shop();
    QVERIFY(store.save(profile));
    profile.name = u"Another name"_s;
    QVERIFY(store.save(profile));
    QCOMPARE(store.profiles().size(), 2);
    QCOMPARE(ProfileStore(m_path).find(profile.id), profile);
}

void TestProfileStore::aRemovedProfileIsGone()
{
    const Profile profile = shop();
    ProfileStore store(m_path);
    QVERIFY(store.save(profile));
    QVERIFY(store.remove(profile.id));
    QCOMPARE(store.find(profile.id), std::nullopt);
    QCOMPARE(ProfileStore(m_path).profiles().size(), 1);
}

void TestProfileStore::removingAnUnknownProfileIsNotFound()
{
    QCOMPARE(ProfileStore(m_path).remove(QUuid::createUuid()).error().kind, ErrorKind::NotFound);
}

void TestProfileStore::aUselessProfileIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("no id") << u"profile_without_id"_s;
    QTest::newRow("no name") << u"profile_nameless"_s;
    QTest::newRow("password in the address") << u"base_url_credentials"_s;
    QTest::newRow("second demo") << u"profile_fixed"_s;
}

void TestProfileStore::aUselessProfileIsRefused()
{
    QFETCH(const QString, code);
    Profile profile = shop();
    if (code == "profile_without_id"_L1)
        profile.id = QUuid();
    else if (code == "profile_nameless"_L1)
        profile.name = u" \t"_s;
    else if (code == "base_url_credentials"_L1)
        profile.baseUrl = QUrl(u"https://user:canary@api.belvo.com"_s);
    else
        profile.environment = Environment::Demo;
    ProfileStore store(m_path);
    const auto saved = store.save(profile);
    QCOMPARE(saved.error().kind, ErrorKind::Validation);
    QCOMPARE(saved.error().code, code);
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(!QFile::exists(m_path));
}

void TestProfileStore::theFileIsForTheOwnerOnly()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(shop()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther |
                        QFile::ExeGroup | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(m_path).path()) & others, QFile::Permissions());
}

void TestProfileStore::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"profiles":[{"id":)");
    QTest::newRow("not json") << QByteArray("\0\xff binary", 9);
    QTest::newRow("another shape") << QByteArray(R"([1, 2, 3])");
    QTest::newRow("newer format") << QByteArray(R"({"version":2,"profiles":[]})");
    QTest::newRow("profiles not a list") << QByteArray(R"({"version":1,"profiles":{}})");
    QTest::newRow("enormous") << QByteArray(2'000'000, ' ');
}

void TestProfileStore::aBrokenFileIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    put(bytes);
    ProfileStore store(m_path);
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(!store.setAsideFile().isEmpty());
    QCOMPARE(content(store.setAsideFile()), bytes);
    QVERIFY(store.isWritable());
    const Profile profile = shop();
    QVERIFY(store.save(profile));
    const ProfileStore next(m_path);
    QCOMPARE(next.find(profile.id), profile);
    QVERIFY(next.setAsideFile().isEmpty());
}

void TestProfileStore::goodEntriesOfAPartlyBrokenFileAreKept()
{
    const QByteArray bytes = R"({"version":1,"profiles":[
        {"id":"00000000-0000-0000-0000-00000000000a","name":"Good","environment":"sandbox","access":"admin"},
        {"id":"00000000-0000-0000-0000-00000000000a","name":"Same id","environment":"sandbox"},
        {"id":"nonsense","name":"Bad id","environment":"sandbox"},
        {"id":"00000000-0000-0000-0000-00000000000b","name":"Unknown","environment":"moon"},
        {"id":"5d5cfb0e-2d5c-4c0e-9a64-76696e63756c","name":"False demo","environment":"production"},
        17]})";
    put(bytes);
    const ProfileStore store(m_path);
    QCOMPARE(store.profiles().size(), 2);
    QCOMPARE(store.profiles().at(1).name, u"Good"_s);
    QCOMPARE(content(store.setAsideFile()), bytes);
    QVERIFY(QFile::exists(m_path));
}

void TestProfileStore::anUnknownAccessLevelIsTheLeast()
{
    put(R"({"version":1,"profiles":[{"id":"00000000-0000-0000-0000-00000000000a","name":"P",
            "environment":"production","access":"emperor"}]})");
    QCOMPARE(ProfileStore(m_path).profiles().at(1).access, Access::ReadOnly);
}

void TestProfileStore::anUnwritableDirectoryWorksInMemory()
{
    QFile file(m_directory->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ProfileStore store(m_directory->filePath(u"file/profiles.json"_s));
    QVERIFY(!store.isWritable());
    const Profile profile = shop();
    QCOMPARE(store.save(profile).error().kind, ErrorKind::Storage);
    QCOMPARE(store.find(profile.id), profile);
}

void TestProfileStore::aFailedWriteLeavesTheFileAsItWas()
{
    ProfileStore store(m_path);
    const Profile first = shop();
    QVERIFY(store.save(first));
    const QByteArray before = content(m_path);
    // The directory goes and a file takes its place, so that not even root can write there.
    const QString directory = QFileInfo(m_path).path();
    const QString moved = m_directory->filePath(u"moved"_s);
    QVERIFY(QDir().rename(directory, moved));
    QFile obstacle(directory);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const Profile second = shop();
    QCOMPARE(store.save(second).error().kind, ErrorKind::Storage);
    QCOMPARE(store.find(second.id), second);
    QCOMPARE(content(moved + u"/profiles.json"_s), before);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
