// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/exportlists.h"
#include "tests/ui/windowwalk.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/pages/tasks/planpane.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/widgets/noticebanner.h"
#include "ui/windows/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! The data of many links into files: a walk through the real window over a local Belvo, with clicks counted.
class TestJourneyExport : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void selectedLinksBecomeFilesInFourClicks();
    void theChoicesAreKept();
    void whatCannotBeWrittenIsSaidBefore();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    template<class T>
    [[nodiscard]] T *inDialog(const char *name) const
    {
        auto *dialog = m_window->findChild<PlanDialog *>();
        return dialog ? dialog->findChild<T *>(QString::fromLatin1(name)) : nullptr;
    }
    void openDialog(int links);

    QString m_folder;
};

void TestJourneyExport::init()
{
    begin();
    m_folder = m_bench->directory.filePath(u"Exportação"_s);
    QVERIFY(QDir().mkpath(m_folder));
    m_bench->settings.setValue(storage::SettingKey::ExportFolder, m_folder);
}

void TestJourneyExport::openDialog(int links)
{
    m_window->openPage(u"links"_s);
    QVERIFY(selectRows(links));
    QVERIFY(openPlan(PlanKind::ExportData));
}

//! By who may only read: exporting changes nothing.
void TestJourneyExport::selectedLinksBecomeFilesInFourClicks()
{
    QVERIFY(openWindow(Access::ReadOnly));
    openDialog(5);
    auto *accounts = inDialog<QCheckBox>("accounts");
    QVERIFY(accounts && !accounts->isChecked());
    QVERIFY(inDialog<QCheckBox>("transactions")->isChecked());
    ++m_actions;
    QTest::mouseClick(accounts, Qt::LeftButton, {}, QPoint(8, accounts->height() / 2));
    QVERIFY(accounts->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(button("planCommand")->isEnabled(), kPatienceMs);
    QVERIFY(button("planCommand")->text().contains(u"5 link"_s));
    ++m_actions;
    QTest::mouseClick(button("planCommand"), Qt::LeftButton);
    QVERIFY2(m_actions <= 4, qPrintable(QString::number(m_actions)));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"tasks"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(button("taskOpenFolder") && button("taskOpenFolder")->isVisible(), kPatienceMs);
    QVERIFY(button("taskAgain")->isVisible());
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QDir written(QDir(m_folder).filePath(folders.first()));
    const QStringList files = written.entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 2);
    QVERIFY(files.first().startsWith(u"accounts-"_s) && files.last().startsWith(u"transactions-"_s));
    auto *pane = m_window->findChild<TasksPage *>()->findChild<PlanPane *>();
    auto *banner = pane->findChild<NoticeBanner *>();
    QVERIFY(banner && banner->isVisible());
}

void TestJourneyExport::theChoicesAreKept()
{
    QVERIFY(openWindow(Access::Operator));
    openDialog(2);
    inDialog<QComboBox>("exportFormat")->setCurrentIndex(2);
    const QString other = m_bench->directory.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    inDialog<QLineEdit>("planFolder")->setText(other);
    QTRY_VERIFY_WITH_TIMEOUT(button("planCommand")->isEnabled(), kPatienceMs);
    QTest::mouseClick(button("planCommand"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button("taskOpenFolder") && button("taskOpenFolder")->isVisible(), kPatienceMs);
    QVERIFY(QDir(m_folder).isEmpty());
    QCOMPARE(QDir(other).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    openDialog(3);
    QCOMPARE(inDialog<QComboBox>("exportFormat")->currentIndex(), 2);
    QCOMPARE(inDialog<QLineEdit>("planFolder")->text(), QDir::toNativeSeparators(other));
}

void TestJourneyExport::whatCannotBeWrittenIsSaidBefore()
{
    QVERIFY(openWindow(Access::Operator));
    openDialog(2);
    QTRY_VERIFY_WITH_TIMEOUT(button("planCommand")->isEnabled(), kPatienceMs);
    auto *folder = inDialog<QLineEdit>("planFolder");
    folder->setText(u"nowhere/at/all"_s);
    QVERIFY(!button("planCommand")->isEnabled());
    folder->setText(m_folder);
    QVERIFY(button("planCommand")->isEnabled());
    QTest::mouseClick(inDialog<QCheckBox>("transactions"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!button("planCommand")->isEnabled()); // no list is left
}

QTEST_MAIN(TestJourneyExport)
#include "tst_journeyexport.moc"
