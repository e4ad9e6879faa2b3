// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

#include <QImage>

namespace vinculo::ui {

//! A whole chart with its words (title, what is counted, summary, notes) for pictures and paper.
class ChartDrawing
{
public:
    //! `isTitled`: with title and subject; a report that writes its own headings leaves them out.
    ChartDrawing(models::ChartKind kind, const models::ChartData &data, const PlotStyle &style,
                 bool isTitled = true);

    //! In the style's pixels: 1/96 inch for PlotStyle::paper(). On a printer scale the painter to that first.
    [[nodiscard]] qreal heightFor(qreal width) const;
    void paint(QPainter &painter, const QRectF &place) const;

    [[nodiscard]] QImage toImage(qreal width,
                                 qreal pixelRatio) const; //!< on the style's surface, with a margin
    [[nodiscard]] QByteArray toPng(qreal width, qreal pixelRatio) const;
    [[nodiscard]] QByteArray toSvg(qreal width) const;

private:
    struct Words
    {
        QString text;
        QFont font;
        Theme::Role role = Theme::Role::Text;
    };
    [[nodiscard]] static qreal heightOf(const Words &words, qreal width);
    [[nodiscard]] qreal heightOf(const QList<Words> &block, qreal width) const;
    void paintBlock(QPainter &painter, const QList<Words> &block, QRectF place) const;
    [[nodiscard]] QSizeF sizeWithMargin(qreal width) const;
    void paintWithMargin(QPainter &painter, QSizeF size) const;

    std::unique_ptr<ChartPlot> m_plot;
    QList<Words> m_head;
    QList<Words> m_foot;
};

} // namespace vinculo::ui
