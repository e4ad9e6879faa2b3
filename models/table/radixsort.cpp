// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/radixsort.h"

#include "models/work/parallelblocks.h"
#include "models/work/rawvector.h"

#include <QThreadPool>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

namespace vinculo::models {

namespace {

constexpr int kMostDigitBits = 11;
constexpr std::size_t kMostDigits = std::size_t(1) << kMostDigitBits;
constexpr std::size_t kFew = 256;         //!< fewer are sorted sooner by comparing
constexpr std::size_t kSmall = 1UL << 15; //!< fewer are not worth a second thread
constexpr std::size_t kMostBlocks = 8;

//! What an item is while it is moved: keys of up to 32 bits leave room for the item beside them.
template<class Key>
struct Moved
{
    Key key;
    std::uint32_t item;
};

//! Sorts by one digit after the other, the lowest first. Each block of the list is counted and moved by one
//! thread; the places of a digit are given out in the order of the blocks, which keeps equal ones in order.
template<class Key>
class DigitSort
{
public:
    DigitSort(std::size_t size, int bits)
        : m_size(size)
        , m_rounds((bits + kMostDigitBits - 1) / kMostDigitBits)
        , m_digitBits((bits + m_rounds - 1) / m_rounds)
    {
        const auto threads = static_cast<std::size_t>(workers().maxThreadCount());
        const std::size_t blocks = size < kSmall ? 1 : std::clamp<std::size_t>(threads, 1, kMostBlocks);
        m_blockSize = (size + blocks - 1) / blocks;
        m_places.resize(blocks);
    }

    RawVector<std::uint32_t> sort(std::span<const std::uint32_t> items, std::span<const std::uint64_t> keys)
    {
        const auto given = [&](std::size_t i) { return Moved<Key>{static_cast<Key>(keys[i]), items[i]}; };
        RawVector<std::uint32_t> order(m_size);
        const auto finish = [&order](std::uint32_t place, const Moved<Key> &moved) {
            order[place] = moved.item;
        };
        if (m_rounds == 1) {
            move(0, given, finish);
            return order;
        }
        RawVector<Moved<Key>> from(m_size);
        RawVector<Moved<Key>> to(m_rounds > 2 ? m_size : 0);
        move(0, given, [&from](std::uint32_t place, const Moved<Key> &moved) { from[place] = moved; });
        const auto taken = [&from](std::size_t i) -> const Moved<Key> & { return from[i]; };
        for (int round = 1; round + 1 < m_rounds; ++round) {
            move(round, taken, [&to](std::uint32_t place, const Moved<Key> &moved) { to[place] = moved; });
            from.swap(to);
        }
        move(m_rounds - 1, taken, finish);
        return order;
    }

private:
    template<class Take, class Put>
    void move(int round, const Take &take, const Put &put)
    {
        const int shift = round * m_digitBits;
        const Key mask = static_cast<Key>((Key(1) << m_digitBits) - 1);
        const auto digitOf = [shift, mask](const Moved<Key> &moved) {
            return static_cast<std::size_t>((moved.key >> shift) & mask);
        };
        forBlocks(m_size, m_blockSize, [&](std::size_t begin, std::size_t end) {
            std::array<std::uint32_t, kMostDigits> &counts = m_places[begin / m_blockSize];
            counts.fill(0);
            for (std::size_t i = begin; i < end; ++i)
                ++counts[digitOf(take(i))];
        });
        std::uint32_t place = 0;
        for (std::size_t digit = 0; digit <= mask; ++digit)
            for (auto &places : m_places)
                place += std::exchange(places[digit], place);
        forBlocks(m_size, m_blockSize, [&](std::size_t begin, std::size_t end) {
            std::array<std::uint32_t, kMostDigits> &places = m_places[begin / m_blockSize];
            for (std::size_t i = begin; i < end; ++i) {
                const Moved<Key> moved = take(i);
                put(places[digitOf(moved)]++, moved);
            }
        });
    }

    std::size_t m_size;
    int m_rounds;
    int m_digitBits;
    std::size_t m_blockSize = 0;
    std::vector<std::array<std::uint32_t, kMostDigits>> m_places; //!< of each block, for each digit
};

RawVector<std::uint32_t> orderOfFew(std::span<const std::uint32_t> items, std::span<const std::uint64_t> keys)
{
    RawVector<std::uint32_t> places(items.size());
    std::iota(places.begin(), places.end(), 0U);
    std::ranges::stable_sort(places, {}, [keys](std::uint32_t place) { return keys[place]; });
    std::ranges::transform(places, places.begin(), [items](std::uint32_t place) { return items[place]; });
    return places;
}

} // namespace

RawVector<std::uint32_t> radixOrder(std::span<const std::uint32_t> items, std::span<const std::uint64_t> keys,
                                    int bits)
{
    if (bits == 0)
        return {items.begin(), items.end()};
    if (items.size() < kFew)
        return orderOfFew(items, keys);
    return bits > 32 ? DigitSort<std::uint64_t>(items.size(), bits).sort(items, keys)
                     : DigitSort<std::uint32_t>(items.size(), bits).sort(items, keys);
}

} // namespace vinculo::models
