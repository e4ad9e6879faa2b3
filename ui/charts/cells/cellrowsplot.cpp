// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cells/cellrowsplot.h"

#include "models/table/visibletext.h"

#include <QPainter>

#include <algorithm>

namespace vinculo::ui {

using models::ChartPoint;

namespace {

constexpr qreal kGap = 2;

} // namespace

CellRowsPlot::CellRowsPlot(const models::ChartData &data, const PlotStyle &style, ChartLegend legend,
                           qreal highestCell)
    : ChartPlot(data, style, std::move(legend))
    , m_highestCell(highestCell)
{
    for (const models::ChartSeries &series : data.series) {
        m_names.append(models::visibleText(series.name));
        m_widestName = std::max(m_widestName, style.metrics().horizontalAdvance(m_names.constLast()) + 1);
    }
}

bool CellRowsPlot::isNarrow(qreal width) const
{
    constexpr qreal kLetters = 64;
    return width < kLetters * style().metrics().averageCharWidth();
}

qreal CellRowsPlot::rowHeight(qreal width) const
{
    const qreal cells = m_highestCell + style().rowHeight() - Theme::rowHeight(Theme::Density::Compact);
    return isNarrow(width) ? style().line() + cells + Theme::space(1)
                           : std::max(style().line(), cells) + Theme::space(1);
}

qreal CellRowsPlot::nameWidth(qreal width) const
{
    constexpr qreal kMost = 0.32;
    return isNarrow(width) ? width : std::min(m_widestName, width * kMost);
}

qreal CellRowsPlot::contentHeight(qreal width) const
{
    return rowHeight(width) * static_cast<qreal>(std::max<qsizetype>(1, m_names.size())) +
           AxisMarks::height(data(), style()) + Theme::space(1);
}

void CellRowsPlot::layOutContent(const QRectF &place)
{
    m_place = place;
    const qreal width = place.width();
    const qreal left = isNarrow(width) ? 0 : nameWidth(width) + Theme::space(3);
    m_cells = QRectF(place.left() + left, place.top(), std::max(1.0, width - left),
                     rowHeight(width) * static_cast<qreal>(m_names.size()));
    QList<qreal> centres;
    const qreal step = m_cells.width() / static_cast<qreal>(std::max<qsizetype>(1, data().categories.size()));
    for (qsizetype i = 0; i < data().categories.size(); ++i)
        centres.append(m_cells.left() + (static_cast<qreal>(i) + 0.5) * step);
    m_marks = AxisMarks::ofCategories(data(), centres, step, style());
}

QRectF CellRowsPlot::cell(ChartPoint point) const
{
    const qreal step = m_cells.width() / static_cast<qreal>(std::max<qsizetype>(1, data().categories.size()));
    const qreal row = rowHeight(m_place.width());
    const qreal above = isNarrow(m_place.width()) ? style().line() : 0;
    const qreal height = std::min(m_highestCell, row - above - Theme::space(1));
    const qreal top = m_cells.top() + static_cast<qreal>(point.series) * row + above;
    const qreal gap = step > 3 * kGap ? kGap : 0.5;
    return {m_cells.left() + static_cast<qreal>(point.category) * step + gap / 2,
            top + (row - above - height) / 2, step - gap, height};
}

QRectF CellRowsPlot::namePlace(qsizetype series) const
{
    const qreal row = rowHeight(m_place.width());
    return {m_place.left(), m_place.top() + static_cast<qreal>(series) * row, nameWidth(m_place.width()),
            isNarrow(m_place.width()) ? style().line() : row};
}

void CellRowsPlot::paintContent(QPainter &painter, ChartPoint current) const
{
    for (qsizetype series = 0; series < data().series.size(); ++series) {
        const QRectF place = namePlace(series);
        // What tells accounts of a bank apart is at the end.
        style().paintText(painter, place, Qt::AlignLeft | Qt::AlignVCenter,
                          style().metrics().elidedText(m_names[series], Qt::ElideMiddle, place.width()),
                          style().color(Theme::Role::Text));
        for (qsizetype i = 0; i < data().categories.size(); ++i)
            paintCell(painter, cell({i, series}), {i, series});
    }
    if (current.isValid() && current.series >= 0) {
        painter.setPen(QPen(style().color(Theme::Role::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell(current).adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2);
    }
    const QRectF strip(QPointF(m_cells.left(), m_cells.bottom() + Theme::space(1)),
                       QPointF(m_cells.right(), m_place.bottom()));
    AxisMarks::paint(painter, m_marks, strip, style());
}

ChartPoint CellRowsPlot::pointAt(QPointF position) const
{
    if (data().isEmpty() || !m_cells.contains(position))
        return {};
    const qreal step = m_cells.width() / static_cast<qreal>(data().categories.size());
    const auto category = static_cast<qsizetype>((position.x() - m_cells.left()) / step);
    const auto series = static_cast<qsizetype>((position.y() - m_cells.top()) / rowHeight(m_place.width()));
    const ChartPoint point{std::min(category, data().categories.size() - 1),
                           std::min(series, data().series.size() - 1)};
    const QRectF place = cell(point);
    const bool isInRow = position.y() >= place.top() - kGap && position.y() <= place.bottom() + kGap;
    return isInRow ? point : ChartPoint{};
}

QRectF CellRowsPlot::markOf(ChartPoint point) const
{
    return cell(point);
}

QString CellRowsPlot::cutTextAt(QPointF position) const
{
    for (qsizetype i = 0; i < m_names.size(); ++i)
        if (namePlace(i).contains(position))
            return style().metrics().horizontalAdvance(m_names[i]) > namePlace(i).width() ? m_names[i]
                                                                                          : QString();
    return {};
}

} // namespace vinculo::ui
