// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pillpainter.h"

#include <QStyle>

namespace vinculo::ui {

namespace {
constexpr int kIcon = 14;
constexpr int kSide = 7;
constexpr int kGap = 5;
} // namespace

QSize PillPainter::sizeFor(const QString &word, const QFontMetrics &metrics) const
{
    return {kSide + kIcon + kGap + metrics.horizontalAdvance(word) + kSide + 2,
            qMax(metrics.height() + 4, 20)};
}

void PillPainter::paint(QPainter &painter, const QRect &cell, const QString &word, Tone tone,
                        Qt::LayoutDirection direction) const
{
    const QFontMetrics metrics(painter.font());
    QSize size = sizeFor(word, metrics);
    size.setWidth(qMin(size.width(), cell.width()));
    size.setHeight(qMin(size.height(), cell.height() - 2));
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, cell);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tintOf(tone));
    painter.drawRoundedRect(pill, 10, 10);
    const bool mirrored = direction == Qt::RightToLeft;
    const QRect iconRect(mirrored ? pill.right() - kSide - kIcon : pill.left() + kSide,
                         pill.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    m_theme.toneIcon(tone == Tone::None ? Tone::Neutral : tone).paint(&painter, iconRect);
    const QRect textRect = mirrored ? pill.adjusted(kSide, 0, -kSide - kIcon - kGap, 0)
                                    : pill.adjusted(kSide + kIcon + kGap, 0, -kSide, 0);
    painter.setPen(m_theme.toneColor(tone));
    painter.drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     metrics.elidedText(word, Qt::ElideRight, textRect.width() + 2));
    painter.restore();
}

} // namespace vinculo::ui
