// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/person/linkhealth.h"
#include "tests/ui/windowbench.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/links/credentialsdialog.h"
#include "ui/dialogs/triage/handbackdialog.h"
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
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
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
    void aProblemBeginsWhatIsToBeDone();
    void aRecurringPaymentOpensItsPayments();
    void chartsGoBackAsFarAsChosen();
    void aLongListOfIdsIsFolded();
    void aBarOpensTheMovementsOfItsMonth();
    void aBalanceOpensTheMovementsItIsMadeOf();
    void theReportIsInTheMenu();
    void namesAreMaskedUntilRevealed();
    void aPartThatFailsHidesNoOther();
    void anUnknownLinkSaysSo();
    void peopleAreListedAndOpenTheirPage();
    void aLinkCanBeSomebodyElses();
    void whatWasFetchedHereHappened();
    void whatIsShownHereHappensAtOnce();
    void whatNeedsATableIsOffWithoutOne();
    void chartsTellWhatTheyHaveDone();

private:
    void open();
    void showPerson(const QString &externalId);
    void breakCalls(const QByteArray &fault);
    [[nodiscard]] QString linkOf(const QString &externalId);
    [[nodiscard]] QString invalidLink(bool isOpenFinance);
    [[nodiscard]] FactRow *rowWith(const QString &title, const QString &value) const;
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

//! Of the first hundred.
QString TestPersonPage::invalidLink(bool isOpenFinance)
{
    m_window->openPage(u"links"_s, {{u"status"_s, FilterOp::Equals, {u"invalid"_s}}});
    ResourcePage *links = resourcePage(u"links"_s);
    if (!links || !QTest::qWaitFor([links] {
            return links->rows().state() == models::FeedState::Complete && links->table().rowCount() > 0;
        }))
        return {};
    const int institution = links->table().columnOf("institution");
    for (int row = 0; row < links->table().rowCount(); ++row) {
        const std::string_view name = links->table().cell(row, institution).text;
        if (models::isOpenFinanceName(QString::fromUtf8(name.data(), qsizetype(name.size()))) ==
            isOpenFinance)
            return links->table().idOf(row);
    }
    return {};
}

FactRow *TestPersonPage::rowWith(const QString &title, const QString &value) const
{
    for (auto *row : card(title)->findChildren<FactRow *>())
        if (row->isVisibleTo(card(title)) && row->fact().value == value)
            return row;
    return nullptr;
}

//! By keyboard: what can be done here, or what the customer is told.
void TestPersonPage::aProblemBeginsWhatIsToBeDone()
{
    const QString refused = invalidLink(false);
    QVERIFY(!refused.isEmpty());
    m_window->openPage(u"person"_s, PersonPage::filtersFor(refused));
    QTRY_VERIFY(page()->load() && page()->load()->isFinished());
    const QString problems = u"Needs attention"_s;
    QTRY_VERIFY(rowWith(problems, u"Update credentials…"_s));
    QTest::keyClick(rowWith(problems, u"Update credentials…"_s), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<CredentialsDialog *>());
    QVERIFY(m_window->findChild<CredentialsDialog *>()->isVisible());
    QCOMPARE(m_window->currentPage(), u"person"_s);
    m_window->findChild<CredentialsDialog *>()->reject();
    QTRY_VERIFY(!m_window->findChild<CredentialsDialog *>());

    const QString gone = invalidLink(true);
    QVERIFY(!gone.isEmpty());
    m_window->openPage(u"person"_s, PersonPage::filtersFor(gone));
    QTRY_VERIFY(page()->load() && page()->load()->isFinished());
    QTRY_VERIFY(rowWith(problems, u"Tell the customer…"_s));
    QTest::keyClick(rowWith(problems, u"Tell the customer…"_s), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<HandBackDialog *>());
    auto *dialog = m_window->findChild<HandBackDialog *>();
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"handBackMessage"_s)->toPlainText().isEmpty());
    QVERIFY(!dialog->findChild<QPushButton *>(u"handBackWaiting"_s)); // there is no list here
    QTest::keyClick(dialog->findChild<QPushButton *>(u"handBackCopy"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             dialog->findChild<QPlainTextEdit *>(u"handBackMessage"_s)->toPlainText());
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<HandBackDialog *>());
    QCOMPARE(m_window->currentPage(), u"person"_s);
}

//! As many rows as it says, whoever the rent went to.
void TestPersonPage::aRecurringPaymentOpensItsPayments()
{
    showPerson(u"demo-statement"_s);
    SectionCard *recurring = card(u"Recurring payments"_s);
    QTRY_VERIFY(!recurring->list().facts().isEmpty());
    QTRY_VERIFY(recurring->list().facts().constFirst().targetNote.isEmpty()); // all movements are here
    const models::FactLine fact = recurring->list().facts().constFirst();
    QTest::keyClick(recurring->findChildren<FactRow *>().constFirst(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"transactions"_s);
    ResourcePage *table = resourcePage(u"transactions"_s);
    QTRY_VERIFY(!table->rows().isBusy() && !table->rows().canLoadMore());
    QTRY_VERIFY(table->rows().model().rowCount() > 0);
    QVERIFY2(table->query().errors().isEmpty(), qPrintable(table->query().text()));
    const int count = table->rows().model().rowCount();
    QVERIFY2(fact.detail.contains(u"%1 payment"_s.arg(count)), qPrintable(fact.detail));
}

//! The choice says what the charts then say, and stays for the next person.
void TestPersonPage::chartsGoBackAsFarAsChosen()
{
    showPerson(u"demo-statement"_s);
    const auto columns = [this]() -> const ChartView * {
        for (const auto *chart : page()->findChildren<ChartView *>())
            if (chart->kind() == models::ChartKind::Columns)
                return chart;
        return nullptr;
    };
    QTRY_COMPARE(columns()->data().categories.size(), 12);
    const QString subject = columns()->data().subject;
    auto *choice = page()->findChild<QComboBox *>(u"chartPeriod"_s);
    QVERIFY(choice && !choice->accessibleName().isEmpty());
    QCOMPARE(choice->currentIndex(), 0);
    QTest::keyClick(choice, Qt::Key_End);
    QTRY_VERIFY(columns()->data().categories.size() > 12);
    const models::ChartCategory first = columns()->data().categories.constFirst();
    QVERIFY(columns()->data().subject != subject);
    QVERIFY2(columns()->data().subject.contains(first.label), qPrintable(columns()->data().subject));
    const auto shows = [this](models::ChartKind kind, const QString &words) {
        return std::ranges::any_of(page()->findChildren<ChartView *>(), [&](const ChartView *chart) {
            return chart->kind() == kind && chart->data().subject.contains(words);
        });
    };
    for (const models::ChartKind kind :
         {models::ChartKind::Balance, models::ChartKind::Categories, models::ChartKind::Coverage})
        QTRY_VERIFY2(shows(kind, first.label), qPrintable(first.label));
    m_window->openPage(u"person"_s, PersonPage::filtersFor(invalidLink(true)));
    QTRY_VERIFY(page()->load() && page()->load()->isFinished());
    QCOMPARE(page()->findChild<QComboBox *>(u"chartPeriod"_s)->currentIndex(), 2);
}

//! A person with sixty links has more ids than fit: the others are a click away.
void TestPersonPage::aLongListOfIdsIsFolded()
{
    models::RevealState reveal;
    models::PersonIdentity identity;
    for (int i = 0; i < 70; ++i)
        identity.facts.append(
            {.kind = models::IdentityFact::Kind::ExternalId, .value = u"customer-%1"_s.arg(i)});
    IdentityCard identityCard(tests::WindowBench::theme(), reveal, nullptr);
    identityCard.setIdentity(u"one"_s, identity);
    identityCard.show();
    const auto rows = [&identityCard] { return identityCard.findChildren<DetailRow *>().size(); };
    QCOMPARE(rows(), IdentityCard::kFolded);
    auto *more = identityCard.findChild<QPushButton *>(u"identityMore"_s);
    QVERIFY(more && more->isVisible());
    QCOMPARE(more->text(), u"Show all 70"_s);
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(rows(), 70);
    identityCard.setIdentity(u"another"_s, identity);
    QCOMPARE(rows(), IdentityCard::kFolded);
    identity.facts.resize(IdentityCard::kFolded + 1);
    identityCard.setIdentity(u"another"_s, identity);
    QCOMPARE(rows(), identity.facts.size());
    QVERIFY(!more->isVisible());
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

//! What is made readable here stands among what happened, without a reload.
void TestPersonPage::whatIsShownHereHappensAtOnce()
{
    showPerson(u"demo-statement"_s);
    const auto told = [this] {
        return std::ranges::any_of(
            card(u"What happened"_s)->list().facts(), [](const models::FactLine &line) {
                return line.title == u"Personal data shown" && line.detail.contains(u"Name");
            });
    };
    QVERIFY(!told());
    for (auto *action : page()->findChildren<QAction *>())
        if (action->text() == u"Show the name for 30 seconds")
            action->trigger();
    QTRY_VERIFY(told());
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
