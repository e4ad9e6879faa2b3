// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdata.h"
#include "models/charts/charttext.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <array>

class QPainter;

namespace vinculo::ui {

//! Everything a chart is drawn with: colours, one font in pixels and words. A value, so that the same drawing
//! goes to a window, a picture or paper.
class PlotStyle
{
public:
    //! For the screen in the theme's current scheme.
    static PlotStyle screen(const Theme &theme, Theme::Density density);
    //! Light colours on white, text of 12 px: draw it in units of 1/96 inch. Numbers and dates as `locale`
    //! writes them.
    static PlotStyle paper(const Theme &theme, const QLocale &locale = QLocale());

    [[nodiscard]] QColor color(Theme::Role role) const { return m_colors[static_cast<std::size_t>(role)]; }
    [[nodiscard]] QColor color(models::SeriesRole role) const;
    [[nodiscard]] QColor tint(models::SeriesRole role) const; //!< the same, mostly surface
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QFontMetricsF metrics() const { return QFontMetricsF(m_font); }
    [[nodiscard]] qreal line() const { return m_line; }           //!< height of a line of text
    [[nodiscard]] qreal rowHeight() const { return m_rowHeight; } //!< of charts with rows
    [[nodiscard]] const models::ChartText &text() const { return m_text; }

    //! A bar in colour and pattern of its role, made of plain shapes so that vector files have it too.
    void paintBar(QPainter &painter, const QRectF &bar, models::SeriesRole role) const;
    //! Slanted lines inside a rectangle. Nothing is clipped: not every paint engine can.
    void paintHatch(QPainter &painter, const QRectF &area, const QColor &color, qreal step,
                    bool isRising) const;
    //! An unbroken line with the painter's pen. In pieces: the raster engine's time grows with the square of
    //! a line's length.
    static void paintLine(QPainter &painter, const QPolygonF &line);
    //! One line of plain text, elided.
    void paintText(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text,
                   const QColor &color, bool isBold = false) const;

private:
    static constexpr std::size_t kRoles = static_cast<std::size_t>(Theme::Role::Hover) + 1;
    PlotStyle(const QFont &font, qreal pixelSize, qreal rowHeight);

    std::array<QColor, kRoles> m_colors;
    QFont m_font;
    qreal m_line = 0;
    qreal m_rowHeight = 0;
    models::ChartText m_text;
};

} // namespace vinculo::ui
