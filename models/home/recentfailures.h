// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "models/home/portfoliofacts.h"
#include "models/triage/linktrouble.h"

#include <QObject>

#include <deque>

namespace vinculo::models {

//! The failed calls of one profile within the last kErrorDays, from the journal on this computer. GUI thread.
class RecentFailures : public QObject
{
    Q_OBJECT
public:
    RecentFailures(storage::Journal &journal, const Profile &profile, QObject *parent = nullptr);

    void read(const QDateTime &now); //!< once; calls made later are added by themselves
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    //! By code, or by kind where there is no code; the most frequent first. Without targets.
    [[nodiscard]] QList<ErrorFacts> errors(const QDateTime &now) const;
    //! What fetches through each link came to in that time; empty until isKnown().
    [[nodiscard]] LinkTroubles troubles() const { return m_isKnown ? m_troubles : LinkTroubles(); }

Q_SIGNALS:
    void changed();

private:
    struct Failure
    {
        qint64 atMs = 0;
        QString code;
        ErrorKind kind = ErrorKind::Protocol;
    };
    void readOn(qint64 beforeId);
    void onRead(const Result<QList<storage::JournalEntry>> &entries);
    void take(const storage::JournalEntry &entry);
    void takeOlder(const storage::JournalEntry &entry); //!< than all that were taken before
    void takeNewer(const storage::JournalEntry &entry);

    storage::Journal &m_journal;
    const QString m_profileName;
    const Environment m_environment;
    qint64 m_sinceMs = 0;
    std::optional<qint64> m_newestId; //!< up to here everything has been read or arrived
    std::deque<Failure> m_failures;
    LinkTroubles m_troubles;
    Call<QList<storage::JournalEntry>> m_load;
    bool m_isKnown = false;
};

} // namespace vinculo::models
