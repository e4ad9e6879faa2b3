// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"

#include <cstddef>
#include <cstdint>
#include <random>

namespace vinculo::tests {

//! Pages made straight from numbers, far faster than through JSON: every column of the resource with values,
//! nulls, missing and odd cells, enum values the table does not know, empty and accented texts. The same seed
//! makes the same page.
api::ChunkPtr randomChunk(const ResourceSpec &spec, std::size_t rows, std::uint32_t seed);

//! A random page for a ColumnTable: without ids, because random ones repeat and a row with a known id is not
//! another row.
api::ChunkPtr randomPage(const ResourceSpec &spec, std::size_t rows, std::uint32_t seed);

//! Snapshot of `pages` random pages, all rows in order.
models::TableSnapshot randomSnapshot(const ResourceSpec &spec, std::size_t pages, std::size_t rowsPerPage,
                                     std::uint32_t seed);

//! The snapshot with one more page.
void appendPage(models::TableSnapshot &snapshot, const api::ChunkPtr &chunk);

} // namespace vinculo::tests
