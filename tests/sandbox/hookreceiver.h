// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace vinculo::tests {

//! An integrator's endpoint for webhooks, on a port of its own.
class HookReceiver : public QObject
{
    Q_OBJECT

public:
    HookReceiver();

    [[nodiscard]] QString url() const;
    //! Statuses of the next answers; 0 answers nothing. When they are used up, 200.
    void answerWith(const QList<int> &statuses) { m_answers = statuses; }

    [[nodiscard]] const QList<QJsonObject> &events() const { return m_events; }
    [[nodiscard]] const QList<QByteArray> &heads() const { return m_heads; }
    //! The events of one type.
    [[nodiscard]] QList<QJsonObject> ofType(const QString &type) const;
    void clear();

Q_SIGNALS:
    void eventReceived();

private:
    void onConnected();
    void onReadable(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_received;
    QList<int> m_answers;
    QList<QJsonObject> m_events;
    QList<QByteArray> m_heads;
    QTcpServer m_server; //!< goes first: its sockets use what is above
};

} // namespace vinculo::tests
