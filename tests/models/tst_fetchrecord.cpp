// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guidance.h"
#include "core/domain/resources/registry.h"
#include "models/refresh/fetchrecord.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

const QString kLink = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
const QString kAccepted = u"202"_s;

qint64 utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

CallRecord fetched(qint64 atMs, int status = 201)
{
    CallRecord call;
    call.startedAtMs = atMs;
    call.verb = HttpVerb::Post;
    call.pathTemplate = u"/api/bills/"_s;
    call.status = status;
    call.fetchedLink = kLink;
    return call;
}

} // namespace

class TestFetchRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theMonthBeginsAtMidnightOfBrasilia();
    void onlyThisProfileLinkAndMonthCount();
    void refusalsBeforeTheInstitutionDoNotCount_data();
    void refusalsBeforeTheInstitutionDoNotCount();
    void linksOfTheSameCustomerShareTheMonth();
    void aRefreshCountsForEveryKindOfData();
    void aRefreshOfSomeKindsCountsForThese();
    void aNewLinkCountsForEveryKindOfData();
    void refusalsInARowAreCounted_data();
    void refusalsInARowAreCounted();
    void everyRefusedLoginIsAStrike();
    void aRefusingDiskIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    Profile m_profile;
};

void TestFetchRecord::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Production"_s;
}

void TestFetchRecord::theMonthBeginsAtMidnightOfBrasilia()
{
    const auto february = std::pair(utc(u"2028-02-01T03:00:00Z"_s), utc(u"2028-03-01T03:00:00Z"_s));
    QCOMPARE(FetchRecord::monthOf(utc(u"2028-02-01T03:00:00Z"_s)), february);
    QCOMPARE(FetchRecord::monthOf(utc(u"2028-03-01T02:59:59Z"_s)), february);
    QCOMPARE(FetchRecord::monthOf(utc(u"2028-02-01T02:59:59Z"_s)).second, february.first);
    QCOMPARE(FetchRecord::monthOf(utc(u"2027-12-31T23:00:00Z"_s)).second, utc(u"2028-01-01T03:00:00Z"_s));
}

void TestFetchRecord::onlyThisProfileLinkAndMonthCount()
{
    storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
    Profile other = m_profile;
    other.id = QUuid::createUuid();
    journal.append(other, fetched(utc(u"2028-02-10T00:00:00Z"_s)));
    journal.append(m_profile, fetched(utc(u"2028-02-01T02:00:00Z"_s))); // still January
    journal.append(m_profile, fetched(utc(u"2028-02-01T04:00:00Z"_s)));
    CallRecord elsewhere = fetched(utc(u"2028-02-10T00:00:00Z"_s));
    elsewhere.fetchedLink = u"00000000-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    journal.append(m_profile, elsewhere);
    CallRecord list = fetched(utc(u"2028-02-10T00:00:00Z"_s));
    list.fetchedLink.clear();
    journal.append(m_profile, list);
    FetchRecord fetches(journal, m_profile, {kLink.toUpper()}, [] { return utc(u"2028-02-20T00:00:00Z"_s); });
    QVERIFY(!fetches.count(resources::bills()));
    QTRY_COMPARE(fetches.count(resources::bills()), std::optional(1));
    QCOMPARE(fetches.count(resources::accounts()), std::optional(0));
    QVERIFY(fetches.coversMonth());
    QSignalSpy changed(&fetches, &FetchRecord::changed);
    journal.append(m_profile, fetched(utc(u"2028-02-20T00:00:01Z"_s), 500));
    QVERIFY(changed.wait());
    QCOMPARE(fetches.count(resources::bills()), std::optional(2));
}

void TestFetchRecord::refusalsBeforeTheInstitutionDoNotCount_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *name, ErrorKind kind, int status, bool counts) {
        QTest::newRow(name) << static_cast<int>(kind) << status << counts;
    };
    row("no connection", ErrorKind::Offline, 0, false);
    row("wrong keys", ErrorKind::Unauthorized, 401, false);
    row("too many calls", ErrorKind::RateLimited, 429, false);
    row("no such link", ErrorKind::NotFound, 404, false);
    row("a proxy in between", ErrorKind::Protocol, 0, false);
    row("an unreadable answer", ErrorKind::Protocol, 200, true);
    row("the bank refuses", ErrorKind::Validation, 400, true);
    row("a code is asked for", ErrorKind::MfaRequired, 428, true);
    row("no answer", ErrorKind::OutcomeUnknown, 0, true);
}

void TestFetchRecord::refusalsBeforeTheInstitutionDoNotCount()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    QFETCH(const bool, counts);
    CallRecord call = fetched(0, status);
    call.failed = true;
    call.errorKind = static_cast<ErrorKind>(kind);
    QCOMPARE(FetchRecord::mayHaveReachedInstitution(call), counts);
}

void TestFetchRecord::linksOfTheSameCustomerShareTheMonth()
{
    const QString sibling = u"7f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
    journal.append(m_profile, fetched(utc(u"2028-02-10T00:00:00Z"_s)));
    CallRecord other = fetched(utc(u"2028-02-11T00:00:00Z"_s), 400);
    other.fetchedLink = sibling;
    other.failed = true;
    other.errorKind = ErrorKind::Validation;
    other.errorCode = u"login_error"_s;
    journal.append(m_profile, other);
    FetchRecord fetches(journal, m_profile, {kLink, sibling}, [] { return utc(u"2028-02-20T00:00:00Z"_s); });
    QTRY_COMPARE(fetches.count(resources::bills()), std::optional(2));
    QCOMPARE(fetches.failuresInARow(), 0); // those of the other link do not harm this one
}

void TestFetchRecord::aRefreshCountsForEveryKindOfData()
{
    storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
    CallRecord refresh = fetched(utc(u"2028-02-10T00:00:00Z"_s), 202);
    refresh.pathTemplate = u"/api/links/{id}/refresh/"_s;
    journal.append(m_profile, refresh);
    journal.append(m_profile, fetched(utc(u"2028-02-11T00:00:00Z"_s)));
    FetchRecord fetches(journal, m_profile, {kLink}, [] { return utc(u"2028-02-20T00:00:00Z"_s); });
    QTRY_COMPARE(fetches.count(resources::bills()), std::optional(2));
    QCOMPARE(fetches.count(resources::accounts()), std::optional(1));
}

void TestFetchRecord::aRefreshOfSomeKindsCountsForThese()
{
    storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
    CallRecord refresh = fetched(utc(u"2028-02-10T00:00:00Z"_s), 202);
    refresh.pathTemplate = u"/api/links/{id}/refresh/"_s;
    refresh.fetchedKinds = u"TRANSACTIONS,BILLS"_s;
    for (int i = 0; i < 8; ++i)
        journal.append(m_profile, refresh);
    CallRecord bills = fetched(utc(u"2028-02-11T00:00:00Z"_s));
    bills.fetchedKinds = u"BILLS"_s;
    journal.append(m_profile, bills);
    FetchRecord fetches(journal, m_profile, {kLink}, [] { return utc(u"2028-02-20T00:00:00Z"_s); });
    QTRY_COMPARE(fetches.count(resources::bills()), std::optional(9));
    QCOMPARE(fetches.count(resources::transactions()), std::optional(8));
    QCOMPARE(fetches.count(resources::accounts()), std::optional(0));
    QCOMPARE(fetches.count(resources::owners()), std::optional(0));
}

void TestFetchRecord::aNewLinkCountsForEveryKindOfData()
{
    storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
    CallRecord made = fetched(utc(u"2028-02-10T00:00:00Z"_s));
    made.pathTemplate = u"/api/links/"_s;
    journal.append(m_profile, made);
    FetchRecord fetches(journal, m_profile, {kLink}, [] { return utc(u"2028-02-20T00:00:00Z"_s); });
    QTRY_COMPARE(fetches.count(resources::bills()), std::optional(1));
    QCOMPARE(fetches.count(resources::accounts()), std::optional(1));
    QCOMPARE(fetches.count(resources::transactions()), std::optional(1));
    made.fetchedKinds = u"OWNERS"_s;
    journal.append(m_profile, made);
    QTRY_COMPARE(fetches.count(resources::owners()), std::optional(2));
    QCOMPARE(fetches.count(resources::accounts()), std::optional(1));
}

void TestFetchRecord::refusalsInARowAreCounted_data()
{
    QTest::addColumn<QStringList>("codes"); // oldest first; empty: it worked; kAccepted: a 202
    QTest::addColumn<int>("failures");
    QTest::newRow("none") << QStringList{} << 0;
    QTest::newRow("wrong password twice") << QStringList{u"login_error"_s, u"login_error"_s} << 2;
    QTest::newRow("it has worked since") << QStringList{u"login_error"_s, u"login_error"_s, u""_s} << 0;
    QTest::newRow("once after it worked") << QStringList{u"login_error"_s, u""_s, u"login_error"_s} << 1;
    QTest::newRow("our own mistake") << QStringList{u"login_error"_s, u"required"_s} << 1;
    QTest::newRow("the bank was not asked") << QStringList{u"login_error"_s, u"invalid_link"_s} << 1;
    QTest::newRow("the month is spent") << QStringList{u"operational_limits_reached"_s} << 0;
    QTest::newRow("a code nobody knows") << QStringList{u"login_error"_s, u"new_in_2027"_s} << 2;
    QTest::newRow("only accepted since") << QStringList(4, u"login_error"_s) + QStringList{kAccepted} << 4;
    QTest::newRow("accepted in between")
        << QStringList(4, u"login_error"_s) + QStringList{kAccepted, u"login_error"_s} << 5;
    QTest::newRow("it worked before the order")
        << QStringList{u"login_error"_s, u""_s, kAccepted, u"login_error"_s} << 1;
    QTest::newRow("six") << QStringList(6, u"login_error"_s) << 6;
}

void TestFetchRecord::refusalsInARowAreCounted()
{
    QFETCH(const QStringList, codes);
    QFETCH(const int, failures);
    storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
    qint64 at = utc(u"2028-01-05T00:00:00Z"_s); // of the month before: strikes do not begin anew
    for (const QString &code : codes) {
        const bool isAccepted = code == kAccepted;
        CallRecord call = fetched(at += 1000, isAccepted ? 202 : code.isEmpty() ? 201 : 400);
        call.failed = !code.isEmpty() && !isAccepted;
        call.errorKind = ErrorKind::Validation;
        call.errorCode = call.failed ? code : QString();
        journal.append(m_profile, call);
    }
    FetchRecord fetches(journal, m_profile, {kLink}, [] { return utc(u"2028-02-20T00:00:00Z"_s); });
    QTRY_VERIFY(fetches.isRead() && fetches.failuresInARow() == failures);
    QCOMPARE(fetches.count(resources::bills()), std::optional(0));
}

//! Whoever has to act: Belvo has tried to log in.
void TestFetchRecord::everyRefusedLoginIsAStrike()
{
    int count = 0;
    for (const Guidance &guidance : allGuidance()) {
        if (guidance.code != u"login_error"_s)
            continue;
        ++count;
        CallRecord call = fetched(0, 400);
        call.failed = true;
        call.errorKind = ErrorKind::Validation;
        call.errorCode = guidance.code;
        call.errorVariant = guidance.variant;
        QVERIFY2(FetchRecord::isStrike(call), qPrintable(guidance.variant));
    }
    QVERIFY(count >= 8);
}

void TestFetchRecord::aRefusingDiskIsSaid()
{
    QVERIFY(QDir(m_directory->path()).mkpath(u"journal.sqlite"_s)); // a directory in the way
    storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
    journal.append(m_profile, fetched(utc(u"2028-02-10T00:00:00Z"_s)));
    FetchRecord fetches(journal, m_profile, {kLink}, [] { return utc(u"2028-02-20T00:00:00Z"_s); });
    QTRY_COMPARE(fetches.count(resources::bills()), std::optional(1));
    QVERIFY(!fetches.coversMonth());
}

QTEST_GUILESS_MAIN(TestFetchRecord)
#include "tst_fetchrecord.moc"
