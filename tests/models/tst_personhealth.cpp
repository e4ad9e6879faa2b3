// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/linkhealth.h"
#include "models/person/personwords.h"
#include "tests/models/personfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QJsonObject consent(int number, const QString &status, const QJsonValue &expires, int link = 1)
{
    return {{u"id"_s, fixtureId('e', number)},
            {u"link_id"_s, fixtureId('b', link)},
            {u"institution_display_name"_s, u"Mock Bank"_s},
            {u"status"_s, status},
            {u"created_at"_s, u"2026-01-15T10:00:00Z"_s},
            {u"expired_at"_s, expires},
            {u"undefined_consent_expiration"_s, expires.isNull()}};
}

const QJsonArray kInstitutions{QJsonObject{{u"name"_s, u"ofmockbank_br_retail"_s},
                                           {u"integration_type"_s, u"openfinance"_s},
                                           {u"status"_s, u"healthy"_s}},
                               QJsonObject{{u"name"_s, u"planet_mx_employment"_s},
                                           {u"integration_type"_s, u"credentials"_s},
                                           {u"status"_s, u"healthy"_s}},
                               QJsonObject{{u"name"_s, u"ofdown_br_retail"_s},
                                           {u"integration_type"_s, u"openfinance"_s},
                                           {u"status"_s, u"down"_s}}};

ConsentFacts consentsOf(const QJsonArray &rows, const QJsonArray &links = {linkRow(1)},
                        bool areComplete = true)
{
    return consentFacts(snapshotOf(resources::consents(), rows), snapshotOf(resources::links(), links),
                        snapshotOf(resources::institutions(), kInstitutions), kNow, areComplete);
}

PersonHealth healthOf(const QJsonArray &links, const QJsonArray &consents = {},
                      const QHash<QString, QDateTime> &refreshed = {})
{
    const TableSnapshot linkTable = snapshotOf(resources::links(), links);
    const TableSnapshot institutions = snapshotOf(resources::institutions(), kInstitutions);
    const ConsentFacts facts = consentsOf(consents, links);
    return linkHealth({.links = linkTable,
                       .institutions = institutions,
                       .consents = facts,
                       .now = kNow,
                       .refreshAcceptedAt = refreshed});
}

} // namespace

class TestPersonHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refreshesAreExpected_data();
    void refreshesAreExpected();
    void monthlyRefreshesHaveAWindow();
    void linksAreJudged_data();
    void linksAreJudged();
    void theWorstComesFirst();
    void duplicatesNameTheOneToKeep();
    void aRenewedConsentCounts();
    void aRefreshUnderWayIsWaitedFor();
    void consentsAreStanding();
    void aConsentOpensByTheDocumentItWasGivenFor();
    void consentsAndLinksMayMissEachOther();
};

void TestPersonHealth::refreshesAreExpected_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isOverdue");
    QTest::addColumn<int>("missed");
    const auto row = [](const char *name, const QString &rate, const QString &last, const QString &now,
                        bool isOverdue, int missed = 0) {
        QTest::newRow(name) << rate << last << now << isOverdue << missed;
    };
    row("6h within the grace", u"6h"_s, u"2026-06-10T00:00:00Z"_s, u"2026-06-10T11:59:00Z"_s, false);
    row("6h late", u"6h"_s, u"2026-06-10T00:00:00Z"_s, u"2026-06-10T12:01:00Z"_s, true, 1);
    row("24h on time", u"24h"_s, u"2026-06-09T00:00:00Z"_s, u"2026-06-10T11:00:00Z"_s, false);
    row("24h late", u"24h"_s, u"2026-06-08T00:00:00Z"_s, u"2026-06-10T12:00:00Z"_s, true, 1);
    row("7d within the grace", u"7d"_s, u"2026-06-01T00:00:00Z"_s, u"2026-06-10T00:00:00Z"_s, false);
    row("7d long late", u"7d"_s, u"2026-05-01T00:00:00Z"_s, u"2026-06-10T00:00:00Z"_s, true, 4);
    row("30d, last month's, before the 20th", u"30d"_s, u"2026-05-03T00:00:00Z"_s, u"2026-06-19T00:00:00Z"_s,
        false);
    row("30d, last month's, after the grace", u"30d"_s, u"2026-05-20T00:00:00Z"_s, u"2026-06-24T00:00:00Z"_s,
        true);
    row("30d, on the 22nd", u"30d"_s, u"2026-05-20T00:00:00Z"_s, u"2026-06-22T00:00:00Z"_s, false);
    row("30d, this month's", u"30d"_s, u"2026-06-02T00:00:00Z"_s, u"2026-06-30T00:00:00Z"_s, false);
    row("30d, forgotten for months", u"30d"_s, u"2026-02-02T00:00:00Z"_s, u"2026-06-10T00:00:00Z"_s, true, 2);
    row("30d, over the new year", u"30d"_s, u"2025-12-02T00:00:00Z"_s, u"2026-01-10T00:00:00Z"_s, false);
}

void TestPersonHealth::refreshesAreExpected()
{
    QFETCH(const QString, rate);
    QFETCH(const QString, last);
    QFETCH(const QString, now);
    QFETCH(const bool, isOverdue);
    QFETCH(const int, missed);
    const auto schedule = refreshSchedule(rate.toStdString(), utc(last), utc(now));
    QVERIFY(schedule);
    QCOMPARE(schedule->isOverdue, isOverdue);
    QCOMPARE(schedule->missed, missed);
    QVERIFY(*schedule->nextFrom <= *schedule->nextTo);
    QVERIFY(!refreshSchedule("90d", utc(last), utc(now)));
    QVERIFY(!refreshSchedule(rate.toStdString(), QDateTime(), utc(now)));
}

void TestPersonHealth::monthlyRefreshesHaveAWindow()
{
    const auto window = [](const QString &last, const QString &now) {
        const auto schedule = refreshSchedule("30d", utc(last), utc(now));
        return schedule->nextFrom->date().toString(Qt::ISODate) + u' ' +
               schedule->nextTo->date().toString(Qt::ISODate);
    };
    QCOMPARE(window(u"2026-05-03T00:00:00Z"_s, u"2026-06-10T00:00:00Z"_s), u"2026-06-10 2026-06-20"_s);
    QCOMPARE(window(u"2026-06-03T00:00:00Z"_s, u"2026-06-10T00:00:00Z"_s), u"2026-07-01 2026-07-20"_s);
    QCOMPARE(window(u"2026-05-03T00:00:00Z"_s, u"2026-06-25T00:00:00Z"_s), u"2026-07-01 2026-07-20"_s);
    QCOMPARE(window(u"2026-12-03T00:00:00Z"_s, u"2026-12-25T00:00:00Z"_s), u"2027-01-01 2027-01-20"_s);
}

void TestPersonHealth::linksAreJudged_data()
{
    QTest::addColumn<QJsonObject>("link");
    QTest::addColumn<QJsonArray>("consents");
    QTest::addColumn<HealthState>("state");
    QTest::addColumn<HealthReason>("reason");
    QTest::addColumn<HealthAction>("action");
    const auto row = [](const char *name, const QJsonObject &link, const QJsonArray &consents,
                        HealthState state, HealthReason reason, HealthAction action) {
        QTest::newRow(name) << link << consents << state << reason << action;
    };
    using enum HealthReason;
    using State = HealthState;
    using Action = HealthAction;
    const QJsonObject fresh{{u"last_accessed_at"_s, u"2026-06-08T10:00:00Z"_s}};
    const auto with = [&fresh](const QJsonObject &changes) {
        QJsonObject all = fresh;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    };
    const auto credentials = u"planet_mx_employment"_s;
    row("well", fresh, {}, State::Ok, None, Action::None);
    row("invalid at a bank", with({{u"status"_s, u"invalid"_s}}), {}, State::Problem, Invalid,
        Action::AskCustomerToReconnect);
    row("invalid with a password", with({{u"status"_s, u"invalid"_s}, {u"institution"_s, credentials}}), {},
        State::Problem, Invalid, Action::UpdateCredentials);
    row("invalid at a bank nobody knows",
        with({{u"status"_s, u"invalid"_s}, {u"institution"_s, u"ofnew_br_retail"_s}}), {}, State::Problem,
        Invalid, Action::AskCustomerToReconnect);
    row("wants a code", with({{u"status"_s, u"token_required"_s}}), {}, State::Problem, TokenRequired,
        Action::ResumeMfa);
    row("never finished", with({{u"status"_s, u"unconfirmed"_s}}), {}, State::Attention, Unconfirmed,
        Action::AskCustomerToReconnect);
    row("overdue", {{u"last_accessed_at"_s, u"2026-05-31T10:00:00Z"_s}}, {}, State::Attention, Overdue,
        Action::Refresh);
    row("long overdue", {{u"last_accessed_at"_s, u"2026-04-01T10:00:00Z"_s}}, {}, State::Problem, Overdue,
        Action::Refresh);
    row("single and old",
        {{u"access_mode"_s, u"single"_s},
         {u"refresh_rate"_s, QJsonValue::Null},
         {u"last_accessed_at"_s, u"2026-04-01T10:00:00Z"_s}},
        {}, State::Attention, OldData, Action::Refresh);
    row("single and recent",
        {{u"access_mode"_s, u"single"_s}, {u"last_accessed_at"_s, u"2026-05-20T10:00:00Z"_s}}, {}, State::Ok,
        None, Action::None);
    row("new, not read yet",
        {{u"created_at"_s, u"2026-06-10T11:50:00Z"_s}, {u"last_accessed_at"_s, QJsonValue::Null}}, {},
        State::Attention, NeverRead, Action::Wait);
    row("never read",
        {{u"created_at"_s, u"2026-06-01T11:50:00Z"_s}, {u"last_accessed_at"_s, QJsonValue::Null}}, {},
        State::Attention, NeverRead, Action::Refresh);
    row("consent over", fresh, {consent(1, u"EXPIRED"_s, u"2026-06-09T00:00:00Z"_s)}, State::Problem,
        ConsentExpired, Action::AskCustomerToReconnect);
    row("consent over, status late", fresh, {consent(1, u"AUTHORISED"_s, u"2026-06-10T11:00:00Z"_s)},
        State::Problem, ConsentExpired, Action::AskCustomerToReconnect);
    row("consent refused", fresh, {consent(1, u"REJECTED"_s, QJsonValue::Null)}, State::Problem,
        ConsentRejected, Action::AskCustomerToReconnect);
    row("consent ends in thirty days", fresh, {consent(1, u"AUTHORISED"_s, u"2026-07-10T00:00:00Z"_s)},
        State::Attention, ConsentEndsSoon, Action::AskCustomerToReconnect);
    row("consent ends later", fresh, {consent(1, u"AUTHORISED"_s, u"2026-07-11T00:00:00Z"_s)}, State::Ok,
        None, Action::None);
    row("consent without end", fresh, {consent(1, u"AUTHORISED"_s, QJsonValue::Null)}, State::Ok, None,
        Action::None);
    row("the bank is down", with({{u"institution"_s, u"ofdown_br_retail"_s}}), {}, State::Attention,
        InstitutionDown, Action::Wait);
    row("unknown status", with({{u"status"_s, u"NEVER_SEEN"_s}}), {}, State::Ok, None, Action::None);
}

void TestPersonHealth::linksAreJudged()
{
    QFETCH(const QJsonObject, link);
    QFETCH(const QJsonArray, consents);
    QFETCH(const HealthState, state);
    QFETCH(const HealthReason, reason);
    QFETCH(const HealthAction, action);
    const PersonHealth health = healthOf({linkRow(1, link)}, consents);
    QCOMPARE(health.state, state);
    QCOMPARE(health.links.at(0).state, state);
    const bool isWell = reason == HealthReason::None;
    QCOMPARE(health.problems.empty(), isWell);
    if (isWell)
        return;
    QCOMPARE(health.problems.at(0).finding.reason, reason);
    QCOMPARE(health.problems.at(0).finding.action, action);
    QCOMPARE(health.problems.at(0).link, fixtureId('b', 1));
}

void TestPersonHealth::theWorstComesFirst()
{
    const auto fresh = u"2026-06-08T10:00:00Z"_s;
    const PersonHealth health =
        healthOf({linkRow(1, {{u"last_accessed_at"_s, u"2026-05-31T10:00:00Z"_s}}),
                  linkRow(2, {{u"last_accessed_at"_s, fresh}}),
                  linkRow(3, {{u"status"_s, u"token_required"_s}, {u"last_accessed_at"_s, fresh}}),
                  linkRow(4, {{u"status"_s, u"invalid"_s}, {u"last_accessed_at"_s, fresh}})},
                 {consent(1, u"EXPIRED"_s, u"2026-06-09T00:00:00Z"_s, 3)});
    QCOMPARE(health.state, HealthState::Problem);
    std::vector<HealthReason> reasons;
    for (const LinkProblem &problem : health.problems)
        reasons.push_back(problem.finding.reason);
    QCOMPARE(reasons,
             (std::vector{HealthReason::Invalid, HealthReason::ConsentExpired, HealthReason::Overdue}));
    QCOMPARE(health.links.at(2).findings.size(), std::size_t(2));
    QCOMPARE(health.links.at(1).nextUpdateFrom, utc(u"2026-06-15T10:00:00Z"_s));
    QVERIFY(!health.links.at(3).nextUpdateFrom); // one that does not work is not refreshed
}

void TestPersonHealth::duplicatesNameTheOneToKeep()
{
    const QJsonObject same{{u"institution_user_id"_s, u"the same"_s},
                           {u"last_accessed_at"_s, u"2026-06-08T10:00:00Z"_s}};
    QJsonObject single = same;
    single.insert(u"access_mode"_s, u"single"_s);
    QJsonObject elsewhere = same;
    elsewhere.insert(u"institution"_s, u"ofother_br_retail"_s);
    QJsonObject nobody = same;
    nobody.insert(u"institution_user_id"_s, QJsonValue::Null);
    const PersonHealth health = healthOf({linkRow(1, single), linkRow(2, same), linkRow(3, elsewhere),
                                          linkRow(4, nobody), linkRow(5, nobody)});
    QCOMPARE(health.problems.size(), std::size_t(1));
    QCOMPARE(health.problems.at(0).link, fixtureId('b', 1));
    QCOMPARE(health.problems.at(0).finding.reason, HealthReason::Duplicate);
    QCOMPARE(health.problems.at(0).finding.action, HealthAction::RemoveDuplicate);
    QCOMPARE(health.problems.at(0).finding.other, fixtureId('b', 2));
}

void TestPersonHealth::aRenewedConsentCounts()
{
    const PersonHealth health = healthOf({linkRow(1, {{u"last_accessed_at"_s, u"2026-06-08T10:00:00Z"_s}})},
                                         {consent(1, u"EXPIRED"_s, u"2026-06-01T00:00:00Z"_s),
                                          consent(2, u"AUTHORISED"_s, u"2027-06-01T00:00:00Z"_s)});
    QCOMPARE(health.state, HealthState::Ok);
}

void TestPersonHealth::aRefreshUnderWayIsWaitedFor()
{
    const QJsonArray links{linkRow(1, {{u"last_accessed_at"_s, u"2026-05-01T10:00:00Z"_s}})};
    const QString id = fixtureId('b', 1);
    QCOMPARE(healthOf(links, {}, {{id, kNow.addSecs(-600)}}).problems.at(0).finding.action,
             HealthAction::Wait);
    QCOMPARE(healthOf(links, {}, {{id, kNow.addSecs(-7200)}}).problems.at(0).finding.action,
             HealthAction::Refresh);
}

void TestPersonHealth::consentsAreStanding()
{
    const ConsentFacts facts = consentsOf({consent(1, u"AUTHORISED"_s, QJsonValue::Null),
                                           consent(2, u"AUTHORISED"_s, u"2026-06-20T00:00:00Z"_s),
                                           consent(3, u"EXPIRED"_s, u"2026-06-01T00:00:00Z"_s),
                                           consent(4, u"AWAITING_AUTHORISATION"_s, u"2027-01-01T00:00:00Z"_s),
                                           consent(5, u"NEVER SEEN"_s, u"2027-01-01T00:00:00Z"_s)});
    std::vector<ConsentStanding> standings;
    for (const ConsentFact &one : facts.consents)
        standings.push_back(one.standing);
    using enum ConsentStanding;
    QCOMPARE(standings, (std::vector{Expired, EndsSoon, Waiting, Unknown, Valid}));
    QCOMPARE(facts.consents.at(0).daysLeft, std::optional(-9));
    QCOMPARE(facts.consents.at(1).daysLeft, std::optional(10));
    QVERIFY(facts.consents.at(4).isIndefinite && !facts.consents.at(4).daysLeft);
}

//! Belvo lists consents by document: a person may have a CPF and a CNPJ.
void TestPersonHealth::aConsentOpensByTheDocumentItWasGivenFor()
{
    QJsonObject second = consent(2, u"AUTHORISED"_s, QJsonValue::Null);
    second.insert(u"document_number"_s, u"11222333000181"_s);
    PersonFigures figures;
    figures.now = kNow;
    figures.consents = consentsOf({consent(1, u"AUTHORISED"_s, QJsonValue::Null), second});
    figures.identity.facts = {
        {.kind = IdentityFact::Kind::Document, .value = u"529.982.247-25"_s, .isDocumentValid = true}};
    QStringList documents;
    for (const FactLine &line : PersonWords(figures, QLocale::c()).consents())
        documents.append(line.target.filters.constFirst().values.constFirst());
    documents.sort();
    QCOMPARE(documents, QStringList({u"11222333000181"_s, u"52998224725"_s}));
}

void TestPersonHealth::consentsAndLinksMayMissEachOther()
{
    const QJsonArray links{linkRow(1), linkRow(2),
                           linkRow(3, {{u"institution"_s, u"planet_mx_employment"_s}})};
    const QJsonArray consents{consent(1, u"AUTHORISED"_s, QJsonValue::Null, 1),
                              consent(2, u"AUTHORISED"_s, QJsonValue::Null, 77)};
    const ConsentFacts facts = consentsOf(consents, links);
    QCOMPARE(facts.consents.size(), std::size_t(2));
    QVERIFY(facts.consents.at(0).isOfPerson);
    QVERIFY(!facts.consents.at(1).isOfPerson);
    QCOMPARE(facts.linksWithout, QStringList{fixtureId('b', 2)}); // no consents in employment
    QVERIFY(consentsOf(consents, links, false).linksWithout.isEmpty());
}

QTEST_GUILESS_MAIN(TestPersonHealth)
#include "tst_personhealth.moc"
