// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keptlistreading.h"

#include "core/api/chunkcodec.h"
#include "core/storage/cache/sealedfilereader.h"

#include <QFile>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace vinculo::models {

using storage::SealedFileReader;

namespace {

constexpr std::size_t kCheckedWhole = 64; //!< pages; a list of more gives its first rows ahead
constexpr std::size_t kAhead = 2;         //!< pages

//! The pages of an open file.
class StoredPages
{
public:
    StoredPages(std::shared_ptr<SealedFileReader> reader, const ResourceSpec &spec, api::RawJson json)
        : m_reader(std::move(reader))
        , m_spec(spec)
        , m_count((m_reader->chunkCount() - 1) / 2)
        , m_json(json)
    {
    }
    [[nodiscard]] const std::shared_ptr<SealedFileReader> &reader() const { return m_reader; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool isLarge() const { return m_count > kCheckedWhole; }
    [[nodiscard]] bool areWhole() const { return m_reader->chunkCount() == 1 + 2 * m_count; }
    //! Null: damaged. Of a large list the JSON is left where it is.
    [[nodiscard]] api::ChunkPtr page(std::size_t number) const
    {
        const auto columns = m_reader->chunk(1 + number);
        if (!columns)
            return {};
        if (m_json == api::RawJson::Drop)
            return api::decodeColumns(m_spec, *columns, {});
        const auto bring = [reader = m_reader, at = 1 + m_count + number]() -> std::optional<api::RawRows> {
            const auto raw = reader->chunk(at);
            return raw ? api::decodeRaw(*raw) : std::nullopt;
        };
        if (isLarge())
            return api::decodeColumns(m_spec, *columns, api::RawRows::later(bring));
        const auto raw = bring();
        return raw ? api::decodeColumns(m_spec, *columns, *raw) : nullptr;
    }

private:
    std::shared_ptr<SealedFileReader> m_reader;
    const ResourceSpec &m_spec;
    std::size_t m_count;
    api::RawJson m_json;
};

//! Whether all of it could be had. In order, by one worker: others have better things to do.
bool bringAll(const std::vector<api::ChunkPtr> &pages)
{
    constexpr long kNobodyElse = 1; // the rows have been let go meanwhile
    return std::ranges::all_of(pages, [](const api::ChunkPtr &page) {
        return page.use_count() == kNobodyElse || page->raw.bring();
    });
}

} // namespace

//! What opening found; shared with the workers.
struct KeptListReading::Opened
{
    Outcome outcome = Outcome::Nothing;
    KeptListFacts facts;
    std::vector<api::ChunkPtr> ahead;
    std::optional<StoredPages> pages;
};

//! Filled by one worker at a time.
struct KeptListReading::Gathered
{
    explicit Gathered(const ResourceSpec &spec)
        : contents(spec)
    {
    }
    TableContents contents;
    std::vector<api::ChunkPtr> pages; //!< as stored
    bool isWhole = true;
    bool isRawThere = false; //!< the JSON of all pages too
};

KeptListReading::KeptListReading(const ResourceSpec &spec, QThreadPool &workers, api::RawJson json,
                                 QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_workers(workers)
    , m_json(json)
{
    // Taken out, or the file would stay open as long as the watcher lives.
    connect(&m_opening, &QFutureWatcherBase::finished, this,
            [this] { onOpened(m_opening.future().takeResult()); });
    connect(&m_gathering, &QFutureWatcherBase::finished, this, &KeptListReading::onGathered);
    connect(&m_bringing, &QFutureWatcherBase::finished, this,
            [this] { finish(m_bringing.result() ? Outcome::Read : Outcome::Damaged); });
}

KeptListReading::~KeptListReading()
{
    m_opening.disconnect(this);
    m_gathering.disconnect(this);
    m_bringing.disconnect(this); // goes on for who has the rows
    m_gathering.cancel();
}

void KeptListReading::start(const KeptListPlace &place, const storage::CacheLimits &limits,
                            const QDateTime &now)
{
    m_place = place;
    const QDateTime oldest = now.addDays(-limits.age.count());
    m_opening.setFuture(QtConcurrent::run(&m_workers, [&spec = m_spec, place, oldest, json = m_json] {
        return open(spec, place, oldest, json);
    }));
}

void KeptListReading::giveUp()
{
    QMetaObject::invokeMethod(
        this, [this] { finish(Outcome::Nothing); }, Qt::QueuedConnection);
}

//! On a worker.
std::shared_ptr<KeptListReading::Opened> KeptListReading::open(const ResourceSpec &spec,
                                                               const KeptListPlace &place,
                                                               const QDateTime &oldest, api::RawJson json)
{
    auto opened = std::make_shared<Opened>();
    auto reader = std::make_shared<SealedFileReader>(place.path, *place.key);
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
    if (json == api::RawJson::Keep)
        reader->expectAll();
    opened->pages.emplace(std::move(reader), spec, json);
    if (!opened->pages->areWhole())
        return opened;
    for (std::size_t page = 0; page < kAhead && opened->pages->isLarge(); ++page) {
        opened->ahead.push_back(opened->pages->page(page));
        if (!opened->ahead.back())
            return opened;
    }
    opened->outcome = Outcome::Read;
    opened->facts = *facts;
    return opened;
}

void KeptListReading::onOpened(const std::shared_ptr<Opened> &opened)
{
    if (opened->outcome != Outcome::Read) {
        finish(opened->outcome);
        return;
    }
    m_facts = opened->facts;
    m_file = opened->pages->reader();
    gather(*opened);
    if (!opened->ahead.empty())
        Q_EMIT firstRows(opened->ahead); // last: whoever gets them may have enough and destroy this
}

//! Pages are opened by all workers at once and put together in their order as they come.
void KeptListReading::gather(const Opened &opened)
{
    std::vector<std::size_t> numbers(opened.pages->count());
    std::iota(numbers.begin(), numbers.end(), std::size_t(0));
    auto gathered = std::make_shared<Gathered>(m_spec);
    gathered->isRawThere = m_json == api::RawJson::Drop || !opened.pages->isLarge();
    gathered->contents.reserve(static_cast<std::size_t>(std::clamp<qint64>(m_facts.rowCount, 0, 1 << 24)));
    const auto read = [pages = *opened.pages](std::size_t number) { return pages.page(number); };
    const auto add = [](std::shared_ptr<Gathered> &all, const api::ChunkPtr &page) {
        all->isWhole = all->isWhole && page;
        if (!all->isWhole)
            return;
        all->contents.append(page, Repeats::Unexpected);
        all->pages.push_back(page);
    };
    m_gathering.setFuture(QtConcurrent::mappedReduced(&m_workers, std::move(numbers), read, add,
                                                      std::move(gathered), QtConcurrent::OrderedReduce));
}

void KeptListReading::onGathered()
{
    m_gathered = m_gathering.future().takeResult();
    const bool isWhole =
        m_gathered->isWhole && static_cast<qint64>(m_gathered->contents.rowCount()) == m_facts.rowCount;
    if (!isWhole) {
        finish(Outcome::Damaged);
        return;
    }
    m_hasAllRows = true;
    const QPointer<KeptListReading> self(this); // whoever gets them may have enough and destroy this
    Q_EMIT allRows();
    if (!self)
        return;
    if (m_gathered->isRawThere)
        finish(Outcome::Read);
    else
        bringRaw();
}

void KeptListReading::bringRaw()
{
    m_bringing.setFuture(QtConcurrent::run(
        &m_workers, [pages = std::exchange(m_gathered->pages, {})] { return bringAll(pages); }));
}

TableContents KeptListReading::takeContents()
{
    return m_gathered ? std::move(m_gathered->contents) : TableContents(m_spec);
}

void KeptListReading::finish(Outcome outcome)
{
    if (std::exchange(m_finished, true))
        return;
    if (m_file && outcome == Outcome::Damaged)
        m_file->close(); // or it could not be set aside everywhere
    m_file.reset();
    Q_EMIT finished(outcome);
}

} // namespace vinculo::models
