// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/portfoliocount.h"

namespace vinculo::models {

//! Consents by the month in which they end. False when cancelled. Any thread.
[[nodiscard]] bool countConsents(const PortfolioInput &input, PortfolioPicture &picture,
                                 const std::atomic_bool &isCancelled);

} // namespace vinculo::models
