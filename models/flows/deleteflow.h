// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace vinculo::models {

//! What goes when a link goes; counts are -1 while unknown.
struct LinkImpact
{
    QString linkId;
    QString institution;
    QString maskedOwner; //!< empty when no owner was retrieved
    QString externalId;
    qint64 accounts = -1;
    qint64 transactions = -1;
    qint64 owners = -1;
    QString lastAccessedAt;
};

//! Deletes one link: reads the impact, waits for the person, counts down (the honest undo), sends once, then
//! proves it by reading until 404. A lost answer is Unknown and resolved by reading, never by sending again.
//! GUI thread.
class DeleteFlow : public QObject
{
    Q_OBJECT
public:
    enum class State {
        ReadingImpact,
        Ready,
        CountingDown,
        Sending,
        Verifying,
        Deleted,
        NotDeleted,
        Unknown,
        Failed,
        Cancelled
    };

    //! `link` is the link's row as loaded (one-row chunk).
    DeleteFlow(api::Client &client, const api::ChunkPtr &link, QObject *parent = nullptr);

    void readImpact();
    //! Starts the countdown; `cancel()` before it ends sends nothing.
    void confirm(std::chrono::seconds delay = std::chrono::seconds(10));
    void cancel();
    void check(); //!< Unknown or NotDeleted: read again whether the link is still there
    void setVerifyInterval(std::chrono::milliseconds first); //!< tests make it short
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const LinkImpact &impact() const { return m_impact; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] QString requestId() const { return m_requestId; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    void impactChanged();
    void countdownChanged(int secondsLeft);

private:
    void countReady(qint64 &count, const Result<api::ListPage> &answer);
    void onTick();
    void send();
    void onSent(const Result<api::Accepted> &answer);
    void look();
    void onLook(const Result<api::ChunkPtr> &answer);
    void setState(State state);

    api::Client &m_client;
    LinkImpact m_impact;
    State m_state = State::ReadingImpact;
    std::optional<ApiError> m_error;
    QString m_requestId;
    QTimer m_timer;
    std::chrono::milliseconds m_firstGap{1'000};
    std::chrono::milliseconds m_gap{1'000};
    int m_secondsLeft = 0;
    int m_looks = 0;
    int m_countsPending = 0;
    api::Call<api::ListPage> m_accounts;
    api::Call<api::ListPage> m_transactions;
    api::Call<api::ListPage> m_owners;
    api::Call<api::Accepted> m_delete;
    api::Call<api::ChunkPtr> m_read;
};

} // namespace vinculo::models
