// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axismarks.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/valueframe.h"

namespace vinculo::ui {

//! Lines or steps over time with a zero line. What is below zero has another colour, a hatched area and, in
//! words, its sign; what is reconstructed is dashed.
class LinePlot : public ChartPlot
{
public:
    LinePlot(const models::ChartData &data, const PlotStyle &style);

    [[nodiscard]] models::ChartPoint pointAt(QPointF position) const override;
    [[nodiscard]] QRectF markOf(models::ChartPoint point) const override;

protected:
    [[nodiscard]] qreal contentHeight(qreal width) const override;
    [[nodiscard]] qreal leastContentHeight(qreal width) const override;
    void layOutContent(const QRectF &place) override;
    void paintContent(QPainter &painter, models::ChartPoint current) const override;

private:
    //! A stretch of one series on one side of zero and of one quality.
    struct Stretch
    {
        qsizetype series = 0;
        bool isNegative = false;
        bool isReconstructed = false;
        QPolygonF line;
    };
    void placeCategories();
    void addStretches(qsizetype series);
    void addPiece(qsizetype series, QPointF from, QPointF to, bool isReconstructed);
    void paintAreas(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintCurrent(QPainter &painter, models::ChartPoint current) const;

    ValueFrame m_frame;
    QList<qreal> m_places; //!< x of every category, ascending
    QList<Stretch> m_stretches;
    QList<AxisMark> m_marks;
};

} // namespace vinculo::ui
