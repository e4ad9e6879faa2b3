// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/tablesnapshot.h"

namespace vinculo::models {

namespace {

void readEnum(const api::Column &column, std::size_t row, CellView &view)
{
    const auto index = static_cast<std::size_t>(column.numbers()->at(row));
    const std::size_t known = column.field->values.size();
    if (index < known) {
        view.enumValue = &column.field->values[index];
        view.text = view.enumValue->value;
    } else if (index - known < column.unknownValues().size()) {
        view.text = column.unknownValues()[index - known];
    }
}

void readValue(const api::Column &column, std::size_t row, CellView &view)
{
    switch (column.field->type) {
    case FieldType::Identifier:
        view.uuid = column.uuids()->at(row);
        break;
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Decimal:
        view.number = column.numbers()->at(row);
        break;
    case FieldType::Money: {
        const api::MoneyCells &cells = *column.money();
        view.number = cells.units.at(row);
        view.currency = Currency::fromPacked(static_cast<std::uint16_t>(cells.currencies.at(row)));
        break;
    }
    case FieldType::Enum:
        readEnum(column, row, view);
        break;
    case FieldType::Text:
    case FieldType::TextList:
        view.text = column.texts()->at(row);
        break;
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
}

} // namespace

CellView cellView(const api::Column &column, std::size_t row)
{
    CellView view;
    view.field = column.field;
    view.state = column.state(row);
    if (view.state == api::CellState::Value)
        readValue(column, row, view);
    if (column.invalidTokens().empty())
        return view;
    const auto token = column.invalidTokens().find(static_cast<std::uint32_t>(row));
    if (token != column.invalidTokens().end())
        view.text = token->second;
    return view;
}

CellView TableSnapshot::cell(std::size_t row, std::size_t column) const
{
    const RowRef &ref = rows[row];
    return cellView(chunks[ref.chunk]->columns[column], ref.row);
}

} // namespace vinculo::models
