// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/linkids.h"
#include "models/people/peopledirectory.h"
#include "tests/ui/deciding.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/person/personpage.h"
#include "ui/widgets/toast.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::PeopleDirectory;
using storage::PersonDecisions;

namespace {

constexpr int kPatienceMs = 60'000;
const QString kCard = u"May be the same person"_s;

} // namespace

//! Who was told apart is joined again on their page while people are still being put together: those were
//! begun before it was said, so they decide nothing.
class TestJoinAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itWaitsForThePeopleMadeAfterIt_data() { pairs(); }
    void itWaitsForThePeopleMadeAfterIt();
    void whoTakesItBackBeforeThatIsObeyed_data() { pairs(); }
    void whoTakesItBackBeforeThatIsObeyed();

private:
    static void pairs();
    void choosePair(bool isOnePerson);
    void showApart(bool isOnePerson);
    void joinWhileMaking();
    [[nodiscard]] bool areOne() const
    {
        return m_people->personOfLink(m_link) == m_people->personOfLink(m_other);
    }
    [[nodiscard]] qsizetype links() const { return m_page->load()->subject().linkIds.size(); }
    [[nodiscard]] Toast *toast() const { return m_page->findChild<Toast *>(); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<PeopleDirectory> m_people;
    models::RevealState m_reveal;
    RecordDirectory m_directory;
    std::unique_ptr<PersonPage> m_page;
    QUuid m_link; //!< whose page is shown
    QUuid m_other;
};

void TestJoinAgain::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
    m_connection = m_bench->connect();
    m_people = std::make_unique<PeopleDirectory>(m_bench->lists, m_bench->decisions);
    m_people->open(m_bench->profile, m_connection->client);
    QTRY_VERIFY_WITH_TIMEOUT(m_people->people().count() > 20 && !m_people->isWorking(), kPatienceMs);
}

void TestJoinAgain::cleanup()
{
    m_page.reset();
    m_people->close();
    m_people.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestJoinAgain::pairs()
{
    QTest::addColumn<bool>("isOnePerson");
    QTest::newRow("what they share joins them") << true;
    QTest::newRow("they share nothing") << false;
}

//! The two links of one person, or those of two people of whom nobody would think so.
void TestJoinAgain::choosePair(bool isOnePerson)
{
    QList<QUuid> chosen;
    for (std::uint32_t person = 0; person < m_people->people().count() && chosen.size() < 2; ++person) {
        const models::PersonFacts facts = m_people->facts(person);
        if (isOnePerson && facts.links.size() == 2)
            chosen = m_people->linksOfPersonOf(facts.key);
        else if (!isOnePerson && facts.links.size() == 1 && facts.suggestions.empty())
            chosen.append(facts.key);
    }
    QCOMPARE(chosen.size(), 2);
    m_link = chosen.constFirst();
    m_other = chosen.constLast();
}

void TestJoinAgain::showApart(bool isOnePerson)
{
    choosePair(isOnePerson);
    QCOMPARE(areOne(), isOnePerson);
    QVERIFY(m_people->tellApart({m_link}, {m_other}));
    QTRY_VERIFY_WITH_TIMEOUT(!areOne() && !m_people->isWorking(), kPatienceMs);
    m_page = std::make_unique<PersonPage>(PageContext{.theme = tests::WindowBench::theme(),
                                                      .settings = m_bench->settings,
                                                      .reveal = m_reveal,
                                                      .directory = m_directory,
                                                      .views = m_bench->views,
                                                      .lists = m_bench->lists,
                                                      .profile = m_bench->profile,
                                                      .people = *m_people});
    m_page->resize(1200, 800);
    m_page->setConnection(m_connection.get());
    m_page->restore(
        {.page = m_page->pageId(), .filters = PersonPage::filtersFor(m_link.toString(QUuid::WithoutBraces))});
    m_page->activate();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->load() && m_page->load()->isFinished(), kPatienceMs);
    QCOMPARE(links(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!tests::cardOf(*m_page, kCard)->isHidden(), kPatienceMs);
}

//! From the first of both steps to the last no event is handled, so that the people cannot be made before.
void TestJoinAgain::joinWhileMaking()
{
    tests::openMenu(*tests::cardOf(*m_page, kCard), u"The same person…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_people->isWorking(), kPatienceMs);
    const QSignalSpy made(m_people.get(), &PeopleDirectory::peopleChanged);
    // what somebody says of anybody else
    QVERIFY(m_bench->decisions.forget(m_bench->profile.id, {QUuid::createUuid()}, {QUuid::createUuid()}));
    QVERIFY(m_people->isMaking());
    tests::choose(u"*"_s);
    QVERIFY(m_people->isMaking() && made.isEmpty());
    QCOMPARE(toast()->sentence(), u"Both are one person now."_s);
    QVERIFY(m_people->decisions().isEmpty());
}

void TestJoinAgain::itWaitsForThePeopleMadeAfterIt()
{
    QFETCH(const bool, isOnePerson);
    showApart(isOnePerson);
    if (QTest::currentTestFailed())
        return;
    QList<qsizetype> joins; // when that was decided: after how many times that people were made
    const QSignalSpy made(m_people.get(), &PeopleDirectory::peopleChanged);
    connect(&m_bench->decisions, &PersonDecisions::decided, &made,
            [&joins, &made](const QUuid &, PersonDecisions::Decision decision) {
                if (decision == PersonDecisions::Decision::Joined)
                    joins.append(made.size());
            });
    joinWhileMaking();
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(areOne() && !m_people->isMaking(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(links(), 2, kPatienceMs);
    if (isOnePerson) { // so that nothing need be said
        QVERIFY(joins.isEmpty());
        QVERIFY(m_people->decisions().isEmpty());
    } else {
        QCOMPARE(joins.size(), 1);
        QVERIFY(joins.constFirst() > 1); // the first were begun before
        QCOMPARE(m_people->decisions().size(), 1);
        QVERIFY(m_people->decisions().constFirst().isSame);
    }
    toast()->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!areOne() && !m_people->isMaking(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(links(), 1, kPatienceMs);
    QCOMPARE(m_people->decisions().size(), 1);
    QVERIFY(!m_people->decisions().constFirst().isSame);
}

void TestJoinAgain::whoTakesItBackBeforeThatIsObeyed()
{
    QFETCH(const bool, isOnePerson);
    showApart(isOnePerson);
    if (QTest::currentTestFailed())
        return;
    joinWhileMaking();
    if (QTest::currentTestFailed())
        return;
    toast()->button()->click();
    QVERIFY(m_people->isMaking());
    QTRY_VERIFY_WITH_TIMEOUT(!m_people->isMaking(), kPatienceMs);
    QVERIFY(!areOne());
    QCOMPARE(links(), 1);
    QCOMPARE(m_people->decisions().size(), 1);
    QVERIFY(!m_people->decisions().constFirst().isSame);
}

QTEST_MAIN(TestJoinAgain)
#include "tst_joinagain.moc"
