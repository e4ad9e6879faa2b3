// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/triage/handbackdialog.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/triage/lanebar.h"
#include "ui/pages/triage/triageactions.h"
#include "ui/pages/triage/triagepanel.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::TriageModel;
using models::TriageReason;

//! The next steps of the lanes: which a profile is offered, what they need, and where they lead.
class TestTriageSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aProfileIsOfferedNothingItMayNotDo_data();
    void aProfileIsOfferedNothingItMayNotDo();
    void whatCannotBePressedSaysWhy();
    void aThousandRowsAreNoLimitForATask();
    void theCallsShownAreThoseOfTheLink();

private:
    void makeWindow(Access access);
    [[nodiscard]] HomePage *home() const { return m_window->findChild<HomePage *>(); }
    [[nodiscard]] TriagePanel *panel() const { return home()->triage(); }
    [[nodiscard]] ui::TableView *view() const { return panel()->tableView(); }
    [[nodiscard]] TriageModel &model() const { return panel()->model(); }
    void choose(ErrorLane lane) { QTest::mouseClick(panel()->lanes()->button(lane), Qt::LeftButton); }
    //! Selects the first row with that reason in any lane.
    bool select(TriageReason reason);

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

void TestTriageSteps::init()
{
    m_bench = std::make_unique<tests::WindowBench>(40);
}

void TestTriageSteps::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestTriageSteps::makeWindow(Access access)
{
    constexpr int kPatienceMs = 40'000;
    m_bench->profile.access = access;
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
    const auto isComplete = [this] {
        const models::TriagePicture &picture = *panel()->list().picture();
        return !home()->portfolio().isLoading() && picture.areConsentsComplete && picture.areLinksComplete &&
               picture.areInstitutionsKnown && !picture.rows.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), kPatienceMs);
    QTRY_VERIFY(view()->isVisible());
}

bool TestTriageSteps::select(TriageReason reason)
{
    for (std::size_t lane = 0; lane < models::kTriageLanes; ++lane) {
        choose(static_cast<ErrorLane>(lane));
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row)->reason != reason)
                continue;
            view()->setCurrentIndex(model().index(row, 0));
            return true;
        }
    }
    return false;
}

void TestTriageSteps::aProfileIsOfferedNothingItMayNotDo_data()
{
    QTest::addColumn<int>("access");
    QTest::newRow("read-only") << static_cast<int>(Access::ReadOnly);
    QTest::newRow("operator") << static_cast<int>(Access::Operator);
}

void TestTriageSteps::aProfileIsOfferedNothingItMayNotDo()
{
    using models::TriageAction;
    using models::TriageWords;
    QFETCH(const int, access);
    const bool mayRefresh = static_cast<Access>(access) == Access::Operator;
    makeWindow(static_cast<Access>(access));
    QSignalSpy plans(home(), &Page::planRequested);
    QSignalSpy links(home(), &Page::linkActionRequested);
    const QString refresh = TriageWords::action(TriageAction::Refresh);
    const QString erase = TriageWords::action(TriageAction::Erase);
    int refreshes = 0;
    for (std::size_t lane = 0; lane < models::kTriageLanes; ++lane) {
        choose(static_cast<ErrorLane>(lane));
        for (int row = 0; row < model().rowCount(); ++row) {
            const QString step = model().index(row, TriageModel::Action).data().toString();
            QVERIFY2(!step.isEmpty() && step != erase, qPrintable(step));
            refreshes += step == refresh ? 1 : 0;
        }
    }
    QCOMPARE(refreshes > 0, mayRefresh);
    // What stands in its place works, and the button says the same as the row.
    QVERIFY(select(TriageReason::OldUnconfirmed));
    const int row = view()->currentIndex().row();
    auto *primary = panel()->findChild<QPushButton *>(u"triagePrimaryButton"_s);
    QCOMPARE(panel()->actions().primary()->text(), model().index(row, TriageModel::Action).data().toString());
    QVERIFY(primary->isEnabled());
    QTest::mouseClick(primary, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"links"_s);
    m_window->openPage(u"home"_s);
    QVERIFY(select(TriageReason::OldSingle));
    panel()->actions().primary()->trigger();
    if (!mayRefresh) {
        HandBackDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<HandBackDialog *>()) && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<HandBackDialog *>());
    }
    QCOMPARE(links.size(), mayRefresh ? 1 : 0);
    QVERIFY(plans.isEmpty());
}

void TestTriageSteps::whatCannotBePressedSaysWhy()
{
    makeWindow(Access::Admin);
    choose(ErrorLane::EndUser);
    QVERIFY(model().rowCount() > 1);
    auto *primary = panel()->findChild<QPushButton *>(u"triagePrimaryButton"_s);
    auto *snooze = panel()->findChild<QToolButton *>(u"triageSnooze"_s);
    const auto disabled = [primary] {
        QList<QAbstractButton *> buttons;
        for (auto *button : primary->parentWidget()->findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->isEnabled())
                buttons.append(button);
        return buttons;
    };
    view()->setCurrentIndex(model().index(0, 0));
    QVERIFY(disabled().isEmpty());
    QVERIFY(primary->toolTip().isEmpty() && snooze->toolTip().isEmpty());
    view()->clearSelection();
    QVERIFY(!primary->isEnabled() && !snooze->isEnabled());
    for (const auto *button : disabled())
        QCOMPARE(button->toolTip(), u"Select a link first."_s);
    // Several customers have to be told one by one; putting aside works for all.
    view()->selectAll();
    QVERIFY(!primary->isEnabled() && snooze->isEnabled());
    QVERIFY(disabled().size() > 1);
    for (const auto *button : disabled())
        QVERIFY2(button->toolTip().contains(u"one link at a time"_s), qPrintable(button->text()));
    QCOMPARE(primary->accessibleDescription(), primary->toolTip());
    choose(ErrorLane::Us);
    view()->selectAll();
    QVERIFY(!primary->isEnabled());
    QVERIFY(primary->toolTip().contains(u"different steps"_s));
}

void TestTriageSteps::aThousandRowsAreNoLimitForATask()
{
    makeWindow(Access::Admin);
    QSignalSpy plans(home(), &Page::planRequested);
    QVERIFY(select(TriageReason::OldUnconfirmed));
    const std::vector<models::TriageRow> rows(1500, *model().row(view()->currentIndex().row()));
    TriageActions &actions = panel()->actions();
    actions.setRows(rows, false);
    QVERIFY(actions.primary()->isEnabled());
    QCOMPARE(actions.primary()->text(), models::TriageWords::action(models::TriageAction::Erase));
    actions.primary()->trigger();
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans.first().constFirst().value<PlanDraft>().targets.size(), 1500);
    for (const QAction *action : {actions.waiting(), actions.assign(), actions.snoozeMenu()->menuAction()}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().contains(QLocale().toString(1000)), qPrintable(action->toolTip()));
    }
    QVERIFY(
        panel()->findChild<QToolButton *>(u"triageSnooze"_s)->toolTip().contains(QLocale().toString(1000)));
}

//! Two links with the same error: only the calls through the one that was chosen.
void TestTriageSteps::theCallsShownAreThoseOfTheLink()
{
    makeWindow(Access::Admin);
    QStringList ids;
    bool isRead = false;
    api::ListQuery query;
    query.filters = {{u"status"_s, FilterOp::Equals, {u"valid"_s}}};
    const auto call = m_connection->client.list(resources::links(), query)
                          .then(this, [&](const Result<api::ListPage> &page) {
                              isRead = true;
                              for (std::size_t row = 0; page && row < page->rows->rowCount; ++row)
                                  ids << QJsonDocument::fromJson(
                                             page->rows->raw.row(static_cast<std::uint32_t>(row)))["id"_L1]
                                             .toString();
                          });
    QTRY_VERIFY(isRead);
    ids.removeIf([this](const QString &id) {
        api::Uuid link;
        return !api::Uuid::parse(id.toStdString(), link) || panel()->list().picture()->find(link);
    });
    QVERIFY(ids.size() >= 2); // links that need nobody yet
    qint64 at = QDateTime::currentMSecsSinceEpoch() - 60'000;
    for (const QString &id : {ids[0], ids[1], ids[1]})
        m_bench->journal.append(m_bench->profile, CallRecord{.startedAtMs = at += 1000,
                                                             .verb = HttpVerb::Post,
                                                             .pathTemplate = u"/api/accounts/"_s,
                                                             .status = 500,
                                                             .errorCode = u"unexpected_error"_s,
                                                             .errorKind = ErrorKind::Server,
                                                             .failed = true,
                                                             .fetchedLink = id});
    const auto find = [this](const QString &id) {
        choose(ErrorLane::Belvo);
        api::Uuid link;
        const int row = api::Uuid::parse(id.toStdString(), link) ? model().rowOf(link) : -1;
        return row >= 0 && model().row(row)->reason == TriageReason::BelvoError ? row : -1;
    };
    QTRY_VERIFY(find(ids[0]) >= 0 && find(ids[1]) >= 0);
    for (int i = 0; i < 2; ++i) {
        view()->setCurrentIndex(model().index(find(ids[i]), 0));
        panel()->actions().primary()->trigger();
        QCOMPARE(m_window->currentPage(), u"activity"_s);
        const auto *page = m_window->findChild<ActivityPage *>();
        QTRY_COMPARE(page->tableView()->model()->rowCount(), i + 1);
        QVERIFY(page->findChild<NoticeBanner *>()->sentence().contains(u"through one link"_s));
        m_window->openPage(u"home"_s);
    }
}

QTEST_MAIN(TestTriageSteps)
#include "tst_triagesteps.moc"
