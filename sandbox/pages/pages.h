// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

// What a person sees in the browser: a look-alike of the hosted widget below /widget/ and of the portal for
// consents below /portal/. Opened with an access token instead of keys.

[[nodiscard]] bool isPage(const Request &request);
Response servePage(Context &context, const Request &request);

} // namespace vinculo::sandbox
