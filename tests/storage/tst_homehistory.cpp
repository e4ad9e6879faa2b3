// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/homehistory.h"
#include "tests/storage/awaited.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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
const QDate kToday(2026, 5, 20);

qint64 at(QDate day, int hour = 12)
{
    return QDateTime(day, QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
}

HomeVisit visit(QDate day, qint64 links)
{
    return {.startedAtMs = at(day),
            .takenAtMs = at(day, 13),
            .counts = {{u"links"_s, links}, {u"errors"_s, 0}},
            .account = "mine",
            .links = QByteArray("\0state\xff", 7)};
}

} // namespace

class TestHomeHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewFileRemembersNothing();
    void theLatestTwoVisitsComeBack();
    void aVisitThatGoesOnIsReplaced();
    void profilesAreKeptApart();
    void lossesComeBackByDay();
    void oldVisitsAreDropped();
    void forgettingLeavesNoTrace();
    void theFileIsForItsOwnerOnly();
    void aDamagedFileIsSetAside();
    void aNewerFileIsLeftAlone();
    void aDirectoryInTheWayRemembersNothing();

private:
    [[nodiscard]] Result<HomeRecord> load(const QUuid &profile = kMine, QDate since = kToday.addDays(-30));

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<HomeHistory> m_history;
};

void TestHomeHistory::init()
{
    m_history.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/home.sqlite"_s);
    m_history = std::make_unique<HomeHistory>(m_path);
}

//! As after a restart.
Result<HomeRecord> TestHomeHistory::load(const QUuid &profile, QDate since)
{
    m_history.reset();
    m_history = std::make_unique<HomeHistory>(m_path);
    return awaited(m_history->load(profile, since));
}

void TestHomeHistory::aNewFileRemembersNothing()
{
    const auto record = load();
    QVERIFY(record);
    QVERIFY(record->visits.isEmpty());
    QVERIFY(record->losses.isEmpty());
    QVERIFY(record->visitTimes.isEmpty());
}

void TestHomeHistory::theLatestTwoVisitsComeBack()
{
    for (int day = 3; day > 0; --day)
        m_history->save(kMine, visit(kToday.addDays(-day), 100 - day));
    const auto record = load();
    QVERIFY(record);
    const QList<HomeVisit> expected{visit(kToday.addDays(-1), 99), visit(kToday.addDays(-2), 98)};
    QCOMPARE(record->visits, expected);
    const QList<qint64> times{at(kToday.addDays(-3), 13), at(kToday.addDays(-2), 13),
                              at(kToday.addDays(-1), 13)};
    QCOMPARE(record->visitTimes, times);
}

void TestHomeHistory::aVisitThatGoesOnIsReplaced()
{
    HomeVisit first = visit(kToday, 10);
    m_history->save(kMine, first);
    first.takenAtMs += 60'000;
    first.counts = {{u"links"_s, 12}};
    m_history->save(kMine, first);
    const auto record = load();
    QVERIFY(record);
    QCOMPARE(record->visits, QList{first});
}

void TestHomeHistory::profilesAreKeptApart()
{
    m_history->save(kMine, visit(kToday, 10), {{kToday, u"a"_s, LostLink::Kind::Gone}});
    m_history->save(kOther, visit(kToday, 77));
    QCOMPARE(load(kOther)->visits.value(0).counts.value(u"links"_s), 77);
    QVERIFY(load(kOther)->losses.isEmpty());
    m_history->forget(kOther);
    QVERIFY(load(kOther)->visits.isEmpty());
    QCOMPARE(load(kMine)->visits.size(), 1);
}

void TestHomeHistory::lossesComeBackByDay()
{
    const QList<LostLink> old{{kToday.addDays(-40), u"long-ago"_s, LostLink::Kind::Gone}};
    const QList<LostLink> recent{{kToday.addDays(-30), u"a"_s, LostLink::Kind::Stopped},
                                 {kToday, u"b"_s, LostLink::Kind::Gone}};
    m_history->save(kMine, visit(kToday.addDays(-40), 10), old);
    m_history->save(kMine, visit(kToday, 8), recent);
    QCOMPARE(load()->losses, recent);
    QCOMPARE(load(kMine, kToday.addDays(-40))->losses, old + recent);
}

void TestHomeHistory::oldVisitsAreDropped()
{
    m_history->save(kMine, visit(kToday.addDays(-120), 1), {{kToday.addDays(-120), u"a"_s, {}}});
    m_history->save(kMine, visit(kToday.addDays(-3), 2));
    m_history->save(kMine, visit(kToday.addDays(-2), 3));
    m_history->save(kMine, visit(kToday.addDays(-1), 4));
    const auto record = load(kMine, kToday.addDays(-365));
    QVERIFY(record);
    QCOMPARE(record->visitTimes.size(), 3);
    QVERIFY(record->losses.isEmpty());
    QVERIFY(!record->visits.at(0).links.isEmpty());
    QVERIFY(!record->visits.at(1).links.isEmpty());
}

void TestHomeHistory::forgettingLeavesNoTrace()
{
    m_history->save(kMine, visit(kToday, 10), {{kToday, u"seldom-seen-id"_s, LostLink::Kind::Gone}});
    m_history->forget(kMine);
    const auto record = load();
    QVERIFY(record);
    QVERIFY(record->visits.isEmpty() && record->losses.isEmpty() && record->visitTimes.isEmpty());
    m_history.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("seldom-seen-id"));
}

void TestHomeHistory::theFileIsForItsOwnerOnly()
{
    m_history->save(kMine, visit(kToday, 10));
    QVERIFY(load());
    const auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile(m_path).permissions() & everybody));
}

void TestHomeHistory::aDamagedFileIsSetAside()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    m_history->save(kMine, visit(kToday, 10));
    QCOMPARE(load()->visits.size(), 1);
    QCOMPARE(QFileInfo(m_path).dir().entryList({u"home.sqlite.unreadable*"_s}).size(), 1);
}

void TestHomeHistory::aNewerFileIsLeftAlone()
{
    QVERIFY(load());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    m_history->save(kMine, visit(kToday, 10));
    QCOMPARE(outcome(load()), u"home_history_unreadable"_s);
    QVERIFY(QFileInfo(m_path).dir().entryList({u"*unreadable*"_s}).isEmpty());
}

void TestHomeHistory::aDirectoryInTheWayRemembersNothing()
{
    QVERIFY(QDir().mkpath(m_path));
    m_history->save(kMine, visit(kToday, 10));
    QCOMPARE(outcome(load()), u"home_history_unreadable"_s);
}

QTEST_GUILESS_MAIN(TestHomeHistory)
#include "tst_homehistory.moc"
