// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

//! POST on a resource's collection: fetches one link's rows at the institution. The body is checked as a
//! whole, so that one answer names everything that is wrong with it.
Response retrieve(Context &context, const Request &request, const ResourceSpec &spec);

} // namespace vinculo::sandbox
