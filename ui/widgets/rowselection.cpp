// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowselection.h"

#include "models/table/tableselection.h"

#include <QItemSelectionModel>

namespace vinculo::ui {

models::RowRanges selectedRanges(const QItemSelectionModel &selection)
{
    if (const auto *rows = qobject_cast<const models::TableSelection *>(&selection))
        return rows->shownRanges();
    models::RowRanges ranges;
    const QItemSelection selected = selection.selection();
    for (const QItemSelectionRange &range : selected)
        if (range.width() == selection.model()->columnCount()) // cells of one column are no rows
            ranges.push_back({.first = range.top(), .last = range.bottom()});
    return models::joinedRanges(std::move(ranges));
}

models::RowRanges touchedRanges(const QItemSelectionModel &selection)
{
    models::RowRanges ranges = selectedRanges(selection);
    const QItemSelection selected = selection.selection();
    for (const QItemSelectionRange &range : selected)
        ranges.push_back({.first = range.top(), .last = range.bottom()});
    return models::joinedRanges(std::move(ranges));
}

bool hasSelection(const QItemSelectionModel &selection)
{
    const auto *rows = qobject_cast<const models::TableSelection *>(&selection);
    return selection.hasSelection() ||
           (rows && (rows->isFinding() || rows->hiddenCount() > 0 || !rows->shownRanges().empty()));
}

} // namespace vinculo::ui
