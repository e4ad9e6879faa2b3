// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keptrows.h"

#include "core/domain/resources/registry.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vinculo::models {

namespace {

constexpr int kFirstPage = 100;           //!< rows soon
constexpr int kPage = 1000;               //!< the most Belvo sends at once
constexpr qint64 kWithoutAsking = 20'000; //!< a quarter of what Belvo allows in half a minute
constexpr std::chrono::milliseconds kPatience(1500);
constexpr std::chrono::milliseconds kQuiet(1000); //!< several changes in one go are one file

} // namespace

KeptRows::KeptRows(ListCache &cache, ColumnTable &table, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_table(table)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kQuiet);
    connect(&m_patience, &QTimer::timeout, this, &KeptRows::ask);
    connect(&m_keepSoon, &QTimer::timeout, this, &KeptRows::keepNow);
    connect(&m_cache, &ListCache::stateChanged, this, &KeptRows::onCacheChanged);
    connect(&m_cache, &ListCache::linkForgotten, this, &KeptRows::onLinkForgotten);
    connect(&m_table, &ColumnTable::rowChanged, this, &KeptRows::keepSoon);
    connect(&m_table, &ColumnTable::rowsRemoved, this, &KeptRows::keepSoon);
}

KeptRows::~KeptRows()
{
    if (m_keepSoon.isActive())
        keepNow();
}

void KeptRows::setFeed(ResourceFeed *feed, api::Client *client)
{
    if (m_keepSoon.isActive())
        keepNow();
    m_isDue = false;
    forgetNews();
    m_reading.reset();
    m_refresh.reset();
    m_refreshError.reset();
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    m_client = client;
    m_isWide = false;
    if (feed)
        connect(feed, &ResourceFeed::stateChanged, this, &KeptRows::onFeedChanged);
}

void KeptRows::load(const QList<api::ListFilter> &filters)
{
    m_filters = filters;
    m_isDue = true;
    forgetNews();
    m_refresh.reset();
    m_refreshError.reset();
    m_reading.reset();
    const ListCache::State state = m_cache.state();
    const bool mayHave = state == ListCache::State::Opening || state == ListCache::State::Ready;
    if (m_table.rowCount() > 0 || !mayHave) {
        ask();
        return;
    }
    m_reading = m_cache.read(m_table.spec(), filters);
    connect(m_reading.get(), &KeptListReading::firstRows, this, &KeptRows::show);
    connect(m_reading.get(), &KeptListReading::allRows, this, &KeptRows::showAll);
    connect(m_reading.get(), &KeptListReading::finished, this, &KeptRows::onRead);
    m_patience.start();
    Q_EMIT changed();
}

void KeptRows::loadWhole()
{
    m_isDue = false;
    forgetNews();
    if (m_client && !m_refresh)
        refreshWhole();
}

void KeptRows::loadAnew()
{
    if (refresh() != Refresh::Part)
        return loadWhole();
    m_isDue = false;
    forgetNews();
    if (m_feed)
        askForFirstPage();
    Q_EMIT changed();
}

void KeptRows::close()
{
    m_isDue = false;
    m_isShowing = false;
    forgetNews();
    m_patience.stop();
    m_keepSoon.stop();
    m_reading.reset();
    m_refresh.reset();
    m_refreshError.reset();
    Q_EMIT changed();
}

void KeptRows::show(const std::vector<api::ChunkPtr> &pages)
{
    if (m_table.rowCount() > 0)
        return; // Belvo was quicker
    const QScopedValueRollback filling(m_isFilling, true);
    m_facts = m_reading->facts();
    m_isShowing = true;
    m_table.replaceAll(pages);
    Q_EMIT changed();
}

void KeptRows::showAll()
{
    if (!m_isShowing && m_table.rowCount() > 0)
        return; // Belvo was quicker
    const QScopedValueRollback filling(m_isFilling, true);
    m_facts = m_reading->facts();
    m_isShowing = true;
    m_table.replaceAll(m_reading->takeContents());
    Q_EMIT changed();
    ask();
    goOnBehindPart(); // also when Belvo has been asked for news while the rows were being read
}

void KeptRows::onRead(KeptListReading::Outcome outcome)
{
    if (outcome == KeptListReading::Outcome::Damaged && std::exchange(m_isShowing, false)) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_table.replaceAll(std::vector<api::ChunkPtr>());
        forgetNews();
        const bool isAsked = m_refresh || (m_feed && m_feed->state() == FeedState::Loading);
        m_isDue = !isAsked; // so many rows may have been left to the person to load
    }
    Q_EMIT changed();
    ask();
}

KeptRows::Refresh KeptRows::refresh() const
{
    if (!m_isShowing || m_table.rowCount() <= kPage)
        return Refresh::FirstPage;
    const qint64 rows = std::max<qint64>(m_table.rowCount(), m_facts.total);
    if (rows <= kWithoutAsking)
        return Refresh::WholeList;
    return m_facts.complete ? Refresh::WhenAsked : Refresh::Part;
}

void KeptRows::ask()
{
    m_patience.stop();
    if (!std::exchange(m_isDue, false) || !m_feed)
        return;
    switch (refresh()) {
    case Refresh::FirstPage:
        askForFirstPage();
        break;
    case Refresh::WholeList:
        refreshWhole();
        break;
    case Refresh::WhenAsked:
        look();
        break;
    case Refresh::Part:
        look();
        goOnBehindPart();
        break;
    }
    Q_EMIT changed();
}

void KeptRows::askForFirstPage()
{
    // As many rows as are looked at, or the list would shrink under the eyes.
    if (m_isShowing || m_isWide)
        m_feed->setPageSize(m_isShowing ? kPage : kFirstPage, kPage);
    m_isWide = m_isShowing;
    m_feed->load(m_filters);
}

//! Rows that are not all of the list must not pass for it: the feed knows where they end, and what is behind.
void KeptRows::goOnBehindPart()
{
    const bool isIdle = m_feed && m_feed->state() == FeedState::Idle;
    if (!isIdle || isReading() || refresh() != Refresh::Part)
        return;
    const QScopedValueRollback goingOn(m_goesOn, true);
    m_feed->goOnFrom(m_filters, m_facts.total, m_facts.receivedAt);
}

//! One call tells whether loading so many again is worth it.
void KeptRows::look()
{
    if (!m_client)
        return;
    m_look = m_client->list(m_table.spec(), {.filters = m_filters, .pageSize = 1})
                 .then(this, [this](const Result<api::ListPage> &answer) {
                     if (answer && m_isShowing)
                         m_news = newsOf(*answer);
                     Q_EMIT changed();
                 });
}

KeptRows::News KeptRows::newsOf(const api::ListPage &first) const
{
    // Rows that were removed from here meanwhile have gone at Belvo as well.
    const qint64 expected = m_facts.total - (m_facts.rowCount - m_table.rowCount());
    const bool isCounted = first.total >= 0 && m_facts.total >= 0 && !isReading();
    if (isCounted && first.total != expected)
        return first.total > expected ? News::Newer : News::Fewer;
    const bool isSame = first.rows && first.rows->rowCount > 0 && m_table.rowsOf(*first.rows).front() == 0;
    return isSame ? News::None : News::Newer;
}

void KeptRows::forgetNews()
{
    m_look = {};
    m_news = News::Unknown;
}

void KeptRows::refreshWhole()
{
    m_refreshError.reset();
    m_refresh = std::make_unique<ListRefresh>(*m_client, m_table.spec());
    const auto onFailed = [this](const ApiError &error) {
        m_refresh.reset();
        m_refreshError = error;
        Q_EMIT changed();
    };
    connect(m_refresh.get(), &ListRefresh::progressChanged, this, &KeptRows::changed);
    // Later: what ends must not be destroyed while it says so.
    connect(m_refresh.get(), &ListRefresh::finished, this, &KeptRows::onRefreshed, Qt::QueuedConnection);
    connect(m_refresh.get(), &ListRefresh::failed, this, onFailed, Qt::QueuedConnection);
    m_refresh->start(m_filters);
    Q_EMIT changed();
}

void KeptRows::onRefreshed()
{
    const auto refresh = std::exchange(m_refresh, nullptr);
    if (!refresh || !m_feed)
        return;
    m_table.replaceAll(refresh->pages());
    setFresh();
    m_feed->adopt(refresh->feed());
}

qint64 KeptRows::refreshTotal() const
{
    return m_refresh ? m_refresh->feed().total() : -1;
}

bool KeptRows::waitsForPerson() const
{
    const bool isAsked = m_refresh || (m_feed && m_feed->state() == FeedState::Loading);
    const bool isTooLong = refresh() == Refresh::WhenAsked || refresh() == Refresh::Part;
    return m_isShowing && !isReading() && !isAsked && !m_refreshError && isTooLong;
}

void KeptRows::setFresh()
{
    m_mayKeep = true;
    m_isShowing = false;
    m_isDue = false;
    forgetNews();
    m_reading.reset(); // whatever it would still bring is older
}

void KeptRows::onFeedChanged()
{
    switch (m_feed->state()) {
    case FeedState::Idle:
    case FeedState::Loading:
        break;
    case FeedState::More:
    case FeedState::Partial:
    case FeedState::Complete:
        if (m_goesOn && m_feed->state() == FeedState::Partial)
            break;
        setFresh();
        if (m_feed->state() != FeedState::More)
            keepSoon();
        break;
    case FeedState::Failed:
        if (m_feed->canResume())
            keepSoon();
        break;
    }
    Q_EMIT changed();
}

void KeptRows::onCacheChanged()
{
    if (m_cache.state() == ListCache::State::Ready)
        keepSoon(); // switched on while there is something to keep
}

void KeptRows::onLinkForgotten()
{
    // The page of links has let go of the row itself. On the others nobody knows which rows are about that
    // link.
    if (&m_table.spec() == &resources::links() || &m_table.spec() == &resources::institutions())
        return;
    m_mayKeep = false;
    m_keepSoon.stop();
}

bool KeptRows::hasFreshRows() const
{
    return m_feed && m_feed->receivedAt() && !m_isShowing && m_mayKeep;
}

void KeptRows::keepSoon()
{
    if (hasFreshRows() && !m_isFilling && m_cache.state() != ListCache::State::Off)
        m_keepSoon.start();
}

void KeptRows::keepNow()
{
    m_keepSoon.stop();
    if (!hasFreshRows())
        return;
    m_cache.keep({.filters = m_feed->filters(),
                  .total = m_feed->total(),
                  .rowCount = m_table.rowCount(),
                  .receivedAt = *m_feed->receivedAt(),
                  .complete = m_feed->state() == FeedState::Complete,
                  .notes = m_feed->notes()},
                 m_table.snapshot());
}

} // namespace vinculo::models
