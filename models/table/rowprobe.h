// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/collation.h"
#include "models/table/sortcolumn.h"
#include "models/table/sorthead.h"
#include "models/table/tablesnapshot.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! A row whose place among many others is looked for: compares it with single rows in the same order as their
//! SortKeys do, without making any. Refers to everything it is given.
class RowProbe
{
public:
    RowProbe(const TableSnapshot &table, const std::vector<SortColumn> &sorts, const Collation &collation,
             std::uint32_t row);
    //! `ref` is where the other row lives, `first` its cell in the first sort column where there is one.
    [[nodiscard]] bool isBefore(std::uint32_t other, const RowRef &ref, const CellView &first) const;
    [[nodiscard]] SortHead head() const;

private:
    //! What one sort column has in the row.
    struct Cell
    {
        CellView view;
        std::string_view text;
        std::string weights; //!< of `text`
    };
    static void appendValue(const Cell &cell, std::string &out);
    [[nodiscard]] int compare(const SortColumn &sort, const Cell &mine, const CellView &other) const;
    [[nodiscard]] int compareValues(const SortColumn &sort, const Cell &mine, const CellView &other) const;
    [[nodiscard]] int compareTexts(const Cell &mine, std::string_view other) const;

    const TableSnapshot &m_table;
    const std::vector<SortColumn> &m_sorts;
    const Collation &m_collation;
    std::uint32_t m_row;
    std::vector<Cell> m_cells; //!< by sort column
};

} // namespace vinculo::models
