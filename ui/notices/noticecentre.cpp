// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticecentre.h"

#include <QGuiApplication>
#include <QWindow>

#include <chrono>
#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::SettingKey;

namespace {

bool isLookedAt()
{
    return QGuiApplication::focusWindow() != nullptr;
}

} // namespace

QString nameOf(NoticeTopic topic)
{
    switch (topic) {
    case NoticeTopic::MfaWaiting:
        return u"mfa"_s;
    case NoticeTopic::Tasks:
        return u"tasks"_s;
    case NoticeTopic::Banks:
        break;
    }
    return u"banks"_s;
}

NoticeCentre::NoticeCentre(DesktopNotices &desktop, storage::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_desktop(desktop)
    , m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &NoticeCentre::showNow);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &NoticeCentre::onLookedAt);
    connect(&desktop, &DesktopNotices::activated, this, [this](const QString &kind) {
        for (const NoticeTopic topic : kNoticeTopics)
            if (nameOf(topic) == kind)
                Q_EMIT activated(topic);
    });
}

bool NoticeCentre::isOn(const storage::Settings &settings, NoticeTopic topic)
{
    return settings.value(SettingKey::DesktopNotices, nameOf(topic)).toBool();
}

void NoticeCentre::setOn(storage::Settings &settings, NoticeTopic topic, bool isOn)
{
    settings.setValue(SettingKey::DesktopNotices, isOn, nameOf(topic));
}

void NoticeCentre::tellMfaWaiting()
{
    ++m_waiting;
    soon(NoticeTopic::MfaWaiting);
}

void NoticeCentre::tellTaskEnded()
{
    ++m_ended;
    soon(NoticeTopic::Tasks);
}

void NoticeCentre::tellTaskBlocked()
{
    ++m_blocked;
    soon(NoticeTopic::Tasks);
}

void NoticeCentre::tellBankDown(const QString &bank)
{
    m_back.remove(bank);
    m_down.insert(bank);
    soon(NoticeTopic::Banks);
}

void NoticeCentre::tellBankBack(const QString &bank)
{
    m_down.remove(bank);
    m_back.insert(bank);
    soon(NoticeTopic::Banks);
}

void NoticeCentre::soon(NoticeTopic topic)
{
    if (isLookedAt())
        return onLookedAt();
    m_due.insert(topic);
    if (!m_soon.isActive()) // else a steady stream would put it off for ever
        m_soon.start();
}

void NoticeCentre::showNow()
{
    const QSet<NoticeTopic> due = std::exchange(m_due, {});
    for (const NoticeTopic topic : kNoticeTopics)
        if (due.contains(topic) && isOn(m_settings, topic))
            show(topic);
}

//! What was missed can be seen in the window.
void NoticeCentre::onLookedAt()
{
    if (!isLookedAt())
        return;
    m_soon.stop();
    m_due.clear();
    m_waiting = m_ended = m_blocked = 0;
    m_down.clear();
    m_back.clear();
    for (const NoticeTopic topic : kNoticeTopics)
        m_desktop.withdraw(nameOf(topic));
}

void NoticeCentre::show(NoticeTopic topic)
{
    switch (topic) {
    case NoticeTopic::MfaWaiting:
        //: notice of the desktop, title
        m_desktop.show(nameOf(topic), tr("A bank asks for a second step"),
                       tr("%Ln connection(s) wait for the customer's answer. The codes expire soon.", nullptr,
                          m_waiting));
        break;
    case NoticeTopic::Tasks:
        //: notice of the desktop, title
        m_desktop.show(nameOf(topic), m_blocked > 0 ? tr("A task needs you") : tr("Tasks"), taskText());
        break;
    case NoticeTopic::Banks:
        //: notice of the desktop, title
        m_desktop.show(nameOf(topic),
                       m_down.isEmpty() ? tr("A bank works again") : tr("A bank is not reached"), bankText());
        break;
    }
}

QString NoticeCentre::taskText() const
{
    QStringList parts;
    if (m_blocked > 0)
        parts << tr("%Ln task(s) cannot go on.", nullptr, m_blocked);
    if (m_ended > 0)
        parts << tr("%Ln task(s) have come to their end.", nullptr, m_ended);
    return parts.join(u' ');
}

QString NoticeCentre::bankText() const
{
    QStringList parts;
    const auto add = [&parts](const QSet<QString> &banks, const QString &one, const QString &many) {
        if (banks.size() == 1)
            parts << one.arg(*banks.cbegin());
        else if (!banks.isEmpty())
            parts << many;
    };
    //: %1 technical name of a bank
    add(m_down, tr("%1: do not try again, and do not trouble customers."),
        tr("%Ln bank(s): do not try again, and do not trouble customers.", nullptr,
           static_cast<int>(m_down.size())));
    //: %1 technical name of a bank
    add(m_back, tr("%1 is reached again: links can be fetched."),
        tr("%Ln bank(s) are reached again: links can be fetched.", nullptr, static_cast<int>(m_back.size())));
    return parts.join(u' ');
}

} // namespace vinculo::ui
