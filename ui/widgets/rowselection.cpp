// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowselection.h"

#include <QItemSelectionModel>

namespace vinculo::ui {

models::RowRanges selectedRanges(const QItemSelectionModel &selection)
{
    models::RowRanges ranges;
    const QItemSelection selected = selection.selection();
    for (const QItemSelectionRange &range : selected)
        if (range.width() == selection.model()->columnCount()) // cells of one column are no rows
            ranges.push_back({.first = range.top(), .last = range.bottom()});
    return models::joinedRanges(std::move(ranges));
}

} // namespace vinculo::ui
