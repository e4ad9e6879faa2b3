// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/totalsmodel.h"

#include "models/table/resourcetablemodel.h"
#include "models/totals/latestjob.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kSmallRows = 2000; //!< added up at once: takes less than starting a worker
constexpr qint64 kLongestSilenceMs = 500;
constexpr qint64 kPauseMs = 120; //!< between two sums while pages keep arriving

} // namespace

TotalsModel::TotalsModel(ResourceTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_moneyColumn(mainMoneyColumn(model.table().spec()))
    , m_all(allTotals(model.table().spec()))
    , m_shownJob(std::make_unique<LatestJob<Totals>>([this](Totals totals) {
        setShown(std::move(totals));
        queue();
    }))
    , m_selectedJob(std::make_unique<LatestJob<Totals>>([this](Totals totals) {
        m_selected = std::move(totals);
        Q_EMIT changed();
    }))
{
    m_moneyColumns = m_all.moneyColumns;
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TotalsModel::update);
    connect(&model, &ResourceTableModel::indexSwapped, this, &TotalsModel::onRowsMoved);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TotalsModel::onRowsMoved);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TotalsModel::onRowsMoved);
    connect(&model, &QAbstractItemModel::modelReset, this, &TotalsModel::onRowsMoved);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TotalsModel::onRowsAdded);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TotalsModel::onRowsAdded);
    queue();
}

TotalsModel::~TotalsModel() = default;

bool TotalsModel::isShownCurrent() const
{
    return !m_isShownStale && !m_shownJob->isRunning();
}

bool TotalsModel::isSelectedCurrent() const
{
    return !m_isSelectedStale && !m_selectedJob->isRunning();
}

void TotalsModel::setMoneyColumn(int column)
{
    if (column == m_moneyColumn || std::ranges::find(m_moneyColumns, column) == m_moneyColumns.end())
        return;
    m_moneyColumn = column;
    m_isSelectedStale = m_selectedCount > 0;
    onRowsMoved();
}

TotalsRequest TotalsModel::request() const
{
    TotalsRequest request = m_all;
    request.moneyColumns.clear();
    if (m_moneyColumn >= 0)
        request.moneyColumns.push_back(m_moneyColumn);
    request.dateColumns.clear();
    if (const int date = mainDateColumn(m_model.table().spec()); date >= 0)
        request.dateColumns.push_back(date);
    return request;
}

void TotalsModel::setSelection(RowRanges ranges)
{
    ranges = joinedRanges(std::move(ranges));
    if (ranges == m_ranges && !m_isSelectedStale)
        return;
    m_ranges = std::move(ranges);
    m_selectedCount = rowCount(m_ranges);
    m_selectedJob->cancel();
    m_isSelectedStale = true;
    queue();
}

void TotalsModel::onRowsMoved()
{
    // What is being added up is of before. Unless nothing was told for a while: pages that arrive under a
    // filter move the rows all the time, and a sum that is a moment old is better than none.
    if (m_sinceShown.isValid() && m_sinceShown.elapsed() < kLongestSilenceMs)
        m_shownJob->cancel();
    m_selectedJob->cancel();
    m_isSelectedStale = m_selectedCount > 0;
    onRowsAdded();
}

void TotalsModel::onRowsAdded()
{
    m_isShownStale = true;
    queue();
}

//! A sum that is being made is finished first, or a stream of pages would never show one.
void TotalsModel::queue()
{
    const bool wanted = (m_isShownStale && !m_shownJob->isRunning()) || m_isSelectedStale;
    if (!wanted || m_soon.isActive())
        return;
    const qint64 since = m_sinceStart.isValid() ? m_sinceStart.elapsed() : kPauseMs;
    const bool isSmall = m_model.rowCount() <= static_cast<int>(kSmallRows);
    m_soon.start(isSmall ? 0 : static_cast<int>(std::clamp<qint64>(kPauseMs - since, 0, kPauseMs)));
}

void TotalsModel::update()
{
    m_sinceStart.start();
    if (m_isShownStale && !m_shownJob->isRunning())
        startShown();
    if (m_isSelectedStale)
        startSelected();
}

void TotalsModel::startShown()
{
    m_isShownStale = false;
    const TableSnapshot table = m_model.table().snapshot();
    std::vector<std::uint32_t> rows = m_model.shownRows();
    if (rows.size() <= kSmallRows) {
        if (std::optional<Totals> totals = computeTotals(table, rows, request(), std::atomic_bool(false)))
            setShown(std::move(*totals));
        return;
    }
    m_shownJob->start(
        [table, rows = std::move(rows), request = request()](const std::atomic_bool &isCancelled) {
            return computeTotals(table, rows, request, isCancelled);
        });
}

void TotalsModel::setShown(Totals totals)
{
    m_shown = std::move(totals);
    m_sinceShown.start();
    Q_EMIT shownChanged();
    Q_EMIT changed();
}

void TotalsModel::startSelected()
{
    m_isSelectedStale = false;
    std::vector<std::uint32_t> rows = selectedRows();
    if (rows.size() <= kSmallRows) {
        // One row is no selection to add up; its amount stands in the table.
        m_selected = {};
        if (rows.size() > 1)
            if (auto totals =
                    computeTotals(m_model.table().snapshot(), rows, request(), std::atomic_bool(false)))
                m_selected = std::move(*totals);
        Q_EMIT changed();
        return;
    }
    m_selectedJob->start([table = m_model.table().snapshot(), rows = std::move(rows),
                          request = request()](const std::atomic_bool &isCancelled) {
        return computeTotals(table, rows, request, isCancelled);
    });
    Q_EMIT changed();
}

std::vector<std::uint32_t> TotalsModel::selectedRows() const
{
    const int count = m_model.rowCount();
    std::vector<std::uint32_t> rows;
    if (m_ranges.size() == 1 && m_ranges.front() == RowRange{.first = 0, .last = count - 1})
        return m_model.shownRows();
    rows.reserve(m_selectedCount);
    for (const RowRange &range : m_ranges)
        for (int row = range.first; row <= std::min(range.last, count - 1); ++row)
            rows.push_back(static_cast<std::uint32_t>(m_model.tableRow(row)));
    return rows;
}

} // namespace vinculo::models
