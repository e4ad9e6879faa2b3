// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/endpoints/api.h"
#include "sandbox/generator/personas.h"
#include "sandbox/http/listener.h"
#include "sandbox/seedfile/seedfile.h"
#include "sandbox/webhooks/announcer.h"

namespace vinculo::sandbox {

struct Server::Private
{
    ServerOptions options;
    std::unique_ptr<Api> api;
    std::shared_ptr<Outbox> outbox;
    std::unique_ptr<Listener> listener;
    QUrl baseUrl;
};

namespace {

Context contextOf(const ServerOptions &options)
{
    const QDateTime start = options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc();
    Context context;
    context.seed = options.seed;
    context.size = {options.people, options.transactions, start.toMSecsSinceEpoch()};
    context.secretId = options.secretId.toStdString();
    context.secretPassword = options.secretPassword.toStdString();
    context.limited = options.limits;
    context.clock = Clock(start.toMSecsSinceEpoch());
    return context;
}

//! Answers a sentence about a name that nobody has.
std::optional<QString> invite(const QStringList &names, Context &context)
{
    QStringList all;
    for (const Persona &persona : personas())
        all += QString::fromUtf8(persona.name.data(), static_cast<qsizetype>(persona.name.size()));
    QStringList wanted = names.contains(QStringLiteral("all")) ? all : names;
    wanted.removeDuplicates();
    for (const QString &name : wanted) {
        auto guest = personaNamed(name.toStdString(), context.size.now);
        if (!guest)
            return QStringLiteral("There is no persona called “%1”; there are %2.")
                .arg(name, all.join(QStringLiteral(", ")));
        context.guests.push_back(std::move(*guest));
    }
    return std::nullopt;
}

} // namespace

Server::Server(ServerOptions options)
    : m_private(std::make_unique<Private>())
{
    m_private->options = std::move(options);
}

Server::~Server()
{
    stop();
}

tl::expected<QUrl, QString> Server::start()
{
    if (m_private->listener)
        return m_private->baseUrl;
    const ServerOptions &options = m_private->options;
    Context context = contextOf(options);
    if (!options.seedFile.isEmpty()) {
        auto people = readSeedFile(options.seedFile.toStdString(), context.size.now);
        if (!people)
            return tl::unexpected(QStringLiteral("The seed file cannot be used.\n  ") +
                                  QString::fromStdString(people.error()));
        context.guests = std::move(*people);
    }
    if (const auto problem = invite(options.personas, context))
        return tl::unexpected(*problem);
    std::shared_ptr<Outbox> outbox;
    if (!options.webhooks.isEmpty()) {
        auto receiver = Receiver::of(options.webhooks, options.webhookAuthorization);
        if (!receiver)
            return tl::unexpected(receiver.error());
        outbox = std::make_shared<Outbox>(*receiver, std::chrono::milliseconds(options.webhookPauseMs),
                                          options.log);
        context.announcer = std::make_shared<Announcer>(outbox);
    }
    m_private->api = std::make_unique<Api>(std::move(context));
    if (const auto problem = m_private->api->addFaults(options.faults.toStdString()))
        return tl::unexpected(QString::fromStdString(*problem));
    auto listener = std::make_unique<Listener>(std::chrono::milliseconds(options.latencyMs), options.log);
    const auto port = listener->bind(options.port);
    if (!port)
        return tl::unexpected(QString::fromStdString("The port " + std::to_string(options.port) +
                                                     " is in use; choose another one or 0 for any."));
    Api *api = m_private->api.get();
    listener->listen([api](const Request &request) { return api->handle(request); });
    if (outbox)
        outbox->start([api] { api->tick(); });
    m_private->outbox = std::move(outbox);
    m_private->listener = std::move(listener);
    m_private->baseUrl = QUrl(QString::fromStdString("http://127.0.0.1:" + std::to_string(*port)));
    return m_private->baseUrl;
}

void Server::stop()
{
    m_private->listener.reset();
    if (m_private->outbox)
        m_private->outbox->stop();
    m_private->outbox.reset();
    m_private->api.reset();
    m_private->baseUrl.clear();
}

QUrl Server::baseUrl() const
{
    return m_private->baseUrl;
}

} // namespace vinculo::sandbox
