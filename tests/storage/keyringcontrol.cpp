// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/keyringcontrol.h"

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

//! The "Secret" structure of the Secret Service specification, here with the plain transport.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(WireSecret)

static QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                  interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

} // namespace

bool lockKeyring()
{
    const QList<QDBusObjectPath> collections{loginKeyring()};
    return call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(collections)}).type() ==
           QDBusMessage::ReplyMessage;
}

bool unlockKeyring()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                             {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.arguments().size() != 2)
        return false;
    const WireSecret password{
        qvariant_cast<QDBusObjectPath>(opened.arguments().at(1)), {}, "vinculo", u"text/plain"_s};
    // gnome-keyring's own door for tools that already know the password.
    return call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(loginKeyring()), QVariant::fromValue(password)})
               .type() == QDBusMessage::ReplyMessage;
}
