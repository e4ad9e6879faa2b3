// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

namespace vinculo::ui {

//! How the tables of a log's answer start out.
[[nodiscard]] QList<ColumnDefault> causeColumns();
[[nodiscard]] QList<ColumnDefault> linkColumns();
[[nodiscard]] QList<ColumnDefault> faultColumns();
[[nodiscard]] QList<ColumnDefault> lineColumns();
[[nodiscard]] QList<ColumnDefault> storyColumns();

//! Their rows have the order of the answer: no sorting by title.
void setUpLogView(TableView &view, QAbstractItemModel &model, const QList<ColumnDefault> &columns);

} // namespace vinculo::ui
