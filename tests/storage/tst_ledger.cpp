// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/awaited.h"
#include "tests/storage/ledgerbench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <atomic>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

class TestLedger : public QObject, protected tests::LedgerBench
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void everyFieldSurvivesARestart();
    void aClaimIsOnTheDiskBeforeItAnswers();
    void whatIsNotWaitingIsNotClaimed();
    void outcomesAreCounted();
    void onlyTheOwnerWrites();
    void whatWasClaimedIsInDoubtAfterwards();
    void anAlteredPlanIsNotTaken_data();
    void anAlteredPlanIsNotTaken();
    void twoProgramsMayWriteAtTheSameTime();
    void personalPartsGoAndTheProofStays();
    void filesAreForTheOwnerOnly();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aNewerLedgerIsLeftAlone();
    void anOlderLedgerIsBroughtUpToDate_data();
    void anOlderLedgerIsBroughtUpToDate();
    void aRefusingDiskIsTold();
    void everyFailureLeavesEverythingOrNothing();
    void aFullDiskStillTakesOutcomes();
    void withoutAReserveNothingBegins();
};

void TestLedger::everyFieldSurvivesARestart()
{
    const QList<PlanTarget> all = targets(3);
    PlanHead plan = sealed(head(3), all);
    plan.isPerson = true;
    plan.totals = PlanTotals{.accounts = 7,
                             .transactions = 4'000'000'000,
                             .consents = 1,
                             .withoutAccounts = 2,
                             .withoutTransactions = 3,
                             .withoutConsents = 4,
                             .withoutMonths = 5,
                             .firstMonth = QDate(2024, 3, 1),
                             .duplicates = 6};
    const QUuid owner = QUuid::createUuid();
    PlanItem item;
    item.place = 1;
    item.target = all[1];
    item.state = PlanItemState::Failed;
    item.requestId = u"request"_s;
    item.code = u"login_error"_s;
    item.httpStatus = 400;
    item.sentAt = QDateTime(QDate(2026, 3, 1), QTime(9, 1, 2, 3), Qt::UTC);
    item.verifiedAt = item.sentAt.addSecs(1);
    item.notBefore = item.sentAt.addSecs(2);
    item.tries = 2;
    item.step = 1;
    item.accessedBefore = 1'780'000'000'000'123;
    item.before = {.accounts = 2, .transactions = {}};
    item.after = {.accounts = 0, .transactions = 412};
    item.changedBalances = 0;
    item.lostAccounts = {u"6f1c"_s, u"7f1c"_s};
    {
        Ledger ledger(options());
        QCOMPARE(outcome(awaited(ledger.create(plan, all))), u"ok"_s);
        QVERIFY(awaited(ledger.take(plan.id, owner)));
        QVERIFY(awaited(ledger.setState(plan.id, owner, PlanState::Running, plan.createdAt.addSecs(5))));
        QVERIFY(awaited(ledger.record(plan.id, owner, {item})));
    }
    Ledger ledger(options());
    const auto summaries = awaited(ledger.plans(plan.profileId));
    QVERIFY(summaries);
    QCOMPARE(summaries->size(), 1);
    const PlanHead &read = summaries->first().head;
    QCOMPARE(read.id, plan.id);
    QCOMPARE(read.kind, plan.kind);
    QVERIFY(read.settings == plan.settings);
    QCOMPARE(read.profileName, plan.profileName);
    QCOMPARE(read.environment, plan.environment);
    QCOMPARE(read.host, plan.host);
    QCOMPARE(read.reason + read.ticket + read.operatorName, u"LGPDT-1ana"_s);
    QCOMPARE(read.createdAt, plan.createdAt);
    QCOMPARE(read.startedAt, plan.createdAt.addSecs(5));
    QVERIFY(!read.endedAt.isValid());
    QCOMPARE(read.count, 3);
    QCOMPARE(read.digest, plan.digest);
    QVERIFY(read.isPerson);
    QVERIFY(read.totals == plan.totals);
    QCOMPARE(read.state, PlanState::Running);
    const auto items = awaited(ledger.items(plan.id, 0, 10));
    QCOMPARE(items->size(), 3);
    QVERIFY(items->at(0).target == all[0]);
    const PlanItem &back = items->at(1);
    QCOMPARE(back.state, item.state);
    QCOMPARE(back.requestId + back.code, u"requestlogin_error"_s);
    QCOMPARE(back.httpStatus, 400);
    QCOMPARE(back.sentAt, item.sentAt);
    QCOMPARE(back.verifiedAt, item.verifiedAt);
    QCOMPARE(back.notBefore, item.notBefore);
    QCOMPARE(back.tries, 2);
    QCOMPARE(back.step, 1);
    QVERIFY(back.before == item.before);
    QVERIFY(back.after == item.after);
    QVERIFY(back.changedBalances == item.changedBalances);
    QCOMPARE(back.lostAccounts, item.lostAccounts);
    QVERIFY(!items->at(0).changedBalances && items->at(0).lostAccounts.isEmpty());
    QVERIFY(back.accessedBefore == item.accessedBefore);
    QVERIFY(!items->at(0).accessedBefore);
}

//! Read through another connection at the very moment of the answer.
void TestLedger::aClaimIsOnTheDiskBeforeItAnswers()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 5);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    QVERIFY(awaited(ledger.claim(plan, owner, awaited(ledger.items(plan, 0, 2)).value())));
    Ledger other(options());
    const auto claimed = awaited(other.itemsIn(plan, {PlanItemState::Claimed}, -1, 10));
    QCOMPARE(claimed->size(), 2);
    QCOMPARE(claimed->at(1).place, 1);
}

void TestLedger::whatIsNotWaitingIsNotClaimed()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 3);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    const QList<PlanItem> items = awaited(ledger.items(plan, 0, 3)).value();
    QVERIFY(awaited(ledger.claim(plan, owner, items.mid(1, 1))));
    QCOMPARE(outcome(awaited(ledger.claim(plan, owner, items))), u"item_not_waiting"_s);
    QCOMPARE(awaited(ledger.progress(plan))->underway, 1); // all or none
}

void TestLedger::outcomesAreCounted()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 8);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 8)).value();
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].state = static_cast<PlanItemState>(i);
    QVERIFY(awaited(ledger.record(plan, owner, items)));
    const PlanProgress progress = awaited(ledger.progress(plan)).value();
    QVERIFY((progress == PlanProgress{.waiting = 1,
                                      .underway = 2,
                                      .done = 1,
                                      .alreadyGone = 1,
                                      .skipped = 1,
                                      .failed = 1,
                                      .unknown = 1}));
    QCOMPARE(progress.settled(), 4);
    QCOMPARE(progress.total(), 8);
}

void TestLedger::onlyTheOwnerWrites()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 2);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, first)));
    const QList<PlanItem> items = awaited(ledger.items(plan, 0, 1)).value();
    QVERIFY(awaited(ledger.take(plan, second)));
    QCOMPARE(outcome(awaited(ledger.claim(plan, first, items))), u"plan_elsewhere"_s);
    QCOMPARE(outcome(awaited(ledger.record(plan, first, items))), u"plan_elsewhere"_s);
    QCOMPARE(outcome(awaited(ledger.setState(plan, first, PlanState::Finished, {}))), u"plan_elsewhere"_s);
    QCOMPARE(outcome(awaited(ledger.claim(plan, second, items))), u"ok"_s);
    QCOMPARE(outcome(awaited(ledger.take(QUuid::createUuid(), second))), u"plan_unknown"_s);
}

void TestLedger::whatWasClaimedIsInDoubtAfterwards()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 3);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 2)).value();
    QVERIFY(awaited(ledger.claim(plan, owner, items)));
    items[1].state = PlanItemState::Accepted;
    QVERIFY(awaited(ledger.record(plan, owner, {items[1]})));
    const auto taken = awaited(ledger.take(plan, QUuid::createUuid()));
    QCOMPARE(taken->progress.unknown, 1);
    QCOMPARE(taken->progress.underway, 1);
    QCOMPARE(taken->progress.waiting, 1);
}

void TestLedger::anAlteredPlanIsNotTaken_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another link")
        << u"UPDATE items SET link='6f1c2d3e-4a5b-4c6d-8e7f-aaaaaaaaaaaa' WHERE place=1"_s;
    QTest::newRow("another order") << u"UPDATE items SET place = 100 - place"_s;
    QTest::newRow("one more")
        << u"INSERT INTO items SELECT plan, 9, '6f1c2d3e-4a5b-4c6d-8e7f-aaaaaaaaaaaa',"
           " institution, name, external_id, status, access_mode, accounts, transactions,"
           " consents, first_month, last_month, kept_id, state, request_id, code, http_status,"
           " sent_ms, verified_ms, not_before_ms, tries, step, accessed_before,"
           " accounts_before, transactions_before, accounts_after, transactions_after,"
           " changed_balances, lost_accounts FROM items WHERE place=0"_s;
    QTest::newRow("one less") << u"DELETE FROM items WHERE place=2"_s;
    QTest::newRow("another kind") << u"UPDATE plans SET kind='delete_links'"_s;
    QTest::newRow("an unknown kind") << u"UPDATE plans SET kind='burn'"_s;
    QTest::newRow("another host") << u"UPDATE plans SET host='sandbox.belvo.com'"_s;
    QTest::newRow("another environment") << u"UPDATE plans SET environment='sandbox'"_s;
    QTest::newRow("other settings") << u"UPDATE plans SET settings='{}'"_s;
}

void TestLedger::anAlteredPlanIsNotTaken()
{
    QFETCH(QString, change);
    QUuid plan;
    {
        Ledger ledger(options());
        plan = made(ledger, 3);
        QVERIFY(awaited(ledger.take(plan, QUuid::createUuid())));
    }
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"altering"_s);
        file.setDatabaseName(m_path);
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(change));
    }
    QSqlDatabase::removeDatabase(u"altering"_s);
    Ledger ledger(options());
    QCOMPARE(outcome(awaited(ledger.take(plan, QUuid::createUuid()))), u"plan_changed"_s);
}

void TestLedger::twoProgramsMayWriteAtTheSameTime()
{
    Ledger one(options());
    Ledger two(options());
    const QUuid first = made(one, 200);
    const QUuid second = made(two, 200);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(one.take(first, owner)));
    QVERIFY(awaited(two.take(second, owner)));
    const QList<PlanItem> items = awaited(one.items(first, 0, 200)).value();
    std::vector<Call<bool>> writing;
    int written = 0;
    for (const PlanItem &item : items)
        for (const auto &[ledger, plan] : {std::pair(&one, first), std::pair(&two, second)})
            writing.push_back(
                ledger->claim(plan, owner, {item}).then(this, [&written](const Result<bool> &answer) {
                    written += answer ? 1 : 0;
                }));
    QTRY_COMPARE(written, 400);
    QCOMPARE(awaited(one.progress(second))->underway, 200);
    QCOMPARE(awaited(two.plans(head(1).profileId))->size(), 2);
}

void TestLedger::personalPartsGoAndTheProofStays()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 3);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    QCOMPARE(awaited(ledger.forgetPersonalParts({plan})).value(), 0); // it has not ended
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 3)).value();
    for (PlanItem &item : items) {
        item.state = PlanItemState::Done;
        item.requestId = u"r-1"_s;
    }
    QVERIFY(awaited(ledger.record(plan, owner, items)));
    QVERIFY(awaited(ledger.setState(plan, owner, PlanState::Finished, QDateTime::currentDateTimeUtc())));
    QCOMPARE(awaited(ledger.forgetPersonalParts({plan})).value(), 3);
    QCOMPARE(awaited(ledger.forgetPersonalParts({plan})).value(), 0);
    const QList<PlanItem> left = awaited(ledger.items(plan, 0, 3)).value();
    QVERIFY(left[0].target.name.isEmpty() && left[0].target.externalId.isEmpty());
    QCOMPARE(left[0].target.id, items[0].target.id);
    QCOMPARE(left[0].requestId, u"r-1"_s);
    QVERIFY(awaited(ledger.take(plan, owner))); // the digest still fits
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_path + suffix);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("customer-17"), qPrintable(suffix));
    }
}

void TestLedger::filesAreForTheOwnerOnly()
{
    Ledger ledger(options());
    QVERIFY(!made(ledger, 3).isNull());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".reserve"_s}) {
        QVERIFY2(QFileInfo::exists(m_path + suffix), qPrintable(suffix));
        QCOMPARE(QFile::permissions(m_path + suffix) & ~owner, QFile::Permissions());
    }
    const auto directory = QFileInfo(QFileInfo(m_path).absolutePath()).permissions();
    QCOMPARE(directory & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
    QVERIFY(QFileInfo(m_path + u".reserve"_s).size() >= 50'000);
}

void TestLedger::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("not a database") << false;
    QTest::newRow("a broken page") << true;
}

void TestLedger::aDamagedFileIsSetAside()
{
    QFETCH(bool, isWhole);
    if (isWhole) {
        Ledger ledger(options());
        QVERIFY(!made(ledger, 500).isNull());
    } else {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (isWhole)
        QVERIFY(file.seek(4096 * 3)); // somewhere in the middle
    QVERIFY(file.write(QByteArray(20'000, '\xA5')) > 0);
    file.close();
    const qint64 size = QFileInfo(m_path).size();
    Ledger ledger(options());
    QSignalSpy told(&ledger, &Ledger::setAside);
    QVERIFY(!made(ledger, 1).isNull());
    QCOMPARE(told.size(), 1);
    QVERIFY(!ledger.setAsideFile().isEmpty());
    QCOMPARE(QFileInfo(ledger.setAsideFile()).size(), size); // kept, not deleted
}

void TestLedger::aNewerLedgerIsLeftAlone()
{
    {
        Ledger ledger(options());
        QVERIFY(!made(ledger, 1).isNull());
    }
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        file.setDatabaseName(m_path);
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(u"PRAGMA user_version=99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    Ledger ledger(options());
    QCOMPARE(outcome(awaited(ledger.plans(head(1).profileId))), u"ledger_newer"_s);
    const QList<PlanTarget> all = targets(1);
    QCOMPARE(outcome(awaited(ledger.create(sealed(head(1), all), all))), u"ledger_newer"_s);
    QVERIFY(ledger.setAsideFile().isEmpty());
}

void TestLedger::anOlderLedgerIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("the first") << 1;
    QTest::newRow("before it named accounts") << 2;
}

void TestLedger::anOlderLedgerIsBroughtUpToDate()
{
    QFETCH(const int, version);
    QUuid plan;
    {
        Ledger ledger(options());
        plan = made(ledger, 2);
        QVERIFY(!plan.isNull());
    }
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        file.setDatabaseName(m_path);
        QVERIFY(file.open());
        for (const QString &column : {u"changed_balances"_s, u"lost_accounts"_s})
            QVERIFY(QSqlQuery(file).exec(u"ALTER TABLE items DROP COLUMN "_s + column));
        const QStringList ofSecond{u"accounts_before"_s, u"transactions_before"_s, u"accounts_after"_s,
                                   u"transactions_after"_s};
        for (const QString &column : version < 2 ? ofSecond : QStringList())
            QVERIFY(QSqlQuery(file).exec(u"ALTER TABLE items DROP COLUMN "_s + column));
        for (const QString &column : version < 2 ? QStringList{u"is_person"_s, u"totals"_s} : QStringList())
            QVERIFY(QSqlQuery(file).exec(u"ALTER TABLE plans DROP COLUMN "_s + column));
        QVERIFY(QSqlQuery(file).exec(u"PRAGMA user_version=%1"_s.arg(version)));
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    Ledger ledger(options());
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 2)).value_or(QList<PlanItem>());
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0].before == LinkCounts{} && items[0].after == LinkCounts{});
    QVERIFY(!items[0].changedBalances && items[0].lostAccounts.isEmpty());
    const auto older = awaited(ledger.plan(plan));
    QVERIFY(older && !older->head.isPerson && !older->head.totals);
    QVERIFY(ledger.setAsideFile().isEmpty());
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    items[1].after.transactions = 5;
    items[1].changedBalances = 2;
    QVERIFY(awaited(ledger.record(plan, owner, {items[1]})));
    QCOMPARE(awaited(ledger.items(plan, 1, 1))->first().after.transactions, std::optional<qint64>(5));
    QCOMPARE(awaited(ledger.items(plan, 1, 1))->first().changedBalances, std::optional<qint64>(2));
}

void TestLedger::aRefusingDiskIsTold()
{
    QVERIFY(QDir().mkpath(m_path)); // a directory where the file should be
    Ledger ledger(options());
    QCOMPARE(outcome(awaited(ledger.plans(head(1).profileId))), u"ledger_unavailable"_s);
    QVERIFY(QDir().rmdir(m_path));
    QCOMPARE(outcome(awaited(ledger.plans(head(1).profileId))), u"ok"_s); // tried again
}

//! For every access of a plan's life: with a failure that lasts, an error and nothing of it written; with one
//! that passes, everything.
void TestLedger::everyFailureLeavesEverythingOrNothing()
{
    for (const bool isLasting : {true, false}) {
        bool hasFailed = true;
        for (int failing = 1; hasFailed && failing < 200; ++failing) {
            init();
            std::atomic<int> accesses = 0;
            std::atomic<bool> isOver = false;
            LedgerOptions with = options();
            with.beforeAccess = [&] {
                const int access = ++accesses;
                return isOver || (isLasting ? access < failing : access != failing);
            };
            Ledger ledger(with);
            const QList<PlanTarget> all = targets(3);
            const PlanHead plan = sealed(head(3), all);
            const QUuid owner = QUuid::createUuid();
            const bool isCreated = awaited(ledger.create(plan, all)).has_value();
            const bool isTaken = isCreated && awaited(ledger.take(plan.id, owner)).has_value();
            const QList<PlanItem> items = awaited(ledger.items(plan.id, 0, 3)).value_or(QList<PlanItem>());
            const bool isClaimed =
                isTaken && !items.isEmpty() && awaited(ledger.claim(plan.id, owner, items));
            hasFailed = accesses >= failing;
            isOver = true;
            const auto known = awaited(ledger.plans(plan.profileId));
            QVERIFY(known);
            QCOMPARE(known->size(), isCreated ? 1 : 0);
            if (isCreated)
                QCOMPARE(known->first().progress.total(), 3);
            if (isCreated)
                QCOMPARE(known->first().progress.underway, isClaimed ? 3 : 0);
            if (!isLasting && !items.isEmpty())
                QVERIFY(isClaimed); // the second chance
        }
        QVERIFY(!hasFailed);
    }
}

//! A disk of two megabytes, filled to the brim between a claim and its outcome.
void TestLedger::aFullDiskStillTakesOutcomes()
{
    const QString disk = m_directory->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, disk}) != 0)
        QSKIP("needs the right to mount");
    {
        LedgerOptions with{.filePath = disk + u"/v/ledger.sqlite"_s, .reserveBytes = 600'000};
        Ledger ledger(with);
        const QUuid plan = made(ledger, 100);
        QVERIFY(!plan.isNull());
        const QUuid owner = QUuid::createUuid();
        QVERIFY(awaited(ledger.take(plan, owner)));
        QList<PlanItem> items = awaited(ledger.items(plan, 0, 100)).value();
        QVERIFY(awaited(ledger.claim(plan, owner, items)));
        QFile filler(disk + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        for (int round = 0; round < 3; ++round) { // more than the write-ahead file has room for
            for (PlanItem &item : items) {
                item.state = PlanItemState::Done;
                item.requestId = QString(64, QChar(u'a' + round));
            }
            QCOMPARE(outcome(awaited(ledger.record(plan, owner, items))), u"ok"_s);
        }
        QCOMPARE(awaited(ledger.progress(plan))->done, 100);
        QVERIFY(!QFileInfo::exists(with.filePath + u".reserve"_s)); // given up for it
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        QCOMPARE(outcome(awaited(ledger.take(plan, owner))), u"disk_full"_s); // nothing begins like this
        filler.remove();
        QCOMPARE(outcome(awaited(ledger.take(plan, owner))), u"ok"_s); // and goes on when there is room
        QCOMPARE(awaited(ledger.progress(plan))->done, 100);
    }
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
}

void TestLedger::withoutAReserveNothingBegins()
{
    QVERIFY(QDir().mkpath(m_path + u".reserve"_s)); // cannot be a file
    Ledger ledger({.filePath = m_path, .reserveBytes = 50'000'000});
    const QList<PlanTarget> all = targets(1);
    QCOMPARE(outcome(awaited(ledger.create(sealed(head(1), all), all))), u"disk_full"_s);
    QCOMPARE(awaited(ledger.plans(head(1).profileId))->size(), 0);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
