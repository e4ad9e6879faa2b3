// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace vinculo::models {

//! Deletes records of one resource, one after the other: waits for the person, counts down (the honest undo),
//! sends each deletion once. The governor keeps Belvo's pace of five a minute. A lost answer is resolved by
//! reading, never by sending again. stop() ends the run after the call at work. GUI thread.
class DeleteRecordsFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Ready, CountingDown, Running, Done, Stopped, Failed, Cancelled };
    //! A record that was not deleted, and why.
    struct Failure
    {
        QString id;
        ApiError error;
    };

    DeleteRecordsFlow(api::Client &client, const ResourceSpec &resource, QStringList ids,
                      QObject *parent = nullptr);

    //! Starts the countdown; `cancel()` before it ends sends nothing.
    void confirm(std::chrono::seconds delay = std::chrono::seconds(10));
    void cancel();
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ResourceSpec &resource() const { return m_resource; }
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] int deletedCount() const { return m_deleted; }
    [[nodiscard]] int handledCount() const { return m_next; }
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    //! Failed: what ended the whole run, for example refused keys.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    //! Until the governor lets the next one through; nothing when it is not waiting.
    [[nodiscard]] std::optional<std::chrono::seconds> waiting() const;

Q_SIGNALS:
    void stateChanged();
    void countdownChanged(int secondsLeft);
    void progressed();
    void deleted(const QString &id);

private:
    void onTick();
    void sendNext();
    void onSent(const Result<api::Accepted> &answer);
    void look();
    void onLook(const Result<api::ChunkPtr> &answer);
    void markDeleted();
    void markFailed(const ApiError &error);
    void setState(State state);

    api::Client &m_client;
    const ResourceSpec &m_resource;
    const QStringList m_ids;
    State m_state = State::Ready;
    QTimer m_timer;
    int m_secondsLeft = 0;
    int m_next = 0; //!< of m_ids: the one at work, or the next
    int m_deleted = 0;
    bool m_stopping = false;
    QList<Failure> m_failures;
    std::optional<ApiError> m_error;
    ApiError m_lost; //!< what the deletion at work ended with, while it is being looked up
    api::Call<api::Accepted> m_delete;
    api::Call<api::ChunkPtr> m_read;
};

} // namespace vinculo::models
