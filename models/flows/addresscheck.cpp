// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/addresscheck.h"

#include "core/api/httptransport.h"

#include <QStringList>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

using Finding = KeyCheckFlow::Finding;

//! 127.0.0.0/8, ::1 or localhost; a name that only begins like an address ("127.example.org") is somebody
//! else's.
bool isThisMachine(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList numbers = host.split(u'.');
    const auto isByte = [](const QString &number) {
        bool isNumber = false;
        return number.toUShort(&isNumber) <= 255 && isNumber;
    };
    return numbers.size() == 4 && numbers.first() == "127"_L1 && std::ranges::all_of(numbers, isByte);
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
