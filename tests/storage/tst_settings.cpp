// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorysecretstore.h"
#include "core/storage/settings.h"
#include "tests/storage/awaited.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewFileGivesTheDefaults();
    void valuesSurviveARestart();
    void everyScopeHasItsOwnValue();
    void revealAllIsNeverStored();
    void filesAreForTheOwnerOnly();
    void aFileReadableByOthersIsClosed();
    void nonsenseReadsAsTheDefault_data();
    void nonsenseReadsAsTheDefault();
    void aBrokenFileStillStarts();
    void anUnwritableDirectoryWorksInMemory();
    void memorySecretsStayWithTheirProfileAndEnvironment();

private:
    void put(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestSettings::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/settings.ini"_s);
}

void TestSettings::put(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSettings::aNewFileGivesTheDefaults()
{
    const Settings settings(m_path);
    QVERIFY(settings.isWritable());
    QCOMPARE(settings.value(SettingKey::Language), QVariant(u""_s));
    QCOMPARE(settings.value(SettingKey::ColorScheme), QVariant(u"system"_s));
    QCOMPARE(settings.value(SettingKey::TableDensity), QVariant(u"comfortable"_s));
    QCOMPARE(settings.value(SettingKey::DetailVisible), QVariant(true));
    QCOMPARE(settings.value(SettingKey::WindowGeometry), QVariant(QByteArray()));
    QCOMPARE(settings.value(SettingKey::RevealAll), QVariant(false));
    QCOMPARE(settings.filePath(), m_path);
}

void TestSettings::valuesSurviveARestart()
{
    const QByteArray geometry("\0\xff\x01,;\"=\n", 8);
    {
        Settings settings(m_path);
        settings.setValue(SettingKey::Language, u"pt"_s);
        settings.setValue(SettingKey::DetailVisible, false);
        settings.setValue(SettingKey::WindowGeometry, geometry);
        settings.setValue(SettingKey::LastPage, u"página/ñ, %1"_s);
        QVERIFY(settings.flush());
    }
    const Settings settings(m_path);
    QCOMPARE(settings.value(SettingKey::Language), QVariant(u"pt"_s));
    QCOMPARE(settings.value(SettingKey::DetailVisible), QVariant(false));
    QCOMPARE(settings.value(SettingKey::WindowGeometry), QVariant(geometry));
    QCOMPARE(settings.value(SettingKey::LastPage), QVariant(u"página/ñ, %1"_s));
}

void TestSettings::everyScopeHasItsOwnValue()
{
    Settings settings(m_path);
    settings.setValue(SettingKey::HeaderState, QByteArray("links"), u"links"_s);
    settings.setValue(SettingKey::HeaderState, QByteArray("accounts"), u"accounts"_s);
    QCOMPARE(settings.value(SettingKey::HeaderState, u"links"_s), QVariant(QByteArray("links")));
    QCOMPARE(settings.value(SettingKey::HeaderState, u"accounts"_s), QVariant(QByteArray("accounts")));
    QCOMPARE(settings.value(SettingKey::HeaderState, u"owners"_s), QVariant(QByteArray()));
}

void TestSettings::revealAllIsNeverStored()
{
    {
        Settings settings(m_path);
        settings.setValue(SettingKey::RevealAll, true);
        QCOMPARE(settings.value(SettingKey::RevealAll), QVariant(true));
    }
    QCOMPARE(Settings(m_path).value(SettingKey::RevealAll), QVariant(false));
    put("reveal_all=true\n");
    QCOMPARE(Settings(m_path).value(SettingKey::RevealAll), QVariant(false));
}

void TestSettings::filesAreForTheOwnerOnly()
{
    {
        Settings settings(m_path);
        settings.setValue(SettingKey::Language, u"es"_s);
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther |
                        QFile::ExeGroup | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(m_path).path()) & others, QFile::Permissions());
    QCOMPARE(Settings(m_path).value(SettingKey::Language), QVariant(u"es"_s));
}

void TestSettings::aFileReadableByOthersIsClosed()
{
    put("language=pt\n");
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(Settings(m_path).value(SettingKey::Language), QVariant(u"pt"_s));
    QVERIFY(!(QFile::permissions(m_path) & QFile::ReadOther));
}

void TestSettings::nonsenseReadsAsTheDefault_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("key");
    QTest::newRow("unknown language") << QByteArray("language=klingon\n") << int(SettingKey::Language);
    QTest::newRow("list for a text") << QByteArray("color_scheme=a, b\n") << int(SettingKey::ColorScheme);
    QTest::newRow("word for a bool") << QByteArray("detail_visible=perhaps\n")
                                     << int(SettingKey::DetailVisible);
    QTest::newRow("text for bytes") << QByteArray("window_state=text\n") << int(SettingKey::WindowState);
    QTest::newRow("bytes for a text")
        << QByteArray("table_density=@ByteArray(compact)\n") << int(SettingKey::TableDensity);
}

void TestSettings::nonsenseReadsAsTheDefault()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, key);
    const Settings fresh(m_directory->filePath(u"fresh.ini"_s));
    put(line);
    QCOMPARE(Settings(m_path).value(SettingKey(key)), fresh.value(SettingKey(key)));
}

void TestSettings::aBrokenFileStillStarts()
{
    const QByteArray broken("\0\x01\xff[[[ not ini\n=\n", 17);
    put(broken);
    Settings settings(m_path);
    QFile aside(m_path + u".unreadable-1"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
    QCOMPARE(settings.value(SettingKey::ColorScheme), QVariant(u"system"_s));
    settings.setValue(SettingKey::ColorScheme, u"dark"_s);
    QVERIFY(settings.flush());
    QCOMPARE(Settings(m_path).value(SettingKey::ColorScheme), QVariant(u"dark"_s));
}

void TestSettings::anUnwritableDirectoryWorksInMemory()
{
    // A file where a directory should be: refused for root as well.
    QFile file(m_directory->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings settings(m_directory->filePath(u"file/settings.ini"_s));
    QVERIFY(!settings.isWritable());
    settings.setValue(SettingKey::Language, u"en"_s);
    QCOMPARE(settings.value(SettingKey::Language), QVariant(u"en"_s));
    QVERIFY(!settings.flush());
}

void TestSettings::memorySecretsStayWithTheirProfileAndEnvironment()
{
    MemorySecretStore store;
    Profile profile;
    profile.id = QUuid::createUuid();
    QCOMPARE(outcome(awaited(store.read(profile))), u"not found"_s);
    QCOMPARE(outcome(awaited(store.write(profile, {"id", "password"}))), u"ok"_s);
    QCOMPARE(awaited(store.read(profile)).value().secretPassword, "password");
    Profile moved = profile;
    moved.environment = Environment::Production;
    QCOMPARE(outcome(awaited(store.read(moved))), u"not found"_s);
    QCOMPARE(outcome(awaited(store.remove(profile))), u"ok"_s);
    QCOMPARE(outcome(awaited(store.read(profile))), u"not found"_s);
    QCOMPARE(awaited(store.probe()).value(), KeychainState::Available);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
