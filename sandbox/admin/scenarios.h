// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace vinculo::sandbox {

//! A bad day with a name: faults that go on until they are removed.
struct Scenario
{
    std::string_view name;
    std::string_view says;
    std::string_view faults; //!< JSON, as POST /_sandbox/faults/ takes it
};

std::span<const Scenario> scenarios();
//! Null for a name that is not in the list.
const Scenario *scenarioNamed(std::string_view name);
//! "There is no scenario called …; there are …": for whoever asked for it.
std::string unknownScenario(std::string_view name);

} // namespace vinculo::sandbox
