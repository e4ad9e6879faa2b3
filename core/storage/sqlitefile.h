// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace vinculo::storage {

//! A small SQLite file of the program (0600), open for one piece of work. Made, used and destroyed on one
//! thread. A file that is no database is set aside and begun anew; one of a newer program is left alone.
class SqliteFile
{
public:
    //! `tables`: statements that make a new file one of `version`.
    SqliteFile(const QString &filePath, int version, const QStringList &tables);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    [[nodiscard]] bool isReady() const { return m_opened == Opened::Yes; } //!< false: the disk refused
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    bool execute(const QString &statement, const QVariantList &values = {});
    //! All of `work` or nothing; false: nothing, because the disk or the work said no.
    template<class Work>
    bool inOneStep(const Work &work)
    {
        if (!isReady() || !execute(QStringLiteral("BEGIN IMMEDIATE")))
            return false;
        const bool isDone = work() && execute(QStringLiteral("COMMIT"));
        if (!isDone)
            execute(QStringLiteral("ROLLBACK"));
        return isDone;
    }

private:
    enum class Opened { Yes, Damaged, Refused };
    [[nodiscard]] Opened open();
    [[nodiscard]] int formatVersion();
    [[nodiscard]] bool prepareTables();
    void close();

    const QString m_filePath;
    const QString m_connectionName;
    const int m_version;
    const QStringList m_tables;
    QSqlDatabase m_database;
    Opened m_opened = Opened::Refused;
};

} // namespace vinculo::storage
