// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/refresh/fetchrecord.h"
#include "models/refresh/monthlycalls.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

//! What Open Finance allows in a month, and what is left of it (API guide, "Limits").
class TestMonthlyCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastDaysHaveALimitOfTheirOwn_data();
    void theLastDaysHaveALimitOfTheirOwn();
    void theTightestLimitCounts();
    void theLastDaysAreCountedOnTheirOwn();
    void aRefreshSpendsWhatItFetches();

private:
    //! Of a link that made these calls, eight of each: their kinds as the journal has them.
    [[nodiscard]] static FetchCounts countsAfter(const QString &path, const QStringList &kinds);
};

void TestMonthlyCalls::theLastDaysHaveALimitOfTheirOwn_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<int>("daysBack"); // -1: no period
    QTest::addColumn<int>("limit");
    QTest::newRow("transactions of today") << u"transactions"_s << 0 << 240;
    QTest::newRow("of six days") << u"transactions"_s << 5 << 240;
    QTest::newRow("of more") << u"transactions"_s << 6 << 8;
    QTest::newRow("of a year") << u"transactions"_s << 364 << 8;
    QTest::newRow("of any time") << u"transactions"_s << -1 << 8;
    QTest::newRow("bills") << u"bills"_s << 2 << 30;
    QTest::newRow("accounts") << u"accounts"_s << -1 << 8;
    QTest::newRow("balances") << u"balances"_s << -1 << 420;
    QTest::newRow("no bank") << u"tax-returns"_s << 2 << 0;
}

void TestMonthlyCalls::theLastDaysHaveALimitOfTheirOwn()
{
    QFETCH(const QString, resource);
    QFETCH(const int, daysBack);
    QFETCH(const int, limit);
    const ResourceSpec *spec = resources::find(resource.toStdString());
    QVERIFY(spec);
    const QDate today(2028, 3, 2);
    QCOMPARE(monthlyLimit(*spec, daysBack < 0 ? QDate() : today.addDays(-daysBack), today), limit);
}

void TestMonthlyCalls::theTightestLimitCounts()
{
    const QTemporaryDir directory;
    storage::Journal journal(directory.filePath(u"journal.sqlite"_s));
    Profile profile;
    profile.id = QUuid::createUuid();
    const QString link = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    CallRecord call;
    call.startedAtMs = QDateTime(QDate(2028, 2, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    call.verb = HttpVerb::Post;
    call.status = 201;
    call.fetchedLink = link;
    call.pathTemplate = u"/api/transactions/"_s;
    for (int i = 0; i < 3; ++i)
        journal.append(profile, call);
    FetchRecord fetches(journal, profile, {link}, [at = call.startedAtMs] { return at + 1000; });
    const QStringList kinds{u"BILLS"_s, u"TRANSACTIONS"_s, u"INVOICES"_s};
    QVERIFY(!callsLeft(fetches.counts(), kinds)); // not read yet
    QTRY_COMPARE(callsLeft(fetches.counts(), kinds), std::optional(5));
    QCOMPARE(callsLeft(fetches.counts(), {u"BILLS"_s}), std::optional(30));
    QVERIFY(!callsLeft(fetches.counts(), {u"INVOICES"_s}));
    QVERIFY(!callsLeft(fetches.counts(), {}));
    QCOMPARE(limitedKinds(kinds), QStringList({u"BILLS"_s, u"TRANSACTIONS"_s}));
    const QDate today(2028, 2, 10);
    QCOMPARE(callsLeft(fetches.counts(), resources::transactions(), today.addDays(-1), today),
             std::optional(237));
    QCOMPARE(callsLeft(fetches.counts(), resources::transactions(), today.addDays(-90), today),
             std::optional(5));
}

FetchCounts TestMonthlyCalls::countsAfter(const QString &path, const QStringList &kinds)
{
    const QTemporaryDir directory;
    storage::Journal journal(directory.filePath(u"journal.sqlite"_s));
    Profile profile;
    profile.id = QUuid::createUuid();
    CallRecord call;
    call.startedAtMs = QDateTime(QDate(2028, 2, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    call.verb = HttpVerb::Post;
    call.status = 201;
    call.fetchedLink = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    call.pathTemplate = path;
    for (const QString &kind : kinds) {
        call.fetchedKinds = kind;
        for (int i = 0; i < 8; ++i)
            journal.append(profile, call);
    }
    FetchRecord fetches(journal, profile, {call.fetchedLink}, [at = call.startedAtMs] { return at + 1000; });
    [&] { QTRY_VERIFY(fetches.isRead()); }();
    return fetches.counts();
}

void TestMonthlyCalls::theLastDaysAreCountedOnTheirOwn()
{
    const FetchCounts fetches = countsAfter(u"/api/transactions/"_s, {u"TRANSACTIONS:recent"_s});
    const QDate today(2028, 2, 10);
    const ResourceSpec &transactions = resources::transactions();
    QCOMPARE(callsLeft(fetches, transactions, today.addDays(-90), today), std::optional(8));
    QCOMPARE(callsLeft(fetches, transactions, today.addDays(-1), today), std::optional(232));
    QCOMPARE(callsLeft(fetches, {u"TRANSACTIONS"_s}), std::optional(8));
    QCOMPARE(callsLeft(fetches, resources::accounts(), {}, today), std::optional(8));
}

void TestMonthlyCalls::aRefreshSpendsWhatItFetches()
{
    const FetchCounts fetches = countsAfter(u"/api/links/{id}/refresh/"_s, {u"TRANSACTIONS"_s});
    QCOMPARE(callsLeft(fetches, {u"TRANSACTIONS"_s}), std::optional(0));
    QCOMPARE(callsLeft(fetches, {u"OWNERS"_s, u"ACCOUNTS"_s}), std::optional(8));
    // Of the one that asks for all, nobody knows what came: as before this was kept.
    const FetchCounts ofAll = countsAfter(u"/api/links/{id}/refresh/"_s, {QString()});
    QCOMPARE(callsLeft(ofAll, {u"OWNERS"_s, u"ACCOUNTS"_s}), std::optional(0));
}

QTEST_GUILESS_MAIN(TestMonthlyCalls)
#include "tst_monthlycalls.moc"
