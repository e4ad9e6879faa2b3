// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace vinculo::tests {

struct Answer
{
    int status = 0; //!< 0: none came
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter;
    QString location;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    //! Rows of a list.
    [[nodiscard]] QJsonArray results() const;
    //! Code of the first entry of an error body.
    [[nodiscard]] QString code() const;
};

//! Talks to a sandbox over real HTTP, one call after the other.
class SandboxClient
{
public:
    //! Starts a server without limits at a fixed time unless the options say otherwise.
    explicit SandboxClient(sandbox::ServerOptions options = defaults());

    static sandbox::ServerOptions defaults();

    Answer call(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
                bool async = false);
    Answer get(const QString &pathAndQuery) { return call("GET", pathAndQuery); }
    Answer post(const QString &path, const QJsonObject &body) { return call("POST", path, bytes(body)); }
    Answer patch(const QString &path, const QJsonObject &body) { return call("PATCH", path, bytes(body)); }
    Answer put(const QString &path, const QJsonObject &body) { return call("PUT", path, bytes(body)); }
    Answer remove(const QString &path, bool async = false) { return call("DELETE", path, {}, async); }

    //! As a browser does: without keys, a form when there are values to post.
    Answer browse(const QString &address);
    Answer submit(const QString &address, const QUrlQuery &values);

    //! The browser's Accept-Language; English if not set.
    void setLanguages(const QByteArray &header) { m_languages = header; }

    void advance(int seconds);
    Answer fault(const QJsonObject &fault);
    //! All rows of a list, following next.
    QJsonArray all(const QString &pathAndQuery);
    //! The link with that external id.
    QString link(const QString &externalId);

    void setKeys(const QByteArray &id, const QByteArray &password);
    [[nodiscard]] QUrl baseUrl() const { return m_server.baseUrl(); }
    [[nodiscard]] QString startProblem() const { return m_problem; }

private:
    QUrl address(const QString &pathAndQuery) const;
    QNetworkRequest browserRequest(const QString &pathAndQuery) const;
    Answer send(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body);
    static QByteArray bytes(const QJsonObject &object);

    sandbox::Server m_server;
    QNetworkAccessManager m_network;
    QByteArray m_authorization;
    QByteArray m_languages = "en";
    QString m_problem;
};

} // namespace vinculo::tests
