// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cells/cellrowsplot.h"

namespace vinculo::ui {

//! A row of month cells per account: which months have data.
class CoveragePlot : public CellRowsPlot
{
public:
    CoveragePlot(const models::ChartData &data, const PlotStyle &style);

protected:
    void paintCell(QPainter &painter, const QRectF &cell, models::ChartPoint point) const override;
};

} // namespace vinculo::ui
