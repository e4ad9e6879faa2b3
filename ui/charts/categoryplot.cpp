// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/categoryplot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

using models::ChartPoint;
using models::plotted;

namespace {

constexpr qreal kBarHeight = 8;
constexpr qreal kSide = 4;       //!< px the light behind the current row is wider than the row
constexpr qreal kColumnGap = 12; //!< px between name, amount and share

} // namespace

CategoryPlot::CategoryPlot(const models::ChartData &data, const PlotStyle &style)
    : ChartPlot(data, style, ChartLegend::ofSeries(data))
{
    const models::ChartText &text = style.text();
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const auto total = categoryTotal(data, i);
        const bool isAlone = data.series.size() == 1;
        Row row{.name = text.category(data, i),
                .amount = isAlone ? text.value(data, data.series.constFirst(), i)
                          : total ? text.value(data, *total)
                                  : QString(),
                .share = text.share(data, i)};
        m_amountWidth = std::max(m_amountWidth, style.metrics().horizontalAdvance(row.amount) + 1);
        m_shareWidth = std::max(m_shareWidth, style.metrics().horizontalAdvance(row.share) + 1);
        m_rows.append(row);
    }
}

qreal CategoryPlot::rowHeight() const
{
    // The rows' density adds air, the text decides the rest.
    const qreal air = style().rowHeight() - Theme::rowHeight(Theme::Density::Compact) + Theme::space(3);
    return style().line() + Theme::space(1) + kBarHeight + air;
}

qreal CategoryPlot::contentHeight(qreal width) const
{
    Q_UNUSED(width)
    return rowHeight() * static_cast<qreal>(std::max<qsizetype>(1, m_rows.size()));
}

QRectF CategoryPlot::rowPlace(qsizetype category) const
{
    return {m_place.left(), m_place.top() + static_cast<qreal>(category) * rowHeight(), m_place.width(),
            rowHeight()};
}

qreal CategoryPlot::nameWidth() const
{
    const qreal share = m_shareWidth > 1 ? m_shareWidth + kColumnGap : 0;
    return std::max(0.0, m_place.width() - m_amountWidth - share - kColumnGap);
}

void CategoryPlot::layOutContent(const QRectF &place)
{
    m_place = place;
    m_bars.clear();
    double low = 0;
    double high = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        double above = 0;
        double below = 0;
        for (qsizetype series = 0; series < data().series.size(); ++series)
            if (const auto value = valueAt({i, series}))
                (value->units() < 0 ? below : above) += plotted(*value);
        low = std::min(low, below);
        high = std::max(high, above);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        addBars(i, low, std::max(high, low + 1));
}

void CategoryPlot::addBars(qsizetype category, double low, double high)
{
    const QRectF row = rowPlace(category);
    const qreal air = (rowHeight() - style().line() - Theme::space(1) - kBarHeight) / 2;
    const qreal top = row.top() + air + style().line() + Theme::space(1);
    const auto x = [&](double value) { return row.left() + (value - low) / (high - low) * row.width(); };
    double above = 0;
    double below = 0;
    for (qsizetype series = 0; series < data().series.size(); ++series) {
        const auto value = valueAt({category, series});
        if (!value || value->units() == 0)
            continue;
        double &end = value->units() < 0 ? below : above;
        const qreal from = x(end);
        end += plotted(*value);
        const qreal to = x(end);
        // However small, a value is seen.
        const qreal width = std::max(2.0, std::abs(to - from));
        m_bars.append({QRectF(std::min(from, to), top, width, kBarHeight), {category, series}});
    }
}

void CategoryPlot::paintContent(QPainter &painter, ChartPoint current) const
{
    if (current.isValid() && current.category < m_rows.size()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style().color(Theme::Role::Hover));
        painter.drawRoundedRect(rowPlace(current.category).adjusted(-kSide, 0, kSide, 0), Theme::space(1),
                                Theme::space(1));
    }
    const QColor text = style().color(Theme::Role::Text);
    const qreal air = (rowHeight() - style().line() - Theme::space(1) - kBarHeight) / 2;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF row = rowPlace(i);
        const qreal top = row.top() + air;
        const qreal share = m_shareWidth > 1 ? m_shareWidth + kColumnGap : 0;
        style().paintText(painter, {row.left(), top, nameWidth(), style().line()},
                          Qt::AlignLeft | Qt::AlignVCenter, m_rows[i].name, text);
        style().paintText(painter, {row.right() - share - m_amountWidth, top, m_amountWidth, style().line()},
                          Qt::AlignRight | Qt::AlignVCenter, m_rows[i].amount, text);
        style().paintText(painter, {row.right() - m_shareWidth, top, m_shareWidth, style().line()},
                          Qt::AlignRight | Qt::AlignVCenter, m_rows[i].share,
                          style().color(Theme::Role::Secondary));
        const QRectF track(row.left(), top + style().line() + Theme::space(1), row.width(), kBarHeight);
        painter.fillRect(track,
                         style().color(i == current.category ? Theme::Role::Border : Theme::Role::Hover));
    }
    for (const Bar &bar : m_bars)
        style().paintBar(painter, bar.place, data().series[bar.point.series].role);
    for (const Bar &bar : m_bars)
        if (bar.point == current) {
            painter.setPen(QPen(text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.place.adjusted(-1.5, -1.5, 1.5, 1.5));
        }
}

ChartPoint CategoryPlot::pointAt(QPointF position) const
{
    if (m_rows.isEmpty() || !m_place.contains(position))
        return {};
    for (const Bar &bar : m_bars)
        if (data().series.size() > 1 && bar.place.adjusted(0, -2, 0, 2).contains(position))
            return bar.point;
    const auto row = static_cast<qsizetype>((position.y() - m_place.top()) / rowHeight());
    return row < m_rows.size() ? ChartPoint{row, -1} : ChartPoint{};
}

QRectF CategoryPlot::markOf(ChartPoint point) const
{
    return rowPlace(point.category);
}

QString CategoryPlot::cutTextAt(QPointF position) const
{
    const ChartPoint point = pointAt(position);
    if (!point.isValid())
        return {};
    const QString &name = m_rows[point.category].name;
    return style().metrics().horizontalAdvance(name) > nameWidth() ? name : QString();
}

} // namespace vinculo::ui
