// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/refreshwatch.h"
#include "models/refresh/linkcontents.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace vinculo::models {

//! Asks Belvo to fetch a link's data again and watches, by cheap reads with growing gaps (15 s to 2 min, for
//! at most 30 min), until `last_accessed_at` has moved. The value to compare with is read just before the
//! request: rows in a table may be hours old. A lost answer is Unknown and watched in the same way; it is
//! never sent again. Both end as StillWorking when nothing came. NeedsMfa: error() holds the challenge. A
//! link that turns out to be invalid or unconfirmed is not asked for: every refused call harms it. What was
//! asked for can be watched on after a restart of the program. GUI thread.
class RefreshFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Sending, Watching, Done, NeedsMfa, CoolingDown, StillWorking, Unknown, Failed };

    RefreshFlow(api::Client &client, QString linkId, QObject *parent = nullptr);

    void start(const QStringList &resources); //!< empty: everything the institution supports
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString linkId() const { return m_linkId; }
    [[nodiscard]] QString requestId() const { return m_requestId; }
    [[nodiscard]] const QStringList &resources() const { return m_resources; } //!< of the last start
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] std::optional<std::chrono::seconds> cooldown() const;
    [[nodiscard]] api::ChunkPtr link() const { return m_link; } //!< as last read, one row
    void setWatchInterval(std::chrono::milliseconds first);     //!< tests make it short
    void resumed();                                             //!< the MFA was answered: watch on
    void abandoned();  //!< the MFA was given up: nothing was fetched, start() may be called again
    void startAgain(); //!< the session of the MFA is over: the same request once more
    //! Looks at accounts and transactions before and after (two reads each), for changes(). Before start().
    void setComparing(bool compares) { m_compares = compares; }
    //! What the refresh has brought; empty until changesKnown().
    [[nodiscard]] const RefreshChanges &changes() const { return m_changes; }
    //! Instead of start(): a refresh that was asked for in an earlier run. Looks at once. Where names and
    //! balances were sealed, recall() has to follow: changes() wait for it.
    void watchOn(const RefreshWatch &watch);
    //! What was sealed; nothing: it cannot be opened, and lost accounts have no names.
    void recall(const std::optional<QList<AccountState>> &accounts);
    //! Those of before the request; nothing: not known.
    [[nodiscard]] const std::optional<QList<AccountState>> &accountsBefore() const
    {
        return m_before.accounts;
    }
    //! Names and balances of accountsBefore(), to be remembered with watched().
    void setSealedAccounts(const QByteArray &sealed) { m_sealedAccounts = sealed; }
    //! What has to be remembered to watch on later, while there is something to watch.
    [[nodiscard]] std::optional<RefreshWatch> watched() const;

Q_SIGNALS:
    void stateChanged();
    void changesKnown(); //!< once after Done, when comparing

private:
    void send();
    void onContents();
    void tellChanges();
    void arrived();
    void onBaseline(const Result<api::ChunkPtr> &answer);
    void onAccepted(const Result<api::Accepted> &answer);
    void onError(const ApiError &error);
    void watch();
    void look();
    void onLook(const Result<api::ChunkPtr> &answer);
    void fail(const ApiError &error);
    void setState(State state);

    api::Client &m_client;
    QString m_linkId;
    LinkContentsReader m_reader;
    LinkContents m_before;
    RefreshChanges m_changes;
    QByteArray m_sealedAccounts; //!< of m_before
    bool m_compares = false;
    bool m_hasContents = false; //!< those of after the refresh were read
    bool m_isRecalling = false; //!< names and balances of before are on their way
    bool m_isCertain = true;    //!< Belvo said that it runs
    QDateTime m_askedAt;
    QString m_institution;
    std::optional<qint64> m_lastAccessed; //!< just before the request; microseconds, UTC
    State m_state = State::Idle;
    QString m_requestId;
    std::optional<ApiError> m_error;
    api::Call<api::Accepted> m_send;
    api::Call<api::ChunkPtr> m_read;
    api::ChunkPtr m_link;
    QTimer m_timer;
    std::chrono::milliseconds m_firstGap{15'000};
    std::chrono::milliseconds m_gap{15'000};
    std::chrono::milliseconds m_watched{0};
    QStringList m_resources;
};

} // namespace vinculo::models
