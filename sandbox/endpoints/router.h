// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

//! Finds the operation of a path and method: 404 for an unknown path, 405 for a known one without that
//! method.
Response route(Context &context, const Request &request);

} // namespace vinculo::sandbox
