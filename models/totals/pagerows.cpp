// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/pagerows.h"

namespace vinculo::models {

PageRows pageRows(const TableSnapshot &table, std::span<const std::uint32_t> rows)
{
    PageRows sorted;
    sorted.ends.resize(table.chunks.size());
    for (const std::uint32_t row : rows)
        ++sorted.ends[table.rows[row].chunk];
    std::vector<std::size_t> places(table.chunks.size());
    std::size_t count = 0;
    for (std::size_t page = 0; page < sorted.ends.size(); ++page) {
        places[page] = count;
        count += sorted.ends[page];
        sorted.ends[page] = count;
    }
    sorted.rows.resize(count);
    for (const std::uint32_t row : rows) {
        const RowRef &ref = table.rows[row];
        sorted.rows[places[ref.chunk]++] = ref.row;
    }
    return sorted;
}

} // namespace vinculo::models
