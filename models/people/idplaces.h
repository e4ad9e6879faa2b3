// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace vinculo::models {

//! Finds ids among ascending ones. Most ids are random: the first bits say nearly where one is.
class IdPlaces
{
public:
    static constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);

    //! Refers to the ids, which ascend, each once.
    explicit IdPlaces(const std::vector<api::Uuid> &ids)
        : m_ids(ids)
        , m_begins(kParts + 1, ids.size())
    {
        std::size_t part = 0;
        for (std::size_t i = 0; i < ids.size(); ++i)
            while (part <= partOf(ids[i]))
                m_begins[part++] = i;
    }
    //! kNone when it is none of them.
    [[nodiscard]] std::uint32_t placeOf(const api::Uuid &id) const
    {
        const auto begin = m_ids.begin() + static_cast<std::ptrdiff_t>(m_begins[partOf(id)]);
        const auto end = m_ids.begin() + static_cast<std::ptrdiff_t>(m_begins[partOf(id) + 1]);
        const auto found = std::lower_bound(begin, end, id);
        return found != end && *found == id ? static_cast<std::uint32_t>(found - m_ids.begin()) : kNone;
    }

private:
    static constexpr int kBits = 16;
    static constexpr std::size_t kParts = std::size_t(1) << kBits;
    static std::size_t partOf(const api::Uuid &id) { return id.high >> (64 - kBits); }
    const std::vector<api::Uuid> &m_ids;
    std::vector<std::size_t> m_begins; //!< of each part
};

} // namespace vinculo::models
