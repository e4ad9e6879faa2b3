// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/partbatches.h"

#include "models/cache/pageremaker.h"
#include "models/feeds/resourcefeed.h"
#include "models/home/snapshotreader.h"
#include "models/people/linkids.h"
#include "models/plans/exporting/exportlists.h"
#include "models/totals/latestjob.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr int kLargestPage = 1'000;
constexpr int kMostFailures = 3; //!< in a row; then the list is read link by link

using Places = std::unordered_map<api::Uuid, qint64, UuidHash>; //!< in the plan, by link

//! The JSON of the rows of one page, unpacked once.
class PageJson
{
public:
    explicit PageJson(const api::ColumnChunk &page)
        : m_all(page.raw.joined(0, page.rowCount))
    {
        std::size_t at = 0;
        for (const auto &[begin, end] : page.raw.there().offsets()) {
            m_rows.push_back(std::string_view(m_all).substr(std::min(at, m_all.size()), end - begin));
            at += end - begin + 1; // a comma
        }
    }
    [[nodiscard]] std::string_view row(std::size_t number) const
    {
        return number < m_rows.size() ? m_rows[number] : std::string_view();
    }

private:
    const std::string m_all;
    std::vector<std::string_view> m_rows;
};

//! Puts aside what belongs to each place. Which places were; none when a row is of a link nobody asked for.
QList<qint64> putAside(const TableSnapshot &rows, std::string_view linkColumn, const Places &places,
                       const ExportParts &parts, const std::atomic_bool &isCancelled)
{
    const SnapshotColumn link(rows, linkColumn);
    std::optional<PageJson> page; // one at a time: JSON may be large
    std::uint32_t chunk = 0;
    std::unordered_map<qint64, PageRemaker> byPlace;
    for (const auto &[id, place] : places) // also of links without rows
        byPlace.try_emplace(place, *rows.spec);
    for (std::size_t row = 0; row < rows.rows.size() && !isCancelled; ++row) {
        const auto id = link.uuid(row);
        const auto place = id ? places.find(*id) : places.end();
        const RowRef &ref = rows.rows[row];
        if (!page || std::exchange(chunk, ref.chunk) != ref.chunk)
            page.emplace(*rows.chunks[ref.chunk]);
        if (place == places.end() || !byPlace.at(place->second).add(page->row(ref.row)))
            return {};
    }
    QList<qint64> kept;
    while (!byPlace.empty()) {
        auto own = byPlace.extract(byPlace.begin()); // what is written need not be held
        const bool isWhole = own.mapped().flush() && !isCancelled;
        if (isWhole && parts.write(own.key(), *rows.spec, own.mapped().pages(), isCancelled))
            kept.append(own.key());
    }
    return kept;
}

//! Belvo did not like what was asked; anything else a single link would have met as well.
bool isAboutTheQuestion(ErrorKind kind)
{
    return kind == ErrorKind::Validation || kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden;
}

} // namespace

//! The batches of one list, one after the other.
class PartBatches::Lane : public QObject
{
public:
    Lane(PartBatches &batches, const ResourceSpec &list)
        : m_batches(batches)
        , m_list(list)
        , m_linkColumn(linkColumnOf(list))
        , m_atOnce(batches.m_services.pace.readAtOnce)
        , m_checking([this](const QList<qint64> &there) { load(there); })
        , m_splitting([this](const QList<qint64> &kept) { onPutAside(kept); })
    {
    }

    bool ask(qint64 place, const QString &linkId)
    {
        if (m_kept.remove(place)) {
            settleLater(place, true);
            return true;
        }
        if (m_atOnce < 2 || m_linkColumn.empty() || m_alone.remove(place))
            return false;
        m_waiting.insert(place);
        if (m_inBatch.contains(place))
            return true;
        m_wanted.insert(place, linkId);
        beginSoon();
        return true;
    }
    void forget(qint64 place)
    {
        m_wanted.remove(place);
        m_waiting.remove(place);
        if (m_waiting.isEmpty() && !m_inBatch.isEmpty())
            giveUp();
    }

private:
    void settleLater(qint64 place, bool isKept);
    void beginSoon();
    void begin();
    void choose(const QList<PlanItem> &next);
    void load(const QList<qint64> &there);
    void onFeedChanged();
    void onPutAside(const QList<qint64> &kept);
    void fail(bool counts);
    void shrink(qint64 rows);
    void giveUp();

    PartBatches &m_batches;
    const ResourceSpec &m_list;
    const std::string_view m_linkColumn; //!< empty: rows do not say whose they are
    int m_atOnce;
    int m_failures = 0;
    bool m_isLight = false; //!< the batch had so few rows that more links can be read at once
    bool m_isDue = false;
    bool m_isBusy = false;
    qint64 m_upTo = -1;              //!< places up to here have been looked at for a batch
    QHash<qint64, QString> m_wanted; //!< links by place, for the next batch
    QSet<qint64> m_waiting;          //!< somebody waits for these
    QHash<qint64, QString> m_inBatch;
    QSet<qint64> m_kept;  //!< put aside ahead of being asked for
    QSet<qint64> m_alone; //!< to be read alone when it is asked for
    Call<QList<PlanItem>> m_looking;
    std::unique_ptr<ColumnTable> m_table;
    std::unique_ptr<ResourceFeed> m_feed;
    LatestJob<QList<qint64>> m_checking;
    LatestJob<QList<qint64>> m_splitting;
};

//! Whoever asks is told after ask() has returned.
void PartBatches::Lane::settleLater(qint64 place, bool isKept)
{
    QMetaObject::invokeMethod(
        this, [this, place, isKept] { Q_EMIT m_batches.settled(&m_list, place, isKept); },
        Qt::QueuedConnection);
}

//! Links that are asked for in one go belong together.
void PartBatches::Lane::beginSoon()
{
    if (m_isBusy || std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            begin();
        },
        Qt::QueuedConnection);
}

void PartBatches::Lane::begin()
{
    if (m_isBusy || m_wanted.isEmpty())
        return;
    m_isBusy = true;
    m_inBatch = std::exchange(m_wanted, {});
    for (auto place = m_inBatch.keyBegin(); place != m_inBatch.keyEnd(); ++place)
        m_upTo = std::max(m_upTo, *place);
    const int room = m_atOnce - static_cast<int>(m_inBatch.size());
    if (room <= 0)
        return choose({});
    m_looking = m_batches.m_services.ledger.itemsIn(m_batches.m_plan, {PlanItemState::Waiting}, m_upTo, room)
                    .then(this, [this](const Result<QList<PlanItem>> &next) {
                        choose(next ? *next : QList<PlanItem>()); // the ledger's trouble is told elsewhere
                    });
}

//! What was put aside before a pause or in another run is not read again.
void PartBatches::Lane::choose(const QList<PlanItem> &next)
{
    for (const PlanItem &item : next) {
        m_upTo = std::max(m_upTo, item.place);
        if (!m_alone.contains(item.place) && !m_kept.contains(item.place))
            m_inBatch.insert(item.place, item.target.id);
    }
    m_checking.start([&list = m_list, places = m_inBatch.keys(),
                      parts = m_batches.m_parts](const std::atomic_bool &isCancelled) {
        QList<qint64> there;
        std::ranges::copy_if(places, std::back_inserter(there),
                             [&](qint64 place) { return !isCancelled && parts.has(place, list); });
        return std::optional(there);
    });
}

void PartBatches::Lane::load(const QList<qint64> &there)
{
    for (const qint64 place : there) {
        m_inBatch.remove(place);
        if (m_waiting.remove(place))
            settleLater(place, true);
        else
            m_kept.insert(place);
    }
    if (m_inBatch.size() < 2) // nothing to be gained
        return fail(false);
    m_table = std::make_unique<ColumnTable>(m_list);
    m_feed = std::make_unique<ResourceFeed>(m_batches.m_services.client, *m_table);
    m_feed->setInBackground();
    m_feed->setPageSize(kLargestPage, kLargestPage);
    connect(m_feed.get(), &ResourceFeed::stateChanged, this, &Lane::onFeedChanged, Qt::QueuedConnection);
    m_feed->load({{u"link"_s, FilterOp::In, m_inBatch.values()}});
    m_feed->loadAll();
}

void PartBatches::Lane::onFeedChanged()
{
    if (!m_feed)
        return;
    const FeedNotes notes = m_feed->notes();
    const bool goesOnElsewhere = m_feed->state() == FeedState::Partial && !m_feed->isLoadingAll();
    const qint64 rows = std::max(m_feed->total(), qint64(m_table->rowCount())); // not every list has a count
    if (rows > m_batches.m_services.pace.rowsAtOnce) {
        shrink(rows);
    } else if (m_feed->state() == FeedState::Failed) {
        fail(isAboutTheQuestion(m_feed->error().value_or(ApiError{}).kind));
    } else if (goesOnElsewhere) {
        fail(true);
    } else if (m_feed->state() == FeedState::Complete) {
        if (notes.foreignNext || notes.endlessNext || notes.repair == FeedRepair::Open)
            return fail(true);
        Places places;
        for (auto link = m_inBatch.cbegin(); link != m_inBatch.cend(); ++link) {
            api::Uuid id;
            if (api::Uuid::parse(link.value().toStdString(), id))
                places.emplace(id, link.key());
        }
        m_isLight = rows < m_batches.m_services.pace.rowsAtOnce / 4;
        m_splitting.start([rows = m_table->snapshot(), column = m_linkColumn, places,
                           parts = m_batches.m_parts](const std::atomic_bool &isCancelled) {
            return std::optional(putAside(rows, column, places, parts, isCancelled));
        });
        m_feed.reset();
        m_table.reset();
    }
}

void PartBatches::Lane::onPutAside(const QList<qint64> &kept)
{
    if (kept.isEmpty())
        return fail(true);
    m_failures = 0;
    if (m_isLight)
        m_atOnce = std::min(2 * m_atOnce, m_batches.m_services.pace.readAtOnce);
    m_isBusy = false;
    const QHash<qint64, QString> batch = std::exchange(m_inBatch, {});
    const QSet<qint64> there(kept.cbegin(), kept.cend());
    for (auto place = batch.keyBegin(); place != batch.keyEnd(); ++place) {
        const bool isKept = there.contains(*place);
        if (m_waiting.remove(*place))
            settleLater(*place, isKept);
        else
            (isKept ? m_kept : m_alone).insert(*place);
    }
    beginSoon();
}

//! Who waits reads alone; who has not asked yet gets another batch.
void PartBatches::Lane::fail(bool counts)
{
    m_feed.reset();
    m_table.reset();
    m_isBusy = false;
    if (counts && ++m_failures >= kMostFailures)
        m_atOnce = 1;
    const QHash<qint64, QString> batch = std::exchange(m_inBatch, {});
    for (auto place = batch.keyBegin(); place != batch.keyEnd(); ++place)
        if (m_waiting.remove(*place))
            settleLater(*place, false);
    if (m_atOnce < 2) {
        for (auto place = m_wanted.keyBegin(); place != m_wanted.keyEnd(); ++place)
            settleLater(*place, false);
        m_waiting.clear();
        m_wanted.clear();
    }
    if (!m_wanted.isEmpty())
        beginSoon();
}

//! So many rows belong to fewer links at once.
void PartBatches::Lane::shrink(qint64 rows)
{
    const auto fitting = static_cast<int>(m_inBatch.size() * m_batches.m_services.pace.rowsAtOnce / rows / 2);
    m_atOnce = std::clamp(fitting, 2, std::max(2, m_atOnce / 2));
    if (fitting < 2) // there may be a single link with so many: who waits reads alone
        return fail(false);
    qint64 first = m_upTo;
    for (auto link = m_inBatch.cbegin(); link != m_inBatch.cend(); ++link) {
        if (m_waiting.contains(link.key()))
            m_wanted.insert(link.key(), link.value());
        else
            first = std::min(first, link.key() - 1);
    }
    m_upTo = first;
    m_inBatch.clear();
    fail(false);
}

void PartBatches::Lane::giveUp()
{
    m_looking = {};
    m_checking.cancel();
    m_splitting.cancel();
    m_inBatch.clear();
    fail(false);
}

PartBatches::PartBatches(const PlanServices &services, const QUuid &plan, ExportParts parts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_plan(plan)
    , m_parts(std::move(parts))
{
}

PartBatches::~PartBatches() = default;

bool PartBatches::ask(const ResourceSpec &list, qint64 place, const QString &linkId)
{
    auto &lane = m_lanes[&list];
    if (!lane)
        lane = std::make_unique<Lane>(*this, list);
    return lane->ask(place, linkId);
}

void PartBatches::forget(const ResourceSpec &list, qint64 place)
{
    if (const auto lane = m_lanes.find(&list); lane != m_lanes.end())
        lane->second->forget(place);
}

} // namespace vinculo::models
