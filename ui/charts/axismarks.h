// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotstyle.h"

namespace vinculo::ui {

//! One label below a chart. `group` is written on a second line where it changes ("2026" below January).
struct AxisMark
{
    qreal x = 0;
    QString text;
    QString group;
};

//! The labels along the lower edge: as many as fit, evenly thinned.
class AxisMarks
{
public:
    //! A mark per category at the given places, `room` px apart. Names are cut to that, months never.
    static QList<AxisMark> ofCategories(const models::ChartData &data, const QList<qreal> &places, qreal room,
                                        const PlotStyle &style);
    //! First days of months between two days, at their distance in time from `left` to `right`.
    static QList<AxisMark> ofMonths(QDate first, QDate last, qreal left, qreal right, const PlotStyle &style);
    [[nodiscard]] static qreal height(const models::ChartData &data, const PlotStyle &style);
    static void paint(QPainter &painter, const QList<AxisMark> &marks, const QRectF &strip,
                      const PlotStyle &style);
};

} // namespace vinculo::ui
