// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/detailseries.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChartView>

class QBarSeries;

namespace vinculo::ui {

//! A small bar chart beside the table of the same values. Sets differ by pattern as well as by colour; the
//! bar under the pointer is told in words. For screen readers it is one sentence, the table is the chart's
//! twin.
class BarChart : public QChartView
{
    Q_OBJECT
public:
    BarChart(Theme &theme, QWidget *parent);
    void setSeries(const models::DetailSeries &series);

    [[nodiscard]] QSize sizeHint() const override { return {240, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 190}; }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    void draw();
    void addAxes(QBarSeries &bars);
    void describe();

    Theme &m_theme;
    models::DetailSeries m_series;
};

} // namespace vinculo::ui
