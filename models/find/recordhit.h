// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/find/findhit.h"

namespace vinculo::models {

//! A row that Belvo has answered with, as a result: what names it, what tells it apart, which link it belongs
//! to and with which filters its page shows it. `match` and the value say what was looked for. GUI thread.
[[nodiscard]] FindHit recordHit(const ResourceSpec &spec, const api::ColumnChunk &chunk, std::size_t row,
                                FindMatch match, const QString &matched);

} // namespace vinculo::models
