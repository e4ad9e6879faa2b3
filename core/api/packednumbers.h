// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace vinculo::api {

//! The numbers of one column of one page, in as few bytes each as they need: number = base + step * offset
//! with offsets of 0 (all the same), 1, 2, 4 or 8 bytes, or, where few different ones repeat, an index of one
//! byte into them. Immutable; reading is safe from any thread.
class PackedNumbers
{
public:
    PackedNumbers() = default;
    explicit PackedNumbers(std::span<const std::int64_t> numbers);
    //! Ascending ends of texts in a buffer: base 0 and step 1, so that the offsets are the numbers.
    static PackedNumbers ends(std::span<const std::uint32_t> ends);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::int64_t at(std::size_t row) const
    {
        const std::uint64_t offset = offsetAt(row);
        if (m_distinct)
            return (*m_distinct)[static_cast<std::size_t>(offset)];
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(m_base) + m_step * offset);
    }
    //! All numbers, in order; `out` has room for size().
    void copyTo(std::int64_t *out) const;

    // What it is made of, for scans and for storing.
    [[nodiscard]] int width() const { return m_width; } //!< bytes of an offset
    [[nodiscard]] std::int64_t base() const { return m_base; }
    [[nodiscard]] std::uint64_t step() const { return m_step; } //!< at least 1
    //! The numbers that the offsets are indexes of; nullptr: base and step count.
    [[nodiscard]] const std::vector<std::int64_t> *distinct() const { return m_distinct.get(); }
    //! The offsets as they are in memory: size() times width() bytes in the byte order of this machine.
    [[nodiscard]] std::span<const std::byte> bytes() const
    {
        return {m_bytes.get(), m_size * static_cast<std::size_t>(m_width)};
    }
    //! Calls use(const T *offsets), T being the unsigned type of width() bytes; not for width 0.
    template<class Use>
    void withOffsets(Use use) const
    {
        switch (m_width) {
        case 1:
            return use(offsets<std::uint8_t>());
        case 2:
            return use(offsets<std::uint16_t>());
        case 4:
            return use(offsets<std::uint32_t>());
        case 8:
            return use(offsets<std::uint64_t>());
        default:
            return;
        }
    }
    //! What a stored column is read back with; empty where the parts do not fit each other.
    struct Parts
    {
        std::size_t size = 0;
        int width = 0;
        std::int64_t base = 0;
        std::uint64_t step = 1;
        std::vector<std::int64_t> distinct;
        std::span<const std::byte> bytes;
    };
    [[nodiscard]] static PackedNumbers fromParts(const Parts &parts);
    //! Bytes on the heap.
    [[nodiscard]] std::size_t heapSize() const;

private:
    template<class T>
    [[nodiscard]] const T *offsets() const
    {
        return reinterpret_cast<const T *>(m_bytes.get()); // written as T
    }
    [[nodiscard]] std::uint64_t offsetAt(std::size_t row) const
    {
        switch (m_width) {
        case 1:
            return offsets<std::uint8_t>()[row];
        case 2:
            return offsets<std::uint16_t>()[row];
        case 4:
            return offsets<std::uint32_t>()[row];
        case 8:
            return offsets<std::uint64_t>()[row];
        default:
            return 0;
        }
    }
    template<class OffsetOf>
    void fill(OffsetOf offsetOf);
    bool packDistinct(std::span<const std::int64_t> numbers);
    void allocate(std::size_t size, int width);

    std::unique_ptr<std::byte[]> m_bytes;
    std::unique_ptr<const std::vector<std::int64_t>> m_distinct;
    std::int64_t m_base = 0;
    std::uint64_t m_step = 1;
    std::uint32_t m_size = 0;
    std::uint8_t m_width = 0;
};

} // namespace vinculo::api
