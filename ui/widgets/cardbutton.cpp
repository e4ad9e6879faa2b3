// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardbutton.h"

#include <QKeyEvent>
#include <QPainter>

namespace vinculo::ui {

CardButton::CardButton(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CardButton::paintCard(QPainter &painter, Theme::Role surface, bool isStrong) const
{
    painter.setPen(
        QPen(m_theme.color(isStrong ? Theme::Role::Accent : Theme::Role::Border), isStrong ? 2 : 1));
    painter.setBrush(m_theme.color(surface));
    const qreal inset = isStrong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::space(2),
                            Theme::space(2));
}

void CardButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void CardButton::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_isWalked =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    m_isWalked = true;
    update();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace vinculo::ui
