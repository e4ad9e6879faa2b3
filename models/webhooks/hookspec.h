// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

namespace vinculo::models {

//! What a log of webhooks says, as a table: columns as every list has them, but no resource of the API. It
//! has no path and no verbs, and is not in the registry.
[[nodiscard]] const ResourceSpec &hookSpec();

} // namespace vinculo::models
