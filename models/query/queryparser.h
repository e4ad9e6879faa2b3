// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"
#include "models/query/querycontext.h"
#include "models/query/queryerror.h"
#include "models/query/queryfields.h"
#include "models/query/querylexer.h"

#include <QList>

namespace vinculo::models {

//! What a text means, and what in it could not be understood. The query holds everything that was.
struct ParsedQuery
{
    Query query;
    QList<QueryError> errors; //!< by position
};

//! Reads a query:
//!   words and "phrases"       in any text column, blind to case and accents
//!   field:value, field:a,b    see QueryFields, QueryTermReader; field:="x" the same bytes
//!   amount:>500 100..200 ..9  dates and numbers; date:2026-06.. date:last-90d
//!   field:empty               missing or empty; also field:is:empty and field is:empty
//!   /regex/ field:/regex/     RE2 syntax
//!   a b, a AND b              both; a OR b, a | b either; AND binds tighter; ( ) group
//!   -x, NOT x                 not; rows without a value are among them
//! Pure, never fails, linear in the length of the text. Any thread.
[[nodiscard]] ParsedQuery parseQuery(const QString &text, const QueryFields &fields,
                                     const QueryContext &context);

//! Joins without nesting: parts of the same kind are taken over, missing ones left out, one alone stays
//! itself.
[[nodiscard]] QueryNodePtr joinedNodes(QueryNode::Kind kind, const std::vector<QueryNodePtr> &parts);
//! Negates; a negation loses its sign. Nothing stays nothing.
[[nodiscard]] QueryNodePtr negatedNode(const QueryNodePtr &node);

} // namespace vinculo::models
