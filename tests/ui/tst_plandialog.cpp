// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planboard.h"
#include "models/plans/planlock.h"
#include "tests/ui/plandialogbench.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/dialogs/plans/planreview.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! The dialog that everything about many links begins with, over a local Belvo, by keyboard.
class TestPlanDialog : public tests::PlanDialogBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void everyLevelAsksAsMuchAsItDeserves_data();
    void everyLevelAsksAsMuchAsItDeserves();
    void returnNeverErases();
    void escapeCallsOffAndNothingIsWrittenDown();
    void aWrongCountKeepsTheButtonOff();
    void linksCanBeTickedOffByKeyboard();
    void callingOffInTheLastSecondsSendsNothing();
    void afterALongDryRunItIsConfirmedOnceMore();
    void aRefusalAfterTheLastSecondIsSaid();
    void whatIsConfirmedIsCarriedOut();
    void sumsOfManyLinksAreWrittenDown();
    void hostileTextsChangeNothingFixed();
    void institutionsAreCalledWhatPeopleCallThem();
    void noLabelReadsMarkup();
    void linesThatAreNoIdsAreLeftOut();
    void aRefreshBeginsWithOneStep();
    void partOfTheDataIsFetched();
};

void TestPlanDialog::everyLevelAsksAsMuchAsItDeserves_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<int>("links");
    QTest::addColumn<bool>("isPerson");
    QTest::addColumn<bool>("hasSecondStep");
    QTest::addColumn<bool>("wantsCount");
    using enum PlanKind;
    using enum Environment;
    QTest::newRow("one link, Sandbox") << Sandbox << DeleteLinks << 1 << false << true << false;
    QTest::newRow("one link, Production") << Production << DeleteLinks << 1 << false << true << true;
    QTest::newRow("one link of a person") << Sandbox << DeleteLinks << 1 << true << true << true;
    QTest::newRow("three links, Demo") << Demo << DeleteLinks << 3 << false << true << true;
    QTest::newRow("refresh, Sandbox") << Sandbox << RefreshLinks << 3 << false << false << false;
    QTest::newRow("refresh, Production") << Production << RefreshLinks << 3 << false << true << false;
    QTest::newRow("mode, Production") << Production << ChangeAccessMode << 1 << false << true << false;
    QTest::newRow("retrieve, Demo") << Demo << RetrieveData << 2 << false << false << false;
}

void TestPlanDialog::everyLevelAsksAsMuchAsItDeserves()
{
    QFETCH(const Environment, environment);
    QFETCH(const PlanKind, kind);
    QFETCH(const int, links);
    QFETCH(const bool, isPerson);
    QFETCH(const bool, hasSecondStep);
    QFETCH(const bool, wantsCount);
    m_bench->profile.environment = environment;
    PlanDraft chosen = draft(links, kind);
    chosen.isPerson = isPerson;
    PlanDialog *dialog = open(chosen);
    waitUntilRead(*dialog);
    const bool isDeletion = kind == PlanKind::DeleteLinks;
    QCOMPARE(button("planNext")->isVisible(), hasSecondStep);
    QCOMPARE(button("planCommand")->isVisible(), !hasSecondStep);
    if (!hasSecondStep) {
        QVERIFY(button("planCommand")->isDefault());
        return;
    }
    QTest::keyClick(button("planNext"), Qt::Key_Space);
    QCOMPARE(child<QLineEdit>("planCount")->isVisible(), wantsCount);
    QPushButton *final = button(isDeletion ? "planDanger" : "planCommand");
    QVERIFY(final->isVisible());
    QVERIFY(final->text().contains(environment == Environment::Production ? u"Production"_s
                                   : environment == Environment::Demo     ? u"Demo"_s
                                                                          : u"Sandbox"_s));
    // nothing is the default, so Return alone presses nothing
    for (const QPushButton *each : dialog->findChildren<QPushButton *>())
        QVERIFY(!each->isDefault() && !each->autoDefault());
    QCOMPARE(final->isEnabled(), !wantsCount);
    QVERIFY(dialog->focusWidget() != final);
}

void TestPlanDialog::returnNeverErases()
{
    PlanDialog *dialog = open(draft(2));
    fillConfirm(*dialog, u"2"_s);
    QVERIFY(button("planDanger")->isEnabled());
    for (QWidget *place : {static_cast<QWidget *>(dialog), static_cast<QWidget *>(button("planDanger")),
                           static_cast<QWidget *>(child<QLineEdit>("planCount"))}) {
        QTest::keyClick(place, Qt::Key_Return);
        QTest::keyClick(place, Qt::Key_Enter);
    }
    QVERIFY(dialog->isVisible());
    QVERIFY(button("planDanger")->isVisible() && button("planDanger")->isEnabled());
    QVERIFY(m_board->plans().isEmpty());
}

void TestPlanDialog::escapeCallsOffAndNothingIsWrittenDown()
{
    const PlanDraft chosen = draft(2);
    PlanDialog *dialog = open(chosen);
    fillConfirm(*dialog, u"2"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QTRY_VERIFY(m_board->isLoaded());
    QVERIFY(m_board->plans().isEmpty());
    for (const PlanTarget &target : chosen.targets)
        QVERIFY(exists(target.id));
}

void TestPlanDialog::aWrongCountKeepsTheButtonOff()
{
    PlanDialog *dialog = open(draft(3));
    fillConfirm(*dialog, u"2"_s);
    QVERIFY(!button("planDanger")->isEnabled());
    auto *count = child<QLineEdit>("planCount");
    for (const auto &wrong : {u""_s, u"33"_s, u"three"_s, u"03"_s, u"3.0"_s}) {
        count->setText(wrong);
        QVERIFY2(!button("planDanger")->isEnabled(), qPrintable(wrong));
    }
    count->setText(u" 3 "_s);
    QVERIFY(button("planDanger")->isEnabled());
    child<QLineEdit>("planReason")->clear(); // the certificate needs one
    QVERIFY(!button("planDanger")->isEnabled());
    // another plan wants its own number
    QTest::keyClick(button("planBack"), Qt::Key_Space);
    auto *review = dialog->findChild<PlanReview *>();
    review->model().setData(review->model().index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QTest::keyClick(button("planNext"), Qt::Key_Space);
    QTest::keyClicks(child<QLineEdit>("planReason"), u"why"_s);
    QVERIFY(count->text().isEmpty());
    QTest::keyClicks(count, u"3"_s);
    QVERIFY(!button("planDanger")->isEnabled());
    count->setText(u"2"_s);
    QVERIFY(button("planDanger")->isEnabled());
}

void TestPlanDialog::linksCanBeTickedOffByKeyboard()
{
    PlanDialog *dialog = open(draft(4));
    waitUntilRead(*dialog);
    auto *table = child<ui::TableView>("planLinks");
    QVERIFY(table->hasFocus() || dialog->focusWidget() == table);
    QVERIFY(dialog->windowTitle().contains(u"Erase 4 link"_s));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(dialog->windowTitle().contains(u"Erase 3 link"_s) ||
            QTest::qWaitFor([&] { return dialog->windowTitle().contains(u"Erase 3 link"_s); }));
    QCOMPARE(child<QCheckBox>("planAll")->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(child<QCheckBox>("planAll"), Qt::Key_Space);
    QTRY_VERIFY(dialog->windowTitle().contains(u"Erase 4 link"_s));
    QTest::keyClick(child<QCheckBox>("planAll"), Qt::Key_Space);
    QTRY_VERIFY(!button("planNext")->isEnabled()); // nothing is left to be done
}

void TestPlanDialog::callingOffInTheLastSecondsSendsNothing()
{
    const PlanDraft chosen = draft(2);
    PlanDialog *dialog = open(chosen);
    fillConfirm(*dialog, u"2"_s);
    const QSignalSpy called(dialog, &PlanDialog::calledOff);
    QTest::keyClick(button("planDanger"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(button("planCancel")->text().remove(u'&').startsWith(u"Stop"_s), 15'000);
    QVERIFY(dialog->focusWidget() == button("planCancel")); // what harms nothing is at hand
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(called.size(), 1);
    QTRY_VERIFY(!m_board->run(called[0][0].toUuid())->isBusy());
    for (const PlanTarget &target : chosen.targets)
        QVERIFY(exists(target.id));
    QCOMPARE(m_board->plans().size(), 1); // that it was prepared and called off is on record
    QCOMPARE(m_board->plans().first().progress.done, 0);
}

//! Nobody may be looking any more, and ten seconds nobody sees are no undo.
void TestPlanDialog::afterALongDryRunItIsConfirmedOnceMore()
{
    const auto passedMs = std::make_shared<qint64>(0);
    api::Clock clock = m_connection->clock;
    clock.steadyMs = [real = m_connection->clock.steadyMs, passedMs] { return real() + *passedMs; };
    m_board = std::make_unique<models::PlanBoard>(models::PlanServices{.ledger = m_bench->ledger,
                                                                       .client = m_connection->client,
                                                                       .profile = m_bench->profile,
                                                                       .clock = clock,
                                                                       .journal = &m_bench->journal});
    const PlanDraft chosen = draft(2);
    PlanDialog *dialog = open(chosen);
    fillConfirm(*dialog, u"2"_s);
    connect(m_board.get(), &models::PlanBoard::planChanged, dialog,
            [passedMs] { *passedMs += 61'000; }); // also when it begins to look at the links
    QTest::keyClick(button("planDanger"), Qt::Key_Space);
    QVERIFY(!button("planDanger")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(button("planDanger")->isVisible(), 15'000);
    QVERIFY(button("planDanger")->isEnabled());
    QVERIFY(dialog->focusWidget() != button("planDanger"));
    QVERIFY(child<NoticeLine>("planNotice")->text().contains(u"press the button once more"_s));
    for (const PlanTarget &target : chosen.targets)
        QVERIFY(exists(target.id));
    QTest::keyClick(button("planDanger"), Qt::Key_Space);
    QTRY_VERIFY(button("planCancel")->text().remove(u'&').startsWith(u"Stop"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(m_board->plans().size(), 1); // the same plan, not another one
    for (const PlanTarget &target : chosen.targets)
        QVERIFY(exists(target.id));
}

//! Another task has begun while the seconds ran: that is said, and when it has ended this one begins.
void TestPlanDialog::aRefusalAfterTheLastSecondIsSaid()
{
    const PlanDraft chosen = draft(2);
    PlanDialog *dialog = open(chosen);
    fillConfirm(*dialog, u"2"_s);
    const QSignalSpy started(dialog, &PlanDialog::started);
    const auto countsDown = [this] {
        return button("planCancel")->text().remove(u'&').startsWith(u"Stop"_s);
    };
    QTest::keyClick(button("planDanger"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(countsDown(), 15'000);
    const auto *refusal = dialog->findChild<ErrorPane *>();
    QVERIFY(!refusal->isVisible());
    const PlanHead head = m_board->plans().constFirst().head;
    auto another =
        std::make_unique<models::PlanLock>(m_bench->ledger.directory(), head.environment, head.host);
    QVERIFY(!another->acquire());
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), 40'000);
    QVERIFY2(refusal->accessibleName().startsWith(u"Another task runs"_s),
             qPrintable(refusal->accessibleName()));
    QVERIFY(refusal->accessibleDescription().contains(u"try again"_s));
    QVERIFY(!countsDown());
    QVERIFY2(!child<NoticeLine>("planNotice")->isVisible(),
             qPrintable(child<NoticeLine>("planNotice")->text())); // no seconds any more
    QVERIFY(button("planDanger")->isVisible() && button("planDanger")->isEnabled());
    QVERIFY(dialog->focusWidget() != button("planDanger"));
    QVERIFY(started.isEmpty());
    models::PlanRun *run = m_board->run(head.id);
    QCOMPARE(run->state(), models::PlanRun::State::Ready);
    for (const PlanTarget &target : chosen.targets)
        QVERIFY(exists(target.id));

    another.reset();
    QTest::keyClick(button("planDanger"), Qt::Key_Space);
    QTRY_VERIFY(countsDown()); // with all its seconds
    QVERIFY(!refusal->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 40'000);
    QCOMPARE(started.constFirst().constFirst().toUuid(), head.id); // the same plan, not another one
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), models::PlanRun::State::Finished, 60'000);
    for (const PlanTarget &target : chosen.targets)
        QVERIFY(!exists(target.id));
}

void TestPlanDialog::whatIsConfirmedIsCarriedOut()
{
    const PlanDraft chosen = draft(3);
    PlanDialog *dialog = open(chosen);
    waitUntilRead(*dialog);
    QTest::keyClick(child<ui::TableView>("planLinks"), Qt::Key_Space); // all but the first
    fillConfirm(*dialog, u"2"_s);
    const QSignalSpy started(dialog, &PlanDialog::started);
    QTest::keyClick(button("planDanger"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 40'000);
    models::PlanRun *run = m_board->run(started[0][0].toUuid());
    QVERIFY(run);
    QCOMPARE(run->head().count, 2);
    QCOMPARE(run->head().reason, u"LGPD art. 18 VI"_s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), models::PlanRun::State::Finished, 60'000);
    QCOMPARE(run->progress().done, 2);
    QVERIFY(exists(chosen.targets[0].id));
    QVERIFY(!exists(chosen.targets[1].id));
    QVERIFY(!exists(chosen.targets[2].id));
}

//! Of more than forty links transactions are counted together: what is confirmed keeps the sum.
void TestPlanDialog::sumsOfManyLinksAreWrittenDown()
{
    m_connection.reset();
    m_bench = std::make_unique<tests::WindowBench>(80);
    m_bench->profile.environment = Environment::Sandbox;
    m_connection = m_bench->connect();
    const PlanDraft chosen = draft(41);
    QCOMPARE(chosen.targets.size(), 41);
    PlanDialog *dialog = open(chosen);
    fillConfirm(*dialog, u"41"_s);
    const models::ImpactSum sum = dialog->findChild<PlanReview *>()->sum();
    QVERIFY(sum.transactions > 0 && sum.accounts > 0);
    QTest::keyClick(button("planDanger"), Qt::Key_Space);
    // counting so many may take longer than anybody waits: then it is asked for once more
    QTRY_VERIFY_WITH_TIMEOUT(button("planCancel")->text().remove(u'&').startsWith(u"Stop"_s) ||
                                 button("planDanger")->isVisible(),
                             150'000);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    const QUuid plan = m_board->plans().first().head.id;
    std::optional<Result<PlanSummary>> written;
    const auto reading = m_bench->ledger.plan(plan).then(
        this, [&written](const Result<PlanSummary> &answer) { written = answer; });
    QTRY_VERIFY(written && *written);
    QVERIFY((*written)->head.totals == models::totalsOf(sum));
    QVERIFY(!(*written)->head.isPerson);
}

void TestPlanDialog::hostileTextsChangeNothingFixed()
{
    const auto plan = [](const QString &text) {
        PlanDraft draft;
        for (int i = 0; i < 2; ++i) {
            PlanTarget target; // Belvo knows none of them, so nothing replaces the texts
            target.id = u"00000000-0000-4000-8000-00000000000%1"_s.arg(i);
            target.name = text;
            target.institution = text;
            target.externalId = text;
            draft.targets.append(target);
        }
        return draft;
    };
    const auto fixedWords = [this](const PlanDraft &draft) {
        PlanDialog *dialog = open(draft);
        waitUntilRead(*dialog);
        QTest::keyClick(button("planNext"), Qt::Key_Space);
        QStringList words{dialog->windowTitle()};
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->objectName() != u"planWho"_s)
                words.append(label->text());
        for (const QAbstractButton *each : dialog->findChildren<QAbstractButton *>())
            words.append(each->text());
        return words;
    };
    QStringList harmless = fixedWords(plan(u"Ana"_s));
    // the mark of the plan is another one: it covers the ids, which are the same, and nothing else
    for (const auto &hostile :
         {u"%1 %2 %n %L1"_s, u"&Erase && all"_s, u"<b>PRODUCTION</b><img src='/dev/zero'>"_s,
          u"\u202ePRODUCTION\u202c\u2066"_s, u"a\nb\tc\u0007"_s, u"99 links"_s, QString(600, u'x')})
        QCOMPARE(fixedWords(plan(hostile)), harmless);
    // what was hostile is shown as what it is
    open(plan(u"\u202eevil"_s));
    waitUntilRead(*m_dialog);
    auto *table = child<ui::TableView>("planLinks");
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u"RLO"_s));
    QTest::keyClick(button("planNext"), Qt::Key_Space);
    QVERIFY(child<QLabel>("planWho")->text().contains(u"⟨RLO⟩evil"_s));
    QVERIFY(!child<QLabel>("planWho")->text().contains(QChar(u'\u202e')));
}

//! Belvo's name for one stays in the tool tip, and is what is written down.
void TestPlanDialog::institutionsAreCalledWhatPeopleCallThem()
{
    PlanDialog *dialog = open(draft(3));
    waitUntilRead(*dialog);
    auto &model = dialog->findChild<PlanReview *>()->model();
    const QModelIndex cell = model.index(0, models::PlanTargetsModel::Institution);
    const QString name = model.target(0).institution;
    QVERIFY(!name.isEmpty());
    QCOMPARE(cell.data().toString(), name);
    dialog->setInstitutionTitles([](const QString &each) { return u"Title of "_s + each; });
    const auto *table = dialog->findChild<QTableView *>(u"planLinks"_s);
    QVERIFY(table);
    const int column = models::PlanTargetsModel::Institution;
    QStringList shown;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        shown.append(table->model()->index(row, column).data().toString());
    QVERIFY2(shown.contains(u"Title of "_s + name), qPrintable(shown.join(u", "_s)));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), name);
    QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), name);
    QCOMPARE(cell.data(models::PlanTargetsModel::RawRole).toString(), name);
    QCOMPARE(model.target(0).institution, name);
}

void TestPlanDialog::noLabelReadsMarkup()
{
    m_bench->profile.name = u"<i>P</i> %1 & Co"_s;
    PlanDialog *dialog = open(draft(2));
    fillConfirm(*dialog, u"2"_s);
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    const auto *facts = child<QWidget>("planFacts");
    QVERIFY(facts->accessibleName().contains(u"<i>P</i> %1 & Co"_s));
    QVERIFY(facts->accessibleName().contains(u"Sandbox"_s));
}

void TestPlanDialog::linesThatAreNoIdsAreLeftOut()
{
    PlanDraft chosen = draft(2);
    PlanTarget wrong;
    for (const auto &id : {u"not-an-id"_s, u""_s, u"../admin"_s, chosen.targets[0].id.toUpper()}) {
        wrong.id = id;
        chosen.targets.append(wrong);
    }
    PlanDialog *dialog = open(chosen);
    QVERIFY(dialog->windowTitle().contains(u"Erase 2 link"_s));
    bool isSaid = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        isSaid = isSaid || label->text().startsWith(u"4 line(s) were left out"_s);
    QVERIFY(isSaid);
}

void TestPlanDialog::aRefreshBeginsWithOneStep()
{
    PlanDialog *dialog = open(harmless(3, PlanKind::ChangeAccessMode));
    waitUntilRead(*dialog);
    const QSignalSpy started(dialog, &PlanDialog::started);
    QVERIFY(button("planCommand")->isEnabled());
    pressCommand(started);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
    models::PlanRun *run = m_board->run(started[0][0].toUuid());
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), models::PlanRun::State::Finished, 60'000);
    QCOMPARE(run->progress().settled(), 3);
    QCOMPARE(run->progress().failed, 0);
}

void TestPlanDialog::partOfTheDataIsFetched()
{
    PlanDialog *dialog = open(draft(2, PlanKind::RetrieveData));
    waitUntilRead(*dialog);
    const auto *cost = child<QWidget>("planCost");
    QVERIFY(cost->findChildren<QLabel *>().last()->text().contains(u" 4 time"_s)); // accounts, transactions
    const QSignalSpy started(dialog, &PlanDialog::started);
    pressCommand(started);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
    const models::PlanRun *run = m_board->run(started[0][0].toUuid());
    QCOMPARE(run->head().settings.resources, QStringList({u"accounts"_s, u"transactions"_s}));
}

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
