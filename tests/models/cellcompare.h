// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"

#include <QString>

namespace vinculo::tests {

//! Empty when both tables show the same rows in the same order, cell for cell and JSON for JSON; otherwise
//! the first difference in words.
[[nodiscard]] QString difference(const models::ColumnTable &a, const models::ColumnTable &b);
//! The same of two pages.
[[nodiscard]] QString difference(const api::ColumnChunk &a, const api::ColumnChunk &b);
//! Looks at everything a page can show, as the program would.
[[nodiscard]] std::size_t readEverything(const api::ColumnChunk &chunk);

} // namespace vinculo::tests
