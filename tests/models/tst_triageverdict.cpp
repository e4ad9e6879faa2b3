// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "models/triage/triagepicture.h"
#include "tests/models/diagnosiscase.h"

#include <QTest>

#include <atomic>
#include <functional>

using namespace vinculo;
using namespace vinculo::tests;

//! The inbox and "Why are data missing?" say of the same link who has to act, and mean the same by it.
class TestTriageVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothNameTheSame_data();
    void bothNameTheSame();
};

namespace {

using Change = std::function<void(DiagnosisCase &)>;

struct Pair
{
    const char *name;
    Change change;
    TriageReason reason;
    Verdict verdict;
};

Profile profile()
{
    Profile profile;
    profile.id = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    return profile;
}

//! What the calls of the case come to, as the journal tells it.
LinkTrouble troubleOf(const QList<CallRecord> &calls)
{
    LinkTrouble trouble;
    for (const CallRecord &call : calls) {
        if (!call.failed)
            trouble.refreshedAtMs = call.startedAtMs;
        else
            trouble = {.failedAtMs = call.startedAtMs,
                       .code = call.errorCode,
                       .variant = call.errorVariant,
                       .kind = call.errorKind,
                       .httpStatus = call.status,
                       .refreshedAtMs = trouble.refreshedAtMs};
    }
    return trouble;
}

//! The same rows and calls, as the inbox gets them.
TriageReason reasonOf(const DiagnosisCase &one)
{
    QJsonObject link = one.link;
    link.insert(u"external_id"_s, u"c-1"_s); // whether there is one is no question of the data
    const auto known = [](const ResourceSpec &spec, const QJsonArray &rows) {
        return KnownRows{.rows = snapshotOf(spec, rows), .isKnown = true, .isComplete = true};
    };
    TriageInput input{.links = known(resources::links(), {link}),
                      .institutions = known(resources::institutions(), one.institutions),
                      .consents = known(resources::consents(), one.consents),
                      .areConsentsComplete = true,
                      .troubles = {},
                      .decisions = std::make_shared<const TriageDecisions>(),
                      .profile = profile(),
                      .now = kNow};
    if (!one.calls.isEmpty())
        input.troubles.insert(storage::Journal::markOf(profile(), fixtureId('b', 1)), troubleOf(one.calls));
    const std::atomic_bool isCancelled = false;
    const TriagePicture picture = triagePicture(input, isCancelled).value_or(TriagePicture());
    return picture.rows.empty() ? TriageReason::None : picture.rows.front().reason;
}

Change status(const QString &value)
{
    return [value](DiagnosisCase &one) { one.change(u"status"_s, value); };
}
Change consent(const QString &value, const QString &end)
{
    return [value, end](DiagnosisCase &one) {
        one.changeConsent(u"status"_s, value);
        one.changeConsent(u"expired_at"_s, end.isEmpty() ? QJsonValue(QJsonValue::Null) : end);
    };
}
Change read(const QString &at)
{
    return [at](DiagnosisCase &one) { one.change(u"last_accessed_at"_s, at); };
}
Change neverRead(const QString &created)
{
    return [created](DiagnosisCase &one) {
        one.change(u"created_at"_s, created);
        one.change(u"last_accessed_at"_s, QJsonValue::Null);
        one.rows = {};
    };
}
Change failed(const QString &code, int httpStatus, const QString &variant = {},
              const QString &at = u"2026-06-10T11:55:00Z"_s)
{
    return [=](DiagnosisCase &one) { one.call(at, true, httpStatus, code, u"/api/accounts/"_s, variant); };
}
Change unanswered(ErrorKind kind)
{
    return [kind](DiagnosisCase &one) {
        failed({}, 0)(one);
        one.calls.last().errorKind = kind;
    };
}
Change refreshed(const QString &at)
{
    return [at](DiagnosisCase &one) { one.call(at, false, 202, {}, u"/api/links/{id}/refresh/"_s); };
}
void down(DiagnosisCase &one)
{
    one.changeInstitution(u"status"_s, u"down"_s);
}
//! Another institution than one of Open Finance, where credentials are kept for a time.
Change stored(const QString &span)
{
    return [span](DiagnosisCase &one) {
        one.changeInstitution(u"integration_type"_s, u"credentials"_s);
        one.consents = {};
        one.change(u"credentials_storage"_s, span);
        one.change(u"created_at"_s, u"2026-05-01T10:00:00Z"_s);
    };
}
Change all(const QList<Change> &changes)
{
    return [changes](DiagnosisCase &one) {
        for (const Change &change : changes)
            change(one);
    };
}

const QList<Pair> &pairs()
{
    using R = TriageReason;
    using V = Verdict;
    static const QString recent = u"2026-06-10T11:50:00Z"_s;
    static const QList<Pair> kPairs{
        {"all is well", {}, R::None, V::AllWell},
        {"invalid", status(u"invalid"_s), R::Invalid, V::ConnectAgain},
        {"invalid at a bank that is down", all({status(u"invalid"_s), down}), R::Invalid, V::ConnectAgain},
        {"consent expired", consent(u"EXPIRED"_s, u"2026-06-09T10:00:00Z"_s), R::ConsentExpired,
         V::ConsentExpired},
        {"consent expired, bank down", all({consent(u"EXPIRED"_s, u"2026-06-09T10:00:00Z"_s), down}),
         R::ConsentExpired, V::ConsentExpired},
        {"consent rejected", consent(u"REJECTED"_s, u"2026-12-01T10:00:00Z"_s), R::ConsentRejected,
         V::ConsentRejected},
        {"credentials lapsed", stored(u"30d"_s), R::CredentialsLapsed, V::CredentialsEnded},
        {"bank down", down, R::InstitutionDown, V::BankDown},
        {"code needed", status(u"token_required"_s), R::TokenRequired, V::CodeNeeded},
        {"code needed, bank down", all({status(u"token_required"_s), down}), R::InstitutionDown, V::BankDown},
        {"unconfirmed", all({status(u"unconfirmed"_s), neverRead(u"2026-06-01T10:00:00Z"_s)}), R::Unconfirmed,
         V::Unconfirmed},
        {"unconfirmed, bank down",
         all({status(u"unconfirmed"_s), neverRead(u"2026-06-01T10:00:00Z"_s), down}), R::InstitutionDown,
         V::BankDown},
        {"consent awaited", consent(u"AWAITING_AUTHORISATION"_s, {}), R::ConsentAwaiting, V::ConsentAwaiting},
        {"consent awaited, bank down", all({consent(u"AWAITING_AUTHORISATION"_s, {}), down}),
         R::InstitutionDown, V::BankDown},
        {"consent awaited, Belvo failed",
         all({consent(u"AWAITING_AUTHORISATION"_s, {}), failed(u"unexpected_error"_s, 500)}),
         R::ConsentAwaiting, V::ConsentAwaiting},
        {"login refused", failed(u"login_error"_s, 400), R::CustomerError, V::RefusedByCustomer},
        {"login refused, then the bank went down", all({failed(u"login_error"_s, 400), down}),
         R::InstitutionDown, V::BankDown},
        {"login refused, then a refresh was accepted",
         all({failed(u"login_error"_s, 400, {}, u"2026-06-10T11:40:00Z"_s), refreshed(recent)}),
         R::CustomerError, V::RefusedByCustomer},
        {"bank failed, then a refresh was accepted",
         all({failed(u"institution_down"_s, 400, {}, u"2026-06-10T11:40:00Z"_s), refreshed(recent)}),
         R::RefreshUnderway, V::RefreshUnderway},
        {"refresh under way", refreshed(recent), R::RefreshUnderway, V::RefreshUnderway},
        {"first data, and Belvo failed",
         all({neverRead(u"2026-06-10T11:30:00Z"_s), failed(u"unexpected_error"_s, 500)}), R::FirstLoad,
         V::FirstReading},
        {"bank failed", failed(u"institution_unavailable"_s, 400), R::BankError, V::RefusedByBank},
        {"unexpected at login", failed(u"login_error"_s, 400, u"unexpected"_s), R::BankError,
         V::RefusedByBank},
        {"Belvo failed", failed(u"unexpected_error"_s, 500), R::BelvoError, V::RefusedByBelvo},
        {"our request", failed(u"validation_error"_s, 400), R::OurError, V::RefusedToUs},
        {"a code nobody knows", failed(u"brand_new"_s, 400), R::OurError, V::RefusedToUs},
        {"a code nobody knows, of a server", failed(u"brand_new"_s, 503), R::BelvoError, V::RefusedByBelvo},
        {"too many sessions", failed(u"too_many_sessions"_s, 400), R::BusyError, V::RefusedForNow},
        {"too many sessions, long ago", failed(u"too_many_sessions"_s, 400, {}, u"2026-06-10T11:49:59Z"_s),
         R::None, V::AllWell},
        {"the month's share is used up",
         failed(u"operational_limits_reached"_s, 400, {}, u"2026-06-09T10:00:00Z"_s), R::BusyError,
         V::QuotaUsedUp},
        {"no answer in time", unanswered(ErrorKind::Timeout), R::BusyError, V::RefusedForNow},
        {"outcome unknown", unanswered(ErrorKind::OutcomeUnknown), R::OurError, V::RefusedToUs},
        {"answer not understood", unanswered(ErrorKind::Protocol), R::OurError, V::RefusedToUs},
        {"no connection", unanswered(ErrorKind::Offline), R::None, V::AllWell},
        {"stopped", unanswered(ErrorKind::Cancelled), R::None, V::AllWell},
        {"refresh lost", refreshed(u"2026-06-10T11:00:00Z"_s), R::RefreshLost, V::RefreshLost},
        {"never read", neverRead(u"2026-06-09T11:00:00Z"_s), R::NeverRead, V::NeverRead},
        {"overdue", read(u"2026-05-30T10:00:00Z"_s), R::Overdue, V::Overdue},
        {"long overdue", read(u"2026-05-01T10:00:00Z"_s), R::LongOverdue, V::Overdue},
        {"overdue, and the consent ends this week",
         all({read(u"2026-05-30T10:00:00Z"_s), consent(u"AUTHORISED"_s, u"2026-06-14T10:00:00Z"_s)}),
         R::Overdue, V::Overdue},
        {"unknown status", status(u"paused"_s), R::UnknownStatus, V::StatusUnknown},
        {"consent ends this week", consent(u"AUTHORISED"_s, u"2026-06-14T10:00:00Z"_s),
         R::ConsentEndsThisWeek, V::ConsentEndsSoon},
    };
    return kPairs;
}

} // namespace

void TestTriageVerdict::bothNameTheSame_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < pairs().size(); ++i)
        QTest::newRow(pairs()[i].name) << i;
}

void TestTriageVerdict::bothNameTheSame()
{
    QFETCH(const int, place);
    const Pair &pair = pairs()[place];
    DiagnosisCase one;
    one.change(u"refresh_rate"_s, u"7d"_s);
    if (pair.change)
        pair.change(one);
    const TriageReason reason = reasonOf(one);
    const Conclusion conclusion = one.conclusion();
    QCOMPARE(static_cast<int>(reason), static_cast<int>(pair.reason));
    QCOMPARE(static_cast<int>(conclusion.verdict), static_cast<int>(pair.verdict));
    if (reason == TriageReason::None) {
        QCOMPARE(conclusion.lane, ErrorLane::Wait);
        return;
    }
    QCOMPARE(static_cast<int>(triageRule(reason).lane), static_cast<int>(conclusion.lane));
    if (conclusion.error && !triageRule(reason).situation && !one.calls.isEmpty()) {
        // what is told of the failure is the same as well, where the catalogue tells anything
        const Guidance *told = guidanceOf(reason, troubleOf(one.calls));
        if (told)
            QCOMPARE(guidanceOf(conclusion), told);
    }
}

QTEST_GUILESS_MAIN(TestTriageVerdict)
#include "tst_triageverdict.moc"
