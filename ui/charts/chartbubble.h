// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotstyle.h"

namespace vinculo::ui {

//! The read-out of a point as a small panel inside the chart, beside what it speaks of.
class ChartBubble
{
public:
    ChartBubble(const models::ChartReadout &readout, const models::ChartData &data,
                models::ChartPoint current, const PlotStyle &style);

    //! `room`: where it may stand; `mark`: what it should not cover.
    void paint(QPainter &painter, const QRectF &room, const QRectF &mark) const;

private:
    [[nodiscard]] QSizeF sizeIn(const QRectF &room, qsizetype lines) const;
    [[nodiscard]] static QRectF placeFor(QSizeF size, const QRectF &room, const QRectF &mark);
    void paintLine(QPainter &painter, const QRectF &place, const models::ChartReadout::Line &line) const;

    const models::ChartReadout &m_readout;
    const models::ChartData &m_data;
    models::ChartPoint m_current;
    const PlotStyle &m_style;
};

} // namespace vinculo::ui
