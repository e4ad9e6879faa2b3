// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/records.h"

#include <algorithm>

namespace vinculo::sandbox {

bool InstitutionRecord::supports(std::string_view resource) const
{
    return std::find(resources.begin(), resources.end(), resource) != resources.end();
}

std::string_view wireName(LinkStatus status)
{
    switch (status) {
    case LinkStatus::Valid:
        return "valid";
    case LinkStatus::Invalid:
        return "invalid";
    case LinkStatus::Unconfirmed:
        return "unconfirmed";
    case LinkStatus::TokenRequired:
        return "token_required";
    }
    return {};
}

std::string_view wireName(AccountCategory category)
{
    switch (category) {
    case AccountCategory::Checking:
        return "CHECKING_ACCOUNT";
    case AccountCategory::Savings:
        return "SAVINGS_ACCOUNT";
    case AccountCategory::CreditCard:
        return "CREDIT_CARD";
    case AccountCategory::Loan:
        return "LOAN_ACCOUNT";
    case AccountCategory::Financing:
        return "FINANCING_ACCOUNT";
    case AccountCategory::InvoiceFinancing:
        return "INVOICE_FINANCING_ACCOUNT";
    case AccountCategory::AdvanceDeposit:
        return "ADVANCE_DEPOSIT_ACCOUNT";
    case AccountCategory::Investment:
        return "INVESTMENT_ACCOUNT";
    case AccountCategory::Pension:
        return "PENSION_FUND_ACCOUNT";
    case AccountCategory::Uncategorized:
        return "UNCATEGORIZED";
    }
    return {};
}

std::string_view wireName(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Authorised:
        return "AUTHORISED";
    case ConsentStatus::AwaitingConfirmation:
        return "AWAITING_AUTHORISATION_CONFIRMATION";
    case ConsentStatus::Awaiting:
        return "AWAITING_AUTHORISATION";
    case ConsentStatus::Rejected:
        return "REJECTED";
    case ConsentStatus::Expired:
        return "EXPIRED";
    case ConsentStatus::Unknown:
        return {};
    }
    return {};
}

} // namespace vinculo::sandbox
