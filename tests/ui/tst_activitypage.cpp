// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalchain.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/explain/explainpage.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

//! The journal as people see it: by kind, verified, taken out.
class TestActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_bench.reset(); }
    void kindsAreChosen();
    void theKindIsPartOfThePlace();
    void aKindWithoutEntriesSaysSo();
    void verifyingTellsTheResult();
    void theResultFollowsTheLanguage();
    void aLostEndIsTold();
    void theJournalIsExported();
    void aFailedCallIsExplainedByItsMessage();

private:
    [[nodiscard]] ActivityPage *page() const { return m_window->findChild<ActivityPage *>(); }
    [[nodiscard]] QComboBox *kinds() const { return page()->findChild<QComboBox *>(u"activityKind"_s); }
    [[nodiscard]] NoticeBanner *result() const
    {
        return page()->findChild<NoticeBanner *>(u"journalResult"_s);
    }
    [[nodiscard]] int rows() const { return page()->tableView()->model()->rowCount(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return page()->tableView()->model()->index(row, column).data().toString();
    }
    void choose(storage::EntryKind kind);
    void trigger(const QString &action);

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void TestActivityPage::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_bench = std::make_unique<tests::WindowBench>(5);
}

void TestActivityPage::init()
{
    using Kind = ChangeRecord::Kind;
    storage::Journal &journal = m_bench->journal;
    CallRecord call;
    call.startedAtMs = 1'790'000'000'000;
    call.pathTemplate = u"/api/links/"_s;
    journal.append(m_bench->profile, call);
    journal.append(m_bench->profile, HandoverRecord{.resource = u"links"_s, .format = u"csv"_s});
    journal.append(m_bench->profile, ChangeRecord{.kind = Kind::Reveal, .subject = u"owners/email"_s});
    journal.append(m_bench->profile,
                   ChangeRecord{.kind = Kind::AccessChanged, .detail = u"read_only > <b>admin</b>"_s});
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openPage(u"activity"_s);
    QTRY_VERIFY(rows() >= 4);
}

//! Not by its code alone, which many causes share.
void TestActivityPage::aFailedCallIsExplainedByItsMessage()
{
    CallRecord call{.startedAtMs = 1'790'000'000'001,
                    .verb = HttpVerb::Post,
                    .pathTemplate = u"/api/accounts/"_s,
                    .status = 400,
                    .requestId = QString(32, u'c'),
                    .errorCode = u"login_error"_s,
                    .errorKind = ErrorKind::Validation,
                    .failed = true};
    call.errorVariant = u"not supported"_s;
    m_bench->journal.append(m_bench->profile, call);
    choose(storage::EntryKind::Calls);
    QTRY_COMPARE(text(0, models::ActivityModel::Path), u"/api/accounts/"_s);
    page()->tableView()->setFocus();
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTest::keyClick(page()->tableView(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"explain"_s);
    auto *explained = m_window->findChild<ExplainPage *>();
    QTRY_COMPARE(explained->explanation().findings.size(), std::size_t(1));
    const Guidance *guidance = explained->explanation().findings.front().guidance;
    QVERIFY(guidance);
    QCOMPARE(guidance->variant, u"not supported"_s);
    QCOMPARE(guidance->lane, ErrorLane::Belvo);
}

void TestActivityPage::choose(storage::EntryKind kind)
{
    kinds()->setCurrentIndex(static_cast<int>(kind));
    Q_EMIT kinds()->activated(static_cast<int>(kind));
}

void TestActivityPage::trigger(const QString &action)
{
    auto *wanted = page()->findChild<QAction *>(action);
    QVERIFY(wanted && wanted->isEnabled());
    wanted->trigger();
}

void TestActivityPage::kindsAreChosen()
{
    using storage::EntryKind;
    const int all = rows();
    choose(EntryKind::Reveals);
    QTRY_COMPARE(text(0, models::ActivityModel::Path), u"Personal data shown: owners/email"_s);
    QVERIFY(rows() < all);
    QCOMPARE(text(0, models::ActivityModel::Verb), u"Reveal"_s);
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(text(row, models::ActivityModel::Verb), u"Reveal"_s);
    choose(EntryKind::Profiles);
    QTRY_COMPARE(text(0, models::ActivityModel::Path), u"Access changed: read_only > <b>admin</b>"_s);
    m_bench->journal.append(m_bench->profile, CallRecord{}); // of another kind: not shown
    m_bench->journal.append(m_bench->profile, ChangeRecord{.kind = ChangeRecord::Kind::ProfileDeleted});
    QTRY_COMPARE(text(0, models::ActivityModel::Path), u"Profile removed"_s);
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(text(row, models::ActivityModel::Verb), u"Profile"_s);
    choose(EntryKind::All);
    QTRY_VERIFY(rows() >= all + 2);
}

void TestActivityPage::theKindIsPartOfThePlace()
{
    choose(storage::EntryKind::Handovers);
    const PageState there = page()->state();
    choose(storage::EntryKind::Calls);
    page()->restore(there);
    QCOMPARE(kinds()->currentIndex(), static_cast<int>(storage::EntryKind::Handovers));
    QTRY_VERIFY(rows() > 0 && text(0, models::ActivityModel::Verb) == u"Export"_s);
    page()->restore({.page = u"activity"_s});
    QCOMPARE(kinds()->currentIndex(), 0);
}

void TestActivityPage::aKindWithoutEntriesSaysSo()
{
    choose(storage::EntryKind::Plans);
    auto *pane = page()->findChild<StatePane *>();
    QTRY_VERIFY(pane->isVisible());
    auto *button = pane->findChild<QPushButton *>();
    QTRY_VERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(kinds()->currentIndex(), 0);
    QTRY_VERIFY(rows() >= 4);
}

void TestActivityPage::verifyingTellsTheResult()
{
    trigger(u"verifyJournal"_s);
    QTRY_VERIFY2(result()->sentence().contains(u"is whole"_s), qPrintable(result()->sentence()));
    QApplication::clipboard()->clear();
    QTest::mouseClick(result()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().size(), 64);
    QVERIFY(!result()->isVisible());
}

void TestActivityPage::theResultFollowsTheLanguage()
{
    trigger(u"verifyJournal"_s);
    QTRY_VERIFY(result()->sentence().contains(u"is whole"_s));
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vinculo_pt.qm"_s));
    QApplication::installTranslator(&translator);
    QTRY_VERIFY2(result()->sentence().contains(u"diário"_s), qPrintable(result()->sentence()));
    QTest::mouseClick(result()->findChild<QPushButton *>(), Qt::LeftButton);
    QApplication::removeTranslator(&translator);
    QVERIFY(!result()->isVisible()); // what was put away does not come back
}

void TestActivityPage::aLostEndIsTold()
{
    const QString guard = storage::chain::headFile(m_bench->journal.filePath());
    const auto head = storage::chain::readHead(m_bench->journal.filePath());
    QVERIFY(head && QFile::remove(guard));
    trigger(u"verifyJournal"_s);
    QTRY_VERIFY2(result()->sentence().contains(u".head"_s), qPrintable(result()->sentence()));
    QTest::mouseClick(result()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!result()->isVisible());
    QVERIFY(storage::chain::writeHead(m_bench->journal.filePath(), *head));
}

void TestActivityPage::theJournalIsExported()
{
    const QString path = m_bench->directory.filePath(u"journal.jsonl"_s);
    trigger(u"exportJournal"_s);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"journalFile"_s));
    auto *dialog = m_window->findChild<QFileDialog *>(u"journalFile"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY2(result()->sentence().contains(path), qPrintable(result()->sentence()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') >= 4);
    choose(storage::EntryKind::Upkeep);
    QTRY_VERIFY(rows() > 0 && text(0, models::ActivityModel::Path).startsWith(u"Journal exported: jsonl"_s));
}

} // namespace vinculo::ui

QTEST_MAIN(vinculo::ui::TestActivityPage)
#include "tst_activitypage.moc"
