// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>
#include <QRegularExpression>

#include <optional>

namespace vinculo::models {

struct FormChoice
{
    QString code;
    QString label;
};

//! One field of an institution's log-in form (`form_fields`). Texts are from outside: plain text.
struct FormField
{
    QString name;
    QString label;
    QString placeholder;
    QString validation; //!< regular expression from the server; empty or broken: not checked
    QString validationMessage;
    bool isSecret = false;
    QList<FormChoice> choices;
};

struct InstitutionForm
{
    QString name;
    QString displayName;
    QString country;
    QString primaryColor;
    bool isHealthy = true;
    //! Open Finance institutions are connected in Belvo's widget, never with a password typed here.
    bool canRegisterHere = false;
    QList<FormField> fields;
    QStringList resources;

    //! From one row's raw JSON; survives anything.
    static InstitutionForm fromJson(const QByteArray &rawInstitution);
};

enum class RegisterProblem { None, MissingValue, DoesNotMatch, BadExternalId, RecurrentNeedsStore, NoStoreNeedsResources };

//! Registers a new link. GUI thread. Credentials are handed to the client and forgotten.
class RegisterFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Editing, Sending, NeedsMfa, Registered, Duplicate, Unknown, Failed };

    explicit RegisterFlow(api::Client &client, QObject *parent = nullptr);

    static RegisterProblem checkField(const FormField &field, const QString &value);
    static RegisterProblem check(const api::RegisterLinkRequest &request);
    void submit(api::RegisterLinkRequest request);
    void resumed(const api::ChunkPtr &link); //!< the MFA was answered
    void edit(); //!< back from Failed to Editing
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] QString linkId() const { return m_linkId; }
    //! Duplicate: the existing person at the institution, to find the link with.
    [[nodiscard]] QString institutionUserId() const { return m_institutionUserId; }

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);
    api::Client &m_client;
    State m_state = State::Editing;
    std::optional<ApiError> m_error;
    QString m_linkId;
    QString m_institutionUserId;
    api::Call<api::ChunkPtr> m_call;
};

} // namespace vinculo::models
