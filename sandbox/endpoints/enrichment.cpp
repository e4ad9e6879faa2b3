// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/enrichmentresults.h"

namespace vinculo::sandbox {

namespace {

//! Nothing is stored: what is sent is checked, answered and forgotten.
Response enrich(Context &context, const Request &request, std::string_view name,
                std::string (*answer)(const EnrichmentInput &))
{
    const EnrichmentInput input(*enrichment::find(name), request, dayOf(context.now));
    if (!input.problems().empty())
        return context.problems(400, input.problems());
    return context.json(200, answer(input));
}

} // namespace

Response categorizeTransactions(Context &context, const Request &request, const std::string &)
{
    return enrich(context, request, "categorization", categorizedTransactions);
}

Response enrichIncomes(Context &context, const Request &request, const std::string &)
{
    return enrich(context, request, "incomes", verifiedIncomes);
}

Response enrichRecurringExpenses(Context &context, const Request &request, const std::string &)
{
    return enrich(context, request, "recurring-expenses", recurringExpenses);
}

Response enrichRiskInsights(Context &context, const Request &request, const std::string &)
{
    return enrich(context, request, "risk-insights", riskInsights);
}

} // namespace vinculo::sandbox
