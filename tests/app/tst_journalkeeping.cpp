// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalkeeping.h"
#include "core/storage/memorysecretstore.h"
#include "tests/storage/awaited.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using Kind = ChangeRecord::Kind;

//! What is changed on this computer stands in the journal, wherever it was changed.
class TestJournalKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void profilesAreFollowed();
    void anotherEnvironmentIsTold();
    void decisionsAreCounted();
    void onlySettingsThatMatterAreNoted();
    void forgottenListsAreNoted();

private:
    struct Bench
    {
        explicit Bench(const QTemporaryDir &folder)
            : journal(folder.filePath(u"journal.sqlite"_s))
            , profiles(folder.filePath(u"profiles.json"_s))
            , decisions(folder.filePath(u"people.json"_s))
            , settings(folder.filePath(u"settings.ini"_s))
            , lists(secrets, settings, folder.filePath(u"lists"_s))
            , keeping(journal, profiles, decisions, lists, settings)
        {
        }
        storage::Journal journal;
        storage::ProfileStore profiles;
        storage::PersonDecisions decisions;
        storage::Settings settings;
        storage::MemorySecretStore secrets;
        models::ListCache lists;
        app::JournalKeeping keeping;
    };
    //! Oldest first.
    [[nodiscard]] QList<ChangeRecord> changes() const;
    [[nodiscard]] static Profile profile();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
};

void TestJournalKeeping::init()
{
    m_bench.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Bench>(*m_folder);
}

Profile TestJournalKeeping::profile()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Acme"_s;
    profile.environment = Environment::Sandbox;
    profile.baseUrl = QUrl(u"https://sandbox.belvo.com"_s);
    return profile;
}

QList<ChangeRecord> TestJournalKeeping::changes() const
{
    QList<ChangeRecord> changes;
    const auto entries = awaited(m_bench->journal.entries(0, 100));
    for (const storage::JournalEntry &entry : *entries)
        if (entry.change)
            changes.prepend(*entry.change);
    return changes;
}

void TestJournalKeeping::profilesAreFollowed()
{
    Profile acme = profile();
    QVERIFY(m_bench->profiles.save(acme));
    acme.access = Access::Operator;
    acme.name = u"Acme 2"_s;
    QVERIFY(m_bench->profiles.save(acme));
    QVERIFY(m_bench->profiles.save(acme)); // nothing is other than before
    QVERIFY(m_bench->profiles.remove(acme.id));
    const QList<ChangeRecord> found = changes();
    QCOMPARE(found.size(), 4);
    QVERIFY(found[0].kind == Kind::ProfileCreated);
    QCOMPARE(found[0].detail, u"sandbox, read_only"_s);
    QVERIFY(found[1].kind == Kind::AccessChanged);
    QCOMPARE(found[1].detail, u"read_only > operator"_s);
    QVERIFY(found[2].kind == Kind::ProfileChanged);
    QCOMPARE(found[2].detail, u"name"_s);
    QVERIFY(found[3].kind == Kind::ProfileDeleted);
    QCOMPARE(found[3].object, found[0].object); // the same one, and not its id
    QVERIFY(!found[3].object.contains(acme.id.toString(QUuid::WithoutBraces)));
}

void TestJournalKeeping::anotherEnvironmentIsTold()
{
    Profile shop = profile();
    m_bench->keeping.noteOpened(shop);
    shop.id = QUuid::createUuid();
    shop.environment = Environment::Production;
    m_bench->keeping.noteOpened(shop);
    const QList<ChangeRecord> found = changes();
    QCOMPARE(found.size(), 2);
    QVERIFY(found[1].kind == Kind::ProfileOpened);
    QCOMPARE(found[0].detail, u"sandbox"_s);
    QCOMPARE(found[1].detail, u"sandbox > production"_s);
}

void TestJournalKeeping::decisionsAreCounted()
{
    const Profile acme = profile();
    QVERIFY(m_bench->profiles.save(acme));
    const QList<QUuid> one{QUuid::createUuid()};
    const QList<QUuid> others{QUuid::createUuid(), QUuid::createUuid()};
    QVERIFY(m_bench->decisions.merge(acme.id, one, others));
    QVERIFY(m_bench->decisions.forget(acme.id, one, others));
    QVERIFY(m_bench->decisions.split(acme.id, one, others));
    QVERIFY(!m_bench->decisions.merge(acme.id, {}, others)); // refused: nothing was changed
    const QList<ChangeRecord> found = changes();
    QCOMPARE(found.size(), 4);
    QVERIFY(found[1].kind == Kind::PeopleJoined);
    QCOMPARE(found[1].count, 3);
    QVERIFY(found[2].kind == Kind::DecisionUndone);
    QVERIFY(found[3].kind == Kind::PeopleSplit);
    const auto entries = awaited(m_bench->journal.entries(0, 1));
    QCOMPARE(entries->constFirst().profileName, u"Acme"_s);
}

void TestJournalKeeping::onlySettingsThatMatterAreNoted()
{
    using storage::SettingKey;
    storage::Settings &settings = m_bench->settings;
    const QString scope = QUuid::createUuid().toString(QUuid::WithoutBraces);
    settings.setValue(SettingKey::Language, u"pt"_s);
    settings.setValue(SettingKey::KeptListsAge, u"7"_s);
    settings.setValue(SettingKey::KeptListsAge, u"7"_s); // as before
    settings.setValue(SettingKey::KeepLists, u"no"_s, scope);
    const QList<ChangeRecord> found = changes();
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].kind == Kind::SettingChanged);
    QCOMPARE(found[0].subject, u"kept_lists_days"_s);
    QCOMPARE(found[0].detail, u"7"_s);
    QCOMPARE(found[1].subject, u"keep_lists"_s);
    QCOMPARE(found[1].detail, u"no"_s);
}

void TestJournalKeeping::forgottenListsAreNoted()
{
    QVERIFY(awaited(m_bench->lists.forget(profile())));
    const QList<ChangeRecord> found = changes();
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].kind == Kind::ListsForgotten);
}

QTEST_GUILESS_MAIN(TestJournalKeeping)
#include "tst_journalkeeping.moc"
