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
        {"invoices", makeInvoices},
        {"tax-compliance-status", makeTaxComplianceStatus},
        {"tax-returns", makeTaxReturns},
        {"tax-retentions", makeTaxRetentions},
        {"tax-status", makeTaxStatus},
        {"financial-statements", makeFinancialStatements},
    };
    return kKinds;
}

} // namespace vinculo::sandbox
