// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotstyle.h"

#include <functional>

namespace vinculo::ui {

//! Names of the series beside a sample of their pattern, on as many lines as they need.
class ChartLegend
{
public:
    //! The series of a chart; nothing to show when there is only one.
    static ChartLegend ofSeries(const models::ChartData &data);
    //! The states that occur in the cells of a coverage strip.
    static ChartLegend ofCoverage(const models::ChartData &data);
    //! The steps of a heat map with the numbers they stand for.
    static ChartLegend ofHeat(const models::ChartData &data, const PlotStyle &style);

    [[nodiscard]] qreal heightFor(qreal width, const PlotStyle &style) const;
    void paint(QPainter &painter, const QRectF &place, const PlotStyle &style) const;

    //! Pattern of a series, in a place of about 12 × 10 px.
    static void paintSwatch(QPainter &painter, const QRectF &place, const models::ChartSeries &series,
                            const PlotStyle &style);

private:
    struct Item
    {
        QString name;
        std::function<void(QPainter &, const QRectF &, const PlotStyle &)> paintSample;
    };
    //! Calls `visit` with every item and its place relative to the legend; returns the height.
    qreal flow(qreal width, const PlotStyle &style,
               const std::function<void(const Item &, const QRectF &)> &visit) const;

    QList<Item> m_items;
};

//! A cell of a coverage strip; Before the account is left blank.
void paintCoverageCell(QPainter &painter, const QRectF &cell, models::Coverage state, const PlotStyle &style);
//! A cell of a heat map; step 0 is left blank, see models::HeatSteps.
void paintHeatCell(QPainter &painter, const QRectF &cell, int step, const PlotStyle &style);

} // namespace vinculo::ui
