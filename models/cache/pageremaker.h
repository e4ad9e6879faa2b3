// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Collects rows as JSON, whatever pages they came from, and makes pages of them again. One thread.
class PageRemaker
{
public:
    explicit PageRemaker(const ResourceSpec &spec)
        : m_spec(&spec)
    {
    }
    //! So many objects with commas between them. False: they are no such rows, and what comes of the whole is
    //! worth nothing.
    [[nodiscard]] bool add(std::string_view json, std::size_t rows = 1);
    //! A page as it is, behind those before it.
    [[nodiscard]] bool add(const api::ChunkPtr &page);
    //! Makes a page of what is left, however few rows. False as above.
    [[nodiscard]] bool flush();
    [[nodiscard]] const std::vector<api::ChunkPtr> &pages() const { return m_pages; }

private:
    const ResourceSpec *m_spec;
    std::vector<api::ChunkPtr> m_pages;
    std::string m_json;
    std::size_t m_rows = 0;
};

} // namespace vinculo::models
