// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace vinculo::models {

//! Gives out memory as it is.
template<class T>
struct RawAllocator : std::allocator<T>
{
    template<class Other>
    struct rebind
    {
        using other = RawAllocator<Other>;
    };
    template<class Other>
    void construct(Other *place) noexcept
    {
        ::new (static_cast<void *>(place)) Other;
    }
    template<class Other, class... Arguments>
    void construct(Other *place, Arguments &&...arguments)
    {
        ::new (static_cast<void *>(place)) Other(std::forward<Arguments>(arguments)...);
    }
};

//! A vector of numbers whose first values are anything: for millions that are all written next, by several
//! threads. Clearing them first costs as much as the work itself.
template<class T>
using RawVector = std::vector<T, RawAllocator<T>>;

} // namespace vinculo::models
