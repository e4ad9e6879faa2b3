// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"
#include "ui/widgets/tableview.h"

namespace vinculo::ui {

//! Which columns of a resource are shown at first, and how wide: from the description of its fields alone.
QList<ColumnDefault> columnDefaults(const models::ColumnTable &table);

} // namespace vinculo::ui
