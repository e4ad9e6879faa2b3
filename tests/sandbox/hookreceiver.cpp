// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hookreceiver.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

HookReceiver::HookReceiver()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &HookReceiver::onConnected);
}

QString HookReceiver::url() const
{
    return u"http://127.0.0.1:%1/hooks?from=sandbox"_s.arg(m_server.serverPort());
}

QList<QJsonObject> HookReceiver::ofType(const QString &type) const
{
    QList<QJsonObject> list;
    for (const QJsonObject &event : m_events)
        if (event["webhook_type"_L1].toString() == type)
            list.append(event);
    return list;
}

void HookReceiver::clear()
{
    m_events.clear();
    m_heads.clear();
}

void HookReceiver::onConnected()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void HookReceiver::onReadable(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = received.left(end);
    static const QRegularExpression length(u"Content-Length: (\\d+)"_s);
    const qsizetype size = length.match(QString::fromLatin1(head)).captured(1).toLongLong();
    if (received.size() < end + 4 + size)
        return;
    m_heads.append(head);
    m_events.append(QJsonDocument::fromJson(received.mid(end + 4, size)).object());
    received.clear();
    const int status = m_answers.isEmpty() ? 200 : m_answers.takeFirst();
    if (status == 0)
        return;
    socket->write("HTTP/1.1 " + QByteArray::number(status) +
                  " Whatever\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
    Q_EMIT eventReceived();
}

} // namespace vinculo::tests
