// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journaldatabase.h"

#include "core/storage/journal/journalrow.h"
#include "core/storage/journal/journalschema.h"
#include "core/storage/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

using journalschema::execute;

JournalDatabase::JournalDatabase(const QString &filePath, const QString &account)
    : m_filePath(filePath)
    , m_account(account)
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
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!m_database.open())
        return false;
    const int version = journalschema::version(m_database);
    m_damaged = version < 0;
    if (version < 0 || version > journalschema::kVersion) // a newer program's journal is left alone
        return false;
    // FULL: what the file of the head has been told must not be lost with the power.
    const bool ready = execute(m_database, u"PRAGMA synchronous=FULL"_s) &&
                       journalschema::prepare(m_database, m_filePath, m_account);
    // Stays with the file. Refused at once, without waiting, while another program is about to do the same.
    static_cast<void>(execute(m_database, u"PRAGMA journal_mode=WAL"_s));
    QSqlQuery query(m_database);
    if (!ready || !query.exec(u"SELECT coalesce(max(id), 0) FROM calls"_s) || !query.next())
        return false;
    m_lastId = query.value(0).toLongLong();
    m_known = chain::readHead(m_filePath);
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
    QFile::rename(chain::headFile(m_filePath), chain::headFile(aside));
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

void JournalDatabase::noteBreak(QList<JournalEntry> &entries, const QString &how) const
{
    JournalEntry noted{.profileName = entries.constFirst().profileName,
                       .environment = entries.constFirst().environment,
                       .account = m_account};
    noted.call.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    noted.change = ChangeRecord{.kind = ChangeRecord::Kind::ChainBroken,
                                .atMs = noted.call.startedAtMs,
                                .detail = how,
                                .outcome = ChangeRecord::Outcome::Failed};
    entries.prepend(noted);
}

//! Another process may write into the same journal (a command beside the window): the end of the chain is
//! asked for while nobody else can write, or it would fork.
bool JournalDatabase::insert(QList<JournalEntry> &entries)
{
    if (!execute(m_database, u"BEGIN IMMEDIATE"_s))
        return false;
    QList<JournalEntry> chained = entries;
    ChainHead head;
    const bool stored = insertChained(chained, head) && journalschema::noteHead(m_database, head) &&
                        execute(m_database, u"COMMIT"_s);
    if (!stored) {
        static_cast<void>(execute(m_database, u"ROLLBACK"_s));
        return false;
    }
    entries = std::move(chained);
    m_lastId = head.lastId;
    m_known = head;
    // May stay behind the table when the disk refuses or two programs write at once, but never be ahead.
    static_cast<void>(chain::writeHead(m_filePath, head));
    return true;
}

bool JournalDatabase::insertChained(QList<JournalEntry> &entries, ChainHead &head)
{
    const std::optional<ChainHead> noted = journalschema::notedHead(m_database);
    const std::optional<ChainHead> last = journalschema::lastEntry(m_database);
    if (!noted || !last)
        return false;
    if (!m_known)
        noteBreak(entries, u"head_missing"_s);
    else if (!journalschema::holds(m_database, *m_known))
        noteBreak(entries, u"end_missing"_s);
    else if (noted->lastId != last->lastId || noted->hash != last->hash)
        noteBreak(entries, u"end_differs"_s);
    head = *last;
    head.count = std::max<qint64>(noted->count, 0);
    if (m_known) // no number is given twice, even when entries are gone
        head.lastId = std::max({head.lastId, m_known->lastId, noted->lastId});
    QSqlQuery query(m_database);
    if (!query.prepare(journalrow::insert()))
        return false;
    for (JournalEntry &entry : entries) {
        entry.id = ++head.lastId;
        const QList<QVariant> columns = journalrow::columnsOf(entry);
        entry.hash = chain::link(head.hash, columns);
        for (int i = 0; i < columns.size(); ++i)
            query.bindValue(i, columns[i]);
        query.bindValue(journalrow::kHashColumn, QString::fromLatin1(entry.hash));
        if (!query.exec())
            return false;
        head.hash = entry.hash;
        ++head.count;
    }
    return true;
}

QList<JournalEntry> JournalDatabase::entries(qint64 beforeId, int limit, EntryKind kind) const
{
    QList<JournalEntry> found;
    for (auto entry = m_memory.crbegin(); entry != m_memory.crend() && found.size() < limit; ++entry) {
        if ((beforeId <= 0 || entry->id < beforeId) && (kind == EntryKind::All || kindOf(*entry) == kind))
            found.append(*entry);
    }
    const int missing = limit - static_cast<int>(found.size());
    if (missing > 0)
        found +=
            stored(u" WHERE id < ? AND "_s + journalrow::conditionOf(kind) + u" ORDER BY id DESC LIMIT ?"_s,
                   {beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max(), missing});
    return found;
}

//! Nothing when the journal is in memory only: read what is asked for from disk.
QList<JournalEntry> JournalDatabase::stored(const QString &condition, const QList<QVariant> &values) const
{
    QList<JournalEntry> found;
    if (!m_database.isOpen())
        return found;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(journalrow::select() + condition);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    for (bool isRead = query.exec(); isRead && query.next();) {
        found.append(journalrow::entryOf(journalrow::columnsAt(query)));
        found.last().hash = query.value(journalrow::kHashColumn).toString().toLatin1();
    }
    return found;
}

QList<CallRecord> JournalDatabase::calls(const QList<JournalEntry> &entries)
{
    QList<CallRecord> calls;
    calls.reserve(entries.size());
    for (const JournalEntry &entry : entries)
        calls.append(entry.call);
    return calls;
}

template<class Wanted>
QList<JournalEntry> JournalDatabase::remembered(Wanted isWanted) const
{
    QList<JournalEntry> found;
    std::ranges::copy_if(m_memory, std::back_inserter(found), isWanted);
    return found;
}

QList<CallRecord> JournalDatabase::fetches(const QString &linkMark, qint64 fromMs, qint64 untilMs) const
{
    const auto isWanted = [&](const JournalEntry &entry) {
        return entry.linkMark == linkMark && entry.call.startedAtMs >= fromMs &&
               entry.call.startedAtMs < untilMs;
    };
    return calls(remembered(isWanted) +
                 stored(u" WHERE link_mark = ? AND started_at_ms >= ? AND started_at_ms < ?"_s,
                        {linkMark, fromMs, untilMs}));
}

//! By the newest entries and not by the times of all that ever fetched: the journal may have millions.
QList<JournalEntry> JournalDatabase::recentFetches(qint64 fromMs) const
{
    const auto isWanted = [&](const JournalEntry &entry) {
        return !entry.linkMark.isEmpty() && entry.call.startedAtMs >= fromMs;
    };
    return remembered(isWanted) + stored(u" WHERE id > (SELECT COALESCE(MAX(id), 0) FROM calls) - ?"
                                         " AND +link_mark IS NOT NULL AND started_at_ms >= ?"_s,
                                         {Journal::kMostRecent, fromMs});
}

//! One question for each mark and kind, so that each is found by its index.
QList<JournalEntry> JournalDatabase::about(const QStringList &marks, qint64 fromMs) const
{
    const auto isWanted = [&](const JournalEntry &entry) {
        const QString object = entry.change     ? entry.change->object
                               : entry.handover ? entry.handover->object
                                                : entry.touchedMark;
        return (marks.contains(entry.linkMark) || marks.contains(object)) && entry.call.startedAtMs >= fromMs;
    };
    QList<JournalEntry> found = remembered(isWanted);
    for (const QString &mark : marks) {
        found += stored(u" WHERE link_mark = ? AND started_at_ms >= ?"_s, {mark, fromMs});
        found += stored(u" WHERE object_mark = ? AND started_at_ms >= ?"_s, {mark, fromMs});
    }
    return found;
}

QList<JournalEntry> JournalDatabase::institutionCalls(const QString &profileName, Environment environment,
                                                      qint64 fromMs) const
{
    const auto isWanted = [&](const JournalEntry &entry) {
        return !entry.call.institution.isEmpty() && entry.call.startedAtMs >= fromMs &&
               entry.profileName == profileName && entry.environment == environment;
    };
    return stored(
               u" WHERE id IN (SELECT id FROM calls WHERE institution IS NOT NULL AND started_at_ms >= ?"
               " AND profile = ? AND environment = ? ORDER BY id DESC LIMIT ?) ORDER BY started_at_ms, id"_s,
               {fromMs, chain::storable(profileName), journalrow::wordOf(environment),
                Journal::kMostInstitutionCalls}) +
           remembered(isWanted);
}

QList<JournalEntry> JournalDatabase::byRequestId(const QString &requestId) const
{
    if (requestId.isEmpty())
        return {};
    QList<JournalEntry> found =
        remembered([&](const JournalEntry &entry) { return entry.call.requestId == requestId; });
    std::ranges::reverse(found);
    return found + stored(u" WHERE request_id = ? AND request_id <> '' ORDER BY id DESC"_s, {requestId});
}

} // namespace vinculo::storage
