// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refreshwatches.h"
#include "models/flows/linkrow.h"
#include "models/table/resourcetablemodel.h"
#include "tests/app/sandboxcontrol.h"
#include "tests/ui/windowbench.h"
#include "ui/actions/linkactions.h"
#include "ui/dialogs/links/refreshdialog.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/windowstatus.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Fetch a link again and know when it is done: through the real window over a local Belvo, with every click
//! and key chord counted. The link and its page are open when it begins.
class TestJourneyRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLinkIsFetchedInTwoActions();
    void aClosedWindowIsToldWhenItOpensAgain();
    void nothingIsSentTwice();

private:
    void open();
    void close();
    void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void standOnALink(const QString &institution);
    void fetch();
    [[nodiscard]] RefreshDialog *dialog() const { return m_window->findChild<RefreshDialog *>(); }
    //! How often Belvo was asked to fetch.
    [[nodiscard]] int orders() const
    {
        return tests::arrivals(m_bench->profile.baseUrl, u"POST"_s, u"/api/links/"_s);
    }
    //! In the status line, at any time since the window was opened: one message follows the other.
    [[nodiscard]] bool isTold(const QString &words)
    {
        m_told << m_window->findChild<WindowStatus *>()->text();
        return !m_told.filter(words).isEmpty();
    }

    static constexpr int kPatienceMs = 60'000; // the first look comes after fifteen seconds
    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<storage::RefreshWatches> m_watches;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_told;
    int m_actions = 0;
};

void TestJourneyRefresh::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
    m_watches = std::make_unique<storage::RefreshWatches>(m_bench->directory.filePath(u"refreshes.json"_s));
    open();
}

void TestJourneyRefresh::cleanup()
{
    close();
    m_watches.reset();
    m_bench.reset();
}

void TestJourneyRefresh::open()
{
    WindowServices services = m_bench->services();
    services.refreshes = m_watches.get();
    m_window = std::make_unique<MainWindow>(services, m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_actions = 0;
    m_told.clear();
    // Also those that the next one covers before anybody looks.
    connect(m_window->findChild<LinkActions *>(), &LinkActions::message, this,
            [this](const QString &text) { m_told << text; });
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

void TestJourneyRefresh::close()
{
    if (m_window)
        m_window->setConnection(nullptr);
    m_window.reset();
    m_connection.reset();
}

void TestJourneyRefresh::press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(target);
    ++m_actions;
    QTest::keyClick(target, key, modifiers);
}

void TestJourneyRefresh::standOnALink(const QString &institution)
{
    m_window->openPage(u"links"_s, {{u"status"_s, FilterOp::Equals, {u"valid"_s}},
                                    {u"institution"_s, FilterOp::Equals, {institution}}});
    auto *page = [this]() -> ResourcePage * {
        for (auto *candidate : m_window->findChildren<ResourcePage *>())
            if (candidate->pageId() == u"links"_s)
                return candidate;
        return nullptr;
    }();
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->rows().model().rowCount() > 0, kPatienceMs);
    ui::TableView *view = page->tableView();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
}

//! Ctrl+Shift+R, Return.
void TestJourneyRefresh::fetch()
{
    press(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"refreshStart"_s)->isEnabled());
    press(dialog(), Qt::Key_Return);
}

void TestJourneyRefresh::aLinkIsFetchedInTwoActions()
{
    standOnALink(u"ofcajueiro_br_retail"_s);
    fetch();
    QCOMPARE(m_actions, 2);
    // Nothing more is to be done: what has come is told in the window.
    QTRY_VERIFY_WITH_TIMEOUT(isTold(u"New data has arrived"_s), kPatienceMs);
    QVERIFY(m_watches->watches(m_bench->profile.id).isEmpty());
}

void TestJourneyRefresh::aClosedWindowIsToldWhenItOpensAgain()
{
    standOnALink(u"ofjacaranda_br_retail"_s);
    fetch();
    QTRY_COMPARE(m_watches->watches(m_bench->profile.id).size(), 1);
    close();
    m_watches = std::make_unique<storage::RefreshWatches>(m_bench->directory.filePath(u"refreshes.json"_s));
    QCOMPARE(m_watches->watches(m_bench->profile.id).size(), 1);
    open();
    QVERIFY2(QTest::qWaitFor([this] { return isTold(u"New data has arrived"_s); }, kPatienceMs),
             qPrintable(m_told.join(u'\n')));
    QCOMPARE(m_actions, 0);
    QTRY_VERIFY(m_watches->watches(m_bench->profile.id).isEmpty());
}

void TestJourneyRefresh::nothingIsSentTwice()
{
    standOnALink(u"ofcajueiro_br_retail"_s);
    const int before = orders();
    fetch();
    QTRY_COMPARE(orders(), before + 1);
    // Somebody who does not believe it presses everything again.
    for (int i = 0; i < 3; ++i) {
        if (dialog() && dialog()->isVisible()) {
            QTest::keyClick(dialog(), Qt::Key_Return);
            QTest::keyClick(dialog(), Qt::Key_Escape);
        }
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isTold(u"New data has arrived"_s), kPatienceMs);
    QCOMPARE(orders(), before + 1);
}

QTEST_MAIN(TestJourneyRefresh)
#include "tst_journeyrefresh.moc"
