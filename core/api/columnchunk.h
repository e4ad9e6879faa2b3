// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/cellstates.h"
#include "core/api/packednumbers.h"
#include "core/domain/money.h"
#include "core/domain/resourcespec.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vinculo::api {

struct Uuid
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    static bool parse(std::string_view text, Uuid &out);
    [[nodiscard]] std::string toString() const;
    friend constexpr auto operator<=>(const Uuid &, const Uuid &) = default;
};

//! The identifiers of one column of one page; those that repeat are kept once.
struct UuidCells
{
    std::vector<Uuid> uuids;
    PackedNumbers places; //!< of every row in `uuids`; empty: row i has uuid i
    [[nodiscard]] const Uuid &at(std::size_t row) const
    {
        return uuids[places.isEmpty() ? row : static_cast<std::size_t>(places.at(row))];
    }
};

//! The amounts of one column of one page with their currencies.
struct MoneyCells
{
    PackedNumbers units;      //!< Decimal::kScale
    PackedNumbers currencies; //!< Currency::packed
};

//! The texts of one column of one page in one buffer; those that repeat are kept once. Text i is bytes
//! [ends[i-1], ends[i]).
struct TextCells
{
    std::string bytes;
    PackedNumbers ends;
    PackedNumbers places; //!< of every row among the texts; empty: row i has text i
    [[nodiscard]] std::size_t textCount() const { return ends.size(); }
    [[nodiscard]] std::string_view text(std::size_t i) const
    {
        const auto begin = static_cast<std::size_t>(i == 0 ? 0 : ends.at(i - 1));
        return std::string_view(bytes).substr(begin, static_cast<std::size_t>(ends.at(i)) - begin);
    }
    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        return text(places.isEmpty() ? row : static_cast<std::size_t>(places.at(row)));
    }
};

//! What is kept of a column that has cells with something in them.
struct ColumnCells
{
    //! The alternative follows from the field's type: Identifier → UuidCells; Date (days), Timestamp (µs),
    //! Integer, Boolean (0/1), Decimal (units) and Enum (index into FieldSpec::values, or values.size() +
    //! index into unknownValues) → PackedNumbers; Money → MoneyCells; Text, TextList (items joined with ", ")
    //! → TextCells. Cells that are no Value have any value.
    using Values = std::variant<PackedNumbers, UuidCells, MoneyCells, TextCells>;
    //! What hardly any column has.
    struct Odd
    {
        std::vector<std::string> unknownValues;             //!< Enum only
        std::map<std::uint32_t, std::string> invalidTokens; //!< row → raw JSON of cells that are Invalid
    };
    Values values;
    CellStates states;
    std::unique_ptr<const Odd> odd; //!< nullptr: neither
};

//! One column of one page. Immutable and shared; a column without any value takes no room but this.
class Column
{
public:
    Column() = default;
    //! Every cell has this state, which is Null or Absent.
    Column(const FieldSpec &field, std::size_t rows, CellState only);
    Column(const FieldSpec &field, std::size_t rows, std::shared_ptr<const ColumnCells> cells);

    const FieldSpec *field = nullptr;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] CellState state(std::size_t row) const
    {
        return m_cells ? m_cells->states.at(row) : m_only;
    }
    [[nodiscard]] bool areValues() const { return m_cells && m_cells->states.areValues(); }   //!< every cell
    [[nodiscard]] bool haveValues() const { return m_cells && m_cells->states.haveValues(); } //!< some cell
    [[nodiscard]] const ColumnCells *cells() const
    {
        return m_cells.get();
    } //!< nullptr: no cell has anything
    //! The cells of that kind; nullptr when the column is of another kind or has none.
    [[nodiscard]] const PackedNumbers *numbers() const { return valuesAs<PackedNumbers>(); }
    [[nodiscard]] const UuidCells *uuids() const { return valuesAs<UuidCells>(); }
    [[nodiscard]] const MoneyCells *money() const { return valuesAs<MoneyCells>(); }
    [[nodiscard]] const TextCells *texts() const { return valuesAs<TextCells>(); }
    [[nodiscard]] const std::vector<std::string> &unknownValues() const { return odd().unknownValues; }
    [[nodiscard]] const std::map<std::uint32_t, std::string> &invalidTokens() const
    {
        return odd().invalidTokens;
    }
    [[nodiscard]] std::size_t heapSize() const; //!< bytes; cells that several share count for each of them

private:
    template<class T>
    [[nodiscard]] const T *valuesAs() const
    {
        return m_cells ? std::get_if<T>(&m_cells->values) : nullptr;
    }
    [[nodiscard]] const ColumnCells::Odd &odd() const;

    std::shared_ptr<const ColumnCells> m_cells;
    std::uint32_t m_size = 0;
    CellState m_only = CellState::Absent;
};

//! The rows' JSON as it came, compressed per page (zstd); decompressed for the detail pane only. May be
//! brought into memory after the columns. Any thread.
class RawRows
{
public:
    using Offsets = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    RawRows() = default;
    //! `offsets` are [begin, end) of every row inside `page`.
    RawRows(std::string_view page, Offsets offsets);
    //! Not in memory yet: `bring` is called once, by the first who needs them, and blocks. Nothing: they
    //! cannot be had.
    static RawRows later(std::function<std::optional<RawRows>()> bring);
    //! Has them in memory from now on; false when they cannot be had.
    [[nodiscard]] bool bring() const;

    //! The JSON object of one row; empty when out of range. Costs one page decompression.
    [[nodiscard]] QByteArray row(std::size_t index) const;
    //! The objects of `count` rows from `first` on, with commas between them; empty when one is out of range.
    //! Costs one page decompression too.
    [[nodiscard]] std::string joined(std::size_t first, std::size_t count) const;

    // For who stores a page and makes it again: of there().
    static RawRows fromStored(std::string_view compressed, std::size_t size, Offsets offsets);
    //! These rows, in memory; without any when they cannot be had.
    [[nodiscard]] const RawRows &there() const;
    [[nodiscard]] const std::string &compressed() const { return m_compressed; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Offsets &offsets() const { return m_offsets; }

private:
    struct Later;
    [[nodiscard]] std::string page() const; //!< empty when it cannot be had
    std::string m_compressed;
    std::size_t m_size = 0;
    Offsets m_offsets;
    std::shared_ptr<Later> m_later; //!< nullptr: these are all there is
};

//! Something in the page that was not as described; rows are never dropped because of it.
struct Defect
{
    enum class Kind { WrongType, UnknownEnumValue, MissingField, RowNotAnObject, DuplicateKey };
    Kind kind;
    std::string field;
    std::uint32_t row;
};

//! One page of rows as immutable typed columns, in the order of the resource's column fields
//! (FieldSpec::isColumn()). Made on a worker, shared with whoever reads.
struct ColumnChunk
{
    const ResourceSpec *spec = nullptr;
    std::size_t rowCount = 0;
    std::vector<Column> columns;
    RawRows raw;
    std::vector<Defect> defects;
};
using ChunkPtr = std::shared_ptr<const ColumnChunk>;

} // namespace vinculo::api
