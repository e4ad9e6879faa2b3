// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/resourcespec.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vinculo::api {

//! Why a cell has no proper value. Shown differently: "—" for Null and Absent, a warning for Invalid.
enum class CellState : std::uint8_t { Value, Null, Absent, Invalid };

struct Uuid
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    static bool parse(std::string_view text, Uuid &out);
    [[nodiscard]] std::string toString() const;
    friend constexpr auto operator<=>(const Uuid &, const Uuid &) = default;
};

struct MoneyCell
{
    std::int64_t units = 0;     //!< Decimal::kScale
    std::uint16_t currency = 0; //!< Currency::packed
};

//! Texts of one column of one page in one buffer: text i is bytes [ends[i-1], ends[i]).
struct TextColumn
{
    std::vector<std::uint32_t> ends;
    std::string bytes;
    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        const std::uint32_t begin = row == 0 ? 0 : ends[row - 1];
        return std::string_view(bytes).substr(begin, ends[row] - begin);
    }
};

//! One column of one page. The alternative follows from the field's type:
//! Identifier → Uuid; Date → int32 days; Timestamp, Integer, Boolean (0/1) → int64; Decimal → int64 units;
//! Money → MoneyCell; Enum → uint16 (index into FieldSpec::values, or values.size() + index into
//! unknownValues); Text, TextList (items joined with ", ") → TextColumn.
struct Column
{
    using Values = std::variant<std::vector<Uuid>, std::vector<std::int32_t>, std::vector<std::int64_t>,
                                std::vector<MoneyCell>, std::vector<std::uint16_t>, TextColumn>;
    const FieldSpec *field = nullptr;
    Values values;
    std::vector<CellState> states;                      //!< empty: every cell is Value
    std::vector<std::string> unknownValues;             //!< Enum only
    std::map<std::uint32_t, std::string> invalidTokens; //!< row → raw JSON of cells that are Invalid

    [[nodiscard]] CellState state(std::size_t row) const
    {
        return states.empty() ? CellState::Value : states[row];
    }
};

//! The rows' JSON as it came, compressed per page (zstd); decompressed for the detail pane only.
class RawRows
{
public:
    RawRows() = default;
    //! `offsets` are [begin, end) of every row inside `page`.
    RawRows(std::string_view page, std::vector<std::pair<std::uint32_t, std::uint32_t>> offsets);
    //! The JSON object of one row; empty when out of range. Costs one page decompression.
    [[nodiscard]] QByteArray row(std::size_t index) const;
    [[nodiscard]] std::size_t compressedSize() const { return m_compressed.size(); }

private:
    std::string m_compressed;
    std::size_t m_size = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_offsets;
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
