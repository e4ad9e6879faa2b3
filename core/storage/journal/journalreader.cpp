// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalreader.h"

#include "core/storage/journal/journalrow.h"
#include "core/storage/journal/journalschema.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

ApiError storageError(const QString &code)
{
    return {.kind = ErrorKind::Storage, .code = code};
}

} // namespace

struct JournalReader::Private
{
    QString filePath;
    QString connectionName;
    QSqlDatabase database;
};

JournalReader::JournalReader(const QString &filePath)
    : d(std::make_unique<Private>())
{
    d->filePath = filePath;
    d->connectionName = u"journal-reader-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

JournalReader::~JournalReader()
{
    if (!d->database.isValid())
        return;
    d->database.close();
    d->database = QSqlDatabase(); // the last handle must be gone before the connection may be removed
    QSqlDatabase::removeDatabase(d->connectionName);
}

std::optional<ApiError> JournalReader::open()
{
    if (!QFileInfo(d->filePath).isFile()) // SQLite would make a directory's name an error without words
        return storageError(u"journal_missing"_s);
    // Before the entries: the program may add some meanwhile, and what the guard says must not be newer.
    m_guard = chain::readHead(d->filePath);
    d->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, d->connectionName);
    d->database.setDatabaseName(d->filePath);
    d->database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!d->database.open())
        return storageError(u"journal_unreadable"_s);
    const int version = journalschema::version(d->database);
    if (version > journalschema::kVersion)
        return storageError(u"journal_newer"_s);
    if (version > 0 && version < journalschema::kVersion)
        return storageError(u"journal_older"_s);
    // The first question begins the transaction; all that follow see the file as it is now.
    std::optional<ChainHead> noted;
    if (version == journalschema::kVersion && journalschema::execute(d->database, u"BEGIN"_s))
        noted = journalschema::notedHead(d->database);
    if (!noted)
        return storageError(u"journal_unreadable"_s);
    m_noted = *noted;
    return std::nullopt;
}

std::optional<ApiError> JournalReader::forEach(qint64 fromMs, qint64 untilMs, const Visit &visit)
{
    QString statement = journalrow::select();
    const bool isPart = fromMs > 0 || untilMs > 0;
    if (isPart)
        statement += u" WHERE id BETWEEN (SELECT min(id) FROM calls WHERE started_at_ms >= ? AND"
                     " started_at_ms < ?) AND (SELECT max(id) FROM calls WHERE started_at_ms >= ? AND"
                     " started_at_ms < ?)"_s;
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    query.prepare(statement + u" ORDER BY id"_s);
    const qint64 until = untilMs > 0 ? untilMs : std::numeric_limits<qint64>::max();
    for (int i = 0; isPart && i < 4; ++i)
        query.bindValue(i, i % 2 == 0 ? fromMs : until);
    if (!query.exec())
        return storageError(u"journal_unreadable"_s);
    while (query.next())
        if (!visit(journalrow::columnsAt(query), query.value(journalrow::kHashColumn).toString().toLatin1()))
            return std::nullopt;
    if (query.lastError().isValid()) // a damaged page ends the rows like their end does
        return storageError(u"journal_unreadable"_s);
    return std::nullopt;
}

QByteArray JournalReader::linkBefore(qint64 id) const
{
    QSqlQuery query(d->database);
    query.prepare(u"SELECT hash FROM calls WHERE id < ? ORDER BY id DESC LIMIT 1"_s);
    query.bindValue(0, id);
    return query.exec() && query.next() ? query.value(0).toString().toLatin1() : chain::firstLink();
}

} // namespace vinculo::storage
