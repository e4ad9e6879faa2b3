// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/people/peopledirectory.h"
#include "tests/bench/fetchserver.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalsline.h"

#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using News = models::KeptRows::News;

namespace {

constexpr int kPages = 21; //!< of a thousand rows: more than are loaded again by themselves
constexpr int kKeptPages = 2;

} // namespace

//! A kept list that is too long to be loaded again unasked: one call tells whether there is anything new.
class TestKeptNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anUnchangedListSaysSoQuietly();
    void rowsThatCameAreToldAndCanBeLoaded();
    void anotherFirstRowIsNewToo();
    void rowsThatWentAreTold();
    void withoutAnAnswerTheAgeIsTold();
    void aPartDoesNotPassForTheWholeList();
    void withoutAConnectionAPartIsStillOne();
    void scrollingOnLoadsWhatComesBehindAPart();
    void rowsThatCameBeforeAPartAreLoadedFromPageOne();

private:
    enum class Kept { All, Part };
    void keep(int firstRow = 0, Kept kept = Kept::All);
    void open();
    [[nodiscard]] const models::KeptRows &kept() const { return *m_page->rows().kept(); }
    [[nodiscard]] NoticeBanner *banner() const { return m_page->findChild<NoticeBanner *>(); }
    [[nodiscard]] bool headerSays(const QString &words) const
    {
        const auto labels = m_page->findChild<PageHeader *>()->findChildren<PlainLabel *>();
        return std::ranges::any_of(
            labels, [&words](const PlainLabel *label) { return label->text().contains(words); });
    }

    const QList<api::ListFilter> m_filters{
        {u"link"_s, FilterOp::Equals, {u"5bd18a9a-0000-4000-8000-000000000001"_s}}};
    std::unique_ptr<bench::FetchServer> m_server;
    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    models::RevealState m_reveal;
    std::unique_ptr<RecordDirectory> m_directory;
    std::unique_ptr<models::PeopleDirectory> m_people;
    std::unique_ptr<ResourcePage> m_page;
    std::unique_ptr<QSignalSpy> m_calls;
};

void TestKeptNews::init()
{
    m_server = std::make_unique<bench::FetchServer>(kPages);
    m_bench = std::make_unique<tests::WindowBench>();
    m_bench->profile.baseUrl = m_server->url();
    m_bench->lists.setWanted(m_bench->profile, true);
    m_bench->lists.open(m_bench->profile, "account");
    m_connection = m_bench->connect();
    m_directory = std::make_unique<RecordDirectory>();
    m_people = std::make_unique<models::PeopleDirectory>(m_bench->lists, m_bench->decisions);
}

void TestKeptNews::cleanup()
{
    m_page.reset();
    m_calls.reset();
    m_people.reset();
    m_connection.reset();
    m_bench.reset();
    m_server.reset();
}

//! What an earlier run has left, some pages of it. From `firstRow` on: the others came since.
void TestKeptNews::keep(int firstRow, Kept what)
{
    models::ColumnTable table(resources::transactions());
    models::ResourceFeed feed(m_connection->client, table);
    feed.setPageSize(1000, 1000);
    feed.load(m_filters);
    for (int page = 1; page <= kKeptPages; ++page) {
        QTRY_COMPARE(table.rowCount(), page * 1000);
        QTRY_COMPARE(feed.state(), models::FeedState::Partial);
        if (page < kKeptPages)
            feed.loadMore();
    }
    if (firstRow > 0)
        table.removeRow(0);
    QSignalSpy kept(&m_bench->lists, &models::ListCache::kept);
    m_bench->lists.keep({.filters = m_filters,
                         .total = feed.total(),
                         .rowCount = table.rowCount(),
                         .receivedAt = QDateTime::currentDateTimeUtc(),
                         .complete = what == Kept::All,
                         .notes = {}},
                        table.snapshot());
    QTRY_COMPARE(kept.count(), 1);
}

void TestKeptNews::open()
{
    const PageContext context{tests::WindowBench::theme(),
                              m_bench->settings,
                              m_reveal,
                              *m_directory,
                              m_bench->views,
                              m_bench->lists,
                              m_bench->profile,
                              *m_people};
    m_calls = std::make_unique<QSignalSpy>(&m_connection->transport, &api::Transport::callFinished);
    m_page = std::make_unique<ResourcePage>(resources::transactions(), context);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->filterSet().set(m_filters.first());
    m_page->setConnection(m_connection.get());
    m_page->activate();
    QTRY_VERIFY(m_page->tableView()->model()->rowCount() > 1000);
    QTRY_VERIFY(kept().waitsForPerson() && !kept().isLooking());
}

void TestKeptNews::anUnchangedListSaysSoQuietly()
{
    keep();
    open();
    QTRY_COMPARE(kept().news(), News::None);
    QVERIFY(banner()->isHidden());
    QVERIFY(headerSays(u"nothing new at Belvo"_s));
    QCOMPARE(m_calls->count(), 1);
    QCOMPARE(m_page->tableView()->model()->rowCount(), kKeptPages * 1000);
}

void TestKeptNews::rowsThatCameAreToldAndCanBeLoaded()
{
    keep();
    m_server->setPages(kPages + 1);
    open();
    QTRY_COMPARE(kept().news(), News::Newer);
    QVERIFY(banner()->isVisible());
    QVERIFY(banner()->sentence().contains(u"newer rows at Belvo"_s));
    QVERIFY(!headerSays(u"nothing new"_s));
    QCOMPARE(m_calls->count(), 1);
    auto *button = banner()->findChild<QPushButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->table().rowCount(), (kPages + 1) * 1000, 60'000);
    QTRY_VERIFY(banner()->isHidden());
}

void TestKeptNews::anotherFirstRowIsNewToo()
{
    keep(1); // as many as before, but they begin with another
    open();
    QTRY_COMPARE(kept().news(), News::Newer);
    QCOMPARE(m_calls->count(), 1);
}

void TestKeptNews::rowsThatWentAreTold()
{
    keep();
    m_server->setPages(kPages - 1);
    open();
    QTRY_COMPARE(kept().news(), News::Fewer);
    QVERIFY(banner()->sentence().contains(u"fewer rows"_s));
    QCOMPARE(m_calls->count(), 1);
}

void TestKeptNews::withoutAnAnswerTheAgeIsTold()
{
    keep();
    open();
    m_server.reset(); // nobody answers any more
    m_page->rows().load();
    QTRY_VERIFY_WITH_TIMEOUT(!kept().isLooking() && kept().news() == News::Unknown, 60'000);
    QVERIFY(banner()->isVisible());
    QVERIFY(banner()->sentence().contains(u"kept on this computer"_s));
    QVERIFY(!headerSays(u"nothing new"_s));
}

void TestKeptNews::aPartDoesNotPassForTheWholeList()
{
    keep(0, Kept::Part);
    open();
    QTRY_COMPARE(kept().news(), News::None);
    QVERIFY(banner()->isHidden()); // nothing is missed: the others come when they are wanted
    QCOMPARE(m_page->rows().state(), models::FeedState::Partial);
    auto *bar = m_page->findChild<SelectionBar *>();
    m_page->tableView()->setFocus();
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    const QString all = QLocale().toString(kPages * 1000);
    QTRY_VERIFY(bar->text().contains(u"of those loaded; %1 match at Belvo"_s.arg(all)));
    auto *loadAll = bar->findChild<QToolButton *>(u"loadAllMatching"_s);
    QVERIFY(loadAll->isVisible());
    QCOMPARE(m_calls->count(), 1);
    QTest::mouseClick(loadAll, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->table().rowCount(), kPages * 1000, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"All %1"_s.arg(all)), 60'000);
}

void TestKeptNews::withoutAConnectionAPartIsStillOne()
{
    keep(0, Kept::Part);
    open();
    m_page->setConnection(nullptr);
    QVERIFY(m_page->rows().canLoadMore());
    QSignalSpy retried(m_page.get(), &Page::retryRequested);
    Q_EMIT m_page->findChild<TotalsLine *>()->loadAllRequested();
    QCOMPARE(retried.count(), 1);
    m_page->setConnection(m_connection.get());
    QTRY_COMPARE(m_page->rows().state(), models::FeedState::Partial);
    QTRY_COMPARE(kept().news(), News::None);
    m_page->tableView()->setFocus();
    QTest::keyClick(m_page->tableView(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(m_page->table().rowCount() > kKeptPages * 1000);
    m_page->setConnection(nullptr);
    QVERIFY(m_page->rows().canLoadMore()); // also of rows that Belvo has just sent
}

void TestKeptNews::scrollingOnLoadsWhatComesBehindAPart()
{
    keep(0, Kept::Part);
    open();
    QTRY_COMPARE(kept().news(), News::None);
    m_page->tableView()->setFocus();
    QTest::keyClick(m_page->tableView(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(m_page->table().rowCount() > kKeptPages * 1000);
    QVERIFY(!m_page->rows().showsKept());
    QVERIFY(m_page->rows().receivedAt().has_value());
}

void TestKeptNews::rowsThatCameBeforeAPartAreLoadedFromPageOne()
{
    keep(0, Kept::Part);
    m_server->setPages(kPages + 1);
    open();
    QTRY_COMPARE(kept().news(), News::Newer);
    QVERIFY(banner()->isVisible());
    QVERIFY(banner()->sentence().contains(u"newer rows at Belvo"_s));
    QVERIFY(!banner()->sentence().contains(u"minutes."_s)); // it takes one call
    QTest::keyClick(banner()->findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_VERIFY(!m_page->rows().showsKept());
    QVERIFY(banner()->isHidden());
    QCOMPARE(m_page->table().rowCount(), 1000);
    QCOMPARE(m_calls->count(), 2);
}

QTEST_MAIN(TestKeptNews)
#include "tst_keptnews.moc"
