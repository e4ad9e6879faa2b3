// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/foldedpage.h"

#include "models/table/foldedtext.h"

#include <algorithm>

namespace vinculo::models {

FoldedTexts::FoldedTexts(const api::TextCells &cells)
{
    std::string bytes;
    bytes.reserve(cells.bytes.size());
    std::vector<std::uint32_t> ends;
    ends.reserve(cells.textCount());
    for (std::size_t i = 0; i < cells.textCount(); ++i) {
        appendFolded(cells.text(i), bytes);
        ends.push_back(static_cast<std::uint32_t>(bytes.size()));
    }
    for (const char byte : bytes)
        m_present.set(static_cast<unsigned char>(byte));
    m_isSame = bytes == cells.bytes;
    if (m_isSame)
        return;
    m_bytes = bytes; // no more room than it needs
    m_ends = api::PackedNumbers::ends(ends);
}

bool FoldedTexts::mayContain(std::string_view folded) const
{
    return std::ranges::all_of(
        folded, [this](char byte) { return m_present.test(static_cast<unsigned char>(byte)); });
}

const FoldedTexts &FoldedPage::texts(const api::ColumnChunk &chunk, std::size_t column)
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<FoldedTexts> &made = m_columns[column];
    if (!made)
        made = std::make_unique<FoldedTexts>(*chunk.columns[column].texts());
    return *made;
}

void FoldedPage::foldAll(const api::ColumnChunk &chunk)
{
    for (std::size_t column = 0; column < chunk.columns.size(); ++column) {
        const FieldType type = chunk.columns[column].field->type;
        const api::TextCells *cells = chunk.columns[column].texts();
        if ((type == FieldType::Text || type == FieldType::TextList) && cells && !cells->bytes.empty())
            static_cast<void>(texts(chunk, column)); // lets go between columns: a search may be waiting
    }
}

std::size_t FoldedPage::foldedCount() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(
        std::ranges::count_if(m_columns, [](const auto &column) { return column != nullptr; }));
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
