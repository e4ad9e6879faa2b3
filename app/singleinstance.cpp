// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "core/storage/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace vinculo::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDeadline = 3s;     //!< for handing over: then the program starts on its own
constexpr auto kRetry = 50ms;      //!< between attempts to connect
constexpr auto kPeerDeadline = 5s; //!< for a peer to say what it wants
constexpr int kMaximumPeers = 8;   //!< waiting to be heard
constexpr char kAnswer[] = "ok\n";

//! Sockets are files beside the lock, but on Windows names without a directory.
QString socketName(const QString &lockFile)
{
    const QFileInfo file(lockFile);
#ifdef Q_OS_WIN
    return file.completeBaseName();
#else
    return file.dir().filePath(file.completeBaseName());
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &lockFile, QObject *parent)
    : QObject(parent)
    , m_name(socketName(lockFile))
    , m_lock(lockFile)
{
    m_lock.setStaleLockTime(0); // only the end of its process frees a lock
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMaximumPeers);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kDeadline);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetry);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_retry, &QTimer::timeout, this, &SingleInstance::tryToConnect);
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_message); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_isWaiting)
            m_retry.start();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.bytesAvailable() >= qsizetype(sizeof kAnswer) - 1)
            finish(m_socket.readAll() == kAnswer);
    });
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::userLockFile()
{
    // Another home directory is another program: its profiles are others.
    const QString home = QFileInfo(storage::userConfigFile({})).absoluteFilePath();
    const QByteArray mark = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(own.isEmpty() ? QDir::tempPath() : own)
        .filePath(u"vinculo-%1.lock"_s.arg(QString::fromLatin1(mark.first(16))));
}

bool SingleInstance::becomeFirst()
{
    if (!m_lock.tryLock(0))
        return false;
    // Whoever holds the lock is alone: a socket that is still there belongs to a program that crashed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name); // without it later programs start on their own
    return true;
}

void SingleInstance::handOver(const QString &message)
{
    if (becomeFirst()) {
        Q_EMIT isFirst();
        return;
    }
    m_message = message.toUtf8().toBase64() + '\n'; // one line, whatever is in it
    m_isWaiting = true;
    m_deadline.start();
    tryToConnect();
}

void SingleInstance::tryToConnect()
{
    if (m_isWaiting)
        m_socket.connectToServer(m_name);
}

void SingleInstance::finish(bool isDone)
{
    if (!std::exchange(m_isWaiting, false))
        return;
    m_deadline.stop();
    m_retry.stop();
    m_socket.abort();
    if (isDone)
        Q_EMIT handedOver();
    else
        Q_EMIT unreachable();
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        peer->setReadBufferSize(kMaximumMessage);
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { onReadable(*peer); });
        QTimer::singleShot(kPeerDeadline, peer, [peer] { peer->abort(); });
        onReadable(*peer);
    }
}

void SingleInstance::onReadable(QLocalSocket &peer)
{
    if (!peer.canReadLine()) {
        if (peer.bytesAvailable() >= kMaximumMessage)
            peer.abort();
        return;
    }
    const QByteArray message = QByteArray::fromBase64(peer.readLine(kMaximumMessage).chopped(1));
    peer.disconnect(this); // one wish each
    peer.write(kAnswer);
    peer.disconnectFromServer();
    Q_EMIT received(QString::fromUtf8(message));
}

} // namespace vinculo::app
