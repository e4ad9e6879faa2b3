// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/enrichmentinput.h"

namespace vinculo::sandbox {

// What can be said about transactions by looking at them: words in their descriptions, and how often they
// come. As JSON.
std::string categorizedTransactions(const EnrichmentInput &input);
std::string verifiedIncomes(const EnrichmentInput &input);
std::string recurringExpenses(const EnrichmentInput &input);
std::string riskInsights(const EnrichmentInput &input);

//! Category and subcategory of a description; "Unknown" when none of its words is known.
struct Categorized
{
    std::string_view category = "Unknown";
    std::string_view subcategory = {};
    bool hasMerchant = false;
};
Categorized categorize(std::string_view description, bool isInflow);

//! What a payment is recognised by when it comes again: its words, without numbers, case and accents.
std::string signature(std::string_view description);

} // namespace vinculo::sandbox
