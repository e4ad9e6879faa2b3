// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/idfactory.h"

#include <cstddef>

namespace vinculo::sandbox {

//! SplitMix64: the same numbers on every system, which the standard library's distributions do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(mix(seed))
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mix(m_state);
    }
    //! 0 to limit - 1
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>((next() >> 32) * limit >> 32); }
    //! Both ends included.
    int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
    }
    std::int64_t between64(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(int percent) { return static_cast<int>(below(100)) < percent; }
    std::uint32_t noise() { return static_cast<std::uint32_t>(next() >> 32); }

    template<class T, std::size_t N>
    const T &pick(const T (&items)[N])
    {
        return items[below(N)];
    }

private:
    std::uint64_t m_state;
};

} // namespace vinculo::sandbox
