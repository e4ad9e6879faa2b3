// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/detail/recorddetail.h"

#include <QList>

#include <optional>

namespace vinculo::models {

//! What to ask the server for so that its list has this record and, as far as the resource allows, no other:
//! the id where a list can be filtered by it, else everything that places the record (link, account, day).
//! Nothing: the list needs a value that the record does not tell.
[[nodiscard]] std::optional<QList<api::ListFilter>> filtersOfRecord(const ResourceSpec &spec,
                                                                    const RecordDetail &record);

} // namespace vinculo::models
