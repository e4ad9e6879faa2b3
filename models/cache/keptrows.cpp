// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keptrows.h"

#include "core/domain/resources/registry.h"

#include <QScopedValueRollback>

#include <chrono>
#include <utility>

namespace vinculo::models {

namespace {

constexpr qint64 kPage = 1000;           //!< the most Belvo sends at once
constexpr qint64 kWithoutAsking = 20000; //!< a quarter of what Belvo allows in half a minute
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
    connect(&m_patience, &QTimer::timeout, this, &KeptRows::goOn);
    connect(&m_keepSoon, &QTimer::timeout, this, &KeptRows::keepNow);
    connect(&m_cache, &ListCache::stateChanged, this, &KeptRows::onCacheReady);
    connect(&m_cache, &ListCache::linkForgotten, this, &KeptRows::onLinkForgotten);
    connect(&m_table, &ColumnTable::rowChanged, this, &KeptRows::keepSoon);
    connect(&m_table, &ColumnTable::rowsRemoved, this, &KeptRows::keepSoon);
}

KeptRows::~KeptRows()
{
    if (m_keepSoon.isActive())
        keepNow();
}

void KeptRows::setFeed(ResourceFeed *feed)
{
    if (m_keepSoon.isActive())
        keepNow();
    m_keepSoon.stop();
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    if (feed)
        connect(feed, &ResourceFeed::stateChanged, this, &KeptRows::onFeedChanged);
}

void KeptRows::open(const QList<api::ListFilter> &filters, std::function<void()> goOn)
{
    m_goOn = std::move(goOn);
    m_patience.stop();
    m_reading.reset();
    const bool mayHave =
        m_cache.state() == ListCache::State::Opening || m_cache.state() == ListCache::State::Ready;
    if (m_table.rowCount() > 0 || !mayHave) {
        this->goOn();
        return;
    }
    m_reading = m_cache.read(m_table.spec(), filters);
    connect(m_reading.get(), &KeptListReading::firstRows, this, &KeptRows::show);
    connect(m_reading.get(), &KeptListReading::finished, this, &KeptRows::onFinished);
    m_patience.start();
}

void KeptRows::close()
{
    m_goOn = nullptr;
    m_patience.stop();
    m_keepSoon.stop();
    m_reading.reset();
    if (std::exchange(m_isShowing, false))
        Q_EMIT shownChanged();
}

void KeptRows::goOn()
{
    m_patience.stop();
    if (const auto next = std::exchange(m_goOn, nullptr))
        next();
}

void KeptRows::show(const std::vector<api::ChunkPtr> &pages)
{
    if (m_table.rowCount() > 0)
        return; // Belvo was quicker
    m_facts = m_reading->facts();
    m_isShowing = true;
    const QScopedValueRollback filling(m_isFilling, true);
    m_table.replaceAll(pages);
    Q_EMIT shownChanged();
}

void KeptRows::onFinished(KeptListReading::Outcome outcome)
{
    const QScopedValueRollback filling(m_isFilling, true);
    switch (outcome) {
    case KeptListReading::Outcome::Nothing:
        break;
    case KeptListReading::Outcome::Read:
        if (m_isShowing || m_table.rowCount() == 0) {
            m_facts = m_reading->facts();
            m_isShowing = true;
            m_table.replaceAll(m_reading->takeContents());
            Q_EMIT shownChanged();
        }
        break;
    case KeptListReading::Outcome::Damaged:
        if (std::exchange(m_isShowing, false)) {
            m_table.replaceAll(std::vector<api::ChunkPtr>());
            Q_EMIT shownChanged();
        }
        break;
    }
    goOn();
}

KeptRows::Refresh KeptRows::refresh() const
{
    if (!m_isShowing || m_table.rowCount() <= kPage)
        return Refresh::FirstPage;
    return std::max<qint64>(m_table.rowCount(), m_facts.total) <= kWithoutAsking ? Refresh::WholeList
                                                                                 : Refresh::WhenAsked;
}

void KeptRows::noteFresh()
{
    m_mayKeep = true;
    if (std::exchange(m_isShowing, false))
        Q_EMIT shownChanged();
}

void KeptRows::onFeedChanged()
{
    switch (m_feed->state()) {
    case FeedState::Idle:
    case FeedState::Loading:
    case FeedState::More:
        break;
    case FeedState::Partial:
    case FeedState::Complete:
        m_reading.reset(); // whatever it would still bring is older
        noteFresh();
        keepSoon();
        break;
    case FeedState::Failed:
        if (m_feed->canResume())
            keepSoon();
        break;
    }
}

void KeptRows::onCacheReady()
{
    if (m_cache.state() == ListCache::State::Ready)
        keepSoon(); // switched on while there is something to keep
}

void KeptRows::onLinkForgotten()
{
    // The page of links has let go of the row itself. On others nobody knows which rows were about that link.
    if (&m_table.spec() == &resources::links() || &m_table.spec() == &resources::institutions())
        return;
    m_mayKeep = false;
    m_keepSoon.stop();
}

void KeptRows::keepSoon()
{
    const bool hasFresh = m_feed && m_feed->receivedAt() && !m_isShowing;
    if (hasFresh && m_mayKeep && !m_isFilling && m_cache.state() != ListCache::State::Off)
        m_keepSoon.start();
}

void KeptRows::keepNow()
{
    m_keepSoon.stop();
    const bool hasFresh = m_feed && m_feed->receivedAt() && !m_isShowing;
    if (!hasFresh || !m_mayKeep)
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
