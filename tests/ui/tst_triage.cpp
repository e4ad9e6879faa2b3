// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/osaccount.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/triage/handbackdialog.h"
#include "ui/dialogs/triage/notedialog.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/triage/lanebar.h"
#include "ui/pages/triage/triageactions.h"
#include "ui/pages/triage/triagepanel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHash>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::TriageModel;
using models::TriageReason;
using Aside = TriageDecision::Aside;

//! The lanes of Home in their window, with the local Belvo behind them, by keyboard and by mouse.
class TestTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void lanesSayHowManyAndShowTheirRows();
    void theKeyboardIsEnough();
    void aLaneIsFiltered();
    void aLaneIsSorted();
    void aLinkIsHandedBackInFourActions();
    void theMessageIsInTheCustomersLanguage();
    void snoozingCanBeUndone();
    void oneRowCanBePutAsideEitherWay();
    void aNoteAndAnAssignmentShowInTheRow();
    void whatWasPutAsideCanBeTakenBack();
    void aLaneIsDoneForToday();
    void emptyLanesTeach();
    void theNextStepLeadsThere();
    void whatIsErasedOrRefreshedTogetherIsAPlan();
    void theRowAsksWhyDataAreMissing();
    void aRefreshThatLedToNothingIsLookedInto();
    void theRowLeadsToCustomerAndLink();
    void aRefusedDiskIsTold();
    void decisionsOutliveTheWindow();

private:
    void makeWindow();
    void waitForAll();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] HomePage *home() const { return m_window->findChild<HomePage *>(); }
    [[nodiscard]] TriagePanel *panel() const { return home()->triage(); }
    [[nodiscard]] ui::TableView *view() const { return panel()->tableView(); }
    [[nodiscard]] TriageModel &model() const { return panel()->model(); }
    [[nodiscard]] Toast *toast() const { return home()->findChild<Toast *>(); }
    [[nodiscard]] int countOf(std::optional<ErrorLane> lane) const
    {
        return panel()->lanes()->button(lane)->content().value.toInt();
    }
    void choose(std::optional<ErrorLane> lane)
    {
        QTest::mouseClick(panel()->lanes()->button(lane), Qt::LeftButton);
    }
    //! Selects the first row with that reason in any lane.
    bool select(TriageReason reason);
    HandBackDialog *handBack();

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
    int m_actions = 0;
};

namespace {
constexpr int kPatienceMs = 40'000;
}

void TestTriage::init()
{
    m_bench = std::make_unique<tests::WindowBench>(40);
    m_bench->profile.customerLanguage = u"es"_s;
    makeWindow();
}

void TestTriage::makeWindow()
{
    m_window.reset();
    m_connection.reset();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
    m_actions = 0;
    waitForAll();
}

void TestTriage::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestTriage::waitForAll()
{
    const auto isComplete = [this] {
        const models::Portfolio &portfolio = home()->portfolio();
        const models::TriagePicture &picture = *panel()->list().picture();
        return !portfolio.isLoading() && picture.areConsentsComplete && picture.areLinksComplete &&
               picture.areInstitutionsKnown &&
               portfolio.picture()[models::Figure::Links].value.value_or(0) > 0 &&
               countOf(ErrorLane::EndUser) > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), kPatienceMs);
    QTRY_VERIFY(view()->isVisible());
}

void TestTriage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_actions;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

bool TestTriage::select(TriageReason reason)
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

HandBackDialog *TestTriage::handBack()
{
    HandBackDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        dialog = m_window->findChild<HandBackDialog *>();
        return dialog && dialog->isVisible() && dialog->isActiveWindow();
    });
    return isThere ? dialog : nullptr;
}

void TestTriage::lanesSayHowManyAndShowTheirRows()
{
    int rows = 0;
    for (std::size_t i = 0; i < models::kTriageLanes; ++i) {
        const auto lane = static_cast<ErrorLane>(i);
        choose(lane);
        QCOMPARE(model().rowCount(), countOf(lane));
        QVERIFY(panel()->lanes()->button(lane)->isChecked());
        QVERIFY(panel()->lanes()->button(lane)->accessibleName().contains(QString::number(countOf(lane))));
        QCOMPARE(view()->isVisible(), countOf(lane) > 0);
        rows += countOf(lane);
    }
    QVERIFY(rows > 0);
    for (int row = 0; row < model().rowCount(); ++row)
        for (const auto column : {TriageModel::Reason, TriageModel::Institution, TriageModel::Action})
            QVERIFY(!model().index(row, column).data().toString().isEmpty());
}

void TestTriage::theKeyboardIsEnough()
{
    home()->focusTable();
    QTRY_COMPARE(QApplication::focusWidget(), view());
    QCOMPARE(view()->currentIndex().row(), 0); // the first row waits for Enter
    QVERIFY(model().rowCount() > 1);
    press(Qt::Key_Down);
    QCOMPARE(view()->currentIndex().row(), 1);
    press(Qt::Key_Return);
    HandBackDialog *dialog = handBack();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<HandBackDialog *>());
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    // Every button below the rows is reached, and so are the lanes, by Tab; arrows change the lane.
    view()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto *button : panel()->findChildren<QToolButton *>())
        if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(reached.contains(const_cast<QToolButton *>(button)), qPrintable(button->text()));
    LaneButton *first = panel()->lanes()->button(ErrorLane::EndUser);
    QVERIFY(reached.contains(first));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(model().lane(), ErrorLane::Bank);
    QVERIFY(panel()->lanes()->button(ErrorLane::Bank)->isChecked());
}

void TestTriage::aLaneIsFiltered()
{
    choose(ErrorLane::EndUser);
    const int all = model().rowCount();
    QVERIFY(all > 2);
    const QString institution = model().index(all - 1, TriageModel::Institution).data().toString();
    const auto has = [this, &institution](int row) {
        return model().index(row, TriageModel::Institution).data().toString() == institution;
    };
    int expected = 0;
    for (int row = 0; row < all; ++row)
        expected += has(row) ? 1 : 0;
    QVERIFY(expected < all);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = panel()->findChild<QLineEdit *>(u"triageFilter"_s);
    QCOMPARE(QApplication::focusWidget(), filter);
    QTest::keyClicks(filter, institution.toUpper());
    QTRY_COMPARE(model().rowCount(), expected);
    for (int row = 0; row < expected; ++row)
        QVERIFY(has(row));
    QVERIFY(view()->currentIndex().isValid()); // the next step is one key away
    QTest::keyClicks(filter, u" nobody is called so"_s);
    QTRY_COMPARE(model().rowCount(), 0);
    QVERIFY(!view()->isVisible());
    QVERIFY(panel()->lanes()->isVisible() && filter->isVisible());
    choose(ErrorLane::Us); // the words stay
    QTRY_VERIFY(!model().isLooking());
    QCOMPARE(model().rowCount(), 0);
    filter->clear();
    QTRY_COMPARE(model().rowCount(), countOf(ErrorLane::Us));
    QVERIFY(view()->isVisible());
}

void TestTriage::aLaneIsSorted()
{
    choose(ErrorLane::EndUser);
    const int count = model().rowCount();
    const auto texts = [this, count](int column) {
        QStringList shown;
        for (int row = 0; row < count; ++row)
            shown << model().index(row, column).data().toString();
        return shown;
    };
    const auto dates = [this, count] {
        QList<qint64> shown;
        for (int row = 0; row < count; ++row)
            shown << model().row(row)->at;
        return shown;
    };
    const QStringList worstFirst = texts(TriageModel::Reason);
    const api::Uuid link = model().row(count - 1)->link;
    view()->setCurrentIndex(model().index(count - 1, 0));
    view()->sortBy(TriageModel::Institution, Qt::AscendingOrder);
    const auto isSorted = [&](Qt::SortOrder order) {
        const QStringList now = texts(TriageModel::Institution);
        return std::is_sorted(now.begin(), now.end(), [order](const QString &a, const QString &b) {
            const int compared = QString::localeAwareCompare(a, b);
            return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        });
    };
    QTRY_VERIFY(isSorted(Qt::AscendingOrder));
    QVERIFY(model().row(view()->currentIndex().row())->link == link); // stays on its link
    view()->sortBy(TriageModel::Institution, Qt::DescendingOrder);
    QTRY_VERIFY(isSorted(Qt::DescendingOrder));
    view()->sortBy(TriageModel::Since, Qt::AscendingOrder);
    const auto areDatesSorted = [&] {
        QList<qint64> now = dates();
        const qsizetype known = now.size() - now.count(0);
        const bool isZeroLast = now.mid(known).count(0) == now.size() - known;
        return isZeroLast && std::is_sorted(now.begin(), now.begin() + known);
    };
    QTRY_VERIFY(areDatesSorted());
    view()->setSorting({});
    QTRY_COMPARE(texts(TriageModel::Reason), worstFirst);
}

//! Row, copy, wait: with the lane chosen already that is three.
void TestTriage::aLinkIsHandedBackInFourActions()
{
    const int before = countOf(ErrorLane::EndUser);
    const models::TriageRow row = *model().row(0);
    home()->focusTable();
    m_actions = 0;
    press(Qt::Key_Return); // what the customer must do
    HandBackDialog *dialog = handBack();
    QVERIFY(dialog);
    const QString message = dialog->findChild<QPlainTextEdit *>(u"handBackMessage"_s)->toPlainText();
    QVERIFY(message.size() > 40);
    press(Qt::Key_Return); // copy
    QCOMPARE(QGuiApplication::clipboard()->text(), message);
    press(Qt::Key_Return); // waiting for the customer
    QTRY_COMPARE(countOf(ErrorLane::EndUser), before - 1);
    QVERIFY2(m_actions <= 4, qPrintable(QString::number(m_actions)));
    QCOMPARE(countOf(std::nullopt), 1);
    QCOMPARE(model().rowOf(row.link), -1);
    QVERIFY(toast()->isVisible());
}

void TestTriage::theMessageIsInTheCustomersLanguage()
{
    QVERIFY(select(TriageReason::Invalid));
    const models::TriageRow row = *model().row(view()->currentIndex().row());
    panel()->actions().primary()->trigger();
    HandBackDialog *dialog = handBack();
    QVERIFY(dialog);
    auto *language = dialog->findChild<QComboBox *>(u"handBackLanguage"_s);
    const auto *message = dialog->findChild<QPlainTextEdit *>(u"handBackMessage"_s);
    QCOMPARE(language->currentData().toString(), u"es"_s);
    const QString bank =
        model().index(view()->currentIndex().row(), TriageModel::Institution).data().toString();
    const Guidance *guidance = models::guidanceOf(row.reason, std::nullopt);
    QCOMPARE(message->toPlainText(), customerText(*guidance, u"es"_s, bank));
    QVERIFY(message->toPlainText().contains(bank));
    language->setCurrentIndex(language->findData(u"pt"_s));
    QCOMPARE(message->toPlainText(), customerText(*guidance, u"pt"_s, bank));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestTriage::snoozingCanBeUndone()
{
    const int before = countOf(ErrorLane::EndUser);
    view()->selectAll();
    auto *menu = panel()->actions().snoozeMenu();
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().first()->trigger(); // until tomorrow
    QTRY_COMPARE(countOf(ErrorLane::EndUser), 0);
    QCOMPARE(countOf(std::nullopt), before);
    QVERIFY(toast()->isVisible());
    QTest::mouseClick(toast()->button(), Qt::LeftButton);
    QTRY_COMPARE(countOf(ErrorLane::EndUser), before);
    QCOMPARE(countOf(std::nullopt), 0);
}

void TestTriage::oneRowCanBePutAsideEitherWay()
{
    const int before = countOf(ErrorLane::EndUser);
    QVERIFY(before > 2);
    int away = 0;
    for (const Aside aside : {Aside::Snoozed, Aside::WaitingForCustomer}) {
        const models::TriageRow row = *model().row(0);
        panel()->actions().putAside(row, aside, 3);
        ++away;
        QTRY_COMPARE(countOf(std::nullopt), away);
        QCOMPARE(countOf(ErrorLane::EndUser), before - away);
        const TriageDecision decision = panel()->list().decision(row.link);
        QCOMPARE(decision.aside, aside);
        QCOMPARE(decision.untilMs,
                 panel()->list().now().toLocalTime().date().addDays(3).startOfDay().toMSecsSinceEpoch());
        QVERIFY(toast()->isVisible());
    }
}

void TestTriage::aNoteAndAnAssignmentShowInTheRow()
{
    const models::TriageRow row = *model().row(0);
    QVERIFY(view()->isColumnHidden(TriageModel::Remark));
    panel()->actions().note()->trigger();
    auto *dialog = m_window->findChild<NoteDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(u"noteText"_s)->setPlainText(u"  calls back <b>Monday</b> \n"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"noteSave"_s), Qt::LeftButton);
    panel()->actions().assign()->trigger();
    const QString remark = model().index(model().rowOf(row.link), TriageModel::Remark).data().toString();
    QVERIFY(remark.contains(u"calls back <b>Monday</b>"_s));
    QVERIFY(remark.contains(storage::osAccountName()));
    QVERIFY(!view()->isColumnHidden(TriageModel::Remark));
    panel()->actions().assign()->trigger(); // not mine any more
    QVERIFY(!model()
                 .index(model().rowOf(row.link), TriageModel::Remark)
                 .data()
                 .toString()
                 .contains(u"· calls"_s));
    // Too long a note is refused in words, and nothing is lost.
    panel()->actions().note()->trigger();
    dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<NoteDialog *>()) && dialog->isVisible());
    dialog->findChild<QPlainTextEdit *>(u"noteText"_s)->setPlainText(QString(2500, u'x'));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"noteSave"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestTriage::whatWasPutAsideCanBeTakenBack()
{
    const int before = countOf(ErrorLane::EndUser);
    panel()->actions().waiting()->trigger();
    QTRY_COMPARE(countOf(std::nullopt), 1);
    choose(std::nullopt);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(model().index(0, TriageModel::Remark).data().toString().contains(u"waiting"_s));
    QVERIFY(panel()->actions().takeBack()->isVisible());
    QVERIFY(!panel()->actions().waiting()->isVisible());
    // By mouse on the cell itself.
    const QRect cell = view()->visualRect(model().index(0, TriageModel::Action));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_COMPARE(countOf(ErrorLane::EndUser), before);
    QCOMPARE(countOf(std::nullopt), 0);
}

void TestTriage::aLaneIsDoneForToday()
{
    auto *done = panel()->findChild<QPushButton *>(u"laneDone"_s);
    QTest::mouseClick(done, Qt::LeftButton);
    QVERIFY(!view()->isVisible());
    QVERIFY(panel()->lanes()->button(ErrorLane::EndUser)->content().isDone);
    QVERIFY(panel()->lanes()->button(ErrorLane::EndUser)->accessibleName().endsWith(u"done for today"_s));
    QTest::mouseClick(done, Qt::LeftButton);
    QVERIFY(view()->isVisible());
    QVERIFY(!panel()->lanes()->button(ErrorLane::EndUser)->content().isDone);
}

void TestTriage::emptyLanesTeach()
{
    choose(std::nullopt);
    QVERIFY(!view()->isVisible());
    bool isTaught = false;
    for (const auto *label : panel()->findChildren<QLabel *>())
        isTaught = isTaught || (label->isVisible() && label->text() == u"Nothing is put aside."_s);
    QVERIFY(isTaught);
    home()->focusTable(); // no rows: the lanes
    QCOMPARE(QApplication::focusWidget(), panel()->lanes()->button(std::nullopt));
}

//! Whatever only shows something shows it.
void TestTriage::theNextStepLeadsThere()
{
    using models::TriageAction;
    const QHash<TriageAction, QString> pages{{TriageAction::ShowInstitution, u"institutions"_s},
                                             {TriageAction::ShowTwins, u"links"_s},
                                             {TriageAction::ShowLink, u"links"_s}};
    QSet<TriageAction> tried;
    for (std::size_t lane = 0; lane < models::kTriageLanes; ++lane) {
        choose(static_cast<ErrorLane>(lane));
        for (int row = 0; row < model().rowCount(); ++row) {
            const TriageAction action = models::triageRule(model().row(row)->reason).action;
            if (!pages.contains(action) || tried.contains(action))
                continue;
            tried.insert(action);
            view()->setCurrentIndex(model().index(row, 0));
            view()->setFocus();
            press(Qt::Key_Return);
            QCOMPARE(m_window->currentPage(), pages.value(action));
            m_window->openPage(u"home"_s);
            QVERIFY(view()->isVisible());
        }
    }
    QVERIFY2(tried.size() >= 2, qPrintable(QString::number(tried.size())));
}

void TestTriage::whatIsErasedOrRefreshedTogetherIsAPlan()
{
    QSignalSpy plans(home(), &Page::planRequested);
    QVERIFY(select(TriageReason::OldUnconfirmed));
    const models::TriageRow row = *model().row(view()->currentIndex().row());
    view()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(plans.size(), 1);
    auto draft = plans.takeFirst().constFirst().value<PlanDraft>();
    QCOMPARE(draft.kind, PlanKind::DeleteLinks);
    QCOMPARE(draft.targets.size(), 1);
    QCOMPARE(draft.targets.first().id, QString::fromStdString(row.link.toString()));
    QCOMPARE(draft.targets.first().status, u"unconfirmed"_s);
    // Several that ask for the same: one plan. Of different ones there is no next step.
    QVERIFY(select(TriageReason::OldSingle));
    view()->clearSelection();
    int alike = 0;
    for (int i = 0; i < model().rowCount(); ++i) {
        if (model().row(i)->reason != TriageReason::OldSingle)
            continue;
        ++alike;
        view()->selectionModel()->select(model().index(i, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QVERIFY(alike > 1);
    QVERIFY(panel()->actions().primary()->isEnabled());
    panel()->actions().primary()->trigger();
    QCOMPARE(plans.size(), 1);
    draft = plans.takeFirst().constFirst().value<PlanDraft>();
    QCOMPARE(draft.kind, PlanKind::RefreshLinks);
    QCOMPARE(draft.targets.size(), alike);
    view()->selectAll();
    QVERIFY(!panel()->actions().primary()->isEnabled());
}

void TestTriage::theRowAsksWhyDataAreMissing()
{
    QSignalSpy asked(home(), &Page::diagnosisRequested);
    const models::TriageRow row = *model().row(0);
    panel()->actions().diagnose()->trigger();
    QCOMPARE(asked.size(), 1);
    const auto question = asked.first().constFirst().value<models::DiagnosisQuestion>();
    QCOMPARE(question.links.size(), 1);
    QCOMPARE(question.links.first().id, QString::fromStdString(row.link.toString()));
    QVERIFY(!question.links.first().institution.isEmpty());
}

//! Asking again would only do harm: the next step is to find out, and the checks have the case for Belvo.
void TestTriage::aRefreshThatLedToNothingIsLookedInto()
{
    const std::vector<models::TriageRow> rows = panel()->list().picture()->rows;
    const QDateTime accepted = QDateTime::currentDateTimeUtc().addSecs(-45 * 60);
    const auto row = std::ranges::find_if(rows, [&](const models::TriageRow &each) {
        const bool isOld = each.reason == TriageReason::LongOverdue || each.reason == TriageReason::Overdue ||
                           each.reason == TriageReason::OldSingle; // they tell of the last reading
        return isOld && each.at / 1000 < accepted.toMSecsSinceEpoch();
    });
    QVERIFY(row != rows.end());
    m_bench->journal.append(m_bench->profile,
                            CallRecord{.startedAtMs = accepted.toMSecsSinceEpoch(),
                                       .verb = HttpVerb::Post,
                                       .pathTemplate = u"/api/links/{id}/refresh/"_s,
                                       .status = 202,
                                       .fetchedLink = QString::fromStdString(row->link.toString())});
    QTRY_VERIFY(select(TriageReason::RefreshLost));
    QCOMPARE(model().lane(), ErrorLane::Belvo);
    QCOMPARE(panel()->actions().primary()->text(), u"Look for the cause…"_s);
    QSignalSpy asked(home(), &Page::diagnosisRequested);
    view()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto question = asked.first().constFirst().value<models::DiagnosisQuestion>();
    QCOMPARE(question.links.first().id, QString::fromStdString(row->link.toString()));
}

void TestTriage::theRowLeadsToCustomerAndLink()
{
    const QString link = QString::fromStdString(model().row(0)->link.toString());
    view()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"home"_s);
    panel()->actions().openCustomer()->trigger();
    QCOMPARE(m_window->currentPage(), u"person"_s);
    QVERIFY(!link.isEmpty());
}

void TestTriage::aRefusedDiskIsTold()
{
    QVERIFY(QDir().mkpath(m_bench->directory.filePath(u"triage.sqlite"_s))); // a directory is in the way
    panel()->actions().waiting()->trigger();
    QTRY_VERIFY(toast()->sentence().contains(u"could not be written"_s));
    QTRY_COMPARE(countOf(std::nullopt), 1); // and holds all the same
}

void TestTriage::decisionsOutliveTheWindow()
{
    const int before = countOf(ErrorLane::EndUser);
    panel()->actions().waiting()->trigger();
    QTRY_COMPARE(countOf(ErrorLane::EndUser), before - 1);
    makeWindow();
    QTRY_COMPARE(countOf(ErrorLane::EndUser), before - 1);
    QCOMPARE(countOf(std::nullopt), 1);
}

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
