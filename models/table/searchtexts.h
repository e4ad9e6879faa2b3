// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vinculo::models {

//! The searchable text of one page, folded: per row its texts, text lists and identifiers with a separator
//! that no term contains.
class SearchTexts
{
public:
    explicit SearchTexts(const api::ColumnChunk &chunk);
    //! Whether every term occurs in one of the row's texts.
    [[nodiscard]] bool matches(std::size_t row, const std::vector<std::string> &terms) const;

private:
    std::vector<std::uint32_t> m_ends;
    std::string m_bytes;
};

//! Folded pages, made once each on the thread that first needs them. Thread-safe; shared by a model and its
//! jobs.
class SearchTextCache
{
public:
    [[nodiscard]] std::shared_ptr<const SearchTexts> of(const api::ChunkPtr &chunk);

private:
    struct Entry
    {
        std::weak_ptr<const api::ColumnChunk> chunk; //!< an address may be used again
        std::shared_ptr<const SearchTexts> texts;
    };
    std::mutex m_mutex;
    std::unordered_map<const api::ColumnChunk *, Entry> m_entries;
};

} // namespace vinculo::models
