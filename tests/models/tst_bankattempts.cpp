// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/bankattempts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr qint64 kNow = 1'790'000'000'000;
constexpr qint64 kMinute = 60'000;

//! "good", "bad" attempts of different links, the newest `minutesAgo` before now, one a minute.
void add(std::vector<BankAttempt> &attempts, int count, bool hasFailed, qint64 newestMinutesAgo)
{
    for (int i = count; i-- > 0;)
        attempts.push_back(
            {kNow - (newestMinutesAgo + i) * kMinute, hasFailed, u"link-%1"_s.arg(attempts.size())});
}

CallRecord call(const QString &code, int status = 400, ErrorKind kind = ErrorKind::Validation)
{
    CallRecord record;
    record.verb = HttpVerb::Post;
    record.pathTemplate = u"/api/accounts/"_s;
    record.institution = u"ofitau_br_retail"_s;
    record.status = status;
    record.errorCode = code;
    record.errorKind = kind;
    record.failed = true;
    return record;
}

} // namespace

class TestBankAttempts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsSayWhoseFaultItIs_data();
    void callsSayWhoseFaultItIs();
    void theRunBeginsWithItsFirstFailure();
    void someSuccessesDoNotHideAnOutage();
    void fewAttemptsAreTooFew();
    void oneCustomerIsNoOutage();
    void whatIsUsualIsNoOutage();
    void usualNeedsEnoughAttempts();
    void threeGoodOnesMeanRecovered();
    void oldFailuresFade();
    void nothingIsNothing();
};

void TestBankAttempts::callsSayWhoseFaultItIs_data()
{
    QTest::addColumn<CallRecord>("record");
    QTest::addColumn<BankEvidence>("evidence");
    const auto changed = [](CallRecord record, auto change) {
        change(record);
        return record;
    };
    QTest::newRow("bank down") << call(u"institution_down"_s) << BankEvidence::BankSide;
    QTest::newRow("bank's error") << call(u"institution_unavailable"_s) << BankEvidence::BankSide;
    QTest::newRow("500") << call({}, 500, ErrorKind::Server) << BankEvidence::BankSide;
    QTest::newRow("took too long") << call(u"request_timeout"_s, 408, ErrorKind::Server)
                                   << BankEvidence::BankSide;
    QTest::newRow("no answer in time") << call({}, 0, ErrorKind::Timeout) << BankEvidence::BankSide;
    QTest::newRow("wrong password") << call(u"login_error"_s) << BankEvidence::SaysNothing;
    QTest::newRow("our mistake") << call(u"invalid_period"_s) << BankEvidence::SaysNothing;
    QTest::newRow("our keys") << call(u"authentication_failed"_s, 401, ErrorKind::Unauthorized)
                              << BankEvidence::SaysNothing;
    QTest::newRow("too many calls") << call({}, 429, ErrorKind::RateLimited) << BankEvidence::SaysNothing;
    QTest::newRow("no network") << call({}, 0, ErrorKind::Offline) << BankEvidence::SaysNothing;
    QTest::newRow("given up") << call({}, 0, ErrorKind::Cancelled) << BankEvidence::SaysNothing;
    QTest::newRow("asks for a code") << call(u"token_required"_s, 428, ErrorKind::MfaRequired)
                                     << BankEvidence::Works;
    const auto isGood = [](CallRecord &record) {
        record.failed = false;
        record.status = 201;
        record.errorCode.clear();
    };
    QTest::newRow("data") << changed(call({}), isGood) << BankEvidence::Works;
    QTest::newRow("only accepted") << changed(call({}), [&](CallRecord &record) {
        isGood(record);
        record.status = 202;
    }) << BankEvidence::SaysNothing;
    QTest::newRow("a list") << changed(call(u"institution_down"_s), [](CallRecord &record) {
        record.verb = HttpVerb::Get;
    }) << BankEvidence::SaysNothing;
    QTest::newRow("a deletion") << changed(call({}, 500, ErrorKind::Server), [](CallRecord &record) {
        record.verb = HttpVerb::Delete;
    }) << BankEvidence::SaysNothing;
    QTest::newRow("access mode") << changed(call({}, 500, ErrorKind::Server), [](CallRecord &record) {
        record.verb = HttpVerb::Patch;
        record.pathTemplate = u"/api/links/{id}/"_s;
    }) << BankEvidence::SaysNothing;
    QTest::newRow("of no institution")
        << changed(call(u"institution_down"_s), [](CallRecord &record) { record.institution.clear(); })
        << BankEvidence::SaysNothing;
}

void TestBankAttempts::callsSayWhoseFaultItIs()
{
    QFETCH(CallRecord, record);
    QFETCH(BankEvidence, evidence);
    QCOMPARE(evidenceOf(record), evidence);
}

void TestBankAttempts::theRunBeginsWithItsFirstFailure()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 98, false, 200);
    add(attempts, 2, true, 150);
    add(attempts, 20, false, 100); // those two were nothing
    add(attempts, 10, true, 0);
    const BankFigures figures = figuresOf(attempts, kNow);
    QCOMPARE(figures.attempts, 10);
    QCOMPARE(figures.failures, 10);
    QCOMPARE(figures.links, 10);
    QCOMPARE(figures.sinceMs, kNow - 9 * kMinute);
    QCOMPARE(figures.lastFailureMs, kNow);
    QCOMPARE(figures.usualAttempts, 120);
    QCOMPARE(figures.usualFailures, 2);
    QCOMPARE(findingOf(figures, kNow), BankFinding::Suspected);
}

void TestBankAttempts::someSuccessesDoNotHideAnOutage()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 100, false, 60);
    for (int i = 0; i < 4; ++i) {
        add(attempts, 9, true, 41 - i * 10);
        add(attempts, 1, false, 40 - i * 10);
    }
    add(attempts, 1, true, 0);
    const BankFigures figures = figuresOf(attempts, kNow);
    QCOMPARE(figures.failures, 37);
    QCOMPARE(figures.attempts, 41);
    QCOMPARE(figures.usualRate(), std::optional(0.0));
    QCOMPARE(findingOf(figures, kNow), BankFinding::Suspected);
}

void TestBankAttempts::fewAttemptsAreTooFew()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 1, true, 5);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::Nothing); // one is no word worth
    add(attempts, 3, true, 1);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::TooFew);
    add(attempts, 1, true, 0);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::Suspected);
}

void TestBankAttempts::oneCustomerIsNoOutage()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 12, true, 0);
    for (BankAttempt &attempt : attempts)
        attempt.mark = u"the same"_s;
    QCOMPARE(figuresOf(attempts, kNow).links, 1);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::TooFew);
}

void TestBankAttempts::whatIsUsualIsNoOutage()
{
    std::vector<BankAttempt> attempts;
    for (int i = 0; i < 20; ++i) { // yesterday it was as bad
        add(attempts, 7, true, 3000 - i * 10);
        add(attempts, 3, false, 2997 - i * 10);
    }
    add(attempts, 7, true, 3);
    add(attempts, 3, false, 0);
    QVERIFY(figuresOf(attempts, kNow).usualRate().value_or(0) > 0.6);
    QVERIFY(findingOf(figuresOf(attempts, kNow), kNow) != BankFinding::Suspected);
}

void TestBankAttempts::usualNeedsEnoughAttempts()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 19, false, 60);
    add(attempts, 5, true, 0);
    QVERIFY(!figuresOf(attempts, kNow).usualRate());
    std::vector<BankAttempt> more;
    add(more, 20, false, 60);
    add(more, 5, true, 0);
    QCOMPARE(figuresOf(more, kNow).usualRate(), std::optional(0.0));
    std::vector<BankAttempt> old; // of three weeks ago
    add(old, 50, false, 21 * 24 * 60);
    add(old, 5, true, 0);
    QVERIFY(!figuresOf(old, kNow).usualRate());
}

void TestBankAttempts::threeGoodOnesMeanRecovered()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 30, true, 10);
    add(attempts, 2, false, 5);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::Suspected);
    add(attempts, 1, false, 0);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::Recovered);
    add(attempts, 1, true, 0);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::Suspected);
}

void TestBankAttempts::oldFailuresFade()
{
    std::vector<BankAttempt> attempts;
    add(attempts, 10, true, 0);
    QCOMPARE(findingOf(figuresOf(attempts, kNow), kNow), BankFinding::Suspected);
    const qint64 later = kNow + outagelimits::kFadesMs + 1;
    QCOMPARE(findingOf(figuresOf(attempts, later), later), BankFinding::Nothing);
}

void TestBankAttempts::nothingIsNothing()
{
    QCOMPARE(figuresOf({}, kNow), BankFigures());
    QCOMPARE(findingOf({}, kNow), BankFinding::Nothing);
    std::vector<BankAttempt> attempts;
    add(attempts, 1000, false, 0);
    QCOMPARE(figuresOf(attempts, kNow), BankFigures());
}

} // namespace vinculo::models

QTEST_APPLESS_MAIN(vinculo::models::TestBankAttempts)
#include "tst_bankattempts.moc"
