// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace vinculo::storage {

//! The journal's file. Made, used and destroyed on one thread (that of the journal). When the file refuses,
//! newer entries stay in memory, where the latest kMaxInMemory are kept.
class JournalDatabase
{
public:
    static constexpr qsizetype kMaxInMemory = 20'000;

    explicit JournalDatabase(const QString &filePath);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    void open();
    void close();
    //! Gives every entry its id and stores them all, or none on disk and all in memory.
    void append(QList<JournalEntry> &entries);
    [[nodiscard]] QList<JournalEntry> entries(qint64 beforeId, int limit) const;
    //! Calls with this mark that began from `fromMs` until before `untilMs`.
    [[nodiscard]] QList<CallRecord> fetches(const QString &linkMark, qint64 fromMs, qint64 untilMs) const;
    [[nodiscard]] bool isPersistent() const { return m_persistent; }
    [[nodiscard]] QString setAsideFile() const { return m_asideFile; }

private:
    [[nodiscard]] bool tryOpen();
    [[nodiscard]] bool setAside();
    [[nodiscard]] bool insert(QList<JournalEntry> &entries);
    void readStored(qint64 beforeId, int limit, QList<JournalEntry> &found) const;

    const QString m_filePath;
    const QString m_connectionName;
    QSqlDatabase m_database;
    QString m_asideFile;
    QList<JournalEntry> m_memory; //!< oldest first; every id is above those on disk
    qint64 m_lastId = 0;
    bool m_persistent = false;
    bool m_damaged = false; //!< the file is not a journal, so it may be moved away
};

} // namespace vinculo::storage
