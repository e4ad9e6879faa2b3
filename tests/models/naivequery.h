// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"
#include "models/query/querycontext.h"
#include "models/table/columntable.h"

namespace vinculo::tests {

//! What a query means, one cell after the other and with no regard for time: the reference the evaluator is
//! held against. Shares nothing with it but folding and the periods of dates.
bool matchesNaively(const models::QueryNode &node, const models::TableSnapshot &table, std::size_t row,
                    const models::QueryContext &context);

} // namespace vinculo::tests
