// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valueframe.h"

#include "ui/charts/axismarks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

namespace {

bool areWhole(const models::ChartData &data)
{
    if (data.currency.isKnown())
        return false;
    return std::ranges::all_of(data.series, [](const models::ChartSeries &series) {
        return std::ranges::all_of(series.values, [](const std::optional<Decimal> &value) {
            return !value || value->units() % Decimal::kUnit == 0;
        });
    });
}

} // namespace

void ValueFrame::layOut(const QRectF &place, const models::ChartData &data, double lowest, double highest,
                        qreal headroom, const PlotStyle &style)
{
    constexpr qreal kLinesPerTick = 2.4;
    constexpr int kMostTicks = 6;
    m_place = place;
    const qreal top = place.top() + std::max(headroom, style.line() / 2);
    const qreal bottom = place.bottom() - AxisMarks::height(data, style);
    const int ticks =
        std::clamp(static_cast<int>((bottom - top) / (kLinesPerTick * style.line())) + 1, 2, kMostTicks);
    m_axis = ValueAxis(lowest, highest, ticks, areWhole(data));
    m_labels = style.text().ticks(data, m_axis.ticks());
    qreal widest = 0;
    for (const QString &label : std::as_const(m_labels))
        widest = std::max(widest, style.metrics().horizontalAdvance(label));
    const qreal left = place.left() + std::min(std::ceil(widest) + Theme::space(2), place.width() / 2);
    m_field = QRectF(QPointF(left, top), QPointF(place.right(), std::max(bottom, top + 1)));
}

QRectF ValueFrame::axisStrip() const
{
    return {QPointF(m_field.left(), m_field.bottom() + Theme::space(1)), m_place.bottomRight()};
}

void ValueFrame::paintGrid(QPainter &painter, const PlotStyle &style) const
{
    const qreal half = style.line() / 2;
    for (qsizetype i = 0; i < m_axis.ticks().size(); ++i) {
        const qreal height = std::round(y(m_axis.ticks()[i])) + 0.5;
        painter.setPen(QPen(style.color(Theme::Role::Border), 1));
        painter.drawLine(QPointF(m_field.left(), height), QPointF(m_field.right(), height));
        const QRectF label(m_place.left(), height - half, m_field.left() - m_place.left() - Theme::space(2),
                           2 * half);
        style.paintText(painter, label, Qt::AlignRight | Qt::AlignVCenter, m_labels.value(i),
                        style.color(Theme::Role::Secondary));
    }
}

void ValueFrame::paintZero(QPainter &painter, const PlotStyle &style) const
{
    const qreal height = std::round(zero()) + 0.5;
    painter.setPen(QPen(style.color(Theme::Role::Neutral), 1));
    painter.drawLine(QPointF(m_field.left(), height), QPointF(m_field.right(), height));
}

} // namespace vinculo::ui
