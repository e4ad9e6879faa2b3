// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/table/rowrefs.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! What one cell holds, without allocating. Valid as long as the table's chunk lives.
struct CellView
{
    const FieldSpec *field = nullptr;
    api::CellState state = api::CellState::Absent;
    std::string_view text;                //!< Text, TextList, unknown enum values, raw token of Invalid cells
    std::int64_t number = 0;              //!< days, µs, integer, 0/1, Decimal units, Money units
    Currency currency;                    //!< Money
    const EnumValue *enumValue = nullptr; //!< known Enum value
    api::Uuid uuid;                       //!< Identifier
};

//! Reads one cell of a page without copying.
[[nodiscard]] CellView cellView(const api::Column &column, std::size_t row);

//! An immutable picture of a table for workers: cheap to take, shares chunks and rows. Chunks no row refers
//! to any more are null.
struct TableSnapshot
{
    const ResourceSpec *spec = nullptr;
    std::vector<api::ChunkPtr> chunks;
    RowRefs rows;
    [[nodiscard]] CellView cell(std::size_t row, std::size_t column) const;
};

} // namespace vinculo::models
