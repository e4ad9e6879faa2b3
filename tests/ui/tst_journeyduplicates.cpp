// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatecomparison.h"
#include "tests/ui/windowwalk.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::DuplicateComparison;
using models::DuplicateVerdict;

//! Cleaning up duplicates through the real window over a local Belvo, with every click and key counted as one
//! action.
class TestJourneyDuplicates : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void aPersonIsCleanedUpInFiveActions();
    void everybodyIsCleanedUpInFiveActions();
    void theKeyboardTicksAndOpens();
    void whatStaysIsSaved();
    void bothAdvicesAreSeen();
    void wordsOfAllStatesAreThere();

private:
    void click(const QString &button);
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] DuplicatesPage *page() const { return m_window->findChild<DuplicatesPage *>(); }
    [[nodiscard]] ui::TableView *side() const
    {
        return page()->findChild<ui::TableView *>(u"duplicatesSide"_s);
    }
    void open();
    [[nodiscard]] bool showGroup(bool losesNothing);
};

void TestJourneyDuplicates::init()
{
    begin();
    QVERIFY(openWindow());
}

QPushButton *TestJourneyDuplicates::button(const QString &name) const
{
    return page()->findChild<QPushButton *>(name);
}

void TestJourneyDuplicates::click(const QString &name)
{
    ++m_actions;
    QVERIFY2(button(name)->isVisible() && button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void TestJourneyDuplicates::open()
{
    ++m_actions; // one click in the navigation
    m_window->openPage(u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        page() && !page()->finder().groups().groups.empty() && !page()->finder().isFinding(), kPatienceMs);
}

//! Makes a group the current one that has a link to remove, without or with something to lose.
bool TestJourneyDuplicates::showGroup(bool losesNothing)
{
    page()->finder().readAll();
    if (!QTest::qWaitFor([this] { return !page()->finder().histories().isReading(); }, kPatienceMs))
        return false;
    const auto &groups = page()->finder().groups().groups;
    for (int row = 0; row < page()->tableView()->model()->rowCount(); ++row) {
        page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(row, 0));
        const auto group = static_cast<std::size_t>(row);
        if (groups[group].verdict == DuplicateVerdict::KeepOne &&
            page()->finder().lossOf(group, groups[group].links.back()).isNothing() == losesNothing)
            return true;
    }
    return false;
}

void TestJourneyDuplicates::aPersonIsCleanedUpInFiveActions()
{
    open();
    const QSignalSpy planned(page(), &Page::planRequested);
    // The first group is looked at by itself: its history is read without a click.
    QTRY_VERIFY_WITH_TIMEOUT(page()->finder().isHistoryKnown(0), kPatienceMs);
    const QModelIndex box = side()->model()->index(DuplicateComparison::Remove, 1);
    QVERIFY(box.isValid());
    side()->scrollTo(box);
    ++m_actions;
    // Where the box is drawn.
    const QRect cell = side()->visualRect(box);
    QTest::mouseClick(side()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 11, cell.center().y()));
    QCOMPARE(page()->finder().tickedLinks(), 1);
    click(u"duplicatesPlan"_s);
    QCOMPARE(planned.size(), 1);
    QVERIFY2(m_actions <= 5, qPrintable(QString::number(m_actions)));
    const auto draft = planned.first().first().value<PlanDraft>();
    QCOMPARE(draft.targets.size(), 1);
    QVERIFY(!draft.targets.first().keptId.isEmpty());
    QVERIFY(draft.targets.first().keptId != draft.targets.first().id);
    QVERIFY(draft.targets.first().transactions >= 0);
}

void TestJourneyDuplicates::everybodyIsCleanedUpInFiveActions()
{
    open();
    const QSignalSpy planned(page(), &Page::planRequested);
    click(u"duplicatesReadAll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->finder().histories().isReading(), kPatienceMs);
    click(u"duplicatesTickAll"_s);
    QVERIFY(!page()->finder().losesSomething());
    QVERIFY(!page()->finder().losesUnknown());
    QVERIFY(page()->finder().tickedLinks() > 0); // some duplicates show the same accounts and movements
    click(u"duplicatesPlan"_s);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.first().first().value<PlanDraft>().targets.size(), page()->finder().tickedLinks());
    QVERIFY2(m_actions <= 5, qPrintable(QString::number(m_actions)));
    click(u"duplicatesClear"_s);
    QVERIFY(!button(u"duplicatesPlan"_s)->isEnabled());
}

void TestJourneyDuplicates::theKeyboardTicksAndOpens()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(page()->finder().isHistoryKnown(0), kPatienceMs);
    page()->tableView()->setFocus();
    QTest::keyClick(page()->tableView(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), side());
    side()->setCurrentIndex(side()->model()->index(DuplicateComparison::Status, 1));
    QTest::keyClick(side(), Qt::Key_Space);
    QCOMPARE(page()->finder().tickedLinks(), 1);
    QTest::keyClick(side(), Qt::Key_Space);
    QCOMPARE(page()->finder().tickedLinks(), 0);
    QTest::keyClick(side(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"links"_s);
    m_window->openPage(u"duplicates"_s);
    QVERIFY(side()->model()->columnCount() > 1);
}

void TestJourneyDuplicates::whatStaysIsSaved()
{
    open();
    QVERIFY(showGroup(true));
    const QModelIndex box = side()->model()->index(DuplicateComparison::Remove, 1);
    QVERIFY(side()->model()->setData(box, Qt::Checked, Qt::CheckStateRole));
    const PlanTarget target = page()->finder().plan().targets.first();
    const QString path = m_bench->directory.filePath(u"kept.csv"_s);
    page()->saveIdsTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("old_id,kept_id,external_id,institution\r\n"));
    QVERIFY(text.contains(target.id.toUtf8() + ',' + target.keptId.toUtf8() + ','));
}

//! Of one person nothing is lost, of another one something is, and the page says which.
void TestJourneyDuplicates::bothAdvicesAreSeen()
{
    open();
    QSet<QString> words;
    for (const bool losesNothing : {true, false}) {
        QVERIFY(showGroup(losesNothing));
        const QModelIndex current = page()->tableView()->currentIndex();
        words.insert(current.siblingAtColumn(models::DuplicateGroupModel::Loss).data().toString());
    }
    QCOMPARE(words.size(), 2);
    QVERIFY(!words.contains(QString()));
}

void TestJourneyDuplicates::wordsOfAllStatesAreThere()
{
    open();
    for (int row = 0; row < page()->tableView()->model()->rowCount(); ++row)
        for (int column = 0; column < models::DuplicateGroupModel::Loss; ++column)
            QVERIFY(!page()->tableView()->model()->index(row, column).data().toString().isEmpty());
    // Losing the connection leaves what is there.
    const auto groups = page()->finder().groups().groups.size();
    page()->setConnection(nullptr);
    QCOMPARE(page()->finder().groups().groups.size(), groups);
    QVERIFY(!button(u"duplicatesReadAll"_s)->isEnabled());
    page()->setConnection(m_connection.get());
    // Going back and forth finds the same group again.
    page()->tableView()->setCurrentIndex(
        page()->tableView()->model()->index(page()->tableView()->model()->rowCount() - 1, 0));
    const PageState place = page()->state();
    QVERIFY(!place.recordId.isEmpty());
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    page()->restore(place);
    QCOMPARE(page()->state().recordId, place.recordId);
}

QTEST_MAIN(TestJourneyDuplicates)
#include "tst_journeyduplicates.moc"
