// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journaldatabase.h"

#include "core/storage/privatefile.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

constexpr int kFormatVersion = 3; //!< 2: handovers; 3: marks of links

// Words, not numbers, so that the file stays readable with any SQLite tool and survives a reordered enum.
constexpr std::array kVerbs = {"GET"_L1, "POST"_L1, "PATCH"_L1, "PUT"_L1, "DELETE"_L1};
constexpr std::array kEnvironments = {"demo"_L1, "sandbox"_L1, "production"_L1};
constexpr std::array kErrorKinds = {
    "offline"_L1,         "timeout"_L1,      "insecure"_L1, "unauthorized"_L1, "forbidden"_L1, "not_found"_L1,
    "validation"_L1,      "mfa_required"_L1, "conflict"_L1, "rate_limited"_L1, "server"_L1,    "protocol"_L1,
    "outcome_unknown"_L1, "read_only"_L1,    "storage"_L1,  "cancelled"_L1,
};
constexpr std::array kHandovers = {"export"_L1, "copy"_L1};
static_assert(kHandovers.size() == static_cast<std::size_t>(HandoverRecord::Kind::Copy) + 1);
static_assert(kVerbs.size() == static_cast<std::size_t>(HttpVerb::Delete) + 1);
static_assert(kEnvironments.size() == static_cast<std::size_t>(Environment::Production) + 1);
static_assert(kErrorKinds.size() == static_cast<std::size_t>(ErrorKind::Cancelled) + 1);

template<class Enum, std::size_t size>
QString wordOf(const std::array<QLatin1StringView, size> &words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

template<class Enum, std::size_t size>
Enum valueOf(const std::array<QLatin1StringView, size> &words, const QString &word, Enum otherwise)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (words[i] == word)
            return static_cast<Enum>(i);
    }
    return otherwise;
}

bool execute(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement);
}

int formatVersion(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

constexpr QLatin1StringView kSelect =
    "SELECT id, profile, environment, started_at_ms, verb, path, status, duration_ms, attempt,"
    " request_id, error_code, error_kind, failed, handover, resource, format, row_count, personal,"
    " link_mark FROM calls"_L1;

//! A row of kSelect.
JournalEntry entryFrom(const QSqlQuery &row)
{
    JournalEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.profileName = row.value(1).toString();
    entry.environment = valueOf(kEnvironments, row.value(2).toString(), Environment::Production);
    entry.call.startedAtMs = row.value(3).toLongLong();
    entry.call.verb = valueOf(kVerbs, row.value(4).toString(), HttpVerb::Get);
    entry.call.pathTemplate = row.value(5).toString();
    entry.call.status = row.value(6).toInt();
    entry.call.durationMs = row.value(7).toLongLong();
    entry.call.attempt = row.value(8).toInt();
    entry.call.requestId = row.value(9).toString();
    entry.call.errorCode = row.value(10).toString();
    entry.call.errorKind = valueOf(kErrorKinds, row.value(11).toString(), ErrorKind::Protocol);
    entry.call.failed = row.value(12).toBool();
    if (!row.value(13).isNull()) {
        entry.handover = HandoverRecord{
            .kind = valueOf(kHandovers, row.value(13).toString(), HandoverRecord::Kind::Export),
            .atMs = entry.call.startedAtMs,
            .resource = row.value(14).toString(),
            .format = row.value(15).toString(),
            .rows = row.value(16).toLongLong(),
            .hasPersonalData = row.value(17).toBool()};
    }
    entry.linkMark = row.value(18).toString();
    return entry;
}

//! The columns of version 2 stand behind those of version 1, empty for calls.
constexpr std::array kHandoverColumns = {"handover TEXT"_L1, "resource TEXT"_L1, "format TEXT"_L1,
                                         "row_count INTEGER"_L1, "personal INTEGER"_L1};

bool addHandovers(const QSqlDatabase &database)
{
    return std::ranges::all_of(kHandoverColumns, [&](QLatin1StringView column) {
        return execute(database, u"ALTER TABLE calls ADD COLUMN "_s + column);
    });
}

//! Only fetches carry a mark, so the index stays small however long the journal grows.
bool addLinkMarks(const QSqlDatabase &database)
{
    return execute(database, u"ALTER TABLE calls ADD COLUMN link_mark TEXT"_s) &&
           execute(database, u"CREATE INDEX calls_by_link ON calls (link_mark, started_at_ms)"
                             " WHERE link_mark IS NOT NULL"_s);
}

//! In one step: another process may be about to do the same.
bool prepareTable(const QSqlDatabase &database)
{
    const bool ready =
        execute(database, u"BEGIN IMMEDIATE"_s) &&
        execute(database, u"CREATE TABLE IF NOT EXISTS calls (id INTEGER PRIMARY KEY, profile TEXT NOT NULL,"
                          " environment TEXT NOT NULL, started_at_ms INTEGER NOT NULL, verb TEXT NOT NULL,"
                          " path TEXT NOT NULL, status INTEGER NOT NULL, duration_ms INTEGER NOT NULL,"
                          " attempt INTEGER NOT NULL, request_id TEXT, error_code TEXT, error_kind TEXT,"
                          " failed INTEGER NOT NULL)"_s) &&
        (formatVersion(database) >= 2 || addHandovers(database)) &&
        (formatVersion(database) >= 3 || addLinkMarks(database)) &&
        execute(database, u"PRAGMA user_version=%1"_s.arg(kFormatVersion)) && execute(database, u"COMMIT"_s);
    if (!ready)
        execute(database, u"ROLLBACK"_s);
    return ready;
}

void bind(QSqlQuery &query, const JournalEntry &entry)
{
    int column = 0;
    query.bindValue(column++, entry.id);
    query.bindValue(column++, entry.profileName);
    query.bindValue(column++, wordOf(kEnvironments, entry.environment));
    query.bindValue(column++, entry.call.startedAtMs);
    query.bindValue(column++, wordOf(kVerbs, entry.call.verb));
    const QString &path = entry.call.pathTemplate;
    query.bindValue(column++, path.isNull() ? u""_s : path); // a null text would be NULL, which is refused
    query.bindValue(column++, entry.call.status);
    query.bindValue(column++, entry.call.durationMs);
    query.bindValue(column++, entry.call.attempt);
    query.bindValue(column++, entry.call.requestId);
    query.bindValue(column++, entry.call.errorCode);
    query.bindValue(column++, wordOf(kErrorKinds, entry.call.errorKind));
    query.bindValue(column++, entry.call.failed ? 1 : 0);
    const bool isHandover = entry.handover.has_value();
    const HandoverRecord handover = entry.handover.value_or(HandoverRecord{});
    query.bindValue(column++, isHandover ? wordOf(kHandovers, handover.kind) : QVariant());
    query.bindValue(column++, isHandover ? handover.resource : QVariant());
    query.bindValue(column++, isHandover ? handover.format : QVariant());
    query.bindValue(column++, isHandover ? handover.rows : QVariant());
    query.bindValue(column++, isHandover ? int(handover.hasPersonalData) : QVariant());
    query.bindValue(column, entry.linkMark.isEmpty() ? QVariant() : entry.linkMark);
}

} // namespace

JournalDatabase::JournalDatabase(const QString &filePath)
    : m_filePath(filePath)
    , m_connectionName(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalDatabase::~JournalDatabase()
{
    close();
}

void JournalDatabase::open()
{
    m_persistent = tryOpen();
    if (!m_persistent && m_damaged && setAside())
        m_persistent = tryOpen();
    if (!m_persistent)
        close();
}

bool JournalDatabase::tryOpen()
{
    // SQLite gives its -wal and -shm files the mode of the database file, so this covers all three.
    if (!makePrivateFile(m_filePath))
        return false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_filePath);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return false;
    const int version = formatVersion(m_database);
    m_damaged = version < 0;
    if (version < 0 || version > kFormatVersion) // a newer program's journal is left alone
        return false;
    const bool ready = execute(m_database, u"PRAGMA journal_mode=WAL"_s) &&
                       execute(m_database, u"PRAGMA synchronous=NORMAL"_s) && prepareTable(m_database);
    QSqlQuery query(m_database);
    if (!ready || !query.exec(u"SELECT coalesce(max(id), 0) FROM calls"_s) || !query.next())
        return false;
    m_lastId = query.value(0).toLongLong();
    return true;
}

void JournalDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // the last handle must be gone before the connection may be removed
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool JournalDatabase::setAside()
{
    close();
    const QString aside = setAsideName(m_filePath);
    if (!QFile::rename(m_filePath, aside))
        return false;
    // Left-overs of the damaged file must not be replayed into the new one.
    QFile::rename(m_filePath + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(m_filePath + u"-shm"_s);
    m_asideFile = aside;
    return true;
}

void JournalDatabase::append(QList<JournalEntry> &entries)
{
    if (m_persistent && insert(entries))
        return;
    for (JournalEntry &entry : entries)
        entry.id = ++m_lastId;
    m_persistent = false; // once only: ids in memory stay above those on disk
    m_memory += entries;
    if (m_memory.size() > kMaxInMemory)
        m_memory.remove(0, m_memory.size() - kMaxInMemory);
}

//! Another process may write into the same journal (a command beside the window): the next id is asked for
//! while nobody else can write.
bool JournalDatabase::insert(QList<JournalEntry> &entries)
{
    if (!execute(m_database, u"BEGIN IMMEDIATE"_s))
        return false;
    QSqlQuery query(m_database);
    bool stored = query.exec(u"SELECT coalesce(max(id), 0) FROM calls"_s) && query.next();
    if (stored)
        m_lastId = query.value(0).toLongLong();
    query.finish();
    stored = stored && query.prepare(u"INSERT INTO calls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                     " ?, ?, ?, ?)"_s);
    for (JournalEntry &entry : entries) {
        if (!stored)
            break;
        entry.id = ++m_lastId;
        bind(query, entry);
        stored = query.exec();
    }
    query.finish();
    stored = stored && execute(m_database, u"COMMIT"_s);
    if (!stored)
        execute(m_database, u"ROLLBACK"_s);
    return stored;
}

QList<JournalEntry> JournalDatabase::entries(qint64 beforeId, int limit) const
{
    QList<JournalEntry> found;
    for (auto entry = m_memory.crbegin(); entry != m_memory.crend() && found.size() < limit; ++entry) {
        if (beforeId <= 0 || entry->id < beforeId)
            found.append(*entry);
    }
    const int missing = limit - static_cast<int>(found.size());
    if (missing > 0)
        readStored(beforeId, missing, found);
    return found;
}

void JournalDatabase::readStored(qint64 beforeId, int limit, QList<JournalEntry> &found) const
{
    if (!m_database.isOpen())
        return;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(kSelect + u" WHERE id < ? ORDER BY id DESC LIMIT ?"_s);
    query.bindValue(0, beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max());
    query.bindValue(1, limit);
    if (!query.exec())
        return;
    while (query.next())
        found.append(entryFrom(query));
}

QList<CallRecord> JournalDatabase::fetches(const QString &linkMark, qint64 fromMs, qint64 untilMs) const
{
    QList<CallRecord> found;
    for (const JournalEntry &entry : m_memory)
        if (entry.linkMark == linkMark && entry.call.startedAtMs >= fromMs &&
            entry.call.startedAtMs < untilMs)
            found.append(entry.call);
    if (!m_database.isOpen())
        return found;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(kSelect + u" WHERE link_mark = ? AND started_at_ms >= ? AND started_at_ms < ?"_s);
    query.bindValue(0, linkMark);
    query.bindValue(1, fromMs);
    query.bindValue(2, untilMs);
    for (bool isRead = query.exec(); isRead && query.next();)
        found.append(entryFrom(query).call);
    return found;
}

} // namespace vinculo::storage
