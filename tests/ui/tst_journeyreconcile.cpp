// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"
#include "ui/pages/reconcile/reconcilepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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

QTEST_MAIN(TestJourneyReconcile)
#include "tst_journeyreconcile.moc"
