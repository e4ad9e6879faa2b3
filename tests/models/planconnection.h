// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/api/governor.h"
#include "core/api/httptransport.h"
#include "core/domain/profile.h"
#include "models/plans/planpace.h"

#include <memory>

namespace vinculo::tests {

//! Patience of milliseconds, and many places: the sandbox answers at once.
inline models::PlanPace quickPace()
{
    models::PlanPace pace;
    pace.firstLook = std::chrono::milliseconds(20);
    pace.longestLook = std::chrono::milliseconds(200);
    pace.firstWatch = std::chrono::milliseconds(20);
    pace.longestWatch = std::chrono::milliseconds(200);
    pace.watchFor = std::chrono::seconds(20);
    pace.firstOutage = std::chrono::milliseconds(20);
    pace.longestOutage = std::chrono::milliseconds(200);
    pace.outageFor = std::chrono::seconds(20);
    return pace;
}

//! Belvo's limit, scaled down so that a test need not wait for half a minute.
inline constexpr api::RateLimits kQuickLimits{
    .calls = 400, .window = std::chrono::milliseconds(100), .reserved = 40};

//! One window's way to the sandbox: transport, governor and client, with limits that do not bind and a clock
//! that can be put forward.
class PlanConnection
{
public:
    explicit PlanConnection(const QUrl &url, Access access = Access::Admin,
                            api::RateLimits limits = kQuickLimits)
        : transport(url, {"demo", "demo"}, access)
        , governor(transport, clock(), nullptr, limits)
        , client(governor, url)
    {
    }

    [[nodiscard]] api::Clock clock() const
    {
        const api::Clock real = api::Clock::system();
        return {[real, passed = m_passedMs] { return real.steadyMs() + *passed; },
                [real, passed = m_passedMs, set = m_setMs] { return real.utcMs() + *passed + *set; },
                [] { return 0.0; }};
    }
    void pass(std::chrono::seconds time)
    {
        *m_passedMs += std::chrono::milliseconds(time).count();
        governor.wake();
    }

    //! Somebody sets the computer's clock, forward or back; no time passes.
    void setClockBy(std::chrono::seconds time)
    {
        *m_setMs += std::chrono::milliseconds(time).count();
        governor.wake();
    }

private:
    const std::shared_ptr<qint64> m_setMs = std::make_shared<qint64>(0);
    const std::shared_ptr<qint64> m_passedMs = std::make_shared<qint64>(0);

public:
    api::HttpTransport transport;
    api::Governor governor;
    api::Client client;
};

[[nodiscard]] inline Profile planProfile(const QUrl &url, Access access = Access::Admin)
{
    Profile profile;
    profile.id = QUuid(u"11111111-2222-4333-8444-555555555555");
    profile.name = QStringLiteral("Crédito Já");
    profile.environment = Environment::Sandbox;
    profile.baseUrl = url;
    profile.access = access;
    return profile;
}

} // namespace vinculo::tests
