// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include <QPainter>
#include <QStyle>

namespace vinculo::ui {

ProgressLine::ProgressLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    m_tick.setInterval(40);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_running = true;
        // Animations switched off in the system (reduced motion): a still line says the same.
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            m_tick.start();
        update();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 2) % 130;
        update();
    });
}

void ProgressLine::start(double share)
{
    m_share = share;
    if (!m_running && !m_delay.isActive())
        m_delay.start();
    update();
}

void ProgressLine::stop()
{
    m_delay.stop();
    m_tick.stop();
    m_running = false;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_running)
        return;
    QPainter painter(this);
    QRectF bar(rect());
    if (m_share >= 0) {
        bar.setWidth(bar.width() * qMin(1.0, m_share));
    } else {
        const qreal from = (m_phase - 30) / 100.0 * width();
        bar = QRectF(qMax<qreal>(0, from), 0, qMin<qreal>(width() * 0.3, from + width() * 0.3), height());
    }
    painter.fillRect(bar, m_theme.color(Theme::Role::Accent));
}

} // namespace vinculo::ui
