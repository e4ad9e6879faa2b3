// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>

#include <optional>

namespace vinculo::models {

//! Gives a link a new password. For a recurrent link a success also starts a refresh at Belvo (API guide
//! §6.6). The secrets are handed to the client and forgotten. GUI thread.
class CredentialsFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Editing, Sending, NeedsMfa, Done, Unknown, Failed };

    CredentialsFlow(api::Client &client, QString linkId, QObject *parent = nullptr);

    //! `password2` and `token` may be empty. Ignored unless Editing.
    void submit(QByteArray password, QByteArray password2 = {}, QByteArray token = {});
    void resumed(const api::ChunkPtr &link); //!< the MFA was answered
    void edit(); //!< back from Failed or Unknown to Editing: the same password twice does no harm
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString linkId() const { return m_linkId; }
    //! NeedsMfa: holds the challenge.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] api::ChunkPtr link() const { return m_link; } //!< as answered, one row

Q_SIGNALS:
    void stateChanged();

private:
    void onAnswer(const Result<api::ChunkPtr> &answer);
    void setState(State state);

    api::Client &m_client;
    QString m_linkId;
    State m_state = State::Editing;
    std::optional<ApiError> m_error;
    api::ChunkPtr m_link;
    api::Call<api::ChunkPtr> m_call;
};

} // namespace vinculo::models
