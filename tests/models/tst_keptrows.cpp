// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/cache/keptrows.h"
#include "samplepages.h"
#include "tests/support/scriptedtransport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

//! The disk and the keychain: what outlives a run of the program.
struct Machine
{
    Machine()
        : settings(place.filePath(u"settings.ini"_s))
    {
        profile.id = QUuid::createUuid();
        profile.baseUrl = QUrl(u"https://api.example.com"_s);
        profile.hasStoredSecret = true;
    }
    QTemporaryDir place;
    storage::MemorySecretStore secrets;
    storage::Settings settings;
    Profile profile;
};

//! One run of the program: a page of links before a server that has `size` of them.
struct Run
{
    explicit Run(Machine &machine, const ResourceSpec &resource = resources::links())
        : governor(transport, api::Clock::system())
        , client(governor, QUrl(u"https://api.example.com"_s))
        , table(resource)
        , cache(machine.secrets, machine.settings, machine.place.filePath(u"lists"_s))
        , rows(cache, table)
        , feed(client, table)
    {
        transport.setHandler([this](const api::Request &request) { return answer(request); });
        rows.setFeed(&feed, &client);
        cache.open(machine.profile, "account");
    }
    std::optional<ScriptedTransport::Answer> answer(const api::Request &request)
    {
        ++calls;
        if (silent)
            return std::nullopt;
        if (failing)
            return ScriptedTransport::error(ErrorKind::Insecure);
        const int page = request.query.queryItemValue(u"page"_s).toInt();
        const int pageSize = request.query.queryItemValue(u"page_size"_s).toInt();
        const int first = std::min(size, (page - 1) * pageSize);
        const int count = std::clamp(size - first, 0, pageSize);
        const QByteArray next = first + count < size
                                    ? QByteArray("https://api.example.com") + table.spec().path.data() +
                                          QByteArray("?page=") + QByteArray::number(page + 1) +
                                          "&page_size=" + QByteArray::number(pageSize)
                                    : QByteArray();
        return ScriptedTransport::answer(200, samplePage(table.spec(), first + shift, count, size, next));
    }
    //! Loads everything and waits until it is kept.
    bool loadAndKeep()
    {
        QSignalSpy kept(&cache, &ListCache::kept);
        rows.load({});
        if (!QTest::qWaitFor([this] { return feed.receivedAt().has_value(); }, 20'000))
            return false;
        feed.loadAll();
        return QTest::qWaitFor([&] { return feed.state() == FeedState::Complete && kept.count() > 0; },
                               20'000);
    }

    //! As if the first rows of a million had been loaded.
    bool keepFirst(int count, bool complete)
    {
        if (!QTest::qWaitFor([this] { return cache.state() == ListCache::State::Ready; }))
            return false;
        ColumnTable part(table.spec());
        for (int first = 0; first < count; first += 1000)
            part.append(sampleChunk(table.spec(), first, std::min(1000, count - first)));
        QSignalSpy kept(&cache, &ListCache::kept);
        cache.keep({.filters = {},
                    .total = 1'000'000,
                    .rowCount = count,
                    .receivedAt = QDateTime::currentDateTimeUtc(),
                    .complete = complete,
                    .notes = {}},
                   part.snapshot());
        return QTest::qWaitFor([&kept] { return kept.count() > 0; });
    }

    int size = 60;
    int shift = 0;
    int calls = 0;
    bool silent = false;
    bool failing = false;
    ScriptedTransport transport;
    api::Governor governor;
    api::Client client;
    ColumnTable table;
    ListCache cache;
    KeptRows rows;
    ResourceFeed feed;
};

} // namespace

//! What a page sees of kept lists: rows at once, the right ones, fresh ones in their place.
class TestKeptRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstTimeBelvoIsAsked();
    void keptRowsAreThereBeforeBelvoAnswers();
    void belvosRowsTakeTheirPlaceInOneStep();
    void whenBelvoFailsTheKeptRowsStay();
    void aListOfSeveralPagesIsLoadedAside();
    void whenLoadingAsideFailsTheKeptRowsStay();
    void aVeryLongListWaitsForThePerson();
    void aPartOfAVeryLongListGoesOnWhereItEnded();
    void aPartOfAVeryLongListComesAnewFromPageOne();
    void rowsOfOtherFiltersAreNotShown();
    void damagedRowsAreNotShownAndBelvoIsAsked();
    void aVeryLongListThatIsDamagedIsTakenBackAndBelvoIsAsked();
    void rowsThatWereChangedAreKeptAnew();
    void rowsOfAnErasedLinkAreNotKeptAnew();
    void closingForgetsWhatWasToCome();
    void switchingItOnKeepsWhatIsLoaded();
};

void TestKeptRows::theFirstTimeBelvoIsAsked()
{
    Machine machine;
    Run run(machine);
    run.rows.load({});
    QTRY_COMPARE(run.table.rowCount(), 60);
    QVERIFY(!run.rows.isShowing());
    QCOMPARE(run.calls, 1);
}

void TestKeptRows::keptRowsAreThereBeforeBelvoAnswers()
{
    Machine machine;
    QVERIFY(Run(machine).loadAndKeep());
    Run run(machine);
    run.silent = true;
    run.rows.load({});
    QTRY_COMPARE(run.table.rowCount(), 60);
    QVERIFY(run.rows.isShowing());
    QVERIFY(run.rows.facts().complete);
    QCOMPARE(run.rows.facts().total, 60);
    QVERIFY(run.rows.facts().receivedAt.isValid());
    QTRY_COMPARE(run.calls, 1); // and Belvo is being asked
}

void TestKeptRows::belvosRowsTakeTheirPlaceInOneStep()
{
    Machine machine;
    {
        Run before(machine);
        before.size = 700;
        QVERIFY(before.loadAndKeep());
    }
    Run run(machine);
    run.size = 690;
    run.shift = 10;
    QList<int> shown;
    connect(&run.table, &ColumnTable::tableReset, &run.table, [&] { shown.append(run.table.rowCount()); });
    run.rows.load({});
    QTRY_COMPARE(run.feed.state(), FeedState::Complete);
    QCOMPARE(shown, (QList<int>{700, 690})); // never the hundred of a first page
    QVERIFY(!run.rows.isShowing());
    QCOMPARE(run.table.idOf(0), sampleId(resources::links(), 10));
    QCOMPARE(run.calls, 1);
}

void TestKeptRows::whenBelvoFailsTheKeptRowsStay()
{
    Machine machine;
    QVERIFY(Run(machine).loadAndKeep());
    Run run(machine);
    run.failing = true;
    run.rows.load({});
    QTRY_COMPARE(run.feed.state(), FeedState::Failed);
    QVERIFY(run.rows.isShowing());
    QCOMPARE(run.table.rowCount(), 60);
    run.failing = false;
    run.rows.load({}); // tried again
    QTRY_COMPARE(run.feed.state(), FeedState::Complete);
    QVERIFY(!run.rows.isShowing());
}

void TestKeptRows::aListOfSeveralPagesIsLoadedAside()
{
    Machine machine;
    {
        Run before(machine);
        before.size = 2400;
        QVERIFY(before.loadAndKeep());
    }
    Run run(machine);
    run.size = 2500;
    QList<int> shown;
    connect(&run.table, &ColumnTable::tableReset, &run.table, [&] { shown.append(run.table.rowCount()); });
    run.rows.load({});
    QTRY_VERIFY(run.rows.isRefreshing());
    QVERIFY(run.rows.isShowing());
    QTRY_COMPARE_WITH_TIMEOUT(run.feed.state(), FeedState::Complete, 20'000);
    QVERIFY(!run.rows.isRefreshing() && !run.rows.isShowing());
    QCOMPARE(shown, (QList<int>{2400, 2500}));
    QCOMPARE(run.feed.total(), 2500);
    QVERIFY(run.feed.receivedAt().has_value());
    QCOMPARE(run.calls, 3);
}

void TestKeptRows::whenLoadingAsideFailsTheKeptRowsStay()
{
    Machine machine;
    {
        Run before(machine);
        before.size = 1500;
        QVERIFY(before.loadAndKeep());
    }
    Run run(machine);
    run.failing = true;
    run.rows.load({});
    QTRY_VERIFY(run.rows.refreshError().has_value());
    QCOMPARE(run.rows.refreshError()->kind, ErrorKind::Insecure);
    QVERIFY(run.rows.isShowing() && !run.rows.isRefreshing());
    QCOMPARE(run.table.rowCount(), 1500);
    run.failing = false;
    run.size = 1600;
    run.rows.load({});
    QVERIFY(!run.rows.refreshError());
    QTRY_COMPARE_WITH_TIMEOUT(run.table.rowCount(), 1600, 20'000);
}

void TestKeptRows::aVeryLongListWaitsForThePerson()
{
    Machine machine;
    QVERIFY(Run(machine).keepFirst(1200, true));
    Run run(machine);
    run.size = 1300;
    run.rows.load({});
    QTRY_VERIFY(run.rows.waitsForPerson());
    QCOMPARE(run.table.rowCount(), 1200);
    QTRY_COMPARE(run.rows.news(), KeptRows::News::Fewer); // 1,300, no million
    QVERIFY(run.rows.waitsForPerson());
    QCOMPARE(run.feed.state(), FeedState::Idle);
    QCOMPARE(run.calls, 1);
    run.rows.loadWhole();
    QVERIFY(!run.rows.waitsForPerson());
    QTRY_COMPARE_WITH_TIMEOUT(run.feed.state(), FeedState::Complete, 20'000);
    QCOMPARE(run.table.rowCount(), 1300);
}

//! Else a few rows of a million would look like all there are, with no way to the others.
void TestKeptRows::aPartOfAVeryLongListGoesOnWhereItEnded()
{
    Machine machine;
    QVERIFY(Run(machine).keepFirst(1200, false));
    Run run(machine);
    run.size = 1'000'000;
    run.rows.load({});
    QTRY_COMPARE(run.rows.news(), KeptRows::News::None);
    QCOMPARE(run.feed.state(), FeedState::Partial);
    QCOMPARE(run.feed.total(), 1'000'000);
    QVERIFY(run.feed.canLoadMore());
    QVERIFY(run.rows.isShowing());
    QCOMPARE(run.feed.receivedAt().value(), run.rows.facts().receivedAt);
    QCOMPARE(run.table.rowCount(), 1200);
    QCOMPARE(run.calls, 1);
    run.feed.loadMore();
    QTRY_COMPARE(run.table.rowCount(), 2000);
    QVERIFY(!run.rows.isShowing());
    QCOMPARE(run.table.idOf(0), sampleId(resources::links(), 0));
    QCOMPARE(run.table.idOf(1999), sampleId(resources::links(), 1999));
    QCOMPARE(run.feed.notes().repeatedIds, 0);
    QCOMPARE(run.calls, 2);
}

void TestKeptRows::aPartOfAVeryLongListComesAnewFromPageOne()
{
    Machine machine;
    QVERIFY(Run(machine).keepFirst(1200, false));
    Run run(machine);
    run.size = 1'000'010;
    run.shift = 5;
    run.rows.load({});
    QTRY_COMPARE(run.rows.news(), KeptRows::News::Newer);
    QVERIFY(run.rows.waitsForPerson());
    run.rows.loadAnew();
    QVERIFY(!run.rows.waitsForPerson());
    QTRY_VERIFY(!run.rows.isShowing());
    QCOMPARE(run.feed.state(), FeedState::Partial);
    QCOMPARE(run.table.rowCount(), 1000); // and not the million
    QCOMPARE(run.table.idOf(0), sampleId(resources::links(), 5));
    QCOMPARE(run.calls, 2);
}

void TestKeptRows::rowsOfOtherFiltersAreNotShown()
{
    Machine machine;
    QVERIFY(Run(machine).loadAndKeep());
    Run run(machine);
    run.silent = true;
    run.rows.load({{u"status"_s, FilterOp::Equals, {u"valid"_s}}});
    QTRY_COMPARE(run.calls, 1);
    QCOMPARE(run.table.rowCount(), 0);
    QVERIFY(!run.rows.isShowing());
}

void TestKeptRows::damagedRowsAreNotShownAndBelvoIsAsked()
{
    Machine machine;
    QVERIFY(Run(machine).loadAndKeep());
    Run run(machine);
    QFile file(run.cache.directory().files(machine.profile).constFirst());
    QVERIFY(file.resize(file.size() - 1));
    QSignalSpy shown(&run.table, &ColumnTable::tableReset);
    run.silent = true;
    run.rows.load({});
    QTRY_COMPARE(run.calls, 1);
    QCOMPARE(shown.count(), 0);
}

//! So long that it is left to the person to load it: what is taken away has to be asked for all the same.
void TestKeptRows::aVeryLongListThatIsDamagedIsTakenBackAndBelvoIsAsked()
{
    Machine machine;
    {
        Run before(machine);
        for (int page = 0; page < 70; ++page)
            before.table.append(sampleChunk(before.table.spec(), page * 20, 20));
        QSignalSpy kept(&before.cache, &ListCache::kept);
        before.cache.keep({.filters = {},
                           .total = 30'000,
                           .rowCount = before.table.rowCount(),
                           .receivedAt = QDateTime::currentDateTimeUtc(),
                           .complete = true,
                           .notes = {}},
                          before.table.snapshot());
        QTRY_COMPARE(kept.count(), 1);
    }
    Run run(machine);
    QFile file(run.cache.directory().files(machine.profile).constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() * 9 / 10) && file.write("damaged") == 7);
    file.close();
    int most = 0;
    connect(&run.table, &ColumnTable::tableReset, &run.table,
            [&] { most = std::max(most, run.table.rowCount()); });
    run.silent = true;
    run.rows.load({});
    QTRY_COMPARE(run.feed.state(), FeedState::Loading);
    QVERIFY(run.calls <= 2); // whether there was news, and then the list
    QCOMPARE(most, 1400);
    QCOMPARE(run.table.rowCount(), 0);
    QVERIFY(!run.rows.isShowing() && !run.rows.waitsForPerson());
}

void TestKeptRows::rowsThatWereChangedAreKeptAnew()
{
    Machine machine;
    {
        Run before(machine);
        QVERIFY(before.loadAndKeep());
        QSignalSpy kept(&before.cache, &ListCache::kept);
        before.table.removeRow(7);
        before.feed.noteRemoved();
        QTRY_COMPARE(kept.count(), 1);
    }
    Run run(machine);
    run.silent = true;
    run.rows.load({});
    QTRY_COMPARE(run.table.rowCount(), 59);
    QCOMPARE(run.table.rowOfId(sampleId(resources::links(), 7)), -1);
}

void TestKeptRows::rowsOfAnErasedLinkAreNotKeptAnew()
{
    Machine machine;
    Run run(machine, resources::accounts());
    QVERIFY(run.loadAndKeep());
    QCOMPARE(run.cache.directory().files(machine.profile).size(), 1);
    run.cache.forgetLink(u"11111111-1111-4111-8111-111111111111"_s);
    QTRY_VERIFY(run.cache.directory().files(machine.profile).isEmpty());
    run.table.updateRow(sampleChunk(resources::accounts(), 3, 1)); // would be kept otherwise
    run.rows.setFeed(nullptr, nullptr);                            // the page goes
    QSignalSpy usage(&run.cache, &ListCache::usageChanged);
    run.cache.applyLimits(); // whatever was to be written has been written when this is done
    QTRY_VERIFY(usage.count() > 0);
    QVERIFY(run.cache.directory().files(machine.profile).isEmpty());
}

void TestKeptRows::closingForgetsWhatWasToCome()
{
    Machine machine;
    QVERIFY(Run(machine).loadAndKeep());
    Run run(machine);
    run.rows.load({});
    run.rows.close();
    QTRY_COMPARE(run.cache.state(), ListCache::State::Ready);
    QSignalSpy usage(&run.cache, &ListCache::usageChanged);
    run.cache.applyLimits();
    QTRY_VERIFY(usage.count() > 0);
    QCOMPARE(run.table.rowCount(), 0);
    QCOMPARE(run.calls, 0);
}

void TestKeptRows::switchingItOnKeepsWhatIsLoaded()
{
    Machine machine;
    machine.profile.hasStoredSecret = false;
    Run run(machine);
    QCOMPARE(run.cache.state(), ListCache::State::Off);
    run.rows.load({});
    QTRY_COMPARE(run.feed.state(), FeedState::Complete);
    QSignalSpy kept(&run.cache, &ListCache::kept);
    run.cache.setWanted(machine.profile, true);
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(run.cache.directory().files(machine.profile).size(), 1);
}

QTEST_GUILESS_MAIN(TestKeptRows)
#include "tst_keptrows.moc"
