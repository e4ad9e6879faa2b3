// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/awaited.h"
#include "tests/storage/ledgerbench.h"

#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

//! The items of a plan as they are asked for: in pages, by state, by their moment, and summed.
class TestLedgerItems : public QObject, protected tests::LedgerBench
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void whatRefreshesBroughtIsSummed();
    void itemsComeInPages();
    void linksComeInPages();
    void itemsThatHaveToWaitComeLater();
    void aFarMomentIsAWrongClock();
};

void TestLedgerItems::whatRefreshesBroughtIsSummed()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 5);
    const auto none = awaited(ledger.gains(plan));
    QVERIFY(none && *none == PlanGains{});
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 5)).value_or(QList<PlanItem>());
    const LinkCounts counts[][2] = {
        {{2, 100}, {2, 112}}, {{3, 50}, {2, 48}}, {{1, {}}, {1, 7}}, {{}, {}}, {{9, 1}, {1, 1'000}}};
    for (qsizetype place = 0; place < items.size(); ++place) {
        items[place].before = counts[place][0];
        items[place].after = counts[place][1];
        items[place].state = place < 4 ? PlanItemState::Done : PlanItemState::Failed;
    }
    QVERIFY(awaited(ledger.record(plan, owner, items)));
    const auto gains = awaited(ledger.gains(plan));
    QVERIFY(gains);
    QCOMPARE(gains->counted, 2);
    QCOMPARE(gains->uncounted, 2);
    QCOMPARE(gains->transactions, 10);
    QCOMPARE(gains->fewerAccounts, 1);
    QCOMPARE(outcome(awaited(ledger.gains(QUuid::createUuid()))), u"plan_unknown"_s);
}

void TestLedgerItems::itemsComeInPages()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 250);
    QList<qint64> places;
    for (qint64 from = 0; from < 250; from += 100) {
        const auto page = awaited(ledger.items(plan, from, 100));
        QVERIFY(page);
        for (const PlanItem &item : *page)
            places += item.place;
    }
    QCOMPARE(places.size(), 250);
    QCOMPARE(places.last(), 249);
    QCOMPARE(awaited(ledger.items(plan, 250, 100))->size(), 0);
    QCOMPARE(awaited(ledger.items(plan, 0, -1))->size(), 0);
    QCOMPARE(outcome(awaited(ledger.items(QUuid::createUuid(), 0, 1))), u"plan_unknown"_s);
}

void TestLedgerItems::linksComeInPages()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 9);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 9)).value_or(QList<PlanItem>());
    QStringList expected;
    for (PlanItem &item : items) {
        item.state = item.place % 3 == 0   ? PlanItemState::Done
                     : item.place % 3 == 1 ? PlanItemState::AlreadyGone
                                           : PlanItemState::Failed;
        if (item.place % 3 != 2)
            expected += item.target.id;
    }
    QVERIFY(awaited(ledger.record(plan, owner, items)));
    for (const int atOnce : {1, 2, 5, 6, 7, 100}) {
        QStringList links;
        qint64 after = -1;
        int pages = 0;
        do {
            const auto page =
                awaited(ledger.links(plan, {PlanItemState::Done, PlanItemState::AlreadyGone}, after, atOnce));
            QVERIFY(page && page->ids.size() <= atOnce);
            links += page->ids;
            after = page->next;
        } while (after >= 0 && ++pages < 20);
        QCOMPARE(links, expected);
    }
    QCOMPARE(outcome(awaited(ledger.links(QUuid::createUuid(), {PlanItemState::Done}, -1, 5))),
             u"plan_unknown"_s);
}

void TestLedgerItems::itemsThatHaveToWaitComeLater()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 4);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 2)).value();
    items[0].notBefore = now.addSecs(600);
    items[1].notBefore = now.addSecs(-1);
    QVERIFY(awaited(ledger.record(plan, owner, items)));
    const DueItems due = awaited(ledger.due(plan, now, -1, 10)).value();
    QCOMPARE(due.items.size(), 3);
    QCOMPARE(due.items.first().place, 1);
    QCOMPARE(due.nextAt, now.addSecs(600));
    QCOMPARE(awaited(ledger.due(plan, now.addSecs(600), -1, 10))->items.size(), 4);
    QCOMPARE(awaited(ledger.due(plan, now, 1, 10))->items.size(), 2);
}

//! The clock was years ahead when it was written, or is years behind now.
void TestLedgerItems::aFarMomentIsAWrongClock()
{
    Ledger ledger(options());
    const QUuid plan = made(ledger, 1);
    const QUuid owner = QUuid::createUuid();
    QVERIFY(awaited(ledger.take(plan, owner)));
    const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    QList<PlanItem> items = awaited(ledger.items(plan, 0, 1)).value();
    items[0].notBefore = now.addYears(3);
    QVERIFY(awaited(ledger.record(plan, owner, items)));
    QCOMPARE(awaited(ledger.due(plan, now, -1, 10))->items.size(), 1);
}

QTEST_GUILESS_MAIN(TestLedgerItems)
#include "tst_ledgeritems.moc"
