// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/exportsource.h"

#include "models/query/querywriter.h"
#include "ui/text/environmenttext.h"
#include "ui/widgets/rowselection.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace vinculo::ui {

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
    if (!m_view.selectionModel())
        return rows;
    for (const auto &[first, last] : touchedRanges(*m_view.selectionModel()))
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
    return m_view.selectionModel()
               ? static_cast<qint64>(models::rowCount(touchedRanges(*m_view.selectionModel())))
               : 0;
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
