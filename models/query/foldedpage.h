// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <bitset>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vinculo::models {

//! The texts of a TextCells without case and accents, in the same order; nothing is kept when they are
//! without already.
class FoldedTexts
{
public:
    explicit FoldedTexts(const api::TextCells &cells);
    // `cells` are always those it was made of.
    [[nodiscard]] std::string_view bytes(const api::TextCells &cells) const
    {
        return m_isSame ? std::string_view(cells.bytes) : std::string_view(m_bytes);
    }
    [[nodiscard]] const api::PackedNumbers &ends(const api::TextCells &cells) const
    {
        return m_isSame ? cells.ends : m_ends;
    }
    [[nodiscard]] std::string_view text(const api::TextCells &cells, std::size_t i) const
    {
        const api::PackedNumbers &all = ends(cells);
        const auto begin = static_cast<std::size_t>(i == 0 ? 0 : all.at(i - 1));
        return bytes(cells).substr(begin, static_cast<std::size_t>(all.at(i)) - begin);
    }

    //! False: no text has all of these bytes. Columns of digits need not be searched for words.
    [[nodiscard]] bool mayContain(std::string_view folded) const;

private:
    bool m_isSame = false;
    std::bitset<256> m_present; //!< bytes that stand anywhere
    std::string m_bytes;
    api::PackedNumbers m_ends;
};

//! The folded columns of one page, each made when first asked for. Thread-safe.
class FoldedPage
{
public:
    explicit FoldedPage(std::size_t columnCount)
        : m_columns(columnCount)
    {
    }
    //! Of a column that has texts. `chunk` is always the one the page belongs to.
    [[nodiscard]] const FoldedTexts &texts(const api::ColumnChunk &chunk, std::size_t column);
    //! Every column that a word is looked for in when it is looked for everywhere.
    void foldAll(const api::ColumnChunk &chunk);
    [[nodiscard]] std::size_t foldedCount() const; //!< columns so far

private:
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<FoldedTexts>> m_columns;
};

//! Folded pages by chunk, as long as the chunk lives. Thread-safe; shared by all queries over a table.
class FoldedPageCache
{
public:
    [[nodiscard]] std::shared_ptr<FoldedPage> of(const api::ChunkPtr &chunk);

private:
    struct Entry
    {
        std::weak_ptr<const api::ColumnChunk> chunk; //!< an address may be used again
        std::shared_ptr<FoldedPage> page;
    };
    std::mutex m_mutex;
    std::unordered_map<const api::ColumnChunk *, Entry> m_entries;
    std::size_t m_sweepAt =
        64; //!< entries at which the dead ones are removed; doubles, so that filling stays linear
};

} // namespace vinculo::models
