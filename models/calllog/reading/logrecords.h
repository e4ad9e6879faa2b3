// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/loglines.h"
#include "models/calllog/reading/csvcells.h"
#include "models/calllog/reading/jsoncells.h"
#include "models/calllog/reading/logcells.h"
#include "models/calllog/reading/sheetreader.h"

#include <algorithm>

namespace vinculo::models::logreading {

// The records of each kind of log as cells.

struct CsvRecord : LogCells
{
    explicit CsvRecord(const CsvCells &cells)
        : m_cells(cells)
    {
    }
    [[nodiscard]] std::string_view text(int column, std::string &scratch) const override
    {
        return m_cells.text(static_cast<std::size_t>(column), scratch);
    }
    const CsvCells &m_cells;
};

struct JsonRecord : LogCells
{
    explicit JsonRecord(const JsonCells &cells)
        : m_cells(cells)
    {
    }
    [[nodiscard]] std::string_view text(int column, std::string &) const override
    {
        return m_cells.text(static_cast<std::size_t>(column));
    }
    const JsonCells &m_cells;
};

struct SheetRecord : LogCells
{
    explicit SheetRecord(const SheetRow &row)
        : m_row(row)
    {
    }
    [[nodiscard]] std::string_view text(int column, std::string &) const override
    {
        const auto place = static_cast<std::size_t>(column);
        return place < m_row.cells.size() ? std::string_view(m_row.cells[place]) : std::string_view();
    }
    const SheetRow &m_row;
};

inline ApiError failed(ErrorKind kind, const QString &code)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    return error;
}

//! How many rows a file of `size` bytes has, by the first `bytes` of it. Columns that grow by themselves are
//! copied again and again.
inline std::size_t expectedRows(std::size_t rows, std::size_t bytes, qint64 size)
{
    constexpr double kSomeMore = 1.05;
    constexpr double kMostAhead = 4'000'000; // beyond that a guess may cost more than it saves
    const double share = double(bytes) / double(std::max<qint64>(1, size));
    return static_cast<std::size_t>(std::min(double(rows) / std::max(share, 1e-6) * kSomeMore, kMostAhead));
}

inline QStringList allCells(const LogCells &cells, int count)
{
    QStringList texts;
    std::string scratch;
    for (int i = 0; i < count; ++i)
        texts << logString(cells.text(i, scratch)).trimmed();
    return texts;
}

} // namespace vinculo::models::logreading
