// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/accessmodeflow.h"

#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "models/flows/outcome.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

AccessModeFlow::AccessModeFlow(api::Client &client, QString linkId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_linkId(std::move(linkId))
{
}

void AccessModeFlow::start(const QString &accessMode)
{
    if (m_state == State::Sending || m_state == State::Unknown)
        return;
    m_error.reset();
    if (accessMode != "single"_L1 && accessMode != "recurrent"_L1) {
        m_error = refusedHere(u"invalid_choice"_s, u"access_mode"_s);
        setState(State::Failed);
        return;
    }
    m_asked = accessMode;
    m_call =
        m_client.setAccessMode(m_linkId, accessMode).then(this, [this](const Result<api::ChunkPtr> &answer) {
            onAnswer(answer);
        });
    setState(State::Sending);
}

void AccessModeFlow::onAnswer(const Result<api::ChunkPtr> &answer)
{
    if (!answer) {
        m_error = answer.error();
        setState(mayHaveHappened(*m_error) ? State::Unknown : State::Failed);
        return;
    }
    m_link = *answer;
    setState(State::Done);
}

void AccessModeFlow::check()
{
    if (m_state != State::Unknown)
        return;
    m_call =
        m_client.detail(resources::links(), m_linkId).then(this, [this](const Result<api::ChunkPtr> &answer) {
            onRead(answer);
        });
}

void AccessModeFlow::onRead(const Result<api::ChunkPtr> &answer)
{
    const std::optional<LinkRow> link = answer ? LinkRow::fromChunk(*answer) : std::nullopt;
    if (!link) { // still unknown; the newer reason is told
        if (!answer)
            m_error = answer.error();
        Q_EMIT stateChanged();
        return;
    }
    m_error.reset();
    m_link = *answer;
    setState(link->accessMode == m_asked ? State::Done : State::Idle);
}

void AccessModeFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
