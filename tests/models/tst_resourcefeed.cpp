// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/feeds/resourcerows.h"
#include "samplepages.h"
#include "tests/support/scriptedtransport.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

const ResourceSpec &spec()
{
    return resources::links();
}

//! A server with `size` links, paged as asked.
struct Bench
{
    Bench()
        : governor(transport, api::Clock::system())
        , client(governor, QUrl(u"https://api.example.com"_s))
        , table(spec())
    {
        transport.setHandler([this](const api::Request &request) { return answer(request); });
    }
    std::optional<ScriptedTransport::Answer> answer(const api::Request &request)
    {
        const int page = request.query.queryItemValue(u"page"_s).toInt();
        const int pageSize = request.query.queryItemValue(u"page_size"_s).toInt();
        asked.append({page, pageSize});
        if (stuck)
            return std::nullopt;
        if (failing)
            return ScriptedTransport::error(ErrorKind::Insecure);
        const int first = std::min(size, (page - 1) * pageSize);
        const int count = std::clamp(size - first, 0, pageSize);
        const QByteArray next = first + count < size || endless
                                    ? nextHost + "/api/links/?page=" + QByteArray::number(page + 1) +
                                          "&page_size=" + QByteArray::number(pageSize)
                                    : QByteArray();
        const int from = endless && count == 0 ? 0 : first;
        const int rows = endless && count == 0 ? std::min(size, pageSize) : count;
        return ScriptedTransport::answer(
            200, samplePage(spec(), from + shift, rows, statedCount < 0 ? size : statedCount, next));
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(feed.state() != FeedState::Loading && feed.state() != FeedState::More,
                                 20'000);
    }

    int size = 2500;
    int statedCount = -1;
    int shift = 0;
    bool endless = false;
    bool failing = false;
    bool stuck = false;
    QByteArray nextHost = "https://api.example.com";
    QList<std::pair<int, int>> asked; //!< page, size
    ScriptedTransport transport;
    api::Governor governor;
    api::Client client;
    ColumnTable table;
    ResourceFeed feed{client, table};
};

using Asked = QList<std::pair<int, int>>;

} // namespace

class TestResourceFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstPageIsSmallAndComesFirst();
    void furtherPagesAreLargeAndOverlapWithoutNotes();
    void loadAllEndsComplete();
    void shortListIsCompleteAtOnce();
    void emptyListIsComplete();
    void equalPageSizesDoNotOverlap();
    void oldRowsStayUntilPageOneArrives();
    void failedFirstPageKeepsOldRows();
    void failedLaterPageKeepsRowsAndCanBeRetried();
    void aBrokenLoadAllGoesOnWhereItStopped();
    void aFailedReloadCannotBeResumed();
    void aRemovedRowLowersTheTotalAndLosesNoOther();
    void anAddedRowRaisesTheTotal();
    void clearForgetsEverything();
    void cancelKeepsWhatHasArrived();
    void cancelBeforeAnythingIsIdle();
    void staleAnswerIsDropped();
    void changedCountIsNoted();
    void foreignNextIsNotFollowed();
    void aCutListIsReadAgainWhenAllIsWanted();
    void whatSortsPagesInIsGivenBackWhenTheyAreAllThere();
    void endlessNextIsStopped();
    void endlessNextWithoutNewRowsIsStopped();
    void repeatedIdsAreNoted();
    void filtersReachTheServer();
    void reloadAsksTheSameAgain();
    void ageIsThatOfPageOne();
};

void TestResourceFeed::firstPageIsSmallAndComesFirst()
{
    Bench bench;
    QCOMPARE(bench.feed.state(), FeedState::Idle);
    QCOMPARE(bench.feed.total(), -1);
    bench.feed.load({});
    QCOMPARE(bench.feed.state(), FeedState::Loading);
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Partial);
    QCOMPARE(bench.feed.loaded(), 100);
    QCOMPARE(bench.feed.total(), 2500);
    QVERIFY(bench.feed.canLoadMore());
    QCOMPARE(bench.asked, Asked({{1, 100}}));
}

void TestResourceFeed::furtherPagesAreLargeAndOverlapWithoutNotes()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.feed.loadMore();
    QCOMPARE(bench.feed.state(), FeedState::More);
    bench.settle();
    QCOMPARE(bench.feed.loaded(), 1000);
    QCOMPARE(bench.feed.notes().repeatedIds, 0);
    bench.feed.loadMore();
    bench.settle();
    QCOMPARE(bench.feed.loaded(), 2000);
    QCOMPARE(bench.asked, Asked({{1, 100}, {1, 1000}, {2, 1000}}));
    for (int row = 0; row < 2000; row += 97)
        QCOMPARE(bench.table.idOf(row), sampleId(spec(), row));
}

void TestResourceFeed::loadAllEndsComplete()
{
    Bench bench;
    bench.feed.load({});
    bench.feed.loadAll(); // while page one is still on its way
    QVERIFY(bench.feed.isLoadingAll());
    const QSignalSpy pages(&bench.feed, &ResourceFeed::pageLoaded);
    QTRY_COMPARE_WITH_TIMEOUT(bench.feed.state(), FeedState::Complete, 20'000);
    QCOMPARE(bench.feed.loaded(), 2500);
    QCOMPARE(pages.size(), 4);
    QVERIFY(!bench.feed.isLoadingAll());
    QVERIFY(!bench.feed.canLoadMore());
    bench.feed.loadMore();
    bench.feed.loadAll();
    QCOMPARE(bench.feed.state(), FeedState::Complete);
    QCOMPARE(bench.asked.size(), 4);
    QCOMPARE(bench.feed.notes().repeatedIds, 0);
    QVERIFY(!bench.feed.notes().countChanged);
    QVERIFY(!bench.feed.notes().endlessNext);
}

void TestResourceFeed::shortListIsCompleteAtOnce()
{
    Bench bench;
    bench.size = 100;
    bench.feed.load({});
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Complete);
    QCOMPARE(bench.feed.loaded(), 100);
}

void TestResourceFeed::emptyListIsComplete()
{
    Bench bench;
    bench.size = 0;
    bench.feed.load({});
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Complete);
    QCOMPARE(bench.feed.total(), 0);
    QVERIFY(bench.feed.receivedAt().has_value());
}

void TestResourceFeed::equalPageSizesDoNotOverlap()
{
    Bench bench;
    bench.size = 120;
    bench.feed.setPageSize(50, 50);
    bench.feed.load({});
    bench.feed.loadAll();
    QTRY_COMPARE(bench.feed.state(), FeedState::Complete);
    QCOMPARE(bench.asked, Asked({{1, 50}, {2, 50}, {3, 50}}));
    QCOMPARE(bench.feed.loaded(), 120);
}

void TestResourceFeed::oldRowsStayUntilPageOneArrives()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.size = 7;
    bench.shift = 5000;
    bench.feed.load({{.key = u"status"_s, .op = FilterOp::Equals, .values = {u"valid"_s}}});
    QCOMPARE(bench.feed.loaded(), 100);
    QCOMPARE(bench.table.idOf(0), sampleId(spec(), 0));
    bench.settle();
    QCOMPARE(bench.feed.loaded(), 7);
    QCOMPARE(bench.table.idOf(0), sampleId(spec(), 5000));
}

void TestResourceFeed::failedFirstPageKeepsOldRows()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.failing = true;
    bench.feed.reload();
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Failed);
    QCOMPARE(bench.feed.loaded(), 100);
    QVERIFY(bench.feed.error().has_value());
    QCOMPARE(bench.feed.error()->kind, ErrorKind::Insecure);
    bench.failing = false;
    bench.feed.reload();
    QVERIFY(!bench.feed.error().has_value());
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Partial);
}

void TestResourceFeed::failedLaterPageKeepsRowsAndCanBeRetried()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.failing = true;
    bench.feed.loadAll();
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Failed);
    QVERIFY(!bench.feed.isLoadingAll());
    QCOMPARE(bench.feed.loaded(), 100);
    bench.failing = false;
    bench.feed.loadMore();
    bench.settle();
    QCOMPARE(bench.feed.loaded(), 1000);
}

void TestResourceFeed::aBrokenLoadAllGoesOnWhereItStopped()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.feed.loadMore();
    bench.settle();
    bench.failing = true;
    bench.feed.loadAll();
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Failed);
    QVERIFY(bench.feed.canResume());
    bench.failing = false;
    bench.asked.clear();
    bench.feed.resume();
    QTRY_COMPARE(bench.feed.state(), FeedState::Complete);
    QCOMPARE(bench.asked, Asked({{2, 1000}, {3, 1000}})); // nothing twice, and all the rest
    QCOMPARE(bench.feed.loaded(), 2500);
}

void TestResourceFeed::aFailedReloadCannotBeResumed()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.failing = true;
    bench.feed.reload();
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Failed);
    QVERIFY(!bench.feed.canResume());
    bench.asked.clear();
    bench.feed.resume();
    QVERIFY(bench.asked.isEmpty());
}

void TestResourceFeed::aRemovedRowLowersTheTotalAndLosesNoOther()
{
    Bench bench;
    bench.feed.setPageSize(100, 100);
    bench.size = 301;
    bench.feed.load({});
    bench.settle();
    bench.feed.loadMore();
    bench.settle();
    QCOMPARE(bench.feed.loaded(), 200);
    bench.table.removeRow(0);
    bench.feed.noteRemoved();
    QCOMPARE(bench.feed.total(), 300);
    bench.size = 300;
    bench.shift = 1; // the server's first row has gone
    bench.feed.loadAll();
    QTRY_COMPARE(bench.feed.state(), FeedState::Complete);
    QCOMPARE(bench.feed.loaded(), 300);
    QVERIFY(bench.table.rowOfId(sampleId(spec(), 200)) >= 0);
    QCOMPARE(bench.feed.notes().repeatedIds, 0);
    QVERIFY(!bench.feed.notes().countChanged);
}

void TestResourceFeed::anAddedRowRaisesTheTotal()
{
    Bench bench;
    bench.feed.noteAdded();
    QCOMPARE(bench.feed.total(), -1); // not known before, not known now
    bench.feed.load({});
    bench.settle();
    bench.feed.noteAdded();
    QCOMPARE(bench.feed.total(), 2501);
}

void TestResourceFeed::clearForgetsEverything()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.feed.loadMore();
    bench.feed.clear();
    bench.transport.answerOpen(ScriptedTransport::answer(200, samplePage(spec(), 0, 50)));
    QCoreApplication::processEvents();
    QCOMPARE(bench.feed.state(), FeedState::Idle);
    QCOMPARE(bench.feed.loaded(), 0);
    QCOMPARE(bench.feed.total(), -1);
    QVERIFY(!bench.feed.receivedAt().has_value());
    QVERIFY(!bench.feed.canLoadMore());
}

void TestResourceFeed::cancelKeepsWhatHasArrived()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.stuck = true;
    bench.feed.loadAll();
    QTRY_COMPARE(bench.transport.openCount(), 3); // all that is left
    bench.feed.cancel();
    QCOMPARE(bench.feed.state(), FeedState::Partial);
    QVERIFY(!bench.feed.isLoadingAll());
    QCOMPARE(bench.feed.loaded(), 100);
    QTRY_COMPARE(bench.transport.openCount(), 0);
    bench.stuck = false;
    bench.feed.loadMore(); // goes on where it stopped
    bench.settle();
    QCOMPARE(bench.feed.loaded(), 1000);
}

void TestResourceFeed::cancelBeforeAnythingIsIdle()
{
    Bench bench;
    bench.stuck = true;
    bench.feed.load({});
    bench.feed.cancel();
    QCOMPARE(bench.feed.state(), FeedState::Idle);
    const QSignalSpy changed(&bench.feed, &ResourceFeed::stateChanged);
    bench.feed.cancel();
    QCOMPARE(changed.size(), 0);
}

void TestResourceFeed::staleAnswerIsDropped()
{
    Bench bench;
    bench.stuck = true;
    bench.feed.load({});
    QTRY_COMPARE(bench.asked.size(), 1);
    bench.stuck = false;
    bench.size = 3;
    bench.feed.load({{.key = u"status"_s, .op = FilterOp::Equals, .values = {u"valid"_s}}});
    bench.transport.answerOpen(ScriptedTransport::answer(200, samplePage(spec(), 900, 50)));
    bench.settle();
    QCOMPARE(bench.feed.loaded(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(bench.table.rowOfId(sampleId(spec(), 900)), -1);
}

void TestResourceFeed::changedCountIsNoted()
{
    Bench bench;
    bench.feed.load({});
    bench.settle();
    bench.size = 2400;
    bench.feed.loadAll();
    QTRY_COMPARE(bench.feed.state(), FeedState::Complete);
    QVERIFY(bench.feed.notes().countChanged);
    QCOMPARE(bench.feed.total(), 2400);
    bench.feed.reload();
    bench.settle();
    QVERIFY(!bench.feed.notes().countChanged); // a new query starts clean
}

void TestResourceFeed::foreignNextIsNotFollowed()
{
    Bench bench;
    bench.nextHost = "https://evil.example.org";
    bench.feed.load({});
    bench.feed.loadAll();
    bench.settle();
    QVERIFY(bench.feed.notes().foreignNext);
    QCOMPARE(bench.feed.state(), FeedState::Partial); // 100 of 2500, and nothing to ask for
    QVERIFY(!bench.feed.canLoadMore());
    QCOMPARE(bench.asked.size(), 1);
}

//! "Load all" under a list that ended before it was whole.
void TestResourceFeed::aCutListIsReadAgainWhenAllIsWanted()
{
    Bench bench;
    bench.nextHost = "https://evil.example.org";
    RevealState reveal;
    ResourceRows rows(spec(), reveal);
    rows.setClient(&bench.client);
    rows.load();
    QTRY_COMPARE(rows.state(), FeedState::Partial);
    QVERIFY(rows.notes().foreignNext);
    QVERIFY(rows.canLoadMore()); // there are 2400 more
    bench.nextHost = "https://api.example.com";
    rows.loadAll();
    QTRY_COMPARE(rows.state(), FeedState::Complete);
    QCOMPARE(rows.table().rowCount(), 2500);
    QVERIFY(!rows.canLoadMore());
}

void TestResourceFeed::whatSortsPagesInIsGivenBackWhenTheyAreAllThere()
{
    Bench bench;
    bench.size = 7000;
    RevealState reveal;
    ResourceRows rows(spec(), reveal);
    ResourceTableModel &model = rows.model();
    const QList<SortBy> keys{{rows.table().columnOf("external_id"), Qt::DescendingOrder}};
    model.setSorting(keys);
    bool wasAtWork = false;
    connect(&model, &ResourceTableModel::indexSwapped, this,
            [&] { wasAtWork = wasAtWork || (!model.isBusy() && !model.isResting()); });
    rows.setClient(&bench.client);
    rows.load();
    QTRY_COMPARE(rows.state(), FeedState::Partial);
    while (rows.canLoadMore()) { // a page at a time, so that each is placed by itself
        rows.loadMore();
        QTRY_VERIFY(rows.state() == FeedState::Partial || rows.state() == FeedState::Complete);
        QTRY_VERIFY(!model.isBusy());
    }
    QCOMPARE(rows.state(), FeedState::Complete);
    QVERIFY(wasAtWork);
    QVERIFY(model.isResting());

    rows.addRecord(sampleChunk(spec(), 7000, 1)); // and one more
    QTRY_COMPARE(model.rowCount(), 7001);
    QTRY_VERIFY(model.isResting());
    const std::vector<std::uint32_t> placed = model.shownRows();
    model.setSorting({});
    model.setSorting(keys);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.shownRows(), placed);
}

void TestResourceFeed::endlessNextIsStopped()
{
    Bench bench;
    bench.size = 300;
    bench.endless = true;
    bench.feed.setPageSize(100, 100);
    bench.feed.load({});
    bench.feed.loadAll();
    QTRY_COMPARE(bench.feed.state(), FeedState::Complete);
    QVERIFY(bench.feed.notes().endlessNext);
    QCOMPARE(bench.feed.loaded(), 300);
    QVERIFY(bench.asked.size() <= 6);
}

void TestResourceFeed::endlessNextWithoutNewRowsIsStopped()
{
    Bench bench;
    bench.size = 300;
    bench.statedCount = 1'000'000; // never reached
    bench.endless = true;
    bench.feed.setPageSize(300, 300);
    bench.nextHost = "https://api.example.com";
    bench.feed.load({});
    bench.settle();
    bench.statedCount = 500;
    bench.feed.loadAll();
    QTRY_VERIFY(bench.feed.notes().endlessNext);
    bench.settle();
    QCOMPARE(bench.feed.state(), FeedState::Partial); // 300 of 500
    QVERIFY(bench.asked.size() <= 1 + 12 + 6);        // twelve may have been asked for when it was noticed
}

void TestResourceFeed::repeatedIdsAreNoted()
{
    Bench bench;
    bench.size = 200;
    bench.shift = 10;
    bench.feed.setPageSize(100, 100);
    bench.feed.load({});
    bench.settle();
    bench.shift = 0; // ten rows came in front: as many slipped from page one to page two
    bench.feed.loadMore();
    bench.settle();
    QCOMPARE(bench.feed.notes().repeatedIds, 10);
    QCOMPARE(bench.feed.notes().rowsFound, 10);
    QCOMPARE(bench.feed.notes().repair, FeedRepair::Done);
    QCOMPARE(bench.feed.loaded(), 200);
    QCOMPARE(bench.feed.state(), FeedState::Complete);
}

void TestResourceFeed::filtersReachTheServer()
{
    Bench bench;
    bench.feed.load({{.key = u"status"_s, .op = FilterOp::In, .values = {u"valid"_s, u"invalid"_s}}});
    bench.settle();
    QCOMPARE(bench.transport.sent().last().query.queryItemValue(u"status__in"_s, QUrl::FullyDecoded),
             u"valid,invalid"_s);
    QCOMPARE(bench.feed.filters().size(), 1);
}

void TestResourceFeed::reloadAsksTheSameAgain()
{
    Bench bench;
    bench.feed.load({{.key = u"status"_s, .op = FilterOp::Equals, .values = {u"valid"_s}}});
    bench.settle();
    bench.feed.loadMore();
    bench.settle();
    bench.feed.reload();
    bench.settle();
    QCOMPARE(bench.asked.last(), (std::pair<int, int>(1, 100)));
    QCOMPARE(bench.transport.sent().last().query.queryItemValue(u"status"_s), u"valid"_s);
    QCOMPARE(bench.feed.loaded(), 100);
}

void TestResourceFeed::ageIsThatOfPageOne()
{
    Bench bench;
    QVERIFY(!bench.feed.receivedAt().has_value());
    bench.feed.load({});
    bench.settle();
    const auto first = bench.feed.receivedAt();
    QVERIFY(first.has_value());
    bench.feed.loadMore();
    bench.settle();
    QCOMPARE(*bench.feed.receivedAt(), *first);
}

QTEST_GUILESS_MAIN(TestResourceFeed)
#include "tst_resourcefeed.moc"
