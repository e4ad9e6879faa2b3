// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowindex.h"

namespace vinculo::models {

namespace {

template<class Map, class Key>
std::optional<std::uint32_t> lookUp(const Map &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

template<class Map>
void moveUp(Map &map, std::uint32_t row)
{
    for (auto &entry : map)
        if (entry.second > row)
            --entry.second;
}

} // namespace

std::optional<std::uint32_t> RowIndex::find(const RowId &id) const
{
    if (id.isEmpty())
        return std::nullopt;
    return id.text.empty() ? lookUp(m_byUuid, id.uuid) : lookUp(m_byText, id.text);
}

void RowIndex::insert(const RowId &id, std::uint32_t row)
{
    if (id.isEmpty())
        return;
    if (id.text.empty())
        m_byUuid.insert_or_assign(id.uuid, row);
    else
        m_byText.insert_or_assign(id.text, row);
}

void RowIndex::remove(const RowId &id, std::uint32_t row)
{
    if (!id.isEmpty()) {
        if (id.text.empty())
            m_byUuid.erase(id.uuid);
        else
            m_byText.erase(id.text);
    }
    moveUp(m_byUuid, row);
    moveUp(m_byText, row);
}

void RowIndex::clear()
{
    m_byUuid.clear();
    m_byText.clear();
}

} // namespace vinculo::models
