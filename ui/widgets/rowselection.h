// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/rowrange.h"

class QItemSelectionModel;

namespace vinculo::ui {

//! The selected rows as ranges. QItemSelectionModel::selectedRows() makes an index for every row, which takes
//! most of a second for a million.
[[nodiscard]] models::RowRanges selectedRanges(const QItemSelectionModel &selection);

} // namespace vinculo::ui
