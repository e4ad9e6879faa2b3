// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotstyle.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

using models::SeriesRole;

namespace {

constexpr qreal kPaperText = 12; //!< px of 1/96 inch: 9 pt
constexpr qreal kHatchStep = 5;

Theme::Role themeRole(SeriesRole role)
{
    switch (role) {
    case SeriesRole::In:
    case SeriesRole::Ok:
        return Theme::Role::Ok;
    case SeriesRole::Out:
    case SeriesRole::Attention:
        return Theme::Role::Attention;
    case SeriesRole::Accent:
        return Theme::Role::Accent;
    case SeriesRole::Violet:
        return Theme::Role::Violet;
    case SeriesRole::Neutral:
        break;
    }
    return Theme::Role::Neutral;
}

//! On whole pixels, so that a hairline is one.
QRectF crisp(const QRectF &rect)
{
    const qreal left = std::round(rect.left());
    const qreal top = std::round(rect.top());
    return {left, top, std::max(1.0, std::round(rect.right()) - left),
            std::max(1.0, std::round(rect.bottom()) - top)};
}

} // namespace

PlotStyle::PlotStyle(const QFont &font, qreal pixelSize, qreal rowHeight)
    : m_font(font)
    , m_rowHeight(rowHeight)
{
    m_font.setPixelSize(std::max(1, qRound(pixelSize)));
    m_line = std::ceil(QFontMetricsF(m_font).height());
}

PlotStyle PlotStyle::screen(const Theme &theme, Theme::Density density)
{
    const QFont font = theme.font(Theme::TextSize::Secondary);
    PlotStyle style(font, QFontInfo(font).pixelSize(), Theme::rowHeight(density));
    for (std::size_t i = 0; i < kRoles; ++i)
        style.m_colors[i] = theme.color(static_cast<Theme::Role>(i));
    return style;
}

PlotStyle PlotStyle::paper(const Theme &theme, const QLocale &locale)
{
    PlotStyle style(theme.font(Theme::TextSize::Body), kPaperText, Theme::rowHeight(Theme::Density::Compact));
    style.m_text = models::ChartText(locale);
    for (std::size_t i = 0; i < kRoles; ++i)
        style.m_colors[i] = Theme::paperColor(static_cast<Theme::Role>(i));
    return style;
}

QColor PlotStyle::color(SeriesRole role) const
{
    return color(themeRole(role));
}

QColor PlotStyle::tint(SeriesRole role) const
{
    constexpr int kShare = 16; // percent
    const QColor front = color(role);
    const QColor back = color(Theme::Role::Surface);
    const auto mix = [](int a, int b) { return (a * kShare + b * (100 - kShare)) / 100; };
    return {mix(front.red(), back.red()), mix(front.green(), back.green()), mix(front.blue(), back.blue())};
}

QFont PlotStyle::boldFont() const
{
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void PlotStyle::paintHatch(QPainter &painter, const QRectF &area, const QColor &color, qreal step,
                           bool isRising) const
{
    painter.setPen(QPen(color, 1.25));
    QList<QLineF> lines;
    for (qreal start = step / 2 - area.height(); start < area.width(); start += step) {
        const qreal from = std::max(0.0, start);
        const qreal to = std::min(area.width(), start + area.height());
        if (to <= from)
            continue;
        const auto y = [&](qreal x) {
            return isRising ? area.bottom() - (x - start) : area.top() + (x - start);
        };
        lines.append({area.left() + from, y(from), area.left() + to, y(to)});
    }
    painter.drawLines(lines);
}

void PlotStyle::paintBar(QPainter &painter, const QRectF &bar, SeriesRole role) const
{
    constexpr qreal kNarrow = 4;
    const QRectF place = crisp(bar);
    const bool isNarrow = place.width() < kNarrow || place.height() < kNarrow;
    const QColor front = color(role);
    const bool isSolid = role == SeriesRole::In || role == SeriesRole::Ok || role == SeriesRole::Accent;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSolid || (isNarrow && role == SeriesRole::Neutral) ? front : tint(role));
    painter.drawRect(place);
    if (isNarrow && !isSolid &&
        role != SeriesRole::Neutral) { // too small for a pattern: dashes along the bar
        const bool isTall = place.height() > place.width();
        QPen dashes(front, std::min(place.width(), place.height()), Qt::SolidLine, Qt::FlatCap);
        dashes.setDashPattern({2 / dashes.widthF(), 2 / dashes.widthF()});
        painter.setPen(dashes);
        const QPointF middle = place.center();
        painter.drawLine(isTall ? QLineF(middle.x(), place.bottom(), middle.x(), place.top())
                                : QLineF(place.left(), middle.y(), place.right(), middle.y()));
        painter.restore();
        return;
    }
    const QRectF inner = place.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (role) {
    case SeriesRole::In:
    case SeriesRole::Ok:
    case SeriesRole::Accent:
        break;
    case SeriesRole::Out:
    case SeriesRole::Attention:
        paintHatch(painter, inner, front, kHatchStep, true);
        break;
    case SeriesRole::Violet:
        paintHatch(painter, inner, front, kHatchStep, true);
        paintHatch(painter, inner, front, kHatchStep, false);
        break;
    case SeriesRole::Neutral:
        break;
    }
    if (!isSolid) {
        painter.setPen(QPen(front, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner);
    }
    painter.restore();
}

void PlotStyle::paintLine(QPainter &painter, const QPolygonF &line)
{
    constexpr qsizetype kPiece = 16;
    for (qsizetype first = 0; first + 1 < line.size(); first += kPiece) {
        const qsizetype count = std::min(kPiece + 1, line.size() - first);
        painter.drawPolyline(line.constData() + first, static_cast<int>(count));
    }
}

void PlotStyle::paintText(QPainter &painter, const QRectF &place, Qt::Alignment alignment,
                          const QString &text, const QColor &color, bool isBold) const
{
    const QFont used = isBold ? boldFont() : m_font;
    painter.setFont(used);
    painter.setPen(color);
    const QString shown = QFontMetricsF(used).elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace vinculo::ui
