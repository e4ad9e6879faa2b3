// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/document.h"
#include "sandbox/generator/movementpattern.h"

namespace vinculo::sandbox {

//! Movements of one account that come from the same thing in life: the salary, the rent, a subscription.
struct MovementGroup
{
    std::uint32_t account = 0;
    const MovementPattern *pattern = nullptr;
    std::vector<const TransactionRecord *> rows; //!< newest first

    [[nodiscard]] Cents total() const;
    [[nodiscard]] Cents average() const { return total() / static_cast<Cents>(rows.size()); }
    [[nodiscard]] Cents median() const;
    //! What came in each calendar month in which there was something.
    [[nodiscard]] std::vector<Cents> monthlySums() const;
    [[nodiscard]] bool isMonthly() const { return pattern->monthDay > 0; }
    //! The pattern's text on a statement.
    [[nodiscard]] std::string description() const;
};

//! Middle value, the mean of both middle ones where the number is even; 0 without amounts.
Cents medianOf(std::vector<Cents> amounts);

//! In- or outflows of a link since that day by account and text, those with the largest sum first. Patterns
//! that say the same, such as the two halves of a month's salary, are one group.
std::vector<MovementGroup> movementGroups(const LinkRecord &link, bool inflow, Day since);

} // namespace vinculo::sandbox
