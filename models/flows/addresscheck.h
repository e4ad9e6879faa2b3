// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "models/flows/keycheckflow.h"

namespace vinculo::models {

//! Is this base URL usable, and does it fit the profile's environment? None, one of the Address… findings, or
//! EnvironmentMismatch (reliability rule D5: keys of one environment never go to the host of another).
//! AddressUnusual means "neither Belvo nor this machine": a proxy perhaps, worth a warning.
[[nodiscard]] KeyCheckFlow::Finding checkAddress(const Profile &profile);

} // namespace vinculo::models
