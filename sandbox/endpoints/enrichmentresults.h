// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/enrichmentinput.h"
#include "sandbox/rows/categorizer.h"

namespace vinculo::sandbox {

// What can be said about transactions by looking at them: words in their descriptions, and how often they
// come. As JSON.
std::string categorizedTransactions(const EnrichmentInput &input);
std::string verifiedIncomes(const EnrichmentInput &input);
std::string recurringExpenses(const EnrichmentInput &input);
std::string riskInsights(const EnrichmentInput &input);

} // namespace vinculo::sandbox
