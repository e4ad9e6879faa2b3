// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! Rows of a snapshot sorted by the page they lie on, so that sums walk through memory in order however the
//! table is sorted. What is added up does not depend on the order.
struct PageRows
{
    std::vector<std::uint32_t> rows; //!< numbers within their page
    std::vector<std::size_t> ends;   //!< rows of page i are [ends[i-1], ends[i])
    [[nodiscard]] std::size_t begin(std::size_t page) const { return page == 0 ? 0 : ends[page - 1]; }
};

//! Any thread.
[[nodiscard]] PageRows pageRows(const TableSnapshot &table, std::span<const std::uint32_t> rows);

} // namespace vinculo::models
