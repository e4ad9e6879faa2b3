// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/identityreader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace vinculo::tests {

//! Lists of links, owners, accounts and consents as Belvo sends them, written row by row.
class SamplePeople
{
public:
    struct Owner
    {
        QString name;
        QString document = {};
        QString email = {};
        QString phone = {};
        QString otherName = {};
        QString company = {};
    };
    struct Account
    {
        QString number;
        QString balance = QStringLiteral("10.50");
        QString currency = QStringLiteral("BRL");
        QString category = QStringLiteral("CHECKING_ACCOUNT");
        QString publicNumber = {};
    };
    struct Link
    {
        QString externalId = {};
        QString user = {};
        QString institution = QStringLiteral("ofmockbank_br_retail");
        QString status = QStringLiteral("valid");
        QList<Owner> owners = {};
        QList<Account> accounts = {};
        QString lastAccessedAt = QStringLiteral("2026-05-01T10:00:00Z");
        bool isListed = true;
        QStringList consents = {}; //!< statuses
        QString createdAt = QStringLiteral("2026-01-01T00:00:00Z");
        QString accessMode = QStringLiteral("recurrent");
    };

    //! The id of link number `link`, counted from 0; they ascend.
    [[nodiscard]] static QUuid linkId(int link);
    [[nodiscard]] static api::Uuid linkUuid(int link);
    [[nodiscard]] static QUuid ownerId(int link, int owner);
    [[nodiscard]] static QUuid accountId(int link, int account);
    [[nodiscard]] static QUuid consentId(int link, int consent);

    int add(const Link &link); //!< its number
    int add(const QString &externalId, const Owner &owner)
    {
        return add(Link{.externalId = externalId, .owners = {owner}});
    }
    [[nodiscard]] models::IdentitySources sources() const;
    [[nodiscard]] std::shared_ptr<const models::LinkIdentities> identities() const
    {
        return models::readIdentities(sources());
    }
    //! The body of a list with all its rows.
    [[nodiscard]] QByteArray page(const ResourceSpec &spec) const;

private:
    QList<Link> m_links;
};

//! One page as a table has it.
[[nodiscard]] models::TableSnapshot snapshotOf(const ResourceSpec &spec, const QByteArray &body);

} // namespace vinculo::tests
