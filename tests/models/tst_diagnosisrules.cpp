// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/checks.h"
#include "models/diagnosis/diagnosiswords.h"
#include "models/diagnosis/verdict.h"
#include "tests/models/personfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using Kind = CheckEvidence::Kind;

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

//! Which check a finding belongs to.
Check checkOf(Finding finding)
{
    if (finding <= Finding::LinkUnread)
        return Check::Link;
    if (finding <= Finding::ConsentWithoutAccounts)
        return Check::Consent;
    if (finding <= Finding::ResourceNotFetched)
        return Check::Resource;
    if (finding <= Finding::ScheduleHalted)
        return Check::Schedule;
    if (finding <= Finding::InstitutionDown)
        return Check::Institution;
    if (finding <= Finding::ErrorsOurs)
        return Check::Errors;
    if (finding <= Finding::CoverageShort)
        return Check::Coverage;
    return finding <= Finding::HistoryNeverRead ? Check::History : Check::Retention;
}

CheckResults allWell()
{
    CheckResults results;
    constexpr Finding kFine[] = {
        Finding::LinkValid,      Finding::ConsentValid,       Finding::ResourceFetched,
        Finding::ScheduleOnTime, Finding::InstitutionHealthy, Finding::ErrorsNone,
        Finding::CoverageFull,   Finding::HistoryFinished,    Finding::RetentionFar};
    for (std::size_t i = 0; i < kChecks; ++i)
        results[i] = found(CheckState::Ok, kFine[i]);
    return results;
}

void put(CheckResults &results, Finding finding)
{
    if (finding != Finding::None)
        results[indexOf(checkOf(finding))] = found(CheckState::Problem, finding);
}

//! A link that works, with everything that belongs to it, looked at on kNow.
struct Case
{
    QJsonObject link = linkRow(1, {{u"last_accessed_at"_s, u"2026-06-08T10:00:00Z"_s},
                                   {u"stale_in"_s, u"365d"_s},
                                   {u"credentials_storage"_s, u"store"_s}});
    QJsonArray institutions{QJsonObject{
        {u"name"_s, u"ofmockbank_br_retail"_s},
        {u"display_name"_s, u"Mock Bank"_s},
        {u"integration_type"_s, u"openfinance"_s},
        {u"status"_s, u"healthy"_s},
        {u"resources"_s, QJsonArray{u"ACCOUNTS"_s, u"BALANCES"_s, u"TRANSACTIONS"_s, u"OWNERS"_s}}}};
    QJsonArray consents{QJsonObject{{u"id"_s, fixtureId('e', 1)},
                                    {u"link_id"_s, fixtureId('b', 1)},
                                    {u"status"_s, u"AUTHORISED"_s},
                                    {u"created_at"_s, u"2026-01-01T10:00:00Z"_s},
                                    {u"expired_at"_s, u"2026-12-01T10:00:00Z"_s},
                                    {u"undefined_consent_expiration"_s, false}}};
    QJsonArray accounts{accountRow(1, u"CHECKING_ACCOUNT"_s, 10)};
    QJsonArray rows;
    QStringList permissions;
    qint64 rowsAtBelvo = -1;
    QList<CallRecord> calls;
    const ResourceSpec *resource = &resources::transactions();
    QString statusBefore;
    std::array<SourceState, kSources> sources;

    Case()
    {
        for (SourceState &source : sources)
            source.whyNot = WhyNot::None;
        int number = 0;
        for (QDate day(2025, 2, 3); day < kNow.date(); day = day.addDays(9))
            rows.append(
                movementRow({.account = 1, .date = day.toString(Qt::ISODate), .amount = 1}, ++number));
    }
    void change(const QString &key, const QJsonValue &value) { link.insert(key, value); }
    void changeInstitution(const QString &key, const QJsonValue &value)
    {
        QJsonObject row = institutions.first().toObject();
        row.insert(key, value);
        institutions = {row};
    }
    void changeConsent(const QString &key, const QJsonValue &value)
    {
        QJsonObject row = consents.first().toObject();
        row.insert(key, value);
        consents = {row};
    }
    void fail(Source source, int status, const QString &code, ErrorKind kind)
    {
        ApiError error;
        error.kind = kind;
        error.httpStatus = status;
        error.code = code;
        error.requestId = u"r-1"_s;
        sources[indexOf(source)] = {.whyNot = WhyNot::CallFailed, .error = error};
    }
    void call(const QString &at, bool failed, int status, const QString &code = {},
              const QString &path = u"/api/transactions/"_s)
    {
        CallRecord record;
        record.verb = HttpVerb::Post;
        record.pathTemplate = path;
        record.startedAtMs = QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch();
        record.failed = failed;
        record.status = status;
        record.errorCode = code;
        record.errorKind = status >= 500 ? ErrorKind::Server : ErrorKind::Validation;
        record.requestId = u"request-7"_s;
        calls.append(record);
    }
    [[nodiscard]] CheckResults results() const
    {
        DiagnosisFacts facts{.resource = resource, .now = kNow, .statusBefore = statusBefore};
        facts.sources = sources;
        const auto table = [&](Source source, const ResourceSpec &spec, const QJsonArray &json) {
            return facts.has(source) ? snapshotOf(spec, json) : TableSnapshot();
        };
        facts.link = table(Source::Link, resources::links(), {link});
        facts.institutions = table(Source::Institution, resources::institutions(), institutions);
        facts.consents = table(Source::Consents, resources::consents(), consents);
        facts.accounts = table(Source::Accounts, resources::accounts(), accounts);
        facts.rows = table(Source::Rows, *resource, rows);
        facts.rowsAtBelvo = rowsAtBelvo < 0 ? static_cast<qint64>(rows.size()) : rowsAtBelvo;
        facts.calls = calls;
        if (!permissions.isEmpty())
            facts.permissions.insert(fixtureId('e', 1), permissions);
        return examine(facts);
    }
    [[nodiscard]] Conclusion conclusion() const { return conclude(results(), kNow); }
};

QString nameOf(Finding finding)
{
    return QString::number(static_cast<int>(finding));
}

} // namespace

//! The rules of a verdict line by line, and what each check makes of its facts.
class TestDiagnosisRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleDecides_data();
    void everyRuleDecides();
    void anEarlierRuleGoesFirst();
    void verdictsStandInTheOrderOfTheRules();
    void withoutARule_data();
    void withoutARule();
    void everyVerdictHasWords();
    void everyFindingHasWords();
    void aWaitIsOverInTime();

    void aHealthyLinkIsWell();
    void linkIsJudged_data();
    void linkIsJudged();
    void unreadableLinkTellsNothing_data();
    void unreadableLinkTellsNothing();
    void aHealedStatusIsTold();
    void consentIsJudged_data();
    void consentIsJudged();
    void noConsentOutsideOpenFinance();
    void consentMustIncludeTheData();
    void aConsentWithoutAccountsIsNoKeyProblem();
    void resourceIsJudged_data();
    void resourceIsJudged();
    void aSingleLinkIsNeverOverdue();
    void scheduleIsJudged_data();
    void scheduleIsJudged();
    void failuresCountUntilTheLinkIsRead();
    void failuresHaveLanes_data();
    void failuresHaveLanes();
    void coverageIsJudged();
    void withoutAccountsNothingIsWell();
    void aPartOfTheRowsTellsOnlyWhatIsCertain();
    void otherDataHaveOtherAccounts();
    void readingsUnderWayAreWaitedFor();
    void retentionIsJudged();
};

void TestDiagnosisRules::everyRuleDecides_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const VerdictRule &rule : verdictRules()) {
        QTest::addRow("rule %d: finding %d", number, static_cast<int>(rule.finding)) << number;
        ++number;
    }
}

void TestDiagnosisRules::everyRuleDecides()
{
    QFETCH(const int, number);
    const VerdictRule &rule = verdictRules()[static_cast<std::size_t>(number)];
    CheckResults results = allWell();
    put(results, rule.besides);
    put(results, rule.finding);
    const Conclusion conclusion = conclude(results, kNow);
    QCOMPARE(conclusion.verdict, rule.verdict);
    QCOMPARE(conclusion.decidedBy, std::optional(checkOf(rule.finding)));
}

void TestDiagnosisRules::anEarlierRuleGoesFirst()
{
    const auto rules = verdictRules();
    for (std::size_t first = 0; first < rules.size(); ++first)
        for (std::size_t second = first + 1; second < rules.size(); ++second) {
            // Two findings of one check exclude each other.
            const bool isOther = checkOf(rules[first].finding) != checkOf(rules[second].finding) &&
                                 (rules[first].besides == Finding::None ||
                                  checkOf(rules[first].besides) != checkOf(rules[second].finding)) &&
                                 rules[second].besides == Finding::None;
            if (!isOther)
                continue;
            CheckResults results = allWell();
            put(results, rules[second].finding);
            put(results, rules[first].besides);
            put(results, rules[first].finding);
            const Verdict verdict = conclude(results, kNow).verdict;
            // A rule between the two may hold for both findings together: it is not later than the second.
            QVERIFY2(verdict == rules[first].verdict || isWorse(verdict, rules[first].verdict),
                     qPrintable(nameOf(rules[first].finding) + u' ' + nameOf(rules[second].finding)));
        }
}

void TestDiagnosisRules::verdictsStandInTheOrderOfTheRules()
{
    // For a person the worst verdict is told by the order of the verdicts: it has to be that of the rules.
    QList<Verdict> seen;
    for (const VerdictRule &rule : verdictRules())
        if (!seen.contains(rule.verdict))
            seen.append(rule.verdict);
    QVERIFY(std::ranges::is_sorted(seen));
    QVERIFY(isWorse(seen.last(), Verdict::NotAllChecked));
    QVERIFY(isWorse(Verdict::NotAllChecked, Verdict::AsFarAsKnown));
    QVERIFY(isWorse(Verdict::AsFarAsKnown, Verdict::AllWell));
}

void TestDiagnosisRules::withoutARule_data()
{
    QTest::addColumn<int>("whyNot");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, WhyNot whyNot, Verdict verdict) {
        QTest::newRow(name) << static_cast<int>(whyNot) << static_cast<int>(verdict);
    };
    row("nothing is open", WhyNot::None, Verdict::AllWell);
    row("a call failed", WhyNot::CallFailed, Verdict::NotAllChecked);
    row("too slow", WhyNot::TooSlow, Verdict::NotAllChecked);
    row("paused", WhyNot::Paused, Verdict::NotAllChecked);
    row("stopped", WhyNot::Stopped, Verdict::NotAllChecked);
    row("no journal", WhyNot::NoJournal, Verdict::NotAllChecked);
    row("no document", WhyNot::NoDocument, Verdict::AsFarAsKnown);
    row("not listed", WhyNot::NotListed, Verdict::AsFarAsKnown);
    row("not stated", WhyNot::NotStated, Verdict::AsFarAsKnown);
    row("part of the rows", WhyNot::PartOfRows, Verdict::AsFarAsKnown);
}

void TestDiagnosisRules::withoutARule()
{
    QFETCH(const int, whyNot);
    QFETCH(const int, verdict);
    CheckResults results = allWell();
    if (static_cast<WhyNot>(whyNot) != WhyNot::None)
        results[indexOf(Check::Consent)] = notChecked(static_cast<WhyNot>(whyNot));
    const Conclusion conclusion = conclude(results, kNow);
    QCOMPARE(static_cast<int>(conclusion.verdict), verdict);
    QCOMPARE(conclusion.unchecked, static_cast<WhyNot>(whyNot) == WhyNot::None ? 0 : 1);
    QVERIFY(!conclusion.decidedBy);
}

void TestDiagnosisRules::everyVerdictHasWords()
{
    const DiagnosisWords words(kNow, QLocale(QLocale::English));
    for (const VerdictRule &rule : verdictRules()) {
        CheckResults results = allWell();
        put(results, rule.besides);
        put(results, rule.finding);
        const Conclusion conclusion = conclude(results, kNow);
        QVERIFY2(!words.verdict(conclusion, results).isEmpty(), qPrintable(nameOf(rule.finding)));
        const bool waits = conclusion.verdict == Verdict::QuotaUsedUp;
        QVERIFY2(waits || !words.advice(conclusion, u"en"_s).isEmpty(), qPrintable(nameOf(rule.finding)));
        QVERIFY2(!words.action(conclusion).isEmpty(), qPrintable(nameOf(rule.finding)));
        // Whoever is to get a text has one in every language.
        const Guidance *guidance = guidanceOf(conclusion);
        if (conclusion.action != DiagnosisAction::CopyCustomerText)
            continue;
        QVERIFY2(guidance, qPrintable(nameOf(rule.finding)));
        for (const auto &language : {u"pt"_s, u"es"_s, u"en"_s})
            QVERIFY(customerText(*guidance, language, u"Itaú"_s).size() > 20);
    }
}

void TestDiagnosisRules::everyFindingHasWords()
{
    const DiagnosisWords words(kNow, QLocale(QLocale::English));
    for (int i = 1; i <= static_cast<int>(Finding::CredentialsEnded); ++i)
        QVERIFY2(!words.sentence(found(CheckState::Ok, static_cast<Finding>(i))).isEmpty(),
                 qPrintable(QString::number(i)));
    for (int i = static_cast<int>(WhyNot::NotYet); i <= static_cast<int>(WhyNot::NoJournal); ++i)
        QVERIFY2(!words.sentence(notChecked(static_cast<WhyNot>(i))).isEmpty(),
                 qPrintable(QString::number(i)));
    for (std::size_t i = 0; i < kChecks; ++i)
        QVERIFY(!DiagnosisWords::title(static_cast<Check>(i)).isEmpty());
    const CheckResult result =
        found(CheckState::Ok, Finding::CoverageFull,
              {{Kind::FirstRow, QDate(2025, 11, 24)}, {Kind::Accounts, 1}, {Kind::ErrorCode, u"a\nb"_s}});
    const QString evidence = words.evidence(result);
    QVERIFY2(evidence.contains(u"2025"), qPrintable(evidence));
    QVERIFY(!evidence.contains(u'\n'));
}

void TestDiagnosisRules::aWaitIsOverInTime()
{
    CheckResults results = allWell();
    results[indexOf(Check::History)] =
        found(CheckState::Attention, Finding::HistoryUnderway, {{Kind::ReadyBy, kNow.addSecs(600)}});
    Conclusion conclusion = conclude(results, kNow);
    QCOMPARE(conclusion.action, DiagnosisAction::Wait);
    QCOMPARE(conclusion.waitUntil, kNow.addSecs(600));
    conclusion = conclude(results, kNow.addSecs(601));
    QCOMPARE(conclusion.action, DiagnosisAction::CheckAgain);
    QVERIFY(!conclusion.waitUntil.isValid());
}

void TestDiagnosisRules::aHealthyLinkIsWell()
{
    const Case one;
    const CheckResults results = one.results();
    for (std::size_t i = 0; i < kChecks; ++i)
        QVERIFY2(results[i].state == CheckState::Ok, qPrintable(QString::number(i)));
    QCOMPARE(one.conclusion().verdict, Verdict::AllWell);
    QCOMPARE(results[indexOf(Check::Coverage)].of(Kind::FirstRow).toDate(), QDate(2025, 2, 3));
}

void TestDiagnosisRules::linkIsJudged_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("verdict");
    const auto row = [](const QString &status, Finding finding, Verdict verdict) {
        QTest::newRow(qPrintable(status)) << status << static_cast<int>(finding) << static_cast<int>(verdict);
    };
    row(u"valid"_s, Finding::LinkValid, Verdict::AllWell);
    // A bank of Open Finance has no password that could be entered again.
    row(u"invalid"_s, Finding::LinkInvalid, Verdict::ConnectAgain);
    row(u"unconfirmed"_s, Finding::LinkUnconfirmed, Verdict::Unconfirmed);
    row(u"token_required"_s, Finding::LinkTokenRequired, Verdict::CodeNeeded);
    row(u"sleeping"_s, Finding::LinkStatusUnknown, Verdict::StatusUnknown);
}

void TestDiagnosisRules::linkIsJudged()
{
    QFETCH(const QString, status);
    QFETCH(const int, finding);
    QFETCH(const int, verdict);
    Case one;
    one.change(u"status"_s, status);
    QCOMPARE(static_cast<int>(one.results()[indexOf(Check::Link)].finding), finding);
    QCOMPARE(static_cast<int>(one.conclusion().verdict), verdict);
}

void TestDiagnosisRules::unreadableLinkTellsNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, int status, ErrorKind kind, Finding finding, Verdict verdict) {
        QTest::newRow(name) << status << static_cast<int>(kind) << static_cast<int>(finding)
                            << static_cast<int>(verdict);
    };
    row("404", 404, ErrorKind::NotFound, Finding::LinkMissing, Verdict::LinkGone);
    row("401", 401, ErrorKind::Unauthorized, Finding::KeysRefused, Verdict::NotAsked);
    row("429", 429, ErrorKind::RateLimited, Finding::Throttled, Verdict::NotAsked);
    row("500", 500, ErrorKind::Server, Finding::LinkUnread, Verdict::NotAsked);
    row("offline", 0, ErrorKind::Offline, Finding::LinkUnread, Verdict::NotAsked);
}

void TestDiagnosisRules::unreadableLinkTellsNothing()
{
    QFETCH(const int, status);
    QFETCH(const int, kind);
    QFETCH(const int, finding);
    QFETCH(const int, verdict);
    Case one;
    one.fail(Source::Link, status, {}, static_cast<ErrorKind>(kind));
    for (const Source source :
         {Source::Institution, Source::Owners, Source::Consents, Source::Accounts, Source::Rows})
        one.sources[indexOf(source)].whyNot = WhyNot::LinkUnread;
    const CheckResults results = one.results();
    QCOMPARE(static_cast<int>(results[indexOf(Check::Link)].finding), finding);
    QCOMPARE(results[indexOf(Check::Link)].of(Kind::RequestId).toString(), u"r-1"_s);
    for (const Check check : {Check::Consent, Check::Resource, Check::Schedule, Check::Institution,
                              Check::Coverage, Check::History, Check::Retention})
        QCOMPARE(results[indexOf(check)].whyNot, WhyNot::LinkUnread);
    QCOMPARE(static_cast<int>(one.conclusion().verdict), verdict);
}

void TestDiagnosisRules::aHealedStatusIsTold()
{
    Case one;
    one.statusBefore = u"invalid"_s;
    const CheckResult link = one.results()[indexOf(Check::Link)];
    QCOMPARE(link.finding, Finding::LinkValid);
    QCOMPARE(link.of(Kind::StatusBefore).toString(), u"invalid"_s);
    one.statusBefore = u"valid"_s;
    QVERIFY(one.results()[indexOf(Check::Link)].of(Kind::StatusBefore).isNull());
}

void TestDiagnosisRules::consentIsJudged_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QString &status, const QString &end, Finding finding,
                        Verdict verdict) {
        QTest::newRow(name) << status << end << static_cast<int>(finding) << static_cast<int>(verdict);
    };
    row("alive", u"AUTHORISED"_s, u"2026-12-01T10:00:00Z"_s, Finding::ConsentValid, Verdict::AllWell);
    row("endless", u"AUTHORISED"_s, {}, Finding::ConsentValid, Verdict::AllWell);
    row("ends soon", u"AUTHORISED"_s, u"2026-06-20T10:00:00Z"_s, Finding::ConsentEndsSoon,
        Verdict::ConsentEndsSoon);
    row("over, status late", u"AUTHORISED"_s, u"2026-06-09T10:00:00Z"_s, Finding::ConsentExpired,
        Verdict::ConsentExpired);
    row("expired", u"EXPIRED"_s, u"2026-06-01T10:00:00Z"_s, Finding::ConsentExpired, Verdict::ConsentExpired);
    row("rejected", u"REJECTED"_s, {}, Finding::ConsentRejected, Verdict::ConsentRejected);
    row("waiting", u"AWAITING_AUTHORISATION"_s, {}, Finding::ConsentAwaiting, Verdict::ConsentAwaiting);
    row("new word", u"PAUSED"_s, {}, Finding::None, Verdict::AsFarAsKnown);
}

void TestDiagnosisRules::consentIsJudged()
{
    QFETCH(const QString, status);
    QFETCH(const QString, end);
    QFETCH(const int, finding);
    QFETCH(const int, verdict);
    Case one;
    one.changeConsent(u"status"_s, status);
    one.changeConsent(u"expired_at"_s, end.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(end));
    one.changeConsent(u"undefined_consent_expiration"_s, end.isEmpty());
    QCOMPARE(static_cast<int>(one.results()[indexOf(Check::Consent)].finding), finding);
    QCOMPARE(static_cast<int>(one.conclusion().verdict), verdict);
}

void TestDiagnosisRules::noConsentOutsideOpenFinance()
{
    Case one;
    one.changeInstitution(u"integration_type"_s, u"credentials"_s);
    one.sources[indexOf(Source::Consents)].whyNot = WhyNot::NotYet; // nobody asks for it
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, Finding::ConsentNotNeeded);
    one.change(u"status"_s, u"invalid"_s);
    QCOMPARE(one.conclusion().verdict, Verdict::CredentialsRefused);
    one.changeInstitution(u"integration_type"_s, u"openfinance"_s);
    one.sources[indexOf(Source::Consents)].whyNot = WhyNot::NoDocument;
    QCOMPARE(one.results()[indexOf(Check::Consent)].whyNot, WhyNot::NoDocument);
    one.sources[indexOf(Source::Consents)].whyNot = WhyNot::None;
    one.consents = {};
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, Finding::ConsentMissing);
}

void TestDiagnosisRules::consentMustIncludeTheData()
{
    Case one;
    one.permissions = {u"RESOURCES_READ"_s, u"ACCOUNTS_READ"_s, u"ACCOUNTS_BALANCES_READ"_s};
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, Finding::ConsentLacksResource);
    QCOMPARE(one.conclusion().verdict, Verdict::NotInConsent);
    one.resource = &resources::accounts();
    one.rows = one.accounts;
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, Finding::ConsentValid);
    one.resource = &resources::transactions();
    one.permissions.append(u"ACCOUNTS_TRANSACTIONS_READ"_s);
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, Finding::ConsentValid);
}

void TestDiagnosisRules::aConsentWithoutAccountsIsNoKeyProblem()
{
    Case one;
    one.fail(Source::Consents, 401, u"consent_without_accounts"_s, ErrorKind::Unauthorized);
    const CheckResults results = one.results();
    QCOMPARE(results[indexOf(Check::Consent)].finding, Finding::ConsentWithoutAccounts);
    QCOMPARE(one.conclusion().verdict, Verdict::ConsentWithoutAccounts);
    QCOMPARE(one.conclusion().lane, ErrorLane::EndUser);
}

void TestDiagnosisRules::resourceIsJudged_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("fetched");
    QTest::addColumn<int>("finding");
    const QStringList with{u"ACCOUNTS"_s, u"TRANSACTIONS"_s};
    const QStringList without{u"ACCOUNTS"_s};
    const auto row = [](const char *name, const QStringList &offered, const QStringList &fetched,
                        Finding finding) {
        QTest::newRow(name) << offered << fetched << static_cast<int>(finding);
    };
    row("both", with, with, Finding::ResourceFetched);
    row("the link fetches all", with, {}, Finding::ResourceFetched);
    row("not offered", without, with, Finding::ResourceNotOffered);
    row("not fetched", with, without, Finding::ResourceNotFetched);
    row("nobody says", {}, {}, Finding::None);
    row("only the link says", {}, with, Finding::ResourceFetched);
}

void TestDiagnosisRules::resourceIsJudged()
{
    QFETCH(const QStringList, offered);
    QFETCH(const QStringList, fetched);
    QFETCH(const int, finding);
    Case one;
    one.changeInstitution(u"resources"_s, QJsonArray::fromStringList(offered));
    one.change(u"fetch_resources"_s, QJsonArray::fromStringList(fetched));
    QCOMPARE(static_cast<int>(one.results()[indexOf(Check::Resource)].finding), finding);
}

void TestDiagnosisRules::aSingleLinkIsNeverOverdue()
{
    Case one;
    one.change(u"access_mode"_s, u"single"_s);
    one.change(u"refresh_rate"_s, QJsonValue::Null);
    QCOMPARE(one.results()[indexOf(Check::Schedule)].finding, Finding::ScheduleSingle);
    one.change(u"last_accessed_at"_s, u"2026-03-01T10:00:00Z"_s);
    QCOMPARE(one.results()[indexOf(Check::Schedule)].finding, Finding::ScheduleSingleOld);
    QCOMPARE(one.conclusion().verdict, Verdict::SingleOld);
    QCOMPARE(one.conclusion().action, DiagnosisAction::Refresh);
}

void TestDiagnosisRules::scheduleIsJudged_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("read");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QString &rate, const QString &read, Finding finding,
                        CheckState state) {
        QTest::newRow(name) << rate << read << static_cast<int>(finding) << static_cast<int>(state);
    };
    row("in time", u"7d"_s, u"2026-06-08T10:00:00Z"_s, Finding::ScheduleOnTime, CheckState::Ok);
    row("late", u"7d"_s, u"2026-06-01T10:00:00Z"_s, Finding::ScheduleOverdue, CheckState::Attention);
    row("very late", u"7d"_s, u"2026-05-01T10:00:00Z"_s, Finding::ScheduleOverdue, CheckState::Problem);
    row("monthly, before the 20th", u"30d"_s, u"2026-05-03T10:00:00Z"_s, Finding::ScheduleOnTime,
        CheckState::Ok);
    row("monthly, a month is missing", u"30d"_s, u"2026-04-03T10:00:00Z"_s, Finding::ScheduleOverdue,
        CheckState::Attention);
    row("new word", u"90d"_s, u"2026-06-08T10:00:00Z"_s, Finding::None, CheckState::NotChecked);
}

void TestDiagnosisRules::scheduleIsJudged()
{
    QFETCH(const QString, rate);
    QFETCH(const QString, read);
    QFETCH(const int, finding);
    QFETCH(const int, state);
    Case one;
    one.change(u"refresh_rate"_s, rate);
    one.change(u"last_accessed_at"_s, read);
    const CheckResult schedule = one.results()[indexOf(Check::Schedule)];
    QCOMPARE(static_cast<int>(schedule.finding), finding);
    QCOMPARE(static_cast<int>(schedule.state), state);
}

void TestDiagnosisRules::failuresCountUntilTheLinkIsRead()
{
    Case one;
    one.call(u"2026-06-07T10:00:00Z"_s, true, 400, u"login_error"_s);
    QCOMPARE(one.results()[indexOf(Check::Errors)].finding, Finding::ErrorsHealed);
    QCOMPARE(one.conclusion().verdict, Verdict::AllWell);
    one.call(u"2026-06-09T10:00:00Z"_s, true, 400, u"login_error"_s);
    const CheckResult errors = one.results()[indexOf(Check::Errors)];
    QCOMPARE(errors.finding, Finding::ErrorsCustomer);
    QCOMPARE(errors.of(Kind::Failures).toInt(), 1);
    QCOMPARE(errors.of(Kind::RequestId).toString(), u"request-7"_s);
    QCOMPARE(one.conclusion().verdict, Verdict::RefusedByCustomer);
    QVERIFY(one.conclusion().error);
}

void TestDiagnosisRules::failuresHaveLanes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("finding");
    const auto row = [](const QString &code, int status, Finding finding,
                        const QString &at = u"2026-06-09T10:00:00Z"_s) {
        QTest::newRow(qPrintable(code + u' ' + at)) << code << status << at << static_cast<int>(finding);
    };
    row(u"institution_down"_s, 400, Finding::ErrorsBank);
    row(u"unexpected_error"_s, 500, Finding::ErrorsBelvo);
    row(u"unsupported_operation"_s, 400, Finding::ErrorsOurs);
    row(u"operational_limits_reached"_s, 400, Finding::ErrorsQuota);
    row(u"too_many_sessions"_s, 400, Finding::ErrorsWait, u"2026-06-10T11:55:00Z"_s);
    row(u"too_many_sessions"_s, 400, Finding::ErrorsHealed, u"2026-06-10T11:00:00Z"_s);
}

void TestDiagnosisRules::failuresHaveLanes()
{
    QFETCH(const QString, code);
    QFETCH(const int, status);
    QFETCH(const QString, at);
    QFETCH(const int, finding);
    Case one;
    one.call(at, true, status, code);
    const CheckResult errors = one.results()[indexOf(Check::Errors)];
    QCOMPARE(static_cast<int>(errors.finding), finding);
    if (errors.finding == Finding::ErrorsQuota)
        QCOMPARE(errors.of(Kind::ReadyBy).toDateTime(), QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC));
}

void TestDiagnosisRules::coverageIsJudged()
{
    const auto coverage = [](const Case &one) { return one.results()[indexOf(Check::Coverage)]; };
    Case none;
    none.rows = {};
    QCOMPARE(coverage(none).finding, Finding::CoverageNoRows);
    none.accounts = {accountRow(1, u"LOAN_ACCOUNT"_s, 10)};
    QCOMPARE(coverage(none).finding, Finding::CoverageUnsupported);
    none.accounts = {};
    QCOMPARE(coverage(none).finding, Finding::CoverageNoAccounts);

    Case old; // read in June, but nothing is newer than March
    QJsonArray rows;
    for (const QJsonValue &row : std::as_const(old.rows))
        if (row["value_date"_L1].toString() < u"2026-03-20"_s)
            rows.append(row);
    old.rows = rows;
    QCOMPARE(coverage(old).finding, Finding::CoverageStops);

    Case gap;
    rows = {};
    for (const QJsonValue &row : std::as_const(gap.rows))
        if (!row["value_date"_L1].toString().startsWith(u"2026-02"_s))
            rows.append(row);
    gap.rows = rows;
    QCOMPARE(coverage(gap).finding, Finding::CoverageGap);
    QCOMPARE(coverage(gap).of(Kind::EmptyMonth).toDate(), QDate(2026, 2, 1));
    rows = {}; // an account with a movement every four months misses nothing in between
    int number = 0;
    for (QDate day(2025, 2, 3); day < kNow.date(); day = day.addMonths(4))
        rows.append(movementRow({.account = 1, .date = day.toString(Qt::ISODate), .amount = 1}, ++number));
    rows.append(movementRow({.account = 1, .date = u"2026-06-02"_s, .amount = 1}, ++number));
    gap.rows = rows;
    QCOMPARE(coverage(gap).finding, Finding::CoverageFull);

    Case silent;
    silent.accounts.append(accountRow(2, u"SAVINGS_ACCOUNT"_s, 10));
    silent.accounts.append(accountRow(3, u"LOAN_ACCOUNT"_s, 10)); // has no movements by its nature
    QCOMPARE(coverage(silent).finding, Finding::CoverageSilent);
    QCOMPARE(coverage(silent).of(Kind::SilentAccounts).toInt(), 1);

    Case cut; // the window begins in January 2025, the rows in November
    rows = {};
    for (const QJsonValue &row : std::as_const(cut.rows))
        if (row["value_date"_L1].toString() >= u"2025-11-24"_s)
            rows.append(row);
    cut.rows = rows;
    QCOMPARE(coverage(cut).finding, Finding::CoverageShort);
    QCOMPARE(cut.conclusion().verdict, Verdict::HistoryShort);
    QVERIFY(coverage(cut).of(Kind::FirstRow).toDate() >= QDate(2025, 11, 24));
}

void TestDiagnosisRules::withoutAccountsNothingIsWell()
{
    Case one;
    one.fail(Source::Accounts, 500, {}, ErrorKind::Server);
    const CheckResult coverage = one.results()[indexOf(Check::Coverage)];
    QCOMPARE(coverage.whyNot, WhyNot::CallFailed);
    QCOMPARE(coverage.of(Kind::FirstRow).toDate(), QDate(2025, 2, 3)); // that much is known
    QCOMPARE(one.conclusion().verdict, Verdict::NotAllChecked);
    one.rows = {};
    QCOMPARE(one.results()[indexOf(Check::Coverage)].finding, Finding::CoverageNoRows);
}

void TestDiagnosisRules::aPartOfTheRowsTellsOnlyWhatIsCertain()
{
    Case one;
    one.rowsAtBelvo = 5000;
    // The newest row that was seen is new: newer ones cannot be missing.
    QCOMPARE(one.results()[indexOf(Check::Coverage)].finding, Finding::CoverageFull);
    QJsonArray rows;
    for (const QJsonValue &row : std::as_const(one.rows))
        if (row["value_date"_L1].toString() < u"2026-01-20"_s)
            rows.append(row);
    one.rows = rows;
    const CheckResult coverage = one.results()[indexOf(Check::Coverage)];
    QCOMPARE(coverage.whyNot, WhyNot::PartOfRows);
    QCOMPARE(coverage.of(Kind::RowsAtBelvo).toLongLong(), 5000);
    QCOMPARE(one.conclusion().verdict, Verdict::AsFarAsKnown);
}

void TestDiagnosisRules::otherDataHaveOtherAccounts()
{
    QVERIFY(hasRowsOf(resources::bills(), u"CREDIT_CARD"_s));
    QVERIFY(!hasRowsOf(resources::bills(), u"CHECKING_ACCOUNT"_s));
    QVERIFY(hasRowsOf(resources::balances(), u"SAVINGS_ACCOUNT"_s));
    QVERIFY(!hasRowsOf(resources::balances(), u"CREDIT_CARD"_s));
    Case one;
    one.resource = &resources::bills();
    one.rows = {};
    one.change(u"fetch_resources"_s, QJsonArray{});
    one.changeInstitution(u"resources"_s, QJsonArray{u"BILLS"_s});
    QCOMPARE(one.conclusion().verdict, Verdict::Unsupported);
}

void TestDiagnosisRules::readingsUnderWayAreWaitedFor()
{
    Case one;
    one.call(u"2026-06-10T11:50:00Z"_s, false, 202, {}, u"/api/links/{id}/refresh/"_s);
    Conclusion conclusion = one.conclusion();
    QCOMPARE(conclusion.verdict, Verdict::RefreshUnderway);
    QCOMPARE(conclusion.action, DiagnosisAction::Wait);
    QCOMPARE(conclusion.waitUntil, QDateTime(QDate(2026, 6, 10), QTime(12, 20), Qt::UTC));
    // The link was read since: it has ended.
    one.change(u"last_accessed_at"_s, u"2026-06-10T11:55:00Z"_s);
    QCOMPARE(one.conclusion().verdict, Verdict::AllWell);

    Case lost;
    lost.call(u"2026-06-09T11:50:00Z"_s, false, 202, {}, u"/api/links/{id}/refresh/"_s);
    QCOMPARE(lost.conclusion().verdict, Verdict::RefreshLost);
    QCOMPARE(lost.conclusion().action, DiagnosisAction::CopyCase);

    Case young;
    young.change(u"created_at"_s, u"2026-06-10T11:30:00Z"_s);
    young.change(u"last_accessed_at"_s, QJsonValue::Null);
    young.rows = {};
    QCOMPARE(young.conclusion().verdict, Verdict::FirstReading);
    QCOMPARE(young.conclusion().waitUntil, QDateTime(QDate(2026, 6, 10), QTime(12, 30), Qt::UTC));
    young.change(u"created_at"_s, u"2026-06-09T11:30:00Z"_s);
    QCOMPARE(young.conclusion().verdict, Verdict::NeverRead);
}

void TestDiagnosisRules::retentionIsJudged()
{
    const auto retention = [](const Case &one) { return one.results()[indexOf(Check::Retention)]; };
    Case one;
    QCOMPARE(retention(one).of(Kind::KeptUntil).toDateTime().date(), QDate(2027, 6, 8));
    one.change(u"access_mode"_s, u"single"_s);
    one.change(u"stale_in"_s, u"20d"_s);
    QCOMPARE(retention(one).finding, Finding::RetentionSoon);
    QCOMPARE(one.conclusion().verdict, Verdict::PurgeSoon);
    // Belvo refreshes it before: then it is kept anew.
    one.change(u"access_mode"_s, u"recurrent"_s);
    QCOMPARE(retention(one).finding, Finding::RetentionFar);
    one.change(u"last_accessed_at"_s, u"2026-04-01T10:00:00Z"_s);
    one.rows = {};
    QCOMPARE(retention(one).finding, Finding::RetentionPurged);
    QCOMPARE(one.conclusion().verdict, Verdict::Purged);

    Case login;
    login.changeInstitution(u"integration_type"_s, u"credentials"_s);
    login.change(u"credentials_storage"_s, u"90d"_s);
    QCOMPARE(retention(login).finding, Finding::CredentialsEnded);
    QCOMPARE(login.conclusion().verdict, Verdict::CredentialsEnded);
    login.change(u"credentials_storage"_s, u"170d"_s);
    QCOMPARE(retention(login).finding, Finding::CredentialsEndSoon);
    login.change(u"stale_in"_s, QJsonValue::Null);
    login.change(u"credentials_storage"_s, u"store"_s);
    QCOMPARE(retention(login).whyNot, WhyNot::NotStated);
}

QTEST_GUILESS_MAIN(TestDiagnosisRules)
#include "tst_diagnosisrules.moc"
