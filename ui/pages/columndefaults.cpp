// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columndefaults.h"

namespace vinculo::ui {

namespace {

int defaultWidth(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Identifier:
        return 130;
    case FieldType::Enum:
        return field.values[0].tone != Tone::None ? 146 : 116;
    case FieldType::Date:
        return 110;
    case FieldType::Timestamp:
        return 150;
    case FieldType::Money:
        return 140;
    case FieldType::Decimal:
    case FieldType::Integer:
        return 110;
    case FieldType::Boolean:
        return 100;
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return field.is(FieldFlag::Title) ? 180 : 150;
}

} // namespace

QList<ColumnDefault> columnDefaults(const models::ColumnTable &table)
{
    QList<ColumnDefault> defaults;
    for (int column = 0; column < table.columnCount(); ++column) {
        const FieldSpec &field = table.field(column);
        defaults.append({field.is(FieldFlag::DefaultColumn), defaultWidth(field)});
    }
    return defaults;
}

} // namespace vinculo::ui
