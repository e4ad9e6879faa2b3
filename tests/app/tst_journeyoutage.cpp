// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "models/outage/outageboard.h"
#include "models/plans/planboard.h"
#include "models/plans/planrun.h"
#include "tests/app/keyboard.h"
#include "tests/app/ownhome.h"
#include "tests/app/sandboxcontrol.h"
#include "ui/actions/plandesk.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/outage/outagerow.h"
#include "ui/pages/tasks/taskspage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;

//! "A bank is down", in the real window against the local Belvo: the cause is known before the second ticket,
//! customers get a message, nobody makes it worse, and what failed is fetched when the bank is back.
class TestJourneyOutage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aBankGoesDownAndComesBack();

private:
    [[nodiscard]] ui::MainWindow *window() const { return m_application->window(); }
    [[nodiscard]] ui::OutageRow *row() const;
    void fault(const QByteArray &verb, const QByteArray &body);
    void readLinks();
    void fetch(int links);
    void waitForTitle();
    void click(const QString &button);
    void fetchWhatFailed();

    std::unique_ptr<app::Application> m_application;
    QString m_bank;
    QString m_title; //!< what people call it
    QStringList m_links;
    int m_clicks = 0;
};

namespace {
constexpr int kPatienceMs = 60'000;
constexpr int kPlanPatienceMs = 150'000; // new data are looked for after a quarter of a minute
} // namespace

void TestJourneyOutage::initTestCase()
{
    m_application = std::make_unique<app::Application>(
        *qApp, app::StartOptions{
                   .profile = u"demo"_s, .language = u"en"_s, .scheme = u"light"_s, .page = u"home"_s});
    QSignalSpy connected(m_application.get(), &app::Application::connected);
    m_application->start();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, kPatienceMs);
    window()->resize(1280, 800);
}

ui::OutageRow *TestJourneyOutage::row() const
{
    const QList<ui::OutageRow *> rows = window()->findChildren<ui::OutageRow *>();
    for (ui::OutageRow *candidate : rows)
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

void TestJourneyOutage::fault(const QByteArray &verb, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QUrl url = m_application->session()->profile().baseUrl;
    url.setPath(u"/_sandbox/faults/"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, verb, body));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kPatienceMs);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

//! The bank with most links.
void TestJourneyOutage::readLinks()
{
    std::optional<Result<api::ListPage>> page;
    const auto call =
        m_application->session()
            ->connection()
            ->client
            .list(resources::links(),
                  {.filters = {{u"status"_s, FilterOp::Equals, {u"valid"_s}}}, .pageSize = 1000})
            .then(this, [&page](const Result<api::ListPage> &answer) { page = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(page.has_value(), kPatienceMs);
    QVERIFY(page->has_value());
    QHash<QString, QStringList> banks;
    const api::ChunkPtr rows = page->value().rows;
    for (std::size_t i = 0; i < rows->rowCount; ++i) {
        const auto link = models::LinkRow::fromChunk(rows, i);
        banks[link->institution] << link->id;
    }
    for (auto bank = banks.begin(); bank != banks.end(); ++bank) {
        if (bank->size() > m_links.size()) {
            m_bank = bank.key();
            m_links = *bank;
        }
    }
    QVERIFY(m_links.size() >= 6);
}

void TestJourneyOutage::fetch(int links)
{
    int answers = 0;
    std::vector<Call<api::Retrieved>> calls;
    for (int i = 0; i < links; ++i)
        calls.push_back(m_application->session()
                            ->connection()
                            ->client
                            .retrieve(resources::accounts(), {.linkId = m_links[i % m_links.size()],
                                                              .dateFrom = {},
                                                              .dateTo = {},
                                                              .institution = m_bank})
                            .then(this, [&answers](const Result<api::Retrieved> &) { ++answers; }));
    QTRY_COMPARE_WITH_TIMEOUT(answers, links, kPatienceMs);
}

//! The banner asks for what people call the bank as soon as there is something to tell of it.
void TestJourneyOutage::waitForTitle()
{
    std::optional<Result<api::ListPage>> page;
    const auto call = m_application->session()
                          ->connection()
                          ->client
                          .list(resources::institutions(),
                                {.filters = {{u"name"_s, FilterOp::Equals, {m_bank}}}, .pageSize = 10})
                          .then(this, [&page](const Result<api::ListPage> &answer) { page = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(page.has_value(), kPatienceMs);
    QVERIFY(page->has_value());
    const api::ChunkPtr rows = page->value().rows;
    QVERIFY(rows->rowCount == 1);
    m_title = models::wireText(*rows, 0, "display_name");
    QVERIFY(!m_title.isEmpty() && m_title != m_bank);
    const auto isNamed = [this] {
        Q_EMIT row()->noticeRequested(u"en"_s);
        return QApplication::clipboard()->text().contains(m_title);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNamed(), kPatienceMs);
}

void TestJourneyOutage::click(const QString &button)
{
    auto *wanted = row()->findChild<QAbstractButton *>(button);
    QVERIFY2(wanted && wanted->isVisible() && wanted->isEnabled(), qPrintable(button));
    QTest::mouseClick(wanted, Qt::LeftButton);
    ++m_clicks;
}

//! The plan that the banner offers, from its one button to the list of what became of each link.
void TestJourneyOutage::fetchWhatFailed()
{
    auto *desk = window()->findChild<ui::PlanDesk *>();
    QVERIFY(desk);
    const QSignalSpy started(desk, &ui::PlanDesk::planStarted);
    auto *command = window()->findChild<QPushButton *>(u"planCommand"_s);
    QVERIFY(command);
    QTRY_VERIFY_WITH_TIMEOUT(command->isVisible() && command->isEnabled(), kPatienceMs);
    ++m_clicks;
    QTest::mouseClick(command, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, kPatienceMs);
    models::PlanRun *run = desk->board()->run(started[0][0].toUuid());
    QVERIFY(run);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), models::PlanRun::State::Finished, kPlanPatienceMs);
    QCOMPARE(run->progress().done, 6);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"links.csv"_s);
    QCOMPARE(window()->currentPage(), u"tasks"_s);
    window()->findChild<ui::TasksPage *>()->writeList(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatienceMs);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray list = file.readAll();
    QCOMPARE(list.count("\r\n"), 7); // headings and the six links
    for (qsizetype i = 0; i < 6; ++i)
        QVERIFY(list.contains(m_links[i].toUtf8()));
    window()->openPage(u"home"_s);
    QTRY_VERIFY_WITH_TIMEOUT(row(), kPatienceMs);
}

void TestJourneyOutage::aBankGoesDownAndComesBack()
{
    STEP(readLinks());
    QVERIFY(!row());
    STEP(fault("POST",
               R"({"method": "POST", "path": "/api/accounts/", "times": 0, "code": "institution_down"})"));
    STEP(fetch(6));
    QTRY_VERIFY_WITH_TIMEOUT(row(), kPatienceMs);
    const QString words = wordsIn(row());
    QVERIFY2(words.contains(m_bank + u": 6 of 6 attempts failed since "_s), qPrintable(words));
    QVERIFY2(words.contains(u"bank side"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Don't contact the customers"_s), qPrintable(words));
    // Belvo says otherwise: both are shown.
    QTRY_VERIFY_WITH_TIMEOUT(wordsIn(row()).contains(u"says healthy"_s), kPatienceMs);
    QVERIFY(wordsIn(row()).contains(u"it is not certain"_s));

    STEP(waitForTitle());
    QApplication::clipboard()->clear();
    STEP(click(u"outageCopy"_s));
    const QString notice = QApplication::clipboard()->text();
    QVERIFY2(notice.size() > 40, qPrintable(notice));
    QVERIFY2(!notice.contains(m_bank), qPrintable(notice)); // no technical name for customers
    QVERIFY2(notice.contains(m_title) && !notice.contains(u"your bank"_s), qPrintable(notice));
    auto *ticket = row()->findChild<QAction *>(u"outageTicket"_s);
    QVERIFY(ticket && !ticket->text().isEmpty());
    ticket->trigger();
    ++m_clicks;
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(m_bank) && copied.contains(u"6 of 6 attempts failed"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"customers (links): 6"_s), qPrintable(copied));
    QVERIFY2(copied.contains(QRegularExpression(u"Request IDs: [0-9a-f-]{32,36}, "_s)), qPrintable(copied));
    for (const QString &link : std::as_const(m_links))
        QVERIFY2(!copied.contains(link), qPrintable(copied)); // nobody is named
    STEP(click(u"outageHold"_s));
    QTRY_VERIFY(wordsIn(row()).contains(u"are held"_s));
    QVERIFY(!row()->findChild<QPushButton *>(u"outageHold"_s)->isVisible());

    // The page of links and that of a customer of this bank say the same.
    window()->openPage(u"links"_s);
    QTRY_VERIFY(row());
    window()->openPerson(m_links.first());
    QTRY_VERIFY_WITH_TIMEOUT(row() && wordsIn(row()).contains(m_bank), kPatienceMs);

    STEP(fault("DELETE", {}));
    window()->openPage(u"home"_s);
    STEP(fetch(3));
    QTRY_VERIFY_WITH_TIMEOUT(row() && wordsIn(row()).contains(u"works again"_s), kPatienceMs);
    QSignalSpy planned(window()->findChild<ui::HomePage *>(), &ui::Page::planRequested);
    auto *refresh = row()->findChild<QPushButton *>(u"outageRefresh"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refresh->isVisible(), kPatienceMs); // once it is known whose links these are
    QVERIFY2(refresh->text().contains(u"6 link"_s), qPrintable(refresh->text()));
    STEP(click(u"outageRefresh"_s));
    QCOMPARE(planned.size(), 1);
    const auto draft = planned.first().first().value<PlanDraft>();
    QCOMPARE(draft.kind, PlanKind::RefreshLinks);
    QCOMPARE(draft.targets.size(), 6);
    QCOMPARE(draft.targets.first().institution, m_bank);
    STEP(fetchWhatFailed());
    STEP(click(u"outageDismiss"_s));
    QTRY_VERIFY(!row());
    QCOMPARE(m_clicks, 6); // one for each thing that is done
    QCOMPARE(arrivals(m_application->session()->profile().baseUrl, u"POST"_s, u"/api/accounts/"_s), 9);
}

int main(int argc, char *argv[])
{
    const OwnHome home;
    QApplication application(argc, argv);
    TestJourneyOutage test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeyoutage.moc"
