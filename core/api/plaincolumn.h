// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace vinculo::api {

struct MoneyCell
{
    std::int64_t units = 0;     //!< Decimal::kScale
    std::uint16_t currency = 0; //!< Currency::packed
};

//! Texts of one column of one page in one buffer: text i is bytes [ends[i-1], ends[i]).
struct PlainTexts
{
    std::vector<std::uint32_t> ends;
    std::string bytes;
};

//! One column of one page while it is being made: a plain cell for each row. Identifier → Uuid; Date → int32
//! days; Timestamp, Integer, Boolean (0/1), Decimal (units) → int64; Money → MoneyCell; Enum → uint16 as in
//! ColumnCells; Text, TextList → PlainTexts.
struct PlainColumn
{
    using Values = std::variant<std::vector<Uuid>, std::vector<std::int32_t>, std::vector<std::int64_t>,
                                std::vector<MoneyCell>, std::vector<std::uint16_t>, PlainTexts>;
    const FieldSpec *field = nullptr;
    Values values;                          //!< none at all, or one for each row
    std::vector<CellState> states;          //!< empty: every cell is a Value
    std::vector<std::string> unknownValues; //!< Enum only
    //! Row → raw JSON of cells that are Invalid, and of numbers with more digits than a Decimal keeps.
    std::map<std::uint32_t, std::string> invalidTokens;
};

//! The column as it is kept: constant, repeated and missing cells take next to no room. Any thread.
[[nodiscard]] Column packed(PlainColumn &&plain, std::size_t rows);

} // namespace vinculo::api
