// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/collation.h"
#include "models/table/sortcolumn.h"
#include "models/table/tablesnapshot.h"

#include <cstdint>
#include <vector>

namespace vinculo::models {

//! Compares single rows in the same order as their SortKeys do, without making any: for a few rows among
//! many. Refers to everything it is given.
class RowComparator
{
public:
    RowComparator(const TableSnapshot &table, const std::vector<SortColumn> &sorts,
                  const Collation &collation)
        : m_table(table)
        , m_sorts(sorts)
        , m_collation(collation)
    {
    }
    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const;

private:
    [[nodiscard]] int compare(const SortColumn &sort, const CellView &a, const CellView &b) const;
    [[nodiscard]] int compareValues(const SortColumn &sort, const CellView &a, const CellView &b) const;

    const TableSnapshot &m_table;
    const std::vector<SortColumn> &m_sorts;
    const Collation &m_collation;
};

} // namespace vinculo::models
