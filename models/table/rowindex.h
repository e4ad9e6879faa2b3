// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace vinculo::models {

//! The identity of a row, as its `id` cell says it; a view into the cell.
struct RowId
{
    api::Uuid uuid;        //!< identifiers; whole numbers in `low`
    std::string_view text; //!< whatever else the resource uses, also odd tokens
    [[nodiscard]] bool isEmpty() const { return text.empty() && uuid == api::Uuid{}; }
    [[nodiscard]] std::uint64_t hash() const;
    bool operator==(const RowId &) const = default;

    [[nodiscard]] static RowId of(const CellView &cell);
};

//! Finds the row of an id. Holds row numbers and a byte of each id's hash, nothing else: the ids are compared
//! where they are, through `IdOf` (row number → RowId). In many small parts that grow at different times, so
//! that no single row pays for all of them.
class RowIndex
{
public:
    RowIndex();
    template<class IdOf>
    [[nodiscard]] std::optional<std::uint32_t> find(const RowId &id, const IdOf &idOf) const
    {
        if (id.isEmpty())
            return {};
        const std::uint64_t hash = id.hash();
        const Part &part = partOf(hash);
        for (std::size_t slot = part.slotOf(hash); part.marks[slot] != kFree; slot = part.next(slot))
            if (part.marks[slot] == markOf(hash) && idOf(part.rows[slot]) == id)
                return part.rows[slot];
        return {};
    }
    //! `id` is in no row yet, or empty.
    template<class IdOf>
    void insert(const RowId &id, std::uint32_t row, const IdOf &idOf)
    {
        if (id.isEmpty())
            return;
        const std::uint64_t hash = id.hash();
        Part &part = partOf(hash);
        if (part.isFull())
            part.grow([&idOf](std::uint32_t known) { return idOf(known).hash(); });
        part.place(hash, row);
    }
    //! Forgets `removed` (ascending); the rows behind them move up. Linear in the size of the index.
    void remove(std::span<const std::uint32_t> removed);
    //! Room for so many, so that nothing has to be moved until then.
    template<class IdOf>
    void reserve(std::size_t rows, const IdOf &idOf)
    {
        const std::size_t size = rows / kParts * 4 / 3 + 64;
        for (Part &part : m_parts)
            if (part.marks.size() < size)
                part.growTo(size, [&idOf](std::uint32_t known) { return idOf(known).hash(); });
    }
    [[nodiscard]] std::size_t heapSize() const;

private:
    static constexpr std::uint8_t kFree = 0;
    static constexpr std::uint8_t kForgotten = 1;
    static constexpr std::size_t kParts = 64;
    [[nodiscard]] static std::uint8_t markOf(std::uint64_t hash)
    {
        return static_cast<std::uint8_t>(2 + hash % 253);
    }
    struct Part
    {
        std::vector<std::uint8_t> marks; //!< kFree, kForgotten, or of a row's hash
        std::vector<std::uint32_t> rows;
        std::size_t used = 0; //!< slots that are not free
        [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const
        {
            return static_cast<std::size_t>(((hash >> 32) * marks.size()) >> 32);
        }
        [[nodiscard]] std::size_t next(std::size_t slot) const
        {
            return slot + 1 == marks.size() ? 0 : slot + 1;
        }
        [[nodiscard]] bool isFull() const { return used + used / 4 + 1 >= marks.size(); }
        void place(std::uint64_t hash, std::uint32_t row);
        void resize(std::size_t size);
        template<class HashOf>
        void grow(const HashOf &hashOf)
        {
            const auto live = static_cast<std::size_t>(
                std::ranges::count_if(marks, [](std::uint8_t mark) { return mark > kForgotten; }));
            growTo(live * 15 / 8 + 32, hashOf); // half as large again when none was forgotten
        }
        template<class HashOf>
        void growTo(std::size_t size, const HashOf &hashOf)
        {
            Part larger;
            larger.resize(size);
            for (std::size_t slot = 0; slot < marks.size(); ++slot)
                if (marks[slot] > kForgotten)
                    larger.place(hashOf(rows[slot]), rows[slot]);
            *this = std::move(larger);
        }
    };
    [[nodiscard]] Part &partOf(std::uint64_t hash) { return m_parts[(hash >> 24) % kParts]; }
    [[nodiscard]] const Part &partOf(std::uint64_t hash) const { return m_parts[(hash >> 24) % kParts]; }

    std::vector<Part> m_parts;
};

} // namespace vinculo::models
