// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/missingrows.h"

#include <optional>

namespace vinculo::models {

RowId MissingRows::idOf(std::uint32_t number) const
{
    return {.uuid = m_ids[number].uuid, .text = m_ids[number].text};
}

void MissingRows::add(const RowId &id)
{
    if (id.isEmpty())
        return;
    std::optional<std::uint32_t> number = m_index.find(id, ids());
    if (!number) {
        number = end();
        m_ids.push_back({.uuid = id.uuid, .text = std::string(id.text)});
        m_index.insert(id, *number, ids());
    }
    m_waiting.insert(*number);
}

bool MissingRows::take(const RowId &id)
{
    const std::optional<std::uint32_t> number = m_index.find(id, ids());
    return number && m_waiting.take(*number);
}

} // namespace vinculo::models
