// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/deleteflow.h"

#include "core/domain/masking.h"
#include "core/domain/resources/registry.h"
#include "core/domain/timestamp.h"
#include "models/flows/linkrow.h"
#include "models/flows/outcome.h"

#include <QPointer>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! Gaps of 1, 2, 4, 8, then 15 s: an asynchronous deletion is watched for about two and a half minutes.
constexpr int kMaxLooks = 14;
constexpr int kLongestGap = 15;

api::ListQuery ofLink(const QString &linkId)
{
    api::ListQuery query;
    query.filters = {{u"link"_s, FilterOp::Equals, {linkId}}};
    query.pageSize = 1;
    return query;
}

} // namespace

DeleteFlow::DeleteFlow(api::Client &client, const api::ChunkPtr &link, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_timer, &QTimer::timeout, this, &DeleteFlow::onTick);
    const std::optional<LinkRow> row = LinkRow::fromChunk(link);
    if (!row) {
        m_error = refusedHere(u"invalid"_s, u"id"_s);
        m_state = State::Failed;
        return;
    }
    m_impact.linkId = row->id;
    m_impact.institution = row->institution;
    m_impact.externalId = row->externalId;
    if (row->lastAccessed)
        m_impact.lastAccessedAt = dateTimeFromMicroseconds(*row->lastAccessed).toString(Qt::ISODate);
}

void DeleteFlow::setVerifyInterval(std::chrono::milliseconds first)
{
    m_firstGap = first;
}

void DeleteFlow::readImpact()
{
    if (m_state != State::ReadingImpact || m_countsPending > 0)
        return;
    m_countsPending = 3;
    const api::ListQuery query = ofLink(m_impact.linkId);
    m_accounts =
        m_client.list(resources::accounts(), query).then(this, [this](const Result<api::ListPage> &page) {
            countReady(m_impact.accounts, page);
        });
    m_transactions =
        m_client.list(resources::transactions(), query).then(this, [this](const Result<api::ListPage> &page) {
            countReady(m_impact.transactions, page);
        });
    m_owners =
        m_client.list(resources::owners(), query).then(this, [this](const Result<api::ListPage> &page) {
            if (page && page->rows && page->rows->rowCount > 0)
                m_impact.maskedOwner = masked(wireText(*page->rows, 0, "display_name"), MaskKind::Name);
            countReady(m_impact.owners, page);
        });
}

//! A count that cannot be read stays unknown and is shown as such; it does not stop the deletion.
void DeleteFlow::countReady(qint64 &count, const Result<api::ListPage> &answer)
{
    if (answer)
        count = answer->total;
    --m_countsPending;
    const QPointer<DeleteFlow> alive(this);
    Q_EMIT impactChanged();
    if (alive && m_countsPending == 0 && m_state == State::ReadingImpact)
        setState(State::Ready);
}

void DeleteFlow::confirm(std::chrono::seconds delay)
{
    if (m_state != State::Ready)
        return;
    m_secondsLeft = static_cast<int>(std::max<std::chrono::seconds::rep>(0, delay.count()));
    if (m_secondsLeft == 0) {
        send();
        return;
    }
    m_timer.setSingleShot(false);
    m_timer.start(std::chrono::seconds(1));
    setState(State::CountingDown);
}

void DeleteFlow::onTick()
{
    if (m_state == State::Verifying) {
        look();
        return;
    }
    if (m_state != State::CountingDown)
        return;
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        Q_EMIT countdownChanged(m_secondsLeft);
        return;
    }
    m_timer.stop();
    send();
}

void DeleteFlow::cancel()
{
    if (m_state != State::ReadingImpact && m_state != State::Ready && m_state != State::CountingDown)
        return;
    m_timer.stop();
    m_accounts.abort();
    m_transactions.abort();
    m_owners.abort();
    setState(State::Cancelled);
}

//! Asynchronous: the answer comes at once, and Belvo's five synchronous deletions a minute do not bind.
void DeleteFlow::send()
{
    m_delete = m_client.remove(resources::links(), m_impact.linkId, api::DeleteMode::Asynchronous)
                   .then(this, [this](const Result<api::Accepted> &answer) { onSent(answer); });
    setState(State::Sending);
}

void DeleteFlow::onSent(const Result<api::Accepted> &answer)
{
    m_requestId = answer ? answer->requestId : answer.error().requestId;
    if (answer || provesAbsence(answer.error())) {
        m_state = State::Unknown; // check() starts from here
        check();
        return;
    }
    m_error = answer.error();
    setState(mayHaveHappened(*m_error) ? State::Unknown : State::Failed);
}

void DeleteFlow::check()
{
    if (m_state != State::Unknown && m_state != State::NotDeleted)
        return;
    m_looks = 0;
    m_gap = m_firstGap;
    m_error.reset();
    look();
    setState(State::Verifying);
}

void DeleteFlow::look()
{
    ++m_looks;
    m_read = m_client.detail(resources::links(), m_impact.linkId)
                 .then(this, [this](const Result<api::ChunkPtr> &answer) { onLook(answer); });
}

void DeleteFlow::onLook(const Result<api::ChunkPtr> &answer)
{
    if (!answer && provesAbsence(answer.error())) {
        setState(State::Deleted);
        return;
    }
    m_error.reset();
    if (!answer)
        m_error = answer.error();
    const bool keysGone =
        m_error && (m_error->kind == ErrorKind::Unauthorized || m_error->kind == ErrorKind::Forbidden);
    if (m_looks >= kMaxLooks || keysGone) {
        setState(m_error ? State::Unknown : State::NotDeleted);
        return;
    }
    m_timer.setSingleShot(true);
    m_timer.start(m_gap);
    m_gap = std::min(m_gap * 2, m_firstGap * kLongestGap);
}

void DeleteFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
