// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/sortcolumn.h"
#include "models/table/tablesnapshot.h"

#include <QLocale>

#include <cstdint>
#include <vector>

namespace vinculo::tests {

//! The order of rows as a specification says it, cell by cell with the collator of the system.
std::vector<std::uint32_t> orderedNaively(const models::TableSnapshot &table, std::vector<std::uint32_t> rows,
                                          const std::vector<models::SortColumn> &sorts,
                                          const QLocale &locale);

//! The key of a column, enum values by their wire form.
models::SortColumn sortColumn(const ResourceSpec &spec, int column, Qt::SortOrder order);

} // namespace vinculo::tests
