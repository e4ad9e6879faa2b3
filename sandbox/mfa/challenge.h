// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/mfa/sessions.h"

namespace vinculo::sandbox {

//! The 428 body of a session, in the shape its style asks for.
std::string challengeJson(const MfaSession &session, Uuid link, std::string_view requestId, Instant now);

} // namespace vinculo::sandbox
