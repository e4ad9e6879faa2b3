// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/listrefresh.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vinculo::models {

namespace {

constexpr int kPageSize = 1000;

} // namespace

ListRefresh::ListRefresh(api::Client &client, const ResourceSpec &spec, QObject *parent)
    : QObject(parent)
    , m_table(spec)
    , m_feed(client, m_table)
{
    m_feed.setPageSize(kPageSize, kPageSize);
    connect(&m_feed, &ResourceFeed::pageLoaded, this, &ListRefresh::progressChanged);
    connect(&m_feed, &ResourceFeed::stateChanged, this, &ListRefresh::onStateChanged);
}

void ListRefresh::start(const QList<api::ListFilter> &filters)
{
    m_feed.load(filters);
}

void ListRefresh::resume(const KeptListFacts &facts, TableContents rows)
{
    m_feed.continueFrom(facts.filters, std::move(rows), facts.total, facts.receivedAt);
}

void ListRefresh::onStateChanged()
{
    switch (m_feed.state()) {
    case FeedState::Idle:
    case FeedState::Loading:
    case FeedState::More:
        return;
    case FeedState::Partial:
        if (m_feed.canLoadMore())
            m_feed.loadAll();
        else
            Q_EMIT finished(); // the list ended without being all: the notes say how
        return;
    case FeedState::Complete:
        Q_EMIT finished();
        return;
    case FeedState::Failed:
        if (m_feed.error())
            Q_EMIT failed(*m_feed.error());
        return;
    }
}

std::vector<api::ChunkPtr> ListRefresh::pages() const
{
    const TableSnapshot snapshot = m_table.snapshot();
    std::vector<api::ChunkPtr> pages;
    std::ranges::copy_if(snapshot.chunks, std::back_inserter(pages),
                         [](const auto &chunk) { return chunk != nullptr; });
    return pages;
}

} // namespace vinculo::models
