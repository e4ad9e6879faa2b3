// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/snapshotfield.h"

#include "core/domain/timestamp.h"

namespace vinculo::models {

SnapshotField::SnapshotField(const TableSnapshot &table, std::string_view path)
    : m_table(table)
{
    if (!table.spec)
        return;
    std::size_t column = 0;
    for (const FieldSpec &field : table.spec->fields) {
        if (!field.isColumn())
            continue;
        if (field.path == path) {
            m_column = column;
            m_field = &field;
            return;
        }
        ++column;
    }
}

std::optional<CellView> SnapshotField::cell(std::size_t row) const
{
    if (!m_field)
        return {};
    const CellView view = m_table.cell(row, m_column);
    return view.state == api::CellState::Value ? std::optional(view) : std::nullopt;
}

std::string_view SnapshotField::text(std::size_t row) const
{
    const auto view = cell(row);
    return view ? view->text : std::string_view();
}

QString SnapshotField::string(std::size_t row) const
{
    const auto view = cell(row);
    if (!view)
        return {};
    return m_field->type == FieldType::Identifier ? wireId(view->uuid) : toText(view->text);
}

QStringList SnapshotField::list(std::size_t row) const
{
    return string(row).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

std::optional<std::int64_t> SnapshotField::number(std::size_t row) const
{
    const auto view = cell(row);
    return view ? std::optional(view->number) : std::nullopt;
}

QDate SnapshotField::date(std::size_t row) const
{
    const auto view = cell(row);
    if (!view)
        return {};
    return m_field->type == FieldType::Timestamp ? dateTimeFromMicroseconds(view->number).date()
                                                 : dateFromDays(static_cast<std::int32_t>(view->number));
}

std::optional<QDateTime> SnapshotField::time(std::size_t row) const
{
    const auto view = cell(row);
    return view ? std::optional(dateTimeFromMicroseconds(view->number)) : std::nullopt;
}

std::optional<api::Uuid> SnapshotField::uuid(std::size_t row) const
{
    const auto view = cell(row);
    return view ? std::optional(view->uuid) : std::nullopt;
}

std::optional<Money> SnapshotField::money(std::size_t row) const
{
    const auto view = cell(row);
    if (!view || view->currency.isNotACode())
        return {};
    return Money{.amount = Decimal::fromUnits(view->number), .currency = view->currency};
}

QString wireId(const api::Uuid &id)
{
    return QString::fromStdString(id.toString());
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace vinculo::models
