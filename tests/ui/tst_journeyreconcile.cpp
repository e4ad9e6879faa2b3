// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/ui/windowwalk.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/pages/reconcile/reconcilepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QItemSelection>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::ReconcileFlow;
using Set = IdSetBar::Set;

//! Comparing links with one's own ids through the real window over a local Belvo, with every click counted.
class TestJourneyReconcile : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void orphansAreFoundAndPlannedInFewActions();
    void everySetOpensItsRows();
    void orphansAreTakenOver();
    void aDroppedFileIsRead();
    void aWrongColumnPlansNothing();
    void idsAreCheckedWithoutAFile();
    void aBadFileIsToldAndForgotten();
    void linksOfTheFileAreErasedByKeyboard();
    void allThatTheFileNamesAndNoOther();
    void namedAndUnknownLinksAreNeverTogether();
    void idsOfLinksNameThemToo();
    void aFileThatWasNotReadWholeErasesNothing();
    void whoMayNotEraseIsNotOffered_data();
    void whoMayNotEraseIsNotOffered();

private:
    void open();
    void click(const QString &button);
    void compareFile();
    [[nodiscard]] QString writeFile(const QByteArray &extra = {});
    [[nodiscard]] ReconcilePage *page() const { return m_window->findChild<ReconcilePage *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return page()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] int shown() const { return page()->rows().model().rowCount(); }
    [[nodiscard]] QStringList linksIn(models::IdSet set) const;
    void showMatched();
    //! Selects rows of the table that is shown.
    void select(const QList<int> &rows);
    [[nodiscard]] QList<int> shownRowsOf(const QStringList &links) const;
    [[nodiscard]] bool isAtBelvo(const QString &link);
};

void TestJourneyReconcile::init()
{
    begin();
    QVERIFY(openWindow());
}

void TestJourneyReconcile::open()
{
    ++m_actions; // one click in the navigation
    m_window->openPage(u"reconcile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->flow().hasRows() && page()->flow().links().isComplete &&
                                 !page()->flow().links().isLoading && shown() > 0,
                             kPatienceMs);
}

void TestJourneyReconcile::click(const QString &name)
{
    ++m_actions;
    QTRY_VERIFY2(button(name)->isVisible() && button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

//! Every second id that the links have, and one that no link has.
QString TestJourneyReconcile::writeFile(const QByteArray &extra)
{
    QByteArray csv("name;our id;e-mail\n");
    const models::ColumnTable &table = page()->rows().table();
    const int column = table.columnOf("external_id");
    QStringList ids;
    for (int row = 0; row < table.rowCount(); ++row) {
        const models::CellView cell = table.cell(row, column);
        ids << QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
    }
    ids.removeDuplicates();
    ids.removeAll(QString());
    for (qsizetype i = 0; i < ids.size(); i += 2)
        csv += "Ana;" + ids[i].toUtf8() + ";ana@example.com\n";
    csv += "Nobody;never-connected;x\n" + extra;
    QFile file(m_bench->directory.filePath(u"ids.csv"_s));
    if (file.open(QFile::WriteOnly))
        file.write(csv);
    return file.fileName();
}

void TestJourneyReconcile::compareFile()
{
    const QString path = writeFile();
    ++m_actions; // the button
    ++m_actions; // the file is chosen in the system's dialog
    page()->flow().openFile(path);
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Choosing);
    QCOMPARE(page()->findChild<QComboBox *>(u"reconcileIdColumn"_s)->currentText(), u"our id"_s);
    click(u"reconcileCompare"_s);
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Compared);
}

void TestJourneyReconcile::orphansAreFoundAndPlannedInFewActions()
{
    open();
    const QSignalSpy planned(page(), &Page::planRequested);
    compareFile();
    // The orphans are what is shown then, without another click.
    QTRY_COMPARE(qint64(shown()), page()->flow().result().counts.onlyAtBelvo);
    QVERIFY(shown() > 0);
    click(u"reconcilePlan"_s);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.first().first().value<PlanDraft>().targets.size(), shown());
    QVERIFY2(m_actions <= 5, qPrintable(QString::number(m_actions)));
    // A row leads to its link.
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTest::keyClick(page()->tableView(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"links"_s);
}

void TestJourneyReconcile::everySetOpensItsRows()
{
    open();
    compareFile();
    const models::ReconcileCounts counts = page()->flow().result().counts;
    const std::pair<Set, qint64> sets[] = {{Set::All, counts.links + counts.onlyYours},
                                           {Set::Matched, counts.matched},
                                           {Set::OnlyAtBelvo, counts.onlyAtBelvo},
                                           {Set::WithoutId, counts.withoutId},
                                           {Set::OnlyYours, counts.onlyYours},
                                           {Set::SeveralIds, counts.severalIds},
                                           {Set::Near, counts.near}};
    QCOMPARE(counts.onlyYours, 1);
    QVERIFY(counts.withoutId > 0 && counts.matched > 0);
    for (const auto &[set, count] : sets) {
        QTest::mouseClick(page()->sets().button(set), Qt::LeftButton);
        QTRY_COMPARE(qint64(shown()), count);
        QVERIFY(page()->sets().button(set)->isChecked());
    }
    // Another question is no set.
    page()->query().setText(u"never"_s);
    QTRY_COMPARE(shown(), 1);
    for (const auto &[set, count] : sets)
        QVERIFY(!page()->sets().button(set)->isChecked());
    // What no link has opens no link.
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTest::keyClick(page()->tableView(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"reconcile"_s);
}

void TestJourneyReconcile::orphansAreTakenOver()
{
    open();
    compareFile();
    QTRY_COMPARE(qint64(shown()), page()->flow().result().counts.onlyAtBelvo);
    const QString path = m_bench->directory.filePath(u"adopt.csv"_s);
    page()->saveAdoptionTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("link_id,your_id,external_id,institution\r\n"));
    QCOMPARE(text.count("\r\n"), shown() + 1);
    QVERIFY(!text.contains("never-connected"));
}

void TestJourneyReconcile::aDroppedFileIsRead()
{
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeFile())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &drop);
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Choosing);
}

void TestJourneyReconcile::aWrongColumnPlansNothing()
{
    open();
    compareFile();
    page()->findChild<QComboBox *>(u"reconcileIdColumn"_s)->setCurrentIndex(2);
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Choosing && !page()->flow().isComparing());
    QVERIFY(!button(u"reconcilePlan"_s)->isVisible() || !button(u"reconcilePlan"_s)->isEnabled());
    click(u"reconcileCompare"_s);
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Compared);
    QTRY_COMPARE(qint64(shown()), page()->flow().result().counts.onlyAtBelvo);
    QTRY_VERIFY(button(u"reconcilePlan"_s)->isVisible());
    QVERIFY(!button(u"reconcilePlan"_s)->isEnabled()); // all links would look unknown
}

void TestJourneyReconcile::idsAreCheckedWithoutAFile()
{
    open();
    QVERIFY(!page()->sets().button(Set::Matched)->isVisible());
    QTest::mouseClick(page()->sets().button(Set::Findings), Qt::LeftButton);
    QTRY_COMPARE(qint64(shown()), page()->flow().result().counts.findings);
    QVERIFY(shown() > 0);
    QVERIFY(!button(u"reconcilePlan"_s)->isVisible());
}

void TestJourneyReconcile::aBadFileIsToldAndForgotten()
{
    open();
    const int before = shown();
    page()->flow().openFile(m_bench->directory.filePath(u"no-such-file.csv"_s));
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Unreadable);
    QCOMPARE(shown(), before); // rows stay
    click(u"reconcileForget"_s);
    QVERIFY(page()->flow().state() == ReconcileFlow::State::NoFile);
}

QStringList TestJourneyReconcile::linksIn(models::IdSet set) const
{
    const models::Reconciliation &of = page()->flow().result();
    const models::ColumnTable &table = page()->rows().table(); // in the order of the comparison
    QStringList links;
    for (std::size_t row = 0; row < of.rows.size(); ++row)
        if (of.rows[row].set == set)
            links << table.idOf(static_cast<int>(row));
    return links;
}

void TestJourneyReconcile::showMatched()
{
    QTest::mouseClick(page()->sets().button(Set::Matched), Qt::LeftButton);
    QTRY_COMPARE(qint64(shown()), page()->flow().result().counts.matched);
}

void TestJourneyReconcile::select(const QList<int> &rows)
{
    auto *view = page()->tableView();
    QItemSelection selection;
    for (const int row : rows)
        selection.select(view->model()->index(row, 0),
                         view->model()->index(row, view->model()->columnCount() - 1));
    view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<int> TestJourneyReconcile::shownRowsOf(const QStringList &links) const
{
    QList<int> found;
    for (int row = 0; row < shown(); ++row)
        if (links.contains(page()->rows().table().idOf(page()->rows().model().tableRow(row))))
            found << row;
    return found;
}

bool TestJourneyReconcile::isAtBelvo(const QString &link)
{
    std::optional<bool> isThere;
    const auto reading =
        m_connection->client.detail(*resources::find("links"), link)
            .then(this, [&](const Result<api::ChunkPtr> &row) { isThere = row.has_value(); });
    return QTest::qWaitFor([&] { return isThere.has_value(); }, kPatienceMs) && *isThere;
}

//! From the file to the proof, with the same questions as every other erasing.
void TestJourneyReconcile::linksOfTheFileAreErasedByKeyboard()
{
    open();
    compareFile();
    const QStringList named = linksIn(models::IdSet::Matched);
    QVERIFY(named.size() > 3);
    showMatched();
    select({0, 1, 2});
    QStringList wanted;
    for (int row = 0; row < 3; ++row)
        wanted << page()->rows().table().idOf(page()->rows().model().tableRow(row));
    QPushButton *erase = button(u"reconcileErase"_s);
    QTRY_VERIFY(erase->text().remove(u'&').startsWith(u"Erase 3 matched link"_s));
    QVERIFY(erase->isEnabled() && !erase->statusTip().isEmpty());
    QTest::keyClick(erase, Qt::Key_Space);
    auto *dialog = m_window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    auto *next = m_window->findChild<QPushButton *>(u"planNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(next->text().remove(u'&'), u"Continue"_s, kPatienceMs);
    QTest::keyClick(next, Qt::Key_Space);
    auto *danger = m_window->findChild<QPushButton *>(u"planDanger"_s);
    QTRY_VERIFY(danger->isVisible());
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"planReason"_s), u"LGPD art. 18 VI"_s);
    auto *count = m_window->findChild<QLineEdit *>(u"planCount"_s);
    QVERIFY(count->isVisible());
    QTest::keyClicks(count, u"2"_s);
    QVERIFY(!danger->isEnabled()); // not the number that would be erased
    count->clear();
    QTest::keyClicks(count, u"3"_s);
    QTRY_VERIFY(danger->isEnabled());
    QTest::keyClick(danger, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"tasks"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPushButton *>(u"taskCertificate"_s)->isVisible(),
                             kPatienceMs);
    for (const QString &link : std::as_const(wanted))
        QVERIFY2(!isAtBelvo(link), qPrintable(link));
    const auto isWanted = [&wanted](const QString &link) { return wanted.contains(link); };
    QStringList others = named;
    others.removeIf(isWanted);
    for (const QString &link : others.mid(0, 3) + linksIn(models::IdSet::OnlyAtBelvo).mid(0, 1))
        QVERIFY2(isAtBelvo(link), qPrintable(link));
    // What is gone is named no more.
    m_window->openPage(u"reconcile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page()->flow().result().counts.matched, named.size() - 3, kPatienceMs);
}

void TestJourneyReconcile::allThatTheFileNamesAndNoOther()
{
    open();
    const QSignalSpy planned(page(), &Page::planRequested);
    compareFile();
    showMatched();
    QPushButton *erase = button(u"reconcileErase"_s);
    QTRY_VERIFY(erase->isEnabled());
    click(u"reconcileErase"_s);
    QCOMPARE(planned.size(), 1);
    const auto draft = planned.first().first().value<PlanDraft>();
    QCOMPARE(draft.kind, PlanKind::DeleteLinks);
    QStringList ids;
    for (const PlanTarget &target : draft.targets) {
        ids << target.id;
        QVERIFY(!target.institution.isEmpty());
    }
    QCOMPARE(ids, linksIn(models::IdSet::Matched));
    QVERIFY(m_window->findChild<PlanDialog *>());
}

void TestJourneyReconcile::namedAndUnknownLinksAreNeverTogether()
{
    open();
    const QSignalSpy planned(page(), &Page::planRequested);
    compareFile();
    QPushButton *erase = button(u"reconcileErase"_s);
    QPushButton *plan = button(u"reconcilePlan"_s);
    // The orphans are shown: one button is about them, and the other says why it is not.
    QTRY_COMPARE(qint64(shown()), page()->flow().result().counts.onlyAtBelvo);
    QTRY_VERIFY(plan->isEnabled());
    QVERIFY(erase->isVisible() && !erase->isEnabled());
    QVERIFY(erase->toolTip().contains(u"Matched"_s));
    QCOMPARE(erase->accessibleDescription(), erase->toolTip());
    QCOMPARE(erase->statusTip(), erase->toolTip());
    QVERIFY(plan->text().contains(u"unknown"_s));
    showMatched();
    QTRY_VERIFY(erase->isEnabled());
    QVERIFY(!plan->isEnabled());
    QVERIFY(erase->toolTip().isEmpty() && erase->accessibleDescription().isEmpty());
    // Everything: those that are named are among others.
    QTest::mouseClick(page()->sets().button(Set::All), Qt::LeftButton);
    QTRY_VERIFY(!erase->isEnabled());
    QTRY_VERIFY(plan->isEnabled());
    const QStringList named = linksIn(models::IdSet::Matched).mid(0, 2);
    QList<int> rows = shownRowsOf(named);
    QCOMPARE(rows.size(), 2);
    select(rows);
    QTRY_VERIFY(erase->text().remove(u'&').startsWith(u"Erase 2 matched link"_s));
    QVERIFY(erase->isEnabled());
    QTRY_VERIFY(!plan->isEnabled());
    rows += shownRowsOf(linksIn(models::IdSet::OnlyAtBelvo).mid(0, 1));
    QCOMPARE(rows.size(), 3);
    select(rows);
    QTRY_VERIFY(!erase->isEnabled());
    QCOMPARE(planned.size(), 0);
}

void TestJourneyReconcile::idsOfLinksNameThemToo()
{
    open();
    const QSignalSpy planned(page(), &Page::planRequested);
    QStringList wanted;
    for (int row = 0; row < 3; ++row)
        wanted << page()->rows().table().idOf(row);
    QFile file(m_bench->directory.filePath(u"links.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("link\n" + wanted.join(u'\n').toUtf8() + "\n11111111-0000-4000-8000-000000000001\n");
    file.close();
    page()->flow().openFile(file.fileName());
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Choosing);
    for (const char *name : {"reconcileIdColumn", "reconcileLinkColumn"})
        QCOMPARE(page()->findChild<QComboBox *>(QLatin1StringView(name))->currentText(), u"link"_s);
    click(u"reconcileCompare"_s);
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Compared);
    QCOMPARE(page()->flow().result().counts.matched, 3);
    QCOMPARE(page()->flow().result().counts.onlyYours, 1); // of no link that Belvo has
    showMatched();
    click(u"reconcileErase"_s);
    QCOMPARE(planned.size(), 1);
    QStringList ids;
    const auto draft = planned.first().first().value<PlanDraft>();
    for (const PlanTarget &target : draft.targets)
        ids << target.id;
    QCOMPARE(ids, wanted);
}

void TestJourneyReconcile::aFileThatWasNotReadWholeErasesNothing()
{
    open();
    page()->flow().openFile(writeFile("\"never closed;x\n"));
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Choosing);
    click(u"reconcileCompare"_s);
    QTRY_VERIFY(page()->flow().state() == ReconcileFlow::State::Compared);
    QVERIFY(page()->flow().result().counts.matched > 0);
    showMatched();
    const QPushButton *erase = button(u"reconcileErase"_s);
    QTRY_VERIFY(erase->isVisible() && erase->toolTip().contains(u"not read whole"_s));
    QVERIFY(!erase->isEnabled());
}

void TestJourneyReconcile::whoMayNotEraseIsNotOffered_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("read-only") << Access::ReadOnly;
    QTest::newRow("operator") << Access::Operator;
}

void TestJourneyReconcile::whoMayNotEraseIsNotOffered()
{
    QFETCH(const Access, access);
    QVERIFY(openWindow(access));
    open();
    compareFile();
    showMatched();
    QTRY_VERIFY(button(u"reconcileAdopt"_s)->isVisible());
    QVERIFY(!button(u"reconcileErase"_s)->isVisible());
}

QTEST_MAIN(TestJourneyReconcile)
#include "tst_journeyreconcile.moc"
