// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttext.h"

#include "models/table/visibletext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

namespace {

constexpr qsizetype kMostLetters = 4000; //!< more cannot be on the lines of any text here

} // namespace

ReportText::ReportText(const QString &text, const ReportTextStyle &style, qreal width)
    : m_color(style.color)
{
    // Cut first: making ten million letters visible takes longer than anybody waits.
    const QString shown = models::visibleText(text.left(kMostLetters));
    if (shown.isEmpty() || width <= 0)
        return;
    layOut(shown, style, width);
    if (m_layout->lineCount() <= style.mostLines)
        return;
    const QTextLine last = m_layout->lineAt(style.mostLines - 1);
    const qsizetype start = last.textStart();
    const QString rest = shown.mid(start, last.textLength() + m_layout->lineAt(style.mostLines).textLength());
    layOut(shown.left(start) +
               QFontMetricsF(style.font).elidedText(rest.trimmed() + QChar(u'\u2026'), Qt::ElideRight, width),
           style, width);
}

void ReportText::layOut(const QString &text, const ReportTextStyle &style, qreal width)
{
    QTextOption option(Qt::AlignAbsolute | (style.isRight ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    m_layout = std::make_shared<QTextLayout>(text, style.font);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    m_height = 0;
    m_lines = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        if (m_lines >= style.mostLines)
            continue;
        line.setPosition({0, m_height});
        m_height += std::ceil(line.height());
        ++m_lines;
    }
    m_layout->endLayout();
}

qreal ReportText::width() const
{
    qreal widest = 0;
    for (int i = 0; i < m_lines; ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

qreal ReportText::firstLineHeight() const
{
    return m_lines > 0 ? std::ceil(m_layout->lineAt(0).height()) : 0;
}

void ReportText::paint(QPainter &painter, QPointF place) const
{
    painter.setPen(m_color);
    for (int i = 0; i < m_lines; ++i)
        m_layout->lineAt(i).draw(&painter, place);
}

} // namespace vinculo::ui
