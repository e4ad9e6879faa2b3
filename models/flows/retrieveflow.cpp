// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/retrieveflow.h"

#include "models/flows/outcome.h"

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

QList<std::pair<QDate, QDate>> RetrieveFlow::pieces(QDate from, QDate to)
{
    QList<std::pair<QDate, QDate>> pieces;
    while (from.isValid() && to.isValid() && from <= to) {
        const QDate end = std::min(to, from.addDays(kLongestPeriodDays));
        pieces.append({from, end});
        from = end.addDays(1);
    }
    return pieces;
}

RetrieveFlow::RetrieveFlow(api::Client &client, const ResourceSpec &resource, api::RetrieveRequest request,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_resource(resource)
    , m_request(std::move(request))
    , m_pieces(pieces(QDate::fromString(m_request.dateFrom, Qt::ISODate),
                      QDate::fromString(m_request.dateTo, Qt::ISODate)))
{
    if (m_pieces.isEmpty())
        m_pieces.append(std::pair<QDate, QDate>());
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
    send();
    setState(State::Sending);
}

void RetrieveFlow::send()
{
    api::RetrieveRequest request = m_request;
    if (const auto &[from, to] = m_pieces[m_piece]; from.isValid()) {
        request.dateFrom = from.toString(Qt::ISODate);
        request.dateTo = to.toString(Qt::ISODate);
    }
    m_call = m_client.retrieve(m_resource, request).then(this, [this](const Result<api::Retrieved> &answer) {
        onAnswer(answer);
    });
}

void RetrieveFlow::onAnswer(const Result<api::Retrieved> &answer)
{
    if (answer) {
        if (!answer->rows)
            m_requestIds.append(answer->requestId);
        take(answer->rows);
        return;
    }
    m_error = answer.error();
    if (isResumable(*m_error))
        setState(State::NeedsMfa);
    else
        setState(mayHaveHappened(*m_error) ? State::Unknown : State::Failed);
}

void RetrieveFlow::take(const api::ChunkPtr &rows)
{
    m_rowCount += rows ? rows->rowCount : 0;
    if (rows && rows->rowCount > 0 && !savesData())
        m_rows.push_back(rows);
    if (m_piece + 1 < m_pieces.size()) {
        ++m_piece;
        send();
        setState(State::Sending);
        Q_EMIT progressed();
        return;
    }
    setState(rows && m_requestIds.isEmpty() ? State::Done : State::Accepted);
}

bool RetrieveFlow::canGoOn(const ResourceSpec &resource, const api::RetrieveRequest &request) const
{
    return m_state == State::Failed && m_piece > 0 && &resource == &m_resource && request == m_request;
}

void RetrieveFlow::resumed(const api::ChunkPtr &rows)
{
    if (m_state != State::NeedsMfa)
        return;
    m_error.reset();
    take(rows);
}

void RetrieveFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
