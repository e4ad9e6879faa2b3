// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/exportsource.h"

#include "models/query/querywriter.h"
#include "ui/text/environmenttext.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace vinculo::ui {

namespace {

//! Ranges of rows, without repeats, from the top: a selection of a million rows is one range.
std::vector<std::pair<int, int>> selectedRanges(const QTableView &view)
{
    std::vector<std::pair<int, int>> ranges;
    if (!view.selectionModel())
        return ranges;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<std::pair<int, int>> joined;
    for (const auto &range : ranges) {
        if (!joined.empty() && range.first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, range.second);
        else
            joined.push_back(range);
    }
    return joined;
}

} // namespace

ExportSource::ExportSource(QTableView &view, models::ResourceRows &rows, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_rows(rows)
{
    connect(&m_rows, &models::ResourceRows::changed, this, &ExportSource::changed);
}

std::vector<std::uint32_t> ExportSource::selectedRows() const
{
    const std::vector<std::uint32_t> shown = m_rows.model().shownRows();
    std::vector<std::uint32_t> rows;
    for (const auto &[first, last] : selectedRanges(m_view))
        for (int row = first; row <= last && row < static_cast<int>(shown.size()); ++row)
            rows.push_back(shown[static_cast<std::size_t>(row)]);
    return rows;
}

QString ExportSource::wireText(std::uint32_t row, std::string_view path) const
{
    const models::ColumnTable &table = m_rows.table();
    const int column = table.columnOf(path);
    return column < 0 ? QString()
                      : models::CellFormatter().rawText(table.cell(static_cast<int>(row), column));
}

qint64 ExportSource::selectedCount() const
{
    qint64 count = 0;
    for (const auto &[first, last] : selectedRanges(m_view))
        count += last - first + 1;
    return count;
}

std::vector<const FieldSpec *> ExportSource::shownFields() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    std::vector<const FieldSpec *> fields;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            fields.push_back(&m_rows.table().field(column));
    }
    return fields;
}

const FieldSpec *ExportSource::currentField() const
{
    const QModelIndex current = m_view.currentIndex();
    return current.isValid() ? &m_rows.table().field(current.column()) : nullptr;
}

QString ExportSource::currentId() const
{
    const QModelIndex current = m_view.currentIndex();
    return current.isValid() ? m_rows.table().idOf(m_rows.model().tableRow(current.row())) : QString();
}

models::ExportOrigin ExportSource::origin(const Profile &profile) const
{
    QStringList filters;
    const QList<models::FilterChip> chips = m_rows.filters().chips();
    for (const models::FilterChip &chip : chips)
        filters << chip.text;
    return {.profileName = profile.name,
            .environment = environmentName(profile.environment),
            .query = models::queryText(m_rows.model().query()),
            .filters = filters,
            .queryIsPersonal = models::ExportPlanner::isPersonal(m_rows.model().query()),
            .madeAt = QDateTime::currentDateTimeUtc()};
}

bool ExportSource::isComplete() const
{
    const bool isAllHere = totalCount() >= 0 && loadedCount() >= totalCount();
    return m_rows.state() == models::FeedState::Complete || !m_rows.hasClient() || isAllHere;
}

bool ExportSource::canLoadAll() const
{
    return !isComplete() && !isLoading() && (m_rows.canLoadMore() || m_rows.canResume());
}

void ExportSource::loadAll()
{
    if (m_rows.canResume())
        m_rows.resume();
    m_rows.loadAll();
}

} // namespace vinculo::ui
