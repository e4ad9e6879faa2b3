// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace vinculo::ui {

namespace {
constexpr int kShownMs = 10'000;
}

Toast::Toast(Theme &theme, QWidget *page)
    : QFrame(page)
    , m_theme(theme)
    , m_sentence(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(2), Theme::space(2));
    layout->setSpacing(Theme::space(4));
    m_sentence->setTextRole(theme, Theme::Role::Text);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, &Toast::onTimeout);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    page->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &sentence, const QString &button, std::function<void()> action)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_action = std::move(action);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

void Toast::place()
{
    layout()->activate();
    const QRect room =
        parentWidget()->rect().adjusted(Theme::space(4), 0, -Theme::space(4), -Theme::space(12));
    const QSize size = sizeHint().boundedTo(room.size());
    setGeometry(room.center().x() - size.width() / 2, room.bottom() - size.height(), size.width(),
                size.height());
}

void Toast::onTimeout()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_timer.start();
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    painter.setBrush(m_theme.color(Theme::Role::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
}

} // namespace vinculo::ui
