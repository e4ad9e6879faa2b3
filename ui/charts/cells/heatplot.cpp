// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cells/heatplot.h"

#include <QPainter>

namespace vinculo::ui {

namespace {

constexpr qreal kHighestCell = 18;
constexpr qreal kRoom = 2; //!< px beside a number

} // namespace

HeatPlot::HeatPlot(const models::ChartData &data, const PlotStyle &style)
    : CellRowsPlot(data, style, ChartLegend::ofHeat(data, style), kHighestCell)
    , m_steps(models::HeatSteps::of(data))
{
    for (const models::ChartSeries &series : data.series) {
        QStringList &labels = m_labels.emplace_back();
        for (const auto &value : series.values)
            labels << (value ? style.text().value(data, *value) : QString());
    }
}

void HeatPlot::paintCell(QPainter &painter, const QRectF &cell, models::ChartPoint point) const
{
    const auto value = valueAt(point);
    const int step = value ? m_steps.stepOf(*value) : 0;
    paintHeatCell(painter, cell, step, style());
    const QString label = m_labels[point.series].value(point.category);
    const qreal width = style().metrics().horizontalAdvance(label);
    if (step == 0 || width + 2 * kRoom > cell.width() || style().metrics().ascent() > cell.height())
        return;
    const bool isSolid = step == models::HeatSteps::kSteps;
    if (!isSolid) { // a number is read on plain ground
        QRectF ground(0, 0, width + 2 * kRoom, cell.height() - 2 * kRoom);
        ground.moveCenter(cell.center());
        painter.fillRect(ground, style().tint(models::SeriesRole::Attention));
    }
    style().paintText(painter, cell, Qt::AlignCenter, label,
                      style().color(isSolid ? Theme::Role::Surface : Theme::Role::Text));
}

} // namespace vinculo::ui
