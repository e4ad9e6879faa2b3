// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personpart.h"

#include <cstdint>
#include <span>

namespace vinculo::models {

//! What is told of a person, on the page and in the report, in the order in which it is printed.
enum class PersonSection : std::uint8_t {
    Identity,
    Problems,
    Links,
    Evidence, //!< why the links are one person's
    Accounts,
    CashFlow,
    Balances,
    Spending,
    Incomes,
    Recurring,
    Bills,
    Investments,
    Consents,
    Employment,
    Fiscal,
    Coverage,
    Timeline,
};

//! The lists of Belvo a section is made of, the first one above all. None: it is made of what is known of
//! everybody, not of this person alone.
[[nodiscard]] std::span<const PersonPart> partsOf(PersonSection section);

} // namespace vinculo::models
