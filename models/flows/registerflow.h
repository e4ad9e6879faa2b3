// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/flows/institutionform.h"

#include <QObject>

#include <optional>

namespace vinculo::models {

enum class RegisterProblem {
    None,
    MissingValue,
    DoesNotMatch,
    BadExternalId,
    RecurrentNeedsStore,
    NoStoreNeedsResources
};

//! Registers a new link. GUI thread. Credentials are handed to the client and forgotten.
class RegisterFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Editing, Sending, NeedsMfa, Registered, Duplicate, Unknown, Failed };

    explicit RegisterFlow(api::Client &client, QObject *parent = nullptr);

    static RegisterProblem checkField(const FormField &field, const QString &value);
    static RegisterProblem check(const api::RegisterLinkRequest &request);
    //! Sends once. A request that fails check() is refused with the code Belvo would have answered.
    void submit(api::RegisterLinkRequest request);
    void resumed(const api::ChunkPtr &link); //!< the MFA was answered
    void edit();                             //!< back from Failed or Duplicate to Editing
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] QString linkId() const { return m_linkId; }
    //! Duplicate: the existing person at the institution, to find the link with.
    [[nodiscard]] QString institutionUserId() const { return m_institutionUserId; }

Q_SIGNALS:
    void stateChanged();

private:
    void onAnswer(const Result<api::ChunkPtr> &answer);
    void onError(const ApiError &error);
    void setState(State state);

    api::Client &m_client;
    State m_state = State::Editing;
    std::optional<ApiError> m_error;
    QString m_linkId;
    QString m_institutionUserId;
    api::Call<api::ChunkPtr> m_call;
};

} // namespace vinculo::models
