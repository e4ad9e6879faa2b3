// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"
#include "models/table/columntable.h"

namespace vinculo::models {

//! What the cell of a filter row says about its column: what stands behind `field:` in the search field.
struct ColumnText
{
    QString text;
    int conditions = 0; //!< when more than one was typed, a cell cannot show them, and the text is empty
    QString hidden;     //!< the words of a condition whose value is not shown
};
[[nodiscard]] ColumnText columnText(const QueryState &state, const FieldSpec &field);

//! Reads what was typed into the cell of a filter row: the values of the language, and besides spaces inside
//! a value without quotation marks ("token required, invalid", "> 500", "last 90 days"). A leading - or NOT
//! negates; for numbers - is a sign. Nothing and no error: the cell is empty. Errors stand where their cause
//! stands in `typed`.
[[nodiscard]] MadeCondition columnCondition(const QueryState &state, const FieldSpec &field,
                                            const QString &typed);

//! The condition that holds for rows with the same value as this cell: texts exactly, dates and time stamps
//! by their day, amounts to the last digit, missing values as empty. Nothing for a value that is not of its
//! column's type, as no condition finds it.
[[nodiscard]] QueryNodePtr cellCondition(const QueryState &state, const CellView &cell, bool isExcluded);

} // namespace vinculo::models
