// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "tests/storage/awaited.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFieldSurvivesARestart();
    void handoversSurviveARestart();
    void aJournalOfTheFirstFormatIsTakenOver();
    void changesSurviveARestartWithoutNamingTheirObject();
    void callsAreFoundByRequestId();
    void callsAreFoundByInstitution();
    void fetchesAreFoundByLinkWithoutNamingIt();
    void whatWasDoneWithALinkIsFoundWithoutNamingIt();
    void twoProgramsMayWriteAtTheSameTime();
    void newestComesFirst();
    void pagesFollowEachOther();
    void appendedIsToldInOrderWithIds();
    void idsGoOnAfterARestart();
    void tenThousandEntriesDoNotHoldUpTheWindow();
    void filesAreForTheOwnerOnly();
    void aRefusingDiskMeansMemory();
    void aDamagedFileIsSetAside();
    void aNewerJournalIsLeftAlone();
    void aDirectoryInTheWayMeansMemory();
    void anAnswerNobodyWaitsForIsHarmless();

private:
    static Profile profile();
    static CallRecord record(int number);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestJournal::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/journal.sqlite"_s);
}

Profile TestJournal::profile()
{
    Profile profile;
    profile.name = u"Crédito Já'); DROP TABLE calls; --"_s;
    profile.environment = Environment::Production;
    return profile;
}

CallRecord TestJournal::record(int number)
{
    CallRecord record;
    record.startedAtMs = 1'700'000'000'000 + number;
    record.verb = HttpVerb::Patch;
    record.pathTemplate = u"/api/links/{id}/"_s;
    record.status = 428;
    record.durationMs = number;
    record.attempt = 2;
    record.requestId = u"request-%1"_s.arg(number);
    record.errorCode = u"token_required"_s;
    record.errorKind = ErrorKind::MfaRequired;
    record.failed = true;
    return record;
}

void TestJournal::everyFieldSurvivesARestart()
{
    {
        Journal journal(m_path);
        journal.append(profile(), record(7));
        CallRecord refused = record(8);
        refused.errorVariant = u"locked"_s;
        journal.append(profile(), refused);
    }
    Journal journal(m_path);
    const auto entries = awaited(journal.entries(0, 10));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->constFirst().isCall());
    QCOMPARE(entries->constFirst().call.errorVariant, u"locked"_s);
    const JournalEntry &entry = entries->constLast();
    QVERIFY(entry.call.errorVariant.isEmpty());
    QCOMPARE(entry.id, 1);
    QCOMPARE(entry.profileName, profile().name);
    QCOMPARE(entry.environment, Environment::Production);
    QCOMPARE(entry.call.startedAtMs, 1'700'000'000'007);
    QVERIFY(entry.call.verb == HttpVerb::Patch);
    QCOMPARE(entry.call.pathTemplate, u"/api/links/{id}/"_s);
    QCOMPARE(entry.call.status, 428);
    QCOMPARE(entry.call.durationMs, 7);
    QCOMPARE(entry.call.attempt, 2);
    QCOMPARE(entry.call.requestId, u"request-7"_s);
    QCOMPARE(entry.call.errorCode, u"token_required"_s);
    QCOMPARE(entry.call.errorKind, ErrorKind::MfaRequired);
    QVERIFY(entry.call.failed);
    QVERIFY(journal.isPersistent());
    QVERIFY(journal.setAsideFile().isEmpty());
}

void TestJournal::handoversSurviveARestart()
{
    {
        Journal journal(m_path);
        journal.append(profile(), record(1));
        journal.append(profile(), HandoverRecord{.kind = HandoverRecord::Kind::Copy,
                                                 .atMs = 1'700'000'000'009,
                                                 .resource = u"owners"_s,
                                                 .format = u"csv"_s,
                                                 .rows = 12'408,
                                                 .hasPersonalData = true});
    }
    Journal journal(m_path);
    const auto entries = awaited(journal.entries(0, 10));
    QCOMPARE(entries->size(), 2);
    const std::optional<HandoverRecord> handover = entries->at(0).handover;
    QVERIFY(handover);
    QVERIFY(handover->kind == HandoverRecord::Kind::Copy);
    QCOMPARE(handover->atMs, 1'700'000'000'009);
    QCOMPARE(handover->resource, u"owners"_s);
    QCOMPARE(handover->format, u"csv"_s);
    QCOMPARE(handover->rows, 12'408);
    QVERIFY(handover->hasPersonalData);
    QVERIFY(!entries->at(1).handover);
}

void TestJournal::aJournalOfTheFirstFormatIsTakenOver()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE calls (id INTEGER PRIMARY KEY, profile TEXT NOT NULL,"
                           " environment TEXT NOT NULL, started_at_ms INTEGER NOT NULL, verb TEXT NOT NULL,"
                           " path TEXT NOT NULL, status INTEGER NOT NULL, duration_ms INTEGER NOT NULL,"
                           " attempt INTEGER NOT NULL, request_id TEXT, error_code TEXT, error_kind TEXT,"
                           " failed INTEGER NOT NULL)"_s));
        QVERIFY(query.exec(u"INSERT INTO calls VALUES (41, 'Old', 'sandbox', 5, 'GET', '/api/links/', 200, 3,"
                           " 1, '', '', 'protocol', 0)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version=1"_s));
    }
    QSqlDatabase::removeDatabase(u"first"_s);
    Journal journal(m_path);
    journal.append(profile(), HandoverRecord{.resource = u"links"_s});
    const auto entries = awaited(journal.entries(0, 10));
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(0).id, 43);
    QVERIFY(entries->at(0).handover);
    QVERIFY(entries->at(1).change);
    QVERIFY(entries->at(1).change->kind == ChangeRecord::Kind::ChainBegan);
    QCOMPARE(entries->at(1).change->count, 1);
    QCOMPARE(entries->at(2).profileName, u"Old"_s);
    QVERIFY(entries->at(2).isCall());
    QVERIFY(journal.isPersistent());
    CallRecord fetch = record(3);
    fetch.fetchedLink = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    journal.append(profile(), fetch);
    QCOMPARE(awaited(journal.fetches(profile(), fetch.fetchedLink, 0, fetch.startedAtMs + 1))->size(), 1);
}

void TestJournal::changesSurviveARestartWithoutNamingTheirObject()
{
    const ChangeRecord change{.kind = ChangeRecord::Kind::Reveal,
                              .atMs = 1'700'000'000'009,
                              .subject = u"owners/document_id.document_number"_s,
                              .object = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s,
                              .detail = QChar(0xfeff) + u"odd text "_s + QChar(0xd800) + u" end"_s,
                              .count = 3,
                              .outcome = ChangeRecord::Outcome::Refused,
                              .code = u"why"_s};
    {
        Journal journal(m_path);
        journal.append(profile(), change);
        journal.append(profile(), ChangeRecord{.kind = ChangeRecord::Kind::ListsForgotten});
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(change.object.toLatin1()));
    Journal journal(m_path);
    const auto entries = awaited(journal.entries(0, 10));
    QCOMPARE(entries->size(), 2);
    const std::optional<ChangeRecord> kept = entries->at(1).change;
    QVERIFY(kept && !entries->at(1).isCall());
    QVERIFY(kept->kind == ChangeRecord::Kind::Reveal);
    QCOMPARE(kept->atMs, change.atMs);
    QCOMPARE(kept->subject, change.subject);
    QCOMPARE(kept->object.size(), 64);
    QCOMPARE(kept->count, 3);
    QVERIFY(kept->outcome == ChangeRecord::Outcome::Refused);
    QCOMPARE(kept->code, u"why"_s);
    QVERIFY(!entries->at(1).account.isEmpty());
    QVERIFY(entries->at(0).change->atMs > change.atMs); // now
    QVERIFY(entries->at(0).change->object.isEmpty());
}

void TestJournal::callsAreFoundByRequestId()
{
    Journal journal(m_path);
    for (int i = 0; i < 3; ++i)
        journal.append(profile(), record(i));
    CallRecord again = record(1);
    again.durationMs = 77;
    journal.append(profile(), again);
    CallRecord nameless = record(4);
    nameless.requestId.clear();
    journal.append(profile(), nameless);
    const auto found = awaited(journal.byRequestId(u"request-1"_s));
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).call.durationMs, 77);
    QCOMPARE(found->at(1).call.durationMs, 1);
    QVERIFY(awaited(journal.byRequestId(u"request"_s))->isEmpty());
    QVERIFY(awaited(journal.byRequestId({}))->isEmpty());
}

void TestJournal::callsAreFoundByInstitution()
{
    Journal journal(m_path);
    CallRecord call = record(5);
    call.institution = u"ofitau_br_retail"_s;
    journal.append(profile(), call);
    journal.append(profile(), record(6)); // of no institution
    Profile other = profile();
    other.environment = Environment::Sandbox;
    journal.append(other, call);
    const auto found = awaited(journal.institutionCalls(profile(), call.startedAtMs));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().call.institution, call.institution);
    QVERIFY(awaited(journal.institutionCalls(profile(), call.startedAtMs + 1))->isEmpty());
}

void TestJournal::fetchesAreFoundByLinkWithoutNamingIt()
{
    CallRecord fetch = record(7);
    fetch.fetchedLink = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    fetch.fetchedKinds = u"ACCOUNTS,TRANSACTIONS:recent"_s;
    {
        Journal journal(m_path);
        journal.append(profile(), fetch);
        journal.append(profile(), record(8));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(fetch.fetchedLink.toLatin1()));
    Journal journal(m_path);
    const qint64 at = fetch.startedAtMs;
    const auto found = awaited(journal.fetches(profile(), fetch.fetchedLink, at, at + 1));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().pathTemplate, fetch.pathTemplate);
    QVERIFY(found->constFirst().fetchedLink.isEmpty());
    QCOMPARE(found->constFirst().fetchedKinds, fetch.fetchedKinds);
    const auto entries = awaited(journal.entries(0, 10));
    QVERIFY(entries->at(0).call.fetchedKinds.isEmpty());
    QVERIFY(entries->at(1).isCall() && !entries->at(1).handover);
    QVERIFY(awaited(journal.fetches(profile(), fetch.fetchedLink, at + 1, at + 2))->isEmpty());
    QVERIFY(awaited(journal.fetches(profile(), fetch.fetchedLink, 0, at))->isEmpty());
    Profile other = profile();
    other.id = QUuid::createUuid();
    QVERIFY(awaited(journal.fetches(other, fetch.fetchedLink, at, at + 1))->isEmpty());
}

//! Changing a link is no fetch, and what left the program or was shown is found beside it.
void TestJournal::whatWasDoneWithALinkIsFoundWithoutNamingIt()
{
    const QString link = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    CallRecord fetch = record(1);
    fetch.fetchedLink = link;
    CallRecord change = record(2);
    change.touchedLink = link;
    {
        Journal journal(m_path);
        journal.append(profile(), fetch);
        journal.append(profile(), change);
        journal.append(profile(), record(3));
        journal.append(profile(),
                       HandoverRecord{.atMs = 1'700'000'000'004, .format = u"pdf"_s, .object = link});
        journal.append(profile(), HandoverRecord{.atMs = 1'700'000'000'005});
        journal.append(profile(), ChangeRecord{.atMs = 1'700'000'000'006, .object = link});
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(link.toLatin1()));
    Journal journal(m_path);
    const QString mark = Journal::markOf(profile(), link);
    auto found = awaited(journal.about(profile(), {link, {}}, 0)).value();
    QCOMPARE(found.size(), 4);
    std::ranges::sort(found, {}, &JournalEntry::id);
    QCOMPARE(found.at(0).linkMark, mark);
    QVERIFY(found.at(0).touchedMark.isEmpty());
    QVERIFY(found.at(1).isCall() && found.at(1).linkMark.isEmpty());
    QCOMPARE(found.at(1).touchedMark, mark);
    QCOMPARE(found.at(2).handover->object, mark);
    QCOMPARE(found.at(3).change->object, mark);
    QCOMPARE(awaited(journal.about(profile(), {link}, found.at(3).change->atMs))->size(), 1);
    QVERIFY(awaited(journal.about(profile(), {}, 0))->isEmpty());
    // Only what was fetched counts as fetched.
    QCOMPARE(awaited(journal.recentFetches(0))->size(), 1);
    QCOMPARE(awaited(journal.fetches(profile(), link, 0, std::numeric_limits<qint64>::max()))->size(), 1);
}

void TestJournal::twoProgramsMayWriteAtTheSameTime()
{
    Journal window(m_path);
    Journal command(m_path);
    for (int i = 0; i < 20; ++i) {
        window.append(profile(), record(i));
        command.append(profile(), record(100 + i));
        QVERIFY(awaited(window.entries(0, 1)));
        QVERIFY(awaited(command.entries(0, 1)));
    }
    QVERIFY(window.isPersistent());
    QVERIFY(command.isPersistent());
    const auto entries = awaited(window.entries(0, 100));
    QCOMPARE(entries->size(), 40);
    for (int i = 1; i < 40; ++i)
        QVERIFY(entries->at(i).id < entries->at(i - 1).id);
}

void TestJournal::newestComesFirst()
{
    Journal journal(m_path);
    for (int i = 1; i <= 5; ++i)
        journal.append(profile(), record(i));
    const auto entries = awaited(journal.entries(0, 3));
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(0).call.durationMs, 5);
    QCOMPARE(entries->at(2).call.durationMs, 3);
}

void TestJournal::pagesFollowEachOther()
{
    Journal journal(m_path);
    for (int i = 1; i <= 25; ++i)
        journal.append(profile(), record(i));
    QList<qint64> seen;
    qint64 before = 0;
    for (int page = 0; page < 4; ++page) {
        const auto entries = awaited(journal.entries(before, 10));
        for (const JournalEntry &entry : *entries)
            seen.append(entry.call.durationMs);
        before = entries->isEmpty() ? 1 : entries->constLast().id;
    }
    QCOMPARE(seen.size(), 25);
    QVERIFY(std::is_sorted(seen.crbegin(), seen.crend()));
}

void TestJournal::appendedIsToldInOrderWithIds()
{
    Journal journal(m_path);
    const QSignalSpy appended(&journal, &Journal::appended);
    for (int i = 1; i <= 3; ++i)
        journal.append(profile(), record(i));
    QTRY_COMPARE(appended.count(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(appended.at(i).constFirst().value<JournalEntry>().id, i + 1);
}

void TestJournal::idsGoOnAfterARestart()
{
    for (int run = 0; run < 3; ++run) {
        Journal journal(m_path);
        journal.append(profile(), record(run));
    }
    Journal journal(m_path);
    const auto entries = awaited(journal.entries(0, 10));
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->constFirst().id, 3);
    QCOMPARE(entries->constFirst().call.durationMs, 2);
}

void TestJournal::tenThousandEntriesDoNotHoldUpTheWindow()
{
    Journal journal(m_path);
    QElapsedTimer clock;
    clock.start();
    for (int i = 1; i <= 10'000; ++i)
        journal.append(profile(), record(i));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    const auto entries = awaited(journal.entries(0, 20'000));
    QCOMPARE(entries->size(), 10'000);
    QCOMPARE(entries->constFirst().id, 10'000);
    QCOMPARE(entries->constLast().id, 1);
    QVERIFY(journal.isPersistent());
}

void TestJournal::filesAreForTheOwnerOnly()
{
    Journal journal(m_path);
    journal.append(profile(), record(1));
    QVERIFY(awaited(journal.entries(0, 1)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFile::exists(m_path + suffix), qPrintable(suffix));
        QCOMPARE(QFile::permissions(m_path + suffix) & others, QFile::Permissions());
    }
    QCOMPARE(QFile::permissions(QFileInfo(m_path).path()) & others, QFile::Permissions());
}

void TestJournal::aRefusingDiskMeansMemory()
{
    QFile file(m_directory->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Journal journal(m_directory->filePath(u"file/journal.sqlite"_s));
    const QSignalSpy lost(&journal, &Journal::persistenceLost);
    for (int i = 1; i <= 5; ++i)
        journal.append(profile(), record(i));
    const auto entries = awaited(journal.entries(0, 10));
    QCOMPARE(entries->size(), 5);
    QCOMPARE(entries->constFirst().call.durationMs, 5);
    QCOMPARE(awaited(journal.entries(3, 10))->size(), 2);
    QVERIFY(!journal.isPersistent());
    QCOMPARE(lost.count(), 1);
}

void TestJournal::aDamagedFileIsSetAside()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    Journal journal(m_path);
    journal.append(profile(), record(1));
    QCOMPARE(awaited(journal.entries(0, 10))->size(), 1);
    QVERIFY(journal.isPersistent());
    QCOMPARE(QFileInfo(journal.setAsideFile()).size(), 8192);
}

void TestJournal::aNewerJournalIsLeftAlone()
{
    {
        Journal journal(m_path);
        journal.append(profile(), record(1));
    }
    // Bytes 60 to 63 of the header are the version of the format.
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60));
    file.write(QByteArray("\0\0\0\x63", 4));
    QVERIFY(file.seek(0));
    const QByteArray before = file.readAll();
    file.close();
    {
        Journal journal(m_path);
        journal.append(profile(), record(2));
        QCOMPARE(awaited(journal.entries(0, 10))->size(), 1);
        QVERIFY(!journal.isPersistent());
        QVERIFY(journal.setAsideFile().isEmpty());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestJournal::aDirectoryInTheWayMeansMemory()
{
    QVERIFY(QDir().mkpath(m_path));
    Journal journal(m_path);
    journal.append(profile(), record(1));
    QCOMPARE(awaited(journal.entries(0, 10))->size(), 1);
    QVERIFY(!journal.isPersistent());
}

void TestJournal::anAnswerNobodyWaitsForIsHarmless()
{
    for (int i = 0; i < 20; ++i) {
        Journal journal(m_path);
        journal.append(profile(), record(i));
        auto given = journal.entries(0, 10);
        given.abort();
        const auto kept = journal.entries(0, 10);
    }
    Journal journal(m_path);
    QCOMPARE(awaited(journal.entries(0, 100))->size(), 20);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
