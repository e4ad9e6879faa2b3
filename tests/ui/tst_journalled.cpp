// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/journal/journalcheck.h"
#include "models/table/resourcetablemodel.h"
#include "tests/storage/awaited.h"
#include "tests/ui/windowbench.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/triage/lanebar.h"
#include "ui/pages/triage/triageactions.h"
#include "ui/pages/triage/triagepanel.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/rawjsonview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/reportwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using storage::EntryKind;
using storage::JournalEntry;

//! What leaves the window, and what is decided in it, stands in the journal; and the journal stays whole.
class TestJournalled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savedChartsLeaveAnEntry_data();
    void savedChartsLeaveAnEntry();
    void chartsOfEveryWindowLeaveAnEntry();
    void aChartThatWasNotSavedLeavesNone();
    void aRevealedCellLeavesAnEntryWhenCopied();
    void revealedDetailsLeaveAnEntryWhenCopied();
    void rawJsonLeavesAnEntryWhenCopied();
    void whatIsDecidedAboutALinkIsAnEntry();
    void undoingIsAnEntryToo();
    void aLaneThatIsDoneIsAnEntry();

private:
    [[nodiscard]] QList<JournalEntry> entries(EntryKind kind);
    [[nodiscard]] QList<HandoverRecord> handovers();
    //! Of links and lanes, oldest first.
    [[nodiscard]] QList<ChangeRecord> decisions();
    void verify();
    void waitForLanes();
    [[nodiscard]] HomePage *home() const { return m_window->findChild<HomePage *>(); }
    [[nodiscard]] TriagePanel *panel() const { return home()->triage(); }
    [[nodiscard]] ResourcePage *owners();

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

namespace {
constexpr int kPatienceMs = 40'000;
}

void TestJournalled::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestJournalled::init()
{
    m_bench = std::make_unique<tests::WindowBench>(40);
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

void TestJournalled::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

QList<JournalEntry> TestJournalled::entries(EntryKind kind)
{
    return awaited(m_bench->journal.entries(0, 1000, kind)).value_or(QList<JournalEntry>());
}

QList<HandoverRecord> TestJournalled::handovers()
{
    QList<HandoverRecord> records;
    for (const JournalEntry &entry : entries(EntryKind::Handovers))
        records.prepend(*entry.handover);
    return records;
}

QList<ChangeRecord> TestJournalled::decisions()
{
    QList<ChangeRecord> records;
    for (const JournalEntry &entry : entries(EntryKind::People))
        records.prepend(*entry.change);
    return records;
}

//! As `vinculo journal verify` does.
void TestJournalled::verify()
{
    QVERIFY(awaited(m_bench->journal.settled()).value_or(false));
    const std::atomic_bool isCancelled = false;
    const auto verdict = storage::checkJournal(m_bench->journal.filePath(), {}, isCancelled);
    QVERIFY(verdict);
    QVERIFY(!verdict->firstBreak);
    QVERIFY(verdict->count > 0);
}

void TestJournalled::waitForLanes()
{
    const auto isComplete = [this] {
        const models::TriagePicture &picture = *panel()->list().picture();
        return !home()->portfolio().isLoading() && picture.areConsentsComplete && picture.areLinksComplete &&
               picture.areInstitutionsKnown && picture[ErrorLane::EndUser].count > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), kPatienceMs);
    QTRY_VERIFY(panel()->tableView()->isVisible());
}

ResourcePage *TestJournalled::owners()
{
    m_window->openPage(u"owners"_s);
    for (auto *page : m_window->findChildren<ResourcePage *>())
        if (page->pageId() == u"owners"_s)
            return page;
    return nullptr;
}

void TestJournalled::savedChartsLeaveAnEntry_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("picture") << u"png"_s;
    QTest::newRow("drawing") << u"svg"_s;
    QTest::newRow("data") << u"csv"_s;
}

void TestJournalled::savedChartsLeaveAnEntry()
{
    QFETCH(const QString, format);
    m_window->openPage(u"home"_s);
    ChartCard *card = home()->chartCard(HomeCharts::Kind::Institutions);
    QTRY_VERIFY_WITH_TIMEOUT(!card->chart().data().isEmpty(), kPatienceMs);
    const auto actions = card->findChild<QToolButton *>(u"chartMore"_s)->menu()->actions();
    const auto save = std::ranges::find_if(actions, [&](const QAction *action) {
        return action->text().remove(u'&').contains(format.toUpper()) &&
               action->text().remove(u'&').startsWith(u"Save"_s);
    });
    QVERIFY(save != actions.end());
    (*save)->trigger();
    auto *dialog = card->findChild<QFileDialog *>(u"chartFile"_s);
    QVERIFY(dialog);
    const QString path = m_bench->directory.filePath(u"chart."_s + format);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QVERIFY(QFileInfo::exists(path));
    QTRY_COMPARE(handovers().size(), 1);
    const HandoverRecord record = handovers().constFirst();
    QVERIFY(record.kind == HandoverRecord::Kind::Export);
    QCOMPARE(record.resource, u"chart"_s);
    QCOMPARE(record.format, format);
    QCOMPARE(record.rows, static_cast<qint64>(card->chart().data().categories.size()));
    QVERIFY(!record.hasPersonalData);
    QVERIFY(record.atMs > 0);
    verify();
}

void TestJournalled::chartsOfEveryWindowLeaveAnEntry()
{
    const HandoverRecord record{.atMs = 1, .resource = u"chart"_s, .format = u"png"_s, .rows = 3};
    m_window->openPage(u"person"_s);
    const auto *person = m_window->findChild<PersonPage *>();
    QVERIFY(person);
    const QList<ChartCard *> cards = person->findChildren<ChartCard *>();
    QVERIFY(!cards.isEmpty());
    for (ChartCard *card : cards)
        Q_EMIT card->handedOver(record);
    QCOMPARE(handovers().size(), cards.size());
    m_window->openPage(u"calllog"_s);
    int count = static_cast<int>(cards.size());
    for (auto *card : m_window->findChildren<ChartCard *>()) {
        if (cards.contains(card))
            continue;
        Q_EMIT card->handedOver(record);
        ++count;
    }
    QCOMPARE(handovers().size(), count);
    ResourcePage *page = owners();
    QVERIFY(page);
    QTRY_VERIFY(page->tableView()->model()->rowCount() > 0);
    page->tableView()->setCurrentIndex(page->tableView()->model()->index(0, 0));
    QAction *open = nullptr;
    for (auto *menu : m_window->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->objectName() == u"openReport")
                open = action;
    QVERIFY(open);
    QTRY_VERIFY(open->isEnabled());
    open->trigger();
    auto *report = m_window->findChild<ReportWindow *>();
    QVERIFY(report);
    Q_EMIT report->handedOver(record);
    QCOMPARE(handovers().size(), count + 1);
}

void TestJournalled::aChartThatWasNotSavedLeavesNone()
{
    m_window->openPage(u"home"_s);
    ChartCard *card = home()->chartCard(HomeCharts::Kind::Institutions);
    QTRY_VERIFY_WITH_TIMEOUT(!card->chart().data().isEmpty(), kPatienceMs);
    for (QAction *action : card->findChild<QToolButton *>(u"chartMore"_s)->menu()->actions())
        if (action->text().contains(u"PNG"_s))
            action->trigger();
    auto *dialog = card->findChild<QFileDialog *>(u"chartFile"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_bench->directory.filePath(u"gone/chart.png"_s));
    dialog->reject();
    QVERIFY(handovers().isEmpty());
}

void TestJournalled::aRevealedCellLeavesAnEntryWhenCopied()
{
    using Model = models::ResourceTableModel;
    ResourcePage *page = owners();
    QVERIFY(page);
    ui::TableView *view = page->tableView();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    const int column = page->table().columnOf("document_id.document_number");
    const QModelIndex cell = view->model()->index(0, column);
    view->setColumnShown(column, true);
    view->setCurrentIndex(cell);
    QVERIFY(cell.data(Model::MaskedRole).toBool());
    view->copyCell();
    view->selectAll();
    view->copyRows();
    QVERIFY(handovers().isEmpty()); // masked as on the screen
    QMenu menu;
    Q_EMIT view->contextMenuOpening(&menu, cell);
    for (QAction *action : menu.actions())
        if (action->text().contains(u"30"_s))
            action->trigger();
    QVERIFY(!cell.data(Model::MaskedRole).toBool());
    view->setCurrentIndex(cell);
    view->copyCell();
    QCOMPARE(QApplication::clipboard()->text(), cell.data().toString());
    QCOMPARE(handovers().size(), 1);
    view->selectAll();
    view->copyRows();
    QCOMPARE(handovers().size(), 2);
    for (const HandoverRecord &record : handovers()) {
        QVERIFY(record.kind == HandoverRecord::Kind::Copy);
        QCOMPARE(record.resource, u"owners"_s);
        QCOMPARE(record.rows, 1); // the others were masked
        QVERIFY(record.hasPersonalData);
    }
    verify();
}

void TestJournalled::revealedDetailsLeaveAnEntryWhenCopied()
{
    ResourcePage *page = owners();
    QVERIFY(page);
    QTRY_VERIFY(page->tableView()->model()->rowCount() > 0);
    page->tableView()->setCurrentIndex(page->tableView()->model()->index(0, 0));
    auto *detail = m_window->findChild<DetailPane *>();
    QTRY_COMPARE(detail->recordId(), page->currentRecord().id);
    const auto rows = detail->findChildren<DetailRow *>();
    const auto number = std::ranges::find_if(rows, [](const DetailRow *row) {
        return row->isVisible() && row->line().path == "document_id.document_number"_L1;
    });
    QVERIFY(number != rows.end());
    (*number)->copy();
    QCOMPARE(QApplication::clipboard()->text(), (*number)->line().masked);
    QVERIFY(handovers().isEmpty());
    Q_EMIT(*number)->revealRequested((*number)->line().path, true);
    QVERIFY((*number)->isRevealed());
    (*number)->copy();
    QCOMPARE(QApplication::clipboard()->text(), (*number)->line().raw);
    QCOMPARE(handovers().size(), 1);
    QCOMPARE(handovers().constFirst().resource, u"owners"_s);
    QVERIFY(handovers().constFirst().hasPersonalData);
}

void TestJournalled::rawJsonLeavesAnEntryWhenCopied()
{
    ResourcePage *page = owners();
    QVERIFY(page);
    QTRY_VERIFY(page->tableView()->model()->rowCount() > 0);
    page->tableView()->setCurrentIndex(page->tableView()->model()->index(0, 0));
    auto *detail = m_window->findChild<DetailPane *>();
    QTRY_COMPARE(detail->recordId(), page->currentRecord().id);
    auto *json = detail->findChild<RawJsonView *>();
    const auto buttons = json->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons[0]->setChecked(true); // folded open
    buttons[1]->click();
    auto *text = json->findChild<QPlainTextEdit *>();
    text->selectAll();
    text->copy();
    QVERIFY(handovers().isEmpty()); // masked
    json->findChild<QCheckBox *>()->setChecked(true);
    buttons[1]->click();
    QCOMPARE(handovers().size(), 1);
    text->selectAll();
    text->copy();
    QVERIFY(handovers().size() >= 2); // where selecting copies already, one more
    QCOMPARE(handovers().constLast().format, u"json"_s);
    QVERIFY(handovers().constLast().hasPersonalData);
}

void TestJournalled::whatIsDecidedAboutALinkIsAnEntry()
{
    using enum ChangeRecord::Kind;
    m_window->openPage(u"home"_s);
    waitForLanes();
    const models::TriageRow row = *panel()->model().row(0);
    const QString id = QString::fromStdString(row.link.toString());
    TriageActions &actions = panel()->actions();
    panel()->tableView()->setCurrentIndex(panel()->model().index(0, 0));
    actions.setNote(row, u"calls back, seldom-seen-words"_s);
    actions.setNote(row, u"calls back, seldom-seen-words"_s); // as before
    actions.assign()->trigger();
    actions.assign()->trigger();
    actions.setNote(row, {});
    actions.waiting()->trigger();
    const QList<ChangeRecord> found = decisions();
    QCOMPARE(found.size(), 5);
    QVERIFY(found[0].kind == LinkNoteChanged);
    QCOMPARE(found[0].detail, u"written"_s);
    QVERIFY(found[1].kind == LinkAssigned);
    QCOMPARE(found[1].detail, u"taken"_s);
    QVERIFY(found[2].kind == LinkAssigned);
    QCOMPARE(found[2].detail, u"given_back"_s);
    QVERIFY(found[3].kind == LinkNoteChanged);
    QCOMPARE(found[3].detail, u"removed"_s);
    QVERIFY(found[4].kind == LinkPutAside);
    QCOMPARE(found[4].detail, u"waiting_for_customer"_s);
    for (const ChangeRecord &change : found)
        QCOMPARE(change.object, storage::Journal::markOf(m_bench->profile, id));
    verify();
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(m_bench->journal.filePath() + suffix);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("seldom-seen-words"));
    }
}

void TestJournalled::undoingIsAnEntryToo()
{
    using enum ChangeRecord::Kind;
    m_window->openPage(u"home"_s);
    waitForLanes();
    panel()->tableView()->setCurrentIndex(panel()->model().index(0, 0));
    panel()->actions().snoozeMenu()->actions().first()->trigger(); // until tomorrow
    QTest::mouseClick(home()->findChild<Toast *>()->button(), Qt::LeftButton);
    const QList<ChangeRecord> found = decisions();
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].kind == LinkPutAside);
    QCOMPARE(found[0].detail, u"snoozed"_s);
    QVERIFY(found[1].kind == LinkTakenBack);
    QVERIFY(!found[0].object.isEmpty());
    QCOMPARE(found[1].object, found[0].object);
}

void TestJournalled::aLaneThatIsDoneIsAnEntry()
{
    m_window->openPage(u"home"_s);
    waitForLanes();
    QTest::mouseClick(panel()->lanes()->button(ErrorLane::EndUser), Qt::LeftButton);
    const auto links = static_cast<qint64>((*panel()->list().picture())[ErrorLane::EndUser].count);
    auto *done = panel()->findChild<QPushButton *>(u"laneDone"_s);
    QTest::mouseClick(done, Qt::LeftButton);
    QTest::mouseClick(done, Qt::LeftButton);
    const QList<ChangeRecord> found = decisions();
    QCOMPARE(found.size(), 2);
    for (const ChangeRecord &change : found) {
        QVERIFY(change.kind == ChangeRecord::Kind::LaneMarkedDone);
        QCOMPARE(change.subject, u"end_user"_s);
    }
    QCOMPARE(found[0].detail, u"done"_s);
    QCOMPARE(found[0].count, links);
    QCOMPARE(found[1].detail, u"taken_up_again"_s);
}

QTEST_MAIN(TestJournalled)
#include "tst_journalled.moc"
