// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvwriter.h"

#include "models/export/celltext.h"

#include <cstring>

namespace vinculo::models {

namespace {

using Kind = ExportCell::Kind;

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

//! Not zero when one of the eight bytes is zero. May be wrong about bytes behind the first one that is, which
//! does not matter here.
constexpr std::uint64_t hasZero(std::uint64_t bytes)
{
    return (bytes - kOnes) & ~bytes & kHighBits;
}

constexpr bool isSpecial(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == ',' || byte == ';';
}

constexpr bool hasSpecial(std::uint64_t bytes)
{
    // The first part finds bytes below 0x20.
    return (((bytes - kOnes * 0x20) & ~bytes & kHighBits) | hasZero(bytes ^ (kOnes * '"')) |
            hasZero(bytes ^ (kOnes * ',')) | hasZero(bytes ^ (kOnes * ';'))) != 0;
}

bool needsQuotes(std::string_view text)
{
    constexpr std::size_t kStep = sizeof(std::uint64_t);
    while (text.size() >= kStep) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data(), kStep);
        if (hasSpecial(bytes))
            return true;
        text.remove_prefix(kStep);
    }
    for (const char byte : text)
        if (isSpecial(static_cast<unsigned char>(byte)))
            return true;
    return false;
}

//! Characters that begin a formula in a spreadsheet, the full-width ones of East Asian keyboards included; a
//! tab or line break in front is skipped by some.
bool looksLikeFormula(std::string_view text)
{
    if (text.empty())
        return false;
    switch (text.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
        return true;
    default:
        break;
    }
    for (const std::string_view wide : {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
        if (text.starts_with(wide))
            return true;
    return false;
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
        appendText(m_plan.columns[i].header, m_plan.options.guardFormulas);
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
        appendText(cell.text, false);
        break;
    case Kind::Text:
    case Kind::List:
    case Kind::Odd:
        appendText(cell.text, m_plan.options.guardFormulas);
        break;
    }
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

void CsvWriter::appendText(std::string_view text, bool isGuarded)
{
    std::string &out = m_output.buffer();
    const bool isFormula = isGuarded && looksLikeFormula(text);
    if (!needsQuotes(text)) {
        if (isFormula)
            out.push_back('\'');
        out += text;
        return;
    }
    out.push_back('"');
    if (isFormula)
        out.push_back('\'');
    while (true) {
        const std::size_t quote = text.find('"');
        out += text.substr(0, quote);
        if (quote == std::string_view::npos)
            break;
        out += "\"\"";
        text.remove_prefix(quote + 1);
    }
    out.push_back('"');
}

} // namespace vinculo::models
