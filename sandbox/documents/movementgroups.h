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
    [[nodiscard]] int monthCount() const; //!< months in which there is one
    [[nodiscard]] bool isMonthly() const { return pattern->monthDay > 0; }
    //! The pattern's text on a statement.
    [[nodiscard]] std::string description() const;
};

//! In- or outflows of a link by account and pattern, those with the largest sum first.
std::vector<MovementGroup> movementGroups(const LinkRecord &link, bool inflow);

} // namespace vinculo::sandbox
