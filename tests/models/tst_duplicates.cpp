// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/duplicates/duplicatecomparison.h"
#include "models/duplicates/duplicategroupmodel.h"
#include "models/duplicates/duplicatewords.h"
#include "models/duplicates/owneragreement.h"
#include "samplepeople.h"
#include "tests/support/scriptedtransport.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::SamplePeople;
using tests::ScriptedTransport;
using Link = SamplePeople::Link;

namespace {

constexpr QStringView kAna = u"761.092.776-73";
constexpr QStringView kRui = u"111.444.777-35";

SamplePeople::Owner owner(QStringView document, const QString &name = {})
{
    return {.name = name, .document = document.toString()};
}

DuplicateGroups groupsOf(const SamplePeople &sample)
{
    const std::atomic_bool isCancelled = false;
    return findDuplicates(sample.identities(), isCancelled).value();
}

QString id(int link)
{
    return SamplePeople::linkId(link).toString(QUuid::WithoutBraces);
}

QStringList idsOf(const DuplicateGroups &groups, std::size_t group)
{
    QStringList ids;
    for (const std::uint32_t link : groups.groups[group].links)
        ids << QString::fromStdString(groups.identities->links[link].id.toString());
    return ids;
}

//! A Belvo of sample links whose transactions fall on given days.
class Town
{
public:
    Town()
        : governor(transport, api::Clock::system())
        , client(governor, QUrl(u"https://api.example.com"_s))
        , settings(place.filePath(u"settings.ini"_s))
        , decisions(place.filePath(u"people.json"_s))
        , cache(secrets, settings, place.filePath(u"lists"_s))
        , people(cache, decisions)
        , finder(people)
    {
        transport.setHandler([this](const api::Request &request) { return answer(request); });
        profile.id = QUuid::createUuid();
    }

    void open()
    {
        people.open(profile, client);
        finder.setClient(&client);
        finder.setActive(true);
    }

    //! Further lists make the groups anew.
    [[nodiscard]] bool isSettled() const { return !people.isWorking() && !finder.isFinding(); }

    std::optional<ScriptedTransport::Answer> answer(const api::Request &request)
    {
        if (areAccountsRefused && request.path == u"/api/accounts/"_s)
            return ScriptedTransport::answer(403, R"([{"code":"forbidden","message":"no"}])");
        for (const ResourceSpec *spec : {&resources::links(), &resources::owners(), &resources::accounts()})
            if (request.path == QString::fromUtf8(spec->path.data(), qsizetype(spec->path.size())))
                return ScriptedTransport::answer(200, sample.page(*spec));
        if (request.path == u"/api/transactions/"_s) {
            ++historyCalls;
            const QString link = request.query.queryItemValue(u"link"_s);
            if (refused.contains(link))
                return ScriptedTransport::answer(403, R"([{"code":"forbidden","message":"no"}])");
            QJsonArray rows;
            for (const QString &day : days.value(link))
                rows.append(QJsonObject{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                        {u"account"_s, QJsonValue()},
                                        {u"value_date"_s, day}});
            for (const auto &[account, day] : accountDays.value(link))
                rows.append(QJsonObject{
                    {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                    {u"account"_s, QJsonObject{{u"id"_s, account.toString(QUuid::WithoutBraces)}}},
                    {u"value_date"_s, day}});
            return ScriptedTransport::answer(200, QJsonDocument(QJsonObject{{u"count"_s, rows.size()},
                                                                            {u"next"_s, QJsonValue()},
                                                                            {u"previous"_s, QJsonValue()},
                                                                            {u"results"_s, rows}})
                                                      .toJson());
        }
        return ScriptedTransport::answer(200, R"({"count":0,"next":null,"previous":null,"results":[]})");
    }

    SamplePeople sample;
    QHash<QString, QStringList> days; //!< of no account
    QHash<QString, QList<std::pair<QUuid, QString>>> accountDays;
    QStringList refused;
    bool areAccountsRefused = false;
    int historyCalls = 0;
    ScriptedTransport transport;
    api::Governor governor;
    api::Client client;
    QTemporaryDir place;
    storage::MemorySecretStore secrets;
    storage::Settings settings;
    storage::PersonDecisions decisions;
    ListCache cache;
    PeopleDirectory people;
    DuplicateFinder finder;
    Profile profile;
};

} // namespace

//! Connections made twice: what counts as one, which to keep, and what must never go unnoticed.
class TestDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesDecideInTheirOrder_data();
    void rulesDecideInTheirOrder();
    void reasonsSayWhatSpeaksForOne();
    void oneUserOfAnInstitutionIsOneGroup();
    void otherInstitutionsAndUsersAreApart();
    void oneAccountUnderOneIdIsWeakEvidence();
    void jointAccountsAreNotSuggested();
    void severalUsersOfAnAccountAreNotSuggested();
    void unfinishedAttemptsAreNeverKept();
    void oldLinksAreCounted();
    void textsFromOutsideDoNotRunIntoEachOther();
    void ticksNeverLoseMonthsByThemselves();
    void ticksNeverLoseAnAccountByThemselves();
    void nothingIsTickedWithoutTheAccounts();
    void oneLinkOfEachGroupStays();
    void thePlanNamesWhatStays();
    void aHistoryThatIsRefusedStaysUnknown();
    void ticksFollowTheLinks();
    void modelsKeepTheRules();
    void manyLinksAreNoProblem();
};

void TestDuplicates::rulesDecideInTheirOrder_data()
{
    QTest::addColumn<KeepFacts>("better");
    QTest::addColumn<KeepFacts>("worse");
    const KeepFacts plain{.isValid = true, .isRecurrent = true, .lastAccessedAt = 5, .createdAt = 5};
    const auto with = [&plain](auto change) {
        KeepFacts facts = plain;
        change(facts);
        return facts;
    };
    QTest::newRow("works before newest")
        << with([](KeepFacts &f) { f.lastAccessedAt = 1; }) << with([](KeepFacts &f) { f.isValid = false; });
    QTest::newRow("finished before recurrent")
        << with([](KeepFacts &f) { f.isValid = false, f.isRecurrent = false; })
        << with([](KeepFacts &f) { f.isValid = false, f.isUnconfirmed = true; });
    QTest::newRow("living consent before recurrent")
        << with([](KeepFacts &f) { f.isRecurrent = false, f.isConsentAlive = true; })
        << with([](KeepFacts &f) { f.isConsentAlive = false; });
    QTest::newRow("a consent nobody saw is not held against a link")
        << with([](KeepFacts &f) { f.createdAt = 9; }) << with([](KeepFacts &f) { f.isConsentAlive = true; });
    QTest::newRow("recurrent before newest data")
        << plain << with([](KeepFacts &f) { f.isRecurrent = false, f.lastAccessedAt = 9; });
    QTest::newRow("newest data before youngest")
        << with([](KeepFacts &f) { f.lastAccessedAt = 6; }) << with([](KeepFacts &f) { f.createdAt = 9; });
    QTest::newRow("youngest") << with([](KeepFacts &f) { f.createdAt = 6; }) << plain;
}

void TestDuplicates::rulesDecideInTheirOrder()
{
    QFETCH(KeepFacts, better);
    QFETCH(KeepFacts, worse);
    QVERIFY(isKeptRather(better, worse));
    QVERIFY(!isKeptRather(worse, better));
    QVERIFY(!isKeptRather(better, better));
}

void TestDuplicates::reasonsSayWhatSpeaksForOne()
{
    const KeepFacts kept{.isValid = true, .isRecurrent = true, .lastAccessedAt = 9, .createdAt = 1};
    const KeepFacts other{.isUnconfirmed = true, .isRecurrent = true, .lastAccessedAt = 2, .createdAt = 7};
    QCOMPARE(keepReasons(kept, std::vector{other}), (std::vector{KeepReason::Works, KeepReason::NewestData}));
    QVERIFY(keepReasons(kept, std::vector{kept}).empty());
    QVERIFY(!mayBeKept(other));
}

void TestDuplicates::oneUserOfAnInstitutionIsOneGroup()
{
    SamplePeople sample;
    sample.add(Link{.user = u"U1"_s, .lastAccessedAt = u"2026-05-01T10:00:00Z"_s});
    sample.add(Link{.user = u"U2"_s});
    sample.add(Link{.user = u"U1"_s, .lastAccessedAt = u"2026-05-02T10:00:00Z"_s});
    sample.add(Link{.user = u"U1"_s, .status = u"invalid"_s, .lastAccessedAt = u"2026-05-09T10:00:00Z"_s});
    const DuplicateGroups groups = groupsOf(sample);
    QCOMPARE(groups.groups.size(), std::size_t(1));
    QCOMPARE(idsOf(groups, 0), (QStringList{id(2), id(0), id(3)}));
    QVERIFY(groups.groups[0].evidence == DuplicateEvidence::InstitutionUser);
    QVERIFY(groups.groups[0].verdict == DuplicateVerdict::KeepOne);
    QCOMPARE(groups.groups[0].reasons, (std::vector{KeepReason::Works}));
    QCOMPARE(groups.links, std::size_t(4));
}

void TestDuplicates::otherInstitutionsAndUsersAreApart()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"one"_s, .user = u"U1"_s});
    sample.add(Link{.externalId = u"one"_s, .user = u"U1"_s, .institution = u"erebor_br_retail"_s});
    sample.add(Link{.externalId = u"one"_s});
    sample.add(Link{.externalId = u"one"_s});
    sample.add(Link{.user = u"U1"_s, .lastAccessedAt = {}, .isListed = false});
    QVERIFY(groupsOf(sample).groups.empty());
    QVERIFY(groupsOf(SamplePeople()).groups.empty());
}

void TestDuplicates::oneAccountUnderOneIdIsWeakEvidence()
{
    SamplePeople sample;
    for (int i = 0; i < 2; ++i)
        sample.add(Link{.externalId = u"one"_s, .owners = {owner(kAna)}, .accounts = {{.number = u"123"_s}}});
    sample.add(Link{.externalId = u"other"_s, .owners = {owner(kAna)}, .accounts = {{.number = u"123"_s}}});
    DuplicateGroups groups = groupsOf(sample);
    QCOMPARE(groups.groups.size(), std::size_t(1));
    QVERIFY(groups.groups[0].evidence == DuplicateEvidence::SameAccount);
    QVERIFY(groups.groups[0].verdict == DuplicateVerdict::KeepOne);
    QCOMPARE(groups.withAccounts, std::size_t(3));
    SamplePeople nameless; // whose these are nobody knows: too little to remove anything
    for (int i = 0; i < 2; ++i)
        nameless.add(Link{.externalId = u"one"_s, .accounts = {{.number = u"123"_s}}});
    groups = groupsOf(nameless);
    QCOMPARE(groups.groups.size(), std::size_t(1));
    QVERIFY(groups.groups[0].verdict == DuplicateVerdict::UnknownOwners);
}

void TestDuplicates::jointAccountsAreNotSuggested()
{
    SamplePeople sample;
    sample.add(Link{
        .externalId = u"one"_s, .owners = {owner(kAna), owner(kRui)}, .accounts = {{.number = u"123"_s}}});
    sample.add(Link{.externalId = u"one"_s, .owners = {owner(kAna)}, .accounts = {{.number = u"123"_s}}});
    sample.add(Link{.user = u"U"_s, .owners = {owner({}, u"Ana Souza"_s)}});
    sample.add(Link{.user = u"U"_s, .owners = {owner({}, u"Rui Lima"_s)}});
    const DuplicateGroups groups = groupsOf(sample);
    QCOMPARE(groups.groups.size(), std::size_t(2));
    for (const DuplicateGroup &group : groups.groups) {
        QVERIFY(group.verdict == DuplicateVerdict::DifferentOwners);
        QVERIFY(group.reasons.empty());
    }
    QVERIFY(ownersAgree(*groups.identities, 0, 1) == OwnerAgreement::Different);
    QVERIFY(ownersAgree(*groups.identities, 0, 0) == OwnerAgreement::Same);
    QVERIFY(ownersAgree(*groups.identities, 0, 2) == OwnerAgreement::Unknown);
}

void TestDuplicates::severalUsersOfAnAccountAreNotSuggested()
{
    SamplePeople sample;
    const Link link{.externalId = u"acme"_s,
                    .user = u"boss"_s,
                    .owners = {owner(kAna)},
                    .accounts = {{.number = u"123"_s}}};
    sample.add(link);
    Link clerk = link;
    clerk.user = u"clerk"_s;
    sample.add(clerk);
    DuplicateGroups groups = groupsOf(sample);
    QCOMPARE(groups.groups.size(), std::size_t(1));
    QVERIFY(groups.groups[0].verdict == DuplicateVerdict::DifferentUsers);
    sample.add(link); // the boss again: a real duplicate, which the clerk does not hide
    groups = groupsOf(sample);
    const auto real = std::ranges::find(groups.groups, DuplicateVerdict::KeepOne, &DuplicateGroup::verdict);
    QVERIFY(real != groups.groups.end());
    QCOMPARE(real->links.size(), std::size_t(2));
}

void TestDuplicates::unfinishedAttemptsAreNeverKept()
{
    SamplePeople sample;
    sample.add(Link{.user = u"U"_s, .status = u"unconfirmed"_s, .lastAccessedAt = u"2026-05-09T10:00:00Z"_s});
    sample.add(Link{.user = u"U"_s, .status = u"invalid"_s});
    sample.add(Link{.user = u"V"_s, .status = u"unconfirmed"_s});
    sample.add(Link{.user = u"V"_s, .status = u"unconfirmed"_s});
    const DuplicateGroups groups = groupsOf(sample);
    QCOMPARE(groups.groups.size(), std::size_t(2));
    QCOMPARE(idsOf(groups, 0), (QStringList{id(1), id(0)}));
    QVERIFY(groups.groups[1].verdict == DuplicateVerdict::NoneFinished);
}

void TestDuplicates::oldLinksAreCounted()
{
    SamplePeople sample;
    sample.add(Link{.createdAt = u"2022-02-07T23:59:59Z"_s});
    sample.add(Link{.createdAt = u"2022-02-08T00:00:00Z"_s});
    sample.add(Link{.user = u"U"_s, .createdAt = u"2021-01-01T00:00:00Z"_s});
    const DuplicateGroups groups = groupsOf(sample);
    QCOMPARE(groups.withoutUserId, std::size_t(2));
    QCOMPARE(groups.tooOldForUserId, std::size_t(1));
}

void TestDuplicates::textsFromOutsideDoNotRunIntoEachOther()
{
    SamplePeople sample;
    sample.add(Link{.user = u"c"_s, .institution = u"a:b"_s});
    sample.add(Link{.user = u"b:c"_s, .institution = u"a"_s});
    QVERIFY(groupsOf(sample).groups.empty());
}

void TestDuplicates::ticksNeverLoseMonthsByThemselves()
{
    Town town;
    town.sample.add(Link{.user = u"U"_s, .lastAccessedAt = u"2026-05-02T10:00:00Z"_s});
    town.sample.add(Link{.user = u"U"_s});
    town.sample.add(Link{.user = u"V"_s, .lastAccessedAt = u"2026-05-02T10:00:00Z"_s});
    town.sample.add(Link{.user = u"V"_s});
    town.days = {{id(0), {u"2026-04-01"_s, u"2026-05-03"_s}},
                 {id(1), {u"2026-04-02"_s}},
                 {id(2), {u"2026-05-03"_s}},
                 {id(3), {u"2026-03-02"_s}}};
    town.open();
    QTRY_VERIFY(town.isSettled() && town.finder.groups().groups.size() == 2);
    QCOMPARE(town.finder.tickAllSuggestions(), 0); // nothing is known yet
    town.finder.readAll();
    QTRY_VERIFY(!town.finder.histories().isReading() && town.finder.isHistoryKnown(0) &&
                town.finder.isHistoryKnown(1));
    QCOMPARE(town.historyCalls, 4);
    QCOMPARE(town.finder.tickAllSuggestions(), 1);
    QCOMPARE(town.finder.tickedGroups(), 1);
    QVERIFY(!town.finder.losesSomething());
    // By hand it can be done, and it is said.
    const std::size_t other = town.finder.tickedIn(0) > 0 ? 1 : 0;
    const std::uint32_t link = town.finder.groups().groups[other].links.back();
    QCOMPARE(town.finder.lossOf(other, link).months, (std::vector{QDate(2026, 3, 1)}));
    QVERIFY(town.finder.setTicked(other, link, true) == DuplicateFinder::Tick::Done);
    QVERIFY(town.finder.losesSomething());
    town.finder.clearTicks();
    QCOMPARE(town.finder.tickedLinks(), 0);
}

//! An old link with an account and a card, and a new one with the account only.
void TestDuplicates::ticksNeverLoseAnAccountByThemselves()
{
    Town town;
    town.sample.add(Link{
        .user = u"U"_s, .accounts = {{.number = u"123"_s}}, .lastAccessedAt = u"2026-05-02T10:00:00Z"_s});
    town.sample.add(Link{
        .user = u"U"_s,
        .accounts = {{.number = u"123"_s}, {.number = u"4111222233334821"_s, .category = u"CREDIT_CARD"_s}}});
    town.accountDays = {{id(0),
                         {{SamplePeople::accountId(0, 0), u"2026-05-01"_s},
                          {SamplePeople::accountId(0, 0), u"2026-05-03"_s}}},
                        {id(1),
                         {{SamplePeople::accountId(1, 0), u"2026-05-01"_s},
                          {SamplePeople::accountId(1, 1), u"2026-05-02"_s}}}};
    DuplicateComparison side(town.finder);
    DuplicateGroupModel model(town.finder);
    town.open();
    QTRY_VERIFY(town.isSettled() && town.finder.groups().groups.size() == 1);
    town.finder.readAll();
    QTRY_VERIFY(!town.finder.histories().isReading() && town.finder.isHistoryKnown(0));
    QCOMPARE(town.finder.histories().history(id(1)).accounts.size(), std::size_t(2));
    QCOMPARE(town.finder.tickAllSuggestions(), 0);
    side.setGroup(0);
    QCOMPARE(side.index(DuplicateComparison::Advice, 1).data().toString(),
             u"Look first: it has accounts of its own"_s);
    for (const QString &words : {side.index(DuplicateComparison::Loss, 1).data().toString(),
                                 model.index(0, DuplicateGroupModel::Loss).data().toString()})
        QVERIFY2(words.contains(u"Credit card"_s) && !words.contains(u"4111"_s), qPrintable(words));
    QVERIFY(town.finder.setTicked(0, town.finder.groups().groups[0].links[1], true) ==
            DuplicateFinder::Tick::Done);
    QVERIFY(town.finder.losesSomething());
}

void TestDuplicates::nothingIsTickedWithoutTheAccounts()
{
    Town town;
    town.areAccountsRefused = true;
    town.sample.add(Link{.user = u"U"_s, .lastAccessedAt = u"2026-05-02T10:00:00Z"_s});
    town.sample.add(Link{.user = u"U"_s});
    town.open();
    QTRY_VERIFY(town.isSettled() && town.finder.groups().groups.size() == 1);
    town.finder.readAll();
    QTRY_VERIFY(!town.finder.histories().isReading() && town.finder.isHistoryKnown(0));
    QCOMPARE(town.finder.tickAllSuggestions(), 0);
    QVERIFY(!town.finder.lossOfOthers(0).isKnown);
    town.areAccountsRefused = false;
    town.people.refresh();
    QTRY_VERIFY(town.isSettled() && town.finder.lossOfOthers(0).isKnown);
    QCOMPARE(town.finder.tickAllSuggestions(), 1);
}

void TestDuplicates::oneLinkOfEachGroupStays()
{
    Town town;
    for (int i = 0; i < 2; ++i)
        town.sample.add(Link{.user = u"U"_s});
    town.sample.add(Link{.user = u"U"_s, .status = u"unconfirmed"_s});
    town.open();
    QTRY_VERIFY(town.isSettled() && town.finder.groups().groups.size() == 1);
    const auto &links = town.finder.groups().groups[0].links;
    QVERIFY(town.finder.setTicked(0, links[0], true) == DuplicateFinder::Tick::Done);
    // The attempt that was never completed is nobody to stay.
    QVERIFY(town.finder.setTicked(0, links[1], true) == DuplicateFinder::Tick::LastOne);
    QVERIFY(town.finder.setTicked(0, links[2], true) == DuplicateFinder::Tick::Done);
    QCOMPARE(town.finder.keptFor(0), std::optional(links[1]));
}

void TestDuplicates::thePlanNamesWhatStays()
{
    Town town;
    town.sample.add(Link{.externalId = u"c-1"_s,
                         .user = u"U"_s,
                         .owners = {owner(kAna, u"Ana Souza"_s)},
                         .lastAccessedAt = u"2026-05-02T10:00:00Z"_s});
    town.sample.add(Link{.externalId = u"c-1"_s,
                         .user = u"U"_s,
                         .status = u"invalid"_s,
                         .owners = {owner(kAna, u"Ana Souza"_s)},
                         .accounts = {{.number = u"1"_s}}});
    town.days = {{id(0), {u"2026-04-01"_s}}, {id(1), {u"2026-04-02"_s, u"2026-04-09"_s}}};
    town.open();
    QTRY_VERIFY(town.isSettled() && town.finder.groups().groups.size() == 1);
    QVERIFY(town.finder.plan().targets.isEmpty());
    town.finder.readGroup(0);
    QTRY_VERIFY(town.finder.isHistoryKnown(0));
    QVERIFY(town.finder.setTicked(0, town.finder.groups().groups[0].links[1], true) ==
            DuplicateFinder::Tick::Done);
    const PlanDraft draft = town.finder.plan();
    QVERIFY(draft.kind == PlanKind::DeleteLinks);
    QCOMPARE(draft.targets.size(), 1);
    const PlanTarget &target = draft.targets.first();
    QCOMPARE(target.id, id(1));
    QCOMPARE(target.keptId, id(0));
    QCOMPARE(target.externalId, u"c-1"_s);
    QCOMPARE(target.status, u"invalid"_s);
    QCOMPARE(target.accounts, 1);
    QCOMPARE(target.transactions, 2);
    QCOMPARE(target.firstMonth, QDate(2026, 4, 1));
    QVERIFY(!target.name.isEmpty() && !target.name.contains(u"Souza"_s)); // masked
}

void TestDuplicates::aHistoryThatIsRefusedStaysUnknown()
{
    Town town;
    town.sample.add(Link{.user = u"U"_s});
    town.sample.add(Link{.user = u"U"_s});
    town.refused = {id(1)};
    town.open();
    QTRY_VERIFY(town.isSettled() && town.finder.groups().groups.size() == 1);
    town.finder.readGroup(0);
    QTRY_VERIFY(town.finder.histories().history(id(1)).state == LinkHistory::State::Failed);
    QTRY_VERIFY(town.finder.histories().history(id(0)).state == LinkHistory::State::Known);
    QVERIFY(town.finder.histories().history(id(1)).error.has_value());
    QVERIFY(!town.finder.isHistoryKnown(0));
    QCOMPARE(town.finder.tickSuggestion(0), 0);
    const int calls = town.historyCalls;
    town.refused.clear();
    town.finder.readGroup(0); // asks again for what failed only
    QTRY_VERIFY(town.finder.isHistoryKnown(0));
    QCOMPARE(town.historyCalls, calls + 1);
    town.finder.setClient(nullptr);
    QVERIFY(town.finder.isHistoryKnown(0)); // what is known stays
}

void TestDuplicates::ticksFollowTheLinks()
{
    Town town;
    town.sample.add(Link{.user = u"U"_s});
    town.sample.add(Link{.user = u"U"_s, .status = u"invalid"_s});
    town.open();
    QTRY_VERIFY(town.isSettled() && town.finder.groups().groups.size() == 1);
    QVERIFY(town.finder.setTicked(0, town.finder.groups().groups[0].links[1], true) ==
            DuplicateFinder::Tick::Done);
    QSignalSpy found(&town.finder, &DuplicateFinder::groupsChanged);
    town.sample.add(Link{.user = u"A"_s, .institution = u"a_first"_s});
    town.sample.add(Link{.user = u"A"_s, .institution = u"a_first"_s});
    town.people.refresh();
    QTRY_VERIFY(town.finder.groups().groups.size() == 2);
    QCOMPARE(town.finder.tickedLinks(), 1);
    QCOMPARE(town.finder.plan().targets.first().id, id(1));
    town.people.close();
    QTRY_VERIFY(town.finder.groups().groups.empty());
    QCOMPARE(town.finder.tickedLinks(), 0);
}

void TestDuplicates::modelsKeepTheRules()
{
    Town town;
    for (int i = 0; i < 3; ++i)
        town.sample.add(Link{.user = u"U"_s, .owners = {owner(kAna, u"Ana Souza"_s)}});
    DuplicateGroupModel model(town.finder);
    DuplicateComparison side(town.finder);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester tester(&model, mode);
    const QAbstractItemModelTester sideTester(&side, mode);
    town.open();
    QTRY_VERIFY(town.isSettled() && model.rowCount() == 1);
    QCOMPARE(side.rowCount(), 0);
    side.setGroup(0);
    QCOMPARE(side.rowCount(), int(DuplicateComparison::RowCount));
    QCOMPARE(side.columnCount(), 3);
    town.finder.readAll();
    QTRY_VERIFY(town.finder.isHistoryKnown(0));
    for (int row = 0; row < side.rowCount(); ++row) {
        QVERIFY(!side.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().isEmpty());
        for (int column = 0; column < side.columnCount(); ++column)
            QVERIFY(!side.index(row, column).data().toString().contains(u"Souza"_s));
    }
    const auto tick = [&side](int column) {
        return side.setData(side.index(DuplicateComparison::Remove, column), Qt::Checked, Qt::CheckStateRole);
    };
    const QModelIndex box = side.index(DuplicateComparison::Remove, 1);
    QTRY_VERIFY(town.isSettled() && side.flags(box).testFlag(Qt::ItemIsEnabled));
    QVERIFY(tick(1) && tick(2)); // what is offered works at once
    QSignalSpy refused(&side, &DuplicateComparison::refused);
    QVERIFY(!tick(0));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(model.index(0, DuplicateGroupModel::Ticked).data().toString(), u"2"_s);
    for (int column = 0; column < DuplicateGroupModel::ColumnCount; ++column)
        QVERIFY(!model.index(0, column).data().toString().contains(u"Souza"_s));
    side.setGroup(7);
    QCOMPARE(side.columnCount(), 0);
}

void TestDuplicates::manyLinksAreNoProblem()
{
    SamplePeople sample;
    for (int i = 0; i < 20'000; ++i)
        sample.add(Link{.user = u"U%1"_s.arg(i / 2)});
    for (int i = 0; i < 500; ++i)
        sample.add(Link{.user = u"many"_s});
    const DuplicateGroups groups = groupsOf(sample);
    QCOMPARE(groups.groups.size(), std::size_t(10'001));
    const std::atomic_bool isCancelled = true;
    QVERIFY(!findDuplicates(groups.identities, isCancelled));
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
