// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "models/triage/triagepicture.h"
#include "tests/models/personfixture.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using Aside = TriageDecision::Aside;

//! Many links at once: which lane, in which order, and what decisions do to it.
class TestTriagePicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnownWithoutLinks();
    void aLinkIsInTheLaneOfItsWorstReason();
    void theWorstComesFirstAndThenTheLongest();
    void aRenewedConsentCounts();
    void aConsentThatWaitsIsAsOldAsItself();
    void aRefreshEndsByTime();
    void onlyTheWeakerTwinIsADuplicate();
    void institutionsThatAreDownTakeTheirLinks();
    void marksNeverChange();
    void failedCallsAreFoundByTheirMark();
    void whatIsPutAsideLeavesItsLane();
    void itComesBack_data();
    void itComesBack();
    void manyLinksAreLookedAtInParallel();
    void marksServeAsLongAsTheListIsTheSame();
    void whatIsCancelledGivesNothing();
};

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

Profile profile()
{
    Profile profile;
    profile.id = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    return profile;
}

QJsonObject link(int number, const QJsonObject &changes = {})
{
    QJsonObject row{{u"id"_s, fixtureId('b', number)},
                    {u"institution"_s, u"ofmockbank_br_retail"_s},
                    {u"status"_s, u"valid"_s},
                    {u"access_mode"_s, u"recurrent"_s},
                    {u"refresh_rate"_s, u"24h"_s},
                    {u"created_at"_s, u"2026-03-01T10:00:00Z"_s},
                    {u"last_accessed_at"_s, u"2026-06-10T06:00:00Z"_s},
                    {u"external_id"_s, u"customer-%1"_s.arg(number)},
                    {u"institution_user_id"_s, u"user-%1"_s.arg(number)},
                    {u"credentials_storage"_s, u"store"_s},
                    {u"stale_in"_s, u"365d"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        row.insert(change.key(), change.value());
    return row;
}

QJsonObject consent(int number, int linkNumber, const QString &status, const QString &expires)
{
    return {{u"id"_s, fixtureId('e', number)},
            {u"link_id"_s, fixtureId('b', linkNumber)},
            {u"status"_s, status},
            {u"expired_at"_s, expires}};
}

KnownRows known(const ResourceSpec &spec, const QJsonArray &rows)
{
    return {.rows = snapshotOf(spec, rows), .isKnown = true, .isComplete = true};
}

TriageInput input(const QJsonArray &links, const QJsonArray &consents = {})
{
    const QJsonArray institutions{QJsonObject{{u"name"_s, u"ofmockbank_br_retail"_s},
                                              {u"display_name"_s, u"Mock Bank"_s},
                                              {u"integration_type"_s, u"openfinance"_s},
                                              {u"status"_s, u"healthy"_s}},
                                  QJsonObject{{u"name"_s, u"ofdown_br_retail"_s},
                                              {u"display_name"_s, u"Down Bank"_s},
                                              {u"integration_type"_s, u"openfinance"_s},
                                              {u"status"_s, u"down"_s}}};
    return {.links = known(resources::links(), links),
            .institutions = known(resources::institutions(), institutions),
            .consents = known(resources::consents(), consents),
            .areConsentsComplete = true,
            .troubles = {},
            .decisions = std::make_shared<const TriageDecisions>(),
            .profile = profile(),
            .now = kNow};
}

TriagePicture look(const TriageInput &input)
{
    const std::atomic_bool isCancelled = false;
    return triagePicture(input, isCancelled).value_or(TriagePicture());
}

api::Uuid id(int number)
{
    api::Uuid id;
    api::Uuid::parse(fixtureId('b', number).toStdString(), id);
    return id;
}

//! Numbers of the links of a range, in their order.
QList<int> numbers(const TriagePicture &picture, const TriageRange &range)
{
    QList<int> found;
    for (std::size_t i = 0; i < range.count; ++i)
        found.append(static_cast<int>(picture.rows[range.first + i].link.low & 0xf));
    return found;
}

TriageDecision decision(Aside aside, const QString &status, const QString &reason, qint64 untilMs = 0)
{
    return {.mark = QString::fromStdString(linkMark(profile().id, id(1)).toString()),
            .aside = aside,
            .untilMs = untilMs,
            .status = status,
            .reason = reason};
}

std::shared_ptr<const TriageDecisions> only(const TriageDecision &decision)
{
    auto decisions = std::make_shared<TriageDecisions>();
    decisions->emplace(linkMark(profile().id, id(1)), decision);
    return decisions;
}

const QJsonObject kInvalid{{u"status"_s, u"invalid"_s}};

} // namespace

void TestTriagePicture::nothingIsKnownWithoutLinks()
{
    TriageInput none = input({});
    none.links.isKnown = false;
    QVERIFY(!look(none).isKnown);
    const TriagePicture empty = look(input({}));
    QVERIFY(empty.isKnown);
    QVERIFY(empty.rows.empty());
    QVERIFY(look(input({link(1), link(2)})).rows.empty()); // all is well
}

void TestTriagePicture::aLinkIsInTheLaneOfItsWorstReason()
{
    // Unconfirmed for two days, without an external id: the customer first.
    const TriagePicture picture = look(input({link(1, {{u"status"_s, u"unconfirmed"_s},
                                                       {u"created_at"_s, u"2026-06-08T10:00:00Z"_s},
                                                       {u"last_accessed_at"_s, QJsonValue::Null},
                                                       {u"external_id"_s, QJsonValue::Null}})}));
    QCOMPARE(picture.rows.size(), 1);
    const TriageRow &row = picture.rows.front();
    QCOMPARE(row.reason, TriageReason::Unconfirmed);
    QVERIFY(row.has(TriageReason::NoExternalId));
    QVERIFY(!row.has(TriageReason::NeverRead));
    QCOMPARE(picture[ErrorLane::EndUser].count, 1);
    QCOMPARE(picture[ErrorLane::Us].count, 0);
    QCOMPARE(picture.institutionOf(row)->title, u"Mock Bank"_s);
    QCOMPARE(picture.status(row), u"unconfirmed"_s);
    QCOMPARE(picture.find(id(1)), &row);
    QVERIFY(!picture.find(id(2)));
}

void TestTriagePicture::theWorstComesFirstAndThenTheLongest()
{
    const TriagePicture picture = look(
        input({link(1, {{u"status"_s, u"token_required"_s}}),
               link(2, {{u"status"_s, u"invalid"_s}, {u"last_accessed_at"_s, u"2026-06-01T06:00:00Z"_s}}),
               link(3, {{u"status"_s, u"invalid"_s}, {u"last_accessed_at"_s, QJsonValue::Null}}),
               link(4, {{u"status"_s, u"invalid"_s}, {u"last_accessed_at"_s, u"2026-02-01T06:00:00Z"_s}}),
               link(5, {{u"external_id"_s, QJsonValue::Null}}),
               link(6, {{u"last_accessed_at"_s, u"2026-06-08T06:00:00Z"_s}})}));
    QCOMPARE(numbers(picture, picture[ErrorLane::EndUser]), (QList{4, 2, 3, 1})); // no date: last
    QCOMPARE(numbers(picture, picture[ErrorLane::Us]), QList{5});
    QCOMPARE(numbers(picture, picture[ErrorLane::Belvo]), QList{6});
    QCOMPARE(picture.aside.count, 0);
}

void TestTriagePicture::aRenewedConsentCounts()
{
    const QJsonArray links{link(1), link(2), link(3)};
    const QJsonArray consents{consent(1, 1, u"EXPIRED"_s, u"2026-05-01T00:00:00Z"_s),
                              consent(2, 1, u"AUTHORISED"_s, u"2027-05-01T00:00:00Z"_s),
                              consent(3, 2, u"AUTHORISED"_s, u"2026-06-10T11:00:00Z"_s), // an hour ago
                              consent(4, 3, u"AUTHORISED"_s, u"2026-07-10T11:00:00Z"_s)};
    const TriagePicture picture = look(input(links, consents));
    QCOMPARE(picture.rows.size(), 2);
    QCOMPARE(picture.find(id(2))->reason, TriageReason::ConsentExpired);
    QCOMPARE(picture.find(id(3))->reason, TriageReason::ConsentEndsSoon);
    QCOMPARE(picture[ErrorLane::Wait].count, 1);
}

//! Of several that count alike the latest is spoken of.
void TestTriagePicture::aConsentThatWaitsIsAsOldAsItself()
{
    const auto made = [](QJsonObject row, const QString &at) {
        row.insert(u"expired_at"_s, QJsonValue::Null);
        row.insert(u"created_at"_s, at);
        return row;
    };
    const QString waiting = u"AWAITING_AUTHORISATION"_s;
    const QJsonArray consents{made(consent(1, 1, waiting, {}), u"2026-06-01T10:00:00Z"_s),
                              made(consent(2, 1, waiting, {}), u"2026-06-05T10:00:00Z"_s),
                              made(consent(3, 2, u"REJECTED"_s, {}), u"2026-05-01T10:00:00Z"_s)};
    const TriagePicture picture = look(input({link(1), link(2)}, consents));
    const auto micros = [](int month, int day) {
        return QDateTime(QDate(2026, month, day), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
    };
    QCOMPARE(picture.find(id(1))->reason, TriageReason::ConsentAwaiting);
    QCOMPARE(picture.find(id(1))->at, micros(6, 5));
    QCOMPARE(picture.find(id(2))->reason, TriageReason::ConsentRejected);
    QCOMPARE(picture.find(id(2))->at, micros(5, 1));
}

//! What is under way ends by time, and the picture says when it has to be looked at again.
void TestTriagePicture::aRefreshEndsByTime()
{
    const qint64 at = kNow.addSecs(-60).toMSecsSinceEpoch();
    const qint64 endsMs = at + qint64(kRefreshTakesMinutes) * 60 * 1000;
    TriageInput source = input({link(1)});
    source.troubles.insert(storage::Journal::markOf(profile(), fixtureId('b', 1)), {.refreshedAtMs = at});
    const TriagePicture before = look(source);
    QCOMPARE(before.find(id(1))->reason, TriageReason::RefreshUnderway);
    QCOMPARE(before.nextReturnMs, endsMs);
    source.now = QDateTime::fromMSecsSinceEpoch(endsMs, Qt::UTC);
    source.links.receivedAt = source.now.addSecs(-1); // the list may be too old to tell
    QCOMPARE(look(source).find(id(1))->reason, TriageReason::RefreshUnderway);
    QCOMPARE(look(source).nextReturnMs, 0);
    source.links.receivedAt = source.now;
    const TriagePicture after = look(source);
    QCOMPARE(numbers(after, after[ErrorLane::Belvo]), QList{1});
    QCOMPARE(after.find(id(1))->reason, TriageReason::RefreshLost);
    QCOMPARE(after.find(id(1))->at, at * 1000);
}

void TestTriagePicture::onlyTheWeakerTwinIsADuplicate()
{
    const QJsonObject twin{{u"institution_user_id"_s, u"twin"_s}};
    const auto with = [&twin](QJsonObject more) {
        for (auto each = twin.begin(); each != twin.end(); ++each)
            more.insert(each.key(), each.value());
        return more;
    };
    const TriagePicture picture =
        look(input({link(1, twin), link(2, with({{u"access_mode"_s, u"single"_s}})),
                    link(3, with({{u"institution"_s, u"ofdown_br_retail"_s}})), // somewhere else
                    link(4, {{u"institution_user_id"_s, QJsonValue::Null}}),
                    link(5, {{u"institution_user_id"_s, QJsonValue::Null}})}));
    QCOMPARE(picture.find(id(2))->reason, TriageReason::Duplicate);
    QVERIFY(!picture.find(id(1)) && !picture.find(id(4)) && !picture.find(id(5)));
    QVERIFY(!picture.find(id(3))->has(TriageReason::Duplicate));
}

void TestTriagePicture::institutionsThatAreDownTakeTheirLinks()
{
    const QJsonObject down{{u"institution"_s, u"ofdown_br_retail"_s}};
    QJsonObject invalid = kInvalid;
    invalid.insert(u"institution"_s, u"ofdown_br_retail"_s);
    TriageInput source = input({link(1, down), link(2, invalid), link(3)});
    const TriagePicture picture = look(source);
    QCOMPARE(numbers(picture, picture[ErrorLane::Bank]), QList{1});
    QCOMPARE(numbers(picture, picture[ErrorLane::EndUser]), QList{2}); // the customer must act either way
    QVERIFY(picture.find(id(2))->has(TriageReason::InstitutionDown));
    QCOMPARE(picture.find(id(1))->at, 0); // nobody knows since when
    source.downSince.insert(u"ofdown_br_retail"_s, kNow.addSecs(-900));
    QCOMPARE(look(source).find(id(1))->at, kNow.addSecs(-900).toMSecsSinceEpoch() * 1000);
    source.institutions = {};
    QVERIFY(!look(source).find(id(1)));
}

//! They stand in files that earlier versions wrote.
void TestTriagePicture::marksNeverChange()
{
    const QString id = fixtureId('b', 1);
    QCOMPARE(id, u"bbbbbbbb-0000-4000-8000-000000000001"_s);
    QCOMPARE(storage::Journal::markOf(profile(), id),
             u"ec68499652eb42f55ea9bcf6f90023008f35b530f2da35be7794fe007e70e1c8"_s);
    QCOMPARE(storage::Journal::markOf(profile(), id.toUpper()), storage::Journal::markOf(profile(), id));
    api::Uuid link;
    QVERIFY(api::Uuid::parse(id.toStdString(), link));
    const api::Uuid mark = linkMark(profile().id, link);
    QCOMPARE(mark.high, 0xa4498c0d41602350U);
    QCOMPARE(mark.low, 0xe5878e913b0893dfU);
    LinkMarker marker(profile().id);
    (void)marker.mark({1, 2});
    QVERIFY(marker.mark(link) == mark);
}

void TestTriagePicture::failedCallsAreFoundByTheirMark()
{
    TriageInput source = input({link(1), link(2)});
    LinkTrouble trouble{.failedAtMs = kNow.addSecs(-600).toMSecsSinceEpoch(),
                        .code = u"institution_down"_s,
                        .kind = ErrorKind::Validation,
                        .httpStatus = 400};
    source.troubles.insert(storage::Journal::markOf(profile(), fixtureId('b', 2)), trouble);
    const TriagePicture picture = look(source);
    QCOMPARE(picture.rows.size(), 1);
    QCOMPARE(picture.rows.front().reason, TriageReason::BankError);
    QCOMPARE(picture.rows.front().link, id(2));
    QCOMPARE(picture.rows.front().at, trouble.failedAtMs * 1000);
}

void TestTriagePicture::whatIsPutAsideLeavesItsLane()
{
    TriageInput source = input({link(1, kInvalid), link(2, kInvalid)});
    const qint64 until = kNow.addDays(3).toMSecsSinceEpoch();
    source.decisions = only(decision(Aside::WaitingForCustomer, u"invalid"_s, u"invalid"_s, until));
    const TriagePicture picture = look(source);
    QCOMPARE(numbers(picture, picture[ErrorLane::EndUser]), QList{2});
    QCOMPARE(numbers(picture, picture.aside), QList{1});
    QCOMPARE(picture.rows[picture.aside.first].aside, Aside::WaitingForCustomer);
    QCOMPARE(picture.nextReturnMs, until);
    QVERIFY(picture.returned.empty());
}

void TestTriagePicture::itComesBack_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("untilMs");
    QTest::addColumn<bool>("isBack");
    const qint64 now = kNow.toMSecsSinceEpoch();
    QTest::newRow("not yet") << u"invalid"_s << u"invalid"_s << now + 1 << false;
    QTest::newRow("its time has come") << u"invalid"_s << u"invalid"_s << now << true;
    QTest::newRow("until something changes") << u"invalid"_s << u"invalid"_s << qint64(0) << false;
    QTest::newRow("another status") << u"valid"_s << u"invalid"_s << qint64(0) << true;
    QTest::newRow("something worse") << u"invalid"_s << u"no_external_id"_s << qint64(0) << true;
    QTest::newRow("a reason nobody knows") << u"invalid"_s << u"of_another_program"_s << qint64(0) << true;
}

void TestTriagePicture::itComesBack()
{
    QFETCH(QString, status);
    QFETCH(QString, reason);
    QFETCH(qint64, untilMs);
    QFETCH(bool, isBack);
    TriageInput source = input({link(1, kInvalid)});
    source.decisions = only(decision(Aside::Snoozed, status, reason, untilMs));
    const TriagePicture picture = look(source);
    QCOMPARE(picture[ErrorLane::EndUser].count, isBack ? 1 : 0);
    QCOMPARE(picture.aside.count, isBack ? 0 : 1);
    QCOMPARE(picture.returned.size(), isBack ? 1 : 0);
    // A link that works again is over as well: the same trouble next month is a new one.
    source.links = known(resources::links(), {link(1)});
    QCOMPARE(look(source).returned.size(), 1);
}

void TestTriagePicture::manyLinksAreLookedAtInParallel()
{
    QJsonArray links;
    constexpr int kMany = 20'000; // several blocks
    for (int i = 1; i <= kMany; ++i) {
        QJsonObject row = link(1, i % 10 == 0 ? kInvalid : QJsonObject());
        row.insert(u"id"_s, fixtureId('b', i));
        row.insert(u"institution_user_id"_s, u"user-%1"_s.arg(i));
        links.append(row);
    }
    const TriagePicture picture = look(input(links));
    QCOMPARE(picture[ErrorLane::EndUser].count, kMany / 10);
    QCOMPARE(picture.rows.size(), kMany / 10);
    std::set<api::Uuid> ids;
    for (const TriageRow &row : picture.rows)
        ids.insert(row.link);
    QCOMPARE(ids.size(), kMany / 10);
}

void TestTriagePicture::marksServeAsLongAsTheListIsTheSame()
{
    TriageInput source = input({link(1, kInvalid), link(2, kInvalid)});
    QVERIFY(!look(source).marks); // nobody has decided anything
    source.decisions = only(decision(Aside::Snoozed, u"invalid"_s, u"invalid"_s));
    source.marks = look(source).marks;
    QVERIFY(source.marks);
    QCOMPARE(look(source).marks, source.marks);
    // Another list: those of before would name other links.
    source.links = known(resources::links(), {link(2, kInvalid), link(1, kInvalid)});
    const TriagePicture picture = look(source);
    QVERIFY(picture.marks != source.marks);
    QCOMPARE(numbers(picture, picture.aside), QList{1});
}

void TestTriagePicture::whatIsCancelledGivesNothing()
{
    const std::atomic_bool isCancelled = true;
    QVERIFY(!triagePicture(input({link(1, kInvalid)}), isCancelled));
}

QTEST_GUILESS_MAIN(TestTriagePicture)
#include "tst_triagepicture.moc"
