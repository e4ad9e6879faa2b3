// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/regularrows.h"

#include "core/api/decoder.h"

#include <numeric>
#include <string>

namespace vinculo::models {

namespace {

constexpr std::size_t kRowsPerPage = 1000;

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

//! Collects rows as JSON until they make a page.
class Remaker
{
public:
    Remaker(const ResourceSpec &spec, std::vector<api::ChunkPtr> &pages)
        : m_spec(spec)
        , m_pages(pages)
    {
    }

    bool add(const api::ColumnChunk &chunk, const Run &run)
    {
        const std::string json = chunk.raw.joined(run.first, run.count);
        if (json.empty())
            return false;
        m_json += (m_json.empty() ? "[" : ",") + json;
        m_rows += run.count;
        return m_rows < kRowsPerPage || flush();
    }

    bool flush()
    {
        if (m_rows == 0)
            return true;
        m_json += ']';
        const auto decoded = api::decodeList(m_spec, QByteArray::fromStdString(m_json));
        const bool isWhole = decoded && decoded->rows && decoded->rows->rowCount == m_rows;
        if (isWhole)
            m_pages.push_back(decoded->rows);
        m_json.clear();
        m_rows = 0;
        return isWhole;
    }

private:
    const ResourceSpec &m_spec;
    std::vector<api::ChunkPtr> &m_pages;
    std::string m_json;
    std::size_t m_rows = 0;
};

} // namespace

std::optional<std::vector<api::ChunkPtr>> regularRows(const TableSnapshot &snapshot)
{
    std::vector<api::ChunkPtr> pages;
    Remaker remaker(*snapshot.spec, pages);
    for (const Run &run : runsOf(snapshot.rows)) {
        const api::ChunkPtr &chunk = snapshot.chunks[run.chunk];
        const bool isWhole = run.first == 0 && run.count == chunk->rowCount;
        if (!isWhole) {
            if (!remaker.add(*chunk, run))
                return {};
        } else if (!remaker.flush()) {
            return {};
        } else {
            pages.push_back(chunk);
        }
    }
    if (!remaker.flush())
        return {};
    return pages;
}

} // namespace vinculo::models
