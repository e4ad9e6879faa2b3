// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/linkids.h"
#include "peoplerun.h"
#include "tests/sandbox/sandboxclient.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

//! The people of a real server over HTTP: loaded, kept, found, taken apart and put together again.
class TestPeopleDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutAProfileNothingHappens();
    void allListsAreLoadedAndEverybodyIsFound();
    void aPersonWithManyBanksIsOnePerson();
    void factsSayWhatTheListsSay();
    void keptListsServeAtOnceAndAreNotLoadedAgain();
    void oldListsAreLoadedAgain();
    void oneRefusedListLeavesTheOthers();
    void wrongKeysStopEverything();
    void refusedListsLeaveWhatThereIs();
    void splittingAndMergingIsRemembered();
    void uselessDecisionsAreRefused();
    void anErasedLinkIsForgotten();
    void aForgottenProfileTakesItsDecisionsAlong();
    void consentsComeByDocument();
    void closingInTheMiddleIsClean();
    void namesOfBanksAreAskedForAgainWithTheLists();

private:
    [[nodiscard]] QUrl url() const { return m_sandbox->baseUrl(); }
    void fail(const QString &path, int status, int times = 1000);

    std::unique_ptr<SandboxClient> m_sandbox;
};

void TestPeopleDirectory::init()
{
    m_sandbox = std::make_unique<SandboxClient>();
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
}

void TestPeopleDirectory::fail(const QString &path, int status, int times)
{
    const auto answer = m_sandbox->fault(
        {{u"path"_s, path}, {u"kind"_s, u"status"_s}, {u"status"_s, status}, {u"times"_s, times}});
    QVERIFY2(answer.status < 300, answer.body.constData());
}

void TestPeopleDirectory::withoutAProfileNothingHappens()
{
    Machine machine;
    Run run(machine, url());
    run.cache.open(run.profile, "account");
    QVERIFY(!run.directory.isOpen());
    QVERIFY(!run.directory.isWorking());
    QCOMPARE(run.directory.search(u"maria"_s).total, std::size_t(0));
    QCOMPARE(run.directory.coverage().percent(), 0);
    QVERIFY(!run.directory.oldestRows().isValid());
    run.directory.refresh();
    QCOMPARE(run.changes, 0);
    QCOMPARE(run.connection->governor.rateState().usedInWindow, 0);
}

void TestPeopleDirectory::allListsAreLoadedAndEverybodyIsFound()
{
    Machine machine;
    Run run(machine, url());
    run.open();
    QVERIFY(run.directory.isWorking());
    QVERIFY(run.waitUntilDone());
    QCOMPARE(run.rowsOf(PeopleList::Links), m_sandbox->all(u"/api/links/?page_size=1000"_s).size());
    const QJsonArray owners = m_sandbox->all(u"/api/owners/?page_size=1000"_s);
    QCOMPARE(run.rowsOf(PeopleList::Owners), owners.size());
    for (const PeopleList list : kPeopleLists) {
        QCOMPARE(run.directory.listState(list).stage, PeopleListState::Stage::Idle);
        QVERIFY(run.directory.listState(list).isComplete);
    }
    const PeopleCoverage coverage = run.directory.coverage();
    QVERIFY(coverage.percent() > 0 && coverage.percent() <= 100);
    for (const QJsonValue &owner : owners) {
        const QString name = owner["display_name"_L1].toString();
        const auto person = run.directory.personOfLink(QUuid::fromString(owner["link"_L1].toString()));
        QVERIFY(person);
        if (name.isEmpty())
            continue;
        const PersonHits found = run.directory.search(name, 1000);
        QVERIFY2(std::ranges::any_of(found.hits, [&](const PersonHit &hit) { return hit.person == *person; }),
                 qPrintable(name));
    }
}

void TestPeopleDirectory::aPersonWithManyBanksIsOnePerson()
{
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.personas = QStringList{u"many-banks"_s};
    m_sandbox = std::make_unique<SandboxClient>(options);
    Machine machine;
    Run run(machine, url());
    run.open();
    QVERIFY(run.waitUntilDone());
    const PersonHits found = run.directory.search(u"persona-many-banks"_s);
    QCOMPARE(found.total, std::size_t(1));
    const PersonFacts facts = run.directory.facts(found.hits.front().person);
    QCOMPARE(facts.links.size(), std::size_t(4));
    QVERIFY(facts.owner);
    QVERIFY(!facts.evidence.empty());
    QVERIFY(facts.evidence.front().kind <= EvidenceKind::Document);
}

void TestPeopleDirectory::factsSayWhatTheListsSay()
{
    Machine machine;
    Run run(machine, url());
    run.open();
    QVERIFY(run.waitUntilDone());
    const QJsonObject link =
        m_sandbox->all(u"/api/links/?status=invalid&page_size=1000"_s).first().toObject();
    const QUuid id = QUuid::fromString(link["id"_L1].toString());
    const auto facts = run.directory.factsOfLink(id);
    QVERIFY(facts);
    QCOMPARE(facts->health, PersonStanding::Problem);
    QVERIFY(std::ranges::any_of(facts->links, [&](const LinkIdentity *each) {
        return textOf(each->institution) == link["institution"_L1].toString();
    }));
    QVERIFY(!facts->label.empty());
    QVERIFY(!facts->countries.empty());
    QVERIFY(!run.directory.factsOfLink(QUuid::createUuid()));
    // Balances are sums over the accounts that are not owed on.
    for (std::uint32_t person = 0; person < run.directory.people().count(); ++person) {
        const PersonFacts each = run.directory.facts(person);
        for (const PersonBalance &balance : each.balances) {
            std::int64_t units = 0;
            for (const AccountIdentity *account : each.accounts)
                if (account->currency == balance.currency && !account->isLiability)
                    units += account->balance.value_or(0);
            QCOMPARE(balance.units, units);
        }
    }
}

void TestPeopleDirectory::keptListsServeAtOnceAndAreNotLoadedAgain()
{
    Machine machine;
    std::size_t count = 0;
    {
        Run run(machine, url());
        QSignalSpy kept(&run.cache, &ListCache::kept);
        run.open();
        QVERIFY(run.waitUntilDone());
        QTRY_VERIFY(kept.count() >= 3);
        count = run.directory.people().count();
    }
    Run run(machine, QUrl(u"http://127.0.0.1:9"_s)); // nobody answers there, nor is anybody asked
    run.open();
    QVERIFY(run.waitUntilDone());
    QCOMPARE(run.directory.people().count(), count);
    QVERIFY(run.directory.oldestRows().isValid());
    for (const PeopleList list : kPeopleLists)
        QVERIFY(!run.directory.listState(list).error);
}

void TestPeopleDirectory::oldListsAreLoadedAgain()
{
    Machine machine;
    {
        Run run(machine, url());
        QSignalSpy kept(&run.cache, &ListCache::kept);
        run.open();
        QVERIFY(run.waitUntilDone());
        QTRY_VERIFY(kept.count() >= 3);
    }
    const QString gone = m_sandbox->all(u"/api/links/?page_size=1000"_s).first()["id"_L1].toString();
    QCOMPARE(m_sandbox->remove(u"/api/links/%1/"_s.arg(gone)).status, 204);
    Run run(machine, url());
    run.directory.setClock([] { return QDateTime::currentDateTimeUtc().addSecs(7 * 3600); });
    run.open();
    QVERIFY(run.waitUntilDone());
    QVERIFY(!run.directory.personOfLink(QUuid::fromString(gone)));
    run.directory.refresh();
    QVERIFY(run.directory.isWorking());
    QVERIFY(run.waitUntilDone());
}

void TestPeopleDirectory::oneRefusedListLeavesTheOthers()
{
    fail(u"/api/owners/"_s, 403);
    Machine machine;
    Run run(machine, url());
    run.open();
    QVERIFY(run.waitUntilDone());
    const PeopleListState &owners = run.directory.listState(PeopleList::Owners);
    QCOMPARE(owners.stage, PeopleListState::Stage::Failed);
    QCOMPARE(owners.error->httpStatus, 403);
    QCOMPARE(run.directory.listState(PeopleList::Accounts).stage, PeopleListState::Stage::Idle);
    QVERIFY(run.directory.people().count() > 0);
    QCOMPARE(run.directory.coverage().named, 0);
    const PersonFacts facts = run.directory.facts(0);
    QVERIFY(!facts.label.empty()); // external id or institution
}

void TestPeopleDirectory::wrongKeysStopEverything()
{
    m_sandbox->setKeys("demo", "demo");
    Machine machine;
    Run run(machine, url());
    run.connection = std::make_unique<api::Connection>(run.profile, Credentials{"demo", "wrong"});
    run.open();
    QVERIFY(run.waitUntilDone());
    for (const PeopleList list : kPeopleLists) {
        QCOMPARE(run.directory.listState(list).stage, PeopleListState::Stage::Failed);
        QCOMPARE(run.directory.listState(list).error->kind, ErrorKind::Unauthorized);
    }
    QCOMPARE(run.connection->governor.rateState().usedInWindow, 1); // one call, not one a list
}

void TestPeopleDirectory::refusedListsLeaveWhatThereIs()
{
    Machine machine;
    Run run(machine, url());
    run.open();
    QVERIFY(run.waitUntilDone());
    const std::size_t count = run.directory.people().count();
    fail(u"/api/links/"_s, 403);
    fail(u"/api/owners/"_s, 403);
    fail(u"/api/accounts/"_s, 403);
    run.directory.refresh();
    QVERIFY(run.waitUntilDone());
    QCOMPARE(run.directory.people().count(), count);
    QCOMPARE(run.directory.listState(PeopleList::Links).stage, PeopleListState::Stage::Failed);
    QVERIFY(run.directory.listState(PeopleList::Links).isComplete); // of what it has
}

void TestPeopleDirectory::splittingAndMergingIsRemembered()
{
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.personas = QStringList{u"many-banks"_s};
    m_sandbox = std::make_unique<SandboxClient>(options);
    Machine machine;
    QUuid split;
    QUuid other;
    {
        Run run(machine, url());
        run.open();
        QVERIFY(run.waitUntilDone());
        const PersonFacts facts =
            run.directory.facts(run.directory.search(u"persona-many-banks"_s).hits.front().person);
        split = uuidOf(facts.links[1]->id);
        other = facts.key;
        QSignalSpy made(&run.directory, &PeopleDirectory::peopleChanged);
        QVERIFY(run.directory.split({split}));
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(run.directory.personOfLink(split) != run.directory.personOfLink(other));
    }
    Run run(machine, url());
    run.open();
    QVERIFY(run.waitUntilDone());
    QVERIFY(run.directory.personOfLink(split) != run.directory.personOfLink(other));
    QVERIFY(run.directory.merge(split, other));
    QTRY_VERIFY(run.directory.personOfLink(split) == run.directory.personOfLink(other));
    QCOMPARE(run.directory.factsOfLink(split)->evidence.front().kind, EvidenceKind::Decision);
    QList<QUuid> others = run.directory.linksOfPersonOf(other);
    QCOMPARE(others.removeAll(split), 1);
    QVERIFY(run.directory.forgetDecisions({split}, others));
    QTRY_VERIFY(run.directory.factsOfLink(split)->evidence.front().kind != EvidenceKind::Decision);
    QCOMPARE(run.directory.factsOfLink(split)->links.size(), std::size_t(4));
}

void TestPeopleDirectory::uselessDecisionsAreRefused()
{
    Machine machine;
    Run run(machine, url());
    run.open();
    QVERIFY(run.waitUntilDone());
    const PersonFacts facts = run.directory.facts(0);
    QList<QUuid> all;
    for (const LinkIdentity *link : facts.links)
        all.append(uuidOf(link->id));
    for (const auto &result :
         {run.directory.split({}), run.directory.split(all), run.directory.split({QUuid::createUuid()}),
          run.directory.merge(facts.key, facts.key), run.directory.merge(facts.key, QUuid::createUuid())}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
    }
}

void TestPeopleDirectory::anErasedLinkIsForgotten()
{
    Machine machine;
    Run run(machine, url());
    run.open();
    QVERIFY(run.waitUntilDone());
    const QUuid link = run.directory.facts(0).key;
    run.cache.forgetLink(link.toString(QUuid::WithoutBraces));
    QTRY_VERIFY(!run.directory.personOfLink(link));
    QCOMPARE(run.directory.search(link.toString(QUuid::WithoutBraces)).total, std::size_t(0));
}

void TestPeopleDirectory::aForgottenProfileTakesItsDecisionsAlong()
{
    Machine machine;
    Run run(machine, url());
    QVERIFY(machine.decisions.merge(run.profile.id, {QUuid::createUuid()}, {QUuid::createUuid()}));
    const auto forgetting = run.cache.forget(run.profile);
    QVERIFY(machine.decisions.decisions(run.profile.id).isEmpty());
}

void TestPeopleDirectory::consentsComeByDocument()
{
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.people = 6;
    options.personas = QStringList{u"many-banks"_s, u"consent-expired"_s};
    m_sandbox = std::make_unique<SandboxClient>(options);
    Machine machine;
    Run run(machine, url());
    run.open();
    const auto consentsOf = [&run](const QString &text) -> std::size_t {
        const PersonHits found = run.directory.search(text);
        return found.hits.empty() ? 0 : run.directory.facts(found.hits.front().person).consents.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(consentsOf(u"persona-many-banks"_s) >= 4, kPatience); // few people: on its own
    QTRY_VERIFY_WITH_TIMEOUT(consentsOf(u"persona-consent-expired"_s) >= 1, kPatience);
    QVERIFY(run.waitUntilDone());
    const PersonHits found = run.directory.search(u"persona-many-banks"_s);
    QSignalSpy made(&run.directory, &PeopleDirectory::peopleChanged);
    run.directory.loadConsents(found.hits.front().person);
    QVERIFY(run.directory.isLoadingConsents());
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(!run.directory.consentError());
    QVERIFY(consentsOf(u"persona-many-banks"_s) >= 4);
}

void TestPeopleDirectory::closingInTheMiddleIsClean()
{
    Machine machine;
    Run run(machine, url());
    run.open();
    QTRY_VERIFY_WITH_TIMEOUT(run.rowsOf(PeopleList::Links) > 0, kPatience);
    run.directory.close();
    QVERIFY(!run.directory.isOpen());
    QVERIFY(!run.directory.isWorking());
    QCOMPARE(run.directory.people().count(), std::size_t(0));
    run.open(); // and once more
    QVERIFY(run.waitUntilDone());
    QVERIFY(run.directory.people().count() > 0);
}

void TestPeopleDirectory::namesOfBanksAreAskedForAgainWithTheLists()
{
    fail(u"/api/institutions/"_s, 403, 1);
    Machine machine;
    Run run(machine, url());
    run.directory.wantInstitutionTitles();
    run.open();
    const auto wasAsked = [this] {
        const QJsonArray arrivals = m_sandbox->get(u"/_sandbox/arrivals/"_s).array();
        return std::ranges::any_of(arrivals, [](const QJsonValue &each) {
            return each["path"_L1] == u"/api/institutions/"_s && each["count"_L1].toInt() > 0;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(wasAsked(), kPatience);
    QVERIFY(run.waitUntilDone());
    QVERIFY(run.directory.institutionTitles()->empty());
    // Nobody tells when the refusal has arrived; asking while it is on its way changes nothing.
    const auto areNamed = [&run] {
        if (!run.directory.isWorking())
            run.directory.refresh();
        return !run.directory.institutionTitles()->empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(areNamed(), kPatience);
}

QTEST_GUILESS_MAIN(TestPeopleDirectory)
#include "tst_peopledirectory.moc"
