// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain/gathering.h"

namespace vinculo::models {

//! Looks for an address the customer was sent back to, by the widget (API guide §8) or by the bank with
//! `#error_description=…`, and reads what it says. False: there is none. Any thread.
[[nodiscard]] bool readReturnAddress(Gathering &gathering, const QString &text);

} // namespace vinculo::models
