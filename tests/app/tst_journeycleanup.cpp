// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/duplicates/duplicatecomparison.h"
#include "models/plans/planboard.h"
#include "models/plans/planrun.h"
#include "tests/app/keyboard.h"
#include "tests/app/ownhome.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/plans/certificatedialog.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/reconcile/reconcilepage.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;
using models::DuplicateComparison;
using models::DuplicateVerdict;
using models::ReconcileFlow;

//! "Clean up duplicates" and "reconcile links with our own ids", in the real window against the local Belvo:
//! from the first click to the files that one takes home, with every click counted.
class TestJourneyCleanup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDuplicateGoesAndItsSuccessorIsWrittenDown();
    void linksThatNobodyKnowsAreErasedWithProof();

private:
    [[nodiscard]] ui::MainWindow *window() const { return m_application->window(); }
    template<class Widget>
    [[nodiscard]] Widget *visible(const QString &name = {}) const
    {
        for (Widget *candidate : window()->findChildren<Widget *>(name))
            if (candidate->isVisible())
                return candidate;
        return nullptr;
    }
    void click(const QString &button);
    void tick(const QModelIndex &box, ui::TableView &view);
    void eraseWhatIsPlanned();
    void saveCertificate(const QString &name);
    [[nodiscard]] QByteArray file(const QString &name) const;
    [[nodiscard]] QStringList externalIds(ui::ReconcilePage &page) const;

    std::unique_ptr<app::Application> m_application;
    QTemporaryDir m_folder;
    models::PlanRun *m_run = nullptr;
    int m_clicks = 0;
};

namespace {
constexpr int kPatienceMs = 120'000;
}

void TestJourneyCleanup::initTestCase()
{
    m_application = std::make_unique<app::Application>(
        *qApp, app::StartOptions{
                   .profile = u"demo"_s, .language = u"en"_s, .scheme = u"light"_s, .page = u"home"_s});
    QSignalSpy connected(m_application.get(), &app::Application::connected);
    m_application->start();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, kPatienceMs);
    window()->resize(1400, 900);
}

void TestJourneyCleanup::click(const QString &button)
{
    QTRY_VERIFY2_WITH_TIMEOUT(visible<QAbstractButton>(button) &&
                                  visible<QAbstractButton>(button)->isEnabled(),
                              qPrintable(button), kPatienceMs);
    ++m_clicks;
    QTest::mouseClick(visible<QAbstractButton>(button), Qt::LeftButton);
}

//! Where the box is drawn.
void TestJourneyCleanup::tick(const QModelIndex &box, ui::TableView &view)
{
    QVERIFY(box.isValid());
    view.scrollTo(box);
    const QRect cell = view.visualRect(box);
    ++m_clicks;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 11, cell.center().y()));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

//! Reads, confirms, and waits until Belvo has none of them any more.
void TestJourneyCleanup::eraseWhatIsPlanned()
{
    auto *desk = window()->findChild<ui::PlanDesk *>();
    QVERIFY(desk);
    const QSignalSpy started(desk, &ui::PlanDesk::planStarted);
    QTRY_VERIFY_WITH_TIMEOUT(visible<ui::PlanDialog>(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(visible<QPushButton>(u"planNext"_s)->text().remove(u'&'), u"Continue"_s,
                              kPatienceMs);
    STEP(click(u"planNext"_s));
    QTest::keyClicks(visible<QLineEdit>(u"planReason"_s), u"not ours any more"_s);
    if (auto *count = visible<QLineEdit>(u"planCount"_s)) // several are asked about by their number
        QTest::keyClicks(count, count->accessibleName().section(u' ', 1, 1).remove(u','));
    STEP(click(u"planDanger"_s));
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, kPatienceMs);
    QCOMPARE(window()->currentPage(), u"tasks"_s);
    m_run = desk->board()->run(started[0][0].toUuid());
    QVERIFY(m_run);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->state(), models::PlanRun::State::Finished, kPatienceMs);
    QCOMPARE(m_run->progress().done, m_run->head().count);
}

void TestJourneyCleanup::saveCertificate(const QString &name)
{
    STEP(click(u"taskCertificate"_s));
    QTRY_VERIFY_WITH_TIMEOUT(visible<ui::CertificateDialog>(), kPatienceMs);
    auto *dialog = visible<ui::CertificateDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(u"certificateSave"_s)->isEnabled(), kPatienceMs);
    const QSignalSpy written(dialog, &ui::CertificateDialog::handedOver);
    ++m_clicks; // the file is chosen in the system's dialog
    dialog->writeTo(m_folder.filePath(name + u".pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatienceMs);
    dialog->close();
}

QByteArray TestJourneyCleanup::file(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestJourneyCleanup::aDuplicateGoesAndItsSuccessorIsWrittenDown()
{
    ++m_clicks; // in the navigation
    window()->openPage(u"duplicates"_s);
    auto *page = window()->findChild<ui::DuplicatesPage *>();
    QVERIFY(page);
    auto &finder = page->finder();
    QTRY_VERIFY_WITH_TIMEOUT(!finder.groups().groups.empty() && !finder.isFinding(), kPatienceMs);
    const auto &groups = finder.groups().groups;
    const auto found =
        std::ranges::find(groups, DuplicateVerdict::KeepOne, [](const auto &group) { return group.verdict; });
    QVERIFY(found != groups.end());
    const auto row = static_cast<int>(found - groups.begin());
    page->tableView()->setCurrentIndex(page->tableView()->model()->index(row, 0));
    QTRY_VERIFY_WITH_TIMEOUT(finder.isHistoryKnown(static_cast<std::size_t>(row)), kPatienceMs);
    auto *side = page->findChild<ui::TableView *>(u"duplicatesSide"_s);
    STEP(tick(side->model()->index(DuplicateComparison::Remove, 1), *side));
    QCOMPARE(finder.tickedLinks(), 1);
    const PlanTarget target = finder.plan().targets.first();
    STEP(click(u"duplicatesPlan"_s));
    STEP(eraseWhatIsPlanned());
    QVERIFY2(m_clicks <= 5, qPrintable(QString::number(m_clicks))); // a person's duplicates are gone
    STEP(saveCertificate(u"duplicates"_s));
    QCOMPARE(file(u"duplicates-kept-ids.csv"_s), QByteArray("old_link_id,kept_link_id,outcome\r\n") +
                                                     target.id.toUtf8() + ',' + target.keptId.toUtf8() +
                                                     ",done\r\n");
    const QJsonObject proof = QJsonDocument::fromJson(file(u"duplicates.json"_s)).object();
    QCOMPARE(proof["links"_L1][0]["kept_id"_L1].toString(), target.keptId);
    QVERIFY(proof["before"_L1]["transactions"_L1].isDouble());
    QVERIFY(file(u"duplicates.pdf"_s).startsWith("%PDF-1."));
}

QStringList TestJourneyCleanup::externalIds(ui::ReconcilePage &page) const
{
    const models::ColumnTable &table = page.rows().table();
    const int column = table.columnOf("external_id");
    QStringList ids;
    for (int row = 0; row < table.rowCount(); ++row) {
        const models::CellView cell = table.cell(row, column);
        ids << QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

void TestJourneyCleanup::linksThatNobodyKnowsAreErasedWithProof()
{
    m_clicks = 1; // in the navigation
    window()->openPage(u"reconcile"_s);
    auto *page = window()->findChild<ui::ReconcilePage *>();
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->flow().hasRows() && page->flow().links().isComplete &&
                                 !page->flow().links().isLoading && page->rows().model().rowCount() > 0,
                             kPatienceMs);
    QStringList ids = externalIds(*page);
    QVERIFY(ids.size() > 2);
    const QStringList forgotten{ids.takeLast(), ids.takeLast()};
    QByteArray csv("name;our id\n");
    for (const QString &id : std::as_const(ids))
        csv += "Ana;" + id.toUtf8() + '\n';
    QFile own(m_folder.filePath(u"ids.csv"_s));
    QVERIFY(own.open(QFile::WriteOnly) && own.write(csv) == csv.size());
    own.close();
    m_clicks += 2; // the button, and the file in the system's dialog
    page->flow().openFile(own.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(page->flow().state() == ReconcileFlow::State::Choosing, kPatienceMs);
    QCOMPARE(page->findChild<QComboBox *>(u"reconcileIdColumn"_s)->currentText(), u"our id"_s);
    STEP(click(u"reconcileCompare"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page->flow().state() == ReconcileFlow::State::Compared, kPatienceMs);
    const qint64 orphans = page->flow().result().counts.onlyAtBelvo;
    QVERIFY(orphans >= forgotten.size());
    QTRY_COMPARE_WITH_TIMEOUT(qint64(page->rows().model().rowCount()), orphans, kPatienceMs);
    STEP(click(u"reconcilePlan"_s));
    STEP(eraseWhatIsPlanned());
    QCOMPARE(m_run->head().count, orphans);
    STEP(saveCertificate(u"orphans"_s));
    QVERIFY2(m_clicks <= 9, qPrintable(QString::number(m_clicks)));
    const QJsonArray links = QJsonDocument::fromJson(file(u"orphans.json"_s)).object()["links"_L1].toArray();
    QCOMPARE(links.size(), orphans);
    for (const QJsonValue &link : links) {
        QCOMPARE(link["outcome"_L1].toString(), u"done"_s);
        QVERIFY(forgotten.contains(link["external_id"_L1].toString()));
    }
}

int main(int argc, char *argv[])
{
    const OwnHome home;
    QApplication application(argc, argv);
    TestJourneyCleanup test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeycleanup.moc"
