// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"

#include <optional>
#include <vector>

namespace vinculo::models {

//! The rows of a snapshot as pages that hold these rows, in this order, and nothing else. Pages that are
//! shown whole are taken as they are. Where rows were replaced or removed, or came in another order, the
//! pages are made anew from the rows' JSON: what is gone from the table must not live on in its pages.
//! Nothing when a row's JSON is not there. For workers.
[[nodiscard]] std::optional<std::vector<api::ChunkPtr>> regularRows(const TableSnapshot &snapshot);

} // namespace vinculo::models
