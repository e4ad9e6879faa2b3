// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/resourcefeed.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr int kLargestPage = 1000; // more is refused by the API

//! Pages past the last one that `total` allows, before a `next` that never ends is no longer followed: rows
//! may appear while a list is being paged.
constexpr qint64 kPagesOfGrace = 2;

} // namespace

ResourceFeed::ResourceFeed(api::Client &client, ColumnTable &table, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_table(table)
{
}

void ResourceFeed::setPageSize(int first, int following)
{
    m_firstPageSize = std::clamp(first, 1, kLargestPage);
    m_pageSize = std::clamp(following, 1, kLargestPage);
}

void ResourceFeed::load(const QList<api::ListFilter> &filters)
{
    m_filters = filters;
    start();
}

void ResourceFeed::reload()
{
    start();
}

void ResourceFeed::start()
{
    m_loadingAll = false;
    m_isFirst = true;
    m_overlaps = false;
    m_nextPage = 1;
    request();
}

void ResourceFeed::loadMore()
{
    if (canLoadMore())
        request();
}

void ResourceFeed::loadAll()
{
    if (m_nextPage == 0)
        return;
    m_loadingAll = true;
    if (m_load.isPending())
        Q_EMIT stateChanged(); // isLoadingAll() has changed
    else
        request();
}

void ResourceFeed::cancel()
{
    const bool wasPending = m_load.isPending();
    m_load.abort();
    m_loadingAll = false;
    if (wasPending)
        setState(loaded() > 0 ? FeedState::Partial : FeedState::Idle);
}

void ResourceFeed::resume()
{
    if (!canResume())
        return;
    if (m_resumesAll)
        loadAll();
    else
        loadMore();
}

void ResourceFeed::clear()
{
    m_load.abort();
    m_loadingAll = false;
    m_isFirst = true;
    m_overlaps = false;
    m_nextPage = 0;
    m_total = -1;
    m_error.reset();
    m_receivedAt.reset();
    m_notes = {};
    m_table.replaceAll({});
    setState(FeedState::Idle);
}

void ResourceFeed::adopt(const ResourceFeed &other)
{
    m_load.abort();
    m_loadingAll = false;
    m_isFirst = false;
    m_overlaps = false;
    m_nextPage = 0;
    m_filters = other.m_filters;
    m_total = other.m_total;
    m_receivedAt = other.m_receivedAt;
    m_notes = other.m_notes;
    m_error.reset();
    setState(isComplete() ? FeedState::Complete : FeedState::Partial);
}

void ResourceFeed::noteAdded()
{
    if (m_total >= 0)
        ++m_total;
    m_overlaps = m_overlaps || !m_isFirst; // it may come again with a further page
}

void ResourceFeed::noteRemoved()
{
    if (m_total > 0)
        --m_total;
    // The rows behind it have moved up by one: the page loaded last now ends with a row not seen yet.
    if (!m_isFirst && m_nextPage > 1 && !m_load.isPending()) {
        --m_nextPage;
        m_overlaps = true;
    }
}

FeedNotes ResourceFeed::notes() const
{
    FeedNotes notes = m_notes;
    notes.repeatedIds = m_table.repeatedIds();
    notes.defects = m_table.defectCount();
    return notes;
}

void ResourceFeed::request()
{
    api::ListQuery query;
    query.filters = m_filters;
    query.page = m_nextPage;
    query.pageSize = m_isFirst ? m_firstPageSize : m_pageSize;
    query.priority = m_loadingAll && !m_isFirst ? api::Governor::Priority::Background
                                                : api::Governor::Priority::Interactive;
    m_error.reset();
    m_load = m_client.list(m_table.spec(), query).then(this, [this](const Result<api::ListPage> &answer) {
        onPage(answer);
    });
    setState(m_isFirst ? FeedState::Loading : FeedState::More);
}

void ResourceFeed::onPage(const Result<api::ListPage> &answer)
{
    if (!answer) {
        m_resumesAll = m_loadingAll;
        m_loadingAll = false;
        m_error = answer.error();
        setState(FeedState::Failed);
        return;
    }
    const int before = m_isFirst ? 0 : loaded();
    takeRows(*answer);
    noteOddities(*answer, loaded() - before);
    decideNext(*answer);
    Q_EMIT pageLoaded();
    if (m_load.isPending())
        return; // whoever listened asked for something else
    if (m_nextPage == 0)
        m_loadingAll = false;
    if (m_loadingAll)
        request();
    else
        setState(isComplete() ? FeedState::Complete : FeedState::Partial);
}

void ResourceFeed::takeRows(const api::ListPage &page)
{
    if (!m_isFirst) {
        m_table.append(page.rows, m_overlaps ? Repeats::Expected : Repeats::Unexpected);
        return;
    }
    m_notes = {};
    m_total = -1;
    m_receivedAt = QDateTime::currentDateTimeUtc();
    m_table.replaceAll({page.rows});
}

void ResourceFeed::noteOddities(const api::ListPage &page, int newRows)
{
    if (page.total >= 0) {
        m_notes.countChanged = m_notes.countChanged || (m_total >= 0 && page.total != m_total);
        m_total = page.total;
    }
    m_notes.foreignNext = m_notes.foreignNext || page.foreignNext;
    if (m_isFirst || !page.hasNext)
        return;
    const bool hasEverything = m_total >= 0 && loaded() >= m_total;
    const bool bringsNothing = newRows == 0 && !m_overlaps;
    const qint64 lastPage = m_total < 0 ? -1 : (m_total + m_pageSize - 1) / m_pageSize;
    const bool isFarBeyond = lastPage >= 0 && m_nextPage > lastPage + kPagesOfGrace;
    // Without a count, a page of nothing but known rows is the only sign of running in circles.
    if ((bringsNothing && (hasEverything || m_total < 0)) || isFarBeyond)
        m_notes.endlessNext = true;
}

void ResourceFeed::decideNext(const api::ListPage &page)
{
    const bool goesOn = page.hasNext && !page.foreignNext && !m_notes.endlessNext;
    const int following = followingPage();
    m_overlaps = m_isFirst && m_firstPageSize % m_pageSize != 0;
    m_isFirst = false;
    m_nextPage = goesOn ? following : 0;
}

//! After page one: the page of the following size that starts at or before its end.
int ResourceFeed::followingPage() const
{
    return m_isFirst ? m_firstPageSize / m_pageSize + 1 : m_nextPage + 1;
}

//! A list that was cut short because its `next` made no sense is complete only when the count says so.
bool ResourceFeed::isComplete() const
{
    const bool wasCut = m_notes.foreignNext || m_notes.endlessNext;
    return m_nextPage == 0 && (!wasCut || (m_total >= 0 && loaded() >= m_total));
}

void ResourceFeed::setState(FeedState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
