// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/sortkeys.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace vinculo::models {

namespace {

//! Signed numbers in the order of unsigned ones.
std::uint64_t biased(std::int64_t number)
{
    return static_cast<std::uint64_t>(number) ^ (std::uint64_t{1} << 63);
}

bool isText(const FieldSpec &field)
{
    return field.type == FieldType::Text || field.type == FieldType::TextList ||
           field.type == FieldType::Enum;
}

SortKey::Group groupOf(const CellView &cell)
{
    switch (cell.state) {
    case api::CellState::Value:
        return SortKey::Group::Value;
    case api::CellState::Invalid:
        return SortKey::Group::Odd;
    case api::CellState::Null:
    case api::CellState::Absent:
        break;
    }
    return SortKey::Group::Missing;
}

//! Everything but text, whose rank needs the whole column.
SortKey plainKey(const CellView &cell)
{
    SortKey key{.high = 0, .low = 0, .group = groupOf(cell)};
    if (key.group != SortKey::Group::Value)
        return key;
    switch (cell.field->type) {
    case FieldType::Identifier:
        key.high = cell.uuid.high;
        key.low = cell.uuid.low;
        break;
    case FieldType::Money:
        key.high = cell.currency.packed(); // amounts of different currencies do not compare
        key.low = biased(cell.number);
        break;
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        key.low = biased(cell.number);
        break;
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return key;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shownText(const CellView &cell, const SortColumn &sort)
{
    if (cell.enumValue) {
        const auto index = static_cast<qsizetype>(cell.enumValue - cell.field->values.begin());
        if (index < sort.enumLabels.size())
            return sort.enumLabels[index];
    }
    return fromUtf8(cell.text);
}

//! Rank of every text: equal for texts that collate the same.
std::vector<std::uint32_t> ranks(const std::vector<QCollatorSortKey> &keys)
{
    std::vector<std::uint32_t> order(keys.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<std::uint32_t> result(keys.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0)
            ++rank;
        result[order[i]] = rank;
    }
    return result;
}

void rankTexts(const TableSnapshot &table, const std::vector<std::uint32_t> &rows, const SortColumn &sort,
               const QLocale &locale, SortKeys &keys)
{
    const QCollator collator = makeCollator(locale);
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<QCollatorSortKey> collated;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (keys[i].group != SortKey::Group::Value)
            continue;
        const CellView cell = table.cell(rows[i], static_cast<std::size_t>(sort.column));
        const auto [entry, isNew] =
            numbers.try_emplace(cell.text, static_cast<std::uint32_t>(collated.size()));
        if (isNew)
            collated.push_back(collator.sortKey(shownText(cell, sort)));
        keys[i].low = entry->second;
    }
    const std::vector<std::uint32_t> rankOf = ranks(collated);
    for (SortKey &key : keys)
        if (key.group == SortKey::Group::Value)
            key.low = rankOf[key.low];
}

} // namespace

QCollator makeCollator(const QLocale &locale)
{
    // The C locale has no collation: it would compare code units and heed case.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

SortKeys makeSortKeys(const TableSnapshot &table, const std::vector<std::uint32_t> &rows,
                      const SortColumn &sort, const QLocale &locale)
{
    SortKeys keys(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys[i] = plainKey(table.cell(rows[i], static_cast<std::size_t>(sort.column)));
    if (rows.empty())
        return keys;
    const FieldSpec *field = table.cell(rows.front(), static_cast<std::size_t>(sort.column)).field;
    if (isText(*field))
        rankTexts(table, rows, sort, locale, keys);
    return keys;
}

CellComparator::CellComparator(const TableSnapshot &table, const std::vector<SortColumn> &sorts,
                               const QLocale &locale)
    : m_table(table)
    , m_sorts(sorts)
    , m_collator(makeCollator(locale))
{
}

bool CellComparator::isBefore(std::uint32_t a, std::uint32_t b) const
{
    for (const SortColumn &sort : m_sorts)
        if (const int order = compare(sort, a, b); order != 0)
            return order < 0;
    return a < b;
}

int CellComparator::compare(const SortColumn &sort, std::uint32_t a, std::uint32_t b) const
{
    const CellView left = m_table.cell(a, static_cast<std::size_t>(sort.column));
    const CellView right = m_table.cell(b, static_cast<std::size_t>(sort.column));
    const bool bothValues = groupOf(left) == SortKey::Group::Value && groupOf(right) == SortKey::Group::Value;
    if (!bothValues || !isText(*left.field))
        return compareKeys(plainKey(left), plainKey(right), sort.order);
    if (left.text == right.text)
        return 0;
    const int order = m_collator.compare(shownText(left, sort), shownText(right, sort));
    return sort.order == Qt::AscendingOrder ? order : -order;
}

} // namespace vinculo::models
