// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowcomparator.h"

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

std::string_view shownText(const SortColumn &sort, const CellView &cell)
{
    if (!cell.enumValue)
        return cell.text;
    const auto index = static_cast<std::size_t>(cell.enumValue - cell.field->values.begin());
    return index < sort.enumLabels.size() ? std::string_view(sort.enumLabels[index]) : cell.text;
}

} // namespace

bool RowComparator::isBefore(std::uint32_t a, std::uint32_t b) const
{
    for (const SortColumn &sort : m_sorts) {
        const auto column = static_cast<std::size_t>(sort.column);
        if (const int order = compare(sort, m_table.cell(a, column), m_table.cell(b, column)); order != 0)
            return order < 0;
    }
    return a < b;
}

int RowComparator::compare(const SortColumn &sort, const CellView &a, const CellView &b) const
{
    const SortGroup left = groupOf(a);
    if (const SortGroup right = groupOf(b); left != right)
        return left < right ? -1 : 1;
    if (left != SortGroup::Value)
        return 0;
    const int order = compareValues(sort, a, b);
    return sort.order == Qt::AscendingOrder ? order : -order;
}

int RowComparator::compareValues(const SortColumn &sort, const CellView &a, const CellView &b) const
{
    switch (a.field->type) {
    case FieldType::Identifier:
        return sign(a.uuid <=> b.uuid);
    case FieldType::Money:
        if (a.currency != b.currency)
            return sign(a.currency <=> b.currency);
        return sign(a.number <=> b.number);
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        return sign(a.number <=> b.number);
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
        return m_collation.compare(shownText(sort, a), shownText(sort, b));
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return 0;
}

} // namespace vinculo::models
