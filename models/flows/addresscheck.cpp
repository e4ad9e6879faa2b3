// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/addresscheck.h"

#include "core/api/httptransport.h"

#include <QHostAddress>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

using Finding = KeyCheckFlow::Finding;

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

//! The environment a host of Belvo's belongs to (API guide §1).
std::optional<Environment> environmentOf(const QString &host)
{
    if (host == "sandbox.belvo.com"_L1)
        return Environment::Sandbox;
    if (host == "api.belvo.com"_L1)
        return Environment::Production;
    return {};
}

} // namespace

Finding checkAddress(const Profile &profile)
{
    switch (api::checkBaseUrl(profile.baseUrl)) {
    case api::BaseUrlProblem::None:
        break;
    case api::BaseUrlProblem::Malformed:
        return Finding::AddressMalformed;
    case api::BaseUrlProblem::NotHttps:
        return Finding::AddressNotHttps;
    case api::BaseUrlProblem::HasUserInfo:
    case api::BaseUrlProblem::HasPath:
    case api::BaseUrlProblem::HasQuery:
        return Finding::AddressHasExtras;
    }
    const QString host = profile.baseUrl.host().toLower();
    if (const auto environment = environmentOf(host))
        return *environment == profile.environment ? Finding::None : Finding::EnvironmentMismatch;
    if (isThisMachine(host))
        return profile.environment == Environment::Production ? Finding::AddressUnusual : Finding::None;
    return profile.environment == Environment::Demo ? Finding::EnvironmentMismatch : Finding::AddressUnusual;
}

} // namespace vinculo::models
