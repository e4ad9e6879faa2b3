// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/wholelist.h"

#include <utility>

namespace vinculo::models {

WholeList::WholeList(const ResourceSpec &spec, ListCache &lists, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_lists(lists)
{
    m_rows.spec = &spec;
}

void WholeList::setClient(api::Client *client)
{
    m_client = client;
    m_refresh.reset();
    Q_EMIT changed();
}

void WholeList::readKept()
{
    const ListCache::State cache = m_lists.state();
    const bool mayHave = cache == ListCache::State::Opening || cache == ListCache::State::Ready;
    if (m_receivedAt || m_reading || !mayHave)
        return;
    m_reading = m_lists.read(m_spec, {});
    connect(m_reading.get(), &KeptListReading::finished, this, &WholeList::onRead);
}

void WholeList::onRead(KeptListReading::Outcome outcome)
{
    // Belvo may have been quicker.
    if (outcome == KeptListReading::Outcome::Read && !m_receivedAt) {
        m_receivedAt = m_reading->facts().receivedAt;
        m_isComplete = m_reading->facts().complete;
        m_isKept = true;
        m_notes = m_reading->facts().notes;
        m_rows = m_reading->takeContents().snapshot();
    }
    Q_EMIT changed();
}

void WholeList::refresh()
{
    if (!m_client || m_refresh)
        return;
    m_refresh = std::make_unique<ListRefresh>(*m_client, m_spec);
    connect(m_refresh.get(), &ListRefresh::progressChanged, this, &WholeList::changed);
    // Later: what ends must not be destroyed while it says so.
    connect(m_refresh.get(), &ListRefresh::finished, this, &WholeList::onRefreshed, Qt::QueuedConnection);
    connect(m_refresh.get(), &ListRefresh::failed, this, &WholeList::onFailed, Qt::QueuedConnection);
    m_refresh->start({});
    Q_EMIT changed();
}

void WholeList::take(const ListRefresh &refresh)
{
    m_rows = refresh.snapshot();
    m_receivedAt = refresh.feed().receivedAt();
    m_isComplete = refresh.feed().state() == FeedState::Complete;
    m_isKept = false;
    m_notes = refresh.feed().notes();
}

void WholeList::onRefreshed()
{
    const auto refresh = std::exchange(m_refresh, nullptr);
    if (!refresh)
        return;
    m_error.reset();
    take(*refresh);
    if (m_receivedAt)
        m_lists.keep({.filters = {},
                      .total = refresh->feed().total(),
                      .rowCount = refresh->loaded(),
                      .receivedAt = *m_receivedAt,
                      .complete = m_isComplete,
                      .notes = refresh->feed().notes()},
                     m_rows);
    Q_EMIT changed();
    Q_EMIT settled();
}

void WholeList::onFailed(const ApiError &error)
{
    const auto refresh = std::exchange(m_refresh, nullptr);
    if (!refresh)
        return;
    m_error = error;
    if (!m_receivedAt && refresh->loaded() > 0)
        take(*refresh);
    Q_EMIT changed();
    Q_EMIT settled();
}

KnownRows WholeList::rows() const
{
    if (m_receivedAt)
        return {.rows = m_rows, .isKnown = true, .isComplete = m_isComplete, .receivedAt = m_receivedAt};
    if (m_refresh && m_refresh->loaded() > 0)
        return {.rows = m_refresh->snapshot(), .isKnown = true, .isComplete = false};
    return {.rows = m_rows, .isKnown = false, .isComplete = false};
}

WholeListState WholeList::state() const
{
    return {.receivedAt = m_receivedAt,
            .isKept = m_isKept,
            .isLoading = m_refresh != nullptr,
            .isComplete = m_receivedAt && m_isComplete,
            .loaded = m_refresh ? m_refresh->loaded() : 0,
            .total = m_refresh ? m_refresh->feed().total() : -1,
            .error = m_error,
            .notes = m_notes};
}

} // namespace vinculo::models
