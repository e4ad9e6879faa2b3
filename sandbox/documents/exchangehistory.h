// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/document.h"

#include <string>
#include <vector>

namespace vinculo::sandbox {

//! The rows below one exchange, newest first: its contract, changes and settlement. The same each time, and
//! what the exchange itself says is what it looks like after the last of them.
std::vector<std::string> exchangeHistory(const DocumentSource &source, const DocumentRecord &exchange);

} // namespace vinculo::sandbox
