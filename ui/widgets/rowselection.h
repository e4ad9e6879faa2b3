// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/rowrange.h"

class QItemSelectionModel;

namespace vinculo::ui {

//! The selected rows as ranges. QItemSelectionModel::selectedRows() makes an index for every row, which takes
//! most of a second for a million.
[[nodiscard]] models::RowRanges selectedRanges(const QItemSelectionModel &selection);
//! The same with the rows of which single cells are selected.
[[nodiscard]] models::RowRanges touchedRanges(const QItemSelectionModel &selection);
//! Something is selected, be it in rows that are not shown now or are still being looked for after a reload.
[[nodiscard]] bool hasSelection(const QItemSelectionModel &selection);

} // namespace vinculo::ui
