// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "models/detail/recorddetail.h"

#include <optional>

namespace vinculo::models {

//! The chart of a list: the child marked Title along the axis, the numbers marked DefaultColumn as bars,
//! oldest first when the axis is dates. Nothing when the description does not ask for one, when there are
//! fewer than two items, or when amounts have different currencies: those are never drawn on one scale, and
//! amounts never with other numbers: of both, only what the first number is.
std::optional<ChartData> detailSeries(const RecordDetail &detail, const DetailList &list);

//! The charts of an object whose description names families of numbers: periods along the axis, one series a
//! family, a gap where the server sent nothing or no number. Families of fewer than two numbers, or of
//! nothing but zeros, are left to the labelled values. GUI thread.
QList<ChartData> periodCharts(const ResourceSpec &spec, const RecordDetail &detail,
                              const DetailSection &section);

} // namespace vinculo::models
