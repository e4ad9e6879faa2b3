// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <cstddef>

namespace vinculo::models {

//! Ids of records as keys. Their bits are random already.
struct UuidHash
{
    std::size_t operator()(const api::Uuid &id) const noexcept
    {
        return static_cast<std::size_t>(id.high ^ (id.low * 0x9E3779B97F4A7C15ULL));
    }
};

} // namespace vinculo::models
