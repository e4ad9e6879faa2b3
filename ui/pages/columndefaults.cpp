// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columndefaults.h"

#include "models/table/cellformatter.h"

#include <QApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>

namespace vinculo::ui {

namespace {

constexpr int kAroundText = 18; //!< the cell's margins and some air

//! As wide as the widest date of this language: a date that is cut off is worthless.
int dateWidth(FieldType type)
{
    const QFontMetrics metrics(QApplication::font("QAbstractItemView"));
    const models::CellFormatter formatter{QLocale()};
    const QDate day(2026, 12, 28);
    if (type == FieldType::Date)
        return metrics.horizontalAdvance(formatter.date(day)) + kAroundText;
    int width = 0;
    for (const int hour : {10, 22}) // before and after noon, with two digits on a clock of twelve hours too
        width = qMax(width, metrics.horizontalAdvance(
                                formatter.dateTime(QDateTime(day, QTime(hour, 58), Qt::LocalTime))));
    return width + kAroundText;
}

int textWidth(const FieldSpec &field)
{
    if (field.mask == MaskKind::AccountNumber)
        return 112;
    const bool isShort = field.is(FieldFlag::LowCardinality);
    if (field.is(FieldFlag::Title))
        return isShort ? 156 : 180;
    return isShort ? 138 : 150;
}

int defaultWidth(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Identifier:
        return 130;
    case FieldType::Enum:
        return field.values[0].tone != Tone::None ? 146 : 116;
    case FieldType::Date:
    case FieldType::Timestamp:
        return dateWidth(field.type);
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
    return textWidth(field);
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
