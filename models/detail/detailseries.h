// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "models/detail/recorddetail.h"

#include <optional>

namespace vinculo::models {

//! The chart of a list: the child marked Title along the axis, the numbers marked DefaultColumn as bars,
//! oldest first when the axis is dates. Nothing when the description does not ask for one, when there are
//! fewer than two items, or when amounts have different currencies: those are never drawn on one scale.
std::optional<ChartData> detailSeries(const RecordDetail &detail, const DetailList &list);

} // namespace vinculo::models
