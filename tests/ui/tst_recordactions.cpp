// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/detail/recorddetail.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/retrievedialog.h"
#include "ui/dialogs/records/deleterecordsdialog.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/detailtable.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/reportwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! What one does to records, in the real window over a local Belvo.
class TestRecordActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void manyRecordsAreErasedTogether();
    void returnErasesNothing();
    void stoppingTheCountdownSendsNothing();
    void aRecordIsFetchedThroughItsLink();
    void fetchesAreCountedPerMonthLinkAndKindOfData();
    void aReachedLimitIsRefused();
    void listsOfARecordAreTables();
    void reportsExplainTheirFields();
    void whatAProfileMayNotDoIsAbsent();

private:
    void open(Access access = Access::Admin);
    void openAgain(storage::Journal &journal, qint64 laterMs = 0);
    [[nodiscard]] QString costOf(const ResourceSpec &spec);
    void fetchOwners();
    void show(const QString &page);
    [[nodiscard]] ResourcePage *page() const;
    [[nodiscard]] QAction *action(const char *name) const;
    template<class Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *candidate : m_window->findChildren<Dialog *>())
            if (candidate->isVisible())
                return candidate;
        return nullptr;
    }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

void TestRecordActions::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
}

void TestRecordActions::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestRecordActions::open(Access access)
{
    m_bench->profile.access = access;
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

ResourcePage *TestRecordActions::page() const
{
    for (auto *page : m_window->findChildren<ResourcePage *>())
        if (page->pageId() == m_window->currentPage())
            return page;
    return nullptr;
}

void TestRecordActions::show(const QString &name)
{
    m_window->openPage(name);
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTRY_COMPARE(m_window->findChild<DetailPane *>()->recordId(), page()->currentRecord().id);
}

QAction *TestRecordActions::action(const char *name) const
{
    for (const QAction *menu : m_window->menuBar()->actions())
        for (QAction *candidate : menu->menu()->actions())
            if (candidate->objectName() == QLatin1StringView(name))
                return candidate;
    return nullptr;
}

void TestRecordActions::manyRecordsAreErasedTogether()
{
    open();
    show(u"owners"_s);
    const qint64 before = page()->status().total;
    auto *view = page()->tableView();
    view->selectionModel()->select(
        QItemSelection(view->model()->index(0, 0), view->model()->index(1, view->model()->columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    const QString first = page()->currentRecord().id;
    action("deleteRecords")->trigger();
    QTRY_VERIFY(dialog<DeleteRecordsDialog>());
    auto *now = m_window->findChild<QPushButton *>(u"deleteRecordsNow"_s);
    QVERIFY(!now->isEnabled());
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"deleteRecordsConfirm"_s), u"3"_s);
    QVERIFY(!now->isEnabled());
    QTest::keyClick(m_window->findChild<QLineEdit *>(u"deleteRecordsConfirm"_s), Qt::Key_Backspace);
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"deleteRecordsConfirm"_s), u"2"_s);
    QVERIFY(now->isEnabled());
    QTest::keyClick(now, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!now->isVisible() && page()->table().rowOfId(first) < 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page()->status().total, before - 2, 10'000);
}

void TestRecordActions::returnErasesNothing()
{
    open();
    show(u"accounts"_s);
    action("deleteRecords")->trigger();
    QTRY_VERIFY(dialog<DeleteRecordsDialog>());
    QTest::keyClick(dialog<DeleteRecordsDialog>(), Qt::Key_Return);
    QTest::keyClick(m_window->findChild<QPushButton *>(u"deleteRecordsNow"_s), Qt::Key_Enter);
    QVERIFY(dialog<DeleteRecordsDialog>());
    QVERIFY(m_window->findChild<QPushButton *>(u"deleteRecordsNow"_s)->isVisible());
    QTest::keyClick(dialog<DeleteRecordsDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<DeleteRecordsDialog>());
}

void TestRecordActions::stoppingTheCountdownSendsNothing()
{
    open();
    show(u"accounts"_s);
    const QString id = page()->currentRecord().id;
    action("deleteRecords")->trigger();
    QTRY_VERIFY(dialog<DeleteRecordsDialog>());
    QTest::keyClick(m_window->findChild<QPushButton *>(u"deleteRecordsNow"_s), Qt::Key_Space);
    QTest::keyClick(m_window->findChild<QPushButton *>(u"deleteRecordsCancel"_s), Qt::Key_Space);
    QTRY_VERIFY(!dialog<DeleteRecordsDialog>());
    page()->reload();
    QTRY_VERIFY(page()->table().rowOfId(id) >= 0);
}

void TestRecordActions::aRecordIsFetchedThroughItsLink()
{
    open(Access::Operator);
    show(u"owners"_s);
    action("retrieveRecords")->trigger();
    QTRY_VERIFY(dialog<RetrieveDialog>());
    QVERIFY(m_window->findChild<QPushButton *>(u"retrieveStart"_s)->isEnabled());
}

//! The program again, with this journal, `laterMs` from now; calls are noted as app/ notes them.
void TestRecordActions::openAgain(storage::Journal &journal, qint64 laterMs)
{
    m_window.reset();
    m_connection.reset();
    m_bench->profile.access = Access::Operator;
    const ui::WindowServices bench = m_bench->services();
    m_window = std::make_unique<MainWindow>(ui::WindowServices{bench.settings, bench.profiles, bench.secrets,
                                                               journal, bench.theme, bench.views, bench.lists,
                                                               bench.homeHistory, bench.decisions},
                                            m_bench->profile);
    m_window->show();
    api::Clock clock = api::Clock::system();
    clock.utcMs = [laterMs] { return QDateTime::currentMSecsSinceEpoch() + laterMs; };
    m_connection = std::make_unique<api::Connection>(m_bench->profile, Credentials{"demo", "demo"}, clock);
    connect(&m_connection->transport, &api::Transport::callFinished, m_window.get(),
            [this, &journal](const CallRecord &record) { journal.append(m_bench->profile, record); });
    m_window->setConnection(m_connection.get());
    show(u"owners"_s);
}

//! What the dialog says about fetching this, once it has counted.
QString TestRecordActions::costOf(const ResourceSpec &spec)
{
    if (!dialog<RetrieveDialog>())
        action("retrieveRecords")->trigger();
    [&] { QTRY_VERIFY(dialog<RetrieveDialog>()); }();
    dialog<RetrieveDialog>()->choose(spec);
    const auto *cost = dialog<RetrieveDialog>()->findChild<QLabel *>(u"retrieveCost"_s);
    [&] { QTRY_VERIFY(cost->text().contains(u"this month"_s)); }();
    return cost->text();
}

void TestRecordActions::fetchOwners()
{
    const QString before = costOf(resources::owners());
    auto *dialog = this->dialog<RetrieveDialog>();
    QTest::keyClick(dialog->findChild<QPushButton *>(u"retrieveStart"_s), Qt::Key_Space);
    // Fetched, and noted: the words about the cost stand there again for the next time.
    const auto *cost = dialog->findChild<QLabel *>(u"retrieveCost"_s);
    [&] { QTRY_VERIFY(cost->text() != before); }();
    QTest::keyClick(dialog, Qt::Key_Escape);
    [&] { QTRY_VERIFY(!this->dialog<RetrieveDialog>()); }();
}

void TestRecordActions::fetchesAreCountedPerMonthLinkAndKindOfData()
{
    const QString file = m_bench->directory.filePath(u"counted.sqlite"_s);
    {
        storage::Journal journal(file);
        openAgain(journal);
        QVERIFY(costOf(resources::owners()).contains(u"not asked for owners of this link"_s));
        fetchOwners();
        fetchOwners();
        QVERIFY(costOf(resources::owners()).contains(u"asked for owners of this link 2 time"_s));
        QVERIFY(costOf(resources::owners()).contains(u"allows 8 call"_s));
        QVERIFY(costOf(resources::accounts()).contains(u"not asked for accounts of this link"_s));
        m_window.reset();
        m_connection.reset();
    }
    {
        storage::Journal journal(file);
        openAgain(journal);
        QVERIFY(costOf(resources::owners()).contains(u"2 time"_s));
        // Another link of the same profile has none.
        const QString first = page()->currentRecord().id;
        QTest::keyClick(dialog<RetrieveDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog<RetrieveDialog>());
        page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(5, 0));
        QTRY_VERIFY(page()->currentRecord().id != first);
        QVERIFY(costOf(resources::owners()).contains(u"not asked"_s));
        m_window.reset();
        m_connection.reset();
    }
    storage::Journal journal(file);
    openAgain(journal, qint64(32) * 24 * 3600 * 1000);
    QVERIFY(costOf(resources::owners()).contains(u"not asked"_s));
    m_window.reset();
    m_connection.reset();
}

void TestRecordActions::aReachedLimitIsRefused()
{
    storage::Journal journal(m_bench->directory.filePath(u"counted.sqlite"_s));
    openAgain(journal);
    QVERIFY(costOf(resources::owners()).contains(u"not asked"_s));
    const auto *notice = dialog<RetrieveDialog>()->findChild<NoticeLine *>(u"retrieveNotice"_s);
    QVERIFY(notice->isHidden());
    const models::RecordDetail record =
        models::makeRecordDetail(resources::owners(), page()->currentRecord().raw);
    QString linkId;
    for (const models::DetailSection &section : record.sections)
        for (const models::DetailLine &line : section.lines)
            if (line.relation.resource == "links")
                linkId = line.raw;
    CallRecord earlier;
    earlier.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    earlier.verb = HttpVerb::Post;
    earlier.pathTemplate = u"/api/owners/"_s;
    earlier.status = 201;
    earlier.fetchedLink = linkId;
    for (int i = 1; i < resources::owners().retrieve.monthlyCalls; ++i)
        journal.append(m_bench->profile, earlier);
    const auto *start = dialog<RetrieveDialog>()->findChild<QPushButton *>(u"retrieveStart"_s);
    QTRY_VERIFY(notice->text().contains(u"1 call"_s));
    QVERIFY(start->isEnabled());
    journal.append(m_bench->profile, earlier);
    QTRY_VERIFY(notice->text().contains(u"has used up"_s)); // in the words of a refresh
    QVERIFY(!start->isEnabled());
    dialog<RetrieveDialog>()->choose(resources::accounts()); // has a limit of its own
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(notice->isHidden());
    m_window.reset();
    m_connection.reset();
}

void TestRecordActions::listsOfARecordAreTables()
{
    open();
    show(u"owners"_s);
    QTRY_VERIFY(m_window->findChild<DetailPane *>()->findChild<DetailTable *>());
    const auto *table = m_window->findChild<DetailPane *>()->findChild<DetailTable *>();
    QVERIFY(table->model()->rowCount() > 0 && !table->accessibleName().isEmpty());
}

void TestRecordActions::reportsExplainTheirFields()
{
    open();
    show(u"accounts"_s);
    action("openReport")->trigger();
    auto *report = m_window->findChild<ReportWindow *>();
    QVERIFY(report);
    QVERIFY(QTest::qWaitForWindowExposed(report));
    const auto rows = report->findChildren<DetailRow *>();
    QVERIFY(rows.size() > 5);
    QVERIFY(!rows.first()->accessibleDescription().isEmpty());
    report->findChild<QCheckBox *>()->setChecked(true);
    QTRY_VERIFY(report->findChildren<DetailRow *>().first()->height() > 0);
    QTest::keyClick(report, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ReportWindow *>());
}

void TestRecordActions::whatAProfileMayNotDoIsAbsent()
{
    open(Access::ReadOnly);
    show(u"accounts"_s);
    QVERIFY(!action("deleteRecords")->isVisible());
    QVERIFY(!action("retrieveRecords")->isVisible());
    QVERIFY(action("openReport")->isEnabled());
}

QTEST_MAIN(TestRecordActions)
#include "tst_recordactions.moc"
