// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbubble.h"

#include "ui/charts/chartlegend.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

using Line = models::ChartReadout::Line;

namespace {

constexpr qreal kPadding = 8;
constexpr qreal kDistance = 6; //!< px to the mark
constexpr qreal kSample = 12;
constexpr qreal kSampleGap = 6;
constexpr qreal kValueGap = 16;

} // namespace

ChartBubble::ChartBubble(const models::ChartReadout &readout, const models::ChartData &data,
                         models::ChartPoint current, const PlotStyle &style)
    : m_readout(readout)
    , m_data(data)
    , m_current(current)
    , m_style(style)
{
}

QSizeF ChartBubble::sizeIn(const QRectF &room, qsizetype lines) const
{
    const QFontMetricsF bold(m_style.boldFont());
    qreal width = bold.horizontalAdvance(m_readout.title);
    for (const Line &line : m_readout.lines) {
        const qreal sample = line.series < 0 ? 0 : kSample + kSampleGap;
        const qreal value = line.value.isEmpty() ? 0 : kValueGap + bold.horizontalAdvance(line.value);
        width = std::max(width, sample + bold.horizontalAdvance(line.name) + value);
    }
    const qreal height = m_style.line() * static_cast<qreal>(lines + 1) + 2 * kPadding;
    return {std::min(std::ceil(width) + 2 * kPadding + 2, room.width()), height};
}

QRectF ChartBubble::placeFor(QSizeF size, const QRectF &room, const QRectF &mark)
{
    const qreal centredX = mark.center().x() - size.width() / 2;
    const QRectF right(QPointF(mark.right() + kDistance, room.top() + kDistance), size);
    const QRectF left(QPointF(mark.left() - kDistance - size.width(), room.top() + kDistance), size);
    const QRectF below(QPointF(centredX, mark.bottom() + kDistance), size);
    const QRectF above(QPointF(centredX, mark.top() - kDistance - size.height()), size);
    const auto inside = [&](QRectF place) {
        place.moveLeft(
            std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - size.width())));
        place.moveTop(
            std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
        return place;
    };
    const bool isTall = mark.height() > mark.width();
    const QList<QRectF> wishes = isTall ? QList{right, left, below, above} : QList{below, above, right, left};
    for (const QRectF &wish : wishes)
        if (!inside(wish).intersects(mark))
            return inside(wish);
    return inside(wishes.constFirst());
}

void ChartBubble::paintLine(QPainter &painter, const QRectF &place, const Line &line) const
{
    qreal left = place.left();
    if (line.series >= 0) {
        const QRectF sample(left, place.center().y() - kSample / 2 + 1, kSample, kSample - 2);
        ChartLegend::paintSwatch(painter, sample, m_data.series[line.series], m_style);
        left += kSample + kSampleGap;
    }
    const bool isCurrent = line.series >= 0 && line.series == m_current.series;
    const qreal value =
        line.value.isEmpty() ? 0 : QFontMetricsF(m_style.boldFont()).horizontalAdvance(line.value) + 1;
    const QRectF name(
        QPointF(left, place.top()),
        QPointF(std::max(left, place.right() - value - (value > 0 ? kSampleGap : 0)), place.bottom()));
    const QColor text = m_style.color(Theme::Role::Text);
    m_style.paintText(painter, name, Qt::AlignLeft | Qt::AlignVCenter, line.name,
                      isCurrent ? text : m_style.color(Theme::Role::Secondary), isCurrent);
    m_style.paintText(
        painter, QRectF(QPointF(std::max(left, place.right() - value), place.top()), place.bottomRight()),
        Qt::AlignRight | Qt::AlignVCenter, line.value, text, isCurrent);
}

void ChartBubble::paint(QPainter &painter, const QRectF &room, const QRectF &mark) const
{
    if (m_readout.title.isEmpty())
        return;
    constexpr qreal kRadius = 6;
    const auto fitting = static_cast<qsizetype>((room.height() - 2 * kPadding) / m_style.line()) - 1;
    QList<Line> lines = m_readout.lines;
    if (lines.size() > std::max<qsizetype>(1, fitting)) {
        // The one that was asked for stays; the others are in the table.
        const auto isCurrent = [this](const Line &line) { return line.series == m_current.series; };
        if (const auto found = std::ranges::find_if(lines, isCurrent); found != lines.end())
            std::rotate(lines.begin(), found, found + 1);
        lines = lines.first(std::max<qsizetype>(1, fitting));
    }
    const QRectF place = placeFor(sizeIn(room, lines.size()), room, mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.color(Theme::Role::Neutral), 1));
    painter.setBrush(m_style.color(Theme::Role::Surface));
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    QRectF row(place.left() + kPadding, place.top() + kPadding, place.width() - 2 * kPadding, m_style.line());
    m_style.paintText(painter, row, Qt::AlignLeft | Qt::AlignVCenter, m_readout.title,
                      m_style.color(Theme::Role::Text), true);
    for (const Line &line : std::as_const(lines)) {
        row.translate(0, m_style.line());
        paintLine(painter, row, line);
    }
}

} // namespace vinculo::ui
