// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/partfetch.h"

#include "models/cache/regularrows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr int kLargestPage = 1'000;

ApiError storageError(const QString &code)
{
    return {.kind = ErrorKind::Storage, .code = code};
}

} // namespace

PartFetch::PartFetch(api::Client &client, const PartSource &source, const ResourceSpec &spec, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_spec(spec)
    , m_table(spec)
    , m_feed(client, m_table)
    , m_keeping([this](bool isKept) {
        if (isKept)
            Q_EMIT kept();
        else
            Q_EMIT failed(storageError(u"export_disk_full"_s));
    })
{
    m_feed.setInBackground();
    m_feed.setPageSize(kLargestPage, kLargestPage);
    connect(&m_feed, &ResourceFeed::stateChanged, this, &PartFetch::onFeedChanged);
}

void PartFetch::start(qint64 place, const QString &linkId)
{
    m_place = place;
    m_linkId = linkId;
    if (m_source.batches && m_source.batches->ask(m_spec, place, linkId))
        connect(m_source.batches.data(), &PartBatches::settled, this, &PartFetch::onSettled);
    else
        readAlone();
}

void PartFetch::onSettled(const ResourceSpec *list, qint64 place, bool isKept)
{
    if (list != &m_spec || place != m_place)
        return;
    m_source.batches->disconnect(this);
    if (isKept)
        Q_EMIT kept();
    else
        readAlone();
}

void PartFetch::readAlone()
{
    m_feed.load({{u"link"_s, FilterOp::Equals, {m_linkId}}});
    m_feed.loadAll();
}

void PartFetch::giveUp()
{
    if (m_source.batches) {
        m_source.batches->disconnect(this);
        m_source.batches->forget(m_spec, m_place);
    }
    disconnect(&m_feed, nullptr, this, nullptr);
    m_feed.cancel();
    m_keeping.cancel();
}

void PartFetch::onFeedChanged()
{
    if (m_feed.state() == FeedState::Partial && !m_feed.isLoadingAll())
        Q_EMIT failed(storageError(u"export_list_cut"_s)); // it goes on somewhere we do not follow
    else if (m_feed.state() == FeedState::Failed)
        Q_EMIT failed(m_feed.error().value_or(ApiError{}));
    else if (m_feed.state() == FeedState::Complete)
        keep();
}

//! A part that is not whole would make a file that looks whole.
void PartFetch::keep()
{
    const FeedNotes notes = m_feed.notes();
    if (notes.foreignNext || notes.endlessNext || notes.repair == FeedRepair::Open) {
        Q_EMIT failed(storageError(u"export_list_cut"_s));
        return;
    }
    m_keeping.start([parts = m_source.parts, rows = m_table.snapshot(),
                     place = m_place](const std::atomic_bool &isCancelled) {
        const auto pages = regularRows(rows);
        return std::optional(pages && parts.write(place, *rows.spec, *pages, isCancelled));
    });
}

} // namespace vinculo::models
