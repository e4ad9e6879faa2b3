// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/cellreader.h"

#include "models/detail/jsontree.h"
#include "models/export/celltext.h"

namespace vinculo::models {

namespace {

using Kind = ExportCell::Kind;

ExportCell number(Kind kind, std::int64_t value)
{
    return {.kind = kind, .number = value};
}

bool isOutflow(const ExportColumn &column, const api::ColumnChunk &chunk, std::uint32_t row)
{
    const api::Column &direction = chunk.columns[static_cast<std::size_t>(column.directionColumn)];
    return direction.state(row) == api::CellState::Value && direction.numbers()->at(row) == column.outflow;
}

//! Columns keep the beginning of a long token only; a file gets all of it.
constexpr std::size_t kSurelyWhole = 1000;

} // namespace

CellReader::CellReader(const std::vector<ExportColumn> &columns)
    : m_columns(columns)
{
    for (const ExportColumn &column : columns)
        m_masks.emplace_back(column.isMasked ? column.field->mask : MaskKind::None);
}

ExportCell CellReader::read(std::size_t column, const api::ColumnChunk &chunk, std::uint32_t row)
{
    const ExportColumn &wanted = m_columns[column];
    const api::Column &source = chunk.columns[wanted.column];
    switch (source.state(row)) {
    case api::CellState::Absent:
        return {};
    case api::CellState::Null:
        return {.kind = Kind::Null};
    case api::CellState::Invalid: {
        if (wanted.part == ExportColumn::Part::Currency)
            return {};
        const ExportCell odd{.kind = Kind::Odd, .text = oddToken(source, chunk, row)};
        return wanted.isMasked ? masked(column, odd) : odd;
    }
    case api::CellState::Value:
        break;
    }
    if (wanted.part == ExportColumn::Part::Currency)
        return currency(wanted, chunk, row);
    ExportCell cell = value(wanted, source, row);
    if (cell.kind == Kind::Decimal && !source.invalidTokens().empty())
        cell.text = oddToken(source, chunk, row);
    if (wanted.directionColumn >= 0 && isOutflow(wanted, chunk, row))
        turnNegative(cell);
    return wanted.isMasked ? masked(column, cell) : cell;
}

std::string_view CellReader::oddToken(const api::Column &source, const api::ColumnChunk &chunk,
                                      std::uint32_t row)
{
    const auto &tokens = source.invalidTokens();
    const auto token = tokens.find(row);
    if (token == tokens.end())
        return {};
    if (token->second.size() < kSurelyWhole)
        return token->second;
    const QByteArray json = chunk.raw.row(row);
    const auto record = readJson({json.constData(), static_cast<std::size_t>(json.size())});
    const JsonNode *node = record ? record->at(source.field->path) : nullptr;
    m_scratch = node ? node->token : std::string_view(token->second);
    return m_scratch;
}

void CellReader::turnNegative(ExportCell &cell)
{
    cell.number = cell.number > 0 ? -cell.number : cell.number;
    if (cell.text.empty() || cell.text.front() == '-')
        return;
    m_scratch = '-' + std::string(cell.text);
    cell.text = m_scratch;
}

ExportCell CellReader::value(const ExportColumn &column, const api::Column &source, std::uint32_t row)
{
    switch (column.field->type) {
    case FieldType::Identifier:
        return {.kind = Kind::Identifier, .uuid = source.uuids()->at(row)};
    case FieldType::Date:
        return number(Kind::Date, source.numbers()->at(row));
    case FieldType::Timestamp:
        return number(Kind::Timestamp, source.numbers()->at(row));
    case FieldType::Integer:
        return number(Kind::Integer, source.numbers()->at(row));
    case FieldType::Decimal:
        return number(Kind::Decimal, source.numbers()->at(row));
    case FieldType::Money:
        return number(Kind::Decimal, source.money()->units.at(row));
    case FieldType::Boolean: {
        const bool isTrue = source.numbers()->at(row) != 0;
        if (column.words.size() == 2)
            return {.kind = Kind::Boolean, .number = isTrue, .text = column.words[isTrue ? 1 : 0]};
        return {.kind = Kind::Boolean, .number = isTrue, .text = isTrue ? "true" : "false"};
    }
    case FieldType::Enum:
        return word(column, source, row);
    case FieldType::Text:
        return {.kind = Kind::Text, .text = source.texts()->at(row)};
    case FieldType::TextList: {
        const std::string_view items = source.texts()->at(row);
        if (column.words.empty() || items.empty())
            return {.kind = Kind::List, .text = items};
        translateList(column, items);
        return {.kind = Kind::List, .text = m_scratch};
    }
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return {};
}

ExportCell CellReader::word(const ExportColumn &column, const api::Column &source, std::uint32_t row)
{
    const auto index = static_cast<std::size_t>(source.numbers()->at(row));
    const std::size_t known = column.field->values.size();
    if (index < column.words.size())
        return {.kind = Kind::Word, .text = column.words[index]};
    if (index < known)
        return {.kind = Kind::Word, .text = column.field->values[index].value};
    if (index - known < source.unknownValues().size()) // the server's words: nothing is known about them
        return {.kind = Kind::Text, .text = source.unknownValues()[index - known]};
    return {};
}

ExportCell CellReader::currency(const ExportColumn &column, const api::ColumnChunk &chunk, std::uint32_t row)
{
    const api::MoneyCells &cells = *chunk.columns[column.column].money();
    const auto packed = static_cast<std::uint16_t>(cells.currencies.at(row));
    if (Currency::fromPacked(packed).isNotACode()) { // what stands there instead says more than nothing
        for (const api::Column &other : chunk.columns)
            if (other.field->path == column.path && other.state(row) == api::CellState::Invalid)
                return {.kind = Kind::Odd, .text = oddToken(other, chunk, row)};
    }
    m_scratch.clear();
    appendCurrency(m_scratch, packed);
    if (m_scratch.empty())
        return {.kind = Kind::Null};
    return {.kind = Kind::Word, .text = m_scratch};
}

void CellReader::translateList(const ExportColumn &column, std::string_view items)
{
    constexpr std::string_view kBetween = ", ";
    m_scratch.clear();
    while (true) {
        const std::size_t end = items.find(kBetween);
        std::string_view item = items.substr(0, end);
        for (std::size_t i = 0; i < column.words.size(); ++i)
            if (column.field->values[i].value == item) {
                item = column.words[i];
                break;
            }
        m_scratch += item;
        if (end == std::string_view::npos)
            return;
        m_scratch += kBetween;
        items.remove_prefix(end + kBetween.size());
    }
}

//! As the table hides it: lists item by item, values of the wrong type whole.
ExportCell CellReader::masked(std::size_t column, const ExportCell &cell)
{
    if (cell.kind == Kind::Absent || cell.kind == Kind::Null)
        return cell;
    if (cell.kind == Kind::List)
        return {.kind = Kind::List, .text = m_masks[column].maskedItems(cell.text)};
    if (cell.kind == Kind::Odd) {
        m_scratch = CellMask(MaskKind::Everything).masked(cell.text);
        return {.kind = Kind::Text, .text = m_scratch};
    }
    if (cell.kind == Kind::Text || (cell.kind == Kind::Decimal && !cell.text.empty()))
        return {.kind = Kind::Text, .text = m_masks[column].masked(cell.text)};
    m_scratch.clear();
    appendPlain(m_scratch, cell);
    return {.kind = Kind::Text, .text = m_masks[column].masked(m_scratch)};
}

void appendPlain(std::string &out, const ExportCell &cell)
{
    switch (cell.kind) {
    case Kind::Absent:
    case Kind::Null:
        break;
    case Kind::Integer:
        appendInteger(out, cell.number);
        break;
    case Kind::Decimal:
        if (cell.text.empty())
            appendDecimal(out, cell.number);
        else
            out += cell.text;
        break;
    case Kind::Date:
        appendDate(out, cell.number);
        break;
    case Kind::Timestamp:
        appendTimestamp(out, cell.number);
        break;
    case Kind::Identifier:
        appendUuid(out, cell.uuid);
        break;
    case Kind::Boolean:
    case Kind::Word:
    case Kind::Text:
    case Kind::List:
    case Kind::Odd:
        out += cell.text;
        break;
    }
}

} // namespace vinculo::models
