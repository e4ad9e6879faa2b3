// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/figurecard.h"

#include "ui/widgets/plainlabel.h"

#include <QPainter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kLeastWidth = 132;

} // namespace

FigureCard::FigureCard(Theme &theme, QWidget *parent)
    : CardButton(theme, parent)
{
}

void FigureCard::setContent(const FigureContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setCursor(content.opensRows ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(PlainLabel::toolTipText(content.toolTip));
    //: a figure read aloud: %1 value, %2 what is counted, e.g. "212 links"
    const QString name = tr("%1 %2").arg(content.spoken, content.word);
    //: a figure read aloud: %1 e.g. "212 links", %2 e.g. "3 more"
    setAccessibleName(content.change.isEmpty() ? name : tr("%1, %2").arg(name, content.change));
    setAccessibleDescription(content.toolTip);
    updateGeometry();
    update();
}

QFont FigureCard::valueFont() const
{
    QFont font = theme().font(Theme::TextSize::PageTitle);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics value(valueFont());
    const QFontMetrics word(theme().font(Theme::TextSize::Body));
    const QFontMetrics change(theme().font(Theme::TextSize::Secondary));
    const int below = m_content.isCompared ? Theme::space(1) + std::max(change.height(), kIcon) : 0;
    const int height = Theme::space(3) + value.height() + 2 * word.lineSpacing() + below + Theme::space(3);
    const int width = std::max(value.horizontalAdvance(m_content.value), kLeastWidth) + 2 * Theme::space(4);
    return {width, height};
}

QSize FigureCard::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = m_content.opensRows && (underMouse() || isDown());
    paintCard(painter, isHot ? Theme::Role::Hover : Theme::Role::Surface, showsRing());
    QRect area = rect().adjusted(Theme::space(4), Theme::space(3), -Theme::space(3), -Theme::space(3));
    painter.setFont(valueFont());
    painter.setPen(theme().color(Theme::Role::Text));
    const QFontMetrics value(valueFont());
    painter.drawText(QRect(area.topLeft(), QSize(area.width(), value.height())),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     value.elidedText(m_content.value, Qt::ElideRight, area.width()));
    area.setTop(area.top() + value.height());
    painter.setFont(theme().font(Theme::TextSize::Body));
    const int line = QFontMetrics(painter.font()).lineSpacing();
    painter.setPen(theme().color(Theme::Role::Secondary));
    painter.drawText(QRect(area.topLeft(), QSize(area.width(), 2 * line)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_content.word);
    area.setTop(area.top() + 2 * line + Theme::space(1));
    paintChange(painter, area);
}

void FigureCard::paintChange(QPainter &painter, const QRect &line) const
{
    if (m_content.change.isEmpty())
        return;
    painter.setFont(theme().font(Theme::TextSize::Secondary));
    painter.setPen(theme().color(m_content.changeRole));
    QRect text = line;
    if (m_content.direction != 0) {
        const QString arrow = m_content.direction > 0 ? u"trend-up"_s : u"trend-down"_s;
        const QRect icon(line.left(), line.center().y() - kIcon / 2, kIcon, kIcon);
        theme().icon(arrow, m_content.changeRole).paint(&painter, icon);
        text.setLeft(icon.right() + Theme::space(1));
    }
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_content.change, Qt::ElideRight, text.width()));
}

} // namespace vinculo::ui
