// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vinculo::models {

//! The one thing to do about a link.
enum class HealthAction : std::uint8_t {
    None,
    Refresh,
    AskCustomerToReconnect,
    ResumeMfa,
    Wait,
    UpdateCredentials,
    RemoveDuplicate,
};

} // namespace vinculo::models
