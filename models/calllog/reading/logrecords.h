// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/loglines.h"
#include "models/calllog/reading/csvcells.h"
#include "models/calllog/reading/jsoncells.h"
#include "models/calllog/reading/logcells.h"
#include "models/calllog/reading/sheetreader.h"

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

inline QStringList allCells(const LogCells &cells, int count)
{
    QStringList texts;
    std::string scratch;
    for (int i = 0; i < count; ++i)
        texts << logString(cells.text(i, scratch)).trimmed();
    return texts;
}

} // namespace vinculo::models::logreading
