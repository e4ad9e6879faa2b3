// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/triage/triagedatabase.h"

#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

constexpr int kFormatVersion = 1;
using Aside = TriageDecision::Aside;

//! Words in the file, in the order of the enumerations, and never changed.
constexpr std::array kAsides = {"no"_L1, "snoozed"_L1, "waiting_for_customer"_L1};
static_assert(kAsides.size() == static_cast<std::size_t>(Aside::WaitingForCustomer) + 1);
constexpr std::array kLanes = {"end_user"_L1, "bank"_L1, "belvo"_L1, "us"_L1, "watch"_L1};
static_assert(kLanes.size() == static_cast<std::size_t>(ErrorLane::Wait) + 1);

template<std::size_t size>
std::optional<std::size_t> placeOf(const std::array<QLatin1StringView, size> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - words.begin()));
}

QString idOf(const QUuid &profile)
{
    return profile.toString(QUuid::WithoutBraces);
}

QStringList tables()
{
    return {u"CREATE TABLE IF NOT EXISTS decisions (profile TEXT NOT NULL, mark TEXT NOT NULL,"
            " aside TEXT NOT NULL, aside_since_ms INTEGER NOT NULL, until_ms INTEGER NOT NULL,"
            " status TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL, assignee TEXT NOT NULL,"
            " PRIMARY KEY (profile, mark)) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS lanes_done (profile TEXT NOT NULL, lane TEXT NOT NULL,"
            " day TEXT NOT NULL, links INTEGER NOT NULL, PRIMARY KEY (profile, lane)) WITHOUT ROWID"_s};
}

} // namespace

TriageDatabase::TriageDatabase(const QString &filePath)
    : m_file(filePath, kFormatVersion, tables())
{
    // A note that is taken back must not stay readable in free pages of the file.
    if (m_file.isReady())
        m_file.execute(u"PRAGMA secure_delete=ON"_s);
}

std::optional<TriageRecord> TriageDatabase::read(const QUuid &profile)
{
    TriageRecord record;
    if (!m_file.isReady() || !readDecisions(idOf(profile), record) || !readDone(idOf(profile), record))
        return std::nullopt;
    return record;
}

bool TriageDatabase::readDecisions(const QString &profile, TriageRecord &record)
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT mark, aside, aside_since_ms, until_ms, status, reason, note, assignee FROM"
                  " decisions WHERE profile = ? ORDER BY mark"_s);
    query.addBindValue(profile);
    if (!query.exec())
        return false;
    while (query.next()) {
        const auto aside = placeOf(kAsides, query.value(1).toString());
        record.decisions.append({.mark = query.value(0).toString(),
                                 .aside = static_cast<Aside>(aside.value_or(0)),
                                 .asideSinceMs = query.value(2).toLongLong(),
                                 .untilMs = query.value(3).toLongLong(),
                                 .status = query.value(4).toString(),
                                 .reason = query.value(5).toString(),
                                 .note = query.value(6).toString(),
                                 .assignee = query.value(7).toString()});
    }
    return true;
}

bool TriageDatabase::readDone(const QString &profile, TriageRecord &record)
{
    QSqlQuery query(m_file.database());
    query.prepare(u"SELECT lane, day, links FROM lanes_done WHERE profile = ? ORDER BY lane"_s);
    query.addBindValue(profile);
    if (!query.exec())
        return false;
    while (query.next()) {
        const auto lane = placeOf(kLanes, query.value(0).toString());
        const QDate day = QDate::fromString(query.value(1).toString(), Qt::ISODate);
        if (lane && day.isValid())
            record.done.append(
                {.lane = static_cast<ErrorLane>(*lane), .day = day, .count = query.value(2).toLongLong()});
    }
    return true;
}

bool TriageDatabase::put(const QString &profile, const TriageDecision &decision)
{
    if (decision.isEmpty())
        return m_file.execute(u"DELETE FROM decisions WHERE profile = ? AND mark = ?"_s,
                              {profile, decision.mark});
    // A null text would be refused.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return m_file.execute(u"INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          {profile, decision.mark, QString(kAsides[static_cast<std::size_t>(decision.aside)]),
                           decision.asideSinceMs, decision.untilMs, text(decision.status),
                           text(decision.reason), text(decision.note.left(TriageStore::kLongestNote)),
                           text(decision.assignee)});
}

bool TriageDatabase::write(const QUuid &profile, const QList<TriageDecision> &decisions)
{
    return m_file.inOneStep([&] {
        return std::ranges::all_of(
            decisions, [&](const TriageDecision &decision) { return put(idOf(profile), decision); });
    });
}

bool TriageDatabase::writeDone(const QUuid &profile, const LaneDone &done)
{
    const QString lane(kLanes[static_cast<std::size_t>(done.lane)]);
    if (!m_file.isReady())
        return false;
    if (!done.day.isValid())
        return m_file.execute(u"DELETE FROM lanes_done WHERE profile = ? AND lane = ?"_s,
                              {idOf(profile), lane});
    return m_file.execute(u"INSERT OR REPLACE INTO lanes_done VALUES (?, ?, ?, ?)"_s,
                          {idOf(profile), lane, done.day.toString(Qt::ISODate), done.count});
}

bool TriageDatabase::forgetLink(const QUuid &profile, const QString &mark)
{
    return m_file.isReady() &&
           m_file.execute(u"DELETE FROM decisions WHERE profile = ? AND mark = ?"_s, {idOf(profile), mark});
}

bool TriageDatabase::forget(const QUuid &profile)
{
    const QString id = idOf(profile);
    return m_file.isReady() && m_file.execute(u"DELETE FROM decisions WHERE profile = ?"_s, {id}) &&
           m_file.execute(u"DELETE FROM lanes_done WHERE profile = ?"_s, {id});
}

} // namespace vinculo::storage
