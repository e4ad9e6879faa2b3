// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/packednumbers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <numeric>
#include <optional>

namespace vinculo::api {

namespace {

constexpr std::size_t kMostDistinct = 128;

int widthOf(std::uint64_t largest)
{
    if (largest == 0)
        return 0;
    if (largest <= std::numeric_limits<std::uint8_t>::max())
        return 1;
    if (largest <= std::numeric_limits<std::uint16_t>::max())
        return 2;
    return largest <= std::numeric_limits<std::uint32_t>::max() ? 4 : 8;
}

//! Different numbers with their places, in an open table twice as large as it ever gets.
class DistinctNumbers
{
public:
    //! Nothing when there are too many.
    std::optional<std::uint8_t> placeOf(std::int64_t number)
    {
        std::size_t slot = (static_cast<std::uint64_t>(number) * 0x9e3779b97f4a7c15ULL) >> 56;
        while (m_places[slot] != 0) {
            const auto place = static_cast<std::uint8_t>(m_places[slot] - 1);
            if (numbers[place] == number)
                return place;
            slot = (slot + 1) % m_places.size();
        }
        if (numbers.size() == kMostDistinct)
            return {};
        numbers.push_back(number);
        m_places[slot] = static_cast<std::uint8_t>(numbers.size());
        return static_cast<std::uint8_t>(numbers.size() - 1);
    }
    std::vector<std::int64_t> numbers;

private:
    std::array<std::uint8_t, 2 * kMostDistinct> m_places{}; //!< place + 1; 0: free
};

//! The largest number by which all differences can be divided.
std::uint64_t commonStep(std::span<const std::int64_t> numbers, std::int64_t base)
{
    std::uint64_t step = 0;
    for (const std::int64_t number : numbers) {
        const std::uint64_t offset = static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(base);
        if (step == 0 || offset % step != 0)
            step = std::gcd(step, offset);
        if (step == 1)
            break;
    }
    return std::max<std::uint64_t>(step, 1);
}

} // namespace

PackedNumbers::PackedNumbers(std::span<const std::int64_t> numbers)
{
    if (numbers.empty())
        return;
    const auto [least, most] = std::ranges::minmax(numbers);
    const std::uint64_t range = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
    int width = widthOf(range);
    if (width >= 2 && packDistinct(numbers))
        return;
    m_base = least;
    if (width >= 2) {
        const std::uint64_t step = commonStep(numbers, least);
        if (const int narrow = widthOf(range / step); narrow < width) {
            m_step = step;
            width = narrow;
        }
    }
    allocate(numbers.size(), width);
    if (m_step == 1)
        fill([this, numbers](std::size_t i) {
            return static_cast<std::uint64_t>(numbers[i]) - static_cast<std::uint64_t>(m_base);
        });
    else
        fill([this, numbers](std::size_t i) {
            return (static_cast<std::uint64_t>(numbers[i]) - static_cast<std::uint64_t>(m_base)) / m_step;
        });
}

PackedNumbers PackedNumbers::ends(std::span<const std::uint32_t> ends)
{
    PackedNumbers packed;
    if (ends.empty())
        return packed;
    // Never without offsets: whoever scans texts wants to read the ends in one way.
    packed.allocate(ends.size(), std::max(2, widthOf(ends.back())));
    packed.fill([ends](std::size_t i) { return std::uint64_t(ends[i]); });
    return packed;
}

bool PackedNumbers::packDistinct(std::span<const std::int64_t> numbers)
{
    const std::size_t most = std::min(kMostDistinct, numbers.size() / 4);
    DistinctNumbers distinct;
    std::unique_ptr<std::byte[]> places(new std::byte[numbers.size()]);
    std::optional<std::uint8_t> place;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i == 0 || numbers[i] != numbers[i - 1])
            place = distinct.placeOf(numbers[i]);
        if (!place || distinct.numbers.size() > most)
            return false;
        places[i] = static_cast<std::byte>(*place);
    }
    distinct.numbers.shrink_to_fit();
    m_distinct = std::make_unique<const std::vector<std::int64_t>>(std::move(distinct.numbers));
    m_bytes = std::move(places);
    m_size = static_cast<std::uint32_t>(numbers.size());
    m_width = 1;
    return true;
}

void PackedNumbers::allocate(std::size_t size, int width)
{
    m_size = static_cast<std::uint32_t>(size);
    m_width = static_cast<std::uint8_t>(width);
    if (width > 0)
        m_bytes.reset(new std::byte[size * static_cast<std::size_t>(width)]);
}

template<class OffsetOf>
void PackedNumbers::fill(OffsetOf offsetOf)
{
    withOffsets([this, offsetOf]<class T>(const T *) {
        T *const out = reinterpret_cast<T *>(m_bytes.get());
        for (std::size_t i = 0; i < m_size; ++i)
            out[i] = static_cast<T>(offsetOf(i));
    });
}

void PackedNumbers::copyTo(std::int64_t *out) const
{
    if (m_width == 0) {
        std::fill_n(out, m_size, m_base);
        return;
    }
    withOffsets([this, out]<class T>(const T *offsets) {
        if (m_distinct) {
            const std::int64_t *const numbers = m_distinct->data();
            for (std::size_t i = 0; i < m_size; ++i)
                out[i] = numbers[offsets[i]];
        } else {
            const auto base = static_cast<std::uint64_t>(m_base);
            const std::uint64_t step = m_step;
            for (std::size_t i = 0; i < m_size; ++i)
                out[i] = static_cast<std::int64_t>(base + step * offsets[i]);
        }
    });
}

PackedNumbers PackedNumbers::fromParts(const Parts &parts)
{
    PackedNumbers packed;
    const bool isWidth =
        parts.width == 0 || parts.width == 1 || parts.width == 2 || parts.width == 4 || parts.width == 8;
    if (!isWidth || parts.step == 0 || parts.size > std::numeric_limits<std::uint32_t>::max() ||
        parts.bytes.size() != parts.size * static_cast<std::size_t>(parts.width))
        return packed;
    const auto isPlace = [&parts](std::byte place) {
        return std::to_integer<std::size_t>(place) < parts.distinct.size();
    };
    if (!parts.distinct.empty() && (parts.width != 1 || !std::ranges::all_of(parts.bytes, isPlace)))
        return packed;
    packed.allocate(parts.size, parts.width);
    if (!parts.bytes.empty())
        std::memcpy(packed.m_bytes.get(), parts.bytes.data(), parts.bytes.size());
    packed.m_base = parts.base;
    packed.m_step = parts.step;
    if (!parts.distinct.empty())
        packed.m_distinct = std::make_unique<const std::vector<std::int64_t>>(parts.distinct);
    return packed;
}

std::size_t PackedNumbers::heapSize() const
{
    const std::size_t distinct =
        m_distinct ? sizeof(*m_distinct) + m_distinct->size() * sizeof(std::int64_t) : 0;
    return bytes().size() + distinct;
}

} // namespace vinculo::api
