// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuspill.h"

namespace vinculo::ui {

StatusPill::StatusPill(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_pill(theme)
{
    setFont(theme.font(Theme::TextSize::Secondary));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void StatusPill::setStatus(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return m_pill.sizeFor(m_word, fontMetrics());
}

QSize StatusPill::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void StatusPill::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    m_pill.paint(painter, rect(), m_word, m_tone, layoutDirection());
}

} // namespace vinculo::ui
