// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>

#include <optional>

namespace vinculo::models {

//! Fetches one resource of one link at the institution, now. Costs time, money and Open Finance quota, so it
//! is sent once: a lost answer is Unknown, and the list shows later what Belvo stored. GUI thread.
class RetrieveFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Sending, Done, NeedsMfa, Unknown, Failed };

    RetrieveFlow(api::Client &client, const ResourceSpec &resource, api::RetrieveRequest request,
                 QObject *parent = nullptr);

    void start();
    void resumed(const api::ChunkPtr &rows); //!< the MFA was answered
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ResourceSpec &resource() const { return m_resource; }
    [[nodiscard]] QString linkId() const { return m_request.linkId; }
    //! NeedsMfa: holds the challenge.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] api::ChunkPtr rows() const { return m_rows; } //!< as answered; may have no rows

Q_SIGNALS:
    void stateChanged();

private:
    void onAnswer(const Result<api::ChunkPtr> &answer);
    void setState(State state);

    api::Client &m_client;
    const ResourceSpec &m_resource;
    api::RetrieveRequest m_request;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    api::ChunkPtr m_rows;
    api::Call<api::ChunkPtr> m_call;
};

} // namespace vinculo::models
