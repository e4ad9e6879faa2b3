// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "models/feeds/resourcefeed.h"
#include "tests/sandbox/sandboxclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using tests::SandboxClient;

//! Lists of many pages over real HTTP from the local Belvo, where rows come and go while they are read.
class TestFeedJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aLongListArrivesWhole();
    void rowsDeletedBetweenPagesLoseNoOther();
    void rowsDeletedWhilePagesAreUnderWayLoseNoOther();
    void rowsThatCameMeanwhileAreThere();
    void aRefusedPageIsAskedForAgain();

private:
    [[nodiscard]] QString list() const { return u"/api/transactions/?link="_s + m_link; }
    //! What the server has now, one id a row.
    [[nodiscard]] QStringList listed() const;
    [[nodiscard]] QStringList loaded() const;
    void load();
    void rest();
    void remove(const QString &id);

    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<ColumnTable> m_table;
    std::unique_ptr<ResourceFeed> m_feed;
    QString m_link;
};

void TestFeedJourney::init()
{
    m_sandbox = std::make_unique<SandboxClient>();
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
    m_link = m_sandbox->link(u"demo-statement"_s);
    QVERIFY(!m_link.isEmpty());
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.environment = Environment::Demo;
    profile.baseUrl = m_sandbox->baseUrl();
    profile.access = Access::Admin;
    m_connection = std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"});
    m_table = std::make_unique<ColumnTable>(resources::transactions());
    m_feed = std::make_unique<ResourceFeed>(m_connection->client, *m_table);
    m_feed->setPageSize(50, 50); // some forty pages: the published limit does not bind
}

void TestFeedJourney::cleanup()
{
    m_feed.reset();
    m_table.reset();
    m_connection.reset();
    m_sandbox.reset();
}

QStringList TestFeedJourney::listed() const
{
    QStringList ids;
    const QJsonArray rows = m_sandbox->all(list() + u"&page_size=1000"_s);
    for (const QJsonValue &row : rows)
        ids.append(row["id"_L1].toString());
    return ids;
}

QStringList TestFeedJourney::loaded() const
{
    QStringList ids;
    for (int row = 0; row < m_table->rowCount(); ++row)
        ids.append(m_table->idOf(row));
    return ids;
}

void TestFeedJourney::load()
{
    m_feed->load({{.key = u"link"_s, .op = FilterOp::Equals, .values = {m_link}}});
    rest();
    QCOMPARE(m_feed->state(), FeedState::Partial);
}

void TestFeedJourney::rest()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_feed->state() != FeedState::Loading && m_feed->state() != FeedState::More,
                             30'000);
}

void TestFeedJourney::remove(const QString &id)
{
    QCOMPARE(m_sandbox->remove(u"/api/transactions/"_s + id + u'/').status, 204);
}

void TestFeedJourney::aLongListArrivesWhole()
{
    load();
    m_feed->loadAll();
    rest();
    QCOMPARE(m_feed->state(), FeedState::Complete);
    QVERIFY(m_feed->loaded() >= 1500);
    QCOMPARE(loaded(), listed()); // in the order of the list
    QCOMPARE(m_feed->notes().repair, FeedRepair::NotNeeded);
}

void TestFeedJourney::rowsDeletedBetweenPagesLoseNoOther()
{
    load();
    m_feed->loadMore();
    rest();
    remove(m_table->idOf(3));
    remove(m_table->idOf(60));
    m_feed->loadAll();
    rest();
    QCOMPARE(m_feed->state(), FeedState::Complete);
    QStringList here = loaded();
    QStringList there = listed();
    here.sort();
    there.sort();
    QCOMPARE(here, there);
    QCOMPARE(m_feed->notes().repair, FeedRepair::Done);
    QCOMPARE(m_feed->notes().rowsFound, 2);
    QCOMPARE(m_feed->notes().rowsGone, 2);
}

void TestFeedJourney::rowsDeletedWhilePagesAreUnderWayLoseNoOther()
{
    load();
    int deleted = 0;
    connect(m_feed.get(), &ResourceFeed::pageLoaded, this, [&] {
        if (deleted < 3 && m_feed->loaded() > 300 * (deleted + 1))
            remove(m_table->idOf(100 * ++deleted));
    });
    m_feed->loadAll();
    rest();
    QCOMPARE(deleted, 3);
    QStringList here = loaded();
    QStringList there = listed();
    here.sort();
    there.sort();
    if (m_feed->notes().repair == FeedRepair::Done)
        QCOMPARE(here, there);
    else
        QCOMPARE(m_feed->notes().repair, FeedRepair::Open);
    QVERIFY(m_feed->notes().countChanged);
}

void TestFeedJourney::rowsThatCameMeanwhileAreThere()
{
    load();
    m_feed->loadMore();
    rest();
    QCOMPARE(m_sandbox->post(u"/api/links/%1/refresh/"_s.arg(m_link), {}).status, 202);
    m_sandbox->advance(3600); // the refresh brings new movements
    m_feed->loadAll();
    rest();
    QStringList here = loaded();
    QStringList there = listed();
    here.sort();
    there.sort();
    QCOMPARE(here, there);
    QCOMPARE(m_feed->state(), FeedState::Complete);
    QVERIFY(m_feed->notes().countChanged);
}

void TestFeedJourney::aRefusedPageIsAskedForAgain()
{
    load();
    // One of the six pages is refused.
    m_sandbox->fault({{u"path"_s, u"/api/transactions/"_s}, {u"status"_s, 401}, {u"times"_s, 1}});
    m_feed->loadAll();
    rest();
    QCOMPARE(m_feed->state(), FeedState::Failed);
    QVERIFY(m_feed->canResume());
    m_feed->resume();
    rest();
    QCOMPARE(m_feed->state(), FeedState::Complete);
    QCOMPARE(loaded(), listed());
}

QTEST_GUILESS_MAIN(TestFeedJourney)
#include "tst_feedjourney.moc"
