// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personpart.h"

#include "core/domain/resources/registry.h"

namespace vinculo::models {

const std::array<PersonPart, kPersonParts> &allPersonParts()
{
    static constexpr auto kParts = [] {
        std::array<PersonPart, kPersonParts> parts{};
        for (std::size_t i = 0; i < kPersonParts; ++i)
            parts[i] = static_cast<PersonPart>(i);
        return parts;
    }();
    return kParts;
}

const ResourceSpec &specOf(PersonPart part)
{
    switch (part) {
    case PersonPart::Links:
        break;
    case PersonPart::Institutions:
        return resources::institutions();
    case PersonPart::Owners:
        return resources::owners();
    case PersonPart::Accounts:
        return resources::accounts();
    case PersonPart::Consents:
        return resources::consents();
    case PersonPart::Transactions:
        return resources::transactions();
    case PersonPart::Balances:
        return resources::balances();
    case PersonPart::Incomes:
        return resources::incomes();
    case PersonPart::RecurringExpenses:
        return resources::recurringExpenses();
    case PersonPart::Bills:
        return resources::bills();
    case PersonPart::Investments:
        return resources::investments();
    case PersonPart::EmploymentRecords:
        return resources::employmentRecords();
    case PersonPart::CurrentEmployments:
        return resources::currentEmployments();
    case PersonPart::Employments:
        return resources::employments();
    case PersonPart::TaxStatus:
        return resources::taxStatus();
    case PersonPart::TaxCompliance:
        return resources::taxComplianceStatus();
    case PersonPart::TaxStatusCl:
        return resources::taxStatusCl();
    }
    return resources::links();
}

} // namespace vinculo::models
