// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axismarks.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/valueframe.h"

namespace vinculo::ui {

//! Upright bars per category, grouped or stacked, with lines over them.
class ColumnPlot : public ChartPlot
{
public:
    ColumnPlot(const models::ChartData &data, const PlotStyle &style);

    [[nodiscard]] models::ChartPoint pointAt(QPointF position) const override;
    [[nodiscard]] QRectF markOf(models::ChartPoint point) const override;
    [[nodiscard]] QString cutTextAt(QPointF position) const override;

protected:
    [[nodiscard]] qreal contentHeight(qreal width) const override;
    [[nodiscard]] qreal leastContentHeight(qreal width) const override;
    void layOutContent(const QRectF &place) override;
    void paintContent(QPainter &painter, models::ChartPoint current) const override;

private:
    struct Bar
    {
        QRectF place;
        models::ChartPoint point;
    };
    struct Total
    {
        QPointF foot; //!< middle of the upper edge of a column
        QString text;
    };
    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] qreal bandWidth() const;
    [[nodiscard]] qreal centreOf(qsizetype category) const;
    void addGroup(qsizetype category, const QList<qsizetype> &bars);
    void addStack(qsizetype category, const QList<qsizetype> &bars);
    void addTotals();
    void paintLines(QPainter &painter, models::ChartPoint current) const;

    ValueFrame m_frame;
    QList<Bar> m_bars;
    QList<Total> m_totals;
    QList<AxisMark> m_marks;
};

} // namespace vinculo::ui
