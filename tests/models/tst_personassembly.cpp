// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/people/contactkeys.h"
#include "models/people/personassembly.h"
#include "samplepeople.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::SamplePeople;
using Owner = SamplePeople::Owner;
using Link = SamplePeople::Link;

namespace {

const QString kMaria = u"761.092.776-73"_s; // three CPFs with right check digits
const QString kJoao = u"52998224725"_s;
const QString kAna = u"111.444.777-35"_s;
const QString kWrong = u"761.092.776-74"_s;

std::shared_ptr<const People> assembled(const SamplePeople &sample,
                                        const std::vector<PersonDecision> &decisions = {})
{
    return assemblePeople(sample.identities(), decisions);
}

bool areOne(const People &people, int link, int other)
{
    return people.personOf(static_cast<std::size_t>(link)) ==
           people.personOf(static_cast<std::size_t>(other));
}

std::vector<EvidenceKind> kindsOf(std::span<const Evidence> evidence)
{
    std::vector<EvidenceKind> kinds;
    for (const Evidence &each : evidence)
        kinds.push_back(each.kind);
    return kinds;
}

PersonDecision decision(int first, int second, bool isSame, qint64 at = 1)
{
    return {SamplePeople::linkId(first), SamplePeople::linkId(second), isSame, at};
}

} // namespace

//! Who is behind which links: what joins them, what does not, and that people decide.
class TestPersonAssembly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsBecomeIdentities();
    void aPageWithoutTheRestSaysTheSame();
    void linksThatAreNotListedAreKnown();
    void eachKindOfEvidenceJoins_data();
    void eachKindOfEvidenceJoins();
    void whatNamesNobodyJoinsNothing_data();
    void whatNamesNobodyJoinsNothing();
    void twoHundredPeopleWithOneNameStay();
    void aPersonWithSixtyLinksIsOne();
    void twoPeopleWithOnePhoneStay();
    void aPhoneDoesNotJoinThroughAThird();
    void aContactOfManyIsNoEvidence();
    void aJointAccountStandsAlone();
    void aJointAccountFollowsTheExternalId();
    void aWrongDocumentIsWeak();
    void rfcAndCurpOfOnePersonGoTogether();
    void anExternalIdOfManyDocumentsNamesNobody();
    void decisionsSplit();
    void decisionsMerge();
    void aSplitHoldsAgainstOthers();
    void theLatestDecisionCounts();
    void linksWithoutOwnersAreFound();
    void evidenceIsKeptWithItsValue();
    void nobodyIsNoProblem();
    void hostileTextsAreTexts();
    void keysOfContacts_data();
    void keysOfContacts();
    void manyLinksTakeNoQuadraticTime();
};

void TestPersonAssembly::columnsBecomeIdentities()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"customer-17"_s,
                    .user = u"u-1"_s,
                    .institution = u"erebor_mx_retail"_s,
                    .status = u"invalid"_s,
                    .owners = {{.name = u"Mar\u00eda"_s,
                                .document = kMaria,
                                .email = u"m@example.com"_s,
                                .phone = u"+55 11 98765-4321"_s,
                                .otherName = u"Mari"_s},
                               {.name = {}, .company = u"Padaria Ltda"_s}},
                    .accounts = {{.number = u"0012345-6"_s, .balance = u"-3.4"_s},
                                 {.number = {}, .balance = u"1e3"_s, .category = u"CREDIT_CARD"_s}},
                    .consents = {u"AUTHORISED"_s, u"EXPIRED"_s}});
    const auto known = sample.identities();
    QCOMPARE(known->links.size(), std::size_t(1));
    const LinkIdentity &link = known->links[0];
    QVERIFY(link.isListed);
    QCOMPARE(link.id, SamplePeople::linkUuid(0));
    QCOMPARE(link.externalId, "customer-17");
    QCOMPARE(link.institutionUserId, "u-1");
    QCOMPARE(link.status, "invalid");
    QCOMPARE(link.accessMode, "recurrent");
    QCOMPARE(link.country, "MX");
    QCOMPARE(link.lastAccessedAt, 1'777'629'600'000'000);
    const auto owners = known->ownersOf(0);
    QCOMPARE(owners.size(), std::size_t(2));
    QCOMPARE(owners[0].name, "Mar\u00eda");
    QCOMPARE(owners[0].otherName, "Mari");
    QCOMPARE(owners[0].document, "76109277673");
    QCOMPARE(owners[0].documentNumber, kMaria.toStdString());
    QVERIFY(owners[0].isDocumentValid);
    QCOMPARE(owners[1].name, "Padaria Ltda");
    QVERIFY(owners[1].document.empty());
    const auto accounts = known->accountsOf(0);
    QCOMPARE(accounts.size(), std::size_t(2));
    QCOMPARE(accounts[0].balance, -34'000);
    QVERIFY(!accounts[0].isLiability);
    QCOMPARE(accounts[1].balance, 10'000'000);
    QVERIFY(accounts[1].isLiability);
    QVERIFY(accounts[1].currency == Currency::fromCode("BRL"));
    const auto consents = known->consentsOf(0);
    QCOMPARE(std::ranges::count_if(consents, &ConsentIdentity::isActive), 1);
}

void TestPersonAssembly::aPageWithoutTheRestSaysTheSame()
{
    SamplePeople sample;
    sample.add(u"a"_s, {.name = u"Maria"_s, .document = kMaria});
    IdentitySources sources = sample.sources();
    for (TableSnapshot *list : {&sources.links, &sources.owners, &sources.accounts, &sources.consents})
        for (api::ChunkPtr &page : list->chunks)
            page = identityColumns(page);
    QVERIFY(sources.owners.chunks[0]->raw.size() == 0);
    const auto known = readIdentities(sources);
    QCOMPARE(known->links[0].externalId, "a");
    QCOMPARE(known->ownersOf(0)[0].document, "76109277673");
}

void TestPersonAssembly::linksThatAreNotListedAreKnown()
{
    SamplePeople sample;
    sample.add(Link{.owners = {{.name = u"Maria"_s}}, .isListed = false});
    sample.add(Link{.accounts = {{.number = u"1"_s}}, .isListed = false});
    sample.add(Link{.isListed = false, .consents = {u"AUTHORISED"_s}});
    const auto known = sample.identities();
    QCOMPARE(known->links.size(), std::size_t(2)); // a consent alone is no link
    QVERIFY(!known->links[0].isListed);
    QCOMPARE(assembled(sample)->labelOf(0), "Maria");
}

void TestPersonAssembly::eachKindOfEvidenceJoins_data()
{
    QTest::addColumn<QString>("external");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<EvidenceKind>("kind");
    const QString no;
    QTest::newRow("external id") << u"c-1"_s << no << no << no << no << EvidenceKind::ExternalId;
    QTest::newRow("institution user") << no << u"u-1"_s << no << no << no << EvidenceKind::InstitutionUser;
    QTest::newRow("document") << no << no << kMaria << no << no << EvidenceKind::Document;
    QTest::newRow("unchecked document") << no << no << kWrong << no << no << EvidenceKind::UncheckedDocument;
    QTest::newRow("email") << no << no << no << u"M@Example.com"_s << no << EvidenceKind::Email;
    QTest::newRow("phone") << no << no << no << no << u"+5511987654321"_s << EvidenceKind::Phone;
}

void TestPersonAssembly::eachKindOfEvidenceJoins()
{
    QFETCH(QString, external);
    QFETCH(QString, user);
    QFETCH(QString, document);
    QFETCH(QString, email);
    QFETCH(QString, phone);
    QFETCH(EvidenceKind, kind);
    SamplePeople sample;
    for (int i = 0; i < 2; ++i)
        sample.add(Link{.externalId = external,
                        .user = user,
                        .owners = {{.name = i == 0 ? u"Maria Souza"_s : u"MARIA A. SOUZA"_s,
                                    .document = document,
                                    .email = i == 0 ? email : email.toLower(),
                                    .phone = i == 0 ? phone : phone.mid(3)}}});
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(1));
    QCOMPARE(kindsOf(people->evidenceOf(0)), std::vector{kind});
    QCOMPARE(people->keyOf(0), SamplePeople::linkUuid(0));
    QCOMPARE(people->personOfLink(SamplePeople::linkUuid(1)), std::optional<std::uint32_t>(0));
    QVERIFY(!people->personOfLink(SamplePeople::linkUuid(2)));
}

void TestPersonAssembly::whatNamesNobodyJoinsNothing_data()
{
    QTest::addColumn<Owner>("owner");
    QTest::newRow("nothing") << Owner{};
    QTest::newRow("name") << Owner{.name = u"Maria Souza"_s};
    QTest::newRow("no address") << Owner{.name = {}, .email = u"none"_s};
    QTest::newRow("an extension") << Owner{.name = {}, .phone = u"4321"_s};
    QTest::newRow("the public at large") << Owner{.name = {}, .document = u"XAXX010101000"_s};
}

void TestPersonAssembly::whatNamesNobodyJoinsNothing()
{
    QFETCH(Owner, owner);
    SamplePeople sample;
    sample.add({}, owner);
    sample.add({}, owner);
    QCOMPARE(assembled(sample)->count(), std::size_t(2));
}

void TestPersonAssembly::twoHundredPeopleWithOneNameStay()
{
    SamplePeople sample;
    for (int i = 0; i < 200; ++i)
        sample.add({}, {.name = i % 2 ? u"Jos\u00e9 Silva"_s : u"JOSE SILVA"_s});
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(200));
    const auto suggestions = people->suggestionsOf(7);
    QCOMPARE(suggestions.size(), std::size_t(20));
    std::set<std::uint32_t> others;
    for (const Evidence &each : suggestions) {
        QCOMPARE(each.kind, EvidenceKind::Name);
        QCOMPARE(people->personOf(each.first), 7U);
        others.insert(people->personOf(each.second));
    }
    QCOMPARE(others.size(), std::size_t(20)); // nobody twice
}

void TestPersonAssembly::aPersonWithSixtyLinksIsOne()
{
    SamplePeople sample;
    for (int i = 0; i < 60; ++i)
        sample.add(Link{.externalId = i < 20 ? u"c-1"_s : QString(),
                        .owners = {{.name = u"Maria"_s,
                                    .document = i >= 10 && i < 40 ? kMaria : QString(),
                                    .email = i >= 30 ? u"m@example.com"_s : QString()}}});
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(1));
    QCOMPARE(people->linksOf(0).size(), std::size_t(60));
    QVERIFY(std::ranges::is_sorted(people->evidenceOf(0), {}, &Evidence::kind));
}

void TestPersonAssembly::twoPeopleWithOnePhoneStay()
{
    SamplePeople sample;
    const QString phone = u"11987654321"_s;
    sample.add({}, {.name = u"Maria Souza"_s, .document = kMaria, .phone = phone});
    sample.add({}, {.name = u"Maria Souza"_s, .document = kJoao, .phone = phone}); // documents differ
    sample.add({}, {.name = u"Pedro Lima"_s, .phone = phone});                     // names differ
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(3));
    const auto suggestions = people->suggestionsOf(0);
    QCOMPARE(kindsOf(suggestions), (std::vector{EvidenceKind::Phone, EvidenceKind::Phone}));
}

void TestPersonAssembly::aPhoneDoesNotJoinThroughAThird()
{
    SamplePeople sample;
    sample.add({}, {.name = u"Maria"_s, .document = kMaria, .email = u"m@example.com"_s});
    sample.add({}, {.name = u"Maria"_s, .email = u"m@example.com"_s, .phone = u"11987654321"_s});
    sample.add({}, {.name = u"Maria"_s, .document = kJoao, .phone = u"11987654321"_s});
    const auto people = assembled(sample);
    QVERIFY(areOne(*people, 0, 1));
    QVERIFY(!areOne(*people, 1, 2));
}

void TestPersonAssembly::aContactOfManyIsNoEvidence()
{
    SamplePeople sample;
    for (int i = 0; i < 6; ++i) // an accountant's address; two of them even have one name
        sample.add({}, {.name = i < 2 ? u"Maria"_s : u"Cliente %1"_s.arg(QChar(char16_t(u'A' + i))),
                        .email = u"office@example.com"_s});
    QCOMPARE(assembled(sample)->count(), std::size_t(6));
    SamplePeople family;
    for (int i = 0; i < 8; ++i) // one person at many banks
        family.add({}, {.name = u"Maria"_s, .email = u"m@example.com"_s});
    QCOMPARE(assembled(family)->count(), std::size_t(1));
}

void TestPersonAssembly::aJointAccountStandsAlone()
{
    SamplePeople sample;
    sample.add({}, {.name = u"Maria"_s, .document = kMaria, .phone = u"11987654321"_s});
    sample.add({}, {.name = u"Jo\u00e3o"_s, .document = kJoao});
    const int joint =
        sample.add(Link{.owners = {{.name = u"Maria"_s, .document = kMaria, .phone = u"11987654321"_s},
                                   {.name = u"Jo\u00e3o"_s, .document = kJoao}}});
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(3));
    const auto suggestions = people->suggestionsOf(people->personOf(std::size_t(joint)));
    std::set<std::uint32_t> sharing;
    for (const Evidence &each : suggestions)
        if (each.kind == EvidenceKind::SharedOwner)
            sharing.insert(people->personOf(each.second));
    QCOMPARE(sharing, (std::set<std::uint32_t>{0, 1}));
    QVERIFY(std::ranges::count(kindsOf(people->suggestionsOf(0)), EvidenceKind::SharedOwner) == 1);
}

void TestPersonAssembly::aJointAccountFollowsTheExternalId()
{
    SamplePeople sample;
    sample.add(u"c-1"_s, {.name = u"Maria"_s, .document = kMaria});
    sample.add(Link{.externalId = u"c-1"_s,
                    .owners = {{.name = u"Maria"_s, .document = kMaria},
                               {.name = u"Maria"_s, .document = kJoao, .phone = u"11987654321"_s}}});
    // The other owner's own link is not Maria's, although his document is on hers and the phone is the same.
    sample.add({}, {.name = u"Maria"_s, .document = kJoao, .phone = u"11987654321"_s});
    const auto people = assembled(sample);
    QVERIFY(areOne(*people, 0, 1));
    QVERIFY(!areOne(*people, 1, 2));
}

void TestPersonAssembly::aWrongDocumentIsWeak()
{
    SamplePeople sample;
    sample.add({}, {.name = u"Maria Souza"_s, .document = kWrong});
    sample.add({}, {.name = u"Pedro Lima"_s, .document = kWrong}); // another name: not joined
    sample.add({}, {.name = u"Maria Souza"_s, .document = kWrong});
    const auto people = assembled(sample);
    QVERIFY(areOne(*people, 0, 2));
    QVERIFY(!areOne(*people, 0, 1));
    QCOMPARE(kindsOf(people->suggestionsOf(1)), std::vector{EvidenceKind::UncheckedDocument});
}

void TestPersonAssembly::rfcAndCurpOfOnePersonGoTogether()
{
    SamplePeople sample;
    const QString email = u"b@example.com"_s;
    sample.add({}, {.name = u"Bruno Diaz"_s, .document = u"BADD110313HCMLNS09"_s, .email = email});
    sample.add({}, {.name = u"Bruno Diaz"_s, .document = u"BADD110313DL3"_s, .email = email});
    sample.add({}, {.name = u"Bruno Diaz"_s, .document = u"XOXX800101DL3"_s, .email = email});
    const auto people = assembled(sample);
    QVERIFY(areOne(*people, 0, 1));
    QVERIFY(!areOne(*people, 0, 2));
}

void TestPersonAssembly::anExternalIdOfManyDocumentsNamesNobody()
{
    const QStringList documents{kMaria, kJoao, kAna, u"39053344705"_s, u"86288366757"_s, u"12345678909"_s};
    SamplePeople sample;
    for (const QString &document : documents)
        sample.add(u"test"_s, {.name = u"N"_s, .document = document});
    QCOMPARE(assembled(sample)->count(), std::size_t(6));
    SamplePeople few;
    for (const QString &document : documents.first(5))
        few.add(u"c-1"_s, {.name = u"N"_s, .document = document});
    QCOMPARE(assembled(few)->count(), std::size_t(1));
}

void TestPersonAssembly::decisionsSplit()
{
    SamplePeople sample;
    for (int i = 0; i < 3; ++i)
        sample.add(u"c-1"_s, {.name = u"Maria"_s, .document = kMaria});
    const auto people = assembled(sample, {decision(0, 2, false), decision(1, 2, false)});
    QVERIFY(areOne(*people, 0, 1));
    QVERIFY(!areOne(*people, 0, 2));
    QVERIFY(people->suggestionsOf(people->personOf(2)).empty()); // it is decided
}

void TestPersonAssembly::decisionsMerge()
{
    SamplePeople sample;
    sample.add({}, {.name = u"Maria"_s, .document = kMaria});
    sample.add({}, {.name = u"Jo\u00e3o"_s, .document = kJoao});
    const auto people = assembled(sample, {decision(0, 1, true), decision(0, 77, true)});
    QCOMPARE(people->count(), std::size_t(1));
    QCOMPARE(kindsOf(people->evidenceOf(0)), std::vector{EvidenceKind::Decision});
}

void TestPersonAssembly::aSplitHoldsAgainstOthers()
{
    SamplePeople sample; // 0 and 1 were told apart; 2 has something in common with both
    sample.add(u"c-1"_s, {.name = u"Maria"_s});
    sample.add({}, {.name = u"Maria"_s, .document = kMaria});
    sample.add(u"c-1"_s, {.name = u"Maria"_s, .document = kMaria});
    const auto people = assembled(sample, {decision(0, 1, false)});
    QVERIFY(areOne(*people, 0, 2)); // the stronger evidence
    QVERIFY(!areOne(*people, 1, 2));
    for (const std::uint32_t link : {0U, 1U, 2U}) { // both sides know of it, and can take it back
        const auto apart = people->toldApartFrom(people->personOf(link));
        QCOMPARE(apart.size(), std::size_t(1));
        QVERIFY(people->personOf(apart.front().second) != people->personOf(link));
    }
}

void TestPersonAssembly::theLatestDecisionCounts()
{
    SamplePeople sample;
    for (int i = 0; i < 3; ++i)
        sample.add({}, {.name = u"Maria"_s});
    const auto people =
        assembled(sample, {decision(0, 1, true, 1), decision(1, 2, true, 2), decision(0, 2, false, 3)});
    QVERIFY(areOne(*people, 1, 2));
    QVERIFY(!areOne(*people, 0, 1));
}

void TestPersonAssembly::linksWithoutOwnersAreFound()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"customer-17"_s});
    sample.add(Link{});
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(2));
    QCOMPARE(people->labelOf(0), "customer-17");
    QCOMPARE(people->labelOf(1), "ofmockbank_br_retail");
    QVERIFY(!people->ownerOf(0));
    QCOMPARE(people->namedLinks(), std::size_t(0));
}

void TestPersonAssembly::evidenceIsKeptWithItsValue()
{
    SamplePeople sample;
    sample.add(u"c-1"_s, {.name = u"Maria"_s, .document = kMaria, .phone = u"+55 (11) 98765-4321"_s});
    sample.add(u"c-1"_s, {.name = u"Maria Souza"_s, .document = u"76109277673"_s, .phone = u"11987654321"_s});
    const auto people = assembled(sample);
    const auto evidence = people->evidenceOf(0);
    QCOMPARE(kindsOf(evidence),
             (std::vector{EvidenceKind::ExternalId, EvidenceKind::Document, EvidenceKind::Phone}));
    QCOMPARE(evidence[1].value, kMaria.toStdString());
    QCOMPARE(evidence[2].value, "+55 (11) 98765-4321");
    QCOMPARE(evidence[2].second, 1U);
    QCOMPARE(people->labelOf(0), "Maria Souza"); // the fuller of two spellings
}

void TestPersonAssembly::nobodyIsNoProblem()
{
    QCOMPARE(assemblePeople(readIdentities({}))->count(), std::size_t(0));
    QCOMPARE(People().count(), std::size_t(0));
    QVERIFY(!People().personOfLink(SamplePeople::linkUuid(0)));
}

void TestPersonAssembly::hostileTextsAreTexts()
{
    SamplePeople sample;
    const QString hostile = u"<img src=x>%1%n'\"\u202e"_s + QString(5000, u'x');
    for (int i = 0; i < 2; ++i)
        sample.add(Link{.externalId = hostile,
                        .user = hostile,
                        .institution = hostile,
                        .status = hostile,
                        .owners = {{hostile, hostile, hostile, hostile}},
                        .accounts = {{.number = hostile, .currency = u"?"_s, .category = hostile}},
                        .consents = {hostile}});
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(1));
    QCOMPARE(people->labelOf(0), hostile.toStdString());
}

void TestPersonAssembly::keysOfContacts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::newRow("brazil") << u"+55 (11) 98765-4321"_s << u"11987654321"_s;
    QTest::newRow("brazil, landline") << u"55 11 3765-4321"_s << u"1137654321"_s;
    QTest::newRow("without country") << u"(011) 98765-4321"_s << u"11987654321"_s;
    QTest::newRow("a region that is 55") << u"55987654321"_s << u"55987654321"_s;
    QTest::newRow("mexico") << u"+52 1 55 1234 5678"_s << u"5512345678"_s;
    QTest::newRow("mexico, today") << u"+525512345678"_s << u"5512345678"_s;
    QTest::newRow("chile") << u"+56 9 1234 5678"_s << u"912345678"_s;
    QTest::newRow("double zero") << u"00 55 11 98765 4321"_s << u"11987654321"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("zeros") << u"0000"_s << QString();
}

void TestPersonAssembly::keysOfContacts()
{
    QFETCH(QString, written);
    QFETCH(QString, key);
    QCOMPARE(phoneKey(written.toStdString()), key.toStdString());
}

//! Every link shares its external id, document, e-mail and phone with others: pairs would be 10^9.
void TestPersonAssembly::manyLinksTakeNoQuadraticTime()
{
    SamplePeople sample;
    constexpr int kLinks = 20'000;
    for (int i = 0; i < kLinks; ++i)
        sample.add(u"c-%1"_s.arg(i / 2), {.name = u"Maria Souza"_s,
                                          .document = i % 5 == 0 ? u"12345"_s : QString(),
                                          .email = u"all@example.com"_s,
                                          .phone = u"11987654321"_s});
    const auto people = assembled(sample);
    QCOMPARE(people->count(), std::size_t(1));
    QVERIFY(people->evidenceOf(0).size() < std::size_t(4 * kLinks));
    QVERIFY(people->suggestionsOf(0).empty());
}

QTEST_GUILESS_MAIN(TestPersonAssembly)
#include "tst_personassembly.moc"
