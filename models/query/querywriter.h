// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"

namespace vinculo::models {

//! The query as text in its one written form: wire paths, plain numbers, ISO dates. parseQuery() reads it
//! back as the same query, in every language. Any thread.
[[nodiscard]] QString queryText(const Query &query);
[[nodiscard]] QString queryText(const QueryNodePtr &node);
//! `text` so that it is read as one value, whatever is in it: in quotation marks where it needs them.
[[nodiscard]] QString queryWord(const QString &text);

} // namespace vinculo::models
