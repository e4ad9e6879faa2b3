// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/rawvector.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <span>
#include <vector>

namespace vinculo::models {

//! Numbers of table rows.
using RowNumbers = RawVector<std::uint32_t>;

//! Where a row lives: chunk number and row inside it.
struct RowRef
{
    std::uint32_t chunk = 0;
    std::uint32_t row = 0;
    bool operator==(const RowRef &) const = default;
};

//! The rows of a table in blocks that copies share: copying a million takes microseconds, and whoever changes
//! a row afterwards copies its block alone. Copies may be read on other threads while the original grows and
//! changes; each object is changed and copied by one thread.
class RowRefs
{
public:
    RowRefs() = default;
    explicit RowRefs(std::span<const RowRef> rows);
    RowRefs(const RowRefs &other);
    RowRefs(RowRefs &&other) noexcept;
    RowRefs &operator=(RowRefs other) noexcept;
    ~RowRefs() = default;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const RowRef &operator[](std::size_t row) const
    {
        return (*m_blocks[row / kBlock])[row % kBlock];
    }
    void push_back(RowRef ref);
    void set(std::size_t row, RowRef ref);
    //! Takes out `rows` (ascending, each once); those behind move up.
    void remove(std::span<const std::uint32_t> rows);
    void clear();

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = RowRef;
        using difference_type = std::ptrdiff_t;
        using pointer = const RowRef *;
        using reference = const RowRef &;
        Iterator() = default;
        Iterator(const RowRefs &rows, std::size_t at)
            : m_rows(&rows)
            , m_at(at)
        {
        }
        reference operator*() const { return (*m_rows)[m_at]; }
        pointer operator->() const { return &(*m_rows)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const RowRefs *m_rows = nullptr;
        std::size_t m_at = 0;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, m_size}; }

private:
    static constexpr std::size_t kBlock = 4096;
    using Block = std::array<RowRef, kBlock>;
    Block &ownBlock(std::size_t number);

    std::vector<std::shared_ptr<Block>> m_blocks;
    //! 1 for blocks that nobody else can have; emptied by whoever copies this.
    mutable std::vector<std::uint8_t> m_isOwn;
    //! Whether this object alone writes behind its end: readers of copies never look there.
    bool m_mayGrowInPlace = true;
    std::size_t m_size = 0;
};

} // namespace vinculo::models
