// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellcompare.h"

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

bool same(const models::CellView &a, const models::CellView &b)
{
    return a.field == b.field && a.state == b.state && a.text == b.text && a.number == b.number &&
           a.currency == b.currency && a.enumValue == b.enumValue && a.uuid == b.uuid;
}

QString at(std::size_t row, std::size_t column)
{
    return u"row %1, column %2"_s.arg(QString::number(row), QString::number(column));
}

} // namespace

QString difference(const models::ColumnTable &a, const models::ColumnTable &b)
{
    if (a.rowCount() != b.rowCount())
        return u"%1 rows and %2 rows"_s.arg(QString::number(a.rowCount()), QString::number(b.rowCount()));
    for (int row = 0; row < a.rowCount(); ++row) {
        for (int column = 0; column < a.columnCount(); ++column)
            if (!same(a.cell(row, column), b.cell(row, column)))
                return at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
        if (a.rawRow(row) != b.rawRow(row))
            return u"JSON of row %1"_s.arg(row);
    }
    return {};
}

QString difference(const api::ColumnChunk &a, const api::ColumnChunk &b)
{
    if (a.rowCount != b.rowCount || a.columns.size() != b.columns.size() || a.spec != b.spec)
        return u"size"_s;
    for (std::size_t row = 0; row < a.rowCount; ++row) {
        for (std::size_t column = 0; column < a.columns.size(); ++column)
            if (!same(models::cellView(a.columns[column], row), models::cellView(b.columns[column], row)))
                return at(row, column);
        if (a.raw.row(row) != b.raw.row(row))
            return u"JSON of row %1"_s.arg(row);
    }
    if (a.defects.size() != b.defects.size())
        return u"defects"_s;
    for (std::size_t i = 0; i < a.defects.size(); ++i)
        if (a.defects[i].kind != b.defects[i].kind || a.defects[i].row != b.defects[i].row ||
            a.defects[i].field != b.defects[i].field)
            return u"defect %1"_s.arg(i);
    return {};
}

std::size_t readEverything(const api::ColumnChunk &chunk)
{
    std::size_t seen = 0;
    for (std::size_t row = 0; row < chunk.rowCount; ++row) {
        for (const api::Column &column : chunk.columns) {
            const models::CellView view = models::cellView(column, row);
            for (const char c : view.text)
                seen += static_cast<unsigned char>(c);
            seen += view.enumValue ? view.enumValue->value.size() : 0;
            seen += static_cast<std::size_t>(view.number) + view.uuid.toString().size();
        }
        seen += static_cast<std::size_t>(chunk.raw.row(row).size());
    }
    return seen;
}

} // namespace vinculo::tests
