// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretserviceprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

// Messages are built by hand: a QDBusInterface would introspect the service while the GUI thread waits.
namespace vinculo::storage {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using ObjectPaths = QList<QDBusObjectPath>;
using StateAnswer = std::function<void(KeychainState)>;
using ReplyHandler = std::function<void(const QDBusPendingCall &)>;

constexpr int kTimeoutMs = 3000;

QDBusMessage secretsCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

QDBusMessage serviceCall(const QString &method)
{
    return secretsCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
}

void send(QObject *context, const QDBusMessage &message, ReplyHandler handler)
{
    const auto pending = QDBusConnection::sessionBus().asyncCall(message, kTimeoutMs);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, handler = std::move(handler)] {
                         watcher->deleteLater();
                         handler(*watcher);
                     });
}

bool isMissingService(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return true;
    default:
        // The bus knows how to start the service and could not.
        return error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1);
    }
}

//! KWallet of older Plasma versions does not speak the Secret Service protocol; QtKeychain reaches it
//! directly.
void askForKWallet(QObject *context, StateAnswer answer)
{
    const auto message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                        u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s);
    send(context, message, [answer = std::move(answer)](const QDBusPendingCall &call) {
        const QDBusPendingReply<QStringList> reply = call;
        const bool hasKWallet = reply.isValid() && (reply.value().contains("org.kde.kwalletd6"_L1) ||
                                                    reply.value().contains("org.kde.kwalletd5"_L1));
        answer(hasKWallet ? KeychainState::Unknown : KeychainState::Absent);
    });
}

void askWhetherLocked(QObject *context, const QString &collection, StateAnswer answer)
{
    auto message = secretsCall(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    send(context, message, [answer = std::move(answer)](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusVariant> reply = call;
        if (reply.isError())
            answer(KeychainState::Unknown);
        else
            answer(reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Available);
    });
}

} // namespace

void SecretServiceProbe::askState(StateAnswer answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answer(KeychainState::Absent);
        return;
    }
    auto message = serviceCall(u"ReadAlias"_s);
    message << u"default"_s;
    send(this, message, [this, answer = std::move(answer)](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (reply.isError() && isMissingService(reply.error()))
            askForKWallet(this, answer);
        else if (reply.isError())
            answer(KeychainState::Unknown);
        else if (reply.value().path() == "/"_L1)
            answer(KeychainState::Available); // no keyring yet: the first write makes one
        else
            askWhetherLocked(this, reply.value().path(), answer);
    });
}

void SecretServiceProbe::findEntry(const QString &service, const QString &key,
                                   std::function<void(EntryPresence)> answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answer(EntryPresence::Unknown);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    auto message = serviceCall(u"SearchItems"_s);
    // The attribute names under which QtKeychain files its entries.
    message << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    send(this, message, [answer = std::move(answer)](const QDBusPendingCall &call) {
        const QDBusPendingReply<ObjectPaths, ObjectPaths> reply = call;
        if (reply.isError())
            answer(EntryPresence::Unknown);
        else if (!reply.argumentAt<1>().isEmpty())
            answer(EntryPresence::Locked);
        else
            answer(reply.argumentAt<0>().isEmpty() ? EntryPresence::Nowhere : EntryPresence::Unlocked);
    });
}

} // namespace vinculo::storage
