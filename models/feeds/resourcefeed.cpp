// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/resourcefeed.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace vinculo::models {

namespace {

constexpr int kLargestPage = 1000; // more is refused by the API

//! Pages past the last one that `total` allows, before a `next` that never ends is no longer followed: rows
//! may appear while a list is being paged.
constexpr qint64 kPagesOfGrace = 2;

//! A wrong count must not cost memory that no row ever fills.
constexpr qint64 kMostReserved = 4'000'000;

constexpr std::chrono::seconds kTick{1};

qint64 pagesOf(qint64 rows, int pageSize)
{
    return rows / pageSize + (rows % pageSize > 0 ? 1 : 0);
}

} // namespace

ResourceFeed::ResourceFeed(api::Client &client, ColumnTable &table, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_table(table)
    , m_reader(client, table.spec())
    , m_repair(client, table)
{
    connect(&m_reader, &PageReader::pageRead, this, &ResourceFeed::onPage);
    connect(&m_reader, &PageReader::failed, this, &ResourceFeed::onFailed);
    connect(&m_reader, &PageReader::endReached, this, &ResourceFeed::onEndReached);
    connect(&m_repair, &ListRepair::pageRead, this, [this](qint64 total) {
        m_total = total;
        Q_EMIT pageLoaded();
    });
    connect(&m_repair, &ListRepair::finished, this, &ResourceFeed::onRepaired);
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, &ResourceFeed::progressChanged);
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

void ResourceFeed::stop()
{
    ++m_order;
    m_reader.stop();
    m_repair.stop();
    m_loadingAll = false;
}

void ResourceFeed::start()
{
    stop();
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
    if (m_nextPage == 0 || m_loadingAll)
        return;
    if (canResume()) {
        m_resumesAll = true;
        return resume();
    }
    m_loadingAll = true;
    if (!isBusy())
        return request();
    if (readsOn())
        readToTheEnd();
    setState(m_state); // isLoadingAll() has changed
}

void ResourceFeed::cancel()
{
    const bool wasBusy = isBusy();
    const bool wasRepairing = m_repair.isRunning();
    stop();
    if (wasRepairing)
        onRepaired();
    else if (wasBusy)
        setState(loaded() > 0 ? FeedState::Partial : FeedState::Idle);
}

void ResourceFeed::resume()
{
    if (!canResume())
        return;
    m_loadingAll = m_resumesAll;
    if (!m_reader.canResume() || m_reader.nextPage() != m_nextPage)
        return request(); // the rows have moved up meanwhile, see noteRemoved()
    ++m_order;
    m_error.reset();
    if (m_loadingAll)
        readToTheEnd();
    m_reader.resume();
    setState(FeedState::More);
}

void ResourceFeed::clear()
{
    stop();
    m_isFirst = true;
    m_overlaps = false;
    m_nextPage = 0;
    m_total = -1;
    m_error.reset();
    m_receivedAt.reset();
    m_notes = {};
    m_suspects.clear();
    m_table.replaceAll({});
    setState(FeedState::Idle);
}

void ResourceFeed::adopt(const ResourceFeed &other)
{
    stop();
    m_suspects.clear();
    m_epoch = 0;
    m_readFurther = other.m_readFurther;
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

void ResourceFeed::continueFrom(const QList<api::ListFilter> &filters, TableContents rows, qint64 total,
                                const QDateTime &receivedAt)
{
    stop();
    m_table.replaceAll(std::move(rows));
    goOnFrom(filters, total, receivedAt);
}

void ResourceFeed::goOnFrom(const QList<api::ListFilter> &filters, qint64 total, const QDateTime &receivedAt)
{
    stop();
    m_filters = filters;
    m_total = total;
    m_receivedAt = receivedAt;
    m_notes = {};
    m_suspects.clear();
    m_error.reset();
    m_epoch = 0;
    m_isFirst = false;
    m_readFurther = true;
    m_nextPage = loaded() / m_pageSize + 1;
    m_overlaps = loaded() % m_pageSize != 0;
    // New rows come in front; as many that have gone would hide them from the count.
    if (m_nextPage > 1)
        suspect(1);
    setState(FeedState::Partial);
}

void ResourceFeed::noteAdded()
{
    if (m_total >= 0)
        ++m_total;
    m_overlaps = m_overlaps || !m_isFirst; // it may come again with a further page
    m_reader.expectTotal(m_total);
    m_repair.noteTableChanged(1);
}

void ResourceFeed::noteRemoved()
{
    if (m_total > 0)
        --m_total;
    m_reader.expectTotal(m_total);
    // The rows behind it have moved up by one: the page loaded last now ends with a row not seen yet.
    if (!m_isFirst && m_nextPage > 1 && !isBusy()) {
        --m_nextPage;
        m_overlaps = true;
    }
    m_repair.noteTableChanged(-1);
}

FeedNotes ResourceFeed::notes() const
{
    FeedNotes notes = m_notes;
    notes.repeatedIds = m_table.repeatedIds();
    notes.defects = m_table.defectCount();
    return notes;
}

FeedProgress ResourceFeed::progress() const
{
    FeedProgress progress{.loaded = loaded(), .total = m_total};
    if (m_nextPage == 0)
        progress.callsLeft = 0;
    else if (m_total >= 0 && !m_isFirst)
        progress.callsLeft = std::max(1, lastPage() - m_nextPage + 1 - m_reader.arrived());
    const api::Governor &governor = m_client.governor();
    const int unsent = std::max(0, progress.callsLeft - m_reader.underWay());
    progress.limitTakes = std::chrono::ceil<std::chrono::seconds>(governor.waitForLimit(unsent));
    progress.waitingForLimit = m_loadingAll && governor.waitForLimit(0).count() > 0;
    return progress;
}

//! Asks for the page that is due, and for all behind it when everything is wanted.
void ResourceFeed::request()
{
    ++m_order;
    const bool readsAll = m_loadingAll && !m_isFirst;
    api::ListQuery query;
    query.filters = m_filters;
    query.pageSize = m_isFirst ? m_firstPageSize : m_pageSize;
    query.priority = readsAll || m_inBackground ? api::Governor::Priority::Background
                                                : api::Governor::Priority::Interactive;
    m_error.reset();
    m_reader.start(query, m_nextPage, m_nextPage);
    if (readsAll)
        readToTheEnd();
    setState(m_isFirst ? FeedState::Loading : FeedState::More);
}

void ResourceFeed::onFailed(const ApiError &error)
{
    m_resumesAll = m_loadingAll;
    m_loadingAll = false;
    m_error = error;
    setState(FeedState::Failed);
}

void ResourceFeed::onPage(int number, const api::ListPage &page, int epoch)
{
    const int before = m_isFirst ? 0 : loaded();
    takeRows(page);
    noteCount(number, page.total, epoch);
    noteOddities(number, page, loaded() - before);
    decideNext(page);
    const quint64 order = m_order;
    Q_EMIT pageLoaded();
    if (order == m_order) // else whoever listened asked for something else
        goOn();
}

void ResourceFeed::goOn()
{
    if (m_nextPage == 0) {
        m_reader.stop();
        finishList();
    } else if (!m_loadingAll) {
        setState(FeedState::Partial);
    } else if (readsOn()) {
        readToTheEnd();
    } else {
        request();
    }
}

//! The reader is on its way to the page that is due.
bool ResourceFeed::readsOn() const
{
    return !m_isFirst && m_reader.isReading() && m_reader.nextPage() == m_nextPage &&
           m_reader.pageSize() == m_pageSize;
}

void ResourceFeed::readToTheEnd()
{
    if (m_total > 0)
        m_table.reserve(static_cast<int>(std::min(m_total, kMostReserved)));
    m_reader.setLast(lastPage(), api::Governor::Priority::Background);
}

//! The list has become shorter than it was said to be.
void ResourceFeed::onEndReached()
{
    m_notes.countChanged = true;
    suspect(m_nextPage - 1);
    m_nextPage = 0;
    finishList();
}

void ResourceFeed::takeRows(const api::ListPage &page)
{
    m_readFurther = !m_isFirst;
    if (m_readFurther) {
        m_table.append(page.rows, m_overlaps ? Repeats::Expected : Repeats::Unexpected);
        return;
    }
    m_notes = {};
    m_suspects.clear();
    m_total = -1;
    m_receivedAt = QDateTime::currentDateTimeUtc();
    m_table.replaceAll({page.rows});
}

void ResourceFeed::noteOddities(int number, const api::ListPage &page, int newRows)
{
    const int rows = page.rows ? static_cast<int>(page.rows->rowCount) : 0;
    if (!m_isFirst && !m_overlaps && newRows < rows)
        suspect(number - 1); // rows came again: others may have slipped past in the same way
    m_notes.foreignNext = m_notes.foreignNext || page.foreignNext;
    if (m_isFirst || !page.hasNext)
        return;
    const bool hasEverything = m_total >= 0 && loaded() >= m_total;
    const bool bringsNothing = newRows == 0 && !m_overlaps;
    const qint64 last = m_total < 0 ? -1 : pagesOf(m_total, m_pageSize);
    const bool isFarBeyond = last >= 0 && number > last + kPagesOfGrace;
    // Without a count, a page of nothing but known rows is the only sign of running in circles.
    if ((bringsNothing && (hasEverything || m_total < 0)) || isFarBeyond)
        m_notes.endlessNext = true;
}

//! Pages are not served in their order, so a row may have slipped out at the end of the page before or at the
//! beginning of this one. Only a total that has grown, once, cannot have hidden any there.
void ResourceFeed::noteCount(int number, qint64 count, int epoch)
{
    const int changes = m_isFirst ? 0 : epoch - m_epoch;
    m_epoch = epoch;
    if (count < 0)
        return;
    if (m_total >= 0 && (count != m_total || changes != 0)) {
        m_notes.countChanged = true;
        suspect(number - 1);
        if (count <= m_total || changes != 1)
            suspect(number);
    }
    m_total = count;
}

void ResourceFeed::suspect(int page)
{
    m_suspects.insert(std::max(1, page));
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

//! The last page as far as is known: without a count, the one that is due.
int ResourceFeed::lastPage() const
{
    constexpr qint64 kMost = std::numeric_limits<int>::max() / 2;
    const qint64 last = std::clamp<qint64>(pagesOf(m_total, m_pageSize), 0, kMost);
    return std::max(m_nextPage, static_cast<int>(last));
}

void ResourceFeed::finishList()
{
    if (!needsRepair()) {
        m_loadingAll = false;
        return setState(restingState());
    }
    ++m_order;
    setState(FeedState::More);
    m_repair.start(m_filters, m_pageSize, m_suspects, m_total);
}

//! Only a list of several pages that ended by itself, tells its size and has ids can be compared with the
//! table.
bool ResourceFeed::needsRepair() const
{
    const bool wasCut = m_notes.foreignNext || m_notes.endlessNext;
    const bool canCompare = m_readFurther && m_total >= 0 && m_table.columnOf("id") >= 0;
    return !wasCut && canCompare && (!m_suspects.empty() || loaded() != m_total);
}

void ResourceFeed::onRepaired()
{
    m_notes.rowsFound = m_repair.rowsFound();
    m_notes.rowsGone = m_repair.rowsGone();
    m_notes.repair = m_repair.isComplete() ? FeedRepair::Done : FeedRepair::Open;
    m_loadingAll = false;
    setState(restingState());
}

FeedState ResourceFeed::restingState() const
{
    return isComplete() ? FeedState::Complete : FeedState::Partial;
}

//! A list that was cut short because its `next` made no sense, or that could not be repaired, is complete
//! only when the count says so.
bool ResourceFeed::isComplete() const
{
    const bool wasCut = m_notes.foreignNext || m_notes.endlessNext;
    const bool mustCount = wasCut || m_notes.repair == FeedRepair::Open;
    return m_nextPage == 0 && (!mustCount || (m_total >= 0 && loaded() >= m_total));
}

void ResourceFeed::setState(FeedState state)
{
    m_state = state;
    if (!m_loadingAll)
        m_ticker.stop();
    else if (!m_ticker.isActive())
        m_ticker.start();
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
