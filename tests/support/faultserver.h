// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificate.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace vinculo::tests {

//! One request as it arrived.
struct ArrivedRequest
{
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
};

//! What the server does with one request, or before there is one.
struct Misbehaviour
{
    enum class At { Body, Head, Connect }; //!< when: after the body, after the head, on connecting
    enum class Then { KeepOpen, Close, Reset, Stall };
    At at = At::Body;
    QByteArray bytes;       //!< sent first, as they are
    qint64 repeatUntil = 0; //!< `bytes` are followed by `repeated` until so many were sent
    QByteArray repeated;    //!< empty: zeros
    int dripMs = 0;         //!< one byte of `bytes` at a time, this far apart
    Then then = Then::KeepOpen;
};

//! A complete HTTP/1.1 answer with Content-Length.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body = {},
                                    const QByteArray &extraHeaders = {});

//! A small HTTP/1.1 server on loopback that misbehaves on demand and counts what arrives. It runs on a thread
//! of its own, so that it goes on while the client is busy. All functions may be called from the test's
//! thread.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Misbehaviour(const ArrivedRequest &)>;

    struct Options
    {
        std::optional<TestCertificate> certificate; //!< nothing: clear text
        QList<QByteArray> protocols;                //!< offered by ALPN, e.g. h2 and http/1.1
    };

    FaultServer();
    explicit FaultServer(const Options &options);
    ~FaultServer() override;

    //! http(s)://localhost:port or with another host name.
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("localhost")) const;

    //! The same for every request from now on.
    void behave(const Misbehaviour &misbehaviour);
    void answer(const QByteArray &bytes);
    //! Decides for each request, on the server's thread; At::Connect and At::Head cannot be decided this way.
    void setHandler(Handler handler);

    //! Requests whose head has arrived. The oracle for "at most once".
    [[nodiscard]] int arrivals() const;
    [[nodiscard]] int connections() const;
    //! Bytes of (decrypted) HTTP received.
    [[nodiscard]] qint64 bytesReceived() const;
    [[nodiscard]] qint64 bytesSent() const;
    [[nodiscard]] QList<ArrivedRequest> requests() const;
    //! Protocols that were agreed by ALPN.
    [[nodiscard]] QList<QByteArray> negotiatedProtocols() const;
    //! Closes all open connections in an orderly way.
    void closeConnections();

private:
    class Server;
    class Connection;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThread> m_thread;
    Server *m_server = nullptr; //!< lives and dies on m_thread
    quint16 m_port = 0;
    bool m_secure = false;
};

} // namespace vinculo::tests
