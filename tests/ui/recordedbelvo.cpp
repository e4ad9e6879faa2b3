// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recordedbelvo.h"

#include "core/domain/resources/registry.h"
#include "models/person/personpart.h"
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

namespace vinculo::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kConsents = "/api/consents/";

QByteArray pathOf(const ResourceSpec &spec)
{
    return QByteArray(spec.path.data(), static_cast<qsizetype>(spec.path.size()));
}

QByteArray listOf(const QJsonArray &rows)
{
    return QJsonDocument(QJsonObject{{u"count"_s, rows.size()},
                                     {u"next"_s, QJsonValue::Null},
                                     {u"previous"_s, QJsonValue::Null},
                                     {u"results"_s, rows}})
        .toJson(QJsonDocument::Compact);
}

QByteArray documentIn(const QByteArray &target)
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(u"user_document"_s).toLatin1();
}

QString documentOf(const QJsonValue &owner)
{
    return owner["document_id"_L1]["document_number"_L1].toString();
}

//! Those of one person: whose owner has the document of the owner of that link, which comes first.
QJsonArray linksOf(SandboxClient &belvo, const QString &externalId)
{
    const QJsonArray all = belvo.all(u"/api/links/?page_size=1000"_s);
    if (externalId.isEmpty())
        return all;
    const QString first = belvo.link(externalId);
    const QJsonArray owners = belvo.all(u"/api/owners/?page_size=1000"_s);
    QString document;
    for (const QJsonValue &owner : owners)
        if (owner["link"_L1].toString() == first)
            document = documentOf(owner);
    QJsonArray links;
    for (const QJsonValue &owner : owners)
        for (const QJsonValue &link : all)
            if (documentOf(owner) == document && owner["link"_L1] == link["id"_L1])
                links.append(link);
    return links;
}

} // namespace

RecordedBelvo::RecordedBelvo(const sandbox::ServerOptions &options, const QString &externalId)
{
    SandboxClient belvo(options);
    const QJsonArray links = linksOf(belvo, externalId);
    linkId = links.first()["id"_L1].toString();
    QStringList ids;
    for (const QJsonValue &link : links)
        ids.append(link["id"_L1].toString());
    const QString through = externalId.isEmpty() ? QString() : u"&link__in="_s + ids.join(u',');
    for (const models::PersonPart part : models::allPersonParts()) {
        const QByteArray path = pathOf(models::specOf(part));
        if (part == models::PersonPart::Links)
            rows.insert(path, links);
        else if (part == models::PersonPart::Institutions)
            rows.insert(path, belvo.all(QString::fromLatin1(path) + u"?page_size=1000"_s));
        else if (path != kConsents)
            rows.insert(path, belvo.all(QString::fromLatin1(path) + u"?page_size=1000"_s + through));
    }
    for (const QJsonValue &owner : rows.value(pathOf(resources::owners()))) {
        const QString document = documentOf(owner);
        if (!document.isEmpty() && !consents.contains(document.toLatin1()))
            consents.insert(document.toLatin1(), belvo.all(u"/api/consents/?user_document="_s + document));
    }
}

void RecordedBelvo::serve()
{
    QHash<QByteArray, QByteArray> answers;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        answers.insert(it.key(), listOf(it.value()));
    QHash<QByteArray, QByteArray> byDocument;
    for (auto it = consents.cbegin(); it != consents.cend(); ++it)
        byDocument.insert(it.key(), listOf(it.value()));
    const QByteArray nothing = listOf({});
    m_server.setHandler([=](const ArrivedRequest &request) {
        const QByteArray path = request.target.left(request.target.indexOf('?'));
        const QByteArray body = path == kConsents ? byDocument.value(documentIn(request.target), nothing)
                                                  : answers.value(path, nothing);
        return Misbehaviour{.bytes = httpAnswer(200, body, "Content-Type: application/json\r\n")};
    });
}

QList<QByteArray> RecordedBelvo::documentsAsked() const
{
    QList<QByteArray> documents;
    for (const ArrivedRequest &request : m_server.requests())
        if (request.target.startsWith(kConsents))
            documents.append(documentIn(request.target));
    return documents;
}

} // namespace vinculo::tests
