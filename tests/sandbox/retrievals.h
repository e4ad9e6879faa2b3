// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/sandboxclient.h"

#include <QMap>

namespace vinculo::tests {

using namespace Qt::StringLiterals;

//! A retrieval answers with a list or with its one row.
inline QJsonArray rowsOf(const Answer &answer)
{
    return answer.body.startsWith('{') ? QJsonArray{answer.object()} : answer.array();
}

//! "code field" of every entry of an error body.
inline QStringList problemsOf(const Answer &answer)
{
    QStringList list;
    const QJsonArray entries = answer.array();
    for (const QJsonValue &entry : entries)
        list.append((entry["code"_L1].toString() + u' ' + entry["field"_L1].toString()).trimmed());
    return list;
}

//! The rows by their identifier.
inline QMap<QString, QJsonObject> byId(const QJsonArray &rows)
{
    QMap<QString, QJsonObject> map;
    for (const QJsonValue &row : rows)
        map.insert(row["id"_L1].toString(), row.toObject());
    return map;
}

//! The body with one member more, or another value of it.
inline QJsonObject with(QJsonObject body, const QString &key, const QJsonValue &value)
{
    body[key] = value;
    return body;
}

//! A body that asks for the days from one to the other.
inline QJsonObject window(const QString &link, const QString &from, const QString &to)
{
    return {{u"link"_s, link}, {u"date_from"_s, from}, {u"date_to"_s, to}};
}

//! The rows of a link that a list has.
inline QJsonArray storedRows(SandboxClient &client, const QString &path, const QString &link)
{
    return client.all(path + u"?page_size=1000&link="_s + link);
}

} // namespace vinculo::tests
