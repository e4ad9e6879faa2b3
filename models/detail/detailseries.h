// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/recorddetail.h"

#include <optional>

namespace vinculo::models {

//! One row of bars: a name and a value per category, a gap where there is none.
struct BarSet
{
    QString name;
    QList<std::optional<double>> values; //!< for drawing only; exact amounts are in the table
    QStringList texts;                   //!< the same, formatted
};

//! A list of a record that is worth a chart.
struct DetailSeries
{
    QString title;
    QString unit; //!< currency of the amounts, or empty
    QStringList categories;
    QList<BarSet> sets;
};

//! The chart of a list: the child marked Title along the axis, the numbers marked DefaultColumn as bars,
//! oldest first when the axis is dates. Nothing when the description does not ask for one, when there are
//! fewer than two items, or when amounts have different currencies: those are never drawn on one scale.
std::optional<DetailSeries> detailSeries(const RecordDetail &detail, const DetailList &list);

} // namespace vinculo::models
