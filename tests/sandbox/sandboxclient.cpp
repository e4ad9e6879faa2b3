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

QUrl SandboxClient::address(const QString &pathAndQuery) const
{
    return pathAndQuery.startsWith(u"http"_s) ? QUrl(pathAndQuery)
                                              : QUrl(baseUrl().toString() + pathAndQuery);
}

Answer SandboxClient::call(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body,
                           bool async)
{
    QNetworkRequest request(address(pathAndQuery));
    request.setRawHeader("Authorization", m_authorization);
    request.setRawHeader("Content-Type", "application/json");
    if (async)
        request.setRawHeader("X-Belvo-Request-Mode", "async");
    return send(method, request, body);
}

Answer SandboxClient::browse(const QString &pathAndQuery)
{
    return send("GET", browserRequest(pathAndQuery), {});
}

Answer SandboxClient::submit(const QString &pathAndQuery, const QUrlQuery &values)
{
    QNetworkRequest request = browserRequest(pathAndQuery);
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", request, values.toString(QUrl::FullyEncoded).toUtf8());
}

QNetworkRequest SandboxClient::browserRequest(const QString &pathAndQuery) const
{
    QNetworkRequest request(address(pathAndQuery));
    request.setRawHeader("Accept-Language", m_languages);
    return request;
}

Answer SandboxClient::send(const QByteArray &method, const QNetworkRequest &wish, const QByteArray &body)
{
    QNetworkRequest request = wish;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.contentType = reply->rawHeader("Content-Type");
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.location = QString::fromLatin1(reply->rawHeader("Location"));
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
