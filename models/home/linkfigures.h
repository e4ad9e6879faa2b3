// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/portfoliocount.h"

namespace vinculo::models {

//! The figures about links: totals, by institution, per day, by age. False when cancelled. Any thread.
[[nodiscard]] bool countLinks(const PortfolioInput &input, PortfolioPicture &picture,
                              const std::atomic_bool &isCancelled);

} // namespace vinculo::models
