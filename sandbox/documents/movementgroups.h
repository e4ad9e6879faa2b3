// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/document.h"
#include "sandbox/rows/statementtext.h"

namespace vinculo::sandbox {

//! How often something comes.
enum class Rhythm : std::uint8_t { Single, Irregular, Weekly, Fortnightly, Monthly };
std::string_view wireName(Rhythm rhythm);

//! Movements of one account that come from the same thing in life: the salary, the rent, a subscription.
struct MovementGroup
{
    std::uint32_t account = 0;
    StatementText newest;                        //!< what the first of the rows says
    std::vector<const TransactionRecord *> rows; //!< newest first

    [[nodiscard]] Cents total() const;
    [[nodiscard]] Cents average() const { return total() / static_cast<Cents>(rows.size()); }
    [[nodiscard]] Cents median() const;
    //! What came in each calendar month in which there was something.
    [[nodiscard]] std::vector<Cents> monthlySums() const;
    //! What the pattern says about it; own texts say nothing, there the days have to.
    [[nodiscard]] Rhythm rhythm() const;
};

//! Middle value, the mean of both middle ones where the number is even; 0 without amounts.
Cents medianOf(std::vector<Cents> amounts);

//! In- or outflows of a link since that day by account and words, those with the largest sum first. Numbers
//! and the names of counterparties make no difference, so that two halves of a month's salary are one group.
//! What is pending has not been received or spent yet and is left out.
std::vector<MovementGroup> movementGroups(const Store &store, const LinkRecord &link, bool inflow, Day since);

} // namespace vinculo::sandbox
