// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/searchtexts.h"

#include "models/table/columntable.h"
#include "models/table/foldedtext.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr char kSeparator = '\x1f';

bool isSearchable(const api::Column &column)
{
    switch (column.field->type) {
    case FieldType::Identifier:
    case FieldType::Text:
    case FieldType::TextList:
        return true;
    case FieldType::Enum:
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return false;
}

void appendCell(const CellView &cell, std::string &out)
{
    if (cell.state != api::CellState::Value && cell.state != api::CellState::Invalid)
        return;
    if (cell.state == api::CellState::Value && cell.field->type == FieldType::Identifier)
        out += cell.uuid.toString();
    else
        appendFolded(cell.text, out);
    out += kSeparator;
}

} // namespace

SearchTexts::SearchTexts(const api::ColumnChunk &chunk)
{
    std::vector<const api::Column *> columns;
    for (const api::Column &column : chunk.columns)
        if (isSearchable(column))
            columns.push_back(&column);
    m_ends.reserve(chunk.rowCount);
    for (std::size_t row = 0; row < chunk.rowCount; ++row) {
        for (const api::Column *column : columns)
            appendCell(cellView(*column, row), m_bytes);
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    m_bytes.shrink_to_fit();
}

bool SearchTexts::matches(std::size_t row, const std::vector<std::string> &terms) const
{
    const std::uint32_t begin = row == 0 ? 0 : m_ends[row - 1];
    const std::string_view text = std::string_view(m_bytes).substr(begin, m_ends[row] - begin);
    return std::ranges::all_of(
        terms, [text](const std::string &term) { return text.find(term) != std::string_view::npos; });
}

std::shared_ptr<const SearchTexts> SearchTextCache::of(const api::ChunkPtr &chunk)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(chunk.get());
        if (found != m_entries.end() && found->second.chunk.lock() == chunk)
            return found->second.texts;
    }
    auto texts =
        std::make_shared<const SearchTexts>(*chunk); // unlocked: the GUI thread may want another page
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [](const auto &entry) { return entry.second.chunk.expired(); });
    m_entries.insert_or_assign(chunk.get(), Entry{.chunk = chunk, .texts = texts});
    return texts;
}

} // namespace vinculo::models
