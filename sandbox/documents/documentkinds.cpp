// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"

namespace vinculo::sandbox {

std::span<const DocumentKind> documentKinds()
{
    static constexpr DocumentKind kKinds[] = {
        {"balances", makeBalances},
        {"bills", makeBills},
        {"exchanges", makeExchanges},
        {"investments", makeInvestments},
        {"investment-transactions", makeInvestmentTransactions},
        {"employment-records", makeEmploymentRecords},
        {"current-employments", makeCurrentEmployments},
        {"employments", makeEmployments},
        {"employment-metrics", makeEmploymentMetrics},
        {"invoices", makeInvoices},
        {"tax-compliance-status", makeTaxComplianceStatus},
        {"tax-returns", makeTaxReturns},
        {"tax-retentions", makeTaxRetentions},
        {"tax-status", makeTaxStatus},
        {"financial-statements", makeFinancialStatements},
        {"invoices-cl", makeInvoicesCl},
        {"tax-status-cl", makeTaxStatusCl},
        {"debt-reports", makeDebtReports},
        {"incomes", makeIncomes},
        {"recurring-expenses", makeRecurringExpenses},
        {"risk-insights", makeRiskInsights},
    };
    return kKinds;
}

} // namespace vinculo::sandbox
