// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axismarks.h"
#include "ui/charts/chartplot.h"

namespace vinculo::ui {

//! A row of cells per series. In narrow places the name stands above its cells.
class CellRowsPlot : public ChartPlot
{
public:
    [[nodiscard]] models::ChartPoint pointAt(QPointF position) const override;
    [[nodiscard]] QRectF markOf(models::ChartPoint point) const override;
    [[nodiscard]] QString cutTextAt(QPointF position) const override;
    [[nodiscard]] bool hasWholeCategories() const override { return false; }

protected:
    [[nodiscard]] qreal contentHeight(qreal width) const override;
    void layOutContent(const QRectF &place) override;
    void paintContent(QPainter &painter, models::ChartPoint current) const override;
    virtual void paintCell(QPainter &painter, const QRectF &cell, models::ChartPoint point) const = 0;

    //! `highestCell`: px in the compact density.
    CellRowsPlot(const models::ChartData &data, const PlotStyle &style, ChartLegend legend,
                 qreal highestCell);

private:
    [[nodiscard]] bool isNarrow(qreal width) const;
    [[nodiscard]] qreal rowHeight(qreal width) const;
    [[nodiscard]] qreal nameWidth(qreal width) const;
    [[nodiscard]] QRectF cell(models::ChartPoint point) const;
    [[nodiscard]] QRectF namePlace(qsizetype series) const;

    qreal m_highestCell;
    QRectF m_place;
    QRectF m_cells; //!< of all rows, without the names at the left
    QStringList m_names;
    qreal m_widestName = 0;
    QList<AxisMark> m_marks;
};

} // namespace vinculo::ui
