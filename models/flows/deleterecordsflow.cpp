// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/deleterecordsflow.h"

#include "models/flows/outcome.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! An error that the next deletion would end with as well.
bool endsTheRun(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::ReadOnly:
    case ErrorKind::Offline:
    case ErrorKind::Insecure:
        return true;
    default:
        return false;
    }
}

} // namespace

DeleteRecordsFlow::DeleteRecordsFlow(api::Client &client, const ResourceSpec &resource, QStringList ids,
                                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_resource(resource)
    , m_ids(std::move(ids))
{
    connect(&m_timer, &QTimer::timeout, this, &DeleteRecordsFlow::onTick);
    if (m_ids.isEmpty() || !resource.can(Verb::Delete)) {
        m_error = refusedHere(u"invalid"_s, u"id"_s);
        m_state = State::Failed;
    }
}

void DeleteRecordsFlow::confirm(std::chrono::seconds delay)
{
    if (m_state != State::Ready)
        return;
    m_secondsLeft = static_cast<int>(std::max<std::chrono::seconds::rep>(0, delay.count()));
    if (m_secondsLeft == 0) {
        setState(State::Running);
        sendNext();
        return;
    }
    m_timer.start(std::chrono::seconds(1));
    setState(State::CountingDown);
}

void DeleteRecordsFlow::onTick()
{
    if (m_state != State::CountingDown)
        return;
    if (--m_secondsLeft > 0) {
        Q_EMIT countdownChanged(m_secondsLeft);
        return;
    }
    m_timer.stop();
    setState(State::Running);
    sendNext();
}

void DeleteRecordsFlow::cancel()
{
    if (m_state != State::Ready && m_state != State::CountingDown)
        return;
    m_timer.stop();
    setState(State::Cancelled);
}

void DeleteRecordsFlow::stop()
{
    m_stopping = m_state == State::Running;
}

std::optional<std::chrono::seconds> DeleteRecordsFlow::waiting() const
{
    return m_state == State::Running ? m_client.governor().deletionCooldown() : std::nullopt;
}

void DeleteRecordsFlow::sendNext()
{
    if (m_next >= m_ids.size()) {
        setState(State::Done);
        return;
    }
    if (m_stopping) {
        setState(State::Stopped);
        return;
    }
    m_delete = m_client.remove(m_resource, m_ids[m_next], api::DeleteMode::Synchronous)
                   .then(this, [this](const Result<api::Accepted> &answer) { onSent(answer); });
}

void DeleteRecordsFlow::onSent(const Result<api::Accepted> &answer)
{
    if (answer || provesAbsence(answer.error())) {
        markDeleted();
        return;
    }
    if (mayHaveHappened(answer.error())) {
        m_lost = answer.error();
        look();
        return;
    }
    markFailed(answer.error());
}

void DeleteRecordsFlow::look()
{
    m_read =
        m_client.detail(m_resource, m_ids[m_next]).then(this, [this](const Result<api::ChunkPtr> &answer) {
            onLook(answer);
        });
}

void DeleteRecordsFlow::onLook(const Result<api::ChunkPtr> &answer)
{
    if (!answer && provesAbsence(answer.error()))
        markDeleted();
    else
        markFailed(m_lost);
}

void DeleteRecordsFlow::markDeleted()
{
    const QString id = m_ids[m_next++];
    ++m_deleted;
    Q_EMIT deleted(id);
    Q_EMIT progressed();
    sendNext();
}

void DeleteRecordsFlow::markFailed(const ApiError &error)
{
    m_failures.append({m_ids[m_next++], error});
    if (endsTheRun(error)) {
        m_error = error;
        setState(State::Failed);
        return;
    }
    Q_EMIT progressed();
    sendNext();
}

void DeleteRecordsFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
