// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandboxcontrol.h"
#include "tests/ui/plandialogbench.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/plans/planreview.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! What the dialog of plans says of links that are left out: before the confirmation, and after it.
class TestPlanFindings : public tests::PlanDialogBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatIsHeldBackIsSaidBeforeItIsConfirmed();
    void whatIsFoundAfterwardsIsAskedAgain_data();
    void whatIsFoundAfterwardsIsAskedAgain();
};

//! One more refusal would end the link: the table says so, and why, before the button is pressed.
void TestPlanFindings::whatIsHeldBackIsSaidBeforeItIsConfirmed()
{
    using Model = models::PlanTargetsModel;
    const PlanDraft refresh = draft(30, PlanKind::RefreshLinks);
    PlanDialog *dialog = open(refresh);
    waitUntilRead(*dialog);
    auto *model = &dialog->findChild<PlanReview *>()->model();
    int row = 0;
    while (row < model->rowCount() && model->forecast(row) != models::PlanForecast::Proceeds)
        ++row;
    QVERIFY(row < model->rowCount());
    const qint64 before = model->sum().skipped;
    refuse(model->target(row).id);
    dialog = open(refresh);
    waitUntilRead(*dialog);
    model = &dialog->findChild<PlanReview *>()->model();
    QTRY_COMPARE(model->forecast(row), models::PlanForecast::SixthFailure);
    const QModelIndex cell = model->index(row, Model::Forecast);
    QCOMPARE(cell.data().toString(), u"Left out: 5 refusals"_s);
    QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"makes the link invalid"_s));
    QCOMPARE(model->sum().skipped, before + 1);
    const auto *sums = child<QWidget>("planSums");
    QTRY_VERIFY(std::ranges::any_of(sums->findChildren<QLabel *>(), [before](const QLabel *label) {
        return label->text() == QLocale().toString(before + 1);
    }));
}

void TestPlanFindings::whatIsFoundAfterwardsIsAskedAgain_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<int>("links");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("gone on with the rest") << Environment::Sandbox << 2 << true;
    QTest::newRow("called off") << Environment::Sandbox << 2 << false;
    QTest::newRow("none is left") << Environment::Sandbox << 1 << false;
    QTest::newRow("Production") << Environment::Production << 2 << true;
}

//! The bank refuses one link after the plan was looked at: it is said, and nothing goes out unasked.
void TestPlanFindings::whatIsFoundAfterwardsIsAskedAgain()
{
    QFETCH(const Environment, environment);
    QFETCH(const int, links);
    QFETCH(const bool, goesOn);
    m_bench->profile.environment = environment;
    const PlanDraft chosen = harmless(links);
    QCOMPARE(chosen.targets.size(), links);
    const auto posts = [&](int link) {
        return tests::arrivals(m_bench->profile.baseUrl, u"POST"_s,
                               u"/api/links/%1/refresh/"_s.arg(chosen.targets[link].id));
    };
    PlanDialog *dialog = open(chosen);
    waitUntilRead(*dialog);
    const QSignalSpy started(dialog, &PlanDialog::started);
    const QSignalSpy called(dialog, &PlanDialog::calledOff);
    refuse(chosen.targets[0].id);
    if (environment == Environment::Production)
        QTest::keyClick(button("planNext"), Qt::Key_Space);
    QVERIFY(button("planCommand")->isVisible());
    QTest::keyClick(button("planCommand"), Qt::Key_Space);
    const auto *notice = child<NoticeLine>("planNotice");
    const auto says = [notice](const QString &words) { return notice->text().contains(words); };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"left out"_s), 20'000);
    QVERIFY(notice->text().startsWith(u'1'));
    QVERIFY(dialog->isVisible() && started.isEmpty());
    QVERIFY(dialog->focusWidget() == button("planCancel"));
    QVERIFY(!button("planCommand")->isDefault());
    QCOMPARE(button("planCommand")->isVisible(), links > 1);
    QCOMPARE(says(u"No link is left"_s), links == 1);
    for (int link = 0; link < links; ++link)
        QCOMPARE(posts(link), 0);
    if (!goesOn) {
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(called.size(), 1);
        const models::PlanRun *run = m_board->run(called[0][0].toUuid());
        QTRY_COMPARE(run->state(), models::PlanRun::State::Stopped);
        QVERIFY(!run->error()); // it was called off, and nothing else
        for (int link = 0; link < links; ++link)
            QCOMPARE(posts(link), 0);
        return;
    }
    QVERIFY2(button("planCommand")->text().contains(u"1 link"_s), qPrintable(button("planCommand")->text()));
    QTest::keyClick(button("planCommand"), Qt::Key_Space);
    QTRY_COMPARE(started.size(), 1);
    const models::PlanRun *run = m_board->run(started[0][0].toUuid());
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), models::PlanRun::State::Finished, 60'000);
    QCOMPARE(run->progress().skipped, 1);
    QCOMPARE(posts(0), 0);
    QCOMPARE(posts(1), 1);
}

QTEST_MAIN(TestPlanFindings)
#include "tst_planfindings.moc"
