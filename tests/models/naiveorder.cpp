// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/naiveorder.h"

#include <QCollator>

#include <algorithm>

namespace vinculo::tests {

using namespace models;

namespace {

int groupOf(const CellView &cell)
{
    switch (cell.state) {
    case api::CellState::Value:
        return 0;
    case api::CellState::Invalid:
        return 1;
    case api::CellState::Null:
    case api::CellState::Absent:
        break;
    }
    return 2;
}

QString textOf(const CellView &cell, const SortColumn &sort)
{
    std::string_view text = cell.text;
    if (cell.enumValue)
        text = sort.enumLabels[static_cast<std::size_t>(cell.enumValue - cell.field->values.begin())];
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int valueOrder(const CellView &a, const CellView &b, const SortColumn &sort, const QCollator &collator)
{
    const auto sign = [](auto order) { return order < 0 ? -1 : order > 0 ? 1 : 0; };
    switch (a.field->type) {
    case FieldType::Identifier:
        return sign(a.uuid <=> b.uuid);
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
        return collator.compare(textOf(a, sort), textOf(b, sort));
    default:
        return a.currency != b.currency ? sign(a.currency.packed() <=> b.currency.packed())
                                        : sign(a.number <=> b.number);
    }
}

} // namespace

std::vector<std::uint32_t> orderedNaively(const TableSnapshot &table, std::vector<std::uint32_t> rows,
                                          const std::vector<SortColumn> &sorts, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::ranges::stable_sort(rows, [&](std::uint32_t left, std::uint32_t right) {
        for (const SortColumn &sort : sorts) {
            const CellView a = table.cell(left, static_cast<std::size_t>(sort.column));
            const CellView b = table.cell(right, static_cast<std::size_t>(sort.column));
            if (groupOf(a) != groupOf(b))
                return groupOf(a) < groupOf(b);
            if (groupOf(a) != 0)
                continue;
            const int order = valueOrder(a, b, sort, collator);
            if (order != 0)
                return (order < 0) == (sort.order == Qt::AscendingOrder);
        }
        return false;
    });
    return rows;
}

SortColumn sortColumn(const ResourceSpec &spec, int column, Qt::SortOrder order)
{
    SortColumn sort{.column = column, .order = order, .enumLabels = {}};
    int number = 0;
    for (const FieldSpec &field : spec.fields) {
        if (field.isColumn() && number++ == column)
            for (const EnumValue &value : field.values)
                sort.enumLabels.emplace_back(value.value);
    }
    return sort;
}

} // namespace vinculo::tests
