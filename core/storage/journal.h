// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/callrecord.h"
#include "core/domain/handoverrecord.h"
#include "core/domain/profile.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace vinculo::storage {

//! One line of what this program did: a call to Belvo, or rows that left the program. Metadata only: never
//! bodies, queries, names or secrets.
struct JournalEntry
{
    qint64 id = 0;
    QString profileName;
    Environment environment = Environment::Demo;
    CallRecord call;                        //!< of a handover only the time
    std::optional<HandoverRecord> handover; //!< set: not a call
    //! Of a fetch at an institution: tells the link apart from others of the profile without naming it.
    //! Stands in for CallRecord::fetchedLink, which is not kept.
    QString linkMark;
};

//! The record of every call and handover, in SQLite (0600, WAL, commit checked). Falls back to memory when
//! the disk refuses and says so. Writing is batched on a thread of its own; answers arrive on the GUI thread.
class Journal : public QObject
{
    Q_OBJECT
public:
    //! The user's journal, or `filePath` in tests.
    explicit Journal(const QString &filePath = {}, QObject *parent = nullptr);
    //! Writes what is left, then ends the thread.
    ~Journal() override;

    void append(const Profile &profile, const CallRecord &record);
    void append(const Profile &profile, const HandoverRecord &record);
    //! Newest first, at most `limit`; `beforeId` 0 starts at the newest.
    [[nodiscard]] Call<QList<JournalEntry>> entries(qint64 beforeId, int limit);
    //! The calls that had data of this link fetched at its institution, begun from `fromMs` until before
    //! `untilMs` (UTC, since the epoch), in no order; of any program that writes into the same journal.
    [[nodiscard]] Call<QList<CallRecord>> fetches(const Profile &profile, const QString &linkId,
                                                  qint64 fromMs, qint64 untilMs);
    //! False once the disk has refused; what was written before stays on disk, the rest lives for this run
    //! only. Known for certain after the first answer of entries().
    [[nodiscard]] bool isPersistent() const;
    //! Where a damaged journal was kept when a new one had to be started; empty when all was well.
    [[nodiscard]] QString setAsideFile() const;

Q_SIGNALS:
    //! The entry has its id and is stored (in memory when not persistent). In the order of the appends.
    void appended(const vinculo::storage::JournalEntry &entry);
    //! The disk refused: isPersistent() is false from now on.
    void persistenceLost();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::storage

Q_DECLARE_METATYPE(vinculo::storage::JournalEntry)
