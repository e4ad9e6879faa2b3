// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretstore.h"

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

QLatin1StringView word(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return "demo"_L1;
    case Environment::Sandbox:
        return "sandbox"_L1;
    case Environment::Production:
        return "production"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString SecretStore::serviceName()
{
    return u"br.vinculo.Vinculo"_s;
}

QString SecretStore::keyFor(const Profile &profile)
{
    return u"%1/%2/%3"_s.arg(serviceName(), word(profile.environment),
                             profile.id.toString(QUuid::WithoutBraces));
}

QString SecretStore::cacheKeyFor(const Profile &profile)
{
    return u"%1/lists"_s.arg(keyFor(profile));
}

} // namespace vinculo::storage
