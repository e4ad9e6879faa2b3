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

namespace vinculo::models {

//! How often this profile had data of one link fetched at its institution in the current calendar month, by
//! kind of data: what the journal knows. Others (automatic updates, other programs, other computers) draw on
//! the same limits and are not in it. Reads at once and again after every fetch. GUI thread.
class MonthlyFetches : public QObject
{
    Q_OBJECT
public:
    //! `utcMs` is the time now, since the epoch.
    MonthlyFetches(storage::Journal &journal, const Profile &profile, QString linkId,
                   std::function<qint64()> utcMs, QObject *parent = nullptr);

    //! Nothing: not read yet.
    [[nodiscard]] std::optional<int> count(const ResourceSpec &resource) const;
    //! False: the journal is kept for this run only, and so are the counts.
    [[nodiscard]] bool coversMonth() const { return m_journal.isPersistent(); }

    //! The month around `utcMs` as the network counts it, from its first moment until before that of the
    //! next.
    [[nodiscard]] static std::pair<qint64, qint64> monthOf(qint64 utcMs);
    //! Refusals that say for certain that no institution was asked do not count. In doubt a call counts.
    [[nodiscard]] static bool mayHaveReachedInstitution(const CallRecord &call);

Q_SIGNALS:
    void changed();

private:
    void read();
    void onRead(const QList<CallRecord> &calls);

    storage::Journal &m_journal;
    const Profile m_profile;
    const QString m_linkId;
    const std::function<qint64()> m_utcMs;
    bool m_isRead = false;
    QHash<QString, int> m_counts; //!< by path
    Call<QList<CallRecord>> m_reading;
};

} // namespace vinculo::models
