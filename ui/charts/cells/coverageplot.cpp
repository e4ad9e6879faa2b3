// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cells/coverageplot.h"

namespace vinculo::ui {

namespace {

constexpr qreal kHighestCell = 16;

} // namespace

CoveragePlot::CoveragePlot(const models::ChartData &data, const PlotStyle &style)
    : CellRowsPlot(data, style, ChartLegend::ofCoverage(data), kHighestCell)
{
}

void CoveragePlot::paintCell(QPainter &painter, const QRectF &cell, models::ChartPoint point) const
{
    const QList<models::Coverage> &states = data().series[point.series].coverage;
    if (point.category < states.size())
        paintCoverageCell(painter, cell, states[point.category], style());
}

} // namespace vinculo::ui
