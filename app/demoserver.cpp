// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoserver.h"

#include "sandbox/server.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace vinculo::app {

DemoServer::DemoServer() = default;

QStringList DemoServer::personas()
{
    return {u"many-banks"_s,      u"mexican-business"_s, u"no-owners"_s,
            u"five-currencies"_s, u"joint-account"_s,    u"mexican-employee"_s};
}

DemoServer::~DemoServer() = default;

api::Call<QUrl> DemoServer::start()
{
    sandbox::ServerOptions options;
    options.personas = personas();
    m_server = std::make_shared<sandbox::Server>(std::move(options));
    api::CallSource<QUrl> source;
    api::Call<QUrl> call = source.call();

    using Started = tl::expected<QUrl, QString>;
    auto *watcher = new QFutureWatcher<Started>(QCoreApplication::instance());
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, source]() mutable {
        const Started started = watcher->result();
        watcher->deleteLater();
        if (started)
            source.finish(*started);
        else
            source.finish(Unexpected(
                ApiError{.kind = ErrorKind::Storage, .code = u"demo_failed"_s, .message = started.error()}));
    });
    watcher->setFuture(QtConcurrent::run([server = m_server] { return server->start(); }));
    return call;
}

} // namespace vinculo::app
