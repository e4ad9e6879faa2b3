// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/radixsort.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace vinculo::models {

namespace {

constexpr int kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t(1) << kDigitBits;
constexpr std::size_t kFew = 256; //!< fewer are sorted sooner by comparing

//! What an item is while it is moved: keys of up to 32 bits leave room for the item beside them.
struct NarrowItem
{
    std::uint32_t key;
    std::uint32_t item;
};

template<class Item>
void sortDigits(std::vector<Item> &items, int bits)
{
    const int rounds = (bits + kDigitBits - 1) / kDigitBits;
    const auto digitOf = [](const Item &item, int round) {
        return static_cast<std::size_t>(item.key >> (round * kDigitBits)) & (kDigits - 1);
    };
    std::vector<Item> other(items.size());
    for (int round = 0; round < rounds; ++round) {
        std::array<std::uint32_t, kDigits> places{};
        for (const Item &item : items)
            ++places[digitOf(item, round)];
        if (places[digitOf(items.front(), round)] == items.size())
            continue; // all the same in this digit
        std::uint32_t place = 0;
        for (std::uint32_t &count : places)
            place += std::exchange(count, place);
        for (const Item &item : items)
            other[places[digitOf(item, round)]++] = item;
        items.swap(other);
    }
}

} // namespace

void radixSort(std::vector<SortItem> &items, int bits)
{
    if (items.size() < kFew) {
        std::ranges::stable_sort(items, {}, &SortItem::key);
    } else if (bits > 32) {
        sortDigits(items, bits);
    } else if (bits > 0) {
        std::vector<NarrowItem> narrow(items.size());
        std::ranges::transform(items, narrow.begin(), [](const SortItem &item) {
            return NarrowItem{static_cast<std::uint32_t>(item.key), item.item};
        });
        sortDigits(narrow, bits);
        std::ranges::transform(narrow, items.begin(), [](const NarrowItem &item) {
            return SortItem{item.key, item.item};
        });
    }
}

} // namespace vinculo::models
