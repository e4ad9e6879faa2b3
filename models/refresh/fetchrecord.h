// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "core/storage/journal.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace vinculo::models {

//! What a FetchRecord has found, as a value.
struct FetchCounts
{
    bool isRead = false;
    int failuresInARow = 0; //!< see FetchRecord
    int ofEverything = 0;   //!< in this month, of all links: refreshes of no kind that is known, new links
    QHash<QString, int> byKind{}; //!< likewise: fetches of these kinds of data, of any period
    QHash<QString, int> recent{}; //!< likewise: those whose period was within the last days
    QHash<QString, int> byPath{}; //!< likewise: fetches written before their kinds were kept
    //! What a fetch of a period within the last days draws on, or of any other: what is not known to be
    //! recent counts for both. Nothing: not read yet.
    [[nodiscard]] std::optional<int> count(const ResourceSpec &resource, bool isRecent) const;
};

//! What this profile had one link do at its institution, as far as the journal knows: how often each kind of
//! data was fetched in the current calendar month, and how often in a row the institution refused. Others
//! (automatic updates, other programs, other computers) draw on the same limits and are not in it. Reads at
//! once and again after every fetch. GUI thread.
class FetchRecord : public QObject
{
    Q_OBJECT
public:
    //! `linkIds`: the link first, then other links of the same customer at the same institution, which share
    //! its monthly limits. `utcMs` is the time now, since the epoch.
    FetchRecord(storage::Journal &journal, const Profile &profile, QStringList linkIds,
                std::function<qint64()> utcMs, QObject *parent = nullptr);

    [[nodiscard]] bool isRead() const { return m_counts.isRead; }
    [[nodiscard]] const FetchCounts &counts() const { return m_counts; }
    //! In this month, of all links, but for those of the last days where these have a limit of their own.
    [[nodiscard]] std::optional<int> count(const ResourceSpec &resource) const
    {
        return m_counts.count(resource, false);
    }
    //! Of the link itself: calls that the institution refused since the last one that worked (one that was
    //! only accepted has not), at most 90 days back. Belvo makes a link invalid at the sixth (API guide,
    //! "Links"). 0 while nothing is read.
    [[nodiscard]] int failuresInARow() const { return m_counts.failuresInARow; }
    //! False: the journal is kept for this run only, and so are the counts.
    [[nodiscard]] bool coversMonth() const { return m_journal.isPersistent(); }

    //! The month around `utcMs` as the network counts it, from its first moment until before that of the
    //! next.
    [[nodiscard]] static std::pair<qint64, qint64> monthOf(qint64 utcMs);
    //! Refusals that say for certain that no institution was asked do not count. In doubt a call counts.
    [[nodiscard]] static bool mayHaveReachedInstitution(const CallRecord &call);
    //! An unsuccessful call of the kind that Belvo counts towards making the link invalid. In doubt it is.
    [[nodiscard]] static bool isStrike(const CallRecord &call);

Q_SIGNALS:
    void changed();

private:
    void count(const CallRecord &call);
    void read();
    void onRead();

    storage::Journal &m_journal;
    const Profile m_profile;
    const QStringList m_linkIds;
    const std::function<qint64()> m_utcMs;
    FetchCounts m_counts;
    std::vector<Call<QList<CallRecord>>> m_reading; //!< one a link
    QList<QList<CallRecord>> m_answers;             //!< likewise
    qsizetype m_answered = 0;
};

} // namespace vinculo::models
