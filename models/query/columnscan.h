// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/query/compiledquery.h"
#include "models/query/foldedpage.h"

#include <cstdint>
#include <vector>

namespace vinculo::models {

//! One byte for each row of a page, 0 or 1.
using RowMask = std::vector<std::uint8_t>;

//! Words shorter than this are not looked for inside identifiers: every second one has an "a".
inline constexpr std::size_t kShortestIdPart = 8;

//! Runs one condition over one page: sets the bytes of the rows that pass in `mask`, which comes in as zeros.
//! Rows whose byte in `candidates` is 0 need no answer (nullptr: all do). Any thread.
void scanPage(const CompiledTest &test, const api::ColumnChunk &chunk, FoldedPage &folded,
              const RowMask *candidates, RowMask &mask);

} // namespace vinculo::models
