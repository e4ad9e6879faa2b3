// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "tests/ui/windowbench.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/plans/plandialog.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Erasing one link, from its action to the link that is gone, against the local Belvo over HTTP.
class TestLinkErasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsErasedWithoutALedger();
    void deletedLinkIsGoneAtBelvo();
    void aPersonIsAskedAboutAsCarefullyAgain();
    void aStoppedPlanThatNeverBeganCanBegin();

private:
    void connectActions(bool hasLedger = true);
    void disconnectActions();
    api::ChunkPtr someLink(const QList<api::ListFilter> &filters);
    [[nodiscard]] PlanDialog *dialog() const { return m_window->findChild<PlanDialog *>(); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<models::RevealState> m_reveal;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<PlanDesk> m_desk;
    LinkActions *m_actions = nullptr;
};

void TestLinkErasing::initTestCase()
{
    m_bench = std::make_unique<tests::WindowBench>();
    QVERIFY(m_bench->profile.baseUrl.isValid());
}

void TestLinkErasing::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_reveal = std::make_unique<models::RevealState>();
    m_window->show();
    connectActions();
}

void TestLinkErasing::cleanup()
{
    disconnectActions();
    m_actions = nullptr;
    m_desk.reset();
    m_window.reset();
    m_connection.reset();
}

//! As a window does it: the desk goes after the actions.
void TestLinkErasing::disconnectActions()
{
    if (m_actions)
        m_actions->setConnection(nullptr);
    if (m_desk)
        m_desk->setConnection(nullptr);
}

void TestLinkErasing::connectActions(bool hasLedger)
{
    disconnectActions();
    delete m_actions; // a window has one set of actions for good; only the tests change it
    m_connection = m_bench->connect();
    m_actions = new LinkActions(m_window.get(), m_bench->theme(), *m_reveal, m_bench->profile,
                                LinkServices{.journal = m_bench->journal, .settings = m_bench->settings});
    m_desk = std::make_unique<PlanDesk>(m_window.get(), m_bench->theme(), m_bench->profile,
                                        hasLedger ? &m_bench->ledger : nullptr, m_bench->journal,
                                        m_bench->lists, m_bench->settings);
    m_desk->setParent(nullptr);
    m_actions->setPlans(m_desk.get());
    m_actions->setConnection(m_connection.get());
    m_desk->setConnection(m_connection.get());
}

api::ChunkPtr TestLinkErasing::someLink(const QList<api::ListFilter> &filters)
{
    api::ChunkPtr found;
    bool isDone = false;
    api::ListQuery query;
    query.filters = filters;
    query.pageSize = 1;
    const auto call = m_connection->client.list(resources::links(), query)
                          .then(this, [&](const Result<api::ListPage> &page) {
                              if (page)
                                  found = page->rows;
                              isDone = true;
                          });
    (void)QTest::qWaitFor([&isDone] { return isDone; });
    return found;
}

void TestLinkErasing::nothingIsErasedWithoutALedger()
{
    m_actions->setCurrentLink(someLink({}));
    QVERIFY(m_actions->remove()->isEnabled());
    QVERIFY(!m_actions->remove()->statusTip().contains(u"not kept"_s));
    connectActions(false);
    m_actions->setCurrentLink(someLink({}));
    QVERIFY(m_actions->remove()->isVisible());
    QVERIFY(!m_actions->remove()->isEnabled());
    for (const QString &reason : {m_actions->remove()->toolTip(), m_actions->remove()->statusTip()})
        QVERIFY2(reason.contains(u"not kept"_s), qPrintable(reason));
    m_actions->setPlans(nullptr);
    QVERIFY(!m_actions->remove()->isEnabled());
    m_actions->remove()->trigger();
    QVERIFY(!dialog());
}

//! One link is a plan like many: looked over, written down, counted down, verified.
void TestLinkErasing::deletedLinkIsGoneAtBelvo()
{
    const api::ChunkPtr chunk = someLink({{u"institution"_s, FilterOp::Equals, {u"ofguara_br_retail"_s}}});
    const auto link = models::LinkRow::fromChunk(chunk);
    QVERIFY(link);
    m_actions->setCurrentLink(chunk);
    const QSignalSpy started(m_desk.get(), &PlanDesk::planStarted);
    const QSignalSpy erased(m_desk.get(), &PlanDesk::linksErased);
    m_actions->remove()->trigger();
    auto *ask = dialog();
    QVERIFY(ask);
    auto *next = ask->findChild<QPushButton *>(u"planNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(next->text().remove(u'&'), u"Continue"_s, 30'000);
    QTest::keyClick(next, Qt::Key_Space);
    auto *now = ask->findChild<QPushButton *>(u"planDanger"_s);
    QVERIFY(now->isVisible() && now->isEnabled());
    QTest::keyClick(now, Qt::Key_Return);
    QVERIFY(now->isVisible()); // never by Return
    QTest::keyClick(now, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(erased.size(), 1, 60'000); // the countdown takes ten seconds
    QCOMPARE(erased.first().first().toStringList(), QStringList{link->id});
    QCOMPARE(started.size(), 1);
    const models::PlanRun *run = m_desk->board()->run(started.first().first().toUuid());
    QVERIFY(run);
    QVERIFY(run->head().kind == PlanKind::DeleteLinks);
    QCOMPARE(run->progress().done, 1);
    bool gone = false;
    const auto call = m_connection->client.detail(resources::links(), link->id)
                          .then(this, [&gone](const Result<api::ChunkPtr> &answer) {
                              gone = !answer && answer.error().kind == ErrorKind::NotFound;
                          });
    QTRY_VERIFY(gone);
}

//! Also when all that is left of them is one link.
void TestLinkErasing::aPersonIsAskedAboutAsCarefullyAgain()
{
    const auto link = models::LinkRow::fromChunk(someLink({}));
    QVERIFY(link);
    PlanDraft draft;
    draft.isPerson = true;
    PlanTarget target;
    target.id = link->id;
    draft.targets.append(target);
    std::optional<Result<QUuid>> plan;
    const auto freezing =
        m_desk->board()->freeze(draft).then(this, [&plan](const Result<QUuid> &id) { plan = id; });
    QTRY_VERIFY(plan && *plan);
    m_desk->setConnection(nullptr); // read from the ledger, as after a restart
    m_desk->setConnection(m_connection.get());
    QTRY_VERIFY(m_desk->board()->isLoaded());
    m_desk->openAgain(**plan);
    QTRY_VERIFY(dialog());
    auto *ask = dialog();
    auto *next = ask->findChild<QPushButton *>(u"planNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(next->text().remove(u'&'), u"Continue"_s, 30'000);
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(ask->findChild<QLineEdit *>(u"planCount"_s)->isVisible());
    QVERIFY(!ask->findChild<QPushButton *>(u"planDanger"_s)->isEnabled());
    QTest::keyClick(ask, Qt::Key_Escape);
}

//! As after a dry run that took so long that nobody was there to confirm it once more.
void TestLinkErasing::aStoppedPlanThatNeverBeganCanBegin()
{
    const auto link = models::LinkRow::fromChunk(someLink({}));
    QVERIFY(link);
    PlanDraft draft;
    draft.targets.append(PlanTarget{.id = link->id, .transactions = 12});
    std::optional<Result<QUuid>> plan;
    const auto freezing =
        m_desk->board()->freeze(draft).then(this, [&plan](const Result<QUuid> &id) { plan = id; });
    QTRY_VERIFY(plan && *plan);
    models::PlanRun *run = m_desk->board()->run(**plan);
    run->stop();
    QTRY_COMPARE(run->state(), models::PlanRun::State::Stopped);
    m_desk->openAgain(**plan);
    QTRY_VERIFY(dialog());
    auto *next = dialog()->findChild<QPushButton *>(u"planNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(next->text().remove(u'&'), u"Continue"_s, 30'000);
    QTest::keyClick(dialog(), Qt::Key_Escape);
}

QTEST_MAIN(TestLinkErasing)
#include "tst_linkerasing.moc"
