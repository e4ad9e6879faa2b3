// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/table/columntable.h"
#include "tests/ui/windowwalk.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::ChartKind;
using models::PartState;
using models::PersonPart;

//! The page of a customer of whom Belvo does not send everything: what came is shown, what did not is said.
class TestPersonFailures : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { end(); }
    void movementsThatAreRefusedAreNotCalledNone();
    void halfOfTheMovementsIsCalledHalf();
    void movementsThatNobodyOffersAreNotCalledNone();
    void anotherPersonBeginsWithoutTheDrawingsOfTheFirst();
    void ownersThatAreRefusedAreToldAndAskedAgain();
    void workThatIsRefusedIsNotHidden();
    void namesOfInstitutionsThatAreRefusedAreTold();
    void refusedLinksLeadToTheMovementsAllTheSame();
    void linksThatAreHalfRefusedAreAllNamed();
    void whileNamesAreMissingThereMayBeMoreLinks();

private:
    void waitForPeople();
    void openMovements();
    [[nodiscard]] QStringList linksOfTable() const;
    [[nodiscard]] QString linkOf(const QString &externalId);
    void show(const QString &link);
    void callSandbox(const QByteArray &verb, const QByteArray &fault = {});
    void breakCalls(const QByteArray &fault) { callSandbox("POST", fault); }
    [[nodiscard]] PersonPage *page() const { return m_window->findChild<PersonPage *>(); }
    [[nodiscard]] PartState stateOf(PersonPart part) const { return page()->load()->status(part).state; }
    [[nodiscard]] SectionCard *card(const QString &title) const;
    [[nodiscard]] ChartCard *chart(ChartKind kind) const;
    [[nodiscard]] static QString failureOf(const ChartCard &card);
    [[nodiscard]] static bool says(const QWidget &widget, const QString &words);
};

namespace {

const QString kForbidden = u"This Belvo account does not include the resource."_s;
constexpr ChartKind kCharts[] = {ChartKind::Columns, ChartKind::Balance, ChartKind::Categories,
                                 ChartKind::Coverage};

} // namespace

void TestPersonFailures::init()
{
    begin({u"mexican-employee"_s, u"newcomer"_s});
    QVERIFY(openWindow());
    waitForPeople();
}

//! Whose the links are is known: nobody grows while a test looks.
void TestPersonFailures::waitForPeople()
{
    m_window->openPage(u"people"_s);
    QVERIFY(listPage());
    QTRY_VERIFY_WITH_TIMEOUT(listPage()->rows().state() == models::FeedState::Complete, kPatienceMs);
}

void TestPersonFailures::callSandbox(const QByteArray &verb, const QByteArray &fault)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_bench->profile.baseUrl.resolved(QUrl(u"/_sandbox/faults/"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, fault));
    QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

QString TestPersonFailures::linkOf(const QString &externalId)
{
    m_window->openPage(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {externalId}}});
    const ResourcePage *links = listPage();
    if (!links || !QTest::qWaitFor([links] { return links->table().rowCount() == 1; }, kPatienceMs))
        return {};
    return links->table().idOf(0);
}

//! Until everything was asked for and is on the page, for good or ill.
void TestPersonFailures::show(const QString &link)
{
    QVERIFY(!link.isEmpty());
    m_window->openPage(u"person"_s, PersonPage::filtersFor(link));
    QVERIFY(page());
    QTRY_VERIFY_WITH_TIMEOUT(page()->load() && page()->load()->isFinished(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(card(u"Links"_s)->isVisible(), kPatienceMs);
}

SectionCard *TestPersonFailures::card(const QString &title) const
{
    for (auto *candidate : page()->findChildren<SectionCard *>())
        if (candidate->title() == title)
            return candidate;
    return nullptr;
}

ChartCard *TestPersonFailures::chart(ChartKind kind) const
{
    for (auto *candidate : page()->findChildren<ChartCard *>())
        if (candidate->chart().kind() == kind)
            return candidate;
    return nullptr;
}

QString TestPersonFailures::failureOf(const ChartCard &card)
{
    const auto *failure = card.findChild<NoticeLine *>(u"chartFailure"_s);
    return failure->isVisibleTo(&card) ? failure->text() : QString();
}

bool TestPersonFailures::says(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisibleTo(&widget) && label->text().contains(words);
    });
}

//! Not at once alone, and not until the next look at the clock: as long as it is so.
void TestPersonFailures::movementsThatAreRefusedAreNotCalledNone()
{
    const QString link = linkOf(u"demo-statement"_s);
    breakCalls(R"({"path": "/api/transactions/", "status": 403, "times": 0})");
    show(link);
    QCOMPARE(stateOf(PersonPart::Transactions), PartState::Failed);
    QCOMPARE(page()->load()->status(PersonPart::Transactions).loaded, 0);
    for (const ChartKind kind : kCharts)
        QTRY_VERIFY2(failureOf(*chart(kind)).contains(kForbidden), qPrintable(failureOf(*chart(kind))));
    // Other lists come anew: everything is worked out and drawn once more.
    page()->reload();
    QTRY_VERIFY_WITH_TIMEOUT(page()->load()->isFinished(), kPatienceMs);
    QTRY_COMPARE(failureOf(*chart(ChartKind::Columns)), kForbidden);
    QVERIFY(!says(*chart(ChartKind::Columns), u"No movement has come or gone."_s));
    QVERIFY(!says(*chart(ChartKind::Categories), u"Nothing was spent in this period."_s));
    // By keyboard, once Belvo answers again.
    callSandbox("DELETE");
    auto *retry = chart(ChartKind::Columns)->findChild<QPushButton *>();
    QVERIFY(retry && retry->isVisible());
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(PersonPart::Transactions), PartState::Complete, kPatienceMs);
    for (const ChartKind kind : kCharts)
        QTRY_VERIFY_WITH_TIMEOUT(failureOf(*chart(kind)).isEmpty(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!chart(ChartKind::Columns)->chart().data().isEmpty(), kPatienceMs);
}

void TestPersonFailures::halfOfTheMovementsIsCalledHalf()
{
    sandbox::ServerOptions options; // a statement of more than a page
    options.people = 20;
    options.limits = false;
    sandbox::Server large(options);
    closeWindow();
    m_bench->profile.baseUrl = large.start().value_or(QUrl());
    QVERIFY(openWindow());
    waitForPeople();
    const QString link = linkOf(u"demo-statement"_s);
    breakCalls(R"({"path": "/api/transactions/", "status": 403, "times": 0, "every": 2})");
    show(link);
    const models::PartStatus broken = page()->load()->status(PersonPart::Transactions);
    QCOMPARE(broken.state, PartState::Failed);
    QVERIFY(broken.loaded > 0 && broken.loaded < broken.total);
    const QString note = u"%1 of %2 movements are here."_s.arg(QLocale().toString(broken.loaded),
                                                               QLocale().toString(broken.total));
    for (const ChartKind kind : {ChartKind::Columns, ChartKind::Categories, ChartKind::Coverage}) {
        QTRY_VERIFY2(says(*chart(kind), note), qPrintable(note));
        QVERIFY(chart(kind)->chart().isVisibleTo(chart(kind))); // what came is drawn
        QVERIFY(failureOf(*chart(kind)).contains(kForbidden));
    }
    callSandbox("DELETE");
    QTest::keyClick(chart(ChartKind::Columns)->findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!says(*chart(ChartKind::Columns), u"movements are here"_s), kPatienceMs);
    QTRY_VERIFY(failureOf(*chart(ChartKind::Columns)).isEmpty());
    closeWindow(); // before its server
}

//! A link that knows of work alone.
void TestPersonFailures::movementsThatNobodyOffersAreNotCalledNone()
{
    const QString link = linkOf(u"persona-mexican-employee-work"_s);
    const QString bank = linkOf(u"persona-mexican-employee-bank"_s);
    QVERIFY(m_bench->decisions.split(m_bench->profile.id, {QUuid(link)}, {QUuid(bank)}));
    show(link);
    QTRY_COMPARE_WITH_TIMEOUT(page()->load()->subject().linkIds, QStringList{link}, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(PersonPart::Transactions), PartState::NotOffered, kPatienceMs);
    for (const ChartKind kind : {ChartKind::Columns, ChartKind::Categories})
        QTRY_VERIFY(says(*chart(kind), u"No institution of this person offers this kind of data."_s));
    QVERIFY(!says(*chart(ChartKind::Columns), u"No movement has come or gone."_s));
}

void TestPersonFailures::anotherPersonBeginsWithoutTheDrawingsOfTheFirst()
{
    const QString other = linkOf(u"persona-newcomer"_s);
    show(linkOf(u"demo-statement"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!chart(ChartKind::Columns)->chart().data().isEmpty(), kPatienceMs);
    breakCalls(R"({"path": "/api/transactions/", "status": 403, "times": 0})");
    show(other);
    QTRY_COMPARE(failureOf(*chart(ChartKind::Columns)), kForbidden);
    QVERIFY(chart(ChartKind::Columns)->chart().data().isEmpty());
    QVERIFY(!chart(ChartKind::Columns)->chart().isVisibleTo(chart(ChartKind::Columns)));
}

void TestPersonFailures::ownersThatAreRefusedAreToldAndAskedAgain()
{
    const QString link = linkOf(u"demo-statement"_s);
    breakCalls(R"({"path": "/api/owners/", "status": 403, "times": 0})");
    show(link);
    QCOMPARE(stateOf(PersonPart::Owners), PartState::Failed);
    auto *problem = page()->findChild<NoticeLine *>(u"identityProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(kForbidden), qPrintable(problem->text()));
    QVERIFY(problem->text().startsWith(u"Owners"_s));
    const auto *header = page()->findChild<PageHeader *>();
    // Consents are found by the owners' documents: that there are none was not said by anybody.
    QVERIFY(stateOf(PersonPart::Consents) != PartState::NeedsDocument);
    QVERIFY(says(*card(u"Consents"_s), kForbidden));
    QVERIFY(!says(*card(u"Consents"_s), u"no document of this person is known"_s));
    callSandbox("DELETE");
    auto *retry = page()->findChild<QPushButton *>(u"identityRetry"_s);
    QVERIFY(retry && retry->isVisible() && !retry->text().isEmpty());
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(PersonPart::Owners), PartState::Complete, kPatienceMs);
    QTRY_VERIFY(!problem->isVisible() && !retry->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(header->title().contains(u'\u2022'), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(PersonPart::Consents), PartState::Complete, kPatienceMs);
}

//! Most people have none, and then there is no card. Here nobody knows.
void TestPersonFailures::workThatIsRefusedIsNotHidden()
{
    const QString link = linkOf(u"persona-mexican-employee-work"_s);
    breakCalls(R"([{"path": "/api/employment-records/", "status": 403, "times": 0},
                   {"path": "/api/mx/current-employments/", "status": 403, "times": 0}])");
    show(link);
    SectionCard *work = card(u"Work"_s);
    QTRY_VERIFY(work->isVisible());
    QTRY_VERIFY(says(*work, kForbidden));
    QVERIFY(!card(u"Tax"_s)->isVisible()); // that was answered, and there is none
    callSandbox("DELETE");
    QPushButton *retry = nullptr;
    for (auto *button : work->findChildren<QPushButton *>())
        if (button->text() == u"Try again")
            retry = button;
    QVERIFY(retry && retry->isVisible());
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(PersonPart::EmploymentRecords), PartState::Complete, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!work->list().facts().isEmpty(), kPatienceMs);
    QTRY_VERIFY(!says(*work, kForbidden));
}

void TestPersonFailures::namesOfInstitutionsThatAreRefusedAreTold()
{
    const QString link = linkOf(u"demo-statement"_s);
    breakCalls(R"({"path": "/api/institutions/", "status": 403, "times": 0})");
    show(link);
    QCOMPARE(stateOf(PersonPart::Institutions), PartState::Failed);
    QTRY_VERIFY(says(*card(u"Links"_s), u"Institutions: "_s + kForbidden));
    QVERIFY(!card(u"Links"_s)->list().facts().isEmpty());
}

//! By keyboard, with the one button of the header.
void TestPersonFailures::openMovements()
{
    QPushButton *all = nullptr;
    for (auto *button : page()->findChild<PageHeader *>()->findChildren<QPushButton *>())
        if (button->text() == u"All &transactions")
            all = button;
    QVERIFY(all && all->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(all->isEnabled(), kPatienceMs);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), u"transactions"_s);
}

//! That the table is asked for.
QStringList TestPersonFailures::linksOfTable() const
{
    for (const api::ListFilter &filter : listPage()->state().filters)
        if (filter.key == u"link")
            return filter.values;
    return {};
}

void TestPersonFailures::refusedLinksLeadToTheMovementsAllTheSame()
{
    const QString link = linkOf(u"demo-statement"_s);
    breakCalls(R"([{"path": "/api/links/", "status": 403, "times": 0},
                   {"path": "/api/owners/", "status": 403, "times": 0}])");
    show(link);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(PersonPart::Links), PartState::Failed, kPatienceMs);
    // Neither a name nor an id of the merchant's came.
    const auto *header = page()->findChild<PageHeader *>();
    QTRY_COMPARE(header->title(), u"Customer whose name could not be read"_s);
    openMovements();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(linksOfTable().contains(link));
    QTRY_VERIFY_WITH_TIMEOUT(listPage()->table().rowCount() > 0, kPatienceMs);
}

//! More links than one call asks for, and the second call is refused.
void TestPersonFailures::linksThatAreHalfRefusedAreAllNamed()
{
    constexpr int kManyLinks = 60;
    m_window->openPage(u"links"_s);
    QTRY_VERIFY_WITH_TIMEOUT(listPage()->table().rowCount() >= kManyLinks, kPatienceMs);
    QStringList links;
    for (int row = 0; row < kManyLinks; ++row)
        links.append(listPage()->table().idOf(row));
    for (const QString &link : links.mid(1))
        QVERIFY(m_bench->decisions.merge(m_bench->profile.id, {QUuid(links.first())}, {QUuid(link)}));
    show(links.first());
    QTRY_VERIFY_WITH_TIMEOUT(page()->load()->subject().linkIds.size() >= kManyLinks, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(page()->load()->isFinished(), kPatienceMs);
    breakCalls(R"({"path": "/api/links/", "status": 403, "times": 0, "every": 2})");
    page()->reload();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(PersonPart::Links), PartState::Failed, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(page()->load()->isFinished(), kPatienceMs);
    QTRY_VERIFY(says(*card(u"Links"_s), kForbidden));
    openMovements();
    if (QTest::currentTestFailed())
        return;
    const QStringList asked = linksOfTable();
    for (const QString &link : std::as_const(links))
        QVERIFY2(asked.contains(link), qPrintable(link));
}

//! A person is not said to have one link while nobody knows whose the others are.
void TestPersonFailures::whileNamesAreMissingThereMayBeMoreLinks()
{
    closeWindow();
    breakCalls(R"({"path": "/api/owners/", "status": 403, "times": 0})");
    QVERIFY(openWindow());
    const QString words = u"Names are known for 0% of the links: there may be more."_s;
    const QString link = linkOf(u"demo-statement"_s);
    show(link);
    const auto *header = page()->findChild<PageHeader *>();
    QTRY_VERIFY_WITH_TIMEOUT(says(*header, words), kPatienceMs);
    callSandbox("DELETE");
    m_window->openPage(u"people"_s);
    listPage()->reload();
    QTRY_VERIFY_WITH_TIMEOUT(listPage()->table().rowCount() > 0 &&
                                 listPage()->rows().state() == models::FeedState::Complete,
                             kPatienceMs);
    m_window->openPage(u"person"_s, PersonPage::filtersFor(link));
    QTRY_VERIFY_WITH_TIMEOUT(!says(*header, words), kPatienceMs);
}

QTEST_MAIN(TestPersonFailures)
#include "tst_personfailures.moc"
