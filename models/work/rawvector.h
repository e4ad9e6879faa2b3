// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/reusedmemory.h"

#include <cstddef>
#include <limits>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace vinculo::models {

//! Gives out memory as it is, large pieces of it again and again.
template<class T>
struct RawAllocator : std::allocator<T>
{
    static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);
    [[nodiscard]] T *allocate(std::size_t count)
    {
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(T))
            throw std::bad_array_new_length();
        return static_cast<T *>(ReusedMemory::take(count * sizeof(T)));
    }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        ReusedMemory::giveBack(memory, count * sizeof(T));
    }
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
