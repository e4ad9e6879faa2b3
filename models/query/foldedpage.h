// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vinculo::models {

//! The texts of one column of one page, folded, in one buffer; text i is bytes [ends[i-1], ends[i]). Cells
//! without text have an empty one; of odd cells it is the raw token.
struct FoldedColumn
{
    std::vector<std::uint32_t> ends;
    std::string bytes;
    //! When not empty the buffer holds every different text once, the first one being empty, and this says
    //! which one a row has; otherwise text i is that of row i.
    std::vector<std::uint16_t> codes;
    [[nodiscard]] bool isEmpty() const { return bytes.empty(); }
    [[nodiscard]] std::string_view text(std::size_t i) const
    {
        const std::uint32_t begin = i == 0 ? 0 : ends[i - 1];
        return std::string_view(bytes).substr(begin, ends[i] - begin);
    }
    [[nodiscard]] std::string_view ofRow(std::size_t row) const
    {
        return text(codes.empty() ? row : codes[row]);
    }
};

//! The folded columns of one page, each made when first asked for. Thread-safe.
class FoldedPage
{
public:
    explicit FoldedPage(std::size_t columnCount)
        : m_columns(columnCount)
    {
    }
    //! `chunk` is always the one the page belongs to.
    [[nodiscard]] const FoldedColumn &column(const api::ColumnChunk &chunk, std::size_t column);

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<FoldedColumn>> m_columns;
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
