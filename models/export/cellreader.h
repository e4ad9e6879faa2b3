// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/cellmask.h"
#include "models/export/exportplan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! What stands in one cell of a file, before a format gives it its form.
struct ExportCell
{
    enum class Kind {
        Absent, //!< the row has no such field
        Null,
        Integer,
        Decimal, //!< `number`: units; `text`: the number as it was sent, when it has more digits than those
        Date,    //!< `number`: days
        Timestamp,
        Boolean,
        Identifier,
        Word, //!< listed values and currency codes: short, from a fixed list
        Text,
        List, //!< items joined with ", "
        Odd,  //!< JSON of another type than described, as it came
    };
    Kind kind = Kind::Absent;
    std::int64_t number = 0;
    std::string_view text; //!< Word, Text, List, Odd, long Decimal; valid until the next read()
    api::Uuid uuid;
};

//! Reads cells for a file: masks and words applied, signs given. One per worker.
class CellReader
{
public:
    explicit CellReader(const std::vector<ExportColumn> &columns);

    //! `column`: number among those given.
    [[nodiscard]] ExportCell read(std::size_t column, const api::ColumnChunk &chunk, std::uint32_t row);

private:
    [[nodiscard]] ExportCell value(const ExportColumn &column, const api::Column &source, std::uint32_t row);
    [[nodiscard]] ExportCell word(const ExportColumn &column, const api::Column &source, std::uint32_t row);
    [[nodiscard]] ExportCell currency(const ExportColumn &column, const api::ColumnChunk &chunk,
                                      std::uint32_t row);
    void turnNegative(ExportCell &cell);
    [[nodiscard]] std::string_view oddToken(const api::Column &source, const api::ColumnChunk &chunk,
                                            std::uint32_t row);
    void translateList(const ExportColumn &column, std::string_view items);
    [[nodiscard]] ExportCell masked(std::size_t column, const ExportCell &cell);

    const std::vector<ExportColumn> &m_columns;
    std::vector<CellMask> m_masks; //!< one per column
    std::string m_scratch;
};

//! Wire form of any cell, appended. Nothing for Absent and Null.
void appendPlain(std::string &out, const ExportCell &cell);

} // namespace vinculo::models
