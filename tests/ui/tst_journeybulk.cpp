// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/plans/planboard.h"
#include "models/plans/planrun.h"
#include "models/plans/record/planitemsmodel.h"
#include "tests/app/sandboxcontrol.h"
#include "tests/ui/windowwalk.h"
#include "ui/actions/plandesk.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Many links fetched again, and part of their data fetched: from the selection to the report, through the
//! real window over a local Belvo, with clicks counted.
class TestJourneyBulk : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void selectedLinksAreFetchedAgainInThreeClicks();
    void partOfTheDataIsFetchedInThreeClicks();
    void whatBelvoRefusesIsOnTheReport();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] int posts(const QString &path) const
    {
        return tests::arrivals(m_bench->profile.baseUrl, u"POST"_s, path);
    }
    //! Beside the window: how many Belvo keeps of the selected links.
    [[nodiscard]] qint64 transactions() const;
    void openDialog(PlanKind kind, int links);
    void startAndFinish();
    [[nodiscard]] QByteArray report();

    QStringList m_links; //!< selected
    models::PlanRun *m_run = nullptr;
};

//! On links of a bank that asks nobody anything.
void TestJourneyBulk::openDialog(PlanKind kind, int links)
{
    m_window->openPage(u"links"_s, {{u"status"_s, FilterOp::Equals, {u"valid"_s}},
                                    {u"institution"_s, FilterOp::Equals, {u"ofcajueiro_br_retail"_s}}});
    QVERIFY(selectRows(links));
    m_links.clear();
    for (int row = 0; row < links; ++row)
        m_links << listPage()->table().idOf(row);
    QVERIFY(openPlan(kind));
    QTRY_VERIFY_WITH_TIMEOUT(button("planCommand")->isEnabled(), kPatienceMs);
}

qint64 TestJourneyBulk::transactions() const
{
    const auto connection = m_bench->connect();
    api::ListQuery query;
    query.filters = {{u"link"_s, FilterOp::In, m_links}};
    query.pageSize = 1;
    std::optional<qint64> count;
    const auto call = connection->client.list(resources::transactions(), query)
                          .then(&connection->client, [&count](const Result<api::ListPage> &page) {
                              count = page ? page->total : -1;
                          });
    (void)QTest::qWaitFor([&count] { return count.has_value(); }, kPatienceMs);
    return count.value_or(-1);
}

void TestJourneyBulk::startAndFinish()
{
    auto *desk = m_window->findChild<PlanDesk *>();
    QVERIFY(desk);
    const QSignalSpy started(desk, &PlanDesk::planStarted);
    ++m_actions;
    QTest::mouseClick(button("planCommand"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"tasks"_s, kPatienceMs);
    QTRY_COMPARE(started.size(), 1);
    m_run = desk->board()->run(started[0][0].toUuid());
    QVERIFY(m_run);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->state(), models::PlanRun::State::Finished, 2 * kPatienceMs);
    QTRY_VERIFY(button("taskList") && button("taskList")->isVisible());
}

//! The list that the page of a finished task hands out.
QByteArray TestJourneyBulk::report()
{
    const QString path = m_bench->directory.filePath(u"list.csv"_s);
    m_window->findChild<TasksPage *>()->writeList(path);
    QFile file(path);
    if (!QTest::qWaitFor([&path] { return QFile::exists(path); }, kPatienceMs) || !file.open(QFile::ReadOnly))
        return {};
    return file.readAll();
}

void TestJourneyBulk::selectedLinksAreFetchedAgainInThreeClicks()
{
    QVERIFY(openWindow(Access::Operator));
    openDialog(PlanKind::RefreshLinks, 3);
    const qint64 before = transactions();
    startAndFinish();
    QCOMPARE(m_actions, 3);
    QCOMPARE(m_run->progress().done, 3);
    for (const QString &link : std::as_const(m_links))
        QCOMPARE(posts(u"/api/links/%1/refresh/"_s.arg(link)), 1);
    // What has come is told in all, and link by link on the page and in its list.
    const qint64 fresh = transactions() - before;
    QVERIFY(before >= 0 && fresh >= 9);
    const auto *facts = m_window->findChild<QWidget *>(u"taskFacts"_s);
    QTRY_VERIFY(facts->accessibleName().contains(u"New transactions: +%1"_s.arg(fresh)));
    const auto *table = m_window->findChild<ui::TableView *>(u"taskItems"_s);
    QVERIFY(!table->isColumnHidden(models::PlanItemsModel::Gain));
    for (int row = 0; row < 3; ++row)
        QTRY_VERIFY(
            table->model()->index(row, models::PlanItemsModel::Gain).data().toString().startsWith(u'+'));
    const QByteArray list = report();
    for (const QString &link : std::as_const(m_links))
        QVERIFY(list.contains(link.toLatin1()));
    qint64 listed = 0;
    const QByteArrayList lines = list.split('\n');
    QVERIFY(
        lines[0].trimmed().endsWith("accounts_before,transactions_before,accounts_after,transactions_after,"
                                    "changed_balances,lost_account_ids"));
    for (int line = 1; line <= 3; ++line) {
        const QByteArrayList cells = lines[line].trimmed().split(',');
        listed += cells[cells.size() - 3].toLongLong() - cells[cells.size() - 5].toLongLong();
    }
    QCOMPARE(listed, fresh);
    // and the list that one came from shows the new times by itself
    const QDateTime begun = m_run->head().startedAt;
    QVERIFY(begun.isValid());
    m_window->openPage(u"links"_s);
    const auto isFresh = [this, &begun] {
        const int column = listPage()->table().columnOf("last_accessed_at");
        return std::ranges::all_of(m_links, [&](const QString &link) {
            const int row = listPage()->table().rowOfId(link);
            return row >= 0 &&
                   listPage()->table().cell(row, column).number >= begun.toMSecsSinceEpoch() * 1000;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(listPage() && isFresh(), kPatienceMs);
}

void TestJourneyBulk::partOfTheDataIsFetchedInThreeClicks()
{
    QVERIFY(openWindow(Access::Operator));
    openDialog(PlanKind::RetrieveData, 3);
    startAndFinish();
    QCOMPARE(m_actions, 3);
    QCOMPARE(m_run->progress().done, 3);
    QCOMPARE(posts(u"/api/accounts/"_s), 3);
    QCOMPARE(posts(u"/api/transactions/"_s), 3);
    const QByteArray list = report();
    QCOMPARE(list.count("\r\n"), 4);
}

void TestJourneyBulk::whatBelvoRefusesIsOnTheReport()
{
    QVERIFY(openWindow(Access::Operator));
    openDialog(PlanKind::RetrieveData, 2);
    QVERIFY(tests::addFault(m_bench->profile.baseUrl, {{u"method"_s, u"POST"_s},
                                                       {u"path"_s, u"/api/accounts/"_s},
                                                       {u"status"_s, 400},
                                                       {u"times"_s, 1},
                                                       {u"code"_s, u"login_error"_s}}));
    startAndFinish();
    QCOMPARE(m_run->progress().done, 1);
    QCOMPARE(m_run->progress().failed, 1);
    QVERIFY(button("taskAgain")->isVisible());
    QVERIFY(m_window->findChild<QWidget *>(u"taskFacts"_s)->accessibleName().contains(u"Refused: 1"_s));
    QVERIFY(report().contains("login_error"));
}

QTEST_MAIN(TestJourneyBulk)
#include "tst_journeybulk.moc"
