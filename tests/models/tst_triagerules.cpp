// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagerules.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

//! Every line of the table by itself: it applies, it does not, and where the border is.
class TestTriageRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRule_data();
    void eachRule();
    void everyRuleIsTriedBothWays();
    void aLinkThatIsWellNeedsNobody();
    void namesAreKnownAgain();
    void lanesAgreeWithTheCatalogue();
    void durationsAreRead_data();
    void durationsAreRead();
};

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

std::int64_t micros(const QDateTime &at)
{
    return at.toMSecsSinceEpoch() * 1000;
}

std::int64_t ago(int days, int seconds = 0)
{
    return micros(kNow.addDays(-days).addSecs(-seconds));
}

LinkTrouble failed(const QString &code, int secondsAgo)
{
    return {.failedAtMs = kNow.addSecs(-secondsAgo).toMSecsSinceEpoch(),
            .code = code,
            .kind = ErrorKind::Validation,
            .httpStatus = 400};
}

//! A call without an answer of Belvo's.
LinkTrouble unanswered(ErrorKind kind)
{
    LinkTrouble trouble = failed({}, 60);
    trouble.kind = kind;
    trouble.httpStatus = 0;
    return trouble;
}

//! One whose code no catalogue has.
LinkTrouble unheardOf(ErrorKind kind, int httpStatus)
{
    LinkTrouble trouble = failed(u"brand_new"_s, 60);
    trouble.kind = kind;
    trouble.httpStatus = httpStatus;
    return trouble;
}

//! A login that failed, with what is kept of the message.
LinkTrouble refused(const QString &variant)
{
    LinkTrouble trouble = failed(u"login_error"_s, 60);
    trouble.variant = variant;
    return trouble;
}

//! Recurrent, read today, in order.
TriageFacts healthy()
{
    return {.status = "valid",
            .isRecurrent = true,
            .isSingle = false,
            .refreshRate = "24h",
            .createdAt = ago(20),
            .accessedAt = ago(0, 3600),
            .hasExternalId = true,
            .staleDays = 365,
            .storageDays = 0,
            .consent = ConsentStanding::Valid,
            .consentCreatedAt = ago(5),
            .consentEndsAt = ago(-200),
            .now = micros(kNow)};
}

using Change = std::function<void(TriageFacts &)>;

Change status(std::string_view value)
{
    return [value](TriageFacts &link) { link.status = value; };
}
Change consent(ConsentStanding standing, int daysLeft = 0)
{
    return [standing, daysLeft](TriageFacts &link) {
        link.consent = standing;
        link.consentEndsAt = ago(-daysLeft);
    };
}
Change troubled(const LinkTrouble &trouble)
{
    return [kept = std::make_shared<LinkTrouble>(trouble)](TriageFacts &link) { link.trouble = kept.get(); };
}
Change accessed(std::int64_t at)
{
    return [at](TriageFacts &link) { link.accessedAt = at; };
}
Change listed(std::int64_t at)
{
    return [at](TriageFacts &link) { link.listedAt = at; };
}
Change created(std::int64_t at)
{
    return [at](TriageFacts &link) { link.createdAt = at; };
}
Change stale(int days, std::int64_t at)
{
    return [days, at](TriageFacts &link) {
        link.staleDays = days;
        link.accessedAt = at;
    };
}
Change stored(int days, std::int64_t createdAt)
{
    return [days, createdAt](TriageFacts &link) {
        link.isRecurrent = false;
        link.isSingle = true;
        link.storageDays = days;
        link.createdAt = createdAt;
    };
}
Change single(std::int64_t at)
{
    return [at](TriageFacts &link) {
        link.isRecurrent = false;
        link.isSingle = true;
        link.accessedAt = at;
    };
}
Change rate(std::string_view value, const QDateTime &read, const QDateTime &now = kNow)
{
    return [value, read, now](TriageFacts &link) {
        link.refreshRate = value;
        link.accessedAt = micros(read);
        link.now = micros(now);
    };
}
Change down(std::int64_t since)
{
    return [since](TriageFacts &link) {
        link.isInstitutionDown = true;
        link.downSince = since;
    };
}
Change unconfirmed(std::int64_t at)
{
    return [at](TriageFacts &link) {
        link.status = "unconfirmed";
        link.createdAt = at;
    };
}
Change all(const std::vector<Change> &changes)
{
    return [changes](TriageFacts &link) {
        for (const Change &change : changes)
            change(link);
    };
}

QDateTime utc(int month, int day, int hour = 12)
{
    return {QDate(2026, month, day), QTime(hour, 0), Qt::UTC};
}

struct Case
{
    TriageReason reason;
    const char *name;
    bool applies;
    Change change;
    std::optional<std::int64_t> at = {}; //!< nothing: not looked at
};

std::vector<Case> cases()
{
    using enum TriageReason;
    const LinkTrouble customer = failed(u"login_error"_s, 60);
    LinkTrouble refreshed{.refreshedAtMs = kNow.addSecs(-29 * 60).toMSecsSinceEpoch(), .isSettled = true};
    LinkTrouble refreshedLongAgo = refreshed;
    refreshedLongAgo.refreshedAtMs = kNow.addSecs(-30 * 60).toMSecsSinceEpoch();
    LinkTrouble fetchedSince = refreshedLongAgo;
    fetchedSince.workedAtMs = kNow.addSecs(-60).toMSecsSinceEpoch();
    return {
        {Invalid, "invalid", true, status("invalid"), ago(0, 3600)},
        {Invalid, "valid", false, {}},
        {ConsentExpired, "expired", true, consent(ConsentStanding::Expired, -3), ago(3)},
        {ConsentExpired, "consent not known", false, [](TriageFacts &link) { link.consent.reset(); }},
        {ConsentRejected, "rejected", true, consent(ConsentStanding::Rejected), ago(5)},
        {ConsentRejected, "valid", false, {}},
        {CredentialsLapsed, "the moment it ends", true, stored(90, ago(90)), ago(0)},
        {CredentialsLapsed, "a second before", false, stored(90, ago(90, -1))},
        {CredentialsLapsed, "kept for good", false, stored(0, ago(900))},
        {CredentialsLapsed, "the status says so already", false,
         all({stored(90, ago(100)), status("invalid")})},
        {CustomerError, "refused after the last reading", true, troubled(customer), ago(0, 60)},
        {CustomerError, "read since", false, all({troubled(customer), accessed(ago(0, 59))})},
        {CustomerError, "locked", true, troubled(refused(u"locked"_s))},
        {CustomerError, "access forbidden", true, troubled(refused(u"forbidden"_s))},
        {CustomerError, "login not attempted", true, troubled(refused(u"not attempted"_s))},
        {CustomerError, "login details missing", true, troubled(refused(u"missing"_s))},
        {CustomerError, "wrong password", true, troubled(refused(u"invalid credentials"_s))},
        {CustomerError, "unexpected at login", false, troubled(refused(u"unexpected"_s))},
        {CustomerError, "this kind of code is not supported", false, troubled(refused(u"not supported"_s))},
        {CustomerError, "the bank's error", false, troubled(failed(u"institution_down"_s, 60))},
        {CustomerError, "a code nobody knows", false, troubled(failed(u"brand_new"_s, 60))},
        {InstitutionDown, "down", true, down(ago(0, 900)), ago(0, 900)},
        {InstitutionDown, "nobody knows since when", true, down(0), 0},
        {InstitutionDown, "healthy", false, {}},
        {TokenRequired, "token required", true, status("token_required"), ago(0, 3600)},
        {TokenRequired, "valid", false, {}},
        {Unconfirmed, "of today", true, unconfirmed(ago(0)), ago(0)},
        {Unconfirmed, "thirty days old", true, unconfirmed(ago(30)), ago(30)},
        {Unconfirmed, "a second older", false, unconfirmed(ago(30, 1))},
        {Unconfirmed, "nobody knows how old", true, unconfirmed(0), 0},
        {BankError, "bank", true, troubled(failed(u"institution_unavailable"_s, 60))},
        {BankError, "unexpected at login", true, troubled(refused(u"unexpected"_s)), ago(0, 60)},
        {BankError, "customer", false, troubled(customer)},
        {OurError, "our request", true, troubled(failed(u"validation_error"_s, 60))},
        {OurError, "customer", false, troubled(customer)},
        {OurError, "a code nobody knows", true, troubled(unheardOf(ErrorKind::Validation, 400)), ago(0, 60)},
        {OurError, "nobody knows what became of it", true, troubled(unanswered(ErrorKind::OutcomeUnknown))},
        {OurError, "an answer that makes no sense", true, troubled(unanswered(ErrorKind::Protocol))},
        {OurError, "no connection", false, troubled(unanswered(ErrorKind::Offline))},
        {OurError, "no safe connection", false, troubled(unanswered(ErrorKind::Insecure))},
        {OurError, "stopped", false, troubled(unanswered(ErrorKind::Cancelled))},
        {BelvoError, "at Belvo", true, troubled(failed(u"unexpected_error"_s, 60))},
        {BelvoError, "this kind of code is not supported", true, troubled(refused(u"not supported"_s)),
         ago(0, 60)},
        {BelvoError, "a server's code nobody knows", true, troubled(unheardOf(ErrorKind::Server, 503))},
        {BelvoError, "customer", false, troubled(customer)},
        {DataPurged, "the moment they go", true, stale(90, ago(90)), ago(0)},
        {DataPurged, "a second before", false, stale(90, ago(90, -1))},
        {DataPurged, "never read", false, stale(90, 0)},
        {UnknownStatus, "new word", true, status("paused"), ago(0, 3600)},
        {UnknownStatus, "new word, never read", true, all({status("paused"), accessed(0)}), ago(20)},
        {UnknownStatus, "no word", true, status("")},
        {UnknownStatus, "token required", false, status("token_required")},
        {OldUnconfirmed, "thirty days and a second", true, unconfirmed(ago(30, 1)), ago(30, 1)},
        {OldUnconfirmed, "thirty days", false, unconfirmed(ago(30))},
        {OldUnconfirmed, "old and valid", false, created(ago(400))},
        {RefreshUnderway, "29 minutes ago", true, troubled(refreshed), ago(0, 29 * 60)},
        {RefreshUnderway, "half an hour ago", false, troubled(refreshedLongAgo)},
        {RefreshUnderway, "the list is too old to tell", true,
         all({troubled(refreshedLongAgo), listed(ago(0, 1))}), ago(0, 30 * 60)},
        {RefreshUnderway, "read since", false, all({troubled(refreshed), accessed(ago(0, 28 * 60))})},
        {RefreshLost, "half an hour ago", true, troubled(refreshedLongAgo), ago(0, 30 * 60)},
        {RefreshLost, "29 minutes ago", false, troubled(refreshed)},
        {RefreshLost, "read since", false, all({troubled(refreshedLongAgo), accessed(ago(0, 29 * 60))})},
        {RefreshLost, "data fetched since", false, troubled(fetchedSince)},
        {RefreshLost, "the list is too old to tell", false,
         all({troubled(refreshedLongAgo), listed(ago(0, 1))})},
        {RefreshLost, "the status says why", false, all({troubled(refreshedLongAgo), status("invalid")})},
        {LongOverdue, "three days missed", true, rate("24h", kNow.addDays(-4)), ago(4)},
        {LongOverdue, "two days missed", false, rate("24h", kNow.addDays(-3))},
        {LongOverdue, "not refreshed by itself", false, single(ago(100))},
        {DataPurgeSoon, "in fourteen days", true, stale(90, ago(76)), ago(-14)},
        {DataPurgeSoon, "in fourteen days and a second", false, stale(90, ago(76, -1))},
        {DataPurgeSoon, "now", false, stale(90, ago(90))},
        {ConsentAwaiting, "waiting", true, consent(ConsentStanding::Waiting), ago(5)},
        {ConsentAwaiting, "valid", false, {}},
        {CredentialsSoonGone, "in fourteen days", true, stored(30, ago(16)), ago(-14)},
        {CredentialsSoonGone, "in fourteen days and a second", false, stored(30, ago(16, -1))},
        {CredentialsSoonGone, "gone", false, stored(30, ago(30))},
        {ConsentEndsThisWeek, "in seven days", true, consent(ConsentStanding::EndsSoon, 7), ago(-7)},
        {ConsentEndsThisWeek, "in eight days", false, consent(ConsentStanding::EndsSoon, 8)},
        {BusyError, "within ten minutes", true, troubled(failed(u"link_refreshed"_s, 599))},
        {BusyError, "ten minutes ago", false, troubled(failed(u"link_refreshed"_s, 600))},
        {BusyError, "no answer in time", true, troubled(unanswered(ErrorKind::Timeout)), ago(0, 60)},
        {BusyError, "busy, in words nobody knows", true, troubled(unheardOf(ErrorKind::Conflict, 409))},
        {BusyError, "no connection", false, troubled(unanswered(ErrorKind::Offline))},
        {BusyError, "stopped", false, troubled(unanswered(ErrorKind::Cancelled))},
        {BusyError, "this month's share is used up", true,
         all({accessed(ago(9)), troubled(failed(u"operational_limits_reached"_s, 8 * 86'400))})},
        {BusyError, "last month's share was used up", false,
         all({accessed(ago(12)), troubled(failed(u"operational_limits_reached"_s, 11 * 86'400))})},
        {FirstLoad, "59 minutes old", true, all({accessed(0), created(ago(0, 59 * 60))}), ago(0, 59 * 60)},
        {FirstLoad, "an hour old", false, all({accessed(0), created(ago(0, 3600))})},
        {FirstLoad, "read", false, created(ago(0, 60))},
        {NeverRead, "an hour old", true, all({accessed(0), created(ago(0, 3600))}), ago(0, 3600)},
        {NeverRead, "59 minutes old", false, all({accessed(0), created(ago(0, 59 * 60))})},
        {NeverRead, "never completed", false, all({accessed(0), unconfirmed(ago(2))})},
        {Overdue, "a second after the grace", true, rate("24h", kNow.addSecs(-36 * 3600 - 1))},
        {Overdue, "within the grace", false, rate("24h", kNow.addSecs(-36 * 3600))},
        {Overdue, "weekly, nine days", false, rate("7d", kNow.addDays(-9))},
        {Overdue, "weekly, nine days and a second", true, rate("7d", kNow.addDays(-9).addSecs(-1))},
        {Overdue, "monthly: not this month, before the 24th", false, rate("30d", utc(5, 2), utc(6, 23))},
        {Overdue, "monthly: not this month, on the 24th", true, rate("30d", utc(5, 2), utc(6, 24))},
        {Overdue, "monthly: not last month either", true, rate("30d", utc(4, 20), utc(6, 2))},
        {Overdue, "a rate nobody knows", false, rate("90d", utc(1, 1))},
        {Overdue, "does not work: the status says so", false,
         all({rate("24h", kNow.addDays(-3)), status("invalid")})},
        {Duplicate, "a better twin", true, [](TriageFacts &link) { link.hasBetterTwin = true; }},
        {Duplicate, "the only one", false, {}},
        {ConsentEndsSoon, "in eight days", true, consent(ConsentStanding::EndsSoon, 8), ago(-8)},
        {ConsentEndsSoon, "in seven days", false, consent(ConsentStanding::EndsSoon, 7)},
        {OldSingle, "thirty-one days", true, single(ago(31)), ago(31)},
        {OldSingle, "a second less", false, single(ago(31, -1))},
        {OldSingle, "recurrent", false, accessed(ago(31))},
        {NoExternalId, "none", true, [](TriageFacts &link) { link.hasExternalId = false; }},
        {NoExternalId, "one", false, {}},
    };
}

} // namespace

void TestTriageRules::eachRule_data()
{
    QTest::addColumn<int>("place");
    int place = 0;
    for (const Case &one : cases())
        QTest::addRow("%s: %s", triageRule(one.reason).name, one.name) << place++;
}

void TestTriageRules::eachRule()
{
    QFETCH(int, place);
    const Case one = cases()[static_cast<std::size_t>(place)];
    TriageFacts link = healthy();
    if (one.change)
        one.change(link);
    const auto since = triageRule(one.reason).since(link);
    QCOMPARE(since.has_value(), one.applies);
    if (one.at)
        QCOMPARE(*since, *one.at);
}

void TestTriageRules::everyRuleIsTriedBothWays()
{
    std::set<std::pair<TriageReason, bool>> tried;
    for (const Case &one : cases())
        tried.emplace(one.reason, one.applies);
    QCOMPARE(tried.size(), 2 * kTriageReasons);
}

void TestTriageRules::aLinkThatIsWellNeedsNobody()
{
    for (const TriageRule &rule : triageRules())
        QVERIFY2(!rule.since(healthy()), rule.name);
}

void TestTriageRules::namesAreKnownAgain()
{
    std::set<std::string_view> names;
    for (const TriageRule &rule : triageRules()) {
        QCOMPARE(triageReason(rule.name), rule.reason);
        names.insert(rule.name);
    }
    QCOMPARE(names.size(), kTriageReasons);
    QCOMPARE(triageReason("of another program"), TriageReason::None);
}

//! Who has to act is told alike in the lanes, by the explanations and in messages. What nobody will finish,
//! or is still far off, is no longer or not yet the customer's.
void TestTriageRules::lanesAgreeWithTheCatalogue()
{
    for (const TriageRule &rule : triageRules()) {
        const bool isLater =
            rule.reason == TriageReason::OldUnconfirmed || rule.reason == TriageReason::ConsentEndsSoon;
        if (rule.situation && !isLater)
            QVERIFY2(guidanceFor(*rule.situation)->lane == rule.lane, rule.name);
    }
    const LinkTrouble trouble = failed(u"login_error"_s, 5);
    QCOMPARE(guidanceOf(TriageReason::CustomerError, trouble)->code, u"login_error"_s);
    QCOMPARE(guidanceOf(TriageReason::CustomerError, refused(u"locked"_s))->variant, u"locked"_s);
    QCOMPARE(guidanceOf(TriageReason::BankError, refused(u"unexpected"_s))->variant, u"unexpected"_s);
    QCOMPARE(guidanceOf(TriageReason::BusyError, unanswered(ErrorKind::Timeout)),
             guidanceFor(Situation::NoAnswerInTime));
    QVERIFY(!guidanceOf(TriageReason::OurError, unheardOf(ErrorKind::Validation, 400)));
    QVERIFY(!guidanceOf(TriageReason::CustomerError, std::nullopt));
    QVERIFY(!guidanceOf(TriageReason::NoExternalId, trouble));
}

void TestTriageRules::durationsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("days");
    QTest::newRow("days") << QByteArray("90d") << 90;
    QTest::newRow("store") << QByteArray("store") << 0;
    QTest::newRow("nostore") << QByteArray("nostore") << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("no unit") << QByteArray("90") << 0;
    QTest::newRow("hours") << QByteArray("6h") << 0;
    QTest::newRow("more behind it") << QByteArray("90days") << 0;
    QTest::newRow("negative") << QByteArray("-3d") << 0;
    QTest::newRow("too many") << QByteArray("99999999999d") << 0;
}

void TestTriageRules::durationsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, days);
    QCOMPARE(daysOf(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))), days);
}

QTEST_GUILESS_MAIN(TestTriageRules)
#include "tst_triagerules.moc"
