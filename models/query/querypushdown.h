// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/query/queryast.h"
#include "models/query/querycontext.h"

#include <QList>

namespace vinculo::models {

//! Where one condition of the outermost level is answered.
struct QueryPlace
{
    QueryNodePtr node;
    bool isAtServer = false;
};

//! A query cut in two: what the server answers exactly as we would, and what is left for the loaded rows.
struct QuerySplit
{
    QList<api::ListFilter> filters;
    Query rest;
    QList<QueryPlace> places; //!< every condition of the outermost level, in order
};

//! Only filters that the resource's description offers, and only where both sides mean the same: exact texts
//! (`=`), enum values named in full, whole identifiers, plain dates, numbers. Left here: words and parts of
//! texts (the server does not fold accents), negations and `empty` (what the server does with missing values
//! is not described), days of timestamps (its day is not the user's), alternatives of ranges, a second value
//! for the same filter. Periods are resolved with `context.today`. Any thread.
[[nodiscard]] QuerySplit splitForServer(const Query &query, const ResourceSpec &spec,
                                        const QueryContext &context);

} // namespace vinculo::models
