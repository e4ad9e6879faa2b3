// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplelists.h"

#include "core/domain/resources/registry.h"
#include "models/people/linkids.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

namespace {

using Stage = PeopleListState::Stage;

//! The first part is used soon; then each is worth the work once there is twice as much.
constexpr qint64 kFirstPart = 1000;

//! Pages between two writes of what has come so far; a large list is not written anew for every few of them.
constexpr qint64 kPagesAtRisk = 5;
constexpr qint64 kShareAtRisk = 4; //!< or a quarter

//! A part lies beside the whole list of an earlier time, which goes on serving. No filter of Belvo's.
const QList<api::ListFilter> &partMark()
{
    static const QList<api::ListFilter> kMark{{QStringLiteral("vinculo_part"), FilterOp::Equals, {}}};
    return kMark;
}

qint64 nextKeep(qint64 rows, qint64 pageSize)
{
    return rows + std::max(kPagesAtRisk * pageSize, rows / kShareAtRisk);
}

//! Whether these are the first rows of a list that has more, and nothing else. Where the list changed while
//! they were read, nobody knows any more which of the pages to look at again: a row that is gone and one that
//! slipped past would cancel each other out.
bool hasMoreBehind(const KeptListFacts &facts)
{
    const FeedNotes &notes = facts.notes;
    return !facts.complete && facts.rowCount > 0 && facts.total > facts.rowCount && !notes.foreignNext &&
           !notes.endlessNext && !notes.countChanged && notes.repeatedIds == 0;
}

//! The rows with nothing but what people are told apart by.
TableSnapshot slim(TableSnapshot rows)
{
    for (api::ChunkPtr &page : rows.chunks)
        page = identityColumns(page);
    return rows;
}

//! Errors that every other list would meet as well.
bool isOfEverything(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Offline || kind == ErrorKind::Insecure;
}

} // namespace

PeopleLists::PeopleLists(ListCache &cache, api::Client &client, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_client(client)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    slot(PeopleList::Links).spec = &resources::links();
    slot(PeopleList::Owners).spec = &resources::owners();
    slot(PeopleList::Accounts).spec = &resources::accounts();
    connect(&m_cache, &ListCache::linkForgotten, this, &PeopleLists::forget);
    connect(&m_cache, &ListCache::kept, this, [this] { m_isKeeping = false; });
}

PeopleLists::~PeopleLists()
{
    if (!m_isKeeping) // else the one being written is nearer to the disk than a newer one would be
        keepPart();
}

void PeopleLists::start()
{
    m_account = m_cache.account();
    for (Slot &each : m_slots)
        read(each);
    Q_EMIT stateChanged();
}

void PeopleLists::read(Slot &each)
{
    each.state.stage = Stage::Reading;
    each.reading = m_cache.read(*each.spec, {}, api::RawJson::Drop);
    // Later: what ends must not be destroyed while it says so.
    connect(
        each.reading.get(), &KeptListReading::finished, this,
        [this, &each](KeptListReading::Outcome outcome) { onRead(each, outcome); }, Qt::QueuedConnection);
}

void PeopleLists::onRead(Slot &each, KeptListReading::Outcome outcome)
{
    const auto reading = std::exchange(each.reading, nullptr);
    if (!reading)
        return;
    each.state.stage = Stage::Nothing;
    if (outcome == KeptListReading::Outcome::Read) {
        each.state.stage = Stage::Idle;
        each.state.total = reading->facts().total;
        each.state.isComplete = reading->facts().complete;
        each.state.receivedAt = reading->facts().receivedAt;
        each.rows = slim(reading->takeContents().snapshot());
        each.state.rows = static_cast<qint64>(each.rows.rows.size());
    }
    if (std::ranges::none_of(m_slots, [](const Slot &other) { return other.reading != nullptr; }))
        onAllRead();
    Q_EMIT stateChanged();
}

void PeopleLists::onAllRead()
{
    bool hasRows = false;
    for (Slot &each : m_slots) {
        hasRows = hasRows || each.state.rows > 0;
        const bool isDone =
            each.state.stage == Stage::Idle && each.state.isComplete && isYoung(each.state.receivedAt);
        if (!isDone)
            each.state.stage = Stage::Waiting;
        each.canGoOn = !isDone;
    }
    if (hasRows)
        Q_EMIT rowsChanged();
    loadNext();
}

bool PeopleLists::isYoung(const QDateTime &receivedAt) const
{
    return receivedAt.secsTo(m_clock()) < std::chrono::seconds(kYoung).count();
}

void PeopleLists::reload()
{
    for (Slot &each : m_slots)
        if (each.state.stage != Stage::Reading && each.state.stage != Stage::Loading) {
            each.state.stage = Stage::Waiting;
            each.canGoOn = false;
        }
    if (!m_loading && std::ranges::none_of(m_slots, [](const Slot &each) { return each.reading != nullptr; }))
        loadNext();
    Q_EMIT stateChanged();
}

bool PeopleLists::isBusy() const
{
    return std::ranges::any_of(m_slots, [](const Slot &each) {
        return each.state.stage == Stage::Reading || each.state.stage == Stage::Waiting ||
               each.state.stage == Stage::Loading;
    });
}

IdentitySources PeopleLists::sources() const
{
    return {.links = slot(PeopleList::Links).rows,
            .owners = slot(PeopleList::Owners).rows,
            .accounts = slot(PeopleList::Accounts).rows,
            .consents = {},
            .erasedLinks = m_erased};
}

void PeopleLists::loadNext()
{
    m_refresh.reset();
    const auto next =
        std::ranges::find(m_slots, Stage::Waiting, [](const Slot &each) { return each.state.stage; });
    m_loading = next == m_slots.end() ? nullptr : &*next;
    if (!m_loading)
        return;
    PeopleListState &state = m_loading->state;
    state.stage = Stage::Loading;
    state.loaded = 0;
    state.error.reset();
    m_nextPart = kFirstPart;
    m_mayKeep = true;
    m_isKeeping = false;
    m_goesOn = false;
    m_refresh = std::make_unique<ListRefresh>(m_client, *m_loading->spec);
    m_refresh->setInBackground();
    connect(m_refresh.get(), &ListRefresh::progressChanged, this, &PeopleLists::onProgress);
    connect(m_refresh.get(), &ListRefresh::finished, this, &PeopleLists::onLoaded, Qt::QueuedConnection);
    connect(m_refresh.get(), &ListRefresh::failed, this, &PeopleLists::onFailed, Qt::QueuedConnection);
    if (m_pageSize > 0)
        m_refresh->setPageSize(m_pageSize);
    m_nextKeep = nextKeep(0, m_refresh->feed().pageSize());
    if (std::exchange(m_loading->canGoOn, false)) {
        readPart();
    } else {
        dropPart(); // an older one with more rows would be kept instead of what comes now
        m_refresh->start({});
    }
}

//! With all its columns and JSON: the whole list is kept in the end.
void PeopleLists::readPart()
{
    m_part = m_cache.read(*m_loading->spec, partMark());
    connect(m_part.get(), &KeptListReading::finished, this, &PeopleLists::onPartRead, Qt::QueuedConnection);
}

void PeopleLists::onPartRead(KeptListReading::Outcome outcome)
{
    const auto part = std::exchange(m_part, nullptr);
    if (!part || !m_refresh)
        return;
    PeopleListState &state = m_loading->state;
    KeptListFacts facts = part->facts();
    if (outcome != KeptListReading::Outcome::Read || !m_mayKeep) {
        m_refresh->start({});
        return;
    }
    const bool isNewer = !state.isComplete || facts.receivedAt > state.receivedAt;
    if (!hasMoreBehind(facts) || !isNewer || !isYoung(facts.receivedAt)) {
        dropPart();
        if (state.rows == 0 && facts.rowCount > 0) { // better than nothing until the first page is there
            m_loading->rows = slim(part->takeContents().snapshot());
            state.rows = facts.rowCount;
            state.total = facts.total;
            state.receivedAt = facts.receivedAt;
            Q_EMIT rowsChanged();
        }
        m_refresh->start({});
        Q_EMIT stateChanged();
        return;
    }
    facts.filters.clear();
    m_nextKeep = nextKeep(facts.rowCount, m_refresh->feed().pageSize());
    state.loaded = facts.rowCount;
    state.total = facts.total;
    m_goesOn = true;
    m_refresh->resume(facts, part->takeContents());
    if (!state.isComplete) {
        takePart();
        Q_EMIT rowsChanged();
    }
    Q_EMIT stateChanged();
}

//! What has come, as the whole list or as a part of it. False: nothing is written.
bool PeopleLists::keep(const QList<api::ListFilter> &mark)
{
    const std::optional<QDateTime> receivedAt = m_refresh->feed().receivedAt();
    if (!m_mayKeep || !receivedAt || m_account != m_cache.account())
        return false;
    return m_cache.keep({.filters = mark,
                         .total = m_refresh->feed().total(),
                         .rowCount = m_refresh->loaded(),
                         .receivedAt = *receivedAt,
                         .complete = m_refresh->feed().state() == FeedState::Complete,
                         .notes = m_refresh->feed().notes()},
                        m_refresh->snapshot());
}

//! For the next run to go on from. Not while it is being repaired: what was looked at again is not written.
void PeopleLists::keepPart()
{
    const bool isUnderWay = m_loading && m_refresh && m_loading->state.stage == Stage::Loading;
    if (!isUnderWay || m_refresh->loaded() == 0 || m_refresh->feed().isRepairing())
        return;
    m_nextKeep = nextKeep(m_refresh->loaded(), m_refresh->feed().pageSize());
    m_isKeeping = keep(partMark());
}

void PeopleLists::dropPart()
{
    if (m_account == m_cache.account())
        m_cache.drop(*m_loading->spec, partMark());
}

void PeopleLists::onProgress()
{
    PeopleListState &state = m_loading->state;
    state.loaded = m_refresh->loaded();
    state.total = m_refresh->feed().total();
    if (state.loaded >= m_nextPart && state.loaded >= 2 * state.rows && !state.isComplete) {
        m_nextPart = 2 * state.loaded;
        takePart();
        Q_EMIT rowsChanged();
    }
    if (state.loaded >= m_nextKeep && !m_isKeeping)
        keepPart();
    Q_EMIT stateChanged();
}

//! Uses the rows that have come so far.
void PeopleLists::takePart()
{
    PeopleListState &state = m_loading->state;
    m_loading->rows = slim(m_refresh->snapshot());
    state.rows = static_cast<qint64>(m_loading->rows.rows.size());
    state.receivedAt = m_refresh->feed().receivedAt().value_or(QDateTime());
    state.isComplete = m_refresh->feed().state() == FeedState::Complete;
}

void PeopleLists::onLoaded()
{
    if (!m_refresh || !m_loading)
        return;
    if (m_goesOn && m_refresh->feed().notes().repair == FeedRepair::Open)
        return startOver();
    takePart();
    PeopleListState &state = m_loading->state;
    state.stage = Stage::Idle;
    state.total = m_refresh->feed().total();
    state.loaded = state.rows;
    keep({});
    dropPart();
    loadNext();
    Q_EMIT rowsChanged();
    Q_EMIT stateChanged();
}

//! Too much has changed since the part was kept: people who are gone may be in it, and others missing.
void PeopleLists::startOver()
{
    m_loading->state.stage = Stage::Waiting; // nothing to go on from: from page one
    loadNext();
    Q_EMIT stateChanged();
}

void PeopleLists::onFailed(const ApiError &error)
{
    if (!m_refresh || !m_loading)
        return;
    PeopleListState &state = m_loading->state;
    keepPart();
    const bool hasMore = m_refresh->loaded() > state.rows && !state.isComplete;
    if (hasMore) // a part is better than less
        takePart();
    state.stage = Stage::Failed;
    state.isComplete = state.isComplete && !hasMore;
    state.error = error;
    if (isOfEverything(error.kind))
        giveUpWaiting(error);
    loadNext();
    if (hasMore)
        Q_EMIT rowsChanged();
    Q_EMIT stateChanged();
}

void PeopleLists::giveUpWaiting(const ApiError &error)
{
    for (Slot &each : m_slots) {
        if (each.state.stage != Stage::Waiting)
            continue;
        each.state.stage = Stage::Failed;
        each.state.error = error;
    }
}

void PeopleLists::forget(const QString &linkId)
{
    const api::Uuid id = columnId(QUuid::fromString(linkId));
    const auto place = std::ranges::lower_bound(m_erased, id);
    if (place != m_erased.end() && *place == id)
        return;
    m_erased.insert(place, id);
    m_mayKeep = false;
    Q_EMIT rowsChanged();
}

} // namespace vinculo::models
