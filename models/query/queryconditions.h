// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryparser.h"

#include <QList>
#include <QStringList>

namespace vinculo::models {

//! One condition of the outermost level, as a chip shows it.
struct QueryChip
{
    QueryNodePtr node;
    const FieldSpec *field = nullptr; //!< nullptr: words, or a group
    bool isNegated = false;
    bool isGroup = false; //!< alternatives in parentheses: can be removed or edited as text only
    QString text;         //!< canonical
};

//! The conditions that must all hold, in order. A query that is one alternative is one group.
[[nodiscard]] QList<QueryChip> conditions(const Query &query);

//! A condition from an editor: `path` is a wire path, or empty for all text columns; values are as typed,
//! Between takes two, Empty none. Nothing, and errors, when the field has no use for it.
struct MadeCondition
{
    QueryNodePtr node;
    QList<QueryError> errors; //!< without meaningful positions
};
[[nodiscard]] MadeCondition makeCondition(const QueryFields &fields, const QueryContext &context,
                                          const QString &path, QueryTerm::Kind kind,
                                          const QStringList &values, bool isNegated = false);

//! The query with one more condition; the same one twice stays one.
[[nodiscard]] Query addCondition(const Query &query, const QueryNodePtr &condition);
//! The query without its condition number `index` of conditions(); out of range changes nothing.
[[nodiscard]] Query removeCondition(const Query &query, qsizetype index);
[[nodiscard]] Query replaceCondition(const Query &query, qsizetype index, const QueryNodePtr &condition);

} // namespace vinculo::models
