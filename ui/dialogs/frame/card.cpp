// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/card.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace vinculo::ui {

Card::Card(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Theme::Role::Border));
    painter.setBrush(m_theme.color(Theme::Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::space(2), Theme::space(2));
}

} // namespace vinculo::ui
