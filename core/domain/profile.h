// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <QUuid>

namespace vinculo {

enum class Environment { Demo, Sandbox, Production };

//! What the transport lets through. ReadOnly: GET only. Operator: everything but DELETE. Admin: everything.
enum class Access { ReadOnly, Operator, Admin };

//! A named way to reach one environment. The secrets belong to the keychain and are never part of it.
struct Profile
{
    QUuid id;
    QString name;
    Environment environment = Environment::Sandbox;
    QUrl baseUrl;
    Access access = Access::ReadOnly;
    QString customerLanguage; //!< "pt", "es" or "en": language of texts meant for end users
    bool hasStoredSecret =
        false; //!< marker: the keychain held a secret when last written (reliability rule K1)

    bool operator==(const Profile &) const = default;
};

//! The API key pair. Lives in memory as short as possible; never logged, never in settings.
struct Credentials
{
    QByteArray secretId;
    QByteArray secretPassword;
};

} // namespace vinculo
