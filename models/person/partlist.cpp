// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/partlist.h"

#include "models/cache/regularrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vinculo::models {

namespace {

//! Calls are scarcer than bytes: a person's whole list should come with one where it can.
constexpr int kPageSize = 1000;

} // namespace

PartList::PartList(const ResourceSpec &spec, QList<api::ListFilter> filters, api::Client *client,
                   ListCache *lists, QObject *parent)
    : QObject(parent)
    , m_filters(std::move(filters))
    , m_client(client)
    , m_table(spec)
{
    connect(&m_table, &ColumnTable::rowsAppended, this, [this](int, int last) { onRowsAppended(last); });
    const auto onAnew = [this] {
        m_isAnew = true;
        m_news.clear();
        Q_EMIT changed();
    };
    connect(&m_table, &ColumnTable::tableReset, this, onAnew);
    connect(&m_table, &ColumnTable::rowsRemoved, this, onAnew);
    connect(&m_table, &ColumnTable::rowChanged, this, onAnew);
    if (client) {
        m_feed = std::make_unique<ResourceFeed>(*client, m_table);
        m_feed->setPageSize(kPageSize, kPageSize);
        connect(m_feed.get(), &ResourceFeed::stateChanged, this, &PartList::onFeedChanged);
    }
    if (lists) {
        m_kept = std::make_unique<KeptRows>(*lists, m_table);
        m_kept->setFeed(m_feed.get(), client);
        connect(m_kept.get(), &KeptRows::changed, this, &PartList::changed);
    }
}

PartList::~PartList()
{
    // What the members still say while they go is for nobody.
    m_table.disconnect(this);
    if (m_kept)
        m_kept->disconnect(this);
    if (m_feed)
        m_feed->disconnect(this);
}

void PartList::start()
{
    if (!std::exchange(m_isStarted, true))
        load();
}

void PartList::load()
{
    m_wantsAll = true;
    if (m_kept)
        m_kept->load(m_filters);
    else if (m_feed)
        m_feed->load(m_filters);
    Q_EMIT changed();
}

void PartList::reload()
{
    if (!m_isStarted)
        return;
    if (m_kept && m_kept->waitsForPerson()) {
        m_wantsAll = true;
        m_kept->loadWhole();
    } else {
        load();
    }
}

void PartList::retry()
{
    if (m_feed && m_feed->canResume()) {
        m_wantsAll = true;
        m_feed->resume();
    } else if (m_kept && m_kept->refreshError()) {
        m_kept->loadWhole();
    } else {
        reload();
    }
}

void PartList::cancel()
{
    m_wantsAll = false;
    if (m_feed)
        m_feed->cancel();
}

void PartList::onFeedChanged()
{
    if (m_wantsAll && m_feed->state() == FeedState::Partial && m_feed->canLoadMore() && !isShowingKept())
        m_feed->loadAll();
    Q_EMIT changed();
}

void PartList::onRowsAppended(int last)
{
    std::uint32_t place = 0;
    const api::ChunkPtr &page = m_table.pageOf(last, place);
    if (!m_isAnew && (m_news.empty() || m_news.back() != page))
        m_news.push_back(page);
    Q_EMIT changed();
}

PartList::News PartList::takeNews()
{
    News news{.isAnew = std::exchange(m_isAnew, false), .pages = std::exchange(m_news, {})};
    return news;
}

std::vector<api::ChunkPtr> PartList::pages() const
{
    const TableSnapshot snapshot = m_table.snapshot();
    if (auto regular = regularRows(snapshot))
        return *std::move(regular);
    std::vector<api::ChunkPtr> pages;
    std::ranges::copy_if(snapshot.chunks, std::back_inserter(pages),
                         [](const api::ChunkPtr &page) { return page != nullptr; });
    return pages;
}

bool PartList::isBusy() const
{
    const bool isFeedBusy =
        m_feed && (m_feed->state() == FeedState::Loading || m_feed->state() == FeedState::More);
    return isFeedBusy || (m_kept && (m_kept->isReading() || m_kept->isRefreshing()));
}

PartStatus PartList::status() const
{
    PartStatus status{.loaded = m_table.rowCount()};
    if (!m_isStarted)
        return status;
    status.isBusy = isBusy();
    status.isKept = isShowingKept();
    status.waitsForPerson = m_client && m_kept && m_kept->waitsForPerson();
    if (status.isKept) {
        status.receivedAt = m_kept->facts().receivedAt;
        status.total = m_kept->facts().total;
        status.state = m_kept->facts().complete ? PartState::Complete : PartState::Partial;
        status.error = m_kept->refreshError();
    } else if (m_feed) {
        status.receivedAt = m_feed->receivedAt();
        status.total = m_feed->total();
        const bool isWhole = m_feed->state() == FeedState::Complete;
        status.state = isWhole ? PartState::Complete : PartState::Partial;
    }
    if (m_feed && m_feed->state() == FeedState::Failed)
        status.error = m_feed->error();
    if (status.error && !status.isBusy)
        status.state = PartState::Failed;
    else if (status.state == PartState::Partial && status.loaded == 0)
        status.state = PartState::Loading;
    else if (!m_feed && !status.isKept)
        status.state = status.isBusy ? PartState::Loading : PartState::NotAsked;
    return status;
}

} // namespace vinculo::models
