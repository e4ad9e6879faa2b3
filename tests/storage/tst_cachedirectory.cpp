// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/cachedirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

//! Where kept lists lie, how much of them stays, and that nothing stays that was to go.
class TestCacheDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void directoriesAreForTheirOwnerAlone();
    void noNameSaysAnything();
    void environmentsLieApart();
    void theNoteAboutTheKeyIsKeptWithTheFiles();
    void whatIsTooOldGoes();
    void theLongestUnusedMakesRoom();
    void theOneJustWrittenGoesLast();
    void halfWrittenFilesGoWhenNobodyWritesThemAnyMore();
    void usageCountsEverythingOnTheDisk();
    void aDamagedFileTakesThePlaceOfTheOneBefore();
    void damagedFilesGrowOldToo();
    void erasingLeavesNothing();
    void erasingOneProfileLeavesTheOthers();
    void aDiskWithoutRoomIsSeen();

private:
    QString add(const QByteArray &name, qint64 size, const QDateTime &written, const QDateTime &used = {});

    std::unique_ptr<QTemporaryDir> m_place;
    std::optional<CacheDirectory> m_directory;
    Profile m_profile;
    const QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
};

void TestCacheDirectory::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_directory.emplace(m_place->filePath(u"lists"_s));
    m_profile = {};
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Padaria do Zé"_s;
    QVERIFY(m_directory->prepare(m_profile));
}

QString TestCacheDirectory::add(const QByteArray &name, qint64 size, const QDateTime &written,
                                const QDateTime &used)
{
    const QString path = m_directory->fileOf(m_profile, name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, 'x')) != size)
        return {};
    file.close();
    return CacheDirectory::noteUse(path, used.isValid() ? used : written) &&
                   CacheDirectory::noteAge(path, written)
               ? path
               : QString();
}

void TestCacheDirectory::directoriesAreForTheirOwnerAlone()
{
    for (const QString &path : {m_directory->root(), m_directory->directoryOf(m_profile)}) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    }
}

void TestCacheDirectory::noNameSaysAnything()
{
    QVERIFY(!m_directory->directoryOf(m_profile).contains(u"Padaria"_s));
}

void TestCacheDirectory::environmentsLieApart()
{
    Profile moved = m_profile;
    moved.environment = Environment::Production;
    QVERIFY(m_directory->directoryOf(m_profile) != m_directory->directoryOf(moved));
}

void TestCacheDirectory::theNoteAboutTheKeyIsKeptWithTheFiles()
{
    QVERIFY(!m_directory->isKeyExpected(m_profile));
    QVERIFY(m_directory->expectKey(m_profile));
    QVERIFY(m_directory->isKeyExpected(m_profile));
    m_directory->trim({.bytes = 0, .age = std::chrono::days(0)}, m_now.addYears(9));
    QVERIFY(m_directory->isKeyExpected(m_profile));
    QCOMPARE(m_directory->usage(m_profile), 0);
    QVERIFY(m_directory->erase(m_profile));
    QVERIFY(!m_directory->isKeyExpected(m_profile));
}

void TestCacheDirectory::whatIsTooOldGoes()
{
    const QString old = add("old", 10, m_now.addDays(-31), m_now);
    const QString fresh = add("fresh", 10, m_now.addDays(-29));
    m_directory->trim({.bytes = 1000, .age = std::chrono::days(30)}, m_now);
    QVERIFY(!QFileInfo::exists(old));
    QVERIFY(QFileInfo::exists(fresh));
}

void TestCacheDirectory::theLongestUnusedMakesRoom()
{
    const QString a = add("a", 400, m_now.addDays(-1), m_now.addSecs(-10));
    const QString b = add("b", 400, m_now.addDays(-2), m_now.addSecs(-30));
    const QString c = add("c", 400, m_now.addDays(-3), m_now.addSecs(-20));
    m_directory->trim({.bytes = 800, .age = std::chrono::days(30)}, m_now);
    QVERIFY(QFileInfo::exists(a) && !QFileInfo::exists(b) && QFileInfo::exists(c));
    m_directory->trim({.bytes = 799, .age = std::chrono::days(30)}, m_now);
    QVERIFY(QFileInfo::exists(a) && !QFileInfo::exists(c));
}

void TestCacheDirectory::theOneJustWrittenGoesLast()
{
    const QString fresh = add("fresh", 400, m_now.addDays(-9), m_now.addDays(-9));
    const QString other = add("other", 400, m_now, m_now);
    m_directory->trim({.bytes = 500, .age = std::chrono::days(30)}, m_now, fresh);
    QVERIFY(QFileInfo::exists(fresh) && !QFileInfo::exists(other));
}

void TestCacheDirectory::halfWrittenFilesGoWhenNobodyWritesThemAnyMore()
{
    const QString good = add("good", 10, m_now.addSecs(-3600));
    const QString begun = good + u".AbCdEf"_s;
    QVERIFY(QFile::copy(good, begun));
    QVERIFY(CacheDirectory::noteAge(begun, m_now.addSecs(-60)));
    m_directory->trim({}, m_now);
    QVERIFY(QFileInfo::exists(begun));
    m_directory->trim({}, m_now.addSecs(3600));
    QVERIFY(!QFileInfo::exists(begun));
    QVERIFY(QFileInfo::exists(good));
}

void TestCacheDirectory::usageCountsEverythingOnTheDisk()
{
    QCOMPARE(m_directory->usage(), 0);
    const QString a = add("a", 100, m_now);
    add("b", 50, m_now);
    QVERIFY(!CacheDirectory::setAside(a).isEmpty());
    QCOMPARE(m_directory->usage(m_profile), 150);
    m_profile.id = QUuid::createUuid();
    QVERIFY(m_directory->prepare(m_profile));
    add("c", 7, m_now);
    QCOMPARE(m_directory->usage(m_profile), 7);
    QCOMPARE(m_directory->usage(), 157);
}

void TestCacheDirectory::aDamagedFileTakesThePlaceOfTheOneBefore()
{
    for (int i = 0; i < 3; ++i) {
        const QString path = add("a", 100, m_now);
        const QString aside = CacheDirectory::setAside(path);
        QVERIFY(aside.endsWith(u".damaged"_s) && QFileInfo::exists(aside) && !QFileInfo::exists(path));
    }
    QCOMPARE(m_directory->usage(m_profile), 100);
    QVERIFY(m_directory->files(m_profile).isEmpty());
    QVERIFY(m_directory->removeDamaged(m_profile));
    QCOMPARE(m_directory->usage(m_profile), 0);
}

void TestCacheDirectory::damagedFilesGrowOldToo()
{
    const QString aside = CacheDirectory::setAside(add("a", 100, m_now));
    m_directory->trim({}, m_now.addDays(31));
    QVERIFY(!QFileInfo::exists(aside));
}

void TestCacheDirectory::erasingLeavesNothing()
{
    QVERIFY(m_directory->expectKey(m_profile));
    QVERIFY(!CacheDirectory::setAside(add("a", 100, m_now)).isEmpty());
    add("b", 100, m_now);
    QVERIFY(m_directory->erase(m_profile));
    QVERIFY(!QFileInfo::exists(m_directory->directoryOf(m_profile)));
    QVERIFY(m_directory->erase(m_profile)); // nothing there is gone too
}

void TestCacheDirectory::erasingOneProfileLeavesTheOthers()
{
    const QString kept = add("a", 100, m_now);
    Profile other = m_profile;
    other.id = QUuid::createUuid();
    QVERIFY(m_directory->prepare(other));
    QVERIFY(m_directory->erase(other));
    QVERIFY(QFileInfo::exists(kept));
}

void TestCacheDirectory::aDiskWithoutRoomIsSeen()
{
    QVERIFY(m_directory->hasRoomFor(0));
    QVERIFY(!m_directory->hasRoomFor(std::numeric_limits<qint64>::max() / 2));
}

QTEST_GUILESS_MAIN(TestCacheDirectory)
#include "tst_cachedirectory.moc"
