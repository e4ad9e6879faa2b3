// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/retrieveflow.h"

#include "models/flows/outcome.h"

#include <QDate>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! Rules of the API for the window: plain dates, from ≤ to, not in the future is left to Belvo's own clock.
std::optional<ApiError> problemOf(const api::RetrieveRequest &request)
{
    const QDate from = QDate::fromString(request.dateFrom, Qt::ISODate);
    const QDate to = QDate::fromString(request.dateTo, Qt::ISODate);
    if (!request.dateFrom.isEmpty() && !from.isValid())
        return refusedHere(u"invalid"_s, u"date_from"_s);
    if (!request.dateTo.isEmpty() && !to.isValid())
        return refusedHere(u"invalid"_s, u"date_to"_s);
    if (from.isValid() && to.isValid() && from > to)
        return refusedHere(u"invalid"_s, u"date_from"_s);
    return {};
}

} // namespace

RetrieveFlow::RetrieveFlow(api::Client &client, const ResourceSpec &resource, api::RetrieveRequest request,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_resource(resource)
    , m_request(std::move(request))
{
}

void RetrieveFlow::start()
{
    if (m_state != State::Idle && m_state != State::Failed)
        return;
    m_error = problemOf(m_request);
    if (m_error) {
        setState(State::Failed);
        return;
    }
    m_call = m_client.retrieve(m_resource, m_request).then(this, [this](const Result<api::ChunkPtr> &answer) {
        onAnswer(answer);
    });
    setState(State::Sending);
}

void RetrieveFlow::onAnswer(const Result<api::ChunkPtr> &answer)
{
    if (answer) {
        m_rows = *answer;
        setState(State::Done);
        return;
    }
    m_error = answer.error();
    if (isResumable(*m_error))
        setState(State::NeedsMfa);
    else
        setState(mayHaveHappened(*m_error) ? State::Unknown : State::Failed);
}

void RetrieveFlow::resumed(const api::ChunkPtr &rows)
{
    if (m_state != State::NeedsMfa)
        return;
    m_error.reset();
    m_rows = rows;
    setState(State::Done);
}

void RetrieveFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
