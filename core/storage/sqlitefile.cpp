// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include "core/storage/privatefile.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

SqliteFile::SqliteFile(const QString &filePath, int version, const QStringList &tables)
    : m_filePath(filePath)
    , m_connectionName(u"file-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_version(version)
    , m_tables(tables)
{
    m_opened = open();
    if (m_opened == Opened::Damaged) {
        close();
        m_opened = QFile::rename(m_filePath, setAsideName(m_filePath)) ? open() : Opened::Refused;
    }
}

SqliteFile::~SqliteFile()
{
    close();
}

bool SqliteFile::execute(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

int SqliteFile::formatVersion()
{
    QSqlQuery query(m_database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

bool SqliteFile::prepareTables()
{
    for (const QString &statement : m_tables)
        if (!execute(statement))
            return false;
    return execute(u"PRAGMA user_version=%1"_s.arg(m_version));
}

SqliteFile::Opened SqliteFile::open()
{
    if (!makePrivateFile(m_filePath))
        return Opened::Refused;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_filePath);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return Opened::Refused;
    const int version = formatVersion();
    if (version < 0)
        return Opened::Damaged;
    if (version > m_version)
        return Opened::Refused;
    return version == m_version || prepareTables() ? Opened::Yes : Opened::Refused;
}

void SqliteFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // the last handle must be gone before the connection may be removed
    QSqlDatabase::removeDatabase(m_connectionName);
}

} // namespace vinculo::storage
