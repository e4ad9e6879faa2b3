// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

#include <algorithm>
#include <array>

namespace vinculo::resources {

std::span<const ResourceSpec *const> all()
{
    static const std::array kAll{
        &links(),
        &consents(),
        &institutions(),
        &accounts(),
        &balances(),
        &transactions(),
        &bills(),
        &owners(),
        &investments(),
        &investmentTransactions(),
        &exchanges(),
        &employmentRecords(),
        &currentEmployments(),
        &employments(),
        &employmentMetrics(),
        &invoices(),
        &taxComplianceStatus(),
        &taxReturns(),
        &taxRetentions(),
        &taxStatus(),
        &financialStatements(),
        &invoicesCl(),
        &taxStatusCl(),
        &debtReports(),
        &incomes(),
        &recurringExpenses(),
        &riskInsights(),
    };
    return kAll;
}

const ResourceSpec *find(std::string_view name)
{
    const auto resources = all();
    const auto it = std::ranges::find(resources, name, [](const ResourceSpec *spec) { return spec->name; });
    return it == resources.end() ? nullptr : *it;
}

} // namespace vinculo::resources
