// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/pageremaker.h"

#include "core/api/decoder.h"

namespace vinculo::models {

namespace {

constexpr std::size_t kRowsPerPage = 1000;
constexpr std::size_t kLargestText = 8 * 1024 * 1024; //!< bytes; large rows make smaller pages

} // namespace

bool PageRemaker::add(std::string_view json, std::size_t rows)
{
    if (json.empty())
        return false;
    m_json += m_json.empty() ? '[' : ',';
    m_json += json;
    m_rows += rows;
    const bool isFull = m_rows >= kRowsPerPage || m_json.size() > kLargestText;
    return !isFull || flush();
}

bool PageRemaker::add(const api::ChunkPtr &page)
{
    if (!flush())
        return false;
    m_pages.push_back(page);
    return true;
}

bool PageRemaker::flush()
{
    if (m_rows == 0)
        return true;
    m_json += ']';
    const auto decoded = api::decodeList(*m_spec, QByteArray::fromStdString(m_json));
    const bool isWhole = decoded && decoded->rows && decoded->rows->rowCount == m_rows;
    if (isWhole)
        m_pages.push_back(decoded->rows);
    m_json.clear();
    m_rows = 0;
    return isWhole;
}

} // namespace vinculo::models
