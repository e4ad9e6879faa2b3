// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/triagestore.h"
#include "tests/storage/awaited.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

namespace {

const QUuid kMine = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
const QUuid kOther = QUuid::fromString(u"99999999-2222-4333-8444-555555555555"_s);

TriageDecision decision(const QString &mark)
{
    return {.mark = mark,
            .aside = TriageDecision::Aside::WaitingForCustomer,
            .asideSinceMs = 1'780'000'000'000,
            .untilMs = 1'780'600'000'000,
            .status = u"invalid"_s,
            .reason = u"invalid"_s,
            .note = u"calls back on <b>Monday</b> – ção"_s,
            .assignee = u"ana"_s};
}

} // namespace

class TestTriageStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingDecidedMakesNoFile();
    void decisionsComeBack();
    void aDecisionIsReplaced();
    void oneThatSaysNothingIsDropped();
    void aLongNoteIsCut();
    void lanesAreDoneForADay();
    void profilesAreKeptApart();
    void forgettingLeavesNoTrace_data();
    void forgettingLeavesNoTrace();
    void theFileIsForItsOwnerOnly();
    void aDamagedFileIsSetAside();
    void aNewerFileIsLeftAloneAndSaysSo();
    void aRefusedWritingIsTold();

private:
    [[nodiscard]] Result<TriageRecord> load(const QUuid &profile = kMine);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<TriageStore> m_store;
};

void TestTriageStore::init()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/triage.sqlite"_s);
    m_store = std::make_unique<TriageStore>(m_path);
}

//! As after a restart.
Result<TriageRecord> TestTriageStore::load(const QUuid &profile)
{
    m_store.reset();
    m_store = std::make_unique<TriageStore>(m_path);
    return awaited(m_store->load(profile));
}

void TestTriageStore::nothingDecidedMakesNoFile()
{
    const auto record = load();
    QVERIFY(record);
    QVERIFY(record->decisions.isEmpty() && record->done.isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void TestTriageStore::decisionsComeBack()
{
    TriageDecision note{.mark = u"b"_s, .note = u"only a note"_s};
    m_store->save(kMine, {decision(u"a"_s), note});
    const auto record = load();
    QVERIFY(record);
    QCOMPARE(record->decisions, (QList{decision(u"a"_s), note}));
}

void TestTriageStore::aDecisionIsReplaced()
{
    m_store->save(kMine, {decision(u"a"_s)});
    TriageDecision later = decision(u"a"_s);
    later.aside = TriageDecision::Aside::Snoozed;
    later.untilMs = 0;
    m_store->save(kMine, {later});
    QCOMPARE(load()->decisions, QList{later});
}

void TestTriageStore::oneThatSaysNothingIsDropped()
{
    m_store->save(kMine, {decision(u"a"_s), decision(u"b"_s)});
    m_store->save(kMine, {TriageDecision{.mark = u"a"_s}});
    QCOMPARE(load()->decisions, QList{decision(u"b"_s)});
}

void TestTriageStore::aLongNoteIsCut()
{
    m_store->save(kMine, {TriageDecision{.mark = u"a"_s, .note = QString(5000, u'x')}});
    QCOMPARE(load()->decisions.value(0).note.size(), TriageStore::kLongestNote);
}

void TestTriageStore::lanesAreDoneForADay()
{
    const QDate day(2026, 6, 10);
    m_store->saveDone(kMine, {ErrorLane::EndUser, day.addDays(-1), 3});
    m_store->saveDone(kMine, {ErrorLane::EndUser, day, 12});
    m_store->saveDone(kMine, {ErrorLane::Wait, day, 1});
    QCOMPARE(load()->done, (QList<LaneDone>{{ErrorLane::EndUser, day, 12}, {ErrorLane::Wait, day, 1}}));
    m_store->saveDone(kMine, {ErrorLane::EndUser, {}, 0});
    QCOMPARE(load()->done, (QList<LaneDone>{{ErrorLane::Wait, day, 1}}));
}

void TestTriageStore::profilesAreKeptApart()
{
    m_store->save(kMine, {decision(u"a"_s)});
    m_store->save(kOther, {TriageDecision{.mark = u"a"_s, .assignee = u"rui"_s}});
    QCOMPARE(load(kOther)->decisions.value(0).assignee, u"rui"_s);
    m_store->forget(kOther);
    QVERIFY(load(kOther)->decisions.isEmpty());
    QCOMPARE(load()->decisions, QList{decision(u"a"_s)});
}

void TestTriageStore::forgettingLeavesNoTrace_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("the profile") << 0;
    QTest::newRow("the link") << 1;
    QTest::newRow("the note is emptied") << 2;
}

void TestTriageStore::forgettingLeavesNoTrace()
{
    QFETCH(int, way);
    TriageDecision noted = decision(u"a"_s);
    noted.note = u"seldom-seen-words"_s;
    m_store->save(kMine, {noted});
    m_store->waitForWrites();
    if (way == 0)
        m_store->forget(kMine);
    else if (way == 1)
        m_store->forgetLink(kMine, u"a"_s);
    else
        m_store->save(kMine, {TriageDecision{.mark = u"a"_s, .assignee = u"ana"_s}});
    QCOMPARE(load()->decisions.size(), way == 2 ? 1 : 0);
    m_store.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("seldom-seen-words"));
}

void TestTriageStore::theFileIsForItsOwnerOnly()
{
    m_store->save(kMine, {decision(u"a"_s)});
    QVERIFY(load());
    const auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile(m_path).permissions() & everybody));
}

void TestTriageStore::aDamagedFileIsSetAside()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    m_store->save(kMine, {decision(u"a"_s)});
    QCOMPARE(load()->decisions.size(), 1);
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({u"triage.sqlite.unreadable*"_s}).size(), 1);
}

void TestTriageStore::aNewerFileIsLeftAloneAndSaysSo()
{
    m_store->save(kMine, {decision(u"a"_s)});
    m_store->waitForWrites();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto record = load();
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::Storage);
    QCOMPARE(record.error().code, u"triage_unreadable"_s);
}

void TestTriageStore::aRefusedWritingIsTold()
{
    QVERIFY(QDir().mkpath(m_path)); // a directory is in the way
    const QSignalSpy failed(m_store.get(), &TriageStore::writeFailed);
    m_store->save(kMine, {decision(u"a"_s)});
    QTRY_COMPARE(failed.size(), 1);
    m_store->saveDone(kMine, {ErrorLane::Us, QDate(2026, 6, 10), 1});
    QTRY_COMPARE(failed.size(), 2);
}

QTEST_GUILESS_MAIN(TestTriageStore)
#include "tst_triagestore.moc"
