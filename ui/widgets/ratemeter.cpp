// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratemeter.h"

#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QPainter>

namespace vinculo::ui {

namespace {
constexpr int kBar = 44;
}

RateMeter::RateMeter(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(theme.font(Theme::TextSize::Secondary));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_timer, &QTimer::timeout, this, &RateMeter::refresh);
    m_timer.setInterval(1000);
    refresh();
}

void RateMeter::setGovernor(api::Governor *governor)
{
    if (m_governor)
        m_governor->disconnect(this);
    m_governor = governor;
    if (governor)
        connect(governor, &api::Governor::rateStateChanged, this, &RateMeter::refresh);
    refresh();
}

void RateMeter::refresh()
{
    m_state = m_governor ? m_governor->rateState() : api::RateState{};
    // Calls fall out of the 30-second window by themselves; without any there is nothing to watch.
    if (m_governor && (m_state.usedInWindow > 0 || m_state.waiting > 0 || m_state.pausedFor))
        m_timer.start();
    else
        m_timer.stop();
    const QLocale locale;
    //: rate meter: %1 calls used of %2 allowed, keep it short
    m_text = tr("%1/%2").arg(locale.toString(m_state.usedInWindow), locale.toString(m_state.limit));
    QString tip =
        tr("%1 of %2 calls in the last 30 seconds. Belvo allows no more from one address; the program waits "
           "by itself.")
            .arg(locale.toString(m_state.usedInWindow), locale.toString(m_state.limit));
    if (m_state.pausedFor) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*m_state.pausedFor).count();
        //: rate meter: seconds until calls go on
        m_text = tr("Paused: %1 s").arg(locale.toString(qlonglong(seconds)));
        tip = tr("Belvo has throttled this address. Calls go on by themselves in %Ln second(s).", nullptr,
                 int(seconds));
    } else if (m_state.waiting > 0) {
        tip += u'\n' + tr("%Ln call(s) are waiting.", nullptr, m_state.waiting);
    }
    setToolTip(PlainLabel::toolTipText(tip));
    setAccessibleName(tip);
    updateGeometry();
    update();
}

QSize RateMeter::sizeHint() const
{
    return {kBar + Theme::space(2) + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 4};
}

void RateMeter::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool blocked = m_state.pausedFor.has_value();
    const bool high = m_state.usedInWindow * 10 >= m_state.limit * 8;
    const auto role = blocked ? Theme::Role::Problem : high ? Theme::Role::Attention : Theme::Role::Accent;
    const QRectF groove(0, height() / 2.0 - 2, kBar, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Role::Border));
    painter.drawRoundedRect(groove, 2, 2);
    const qreal part = blocked ? 1.0 : qMin(1.0, qreal(m_state.usedInWindow) / qMax(1, m_state.limit));
    painter.setBrush(m_theme.color(role));
    painter.drawRoundedRect(QRectF(groove.x(), groove.y(), groove.width() * part, groove.height()), 2, 2);
    painter.setPen(m_theme.color(blocked || high ? role : Theme::Role::Secondary));
    painter.drawText(rect().adjusted(kBar + Theme::space(2), 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                     m_text);
}

} // namespace vinculo::ui
