// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandboxcontrol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

constexpr int kPatienceMs = 20'000;

std::optional<QByteArray> ask(QUrl server, const QString &path, const QByteArray &body = {})
{
    QNetworkAccessManager network;
    server.setPath(path);
    QNetworkRequest request(server);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!finished.wait(kPatienceMs) || reply->error() != QNetworkReply::NoError)
        return {};
    return reply->readAll();
}

} // namespace

int arrivals(const QUrl &server, const QString &method, const QString &pathBegin)
{
    const auto answer = ask(server, u"/_sandbox/arrivals/"_s);
    if (!answer)
        return -1;
    int count = 0;
    const auto rows = QJsonDocument::fromJson(*answer).array();
    for (const QJsonValue &row : rows)
        if (row["method"_L1].toString() == method && row["path"_L1].toString().startsWith(pathBegin))
            count += row["count"_L1].toInt();
    return count;
}

bool addFault(const QUrl &server, const QJsonObject &fault)
{
    return ask(server, u"/_sandbox/faults/"_s, QJsonDocument(fault).toJson()).has_value();
}

bool advanceClock(const QUrl &server, std::chrono::seconds by)
{
    const QJsonObject body{{u"advance_seconds"_s, static_cast<qint64>(by.count())}};
    return ask(server, u"/_sandbox/clock/"_s, QJsonDocument(body).toJson()).has_value();
}

} // namespace vinculo::tests
