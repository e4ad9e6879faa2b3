// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/totals.h"

#include <optional>
#include <vector>

namespace vinculo::models {

//! Which group every row belongs to; no numbers: all rows are one group.
struct RowGroups
{
    std::vector<std::uint32_t> ofRow; //!< beside the list of rows
    std::size_t count = 1;
};

//! The sums of one Money column for every group. Nothing when cancelled. Any thread.
[[nodiscard]] std::optional<std::vector<MoneyTotals>>
addMoney(const TableSnapshot &table, std::span<const std::uint32_t> rows, const RowGroups &groups,
         const TotalsRequest &request, int column, const std::atomic_bool &isCancelled);

//! Whether a page has any proper value in this column: most of the columns of most pages have none.
[[nodiscard]] bool hasValues(const api::Column &column);

} // namespace vinculo::models
