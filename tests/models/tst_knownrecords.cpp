// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/knownrecords.h"
#include "models/people/linkids.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using Kind = PastedFact::Kind;

Q_DECLARE_METATYPE(vinculo::Situation)

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
const QString kLink = u"30cb4806-6e00-48a4-91c9-ca55968576c8"_s;
const QString kOther = u"40cb4806-6e00-48a4-91c9-ca55968576c8"_s;
const QString kConsent = u"50cb4806-6e00-48a4-91c9-ca55968576c8"_s;

std::int64_t daysFromNow(int days)
{
    return kNow.addDays(days).toMSecsSinceEpoch() * 1000;
}

//! Two links of one person; the first is given, the second works.
People peopleWith(LinkIdentity link, std::vector<ConsentIdentity> consents)
{
    auto all = std::make_shared<LinkIdentities>();
    link.id = columnId(QUuid(kLink));
    link.institution = "ofmockbank_br_retail";
    link.isListed = true;
    link.consents = {0, static_cast<std::uint32_t>(consents.size())};
    LinkIdentity other;
    other.id = columnId(QUuid(kOther));
    other.status = "valid";
    other.institution = "gotham_br_retail";
    other.isListed = true;
    all->links = {link, other};
    all->consents = std::move(consents);
    return People({.identities = all,
                   .personOfLink = {0, 0},
                   .count = 1,
                   .evidence = {},
                   .suggestions = {},
                   .apart = {}});
}

ConsentIdentity consentWith(std::string_view status, int endsInDays)
{
    ConsentIdentity consent;
    consent.id = columnId(QUuid(kConsent));
    consent.status = status;
    consent.expiresAt = daysFromNow(endsInDays);
    return consent;
}

Explanation naming(const QList<PastedFact> &facts)
{
    Explanation explanation;
    explanation.kind = PastedKind::Ids;
    explanation.facts = facts;
    return explanation;
}

} // namespace

//! What an id alone tells, by the lists that are kept here.
class TestKnownRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsExplainedByItsState_data();
    void aLinkIsExplainedByItsState();
    void ofSeveralConsentsTheBestCounts();
    void anUnknownStatusStaysUnknown();
    void unknownIdsSayNothing();
    void aConsentIsExplainedByItsState();
    void linksInOneStateAreToldTogether();
    void theInstitutionIsThatOfTheLink();
};

void TestKnownRecords::aLinkIsExplainedByItsState_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("readDaysAgo");
    QTest::addColumn<QByteArray>("consent");
    QTest::addColumn<int>("endsInDays");
    QTest::addColumn<Situation>("situation");
    const auto row = [](const char *name, const char *status, const char *mode, int days, const char *consent,
                        int ends, Situation situation) {
        QTest::newRow(name) << QByteArray(status) << QByteArray(mode) << days << QByteArray(consent) << ends
                            << situation;
    };
    using enum Situation;
    row("login refused", "invalid", "recurrent", 1, "", 0, LinkInvalid);
    row("login refused, consent over", "invalid", "recurrent", 1, "EXPIRED", -3, LinkInvalid);
    row("never finished", "unconfirmed", "single", 0, "", 0, LinkUnconfirmed);
    row("code needed", "token_required", "single", 90, "AUTHORISED", 200, LinkTokenRequired);
    row("code needed, consent over", "token_required", "single", 1, "EXPIRED", -3, ConsentExpired);
    row("works", "valid", "recurrent", 90, "AUTHORISED", 200, LinkValid);
    row("works, single, young", "valid", "single", 30, "", 0, LinkValid);
    row("works, single, old", "valid", "single", 32, "", 0, SingleLinkOld);
    row("consent over", "valid", "recurrent", 1, "EXPIRED", -3, ConsentExpired);
    row("consent past its end", "valid", "recurrent", 1, "AUTHORISED", -1, ConsentExpired);
    row("consent taken back", "valid", "single", 90, "REJECTED", 200, ConsentRejected);
    row("consent ends soon", "valid", "single", 90, "AUTHORISED", 5, ConsentEndsSoon);
    row("consent not given", "valid", "single", 1, "AWAITING_AUTHORISATION", 200, ConsentAwaiting);
}

void TestKnownRecords::aLinkIsExplainedByItsState()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, mode);
    QFETCH(const int, readDaysAgo);
    QFETCH(const QByteArray, consent);
    QFETCH(const int, endsInDays);
    QFETCH(const Situation, situation);
    LinkIdentity link;
    link.status = std::string_view(status.constData());
    link.accessMode = std::string_view(mode.constData());
    link.lastAccessedAt = readDaysAgo > 0 ? daysFromNow(-readDaysAgo) : 0;
    std::vector<ConsentIdentity> consents;
    if (!consent.isEmpty())
        consents.push_back(consentWith(std::string_view(consent.constData()), endsInDays));
    const People people = peopleWith(link, consents);
    for (const Kind kind : {Kind::LinkId, Kind::AnyId}) {
        const auto findings = findingsOfRecords(naming({{kind, kLink}}), people, kNow);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings.front().guidance);
        QCOMPARE(findings.front().guidance->situation, situation);
        QVERIFY(!findings.front().code.isEmpty());
    }
}

void TestKnownRecords::ofSeveralConsentsTheBestCounts()
{
    LinkIdentity link;
    link.status = "valid";
    const People people = peopleWith(
        link, {consentWith("EXPIRED", -40), consentWith("AUTHORISED", 200), consentWith("REJECTED", 3)});
    const auto findings = findingsOfRecords(naming({{Kind::LinkId, kLink}}), people, kNow);
    QCOMPARE(findings.front().guidance->situation, Situation::LinkValid);
}

void TestKnownRecords::anUnknownStatusStaysUnknown()
{
    LinkIdentity link;
    link.status = "haunted";
    const auto findings = findingsOfRecords(naming({{Kind::LinkId, kLink}}), peopleWith(link, {}), kNow);
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(!findings.front().guidance);
    QCOMPARE(findings.front().code, u"haunted"_s);
}

void TestKnownRecords::unknownIdsSayNothing()
{
    LinkIdentity link;
    link.status = "invalid";
    const People people = peopleWith(link, {ConsentIdentity()}); // one without an id
    const QString none = u"60cb4806-6e00-48a4-91c9-ca55968576c8"_s;
    for (const QString &id : {none, u"no id"_s, QString(32, u'a'), QString()})
        for (const Kind kind : {Kind::LinkId, Kind::AnyId, Kind::ConsentId}) {
            QVERIFY(findingsOfRecords(naming({{kind, id}}), people, kNow).empty());
            QVERIFY(!knownLink(people, id) && !knownConsent(people, id));
        }
    // what is no id of a record is not looked up
    QVERIFY(findingsOfRecords(naming({{Kind::ExternalId, kLink}}), people, kNow).empty());
    QVERIFY(findingsOfRecords(naming({{Kind::LinkId, kLink}}), People(), kNow).empty());
}

void TestKnownRecords::aConsentIsExplainedByItsState()
{
    LinkIdentity link;
    link.status = "valid";
    const People over = peopleWith(link, {consentWith("REJECTED", 3)});
    for (const Kind kind : {Kind::ConsentId, Kind::AnyId}) {
        const auto findings = findingsOfRecords(naming({{kind, kConsent}}), over, kNow);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().guidance->situation, Situation::ConsentRejected);
        QCOMPARE(findings.front().code, u"REJECTED"_s);
    }
    const People alive = peopleWith(link, {consentWith("AUTHORISED", 200)});
    QVERIFY(knownConsent(alive, kConsent));
    QVERIFY(findingsOfRecords(naming({{Kind::ConsentId, kConsent}}), alive, kNow).empty());
}

void TestKnownRecords::linksInOneStateAreToldTogether()
{
    LinkIdentity link;
    link.status = "valid";
    const auto findings =
        findingsOfRecords(naming({{Kind::LinkId, kLink}, {Kind::AnyId, kOther}}), peopleWith(link, {}), kNow);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().times, 2);
}

void TestKnownRecords::theInstitutionIsThatOfTheLink()
{
    const People people = peopleWith({}, {});
    QCOMPARE(institutionOfRecords(naming({{Kind::RequestId, kLink}, {Kind::AnyId, kOther}}), people),
             u"gotham_br_retail"_s);
    QCOMPARE(institutionOfRecords(naming({{Kind::RequestId, kLink}}), people), QString());
}

QTEST_GUILESS_MAIN(TestKnownRecords)
#include "tst_knownrecords.moc"
