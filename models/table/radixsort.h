// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace vinculo::models {

//! A number to sort by and what it stands for.
struct SortItem
{
    std::uint64_t key = 0;
    std::uint32_t item = 0;
};

//! Sorts by the lowest `bits` of the keys, ascending; equal ones keep their order. Linear. Any thread.
void radixSort(std::vector<SortItem> &items, int bits);

} // namespace vinculo::models
