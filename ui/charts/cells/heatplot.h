// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/heatsteps.h"
#include "ui/charts/cells/cellrowsplot.h"

namespace vinculo::ui {

//! A row of cells per series, the denser the more there is: four steps told apart by pattern, and the number
//! in the cell where it fits.
class HeatPlot : public CellRowsPlot
{
public:
    HeatPlot(const models::ChartData &data, const PlotStyle &style);

protected:
    void paintCell(QPainter &painter, const QRectF &cell, models::ChartPoint point) const override;

private:
    models::HeatSteps m_steps;
    QList<QStringList> m_labels; //!< by series and category
};

} // namespace vinculo::ui
