// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/refreshwatches.h"
#include "models/flows/linkrow.h"
#include "models/refresh/linkcontents.h"
#include "models/table/cellformatter.h"
#include "models/table/resourcetablemodel.h"
#include "tests/app/sandboxcontrol.h"
#include "tests/ui/windowbench.h"
#include "ui/actions/linkactions.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/refreshdialog.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/windowstatus.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

namespace {

//! An account that no movement goes through: when it is lost, no transaction goes with it.
struct Loan
{
    QString id;
    QString name;
    QString link;
};

} // namespace

//! Fetch a link again, know when it is done and what has changed: through the real window over a local Belvo,
//! with every click and key chord counted. The link and its page are open when it begins.
class TestJourneyRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLinkIsFetchedInTwoActions();
    void whatHasChangedIsShown();
    void aClosedWindowIsToldWhenItOpensAgain();
    void nothingIsSentTwice();

private:
    void open();
    void close();
    void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void standOn(const QList<api::ListFilter> &filters);
    void standOnALink(const QString &institution);
    void fetch();
    [[nodiscard]] ResourcePage *page(const QString &id) const;
    // Beside the window: what Belvo has of the link, and what it loses.
    [[nodiscard]] api::ChunkPtr rows(const ResourceSpec &spec, const QList<api::ListFilter> &filters) const;
    [[nodiscard]] Loan someLoan() const;
    [[nodiscard]] models::LinkContents contents(const QString &link) const;
    [[nodiscard]] QStringList transactions(const QString &link) const;
    void lose(const Loan &loan) const;
    [[nodiscard]] QStringList news(const Loan &loan, const models::LinkContents &before) const;
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
    std::unique_ptr<api::Connection> m_beside;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_told;
    int m_actions = 0;
};

void TestJourneyRefresh::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
    m_watches = std::make_unique<storage::RefreshWatches>(m_bench->directory.filePath(u"refreshes.json"_s));
    m_beside = m_bench->connect();
    m_bench->lists.setWanted(m_bench->profile, true);
    open();
}

void TestJourneyRefresh::cleanup()
{
    close();
    m_beside.reset();
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
    m_bench->lists.open(m_bench->profile, "account");
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

void TestJourneyRefresh::close()
{
    if (m_window)
        m_window->setConnection(nullptr);
    m_window.reset();
    m_connection.reset();
    m_bench->lists.close(); // the key is no longer in memory
}

void TestJourneyRefresh::press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(target);
    ++m_actions;
    QTest::keyClick(target, key, modifiers);
}

ResourcePage *TestJourneyRefresh::page(const QString &id) const
{
    for (auto *candidate : m_window->findChildren<ResourcePage *>())
        if (candidate->pageId() == id)
            return candidate;
    return nullptr;
}

void TestJourneyRefresh::standOn(const QList<api::ListFilter> &filters)
{
    m_window->openPage(u"links"_s, filters);
    auto *links = page(u"links"_s);
    QVERIFY(links);
    QTRY_VERIFY_WITH_TIMEOUT(links->rows().model().rowCount() > 0, kPatienceMs);
    ui::TableView *view = links->tableView();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
}

void TestJourneyRefresh::standOnALink(const QString &institution)
{
    standOn(
        {{u"status"_s, FilterOp::Equals, {u"valid"_s}}, {u"institution"_s, FilterOp::Equals, {institution}}});
}

api::ChunkPtr TestJourneyRefresh::rows(const ResourceSpec &spec, const QList<api::ListFilter> &filters) const
{
    api::ListQuery query;
    query.filters = filters;
    query.pageSize = 1000;
    api::ChunkPtr found;
    const auto call = m_beside->client.list(spec, query)
                          .then(&m_beside->client, [&found](const Result<api::ListPage> &answer) {
                              if (answer)
                                  found = answer->rows;
                          });
    (void)QTest::qWaitFor([&call] { return !call.isPending(); }, kPatienceMs);
    return found;
}

Loan TestJourneyRefresh::someLoan() const
{
    const api::ChunkPtr loans =
        rows(resources::accounts(), {{u"category"_s, FilterOp::Equals, {u"LOAN_ACCOUNT"_s}},
                                     {u"institution"_s, FilterOp::Equals, {u"ofcajueiro_br_retail"_s}}});
    if (!loans || loans->rowCount == 0)
        return {};
    return {.id = models::wireText(*loans, 0, "id"),
            .name = models::wireText(*loans, 0, "name"),
            .link = models::wireText(*loans, 0, "link")};
}

models::LinkContents TestJourneyRefresh::contents(const QString &link) const
{
    models::LinkContentsReader reader(m_beside->client);
    QSignalSpy finished(&reader, &models::LinkContentsReader::finished);
    reader.read(link);
    (void)finished.wait(kPatienceMs);
    return reader.contents();
}

QStringList TestJourneyRefresh::transactions(const QString &link) const
{
    const api::ChunkPtr found = rows(resources::transactions(), {{u"link"_s, FilterOp::Equals, {link}}});
    QStringList ids;
    for (std::size_t row = 0; found && row < found->rowCount; ++row)
        ids << models::wireText(*found, row, "id");
    return ids;
}

void TestJourneyRefresh::lose(const Loan &loan) const
{
    bool isGone = false;
    const auto call =
        m_beside->client.remove(resources::accounts(), loan.id, api::DeleteMode::Synchronous)
            .then(&m_beside->client, [&isGone](const Result<api::Accepted> &gone) { isGone = bool(gone); });
    QTRY_VERIFY(isGone);
}

//! The words for what is now otherwise than before: rows, the lost account, a balance.
QStringList TestJourneyRefresh::news(const Loan &loan, const models::LinkContents &before) const
{
    const models::LinkContents after = contents(loan.link);
    if (!before.transactions || !after.transactions || !before.accounts || !after.accounts)
        return {};
    QStringList words{QString::number(*after.transactions - *before.transactions) + u" new transaction"_s,
                      u"no longer there: "_s + loan.name};
    for (const models::AccountState &now : *after.accounts) {
        const auto old = std::ranges::find(*before.accounts, now.id, &models::AccountState::id);
        if (old == before.accounts->cend() || old->balance == now.balance)
            continue;
        const models::CellFormatter formatter;
        words << u"%1: %2 before, %3 now."_s.arg(now.name.isEmpty() ? now.id : now.name,
                                                 formatter.money(old->balance.value_or(Money{})),
                                                 formatter.money(now.balance.value_or(Money{})));
        break;
    }
    return words;
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

void TestJourneyRefresh::whatHasChangedIsShown()
{
    const Loan loan = someLoan();
    QVERIFY(!loan.name.isEmpty());
    const models::LinkContents before = contents(loan.link);
    const QStringList old = transactions(loan.link);
    standOn({{u"id"_s, FilterOp::Equals, {loan.link}}});
    fetch();
    QTRY_COMPARE(orders(), 1);
    lose(loan);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(u"no longer there"_s), kPatienceMs);
    QCOMPARE(m_actions, 2);
    const QStringList expected = news(loan, before);
    QCOMPARE(expected.size(), 3);
    QVERIFY(dialog() && dialog()->isVisible());
    const auto notices = dialog()->findChildren<NoticeLine *>();
    for (const QString &words : expected) {
        QVERIFY2(isTold(words), qPrintable(words + u'\n' + m_told.join(u'\n')));
        QVERIFY2(std::ranges::any_of(
                     notices, [&words](const NoticeLine *line) { return line->text().contains(words); }),
                 qPrintable(words));
    }
    // And the rows themselves.
    QStringList fresh = transactions(loan.link);
    fresh.removeIf([&old](const QString &id) { return old.contains(id); });
    QVERIFY(!fresh.isEmpty());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    m_window->openPage(u"transactions"_s, {{u"link"_s, FilterOp::Equals, {loan.link}}});
    QTRY_VERIFY(page(u"transactions"_s));
    for (const QString &id : fresh)
        QTRY_VERIFY_WITH_TIMEOUT(page(u"transactions"_s)->table().rowOfId(id) >= 0, kPatienceMs);
}

void TestJourneyRefresh::aClosedWindowIsToldWhenItOpensAgain()
{
    const Loan loan = someLoan();
    QVERIFY(!loan.name.isEmpty());
    const models::LinkContents before = contents(loan.link);
    standOn({{u"id"_s, FilterOp::Equals, {loan.link}}});
    fetch();
    QTRY_COMPARE(m_watches->watches(m_bench->profile.id).size(), 1);
    QTRY_VERIFY(!m_watches->watches(m_bench->profile.id).first().sealedAccounts.isEmpty());
    close();
    QFile file(m_bench->directory.filePath(u"refreshes.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray onDisk = file.readAll();
    QVERIFY(onDisk.contains(loan.link.toLatin1()));
    QVERIFY(!onDisk.contains(loan.name.toUtf8()));
    for (const char *personal : {"Conta corrente", "Poupança", "Cartão"})
        QVERIFY2(!onDisk.contains(personal), personal);
    lose(loan);
    m_watches = std::make_unique<storage::RefreshWatches>(m_bench->directory.filePath(u"refreshes.json"_s));
    QCOMPARE(m_watches->watches(m_bench->profile.id).size(), 1);
    open();
    QVERIFY2(QTest::qWaitFor([this] { return isTold(u"New data has arrived"_s); }, kPatienceMs),
             qPrintable(m_told.join(u'\n')));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(u"no longer there"_s), kPatienceMs);
    const QStringList expected = news(loan, before);
    QCOMPARE(expected.size(), 3);
    for (const QString &words : expected)
        QVERIFY2(isTold(words), qPrintable(words + u'\n' + m_told.join(u'\n')));
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
