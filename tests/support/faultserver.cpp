// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QMutex>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace vinculo::tests {

namespace {

constexpr qint64 kChunk = 256 * 1024;

//! Makes the next close send RST instead of FIN.
void lingerZero(qintptr descriptor)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&option), sizeof option);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

} // namespace

struct FaultServer::Shared
{
    mutable QMutex mutex;
    Misbehaviour misbehaviour{.bytes = httpAnswer(200, "{}")};
    Handler handler;
    int arrivals = 0;
    int connections = 0;
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
    QList<ArrivedRequest> requests;
    QList<QByteArray> protocols;

    template<class Function>
    auto locked(Function function)
    {
        const QMutexLocker lock(&mutex);
        return function(*this);
    }
};

//! One accepted socket.
class FaultServer::Connection : public QObject
{
public:
    Connection(qintptr descriptor, const Options &options, std::shared_ptr<Shared> shared, QObject *parent)
        : QObject(parent)
        , m_shared(std::move(shared))
    {
        m_socket.setSocketDescriptor(descriptor);
        const Misbehaviour plan = m_shared->locked([](Shared &s) { return s.misbehaviour; });
        m_shared->locked([](Shared &s) { return ++s.connections; });
        connect(&m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_socket, &QIODevice::readyRead, this, [this] { onReadyRead(); });
        connect(&m_socket, &QIODevice::bytesWritten, this, [this] { writeMore(); });
        connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { writeMore(); });
        connect(&m_drip, &QTimer::timeout, this, [this] { dripOne(); });
        if (plan.at == Misbehaviour::At::Connect) {
            perform(plan);
            return;
        }
        if (options.certificate)
            encrypt(options);
    }
    void closeNow() { m_socket.disconnectFromHost(); }

private:
    void encrypt(const Options &options)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setLocalCertificate(options.certificate->certificate);
        configuration.setPrivateKey(options.certificate->key);
        configuration.setAllowedNextProtocols(options.protocols);
        m_socket.setSslConfiguration(configuration);
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            const QByteArray protocol = m_socket.sslConfiguration().nextNegotiatedProtocol();
            m_shared->locked([&](Shared &s) { s.protocols << protocol; });
        });
        m_socket.startServerEncryption();
    }

    void onReadyRead()
    {
        const QByteArray bytes = m_socket.readAll();
        m_shared->locked([&](Shared &s) { return s.bytesReceived += bytes.size(); });
        if (m_deaf)
            return;
        m_buffer += bytes;
        while (!m_deaf && takeRequest()) {
        }
    }

    //! True when a whole request was taken from the buffer.
    bool takeRequest()
    {
        if (!m_headSeen) {
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            parseHead(m_buffer.left(end));
            m_buffer.remove(0, end + 4);
            m_headSeen = true;
            const Misbehaviour plan = m_shared->locked([](Shared &s) {
                ++s.arrivals;
                return s.misbehaviour;
            });
            if (plan.at == Misbehaviour::At::Head) {
                perform(plan);
                return false;
            }
        }
        const qsizetype length = m_request.headers.value("content-length").toLongLong();
        if (m_buffer.size() < length)
            return false;
        m_request.body = m_buffer.left(length);
        m_buffer.remove(0, length);
        m_headSeen = false;
        const Handler handler = m_shared->locked([this](Shared &s) {
            s.requests << m_request;
            return s.handler;
        });
        perform(handler ? handler(m_request) : m_shared->locked([](Shared &s) { return s.misbehaviour; }));
        return true;
    }

    void parseHead(const QByteArray &head)
    {
        m_request = {};
        const QByteArrayList lines = head.split('\n');
        const QByteArrayList first = lines.first().trimmed().split(' ');
        m_request.verb = first.value(0);
        m_request.target = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            m_request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
    }

    void perform(const Misbehaviour &plan)
    {
        m_plan = plan;
        m_deaf = plan.then != Misbehaviour::Then::KeepOpen;
        m_sent = 0;
        if (plan.dripMs > 0) {
            m_drip.start(plan.dripMs);
            return;
        }
        write(plan.bytes);
        if (plan.repeatUntil == 0)
            conclude();
        else
            writeMore();
    }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_sent += bytes.size();
        m_shared->locked([&](Shared &s) { return s.bytesSent += bytes.size(); });
    }

    void writeMore()
    {
        if (m_plan.repeatUntil == 0)
            return;
        while (m_sent < m_plan.repeatUntil &&
               m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < 4 * kChunk)
            write(m_plan.repeated.isEmpty() ? QByteArray(kChunk, '0') : m_plan.repeated);
        if (m_sent >= m_plan.repeatUntil) {
            m_plan.repeatUntil = 0;
            conclude();
        }
    }

    void dripOne()
    {
        if (m_sent < m_plan.bytes.size()) {
            write(m_plan.bytes.mid(m_sent, 1));
            return;
        }
        m_drip.stop();
        conclude();
    }

    void conclude()
    {
        switch (m_plan.then) {
        case Misbehaviour::Then::KeepOpen:
        case Misbehaviour::Then::Stall:
            break;
        case Misbehaviour::Then::Close:
            m_socket.disconnectFromHost();
            break;
        case Misbehaviour::Then::Reset:
            m_socket.flush();
            lingerZero(m_socket.socketDescriptor());
            m_socket.abort();
            deleteLater();
            break;
        }
    }

    std::shared_ptr<Shared> m_shared;
    QSslSocket m_socket;
    QTimer m_drip;
    QByteArray m_buffer;
    ArrivedRequest m_request;
    Misbehaviour m_plan;
    qint64 m_sent = 0;
    bool m_headSeen = false;
    bool m_deaf = false; //!< the end of this connection is decided
};

class FaultServer::Server : public QTcpServer
{
public:
    Server(Options options, std::shared_ptr<Shared> shared)
        : m_options(std::move(options))
        , m_shared(std::move(shared))
    {
    }
    void closeConnections()
    {
        for (QObject *child : children())
            if (auto *connection = dynamic_cast<Connection *>(child))
                connection->closeNow();
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        new Connection(descriptor, m_options, m_shared, this);
    }

private:
    Options m_options;
    std::shared_ptr<Shared> m_shared;
};

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + extraHeaders + "\r\n" + body;
}

FaultServer::FaultServer()
    : FaultServer(Options{})
{
}

FaultServer::FaultServer(const Options &options)
    : m_shared(std::make_shared<Shared>())
    , m_thread(std::make_unique<QThread>())
    , m_server(new Server(options, m_shared))
    , m_secure(options.certificate.has_value())
{
    m_server->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_server, &QObject::deleteLater);
    m_thread->start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultServer::~FaultServer()
{
    m_thread->quit();
    m_thread->wait();
}

QUrl FaultServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_secure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_port);
    return url;
}

void FaultServer::behave(const Misbehaviour &misbehaviour)
{
    m_shared->locked([&](Shared &s) { s.misbehaviour = misbehaviour; });
}

void FaultServer::answer(const QByteArray &bytes)
{
    behave({.bytes = bytes});
}

void FaultServer::setHandler(Handler handler)
{
    m_shared->locked([&](Shared &s) { s.handler = std::move(handler); });
}

int FaultServer::arrivals() const
{
    return m_shared->locked([](Shared &s) { return s.arrivals; });
}

int FaultServer::connections() const
{
    return m_shared->locked([](Shared &s) { return s.connections; });
}

qint64 FaultServer::bytesReceived() const
{
    return m_shared->locked([](Shared &s) { return s.bytesReceived; });
}

qint64 FaultServer::bytesSent() const
{
    return m_shared->locked([](Shared &s) { return s.bytesSent; });
}

QList<ArrivedRequest> FaultServer::requests() const
{
    return m_shared->locked([](Shared &s) { return s.requests; });
}

QList<QByteArray> FaultServer::negotiatedProtocols() const
{
    return m_shared->locked([](Shared &s) { return s.protocols; });
}

void FaultServer::closeConnections()
{
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->closeConnections(); }, Qt::BlockingQueuedConnection);
}

} // namespace vinculo::tests
