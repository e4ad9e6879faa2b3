// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

#include <span>

namespace vinculo::sandbox {

//! Where a kind of movement can appear.
enum class MovementScope : std::uint8_t { Deposit, Card };

//! A kind of movement of everyday life; a transaction names one and adds date, amount and noise.
struct MovementPattern
{
    MovementScope scope = MovementScope::Deposit;
    bool mexican = false;
    bool inflow = false;
    int monthDay = 0;             //!< day of the month for what comes every month; 0: any day
    std::string_view description; //!< a trailing "*" is replaced by the name of a counterparty
    std::string_view operation;
    std::string_view merchant; //!< empty: none
    std::string_view category; //!< empty: null
    std::string_view subcategory;
    int low = 0; //!< hundredths; of a salary the percent of the month's pay that comes that day
    int high = 0;
    int mcc = 0; //!< 0: null

    //! Comes from who employs the person, see life.h.
    [[nodiscard]] bool isSalary() const { return inflow && monthDay > 0 && subcategory == "Salary"; }
};

std::span<const MovementPattern> movementPatterns();

} // namespace vinculo::sandbox
