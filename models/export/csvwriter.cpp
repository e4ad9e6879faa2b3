// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvwriter.h"

#include "core/api/jsongrammar.h"
#include "models/export/celltext.h"
#include "models/export/csvtext.h"

namespace vinculo::models {

namespace {

using Kind = ExportCell::Kind;

bool isJsonNumber(std::string_view token)
{
    const bool beginsAsOne =
        !token.empty() && (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'));
    return beginsAsOne && api::isJsonScalar(token);
}

} // namespace

CsvWriter::CsvWriter(const ExportPlan &plan, QIODevice &device)
    : m_plan(plan)
    , m_reader(plan.columns)
    , m_output(device)
{
}

bool CsvWriter::begin()
{
    std::string &out = m_output.buffer();
    if (m_plan.options.byteOrderMark)
        out += "\uFEFF";
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        if (i > 0)
            out.push_back(m_plan.options.separator);
        appendCsvText(out, m_plan.columns[i].header, m_plan.options.guardFormulas);
    }
    out += "\r\n";
    return m_output.writeBlocks();
}

bool CsvWriter::writeRows(std::span<const std::uint32_t> rows)
{
    const std::size_t columns = m_plan.columns.size();
    for (const std::uint32_t row : rows) {
        const RowRef &ref = m_plan.table.rows[row];
        const api::ColumnChunk &chunk = *m_plan.table.chunks[ref.chunk];
        std::string &out = m_output.buffer();
        const std::size_t start = out.size();
        for (std::size_t i = 0; i < columns; ++i) {
            if (i > 0)
                out.push_back(m_plan.options.separator);
            appendCell(m_reader.read(i, chunk, ref.row));
        }
        if (out.size() == start) // a row of one empty cell must not read as no row
            out += "\"\"";
        out += "\r\n";
        if (!m_output.writeBlocks())
            return false;
    }
    return true;
}

bool CsvWriter::finish()
{
    return m_output.flush();
}

void CsvWriter::appendCell(const ExportCell &cell)
{
    switch (cell.kind) {
    case Kind::Absent:
    case Kind::Null:
        break;
    case Kind::Integer:
    case Kind::Decimal:
        appendNumber(cell);
        break;
    case Kind::Date:
    case Kind::Timestamp:
    case Kind::Identifier:
        appendPlain(m_output.buffer(), cell);
        break;
    case Kind::Boolean:
    case Kind::Word:
        appendCsvText(m_output.buffer(), cell.text, false);
        break;
    case Kind::Text:
    case Kind::List:
        appendCsvText(m_output.buffer(), cell.text, m_plan.options.guardFormulas);
        break;
    case Kind::Odd:
        appendOdd(cell);
        break;
    }
}

//! Numbers are numbers, also those no column can hold.
void CsvWriter::appendOdd(const ExportCell &cell)
{
    if (isJsonNumber(cell.text))
        appendNumber(cell);
    else
        appendCsvText(m_output.buffer(), cell.text, m_plan.options.guardFormulas);
}

void CsvWriter::appendNumber(const ExportCell &cell)
{
    std::string &out = m_output.buffer();
    const std::size_t start = out.size();
    appendPlain(out, cell);
    if (m_plan.options.decimalMark == '.')
        return;
    const std::size_t dot = out.find('.', start);
    if (dot != std::string::npos)
        out[dot] = m_plan.options.decimalMark;
}

} // namespace vinculo::models
