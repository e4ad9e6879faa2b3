// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharebar.h"

#include <QPainter>

#include <algorithm>

namespace vinculo::ui {

namespace {

constexpr int kHeight = 6;

}

ShareBar::ShareBar(Theme &theme, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {kHeight * 20, kHeight};
}

QSize ShareBar::minimumSizeHint() const
{
    return {kHeight * 10, kHeight};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(rect());
    const qreal radius = whole.height() / 2;
    painter.setBrush(m_theme.color(Theme::Role::Border));
    painter.drawRoundedRect(whole, radius, radius);
    const int range = maximum() - minimum();
    if (range <= 0 || value() <= minimum())
        return;
    const bool isUnderWay = m_tone == Tone::None || m_tone == Tone::Neutral;
    painter.setBrush(isUnderWay ? m_theme.color(Theme::Role::Accent) : m_theme.toneColor(m_tone));
    QRectF done = whole;
    done.setWidth(std::max(whole.height(), whole.width() * (value() - minimum()) / range));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(whole.right());
    painter.drawRoundedRect(done, radius, radius);
}

} // namespace vinculo::ui
