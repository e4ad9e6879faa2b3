// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/noticeline.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace vinculo::ui {

NoticeLine::NoticeLine(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new WordLabel(theme, WordLabel::Look::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    m_icon->setTextFormat(Qt::PlainText);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &NoticeLine::restyle);
    hide();
}

void NoticeLine::setNotice(Tone tone, const QString &text)
{
    const bool isNew = text != m_text->text();
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    restyle();
    setVisible(!text.isEmpty());
    if (isNew && !text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tintOf(m_tone));
    painter.drawRoundedRect(rect(), Theme::space(2), Theme::space(2));
}

void NoticeLine::restyle()
{
    const int size = Theme::space(5);
    m_icon->setPixmap(m_theme.toneIcon(m_tone).pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

} // namespace vinculo::ui
