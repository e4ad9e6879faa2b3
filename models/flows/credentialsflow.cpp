// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/credentialsflow.h"

#include "models/flows/outcome.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

CredentialsFlow::CredentialsFlow(api::Client &client, QString linkId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_linkId(std::move(linkId))
{
}

void CredentialsFlow::submit(QByteArray password, QByteArray password2, QByteArray token)
{
    const bool mayGo = m_state == State::Editing;
    if (mayGo && password.isEmpty())
        m_error = refusedHere(u"required"_s, u"password"_s);
    else if (mayGo) {
        m_error.reset();
        m_call = m_client.updateCredentials(m_linkId, password, password2, token)
                     .then(this, [this](const Result<api::ChunkPtr> &answer) { onAnswer(answer); });
    }
    wipe(password);
    wipe(password2);
    wipe(token);
    if (mayGo)
        setState(m_error ? State::Failed : State::Sending);
}

void CredentialsFlow::onAnswer(const Result<api::ChunkPtr> &answer)
{
    if (answer) {
        m_link = *answer;
        setState(State::Done);
        return;
    }
    m_error = answer.error();
    if (isResumable(*m_error))
        setState(State::NeedsMfa);
    else
        setState(mayHaveHappened(*m_error) ? State::Unknown : State::Failed);
}

void CredentialsFlow::resumed(const api::ChunkPtr &link)
{
    if (m_state != State::NeedsMfa)
        return;
    m_error.reset();
    m_link = link;
    setState(State::Done);
}

void CredentialsFlow::edit()
{
    if (m_state != State::Failed && m_state != State::Unknown)
        return;
    m_error.reset();
    setState(State::Editing);
}

void CredentialsFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
