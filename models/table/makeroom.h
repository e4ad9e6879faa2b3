// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vinculo::models {

//! The first of `ascending` from `begin` on that is not less than `value`, in steps that double: who looks
//! for one value after the other finds the next one near.
[[nodiscard]] inline std::size_t firstNotLess(const std::vector<std::uint32_t> &ascending, std::size_t begin,
                                              std::uint32_t value)
{
    std::size_t low = begin; // all before it are less
    for (std::size_t step = 1; low + step <= ascending.size() && ascending[low + step - 1] < value; step *= 2)
        low += step;
    const std::size_t high = std::min(ascending.size(), low + (low - begin) + 1);
    const auto from = ascending.begin();
    return static_cast<std::size_t>(std::lower_bound(from + static_cast<std::ptrdiff_t>(low),
                                                     from + static_cast<std::ptrdiff_t>(high), value) -
                                    from);
}

//! Moves `marks` (ascending places of an order) up behind the rows that come to stand at `places` (ascending,
//! of the new order) in front of them or where they are. First calls found(i, at) for each of these rows with
//! the mark that it moves first, marks.size() where there is none; that mark and those behind it stand as
//! they were, those in front of it do not.
template<class Found>
void makeRoom(std::vector<std::uint32_t> &marks, std::span<const std::uint32_t> places, const Found &found)
{
    std::size_t next = 0; // mark that has not moved
    const auto moveTo = [&marks, &next](std::size_t end, std::uint32_t by) {
        for (; next < end; ++next)
            marks[next] += by;
    };
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        const std::size_t at = firstNotLess(marks, next, places[i] - i); // as it is counted in the old order
        found(i, at);
        moveTo(at, i);
    }
    moveTo(marks.size(), static_cast<std::uint32_t>(places.size()));
}

} // namespace vinculo::models
