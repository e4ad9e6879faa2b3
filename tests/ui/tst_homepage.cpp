// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/rowstargets.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/ui/recordedbelvo.h"
#include "tests/ui/windowbench.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/home/figurecard.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/homerows.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/triage/triagepanel.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/navigationpane.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::Figure;
using Kind = HomeCharts::Kind;

//! Home in its window, with the local Belvo behind it.
class TestHomePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(20); }
    void cleanup();
    void homeIsWhereAWindowBegins();
    void figuresSayWhatWasCounted();
    void aFigureOpensItsRows_data();
    void aFigureOpensItsRows();
    void aBarOpensItsRows();
    void theInstitutionsOfLinksOpen();
    void whyWhatIsGoneHasNoRowsIsSaid();
    void consentsOpenAListOfTheirOwn();
    void whatNoFilterNamesOpensToo();
    void linksWithoutAnOwnerOpen_data();
    void linksWithoutAnOwnerOpen();
    void failedCallsOpenTheJournal();
    void theKeyboardReachesEverything();
    void theNextVisitShowsChanges();
    void aFirstVisitShowsNone();
    void aProfileWithoutLinksIsTaught();
    void withoutAConnectionNothingIsPretended();
    void aLostConnectionKeepsTheFigures();
    void aFailedReloadIsToldAndKeepsTheFigures();
    void smallWindowsPutCardsBelowEachOther();

private:
    void start(int people);
    void show(const QSize &size = {1280, 800});
    void connectWindow();
    void waitForAll();
    [[nodiscard]] HomePage *home() const { return m_window->findChild<HomePage *>(); }
    [[nodiscard]] ResourcePage *resourcePage() const;
    [[nodiscard]] qint64 value(Figure figure) const
    {
        return home()->portfolio().picture()[figure].value.value_or(-1);
    }
    //! Rows of the list page that is shown now, once all of them are there.
    [[nodiscard]] bool showsRows(qint64 count) const;
    QByteArray call(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    void fault(const QByteArray &json) { call("POST", u"/_sandbox/faults/"_s, json); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int kPatienceMs = 40'000;

} // namespace

void TestHomePage::start(int people)
{
    cleanup();
    m_bench = std::make_unique<tests::WindowBench>(people);
    m_bench->lists.setWanted(m_bench->profile, true);
    m_bench->lists.open(m_bench->profile, "account");
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
}

void TestHomePage::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestHomePage::show(const QSize &size)
{
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestHomePage::connectWindow()
{
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

void TestHomePage::waitForAll()
{
    const auto isCertain = [this](Figure figure) {
        return value(figure) >= 0 && !home()->portfolio().picture()[figure].isPartial;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!home()->portfolio().isLoading() && home()->portfolio().consents().isComplete &&
                                 isCertain(Figure::ExpiringSoon) && isCertain(Figure::PeopleUnknown) &&
                                 isCertain(Figure::Errors),
                             kPatienceMs);
}

ResourcePage *TestHomePage::resourcePage() const
{
    for (auto *page : m_window->findChildren<ResourcePage *>())
        if (page->pageId() == m_window->currentPage())
            return page;
    return nullptr;
}

bool TestHomePage::showsRows(qint64 count) const
{
    const ResourcePage *page = resourcePage();
    return page && page->status().hasCounts && page->tableView()->model()->rowCount() == count &&
           page->status().loaded == page->status().total;
}

QByteArray TestHomePage::call(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_bench->profile.baseUrl.resolved(QUrl(path)));
    request.setRawHeader("Authorization", "Basic " + QByteArray("demo:demo").toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kPatienceMs))
        return {};
    return reply->readAll();
}

void TestHomePage::homeIsWhereAWindowBegins()
{
    show();
    QCOMPARE(m_window->currentPage(), u"home"_s);
    auto *list = m_window->findChild<NavigationPane *>()->findChild<QListWidget *>();
    QCOMPARE(list->item(0)->text(), u"Home"_s);
    QCOMPARE(list->currentRow(), 0);
    m_window->openPage(u"links"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"home"_s);
}

void TestHomePage::figuresSayWhatWasCounted()
{
    show();
    connectWindow();
    waitForAll();
    for (const Figure figure :
         {Figure::Links, Figure::NeedAttention, Figure::Overdue, Figure::ExpiringSoon, Figure::Errors}) {
        const FigureCard *card = home()->figureCard(figure);
        QVERIFY(card->isVisible());
        QTRY_COMPARE(card->content().value, QLocale().toString(value(figure)));
        QVERIFY(card->accessibleName().startsWith(card->content().value + u' ' + card->content().word));
        QCOMPARE(card->content().opensRows, value(figure) > 0);
    }
    for (const Kind kind : {Kind::Institutions, Kind::Days, Kind::Expiries, Kind::Ages})
        QVERIFY(!home()->chartCard(kind)->chart().data().isEmpty());
    QVERIFY(home()->status().receivedAt.has_value());
}

void TestHomePage::aFigureOpensItsRows_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("links") << int(Figure::Links) << true;
    QTest::newRow("need attention") << int(Figure::NeedAttention) << true;
    QTest::newRow("nothing is kept here") << int(Figure::NeedAttention) << false;
}

void TestHomePage::aFigureOpensItsRows()
{
    QFETCH(int, figure);
    QFETCH(bool, keeps);
    start(80);
    if (!keeps)
        m_bench->lists.close();
    show();
    connectWindow();
    QTRY_VERIFY_WITH_TIMEOUT(home()->portfolio().state(models::Portfolio::List::Links).isComplete &&
                                 value(Figure::Links) > 100,
                             kPatienceMs);
    const qint64 count = value(Figure(figure));
    QVERIFY(count > 0);
    QTRY_VERIFY(home()->figureCard(Figure(figure))->content().opensRows);
    QTest::mouseClick(home()->figureCard(Figure(figure)), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QCOMPARE(resourcePage()->filterSet().filters(),
             home()->portfolio().picture()[Figure(figure)].rows.filters);
    if (figure == int(Figure::Links)) // the first page of all links, and how many there are
        QTRY_COMPARE_WITH_TIMEOUT(resourcePage()->status().total, count, kPatienceMs);
    else
        QTRY_VERIFY_WITH_TIMEOUT(showsRows(count), kPatienceMs);
}

void TestHomePage::aBarOpensItsRows()
{
    show();
    connectWindow();
    waitForAll();
    const models::PortfolioPicture picture = home()->portfolio().picture();
    // An age: asked of all rows here, because Belvo cannot filter by it.
    qsizetype place = 0;
    while (picture.ages[place].recurrent == 0)
        ++place;
    Q_EMIT home()->chartCard(Kind::Ages)->activated(QString::number(place), u"0"_s);
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QCOMPARE(resourcePage()->query().text(), picture.ages[place].recurrentRows.query);
    QVERIFY(resourcePage()->query().errors().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(showsRows(picture.ages[place].recurrent), kPatienceMs);
    m_window->openPage(u"home"_s);
    const models::InstitutionFacts &bank = picture.institutions.constFirst();
    Q_EMIT home()->chartCard(Kind::Institutions)->activated(u"0"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(showsRows(bank.total()), kPatienceMs);
    m_window->openPage(u"home"_s);
    Q_EMIT home()->chartCard(Kind::Institutions)->activated(u"0"_s, u"0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsRows(bank.links[0]), kPatienceMs);
}

void TestHomePage::consentsOpenAListOfTheirOwn()
{
    show();
    connectWindow();
    waitForAll();
    const auto &expiries = home()->portfolio().picture().expiries;
    qsizetype place = 0;
    while (expiries[place].consents == 0)
        ++place;
    const qint64 count = expiries[place].consents;
    Q_EMIT home()->chartCard(Kind::Expiries)->activated(QString::number(place), u"0"_s);
    auto *rows = home()->findChild<HomeRows *>(u"homeConsents"_s);
    QTRY_VERIFY(rows->isVisible());
    QTRY_COMPARE(rows->rowCount(), count);
    // Enter goes to that person's consents, back comes here, and once more to the overview.
    rows->tableView()->setFocus();
    rows->tableView()->setCurrentIndex(rows->tableView()->model()->index(0, 0));
    QTest::keyClick(rows->tableView(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"consents"_s);
    QCOMPARE(resourcePage()->filterSet().filters().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(resourcePage()->tableView()->model()->rowCount() > 0, kPatienceMs);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(rows->isVisible());
    QTRY_COMPARE(rows->rowCount(), count);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!rows->isVisible());
    QVERIFY(home()->figureCard(Figure::Links)->isVisible());
}

//! As many as the sentence says, and no others of those that Belvo offers.
void TestHomePage::theInstitutionsOfLinksOpen()
{
    show();
    connectWindow();
    waitForAll();
    const qint64 count = value(Figure::Institutions);
    QVERIFY(count > 1);
    auto *button = home()->findChild<QPushButton *>(u"institutionsOfLinks"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY2(button->text().contains(QLocale().toString(count)), qPrintable(button->text()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), u"institutions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsRows(count), kPatienceMs);
}

void TestHomePage::whyWhatIsGoneHasNoRowsIsSaid()
{
    models::PortfolioPicture picture;
    picture.hasLosses = true;
    models::DayFacts day;
    day.day = QDate(2026, 7, 1);
    day.added = 1;
    day.stopped = 0;
    day.gone = 0;
    picture.days = {day};
    const auto notes = [&picture] { return HomeCharts::chart(Kind::Days, picture).notes.join(u' '); };
    QVERIFY(!notes().contains(u"cannot be listed"_s));
    picture.days.first().gone = 2;
    QVERIFY(notes().contains(u"cannot be listed"_s));
    QVERIFY(HomeCharts::rowsOf(Kind::Days, picture, u"0"_s, u"2"_s).isEmpty());
    QVERIFY(!notes().contains(u"more than 100"_s));
    picture.days.first().stopped = 1;
    picture.days.first().stoppedRows = models::rowstargets::linksOfIds({u"one"_s});
    QVERIFY(!notes().contains(u"more than 100"_s));
    picture.days.first().stopped = 101;
    picture.days.first().stoppedRows = {};
    QVERIFY(notes().contains(u"more than 100"_s));
}

//! A status that nobody has described, and more institutions than an address has room for.
void TestHomePage::whatNoFilterNamesOpensToo()
{
    cleanup();
    sandbox::ServerOptions options = tests::SandboxClient::defaults();
    options.people = 100;
    tests::RecordedBelvo belvo(options, {});
    QJsonArray &links = belvo.rows["/api/links/"];
    QVERIFY(links.size() > 130);
    for (qsizetype i = 0; i < links.size(); ++i) {
        QJsonObject link = links[i].toObject();
        link.insert(u"institution"_s, i < 24 ? u"bank_%1"_s.arg(i / 2) : u"bank_of_%1"_s.arg(i));
        if (i < 2)
            link.insert(u"status"_s, u"valid_tomorrow"_s);
        else
            link.insert(u"status"_s, i % 2 ? u"valid"_s : u"invalid"_s);
        links[i] = link;
    }
    const qint64 others = links.size() - 24;
    QVERIFY(others > models::rowstargets::kMostIds);
    belvo.serve();
    m_bench = std::make_unique<tests::WindowBench>(1);
    m_bench->profile.baseUrl = belvo.url();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    show();
    connectWindow();
    QTRY_COMPARE_WITH_TIMEOUT(value(Figure::Links), links.size(), kPatienceMs);
    const QList<models::InstitutionFacts> banks = home()->portfolio().picture().institutions;
    QCOMPARE(banks.size(), 13);
    QVERIFY(banks.constLast().name.isEmpty());
    QCOMPARE(banks.constLast().total(), others);
    // All of the others: asked of the rows here.
    ChartCard *card = home()->chartCard(Kind::Institutions);
    Q_EMIT card->activated(u"12"_s, {});
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QVERIFY(resourcePage()->query().errors().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(showsRows(others), kPatienceMs);
    m_window->openPage(u"home"_s);
    constexpr auto kOther = std::size_t(models::LinkStatus::Other);
    qsizetype bank = 0;
    while (bank < banks.size() && banks[bank].links[kOther] == 0)
        ++bank;
    QVERIFY(bank < banks.size());
    QVERIFY(!banks[bank].rows[kOther].isEmpty());
    QCOMPARE(banks[bank].rows[kOther].filters.constFirst().values, QStringList{banks[bank].name});
    Q_EMIT card->activated(QString::number(bank), QString::number(kOther));
    QVERIFY(resourcePage()->query().errors().isEmpty());
    // The server behind this page knows no filters: both links of that status are there.
    QTRY_VERIFY_WITH_TIMEOUT(resourcePage()->tableView()->model()->rowCount() == 2, kPatienceMs);
}

void TestHomePage::linksWithoutAnOwnerOpen_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("few: Belvo is asked for them") << 4;
    QTest::newRow("more than an address has room for") << 70;
}

//! However many there are: all of them, and no others.
void TestHomePage::linksWithoutAnOwnerOpen()
{
    QFETCH(int, people);
    cleanup();
    sandbox::ServerOptions options = tests::SandboxClient::defaults();
    options.people = people;
    tests::RecordedBelvo belvo(options, {});
    const QString owned = belvo.rows["/api/owners/"].first()["link"_L1].toString();
    QJsonArray owners;
    for (const QJsonValue &owner : belvo.rows.value("/api/owners/"))
        if (owner["link"_L1].toString() == owned)
            owners.append(owner);
    belvo.rows["/api/owners/"] = owners;
    belvo.serve();
    m_bench = std::make_unique<tests::WindowBench>(1);
    m_bench->profile.baseUrl = belvo.url();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    show();
    connectWindow();
    QTRY_VERIFY_WITH_TIMEOUT(value(Figure::PeopleUnknown) >= 0, kPatienceMs);
    const qint64 count = belvo.rows.value("/api/links/").size() - 1;
    QCOMPARE(value(Figure::PeopleUnknown), count);
    QPushButton *button = home()->ownerlessButton();
    QTRY_VERIFY(button->isVisible());
    QVERIFY(button->text().contains(QLocale().toString(count)));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    const QList<api::ListFilter> asked = home()->portfolio().picture()[Figure::PeopleUnknown].rows.filters;
    if (people < 10) {
        QCOMPARE(m_window->currentPage(), u"links"_s);
        QCOMPARE(resourcePage()->filterSet().filters(), asked);
        QCOMPARE(asked.constFirst().values.size(), count);
        return;
    }
    QVERIFY(count > 100);
    auto *rows = home()->findChild<HomeRows *>(u"homeOwnerlessLinks"_s);
    QTRY_VERIFY(rows->isVisible());
    QTRY_COMPARE(rows->rowCount(), count);
    QCOMPARE(home()->status().shown, count);
    rows->tableView()->setFocus();
    rows->tableView()->setCurrentIndex(rows->tableView()->model()->index(0, 0));
    QTest::keyClick(rows->tableView(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QVERIFY(resourcePage()->filterSet().filters().constFirst().values.constFirst() != owned);
    // Back comes to the list, and once more to the overview.
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(rows->isVisible());
    QTRY_COMPARE(rows->rowCount(), count);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!rows->isVisible());
    QVERIFY(button->isVisible());
}

void TestHomePage::failedCallsOpenTheJournal()
{
    for (int i = 0; i < 300; ++i) {
        CallRecord record;
        record.startedAtMs = QDateTime::currentMSecsSinceEpoch() - (400 - i) * 60'000LL;
        record.failed = i % 3 == 0;
        record.errorKind = ErrorKind::Validation;
        record.errorCode = !record.failed ? QString() : i % 2 ? u"login_error"_s : u"too_many_sessions"_s;
        m_bench->journal.append(m_bench->profile, record);
    }
    show();
    connectWindow();
    waitForAll();
    QTRY_COMPARE(value(Figure::Errors), 100);
    QTest::mouseClick(home()->figureCard(Figure::Errors), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"activity"_s);
    auto *activity = m_window->findChild<ActivityPage *>();
    QTRY_COMPARE(activity->tableView()->model()->rowCount(), 100);
    m_window->openPage(u"home"_s);
    Q_EMIT home()->chartCard(Kind::Errors)->activated(u"0"_s, {});
    QTRY_COMPARE(activity->tableView()->model()->rowCount(),
                 home()->portfolio().picture().errors.constFirst().calls);
    const auto *banner = activity->findChild<NoticeBanner *>();
    QVERIFY(banner->sentence().contains(home()->portfolio().picture().errors.constFirst().code));
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(activity->tableView()->model()->rowCount() > 200);
}

void TestHomePage::theKeyboardReachesEverything()
{
    show();
    connectWindow();
    waitForAll();
    home()->focusTable();
    QTRY_COMPARE(QApplication::focusWidget(), home()->triage()->tableView());
    QSet<QWidget *> reached;
    for (int i = 0; i < 80; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const Figure figure : {Figure::Links, Figure::NeedAttention, Figure::ExpiringSoon})
        QVERIFY(reached.contains(home()->figureCard(figure)));
    for (const Kind kind : {Kind::Institutions, Kind::Days, Kind::Expiries, Kind::Ages})
        QVERIFY(reached.contains(&home()->chartCard(kind)->chart()));
    home()->figureCard(Figure::NeedAttention)->setFocus();
    QTest::keyClick(home()->figureCard(Figure::NeedAttention), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"links"_s);
}

void TestHomePage::theNextVisitShowsChanges()
{
    storage::HomeVisit before;
    before.startedAtMs = QDateTime::currentMSecsSinceEpoch() - 24 * 3'600'000LL;
    before.takenAtMs = before.startedAtMs;
    before.account = m_bench->lists.account();
    before.counts = {{u"links"_s, 3}, {u"need_attention"_s, 1000}, {u"overdue"_s, 0}};
    m_bench->homeHistory.save(m_bench->profile.id, before);
    show();
    connectWindow();
    waitForAll();
    const FigureCard *links = home()->figureCard(Figure::Links);
    QTRY_COMPARE(links->content().direction, 1);
    QCOMPARE(links->content().change, u"%1 more"_s.arg(QLocale().toString(value(Figure::Links) - 3)));
    QVERIFY(links->accessibleName().endsWith(links->content().change));
    const FigureCard *attention = home()->figureCard(Figure::NeedAttention);
    QCOMPARE(attention->content().direction, -1);
    QVERIFY(attention->content().change.endsWith(u"fewer"_s));
    QCOMPARE(home()->figureCard(Figure::Overdue)->content().direction, value(Figure::Overdue) > 0 ? 1 : 0);
    QVERIFY(home()->figureCard(Figure::Errors)->content().change.isEmpty()); // it was not known before
}

void TestHomePage::aFirstVisitShowsNone()
{
    show();
    connectWindow();
    waitForAll();
    for (const Figure figure : {Figure::Links, Figure::NeedAttention, Figure::Errors}) {
        QVERIFY(home()->figureCard(figure)->content().change.isEmpty());
        QCOMPARE(home()->figureCard(figure)->content().direction, 0);
    }
    QCOMPARE(home()->chartCard(Kind::Days)->chart().data().series.size(), 1); // new links, no invented losses
}

void TestHomePage::aProfileWithoutLinksIsTaught()
{
    start(1);
    const QJsonArray links = QJsonDocument::fromJson(call("GET", u"/api/links/?page_size=1000"_s))
                                 .object()
                                 .value(u"results"_s)
                                 .toArray();
    for (const auto link : links)
        call("DELETE", u"/api/links/%1/"_s.arg(link.toObject().value(u"id"_s).toString()));
    show();
    connectWindow();
    auto *pane = home()->findChild<StatePane *>();
    QTRY_COMPARE_WITH_TIMEOUT(value(Figure::Links), 0, kPatienceMs);
    QTRY_COMPARE(pane->sentence(), u"This profile has no links yet."_s);
    QVERIFY(pane->isVisible());
    QTest::mouseClick(pane->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"links"_s);
}

void TestHomePage::withoutAConnectionNothingIsPretended()
{
    show();
    m_window->showConnectionProblem({.kind = ErrorKind::Offline});
    auto *pane = home()->findChild<StatePane *>();
    QVERIFY(pane->isVisible());
    QVERIFY(!home()->figureCard(Figure::Links)->isVisible());
    QSignalSpy retry(m_window.get(), &MainWindow::connectRequested);
    QTest::mouseClick(pane->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
}

void TestHomePage::aLostConnectionKeepsTheFigures()
{
    show();
    connectWindow();
    waitForAll();
    const QString links = home()->figureCard(Figure::Links)->content().value;
    m_window->setConnection(nullptr);
    m_window->showConnectionProblem({.kind = ErrorKind::Offline});
    QVERIFY(home()->figureCard(Figure::Links)->isVisible());
    QCOMPARE(home()->figureCard(Figure::Links)->content().value, links);
    QVERIFY(home()->findChild<NoticeBanner *>()->isVisible());
}

void TestHomePage::aFailedReloadIsToldAndKeepsTheFigures()
{
    show();
    connectWindow();
    waitForAll();
    const QString links = home()->figureCard(Figure::Links)->content().value;
    fault(R"({"path": "/api/links/", "status": 403, "times": 0})");
    home()->reload();
    auto *banner = home()->findChild<NoticeBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatienceMs);
    QVERIFY(banner->sentence().contains(u"Links"_s));
    QCOMPARE(home()->figureCard(Figure::Links)->content().value, links);
    QVERIFY(home()->figureCard(Figure::Links)->isVisible());
}

void TestHomePage::smallWindowsPutCardsBelowEachOther()
{
    show({1024, 640});
    connectWindow();
    waitForAll();
    const auto left = [this](Kind kind) { return home()->chartCard(kind)->mapTo(home(), QPoint()).x(); };
    QTRY_COMPARE(left(Kind::Days), left(Kind::Institutions));
    m_window->resize(1700, 900);
    QTRY_VERIFY(left(Kind::Days) > left(Kind::Institutions));
    auto *scroll = home()->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
