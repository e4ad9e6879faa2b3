// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace vinculo::models {

//! The identity of a row: a UUID, or the wire text of whatever else the resource uses. Empty: no identity.
struct RowId
{
    api::Uuid uuid;
    std::string text; //!< only when the id is not a UUID
    [[nodiscard]] bool isEmpty() const { return text.empty() && uuid == api::Uuid{}; }
};

//! Finds the row of an id. UUIDs are kept as numbers: a million of them cost a third of what texts would.
class RowIndex
{
public:
    [[nodiscard]] std::optional<std::uint32_t> find(const RowId &id) const;
    void insert(const RowId &id, std::uint32_t row);
    //! Forgets `id`; rows behind `row` move up by one.
    void remove(const RowId &id, std::uint32_t row);
    void clear();

private:
    struct UuidHash
    {
        std::size_t operator()(const api::Uuid &uuid) const noexcept
        {
            return static_cast<std::size_t>(uuid.high ^ (uuid.low * 0x9e3779b97f4a7c15ULL));
        }
    };
    std::unordered_map<api::Uuid, std::uint32_t, UuidHash> m_byUuid;
    std::unordered_map<std::string, std::uint32_t> m_byText;
};

} // namespace vinculo::models
