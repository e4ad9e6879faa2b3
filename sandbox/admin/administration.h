// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

//! The sandbox's own levers, below /_sandbox/: clock, faults, arrivals, webhooks, reset. For tests and
//! demonstrations; reachable from this machine only, without keys.
Response administrate(Context &context, const Request &request);

//! {"message": text}: how a lever says what is wrong.
Response sentence(Context &context, int status, const std::string &text);

} // namespace vinculo::sandbox
