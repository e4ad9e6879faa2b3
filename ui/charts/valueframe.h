// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotstyle.h"
#include "ui/charts/valueaxis.h"

namespace vinculo::ui {

//! The field of a chart with values upwards: grid lines with their labels at the left, room for the axis
//! below.
class ValueFrame
{
public:
    //! `headroom`: px kept free above the highest tick, for labels on top of bars.
    void layOut(const QRectF &place, const models::ChartData &data, double lowest, double highest,
                qreal headroom, const PlotStyle &style);
    [[nodiscard]] const QRectF &field() const { return m_field; }
    [[nodiscard]] QRectF axisStrip() const;
    [[nodiscard]] qreal y(double value) const { return m_axis.place(value, m_field.bottom(), m_field.top()); }
    [[nodiscard]] qreal zero() const { return y(0); }

    void paintGrid(QPainter &painter, const PlotStyle &style) const;
    void paintZero(QPainter &painter, const PlotStyle &style) const; //!< after the bars, over their feet

private:
    ValueAxis m_axis;
    QStringList m_labels;
    QRectF m_place;
    QRectF m_field;
};

} // namespace vinculo::ui
