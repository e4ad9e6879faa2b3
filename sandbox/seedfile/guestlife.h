// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/guests.h"

namespace vinculo::sandbox {

//! What a seed file says itself about somebody.
struct ToldOfGuest
{
    bool hasNames = false; //!< given and family name apart
    bool hasBirthday = false;
    bool hasSalary = false;
};

//! Takes what was left out from what was told, so that all resources agree about the person: given and family
//! names from the whole name, birthday and sex from CURP or RFC, the salary and how long it has been paid
//! from the statements.
void completeGuest(Guest &guest, const ToldOfGuest &told);

} // namespace vinculo::sandbox
