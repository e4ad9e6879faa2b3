// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/roworder.h"

#include <QCollator>

#include <compare>
#include <cstdint>
#include <vector>

namespace vinculo::models {

//! What a cell is sorted by. Text has its rank among the column's texts.
struct SortKey
{
    enum class Group : std::uint8_t { Value, Odd, Missing };
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    Group group = Group::Value;
};
using SortKeys = std::vector<SortKey>;

//! Keys of `rows` (table rows), in their order. Every different text is collated once.
[[nodiscard]] SortKeys makeSortKeys(const TableSnapshot &table, const std::vector<std::uint32_t> &rows,
                                    const SortColumn &sort, const QLocale &locale);

//! Negative, zero or positive. The direction turns values round, never the groups.
[[nodiscard]] inline int compareKeys(const SortKey &a, const SortKey &b, Qt::SortOrder order)
{
    if (a.group != b.group)
        return a.group < b.group ? -1 : 1;
    int result = 0;
    if (a.high != b.high)
        result = a.high < b.high ? -1 : 1;
    else if (a.low != b.low)
        result = a.low < b.low ? -1 : 1;
    return order == Qt::AscendingOrder ? result : -result;
}

//! Collation of the program: the locale's, blind to case, numbers inside text by their value.
[[nodiscard]] QCollator makeCollator(const QLocale &locale);

//! Compares single rows in the same order as the keys do, without keys: for a few rows among many.
class CellComparator
{
public:
    CellComparator(const TableSnapshot &table, const std::vector<SortColumn> &sorts, const QLocale &locale);
    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const;

private:
    [[nodiscard]] int compare(const SortColumn &sort, std::uint32_t a, std::uint32_t b) const;

    const TableSnapshot &m_table;
    const std::vector<SortColumn> &m_sorts;
    QCollator m_collator;
};

} // namespace vinculo::models
