// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/diagnosiscase.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using Kind = CheckEvidence::Kind;

//! What each check makes of its facts.
class TestDiagnosisChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
    void anOpenLogCountsAsWell();
    void ourOwnCallsSpeakOfTheBank();
    void failuresHaveLanes_data();
    void failuresHaveLanes();
    void theMonthOfALimitIsThatOfBrasilia();
    void coverageIsJudged();
    void withoutAccountsNothingIsWell();
    void aPartOfTheRowsTellsOnlyWhatIsCertain();
    void otherDataHaveOtherAccounts();
    void readingsUnderWayAreWaitedFor();
    void retentionIsJudged();
};

void TestDiagnosisChecks::aHealthyLinkIsWell()
{
    const DiagnosisCase one;
    const CheckResults results = one.results();
    for (std::size_t i = 0; i < kChecks; ++i)
        QVERIFY2(results[i].state == CheckState::Ok, qPrintable(QString::number(i)));
    QCOMPARE(one.conclusion().verdict, Verdict::AllWell);
    QCOMPARE(results[indexOf(Check::Coverage)].of(Kind::FirstRow).toDate(), QDate(2025, 2, 3));
}

void TestDiagnosisChecks::linkIsJudged_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("verdict");
    const auto row = [](const QString &status, CheckFinding finding, Verdict verdict) {
        QTest::newRow(qPrintable(status)) << status << static_cast<int>(finding) << static_cast<int>(verdict);
    };
    row(u"valid"_s, CheckFinding::LinkValid, Verdict::AllWell);
    // A bank of Open Finance has no password that could be entered again.
    row(u"invalid"_s, CheckFinding::LinkInvalid, Verdict::ConnectAgain);
    row(u"unconfirmed"_s, CheckFinding::LinkUnconfirmed, Verdict::Unconfirmed);
    row(u"token_required"_s, CheckFinding::LinkTokenRequired, Verdict::CodeNeeded);
    row(u"sleeping"_s, CheckFinding::LinkStatusUnknown, Verdict::StatusUnknown);
}

void TestDiagnosisChecks::linkIsJudged()
{
    QFETCH(const QString, status);
    QFETCH(const int, finding);
    QFETCH(const int, verdict);
    DiagnosisCase one;
    one.change(u"status"_s, status);
    QCOMPARE(static_cast<int>(one.results()[indexOf(Check::Link)].finding), finding);
    QCOMPARE(static_cast<int>(one.conclusion().verdict), verdict);
}

void TestDiagnosisChecks::unreadableLinkTellsNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, int status, ErrorKind kind, CheckFinding finding, Verdict verdict) {
        QTest::newRow(name) << status << static_cast<int>(kind) << static_cast<int>(finding)
                            << static_cast<int>(verdict);
    };
    row("404", 404, ErrorKind::NotFound, CheckFinding::LinkMissing, Verdict::LinkGone);
    row("401", 401, ErrorKind::Unauthorized, CheckFinding::KeysRefused, Verdict::NotAsked);
    row("429", 429, ErrorKind::RateLimited, CheckFinding::Throttled, Verdict::NotAsked);
    row("500", 500, ErrorKind::Server, CheckFinding::LinkUnread, Verdict::NotAsked);
    row("offline", 0, ErrorKind::Offline, CheckFinding::LinkUnread, Verdict::NotAsked);
}

void TestDiagnosisChecks::unreadableLinkTellsNothing()
{
    QFETCH(const int, status);
    QFETCH(const int, kind);
    QFETCH(const int, finding);
    QFETCH(const int, verdict);
    DiagnosisCase one;
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

void TestDiagnosisChecks::aHealedStatusIsTold()
{
    DiagnosisCase one;
    one.statusBefore = u"invalid"_s;
    const CheckResult link = one.results()[indexOf(Check::Link)];
    QCOMPARE(link.finding, CheckFinding::LinkValid);
    QCOMPARE(link.of(Kind::StatusBefore).toString(), u"invalid"_s);
    one.statusBefore = u"valid"_s;
    QVERIFY(one.results()[indexOf(Check::Link)].of(Kind::StatusBefore).isNull());
}

void TestDiagnosisChecks::consentIsJudged_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QString &status, const QString &end, CheckFinding finding,
                        Verdict verdict) {
        QTest::newRow(name) << status << end << static_cast<int>(finding) << static_cast<int>(verdict);
    };
    row("alive", u"AUTHORISED"_s, u"2026-12-01T10:00:00Z"_s, CheckFinding::ConsentValid, Verdict::AllWell);
    row("endless", u"AUTHORISED"_s, {}, CheckFinding::ConsentValid, Verdict::AllWell);
    row("ends soon", u"AUTHORISED"_s, u"2026-06-20T10:00:00Z"_s, CheckFinding::ConsentEndsSoon,
        Verdict::ConsentEndsSoon);
    row("over, status late", u"AUTHORISED"_s, u"2026-06-09T10:00:00Z"_s, CheckFinding::ConsentExpired,
        Verdict::ConsentExpired);
    row("expired", u"EXPIRED"_s, u"2026-06-01T10:00:00Z"_s, CheckFinding::ConsentExpired,
        Verdict::ConsentExpired);
    row("rejected", u"REJECTED"_s, {}, CheckFinding::ConsentRejected, Verdict::ConsentRejected);
    row("waiting", u"AWAITING_AUTHORISATION"_s, {}, CheckFinding::ConsentAwaiting, Verdict::ConsentAwaiting);
    row("new word", u"PAUSED"_s, {}, CheckFinding::None, Verdict::AsFarAsKnown);
}

void TestDiagnosisChecks::consentIsJudged()
{
    QFETCH(const QString, status);
    QFETCH(const QString, end);
    QFETCH(const int, finding);
    QFETCH(const int, verdict);
    DiagnosisCase one;
    one.changeConsent(u"status"_s, status);
    one.changeConsent(u"expired_at"_s, end.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(end));
    one.changeConsent(u"undefined_consent_expiration"_s, end.isEmpty());
    QCOMPARE(static_cast<int>(one.results()[indexOf(Check::Consent)].finding), finding);
    QCOMPARE(static_cast<int>(one.conclusion().verdict), verdict);
}

void TestDiagnosisChecks::noConsentOutsideOpenFinance()
{
    DiagnosisCase one;
    one.changeInstitution(u"integration_type"_s, u"credentials"_s);
    one.sources[indexOf(Source::Consents)].whyNot = WhyNot::NotYet; // nobody asks for it
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, CheckFinding::ConsentNotNeeded);
    one.change(u"status"_s, u"invalid"_s);
    QCOMPARE(one.conclusion().verdict, Verdict::CredentialsRefused);
    one.changeInstitution(u"integration_type"_s, u"openfinance"_s);
    one.sources[indexOf(Source::Consents)].whyNot = WhyNot::NoDocument;
    QCOMPARE(one.results()[indexOf(Check::Consent)].whyNot, WhyNot::NoDocument);
    one.sources[indexOf(Source::Consents)].whyNot = WhyNot::None;
    one.consents = {};
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, CheckFinding::ConsentMissing);
}

void TestDiagnosisChecks::consentMustIncludeTheData()
{
    DiagnosisCase one;
    one.permissions = {u"RESOURCES_READ"_s, u"ACCOUNTS_READ"_s, u"ACCOUNTS_BALANCES_READ"_s};
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, CheckFinding::ConsentLacksResource);
    QCOMPARE(one.conclusion().verdict, Verdict::NotInConsent);
    one.resource = &resources::accounts();
    one.rows = one.accounts;
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, CheckFinding::ConsentValid);
    one.resource = &resources::transactions();
    one.permissions.append(u"ACCOUNTS_TRANSACTIONS_READ"_s);
    QCOMPARE(one.results()[indexOf(Check::Consent)].finding, CheckFinding::ConsentValid);
}

void TestDiagnosisChecks::aConsentWithoutAccountsIsNoKeyProblem()
{
    DiagnosisCase one;
    one.fail(Source::Consents, 401, u"consent_without_accounts"_s, ErrorKind::Unauthorized);
    const CheckResults results = one.results();
    QCOMPARE(results[indexOf(Check::Consent)].finding, CheckFinding::ConsentWithoutAccounts);
    QCOMPARE(one.conclusion().verdict, Verdict::ConsentWithoutAccounts);
    QCOMPARE(one.conclusion().lane, ErrorLane::EndUser);
}

void TestDiagnosisChecks::resourceIsJudged_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("fetched");
    QTest::addColumn<int>("finding");
    const QStringList with{u"ACCOUNTS"_s, u"TRANSACTIONS"_s};
    const QStringList without{u"ACCOUNTS"_s};
    const auto row = [](const char *name, const QStringList &offered, const QStringList &fetched,
                        CheckFinding finding) {
        QTest::newRow(name) << offered << fetched << static_cast<int>(finding);
    };
    row("both", with, with, CheckFinding::ResourceFetched);
    row("the link fetches all", with, {}, CheckFinding::ResourceFetched);
    row("not offered", without, with, CheckFinding::ResourceNotOffered);
    row("not fetched", with, without, CheckFinding::ResourceNotFetched);
    row("nobody says", {}, {}, CheckFinding::None);
    row("only the link says", {}, with, CheckFinding::ResourceFetched);
}

void TestDiagnosisChecks::resourceIsJudged()
{
    QFETCH(const QStringList, offered);
    QFETCH(const QStringList, fetched);
    QFETCH(const int, finding);
    DiagnosisCase one;
    one.changeInstitution(u"resources"_s, QJsonArray::fromStringList(offered));
    one.change(u"fetch_resources"_s, QJsonArray::fromStringList(fetched));
    QCOMPARE(static_cast<int>(one.results()[indexOf(Check::Resource)].finding), finding);
}

void TestDiagnosisChecks::aSingleLinkIsNeverOverdue()
{
    DiagnosisCase one;
    one.change(u"access_mode"_s, u"single"_s);
    one.change(u"refresh_rate"_s, QJsonValue::Null);
    QCOMPARE(one.results()[indexOf(Check::Schedule)].finding, CheckFinding::ScheduleSingle);
    one.change(u"last_accessed_at"_s, u"2026-03-01T10:00:00Z"_s);
    QCOMPARE(one.results()[indexOf(Check::Schedule)].finding, CheckFinding::ScheduleSingleOld);
    QCOMPARE(one.conclusion().verdict, Verdict::SingleOld);
    QCOMPARE(one.conclusion().action, DiagnosisAction::Refresh);
}

void TestDiagnosisChecks::scheduleIsJudged_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("read");
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QString &rate, const QString &read, CheckFinding finding,
                        CheckState state) {
        QTest::newRow(name) << rate << read << static_cast<int>(finding) << static_cast<int>(state);
    };
    row("in time", u"7d"_s, u"2026-06-08T10:00:00Z"_s, CheckFinding::ScheduleOnTime, CheckState::Ok);
    row("late", u"7d"_s, u"2026-06-01T10:00:00Z"_s, CheckFinding::ScheduleOverdue, CheckState::Attention);
    row("very late", u"7d"_s, u"2026-05-01T10:00:00Z"_s, CheckFinding::ScheduleOverdue, CheckState::Problem);
    row("monthly, before the 20th", u"30d"_s, u"2026-05-03T10:00:00Z"_s, CheckFinding::ScheduleOnTime,
        CheckState::Ok);
    row("monthly, a month is missing", u"30d"_s, u"2026-04-03T10:00:00Z"_s, CheckFinding::ScheduleOverdue,
        CheckState::Attention);
    row("new word", u"90d"_s, u"2026-06-08T10:00:00Z"_s, CheckFinding::None, CheckState::NotChecked);
}

void TestDiagnosisChecks::scheduleIsJudged()
{
    QFETCH(const QString, rate);
    QFETCH(const QString, read);
    QFETCH(const int, finding);
    QFETCH(const int, state);
    DiagnosisCase one;
    one.change(u"refresh_rate"_s, rate);
    one.change(u"last_accessed_at"_s, read);
    const CheckResult schedule = one.results()[indexOf(Check::Schedule)];
    QCOMPARE(static_cast<int>(schedule.finding), finding);
    QCOMPARE(static_cast<int>(schedule.state), state);
}

void TestDiagnosisChecks::failuresCountUntilTheLinkIsRead()
{
    DiagnosisCase one;
    one.call(u"2026-06-07T10:00:00Z"_s, true, 400, u"login_error"_s);
    QCOMPARE(one.results()[indexOf(Check::Errors)].finding, CheckFinding::ErrorsHealed);
    QCOMPARE(one.conclusion().verdict, Verdict::AllWell);
    one.call(u"2026-06-09T10:00:00Z"_s, true, 400, u"login_error"_s);
    const CheckResult errors = one.results()[indexOf(Check::Errors)];
    QCOMPARE(errors.finding, CheckFinding::ErrorsCustomer);
    QCOMPARE(errors.of(Kind::Failures).toInt(), 1);
    QCOMPARE(errors.of(Kind::RequestId).toString(), u"request-7"_s);
    QCOMPARE(one.conclusion().verdict, Verdict::RefusedByCustomer);
    QVERIFY(one.conclusion().error);
}

void TestDiagnosisChecks::anOpenLogCountsAsWell()
{
    DiagnosisCase one;
    const auto errors = [&one] { return one.results()[indexOf(Check::Errors)]; };
    const auto says = [](const CheckResult &result, Kind kind) {
        return std::ranges::find(result.evidence, kind, &CheckEvidence::kind) != result.evidence.end();
    };
    QVERIFY(says(errors(), Kind::LogNotOpen)); // and so that is not checked
    one.logged = QList<CallRecord>();
    QVERIFY(!says(errors(), Kind::LogNotOpen));
    QCOMPARE(errors().finding, CheckFinding::ErrorsNone);
    one.call(u"2026-06-07T10:00:00Z"_s, true, 400, u"login_error"_s); // the link was read since
    one.call(u"2026-03-01T10:00:00Z"_s, true, 400, u"login_error"_s); // too long ago
    one.call(u"2026-06-09T10:00:00Z"_s, true, 400, u"login_error"_s);
    one.logged = std::exchange(one.calls, {});
    QCOMPARE(errors().finding, CheckFinding::ErrorsCustomer);
    QCOMPARE(errors().of(Kind::Failures).toInt(), 1);
    QCOMPARE(errors().of(Kind::LogFailures).toInt(), 1);
    QCOMPARE(one.conclusion().verdict, Verdict::RefusedByCustomer);
    one.calls = {one.logged->last()}; // the same call in both records
    QCOMPARE(errors().of(Kind::Failures).toInt(), 1);
    one.calls = {};
    one.sources[indexOf(Source::Journal)].whyNot = WhyNot::NoJournal;
    QCOMPARE(errors().finding, CheckFinding::ErrorsCustomer);
    QVERIFY(says(errors(), Kind::JournalUnread));
    one.logged = QList<CallRecord>{one.logged->first()}; // was read since; what this program did is not known
    QCOMPARE(errors().whyNot, WhyNot::NoJournal);
    one.logged = QList<CallRecord>();
    QCOMPARE(errors().whyNot, WhyNot::NoJournal);
}

void TestDiagnosisChecks::ourOwnCallsSpeakOfTheBank()
{
    DiagnosisCase one;
    const auto bank = [&one] { return one.results()[indexOf(Check::Institution)]; };
    const auto says = [&bank](Kind kind) {
        const CheckResult result = bank();
        return std::ranges::find(result.evidence, kind, &CheckEvidence::kind) != result.evidence.end();
    };
    one.bankTrouble = BankTrouble{.isSuspected = false, .failures = 2, .attempts = 3, .since = kNow};
    QCOMPARE(bank().finding, CheckFinding::InstitutionHealthy);
    QVERIFY(says(Kind::BankTooFew));
    one.bankTrouble = BankTrouble{.isSuspected = true, .failures = 37, .attempts = 41, .since = kNow};
    QCOMPARE(bank().finding, CheckFinding::InstitutionSuspected);
    QCOMPARE(bank().of(Kind::BankFailures).toString(), u"37/41"_s);
    QVERIFY(says(Kind::BankSaidWell)); // both are shown
    QCOMPARE(one.conclusion().verdict, Verdict::BankSuspected);
    QCOMPARE(one.conclusion().lane, ErrorLane::Bank);
    // also while Belvo's own status cannot be had
    one.fail(Source::Institution, 500, {}, ErrorKind::Server);
    QCOMPARE(bank().finding, CheckFinding::InstitutionSuspected);
    QVERIFY(!says(Kind::BankSaidWell));
    one.bankTrouble.reset();
    QCOMPARE(bank().whyNot, WhyNot::CallFailed);
    QVERIFY(!says(Kind::BankUnwatched));
    one.isBankWatched = false;
    QVERIFY(says(Kind::BankUnwatched));
    // what the customer alone can change goes first
    DiagnosisCase refused;
    refused.bankTrouble = BankTrouble{.isSuspected = true, .failures = 5, .attempts = 5, .since = kNow};
    refused.call(u"2026-06-09T10:00:00Z"_s, true, 400, u"login_error"_s);
    QCOMPARE(refused.conclusion().verdict, Verdict::RefusedByCustomer);
}

void TestDiagnosisChecks::failuresHaveLanes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("finding");
    QTest::addColumn<QString>("variant");
    const auto row = [](const QString &code, int status, CheckFinding finding,
                        const QString &at = u"2026-06-09T10:00:00Z"_s, const QString &variant = {}) {
        QTest::newRow(qPrintable(code + u' ' + at + u' ' + variant))
            << code << status << at << static_cast<int>(finding) << variant;
    };
    for (const QString &variant :
         {QString(), u"locked"_s, u"forbidden"_s, u"not attempted"_s, u"missing"_s, u"invalid credentials"_s})
        row(u"login_error"_s, 400, CheckFinding::ErrorsCustomer, u"2026-06-09T10:00:00Z"_s, variant);
    row(u"login_error"_s, 400, CheckFinding::ErrorsBank, u"2026-06-09T10:00:00Z"_s, u"unexpected"_s);
    row(u"login_error"_s, 400, CheckFinding::ErrorsBelvo, u"2026-06-09T10:00:00Z"_s, u"not supported"_s);
    row(u"institution_down"_s, 400, CheckFinding::ErrorsBank);
    row(u"unexpected_error"_s, 500, CheckFinding::ErrorsBelvo);
    row(u"unsupported_operation"_s, 400, CheckFinding::ErrorsOurs);
    row(u"operational_limits_reached"_s, 400, CheckFinding::ErrorsQuota);
    row(u"too_many_sessions"_s, 400, CheckFinding::ErrorsWait, u"2026-06-10T11:55:00Z"_s);
    row(u"too_many_sessions"_s, 400, CheckFinding::ErrorsHealed, u"2026-06-10T11:00:00Z"_s);
}

void TestDiagnosisChecks::failuresHaveLanes()
{
    QFETCH(const QString, code);
    QFETCH(const int, status);
    QFETCH(const QString, at);
    QFETCH(const int, finding);
    QFETCH(const QString, variant);
    DiagnosisCase one;
    one.call(at, true, status, code, u"/api/transactions/"_s, variant);
    const CheckResult errors = one.results()[indexOf(Check::Errors)];
    QCOMPARE(static_cast<int>(errors.finding), finding);
    if (code == u"login_error"_s) // what is told is told of exactly that
        QCOMPARE(guidanceOf(one.conclusion())->variant, variant);
    if (errors.finding == CheckFinding::ErrorsQuota)
        QCOMPARE(errors.of(Kind::ReadyBy).toDateTime(), QDateTime(QDate(2026, 7, 1), QTime(3, 0), Qt::UTC));
}

//! Open Finance counts by Brazil's calendar.
void TestDiagnosisChecks::theMonthOfALimitIsThatOfBrasilia()
{
    const auto errors = [](const QString &at) {
        DiagnosisCase one;
        one.change(u"last_accessed_at"_s, u"2026-05-01T10:00:00Z"_s);
        one.call(at, true, 400, u"operational_limits_reached"_s);
        return one.results()[indexOf(Check::Errors)];
    };
    QCOMPARE(errors(u"2026-06-01T02:59:59Z"_s).finding, CheckFinding::ErrorsHealed); // of May, which is over
    const CheckResult ofJune = errors(u"2026-06-01T03:00:00Z"_s);
    QCOMPARE(ofJune.finding, CheckFinding::ErrorsQuota);
    QCOMPARE(ofJune.of(Kind::ReadyBy).toDateTime(), QDateTime(QDate(2026, 7, 1), QTime(3, 0), Qt::UTC));
}

void TestDiagnosisChecks::coverageIsJudged()
{
    const auto coverage = [](const DiagnosisCase &one) { return one.results()[indexOf(Check::Coverage)]; };
    DiagnosisCase none;
    none.rows = {};
    QCOMPARE(coverage(none).finding, CheckFinding::CoverageNoRows);
    none.accounts = {accountRow(1, u"LOAN_ACCOUNT"_s, 10)};
    QCOMPARE(coverage(none).finding, CheckFinding::CoverageUnsupported);
    none.accounts = {};
    QCOMPARE(coverage(none).finding, CheckFinding::CoverageNoAccounts);

    DiagnosisCase old; // read in June, but nothing is newer than March
    QJsonArray rows;
    for (const QJsonValue &row : std::as_const(old.rows))
        if (row["value_date"_L1].toString() < u"2026-03-20"_s)
            rows.append(row);
    old.rows = rows;
    QCOMPARE(coverage(old).finding, CheckFinding::CoverageStops);

    DiagnosisCase gap;
    rows = {};
    for (const QJsonValue &row : std::as_const(gap.rows))
        if (!row["value_date"_L1].toString().startsWith(u"2026-02"_s))
            rows.append(row);
    gap.rows = rows;
    QCOMPARE(coverage(gap).finding, CheckFinding::CoverageGap);
    QCOMPARE(coverage(gap).of(Kind::EmptyMonth).toDate(), QDate(2026, 2, 1));
    rows = {}; // an account with a movement every four months misses nothing in between
    int number = 0;
    for (QDate day(2025, 2, 3); day < kNow.date(); day = day.addMonths(4))
        rows.append(movementRow({.account = 1, .date = day.toString(Qt::ISODate), .amount = 1}, ++number));
    rows.append(movementRow({.account = 1, .date = u"2026-06-02"_s, .amount = 1}, ++number));
    gap.rows = rows;
    QCOMPARE(coverage(gap).finding, CheckFinding::CoverageFull);

    DiagnosisCase silent;
    silent.accounts.append(accountRow(2, u"SAVINGS_ACCOUNT"_s, 10));
    silent.accounts.append(accountRow(3, u"LOAN_ACCOUNT"_s, 10)); // has no movements by its nature
    QCOMPARE(coverage(silent).finding, CheckFinding::CoverageSilent);
    QCOMPARE(coverage(silent).of(Kind::SilentAccounts).toInt(), 1);

    DiagnosisCase cut; // the window begins in January 2025, the rows in November
    rows = {};
    for (const QJsonValue &row : std::as_const(cut.rows))
        if (row["value_date"_L1].toString() >= u"2025-11-24"_s)
            rows.append(row);
    cut.rows = rows;
    QCOMPARE(coverage(cut).finding, CheckFinding::CoverageShort);
    QCOMPARE(cut.conclusion().verdict, Verdict::HistoryShort);
    QVERIFY(coverage(cut).of(Kind::FirstRow).toDate() >= QDate(2025, 11, 24));
}

void TestDiagnosisChecks::withoutAccountsNothingIsWell()
{
    DiagnosisCase one;
    one.fail(Source::Accounts, 500, {}, ErrorKind::Server);
    const CheckResult coverage = one.results()[indexOf(Check::Coverage)];
    QCOMPARE(coverage.whyNot, WhyNot::CallFailed);
    QCOMPARE(coverage.of(Kind::FirstRow).toDate(), QDate(2025, 2, 3)); // that much is known
    QCOMPARE(one.conclusion().verdict, Verdict::NotAllChecked);
    one.rows = {};
    QCOMPARE(one.results()[indexOf(Check::Coverage)].finding, CheckFinding::CoverageNoRows);
}

void TestDiagnosisChecks::aPartOfTheRowsTellsOnlyWhatIsCertain()
{
    DiagnosisCase one;
    one.rowsAtBelvo = 5000;
    // The newest row that was seen is new: newer ones cannot be missing.
    QCOMPARE(one.results()[indexOf(Check::Coverage)].finding, CheckFinding::CoverageFull);
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

void TestDiagnosisChecks::otherDataHaveOtherAccounts()
{
    QVERIFY(hasRowsOf(resources::bills(), u"CREDIT_CARD"_s));
    QVERIFY(!hasRowsOf(resources::bills(), u"CHECKING_ACCOUNT"_s));
    QVERIFY(hasRowsOf(resources::balances(), u"SAVINGS_ACCOUNT"_s));
    QVERIFY(!hasRowsOf(resources::balances(), u"CREDIT_CARD"_s));
    DiagnosisCase one;
    one.resource = &resources::bills();
    one.rows = {};
    one.change(u"fetch_resources"_s, QJsonArray{});
    one.changeInstitution(u"resources"_s, QJsonArray{u"BILLS"_s});
    QCOMPARE(one.conclusion().verdict, Verdict::Unsupported);
}

void TestDiagnosisChecks::readingsUnderWayAreWaitedFor()
{
    DiagnosisCase one;
    one.call(u"2026-06-10T11:50:00Z"_s, false, 202, {}, u"/api/links/{id}/refresh/"_s);
    Conclusion conclusion = one.conclusion();
    QCOMPARE(conclusion.verdict, Verdict::RefreshUnderway);
    QCOMPARE(conclusion.action, DiagnosisAction::Wait);
    QCOMPARE(conclusion.waitUntil, QDateTime(QDate(2026, 6, 10), QTime(12, 20), Qt::UTC));
    // The link was read since: it has ended.
    one.change(u"last_accessed_at"_s, u"2026-06-10T11:55:00Z"_s);
    QCOMPARE(one.conclusion().verdict, Verdict::AllWell);

    DiagnosisCase lost;
    lost.call(u"2026-06-09T11:50:00Z"_s, false, 202, {}, u"/api/links/{id}/refresh/"_s);
    QCOMPARE(lost.conclusion().verdict, Verdict::RefreshLost);
    QCOMPARE(lost.conclusion().action, DiagnosisAction::CopyCase);

    DiagnosisCase young;
    young.change(u"created_at"_s, u"2026-06-10T11:30:00Z"_s);
    young.change(u"last_accessed_at"_s, QJsonValue::Null);
    young.rows = {};
    QCOMPARE(young.conclusion().verdict, Verdict::FirstReading);
    QCOMPARE(young.conclusion().waitUntil, QDateTime(QDate(2026, 6, 10), QTime(12, 30), Qt::UTC));
    young.change(u"created_at"_s, u"2026-06-09T11:30:00Z"_s);
    QCOMPARE(young.conclusion().verdict, Verdict::NeverRead);
}

void TestDiagnosisChecks::retentionIsJudged()
{
    const auto retention = [](const DiagnosisCase &one) { return one.results()[indexOf(Check::Retention)]; };
    DiagnosisCase one;
    QCOMPARE(retention(one).of(Kind::KeptUntil).toDateTime().date(), QDate(2027, 6, 8));
    one.change(u"access_mode"_s, u"single"_s);
    one.change(u"stale_in"_s, u"20d"_s);
    QCOMPARE(retention(one).finding, CheckFinding::RetentionSoon);
    QCOMPARE(one.conclusion().verdict, Verdict::PurgeSoon);
    // Belvo refreshes it before: then it is kept anew.
    one.change(u"access_mode"_s, u"recurrent"_s);
    QCOMPARE(retention(one).finding, CheckFinding::RetentionFar);
    one.change(u"last_accessed_at"_s, u"2026-04-01T10:00:00Z"_s);
    one.rows = {};
    QCOMPARE(retention(one).finding, CheckFinding::RetentionPurged);
    QCOMPARE(one.conclusion().verdict, Verdict::Purged);

    DiagnosisCase login;
    login.changeInstitution(u"integration_type"_s, u"credentials"_s);
    login.change(u"credentials_storage"_s, u"90d"_s);
    QCOMPARE(retention(login).finding, CheckFinding::CredentialsEnded);
    QCOMPARE(login.conclusion().verdict, Verdict::CredentialsEnded);
    login.change(u"credentials_storage"_s, u"170d"_s);
    QCOMPARE(retention(login).finding, CheckFinding::CredentialsEndSoon);
    login.change(u"stale_in"_s, QJsonValue::Null);
    login.change(u"credentials_storage"_s, u"store"_s);
    QCOMPARE(retention(login).whyNot, WhyNot::NotStated);
}

QTEST_GUILESS_MAIN(TestDiagnosisChecks)
#include "tst_diagnosischecks.moc"
