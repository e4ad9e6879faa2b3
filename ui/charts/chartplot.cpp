// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include "ui/charts/categoryplot.h"
#include "ui/charts/cells/coverageplot.h"
#include "ui/charts/cells/heatplot.h"
#include "ui/charts/columnplot.h"
#include "ui/charts/lineplot.h"

#include <QPainter>

namespace vinculo::ui {

std::unique_ptr<ChartPlot> ChartPlot::make(models::ChartKind kind, const models::ChartData &data,
                                           const PlotStyle &style)
{
    switch (kind) {
    case models::ChartKind::Columns:
        return std::make_unique<ColumnPlot>(data, style);
    case models::ChartKind::Balance:
        return std::make_unique<LinePlot>(data, style);
    case models::ChartKind::Categories:
        return std::make_unique<CategoryPlot>(data, style);
    case models::ChartKind::Heat:
        return std::make_unique<HeatPlot>(data, style);
    case models::ChartKind::Coverage:
        break;
    }
    return std::make_unique<CoveragePlot>(data, style);
}

ChartPlot::ChartPlot(const models::ChartData &data, const PlotStyle &style, ChartLegend legend)
    : m_data(data)
    , m_style(style)
    , m_legend(std::move(legend))
{
}

qreal ChartPlot::heightFor(qreal width) const
{
    return m_legend.heightFor(width, m_style) + contentHeight(width);
}

qreal ChartPlot::leastHeight(qreal width) const
{
    return m_legend.heightFor(width, m_style) + leastContentHeight(width);
}

void ChartPlot::layOut(const QRectF &place)
{
    const qreal legend = m_legend.heightFor(place.width(), m_style);
    m_legendPlace = QRectF(place.left(), place.top(), place.width(), legend);
    layOutContent(place.adjusted(0, legend, 0, 0));
}

void ChartPlot::paint(QPainter &painter, models::ChartPoint current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_legend.paint(painter, m_legendPlace, m_style);
    paintContent(painter, current);
    painter.restore();
}

QString ChartPlot::cutTextAt(QPointF position) const
{
    Q_UNUSED(position)
    return {};
}

std::optional<Decimal> ChartPlot::valueAt(models::ChartPoint point) const
{
    const bool isSeries = point.series >= 0 && point.series < m_data.series.size();
    const bool isThere =
        isSeries && point.category >= 0 && point.category < m_data.series[point.series].values.size();
    return isThere ? m_data.series[point.series].values[point.category] : std::nullopt;
}

} // namespace vinculo::ui
