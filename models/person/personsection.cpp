// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personsection.h"

namespace vinculo::models {

std::span<const PersonPart> partsOf(PersonSection section)
{
    static constexpr PersonPart kIdentity[] = {PersonPart::Owners, PersonPart::Links};
    static constexpr PersonPart kLinks[] = {PersonPart::Links};
    static constexpr PersonPart kHealth[] = {PersonPart::Links, PersonPart::Consents};
    static constexpr PersonPart kAccounts[] = {PersonPart::Accounts};
    static constexpr PersonPart kMovements[] = {PersonPart::Transactions};
    static constexpr PersonPart kBalances[] = {PersonPart::Accounts, PersonPart::Transactions,
                                               PersonPart::Balances};
    static constexpr PersonPart kCoverage[] = {PersonPart::Accounts, PersonPart::Transactions};
    static constexpr PersonPart kIncomes[] = {PersonPart::Incomes};
    static constexpr PersonPart kRecurring[] = {PersonPart::RecurringExpenses};
    static constexpr PersonPart kBills[] = {PersonPart::Bills};
    static constexpr PersonPart kInvestments[] = {PersonPart::Investments};
    static constexpr PersonPart kConsents[] = {PersonPart::Consents};
    static constexpr PersonPart kWork[] = {PersonPart::EmploymentRecords, PersonPart::CurrentEmployments,
                                           PersonPart::Employments};
    static constexpr PersonPart kTax[] = {PersonPart::TaxStatus, PersonPart::TaxCompliance,
                                          PersonPart::TaxStatusCl};
    static constexpr PersonPart kTimeline[] = {PersonPart::Links, PersonPart::Consents,
                                               PersonPart::Transactions};
    switch (section) {
    case PersonSection::Identity:
        return kIdentity;
    case PersonSection::Problems:
        return kHealth;
    case PersonSection::Links:
        return kLinks;
    case PersonSection::Evidence:
        return {}; // what is known of everybody, not of this person alone
    case PersonSection::Accounts:
        return kAccounts;
    case PersonSection::CashFlow:
    case PersonSection::Spending:
        return kMovements;
    case PersonSection::Balances:
        return kBalances;
    case PersonSection::Coverage:
        return kCoverage;
    case PersonSection::Incomes:
        return kIncomes;
    case PersonSection::Recurring:
        return kRecurring;
    case PersonSection::Bills:
        return kBills;
    case PersonSection::Investments:
        return kInvestments;
    case PersonSection::Consents:
        return kConsents;
    case PersonSection::Employment:
        return kWork;
    case PersonSection::Fiscal:
        return kTax;
    case PersonSection::Timeline:
        break;
    }
    return kTimeline;
}

} // namespace vinculo::models
