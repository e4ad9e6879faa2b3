// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vinculo::tests {

//! A place where the published description is known to be wrong or silent and the sandbox does what the API
//! does.
struct ContractDefect
{
    std::string_view operation; //!< operationId; empty: any
    int status;                 //!< 0: any
    std::string_view pointer;   //!< end of the JSON pointer; empty: any
    std::string_view keyword;
    std::string_view reason;
};

//! Those of links, institutions, consents, accounts, owners, transactions and the widget, and of all.
inline constexpr ContractDefect kContractDefects[] = {
    {"", 200, "/external_id", "nullable", "links without an external id send null; the schema forgets it"},
    {"", 201, "/external_id", "nullable", "links without an external id send null; the schema forgets it"},
    {"", 200, "/expired_at", "nullable",
     "null when undefined_consent_expiration is true, says the field's own text"},
    {"", 428, "/token_generation_data/value", "nullable",
     "null for inputless challenges, as every published sample shows"},
    {"", 0, "/loan_data/total_effectove_cost", "required",
     "misspelt in the list of required keys; the property is total_effective_cost"},
    {"ListLinks", 400, "", "status", "a filter that cannot be read is answered with 400"},
    {"ListAccounts", 400, "", "status", "a filter that cannot be read is answered with 400"},
    {"ListTransactions", 400, "", "status", "link is required; without it the answer is 400"},
    {"ListOwners", 400, "", "status", "a filter that cannot be read is answered with 400"},
    {"ListConsents", 400, "", "status", "user_document is required; without it the answer is 400"},
    {"ListInstitutions", 400, "", "status", "a filter that cannot be read is answered with 400"},
    {"ListLinks", 404, "", "status", "a page past the end is answered with 404"},
    {"ListAccounts", 404, "", "status", "a page past the end is answered with 404"},
    {"PatchLinks", 400, "", "status",
     "session_expired is documented for every resume; this one lists 200 only"},
    {"DestroyLink", 429, "", "status", "more than five deletions a minute, in the operation's own text"},
    {"DestroyAccount", 429, "", "status", "more than five deletions a minute, in the operation's own text"},
    {"DestroyTransaction", 429, "", "status",
     "more than five deletions a minute, in the operation's own text"},
    {"GenerateWidgetAccessToken", 401, "", "status", "wrong keys are answered with 401 everywhere else"},
    {"PatchOwners", 201, "", "required",
     "lists two of the three shapes of an owner; the retrieval it resumes lists all"},
    {"PatchOwners", 201, "", "unknown",
     "lists two of the three shapes of an owner; the retrieval it resumes lists all"},
    {"RetrieveAccounts", 404, "", "status", "expired_credentials is a 404 in the list of errors"},
    {"", 400, "/institution_user_id", "unknown", "the duplicated error carries it, in the list of errors"},
};

//! Those of every other kind of data.
inline constexpr ContractDefect kResourceDefects[] = {
    {"ListBalances", 400, "", "status", "link is required; without it the answer is 400"},
    {"ListBills", 400, "", "status", "link is required; without it the answer is 400"},
    {"ListInvestmentsBrazil", 400, "", "status", "link is required; without it the answer is 400"},
    {"ListInvestmentTransactionsBrazil", 400, "", "status", "link is required; without it the answer is 400"},
    {"ListExchanges", 400, "", "status", "link is required; without it the answer is 400"},
    {"ListEmploymentsBrazil", 400, "", "status", "link is required; without it the answer is 400"},
    {"", 0, "/assets_metrics/num_accounts", "required",
     "stands in the list of required keys only; the properties count each kind of account by itself"},
    {"", 0, "/summary_invoice_details", "missing",
     "only invoices that add up a month have it, and null is not allowed"},
    {"DetailRecurringExpense", 200, "", "type", "declares a list; the answer is the one object"},
    {"DetailRiskInsights", 200, "", "type", "declares a list; the answer is the one object"},
    {"RetrieveIncome", 428, "", "status", "has a PATCH to answer the challenge, but forgets the challenge"},
    {"RetrieveFinancialStatements", 202, "", "status",
     "takes the asynchronous header, but forgets its answer"},
    {"RetrieveDebtReportChile", 202, "", "status", "takes the asynchronous header, but forgets its answer"},
    {"", 0, "/classification_details/category", "length",
     "at most 11 characters, but MULTIMERCADO of its own list has 12"},
};

} // namespace vinculo::tests
