// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/triage/lanebutton.h"

#include "ui/widgets/plainlabel.h"

#include <QPainter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kLeastWidth = 104;

} // namespace

LaneButton::LaneButton(Theme &theme, QWidget *parent)
    : CardButton(theme, parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
}

void LaneButton::setContent(const LaneContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setToolTip(PlainLabel::toolTipText(content.toolTip));
    //: a lane read aloud: %1 who has to act, %2 how many links
    QString name = tr("%1: %2").arg(content.word, content.spoken);
    if (!content.change.isEmpty())
        //: a lane read aloud: %1 e.g. "Customer: 12 links", %2 e.g. "3 more"
        name = tr("%1, %2").arg(name, content.change);
    if (content.isDone)
        //: a lane read aloud: %1 e.g. "Customer: 12 links"
        name = tr("%1, done for today").arg(name);
    setAccessibleName(name);
    setAccessibleDescription(content.toolTip);
    updateGeometry();
    update();
}

QFont LaneButton::valueFont() const
{
    return theme().font(Theme::TextSize::PageTitle);
}

QSize LaneButton::sizeHint() const
{
    const QFontMetrics word(theme().font(Theme::TextSize::Body));
    const QFontMetrics value(valueFont());
    const int width = std::max({word.horizontalAdvance(m_content.word) + kIcon + Theme::space(2),
                                value.horizontalAdvance(m_content.value), kLeastWidth - Theme::space(6)});
    return {width + Theme::space(6),
            Theme::space(2) + word.height() + Theme::space(1) + value.height() + Theme::space(2)};
}

//! Small enough for the bar to find out that it has to wrap.
QSize LaneButton::minimumSizeHint() const
{
    return {kLeastWidth / 2, sizeHint().height()};
}

void LaneButton::paintFrame(QPainter &painter) const
{
    const Theme::Role surface = isChecked()    ? Theme::Role::Selection
                                : underMouse() ? Theme::Role::Hover
                                               : Theme::Role::Surface;
    paintCard(painter, surface, showsRing() || isChecked());
    if (!showsRing())
        return;
    painter.setPen(QPen(theme().color(Theme::Role::Accent), 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), Theme::space(1), Theme::space(1));
}

void LaneButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    QRect area = rect().adjusted(Theme::space(3), Theme::space(2), -Theme::space(3), -Theme::space(2));
    painter.setFont(theme().font(Theme::TextSize::Body));
    const int line = QFontMetrics(painter.font()).height();
    theme()
        .icon(m_content.icon, Theme::Role::Secondary)
        .paint(&painter, QRect(area.left(), area.top() + (line - kIcon) / 2, kIcon, kIcon));
    const QRect word(area.left() + kIcon + Theme::space(2), area.top(),
                     area.width() - kIcon - Theme::space(2), line);
    painter.setPen(theme().color(Theme::Role::Text));
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_content.word, Qt::ElideRight, word.width()));
    area.setTop(area.top() + line + Theme::space(1));
    paintSecondLine(painter, area);
}

//! The count, and at its right as much of the change as has room.
void LaneButton::paintSecondLine(QPainter &painter, QRect line) const
{
    painter.setFont(valueFont());
    painter.setPen(theme().color(Theme::Role::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_content.value);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(m_content.value) + Theme::space(2));
    painter.setFont(theme().font(Theme::TextSize::Secondary));
    const QFontMetrics metrics(painter.font());
    const auto draw = [&](const QString &icon, Theme::Role role, const QString &text) {
        const QRect place(line.left(), line.center().y() - kIcon / 2 + 1, kIcon, kIcon);
        if (place.right() > line.right())
            return;
        theme().icon(icon, role).paint(&painter, place);
        line.setLeft(place.right() + Theme::space(1));
        // Half a word says nothing; the whole sentence is in the tool tip.
        if (metrics.horizontalAdvance(text) > line.width())
            return;
        painter.setPen(theme().color(role));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    if (m_content.isDone) {
        //: beside the count of a lane that somebody has gone through today
        draw(u"check"_s, Theme::Role::Ok, tr("done"));
    } else if (m_content.direction != 0) {
        const bool isMore = m_content.direction > 0;
        draw(isMore ? u"trend-up"_s : u"trend-down"_s, isMore ? Theme::Role::Attention : Theme::Role::Ok,
             m_content.change);
    }
}

} // namespace vinculo::ui
