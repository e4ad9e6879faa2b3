// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guidance.h"
#include "models/person/coverage.h"
#include "models/person/employmentfacts.h"
#include "models/person/fiscalfacts.h"
#include "models/person/linkwords.h"
#include "models/person/personanalysis.h"
#include "models/person/timeline.h"
#include "tests/models/personfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
const std::atomic_bool kRunning = false;

struct CoverageBench
{
    QJsonArray accounts{accountRow(1, u"CHECKING_ACCOUNT"_s, 0)};
    QJsonArray links{linkRow(1, {{u"created_at"_s, u"2026-01-15T10:00:00Z"_s},
                                 {u"last_accessed_at"_s, u"2026-06-09T10:00:00Z"_s}})};
    QJsonArray owners;
    std::vector<MovementJson> rows;
    bool isComplete = true;

    [[nodiscard]] std::vector<AccountCoverage> result(int months = 13) const
    {
        const TableSnapshot accountTable = snapshotOf(resources::accounts(), accounts);
        const TableSnapshot linkTable = snapshotOf(resources::links(), links);
        const TableSnapshot ownerTable = snapshotOf(resources::owners(), owners);
        return coverage({.accounts = accountTable,
                         .links = linkTable,
                         .owners = ownerTable,
                         .transactions = movements(rows),
                         .areTransactionsComplete = isComplete,
                         .today = kNow.date(),
                         .months = months},
                        kRunning)
            .value();
    }
    void addMonths(QDate first, QDate last)
    {
        for (QDate date = first; date <= last; date = date.addMonths(1))
            rows.push_back({.date = date.toString(Qt::ISODate), .amount = 1});
    }
};

//! One letter a month, oldest first.
QString strip(const AccountCoverage &account)
{
    QString letters;
    for (const CoveredMonth &month : account.months) {
        switch (month.coverage) {
        case MonthCoverage::Full:
            letters += u'F';
            break;
        case MonthCoverage::Partial:
            letters += u'p';
            break;
        case MonthCoverage::None:
            letters += u'-';
            break;
        case MonthCoverage::OutsideWindow:
            letters += u'w';
            break;
        case MonthCoverage::BeforeAccount:
            letters += u'b';
            break;
        case MonthCoverage::NotRead:
            letters += u'r';
            break;
        case MonthCoverage::NotLoaded:
            letters += u'?';
            break;
        }
    }
    return letters;
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

} // namespace

class TestPersonState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowLimitsWhatIsThere();
    void aBankMayGiveLess();
    void accountsBeginSomewhere();
    void missingPagesAreNoGap();
    void nothingIsExplainedToo_data();
    void nothingIsExplainedToo();
    void olderMonthsMakeTheStripLonger();
    void aLinkThatIsNoLongerReadHasNoNewMonths();

    void jobsOfThreeInstitutesAreOneList();
    void taxOfficesAreRead();

    void whatHappenedIsInOrder();
    void onlyAttributedCallsAreTold();

    void whatWasDoneHereIsTold();
    void whatIsStillToComeSaysSo();
    void aFailedCallIsToldInWords();
    void allAnalysesSurviveNoRows();
};

void TestPersonState::theWindowLimitsWhatIsThere()
{
    CoverageBench bench;
    bench.addMonths(QDate(2025, 1, 20), QDate(2026, 6, 1)); // the window begins on 2025-01-15
    const AccountCoverage account = bench.result(20).at(0);
    QCOMPARE(strip(account), u"wwpFFFFFFFFFFFFFFFF-"_s);
    QCOMPARE(account.limit, HistoryLimit::Window);
    QCOMPARE(account.limitDate, QDate(2025, 1, 15));
    QCOMPARE(account.first, QDate(2025, 1, 20));
    QCOMPARE(account.count, 17U);
    QCOMPARE(account.months.back().month, QDate(2026, 6, 1));
    QCOMPARE(account.readUntil, QDate(2026, 6, 9));
}

void TestPersonState::aBankMayGiveLess()
{
    CoverageBench bench;
    bench.rows = {{.date = u"2025-11-24"_s, .amount = 1},
                  {.date = u"2025-12-02"_s, .amount = 1},
                  {.date = u"2026-02-02"_s, .amount = 1, .status = u"PENDING"_s},
                  {.account = 9, .date = u"2025-06-02"_s, .amount = 1}}; // somebody else's
    const AccountCoverage account = bench.result().at(0);
    QCOMPARE(strip(account), u"-----pF-F----"_s);
    QCOMPARE(account.limit, HistoryLimit::BankGivesLess);
    QCOMPARE(account.limitDate, QDate(2025, 11, 24));
    QCOMPARE(account.last, QDate(2026, 2, 2));
}

void TestPersonState::accountsBeginSomewhere()
{
    CoverageBench bench;
    bench.owners = {
        QJsonObject{{u"link"_s, fixtureId('b', 1)},
                    {u"financial_relation"_s, QJsonObject{{u"start_date"_s, u"2025-12-10T00:00:00Z"_s}}}}};
    bench.addMonths(QDate(2025, 12, 12), QDate(2026, 6, 1));
    const AccountCoverage account = bench.result().at(0);
    QCOMPARE(strip(account), u"bbbbbbpFFFFF-"_s);
    QCOMPARE(account.limit, HistoryLimit::AccountOpened);
    QCOMPARE(account.limitDate, QDate(2025, 12, 10));
}

void TestPersonState::missingPagesAreNoGap()
{
    CoverageBench bench;
    bench.isComplete = false;
    bench.rows = {{.date = u"2026-04-10"_s, .amount = 1}};
    const AccountCoverage account = bench.result(5).at(0);
    QCOMPARE(strip(account), u"??p??"_s);
    QCOMPARE(account.limit, HistoryLimit::NotLoaded);
    QVERIFY(!account.limitDate.isValid());
}

void TestPersonState::nothingIsExplainedToo_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("isFetched");
    QTest::addColumn<bool>("hasLink");
    QTest::addColumn<HistoryLimit>("limit");
    QTest::newRow("read, and nothing there") << true << true << true << HistoryLimit::NoMovements;
    QTest::newRow("not fetched") << true << false << true << HistoryLimit::NotFetched;
    QTest::newRow("not loaded") << false << true << true << HistoryLimit::NotLoaded;
    QTest::newRow("link unknown") << true << true << false << HistoryLimit::NoMovements;
}

void TestPersonState::nothingIsExplainedToo()
{
    QFETCH(const bool, isComplete);
    QFETCH(const bool, isFetched);
    QFETCH(const bool, hasLink);
    QFETCH(const HistoryLimit, limit);
    CoverageBench bench;
    bench.isComplete = isComplete;
    bench.links = {};
    if (hasLink)
        bench.links.append(linkRow(1, {{u"fetch_resources"_s, isFetched ? QJsonArray{u"TRANSACTIONS"_s}
                                                                        : QJsonArray{u"OWNERS"_s}}}));
    const AccountCoverage account = bench.result().at(0);
    QCOMPARE(account.limit, limit);
    QCOMPARE(account.months.size(), std::size_t(13));
    QVERIFY(!account.first.isValid());
}

void TestPersonState::olderMonthsMakeTheStripLonger()
{
    CoverageBench bench;
    bench.addMonths(QDate(2016, 6, 1), QDate(2026, 6, 1));
    QCOMPARE(bench.result().at(0).months.size(), std::size_t(121));
    bench.rows.push_back({.date = u"0001-01-01"_s, .amount = 1});
    QCOMPARE(bench.result().at(0).months.size(), std::size_t(240));
    bench.rows.push_back({.amount = 1});
    QCOMPARE(bench.result().at(0).undated, 1U);
}

void TestPersonState::aLinkThatIsNoLongerReadHasNoNewMonths()
{
    CoverageBench bench;
    bench.links = {linkRow(1, {{u"created_at"_s, u"2026-01-15T10:00:00Z"_s},
                               {u"last_accessed_at"_s, u"2026-03-20T10:00:00Z"_s}})};
    bench.addMonths(QDate(2026, 1, 2), QDate(2026, 3, 2));
    const AccountCoverage account = bench.result(6).at(0);
    QCOMPARE(strip(account).right(4), u"prrr"_s);
    QCOMPARE(account.readUntil, QDate(2026, 3, 20));
}

void TestPersonState::jobsOfThreeInstitutesAreOneList()
{
    PersonRows rows;
    rows.tables[indexOf(PersonPart::EmploymentRecords)] = snapshotOf(
        resources::employmentRecords(),
        {QJsonObject{
            {u"collected_at"_s, u"2026-05-01T00:00:00Z"_s},
            {u"personal_data"_s, QJsonObject{{u"entitlements"_s, QJsonObject{{u"status"_s, u"EMPLOYED"_s}}}}},
            {u"employment_records"_s,
             QJsonArray{QJsonObject{{u"employer"_s, u"Uno"_s},
                                    {u"start_date"_s, u"2019-01-01"_s},
                                    {u"end_date"_s, u"2022-01-01"_s},
                                    {u"monthly_salary"_s, 900.5},
                                    {u"currency"_s, u"MXN"_s}},
                        QJsonObject{{u"employer"_s, u"Dos"_s}, {u"start_date"_s, u"2022-02-01"_s}}}}}});
    rows.tables[indexOf(PersonPart::CurrentEmployments)] = snapshotOf(
        resources::currentEmployments(), {QJsonObject{{u"collected_at"_s, u"2026-06-01T00:00:00Z"_s},
                                                      {u"status"_s, u"UNEMPLOYED"_s},
                                                      {u"current_employment_records"_s, QJsonValue::Null}}});
    rows.tables[indexOf(PersonPart::Employments)] =
        snapshotOf(resources::employments(),
                   {QJsonObject{{u"employer_data"_s, QJsonObject{{u"name"_s, u"Tr\u00eas"_s}}},
                                {u"start_date"_s, u"2024-01-01"_s},
                                {u"salaries"_s, QJsonArray{QJsonObject{{u"type"_s, u"REGULAR"_s},
                                                                       {u"month"_s, u"2026-04"_s},
                                                                       {u"base_amount"_s, 3000},
                                                                       {u"currency"_s, u"BRL"_s}},
                                                           QJsonObject{{u"type"_s, u"THIRTEENTH"_s},
                                                                       {u"month"_s, u"2026-12"_s},
                                                                       {u"base_amount"_s, 1},
                                                                       {u"currency"_s, u"BRL"_s}}}}}});
    const EmploymentFacts facts = employmentFacts(rows);
    QStringList employers;
    for (const Employment &job : facts.jobs)
        employers.append(job.employer + (job.isCurrent ? u"*"_s : QString()));
    QCOMPARE(employers, QStringList({u"Tr\u00eas*"_s, u"Dos*"_s, u"Uno"_s}));
    QCOMPARE(facts.jobs.at(0).monthlySalary->amount.toPlainString(), u"3000"_s);
    QCOMPARE(facts.jobs.at(2).monthlySalary->currency, Currency::fromCode("MXN"));
    QVERIFY(facts.status.is("UNEMPLOYED")); // the newest word
    QVERIFY(employmentFacts({}).isEmpty());
}

void TestPersonState::taxOfficesAreRead()
{
    PersonRows rows;
    const auto status = [](const QString &standing, const QString &at) {
        return QJsonObject{
            {u"tax_payer_information"_s, QJsonObject{{u"rfc"_s, u"XAXX010101000"_s},
                                                     {u"status_padron"_s, standing},
                                                     {u"start_operations_date"_s, u"2015-03-01"_s}}},
            {u"collected_at"_s, at},
            {u"regimes"_s,
             QJsonArray{QJsonObject{{u"regimen"_s, u"Sueldos"_s}},
                        QJsonObject{{u"regimen"_s, u"Antiguo"_s}, {u"end_date"_s, u"2020-01-01"_s}}}},
            {u"economic_activity"_s,
             QJsonArray{QJsonObject{{u"order"_s, u"2"_s}, {u"economic_activity"_s, u"Segunda"_s}},
                        QJsonObject{{u"order"_s, u"1"_s}, {u"economic_activity"_s, u"Principal"_s}}}}};
    };
    rows.tables[indexOf(PersonPart::TaxStatus)] =
        snapshotOf(resources::taxStatus(), {status(u"SUSPENDIDO"_s, u"2025-01-01T00:00:00Z"_s),
                                            status(u"ACTIVO"_s, u"2026-01-01T00:00:00Z"_s)});
    rows.tables[indexOf(PersonPart::TaxCompliance)] = snapshotOf(
        resources::taxComplianceStatus(),
        {QJsonObject{{u"outcome"_s, u"POSITIVE"_s}, {u"collected_at"_s, u"2026-05-01T00:00:00Z"_s}},
         QJsonObject{{u"outcome"_s, u"NEGATIVE"_s}, {u"collected_at"_s, u"2025-05-01T00:00:00Z"_s}}});
    const FiscalFacts facts = fiscalFacts(rows);
    QCOMPARE(facts.facts.size(), std::size_t(1)); // the newest one of a tax id
    QCOMPARE(facts.facts.at(0).standing, u"ACTIVO"_s);
    QCOMPARE(facts.facts.at(0).regimes, QStringList{u"Sueldos"_s});
    QCOMPARE(facts.facts.at(0).activities, QStringList({u"Principal"_s, u"Segunda"_s}));
    QCOMPARE(facts.facts.at(0).operatingSince, QDate(2015, 3, 1));
    QVERIFY(facts.compliance->outcome.is("POSITIVE"));
    QVERIFY(fiscalFacts({}).isEmpty());
}

void TestPersonState::whatHappenedIsInOrder()
{
    const QJsonArray links{linkRow(1)};
    const TableSnapshot linkTable = snapshotOf(resources::links(), links);
    const ConsentFacts consents = consentsOf({consent(1, u"AUTHORISED"_s, u"2026-07-20T00:00:00Z"_s),
                                              consent(2, u"AWAITING_AUTHORISATION"_s, QJsonValue::Null)});
    const std::vector<TimelineEvent> events = timeline(
        {.links = linkTable,
         .transactions = movements(
             {{.date = u"2026-05-10"_s, .amount = 1}, {.date = u"2025-05-10"_s, .amount = 1}, {.amount = 1}}),
         .consents = consents});
    std::vector<TimelineKind> kinds;
    for (const TimelineEvent &event : events)
        kinds.push_back(event.kind);
    using enum TimelineKind;
    QCOMPARE(kinds, (std::vector{ConsentExpires, LinkRead, LastMovement, ConsentGranted, LinkCreated,
                                 FirstMovement}));
    QCOMPARE(events.at(1).link, fixtureId('b', 1));
    QCOMPARE(events.at(2).account, fixtureId('a', 1));
    QVERIFY(events.at(2).isDay && !events.at(1).isDay);
}

void TestPersonState::onlyAttributedCallsAreTold()
{
    const TableSnapshot links = snapshotOf(resources::links(), {linkRow(1)});
    const auto call = [](const QString &request, HttpVerb verb, const QString &path, bool failed, int link,
                         const QString &code = {}) {
        storage::JournalEntry entry;
        entry.call = {.startedAtMs = kNow.toMSecsSinceEpoch(),
                      .verb = verb,
                      .pathTemplate = path,
                      .requestId = request,
                      .errorCode = code,
                      .failed = failed,
                      .fetchedLink = link == 0 ? QString() : fixtureId('b', link)};
        return entry;
    };
    const QString refresh = u"/api/links/{id}/refresh/"_s;
    const ConsentFacts consents;
    const std::vector<TimelineEvent> events = timeline(
        {.links = links,
         .transactions = {},
         .consents = consents,
         .journal = {call(u"r1"_s, HttpVerb::Post, refresh, false, 1),
                     call(u"r2"_s, HttpVerb::Post, refresh, true, 1, u"link_refreshed"_s),
                     call(u"r3"_s, HttpVerb::Post, refresh, false, 2),          // another person's
                     call(u"r5"_s, HttpVerb::Post, refresh, false, 0),          // nobody knows whose
                     call(u"r6"_s, HttpVerb::Post, u"/api/links/"_s, false, 1), // the link tells itself
                     call(u"r4"_s, HttpVerb::Put, u"/api/links/{id}/"_s, true, 1, u"login_error"_s)}});
    QStringList requests;
    for (const TimelineEvent &event : events)
        if (!event.requestId.isEmpty())
            requests.append(event.requestId + u':' + QString::number(static_cast<int>(event.kind)));
    const auto named = [](const QString &request, TimelineKind kind) {
        return request + u':' + QString::number(static_cast<int>(kind));
    };
    QCOMPARE(requests, QStringList({named(u"r1"_s, TimelineKind::RefreshAccepted),
                                    named(u"r2"_s, TimelineKind::RefreshFailed),
                                    named(u"r4"_s, TimelineKind::CredentialsFailed)}));
}

//! Changes, erasures, codes, what was shown, what left the program, what was decided: newest first.
void TestPersonState::whatWasDoneHereIsTold()
{
    const TableSnapshot links = snapshotOf(resources::links(), {linkRow(1)});
    const QString link = fixtureId('b', 1);
    const QString former = fixtureId('b', 3);
    qint64 at = kNow.toMSecsSinceEpoch();
    const auto touched = [&at](HttpVerb verb, const QString &path, const QString &id, bool failed = false) {
        storage::JournalEntry entry;
        entry.call = {.startedAtMs = --at, .verb = verb, .pathTemplate = path, .failed = failed};
        entry.call.touchedLink = id;
        return entry;
    };
    const auto done = [&at](const ChangeRecord &change) {
        storage::JournalEntry entry{.change = change};
        entry.call.startedAtMs = --at;
        return entry;
    };
    const auto handed = [&at](const HandoverRecord &handover) {
        storage::JournalEntry entry{.handover = handover};
        entry.call.startedAtMs = --at;
        return entry;
    };
    const QString one = u"/api/links/{id}/"_s;
    const ConsentFacts consents;
    const auto events = timeline(
        {.links = links,
         .transactions = {},
         .consents = consents,
         .journal = {touched(HttpVerb::Patch, one, link), touched(HttpVerb::Patch, one, link, true),
                     touched(HttpVerb::Patch, u"/api/accounts/"_s, link),
                     touched(HttpVerb::Patch, u"/api/links/"_s, link, true),
                     touched(HttpVerb::Delete, one, former),
                     touched(HttpVerb::Delete, one, fixtureId('b', 2)), // another person's
                     done({.subject = u"person/document"_s, .object = link}),
                     done({.kind = ChangeRecord::Kind::LinkAssigned, .object = link}),
                     done({.kind = ChangeRecord::Kind::ProfileChanged, .object = link}), // no event of it
                     handed({.format = u"pdf"_s, .hasPersonalData = true, .object = link}),
                     handed({.kind = HandoverRecord::Kind::Copy, .format = u"csv"_s, .object = link}),
                     handed({.format = u"csv"_s})}, // about nobody
         .decisions = {{QUuid(link), QUuid(fixtureId('b', 2)), true, at - 10},
                       {QUuid(link), QUuid(fixtureId('b', 4)), true, at - 10}, // the same click
                       {QUuid(link), QUuid(fixtureId('b', 5)), false, at - 20},
                       {QUuid(fixtureId('b', 6)), QUuid(fixtureId('b', 7)), false, at - 30}},
         .formerLinks = {former}});
    QStringList told;
    const PersonNames names;
    for (const FactLine &line : LinkWords(names, kNow, QLocale::c()).events(events))
        told.append(line.title);
    QCOMPARE(told.first(10),
             QStringList({u"Link changed here"_s, u"A call failed"_s, u"Code handed on here"_s,
                          u"Code did not get through"_s, u"Link erased here"_s, u"Personal data shown"_s,
                          u"Link assigned"_s, u"Written to a file here"_s, u"Copied here"_s,
                          u"Links joined into one person"_s}));
    QCOMPARE(told.at(10), u"Links split into two persons"_s);
    QCOMPARE(told.size(), 13); // with what the link says itself
    const QList<FactLine> lines = LinkWords(names, kNow, QLocale::c()).events(events);
    QVERIFY2(lines.at(5).detail.contains(u"Document"), qPrintable(lines.at(5).detail));
    QVERIFY2(lines.at(7).detail.contains(u"PDF · with personal data"), qPrintable(lines.at(7).detail));
}

void TestPersonState::whatIsStillToComeSaysSo()
{
    const TableSnapshot links = snapshotOf(resources::links(), {linkRow(1)});
    const ConsentFacts consents = consentsOf({consent(1, u"AUTHORISED"_s, u"2027-11-19T00:00:00Z"_s),
                                              consent(2, u"EXPIRED"_s, u"2026-02-20T00:00:00Z"_s)});
    QStringList told;
    const PersonNames names;
    for (const FactLine &line :
         LinkWords(names, kNow, QLocale::c())
             .events(timeline({.links = links, .transactions = {}, .consents = consents})))
        if (line.title.startsWith(u"Consent") && !line.title.contains(u"given"))
            told.append(line.title);
    QCOMPARE(told, QStringList({u"Consent will end"_s, u"Consent ended"_s}));
}

void TestPersonState::aFailedCallIsToldInWords()
{
    const TableSnapshot links = snapshotOf(resources::links(), {linkRow(1)});
    const auto refused = [](const QString &code, const QString &variant) {
        storage::JournalEntry entry;
        entry.call = {.startedAtMs = kNow.toMSecsSinceEpoch(),
                      .verb = HttpVerb::Post,
                      .pathTemplate = u"/api/accounts/"_s,
                      .status = 400,
                      .errorCode = code,
                      .errorKind = ErrorKind::Validation,
                      .failed = true,
                      .fetchedLink = fixtureId('b', 1),
                      .errorVariant = variant};
        return entry;
    };
    const auto told = [&links](const storage::JournalEntry &entry) {
        const ConsentFacts consents;
        const PersonNames names;
        for (const FactLine &line :
             LinkWords(names, kNow, QLocale::c())
                 .events(timeline(
                     {.links = links, .transactions = {}, .consents = consents, .journal = {entry}})))
            if (line.tone == Tone::Attention)
                return line.detail;
        return QString();
    };
    int count = 0;
    for (const Guidance &guidance : allGuidance()) { // which refusal of the login it was is said as well
        if (guidance.code != "login_error"_L1)
            continue;
        ++count;
        const QString detail = told(refused(guidance.code, guidance.variant));
        QVERIFY2(detail.contains(guidance.meaning.en.chopped(1)), qPrintable(detail));
        QVERIFY2(!detail.contains(guidance.code), qPrintable(detail));
    }
    QVERIFY(count >= 8);
    QVERIFY(told(refused(u"new_in_2031"_s, {})).contains(u"new_in_2031"_s));
}

void TestPersonState::allAnalysesSurviveNoRows()
{
    const auto analysis = analysePerson({}, {.now = kNow}, kRunning);
    QVERIFY(analysis);
    QVERIFY(analysis->timeline.empty());
    QVERIFY(analysis->health.links.empty());
    const std::atomic_bool isCancelled = true;
    QVERIFY(!analysePerson({}, {.now = kNow}, isCancelled));
}

QTEST_GUILESS_MAIN(TestPersonState)
#include "tst_personstate.moc"
