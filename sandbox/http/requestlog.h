// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <functional>

namespace vinculo::sandbox {

//! Takes one line of the log, without a line break, from any thread.
using LogLine = std::function<void(const std::string &)>;

//! "09:12:31.406 GET /api/links/?status=valid 200 3 ms 8c7b…": one call as it is logged. Values of parameters
//! that are not known to be harmless are left out, whatever could move a terminal's cursor is encoded.
std::string requestLine(const Request &request, const Response &response, std::chrono::milliseconds took);

//! The real time of day, as every line of the log begins.
std::string logTime();

} // namespace vinculo::sandbox
