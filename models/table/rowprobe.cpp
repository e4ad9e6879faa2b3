// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowprobe.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace vinculo::models {

namespace {

int sign(auto order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

SortGroup groupOf(const CellView &cell)
{
    if (cell.state == api::CellState::Value)
        return SortGroup::Value;
    return cell.state == api::CellState::Invalid ? SortGroup::Odd : SortGroup::Missing;
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::TextList || type == FieldType::Enum;
}

std::string_view shownText(const SortColumn &sort, const CellView &cell)
{
    if (!cell.enumValue)
        return cell.text;
    const auto index = static_cast<std::size_t>(cell.enumValue - cell.field->values.begin());
    return index < sort.enumLabels.size() ? std::string_view(sort.enumLabels[index]) : cell.text;
}

//! The most significant byte first.
void appendNumber(std::uint64_t number, std::string &out)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        out += static_cast<char>(number >> shift);
}

//! Bytes that compare like the numbers.
void appendSigned(std::int64_t number, std::string &out)
{
    appendNumber(static_cast<std::uint64_t>(number) ^ (std::uint64_t(1) << 63), out);
}

} // namespace

RowProbe::RowProbe(const TableSnapshot &table, const std::vector<SortColumn> &sorts,
                   const Collation &collation, std::uint32_t row)
    : m_table(table)
    , m_sorts(sorts)
    , m_collation(collation)
    , m_row(row)
{
    for (const SortColumn &sort : m_sorts) {
        Cell cell;
        cell.view = m_table.cell(row, static_cast<std::size_t>(sort.column));
        if (isText(cell.view.field->type) && groupOf(cell.view) == SortGroup::Value) {
            cell.text = shownText(sort, cell.view);
            m_collation.appendKey(cell.text, cell.weights);
        }
        m_cells.push_back(std::move(cell));
    }
}

bool RowProbe::isBefore(std::uint32_t other, const RowRef &ref, const CellView &first) const
{
    for (std::size_t i = 0; i < m_sorts.size(); ++i) {
        const auto column = static_cast<std::size_t>(m_sorts[i].column);
        const CellView view = i == 0 ? first : cellView(m_table.chunks[ref.chunk]->columns[column], ref.row);
        if (const int order = compare(m_sorts[i], m_cells[i], view); order != 0)
            return order < 0;
    }
    return m_row < other;
}

SortHead RowProbe::head() const
{
    static thread_local std::string bytes; // one head after the other: keeps its memory
    bytes.clear();
    for (std::size_t i = 0; i < m_sorts.size() && bytes.size() < SortHead::kSize; ++i) {
        const SortGroup group = groupOf(m_cells[i].view);
        bytes += static_cast<char>(group);
        if (group != SortGroup::Value)
            continue;
        const std::size_t begin = bytes.size();
        appendValue(m_cells[i], bytes);
        if (m_sorts[i].order == Qt::DescendingOrder)
            std::transform(bytes.begin() + static_cast<std::ptrdiff_t>(begin), bytes.end(),
                           bytes.begin() + static_cast<std::ptrdiff_t>(begin),
                           [](char byte) { return static_cast<char>(~byte); });
        if (isText(m_cells[i].view.field->type))
            break; // the collator may tell apart what has the same weights
    }
    return SortHead(bytes);
}

//! Of values of one type as many bytes, or an end that is less than any other byte.
void RowProbe::appendValue(const Cell &cell, std::string &out)
{
    const CellView &view = cell.view;
    switch (view.field->type) {
    case FieldType::Identifier:
        appendNumber(view.uuid.high, out);
        appendNumber(view.uuid.low, out);
        break;
    case FieldType::Money:
        appendNumber(view.currency.packed(), out);
        appendSigned(view.number, out);
        break;
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        appendSigned(view.number, out);
        break;
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
        out.append(cell.weights).push_back('\0');
        break;
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
}

int RowProbe::compare(const SortColumn &sort, const Cell &mine, const CellView &other) const
{
    const SortGroup left = groupOf(mine.view);
    if (const SortGroup right = groupOf(other); left != right)
        return left < right ? -1 : 1;
    if (left != SortGroup::Value)
        return 0;
    const int order = compareValues(sort, mine, other);
    return sort.order == Qt::AscendingOrder ? order : -order;
}

int RowProbe::compareValues(const SortColumn &sort, const Cell &mine, const CellView &other) const
{
    const CellView &view = mine.view;
    switch (view.field->type) {
    case FieldType::Identifier:
        return sign(view.uuid <=> other.uuid);
    case FieldType::Money:
        if (view.currency != other.currency)
            return sign(view.currency <=> other.currency);
        return sign(view.number <=> other.number);
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        return sign(view.number <=> other.number);
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
        return compareTexts(mine, shownText(sort, other));
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return 0;
}

int RowProbe::compareTexts(const Cell &mine, std::string_view other) const
{
    if (mine.text == other)
        return 0;
    static thread_local std::string weights; // one comparison after the other: keeps its memory
    weights.clear();
    m_collation.appendKey(other, weights);
    const int order = mine.weights.compare(weights); // as unsigned bytes
    return order != 0 ? order : m_collation.compareSame(mine.text, other);
}

} // namespace vinculo::models
