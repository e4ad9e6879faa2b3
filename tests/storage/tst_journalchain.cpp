// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/journal/journalchain.h"
#include "core/storage/journal/journalcheck.h"
#include "core/storage/journal/journalrow.h"
#include "tests/storage/awaited.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

using Reason = JournalBreak::Reason;

//! Whether a journal that was tampered with is found out. Whoever tampers here knows SQLite and the tables,
//! and keeps the note of the end inside the file right.
class TestJournalChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aJournalAsWrittenIsWhole();
    void anEmptyJournalIsWhole();
    void texts_data();
    void texts();
    void everyTamperingIsNoticed();
    void cuttingTheEndIsNoticedWhileTheProgramRuns();
    void cuttingTheEndIsNoticedAtTheNextStart();
    void aMissingGuardIsNoticed();
    void aGuardFromElsewhereIsNoticed();
    void aHashNotedElsewhereProvesTheEnd();
    void hashesOfOlderEntriesStayWhatTheyAre();
    void olderEntriesAreChainedAtMigration();
    void anOlderJournalPutInPlaceIsNoticed();
    void twoProgramsDoNotForkTheChain();
    void itCanBeCheckedWhileItIsWritten();
    void otherFilesAreToldApart();
    void filesAreForTheOwnerOnly();

private:
    static Profile profile();
    static CallRecord record(int number);
    void write(int calls);
    //! Runs statements on the file as any SQLite tool would.
    static void run(const QString &file, const QStringList &statements);
    //! What somebody does who knows the tables: the note of the end inside is made to fit.
    static QStringList makingTheNoteFit();
    [[nodiscard]] JournalVerdict verdict(const QByteArray &anchor = {}) const;
    [[nodiscard]] std::optional<Reason> reason() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestJournalChain::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"journal.sqlite"_s);
}

Profile TestJournalChain::profile()
{
    Profile profile;
    profile.name = u"Crédito Já"_s;
    profile.environment = Environment::Production;
    return profile;
}

CallRecord TestJournalChain::record(int number)
{
    CallRecord record;
    record.startedAtMs = 1'700'000'000'000 + number;
    record.pathTemplate = u"/api/links/{id}/"_s;
    record.status = 200 + number % 7;
    record.durationMs = 10 + number;
    record.requestId = number % 3 == 0 ? u"request-%1"_s.arg(number) : QString();
    record.institution = number % 2 == 0 ? u"ofitau_br_retail"_s : QString();
    record.errorVariant = number % 4 == 0 ? u"locked"_s : QString();
    return record;
}

void TestJournalChain::write(int calls)
{
    Journal journal(m_path);
    for (int i = 0; i < calls; ++i) {
        if (i % 5 == 4)
            journal.append(profile(), ChangeRecord{.kind = ChangeRecord::Kind::Reveal,
                                                   .atMs = 1'700'000'000'000 + i,
                                                   .subject = u"owners/email"_s,
                                                   .object = QString::number(i)});
        else if (i % 7 == 6)
            journal.append(profile(), HandoverRecord{.atMs = 1'700'000'000'000 + i,
                                                     .resource = u"links"_s,
                                                     .format = u"csv"_s,
                                                     .rows = i});
        else
            journal.append(profile(), record(i));
        if (i % 11 == 0)
            QVERIFY(awaited(journal.settled())); // several batches
    }
    QVERIFY(awaited(journal.settled()).value_or(false));
}

void TestJournalChain::run(const QString &file, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA synchronous=OFF"_s)); // a thousand times: nobody waits for the disk
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

QStringList TestJournalChain::makingTheNoteFit()
{
    return {u"UPDATE chain SET count = (SELECT count(*) FROM calls),"
            " last_id = (SELECT coalesce(max(id), 0) FROM calls),"
            " hash = coalesce((SELECT hash FROM calls ORDER BY id DESC LIMIT 1), '%1')"_s.arg(
                QString::fromLatin1(chain::firstLink()))};
}

JournalVerdict TestJournalChain::verdict(const QByteArray &anchor) const
{
    const std::atomic_bool isCancelled = false;
    const Result<JournalVerdict> checked = checkJournal(m_path, anchor, isCancelled);
    if (!checked)
        qWarning() << checked.error().code;
    return checked.value_or(JournalVerdict{.count = -1});
}

std::optional<Reason> TestJournalChain::reason() const
{
    const std::optional<JournalBreak> found = verdict().firstBreak;
    return found ? std::optional(found->reason) : std::nullopt;
}

void TestJournalChain::aJournalAsWrittenIsWhole()
{
    write(60);
    const JournalVerdict found = verdict();
    QCOMPARE(found.count, 60);
    QVERIFY(!found.firstBreak);
    QCOMPARE(found.firstAtMs, 1'700'000'000'000);
    QCOMPARE(found.lastAtMs, 1'700'000'000'059);
    QCOMPARE(found.head.size(), 64);
    QCOMPARE(found.fromBefore, 0);
    QVERIFY(!found.isPart);
    write(10); // goes on after a restart
    QCOMPARE(verdict().count, 70);
    QVERIFY(!verdict().firstBreak);
}

void TestJournalChain::anEmptyJournalIsWhole()
{
    write(0);
    QCOMPARE(verdict().count, 0);
    QVERIFY(!verdict().firstBreak);
}

void TestJournalChain::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("accents") << u"São Paulo – ñandú 日本 🏦"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83c) + u"b"_s;
    QTest::newRow("byte order mark") << QChar(0xfeff) + u"text"_s;
    QTest::newRow("swapped mark") << QChar(0xfffe) + u"text"_s;
    QTest::newRow("nothing but marks") << QString(3, QChar(0xfeff));
    QTest::newRow("a zero inside") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("line breaks") << u"a\r\nb;n;t3:x"_s;
    QTest::newRow("looks like a number") << u"007"_s;
}

//! What SQLite makes of a text must not look like tampering.
void TestJournalChain::texts()
{
    QFETCH(QString, text);
    {
        Journal journal(m_path);
        Profile named = profile();
        named.name = text;
        CallRecord call = record(1);
        call.errorCode = text;
        call.institution = text;
        call.requestId = text;
        journal.append(named, call);
        journal.append(named, ChangeRecord{.subject = text, .object = text, .detail = text, .code = text});
    }
    QCOMPARE(verdict().count, 2);
    QVERIFY(!verdict().firstBreak);
}

void TestJournalChain::everyTamperingIsNoticed()
{
    constexpr int kRows = 60;
    constexpr int kTrials = 1'000;
    const QStringList columns{u"profile"_s,    u"environment"_s, u"started_at_ms"_s, u"verb"_s,
                              u"path"_s,       u"status"_s,      u"duration_ms"_s,   u"attempt"_s,
                              u"request_id"_s, u"error_code"_s,  u"error_kind"_s,    u"failed"_s,
                              u"handover"_s,   u"resource"_s,    u"format"_s,        u"row_count"_s,
                              u"personal"_s,   u"link_mark"_s,   u"institution"_s,   u"account"_s,
                              u"change"_s,     u"subject"_s,     u"object_mark"_s,   u"detail"_s,
                              u"count"_s,      u"outcome"_s,     u"hash"_s};
    write(kRows);
    const QString whole = m_path;
    const QString tampered = m_directory->filePath(u"tampered.sqlite"_s);
    QRandomGenerator random(20'261'127);
    int noticed = 0;
    for (int trial = 0; trial < kTrials; ++trial) {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u".head"_s}) {
            QFile::remove(tampered + end);
            QFile::copy(whole + end, tampered + end);
        }
        const int row = random.bounded(1, kRows + 1);
        const int other = (row + random.bounded(1, kRows - 1)) % kRows + 1;
        QStringList statements;
        switch (trial % 6) {
        case 0: { // another value in one column
            const QString column = columns[random.bounded(columns.size())];
            const QString value =
                random.bounded(2) == 0 ? u"'changed'"_s : QString::number(random.bounded(99, 999));
            statements << u"UPDATE calls SET %1 = %2 WHERE id = %3"_s.arg(column, value,
                                                                          QString::number(row));
            break;
        }
        case 1: // nothing instead of a value, or something instead of nothing
            statements << u"UPDATE calls SET request_id = CASE WHEN request_id IS NULL THEN 'x' ELSE NULL END"
                          " WHERE id = %1"_s.arg(row);
            break;
        case 2: // one row less
            statements << u"DELETE FROM calls WHERE id = %1"_s.arg(row);
            if (random.bounded(2) == 0) // and no gap in the numbers
                statements << u"UPDATE calls SET id = id - 1 WHERE id > %1"_s.arg(row);
            break;
        case 3: // two rows change places
            statements << u"UPDATE calls SET id = 1000 WHERE id = %1"_s.arg(row)
                       << u"UPDATE calls SET id = %1 WHERE id = %2"_s.arg(QString::number(row),
                                                                          QString::number(other))
                       << u"UPDATE calls SET id = %1 WHERE id = 1000"_s.arg(other);
            break;
        case 4: // the end is cut off
            statements << u"DELETE FROM calls WHERE id >= %1"_s.arg(row);
            break;
        default: // one row more: a copy of another one, behind the last or in between
            statements << u"CREATE TEMP TABLE copy AS SELECT * FROM calls WHERE id = %1"_s.arg(row)
                       << u"UPDATE calls SET id = -id WHERE id >= %1"_s.arg(other)
                       << u"UPDATE calls SET id = 1 - id WHERE id < 0"_s
                       << u"UPDATE copy SET id = %1"_s.arg(other) << u"INSERT INTO calls SELECT * FROM copy"_s
                       << u"DROP TABLE copy"_s;
            break;
        }
        run(tampered, statements + makingTheNoteFit());
        m_path = tampered;
        const JournalVerdict found = verdict();
        m_path = whole;
        if (found.firstBreak)
            ++noticed;
        else
            qWarning() << "not noticed:" << trial << statements;
    }
    QCOMPARE(noticed, kTrials);
}

void TestJournalChain::cuttingTheEndIsNoticedWhileTheProgramRuns()
{
    Journal journal(m_path);
    for (int i = 0; i < 20; ++i)
        journal.append(profile(), record(i));
    QVERIFY(awaited(journal.settled()));
    run(m_path, QStringList{u"DELETE FROM calls WHERE id > 15"_s} + makingTheNoteFit());
    journal.append(profile(), record(50));
    const auto entries = awaited(journal.entries(0, 2));
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->at(1).change);
    QVERIFY(entries->at(1).change->kind == ChangeRecord::Kind::ChainBroken);
    QVERIFY(entries->at(0).isCall());
    QCOMPARE(entries->at(0).id, 22); // no number is given twice
    journal.append(profile(), record(51));
    QVERIFY(awaited(journal.settled()));
    const std::optional<JournalBreak> found = verdict().firstBreak;
    QVERIFY(found);
    QCOMPARE(found->reason, Reason::NotedBefore);
    QCOMPARE(found->id, 21);
}

void TestJournalChain::cuttingTheEndIsNoticedAtTheNextStart()
{
    write(20);
    run(m_path, QStringList{u"DELETE FROM calls WHERE id > 15"_s} + makingTheNoteFit());
    QCOMPARE(reason(), Reason::EndMissing);
    QCOMPARE(verdict().firstBreak->id, 15);
    write(1); // starting the program does not heal it
    QCOMPARE(reason(), Reason::NotedBefore);
}

void TestJournalChain::aMissingGuardIsNoticed()
{
    write(20);
    QVERIFY(QFile::remove(chain::headFile(m_path)));
    QCOMPARE(reason(), Reason::GuardMissing);
    write(1);
    QCOMPARE(reason(), Reason::NotedBefore);
    QCOMPARE(verdict().firstBreak->id, 21);
}

void TestJournalChain::aGuardFromElsewhereIsNoticed()
{
    write(20);
    const std::optional<ChainHead> own = chain::readHead(m_path);
    QVERIFY(own);
    ChainHead foreign = *own;
    foreign.hash = QByteArray(64, 'a');
    QVERIFY(chain::writeHead(m_path, foreign));
    QCOMPARE(reason(), Reason::EndAltered);
    foreign = *own;
    foreign.count = 19;
    QVERIFY(chain::writeHead(m_path, foreign));
    QCOMPARE(reason(), Reason::EndAltered);
    // Behind the table it may stay: another program may have written meanwhile.
    QVERIFY(chain::writeHead(m_path, {0, 0, chain::firstLink()}));
    QVERIFY(!reason());
}

//! Who can write both files can make a shorter journal that fits together; not with a hash kept elsewhere.
void TestJournalChain::aHashNotedElsewhereProvesTheEnd()
{
    write(20);
    const QByteArray noted = verdict().head;
    write(5);
    QVERIFY(!verdict(noted).firstBreak);
    run(m_path, QStringList{u"DELETE FROM calls WHERE id > 15"_s} + makingTheNoteFit());
    ChainHead forged = *chain::readHead(m_path);
    forged.count = 15;
    forged.lastId = 15;
    forged.hash = verdict().head;
    QVERIFY(chain::writeHead(m_path, forged));
    QVERIFY(!verdict().firstBreak);
    QCOMPARE(verdict(noted).firstBreak->reason, Reason::AnchorMissing);
}

//! As versions wrote them that did not know what calls carry since; worked out by hand from docs/journal.md.
void TestJournalChain::hashesOfOlderEntriesStayWhatTheyAre()
{
    JournalEntry entry{
        .id = 1, .profileName = u"Shop"_s, .environment = Environment::Demo, .account = u"me"_s};
    entry.call = {.startedAtMs = 1'700'000'000'000,
                  .verb = HttpVerb::Post,
                  .pathTemplate = u"/api/accounts/"_s,
                  .status = 400,
                  .durationMs = 12,
                  .requestId = u"r1"_s,
                  .errorCode = u"login_error"_s,
                  .errorKind = ErrorKind::Validation,
                  .failed = true};
    const QByteArray before = chain::link(chain::firstLink(), journalrow::columnsOf(entry));
    QCOMPARE(before, "d53e6dd3b6c087323ec18fa8081e705188f5d715cfe8332797df0274bd1c9f6e");
    entry.call.errorVariant = u"locked"_s;
    QVERIFY(chain::link(chain::firstLink(), journalrow::columnsOf(entry)) != before);
    entry.call.errorVariant.clear();
    entry.touchedMark = u"9f"_s;
    QVERIFY(chain::link(chain::firstLink(), journalrow::columnsOf(entry)) != before);
    entry.touchedMark.clear();
    entry.call.fetchedKinds = u"ACCOUNTS"_s;
    QVERIFY(chain::link(chain::firstLink(), journalrow::columnsOf(entry)) != before);
}

void TestJournalChain::olderEntriesAreChainedAtMigration()
{
    const QString table =
        u"CREATE TABLE calls (id INTEGER PRIMARY KEY, profile TEXT NOT NULL, environment TEXT NOT NULL,"
        " started_at_ms INTEGER NOT NULL, verb TEXT NOT NULL, path TEXT NOT NULL, status INTEGER NOT NULL,"
        " duration_ms INTEGER NOT NULL, attempt INTEGER NOT NULL, request_id TEXT, error_code TEXT,"
        " error_kind TEXT, failed INTEGER NOT NULL, handover TEXT, resource TEXT, format TEXT,"
        " row_count INTEGER, personal INTEGER, link_mark TEXT)"_s;
    QStringList statements{
        table,
        u"CREATE INDEX calls_by_link ON calls (link_mark, started_at_ms) WHERE link_mark IS NOT NULL"_s};
    for (int i = 1; i <= 300; ++i)
        statements << u"INSERT INTO calls VALUES (%1, 'Old', 'sandbox', %1, 'GET', '/api/links/', 200, 3, 1,"
                      " NULL, '', 'protocol', 0, NULL, NULL, NULL, NULL, NULL, NULL)"_s.arg(i);
    run(m_path, statements + QStringList{u"PRAGMA user_version=3"_s});
    const std::atomic_bool isCancelled = false;
    QCOMPARE(checkJournal(m_path, {}, isCancelled).error().code, u"journal_older"_s);
    write(3);
    const JournalVerdict found = verdict();
    QVERIFY(!found.firstBreak);
    QCOMPARE(found.count, 304);
    QCOMPARE(found.fromBefore, 300);
    run(m_path, {u"UPDATE calls SET status = 404 WHERE id = 7"_s});
    QCOMPARE(reason(), Reason::Altered);
    QCOMPARE(verdict().firstBreak->id, 7);
    QCOMPARE(verdict().firstBreak->atMs, 7);
}

//! The program chains an older journal itself: that must not be a way round the chain.
void TestJournalChain::anOlderJournalPutInPlaceIsNoticed()
{
    write(20);
    run(m_path,
        {u"DROP INDEX calls_by_request"_s, u"DROP INDEX calls_by_institution"_s,
         u"DROP INDEX calls_by_change"_s, u"DROP INDEX calls_by_handover"_s, u"DROP INDEX calls_by_object"_s,
         u"DROP TABLE chain"_s, u"UPDATE calls SET path = '/api/harmless/'"_s});
    QStringList drops;
    for (const char *column :
         {"institution", "account", "change", "subject", "object_mark", "detail", "count", "outcome", "hash"})
        drops << u"ALTER TABLE calls DROP COLUMN "_s + QLatin1StringView(column);
    run(m_path, drops + QStringList{u"PRAGMA user_version=3"_s});
    write(1);
    QCOMPARE(reason(), Reason::NotedBefore);
}

void TestJournalChain::twoProgramsDoNotForkTheChain()
{
    {
        Journal window(m_path);
        Journal command(m_path);
        for (int i = 0; i < 200; ++i) {
            window.append(profile(), record(i));
            command.append(profile(), record(1000 + i));
            if (i % 10 == 9) {
                auto first = window.settled();
                auto second = command.settled();
                QVERIFY(awaited(std::move(first)).value_or(false));
                QVERIFY(awaited(std::move(second)).value_or(false));
            }
        }
    }
    QCOMPARE(verdict().count, 400);
    QVERIFY(!verdict().firstBreak);
}

void TestJournalChain::itCanBeCheckedWhileItIsWritten()
{
    Journal journal(m_path);
    QVERIFY(awaited(journal.settled()).value_or(false)); // the file is there
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i < 40; ++i)
            journal.append(profile(), record(i));
        auto writing = journal.settled();
        const JournalVerdict found = verdict(); // meanwhile
        QVERIFY(found.count >= 0);
        QVERIFY(!found.firstBreak);
        QVERIFY(awaited(std::move(writing)).value_or(false));
    }
    QCOMPARE(verdict().count, 1200);
}

void TestJournalChain::otherFilesAreToldApart()
{
    const std::atomic_bool isCancelled = false;
    QCOMPARE(checkJournal(m_path, {}, isCancelled).error().code, u"journal_missing"_s);
    QVERIFY(QDir().mkpath(m_path));
    QCOMPARE(checkJournal(m_path, {}, isCancelled).error().code, u"journal_missing"_s);
    QVERIFY(QDir().rmdir(m_path));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QCOMPARE(checkJournal(m_path, {}, isCancelled).error().code, u"journal_unreadable"_s);
    QVERIFY(file.remove());
    write(3);
    run(m_path, {u"PRAGMA user_version=99"_s});
    QCOMPARE(checkJournal(m_path, {}, isCancelled).error().code, u"journal_newer"_s);
    run(m_path, {u"PRAGMA user_version=4"_s});
    QCOMPARE(checkJournal(m_path, {}, std::atomic_bool(true)).error().kind, ErrorKind::Cancelled);
}

void TestJournalChain::filesAreForTheOwnerOnly()
{
    write(1);
    QCOMPARE(QFile::permissions(chain::headFile(m_path)) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestJournalChain)
#include "tst_journalchain.moc"
