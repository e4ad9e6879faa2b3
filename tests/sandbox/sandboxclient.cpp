// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QJsonArray Answer::results() const
{
    return object()["results"_L1].toArray();
}

QString Answer::code() const
{
    return array().first()["code"_L1].toString();
}

sandbox::ServerOptions SandboxClient::defaults()
{
    sandbox::ServerOptions options;
    options.now = QDateTime(QDate(2026, 3, 14), QTime(9, 0), Qt::UTC);
    options.limits = false;
    return options;
}

SandboxClient::SandboxClient(sandbox::ServerOptions options)
    : m_server(std::move(options))
{
    setKeys("demo", "demo");
    const auto url = m_server.start();
    if (!url)
        m_problem = url.error();
}

void SandboxClient::setKeys(const QByteArray &id, const QByteArray &password)
{
    m_authorization = "Basic " + (id + ':' + password).toBase64();
}

Answer SandboxClient::call(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body,
                           bool async)
{
    QNetworkRequest request(pathAndQuery.startsWith(u"http"_s) ? QUrl(pathAndQuery)
                                                               : QUrl(baseUrl().toString() + pathAndQuery));
    request.setRawHeader("Authorization", m_authorization);
    request.setRawHeader("Content-Type", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (async)
        request.setRawHeader("X-Belvo-Request-Mode", "async");
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.contentType = reply->rawHeader("Content-Type");
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.error = reply->error();
    return answer;
}

void SandboxClient::advance(int seconds)
{
    post(u"/_sandbox/clock"_s, {{u"advance_seconds"_s, seconds}});
}

Answer SandboxClient::fault(const QJsonObject &fault)
{
    return post(u"/_sandbox/faults"_s, fault);
}

QJsonArray SandboxClient::all(const QString &pathAndQuery)
{
    QJsonArray rows;
    QString next = pathAndQuery;
    while (!next.isEmpty()) {
        const QJsonObject page = get(next).object();
        const QJsonArray results = page["results"_L1].toArray();
        for (const QJsonValue &row : results)
            rows.append(row);
        next = page["next"_L1].toString();
    }
    return rows;
}

QString SandboxClient::link(const QString &externalId)
{
    return get(u"/api/links/?external_id="_s + externalId).results().first()["id"_L1].toString();
}

QByteArray SandboxClient::bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace vinculo::tests
