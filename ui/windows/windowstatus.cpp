// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowstatus.h"

#include "models/table/cellformatter.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/ratemeter.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

WindowStatus::WindowStatus(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_counts(new PlainLabel(this))
    , m_age(new PlainLabel(this))
    , m_tasks(new QToolButton(this))
    , m_rate(new RateMeter(theme, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 3, Theme::space(4), 3);
    layout->setSpacing(Theme::space(5));
    for (PlainLabel *label : {m_text, m_counts, m_age})
        label->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_text->setElideMode(Qt::ElideRight);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_counts);
    m_tasks->setObjectName(u"runningTasks"_s);
    m_tasks->setAutoRaise(true);
    m_tasks->setIcon(theme.icon(u"task"_s, Theme::Role::Accent));
    m_tasks->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tasks->setFont(theme.font(Theme::TextSize::Secondary));
    m_tasks->setFocusPolicy(Qt::TabFocus);
    m_tasks->hide();
    connect(m_tasks, &QToolButton::clicked, this, &WindowStatus::tasksRequested);
    layout->addWidget(m_tasks);
    layout->addWidget(m_rate);
    layout->addWidget(m_age);
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(10'000);
    connect(&m_messageTimer, &QTimer::timeout, this, &WindowStatus::forgetMessage);
}

void WindowStatus::setStatus(const PageStatus &status)
{
    m_status = status;
    refresh();
}

void WindowStatus::tell(const QString &message)
{
    m_message = message;
    m_messageTimer.start();
    refresh();
    // Screen readers read the line when its name changes; Qt 6.4 has no announcement event.
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void WindowStatus::forgetMessage()
{
    m_messageTimer.stop();
    m_message.clear();
    refresh();
}

void WindowStatus::setGovernor(api::Governor *governor)
{
    m_rate->setGovernor(governor);
}

void WindowStatus::setTasks(int running)
{
    m_running = running;
    m_tasks->setVisible(running > 0);
    refresh();
}

void WindowStatus::retranslate()
{
    m_rate->retranslate();
    forgetMessage(); // it is in the language of before
}

void WindowStatus::refresh()
{
    const QLocale locale;
    m_text->setText(m_message.isEmpty() ? m_status.text : m_message);
    //: status line: number of rows the server has, when it does not say
    const QString total =
        m_status.total < 0 ? tr("?", "unknown number of rows") : locale.toString(m_status.total);
    //: status line, rows: %1 shown, %2 loaded, %3 at the server
    m_counts->setText(tr("%1 shown / %2 loaded / %3 in all")
                          .arg(locale.toString(m_status.shown), locale.toString(m_status.loaded), total));
    m_counts->setVisible(m_status.hasCounts);
    //: status line: button that leads to the page of tasks
    m_tasks->setText(tr("%Ln task(s) running", nullptr, m_running));
    m_age->setVisible(m_status.receivedAt.has_value());
    if (m_status.receivedAt) {
        const qint64 at = m_status.receivedAt->toMSecsSinceEpoch();
        //: status line: %1 age such as "2 minutes ago"
        m_age->setText(
            tr("Data: %1").arg(models::CellFormatter(locale).age(at, QDateTime::currentMSecsSinceEpoch())));
        m_age->setToolTip(PlainLabel::toolTipText(
            locale.toString(m_status.receivedAt->toLocalTime(), QLocale::LongFormat)));
    }
}

QString WindowStatus::text() const
{
    return m_text->text();
}

QString WindowStatus::countsText() const
{
    return m_counts->text();
}

} // namespace vinculo::ui
