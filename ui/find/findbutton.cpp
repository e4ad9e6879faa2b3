// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findbutton.h"

#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QPainter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 360;
constexpr int kIcon = 16;
constexpr int kRadius = 6;

} // namespace

FindButton::FindButton(Theme &theme, Environment environment, QAction &action, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_environment(environment)
    , m_action(action)
{
    setObjectName(u"findAnyone"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(&action, &QAction::changed, this, &FindButton::refresh);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void FindButton::refresh()
{
    QString text = m_action.text();
    setText(text.remove(u'&'));
    m_keys = m_action.shortcut().toString(QKeySequence::NativeText);
    setAccessibleName(text);
    setToolTip(PlainLabel::toolTipText(m_action.statusTip()));
    updateGeometry();
    update();
}

QSize FindButton::sizeHint() const
{
    return {kWidth, fontMetrics().height() + Theme::space(2)};
}

QSize FindButton::minimumSizeHint() const
{
    return {kIcon + Theme::space(8), sizeHint().height()};
}

void FindButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Darker than the band, so that the white letters stand out more than on it.
    painter.setBrush(m_theme.bandColor(m_environment).darker(underMouse() || isDown() ? 160 : 135));
    QColor line = m_theme.color(Theme::Role::OnBand);
    line.setAlphaF(hasFocus() ? 1.0F : 0.45F);
    painter.setPen(QPen(line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    const QRect inner = rect().adjusted(Theme::space(2), 0, -Theme::space(2), 0);
    m_theme.icon(u"search"_s, Theme::Role::OnBand)
        .paint(&painter, QRect(inner.x(), (height() - kIcon) / 2, kIcon, kIcon));
    painter.setPen(m_theme.color(Theme::Role::OnBand));
    const int begin = inner.x() + kIcon + Theme::space(2);
    const int keys = fontMetrics().horizontalAdvance(m_keys);
    const int words = fontMetrics().horizontalAdvance(text());
    const bool hasRoom = begin + words + Theme::space(3) + keys <= inner.right();
    if (hasRoom)
        painter.drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter), m_keys);
    const QRect room(begin, 0, inner.right() - begin - (hasRoom ? keys + Theme::space(2) : 0), height());
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void FindButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FindButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vinculo::ui
