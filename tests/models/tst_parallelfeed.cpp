// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedlist.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Pages = QList<int>;

//! Several pages at once: orders of arrival, failures, and lists that change meanwhile.
class TestParallelFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixPagesAreAskedForAtOnce();
    void pagesAreAppendedInTheirOrder();
    void aLatePageHoldsBackAFewOnly();
    void theRestLetsOthersGoFirst();
    void withoutACountNextIsFollowed();
    void loadMoreStaysSingle();
    void loadAllTakesOverAPageUnderWay();
    void aFailedPageKeepsTheRowsBeforeIt();
    void whatArrivesBehindAFailureIsNotAskedForAgain();
    void severalFailuresAreAskedForAgain();
    void aFailureBehindALatePageWaitsForIt();
    void cancelDropsWhatIsUnderWay();
    void reloadDropsWhatIsUnderWay();
    void aListenerMayAskForSomethingElse();
    void aThrottleHoldsAllPagesAndLosesNone();
    void progressTellsCallsAndTheTimeOfTheLimit();

    void aListThatEndsEarlierIsComplete();
    void aListThatGrowsAtItsEndIsComplete();
    void aRowThatSlippedToThePageBeforeIsFound();
    void aRowAddedInFrontIsFound();
    void aRowDeletedFarBehindIsTakenOut();
    void manyChangesAreAdmitted();
    void aRepairThatFailsIsAdmitted();
    void aRepairCanBeStopped();
    void aWrongCountIsAdmitted();
    void aRecordThatBelvoListsTwiceIsThereOnce();
    void aRowRemovedByHandWhileLoadingIsNoOddity();
    void whateverChangesRowsAreRightOrTheirLackIsTold();
};

void TestParallelFeed::sixPagesAreAskedForAtOnce()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    QTRY_COMPARE(list.open(), Pages({2, 3, 4, 5, 6, 7}));
    list.serve(2);
    QCOMPARE(list.open(), Pages({3, 4, 5, 6, 7, 8}));
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
    QCOMPARE(list.transport.sent().size(), 20); // nothing twice
    QCOMPARE(list.feed.notes().repair, FeedRepair::NotNeeded);
}

void TestParallelFeed::pagesAreAppendedInTheirOrder()
{
    PagedList list(70);
    list.begin();
    const QSignalSpy pages(&list.feed, &ResourceFeed::pageLoaded);
    list.feed.loadAll();
    for (const int page : {7, 5, 3, 6, 4}) {
        list.serve(page);
        QCOMPARE(list.feed.loaded(), 10);
    }
    list.serve(2);
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(pages.size(), 6);
    QCOMPARE(list.loadedIds(), list.listedIds());
}

void TestParallelFeed::aLatePageHoldsBackAFewOnly()
{
    PagedList list(1000);
    list.begin();
    list.feed.loadAll();
    for (int page = 3; page <= 13; ++page)
        list.serve(page);
    QCOMPARE(list.open(), Pages({2})); // eleven pages wait for it, and no more are asked for
    QCOMPARE(list.feed.loaded(), 10);
    list.serve(2);
    QCOMPARE(list.feed.loaded(), 130);
    QCOMPARE(list.open(), Pages({14, 15, 16, 17, 18, 19}));
}

void TestParallelFeed::theRestLetsOthersGoFirst()
{
    PagedList list(1000);
    list.begin();
    list.feed.loadAll();
    QTRY_COMPARE(list.open().size(), 6);
    const auto other = list.client.checkKeys();
    list.serve(4);
    QCOMPARE(list.transport.openRequests().constLast().path, u"/api/"_s);
}

void TestParallelFeed::withoutACountNextIsFollowed()
{
    PagedList list(45);
    list.statesCount = false;
    list.begin();
    list.feed.loadAll();
    for (const int page : {2, 3, 4, 5}) {
        QTRY_COMPARE(list.open(), Pages({page}));
        list.serve(page);
    }
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.feed.total(), -1);
    QCOMPARE(list.loadedIds(), list.listedIds());
}

void TestParallelFeed::loadMoreStaysSingle()
{
    PagedList list(200);
    list.begin();
    list.feed.loadMore();
    QTRY_COMPARE(list.open(), Pages({2}));
    list.serve(2);
    QCOMPARE(list.feed.state(), FeedState::Partial);
    QVERIFY(list.open().isEmpty());
    QCOMPARE(list.feed.loaded(), 20);
}

void TestParallelFeed::loadAllTakesOverAPageUnderWay()
{
    PagedList list(60);
    list.begin();
    list.feed.loadMore();
    list.feed.loadAll();
    QTRY_COMPARE(list.open(), Pages({2, 3, 4, 5, 6}));
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
    QCOMPARE(list.transport.sent().size(), 6);
}

void TestParallelFeed::aFailedPageKeepsTheRowsBeforeIt()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.serve(2);
    list.fail(3, ErrorKind::Insecure);
    QCOMPARE(list.feed.state(), FeedState::Failed);
    QCOMPARE(list.feed.error()->kind, ErrorKind::Insecure);
    QVERIFY(list.feed.canResume());
    QVERIFY(!list.feed.isLoadingAll());
    QCOMPARE(list.feed.loaded(), 20);
    QVERIFY(!list.open().contains(3));
    list.feed.resume();
    QCOMPARE(list.feed.state(), FeedState::More);
    QVERIFY(list.feed.isLoadingAll());
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
}

void TestParallelFeed::whatArrivesBehindAFailureIsNotAskedForAgain()
{
    PagedList list(100);
    list.begin();
    list.feed.loadAll();
    list.serve(4);
    list.fail(3, ErrorKind::Insecure);
    QCOMPARE(list.feed.state(), FeedState::More); // page two is still to come
    list.serve(2);
    QCOMPARE(list.feed.state(), FeedState::Failed);
    QCOMPARE(list.feed.loaded(), 20);
    list.serve(6); // late, and still good for something
    QCOMPARE(list.feed.loaded(), 20);
    list.feed.resume();
    QTRY_VERIFY(list.open().contains(3));
    QVERIFY(!list.open().contains(4));
    QVERIFY(!list.open().contains(6));
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
    QCOMPARE(list.transport.sent().size(), 11); // ten pages, and one of them twice
}

void TestParallelFeed::severalFailuresAreAskedForAgain()
{
    PagedList list(70);
    list.begin();
    list.feed.loadAll();
    list.fail(5, ErrorKind::Insecure);
    list.fail(2, ErrorKind::Protocol);
    QCOMPARE(list.feed.state(), FeedState::Failed);
    QCOMPARE(list.feed.error()->kind, ErrorKind::Protocol);
    list.feed.resume();
    QTRY_COMPARE(list.open().size(), 6);
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
}

void TestParallelFeed::aFailureBehindALatePageWaitsForIt()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.fail(4, ErrorKind::Insecure);
    list.serve(2);
    QCOMPARE(list.feed.state(), FeedState::More);
    QCOMPARE(list.open(), Pages({3, 5, 6, 7})); // and no new ones
    list.serve(3);
    QCOMPARE(list.feed.state(), FeedState::Failed);
    QCOMPARE(list.feed.loaded(), 30);
}

void TestParallelFeed::cancelDropsWhatIsUnderWay()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.serve(3);
    list.feed.cancel();
    QCOMPARE(list.feed.state(), FeedState::Partial);
    QVERIFY(!list.feed.isLoadingAll());
    QVERIFY(list.open().isEmpty());
    QCOMPARE(list.feed.loaded(), 10);
    list.feed.loadAll();
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
}

void TestParallelFeed::reloadDropsWhatIsUnderWay()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.serve(3);
    list.rows = {500, 501};
    list.feed.reload();
    QTRY_COMPARE(list.open(), Pages({1}));
    list.serve(1);
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
    QVERIFY(!list.feed.notes().countChanged);
}

void TestParallelFeed::aListenerMayAskForSomethingElse()
{
    PagedList list(200);
    list.begin();
    connect(
        &list.feed, &ResourceFeed::pageLoaded, &list.feed,
        [&] {
            if (list.feed.loaded() == 30)
                list.feed.clear();
        },
        Qt::DirectConnection);
    list.feed.loadAll();
    for (const int page : {4, 3, 2})
        list.serve(page);
    QCOMPARE(list.feed.state(), FeedState::Idle);
    QCOMPARE(list.feed.loaded(), 0);
    QVERIFY(list.open().isEmpty());
}

void TestParallelFeed::aThrottleHoldsAllPagesAndLosesNone()
{
    PagedList list(100);
    list.begin();
    list.feed.loadAll();
    QTRY_COMPARE(list.open().size(), 6);
    list.serve(3);
    const QList<int> refused = list.open();
    list.answer(2, ScriptedTransport::error(ErrorKind::RateLimited, 20s));
    for (const int page : refused.mid(1))
        list.answer(page, ScriptedTransport::error(ErrorKind::RateLimited, 20s));
    QVERIFY(list.open().isEmpty());
    QCOMPARE(list.feed.state(), FeedState::More); // it waits, nothing is lost
    QVERIFY(list.feed.progress().waitingForLimit);
    QCOMPARE(list.feed.progress().limitTakes, 20s);
    list.now += 21'000;
    list.governor.wake();
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
    QVERIFY(!list.feed.progress().waitingForLimit);
}

void TestParallelFeed::progressTellsCallsAndTheTimeOfTheLimit()
{
    PagedList list(10'000, {}); // a thousand pages under the limit of the product
    const ResourceFeed &feed = list.feed;
    QCOMPARE(feed.progress().callsLeft, 0);
    list.feed.load({});
    QCOMPARE(feed.progress().callsLeft, -1); // not known yet
    list.serve(1);
    QTRY_COMPARE(feed.state(), FeedState::Partial);
    // Of 80 calls in 30 s, 8 are left to others: 71 now, 72 in each half minute afterwards.
    FeedProgress progress = feed.progress();
    QCOMPARE(progress.loaded, 10);
    QCOMPARE(progress.total, 10'000);
    QCOMPARE(progress.callsLeft, 999);
    QCOMPARE(progress.limitTakes, 13 * 30s);
    QVERIFY(!progress.waitingForLimit);
    list.feed.loadAll();
    for (int page = 2; page <= 72; ++page)
        list.serve(page);
    progress = feed.progress();
    QCOMPARE(progress.callsLeft, 928);
    QVERIFY(progress.waitingForLimit);
    QCOMPARE(progress.limitTakes, 13 * 30s);
    QVERIFY(list.open().isEmpty());
    list.now += 25'000;
    QCOMPARE(feed.progress().limitTakes, 13 * 30s - 25s);
    list.now += 5'000;
    list.governor.wake();
    QTRY_COMPARE(list.open().size(), 6);
    QVERIFY(!feed.progress().waitingForLimit);
}

void TestParallelFeed::aListThatEndsEarlierIsComplete()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.serve(2);
    list.rows.resize(45); // the last ones are deleted
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QVERIFY(list.isMirrored());
    QCOMPARE(list.feed.total(), 45);
    QVERIFY(list.feed.notes().countChanged);
    QCOMPARE(list.feed.notes().repair, FeedRepair::Done);
}

void TestParallelFeed::aListThatGrowsAtItsEndIsComplete()
{
    PagedList list(100);
    list.begin();
    list.feed.loadAll();
    QTRY_COMPARE(list.open().size(), 6);
    for (int i = 0; i < 25; ++i)
        list.insertAt(list.rows.size());
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.loadedIds(), list.listedIds());
    QVERIFY(list.feed.notes().countChanged);
    QCOMPARE(list.feed.notes().repair, FeedRepair::Done);
    QCOMPARE(list.feed.notes().rowsFound, 0);
}

void TestParallelFeed::aRowThatSlippedToThePageBeforeIsFound()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.serve(2);
    list.serve(3);
    list.rows.removeAt(4); // of page one: the first row of page four is now the last one of page three
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QVERIFY(list.isMirrored());
    const FeedNotes notes = list.feed.notes();
    QVERIFY(notes.countChanged);
    QCOMPARE(notes.repair, FeedRepair::Done);
    QCOMPARE(notes.rowsFound, 1);
    QCOMPARE(notes.rowsGone, 1);
    QCOMPARE(notes.repeatedIds, 0);
    QVERIFY(list.transport.sent().size() <= 20 + 6);
}

void TestParallelFeed::aRowAddedInFrontIsFound()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.serve(2);
    list.insertAt(0);
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QVERIFY(list.isMirrored());
    const FeedNotes notes = list.feed.notes();
    QCOMPARE(notes.repair, FeedRepair::Done);
    QCOMPARE(notes.rowsFound, 1);
    QCOMPARE(notes.rowsGone, 0);
    QCOMPARE(notes.repeatedIds, 1);
}

void TestParallelFeed::aRowDeletedFarBehindIsTakenOut()
{
    PagedList list(10'000);
    list.begin();
    list.feed.loadAll();
    for (int page = 2; page <= 990; ++page)
        list.serve(page);
    list.rows.removeAt(3337);
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QVERIFY(list.isMirrored());
    QCOMPARE(list.feed.notes().repair, FeedRepair::Done);
    QVERIFY(list.transport.sent().size() <= 1000 + 16);
}

void TestParallelFeed::manyChangesAreAdmitted()
{
    PagedList list(2000);
    list.begin();
    list.feed.loadAll();
    while (list.isBusy()) {
        const qsizetype place = list.transport.sent().size() * 7 % list.rows.size();
        if (list.transport.sent().size() < 200)
            list.rows.removeAt(place); // something is deleted all the time
        QTRY_VERIFY(list.transport.openCount() > 0 || !list.isBusy());
        if (list.transport.openCount() > 0)
            list.serve(list.open().constFirst());
    }
    QVERIFY(!list.isMirrored()); // the example is wild enough
    QVERIFY(list.feed.notes().countChanged);
    QCOMPARE(list.feed.notes().repair, FeedRepair::Open);
    QVERIFY(list.transport.sent().size() <= 200 + 16);
}

void TestParallelFeed::aRepairThatFailsIsAdmitted()
{
    PagedList list(60);
    list.begin();
    list.feed.loadAll();
    list.serve(2);
    list.rows.removeAt(0);
    for (const int page : {3, 4, 5, 6})
        list.serve(page);
    QVERIFY(list.feed.isRepairing());
    QCOMPARE(list.feed.state(), FeedState::More);
    QTRY_COMPARE(list.open().size(), 1);
    list.fail(list.open().constFirst(), ErrorKind::Insecure);
    QCOMPARE(list.feed.notes().repair, FeedRepair::Open);
    QVERIFY(list.feed.state() != FeedState::Failed); // all pages are there
    QVERIFY(!list.feed.isLoadingAll());
}

void TestParallelFeed::aRepairCanBeStopped()
{
    PagedList list(60);
    list.begin();
    list.feed.loadAll();
    list.serve(2);
    list.insertAt(0);
    for (const int page : {3, 4, 5, 6, 7})
        list.serve(page);
    QVERIFY(list.feed.isRepairing());
    list.feed.cancel();
    QVERIFY(!list.feed.isRepairing());
    QVERIFY(list.open().isEmpty());
    QCOMPARE(list.feed.notes().repair, FeedRepair::Open);
    QCOMPARE(list.feed.state(), FeedState::Partial); // one row is missing, as the count tells
}

void TestParallelFeed::aWrongCountIsAdmitted()
{
    PagedList list(60);
    list.begin();
    list.feed.loadAll();
    while (list.isBusy()) {
        QTRY_VERIFY(list.transport.openCount() > 0 || !list.isBusy());
        if (!list.isBusy())
            break;
        const int page = list.open().constFirst();
        PagedList::Answer response = list.page(list.transport.openRequests().constFirst());
        if (response)
            response->body.replace("\"count\":60", "\"count\":77");
        list.answer(page, response);
    }
    QCOMPARE(list.feed.notes().repair, FeedRepair::Open);
    QCOMPARE(list.feed.state(), FeedState::Partial); // 60 of what is said to be 77
    QCOMPARE(list.feed.loaded(), 60);
}

//! For good, and not because the list moved while it was read.
void TestParallelFeed::aRecordThatBelvoListsTwiceIsThereOnce()
{
    PagedList list(60);
    list.rows[45] = list.rows[12];
    list.begin();
    list.feed.loadAll();
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QCOMPARE(list.feed.loaded(), 59);
    QCOMPARE(list.feed.notes().repeatedIds, 1);
    QCOMPARE(list.feed.notes().repair, FeedRepair::Done);
}

void TestParallelFeed::aRowRemovedByHandWhileLoadingIsNoOddity()
{
    PagedList list(200);
    list.begin();
    list.feed.loadAll();
    list.serve(2);
    list.rows.removeAt(5);
    list.table.removeRow(5);
    list.feed.noteRemoved();
    list.serveAll();
    QCOMPARE(list.feed.state(), FeedState::Complete);
    QVERIFY(list.isMirrored());
    QVERIFY(list.feed.notes().repair != FeedRepair::Open);
}

//! Pages read in any order, rows added and deleted anywhere in between: either the table ends up the same as
//! the list, or the feed says that it may not be.
void TestParallelFeed::whateverChangesRowsAreRightOrTheirLackIsTold()
{
    QRandomGenerator random(20'261'126);
    int repaired = 0;
    int admitted = 0;
    int wrong = 0;
    for (int round = 0; round < 300; ++round) {
        PagedList list(random.bounded(15, 400));
        list.begin();
        list.feed.loadAll();
        int changes = random.bounded(0, 4);
        while (list.isBusy()) {
            QTRY_VERIFY_WITH_TIMEOUT(list.transport.openCount() > 0 || !list.isBusy(), 10'000);
            if (!list.isBusy())
                break;
            if (changes > 0 && random.bounded(12) == 0) {
                --changes;
                const qsizetype place = random.bounded(static_cast<int>(list.rows.size()));
                if (random.bounded(2) == 0)
                    list.insertAt(place);
                else
                    list.rows.removeAt(place);
            }
            const QList<int> open = list.open();
            list.serve(open.at(random.bounded(static_cast<int>(open.size()))));
        }
        const FeedNotes notes = list.feed.notes();
        QVERIFY(list.feed.state() == FeedState::Complete || notes.repair == FeedRepair::Open);
        QStringList ids = list.loadedIds();
        QCOMPARE(ids.removeDuplicates(), 0);
        wrong += notes.repair != FeedRepair::Open && !list.isMirrored() ? 1 : 0;
        repaired += notes.repair == FeedRepair::Done ? 1 : 0;
        admitted += notes.repair == FeedRepair::Open ? 1 : 0;
    }
    // Changes that cancel each other out between two answers are invisible to everybody.
    QVERIFY2(wrong <= 3, qPrintable(QString::number(wrong)));
    QVERIFY2(repaired > 100 && admitted < repaired / 2,
             qPrintable(u"%1, %2"_s.arg(QString::number(repaired), QString::number(admitted))));
}

QTEST_GUILESS_MAIN(TestParallelFeed)
#include "tst_parallelfeed.moc"
