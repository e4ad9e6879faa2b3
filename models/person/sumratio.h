// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/exactsum.h"

namespace vinculo::models {

//! `part` of `whole` in hundredths of a percent, rounded: 0 to 10,000. 0 when the whole is nothing or less.
[[nodiscard]] int sumRatio(const ExactSum &part, const ExactSum &whole);

} // namespace vinculo::models
