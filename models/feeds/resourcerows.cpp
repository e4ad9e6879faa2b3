// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/resourcerows.h"

#include "models/flows/linkrow.h"

namespace vinculo::models {

ResourceRows::ResourceRows(const ResourceSpec &spec, RevealState &reveal, ListCache *lists, QObject *parent)
    : QObject(parent)
    , m_table(spec)
    , m_model(m_table, reveal)
    , m_filters(spec)
    , m_rowFilters(m_filters.filters())
{
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(0);
    if (lists) {
        m_kept = std::make_unique<KeptRows>(*lists, m_table);
        connect(m_kept.get(), &KeptRows::changed, this, &ResourceRows::changed);
    }
    connect(&m_loadSoon, &QTimer::timeout, this, &ResourceRows::load);
    connect(&m_filters, &FilterSet::changed, this, &ResourceRows::onFiltersChanged);
    connect(&m_model, &ResourceTableModel::busyChanged, this, &ResourceRows::changed);
    connect(&m_model, &ResourceTableModel::busyChanged, this, &ResourceRows::onSettled);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ResourceRows::changed);
}

void ResourceRows::setAsked(const QList<api::ListFilter> &asked)
{
    if (asked == m_asked)
        return;
    m_asked = asked;
    onFiltersChanged();
}

void ResourceRows::onFiltersChanged()
{
    m_needsLoad = true;
    if (wantedFilters() != m_rowFilters)
        forgetRows();
    if (m_isActive)
        m_loadSoon.start();
}

//! What makes the pages of a growing list cheap to sort in is of no use when no more are on their way.
void ResourceRows::onSettled()
{
    if (state() != FeedState::Loading && state() != FeedState::More)
        m_model.rest();
}

//! Rows of one link under the name of another would be worse than none.
void ResourceRows::forgetRows()
{
    m_rowFilters = wantedFilters();
    m_knownTotal = -1;
    m_knownAge.reset();
    if (m_kept)
        m_kept->close();
    if (m_feed)
        m_feed->clear();
    else
        m_table.replaceAll({});
}

void ResourceRows::setClient(api::Client *client)
{
    if (areMade()) {
        Q_EMIT changed();
        return;
    }
    if (m_feed && m_table.rowCount() > 0) {
        m_knownTotal = total();
        m_knownAge = receivedAt();
    }
    if (m_kept)
        m_kept->setFeed(nullptr, nullptr);
    m_feed.reset();
    m_needsLoad = true;
    if (client) {
        m_feed = std::make_unique<ResourceFeed>(*client, m_table);
        connect(m_feed.get(), &ResourceFeed::stateChanged, this, &ResourceRows::changed);
        connect(m_feed.get(), &ResourceFeed::stateChanged, this, &ResourceRows::onSettled);
        connect(m_feed.get(), &ResourceFeed::pageLoaded, this, &ResourceRows::changed);
        connect(m_feed.get(), &ResourceFeed::progressChanged, this, &ResourceRows::changed);
        if (m_kept)
            m_kept->setFeed(m_feed.get(), client);
        if (m_isActive)
            load();
    }
    Q_EMIT changed();
}

void ResourceRows::setActive(bool isActive)
{
    m_isActive = isActive;
    m_foldAhead.setWanted(isActive);
    if (isActive && m_needsLoad)
        load();
}

void ResourceRows::load()
{
    m_loadSoon.stop();
    if (areMade()) {
        m_needsLoad = false;
        Q_EMIT makingRequested();
        return;
    }
    if (m_feed && m_filters.missing().isEmpty()) {
        m_needsLoad = false;
        if (m_kept)
            m_kept->load(wantedFilters());
        else
            m_feed->load(wantedFilters());
    }
    Q_EMIT changed();
}

void ResourceRows::reload()
{
    const auto refresh = showsKept() ? m_kept->refresh() : KeptRows::Refresh::FirstPage;
    if (m_feed && (refresh == KeptRows::Refresh::WhenAsked || refresh == KeptRows::Refresh::Part))
        m_kept->loadAnew();
    else
        load();
}

void ResourceRows::invalidate()
{
    m_needsLoad = true;
    if (m_isActive)
        m_loadSoon.start();
}

void ResourceRows::loadMore()
{
    if (m_feed)
        m_feed->loadMore();
}

void ResourceRows::loadAll()
{
    if (!m_feed)
        return;
    if (isKeptPart() && m_feed->state() == FeedState::Idle && !isBusy())
        return reload();
    const bool hasNoNext =
        m_feed->state() == FeedState::Partial && !m_feed->canLoadMore() && !m_feed->isLoadingAll();
    if (hasNoNext) // the list was cut, or may have gaps: only from its beginning can it become whole
        reload();
    m_feed->loadAll();
}

void ResourceRows::cancel()
{
    if (m_feed)
        m_feed->cancel();
}

void ResourceRows::resume()
{
    if (m_feed)
        m_feed->resume();
}

bool ResourceRows::isKeptPart() const
{
    return showsKept() && !m_kept->facts().complete;
}

bool ResourceRows::canLoadMore() const
{
    const bool isKnownPart = !m_feed && m_knownTotal > m_table.rowCount(); // the connection has gone
    return isKeptPart() || isKnownPart || state() == FeedState::Partial || state() == FeedState::More ||
           (state() == FeedState::Failed && canResume());
}

void ResourceRows::make(const std::vector<api::ChunkPtr> &pages, const MadeRows &facts)
{
    Q_ASSERT(areMade());
    m_made = facts;
    m_needsLoad = false;
    if (m_madePages != pages) {
        m_madePages = pages;
        m_table.replaceAll(pages);
    }
    Q_EMIT changed();
}

FeedState ResourceRows::state() const
{
    if (areMade())
        return m_made.state;
    if (m_kept && m_kept->refreshError())
        return FeedState::Failed;
    return m_feed ? m_feed->state() : FeedState::Idle;
}

std::optional<ApiError> ResourceRows::error() const
{
    if (areMade())
        return m_made.error;
    if (m_kept && m_kept->refreshError())
        return m_kept->refreshError();
    return m_feed ? m_feed->error() : std::nullopt;
}

bool ResourceRows::isBusy() const
{
    const bool isRefreshing = m_kept && (m_kept->isReading() || m_kept->isRefreshing());
    return state() == FeedState::Loading || state() == FeedState::More || isRefreshing || m_model.isBusy();
}

qint64 ResourceRows::total() const
{
    if (areMade())
        return m_made.state == FeedState::Complete ? m_table.rowCount() : -1;
    if (showsKept())
        return m_kept->facts().total;
    return m_feed && m_feed->receivedAt() ? m_feed->total() : m_knownTotal;
}

std::optional<QDateTime> ResourceRows::receivedAt() const
{
    if (areMade())
        return m_made.receivedAt;
    if (showsKept())
        return m_kept->facts().receivedAt;
    return m_feed && m_feed->receivedAt() ? m_feed->receivedAt() : m_knownAge;
}

void ResourceRows::updateRecord(const api::ChunkPtr &oneRow)
{
    // One that is not among the rows may not be what they are filtered by.
    if (m_table.rowOfId(wireText(*oneRow, 0, "id")) < 0)
        return;
    m_table.updateRow(oneRow);
    Q_EMIT changed();
}

void ResourceRows::addRecord(const api::ChunkPtr &oneRow)
{
    // Whether it matches the filters, and whether the answer on its way has it, only the server knows.
    if (!m_feed || !m_feed->receivedAt() || m_feed->state() == FeedState::Loading || !m_rowFilters.isEmpty())
        return invalidate();
    const int before = m_table.rowCount();
    m_table.updateRow(oneRow);
    if (m_table.rowCount() > before)
        m_feed->noteAdded();
    Q_EMIT changed();
}

void ResourceRows::removeRecord(const QString &id)
{
    const int row = m_table.rowOfId(id);
    if (row >= 0)
        m_table.removeRow(row);
    // Without filters it was among the rows that were counted, also when it was not loaded yet.
    if (m_feed && (row >= 0 || m_rowFilters.isEmpty()))
        m_feed->noteRemoved();
    if (row >= 0 && m_knownTotal > 0)
        --m_knownTotal;
    Q_EMIT changed();
}

} // namespace vinculo::models
