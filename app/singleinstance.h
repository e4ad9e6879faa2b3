// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace vinculo::app {

//! One running program for each user and home directory. The first to come holds a lock and listens on a
//! local socket that only its user can reach; later ones hand over what they were started with and end. Takes
//! nothing but short texts, which are checked by whoever receives them. Never blocks. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMaximumMessage = 16 * 1024; //!< bytes on the wire

    //! The socket's name is made from that of the lock; see userLockFile().
    explicit SingleInstance(const QString &lockFile, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! Whether this program is the first now; it listens from then on.
    bool becomeFirst();
    //! Becomes the first, or hands `message` over to it; one of the signals tells. A lock that cannot be had
    //! at all (a full or read-only disk) counts as unreachable.
    void handOver(const QString &message);

    //! For this user and home directory: in a directory that only the user can enter where there is one.
    [[nodiscard]] static QString userLockFile();

Q_SIGNALS:
    void isFirst();     //!< told before handOver() returns
    void handedOver();  //!< the first has it
    void unreachable(); //!< somebody holds the lock and does not answer in time
    //! From a program that was started later. Text from outside.
    void received(const QString &message);

private:
    void onConnection();
    void onReadable(QLocalSocket &peer);
    void tryToConnect();
    void finish(bool isDone);

    const QString m_name; //!< of the socket
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QByteArray m_message; //!< to be handed over
    QTimer m_deadline;
    QTimer m_retry; //!< the first may not listen yet
    bool m_isWaiting = false;
};

} // namespace vinculo::app
