// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "core/storage/journal/journalchain.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <optional>

namespace vinculo::storage {

//! The journal's file. Made, used and destroyed on one thread (that of the journal). When the file refuses,
//! newer entries stay in memory, where the latest kMaxInMemory are kept.
class JournalDatabase
{
public:
    static constexpr qsizetype kMaxInMemory = 20'000;

    //! `account` of the operating system: whose entries the chain makes of itself.
    JournalDatabase(const QString &filePath, const QString &account);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    void open();
    void close();
    //! Gives every entry its id and stores them all, or none on disk and all in memory. Puts a ChainBroken
    //! before them when what was written earlier is no longer there as it was.
    void append(QList<JournalEntry> &entries);
    [[nodiscard]] QList<JournalEntry> entries(qint64 beforeId, int limit, EntryKind kind) const;
    //! Calls with this mark that began from `fromMs` until before `untilMs`.
    [[nodiscard]] QList<CallRecord> fetches(const QString &linkMark, qint64 fromMs, qint64 untilMs) const;
    [[nodiscard]] QList<JournalEntry> recentFetches(qint64 fromMs) const;
    //! What carries one of these marks, of either kind.
    [[nodiscard]] QList<JournalEntry> about(const QStringList &marks, qint64 fromMs) const;
    [[nodiscard]] QList<JournalEntry> institutionCalls(const QString &profileName, Environment environment,
                                                       qint64 fromMs) const;
    [[nodiscard]] QList<JournalEntry> byRequestId(const QString &requestId) const;
    [[nodiscard]] bool isPersistent() const { return m_persistent; }
    [[nodiscard]] QString setAsideFile() const { return m_asideFile; }

private:
    [[nodiscard]] bool tryOpen();
    [[nodiscard]] bool setAside();
    [[nodiscard]] bool insert(QList<JournalEntry> &entries);
    [[nodiscard]] bool insertChained(QList<JournalEntry> &entries, ChainHead &head);
    void noteBreak(QList<JournalEntry> &entries, const QString &how) const;
    [[nodiscard]] QList<JournalEntry> stored(const QString &condition, const QList<QVariant> &values) const;
    template<class Wanted>
    [[nodiscard]] QList<JournalEntry> remembered(Wanted isWanted) const;
    [[nodiscard]] static QList<CallRecord> calls(const QList<JournalEntry> &entries);

    const QString m_filePath;
    const QString m_account;
    const QString m_connectionName;
    QSqlDatabase m_database;
    QString m_asideFile;
    QList<JournalEntry> m_memory; //!< oldest first; every id is above those on disk
    //! The end of the chain as this program has last seen it, at first from the file beside the journal;
    //! nothing when that file was missing.
    std::optional<ChainHead> m_known;
    qint64 m_lastId = 0;
    bool m_persistent = false;
    bool m_damaged = false; //!< the file is not a journal, so it may be moved away
};

} // namespace vinculo::storage
