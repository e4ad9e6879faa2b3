// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/tableselection.h"

#include "models/table/resourcetablemodel.h"

#include <QSignalBlocker>

#include <utility>

namespace vinculo::models {

TableSelection::TableSelection(ResourceTableModel &model, QObject *parent)
    : QItemSelectionModel(&model, parent)
    , m_model(model)
{
    connect(&model, &ResourceTableModel::rowsAboutToMove, this, &TableSelection::setAside);
    connect(&model, &ResourceTableModel::rowsMoved, this, &TableSelection::putBack);
}

void TableSelection::setAside(bool keepsNumbers)
{
    const QItemSelection ranges = selection();
    int count = 0;
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    if (count <= kFewRows)
        return;
    m_count = count;
    m_keepsNumbers = keepsNumbers;
    m_isSelected.assign(static_cast<std::size_t>(m_model.table().rowCount()), false);
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_isSelected[static_cast<std::size_t>(m_model.tableRow(row))] = true;
    const QSignalBlocker blocker(this); // whoever listens hears of what comes back
    select(QItemSelection(), Clear);
}

void TableSelection::putBack()
{
    if (m_count == 0)
        return;
    const int count = std::exchange(m_count, 0);
    const std::vector<bool> isSelected = std::exchange(m_isSelected, {});
    QItemSelection ranges;
    const int lastColumn = m_model.columnCount() - 1;
    int first = -1;
    const int rows = m_keepsNumbers ? m_model.rowCount() : 0;
    for (int row = 0; row <= rows && ranges.size() <= kMostRanges; ++row) {
        const bool isIn = row < rows && isSelected[static_cast<std::size_t>(m_model.tableRow(row))];
        if (isIn && first < 0) {
            first = row;
        } else if (!isIn && first >= 0) {
            ranges.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, lastColumn)));
            first = -1;
        }
    }
    if (!m_keepsNumbers || ranges.size() > kMostRanges) {
        Q_EMIT selectionChanged({}, {});
        Q_EMIT selectionGivenUp(count);
    } else if (ranges.isEmpty()) {
        Q_EMIT selectionChanged({}, {});
    } else {
        select(ranges, Select);
    }
}

} // namespace vinculo::models
