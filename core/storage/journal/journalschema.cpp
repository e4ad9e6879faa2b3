// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalschema.h"

#include "core/storage/journal/journalrow.h"

#include <QDateTime>
#include <QFile>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::storage::journalschema {

namespace {

//! The columns of version 2 stand behind those of version 1, empty for calls.
constexpr std::array kHandoverColumns = {"handover TEXT"_L1, "resource TEXT"_L1, "format TEXT"_L1,
                                         "row_count INTEGER"_L1, "personal INTEGER"_L1};
constexpr std::array kChangeColumns = {"institution TEXT"_L1, "account TEXT"_L1,     "change TEXT"_L1,
                                       "subject TEXT"_L1,     "object_mark TEXT"_L1, "detail TEXT"_L1,
                                       "count INTEGER"_L1,    "outcome TEXT"_L1,     "hash TEXT"_L1};

template<std::size_t size>
bool addColumns(const QSqlDatabase &database, const std::array<QLatin1StringView, size> &columns)
{
    return std::ranges::all_of(columns, [&](QLatin1StringView column) {
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

bool store(QSqlQuery &insertion, const QList<QVariant> &columns, const QByteArray &hash)
{
    for (int i = 0; i < columns.size(); ++i)
        insertion.bindValue(i, columns[i]);
    insertion.bindValue(journalrow::kHashColumn, QString::fromLatin1(hash));
    return insertion.exec();
}

//! What is there already is taken as it is: nobody can say whether it was changed before.
bool chainOlder(const QSqlDatabase &database, const QString &account, ChainHead &head)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    QSqlQuery update(database);
    if (!rows.exec(journalrow::select() + u" ORDER BY id"_s) ||
        !update.prepare(u"UPDATE calls SET hash = ? WHERE id = ?"_s))
        return false;
    while (rows.next()) {
        head.lastId = rows.value(0).toLongLong();
        head.hash = chain::link(head.hash, journalrow::columnsAt(rows));
        ++head.count;
        update.bindValue(0, QString::fromLatin1(head.hash));
        update.bindValue(1, head.lastId);
        if (!update.exec())
            return false;
    }
    if (head.count == 0)
        return true;
    JournalEntry began{.id = head.lastId + 1, .environment = Environment::Demo, .account = account};
    began.call.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    began.change = ChangeRecord{.kind = ChangeRecord::Kind::ChainBegan, .count = head.count};
    QSqlQuery insertion(database);
    const QList<QVariant> columns = journalrow::columnsOf(began);
    head = {head.count + 1, began.id, chain::link(head.hash, columns)};
    return insertion.prepare(journalrow::insert()) && store(insertion, columns, head.hash);
}

bool addChain(const QSqlDatabase &database, const QString &filePath, const QString &account)
{
    ChainHead head{.count = 0, .lastId = 0, .hash = chain::firstLink()};
    const bool isAdded =
        addColumns(database, kChangeColumns) &&
        execute(database, u"CREATE INDEX calls_by_request ON calls (request_id) WHERE request_id <> ''"_s) &&
        execute(database, u"CREATE INDEX calls_by_institution ON calls (institution, started_at_ms)"
                          " WHERE institution IS NOT NULL"_s) &&
        execute(database, u"CREATE INDEX calls_by_change ON calls (change, id) WHERE change IS NOT NULL"_s) &&
        execute(database, u"CREATE INDEX calls_by_handover ON calls (id) WHERE handover IS NOT NULL"_s) &&
        execute(database, u"CREATE TABLE chain (place INTEGER PRIMARY KEY CHECK (place = 1),"
                          " count INTEGER NOT NULL, last_id INTEGER NOT NULL, hash TEXT NOT NULL)"_s) &&
        chainOlder(database, account, head) && noteHead(database, head);
    // Before anybody else can see the tables: a journal without the file of its head is one that lost it. One
    // that is there is older than this file, and will not fit. What it says must never be ahead of the table.
    return isAdded && (QFile::exists(chain::headFile(filePath)) ||
                       chain::writeHead(filePath, {0, 0, chain::firstLink()}));
}

} // namespace

bool execute(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement);
}

int version(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

bool prepare(const QSqlDatabase &database, const QString &filePath, const QString &account)
{
    const bool isReady =
        execute(database, u"BEGIN IMMEDIATE"_s) &&
        execute(database, u"CREATE TABLE IF NOT EXISTS calls (id INTEGER PRIMARY KEY, profile TEXT NOT NULL,"
                          " environment TEXT NOT NULL, started_at_ms INTEGER NOT NULL, verb TEXT NOT NULL,"
                          " path TEXT NOT NULL, status INTEGER NOT NULL, duration_ms INTEGER NOT NULL,"
                          " attempt INTEGER NOT NULL, request_id TEXT, error_code TEXT, error_kind TEXT,"
                          " failed INTEGER NOT NULL)"_s) &&
        (version(database) >= 2 || addColumns(database, kHandoverColumns)) &&
        (version(database) >= 3 || addLinkMarks(database)) &&
        (version(database) >= 4 || addChain(database, filePath, account)) &&
        execute(database, u"CREATE INDEX IF NOT EXISTS calls_by_object ON calls (object_mark, started_at_ms)"
                          " WHERE object_mark IS NOT NULL"_s) &&
        execute(database, u"PRAGMA user_version=%1"_s.arg(kVersion)) && execute(database, u"COMMIT"_s);
    if (!isReady)
        static_cast<void>(execute(database, u"ROLLBACK"_s));
    return isReady;
}

std::optional<ChainHead> notedHead(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT count, last_id, hash FROM chain"_s))
        return {};
    if (!query.next())
        return ChainHead{.count = -1}; // somebody has emptied the table
    return ChainHead{query.value(0).toLongLong(), query.value(1).toLongLong(),
                     query.value(2).toString().toLatin1()};
}

std::optional<ChainHead> lastEntry(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT id, hash FROM calls ORDER BY id DESC LIMIT 1"_s))
        return {};
    if (!query.next())
        return ChainHead{.hash = chain::firstLink()};
    return ChainHead{0, query.value(0).toLongLong(), query.value(1).toString().toLatin1()};
}

bool holds(const QSqlDatabase &database, const ChainHead &head)
{
    if (head.lastId == 0)
        return head.hash == chain::firstLink();
    QSqlQuery query(database);
    query.prepare(u"SELECT hash FROM calls WHERE id = ?"_s);
    query.bindValue(0, head.lastId);
    return query.exec() && query.next() && query.value(0).toString().toLatin1() == head.hash;
}

bool noteHead(const QSqlDatabase &database, const ChainHead &head)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT OR REPLACE INTO chain (place, count, last_id, hash) VALUES (1, ?, ?, ?)"_s);
    query.bindValue(0, head.count);
    query.bindValue(1, head.lastId);
    query.bindValue(2, QString::fromLatin1(head.hash));
    return query.exec();
}

} // namespace vinculo::storage::journalschema
