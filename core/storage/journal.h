// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/callrecord.h"
#include "core/domain/changerecord.h"
#include "core/domain/handoverrecord.h"
#include "core/domain/profile.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>

namespace vinculo::storage {

//! One line of what this program did: a call to Belvo, rows that left the program, or something a person
//! revealed or changed. Metadata only: never bodies, queries, names or secrets.
struct JournalEntry
{
    qint64 id = 0;
    QString profileName;
    Environment environment = Environment::Demo;
    CallRecord call;                        //!< of anything else the time, and what went wrong
    std::optional<HandoverRecord> handover; //!< set: not a call; its object is a mark
    std::optional<ChangeRecord> change;     //!< set: not a call either; its object is a mark
    //! Of a fetch at an institution: tells the link apart from others of the profile without naming it.
    //! Stands in for CallRecord::fetchedLink, which is not kept.
    QString linkMark;
    QString touchedMark; //!< in the same way for CallRecord::touchedLink
    QString account;     //!< of the operating system; empty: written before the journal kept it
    //! Covers everything above and the hash of the entry before. Empty: not on disk.
    QByteArray hash;
    [[nodiscard]] bool isCall() const { return !handover && !change; }
};

//! What people look for in the journal.
enum class EntryKind : std::uint8_t {
    All,
    Calls,
    Handovers, //!< rows that left the program
    Reveals,
    Profiles, //!< profiles, settings and signing in
    People,   //!< decisions about persons and about links that need somebody, lists that were forgotten
    Plans,    //!< and what holds back refreshes
    Upkeep,   //!< the journal about itself
};
[[nodiscard]] EntryKind kindOf(const JournalEntry &entry); //!< never All

//! The record of every call, handover and change, in SQLite (0600, WAL, commit checked), each entry chained
//! to the one before (docs/journal.md). Falls back to memory when the disk refuses and says so. Writing is
//! batched on a thread of its own; answers arrive on the GUI thread.
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
    //! `record.object` is an id and is not kept: only a mark that tells it apart within the profile. So it is
    //! in handovers.
    void append(const Profile &profile, const ChangeRecord &record);
    //! Newest first, at most `limit`; `beforeId` 0 starts at the newest.
    [[nodiscard]] Call<QList<JournalEntry>> entries(qint64 beforeId, int limit,
                                                    EntryKind kind = EntryKind::All);
    //! The calls that had data of this link fetched at its institution, begun from `fromMs` until before
    //! `untilMs` (UTC, since the epoch), in no order; of any program that writes into the same journal.
    [[nodiscard]] Call<QList<CallRecord>> fetches(const Profile &profile, const QString &linkId,
                                                  qint64 fromMs, qint64 untilMs);
    //! The calls of any profile that had data of a link fetched at its institution, begun at `fromMs` (UTC,
    //! since the epoch) or later, in no order; of very much that was done since, the latest. Links are marks.
    static constexpr int kMostRecent = 20'000;
    [[nodiscard]] Call<QList<JournalEntry>> recentFetches(qint64 fromMs);
    //! What was done with these links of the profile from `fromMs` (UTC, since the epoch) on, in no order:
    //! calls that fetched through them or changed them, what was shown, exported and decided about them, all
    //! with marks in place of their ids.
    [[nodiscard]] Call<QList<JournalEntry>> about(const Profile &profile, const QStringList &linkIds,
                                                  qint64 fromMs);
    //! The calls of this profile that concern an institution, begun at `fromMs` (UTC, since the epoch) or
    //! later, oldest first; of very many the latest kMostInstitutionCalls.
    static constexpr int kMostInstitutionCalls = 20'000;
    [[nodiscard]] Call<QList<JournalEntry>> institutionCalls(const Profile &profile, qint64 fromMs);
    //! What stands in the journal for an id of this profile: JournalEntry::linkMark, ChangeRecord::object.
    [[nodiscard]] static QString markOf(const Profile &profile, const QString &id);
    //! What Belvo answered under this request_id, newest first; there may be several, or none.
    [[nodiscard]] Call<QList<JournalEntry>> byRequestId(const QString &requestId);
    //! Everything appended so far is on disk (or, when it refuses, in memory).
    [[nodiscard]] Call<bool> settled();
    //! Where the journal is kept.
    [[nodiscard]] QString filePath() const;
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
