// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalrow.h"

#include "core/storage/journal/journalchain.h"

#include <QSqlQuery>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vinculo::storage::journalrow {

namespace {

enum Column {
    Id,
    ProfileName,
    EnvironmentName,
    StartedAt,
    Verb,
    Path,
    Status,
    Duration,
    Attempt,
    RequestId,
    ErrorCode,
    ErrorKindWord,
    Failed,
    Handover,
    Resource,
    Format,
    RowCount,
    Personal,
    LinkMark,
    Institution,
    Account,
    Change,
    Subject,
    ObjectMark,
    Detail,
    Count,
    OutcomeWord,
    kColumnCount
};
static_assert(kColumns.size() == kColumnCount);

constexpr std::array kVerbs = {"GET"_L1, "POST"_L1, "PATCH"_L1, "PUT"_L1, "DELETE"_L1};
constexpr std::array kEnvironments = {"demo"_L1, "sandbox"_L1, "production"_L1};
constexpr std::array kErrorKinds = {
    "offline"_L1,         "timeout"_L1,      "insecure"_L1, "unauthorized"_L1, "forbidden"_L1, "not_found"_L1,
    "validation"_L1,      "mfa_required"_L1, "conflict"_L1, "rate_limited"_L1, "server"_L1,    "protocol"_L1,
    "outcome_unknown"_L1, "read_only"_L1,    "storage"_L1,  "cancelled"_L1,
};
constexpr std::array kHandovers = {"export"_L1, "copy"_L1};
constexpr std::array kChanges = {
    "reveal"_L1,           "profile_created"_L1,   "profile_changed"_L1,    "profile_deleted"_L1,
    "access_changed"_L1,   "profile_opened"_L1,    "setting_changed"_L1,    "people_joined"_L1,
    "people_split"_L1,     "decision_undone"_L1,   "lists_forgotten"_L1,    "sign_in_failed"_L1,
    "plan_frozen"_L1,      "plan_started"_L1,      "plan_paused"_L1,        "plan_stopped"_L1,
    "plan_finished"_L1,    "refreshes_held"_L1,    "refreshes_released"_L1, "link_put_aside"_L1,
    "link_taken_back"_L1,  "link_note_changed"_L1, "link_assigned"_L1,      "lane_marked_done"_L1,
    "journal_exported"_L1, "chain_began"_L1,       "chain_broken"_L1,
};
constexpr std::array kOutcomes = {"done"_L1, "refused"_L1, "failed"_L1};
static_assert(kVerbs.size() == static_cast<std::size_t>(HttpVerb::Delete) + 1);
static_assert(kEnvironments.size() == static_cast<std::size_t>(Environment::Production) + 1);
static_assert(kErrorKinds.size() == static_cast<std::size_t>(ErrorKind::Cancelled) + 1);
static_assert(kHandovers.size() == static_cast<std::size_t>(HandoverRecord::Kind::Copy) + 1);
static_assert(kChanges.size() == static_cast<std::size_t>(ChangeRecord::Kind::ChainBroken) + 1);
static_assert(kOutcomes.size() == static_cast<std::size_t>(ChangeRecord::Outcome::Failed) + 1);

template<class Enum, std::size_t size>
QString wordOf(const std::array<QLatin1StringView, size> &words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

template<class Enum, std::size_t size>
Enum valueOf(const std::array<QLatin1StringView, size> &words, const QVariant &word, Enum otherwise)
{
    const QString text = word.toString();
    for (std::size_t i = 0; i < size; ++i) {
        if (words[i] == text)
            return static_cast<Enum>(i);
    }
    return otherwise;
}

//! A null text would be NULL, which some columns refuse.
QVariant text(const QString &value)
{
    return chain::storable(value);
}

QVariant textOrNull(const QString &value)
{
    return value.isEmpty() ? QVariant() : text(value);
}

QString joinedColumns()
{
    QStringList names;
    for (const char *name : kColumns)
        names << QLatin1StringView(name);
    return names.join(u", "_s);
}

} // namespace

QString select()
{
    return u"SELECT "_s + joinedColumns() + u", hash FROM calls"_s;
}

QString insert()
{
    return u"INSERT INTO calls ("_s + joinedColumns() + u", hash) VALUES ("_s +
           u"?, "_s.repeated(kColumnCount) + u"?)"_s;
}

QString conditionOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::All:
        return u"1"_s;
    case EntryKind::Calls:
        return u"change IS NULL AND handover IS NULL"_s;
    case EntryKind::Handovers:
        return u"handover IS NOT NULL"_s;
    case EntryKind::Reveals:
    case EntryKind::Profiles:
    case EntryKind::People:
    case EntryKind::Plans:
    case EntryKind::Upkeep:
        break;
    }
    QStringList words;
    for (std::size_t i = 0; i < kChanges.size(); ++i) {
        const JournalEntry entry{.change = ChangeRecord{.kind = static_cast<ChangeRecord::Kind>(i)}};
        if (kindOf(entry) == kind)
            words << u"'%1'"_s.arg(kChanges[i]);
    }
    return u"change IN (%1)"_s.arg(words.join(u", "_s));
}

QString wordOf(Environment environment)
{
    return wordOf(kEnvironments, environment);
}

QString wordOf(ChangeRecord::Kind kind)
{
    return wordOf(kChanges, kind);
}

QList<QVariant> columnsOf(const JournalEntry &entry)
{
    const CallRecord &call = entry.call;
    QList<QVariant> columns(kColumnCount);
    columns[Id] = entry.id;
    columns[ProfileName] = text(entry.profileName);
    columns[EnvironmentName] = wordOf(kEnvironments, entry.environment);
    columns[StartedAt] = call.startedAtMs;
    columns[Verb] = wordOf(kVerbs, call.verb);
    columns[Path] = text(call.pathTemplate);
    columns[Status] = qint64(call.status);
    columns[Duration] = call.durationMs;
    columns[Attempt] = qint64(call.attempt);
    columns[RequestId] = text(call.requestId);
    columns[ErrorCode] = text(call.errorCode);
    columns[ErrorKindWord] = wordOf(kErrorKinds, call.errorKind);
    columns[Failed] = qint64(call.failed ? 1 : 0);
    columns[LinkMark] = textOrNull(entry.linkMark);
    columns[Institution] = textOrNull(call.institution);
    columns[Account] = textOrNull(entry.account);
    if (entry.isCall()) { // older entries have none, so that their hashes stay what they are
        columns[Detail] = textOrNull(call.errorVariant);
        columns[ObjectMark] = textOrNull(entry.touchedMark);
        columns[Resource] = textOrNull(call.fetchedKinds);
    }
    if (entry.handover) {
        columns[Handover] = wordOf(kHandovers, entry.handover->kind);
        columns[Resource] = text(entry.handover->resource);
        columns[Format] = text(entry.handover->format);
        columns[RowCount] = entry.handover->rows;
        columns[Personal] = qint64(entry.handover->hasPersonalData ? 1 : 0);
        columns[ObjectMark] = textOrNull(entry.handover->object);
    }
    if (entry.change) {
        columns[Change] = wordOf(kChanges, entry.change->kind);
        columns[Subject] = textOrNull(entry.change->subject);
        columns[ObjectMark] = textOrNull(entry.change->object);
        columns[Detail] = textOrNull(entry.change->detail);
        columns[Count] = entry.change->count;
        columns[OutcomeWord] = wordOf(kOutcomes, entry.change->outcome);
    }
    return columns;
}

QList<QVariant> columnsAt(const QSqlQuery &row)
{
    QList<QVariant> columns(kColumnCount);
    for (int i = 0; i < kColumnCount; ++i)
        columns[i] = row.value(i);
    return columns;
}

JournalEntry entryOf(const QList<QVariant> &columns)
{
    JournalEntry entry;
    CallRecord &call = entry.call;
    entry.id = columns[Id].toLongLong();
    entry.profileName = columns[ProfileName].toString();
    entry.environment = valueOf(kEnvironments, columns[EnvironmentName], Environment::Production);
    call.startedAtMs = columns[StartedAt].toLongLong();
    call.verb = valueOf(kVerbs, columns[Verb], HttpVerb::Get);
    call.pathTemplate = columns[Path].toString();
    call.status = columns[Status].toInt();
    call.durationMs = columns[Duration].toLongLong();
    call.attempt = columns[Attempt].toInt();
    call.requestId = columns[RequestId].toString();
    call.errorCode = columns[ErrorCode].toString();
    call.errorKind = valueOf(kErrorKinds, columns[ErrorKindWord], ErrorKind::Protocol);
    call.failed = columns[Failed].toBool();
    call.institution = columns[Institution].toString();
    entry.linkMark = columns[LinkMark].toString();
    entry.account = columns[Account].toString();
    if (columns[Handover].isNull() && columns[Change].isNull()) {
        call.errorVariant = columns[Detail].toString();
        entry.touchedMark = columns[ObjectMark].toString();
        call.fetchedKinds = columns[Resource].toString();
    }
    if (!columns[Handover].isNull()) {
        entry.handover =
            HandoverRecord{.kind = valueOf(kHandovers, columns[Handover], HandoverRecord::Kind::Export),
                           .atMs = call.startedAtMs,
                           .resource = columns[Resource].toString(),
                           .format = columns[Format].toString(),
                           .rows = columns[RowCount].toLongLong(),
                           .hasPersonalData = columns[Personal].toBool(),
                           .object = columns[ObjectMark].toString()};
    }
    if (!columns[Change].isNull()) {
        entry.change =
            ChangeRecord{.kind = valueOf(kChanges, columns[Change], ChangeRecord::Kind::SettingChanged),
                         .atMs = call.startedAtMs,
                         .subject = columns[Subject].toString(),
                         .object = columns[ObjectMark].toString(),
                         .detail = columns[Detail].toString(),
                         .count = columns[Count].toLongLong(),
                         .outcome = valueOf(kOutcomes, columns[OutcomeWord], ChangeRecord::Outcome::Failed),
                         .code = call.errorCode};
    }
    return entry;
}

} // namespace vinculo::storage::journalrow
