// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/outageboard.h"
#include "tests/ui/windowbench.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/dialogs/outage/bankcallsdialog.h"
#include "ui/pages/outage/outagerow.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! How calls to an institution went along the time, in the real window over a local Belvo.
class TestBankCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anInstitutionWithoutOutageHasItsChart();
    void anInstitutionNobodyCalledSaysSo();
    void anOutageOpensItsChart();
    void anOutageIsOneTicket();

private:
    void open();
    void call(const QString &institution, int count, bool hasFailed);
    [[nodiscard]] QString selectInstitution(int row);
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] BankCallsDialog *dialog() const;
    [[nodiscard]] static QStringList counts(BankCallsDialog &dialog);

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<models::OutageBoard> m_board;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
    QDateTime m_now;
    int m_calls = 0;
};

void TestBankCalls::init()
{
    m_calls = 0;
    m_now = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(12, 40), Qt::UTC);
    m_bench = std::make_unique<tests::WindowBench>();
    m_board = std::make_unique<models::OutageBoard>(m_bench->profile, m_bench->journal, m_bench->settings);
    m_board->setClock([now = m_now] { return now; });
    open();
}

void TestBankCalls::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_board.reset();
    m_bench.reset();
}

void TestBankCalls::open()
{
    ui::WindowServices services = m_bench->services();
    services.outages = m_board.get();
    m_window = std::make_unique<MainWindow>(services, m_bench->profile);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

//! A few minutes ago, each for another link.
void TestBankCalls::call(const QString &institution, int count, bool hasFailed)
{
    CallRecord record;
    record.verb = HttpVerb::Post;
    record.pathTemplate = u"/api/accounts/"_s;
    record.institution = institution;
    record.status = hasFailed ? 400 : 201;
    record.failed = hasFailed;
    record.errorKind = ErrorKind::Validation;
    record.errorCode = hasFailed ? u"institution_down"_s : QString();
    for (int i = 0; i < count; ++i) {
        record.startedAtMs = m_now.addSecs(-600 + m_calls).toMSecsSinceEpoch();
        record.requestId = hasFailed ? u"%1"_s.arg(m_calls + 1, 32, 16, QChar(u'0')) : QString();
        record.fetchedLink = u"00000000-0000-4000-8000-%1"_s.arg(++m_calls, 12, 10, QChar(u'0'));
        m_bench->journal.append(m_bench->profile, record);
    }
}

//! Its technical name.
QString TestBankCalls::selectInstitution(int row)
{
    m_window->openPage(u"institutions"_s);
    ResourcePage *page = nullptr;
    for (auto *candidate : m_window->findChildren<ResourcePage *>())
        if (candidate->pageId() == u"institutions"_s)
            page = candidate;
    if (!page || !QTest::qWaitFor([page, row] { return page->tableView()->model()->rowCount() > row; }))
        return {};
    page->tableView()->setFocus();
    page->tableView()->setCurrentIndex(page->tableView()->model()->index(row, 0));
    const models::ColumnTable &table = page->table();
    const models::CellView name = table.cell(page->rows().model().tableRow(row), table.columnOf("name"));
    return QString::fromUtf8(name.text.data(), qsizetype(name.text.size()));
}

QAction *TestBankCalls::action(const QString &name) const
{
    for (const QAction *menu : m_window->menuBar()->actions())
        for (QAction *candidate : menu->menu()->actions())
            if (candidate->objectName() == name)
                return candidate;
    return nullptr;
}

BankCallsDialog *TestBankCalls::dialog() const
{
    for (auto *candidate : m_window->findChildren<BankCallsDialog *>())
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

//! What the table beside the chart says of the hours with calls.
QStringList TestBankCalls::counts(BankCallsDialog &dialog)
{
    QStringList counts;
    dialog.card().showTable(true);
    const auto &table = dialog.card().table().table();
    for (int row = 0; row < table.rowCount(); ++row)
        if (const QString count = table.index(row, 1).data().toString(); count.contains(u" of "_s))
            counts.append(count);
    return counts;
}

void TestBankCalls::anInstitutionWithoutOutageHasItsChart()
{
    const QString bank = selectInstitution(1);
    QVERIFY(!bank.isEmpty());
    call(bank, 25, false);
    call(bank, 1, true);
    call(u"another_bank"_s, 7, true);
    QAction *show = action(u"institutionCalls"_s);
    QVERIFY(show && show->isVisible());
    QTRY_VERIFY(show->isEnabled());
    QVERIFY(show->text().contains(u'&')); // by keyboard as well
    show->trigger();
    QTRY_VERIFY(dialog());
    QVERIFY2(dialog()->windowTitle().contains(bank), qPrintable(dialog()->windowTitle()));
    QTRY_COMPARE(counts(*dialog()), QStringList{u"1 of 26"_s});
    call(bank, 2, true); // it follows while it is open
    QTRY_COMPARE(counts(*dialog()), QStringList{u"3 of 28"_s});
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    m_window->openPage(u"accounts"_s);
    QTRY_VERIFY(!show->isVisible());
}

void TestBankCalls::anInstitutionNobodyCalledSaysSo()
{
    QVERIFY(!selectInstitution(0).isEmpty());
    QTRY_VERIFY(action(u"institutionCalls"_s)->isEnabled());
    action(u"institutionCalls"_s)->trigger();
    QTRY_VERIFY(dialog());
    QVERIFY(!dialog()->card().chart().isVisible());
    QVERIFY(!dialog()->card().table().isVisible());
}

void TestBankCalls::anOutageOpensItsChart()
{
    const QString bank = u"ofitau_br_retail"_s;
    m_window->openPage(u"links"_s);
    call(bank, 6, true);
    const auto button = [this]() -> QPushButton * {
        for (auto *candidate : m_window->findChildren<QPushButton *>(u"outageChart"_s))
            if (candidate->isVisible())
                return candidate;
        return nullptr;
    };
    QTRY_VERIFY(button());
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->windowTitle().contains(bank));
    QCOMPARE(counts(*dialog()), QStringList{u"6 of 6"_s});
    QVERIFY(!dialog()->card().table().accessibleName().isEmpty());
}

void TestBankCalls::anOutageIsOneTicket()
{
    const QString bank = u"ofitau_br_retail"_s;
    m_window->openPage(u"links"_s);
    call(bank, 21, false);
    call(bank, 23, true);
    const auto ticket = [this]() -> QAction * {
        for (auto *row : m_window->findChildren<OutageRow *>())
            if (row->isVisible() && row->outage().figures.failures == 23)
                return row->findChild<QAction *>(u"outageTicket"_s);
        return nullptr;
    };
    QTRY_VERIFY(ticket());
    std::optional<storage::JournalEntry> noted;
    connect(&m_bench->journal, &storage::Journal::appended, this,
            [&noted](const storage::JournalEntry &entry) {
                if (entry.handover && entry.handover->resource == u"institutions"_s)
                    noted = entry;
            });
    ticket()->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    const QString from = m_now.addSecs(-600 + 21).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    for (const QString &fact :
         {bank, u"Who acts: The bank"_s, u"23 of 23 attempts failed (usual 0%)."_s,
          u"customers (links): 23"_s, u"UTC: %1 to "_s.arg(from), u"and 3 more"_s,
          u"%1"_s.arg(22, 32, 16, QChar(u'0')), u"Belvo's status of the bank is not known yet."_s})
        QVERIFY2(text.contains(fact), qPrintable(fact + u'\n' + text));
    QVERIFY2(!text.contains(u"00000000-0000"_s), qPrintable(text)); // no link
    QTRY_VERIFY(noted);
    QCOMPARE(noted->handover->kind, HandoverRecord::Kind::Copy);
    QVERIFY(!noted->handover->hasPersonalData);
}

QTEST_MAIN(TestBankCalls)
#include "tst_bankcalls.moc"
