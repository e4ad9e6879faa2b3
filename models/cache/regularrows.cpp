// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/regularrows.h"

#include "models/cache/pageremaker.h"

#include <numeric>
#include <string>

namespace vinculo::models {

namespace {

//! Rows that follow each other in the table and in their page.
struct Run
{
    std::uint32_t chunk = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

std::vector<Run> runsOf(const RowRefs &rows)
{
    std::vector<Run> runs;
    for (const RowRef &row : rows) {
        if (!runs.empty() && runs.back().chunk == row.chunk &&
            runs.back().first + runs.back().count == row.row)
            ++runs.back().count;
        else
            runs.push_back({.chunk = row.chunk, .first = row.row, .count = 1});
    }
    return runs;
}

} // namespace

std::optional<std::vector<api::ChunkPtr>> regularRows(const TableSnapshot &snapshot)
{
    PageRemaker remaker(*snapshot.spec);
    for (const Run &run : runsOf(snapshot.rows)) {
        const api::ChunkPtr &chunk = snapshot.chunks[run.chunk];
        const bool isWhole = run.first == 0 && run.count == chunk->rowCount;
        const bool isAdded =
            isWhole ? remaker.add(chunk) : remaker.add(chunk->raw.joined(run.first, run.count), run.count);
        if (!isAdded)
            return {};
    }
    if (!remaker.flush())
        return {};
    return remaker.pages();
}

} // namespace vinculo::models
