// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/homedatabase.h"

#include <QDateTime>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

constexpr int kFormatVersion = 1;
constexpr int kKeptDays = 92;
constexpr std::array kKinds = {"gone"_L1, "stopped"_L1};
static_assert(kKinds.size() == static_cast<std::size_t>(LostLink::Kind::Stopped) + 1);

QString idOf(const QUuid &profile)
{
    return profile.toString(QUuid::WithoutBraces);
}

QStringList tables()
{
    return {
        u"CREATE TABLE IF NOT EXISTS visits (profile TEXT NOT NULL, started_at_ms INTEGER NOT NULL,"
        " taken_at_ms INTEGER NOT NULL, account BLOB, links BLOB, PRIMARY KEY (profile, started_at_ms))"_s,
        u"CREATE TABLE IF NOT EXISTS counts (profile TEXT NOT NULL, started_at_ms INTEGER NOT NULL,"
        " name TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (profile, started_at_ms, name))"_s,
        u"CREATE TABLE IF NOT EXISTS losses (profile TEXT NOT NULL, day TEXT NOT NULL, mark TEXT NOT NULL,"
        " kind TEXT NOT NULL, PRIMARY KEY (profile, day, mark))"_s};
}

} // namespace

HomeDatabase::HomeDatabase(const QString &filePath)
    : m_file(filePath, kFormatVersion, tables())
{
}

std::optional<HomeRecord> HomeDatabase::read(const QUuid &profile, QDate since)
{
    HomeRecord record;
    if (!m_file.isReady() || !readVisits(idOf(profile), record) || !readDays(idOf(profile), since, record))
        return std::nullopt;
    return record;
}

bool HomeDatabase::readVisits(const QString &profile, HomeRecord &record)
{
    QSqlQuery query(m_file.database());
    query.prepare(u"SELECT started_at_ms, taken_at_ms, account, links FROM visits WHERE profile = ?"
                  " ORDER BY started_at_ms DESC LIMIT 2"_s);
    query.addBindValue(profile);
    if (!query.exec())
        return false;
    while (query.next())
        record.visits.append({.startedAtMs = query.value(0).toLongLong(),
                              .takenAtMs = query.value(1).toLongLong(),
                              .counts = {},
                              .account = query.value(2).toByteArray(),
                              .links = query.value(3).toByteArray()});
    for (HomeVisit &visit : record.visits) {
        QSqlQuery counts(m_file.database());
        counts.prepare(u"SELECT name, value FROM counts WHERE profile = ? AND started_at_ms = ?"_s);
        counts.addBindValue(profile);
        counts.addBindValue(visit.startedAtMs);
        if (!counts.exec())
            return false;
        while (counts.next())
            visit.counts.insert(counts.value(0).toString(), counts.value(1).toLongLong());
    }
    return true;
}

bool HomeDatabase::readDays(const QString &profile, QDate since, HomeRecord &record)
{
    QSqlQuery losses(m_file.database());
    losses.prepare(u"SELECT day, mark, kind FROM losses WHERE profile = ? AND day >= ? ORDER BY day, mark"_s);
    losses.addBindValue(profile);
    losses.addBindValue(since.toString(Qt::ISODate));
    if (!losses.exec())
        return false;
    while (losses.next())
        record.losses.append({.day = QDate::fromString(losses.value(0).toString(), Qt::ISODate),
                              .mark = losses.value(1).toString(),
                              .kind = losses.value(2).toString() == kKinds[0] ? LostLink::Kind::Gone
                                                                              : LostLink::Kind::Stopped});
    QSqlQuery visits(m_file.database());
    visits.prepare(u"SELECT taken_at_ms FROM visits WHERE profile = ? AND taken_at_ms >= ? ORDER BY 1"_s);
    visits.addBindValue(profile);
    visits.addBindValue(since.startOfDay().toMSecsSinceEpoch());
    if (!visits.exec())
        return false;
    while (visits.next())
        record.visitTimes.append(visits.value(0).toLongLong());
    return true;
}

bool HomeDatabase::write(const QUuid &profile, const HomeVisit &visit, const QList<LostLink> &losses)
{
    return m_file.inOneStep(
        [&] { return store(idOf(profile), visit, losses) && prune(idOf(profile), visit.takenAtMs); });
}

bool HomeDatabase::store(const QString &profile, const HomeVisit &visit, const QList<LostLink> &losses)
{
    const QVariant links = visit.links.isEmpty() ? QVariant() : QVariant(visit.links);
    if (!m_file.execute(u"INSERT OR REPLACE INTO visits VALUES (?, ?, ?, ?, ?)"_s,
                        {profile, visit.startedAtMs, visit.takenAtMs, visit.account, links}) ||
        !m_file.execute(u"DELETE FROM counts WHERE profile = ? AND started_at_ms = ?"_s,
                        {profile, visit.startedAtMs}))
        return false;
    for (auto count = visit.counts.cbegin(); count != visit.counts.cend(); ++count)
        if (!m_file.execute(u"INSERT INTO counts VALUES (?, ?, ?, ?)"_s,
                            {profile, visit.startedAtMs, count.key(), count.value()}))
            return false;
    for (const LostLink &loss : losses)
        if (!m_file.execute(u"INSERT OR REPLACE INTO losses VALUES (?, ?, ?, ?)"_s,
                            {profile, loss.day.toString(Qt::ISODate), loss.mark,
                             QString(kKinds[static_cast<std::size_t>(loss.kind)])}))
            return false;
    return true;
}

bool HomeDatabase::prune(const QString &profile, qint64 nowMs)
{
    const QDateTime oldest = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).addDays(-kKeptDays);
    const qint64 oldestMs = oldest.toMSecsSinceEpoch();
    return m_file.execute(u"DELETE FROM losses WHERE profile = ? AND day < ?"_s,
                          {profile, oldest.date().toString(Qt::ISODate)}) &&
           m_file.execute(
               u"DELETE FROM counts WHERE profile = ? AND started_at_ms IN (SELECT started_at_ms FROM"
               " visits WHERE profile = ? AND taken_at_ms < ?)"_s,
               {profile, profile, oldestMs}) &&
           m_file.execute(u"DELETE FROM visits WHERE profile = ? AND taken_at_ms < ?"_s,
                          {profile, oldestMs}) &&
           m_file.execute(
               u"UPDATE visits SET links = NULL WHERE profile = ? AND started_at_ms NOT IN (SELECT"
               " started_at_ms FROM visits WHERE profile = ? ORDER BY started_at_ms DESC LIMIT 2)"_s,
               {profile, profile});
}

bool HomeDatabase::forget(const QUuid &profile)
{
    const QString id = idOf(profile);
    // What is erased must not stay readable in free pages of the file.
    return m_file.isReady() && m_file.execute(u"PRAGMA secure_delete=ON"_s) &&
           m_file.execute(u"DELETE FROM visits WHERE profile = ?"_s, {id}) &&
           m_file.execute(u"DELETE FROM counts WHERE profile = ?"_s, {id}) &&
           m_file.execute(u"DELETE FROM losses WHERE profile = ?"_s, {id});
}

} // namespace vinculo::storage
