// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/foldedpage.h"

#include "models/table/columntable.h"
#include "models/table/foldedtext.h"

#include <algorithm>
#include <limits>

namespace vinculo::models {

namespace {

std::string_view textOf(const api::Column &column, std::size_t row)
{
    const api::CellState state = column.state(row);
    if (state == api::CellState::Value)
        return std::get<api::TextColumn>(column.values).at(row);
    return state == api::CellState::Invalid ? cellView(column, row).text : std::string_view();
}

FoldedColumn foldedRows(const api::Column &column, std::size_t rows)
{
    FoldedColumn folded;
    folded.ends.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        appendFolded(textOf(column, row), folded.bytes);
        folded.ends.push_back(static_cast<std::uint32_t>(folded.bytes.size()));
    }
    folded.bytes.shrink_to_fit();
    return folded;
}

//! Every different text once; gives up (false) when too many differ for that to pay.
bool foldDistinct(const api::Column &column, std::size_t rows, FoldedColumn &folded)
{
    const std::size_t most = std::min<std::size_t>(rows / 2, std::numeric_limits<std::uint16_t>::max());
    std::unordered_map<std::string_view, std::uint16_t> codes{{std::string_view(), std::uint16_t(0)}};
    folded.ends.push_back(0);
    folded.codes.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto [entry, isNew] =
            codes.try_emplace(textOf(column, row), static_cast<std::uint16_t>(codes.size()));
        if (isNew) {
            if (codes.size() > most)
                return false;
            appendFolded(entry->first, folded.bytes);
            folded.ends.push_back(static_cast<std::uint32_t>(folded.bytes.size()));
        }
        folded.codes.push_back(entry->second);
    }
    return true;
}

bool hasText(const api::Column &column)
{
    return !std::get<api::TextColumn>(column.values).bytes.empty() || !column.invalidTokens.empty();
}

} // namespace

const FoldedColumn &FoldedPage::column(const api::ColumnChunk &chunk, std::size_t column)
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<FoldedColumn> &made = m_columns[column];
    if (made)
        return *made;
    made = std::make_unique<FoldedColumn>();
    const api::Column &source = chunk.columns[column];
    if (!hasText(source))
        return *made;
    if (!source.field->is(FieldFlag::LowCardinality) || !foldDistinct(source, chunk.rowCount, *made))
        *made = foldedRows(source, chunk.rowCount);
    return *made;
}

std::shared_ptr<FoldedPage> FoldedPageCache::of(const api::ChunkPtr &chunk)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(chunk.get());
    if (found != m_entries.end() && found->second.chunk.lock() == chunk)
        return found->second.page;
    if (m_entries.size() >= m_sweepAt) {
        std::erase_if(m_entries, [](const auto &entry) { return entry.second.chunk.expired(); });
        m_sweepAt = std::max<std::size_t>(64, 2 * m_entries.size());
    }
    auto page = std::make_shared<FoldedPage>(chunk->columns.size());
    m_entries.insert_or_assign(chunk.get(), Entry{.chunk = chunk, .page = page});
    return page;
}

} // namespace vinculo::models
