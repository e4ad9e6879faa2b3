// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/figurecard.h"

#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kLeastWidth = 132;

} // namespace

FigureCard::FigureCard(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
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
    QFont font = m_theme.font(Theme::TextSize::PageTitle);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics value(valueFont());
    const QFontMetrics word(m_theme.font(Theme::TextSize::Body));
    const QFontMetrics change(m_theme.font(Theme::TextSize::Secondary));
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
    const bool showsRing = hasFocus() && m_showsRing;
    const bool isHot = m_content.opensRows && (underMouse() || isDown());
    painter.setPen(
        QPen(m_theme.color(showsRing ? Theme::Role::Accent : Theme::Role::Border), showsRing ? 2 : 1));
    painter.setBrush(m_theme.color(isHot ? Theme::Role::Hover : Theme::Role::Surface));
    const qreal inset = showsRing ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::space(2),
                            Theme::space(2));
    QRect area = rect().adjusted(Theme::space(4), Theme::space(3), -Theme::space(3), -Theme::space(3));
    painter.setFont(valueFont());
    painter.setPen(m_theme.color(Theme::Role::Text));
    const QFontMetrics value(valueFont());
    painter.drawText(QRect(area.topLeft(), QSize(area.width(), value.height())),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     value.elidedText(m_content.value, Qt::ElideRight, area.width()));
    area.setTop(area.top() + value.height());
    painter.setFont(m_theme.font(Theme::TextSize::Body));
    const int line = QFontMetrics(painter.font()).lineSpacing();
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    painter.drawText(QRect(area.topLeft(), QSize(area.width(), 2 * line)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_content.word);
    area.setTop(area.top() + 2 * line + Theme::space(1));
    paintChange(painter, area);
}

void FigureCard::paintChange(QPainter &painter, const QRect &line) const
{
    if (m_content.change.isEmpty())
        return;
    painter.setFont(m_theme.font(Theme::TextSize::Secondary));
    painter.setPen(m_theme.color(m_content.changeRole));
    QRect text = line;
    if (m_content.direction != 0) {
        const QString arrow = m_content.direction > 0 ? u"trend-up"_s : u"trend-down"_s;
        const QRect icon(line.left(), line.center().y() - kIcon / 2, kIcon, kIcon);
        m_theme.icon(arrow, m_content.changeRole).paint(&painter, icon);
        text.setLeft(icon.right() + Theme::space(1));
    }
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_content.change, Qt::ElideRight, text.width()));
}

void FigureCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureCard::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsRing =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    m_showsRing = true;
    update();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace vinculo::ui
