// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keptlistreading.h"

#include "core/api/chunkcodec.h"
#include "core/storage/cache/sealedfilereader.h"

#include <QFile>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace vinculo::models {

using storage::SealedFileReader;

namespace {

constexpr std::size_t kCheckedWhole = 64; //!< pages; a list of more gives its first rows ahead
constexpr std::size_t kAhead = 2;         //!< pages

api::ChunkPtr pageOf(SealedFileReader &reader, const ResourceSpec &spec, std::size_t chunk)
{
    const auto bytes = reader.chunk(chunk);
    return bytes ? api::decodeChunk(spec, *bytes) : nullptr;
}

} // namespace

//! What opening found; shared with the workers.
struct KeptListReading::Opened
{
    Outcome outcome = Outcome::Nothing;
    KeptListFacts facts;
    std::vector<api::ChunkPtr> ahead;
    std::unique_ptr<SealedFileReader> reader;
};

//! Filled by one worker at a time.
struct KeptListReading::Gathered
{
    explicit Gathered(const ResourceSpec &spec)
        : contents(spec)
    {
    }
    TableContents contents;
    bool isWhole = true;
};

KeptListReading::KeptListReading(const ResourceSpec &spec, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_workers(workers)
{
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] { onOpened(m_opening.result()); });
    connect(&m_gathering, &QFutureWatcherBase::finished, this, &KeptListReading::onGathered);
}

KeptListReading::~KeptListReading()
{
    m_opening.disconnect(this);
    m_gathering.disconnect(this);
    m_gathering.cancel();
}

void KeptListReading::start(const KeptListPlace &place, const storage::CacheLimits &limits,
                            const QDateTime &now)
{
    m_place = place;
    const QDateTime oldest = now.addDays(-limits.age.count());
    m_opening.setFuture(
        QtConcurrent::run(&m_workers, [&spec = m_spec, place, oldest] { return open(spec, place, oldest); }));
}

void KeptListReading::giveUp()
{
    QMetaObject::invokeMethod(
        this, [this] { finish(Outcome::Nothing); }, Qt::QueuedConnection);
}

//! On a worker.
std::shared_ptr<KeptListReading::Opened>
KeptListReading::open(const ResourceSpec &spec, const KeptListPlace &place, const QDateTime &oldest)
{
    auto opened = std::make_shared<Opened>();
    auto reader = std::make_unique<SealedFileReader>(place.path, *place.key);
    if (reader->finding() == SealedFileReader::Finding::Damaged)
        opened->outcome = Outcome::Damaged;
    if (reader->finding() != SealedFileReader::Finding::Good)
        return opened;
    opened->outcome = Outcome::Damaged;
    const auto bytes = reader->chunk(0);
    if (!bytes)
        return opened;
    const auto facts = decodeFacts(spec, *bytes);
    if (!facts || facts->receivedAt < oldest) {
        opened->outcome = Outcome::Nothing;
        reader.reset(); // some systems remove no file that is open
        QFile::remove(place.path);
        return opened;
    }
    reader->expectAll();
    const std::size_t pages = reader->chunkCount() - 1;
    for (std::size_t page = 1; page <= kAhead && pages > kCheckedWhole; ++page) {
        opened->ahead.push_back(pageOf(*reader, spec, page));
        if (!opened->ahead.back())
            return opened;
    }
    opened->outcome = Outcome::Read;
    opened->facts = *facts;
    opened->reader = std::move(reader);
    return opened;
}

void KeptListReading::onOpened(const std::shared_ptr<Opened> &opened)
{
    if (opened->outcome != Outcome::Read) {
        finish(opened->outcome);
        return;
    }
    m_facts = opened->facts;
    gather(opened);
    if (!opened->ahead.empty())
        Q_EMIT firstRows(opened->ahead); // last: whoever gets them may have enough and destroy this
}

//! Pages are opened by all workers at once and put together in their order as they come.
void KeptListReading::gather(const std::shared_ptr<Opened> &opened)
{
    std::vector<std::size_t> chunks(opened->reader->chunkCount() - 1);
    std::iota(chunks.begin(), chunks.end(), std::size_t(1));
    auto gathered = std::make_shared<Gathered>(m_spec);
    gathered->contents.reserve(static_cast<std::size_t>(std::clamp<qint64>(m_facts.rowCount, 0, 1 << 24)));
    const auto read = [opened, &spec = m_spec](std::size_t chunk) {
        return pageOf(*opened->reader, spec, chunk);
    };
    const auto add = [](std::shared_ptr<Gathered> &all, const api::ChunkPtr &page) {
        all->isWhole = all->isWhole && page;
        if (all->isWhole)
            all->contents.append(page, Repeats::Unexpected);
    };
    m_gathering.setFuture(QtConcurrent::mappedReduced(&m_workers, std::move(chunks), read, add,
                                                      std::move(gathered), QtConcurrent::OrderedReduce));
}

void KeptListReading::onGathered()
{
    m_gathered = m_gathering.result();
    const bool isWhole =
        m_gathered->isWhole && static_cast<qint64>(m_gathered->contents.rowCount()) == m_facts.rowCount;
    finish(isWhole ? Outcome::Read : Outcome::Damaged);
}

TableContents KeptListReading::takeContents()
{
    return m_gathered ? std::move(m_gathered->contents) : TableContents(m_spec);
}

void KeptListReading::finish(Outcome outcome)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(outcome);
}

} // namespace vinculo::models
