// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/scenarios.h"

namespace vinculo::sandbox {

namespace {

constexpr Scenario kScenarios[] = {
    {"flaky", "some calls fail: every 5th with 500, every 7th without an answer, every 11th with a page",
     R"([{"path": "/api/", "every": 5, "times": 0, "status": 500},
         {"path": "/api/", "every": 7, "times": 0, "kind": "drop"},
         {"path": "/api/", "every": 11, "times": 0, "kind": "html"}])"},
    {"slow-bank", "whatever talks to a bank takes eight seconds more",
     R"([{"method": "POST", "path": "/api/links/", "times": 0, "delay_ms": 8000},
         {"method": "PATCH", "path": "/api/links/", "times": 0, "delay_ms": 8000},
         {"method": "PUT", "path": "/api/links/", "times": 0, "delay_ms": 8000},
         {"method": "POST", "path": "/api/accounts/", "times": 0, "delay_ms": 8000},
         {"method": "POST", "path": "/api/transactions/", "times": 0, "delay_ms": 8000},
         {"method": "POST", "path": "/api/owners/", "times": 0, "delay_ms": 8000}])"},
    {"slow-network", "every answer comes two seconds late, its body drop by drop",
     R"([{"path": "/api/", "times": 0, "kind": "slow", "delay_ms": 2000}])"},
    {"rate-limited", "every 3rd call is refused with 429 and Retry-After",
     R"([{"path": "/api/", "every": 3, "times": 0, "status": 429}])"},
    {"firewalled", "every 4th call meets the firewall: 403 with a page",
     R"([{"path": "/api/", "every": 4, "times": 0, "kind": "html", "status": 403}])"},
    {"maintenance", "nothing but 503", R"([{"path": "/api/", "times": 0, "status": 503}])"},
    {"institution-down", "whatever talks to a bank is answered with institution_down",
     R"([{"method": "POST", "path": "/api/links/", "times": 0, "code": "institution_down"},
         {"method": "PUT", "path": "/api/links/", "times": 0, "code": "institution_down"},
         {"method": "POST", "path": "/api/accounts/", "times": 0, "code": "institution_down"},
         {"method": "POST", "path": "/api/transactions/", "times": 0, "code": "institution_down"},
         {"method": "POST", "path": "/api/owners/", "times": 0, "code": "institution_down"}])"},
    {"expired-credentials", "data is not fetched any more: 404 expired_credentials",
     R"([{"method": "POST", "path": "/api/accounts/", "times": 0, "status": 404, "code": "expired_credentials"},
         {"method": "POST", "path": "/api/transactions/", "times": 0, "status": 404, "code": "expired_credentials"},
         {"method": "POST", "path": "/api/owners/", "times": 0, "status": 404, "code": "expired_credentials"}])"},
    {"quota-used-up", "the month's share of Open Finance is gone: operational_limits_reached",
     R"([{"method": "POST", "path": "/api/accounts/", "times": 0, "code": "operational_limits_reached"},
         {"method": "POST", "path": "/api/transactions/", "times": 0, "code": "operational_limits_reached"},
         {"method": "POST", "path": "/api/owners/", "times": 0, "code": "operational_limits_reached"}])"},
    {"lost-answers", "every 3rd deletion and every 4th POST is done, but its answer is lost",
     R"([{"method": "DELETE", "path": "/api/", "every": 3, "times": 0, "kind": "lost"},
         {"method": "POST", "path": "/api/", "every": 4, "times": 0, "kind": "lost"}])"},
    {"broken-answers", "some answers are cut, empty or no JSON",
     R"([{"path": "/api/", "every": 5, "times": 0, "kind": "cut"},
         {"path": "/api/", "every": 7, "times": 0, "kind": "empty"},
         {"path": "/api/", "every": 11, "times": 0, "kind": "garbage"}])"},
    {"tomorrow", "every list has values and fields that nobody knows yet",
     R"([{"method": "GET", "path": "/api/", "times": 0, "kind": "unknown_enum"}])"},
};

} // namespace

std::span<const Scenario> scenarios()
{
    return kScenarios;
}

const Scenario *scenarioNamed(std::string_view name)
{
    for (const Scenario &scenario : kScenarios)
        if (scenario.name == name)
            return &scenario;
    return nullptr;
}

std::string unknownScenario(std::string_view name)
{
    std::string text = "There is no scenario called \"" + std::string(name) + "\"; there are";
    for (const Scenario &scenario : kScenarios)
        text += (&scenario == kScenarios ? " " : ", ") + std::string(scenario.name);
    return text + '.';
}

} // namespace vinculo::sandbox
