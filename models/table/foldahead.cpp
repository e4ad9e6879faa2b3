// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/foldahead.h"

#include "models/query/foldedpage.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/roworder.h"
#include "models/totals/latestjob.h"

#include <chrono>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::chrono::milliseconds kRest(200); //!< the next page of a list that is being read comes sooner

} // namespace

FoldAhead::FoldAhead(ResourceTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    const auto onFolded = [this](bool) {
        m_isDone = true;
        Q_EMIT done();
    };
    m_job = std::make_unique<LatestJob<bool>>(onFolded, spareWorker());
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &FoldAhead::start);
    const ColumnTable &table = model.table();
    connect(&table, &ColumnTable::rowsAppended, this, &FoldAhead::onRowsChanged);
    connect(&table, &ColumnTable::rowChanged, this, &FoldAhead::onRowsChanged);
    connect(&table, &ColumnTable::tableReset, this, &FoldAhead::onRowsChanged);
    connect(&model, &ResourceTableModel::busyChanged, this, &FoldAhead::startSoon);
}

FoldAhead::~FoldAhead() = default;

void FoldAhead::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    startSoon();
}

void FoldAhead::onRowsChanged()
{
    m_isDone = false;
    startSoon();
}

void FoldAhead::startSoon()
{
    m_job->cancel(); // after the page it is at
    m_rest.stop();
    if (m_isWanted && !m_isDone && !m_model.isBusy())
        m_rest.start();
}

void FoldAhead::start()
{
    TableSnapshot table = m_model.table().snapshot();
    if (isQuicklyOrdered(table)) // searched in no time as well
        return;
    m_job->start([pages = std::move(table.chunks), folded = m_model.foldedPages()](
                     const std::atomic_bool &isCancelled) -> std::optional<bool> {
        for (const api::ChunkPtr &page : pages) {
            if (isCancelled)
                return {};
            if (page)
                folded->of(page)->foldAll(*page);
        }
        return true;
    });
}

} // namespace vinculo::models
