// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/ui/windowbench.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/pages/person/identitycard.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! The page of one customer in the real window over a local Belvo.
class TestPersonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePageFillsFromOneLink();
    void rowsBehindAFigureOpen();
    void aBarOpensTheMovementsOfItsMonth();
    void aBalanceOpensTheMovementsItIsMadeOf();
    void theReportIsInTheMenu();
    void namesAreMaskedUntilRevealed();
    void aPartThatFailsHidesNoOther();
    void anUnknownLinkSaysSo();
    void peopleAreListedAndOpenTheirPage();
    void aLinkCanBeSomebodyElses();
    void whatWasFetchedHereHappened();
    void whatNeedsATableIsOffWithoutOne();
    void chartsTellWhatTheyHaveDone();

private:
    void open();
    void showPerson(const QString &externalId);
    void breakCalls(const QByteArray &fault);
    [[nodiscard]] QString linkOf(const QString &externalId);
    [[nodiscard]] PersonPage *page() const { return m_window->findChild<PersonPage *>(); }
    [[nodiscard]] SectionCard *card(const QString &title) const;
    [[nodiscard]] ResourcePage *resourcePage(const QString &id) const;
    [[nodiscard]] QAction *menuAction(const QString &name) const;
    [[nodiscard]] static bool hasVisibleText(const QWidget &widget, const QString &text);

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

void TestPersonPage::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
    open();
}

void TestPersonPage::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestPersonPage::open()
{
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

void TestPersonPage::breakCalls(const QByteArray &fault)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_bench->profile.baseUrl.resolved(QUrl(u"/_sandbox/faults/"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, fault));
    QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

QString TestPersonPage::linkOf(const QString &externalId)
{
    m_window->openPage(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {externalId}}});
    const ResourcePage *links = resourcePage(u"links"_s);
    if (!links || !QTest::qWaitFor([links] { return links->table().rowCount() == 1; }))
        return {};
    return links->table().idOf(0);
}

void TestPersonPage::showPerson(const QString &externalId)
{
    const QString link = linkOf(externalId);
    QVERIFY(!link.isEmpty());
    m_window->openPage(u"person"_s, PersonPage::filtersFor(link));
    QVERIFY(page());
    QTRY_VERIFY(page()->load() && page()->load()->isFinished());
    QTRY_VERIFY(!card(u"Accounts"_s)->list().facts().isEmpty());
}

SectionCard *TestPersonPage::card(const QString &title) const
{
    for (auto *candidate : page()->findChildren<SectionCard *>())
        if (candidate->title() == title)
            return candidate;
    return nullptr;
}

ResourcePage *TestPersonPage::resourcePage(const QString &id) const
{
    for (auto *candidate : m_window->findChildren<ResourcePage *>())
        if (candidate->pageId() == id)
            return candidate;
    return nullptr;
}

QAction *TestPersonPage::menuAction(const QString &name) const
{
    for (const auto *menu : m_window->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->objectName() == name)
                return action;
    return nullptr;
}

bool TestPersonPage::hasVisibleText(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return !label->isHidden() && label->text() == text; });
}

void TestPersonPage::thePageFillsFromOneLink()
{
    showPerson(u"demo-statement"_s);
    for (const char *title : {"Links", "Accounts", "Income"})
        QTRY_VERIFY2(!card(QString::fromLatin1(title))->list().facts().isEmpty(), title);
}

void TestPersonPage::rowsBehindAFigureOpen()
{
    showPerson(u"demo-statement"_s);
    SectionCard *accounts = card(u"Accounts"_s);
    QTest::keyClick(accounts->findChildren<FactRow *>().constFirst(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"accounts"_s);
    ResourcePage *table = resourcePage(u"accounts"_s);
    QTRY_COMPARE(table->table().rowCount(), 1);
}

//! The table that a bar leads to adds up to what the bar says.
void TestPersonPage::aBarOpensTheMovementsOfItsMonth()
{
    showPerson(u"demo-statement"_s);
    ChartView *chart = nullptr;
    for (auto *candidate : page()->findChildren<ChartView *>())
        if (candidate->kind() == models::ChartKind::Columns)
            chart = candidate;
    QVERIFY(chart);
    QTRY_VERIFY(chart->data().categories.size() >= 12); // all movements are here
    const models::ChartData drawn = chart->data();
    const qsizetype month = drawn.categories.size() - 2; // the last whole one
    chart->setCurrent({month, 0});
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"transactions"_s);
    ResourcePage *table = resourcePage(u"transactions"_s);
    QTRY_VERIFY(!table->rows().isBusy() && table->rows().model().rowCount() > 0);
    table->rows().loadAll();
    QTRY_VERIFY(!table->rows().isBusy() && !table->rows().canLoadMore());
    const int amount = table->table().columnOf("amount");
    std::int64_t sum = 0;
    for (int row = 0; row < table->rows().model().rowCount(); ++row)
        sum += table->table().cell(table->rows().model().tableRow(row), amount).number;
    QCOMPARE(sum, drawn.series[0].values[month]->units());
}

//! Enter on a point of the balance shows what came and went until that day, and nothing later.
void TestPersonPage::aBalanceOpensTheMovementsItIsMadeOf()
{
    showPerson(u"demo-statement"_s);
    ChartView *chart = nullptr;
    for (auto *candidate : page()->findChildren<ChartView *>())
        if (candidate->kind() == models::ChartKind::Balance)
            chart = candidate;
    QVERIFY(chart);
    QTRY_VERIFY(chart->data().categories.size() > 60);
    const models::ChartData drawn = chart->data();
    const qsizetype middle = drawn.categories.size() / 2;
    chart->setCurrent({middle, 0});
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"transactions"_s);
    ResourcePage *table = resourcePage(u"transactions"_s);
    // All of them come by themselves: the first page has none so old.
    QTRY_VERIFY(!table->rows().isBusy() && !table->rows().canLoadMore());
    QTRY_VERIFY(table->rows().model().rowCount() > 0);
    QVERIFY2(table->query().errors().isEmpty(), qPrintable(table->query().text()));
    const int date = table->table().columnOf("value_date");
    for (int row = 0; row < table->rows().model().rowCount(); ++row) {
        const auto days = table->table().cell(table->rows().model().tableRow(row), date).number;
        QVERIFY(QDate(1970, 1, 1).addDays(days) <= drawn.categories[middle].date);
    }
}

//! Three icons beside the title and no more; what is used least is in the menu, and has its key anyway.
void TestPersonPage::theReportIsInTheMenu()
{
    showPerson(u"demo-statement"_s);
    const auto *header = page()->findChild<PageHeader *>();
    QCOMPARE(header->findChildren<QToolButton *>().size(), 4); // with the one for more
    QToolButton *more = nullptr;
    for (auto *button : header->findChildren<QToolButton *>())
        if (button->accessibleName() == u"More")
            more = button;
    QVERIFY(more);
    more->click();
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const QAction *report = menu->actions().constFirst();
    QCOMPARE(report->objectName(), u"personReport"_s);
    QVERIFY(report->isEnabled());
    QCOMPARE(report->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    menu->close();
}

void TestPersonPage::namesAreMaskedUntilRevealed()
{
    showPerson(u"demo-statement"_s);
    const auto *header = page()->findChild<PageHeader *>();
    const QString hidden = header->title();
    QVERIFY2(hidden.contains(u'\u2022'), qPrintable(hidden));
    QAction *eye = nullptr;
    for (auto *action : page()->findChildren<QAction *>())
        if (action->text() == u"Show the name for 30 seconds")
            eye = action;
    QVERIFY(eye);
    QSignalSpy noted(&m_bench->journal, &storage::Journal::appended);
    eye->trigger();
    QVERIFY2(!header->title().contains(u'\u2022'), qPrintable(header->title()));
    eye->trigger();
    QCOMPARE(header->title(), hidden);
    // That it was shown stands in the journal, and not what.
    const auto reveal = [&noted]() -> std::optional<ChangeRecord> {
        for (const QVariantList &told : noted)
            if (const auto entry = told.first().value<storage::JournalEntry>(); entry.change)
                return entry.change;
        return std::nullopt;
    };
    QTRY_VERIFY(reveal());
    QVERIFY(reveal()->kind == ChangeRecord::Kind::Reveal);
    QCOMPARE(reveal()->subject, u"person/name"_s);
    QCOMPARE(reveal()->object.size(), 64);
    QCOMPARE(IdentityCard::kindIn(u"document-9f3a"_s), u"document"_s);
}

void TestPersonPage::aPartThatFailsHidesNoOther()
{
    const QString link = linkOf(u"demo-statement"_s);
    QVERIFY(!link.isEmpty());
    breakCalls(R"({"path": "/api/incomes/", "kind": "status", "status": 500, "times": 0})");
    m_window->openPage(u"person"_s, PersonPage::filtersFor(link));
    constexpr int kRetriesMs = 30'000; // a call that failed is asked again, later and later
    QTRY_VERIFY_WITH_TIMEOUT(page()->load() && page()->load()->isFinished(), kRetriesMs);
    QCOMPARE(page()->load()->status(models::PersonPart::Incomes).state, models::PartState::Failed);
    QTRY_VERIFY(!card(u"Accounts"_s)->list().facts().isEmpty());
    QVERIFY(!card(u"Links"_s)->list().facts().isEmpty());
}

void TestPersonPage::anUnknownLinkSaysSo()
{
    m_window->openPage(u"person"_s, PersonPage::filtersFor(u"00000000-0000-4000-8000-000000000000"_s));
    QTRY_VERIFY(page()->load() && page()->load()->isFinished());
    QTRY_VERIFY(card(u"Links"_s)->findChildren<QLabel *>().size() > 0);
    QTRY_VERIFY(hasVisibleText(*card(u"Links"_s), u"Belvo does not know these links."_s));
}

void TestPersonPage::peopleAreListedAndOpenTheirPage()
{
    m_window->openPage(u"people"_s);
    ResourcePage *people = resourcePage(u"people"_s);
    QVERIFY(people);
    QTRY_VERIFY(people->rows().state() == models::FeedState::Complete);
    ui::TableView *table = people->tableView();
    QVERIFY(table->model()->rowCount() > 20);
    table->setCurrentIndex(table->model()->index(2, 0));
    const QString person = people->currentRecord().id;
    QVERIFY(!person.isEmpty());
    QTRY_COMPARE(m_window->findChild<DetailPane *>()->recordId(), person);
    QAction *address = menuAction(u"copyAddress"_s);
    QVERIFY(address);
    address->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"vinculo://person/"_s + person);
    // The search of every list.
    people->query().setText(u"links:>1"_s);
    QTRY_VERIFY(!people->rows().isBusy());
    const int links = people->table().columnOf("links");
    QVERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < people->rows().model().rowCount(); ++row)
        QVERIFY(people->table().cell(people->rows().model().tableRow(row), links).number > 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"person"_s);
    QTRY_VERIFY(page()->load() && page()->load()->subject().linkIds.size() > 1);
    QVERIFY(!card(u"Why these links are one person"_s)->list().facts().isEmpty());
}

//! A link that is somebody else's leaves the person, and comes back with Undo.
void TestPersonPage::aLinkCanBeSomebodyElses()
{
    m_window->openPage(u"people"_s);
    ResourcePage *people = resourcePage(u"people"_s);
    QTRY_VERIFY(people->rows().state() == models::FeedState::Complete);
    people->query().setText(u"links:2"_s);
    QTRY_VERIFY(!people->rows().isBusy() && people->rows().model().rowCount() > 0);
    m_window->openPerson(people->table().idOf(people->rows().model().tableRow(0)));
    QTRY_COMPARE(page()->load()->subject().linkIds.size(), 2);
    SectionCard *why = card(u"Why these links are one person"_s);
    QTRY_VERIFY(!why->isHidden());
    const auto detail = [why] { return why->list().facts().constFirst().detail; };
    QTRY_VERIFY2(detail().contains(u" ↔ "_s) && !detail().contains(u"_br_"_s), qPrintable(detail()));
    QPushButton *split = nullptr;
    for (auto *button : why->findChildren<QPushButton *>())
        if (button->text() == u"Not one person…")
            split = button;
    QVERIFY(split);
    split->click();
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    menu->actions().constLast()->trigger();
    menu->close();
    QTRY_COMPARE(page()->load()->subject().linkIds.size(), 1);
    QTRY_VERIFY(why->isHidden());
    page()->findChild<Toast *>()->button()->click();
    QTRY_COMPARE(page()->load()->subject().linkIds.size(), 2);
    QTRY_VERIFY(!why->isHidden());
}

void TestPersonPage::whatWasFetchedHereHappened()
{
    const QString link = linkOf(u"demo-statement"_s);
    CallRecord call;
    call.startedAtMs = QDateTime::currentMSecsSinceEpoch() - 60'000;
    call.verb = HttpVerb::Post;
    call.pathTemplate = u"/api/links/{id}/refresh/"_s;
    call.status = 202;
    call.fetchedLink = link;
    m_bench->journal.append(m_bench->profile, call);
    m_window->openPage(u"person"_s, PersonPage::filtersFor(link));
    QTRY_VERIFY(
        std::ranges::any_of(card(u"What happened"_s)->list().facts(), [](const models::FactLine &line) {
            return line.title == u"Refresh asked for here";
        }));
}

//! No command of the menus that can be chosen may fail for want of a table.
void TestPersonPage::whatNeedsATableIsOffWithoutOne()
{
    QAction *columns = menuAction(u"Columns"_s);
    QVERIFY(columns);
    m_window->openPage(u"links"_s);
    QVERIFY(columns->isEnabled());
    m_window->openPage(u"home"_s);
    QVERIFY(!columns->isEnabled());
    showPerson(u"demo-statement"_s);
    QVERIFY(!columns->isEnabled());
    m_window->openPage(u"people"_s);
    QVERIFY(columns->isEnabled());
}

void TestPersonPage::chartsTellWhatTheyHaveDone()
{
    showPerson(u"demo-statement"_s);
    Q_EMIT page()->findChild<ChartCard *>()->told(u"Saved."_s, Tone::Ok);
    QCOMPARE(page()->findChild<Toast *>()->sentence(), u"Saved."_s);
}

QTEST_MAIN(TestPersonPage)
#include "tst_personpage.moc"
