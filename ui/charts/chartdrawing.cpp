// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include "models/table/visibletext.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace vinculo::ui {

using models::visibleText;

namespace {

constexpr qreal kMargin = 16;
constexpr qreal kBlockGap = 12; //!< px between words and drawing
constexpr qreal kWordsGap = 2;
constexpr int kWordFlags = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
constexpr int kDotsPerInch = 96;

} // namespace

ChartDrawing::ChartDrawing(models::ChartKind kind, const models::ChartData &data, const PlotStyle &style,
                           bool isTitled)
    : m_plot(ChartPlot::make(kind, data, style))
{
    constexpr qreal kTitle = 1.25;
    const auto add = [&](QList<Words> &block, const QString &text, const QFont &font, Theme::Role role) {
        if (!text.isEmpty())
            block.append({text, font, role});
    };
    if (isTitled) {
        QFont title = style.boldFont();
        title.setPixelSize(qRound(title.pixelSize() * kTitle));
        add(m_head, visibleText(data.title), title, Theme::Role::Text);
        add(m_head, visibleText(data.subject), style.font(), Theme::Role::Secondary);
    }
    add(m_head, style.text().summary(data, kind), style.font(), Theme::Role::Text);
    for (const QString &note : data.notes)
        add(m_foot, visibleText(note), style.font(), Theme::Role::Secondary);
}

qreal ChartDrawing::heightOf(const Words &words, qreal width)
{
    constexpr qreal kEndless = 1e6;
    return std::ceil(QFontMetricsF(words.font)
                         .boundingRect(QRectF(0, 0, width, kEndless), kWordFlags, words.text)
                         .height());
}

qreal ChartDrawing::heightOf(const QList<Words> &block, qreal width) const
{
    qreal height = block.isEmpty() ? 0 : kBlockGap;
    for (const Words &words : block)
        height += heightOf(words, width) + kWordsGap;
    return height;
}

qreal ChartDrawing::heightFor(qreal width) const
{
    return heightOf(m_head, width) + m_plot->heightFor(width) + heightOf(m_foot, width);
}

void ChartDrawing::paintBlock(QPainter &painter, const QList<Words> &block, QRectF place) const
{
    for (const Words &words : block) {
        place.setHeight(heightOf(words, place.width()));
        painter.setFont(words.font);
        painter.setPen(m_plot->style().color(words.role));
        painter.drawText(place, kWordFlags, words.text);
        place.moveTop(place.bottom() + kWordsGap);
    }
}

void ChartDrawing::paint(QPainter &painter, const QRectF &place) const
{
    const qreal head = heightOf(m_head, place.width());
    const qreal foot = heightOf(m_foot, place.width());
    painter.save();
    paintBlock(painter, m_head, place);
    m_plot->layOut(place.adjusted(0, head, 0, -foot));
    m_plot->paint(painter);
    paintBlock(painter, m_foot, place.adjusted(0, place.height() - foot + kBlockGap, 0, 0));
    painter.restore();
}

QSizeF ChartDrawing::sizeWithMargin(qreal width) const
{
    return {width, std::ceil(heightFor(width - 2 * kMargin)) + 2 * kMargin};
}

void ChartDrawing::paintWithMargin(QPainter &painter, QSizeF size) const
{
    const QRectF place(QPointF(), size);
    painter.fillRect(place, m_plot->style().color(Theme::Role::Surface));
    paint(painter, place.adjusted(kMargin, kMargin, -kMargin, -kMargin));
}

QImage ChartDrawing::toImage(qreal width, qreal pixelRatio) const
{
    const QSizeF size = sizeWithMargin(width);
    QImage image((size * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintWithMargin(painter, size);
    return image;
}

QByteArray ChartDrawing::toPng(qreal width, qreal pixelRatio) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    toImage(width, pixelRatio).save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartDrawing::toSvg(qreal width) const
{
    const QSizeF size = sizeWithMargin(width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(visibleText(m_plot->data().title).toHtmlEscaped());
    QPainter painter(&generator);
    paintWithMargin(painter, size);
    painter.end();
    return bytes;
}

} // namespace vinculo::ui
