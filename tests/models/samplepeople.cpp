// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepeople.h"

#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/table/columntable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

QUuid numbered(quint32 kind, int link, int place)
{
    return QUuid(static_cast<uint>(link), static_cast<ushort>(kind), 0x4000, 0x80, 0, 0, 0, 0, 0, 0,
                 static_cast<uchar>(place));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString wire(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject linkRow(const SamplePeople::Link &link, int number)
{
    return {{u"id"_s, wire(SamplePeople::linkId(number))},
            {u"institution"_s, link.institution},
            {u"status"_s, link.status},
            {u"access_mode"_s, link.accessMode},
            {u"last_accessed_at"_s, textOrNull(link.lastAccessedAt)},
            {u"created_at"_s, link.createdAt},
            {u"external_id"_s, textOrNull(link.externalId)},
            {u"institution_user_id"_s, textOrNull(link.user)}};
}

QJsonObject ownerRow(const SamplePeople::Owner &owner, int link, int place)
{
    const QJsonObject document{{u"document_type"_s, u"CPF"_s}, {u"document_number"_s, owner.document}};
    return {{u"id"_s, wire(SamplePeople::ownerId(link, place))},
            {u"link"_s, wire(SamplePeople::linkId(link))},
            {u"display_name"_s, textOrNull(owner.name)},
            {u"company_name"_s, textOrNull(owner.company)},
            {u"social_name"_s, textOrNull(owner.otherName)},
            {u"document_id"_s, owner.document.isEmpty() ? QJsonValue() : QJsonValue(document)},
            {u"email"_s, textOrNull(owner.email)},
            {u"phone_number"_s, textOrNull(owner.phone)},
            {u"created_at"_s, u"2026-01-01T00:00:00Z"_s}};
}

QJsonObject accountRow(const SamplePeople::Account &account, int link, int place)
{
    const bool isCard = account.category == u"CREDIT_CARD"_s;
    return {{u"id"_s, wire(SamplePeople::accountId(link, place))},
            {u"link"_s, wire(SamplePeople::linkId(link))},
            {u"name"_s, u"Conta"_s},
            {u"category"_s, account.category},
            {u"number"_s, textOrNull(account.number)},
            {u"public_identification_value"_s, textOrNull(account.publicNumber)},
            {u"balance_type"_s, isCard ? u"LIABILITY"_s : u"ASSET"_s},
            {u"currency"_s, account.currency},
            {u"collected_at"_s, u"2026-05-01T09:00:00Z"_s},
            {u"balance"_s, QJsonObject{{u"current"_s, u"@"_s + account.balance + u"@"_s}}}};
}

QJsonObject consentRow(const QString &status, int link, int place)
{
    return {{u"id"_s, wire(SamplePeople::consentId(link, place))},
            {u"link_id"_s, wire(SamplePeople::linkId(link))},
            {u"status"_s, status},
            {u"institution_display_name"_s, u"Banco"_s}};
}

} // namespace

QUuid SamplePeople::linkId(int link)
{
    return numbered(1, link + 1, 0);
}

api::Uuid SamplePeople::linkUuid(int link)
{
    api::Uuid id;
    api::Uuid::parse(wire(linkId(link)).toStdString(), id);
    return id;
}

QUuid SamplePeople::ownerId(int link, int owner)
{
    return numbered(2, link + 1, owner);
}

QUuid SamplePeople::accountId(int link, int account)
{
    return numbered(3, link + 1, account);
}

QUuid SamplePeople::consentId(int link, int consent)
{
    return numbered(4, link + 1, consent);
}

int SamplePeople::add(const Link &link)
{
    m_links.append(link);
    return static_cast<int>(m_links.size()) - 1;
}

QByteArray SamplePeople::page(const ResourceSpec &spec) const
{
    QJsonArray rows;
    for (int number = 0; number < m_links.size(); ++number) {
        const Link &link = m_links[number];
        if (&spec == &resources::links() && link.isListed)
            rows.append(linkRow(link, number));
        for (int i = 0; &spec == &resources::owners() && i < link.owners.size(); ++i)
            rows.append(ownerRow(link.owners[i], number, i));
        for (int i = 0; &spec == &resources::accounts() && i < link.accounts.size(); ++i)
            rows.append(accountRow(link.accounts[i], number, i));
        for (int i = 0; &spec == &resources::consents() && i < link.consents.size(); ++i)
            rows.append(consentRow(link.consents[i], number, i));
    }
    const QJsonObject body{{u"count"_s, rows.size()},
                           {u"next"_s, QJsonValue()},
                           {u"previous"_s, QJsonValue()},
                           {u"results"_s, rows}};
    // Balances are written as they are given: a QJsonValue would make a double of them.
    return QJsonDocument(body).toJson(QJsonDocument::Compact).replace("\"@", "").replace("@\"", "");
}

models::IdentitySources SamplePeople::sources() const
{
    const auto list = [this](const ResourceSpec &spec) { return snapshotOf(spec, page(spec)); };
    return {.links = list(resources::links()),
            .owners = list(resources::owners()),
            .accounts = list(resources::accounts()),
            .consents = list(resources::consents())};
}

models::TableSnapshot snapshotOf(const ResourceSpec &spec, const QByteArray &body)
{
    const auto decoded = api::decodeList(spec, body);
    if (!decoded)
        qFatal("the sample page cannot be decoded");
    models::ColumnTable table(spec);
    table.append(decoded->rows);
    return table.snapshot();
}

} // namespace vinculo::tests
