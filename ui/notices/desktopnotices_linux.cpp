// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QHash>

#include <utility>

// Messages are built by hand: a QDBusInterface would introspect the service while the GUI thread waits.
namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage notificationsCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                          u"/org/freedesktop/Notifications"_s,
                                          u"org.freedesktop.Notifications"_s, method);
}

class BusNotices : public DesktopNotices
{
    Q_OBJECT
public:
    void withdraw(const QString &kind) override;

protected:
    void showPlain(const QString &kind, const QString &title, const QString &text) override;

private Q_SLOTS:
    void onAction(uint id);
    void onClosed(uint id);

private:
    void onShown(const QString &kind, const QDBusPendingCallWatcher &watcher);

    void listen();

    QHash<QString, uint> m_ids; //!< of what is shown, by kind
    bool m_isListening = false;
};

//! Not before there is something to show: a program without notices needs no bus. Without the name of the
//! service: to look up its owner, Qt would wait for the bus.
void BusNotices::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const auto &[signal, slot] : {std::pair{u"ActionInvoked"_s, SLOT(onAction(uint))},
                                       std::pair{u"NotificationClosed"_s, SLOT(onClosed(uint))}})
        bus.connect({}, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, signal, this,
                    slot);
}

void BusNotices::showPlain(const QString &kind, const QString &title, const QString &text)
{
    listen();
    constexpr int kAsTheDesktopLikes = -1;
    QDBusMessage message = notificationsCall(u"Notify"_s);
    message << QGuiApplication::applicationDisplayName() << m_ids.value(kind, 0)
            << QGuiApplication::desktopFileName() << title << text << QStringList{u"default"_s, QString()}
            << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << kAsTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, kind, watcher] {
        watcher->deleteLater();
        onShown(kind, *watcher);
    });
}

void BusNotices::onShown(const QString &kind, const QDBusPendingCallWatcher &watcher)
{
    const QDBusPendingReply<uint> reply = watcher;
    if (reply.isValid())
        m_ids.insert(kind, reply.value());
}

void BusNotices::withdraw(const QString &kind)
{
    const uint id = m_ids.take(kind);
    if (id == 0)
        return;
    QDBusMessage message = notificationsCall(u"CloseNotification"_s);
    message << id;
    QDBusConnection::sessionBus().asyncCall(message);
}

//! Ids of other programs' notices come here as well.
void BusNotices::onAction(uint id)
{
    const QString kind = m_ids.key(id);
    if (!kind.isEmpty())
        Q_EMIT activated(kind);
}

void BusNotices::onClosed(uint id)
{
    m_ids.remove(m_ids.key(id));
}

} // namespace

std::unique_ptr<DesktopNotices> DesktopNotices::make()
{
    return std::make_unique<BusNotices>();
}

} // namespace vinculo::ui

#include "desktopnotices_linux.moc"
