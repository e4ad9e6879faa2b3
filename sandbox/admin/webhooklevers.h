// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

//! /_sandbox/webhooks/: GET what was sent and what became of it, POST an event or a repetition, DELETE the
//! list together with what still waits.
Response administrateWebhooks(Context &context, const Request &request);

} // namespace vinculo::sandbox
