// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>

#include <optional>

namespace vinculo::models {

//! Changes a link between single and recurrent. single → recurrent triggers a billed historical update the
//! next day (API guide §6.2); the dialog says so before this starts. GUI thread.
class AccessModeFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Sending, Done, Unknown, Failed };

    AccessModeFlow(api::Client &client, QString linkId, QObject *parent = nullptr);
    void start(const QString &accessMode); //!< "single" or "recurrent"
    void check(); //!< Unknown: reads the link; Done when it has the mode asked for, Idle when it has not
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] api::ChunkPtr link() const { return m_link; }

Q_SIGNALS:
    void stateChanged();

private:
    void onAnswer(const Result<api::ChunkPtr> &answer);
    void onRead(const Result<api::ChunkPtr> &answer);
    void setState(State state);

    api::Client &m_client;
    QString m_linkId;
    QString m_asked;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    api::ChunkPtr m_link;
    api::Call<api::ChunkPtr> m_call;
};

} // namespace vinculo::models
